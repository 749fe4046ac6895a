import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../site/pressed.ts';

/** The feed of articles. */
export const getStaticPaths = () => filesIn('/', '.xml');

export const GET: APIRoute = ({ url }) => pressedFile(url);
