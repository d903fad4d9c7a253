"""The tokens under the grammar of `explain`: looking, wanting, complaining, recovering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.diagnostics import Span
from go2mp.syntax.depth import MAX_NESTING
from go2mp.syntax.scanner import KEYWORDS, PRECEDENCE, Token, Trouble


class TooDeep(Exception):
    """The text nests deeper than the grammar can follow; `span` tells where."""

    def __init__(self, span: Span) -> None:
        super().__init__("nested too deeply")
        self.span = span


@dataclass(slots=True)
class Shape:
    """As much of an expression as the grammar needs to know to go on.

    `kind` is one of "name", "selector", "index", "array", "struct", "map", "chan", "func",
    "interface", "literal", "paren", "call", "operation", "composite", "slice", "assert",
    "guard" (`x.(type)`), "list", "bad".
    """

    kind: str
    start: int
    x: Shape | None = None
    y: Shape | None = None
    op: str = ""
    args: tuple[Shape, ...] = ()
    dots: bool = False


STATEMENT_STARTS = frozenset(
    "break const continue defer fallthrough for go goto if return select switch type var".split()
)
"""Where recovery stops inside of a function: keywords that begin a statement."""


class Core:
    """The current token and the errors so far. The grammar's classes build on one another, and
    what an earlier one needs of a later one is declared here."""

    max_depth = MAX_NESTING * 2
    """How many rules may be open: an expression in a statement opens more than one a level."""

    def __init__(self, tokens: list[Token], source: bytes) -> None:
        self.tokens = tokens
        self.source = source
        self.index = 0
        self.token = tokens[0]
        self.troubles: list[Trouble] = []
        self.function_depth = 0
        self.depth = 0
        self.expr_level = 0
        """Below zero in the header of a statement, where `{` begins the body."""
        self.guards: set[int] = set()
        """Where an `x.(type)` begins that is not the subject of a switch (so far)."""
        self.open_arrays: set[int] = set()
        """Where a `[...]T` is that is not the type of a composite literal (so far)."""
        self.repairs: dict[int, bytes] = {}
        """Offset -> the bytes to put there, for Go that tree-sitter's grammar does not know."""

    # --- the grammar, declared here, defined in the subclasses -----------------

    def expr(self) -> Shape:
        """An expression."""
        raise NotImplementedError

    def type_(self) -> Shape:
        """A type, which must be there."""
        raise NotImplementedError

    def type_or_none(self) -> Shape | None:
        """A type, if one begins here."""
        raise NotImplementedError

    def func_type(self, context: str) -> None:
        """A signature; no type parameters where there is a `context`."""
        raise NotImplementedError

    def func_body(self) -> None:
        """A function's block."""
        raise NotImplementedError

    def type_list(self, strict: bool) -> tuple[Shape, bool]:
        """Type arguments (or an index); whether there was a comma."""
        raise NotImplementedError

    def group(self, keyword: str) -> None:
        """The spec or specs after a declaration's keyword."""
        raise NotImplementedError

    # --- tokens ----------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The current token's kind."""
        return self.token.kind

    @property
    def precedence(self) -> int:
        """The current token's precedence as a binary operator; 0 when it is none."""
        if self.token.kind in ("operator", "*"):
            return PRECEDENCE.get(self.token.text, 0)
        return 0

    def next(self) -> None:
        """On to the next token."""
        if self.index < len(self.tokens) - 1:
            self.index += 1
            self.token = self.tokens[self.index]

    def got(self, kind: str) -> bool:
        """Whether the current token is of this kind; it is then consumed."""
        if self.token.kind == kind:
            self.next()
            return True
        return False

    def want(self, kind: str) -> None:
        """Consumes a token that must be here."""
        if not self.got(kind):
            self.error("expected " + token_name(kind))
            self.advance()

    def operator(self, *texts: str) -> bool:
        """Whether the current token is one of these operators."""
        return self.token.kind == "operator" and self.token.text in texts

    def deeper(self) -> None:
        """Counts a level of nesting; whoever calls this lowers `depth` again."""
        self.depth += 1
        if self.depth > self.max_depth:
            raise TooDeep(Span(self.token.start, self.token.end))

    # --- errors and recovery ---------------------------------------------------

    def error(self, message: str, at: int | None = None) -> None:
        """Reports an error at the current token (or at `at`).

        A message that begins with "in ", "at ", "after " or "expected " is put behind what was
        found: "unexpected newline, expected ...".
        """
        if self.token.kind == "EOF" and self.troubles:
            return  # what follows from the first error
        if message.startswith(("in ", "at ", "after ")):
            message = f"unexpected {self._found()} {message}"
        elif message.startswith("expected "):
            message = f"unexpected {self._found()}, {message}"
        self.report(message, at)

    def report(self, message: str, at: int | None = None) -> None:
        """Reports an error as it is, at the current token (or at `at`)."""
        start = self.token.start if at is None else at
        end = max(self.token.end, start + 1) if at is None else at + 1
        order = start if self.token.kind == "EOF" else self.token.start
        self.troubles.append(Trouble(Span(start, end), message, order))

    def _found(self) -> str:
        token = self.token
        if token.kind == "name":
            return f"name {token.text}"
        if token.kind == "literal":
            return f"literal {token.text}"
        if token.kind == ";":
            return "semicolon" if token.text == ";" else token.text
        if token.kind in ("operator", "assignop", "incop"):
            return token.text
        return token_name(token.kind)

    def advance(self, *follow: str) -> None:
        """Skips to one of `follow`, to a statement inside a function, or to the end; without
        `follow` just one token."""
        if not follow:
            self.next()
            return
        while self.token.kind != "EOF" and self.token.kind not in follow:
            if self.function_depth > 0 and self.token.kind in STATEMENT_STARTS:
                return
            self.next()

    # --- common productions ----------------------------------------------------

    def name(self) -> Shape:
        """An identifier."""
        start = self.token.start
        if not self.got("name"):
            self.error("expected name")
            self.advance()
        return Shape("name", start)

    def name_list(self) -> None:
        """Identifiers after the first."""
        while self.got(","):
            self.name()

    def list(
        self, context: str, separator: str, close: str, element: Callable[[], bool]
    ) -> int:
        """Elements up to `close`, where the last separator is optional.

        `element` tells whether no more may follow. The result is the position of `close`.
        """
        done = False
        while self.token.kind not in ("EOF", close) and not done:
            done = element()
            if not self.got(separator) and self.token.kind != close:
                missing = f"{token_name(separator)} or {token_name(close)}"
                self.error(f"in {context}; possibly missing {missing}")
                self.advance(")", "]", "}")
                if self.token.kind != close:
                    return self.token.start
        end = self.token.start
        self.want(close)
        return end

    def got_assign(self) -> bool:
        """`=`; or `:=` in its place, with a complaint."""
        if self.token.kind == ":=":
            self.error("expected =")
        if self.token.kind in ("=", ":="):
            self.next()
            return True
        return False

    def literal_or_none(self) -> Token | None:
        """A literal, if one is here."""
        token = self.token
        return token if self.got("literal") else None


def token_name(kind: str) -> str:
    """A kind of token in words."""
    if kind == ",":
        return "comma"
    if kind == ";":
        return "semicolon or newline"
    return f"keyword {kind}" if kind in KEYWORDS else kind


def unparen(x: Shape) -> Shape:
    """`x` without the parentheses around it."""
    while x.kind == "paren" and x.x is not None:
        x = x.x
    return x
