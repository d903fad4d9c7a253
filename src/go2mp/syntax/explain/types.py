"""The grammar of types and parameters, as `explain` reads it."""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax.explain.core import Shape
from go2mp.syntax.explain.expressions import Expressions


@dataclass(slots=True)
class Param:
    """A parameter: its name, its type, or both."""

    start: int
    named: bool = False
    typed: bool = False
    dots: int | None = None
    """Where the `...` of its type is."""


class Types(Expressions):
    """Types, parameter lists and signatures."""

    def type_(self) -> Shape:
        start = self.token.start
        found = self.type_or_none()
        if found is None:
            self.error("expected type")
            self.advance(",", ":", ";", ")", "]", "}")
            return Shape("bad", start)
        return found

    def type_or_none(self) -> Shape | None:
        self.deeper()
        try:
            return self._type_or_none()
        finally:
            self.depth -= 1

    def _type_or_none(self) -> Shape | None:
        start = self.token.start
        if self.kind == "name":
            return self.qualified_name(None)
        if self.got("*"):
            return Shape("operation", start, self.type_(), None, "*")
        if self.got("<-"):
            self.want("chan")
            return Shape("chan", start, self.channel_element(), None, "<-chan")
        if self.got("func"):
            self.func_type("function type")
            return Shape("func", start)
        if self.got("["):
            if self.got("]"):
                return self.slice_type(start)
            return self.array_type(start, None)
        if self.got("chan"):
            op = "chan<-" if self.got("<-") else "chan"
            return Shape("chan", start, self.channel_element(), None, op)
        if self.got("map"):
            self.want("[")
            self.type_()
            self.want("]")
            self.type_()
            return Shape("map", start)
        if self.kind == "struct":
            return self.struct_type()
        if self.kind == "interface":
            return self.interface_type()
        if self.got("("):
            found = self.type_()
            self.want(")")
            return found
        return None

    def qualified_name(self, name: Shape | None) -> Shape:
        """`T`, `p.T`, `T[int]`; `name` when it was read already."""
        start = self.token.start
        if name is None:
            if self.kind == "name":
                name = self.name()
            else:
                self.error("expected name")
                self.advance(".", ";", "}")
                name = Shape("name", start)
        if self.got("."):
            self.name()
            name = Shape("selector", name.start, name)
        if self.kind == "[":
            name = self.type_instance(name)
        return name

    def type_instance(self, x: Shape) -> Shape:
        """`x[T1, T2]`."""
        self.want("[")
        arg: Shape | None = None
        if self.kind == "]":
            self.error("expected type argument list")
        else:
            arg, _ = self.type_list(strict=True)
        self.want("]")
        return Shape("index", x.start, x, arg)

    def type_list(self, strict: bool) -> tuple[Shape, bool]:
        self.expr_level += 1
        x = self.type_() if strict else self.expr()
        comma = False
        while self.got(","):
            comma = True
            if self.type_or_none() is None:
                break
        self.expr_level -= 1
        return x, comma

    def array_type(self, start: int, length: Shape | None) -> Shape:
        """After `[` (and the length, when it was read already)."""
        if length is None and self.got("..."):
            self.open_arrays.add(start)
        elif length is None:
            self.expr_level += 1
            self.expr()
            self.expr_level -= 1
        if self.kind == ",":
            self.error("unexpected comma; expected ]")
            self.next()
        self.want("]")
        self.type_()
        return Shape("array", start)

    def slice_type(self, start: int) -> Shape:
        """After `[]`."""
        self.type_()
        return Shape("array", start)

    def channel_element(self) -> Shape | None:
        """The element type of a channel."""
        found = self.type_or_none()
        if found is None:
            self.error("missing channel element type")
        return found

    # --- structs ---------------------------------------------------------------

    def struct_type(self) -> Shape:
        """`struct { ... }`."""
        start = self.token.start
        self.want("struct")
        self.want("{")
        self.list("struct type", ";", "}", self._field)
        return Shape("struct", start)

    def _field(self) -> bool:
        if self.kind == "name":
            self._named_field()
        elif self.got("*"):
            self._embedded_name()
        elif self.kind == "(":
            self.error("cannot parenthesize embedded type")
            self.next()
            self.got("*")
            self.qualified_name(None)
            self.got(")")
        else:
            self.error("expected field name or embedded type")
            self.advance(";", "}")
            return False
        self.literal_or_none()
        return False

    def _embedded_name(self) -> None:
        if self.kind == "(":
            self.error("cannot parenthesize embedded type")
            self.next()
            self.qualified_name(None)
            self.got(")")
        else:
            self.qualified_name(None)

    def _named_field(self) -> None:
        name = self.name()
        if self.kind in (".", "literal", ";", "}"):
            self.qualified_name(name)
            return
        alone = self.kind != ","
        self.name_list()
        if alone and self.kind == "[":
            self.array_or_arguments(name)
        else:
            self.type_()

    def array_or_arguments(self, name: Shape) -> Shape:
        """After a name: an array or slice type, or type arguments (then an "index")."""
        start = self.token.start
        self.want("[")
        if self.got("]"):
            return self.slice_type(start)
        length, comma = self.type_list(strict=False)
        self.want("]")
        if not comma and self.type_or_none() is not None:
            return Shape("array", start)
        return Shape("index", name.start, name, length)

    # --- interfaces ------------------------------------------------------------

    def interface_type(self) -> Shape:
        """`interface { ... }`."""
        start = self.token.start
        self.want("interface")
        self.want("{")
        self.list("interface type", ";", "}", self._interface_element)
        return Shape("interface", start)

    def _interface_element(self) -> bool:
        if self.kind == "name":
            if self._method():
                return False
        else:
            self.embedded_term()
        self.more_terms()
        return False

    def _method(self) -> bool:
        """Reads a method or an embedded name; whether it was a method."""
        name = self.name()
        if self.kind == "(":
            self.func_type("interface method")
            return True
        if self.kind != "[":
            self.qualified_name(name)
            return False
        bracket = self.token.start
        self.next()
        if self.kind == "]":
            empty = self.token.start
            self.next()
            what = "parameter" if self.kind == "(" else "argument"
            self.error(f"empty type {what} list", empty)
        else:
            params = self.param_list("]", names_required=False, dots_allowed=False)
            if params and params[0].named:
                self.func_type("interface method")
                self.error("interface method must have no type parameters", bracket)
                return True
        if self.kind == "(":
            self.func_type("interface method")
            return True
        return False

    def embedded_term(self) -> None:
        """`T` or `~T`."""
        if self.operator("~"):
            self.next()
            self.type_()
        elif self.type_or_none() is None:
            self.error("expected ~ term or type")
            self.advance("operator", ";", ")", "]", "}")

    def more_terms(self) -> None:
        """`| T ...`."""
        while self.operator("|"):
            self.next()
            self.embedded_term()

    # --- signatures ------------------------------------------------------------

    def func_type(self, context: str) -> None:
        start = self.token.start
        if self.got("["):
            if context:
                self.error(f"{context} must have no type parameters", start)
            if self.kind == "]":
                self.error("empty type parameter list")
                self.next()
            else:
                self.param_list("]", names_required=True, dots_allowed=False)
        self.want("(")
        self.param_list(")", names_required=False, dots_allowed=True)
        if self.got("("):
            self.param_list(")", names_required=False, dots_allowed=False)
        else:
            self.type_or_none()

    def param_list(
        self,
        close: str,
        names_required: bool,
        dots_allowed: bool,
        first: Param | None = None,
        first_name: Shape | None = None,
    ) -> list[Param]:
        """Parameters after the opening bracket.

        `first` is the first one when it was read already, `first_name` just its name.
        """
        params: list[Param] = []
        pending, pending_name = first, first_name

        def element() -> bool:
            nonlocal pending, pending_name
            param = pending or self._param(pending_name, close)
            pending = pending_name = None
            if param is not None:
                params.append(param)
            return False

        if first is not None and self.kind == close:
            self.next()
            return [first]
        end = self.list("parameter list", ",", close, element)
        if not names_required and not any(p.named and p.typed for p in params):
            for param in params:  # nothing but types
                param.named, param.typed = False, True
        self._check_names(params, end, names_required)
        self._check_dots(params, dots_allowed)
        return params

    def _param(self, name: Shape | None, close: str) -> Param | None:
        """One parameter; `~` and `|` are fine between brackets."""
        constraint = close == "]"
        param = Param(name.start if name else self.token.start)
        if name is None and constraint and self.operator("~"):
            self.embedded_term()
            self.more_terms()
            param.typed = True
            return param
        if self.kind == "name" or name is not None:
            name = name or self.name()
            if self.kind == "[":
                found = self.array_or_arguments(name)
                param.typed, param.named = True, found.kind != "index"
            elif self.kind == ".":
                self.qualified_name(name)
                param.typed = True
            elif constraint and self.operator("|"):
                param.typed = True
            else:
                return self._param_type(param, constraint, close, named=True)
            if constraint:
                self.more_terms()
            return param
        return self._param_type(param, constraint, close, named=False)

    def _param_type(
        self, param: Param, constraint: bool, close: str, named: bool
    ) -> Param | None:
        param.named = named
        if self.kind == "...":
            param.dots = self.token.start
            self.next()
            param.typed = True
            if self.type_or_none() is None:
                self.error("... is missing type")
            return param
        if constraint and self.operator("~"):
            self.embedded_term()
            param.typed = True
        else:
            param.typed = self.type_or_none() is not None
        if constraint and param.typed:
            self.more_terms()
        if param.named or param.typed:
            return param
        self.error(f"expected {close}")
        self.advance(",", close)
        return None

    def _check_names(self, params: list[Param], end: int, required: bool) -> None:
        """Either all parameters have names or none has."""
        named = sum(p.named and p.typed for p in params)
        typed = sum(p.typed for p in params)
        if named == len(params) or (named == 0 and not required):
            return
        bad: int | None = None
        type_follows = False
        for param in reversed(params):
            if param.typed:
                type_follows = True
                if not param.named:
                    bad = param.start
            elif not type_follows:
                bad = param.start
        if bad is None:
            return
        if named == typed:
            what = "type constraint" if required else "parameter type"
            self.error(f"missing {what}", end)
        elif required:
            more = " or invalid array length" if len(params) == 1 else ""
            self.error(f"missing type parameter name{more}", bad)
        else:
            self.error("missing parameter name", bad)

    def _check_dots(self, params: list[Param], allowed: bool) -> None:
        for i, param in enumerate(params):
            if param.dots is not None and (not allowed or i + 1 < len(params)):
                rule = "can only use ... with final parameter"
                self.error(rule if allowed else "invalid use of ...", param.dots)
                return
