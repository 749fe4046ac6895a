import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../../site/pressed.ts';

/** The pictures of the site as files. */
export const getStaticPaths = () => filesIn('/pictures/', '.svg');

export const GET: APIRoute = ({ url }) => pressedFile(url);
