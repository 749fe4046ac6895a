import type { DateView } from '../format.ts';
import type { OutcomeView } from './outcome.ts';
import type { StatusView } from './status.ts';

/** What has happened to a claim, as its history tells it. */
export interface ChangeView {
  date: DateView;
  status?: StatusView;
  outcome?: OutcomeView;
  note: string;
}

/** The form in which a claim was published from a day on. */
export interface VersionView {
  /** From 1. */
  number: number;
  date: DateView;
  statement: string;
  verdict?: string;
  due?: DateView;
  status: StatusView;
}
