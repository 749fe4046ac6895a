import type { APIRoute } from 'astro';
import { keyFilePaths, readKeyFile } from '../../site/record-files.ts';
import { answer } from '../../site/responses.ts';

/** The public key of what signs the record, where it is signed. */
export const getStaticPaths = keyFilePaths;

export const GET: APIRoute = async () => answer(await readKeyFile(), 'text/plain');
