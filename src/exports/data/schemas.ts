import * as z from 'zod';
import { files } from '../data-models.ts';
import { type DataName, schemaPath } from '../paths.ts';
import type { Publication } from '../publication.ts';

/** The JSON Schema of a data file (https://json-schema.org/draft/2020-12), made from the model that types it. */
export function dataSchema(name: DataName, { absolute, site }: Publication): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(files[name], { target: 'draft-2020-12' });
  return { $schema, $id: absolute(schemaPath(name)), title: `${site.name}: ${name}`, ...schema };
}
