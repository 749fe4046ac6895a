import { strengths } from '../../model/strength.ts';
import * as vocabulary from '../../model/vocabulary.ts';

/** The model is written in English: its schemas and messages speak the same words. */
const words = { ...vocabulary, strengths };

/** The house vocabulary as readers meet it: what each word is called and what it means. */
export type Terms = {
  readonly [Group in keyof typeof words]: Readonly<Record<keyof (typeof words)[Group], vocabulary.Term>>;
} & {
  /** What an editor asks, by the code of the rule; nothing in English, in which the rules themselves are written. */
  readonly rules: Readonly<Record<string, vocabulary.Term>> | undefined;
};

export const terms: Terms = { ...words, rules: undefined };
