"""Which variables live in a cell of their own (a Ref), and what a function literal binds.

A variable is a cell when a pointer to it exists (structs and arrays are objects already), or when
each iteration of a loop has it anew, a literal captures it, and somebody assigns it later: a
Python closure sees the one variable of the function, Go's sees the iteration's.

Captured variables that a loop declares and nobody reassigns are bound as default arguments;
`bindings` has those of outside that the loop assigns.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.bindings import Bindings, analyse_bindings, changes_in_place
from go2mp.analysis.slices import Slices
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Array, Map, Named, Slice, Struct, Type
from go2mp.types.objects import Object, Var


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of the program."""

    variables: Variables
    cells: frozenset[Object]
    kept: frozenset[Object]
    """The lists that are assigned only by `xs = append(xs, ...)`, which changes the list itself."""
    bindings: Bindings

    def is_cell(self, obj: Object) -> bool:
        """Whether a variable lives in a Ref."""
        return obj in self.cells

    def bound(self, literal: nodes.FuncLit) -> list[Var]:
        """The captured variables that the literal must bind when it is made."""
        found = [
            obj
            for obj in self.variables.mentioned[literal]
            if isinstance(obj, Var)
            and literal in self.variables.use(obj).captured_by
            and self.variables.use(obj).function is self.variables.parent.get(literal)
            and self._inside_its_loop(obj, literal)
        ]
        found += self.bindings.values.get(literal, set()).difference(found)
        return sorted(found, key=lambda obj: obj.span.start)

    def _inside_its_loop(self, obj: Var, literal: nodes.FuncLit) -> bool:
        use = self.variables.use(obj)
        return use.loop is not None and self.variables.loop_of.get(literal) is not None


def is_object(type_: Type) -> bool:
    """Whether values are mutable Python objects with an identity: pointers are the object."""
    under = type_.underlying
    if isinstance(under, Struct | Array):
        return True
    named = (
        isinstance(type_, Named)
        and type_.obj.pkg == "main"
        and bool((type_.origin or type_).methods)
    )
    return named and isinstance(under, Slice | Map)


def analyse_cells(
    file: nodes.File, info: Info, variables: Variables, slices: Slices
) -> Cells:
    """Finds the variables that need a cell; a list that grows in place stays the same object."""
    bindings = analyse_bindings(file, info, variables, slices)
    cells: set[Object] = set(bindings.cells)
    kept: set[Object] = set()
    for obj, use in variables.uses.items():
        if not isinstance(obj, Var):
            continue
        if use.address_taken and not is_object(obj.type):
            cells.add(obj)
            continue
        assignments = [a for a in use.assignments if not changes_in_place(a, slices)]
        if use.assignments and not assignments:
            kept.add(obj)
        if obj in bindings.brief:
            continue
        if use.captured_by and use.loop is not None and assignments:
            if not _only_loop_header(obj, assignments, use.loop):
                cells.add(obj)
    return Cells(variables, frozenset(cells), frozenset(kept), bindings)


def _only_loop_header(
    obj: Var, assignments: list[nodes.Node], loop: nodes.Node
) -> bool:
    """Whether only the post statement of its own `for` assigns the variable: Go makes a new one
    for each iteration, and Python's range does as well."""
    return isinstance(loop, nodes.ForStmt) and all(
        node is loop.post for node in assignments
    )
