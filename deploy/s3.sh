#!/usr/bin/env bash
# Copies dist into a bucket of S3, or of a store that speaks its language (AWS_ENDPOINT_URL): deploy/s3.sh BUCKET [BASE]
# Have the bucket answer as a website: index document index.html, error document 404.html (with the base before it).
# A store sends no headers of its own. Behind CloudFront, put those of deploy/_headers into a response headers policy
# and turn compression on; elsewhere the policy that each page carries holds by itself.
set -euo pipefail
bucket=${1:?Write the name of the bucket: deploy/s3.sh BUCKET [BASE]}
base=${2:-/}
target="s3://$bucket$base"

# Renamed claims: an empty object at the old address leads to the new one. No page may be put over it.
moved=()
while read -r from to status; do
  [ "$status" = 301 ] || continue
  moved+=(--exclude "${from#"$base"}index.html")
  aws s3api put-object --bucket "$bucket" --key "${from#/}index.html" --website-redirect-location "$to" \
    --content-type 'text/html; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'
done < dist/_redirects

# send TYPE CACHE FILTER…: of what the filters leave, what changed.
send() {
  aws s3 sync dist "$target" --no-progress --content-type "$1" --cache-control "$2" --exclude '*' "${@:3}" --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz' \
    "${moved[@]}"
}

send 'text/css; charset=utf-8' 'public, max-age=31536000, immutable' --include '_astro/*.css'
send 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable' --include '_astro/*.js'
send 'image/svg+xml; charset=utf-8' 'public, max-age=31536000, immutable' --include '_astro/*.svg'
send 'image/png' 'public, max-age=31536000, immutable' --include '_astro/*.png'
send 'font/woff2' 'public, max-age=31536000, immutable' --include '_astro/*.woff2'
send 'application/octet-stream' 'public, max-age=31536000, immutable' --include 'pagefind/filter/*' --include 'pagefind/fragment/*' --include 'pagefind/index/*'
send 'application/octet-stream' 'public, max-age=0, must-revalidate' --include 'pagefind/*' --exclude 'pagefind/filter/*' --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*' --exclude '*.js' --exclude '*.json'
send 'text/css; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.css' --exclude '_astro/*'
send 'text/javascript; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.js' --exclude '_astro/*'
send 'application/json; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.json' --exclude '_astro/*' --exclude 'feed.json' --exclude '*/feed.json'
send 'application/ld+json; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.jsonld' --exclude '_astro/*'
send 'text/csv; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.csv' --exclude '_astro/*'
send 'text/markdown; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.md' --exclude '_astro/*'
send 'application/x-bibtex; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.bib' --exclude '_astro/*'
send 'application/x-research-info-systems; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.ris' --exclude '_astro/*'
send 'text/plain; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.txt' --exclude '_astro/*'
send 'application/xml; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.xml' --exclude '_astro/*' --exclude 'rss.xml' --exclude '*/rss.xml'
send 'image/svg+xml; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.svg' --exclude '_astro/*'
send 'image/png' 'public, max-age=0, must-revalidate' --include '*.png' --exclude '_astro/*'
send 'font/woff2' 'public, max-age=0, must-revalidate' --include '*.woff2' --exclude '_astro/*'
send 'text/html; charset=utf-8' 'public, max-age=0, must-revalidate' --include '*.html' --exclude '_astro/*'
send 'application/rss+xml; charset=utf-8' 'public, max-age=0, must-revalidate' --include 'rss.xml' --include '*/rss.xml'
send 'application/feed+json; charset=utf-8' 'public, max-age=0, must-revalidate' --include 'feed.json' --include '*/feed.json'

# What is no longer there.
aws s3 sync dist "$target" --no-progress --delete --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz' "${moved[@]}"
