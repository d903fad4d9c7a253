"""Comments and blank lines: what a node's `Layout` becomes in Python."""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.syntax import nodes


def comment_lines(comment: nodes.Comment) -> list[str]:
    """`// text` or `/* text */` as lines without any marker."""
    text = comment.text
    if text.startswith("//"):
        return [text[2:].removeprefix(" ").rstrip()]
    lines = text[2:-2].strip("\n").splitlines() or [""]
    stripped = [
        line.strip().removeprefix("*").removeprefix(" ").rstrip() for line in lines
    ]
    while stripped and not stripped[-1]:
        stripped.pop()
    while stripped and not stripped[0]:
        stripped.pop(0)
    return stripped


def is_directive(comment: nodes.Comment) -> bool:
    """Whether a comment speaks to Go's tools (`//go:build`, `// +build`), not to a reader."""
    return comment.text.startswith(("//go:", "// +build", "//nolint", "//line "))


def comments(group: Iterable[nodes.Comment]) -> str:
    """Comments as lines of their own, with the blank lines between them."""
    out = []
    for comment in group:
        if is_directive(comment):
            continue
        out += [f"# {line}".rstrip() + "\n" for line in comment_lines(comment)]
        if comment.blank_after:
            out.append("\n")
    return "".join(out)


def opening(comment: nodes.Comment | None) -> str:
    """The comment that stands on the line of an opening brace."""
    return comments([comment]) if comment is not None else ""


def with_layout(layout: nodes.Layout, text: str) -> str:
    """A statement's text with the comments around it and the blank line before it."""
    before = "\n" if layout.blank_before else ""
    before += comments(layout.before)
    if layout.after is None or is_directive(layout.after):
        return before + text
    remark = "  # " + " ".join(comment_lines(layout.after))
    if not text:
        return before + remark.strip() + "\n"
    lines = text.splitlines(keepends=True)
    at = 0 if lines[0].rstrip().endswith(":") else len(lines) - 1
    lines[at] = lines[at].rstrip("\n") + remark.rstrip() + "\n"
    return before + "".join(lines)


def docstring(group: Iterable[nodes.Comment]) -> str:
    """A doc comment as a docstring, or ''; directives are dropped."""
    lines: list[str] = []
    for comment in group:
        if not is_directive(comment):
            lines += comment_lines(comment)
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return ""
    text = [line.replace("\\", "\\\\").replace('"""', "'''") for line in lines]
    if text[-1].endswith('"'):
        text[-1] += " "
    if len(text) == 1:
        return f'"""{text[0]}"""\n'
    return '"""' + "\n".join(text) + '\n"""\n'


def split_doc(
    layout: nodes.Layout,
) -> tuple[tuple[nodes.Comment, ...], tuple[nodes.Comment, ...]]:
    """The comments above a declaration: (detached ones, its doc comment)."""
    before = layout.before
    cut = len(before)
    if before and before[-1].blank_after:
        return before, ()
    while cut > 0 and not (cut < len(before) and before[cut - 1].blank_after):
        cut -= 1
    return before[:cut], before[cut:]
