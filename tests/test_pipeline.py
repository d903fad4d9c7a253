"""The passes in their order; and what becomes of errors inside them."""

from __future__ import annotations

from typing import Any

import pytest

from go2mp import pipeline
from go2mp.crash import locate
from go2mp.diagnostics import Diagnostics, Span
from go2mp.syntax import nodes
from support import stubs

PYTHON = "def main() -> None:\n    print( 'x' )\nmain()\n"


def codes(result: pipeline.Translation) -> list[str]:
    return [item.code for item in result.diagnostics]


@pytest.fixture(autouse=True)
def no_debug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GO2MP_DEBUG", raising=False)


def test_passes_have_names() -> None:
    names = [step.name for step in pipeline.PASSES]
    assert names == [
        "inspect",
        "parse",
        "check",
        "structure",
        "unalias",
        "specialise",
        "analyse",
        "emit",
        "compile",
        "format",
    ]
    assert pipeline.CHECK_PASSES == pipeline.PASSES[:-1]


def test_text_comes_out_formatted(monkeypatch: pytest.MonkeyPatch) -> None:
    stubs.install(monkeypatch)
    result = pipeline.translate(stubs.program(PYTHON))
    assert result.text == 'def main() -> None:\n    print("x")\n\n\nmain()\n'
    assert not result.failed and not result.diagnostics


def test_error_means_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    stubs.install(monkeypatch)
    source = stubs.program(PYTHON, "note: second", "refuse: first")
    result = pipeline.translate(source)
    assert result.text is None and result.failed
    assert codes(result) == ["stub-note", "stub-refuse"]  # in the order of the source
    assert pipeline.check(source).items == list(result.diagnostics)


def test_first_failing_pass_is_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    def check(file: Any, diagnostics: Diagnostics, *_: Any) -> str:
        diagnostics.error("x", Span(0, 1), "no")
        diagnostics.error("x", Span(0, 1), "no")  # reported twice, shown once
        return "info"

    def analyse(*args: Any) -> None:
        raise AssertionError("must not run")

    stubs.install(monkeypatch, check=check, analyse=analyse)
    assert codes(pipeline.translate(b"package main\n")) == ["x"]


def test_options_reach_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def emit(*args: Any) -> str:
        seen.append(args[3])
        return ""

    stubs.install(monkeypatch, emit=emit)
    options = pipeline.Options(goroutines="thread", go_version=(1, 21))
    pipeline.translate(b"package main\n", options=options)
    assert seen == [options]


# --- internal errors ---------------------------------------------------------------


def crash_on_node(*args: Any) -> str:
    node = nodes.Ident(Span(13, 17), "main")
    return deeper(node)


def deeper(at: nodes.Node) -> str:
    raise KeyError(at)


def test_crash_is_a_diagnostic_at_the_node(monkeypatch: pytest.MonkeyPatch) -> None:
    stubs.install(monkeypatch, emit=crash_on_node)
    result = pipeline.translate(b"package main\n\nfunc main() {}\n")
    [item] = result.diagnostics
    assert (item.code, item.span) == ("internal-error", Span(13, 17))
    assert "emit" in item.message and "KeyError" in item.message
    assert "GO2MP_DEBUG" in item.hint


def test_the_rule_is_the_innermost_function_of_ours() -> None:
    namespace: dict[str, Any] = {"__name__": "go2mp.rules.select_stmt"}
    exec("def polling_loop():\n    return {}['x']", namespace)
    try:
        namespace["polling_loop"]()
    except KeyError as error:
        assert locate(error.__traceback__) == (
            Span(0, 0),
            "rules.select_stmt.polling_loop",
        )


def test_debug_shows_the_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GO2MP_DEBUG", "1")
    stubs.install(monkeypatch, emit=crash_on_node)
    with pytest.raises(KeyError):
        pipeline.translate(b"package main\n")


def endless(*args: Any) -> str:
    return endless(*args)


def test_endless_recursion_is_too_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    stubs.install(monkeypatch, emit=endless)
    assert codes(pipeline.translate(b"package main\n")) == ["too-deep"]


BROKEN = {
    "no Python": ("def main(:\n", "internal-error"),
    "return outside": ("return 1\n", "internal-error"),
    "nested blocks": (
        "".join(f"{' ' * n}for x{n} in y:\n" for n in range(25)) + " " * 25 + "z()\n",
        "too-deep",
    ),
    "parentheses": ("x = " + "(" * 250 + "1" + ")" * 250 + "\n", "too-deep"),
    "indentation": (
        "".join(f"{' ' * n}if x:\n" for n in range(120)) + " " * 120 + "z()\n",
        "too-deep",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_python_that_does_not_compile_is_not_given(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    python, code = BROKEN[name]
    stubs.install(monkeypatch, emit=lambda *args: python)
    result = pipeline.translate(b"package main\n")
    assert codes(result) == [code] and result.text is None


# --- no Go text at all -----------------------------------------------------------------

UNFIT = {
    "nothing": (b"", "empty-file"),
    "white space": (b" \n\t\r\n", "empty-file"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty-file"),
    "latin-1": (b"package main\n// caf\xe9\n", "not-utf8"),
    "utf-16": ("package main\n".encode("utf-16"), "not-utf8"),
    "long": (b"package main\n" + b"\n" * 100_000, "too-long"),
}


@pytest.mark.parametrize("name", UNFIT)
def test_unfit_sources(name: str) -> None:
    source, code = UNFIT[name]
    result = pipeline.translate(source)
    assert codes(result) == [code] and result.text is None


def test_other_packages_are_no_programs() -> None:
    result = pipeline.translate(b"package list\n\nfunc main() {}\n")
    assert codes(result) == ["missing-main"]
