"""The parts of README.md that are made from other sources, so that they cannot go stale.

A part stands between `<!-- generated: KIND ARGUMENT -->` and `<!-- end -->`. `regenerated` gives
the whole text anew; the test compares, and `--update` writes.
"""

from __future__ import annotations

import re
from pathlib import Path

from go2mp.codes import all_codes

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"

_PART = re.compile(
    r"(<!-- generated: (\w+)(?: ([^\n]*?))? -->\n).*?(<!-- end -->)", re.DOTALL
)


def regenerated(text: str) -> str:
    """`text` with each part made anew."""
    makers = {"example": _example, "rules": _rules, "refusals": _refusals}

    def part(match: re.Match[str]) -> str:
        return f"{match[1]}{makers[match[2]](match[3] or '')}{match[4]}"

    return _PART.sub(part, text)


def _example(folder: str) -> str:
    """A pair of the corpus, Go above Python."""
    pair = ROOT / folder
    go = (pair / "main.go").read_text()
    golden = pair / "main.py"
    python = golden.read_text() if golden.exists() else ""
    return (
        f"\n`{folder}/main.go`:\n\n```go\n{go}```\n\n"
        f"`{folder}/main.py`, as it comes out:\n\n```python\n{python}```\n\n"
    )


def _rules(_: str) -> str:
    """The mapping table, from the rules' own documentation."""
    from go2mp.rules.docs import table

    lines = ["", "| rule | Go | Python | mind |", "|---|---|---|---|"]
    for doc in table():
        cells = (f"`{doc.name}`", _code(doc.go), _code(doc.python), _text(doc.gotcha))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, "", ""])


def _refusals(_: str) -> str:
    """What the analyses and rules refuse, from the codes' own meanings."""
    codes = [code for code in all_codes().values() if code.room == "translate"]
    lines = [f"- `{code.name}`: {code.meaning}" for code in codes]
    return "\n".join(["", *lines, "", ""])


def _code(text: str) -> str:
    """Code in a table's cell: one line each."""
    lines = text.strip("\n").splitlines()
    return "<br>".join(_literal(line) for line in lines if line.strip())


def _literal(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    escaped = line.strip().replace("|", "\\|")
    ticks = "``" if "`" in escaped else "`"
    pad = " " if ticks == "``" else ""
    return "&nbsp;" * indent + f"{ticks}{pad}{escaped}{pad}{ticks}"


def _text(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
