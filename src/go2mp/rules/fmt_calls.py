"""Package fmt: print and Sprint families as `print` and f-strings.

Constant formats are read at translation time. Where the static types do not tell what Go prints,
the helpers `sprintf`, `sprint` and `sprintln` know all verbs and flags.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from go2mp.analysis.formats import Spec, parse_format
from go2mp.analysis.printing import has_text_method
from go2mp.python import literals
from go2mp.python.fragments import Fragment, atom, call
from go2mp.python.fstrings import FString, Hole, Piece, build, inner_text, literal_value
from go2mp.python.names import snake
from go2mp.rules import kinds
from go2mp.rules.fmt_values import helper_argument, shown
from go2mp.rules.fmt_verbs import is_text, verb_pieces
from go2mp.rules.registry import special
from go2mp.syntax import nodes
from go2mp.types.info import Mode, TypeAndValue
from go2mp.types.model import Basic, Tuple
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


# --- texts ---------------------------------------------------------------------------------


def spreads(ctx: Context, node: nodes.CallExpr, first: int) -> bool:
    """Whether the operands come from a slice (`args...`) or from a call with several results."""
    rest = node.args[first:]
    if node.ellipsis:
        return True
    return len(rest) == 1 and isinstance(ctx.type(rest[0]), Tuple)


def helper_operands(ctx: Context, node: nodes.CallExpr, first: int) -> list[Fragment]:
    """The operands of a formatting helper."""
    rest = node.args[first:]
    if spreads(ctx, node, first):
        spread = ctx.expr(rest[-1])
        head = [helper_argument(ctx, arg) for arg in rest[:-1]]
        return [*head, atom(f"*{spread.text}")]
    return [helper_argument(ctx, arg) for arg in rest]


def named_if_needed(ctx: Context, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with a name in place of each expression that an f-string cannot hold."""
    done: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Hole) and literal_value(piece.value) is None:
            whole = isinstance(piece.value, FString) and not piece.spec
            if not whole and inner_text(piece.value) is None:
                piece = Hole(ctx.temporary("text", piece.value), piece.spec)
        done.append(piece)
    return done


def formatted_pieces(
    ctx: Context, node: nodes.CallExpr, first: int
) -> list[Piece] | None:
    """The pieces of a constant format with its operands; None: the helper is needed."""
    value = ctx.info.value_of(node.args[first])
    if not isinstance(value, bytes) or spreads(ctx, node, first + 1):
        return None
    parts = parse_format(literals.decode(value))
    operands = node.args[first + 1 :]
    if parts is None or sum(isinstance(p, Spec) for p in parts) != len(operands):
        return None
    rest = iter(operands)
    pieces: list[Piece] = []
    for part in parts:
        if isinstance(part, str):
            pieces.append(part)
            continue
        made = verb_pieces(ctx, next(rest), part)
        if made is None:
            return None
        pieces += made
    return pieces


def format_text(ctx: Context, node: nodes.CallExpr, first: int) -> Fragment:
    """What Sprintf gives."""
    helpers, hoisted = set(ctx.helpers), len(ctx.hoisted)
    pieces = formatted_pieces(ctx, node, first)
    if pieces is not None:
        match pieces:
            case [Hole(value=Fragment() as only, spec="")] if is_text(only):
                return only
        return build(named_if_needed(ctx, pieces))
    ctx.helpers = helpers
    del ctx.hoisted[hoisted:]
    return call(
        ctx.helper("sprintf"),
        ctx.expr(node.args[first]),
        *helper_operands(ctx, node, first + 1),
    )


def print_pieces(ctx: Context, node: nodes.CallExpr, first: int) -> list[Piece] | None:
    """What Sprint gives: a space between operands that are both no strings."""
    if spreads(ctx, node, first):
        return None
    pieces: list[Piece] = []
    operands = node.args[first:]
    for position, operand in enumerate(operands):
        if position:
            pair = (operands[position - 1], operand)
            if any(kinds.is_interface(ctx.type(o)) for o in pair):
                return None
            if not any(kinds.is_string(ctx.type(o)) for o in pair):
                pieces.append(" ")
        pieces.append(Hole(shown(ctx, operand)))
    return pieces


