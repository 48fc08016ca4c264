#!/bin/sh
# The fixtures of this folder: texts of the corpus as GNU iconv writes them in each encoding, what an encoding lacks
# transliterated (a dash to a hyphen, „“ to ", • to o) or, where iconv knows nothing alike, a question mark.
set -eu
cd "$(dirname "$0")"
for encoding in UTF-16 WINDOWS-1257 ISO-8859-13 CP775; do
    folder=$(echo "$encoding" | tr '[:upper:]' '[:lower:]')
    mkdir -p "$folder"
    for name in D-04-jauni-prie-stalo E-03-zingsnis-po-zingsnio E-07-dvieju-krantu-atmintis F-05-upeiviu-paveldas \
        F-08-jaunieji-bitininkai G-09-prie-tvenkinio G-11-dainos-po-obelim H-08-saldytuvas H-11-kermosius \
        H-12-forma-siltas-kiemas H-15-litai-jaunimo-pastas H-19-blaivus-ukis; do
        iconv -f UTF-8 -t "$encoding//TRANSLIT" "../../corpus/$name.txt" >"$folder/$name.txt"
    done
done
