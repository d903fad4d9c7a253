"""`go2mp rules`: the mapping table in the terminal, from the rules' own documentation."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from go2mp.rules.docs import RuleDoc, table


def show_all(console: Console | None = None) -> None:
    """All rules, a line or a few each."""
    view = Table(show_lines=True, expand=False)
    view.add_column("rule", style="bold", no_wrap=True)
    view.add_column("Go")
    view.add_column("Python")
    view.add_column("rung", no_wrap=True)
    for doc in table():
        view.add_row(doc.name, Text(doc.go), Text(doc.python), str(doc.rung))
    _print(console or _console(), view)


def show_matching(name: str, console: Console | None = None) -> bool:
    """The rules called `name`, else those whose name contains it, in full; whether any is."""
    docs = table()
    wanted = [doc for doc in docs if doc.name == name] or [
        doc for doc in docs if name.lower() in doc.name.lower()
    ]
    console = console or _console()
    for doc in wanted:
        _print(console, _full(doc))
    return bool(wanted)


def _full(doc: RuleDoc) -> RenderableType:
    parts: list[RenderableType] = [
        Text(f"{doc.name} ({doc.rung})", style="bold underline"),
        Text("Go", style="bold"),
        Padding(Syntax(doc.go, "go", theme="ansi_dark"), (0, 2)),
        Text("Python", style="bold"),
        Padding(Syntax(doc.python, "python", theme="ansi_dark"), (0, 2)),
    ]
    for heading, text in (("Why", doc.why), ("Mind", doc.gotcha)):
        if text:
            parts += [Text(heading, style="bold"), Padding(Text(text), (0, 2))]
    return Group(*parts, Text())


def _console() -> Console:
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=100)
    return console


def _print(console: Console, what: RenderableType) -> None:
    console.print(what)
