"""The helpers that an output needs, as text: definitions from `go2mp/runtime`, by need.

    block = helpers({"quo", "Slice"})
    block.text     the definitions, with what they need, ready to stand under one heading
    block.imports  what the definitions import, for `Imports` to merge

A runtime module is read with `ast` and never imported. Its top-level functions, classes
and assignments are the helpers; the names are unique across all modules (a test demands
it), so `from go2mp.runtime.x import y` is nothing but a hint for Python and is dropped
here.

A statement whose first line ends in a comment `# for X` is only for programs that use X: the
caller says which of `OPTIONS` the program needs, and the others' statements are left out. So a
program without complex numbers does not carry how they are printed. The comments never get out.

Startup costs matter (translation is run at every keystroke pause): which name stands in
which module is found with one regular expression, and only the modules that are needed
are parsed. What was read is kept for the next process.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from go2mp.cache import code_key, content_key, memoised
from go2mp.python.members import (
    Member,
    attributes,
    members,
    mentioned_words,
    without_lines,
)

RUNTIME = Path(__file__).resolve().parent.parent / "runtime"
_OWN_PACKAGE = "go2mp.runtime"
_DEFINITION = re.compile(
    r"^(?:(?:async )?def|class) (\w+)|^(\w+(?:, \w+)*)(?:: [^=\n]+)? = ", re.M
)
_DOCSTRING = re.compile(r'\A""".*?"""', re.S)


OPTIONS = frozenset(
    {
        *("bigs", "bools", "boxes", "complex", "float32", "floats", "lists", "maps"),
        *("nils", "structs", "times", "uncomparable", "buffers", "readers", "splits"),
        "pointers",
    }
)
"""What a program may do without: `Box` in its interface values; math/big; complex numbers; float32
and complex64; maps; booleans, floats, slices or arrays in interface values that are printed; nil
pointers in interface values that are told from nil; time.Duration, Month and Weekday in composite
values; structs that interface values hold and == panics on; scanners with a buffer of their own
or of other things than lines; readers that are no files or texts; pointers in interface values to
structs that are compared."""

_MARK = re.compile(rf"  # for ({'|'.join(sorted(OPTIONS))})$", re.M)


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`import module` (name is ""), or `from module import name`; either with `as asname`."""

    module: str
    name: str = ""
    asname: str = ""

    @property
    def bound(self) -> str:
        """The name that the import defines."""
        return self.asname or self.name or self.module.split(".")[0]


@dataclass(frozen=True, slots=True)
class HelperBlock:
    """Helpers in an order in which Python can run them."""

    text: str
    """The definitions, two blank lines apart; "" when there are none."""

    imports: tuple[Import, ...]
    """What they import, sorted, without duplicates."""

    names: frozenset[str]
    """The names that the text defines: those asked for and those that they need."""


@dataclass(frozen=True, slots=True)
class _Definition:
    """One top-level function, class or assignment of a runtime module."""

    names: tuple[str, ...]
    """What it defines: one name, or several (`A, B = 1, 2`)."""

    text: str
    is_assignment: bool
    needs: tuple[str, ...]
    """Helpers that it mentions anywhere, in order of appearance."""

    needs_first: tuple[str, ...]
    """Helpers that must stand above it: bases, decorators, annotations, defaults, values."""

    imports: frozenset[Import]

    attributes: frozenset[str] = frozenset()
    """What it mentions behind dots, its methods that can be left out aside."""

    methods: tuple[_Method, ...] = ()
    """Its methods that can be left out: what they need is not counted above."""


@dataclass(frozen=True, slots=True)
class _Method:
    """A method of a class, on the lines from `first` to `end` of its text."""

    name: str
    first: int
    end: int
    needs: tuple[str, ...]
    needs_first: tuple[str, ...]
    imports: frozenset[Import]
    attributes: frozenset[str]


@cache
def known() -> frozenset[str]:
    """The names of all helpers."""
    return frozenset(_modules())


def module_of(name: str) -> str:
    """The runtime module that defines a helper. KeyError: there is no such helper."""
    return _modules()[name]


