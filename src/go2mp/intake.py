"""The first look at a source file, before the parser: text, of a size that can be handled."""

from __future__ import annotations

from go2mp.diagnostics import Diagnostics, Span


def inspect_source(source: bytes, diagnostics: Diagnostics, max_lines: int) -> None:
    """Reports what makes `source` unfit for the parser: at most one error.

    Go specification, "Source code representation": source text is UTF-8.
    """
    if not source.strip(b"\xef\xbb\xbf \t\r\n"):
        diagnostics.error(
            "empty-file",
            Span(0, 0),
            "the file is empty",
            "a Go program begins with `package main`",
        )
        return
    try:
        source.decode("utf-8")
    except UnicodeDecodeError as error:
        diagnostics.error(
            "not-utf8",
            Span(error.start, error.end),
            f"byte 0x{source[error.start]:02x} is not valid UTF-8 ({error.reason})",
            "Go source text is UTF-8: save the file in that encoding",
        )
        return
    lines = source.count(b"\n") + (not source.endswith(b"\n"))
    if lines > max_lines:
        diagnostics.error(
            "too-long",
            Span(0, 0),
            f"the file has {lines:,} lines, and go2mp translates at most {max_lines:,}",
            "translate the parts a person reads; generated tables are better loaded as data",
        )
