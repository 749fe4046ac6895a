import type { Voice } from '../../i18n/voice.ts';
import type { Link } from '../../views/article/view.ts';
import type { ListPage } from '../../views/site/paging.ts';

/** What every list across articles is given. */
export interface ListProps<Row> {
  voice: Voice;
  title: string;
  page: ListPage<Row>;
  /** The pages above this one, with paths without the base. */
  above?: readonly Link[] | undefined;
}
