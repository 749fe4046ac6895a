#!/usr/bin/env bash
# Copies dist into a bucket of S3, or of a store that speaks its language (AWS_ENDPOINT_URL): deploy/s3.sh BUCKET [BASE]
# Have the bucket answer as a website: index document index.html, error document 404.html (with the base before it).
# What stands there and is not in dist is taken away: only where an earlier call has put .glosswire there, or nothing is.
# A store sends no headers of its own. Behind CloudFront, put those of dist/_headers into a response headers policy
# and turn compression on; elsewhere the policy that each page carries holds by itself.
set -euo pipefail
bucket=${1:?Write the name of the bucket: deploy/s3.sh BUCKET [BASE]}
base=${2:-/}
if [[ $base != /* || $base != */ || $bucket == */* ]]; then
  echo "Write the bucket without s3:// and slashes, and the base with a slash at both ends: deploy/s3.sh BUCKET /news/" >&2
  exit 2
fi
if [[ ! -f dist/.glosswire || ! -f dist/_redirects ]]; then
  echo 'There is no built site in dist: build it first, with npm run build.' >&2
  exit 2
fi
target="s3://$bucket$base"
marker="${base#/}.glosswire"
there=$(aws s3api list-objects-v2 --bucket "$bucket" --prefix "$marker" --max-keys 1 --query KeyCount --output text)
any=$(aws s3api list-objects-v2 --bucket "$bucket" --prefix "${base#/}" --max-keys 1 --query KeyCount --output text)
if [[ $there = 0 && $any != 0 ]]; then
  echo "There are files at $target that no earlier call has put there, and they would be taken away. Take another bucket or base; or, if nothing there is needed, say so with: aws s3api put-object --bucket $bucket --key $marker" >&2
  exit 1
fi
aws s3api put-object --bucket "$bucket" --key "$marker"

# Renamed claims: an empty object at the old address leads to the new one. No page may be put over it.
moved=()
while read -r from to status; do
  [[ $status = 301 && $from != *:* ]] || continue
  moved+=(--exclude "${from#"$base"}index.html")
  aws s3api put-object --bucket "$bucket" --key "${from#/}index.html" --website-redirect-location "$to" \
    --content-type 'text/html; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'
done < dist/_redirects

# send TYPE CACHE FILTER…: of what the filters leave, what changed.
send() {
  aws s3 sync dist "$target" --no-progress --content-type "$1" --cache-control "$2" --exclude '*' "${@:3}" --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz' \
    "${moved[@]}"
}

# keep TYPE FILTER…: what has a name of its own for each of its versions. fresh TYPE FILTER…: what has not.
keep() {
  send "$1" 'public, max-age=31536000, immutable' "${@:2}"
}
fresh() {
  send "$1" 'public, max-age=0, must-revalidate' "${@:2}" --exclude '_astro/*'
}

keep 'text/css; charset=utf-8' --include '_astro/*.css'
keep 'text/javascript; charset=utf-8' --include '_astro/*.js'
keep 'image/svg+xml; charset=utf-8' --include '_astro/*.svg'
keep 'image/png' --include '_astro/*.png'
keep 'font/woff2' --include '_astro/*.woff2'
keep 'application/octet-stream' --include 'pagefind/filter/*' --include 'pagefind/fragment/*' --include 'pagefind/index/*'
fresh 'application/octet-stream' --include 'pagefind/*' --exclude 'pagefind/filter/*' --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*' --exclude '*.js' --exclude '*.json'
fresh 'text/css; charset=utf-8' --include '*.css'
fresh 'text/javascript; charset=utf-8' --include '*.js'
fresh 'application/json; charset=utf-8' --include '*.json' --exclude 'feed.json' --exclude '*/feed.json'
fresh 'application/ld+json; charset=utf-8' --include '*.jsonld'
fresh 'text/csv; charset=utf-8' --include '*.csv'
fresh 'text/markdown; charset=utf-8' --include '*.md'
fresh 'application/x-bibtex; charset=utf-8' --include '*.bib'
fresh 'application/x-research-info-systems; charset=utf-8' --include '*.ris'
fresh 'text/plain; charset=utf-8' --include '*.txt'
fresh 'text/calendar; charset=utf-8' --include '*.ics'
fresh 'application/xml; charset=utf-8' --include '*.xml' --exclude 'rss.xml' --exclude '*/rss.xml'
fresh 'image/svg+xml; charset=utf-8' --include '*.svg'
fresh 'image/png' --include '*.png'
fresh 'font/woff2' --include '*.woff2'
fresh 'text/html; charset=utf-8' --include '*.html'
fresh 'application/rss+xml; charset=utf-8' --include 'rss.xml' --include '*/rss.xml'
fresh 'application/feed+json; charset=utf-8' --include 'feed.json' --include '*/feed.json'

# What is no longer there.
aws s3 sync dist "$target" --no-progress --delete --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz' "${moved[@]}"
