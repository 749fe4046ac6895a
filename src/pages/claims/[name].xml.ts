import type { APIRoute } from 'astro';
import { filesIn, pressedFile } from '../../site/pressed.ts';

/** The feed of changes in claims. */
export const getStaticPaths = () => filesIn('/claims/', '.xml');

export const GET: APIRoute = ({ url }) => pressedFile(url);
