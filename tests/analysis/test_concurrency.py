"""The concurrent analyses, on small Go programs: what is found stands beside the lines.

    //= chan RUNG [PILLS]                  on the line of a make
    //= go COUNT [one] [joined]            on the line of a go statement (? for unknown)
    //= vehicle PROCESS, //= share x VALUE anywhere

All of them must be there: a case lists everything that the analyses find.
"""

import re
from pathlib import Path

import pytest

from go2mp.analysis.channel_uses import Channel, Rung
from go2mp.analysis.concurrency import Concurrency, analyse_concurrency
from go2mp.analysis.variables import analyse_variables
from go2mp.diagnostics import Diagnostics
from go2mp.syntax.parser import parse
from go2mp.types.checker import check
from go2mp.types.importer import Importer

CASES = sorted((Path(__file__).parent / "cases" / "concurrency").glob("*.go"))


def analysed(source: bytes) -> Concurrency:
    diagnostics = Diagnostics()
    file = parse(source, diagnostics)
    assert file is not None, diagnostics.items
    info = check(file, diagnostics, Importer())
    assert not diagnostics.failed, diagnostics.items
    return analyse_concurrency(file, info, analyse_variables(file, info))


def channel_text(channel: Channel) -> str:
    if not channel.pilled:
        return f"chan {channel.rung.name}"
    pills = "?" if channel.pills is None else channel.pills
    return f"chan {channel.rung.name} {pills}"


def findings(facts: Concurrency, source: bytes) -> list[str]:
    def line(node: object) -> int:
        return source[: node.span.start].count(b"\n") + 1

    found = []
    for channel in facts.channels.all:
        found += [f"{line(site)}: {channel_text(channel)}" for site in channel.sites]
    for goroutine in facts.goroutines.all:
        count = "?" if goroutine.count is None else str(goroutine.count)
        words = ["go", count]
        words += ["one"] * facts.goroutines.at_most_one(goroutine)
        words += ["joined"] * (goroutine in facts.goroutines.joins)
        found.append(f"{line(goroutine.node)}: {' '.join(words)}")
    found.append(f"vehicle {facts.sharing.vehicle.name}")
    for var, remedy in facts.sharing.remedies.items():
        found.append(f"share {var.name} {remedy.name}")
    return sorted(found)


def wanted(text: str) -> list[str]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        for note in re.findall(r"//= ([^/]*)", line):
            note = note.strip()
            here = note.startswith(("chan", "go"))
            found.append(f"{number}: {note}" if here else note)
    return sorted(found)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path) -> None:
    source = case.read_bytes()
    facts = analysed(source)
    reasons = [channel.why for channel in facts.channels.all]
    reasons += [conflict.why for conflict in facts.sharing.conflicts]
    assert findings(facts, source) == wanted(source.decode()), reasons


def test_every_rung_has_a_case() -> None:
    text = "".join(case.read_text() for case in CASES)
    for rung in Rung:
        assert f"chan {rung.name}" in text