def print_text(ctx: Context, node: nodes.CallExpr, first: int) -> Fragment:
    """What Sprint gives."""
    pieces = print_pieces(ctx, node, first)
    if pieces is None:
        return call(ctx.helper("sprint"), *helper_operands(ctx, node, first))
    return as_string(ctx, build(named_if_needed(ctx, pieces)), node, first)


def as_string(
    ctx: Context, made: Fragment, node: nodes.CallExpr, first: int
) -> Fragment:
    """One operand alone is only a `str` if its type is."""
    if made.text.startswith(('"', "'", 'f"', "f'")):
        return made
    if len(node.args) == first + 1 and kinds.is_string(ctx.type(node.args[first])):
        return made
    return call("str", made)


def line_text(ctx: Context, node: nodes.CallExpr, first: int) -> Fragment:
    """What Sprintln gives."""
    if spreads(ctx, node, first):
        return call(ctx.helper("sprintln"), *helper_operands(ctx, node, first))
    pieces: list[Piece] = []
    for position, operand in enumerate(node.args[first:]):
        if position:
            pieces.append(" ")
        pieces.append(Hole(shown(ctx, operand)))
    pieces.append("\n")
    return build(named_if_needed(ctx, pieces))


# --- printing ------------------------------------------------------------------------------


def line_arguments(ctx: Context, node: nodes.CallExpr, first: int) -> list[Fragment]:
    """The arguments of `print` for Println."""
    if spreads(ctx, node, first):
        text = call(ctx.helper("sprintln"), *helper_operands(ctx, node, first))
        return [text, atom('end=""')]
    return [shown(ctx, operand) for operand in node.args[first:]]


def print_arguments(made: Fragment) -> list[Fragment]:
    """A text as arguments of `print`: a newline at its end is print's own."""
    text = made.text
    for quote in ('"', "'"):
        if text.endswith(f"\\n{quote}") and not text.endswith(f"\\\\n{quote}"):
            head = text[: -len(f"\\n{quote}")]
            if head.lstrip("f") == quote:
                return []
            return [plain_literal(head + quote)]
    if text.startswith('f"{'):
        made = plain_literal(text)
    return [made, atom('end=""')]


def plain_literal(text: str) -> Fragment:
    """`text`, without the `f` of an f-string that holds no expression, or as its only one."""
    import ast

    tree = ast.parse(text, mode="eval").body
    if isinstance(tree, ast.JoinedStr) and len(tree.values) == 1:
        only = tree.values[0]
        if isinstance(only, ast.FormattedValue) and only.format_spec is None:
            return atom(text[3:-2].strip())
    return atom(text)


def destination(ctx: Context, writer: nodes.Expr | None) -> list[Fragment] | None:
    """The `file=` argument for a writer: none for os.Stdout; None if it is no standard stream."""
    if writer is None:
        return []
    if isinstance(writer, nodes.SelectorExpr) and isinstance(writer.x, nodes.Ident):
        if writer.sel.name == "Stdout":
            return []
        if writer.sel.name == "Stderr":
            return [atom(f"file={ctx.module('sys')}.stderr")]
    return None


def write(ctx: Context, node: nodes.CallExpr, text: Fragment) -> Fragment:
    """Writes a text to the writer that is the first argument of an Fprint function."""
    from go2mp.rules.writers import write_text

    return write_text(ctx, node, node.args[0], text)


def printed(
    ctx: Context, arguments: list[Fragment], target: list[Fragment]
) -> Fragment:
    """A call of `print`; goroutines share one standard output, and write whole lines."""
    if ctx.plain_idioms and ctx.prints_in_goroutines():
        ctx.flushing_print()
    if not ctx.uses_goroutines or target:
        return call("print", *arguments, *target)
    if arguments and arguments[-1].text == 'end=""':
        ctx.flushing_print()
        return call("print", *arguments)
    return call(ctx.helper("print_line"), *arguments)


