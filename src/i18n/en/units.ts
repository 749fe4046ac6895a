import { type OwnUnit, ownUnits } from '../../model/unit.ts';

/** What one and more of each unit is called, beside those that any browser can write. */
export type UnitWords = Readonly<Record<OwnUnit, readonly [one: string, more: string]>>;

/** The model is written in English. */
export const units: UnitWords = ownUnits;
