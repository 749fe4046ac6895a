import { CORE_SCHEMA, defineMappingTag, load, mapTag } from 'js-yaml';
import { once } from '../model/memoize.ts';
import { parseYaml, type YamlFile } from './yaml-document.ts';
import { ODD_SPACES } from './yaml-lines.ts';

export type { YamlFile } from './yaml-document.ts';

/**
 * Reads YAML 1.2. Its values come from `js-yaml`; only where there is something to report is it parsed by `yaml`, which
 * knows the place of everything and takes ten times as long.
 * @param firstLine the 1-based line of the file on which the YAML starts
 */
export function readYaml(text: string, file: string, firstLine: number): YamlFile {
  const document = once(() => parseYaml(text, file, firstLine));
  const data = readValues(text);
  if (data === undefined) return document();
  return { data, problems: [], at: (problem) => document().at(problem) };
}

/** Undefined for what is wrong, and for what the two libraries read differently: `yaml` alone decides there. */
export function readValues(text: string): unknown {
  try {
    if (DISPUTED.some((pattern) => pattern.test(text))) return undefined;
    return load(text, { schema, maxAliases: 0 });
  } catch {
    return undefined;
  }
}

const LONGEST_KEY = 1024;

/** The core schema of YAML 1.2, without the keys that only `js-yaml` takes, or names otherwise. */
const schema = CORE_SCHEMA.withTags(
  defineMappingTag(mapTag.tagName, {
    ...mapTag,
    addPair(map, key, value) {
      if (key === null || String(key).length >= LONGEST_KEY) return 'No key of ours.';
      return mapTag.addPair(map, key, value);
    },
  }),
);

/** What only one of the two libraries takes for YAML, or for another value than the other does. */
const DISPUTED: readonly RegExp[] = [
  /* Characters that end lines or indent them. */
  /[\t\uFEFF]|\r(?!\n)/,
  /* Marks of documents, and directives. */
  /^ *(?:---|\.\.\.|%)/m,
  /* Block text with a number for its indentation. */
  /[|>][-+]?\d/,
  /* Anchors and tags. */
  /(?:^|[\s,[{])[&!]\S/,
  /(?<=(?:^|[-:?,[{]) *)! /m,
  /* Numbers that are too great for one. */
  /\d{300}/,
  /(?<![\w.])[\d.]+e\+?\d{3,}(?!\w)/i,
  /* Spaces that are none, before a key. */
  new RegExp(`^[ -]*[${ODD_SPACES}]`, 'm'),
  /* Words behind an item of a list that is in quotation marks or brackets. */
  /^ *(?:- +)+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!')|\[.*\]|\{.*\}) *[^ \r\n,:#\]}]/m,
];
