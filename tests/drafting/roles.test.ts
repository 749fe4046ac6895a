import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';
import { placeholdersIn } from '../../src/model/placeholders.ts';

/** `id: role` of each person. */
const roles = (text: string) => {
  const { entities, stubs } = draftArticle(passageOf(text), new Map());
  return entities
    .filter(({ id }) => stubs.get(id)?.kind === 'person')
    .map(({ id, role }) => `${id}: ${role}`);
};

test.each([
  ['On Monday, Ruritanian foreign minister Jane Doe left.', 'jane-doe: Ruritanian foreign minister'],
  ['The Italian foreign minister, Mary Poe, left the talks.', 'mary-poe: Italian foreign minister'],
  ['Following the ruling, Secretary of Justice Jane Doe was sworn in.', 'jane-doe: Secretary of Justice'],
  ['Senate President Radomir Kowal filed the lawsuit.', 'radomir-kowal: Senate President'],
  ['A memo by Senator Jane Doe was lost.', 'jane-doe: Senator'],
  ['Jane Doe, chief executive of Initech Corp., resigned.', 'jane-doe: Chief executive of Initech Corp'],
  ['It heard the governor of the Honorable Jane Doe.', `jane-doe: Governor`],
  ['Kansas Sen. Jane Doe left early.', 'jane-doe: Kansas senator'],
  ['Sens. Jane Doe (D-Ore.) and Mary Poe (R-La.) wrote to the bank.', 'jane-doe: Democratic senator (Ore.)'],
  ['Sens. Jane Doe (D-Ore.) and Mary Poe (R-La.) wrote to the bank.', 'mary-poe: Republican senator (La.)'],
  ['The former circus executive Jane Doe wrote to the bank.', 'jane-doe: Former circus executive'],
  [
    'Jane Doe, the Ruritanian special envoy for bridges, resigned.',
    'jane-doe: Ruritanian special envoy for bridges',
  ],
  ['It was signed by Representatives Jane Doe, Eva Reed, and Mary Poe.', 'mary-poe: Representative'],
  ['Jane Doe (R-Ky.) is no friend of the bank.', 'jane-doe: Republican (Ky.)'],
  ['Since then a Republican, Mary Poe, has spoken up.', 'mary-poe: Republican'],
  ['They met Initech board member Jane Doe.', 'jane-doe: Initech board member'],
  ['Secretary of State Jane Doe left.', 'jane-doe: Secretary of State'],
  ['Jane Doe met Mary Poe.', `jane-doe: ${placeholdersIn('en').role}`],
])('what a person is stands beside the name: %s', (text, expected) => {
  expect(roles(text)).toContain(expected);
});

test.each([
  [
    'Das begrüßt Probst-Vorstandsvorsitzender Zdenko Wimmer den Leuten gegenüber.',
    'Probst-Vorstandsvorsitzender',
  ],
  ['So die Chefin der Wasserwerke, Martha Prast, am Montag.', 'Chefin der Wasserwerke'],
  ['Der Direktor der Brezelhof Invest AG (BI), Josef Wimmer, ist froh.', 'Direktor der Brezelhof Invest AG'],
])('and so it does in German: %s', (text, role) => {
  const { entities } = draftArticle(passageOf(text), new Map(), () => {}, 'de');
  expect(entities.map((one) => one.role)).toContain(role);
});

test('the words of the text begin the description, which is still to be written', () => {
  const { stubs } = draftArticle(
    passageOf('On Monday, Ruritanian foreign minister Jane Doe left.'),
    new Map(),
  );
  expect(stubs.get('jane-doe')?.description).toBe(
    'Ruritanian foreign minister, drafted by npm run import: say in one line what it is.',
  );
});
