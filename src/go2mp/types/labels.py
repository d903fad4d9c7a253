"""Labels and the statements that jump to them.

(Go specification, "Labeled statements", "Break statements", "Continue statements", "Goto
statements".)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from go2mp.syntax import nodes
from go2mp.types import recording
from go2mp.types.expr_string import expr_string
from go2mp.types.objects import Label
from go2mp.types.state import Checker

_BREAKABLE = (
    nodes.SwitchStmt,
    nodes.TypeSwitchStmt,
    nodes.SelectStmt,
    nodes.ForStmt,
    nodes.RangeStmt,
)
_LOOPS = (nodes.ForStmt, nodes.RangeStmt)


@dataclass(slots=True)
class _Block:
    """A block with the labels declared in it so far.

    `stmt` is the labelled statement that the block belongs to; `forward` are the gotos whose label
    has not been seen yet, `over_declaration` those of them that stand before the last declaration
    of variables, `declared`.
    """

    parent: _Block | None
    stmt: nodes.LabeledStmt | None
    labels: dict[str, nodes.LabeledStmt] = field(default_factory=dict)
    forward: list[nodes.BranchStmt] = field(default_factory=list)
    declared: str = ""
    over_declaration: list[nodes.BranchStmt] = field(default_factory=list)

    def goto_target(self, name: str) -> bool:
        """Whether a label is declared in this block or around it."""
        block: _Block | None = self
        while block is not None:
            if name in block.labels:
                return True
            block = block.parent
        return False

    def enclosing(self, name: str) -> nodes.LabeledStmt | None:
        """The labelled statement of that name that the block is part of."""
        block: _Block | None = self
        while block is not None:
            if block.stmt is not None and block.stmt.label.name == name:
                return block.stmt
            block = block.parent
        return None


def check_labels(check: Checker, body: nodes.Block) -> None:
    """Checks all labels of a function body, and the branches to them."""
    _Labels(check).check_body(body)


@dataclass(slots=True)
class _Labels:
    """The labels of a function body."""

    check: Checker
    all: dict[str, Label] = field(default_factory=dict)

    def check_body(self, body: nodes.Block) -> None:
        """Checks a function's body."""
        for jump in self._branches(None, None, body.stmts):
            assert jump.label is not None
            name = jump.label.name
            label = self.all.get(name)
            if label is not None:
                label.used = True
                self.check.error(
                    "invalid-jump", jump.label, f"goto {name} jumps into block"
                )
            else:
                self.check.error(
                    "undefined-label", jump.label, f"label {name} not defined"
                )
        for label in self.all.values():
            if not label.used:
                self.check.error(
                    "unused-label", label, f"label {label.name} defined and not used"
                )

    def _branches(
        self,
        parent: _Block | None,
        labeled: nodes.LabeledStmt | None,
        stmts: Sequence[nodes.Stmt],
    ) -> list[nodes.BranchStmt]:
        """Checks a block; returns the gotos to labels that are not declared in it."""
        block = _Block(parent, labeled)
        for item in stmts:
            self._stmt(block, None, item)
        return block.forward

    def _inner(
        self,
        block: _Block,
        labeled: nodes.LabeledStmt | None,
        stmts: Sequence[nodes.Stmt],
    ) -> None:
        block.forward += self._branches(block, labeled, stmts)

    def _stmt(
        self, block: _Block, labeled: nodes.LabeledStmt | None, node: nodes.Stmt
    ) -> None:
        if isinstance(node, nodes.DeclStmt):
            spec = node.decl.specs[0] if node.decl.specs else None
            if node.decl.keyword == "var" and isinstance(spec, nodes.ValueSpec):
                self._declares(block, spec.names[:1])
        elif isinstance(node, nodes.AssignStmt):
            if node.op == ":=":
                self._declares(block, node.lhs)
        elif isinstance(node, nodes.LabeledStmt):
            self._label(block, node)
            self._stmt(block, node, node.stmt)
        elif isinstance(node, nodes.BranchStmt):
            if node.label is not None:
                self._branch(block, node, node.label)
        elif isinstance(node, nodes.Block):
            self._inner(block, labeled, node.stmts)
        elif isinstance(node, nodes.IfStmt):
            self._stmt(block, labeled, node.body)
            if node.orelse is not None:
                self._stmt(block, labeled, node.orelse)
        elif isinstance(node, nodes.ForStmt | nodes.RangeStmt):
            self._stmt(block, labeled, node.body)
        elif isinstance(
            node, nodes.SwitchStmt | nodes.TypeSwitchStmt | nodes.SelectStmt
        ):
            for clause in node.cases:
                # The clause's block is inside the block of the switch.
                outer = _Block(block, labeled)
                self._inner(outer, None, clause.body)
                block.forward += outer.forward

    def _declares(self, block: _Block, names: Sequence[nodes.Expr]) -> None:
        """Variables are declared: the gotos before them may jump over them."""
        block.declared = ", ".join(expr_string(name) for name in names)
        block.over_declaration = list(block.forward)

    def _label(self, block: _Block, node: nodes.LabeledStmt) -> None:
        name = node.label.name
        if name == "_":
            return
        label = Label(name, node.label.span, self.check.pkg)
        if name in self.all:
            self.check.error("duplicate-label", label, f"label {name} already defined")
        else:
            self.all[name] = label
            block.labels[name] = node
            recording.record_def(self.check, node.label, label)
        remaining = []
        for jump in block.forward:
            assert jump.label is not None
            if jump.label.name != name:
                remaining.append(jump)
                continue
            label.used = True
            self.all[name].used = True
            recording.record_use(self.check, jump.label, self.all[name])
            if jump in block.over_declaration:
                self.check.error(
                    "invalid-jump",
                    jump.label,
                    f"goto {name} jumps over declaration of {block.declared}",
                )
        block.forward = remaining

    def _branch(
        self, block: _Block, node: nodes.BranchStmt, ident: nodes.Ident
    ) -> None:
        name = ident.name
        if name == "_":
            message = f"{node.kind} label not defined: _"
            self.check.error("undefined-label", ident, message)
            return
        if node.kind == "goto":
            if not block.goto_target(name):
                block.forward.append(node)
                return
        else:
            target = block.enclosing(name)
            allowed = _BREAKABLE if node.kind == "break" else _LOOPS
            if target is None or not isinstance(target.stmt, allowed):
                if name in self.all:
                    self.all[name].used = True
                    message = f"invalid {node.kind} label {name}"
                    self.check.error("misplaced-branch", ident, message)
                else:
                    message = f"{node.kind} label not defined: {name}"
                    self.check.error("undefined-label", ident, message)
                return
        label = self.all[name]
        label.used = True
        recording.record_use(self.check, ident, label)
