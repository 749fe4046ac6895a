import { cache, hashedFolders } from './policy.ts';
import { namedTypes, OTHER, types } from './types.ts';

/** Files for other hosts, and variants: an object store answers with one file whatever the reader takes. */
const foreign = ['.*', '_headers', '_redirects', '*.br', '*.gz'];

const quoted = (flag: string, patterns: readonly string[]): string =>
  patterns.map((pattern) => ` --${flag} '${pattern}'`).join('');

const hashed = hashedFolders.map((folder) => `${folder}/*`);

/** Endings of which some or all files are hashed. */
const hashedEndings = ['css', 'js', 'svg', 'png', 'woff2'];

const named = Object.entries(namedTypes);

const anywhere = (name: string): string[] => [name, `*/${name}`];

/** Files with this ending that have a type by their name. */
const namedEnding = (ending: string): string[] =>
  named.flatMap(([name]) => (name.endsWith(`.${ending}`) ? anywhere(name) : []));

/** Pages come last: whoever reads one finds what it names. */
const plain = Object.entries(types).sort(
  ([one], [other]) => Number(one === 'html') - Number(other === 'html'),
);

/** `deploy/s3.sh`: copies `dist` into a bucket, each file with its type and how long it is kept. */
export const objectStoreScript = (): string => `#!/usr/bin/env bash
# Copies dist into a bucket of S3, or of a store that speaks its language (AWS_ENDPOINT_URL): deploy/s3.sh BUCKET [BASE]
# Have the bucket answer as a website: index document index.html, error document 404.html (with the base before it).
# A store sends no headers of its own. Behind CloudFront, put those of deploy/_headers into a response headers policy
# and turn compression on; elsewhere the policy that each page carries holds by itself.
set -euo pipefail
bucket=\${1:?Write the name of the bucket: deploy/s3.sh BUCKET [BASE]}
base=\${2:-/}
target="s3://$bucket$base"

# Renamed claims: an empty object at the old address leads to the new one. No page may be put over it.
moved=()
while read -r from to status; do
  [ "$status" = 301 ] || continue
  moved+=(--exclude "\${from#"$base"}index.html")
  aws s3api put-object --bucket "$bucket" --key "\${from#/}index.html" --website-redirect-location "$to" \\
    --content-type '${types['html']}' --cache-control '${cache.others}'
done < dist/_redirects

# send TYPE CACHE FILTER…: of what the filters leave, what changed.
send() {
  aws s3 sync dist "$target" --no-progress --content-type "$1" --cache-control "$2" --exclude '*' "\${@:3}"${quoted('exclude', foreign)} \\
    "\${moved[@]}"
}

# keep TYPE FILTER…: what has a name of its own for each of its versions. fresh TYPE FILTER…: what has not.
keep() {
  send "$1" '${cache.hashed}' "\${@:2}"
}
fresh() {
  send "$1" '${cache.others}' "\${@:2}" --exclude '_astro/*'
}

${hashedEndings.map((ending) => `keep '${types[ending]}' --include '_astro/*.${ending}'`).join('\n')}
keep '${OTHER}'${quoted('include', hashed.slice(1))}
fresh '${OTHER}' --include 'pagefind/*'${quoted('exclude', [...hashed.slice(1), '*.js', '*.json'])}
${plain.map(([ending, type]) => `fresh '${type}' --include '*.${ending}'${quoted('exclude', namedEnding(ending))}`).join('\n')}
${named.map(([name, type]) => `fresh '${type}'${quoted('include', anywhere(name))}`).join('\n')}

# What is no longer there.
aws s3 sync dist "$target" --no-progress --delete${quoted('exclude', foreign)} "\${moved[@]}"
`;
