#!/usr/bin/env node
/* Stands in for the AWS command: keeps objects with their type in a JSON file, as `aws s3 sync` and `put-object` would. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [service, verb, ...rest] = process.argv.slice(2);
const store = process.env.BUCKET_FILE;
const objects = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {};
const value = (flag) => (rest.includes(flag) ? rest[rest.indexOf(flag) + 1] : undefined);
const [type, cache] = [value('--content-type'), value('--cache-control')];

if (`${service} ${verb}` === 's3api put-object') {
  objects[value('--key')] = { type, cache, to: value('--website-redirect-location') };
} else if (`${service} ${verb}` === 's3api list-objects-v2') {
  console.log(
    Object.keys(objects)
      .filter((key) => key.startsWith(value('--prefix')))
      .slice(0, 1).length,
  );
} else if (`${service} ${verb}` === 's3 sync') {
  const [source, target] = rest;
  const prefix = target.replace(/^s3:\/\/[^/]+\//, '');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));
  for (const file of files.filter(isChosen)) objects[prefix + file] ??= { type, cache };
  if (rest.includes('--delete')) {
    const own = (key) => key.startsWith(prefix) && isChosen(key.slice(prefix.length));
    for (const key of Object.keys(objects))
      if (own(key) && !files.includes(key.slice(prefix.length))) delete objects[key];
  }
} else throw new Error(`Not a command that is known here: ${process.argv.slice(2).join(' ')}`);
writeFileSync(store, JSON.stringify(objects));

/** The last filter that matches decides; `*` matches slashes too. */
function isChosen(file) {
  let chosen = true;
  rest.forEach((flag, index) => {
    if (flag !== '--include' && flag !== '--exclude') return;
    const pattern = rest[index + 1].split('*').map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, '\\$&'));
    if (new RegExp(`^${pattern.join('.*')}$`).test(file)) chosen = flag === '--include';
  });
  return chosen;
}
