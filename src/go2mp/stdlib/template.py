"""Python expressions with placeholders, as the declaration files write them.

`Template.parse("{s}.split({sep})")` is parsed once, with Python's own parser, which gives the
precedence of the whole and of the position each placeholder stands in; `render` then puts
fragments in, with the parentheses those positions need.

`{*args}` spreads a variadic parameter; `{c:char}` is a byte or rune as a one-character string
(`chr(c)`, or `"x"` for a constant); `{n:less1}` is `n - 1`, computed for a constant.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from go2mp.python.fragments import Fragment, Prec

FROM_IMPORTS: dict[str, str] = {
    "BytesIO": "io",
    "StringIO": "io",
    "TextIO": "typing",
    "accumulate": "itertools",
    "bisect_left": "bisect",
    "chain": "itertools",
    "cmp_to_key": "functools",
    "datetime": "datetime",
    "deque": "collections",
    "reduce": "functools",
    "reversed": "builtins",
}
"""Names that a template may use after `from module import name`."""

_HOLE = re.compile(r"\{(\*?)([A-Za-z_]\w*)(?::(char|less1))?\}")
_NAME = re.compile(r"__hole_(\d+)__")

_BINARY: dict[type[ast.operator], Prec] = {
    ast.BitOr: Prec.BIT_OR,
    ast.BitXor: Prec.BIT_XOR,
    ast.BitAnd: Prec.BIT_AND,
    ast.LShift: Prec.SHIFT,
    ast.RShift: Prec.SHIFT,
    ast.Add: Prec.ARITH,
    ast.Sub: Prec.ARITH,
    ast.Mult: Prec.TERM,
    ast.Div: Prec.TERM,
    ast.FloorDiv: Prec.TERM,
    ast.Mod: Prec.TERM,
    ast.MatMult: Prec.TERM,
    ast.Pow: Prec.POWER,
}

_NODE: dict[type[ast.expr], Prec] = {
    ast.NamedExpr: Prec.ASSIGN,
    ast.Lambda: Prec.LAMBDA,
    ast.IfExp: Prec.CONDITIONAL,
    ast.Compare: Prec.COMPARE,
    ast.Await: Prec.AWAIT,
    ast.Call: Prec.CALL,
    ast.Attribute: Prec.CALL,
    ast.Subscript: Prec.CALL,
}

Value = Fragment | Sequence[Fragment]
"""What a placeholder is filled with: a fragment, or the arguments of a variadic parameter."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A placeholder: `star` for `{*args}`; `form` is '', 'char' or 'less1'; `need` is the
    precedence its position asks for; `attribute` tells that a dot follows (an integer literal
    needs parentheses there)."""

    name: str
    star: bool
    form: str
    need: Prec
    attribute: bool


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed template.

    `text` is the source; `parts` alternates literal text and holes; `prec` is the precedence of
    the outermost operator (None when the template is nothing but a placeholder); `helpers` are
    the runtime helpers it names, `modules` the modules to import, `imports` the names to import
    from a module (`(name, module)`).
    """

    text: str
    parts: tuple[str | Hole, ...]
    prec: Prec | None
    helpers: frozenset[str]
    modules: frozenset[str]
    imports: frozenset[tuple[str, str]]

    @staticmethod
    def parse(text: str) -> Template:
        """Parses a template; raises ValueError (SyntaxError) when it is no Python expression."""
        return _parse(text)

    @property
    def holes(self) -> tuple[Hole, ...]:
        """The placeholders in the order in which Python evaluates the template's text."""
        return tuple(part for part in self.parts if isinstance(part, Hole))

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters used, in textual order, repetitions included."""
        return tuple(hole.name for hole in self.holes)

    def in_order(self, params: Sequence[str]) -> bool:
        """Whether the arguments are evaluated as Go does: each once, in the order of `params`.

        When this is False the template is exact only for arguments without effects.
        """
        return list(self.names) == list(params)

    def render(self, values: Mapping[str, Value]) -> Fragment:
        """The template with its placeholders filled in.

        A variadic parameter's value is either a fragment (the call passed `xs...`) or the
        sequence of its arguments. Raises KeyError when a placeholder has no value.
        """
        text = "".join(
            part if isinstance(part, str) else _fill(part, values[part.name])
            for part in self.parts
        )
        if self.prec is not None:
            return Fragment(text, self.prec)
        value = values[self.holes[0].name]
        if not isinstance(value, Fragment):
            return Fragment(text)
        return _formed(self.holes[0].form, value)


def _fill(hole: Hole, value: Value) -> str:
    if not isinstance(value, Fragment):
        items = ", ".join(item.at_least(Prec.LAMBDA) for item in value)
        return items if hole.star else f"[{items}]"
    text = _formed(hole.form, value).at_least(hole.need)
    if hole.attribute and text.isdigit():
        text = f"({text})"
    return f"*{text}" if hole.star else text


def _formed(form: str, value: Fragment) -> Fragment:
    """The value in the form that the placeholder asks for."""
    text = value.text
    if form == "char":
        if text.isdigit():
            return Fragment(_quoted(chr(int(text))))
        if match := re.fullmatch(r'ord\(("(?:[^"\\]|\\.)*")\)', text):
            return Fragment(match[1])
        if (inner := operand_of("ord", text)) is not None:
            return inner
        return Fragment(f"chr({text})", Prec.CALL)
    if form == "less1":
        if text.isdigit():
            return Fragment(str(int(text) - 1))
        return Fragment(f"{value.at_least(Prec.ARITH)} - 1", Prec.ARITH)
    return value


def operand_of(function: str, text: str) -> Fragment | None:
    """`x` of `function(x)`, where the text is that call as a whole."""
    if not text.startswith(f"{function}(") or not text.endswith(")"):
        return None
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        return None
    if not isinstance(tree, ast.Call) or ast.unparse(tree.func) != function:
        return None
    if len(tree.args) != 1 or tree.keywords:
        return None
    return Fragment(text[len(function) + 1 : -1], _prec(tree.args[0]))


def _quoted(char: str) -> str:
    """A string literal in double quotes."""
    return (
        '"\\""' if char == '"' else f'"{repr(char)[1:-1]}"' if char != "'" else '"\'"'
    )


def _parse(text: str) -> Template:
    found = list(_HOLE.finditer(text))
    numbers = iter(range(len(found)))
    source = _HOLE.sub(lambda m: f"{m[1]}__hole_{next(numbers)}__", text)
    tree = ast.parse(source, mode="eval").body
    needs = {i: need for node in ast.walk(tree) for i, need in _needs(node)}
    parts: list[str | Hole] = []
    end = 0
    for i, match in enumerate(found):
        if match.start() > end:
            parts.append(text[end : match.start()])
        end = match.end()
        attribute = text[end : end + 1] == "."
        need = needs.get(i, Prec.TUPLE)
        parts.append(Hole(match[2], bool(match[1]), match[3] or "", need, attribute))
    if end < len(text):
        parts.append(text[end:])
    free = _free_names(tree)
    modules = {name for name in free if name in _module_names(tree)}
    imports = {
        (name, FROM_IMPORTS[name]) for name in free - modules if name in FROM_IMPORTS
    }
    helpers = free - modules - {name for name, _ in imports}
    return Template(
        text,
        tuple(parts),
        None if _hole(tree) is not None else _prec(tree),
        frozenset(name for name in helpers if not hasattr(builtins, name)),
        frozenset(modules),
        frozenset(imports),
    )


def _hole(node: ast.AST | None) -> int | None:
    """The number of the placeholder that `node` is."""
    if isinstance(node, ast.Name) and (match := _NAME.fullmatch(node.id)):
        return int(match[1])
    return None


def _prec(node: ast.expr) -> Prec:
    match node:
        case ast.BinOp(op=op):
            return _BINARY[type(op)]
        case ast.UnaryOp(op=ast.Not()):
            return Prec.NOT
        case ast.UnaryOp():
            return Prec.UNARY
        case ast.BoolOp(op=ast.And()):
            return Prec.AND
        case ast.BoolOp():
            return Prec.OR
        case _:
            return _NODE.get(type(node), Prec.ATOM)


def _needs(node: ast.AST) -> Iterator[tuple[int, Prec]]:
    """The placeholders among a node's children, each with the precedence it needs."""
    for child, need in _operands(node):
        if (number := _hole(child)) is not None:
            yield number, need


