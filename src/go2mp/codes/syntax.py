"""Codes of the parser."""

from __future__ import annotations

from go2mp.codes import Code, function

CODES = (
    Code("syntax-error", "The text is not Go.", function("x := := 1")),
    Code(
        "huge-literal",
        "A number's exponent is too large to compute with exactly.",
        function("var x float64 = 1e-100000\n_ = x"),
    ),
    Code(
        "unsupported-syntax",
        "Go's grammar allows it, go2mp's parser does not read it.",
        "package main\n\ntype T struct{}\n\nfunc (T) M[P any](P) {}\n\nfunc main() {}\n",
    ),
)
