import { join } from 'node:path';
import { replaceFile } from '../../disk/write.ts';
import { type ContentWorld, refusalOf } from '../world.ts';

/**
 * Writes a file of the record. False where that cannot be, which is told.
 * @param advice what to do then, after why it is
 */
export function writeRecord(
  path: string,
  text: string,
  advice: string,
  { cwd, disk, err }: ContentWorld,
): boolean {
  try {
    replaceFile(join(cwd, path), text, disk);
    return true;
  } catch (error) {
    err(`${path} could not be written (${refusalOf(error)})${advice}`);
    return false;
  }
}
