"""The emission of a whole program: declarations in order, imports, helpers, the main guard.

A name of the program may turn out to clash with a helper or an import that the program needs, and
some classes look different when values are printed without their static type: both are known only
at the end, so `emit` runs again with what it learned, until nothing changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import go2mp.rules.all_rules  # noqa: F401 (registers every rule)
from go2mp.analysis.sharing import Vehicle
from go2mp.diagnostics import Diagnostics
from go2mp.python.imports import Imports, unquoted
from go2mp.python.inline import HelperBlock, options_for
from go2mp.python.inline import helpers as inlined
from go2mp.rules import kinds, layout
from go2mp.rules.class_decl import anonymous_class, type_declaration
from go2mp.rules.context import Context, Refused
from go2mp.rules.expr_stmt import value_spec
from go2mp.rules.functions import function_definition
from go2mp.rules.hindsight import Entry
from go2mp.rules.hosted import with_manager
from go2mp.rules.instances import InstanceTexts, instance_names
from go2mp.rules.main_guard import main_guard
from go2mp.rules.naming import choose_names
from go2mp.rules.ordering import in_order
from go2mp.rules.vehicles import Vehicles
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import Func, Object, TypeName, Var

if TYPE_CHECKING:
    from go2mp.analysis.facts import Facts
    from go2mp.analysis.generics import Groups
    from go2mp.pipeline import Options
    from go2mp.types.importer import Importer

_MOST_ROUNDS = 12
_PRINTERS = frozenset(["show", "sprint", "sprintf", "sprintln", "errorf"])


@dataclass(frozen=True, slots=True)
class Learned:
    """What one emission found out that the next must know."""

    reserved: frozenset[str] = frozenset()
    found: frozenset[Entry] = frozenset()
    groups: Groups = ()


def emit(
    file: nodes.File,
    info: Info,
    facts: Facts,
    options: Options,
    diagnostics: Diagnostics,
    importer: Importer,
    source: bytes,
) -> str:
    """The Python text (not yet formatted) of a checked program."""
    learned = Learned(groups=facts.generics.one_group_each)
    text_of_source = source.decode(errors="replace")
    for _ in range(_MOST_ROUNDS):
        found = Diagnostics()
        ctx = _context(file, info, facts, options, found, importer, learned)
        module = _Module(ctx, text_of_source)
        text = module.text()
        before, learned = learned, _learn(ctx, module.block, learned)
        if not _changes_anything(ctx, before, learned):
            break
    diagnostics.items.extend(found.items)
    text = unquoted(text)
    _tell_vehicle(ctx, options, diagnostics)
    return text


def _tell_vehicle(ctx: Context, options: Options, diagnostics: Diagnostics) -> None:
    """Says why goroutines are threads, or refuses that if the user wants processes."""
    facts = ctx.facts
    threads = facts.idioms.vehicle is Vehicle.THREAD
    concurrent = ctx.uses_goroutines or facts.idioms.plain
    if not threads or not concurrent or options.goroutines == "thread":
        return
    if not facts.idioms.concurrency.goroutines.all:
        return
    conflicts = facts.idioms.concurrency.sharing.conflicts
    span = conflicts[0].node.span if conflicts else ctx.file.package.span
    reason = conflicts[0].why if conflicts else facts.idioms.why
    text = f"goroutines become threads: {reason}"
    if options.goroutines == "process":
        hint = "send the data through a channel, or use --goroutines=auto"
        diagnostics.error("needs-threads", span, text, hint)
    else:
        diagnostics.note("threads", span, text)


def _context(
    file: nodes.File,
    info: Info,
    facts: Facts,
    options: Options,
    diagnostics: Diagnostics,
    importer: Importer,
    learned: Learned,
) -> Context:
    same = instance_names(facts.generics, learned.groups)
    threads = facts.idioms.vehicle is Vehicle.THREAD or options.goroutines == "thread"
    vehicles = Vehicles(file, info, facts, not threads)
    names = choose_names(file, info, facts.variables, learned.reserved, same, vehicles)
    ctx = Context(file, info, facts, importer, names, diagnostics, options.goroutines)
    ctx.hindsight.found.update(learned.found)
    ctx.groups = learned.groups
    ctx.go_version = options.go_version
    ctx.forced_threads = options.goroutines == "thread"
    ctx.threads = threads
    return ctx


def _changes_anything(ctx: Context, before: Learned, after: Learned) -> bool:
    """Whether another emission would differ: names that are needed matter only if one is taken."""
    if ctx.hindsight.misled or after.groups != before.groups:
        return True
    needed = after.reserved - before.reserved
    return not needed.isdisjoint(ctx.names.chosen(before.reserved))


def _learn(ctx: Context, block: HelperBlock, before: Learned) -> Learned:
    needed = set(block.names) | ctx.imports.bound()
    needed |= {item.bound for item in block.imports}
    if block.names & _PRINTERS:
        ctx.hindsight.learn("printed at run time")
    return Learned(
        reserved=before.reserved | frozenset(needed),
        found=frozenset(ctx.hindsight.found),
        groups=_split_groups(ctx),
    )


def _split_groups(ctx: Context) -> Groups:
    """The groups of instances after this emission; types that the program tells apart have
    a class each."""
    found = []
    for number, template in enumerate(ctx.facts.generics.templates):
        groups = ctx.split_groups.get(number, ctx.groups[number])
        apart = template.obj in ctx.told_apart
        found.append(tuple(range(len(groups))) if apart else groups)
    return tuple(found)


def _initial(spec: nodes.ValueSpec) -> nodes.ValueSpec:
    """A variable's spec with its type only where that makes the initial value."""
    plain = nodes.ArrayType | nodes.MapType | nodes.StarExpr | nodes.FuncType
    if not spec.values and not isinstance(spec.type, plain):
        return spec
    return replace(spec, type=None)


