"""Codes of what is not Go text at all, or too much of it."""

from __future__ import annotations

from go2mp.codes import Code

CODES = (
    Code("empty-file", "The file has nothing in it.", "\n\n"),
    Code(
        "not-utf8",
        "The file is not UTF-8 text.",
        b'package main\n\nfunc main() { println("\xff") }\n',
    ),
    Code(
        "too-long",
        "The file has more lines than go2mp translates.",
        "package main\n\nfunc main() {}\n" + "// x\n" * 50_001,
    ),
    Code(
        "too-deep",
        "The program nests deeper than can be translated.",
        "package main\n\nvar x = "
        + "(" * 1000
        + "1"
        + ")" * 1000
        + "\n\nfunc main() {}\n",
    ),
)
