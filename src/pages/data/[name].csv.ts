import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../../site/pressed.ts';

/** The whole site as tables. */
export const getStaticPaths = () => filesIn('/data/', '.csv');

export const GET: APIRoute = ({ url }) => pressedFile(url);