def _operands(node: ast.AST) -> Iterator[tuple[ast.AST | None, Prec]]:
    match node:
        case ast.BinOp(op=ast.Pow()):
            yield node.left, Prec.AWAIT
            yield node.right, Prec.UNARY
        case ast.BinOp():
            prec = _prec(node)
            yield node.left, prec
            yield node.right, Prec(prec + 1)
        case ast.UnaryOp():
            yield node.operand, _prec(node)
        case ast.BoolOp():
            yield from ((value, _prec(node)) for value in node.values)
        case ast.Compare():
            yield from ((side, Prec.BIT_OR) for side in (node.left, *node.comparators))
        case ast.IfExp():
            yield node.body, Prec.OR
            yield node.test, Prec.OR
            yield node.orelse, Prec.CONDITIONAL
        case ast.comprehension():
            yield node.iter, Prec.OR
            yield from ((test, Prec.OR) for test in node.ifs)
        case ast.Starred():
            yield node.value, Prec.BIT_OR
        case ast.Call():
            yield node.func, Prec.CALL
            yield from ((arg, Prec.LAMBDA) for arg in node.args)
        case ast.Attribute() | ast.Subscript():
            yield node.value, Prec.CALL
            if isinstance(node, ast.Subscript):
                yield node.slice, Prec.LAMBDA
        case _:
            yield from ((child, Prec.LAMBDA) for child in ast.iter_child_nodes(node))


def _bound_names(tree: ast.AST) -> set[str]:
    """The names that lambdas and comprehensions of the template bind."""
    bound = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
    return bound


def _free_names(tree: ast.AST) -> set[str]:
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return {name for name in names - _bound_names(tree) if not _NAME.fullmatch(name)}


def _module_names(tree: ast.AST) -> set[str]:
    """The standard modules that the template uses as `module.name`."""
    return {
        node.value.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in sys.stdlib_module_names
    }
