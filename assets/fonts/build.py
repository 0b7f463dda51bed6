#!/usr/bin/env python3
"""Builds the three faces of Ruqsat Serif from Liberation Serif 2.1.5.

    pip install fonttools==4.68.0
    python3 build.py /usr/share/fonts/truetype/liberation2

The source is Debian's package fonts-liberation2 2.1.5. The same source and the same fonttools
give the same bytes. Nothing is drawn or moved: glyphs are left out, hinting and layout tables
are dropped (the program places every glyph itself), and the names are changed because
"Liberation" is a Reserved Font Name.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FACES = {"Regular": "Regular", "Bold": "Bold", "Italic": "Italic"}

# What people type in names, addresses and reasons. U+00AD is left out on purpose: it is an
# instruction to break, has the hyphen's glyph, and would come back from a PDF as a hyphen.
RANGES = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00AC),  # Latin-1
    (0x00AE, 0x00FF),
    (0x0100, 0x017F),  # Latin Extended-A
    (0x0400, 0x0482),  # Cyrillic, without its combining marks
    (0x048A, 0x052F),  # Cyrillic and its supplement
]
SINGLES = "ʻʼʹ–—‘’‚“”„•…‰‹›№§°×−≤≥€"


def wanted():
    points = {point for low, high in RANGES for point in range(low, high + 1)}
    return points | {ord(character) for character in SINGLES}


def rename(font, face):
    family, full = "Ruqsat Serif", f"Ruqsat Serif {face}"
    postscript = f"RuqsatSerif-{face}"
    table = font["name"]
    copyright_line = table.getDebugName(0)
    table.names = []
    for name_id, value in {
        0: copyright_line,
        1: family,
        2: face,
        3: f"2.1.5;{postscript}",
        4: full,
        5: "Version 2.1.5",
        6: postscript,
        10: "A subset of a font published under the SIL Open Font License; see OFL.txt.",
        13: "Licensed under the SIL Open Font License, Version 1.1",
        14: "https://openfontlicense.org",
    }.items():
        table.setName(value, name_id, 3, 1, 0x409)


def build(source, target, face):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "gasp", "FFTM"]
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = TTFont(source / f"LiberationSerif-{FACES[face]}.ttf", recalcTimestamp=False)
    have = set(font.getBestCmap())
    missing = sorted(wanted() - have)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted())
    subsetter.subset(font)
    rename(font, face)
    by_glyph = {}
    for point, glyph in font.getBestCmap().items():
        by_glyph.setdefault(glyph, []).append(point)
    shared = [points for points in by_glyph.values() if len(points) > 1]
    path = target / f"RuqsatSerif-{face}.ttf"
    font.save(path)
    print(path.name, path.stat().st_size, "bytes,", len(font.getGlyphOrder()), "glyphs")
    print("  not in the source:", " ".join(f"U+{point:04X}" for point in missing) or "none")
    print("  one glyph, several characters:", [[f"U+{p:04X}" for p in s] for s in shared])


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/liberation2")
    for face in FACES:
        build(source, Path(__file__).parent, face)


if __name__ == "__main__":
    main()
