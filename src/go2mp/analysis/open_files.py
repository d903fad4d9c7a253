"""Goroutines that cannot be processes because of a file that is open.

Python gives a new process no standard input (it reads nothing from it), and an open file cannot
be handed to one: not as an argument, not through a channel, not inside of a reader. So these
goroutines are threads:

- those whose code reads standard input: it mentions os.Stdin, or calls fmt.Scan and its like;
- those that use, or are given, a file, or a reader of package bufio that is made elsewhere;
- all, if a file becomes an interface value that is kept (`var w io.Writer = f`) and goroutines
  exchange values of such interfaces.

Standard output as itself is no trouble: every process has it. `sharing` asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from go2mp.analysis.goroutines import Goroutine, Goroutines
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Interface, Named, Pointer, Type
from go2mp.types.objects import Func, Object

_HOLDERS = frozenset(
    [("os", "File"), ("bufio", "Scanner"), ("bufio", "Reader"), ("bufio", "ReadWriter")]
)
_SCANS = frozenset(["Scan", "Scanf", "Scanln"])

READS_INPUT = "it reads standard input, which a process does not have"
HAS_FILE = "no process can be given an open file"


def reads_input(goroutine: Goroutine, goroutines: Goroutines, info: Info) -> bool:
    """Whether the goroutine's own code reads standard input."""
    return any(
        _is_input(info.uses.get(node.sel))
        for function in goroutines.reached[goroutine]
        for node in walk(function)
        if isinstance(node, nodes.SelectorExpr)
    )


def _is_input(obj: Object | None) -> bool:
    if obj is None or obj.pkg not in ("os", "fmt"):
        return False
    if isinstance(obj, Func):
        return obj.pkg == "fmt" and obj.name in _SCANS
    return obj.pkg == "os" and obj.name == "Stdin"


def holds_file(types: Iterable[Type], info: Info, goroutines: Goroutines) -> bool:
    """Whether one of the types is a file, or an interface behind which one may be."""
    found = {_key(type_) for type_ in types}
    if found & _HOLDERS:
        return True
    kept = {
        info.type_of(node)
        for node in _kept(info, goroutines)
        if _key(info.type_of(node)) in _HOLDERS
    }
    return bool(kept) and any(pkg == "io" for pkg, _ in found)


def _kept(info: Info, goroutines: Goroutines) -> Iterator[nodes.Expr]:
    """What becomes an interface value, other than as the argument of a standard function."""
    for node, target in info.conversions.items():
        call = goroutines.parents.get(node)
        fun = call.fun if isinstance(call, nodes.CallExpr) else None
        callee = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
        if isinstance(target.underlying, Interface) and (
            callee is None or callee.pkg in ("main", "")
        ):
            yield node


def _key(type_: Type) -> tuple[str, str]:
    """The package and the name of a type, or of what it points to."""
    named = type_.elem if isinstance(type_, Pointer) else type_
    return (named.obj.pkg, named.obj.name) if isinstance(named, Named) else ("", "")
