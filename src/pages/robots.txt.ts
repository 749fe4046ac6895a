import { robots } from '../exports/robots.ts';
import { publication } from '../site/publication.ts';
import { textResponse } from '../site/responses.ts';

export const GET = () => textResponse(robots(publication));
