import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a new file as a whole, and never over another: the text is written beside it and then given its name,
 * which fails where the name is taken. File systems without hard links get the plain exclusive write.
 * @throws EEXIST where there is a file of that name
 */
export async function createFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, text, { encoding: 'utf8', flush: true });
    await link(temporary, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    await writeFile(path, text, { encoding: 'utf8', flag: 'wx', flush: true });
  } finally {
    await rm(temporary, { force: true });
  }
}

const hasNoLinks = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(String(error.code));