class _Module:
    """Assembles the module from its parts."""

    def __init__(self, ctx: Context, source: str) -> None:
        self.ctx = ctx
        self.classes: frozenset[Object] | None = None
        self.source = source
        self.program = ""  # the text without helpers
        self.moved: set[Object] = set()
        self.late: dict[Object, str] = {}
        self.block = HelperBlock("", (), frozenset())

    def text(self) -> str:
        ctx = self.ctx
        _, doc = layout.split_doc(ctx.file.layout)
        detached, _ = layout.split_doc(ctx.file.layout)
        parts = self._declarations()
        anonymous = "\n\n".join(
            anonymous_class(ctx, struct, name) for struct, name in ctx.anonymous_structs
        )
        body = "\n\n".join(with_manager(ctx, self._in_order(parts, anonymous)))
        guard = main_guard(self.ctx)
        self.program = "\n".join(
            [anonymous, body, guard, *ctx.prelude, *ctx.after_module]
        )
        block = self.block = self.helpers()
        for item in block.imports:
            _import(ctx.imports, item.module, item.name, item.asname)
        type_vars = "".join(
            variable.definition(name)
            for name, variable in sorted(ctx.type_vars.items())
        )
        ctx.imports.keep_mentioned("\n".join((block.text, type_vars, self.program)))
        return ctx.render(
            "module",
            comments=layout.comments(detached),
            doc=layout.docstring(doc),
            imports="\n".join(ctx.imports.lines()),
            helpers=block.text,
            prelude="".join(ctx.prelude),
            type_vars=type_vars,
            anonymous=anonymous,
            body=body,
            after="".join(ctx.after_module),
            guard=guard,
            trailing=layout.comments(ctx.file.trailing),
        )

    def helpers(self) -> HelperBlock:
        """The helpers that what was emitted so far needs."""
        ctx = self.ctx
        options = options_for(self.source, ctx.helpers)
        options |= ctx.facts.boxes.printed_kinds(ctx.shown)
        options |= (
            {"pointers"} if 'GO_TYPE: ClassVar[str] = "*' in self.program else set()
        )
        return inlined(ctx.helpers, ctx.threads, options, self.program)

    # --- declarations --------------------------------------------------------------

    def _declarations(self) -> list[str]:
        parts: list[str] = []
        self.moved = self._moved_variables()
        collected = InstanceTexts(self.ctx)
        for decl in self.ctx.file.decls:
            text = self._guarded(decl)
            if collected.takes(decl, text):
                parts += collected.finished()
            elif text.strip():
                parts.append(text)
        return parts

    def _in_order(self, parts: list[str], anonymous: str) -> list[str]:
        """The declarations, with what needs later ones behind them."""
        variables = self._initialised()
        late = [
            (position, self.late[var])
            for position, var in enumerate(variables)
            if var in self.late
        ]
        names = [self.ctx.name(var) if var.name != "_" else "" for var in variables]
        return in_order(parts, late, anonymous, names)

    def _initialised(self) -> list[Object]:
        """The package's variables in the order of their initialisation."""
        return [step.lhs[0] for step in self.ctx.info.init_order if step.lhs]

    def _moved_variables(self) -> set[Object]:
        """Variables whose initial value needs what is declared further down: they are set after
        all functions (Go specification, "Package initialization")."""
        ctx = self.ctx
        moved: set[Object] = set()
        seen: set[Object] = set()
        for decl in ctx.file.decls:
            if isinstance(decl, nodes.GenDecl) and decl.keyword == "var":
                for spec in decl.specs:
                    assert isinstance(spec, nodes.ValueSpec)
                    own = [
                        o for n in spec.names if (o := ctx.info.defs.get(n)) is not None
                    ]
                    needs = self._needs(_initial(spec), set())
                    if any(
                        o in moved or (o not in seen and o not in own) for o in needs
                    ):
                        moved.update(own)
                    seen.update(own)
            elif isinstance(decl, nodes.FuncDecl):
                if (obj := ctx.info.defs.get(decl.name)) is not None:
                    seen.add(obj)
            elif isinstance(decl, nodes.GenDecl) and decl.keyword == "type":
                for spec in decl.specs:
                    if isinstance(spec, nodes.TypeSpec):
                        seen.add(ctx.info.defs[spec.name])  # type: ignore[arg-type]
        return moved | self._calling_variables() if moved else moved

    def _calling_variables(self) -> set[Object]:
        """Variables whose initial value calls functions of the program: their order counts."""
        found: set[Object] = set()
        for step in self.ctx.info.init_order:
            needs = self._needs(step.rhs, set())
            if any(isinstance(obj, Func) for obj in needs):
                found.update(step.lhs)
        return found

    def _needs(self, node: nodes.Node, visited: set[Object]) -> set[Object]:
        """The functions and variables of the package that evaluating `node` may use."""
        ctx = self.ctx
        found: set[Object] = set()
        for inner in walk(node, nodes.Ident):
            obj = ctx.info.uses.get(inner)
            if isinstance(obj, TypeName) and obj in self._package_classes():
                found.add(obj)
            if not isinstance(obj, Func | Var) or obj.pkg != "main" or obj in visited:
                continue
            if isinstance(obj, Var):
                if not obj.is_field and ctx.facts.variables.use(obj).function is None:
                    if obj in ctx.names.objects:
                        found.add(obj)
                        visited.add(obj)
                continue
            visited.add(obj)
            decl = (obj.origin or obj).decl
            if decl is not None:
                if decl.recv is None:
                    found.add(obj)
                if decl.body is not None:
                    found |= self._needs(decl.body, visited)
        return found

    def _package_classes(self) -> frozenset[Object]:
        """The struct types that the package declares: making a value needs the class."""
        if self.classes is None:
            self.classes = frozenset(
                obj
                for decl in self.ctx.file.decls
                if isinstance(decl, nodes.GenDecl)
                for spec in decl.specs
                if isinstance(spec, nodes.TypeSpec)
                and isinstance(obj := self.ctx.info.defs.get(spec.name), TypeName)
                and kinds.has_class(obj.type)
            )
        return self.classes

    def _guarded(self, decl: nodes.Decl) -> str:
        ctx = self.ctx
        ctx.at_work.append(decl)
        try:
            text = self._declaration(decl)
        except Refused as refusal:
            ctx.diagnostics.error(
                refusal.code, refusal.span, refusal.message, refusal.hint
            )
            text = ""
        finally:
            ctx.at_work.pop()
        lifted, ctx.lifted = "".join(f"{t}\n\n" for t in ctx.lifted), []
        return lifted + text

    def _declaration(self, decl: nodes.Decl) -> str:
        ctx = self.ctx
        if isinstance(decl, nodes.FuncDecl):
            if decl.name.name == "_":
                return ""
            if decl.recv is not None:
                return self._local_types(decl)
            if decl.name.name == "init" or decl.body is None:
                return self._init(decl)
            detached, _ = layout.split_doc(decl.layout)
            local = self._local_types(decl)
            return layout.comments(detached) + local + function_definition(ctx, decl)
        assert isinstance(decl, nodes.GenDecl)
        match decl.keyword:
            case "type":
                return self._types(decl)
            case "const" | "var":
                return self._values(decl)
        return ""

    def _init(self, decl: nodes.FuncDecl) -> str:
        ctx = self.ctx
        if decl.body is None:
            raise ctx.refused("no-body", decl, "a function without a body")
        name = ctx.names.fresh(None, "init")
        ctx.init_functions.append(name)
        return self._local_types(decl) + function_definition(ctx, decl, name)

    def _local_types(self, decl: nodes.FuncDecl) -> str:
        """Types declared inside a function stand before it."""
        text = ""
        if decl.body is None:
            return text
        for node in walk(decl.body, nodes.TypeSpec):
            _, doc = layout.split_doc(node.layout)
            made = type_declaration(self.ctx, node, layout.docstring(doc))
            if made:
                text += made + "\n\n"
        return text

    def _types(self, decl: nodes.GenDecl) -> str:
        parts = []
        for position, spec in enumerate(decl.specs):
            assert isinstance(spec, nodes.TypeSpec)
            source = spec.layout if decl.grouped else decl.layout
            detached, doc = layout.split_doc(source)
            lead = layout.comments(detached)
            if decl.grouped and position == 0:
                lead = layout.comments(decl.layout.before) + lead
            made = type_declaration(self.ctx, spec, layout.docstring(doc))
            if made:
                parts.append(lead + made)
        return "\n\n".join(parts)

    def _values(self, decl: nodes.GenDecl) -> str:
        ctx = self.ctx
        text = layout.comments(decl.layout.before)
        for spec in decl.specs:
            assert isinstance(spec, nodes.ValueSpec)
            made = value_spec(ctx, spec, decl.keyword)
            hoisted, ctx.hoisted = "".join(ctx.hoisted), []
            laid_out = layout.with_layout(
                spec.layout if decl.grouped else nodes.Layout((), decl.layout.after),
                hoisted + made,
            )
            first = self._first_step(spec)
            if first in self.moved and spec.values:
                if not decl.grouped:
                    laid_out, text = text + laid_out, ""
                assert first is not None
                self.late[first] = laid_out
            else:
                text += laid_out
        return text + layout.comments(decl.trailing)

    def _first_step(self, spec: nodes.ValueSpec) -> Object | None:
        """The variable of a spec that is initialised first (a blank one too)."""
        for step in self.ctx.info.init_order:
            if step.lhs and step.rhs in spec.values:
                return step.lhs[0]
        return None


def _import(imports: Imports, module: str, name: str, asname: str) -> None:
    suffix = f" as {asname}" if asname else ""
    if name:
        imports.name(module, name + suffix)
    else:
        imports.module(module + suffix)