def helpers(
    names: Iterable[str],
    thread: bool = False,
    options: frozenset[str] = OPTIONS,
    program: str | None = None,
) -> HelperBlock:
    """The definitions of `names` with all that they need.

    With fewer `options`, what only the missing ones need is left out. With the text of the
    `program`, classes have only the methods that it or another helper may call.
    With `thread`, goroutines are threads: what helpers take from multiprocessing is taken from its
    counterpart of the same name in threading. KeyError: there is no such helper.
    """
    words = None if program is None else mentioned_words(program)
    wanted = _closure(names, options & OPTIONS, words)
    ordered = _in_order(wanted)
    imports = {item for definition in ordered for item in definition.imports}
    if thread:
        imports = {_for_threads(item) for item in imports}
    return HelperBlock(
        text=_joined(ordered),
        imports=tuple(sorted(imports)),
        names=frozenset(name for definition in ordered for name in definition.names),
    )


_WORDS = {
    "bigs": re.compile(r"\bbig\.Int\b|\bbig\.NewInt\b"),
    "float32": re.compile(r"[Ff]loat32|complex64"),
    "buffers": re.compile(r"\.Buffer\("),
    "readers": re.compile(r"Read\(|Reader\("),
    "splits": re.compile(r"bufio\.Scan[A-Z]|bufio\.SplitFunc"),
    "times": re.compile(r"time\.(Duration|Month|Weekday)\b"),
}


def options_for(go_source: str, names: Iterable[str]) -> frozenset[str]:
    """The options that a program needs: by the words in it and the helpers asked for.

    A word that stands in a comment or a name asks for an option too: at worst the output carries
    what it does not use.
    """
    needed = {option for option, word in _WORDS.items() if word.search(go_source)}
    needed |= {"boxes"} if "Box" in names else set()
    needed |= {"uncomparable"} if "Uncomparable" in names else set()
    needed |= {"nils"} if "nil_pointer" in names else set()
    return frozenset(needed)


def _closure(
    names: Iterable[str], options: frozenset[str], words: frozenset[str] | None
) -> dict[str, _Definition]:
    """The definitions of names and of everything that they mention."""
    found: dict[str, _Definition] = {}
    attributes = set(words or ())
    kept: dict[str, set[_Method]] = {}
    pending = sorted(names, reverse=True)
    while pending:
        while pending:
            name = pending.pop()
            if name not in found:
                found[name] = _definitions(_modules()[name], options)[name]
                attributes |= found[name].attributes
                pending.extend(reversed(found[name].needs))
        for name, definition in found.items():
            for method in definition.methods:
                chosen = kept.setdefault(name, set())
                if method in chosen or (
                    words is not None and method.name not in attributes
                ):
                    continue
                chosen.add(method)
                attributes |= method.attributes
                pending.extend(reversed(method.needs))
                if not method.needs:
                    pending.append(name)  # another look: its attributes may keep others
    return {name: _reduced(made, kept.get(name, set())) for name, made in found.items()}


def _reduced(definition: _Definition, kept: set[_Method]) -> _Definition:
    """A class with the methods that are kept."""
    if not definition.methods:
        return definition
    dropped = [(m.first, m.end) for m in definition.methods if m not in kept]
    return replace(
        definition,
        text=without_lines(definition.text, dropped),
        needs_first=definition.needs_first
        + tuple(
            name for m in definition.methods if m in kept for name in m.needs_first
        ),
        imports=definition.imports.union(*(m.imports for m in kept)),
    )


def _in_order(wanted: dict[str, _Definition]) -> list[_Definition]:
    """Modules stay together, as a reader expects; what must stand first is moved up."""
    modules = sorted({module_of(name) for name in wanted}, key=_reading_order)
    ordered: list[_Definition] = []
    visiting: set[tuple[str, ...]] = set()

    def place(name: str) -> None:
        definition = wanted[name]
        if definition.names in visiting:
            return
        visiting.add(definition.names)  # a cycle of annotations is cut where it closes
        for needed in definition.needs_first:
            place(needed)
        ordered.append(definition)

    for module in modules:
        for name in _order_of(module):
            if name in wanted:
                place(name)
    return ordered


