import { ENTITIES } from '../compile/folders.ts';
import { fieldLines } from './block.ts';
import { filled } from './filled.ts';

interface Fields {
  name: string;
  kind: string;
  aliases?: readonly string[];
  description: string;
  proposedBy?: string | undefined;
}

/** The new file of a party, with its fields in the order of the reference. */
export const entityFile = (id: string, { name, kind, aliases, description, proposedBy }: Fields) => ({
  path: `${ENTITIES}/${id}.yaml`,
  text: Object.entries(filled({ name, kind, aliases, description, proposedBy }))
    .flatMap(([key, value]) => fieldLines(key, value))
    .map((line) => `${line}\n`)
    .join(''),
});