def shared_print(ctx: Context) -> str:
    """The program's own `print`."""
    ctx.module("sys")
    if not ctx.threads and not ctx.uses_goroutines:
        ctx.imported("functools", "partial")
        return ctx.render("process_print")
    ctx.imported("typing", "TextIO")
    return ctx.render("shared_print")


def unpacked(ctx: Context, node: nodes.CallExpr, first: int) -> nodes.CallExpr:
    """`f(g())` of a g with several results as `f(a, b)`, after `a, b = g()`."""
    rest = node.args[first:]
    results = ctx.type(rest[0]) if len(rest) == 1 and not node.ellipsis else None
    if not isinstance(results, Tuple):
        return node
    idents = [_result_name(ctx, rest[0], var) for var in results.vars]
    names = ", ".join(ident.name for ident in idents)
    ctx.hoist(f"{names} = {ctx.expr(rest[0])}\n")
    made = replace(node, args=(*node.args[:first], *idents))
    ctx.info.types[made] = ctx.info.types[node]
    if ctx.is_statement(node):
        ctx.statement_call = made
    return made


def _result_name(ctx: Context, node: nodes.Expr, var: Var) -> nodes.Ident:
    base = "err" if kinds.is_error(var.type) else snake(var.name or "value")
    ident = nodes.Ident(node.span, ctx.fresh(base))
    obj = Var(ident.name, node.span, type=var.type)
    ctx.info.uses[ident] = obj
    ctx.info.types[ident] = TypeAndValue(Mode.VARIABLE, var.type)
    ctx.names.objects[obj] = ident.name
    return ident


def _prints_plainly(ctx: Context, node: nodes.CallExpr, first: int) -> bool:
    """Whether `print(*f())` prints what Println does: only integers and strings."""
    rest = node.args[first:]
    results = ctx.type(rest[0]) if len(rest) == 1 and not node.ellipsis else None
    return isinstance(results, Tuple) and all(
        isinstance(var.type, Basic)
        and (kinds.is_int(var.type) or kinds.is_string(var.type))
        for var in results.vars
    )


def print_result(
    ctx: Context, node: nodes.CallExpr, text: Fragment, target: list[Fragment]
) -> Fragment:
    """A print whose results are used: it stands before the statement."""
    if not text.text.isidentifier():
        text = ctx.temporary("text", text)
    ctx.hoist(f"{printed(ctx, print_arguments(text), target)}\n")
    return Fragment(f"({call(ctx.helper('byte_len'), text)}, None)")


