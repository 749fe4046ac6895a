import { defineToolbarApp } from 'astro/toolbar';
import type { Message } from '../protocol.ts';
import { addEditButtons } from './edit-buttons.ts';
import { element } from './element.ts';
import { keptForm } from './kept-form.ts';
import { makePanel } from './panel.ts';
import { selectedPassage } from './passage.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** The annotator in the toolbar. The page loads anew when the file is written; it then stands at the note. */
export default defineToolbarApp({
  init(canvas, app) {
    canvas.append(element('style', {}, style));
    const panel = makePanel(canvas, ({ anchor, warnings }) => {
      if (warnings.length > 0) keep(warnings);
      location.hash = anchor;
    });
    if (!document.querySelector('.article .prose')) return panel.say({ text: words.elsewhere });
    panel.say({ text: words.invitation });
    let isOn = false;
    const offer = () => {
      const passage = isOn ? selectedPassage() : undefined;
      if (passage) panel.offer(passage);
    };
    app.onToggled(({ state }) => {
      isOn = state;
      offer();
    });
    for (const type of ['pointerup', 'keyup'] as const) {
      document.addEventListener(type, (event) => {
        if (!event.composedPath().includes(canvas)) offer();
      });
    }
    const kept = keptWarnings();
    if (kept) {
      panel.say(...kept);
      app.toggleState({ state: true });
    }
    const begun = keptForm();
    if (begun) {
      app.toggleState({ state: true });
      panel.restore(begun);
    }
    addEditButtons((kind, id) => {
      app.toggleState({ state: true });
      panel.edit(kind, id);
    });
  },
});

const KEPT = 'glosswire-annotator-warnings';
/** In milliseconds: the page may be loaded twice, once for each file that was written. */
const KEPT_FOR = 3000;

/** What is still to be done outlasts the page, which is loaded anew as soon as the file is written. */
const keep = (warnings: readonly Message[]) => sessionStorage.setItem(KEPT, JSON.stringify(warnings));

function keptWarnings(): Message[] | undefined {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return undefined;
  setTimeout(() => sessionStorage.removeItem(KEPT), KEPT_FOR);
  return JSON.parse(kept);
}
