"""Codes of the type checker."""

from __future__ import annotations

from go2mp.codes import Code

CODES: tuple[Code, ...] = ()
