import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../site/pressed.ts';

/** What language models read first. */
export const getStaticPaths = () => filesIn('/', '.txt');

export const GET: APIRoute = ({ url }) => pressedFile(url);
