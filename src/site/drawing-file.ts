import type { Drawn } from '../charts/picture.ts';
import { type Sheets, standalone } from '../charts/standalone.ts';
import { absolute } from '../links.ts';
import { site } from '../site.config.ts';
import drawing from '../styles/drawing.css?raw';
import drawingOfSite from '../styles/drawing-site.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The rules that drawings carry in them. */
export const drawingSheets: Sheets = { tokens, drawing: drawing + drawingOfSite };

/** A picture as a file of its own. @param place where it stands for good, without the base: said in the file */
export const drawingFile = (picture: Drawn, name: string, place: string): string =>
  standalone(picture, name, `${site.name} · ${absolute(place)}`, drawingSheets);
