"""The grammar of expressions, as `explain` reads it."""

from __future__ import annotations

from go2mp.syntax.explain.core import Core, Shape, unparen


class Expressions(Core):
    """Expressions."""

    def expr(self) -> Shape:
        return self.binary_expr(None, 0)

    def expr_list(self) -> Shape:
        """One expression, or a "list" of several."""
        x = self.expr()
        if self.kind != ",":
            return x
        items = [x]
        while self.got(","):
            items.append(self.expr())
        return Shape("list", x.start, args=tuple(items))

    def binary_expr(self, x: Shape | None, precedence: int) -> Shape:
        """An expression of operators that bind tighter than `precedence`."""
        x = x or self.unary_expr()
        while self.precedence > precedence:
            op, tighter = self.token.text, self.precedence
            self.next()
            y = self.binary_expr(None, tighter)
            x = Shape("operation", x.start, x, y, op)
        return x

    def unary_expr(self) -> Shape:
        """A unary expression."""
        self.deeper()
        try:
            start = self.token.start
            if self.kind == "*" or self.operator("+", "-", "!", "^", "~", "&"):
                op = self.token.text
                self.next()
                return Shape("operation", start, self.unary_expr(), None, op)
            if self.kind == "<-":
                self.next()
                return self._received(start, self.unary_expr())
            return self.primary_expr(None, keep_parens=True)
        finally:
            self.depth -= 1

    def _received(self, start: int, x: Shape) -> Shape:
        """`<-x`, which is a type when `x` is a channel type."""
        if x.kind != "chan":
            return Shape("operation", start, x, None, "<-")
        elem: Shape | None = x
        while True:
            if elem is None or elem.kind != "chan":
                self.error("unexpected type, expected chan")
                break
            if elem.op == "<-chan":
                self.error("unexpected <-, expected chan")
                break
            if elem.op == "chan":
                break
            elem = elem.x
        return Shape("chan", start, x.x, None, "<-chan")

    # --- operands --------------------------------------------------------------

    def operand(self, keep_parens: bool) -> Shape:
        """An operand: a name, a literal, `(x)`, a function, a type."""
        start = self.token.start
        if self.kind == "name":
            return self.name()
        if self.literal_or_none() is not None:
            return Shape("literal", start)
        if self.kind == "(":
            self.next()
            self.expr_level += 1
            x = self.expr()
            self.expr_level -= 1
            self.want(")")
            if keep_parens or self.kind == "{":
                return Shape("paren", start, x)
            return x
        if self.got("func"):
            self.func_type("function type")
            if self.kind != "{":
                return Shape("func", start)
            self.expr_level += 1
            self.func_body()
            self.expr_level -= 1
            return Shape("function", start)
        if self.kind in ("[", "chan", "map", "struct", "interface"):
            return self.type_()
        self.error("expected expression")
        self.advance(")", "]", "}")
        return Shape("bad", start)

    def primary_expr(self, x: Shape | None, keep_parens: bool) -> Shape:
        """An operand and the selectors, indices, calls and literal values after it."""
        x = x or self.operand(keep_parens)
        while True:
            if self.got("."):
                x = self._selected(x)
            elif self.got("["):
                x = self._indexed(x)
            elif self.got("("):
                called = self.tokens[self.index - 2]
                args, dots = self.arguments()
                if called.text == "new" and args and not may_be_type(args[0]):
                    # Go 1.26's new(value): an ordinary call to tree-sitter by another name
                    self.repairs[called.start] = b"New"
                x = Shape("call", x.start, x, args=args, dots=dots)
            elif self.kind == "{" and self._may_be_literal_type(unparen(x)):
                if unparen(x) is not x:
                    self.error("cannot parenthesize type in composite literal")
                self.open_arrays.discard(x.start)
                self.literal_value()
                x = Shape("composite", x.start, x)
            else:
                return x

    def _selected(self, x: Shape) -> Shape:
        if self.kind == "name":
            self.name()
            return Shape("selector", x.start, x)
        if self.got("("):
            kind = "assert"
            if self.got("type"):
                kind = "guard"
                self.guards.add(x.start)
            else:
                self.type_()
            self.want(")")
            return Shape(kind, x.start, x)
        self.error("expected name or (")
        self.advance(";", ")")
        return x

    def _indexed(self, x: Shape) -> Shape:
        first: Shape | None = None
        if self.kind != ":":
            comma = False
            if self.kind == "]":
                self.error("expected operand")
                first = Shape("bad", self.token.start)
            else:
                first, comma = self.type_list(strict=False)
            if comma or self.kind == "]":
                self.want("]")
                return Shape("index", x.start, x, first)
        if not self.got(":"):
            self.error("expected comma, : or ]")
            self.advance(",", ":", "]")
        self.expr_level += 1
        middle = self.kind not in (":", "]")
        if middle:
            self.expr()
        if self.kind == ":":
            if not middle:
                self.error("middle index required in 3-index slice")
            self.next()
            if self.kind != "]":
                self.expr()
            else:
                self.error("final index required in 3-index slice")
        self.expr_level -= 1
        self.want("]")
        return Shape("slice", x.start, x)

    def _may_be_literal_type(self, x: Shape) -> bool:
        """Whether `{` after `x` begins a literal value and not a statement's body."""
        if x.kind in ("name", "selector"):
            return self.expr_level >= 0
        if x.kind == "index":
            return self.expr_level >= 0 and not is_value(x)
        return x.kind in ("array", "struct", "map")

    def arguments(self) -> tuple[tuple[Shape, ...], bool]:
        """The arguments of a call, after the parenthesis; whether `...` ended them."""
        args: list[Shape] = []
        dots = False

        def argument() -> bool:
            nonlocal dots
            args.append(self.expr())
            dots = self.got("...")
            return dots

        self.expr_level += 1
        self.list("argument list", ",", ")", argument)
        self.expr_level -= 1
        return tuple(args), dots

    # --- composite literals ------------------------------------------------------

    def literal_value(self) -> None:
        """`{...}` with the elements of a composite literal."""

        def element() -> bool:
            self._bare_element()
            if self.got(":"):
                self._bare_element()
            return False

        self.deeper()
        self.expr_level += 1
        self.want("{")
        self.list("composite literal", ",", "}", element)
        self.expr_level -= 1
        self.depth -= 1

    def _bare_element(self) -> None:
        if self.kind == "{":
            self.literal_value()
        else:
            self.expr()


def is_value(x: Shape) -> bool:
    """Whether `x` can only be a value, not a type."""
    if x.kind == "operation":
        return x.op != "*" or x.y is not None
    if x.kind == "paren":
        return x.x is not None and is_value(x.x)
    if x.kind == "index":
        return any(part is not None and is_value(part) for part in (x.x, x.y))
    return x.kind in (
        "literal",
        "composite",
        "function",
        "slice",
        "assert",
        "guard",
        "call",
    )


def may_be_type(x: Shape) -> bool:
    """Whether tree-sitter can read `x` as a type."""
    if x.kind in ("paren", "operation"):
        inner = x.kind == "paren" or (x.op == "*" and x.y is None)
        return inner and x.x is not None and may_be_type(x.x)
    if x.kind == "selector":
        return x.x is not None and x.x.kind == "name"
    if x.kind == "index":
        return x.x is not None and may_be_type(x.x) and not is_value(x)
    types = ("name", "array", "struct", "map", "chan", "func", "interface")
    return x.kind in types
