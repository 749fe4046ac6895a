import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from './answer.ts';
import { bodyOf, json, refusalOf } from './guard.ts';

/** Where the page asks, below the base of the site. */
export const ADDRESS = '/__annotator';

interface Place {
  root: string;
  base: string;
  token: string;
}

type Answering = (body: unknown) => Promise<unknown>;

/** Answers the annotator’s requests one after the other, so that no two writes cross; everything else is passed on. */
export function middleware({ root, base, token }: Place) {
  const address = base.replace(/\/$/, '') + ADDRESS;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: Answering = (body) => {
    const turn = last.catch(() => undefined).then(() => answer(root, body));
    last = turn;
    return turn;
  };
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url === address) respond(request, response, token, inTurn).catch(() => end(response, 500));
    else next();
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  answering: Answering,
): Promise<void> {
  const refusal = refusalOf(request.method, request.headers, token);
  if (refusal !== undefined) return end(response, refusal);
  const body = await bodyOf(request);
  if (body === undefined) return end(response, 413);
  const said = JSON.stringify(await answering(json(body)));
  response.setHeader('content-type', 'application/json');
  end(response, 200, said);
}

function end(response: ServerResponse, status: number, body = ''): void {
  response.statusCode = status;
  /* What is left of a body that is too large is not waited for. */
  if (status === 413) response.setHeader('connection', 'close');
  response.end(body);
}
