import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../../site/pressed.ts';

/** The whole site as data. */
export const getStaticPaths = () => filesIn('/data/', '.json');

export const GET: APIRoute = ({ url }) => pressedFile(url);
