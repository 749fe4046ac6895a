import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../site/pressed.ts';

/** The feed of articles, as JSON. */
export const getStaticPaths = () => filesIn('/', '.json');

export const GET: APIRoute = ({ url }) => pressedFile(url);
