import { edit, read } from './edit.ts';
import { offersOf } from './field.ts';
import { castForm, claimForm, figureForm } from './forms.ts';
import { insert } from './insert.ts';
import { open, refused } from './open-article.ts';
import { placeOf } from './place.ts';
import { propose, surroundingsOf } from './propose.ts';
import { type Answer, type Offered, type Refused, type Request, requestSchema } from './protocol.ts';

/** Answers what the page asks. @param body as it came, to be trusted in nothing */
export async function answer(root: string, body: unknown): Promise<Answer> {
  const request = requestSchema.safeParse(body);
  if (!request.success) return refused(...request.error.issues.map(({ message }) => message));
  switch (request.data.act) {
    case 'offer':
      return offer(root, request.data);
    case 'insert':
      return insert(root, request.data);
    case 'read':
      return read(root, request.data);
    case 'edit':
      return edit(root, request.data);
  }
}

/** The forms for selected words, with what can be read out of them filled in. */
async function offer(
  root: string,
  { slug, passage }: Extract<Request, { act: 'offer' }>,
): Promise<Offered | Refused> {
  const desk = await open(root, slug);
  if ('ok' in desk) return desk;
  const { article, rendered } = desk.compiled;
  const placed = placeOf(passage, rendered);
  if (typeof placed === 'string') return refused(placed);
  const { quote } = placed.selector;
  const proposal = propose(quote, surroundingsOf(rendered.text, placed.range), article, desk.registry);
  const offers = offersOf(article, desk.registry);
  return {
    ok: true,
    quote,
    forms: {
      claim: claimForm(proposal, offers),
      figure: figureForm(proposal, offers),
      entity: castForm(proposal, offers),
    },
  };
}
