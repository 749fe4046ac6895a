import { getDocumentProxy } from 'unpdf';
import { count, list } from '../../../model/show.ts';
import { PAGE_BREAK } from '../../passage.ts';
import { tidy } from '../../plain-text.ts';
import { type Document, type Reading, Unreadable } from '../../reading.ts';
import { oneLine } from '../page-article.ts';
import { pageTexts } from './pages.ts';
import { type Item, type PageRuns, runsOf } from './run.ts';
import { MissingTables } from './tables.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const MOST_PAGES = 3000;

/** Reads a PDF, its pages parted by form feeds. @throws Unreadable where it is encrypted, damaged, or has no text */
export async function readPdf({ bytes }: Document): Promise<Reading> {
  const tables = new MissingTables();
  const pdf = await open(bytes, tables);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Unreadable(
        `The PDF has ${pdf.numPages} pages, more than ${MOST_PAGES}. Capture the part that is quoted, with --from FILE.`,
      );
    const pages: PageRuns[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageRuns(pdf, number));
    const texts = pageTexts(pages);
    const empty = texts.filter((text) => text.trim() === '').length;
    const missing = [...tables.names].sort();
    if (empty === texts.length) throw new Unreadable(missing.length === 0 ? PICTURE : noTables(missing));
    return {
      kind: 'PDF',
      text: tidy(texts.join(PAGE_BREAK)),
      ...(await facts(pdf)),
      left: [
        ...(empty === 0
          ? []
          : [
              `${count(empty, 'page')} of ${texts.length} ${empty === 1 ? 'has' : 'have'} no text: blank, or a picture.`,
            ]),
        ...unknownLetters(texts),
        ...(missing.length === 0 ? [] : [`Some of its words are missing. ${noTables(missing)}`]),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const PICTURE =
  'The PDF is a picture: it has no text. Have its letters recognised, for example with: ocrmypdf OLD.pdf NEW.pdf, and capture that with --from NEW.pdf.';

const noTables = (names: readonly string[]) =>
  `The PDF leaves it to tables that are not here (${list(names)}) which letters it shows. Copy its words into a text file, and capture that with --from FILE.`;

async function open(bytes: Uint8Array, tables: MissingTables): Promise<Pdf> {
  try {
    /* pdf.js takes no Buffer, and may take the bytes for its own: it gets a copy. */
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      BinaryDataFactory: tables.factory(),
      useWorkerFetch: false,
      cMapUrl: 'none/',
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new Unreadable(
        'The PDF is encrypted and asks for a password. Save a copy without one, and capture that with --from FILE.',
      );
    throw new Unreadable(
      'The PDF is damaged or cut short, and cannot be read. Fetch it again, and capture it with --from FILE.',
    );
  }
}

async function pageRuns(pdf: Pdf, number: number): Promise<PageRuns> {
  const page = await pdf.getPage(number);
  const { items, styles } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const upright = texts.filter(({ fontName }) => !styles[fontName]?.vertical);
  const isVertical = upright.length * 2 < texts.length;
  const view = page.getViewport({ scale: 1 }).transform as Item['transform'];
  const runs = runsOf(texts as Item[], view, isVertical);
  page.cleanup();
  return runs;
}

/** What programs write into a PDF as its title, without being asked. */
const NO_TITLE = /^(?:microsoft word|untitled|slide \d|powerpoint)|\.(?:docx?|indd|pdf|pptx?|qxd|tex|dvi)$/iu;

async function facts(pdf: Pdf): Promise<Pick<Reading, 'title' | 'lang'>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Language } = info as Record<string, unknown>;
  const title = typeof Title === 'string' ? oneLine(Title) : undefined;
  return {
    ...(title !== undefined && !NO_TITLE.test(title) && { title }),
    ...(typeof Language === 'string' && /^[a-z]{2,3}(?:-[\w-]+)?$/iu.test(Language) && { lang: Language }),
  };
}

/** Of all letters: fewer may be the bullets of a typeface of signs. */
const MANY = 0.05;

/** A typeface may come without saying which letter each of its shapes is. */
function unknownLetters(texts: readonly string[]): string[] {
  const letters = texts.join('').replace(/\s/gu, '');
  const unknown = letters.match(/[\uE000-\uF8FF\uFFFD]/gu)?.length ?? 0;
  return unknown <= MANY * letters.length
    ? []
    : ['Some of its typefaces do not say which letters they draw: parts of the text are not readable.'];
}