def _reading_order(module: str) -> tuple[bool, str]:
    """Type variables first, as in hand-written modules; the rest by name."""
    return module != "typevars", module


def _joined(definitions: list[_Definition]) -> str:
    """The text in black's layout: one-line assignments stand together."""
    text = ""
    previous: _Definition | None = None
    for definition in definitions:
        if previous is not None:
            close = previous.is_assignment and definition.is_assignment
            text += "\n" if close else "\n\n\n"
        text += definition.text
        previous = definition
    return text + "\n" if text else ""


_THREAD_COUNTERPARTS = frozenset(
    {"Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "RLock", "Semaphore"}
)


def _for_threads(item: Import) -> Import:
    """The import that gives threads what `item` gives processes."""
    if item.module == "multiprocessing" and item.name in _THREAD_COUNTERPARTS:
        return Import("threading", item.name, item.asname)
    return item


# --- reading the runtime modules ---------------------------------------------


@cache
def _modules() -> dict[str, str]:
    """Helper name -> module name, for all runtime modules."""
    key = content_key(code_key(RUNTIME), _own_key())
    return memoised("helpers", "index", key, _read_index)


def _read_index() -> dict[str, str]:
    index: dict[str, str] = {}
    for path in sorted(RUNTIME.glob("*.py")):
        if path.stem != "__init__":
            source = _DOCSTRING.sub("", path.read_text(encoding="utf-8"))
            for match in _DEFINITION.finditer(source):
                for name in (match[1] or match[2]).split(", "):
                    index[name] = path.stem
    return index


@cache
def _order_of(module: str) -> list[str]:
    """The names that a module defines, in its order."""
    return list(_definitions(module, OPTIONS))


@cache
def _definitions(module: str, options: frozenset[str]) -> dict[str, _Definition]:
    """The definitions of one module, by name, in its order."""
    source = (RUNTIME / f"{module}.py").read_text(encoding="utf-8")
    name = "-".join([module, *sorted(options)])
    key = content_key(source, _own_key())
    return memoised("helpers", name, key, lambda: _read_definitions(source, options))


@cache
def _own_key() -> str:
    """What changes when this module does."""
    return code_key(Path(__file__).parent)


def _read_definitions(source: str, options: frozenset[str]) -> dict[str, _Definition]:
    source = _MARK.sub("", _pruned(source, options))
    lines = source.splitlines()
    tree = ast.parse(source)
    imports = _imports(tree)
    own = {name for node in tree.body for name in _defined_names(node)}
    own |= {name for name in imports if imports[name].module.startswith(_OWN_PACKAGE)}
    outside = {name: item for name, item in imports.items() if name not in own}
    scope = _Scope(frozenset(own), outside)
    definitions = {}
    for node in tree.body:
        names = _defined_names(node)
        definitions.update(dict.fromkeys(names, scope.definition(node, names, lines)))
    return definitions


@dataclass(frozen=True, slots=True)
class _Scope:
    """The names of a runtime module: helpers, and what it imports from elsewhere."""

    own: frozenset[str]
    outside: dict[str, Import]

    def definition(
        self, node: ast.stmt, names: tuple[str, ...], lines: list[str]
    ) -> _Definition:
        """A top-level statement that defines `names`."""
        text = _text(node, lines)
        top = (node.end_lineno or 0) - text.count("\n")
        found = list(members(node, top, self.own))
        parts = frozenset[ast.AST](member.node for member in found)
        mentioned = dict.fromkeys(_mentioned(node, parts))
        first = set(_mentioned_first(node))
        needs = self._helpers(mentioned, names)
        return _Definition(
            names=names,
            text=text,
            is_assignment=isinstance(node, ast.Assign | ast.AnnAssign),
            needs=needs,
            needs_first=tuple(name for name in needs if name in first),
            imports=self._imported(mentioned),
            attributes=frozenset(attributes(node, parts)),
            methods=tuple(self._method(member, names) for member in found),
        )

    def _method(self, member: Member, names: tuple[str, ...]) -> _Method:
        mentioned = dict.fromkeys(_mentioned(member.node))
        return _Method(
            member.name,
            member.first,
            member.end,
            self._helpers(mentioned, names),
            self._helpers(_mentioned_first(member.node), names),
            self._imported(mentioned),
            frozenset(attributes(member.node)),
        )

    def _helpers(
        self, mentioned: Iterable[str], names: tuple[str, ...]
    ) -> tuple[str, ...]:
        return tuple(n for n in mentioned if n in self.own and n not in names)

    def _imported(self, mentioned: Iterable[str]) -> frozenset[Import]:
        return frozenset(self.outside[n] for n in mentioned if n in self.outside)


def _imports(tree: ast.Module) -> dict[str, Import]:
    """What a module imports, by the name it is bound to."""
    found = []
    for node in tree.body:
        if isinstance(node, ast.Import):
            found += [Import(a.name, asname=a.asname or "") for a in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            found += [Import(module, a.name, a.asname or "") for a in node.names]
    return {item.bound: item for item in found}


def _defined_names(node: ast.stmt) -> tuple[str, ...]:
    """The names that a top-level statement defines."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return (node.name,)
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    parts = [p for t in targets for p in (t.elts if isinstance(t, ast.Tuple) else [t])]
    return tuple(part.id for part in parts if isinstance(part, ast.Name))


def _text(node: ast.stmt, lines: list[str]) -> str:
    """The source of a definition with its decorators and the comment right above it."""
    decorators = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)]) - 1
    while first > 0 and lines[first - 1].startswith("#"):
        first -= 1
    return "\n".join(lines[first : node.end_lineno])


def _pruned(source: str, options: frozenset[str]) -> str:
    """The source without the statements that are for options that are not wanted."""
    marked = [source.count("\n", 0, m.start()) + 1 for m in _MARK.finditer(source)]
    unwanted = {
        line
        for line, mark in zip(marked, _MARK.findall(source), strict=True)
        if mark not in options
    }
    if not unwanted:
        return source
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt) and node.lineno in unwanted:
            last = node.end_lineno or node.lineno
            if isinstance(node, ast.FunctionDef) and not lines[last].strip():
                last += 1  # the empty line behind a method
            lines[node.lineno - 1 : last] = [""] * (last - node.lineno + 1)
    return "".join(lines)


def _mentioned(
    node: ast.AST, without: frozenset[ast.AST] = frozenset()
) -> Iterator[str]:
    """The module-level names that code reads, those in quoted annotations included; `without`
    some parts of it."""
    own: set[str] = set()
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        own = _local_names(node)
    names = [node.id] if isinstance(node, ast.Name) else []
    for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if part is not None:
            names += _quoted(part)
    for child in ast.iter_child_nodes(node):
        if child not in without:
            names += _mentioned(child, without)
    yield from (name for name in names if name not in own)


def _local_names(
    function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
) -> set[str]:
    """The parameters and variables of a function; a function in it is a local name too."""
    shared: set[str] = set()
    local: set[str] = set()
    for child in ast.walk(function):
        if isinstance(child, ast.arg):
            local.add(child.arg)
        elif isinstance(child, ast.Name) and not isinstance(child.ctx, ast.Load):
            local.add(child.id)
        elif isinstance(child, ast.Global):
            shared.update(child.names)
        elif isinstance(child, ast.FunctionDef) and child is not function:
            local.add(child.name)
    return local - shared


def _quoted(annotation: ast.expr) -> Iterator[str]:
    """The names in the quoted parts of an annotation."""
    for child in ast.walk(annotation):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield from re.findall(r"\w+", child.value)


def _mentioned_first(node: ast.AST) -> Iterator[str]:
    """The names that are read when the definition itself is run (bodies are not)."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        parts = [
            *node.decorator_list,
            node.args,
            *([node.returns] if node.returns else []),
        ]
    elif isinstance(node, ast.ClassDef):
        keywords = [keyword.value for keyword in node.keywords]
        parts = [*node.decorator_list, *node.bases, *keywords, *node.body]
    elif isinstance(node, ast.Lambda):
        parts = [node.args]
    else:
        parts = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.Name):
        yield node.id
    for part in parts:
        yield from _mentioned_first(part)
