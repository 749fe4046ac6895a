import { llms } from '../exports/llms.ts';
import { articleViews } from '../site/content.ts';
import { publication } from '../site/publication.ts';
import { textResponse } from '../site/responses.ts';

export const GET = async () => textResponse(llms(await articleViews(), publication));
