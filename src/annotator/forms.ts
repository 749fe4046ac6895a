import { amountSchema } from '../model/amount.ts';
import { castSchema } from '../model/article.ts';
import { attributionSchema, claimSchema, evidenceSchema } from '../model/claim.ts';
import { entitySchema } from '../model/entity.ts';
import { form, type Offers } from './field.ts';
import type { Proposal } from './propose.ts';
import type { Form } from './protocol.ts';

/** What is asked of a new claim. */
export function claimForm({ claim }: Proposal, { entities, sources }: Offers): Form {
  return [
    ...form(claimSchema, [
      { name: 'id', label: 'Id', value: claim.id },
      { name: 'label', label: 'Label', value: claim.label },
      { name: 'statement', label: 'Statement', value: claim.statement, long: true },
    ]),
    ...form(attributionSchema, [
      { name: 'record', label: 'Record', value: 'author' },
      { name: 'who', label: 'Speaker', offered: entities },
      { name: 'as', label: 'Speaker, where not named' },
      { name: 'via', label: 'Said in' },
    ]),
    ...form(claimSchema, [
      { name: 'status', label: 'Status', value: 'unverified' },
      { name: 'assessment', label: 'Assessment', long: true },
      { name: 'about', label: 'About', value: '', offered: entities },
    ]),
    ...form(evidenceSchema, [
      { name: 'source', label: 'Source', need: 'optional', offered: sources },
      { name: 'stance', label: 'Stance', value: 'supports', need: 'with a source' },
      { name: 'note', label: 'What it says', need: 'with a source', long: true },
    ]),
  ];
}

/** What is asked of a new figure. */
export function figureForm({ figure }: Proposal, { entities, sources }: Offers): Form {
  return form(amountSchema, [
    { name: 'id', label: 'Id', value: figure.id },
    { name: 'bound', label: 'Bound', value: figure.bound },
    { name: 'value', label: 'Value', value: figure.value },
    { name: 'min', label: 'Lower end', value: figure.min },
    { name: 'max', label: 'Upper end', value: figure.max },
    { name: 'currency', label: 'Currency', value: figure.currency },
    { name: 'kind', label: 'Kind', value: figure.kind },
    { name: 'from', label: 'From', offered: entities },
    { name: 'to', label: 'To', offered: entities },
    { name: 'asOf', label: 'As of' },
    { name: 'sources', label: 'Sources', value: '', offered: sources },
  ]);
}

/** What is asked of a new member of the cast; the last three where it has no file yet. */
export function castForm({ entity }: Proposal, { entities }: Offers): Form {
  return [
    ...form(castSchema, [
      { name: 'id', label: 'Id', value: entity.id, offered: entities },
      { name: 'role', label: 'Role', long: true },
    ]),
    ...form(entitySchema, [
      { name: 'name', label: 'Name', value: entity.name, need: 'if new' },
      { name: 'kind', label: 'Kind', value: 'company', need: 'if new' },
      { name: 'description', label: 'Description', need: 'if new', long: true },
    ]),
  ];
}
