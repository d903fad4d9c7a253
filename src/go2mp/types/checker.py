"""The type checker's front door: `check(file, diagnostics, importer)`.

The order of the passes, as in `go/types`: collect the package-level objects (`resolver`), find
types that are declared as themselves (`cycles`), check all declarations (`decl`), then the function
bodies (`stmt`), which were delayed until everything they may refer to is known; then the order of
initialisation, unused imports, and the expressions that stayed untyped.

Read next: `state` (what the passes share), `expr` (how expressions are checked).
"""

from __future__ import annotations

import sys

from go2mp.diagnostics import Diagnostics
from go2mp.syntax import nodes
from go2mp.syntax.depth import RECURSION_LIMIT
from go2mp.types import cycles, initorder, recording, resolver, usage
from go2mp.types.importer import Importer
from go2mp.types.info import Info
from go2mp.types.objects import Func
from go2mp.types.state import Checker
from go2mp.types.universe import UNIVERSE

__all__ = ["check"]


def check(
    file: nodes.File,
    diagnostics: Diagnostics,
    importer: Importer,
    program: bool = False,
) -> Info:
    """Checks a program (or, under another package name, any file) and returns what was found;
    with `program`, no other package will do.

    All errors are reported to `diagnostics`, in the order of the source; the tables are only
    complete when there were none.
    """
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, RECURSION_LIMIT))
    try:
        return _check(file, diagnostics, importer, program)
    finally:
        sys.setrecursionlimit(limit)


def _check(
    file: nodes.File, diagnostics: Diagnostics, importer: Importer, program: bool
) -> Info:
    found = Diagnostics()
    checker = Checker(file.package.name, UNIVERSE, Info(), found, importer)
    resolver.Collector(checker).collect(file)
    cycles.direct_cycles(checker)
    resolver.package_objects(checker)
    checker.process_delayed(0)
    initorder.init_order(checker)
    usage.check_imports(checker)
    recording.record_untyped(checker)
    _check_main(checker, file, program)
    if not checker.failed and (cycle := checker.mono.cycle()) is not None:
        checker.error("instantiation-cycle", *cycle)
    found.items.sort(key=lambda item: item.span.start)
    diagnostics.items.extend(found.items)
    return checker.info


def _check_main(checker: Checker, file: nodes.File, program: bool) -> None:
    """Reports a program without a function `main`, or of another package."""
    if checker.failed:
        return
    if program and checker.pkg != "main":
        text = f"package {checker.pkg} is not a main package"
        checker.error("missing-main", file.package, text)
    if checker.pkg == "main" and not isinstance(checker.scope.lookup("main"), Func):
        checker.error(
            "missing-main",
            file.package,
            "function main is undeclared in the main package",
        )
