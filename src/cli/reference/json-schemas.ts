import * as z from 'zod';
import { articleSchema } from '../../model/article.ts';
import { entitySchema } from '../../model/entity.ts';

interface Json {
  type?: unknown;
  pattern?: unknown;
  enum?: unknown;
  description?: unknown;
  example?: unknown;
  markdownDescription?: unknown;
}

/** The JSON Schemas by which editors complete and check content, by path: written by `npm run reference`. */
export const schemaFiles: ReadonlyMap<string, string> = new Map([
  ['.vscode/schemas/article.schema.json', written(articleSchema, 'The frontmatter of an article')],
  ['.vscode/schemas/entity.schema.json', written(entitySchema, 'A company, person or other party')],
]);

/** Draft 7: what the YAML extension of VS Code and most other editors read. */
function written(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema),
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** What `.meta()` calls an example, and what the model accepts before it reads: digits with underscores, a bare year. */
function refine(schema: z.core.$ZodType, json: Json): void {
  const { example } = json;
  delete json.example;
  if (typeof example === 'string' && !/^see /.test(example)) {
    json.markdownDescription = `${String(json.description ?? '')}\n\nExample: \`${example}\``;
  }
  if (!isPreprocessed(schema) || json.enum !== undefined) return;
  if (json.type === 'number')
    Object.assign(json, { type: ['number', 'string'], pattern: '^-?\\d+(?:_\\d+)*$' });
  else if (json.type === 'string')
    Object.assign(json, { type: ['string', 'number'], pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' });
}

function isPreprocessed(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return isPreprocessed(schema.def.innerType);
  return schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;
}
