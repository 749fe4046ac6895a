import * as z from 'zod';
import { articleSchema } from '../../model/article.ts';
import { entitySchema } from '../../model/entity.ts';
import { sourceFileSchema, sourceSchema } from '../../model/source.ts';

interface Json {
  anyOf?: unknown;
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
  ['.vscode/schemas/source.schema.json', written(sourceFileSchema, 'A source that articles share')],
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
  if (schema === sourceSchema) orId(json);
  const { example } = json;
  delete json.example;
  if (typeof example === 'string' && !/^see /.test(example)) {
    json.markdownDescription = `${String(json.description ?? '')}\n\nExample: \`${example}\``;
  }
  if (!isPreprocessed(schema) || json.enum !== undefined) return;
  if (json.type === 'number')
    Object.assign(json, { type: ['number', 'string'], pattern: '^-?\\d+(?:_\\d+)*(?:\\.\\d+)?$' });
  else if (json.type === 'string')
    Object.assign(json, { type: ['string', 'number'], pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' });
}

/** A source may stand in an article as the id of one that is shared. */
function orId(json: Json): void {
  const whole = { ...json };
  for (const key of Object.keys(json)) delete json[key as keyof Json];
  json.anyOf = [{ type: 'string' }, whole];
}

function isPreprocessed(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return isPreprocessed(schema.def.innerType);
  return schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;
}
