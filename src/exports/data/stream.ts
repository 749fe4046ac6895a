/**
 * A JSON file piece by piece, with a line for each record: lists of thousands of records are never held at once, and
 * whoever looks for one finds it as a whole.
 */
export function* jsonFile(head: object, lists: Readonly<Record<string, Iterable<string>>>): Iterable<string> {
  let lead = JSON.stringify(head).slice(0, -1);
  for (const [name, fragments] of Object.entries(lists)) {
    yield `${lead},${JSON.stringify(name)}:[`;
    let isEmpty = true;
    for (const fragment of fragments) {
      if (fragment === '') continue;
      yield `${isEmpty ? '' : ','}\n${fragment}`;
      isEmpty = false;
    }
    lead = isEmpty ? ']' : '\n]';
  }
  yield `${lead}}\n`;
}

/** Records as they stand in a list of such a file; nothing where there are none. */
export const fragment = (records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join(',\n');
