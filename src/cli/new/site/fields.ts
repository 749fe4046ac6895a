import type * as z from 'zod';
import { type Site, siteSchema } from '../../../model/site.ts';
import { Misuse } from '../../world.ts';
import { descriptionIn, descriptions } from './starter.ts';

/** What a publisher is asked for, in this order; the names are those of the options. */
export const fieldNames = ['name', 'address', 'base', 'lang', 'publisher', 'description'] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Record<FieldName, string>;

interface Field {
  question: string;
  schema: z.ZodType<string>;
  /** What it is unless somebody says otherwise; without this, what it is today. */
  suggest?(site: Site, before: Partial<Fields>): string;
  /** Whether nobody but the publisher can know it. */
  isRequired?: true;
}

const { shape } = siteSchema;

const fields: Record<FieldName, Field> = {
  name: { question: 'Name of the site', schema: shape.name, isRequired: true },
  address: { question: 'Address, scheme and host alone', schema: shape.address, isRequired: true },
  base: { question: 'Path below which it stands there', schema: shape.base },
  lang: { question: 'Language, as a tag such as en-GB or de', schema: shape.lang, isRequired: true },
  publisher: {
    question: 'Publisher',
    schema: shape.publisher.shape.name,
    suggest: ({ name, publisher }, before) =>
      publisher.name === name ? (before.name ?? name) : publisher.name,
  },
  description: {
    question: 'Description, in one line',
    schema: shape.description,
    suggest: ({ description }, { lang = '' }) =>
      descriptions.includes(description) ? descriptionIn(lang) : description,
  },
};

interface Asking {
  site: Site;
  given: Partial<Fields>;
  ask?: ((question: string) => Promise<string>) | undefined;
  out(text: string): void;
}

/**
 * What is given, and what the publisher answers. An answer that cannot be used is asked for again.
 * @throws Misuse where an option cannot be used, or something is missing and nobody can be asked
 */
export async function askFields({ site, given, ask, out }: Asking): Promise<Fields> {
  for (const name of fieldNames) refuse(name, given[name]);
  if (ask === undefined) refuseMissing(given);
  const answers: Partial<Fields> = {};
  for (const name of fieldNames) {
    const suggested = fields[name].suggest?.(site, answers) ?? String(site[name]);
    const answer = given[name] ?? (ask ? await askUntilValid(name, suggested, ask, out) : suggested);
    answers[name] = answer.trim();
  }
  return answers as Fields;
}

function refuse(name: FieldName, value: string | undefined): void {
  const fault = value === undefined ? undefined : faultOf(name, value.trim());
  if (fault !== undefined) throw new Misuse(`--${name}: ${fault}`);
}

function refuseMissing(given: Partial<Fields>): void {
  const missing = fieldNames.filter((name) => fields[name].isRequired && given[name] === undefined);
  const options = missing.map((name) => `--${name}`).join(', ');
  if (missing.length > 0)
    throw new Misuse(`Missing: ${options}. npm run new -- --site --help lists what there is.`);
}

async function askUntilValid(
  name: FieldName,
  suggested: string,
  ask: (question: string) => Promise<string>,
  out: (text: string) => void,
): Promise<string> {
  for (;;) {
    const answer = (await ask(`${fields[name].question} [${suggested}]: `)).trim() || suggested;
    const fault = faultOf(name, answer);
    if (fault === undefined) return answer;
    out(fault);
  }
}

/** Why a value cannot be used, and what to write instead. */
function faultOf(name: FieldName, value: string): string | undefined {
  return fields[name].schema.safeParse(value, { reportInput: true }).error?.issues[0]?.message;
}

/** The site with other fields; what is not asked for stays as it is. */
export const siteWith = (site: Site, { publisher, ...fields }: Fields): Site => ({
  ...site,
  ...fields,
  publisher: { ...site.publisher, name: publisher },
});
