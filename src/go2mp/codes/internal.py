"""Codes of go2mp's own failures."""

from __future__ import annotations

from go2mp.codes import Code

CODES = (
    Code(
        "internal-error",
        "A bug in go2mp; the position and the rule at work are in the message.",
        no_example="a program that yields it is a bug to be fixed",
    ),
)
