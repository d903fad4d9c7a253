"""Codes of the parser."""

from __future__ import annotations

from go2mp.codes import Code, function

CODES = (
    Code("syntax-error", "The text is not Go.", function("x := := 1")),
    Code(
        "unsupported-syntax",
        "Go's grammar allows it, go2mp's parser does not read it.",
        "package main\n\ntype T struct{}\n\nfunc (T) M[P any](P) {}\n\nfunc main() {}\n",
    ),
)
