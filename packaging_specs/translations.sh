#!/usr/bin/env bash
# Texts of the window into resources/translations: reads what the code says into the .ts files,
# keeps what is translated, and writes the .qm files that the program loads. The sentences of the
# layers below the window, which know no Qt, come through a file that says them all.
# A new language begins with its code:  packaging_specs/translations.sh fr
set -euo pipefail
cd "$(dirname "$0")/.."
BIN=${BIN:-.venv/bin}
FOLDER=resources/translations
mapfile -t sources < <(find app/ui -name '*.py' | LC_ALL=C sort)
gathered=$(mktemp -d)
trap 'rm -rf "$gathered"' EXIT
QT_QPA_PLATFORM=offscreen "$BIN/python" -m packaging_specs.sentences "$gathered/sentences.py"
sources+=("$gathered/sentences.py")
[ $# -eq 0 ] || touch "$FOLDER/techpack-studio_$1.ts"

for file in "$FOLDER"/techpack-studio_*.ts; do
    code=${file##*_}
    code=${code%.ts}
    # English needs nothing but its plurals: the texts in the code are English.
    plurals=()
    [ "$code" != en ] || plurals=(-pluralonly)
    [ -s "$file" ] || rm -f "$file"
    # The sources come first: after -ts they would be taken for .ts files.
    "$BIN/pyside6-lupdate" "${sources[@]}" -silent -no-obsolete -locations none \
        -source-language en -target-language "$code" "${plurals[@]}" -ts "$file"
    "$BIN/pyside6-lrelease" -silent -nounfinished "$file" -qm "${file%.ts}.qm"
done
