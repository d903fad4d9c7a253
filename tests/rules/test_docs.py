"""The rules' documentation: it is complete, its snippets parse, and what it says comes out."""

from __future__ import annotations

import ast
from fnmatch import fnmatch

import pytest

import go2mp.rules.all_rules  # noqa: F401 (registers every rule)
from go2mp.diagnostics import Diagnostics
from go2mp.rules import registry
from go2mp.rules.docs import RUNGS, RuleDoc, table
from go2mp.syntax.parser import parse
from support.rule_cases import CASES, NAMES, golden, outcome

DOCS = table()
each = pytest.mark.parametrize("doc", DOCS, ids=[doc.name for doc in DOCS])


def test_names_are_unique_and_have_a_case() -> None:
    names = [doc.name for doc in DOCS]
    assert len(set(names)) == len(names)
    assert set(names) <= set(NAMES)


def test_every_rule_is_documented() -> None:
    rules = [node.__name__ for node in registry.EXPRESSIONS]
    rules += [node.__name__ for node in registry.STATEMENTS]
    rules += [*registry.BUILTINS, *registry.SPECIAL]
    patterns = [pattern for doc in DOCS for pattern in doc.covers]
    missing = [rule for rule in rules if not any(fnmatch(rule, p) for p in patterns)]
    assert not missing


@each
def test_says_why_in_full_sentences(doc: RuleDoc) -> None:
    assert doc.rung in RUNGS
    assert doc.why.endswith(".")
    for text in (doc.why, doc.gotcha, doc.otherwise):
        assert text == "" or text.endswith(".")


@each
def test_go_is_the_cases(doc: RuleDoc) -> None:
    source = (CASES / f"{doc.name}.go").read_text(encoding="utf-8")
    absent = [line for line in _lines(doc.go) if line not in source]
    assert not absent
    diagnostics = Diagnostics()
    parse(source.encode(), diagnostics)
    assert not diagnostics.failed


@each
def test_python_is_what_comes_out(doc: RuleDoc) -> None:
    assert golden(doc.name).suffix == (".refused" if doc.rung == "refusal" else ".py")
    ast.parse(doc.python)
    if doc.rung != "refusal":
        text = outcome(doc.name)
        absent = [line for line in _lines(doc.python) if line not in text]
        assert not absent, f"src/go2mp/rules/docs_*.py: {doc.name} is out of date"


def _lines(snippet: str) -> list[str]:
    """The lines that must be found: `...` stands for a body that is left out."""
    lines = (line.strip().removesuffix(" ...") for line in snippet.splitlines())
    return [line for line in lines if line]