@special("fmt.Println", "fmt.Fprintln")
def println(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Println(a, b)` is `print(a, b)`."""
    to_writer = _name(node).startswith("F")
    first = 1 if to_writer else 0
    target = destination(ctx, node.args[0] if to_writer else None)
    statement = ctx.is_statement(node)
    if target is not None and statement and _prints_plainly(ctx, node, first):
        return printed(ctx, [atom(f"*{ctx.expr(node.args[first])}")], target)
    node = unpacked(ctx, node, first)
    if target is None:
        return write(ctx, node, line_text(ctx, node, first))
    if not statement:
        return print_result(ctx, node, line_text(ctx, node, first), target)
    return printed(ctx, line_arguments(ctx, node, first), target)


@special("fmt.Printf", "fmt.Fprintf")
def printf(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Printf` is `print` of an f-string."""
    to_writer = _name(node).startswith("F")
    first = 1 if to_writer else 0
    target = destination(ctx, node.args[0] if to_writer else None)
    text = format_text(ctx, node, first)
    if target is None:
        return write(ctx, node, text)
    if not ctx.is_statement(node):
        return print_result(ctx, node, text, target)
    return printed(ctx, print_arguments(text), target)


@special("fmt.Print", "fmt.Fprint")
def print_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Print` is `print(..., end="")`."""
    to_writer = _name(node).startswith("F")
    first = 1 if to_writer else 0
    target = destination(ctx, node.args[0] if to_writer else None)
    node = unpacked(ctx, node, first)
    text = print_text(ctx, node, first)
    if target is None:
        return write(ctx, node, text)
    if not ctx.is_statement(node):
        return print_result(ctx, node, text, target)
    return printed(ctx, print_arguments(text), target)


@special("fmt.Sprintf")
def sprintf(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Sprintf` is an f-string."""
    _refuse_addresses(ctx, node)
    made = format_text(ctx, node, 0)
    if made.text.startswith(('"', "'", 'f"', "f'", "sprintf(")):
        return made
    return call("str", made)


def _refuse_addresses(ctx: Context, node: nodes.CallExpr) -> None:
    """The address of an element or a field as a text: a program can reckon with it."""
    value = ctx.info.value_of(node.args[0])
    parts = parse_format(literals.decode(value)) if isinstance(value, bytes) else ()
    if not any(isinstance(part, Spec) and part.verb == "p" for part in parts or ()):
        return
    for arg in node.args[1:]:
        match arg:
            case nodes.UnaryExpr(op="&", x=nodes.IndexExpr() | nodes.SelectorExpr()):
                text = "the address of an element or a field as a text"
                raise ctx.refused("address-text", arg, text, "compare the pointers")


@special("fmt.Sprint")
def sprint(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Sprint`."""
    return print_text(ctx, unpacked(ctx, node, 0), 0)


@special("fmt.Sprintln")
def sprintln(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Sprintln`."""
    return line_text(ctx, unpacked(ctx, node, 0), 0)


@special("fmt.Errorf")
def errorf(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`fmt.Errorf`: an exception with the text; `%w` keeps the errors that it wraps."""
    value = ctx.info.value_of(node.args[0])
    if not isinstance(value, bytes) or spreads(ctx, node, 1):
        return call(
            ctx.helper("errorf"), ctx.expr(node.args[0]), *helper_operands(ctx, node, 1)
        )
    parts = parse_format(literals.decode(value))
    specs = [p for p in parts or () if isinstance(p, Spec)]
    if parts is None or len(specs) != len(node.args) - 1:
        return call(
            ctx.helper("errorf"), ctx.expr(node.args[0]), *helper_operands(ctx, node, 1)
        )
    wrapped = [
        arg for arg, spec in zip(node.args[1:], specs, strict=True) if spec.verb == "w"
    ]
    pieces = error_pieces(ctx, node, parts)
    if pieces is None:
        return call(
            ctx.helper("errorf"), ctx.expr(node.args[0]), *helper_operands(ctx, node, 1)
        )
    text = build(named_if_needed(ctx, pieces))
    if not wrapped:
        return call("Exception", text)
    name = "WrappedError" if len(wrapped) == 1 else "JoinedError"
    return call(ctx.helper(name), text, *(ctx.value(arg) for arg in wrapped))


def error_pieces(
    ctx: Context, node: nodes.CallExpr, parts: list[str | Spec]
) -> list[Piece] | None:
    """The pieces of Errorf's text; `%w` prints as `%v`."""
    rest = iter(node.args[1:])
    pieces: list[Piece] = []
    for part in parts:
        if isinstance(part, str):
            pieces.append(part)
            continue
        operand = next(rest)
        if part.verb == "w":
            if not has_text_method(ctx.type(operand)) and not kinds.is_error(
                ctx.type(operand)
            ):
                return None
            part = Spec(part.flags, part.width, part.precision, "v")
        made = verb_pieces(ctx, operand, part)
        if made is None:
            return None
        pieces += made
    return pieces


def _name(node: nodes.CallExpr) -> str:
    assert isinstance(node.fun, nodes.SelectorExpr)
    return node.fun.sel.name
