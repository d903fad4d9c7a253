"""`go2mp rules`: the mapping table in the terminal, from the rules' own documentation."""

from __future__ import annotations

from fnmatch import fnmatch

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
        view.add_row(
            doc.name, Text(_snippet(doc.go)), Text(_snippet(doc.python)), doc.rung
        )
    _print(console or _console(), view)


def show_matching(name: str, console: Console | None = None) -> bool:
    """The rules called `name`, else those whose name contains it, else those about what is called
    so (`sync.Mutex`, `append`); in full; whether there is any."""
    docs = table()
    wanted = (
        [doc for doc in docs if doc.name == name]
        or [doc for doc in docs if name.lower() in doc.name.lower()]
        or [doc for doc in docs if _covers(doc, name)]
    )
    console = console or _console()
    for doc in wanted:
        _print(console, _full(doc))
    return bool(wanted)


def _covers(doc: RuleDoc, name: str) -> bool:
    return any(fnmatch(name, item) or fnmatch(f"{name}.", item) for item in doc.covers)


def _full(doc: RuleDoc) -> RenderableType:
    parts: list[RenderableType] = [
        Text(f"{doc.name} ({doc.rung})", style="bold underline"),
        Text("Go", style="bold"),
        Padding(Syntax(_snippet(doc.go), "go", theme="ansi_dark"), (0, 2)),
        Text("Python", style="bold"),
        Padding(Syntax(_snippet(doc.python), "python", theme="ansi_dark"), (0, 2)),
    ]
    texts = (("Why", doc.why), ("Otherwise", doc.otherwise), ("Mind", doc.gotcha))
    for heading, text in texts:
        if text:
            parts += [Text(heading, style="bold"), Padding(Text(text), (0, 2))]
    return Group(*parts, Text())


def _snippet(text: str) -> str:
    return text.strip("\n").expandtabs(4)


def _console() -> Console:
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=100)
    return console


def _print(console: Console, what: RenderableType) -> None:
    console.print(what)
