import type { ListPage } from '../../article/paging.ts';
import type { Link } from '../../article/view.ts';
import type { Voice } from '../../interface/voice.ts';

/** What every list across articles is given. */
export interface ListProps<Row> {
  voice: Voice;
  title: string;
  page: ListPage<Row>;
  /** The pages above this one, with paths without the base. */
  above?: readonly Link[] | undefined;
}
