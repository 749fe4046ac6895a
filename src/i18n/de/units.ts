import type { UnitWords } from '../en/units.ts';

export const units: UnitWords = {
  'percentage-point': ['Prozentpunkt', 'Prozentpunkte'],
  kilowatt: ['Kilowatt', 'Kilowatt'],
  megawatt: ['Megawatt', 'Megawatt'],
  gigawatt: ['Gigawatt', 'Gigawatt'],
  terawatt: ['Terawatt', 'Terawatt'],
  'kilowatt-hour': ['Kilowattstunde', 'Kilowattstunden'],
  'megawatt-hour': ['Megawattstunde', 'Megawattstunden'],
  'gigawatt-hour': ['Gigawattstunde', 'Gigawattstunden'],
  'terawatt-hour': ['Terawattstunde', 'Terawattstunden'],
  tonne: ['Tonne', 'Tonnen'],
  barrel: ['Fass', 'Fass'],
  person: ['Mensch', 'Menschen'],
  job: ['Arbeitsplatz', 'Arbeitsplätze'],
  share: ['Aktie', 'Aktien'],
  bitcoin: ['Bitcoin', 'Bitcoin'],
};
