"""The grammar of statements, as `explain` reads it."""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.syntax.explain.core import Shape, unparen
from go2mp.syntax.explain.types import Types

_EXPRESSION_STARTS = frozenset(
    ("literal", "func", "(", "[", "struct", "map", "chan", "interface", "<-", "*")
)


@dataclass(slots=True)
class Simple:
    """A simple statement: `kind` is "expr", "send", "incdec", "assign" or "range"."""

    kind: str
    start: int
    op: str = ""
    at: int = 0
    """Where its operator is."""


class Statements(Types):
    """Statements."""

    def func_body(self) -> None:
        self.function_depth += 1
        self.block("")
        self.function_depth -= 1

    def block(self, context: str) -> None:
        """`{ ... }`, after `context`."""
        self.deeper()
        if not self.got("{"):
            self.error(f"expected {{ after {context}")
            self.advance("name", "}")
            if self.got("}"):
                self.depth -= 1
                return
        self.statement_list()
        self.want("}")
        self.depth -= 1

    def statement_list(self) -> None:
        """Statements up to the end of a block or clause."""
        while self.kind not in ("EOF", "}", "case", "default"):
            if not self.statement():
                break
            if not self.got(";") and self.kind != "}":
                self.error("at end of statement")
                self.advance(";", "}", "case", "default")
                self.got(";")

    def statement(self) -> bool:
        """Reads a statement, if one begins here; whether it did."""
        kind = self.kind
        if kind == "name":
            lhs = self.expr_list()
            if lhs.kind == "name" and self.kind == ":":
                return self._labelled()
            self.simple(lhs, "")
        elif kind in ("var", "const", "type"):
            self.next()
            self.group(kind)
        elif kind == "{":
            self.block("")
        elif kind in _EXPRESSION_STARTS or self.operator(*"+-&^!"):
            self.simple(None, "")
        elif kind in _KEYWORD_STATEMENTS:
            _KEYWORD_STATEMENTS[kind](self)
        else:
            return kind == ";"
        return True

    # --- simple statements -----------------------------------------------------

    def simple(self, lhs: Shape | None, keyword: str) -> Simple:
        """A simple statement; `lhs` when it was read already, `keyword` of the header."""
        start = self.token.start if lhs is None else lhs.start
        if keyword == "for" and self.kind == "range":
            return self._range(start)
        lhs = lhs or self.expr_list()
        at, op = self.token.start, self.token.text
        if lhs.kind != "list" and self.kind not in ("=", ":="):
            if self.kind in ("assignop", "<-"):
                kind = "send" if self.got("<-") else "assign"
                if kind == "assign":
                    self.next()
                self.expr()
                return Simple(kind, start, op, at)
            if self.got("incop"):
                return Simple("incdec", start, op, at)
            if lhs.kind == "guard" and keyword == "switch":
                self.guards.discard(lhs.start)
            return Simple("expr", start)
        if self.kind in ("=", ":="):
            return self._assignment(lhs, op, at, keyword)
        self.error("expected := or = or comma")
        self.advance(";", "}")
        return Simple("expr", start)

    def _assignment(self, lhs: Shape, op: str, at: int, keyword: str) -> Simple:
        self.next()
        if keyword == "for" and self.kind == "range":
            return self._range(lhs.start)
        rhs = self.expr_list()
        if rhs.kind == "guard" and keyword == "switch" and op == ":=":
            self.guards.discard(rhs.start)
            if lhs.kind == "name":
                return Simple("expr", lhs.start)
        return Simple("assign", lhs.start, op, at)

    def _range(self, start: int) -> Simple:
        self.next()
        self.expr()
        return Simple("range", start)

    def _labelled(self) -> bool:
        colon = self.token.start
        self.want(":")
        if self.kind == "}":
            return True
        if not self.statement():
            self.error("missing statement after label", colon)
            return False
        return True

    def _call(self) -> None:
        """`go` or `defer`."""
        keyword = self.kind
        self.next()
        x = self.primary_expr(None, keep_parens=self.kind == "(")
        if unparen(x) is not x:
            self.error(f"expression in {keyword} must not be parenthesized", x.start)

    def _branch(self) -> None:
        keyword = self.kind
        self.next()
        if keyword == "goto" or (
            keyword in ("break", "continue") and self.kind == "name"
        ):
            self.name()

    def _return(self) -> None:
        self.next()
        if self.kind not in (";", "}"):
            self.expr_list()

    # --- if, for, switch, select -----------------------------------------------

    def header(self, keyword: str) -> None:
        """What stands between the keyword and the block of an if, for or switch."""
        self.want(keyword)
        if self.kind == "{":
            if keyword == "if":
                self.error("missing condition in if statement")
            return
        outer, self.expr_level = self.expr_level, -1
        self._header(keyword)
        self.expr_level = outer

    def _header(self, keyword: str) -> None:
        init: Simple | None = None
        if self.kind != ";":
            if self.got("var"):
                self.error(f"var declaration not allowed in {keyword} initializer")
            init = self.simple(None, keyword)
            if init.kind == "range":
                return
        if self.kind == "{":
            self._condition(init, init.start if init else 0)
            return
        semicolon = self.token
        if init is None and keyword != "for":
            self.repairs[semicolon.start] = b" "  # an empty initializer
        if not self.got(";"):
            self.want("{")
            if self.kind != "{":
                self.advance("{", "}")
        condition: Simple | None = None
        start = self.token.start
        if keyword == "for":
            if self.kind == "{":
                self.error("expected for loop condition")
                return
            if self.kind != ";":
                condition = self.simple(None, "")
            self.want(";")
            if self.kind != "{":
                post = self.simple(None, "")
                if post.op == ":=":
                    message = "cannot declare in post statement of for loop"
                    self.error(message, post.at)
        elif self.kind != "{":
            condition = self.simple(None, keyword)
        elif keyword == "if" and semicolon.kind == ";":
            if semicolon.text != ";":
                found = f"unexpected {semicolon.text}, expected {{ after if clause"
                self.error(found, semicolon.start)
            else:
                self.error("missing condition in if statement", semicolon.start)
        self._condition(condition, start)

    def _condition(self, found: Simple | None, start: int) -> None:
        """Complains about a condition that is a statement, such as `x = 1`."""
        if found is None or found.kind == "expr":
            return
        end = self.tokens[self.index - 1].end
        text = " ".join(self.source[start:end].decode().split())
        what = "assignment " if found.op == "=" else ""
        self.error(f"cannot use {what}{text} as value", found.at or start)

    def _if(self) -> None:
        self.deeper()
        self.header("if")
        self.block("if clause")
        if self.got("else"):
            if self.kind == "if":
                self._if()
            elif self.kind == "{":
                self.block("")
            else:
                self.error("else must be followed by if or statement block")
                self.advance("name", "}")
        self.depth -= 1

    def _for(self) -> None:
        self.header("for")
        self.block("for clause")

    def _switch(self) -> None:
        self.header("switch")
        self._clauses("switch")

    def _select(self) -> None:
        self.want("select")
        self._clauses("select")

    def _clauses(self, keyword: str) -> None:
        self.deeper()
        if not self.got("{"):
            self.error(f"missing {{ after {keyword} clause")
            self.advance("case", "default", "}")
        while self.kind not in ("EOF", "}"):
            if self.got("case"):
                if keyword == "switch":
                    self.expr_list()
                else:
                    self.simple(None, "")
            elif not self.got("default"):
                self.error("expected case or default or }")
                self.advance(":", "case", "default", "}")
            self.want(":")
            self.statement_list()
        self.want("}")
        self.depth -= 1


_KEYWORD_STATEMENTS = {
    "for": Statements._for,
    "switch": Statements._switch,
    "select": Statements._select,
    "if": Statements._if,
    "fallthrough": Statements._branch,
    "break": Statements._branch,
    "continue": Statements._branch,
    "goto": Statements._branch,
    "go": Statements._call,
    "defer": Statements._call,
    "return": Statements._return,
}
