import { edit, read } from './edit.ts';
import { newForm, offersOf } from './forms.ts';
import { insert } from './insert.ts';
import { open, Refusal } from './open-article.ts';
import { placeOf } from './place.ts';
import { prefill, surroundingsOf } from './prefill.ts';
import { type Answer, type Offered, type Request, requestSchema } from './protocol.ts';

/** Answers what the page asks. @param body as it came, to be trusted in nothing */
export async function answer(root: string, body: unknown): Promise<Answer> {
  const request = requestSchema.safeParse(body);
  if (!request.success) return { ok: false, problems: request.error.issues.map(({ message }) => message) };
  try {
    return await carryOut(root, request.data);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems };
    throw error;
  }
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
async function offer(root: string, { slug, passage }: Extract<Request, { act: 'offer' }>): Promise<Offered> {
  const { compiled, registry } = await open(root, slug);
  const { article, rendered } = compiled;
  const { range, selector } = placeOf(passage, rendered);
  const { quote } = selector;
  const prefilled = prefill(quote, surroundingsOf(rendered.text, range), article, registry);
  const offers = offersOf(article, registry);
  return {
    ok: true,
    quote,
    forms: {
      claim: newForm('claim', prefilled.claim, offers),
      figure: newForm('figure', prefilled.figure, offers),
      entity: newForm('entity', prefilled.entity, offers),
    },
  };
}
