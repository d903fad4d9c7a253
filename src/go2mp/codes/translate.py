"""Codes of the analyses and rules: Go that cannot be translated exactly."""

from __future__ import annotations

from go2mp.codes import Code

CODES: tuple[Code, ...] = ()
