"""The grammar of declarations and the file, as `explain` reads it."""

from __future__ import annotations

from go2mp.syntax.explain.core import Shape
from go2mp.syntax.explain.statements import Statements
from go2mp.syntax.explain.types import Param

_DECLARATIONS = ("import", "const", "type", "var", "func")


class Declarations(Statements):
    """Declarations and the file."""

    def file(self) -> None:
        """A source file."""
        if not self.got("package"):
            self.error("package statement must be first")
            return
        self.name()
        self.want(";")
        if self.troubles:
            return
        previous = "import"
        bare_function = False
        while self.kind != "EOF":
            if self.kind == "import" and previous != "import":
                self.error("imports must appear before other declarations")
            previous = self.kind
            if self.kind in _DECLARATIONS:
                self.next()
                bare_function = False
                if previous == "func":
                    bare_function = self._func()
                else:
                    self.group(previous)
            else:
                if self.kind == "{" and bare_function:
                    self.error("unexpected semicolon or newline before {")
                else:
                    self.error("non-declaration statement outside function body")
                self.advance(*_DECLARATIONS)
                continue
            if self.kind != "EOF" and not self.got(";"):
                self.error("after top level declaration")
                self.advance(*_DECLARATIONS)
        if not self.troubles:
            self._left_over()

    def _left_over(self) -> None:
        """What only Go's type checker says, but tree-sitter's grammar excludes."""
        for start in self.guards:
            self.report("use of .(type) outside type switch", start)
        for start in self.open_arrays:
            self.report(
                "invalid use of [...] array (outside a composite literal)", start
            )

    def group(self, keyword: str) -> None:
        spec = {
            "import": self._import,
            "const": self._const,
            "type": self._type,
            "var": self._var,
        }[keyword]

        def element() -> bool:
            spec()
            return False

        if self.got("("):
            close = self.list("grouped declaration", ";", ")", element)
            if self.source[close - 1 : close].isspace():
                self.repairs[close - 1] = b";"  # optional there, says Go
        else:
            spec()

    def _import(self) -> None:
        if self.kind in ("name", "."):
            self.next()
        path = self.literal_or_none()
        if path is None:
            self.error("missing import path")
            self.advance(";", ")")
        elif path.text[0] not in '"`':
            self.error("import path must be a string", path.start)

    def _const(self) -> None:
        self.name()
        self.name_list()
        if self.kind not in ("EOF", ";", ")"):
            self.type_or_none()
            if self.got_assign():
                self.expr_list()

    def _var(self) -> None:
        self.name()
        self.name_list()
        if self.got_assign():
            self.expr_list()
            return
        self.type_()
        if self.got_assign():
            self.expr_list()

    def _type(self) -> None:
        self.name()
        if self.kind == "[":
            found = self._generic_or_array()
        else:
            self.got_assign()
            found = self.type_or_none()
        if found is None:
            self.error("in type declaration")
            self.advance(";", ")")

    def _generic_or_array(self) -> Shape | None:
        """`type T [n]E`, `type T []E` or `type T[P any] E`: which, is seen in the middle."""
        start = self.token.start
        self.next()
        if self.got("]"):
            return self.slice_type(start)
        if self.kind != "name":
            return self.array_type(start, None)
        x = self.name()
        if self.kind != "[":
            self.expr_level += 1
            x = self.binary_expr(self.primary_expr(x, keep_parens=False), 0)
            self.expr_level -= 1
        name, constraint = split_parameter(x, self.kind == ",")
        if name is None or (constraint is None and self.kind == "]"):
            return self.array_type(start, x)
        if constraint is None:
            self.param_list("]", True, False, first_name=name)
        else:
            first = Param(name.start, named=True, typed=True)
            self.param_list("]", True, False, first=first)
        self.got_assign()
        return self.type_or_none()

    def _func(self) -> bool:
        """After `func`; whether there was no body."""
        receiver = False
        if self.kind == "(":
            receiver = True
            self.next()
            params = self.param_list(")", names_required=False, dots_allowed=False)
            if len(params) != 1:
                count = "multiple receivers" if params else "no receiver"
                self.error(f"method has {count}", self.token.start)
        if self.kind == "name":
            self.name()
            self.func_type("")
        else:
            self.error("expected name" if receiver else "expected name or (")
            self.advance("{", ";")
        if self.kind != "{":
            return True
        self.func_body()
        return False


def split_parameter(x: Shape, force: bool) -> tuple[Shape | None, Shape | None]:
    """Splits what was read as an expression into a type parameter's name and constraint.

    `P *[]int` looks like a product, `P ([]int)` like a call. They are a parameter where the
    rest can only be a type, or with `force`.
    """
    if x.kind == "name":
        return x, None
    if x.kind == "operation" and x.x is not None and x.y is not None:
        left, right = x.x, x.y
        if x.op == "*" and left.kind == "name" and (force or is_type_element(right)):
            return left, Shape("operation", left.start, right, None, "*")
        if x.op == "|":
            name, rest = split_parameter(left, force or is_type_element(right))
            if name is not None and rest is not None:
                return name, Shape("operation", rest.start, rest, right, "|")
    if x.kind == "call" and x.x is not None and x.x.kind == "name":
        if len(x.args) == 1 and not x.dots and (force or is_type_element(x.args[0])):
            return x.x, x.args[0]
    return None, x


def is_type_element(x: Shape) -> bool:
    """Whether `x` can only be a type, not a value."""
    if x.kind in ("array", "struct", "func", "interface", "map", "chan"):
        return True
    if x.kind == "operation":
        parts = (x.x, x.y)
        return x.op == "~" or any(p is not None and is_type_element(p) for p in parts)
    return x.kind == "paren" and x.x is not None and is_type_element(x.x)
