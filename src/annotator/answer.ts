import type * as z from 'zod';
import { LONGEST_QUOTE } from '../model/quote.ts';
import { edit, read } from './edit.ts';
import { newForm, offersOf } from './forms.ts';
import { insert } from './insert.ts';
import { wordsFor } from './messages.ts';
import { open, Refusal } from './open-article.ts';
import { placeOf } from './place.ts';
import { prefill, surroundingsOf } from './prefill.ts';
import {
  type Answer,
  askedSchema,
  type Message,
  type Offered,
  type Request,
  requestSchema,
} from './protocol.ts';

/** Answers what the page asks. @param body as it came, to be trusted in nothing */
export async function answer(root: string, body: unknown): Promise<Answer> {
  const request = requestSchema.safeParse(body);
  if (!request.success) return { ok: false, problems: unread(body, request.error.issues) };
  try {
    return await carryOut(root, request.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = wordsFor(request.data);
    return { ok: false, problems: error.messages.flatMap((messages) => messages(words)) };
  }
}

/** What is wrong with a request that is none: what was selected or typed, or the page that it comes from. */
function unread(body: unknown, issues: readonly z.core.$ZodIssue[]): Message[] {
  const asked = askedSchema.parse(body);
  const words = wordsFor(asked).annotator;
  const labels: Readonly<Record<string, string>> = words.labels[asked.kind];
  const texts = issues.map(({ code, path: [part, name] }) => {
    if (part === 'passage' && code === 'too_small') return words.noWords;
    if (part === 'passage' && code === 'too_big') return words.tooManyWords(LONGEST_QUOTE);
    if (part !== 'fields' || code !== 'too_big') return words.unread;
    return words.tooLong(labels[String(name)] ?? String(name), LONGEST_QUOTE);
  });
  return [...new Set(texts)].map((text) => ({ text }));
}

function carryOut(root: string, request: Request): Promise<Answer> {
  switch (request.act) {
    case 'offer':
      return offer(root, request);
    case 'insert':
      return insert(root, request);
    case 'read':
      return read(root, request);
    case 'edit':
      return edit(root, request);
  }
}

/** The forms for selected words, with what can be read out of them filled in. */
async function offer(root: string, request: Extract<Request, { act: 'offer' }>): Promise<Offered> {
  const { slug, passage } = request;
  const { compiled, registry } = await open(root, slug);
  const { article, rendered } = compiled;
  const { range, selector } = placeOf(passage, rendered);
  const { quote } = selector;
  const prefilled = prefill(quote, surroundingsOf(rendered.text, range), article, registry);
  const [offers, words] = [offersOf(article, registry), wordsFor(request)];
  return {
    ok: true,
    quote,
    forms: {
      claim: newForm('claim', prefilled.claim, offers, words),
      figure: newForm('figure', prefilled.figure, offers, words),
      entity: newForm('entity', prefilled.entity, offers, words),
    },
  };
}
