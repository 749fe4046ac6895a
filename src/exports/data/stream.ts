/**
 * A JSON file piece by piece, byte for byte as `JSON.stringify(file, null, 2)` with a line’s end would write it: lists of
 * thousands of records are never held at once.
 */
export function* jsonFile(head: object, lists: Readonly<Record<string, Iterable<string>>>): Iterable<string> {
  let lead = JSON.stringify(head, null, 2).slice(0, -2);
  for (const [name, fragments] of Object.entries(lists)) {
    yield `${lead},\n  ${JSON.stringify(name)}: [`;
    let isEmpty = true;
    for (const fragment of fragments) {
      if (fragment === '') continue;
      yield `${isEmpty ? '' : ','}\n    ${fragment}`;
      isEmpty = false;
    }
    lead = isEmpty ? ']' : '\n  ]';
  }
  yield `${lead}\n}\n`;
}

/** Records as they stand in a list of such a file; nothing where there are none. */
export const fragment = (records: readonly object[]): string =>
  records.length === 0 ? '' : JSON.stringify([records], null, 2).slice(LEAD.length, -END.length);

/** What a list within a list begins and ends with: there its items are indented as in a file. */
const [LEAD, END] = ['[\n  [\n    ', '\n  ]\n]'];
