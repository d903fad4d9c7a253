"""The declaration files: every directive parses and names what exists; signatures are Go's."""

from __future__ import annotations

import ast
import builtins
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import go2mp.runtime
from go2mp.python.fragments import Fragment, Prec
from go2mp.stdlib.directives import DirectiveError, read
from go2mp.stdlib.loader import ROOT, declaration_file, import_paths, source
from go2mp.stdlib.template import Template

PACKAGES = sorted(import_paths())
ELSEWHERE = {"Cond", "Once", "Pool", "SyncMap", "SortData"}
"""Classes that `special` types name, and that the concurrent runtime may not have yet."""


def runtime_names() -> set[str]:
    """What the runtime's modules define at top level."""
    names = set()
    for path in Path(go2mp.runtime.__file__).parent.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
            elif isinstance(node, ast.Assign):
                names |= {
                    target.id for target in node.targets if isinstance(target, ast.Name)
                }
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.add(node.target.id)
    return names


RUNTIME = runtime_names()


def declarations(package: str) -> list[tuple[list[str], str]]:
    """Each declaration with the directive lines above it."""
    found: list[tuple[list[str], str]] = []
    above: list[str] = []
    for line in (source(package) or "").splitlines():
        line = line.strip()
        if line.startswith("//"):
            above.append(line)
        elif line:
            if above:
                found.append((above, line))
            above = []
    return found


