import { picker } from '../../fixtures/generate.ts';
import { line, properName } from './words.ts';
import { type Fields, yaml } from './yaml.ts';

/** How many companies and other parties all articles share. */
export const ENTITIES = 40;

const KINDS = ['company', 'company', 'company', 'person', 'publication', 'agency', 'venture', 'product'];

export const entityId = (index: number): string => `${properName(index).toLowerCase()}-group`;
export const entityName = (index: number): string => `${properName(index)} Group`;

/** The file of an entity. Another edition has another description. */
export function entityFile(seed: number, index: number, edition = 1): string {
  const pick = picker(seed * 1_000 + index);
  const fields: Fields = {
    name: entityName(index),
    kind: KINDS[index % KINDS.length] ?? 'company',
    aliases: [properName(index)],
    description: line(pick, 12),
    website: `https://${entityId(index)}.example/`,
  };
  if (edition > 1) fields.description = `Edition ${edition}. ${fields.description}`;
  return yaml(fields);
}
