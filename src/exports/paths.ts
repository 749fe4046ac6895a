import type { ArticleView } from '../views/article/view.ts';

/** The addresses of the exports, without the base of the site. All of them are permanent. */
type At = Pick<ArticleView, 'path'>;

export const claimsPath = ({ path }: At): string => `${path}claims.json`;
export const recordPath = ({ path }: At): string => `${path}record.json`;
export const annotationsPath = ({ path }: At): string => `${path}annotations.jsonld`;
export const figuresPath = ({ path }: At): string => `${path}figures.csv`;
export const markdownPath = ({ path }: At): string => `${path}article.md`;
export const oembedPath = ({ path }: At): string => `${path}oembed.json`;

/** What the site has sealed, and the key that signs it, in PEM. */
export const SITE_RECORD = '/record.json';
export const RECORD_KEY = '/.well-known/record-key.txt';

export type DataName = 'claims' | 'entities' | 'figures' | 'sources';
export const dataPath = (name: DataName): string => `/data/${name}.json`;
/** Where there are too many articles for one file, the older ones are in others, numbered from the oldest. */
export const dataPartPath = (name: DataName, part: number): string => `/data/${name}-${part}.json`;
export const schemaPath = (name: DataName): string => `/data/${name}.schema.json`;