def parameters(declaration: str) -> set[str]:
    """The names of the receiver and the parameters of a function's declaration."""
    names: set[str] = set()
    declaration = re.sub(r"\bfunc (?=\w)|^func ", "", declaration)
    for group in re.findall(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", declaration)[:2]:
        for part in re.sub(r"func\([^()]*\)[^,]*|map\[[^]]*\]", "T", group).split(","):
            words = part.split()
            if words:
                names.add(words[0])
    return names


@pytest.mark.parametrize("package", PACKAGES)
def test_directives_parse_and_name_what_exists(package: str) -> None:
    for lines, declaration in declarations(package):
        mapping = read(lines)
        assert mapping is not None, lines
        known = parameters(declaration)
        if not declaration.startswith(("func ", "type ", "var ", "const ")):
            known.add("self")
        for rung in mapping.rungs:
            template = rung.template
            where = f"{declaration}: {template.text}"
            missing = template.helpers - RUNTIME - ELSEWHERE - set(dir(builtins))
            assert not missing, f"{where}: no helper {missing}"
            assert set(template.names) <= known, f"{where}: parameters are {known}"
            params = {c.param for c in rung.conditions if c.param}
            assert params <= known, f"{where}: conditions on {params}"
            assert not bound_names(template), f"{where}: binds names"
        unconditional = [not rung.conditions for rung in mapping.rungs]
        assert not any(unconditional[:-1]), f"{declaration}: a rung after the last"
        if mapping.refuse:
            assert not mapping.rungs and not mapping.special, declaration


def bound_names(template: Template) -> set[str]:
    """Names that a template binds: they could hide the program's own."""
    text = re.sub(r"\{\*?(\w+)(?::\w+)?\}", r"_\1", template.text)
    nodes = list(ast.walk(ast.parse(text, mode="eval")))
    stored = {
        n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }
    return stored | {n.arg for n in nodes if isinstance(n, ast.arg)}


def test_every_package_has_its_file() -> None:
    for package in PACKAGES:
        file = declaration_file(package)
        assert file is not None and file.read_text().startswith(
            f"package {package_name(package)}\n"
        )
    assert declaration_file("no/such/package") is None
    assert {"fmt", "strings", "math/rand/v2", "sync/atomic"} <= set(PACKAGES)


def package_name(package: str) -> str:
    return {"math/rand/v2": "rand"}.get(package, package.rpartition("/")[2])


@pytest.mark.parametrize(
    "line",
    [
        "//py:if : x",
        "//py:if nonempty(s) {s}",
        "//py:if unknown(s): {s}",
        "//py:if const(s, 1): {s}",
        "//py:if stmt(s): {s}",
        "//py: {s",
        "//py: {s}.x(",
        "//py:what: x",
        "//py:refuse",
    ],
)
def test_malformed_directives(line: str) -> None:
    with pytest.raises(DirectiveError):
        read([line])


def test_directives_are_read_in_order() -> None:
    mapping = read(
        [
            "// Split splits.",
            "//",
            "//py:if nonempty(sep) and equals(n, -1): {s}.split({sep})",
            "//py:if stmt: None",
            "//py: split({s}, {sep})",
        ]
    )
    assert mapping is not None and not mapping.special
    first, second, last = mapping.rungs
    assert [(c.name, c.param, c.value) for c in first.conditions] == [
        ("nonempty", "sep", None),
        ("equals", "n", -1),
    ]
    assert [c.name for c in second.conditions] == ["stmt"]
    assert last.conditions == () and last.template.helpers == {"split"}
    assert read(["// only a comment"]) is None


A_OR_B = Fragment("a or b", Prec.OR)
SUM = Fragment("a + b", Prec.ARITH)


@pytest.mark.parametrize(
    "template, values, text, prec",
    [
        (
            "{s}.split({sep})",
            {"s": SUM, "sep": A_OR_B},
            "(a + b).split(a or b)",
            Prec.CALL,
        ),
        ("{s} * {n}", {"s": SUM, "n": SUM}, "(a + b) * (a + b)", Prec.TERM),
        ("{s} + {n}", {"s": SUM, "n": SUM}, "a + b + (a + b)", Prec.ARITH),
        ("{x} in {y}", {"x": A_OR_B, "y": SUM}, "(a or b) in a + b", Prec.COMPARE),
        ("{s}", {"s": SUM}, "a + b", Prec.ARITH),
        ("{s}[{i}]", {"s": SUM, "i": A_OR_B}, "(a + b)[a or b]", Prec.CALL),
        ("not {s}", {"s": A_OR_B}, "not (a or b)", Prec.NOT),
        ("-{s}", {"s": SUM}, "-(a + b)", Prec.UNARY),
        ("{n}.bit_length()", {"n": Fragment("5")}, "(5).bit_length()", Prec.CALL),
        ("f({*xs})", {"xs": [SUM, Fragment("c")]}, "f(a + b, c)", Prec.CALL),
        ("f({*xs})", {"xs": []}, "f()", Prec.CALL),
        ("f({*xs})", {"xs": Fragment("xs")}, "f(*xs)", Prec.CALL),
        ("f({xs})", {"xs": [SUM]}, "f([a + b])", Prec.CALL),
        ("f({c:char})", {"c": Fragment("97")}, 'f("a")', Prec.CALL),
        ("f({c:char})", {"c": Fragment("34")}, r'f("\"")', Prec.CALL),
        ("f({c:char})", {"c": Fragment("10")}, r'f("\n")', Prec.CALL),
        ("f({c:char})", {"c": Fragment('ord("x")', Prec.CALL)}, 'f("x")', Prec.CALL),
        ("f({c:char})", {"c": Fragment("ord(char)", Prec.CALL)}, "f(char)", Prec.CALL),
        ("{c:char}.x", {"c": SUM}, "chr(a + b).x", Prec.CALL),
        ("f({n:less1})", {"n": Fragment("2")}, "f(1)", Prec.CALL),
        ("f({n:less1})", {"n": Fragment("n")}, "f(n - 1)", Prec.CALL),
    ],
)
def test_render(
    template: str, values: dict[str, object], text: str, prec: Prec
) -> None:
    made = Template.parse(template).render(values)  # type: ignore[arg-type]
    assert (made.text, made.prec) == (text, prec)


def test_what_a_template_needs() -> None:
    template = Template.parse("list(chain({*xs})) + math.pi * float_sin({x}) + {x}")
    assert template.modules == {"math"}
    assert template.imports == {("chain", "itertools")}
    assert template.helpers == {"float_sin"}
    assert not template.in_order(["xs", "x"])
    assert Template.parse("f({a}, {b})").in_order(["a", "b"])


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("go") is None, reason="needs Go")
def test_signatures_are_those_of_go(tmp_path: Path) -> None:
    files = [f"{package}={declaration_file(package)}" for package in PACKAGES]
    checker = tmp_path / "signatures"
    here = Path(__file__).parent
    env = {**os.environ, "GO111MODULE": "off"}
    build = ["go", "build", "-o", str(checker), str(here / "signatures.go")]
    subprocess.run(build, check=True, env=env)
    run = subprocess.run(
        [str(checker), *files], capture_output=True, text=True, env=env
    )
    assert run.returncode == 0, run.stdout
    assert ROOT.is_dir()
