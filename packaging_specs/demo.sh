#!/usr/bin/env bash
# The main job from end to end: a sentence, five views, a complete tech pack, a PDF.
set -euo pipefail
cd "$(dirname "$0")/.."
sentence=$1 folder=$2
mkdir -p "$folder"
techpack=(.venv/bin/techpack --library "$folder/library")
id=$("${techpack[@]}" --json new "$sentence" --approve |
    .venv/bin/python -c 'import json, sys; print(json.load(sys.stdin)["id"])')
"${techpack[@]}" pack "$id"
"${techpack[@]}" export "$id" "$folder/export" >/dev/null
printf '\nThe tech pack lies here:\n'
find "$(realpath "$folder")/export" -name '*.pdf' -newer "$folder/library/library.db" -o -name '*.pdf' |
    sort -u
