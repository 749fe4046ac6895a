import * as z from 'zod';
import { amountSchema } from './amount.ts';
import { articleSchema, castSchema, correctionSchema, originSchema, withdrawalSchema } from './article.ts';
import { captureSchema } from './capture.ts';
import { attributionSchema, changeSchema, claimSchema, evidenceSchema } from './claim.ts';
import { entitySchema, identifiersSchema } from './entity.ts';
import { unwrap } from './keys.ts';
import { pictureSchema } from './picture.ts';
import { sourceSchema } from './source.ts';

/** One field as the reference prints it. */
export interface Field {
  name: string;
  required: boolean;
  /** The words that may be written, where they are fixed. */
  words: readonly string[];
  fallback?: string;
  description: string;
  example: string;
}

const sections: { title: string; schema: z.ZodObject }[] = [
  { title: 'Article', schema: articleSchema },
  { title: 'Cast: `entities`', schema: castSchema },
  { title: 'Amounts', schema: amountSchema },
  { title: 'Claims', schema: claimSchema },
  { title: 'Claims: `says`', schema: attributionSchema },
  { title: 'Claims: `evidence`', schema: evidenceSchema },
  { title: 'Claims: `history`', schema: changeSchema },
  { title: 'Sources', schema: sourceSchema },
  { title: 'Sources: `captures`', schema: captureSchema },
  { title: 'Pictures', schema: pictureSchema },
  { title: 'Origin', schema: originSchema },
  { title: 'Corrections', schema: correctionSchema },
  { title: 'Withdrawn claims', schema: withdrawalSchema },
  { title: 'Entity files', schema: entitySchema },
  { title: 'Entity files: `identifiers`', schema: identifiersSchema },
];

/** Every field of a schema, in the order in which it is best written. @throws where one is not documented. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description, example } = z.globalRegistry.get(field) ?? {};
    if (typeof description !== 'string' || typeof example !== 'string') {
      throw new Error(`The field "${name}" has no description or no example: give it both with .meta().`);
    }
    const inner = unwrap(field);
    const fallback = field instanceof z.ZodDefault ? shown(field.def.defaultValue) : undefined;
    return {
      name,
      required: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
      words: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      ...(fallback !== undefined && { fallback }),
      description,
      example,
    };
  });
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Every field of every schema as Markdown, a table for each. */
export function reference(): string {
  return sections.map(({ title, schema }) => `## ${title}\n\n${table(fieldsOf(schema))}`).join('\n\n');
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ name, required, fallback, words, description, example }) => {
    const need = required
      ? 'required'
      : fallback === undefined || fallback === '[]' || fallback === '{}'
        ? ''
        : `\`${fallback}\``;
    const choices = words.length === 0 ? '' : ` One of ${words.map((word) => `\`${word}\``).join(', ')}.`;
    const cells = [`\`${name}\``, need, `${description}${choices}`, `\`${example}\``];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| field | default | meaning | example |', '|---|---|---|---|', ...rows].join('\n');
}
