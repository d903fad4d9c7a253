"""Type declarations: dataclasses, classes that derive from int and the like, protocols, aliases.

Go specification: "Type declarations", "Struct types", "Interface types".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import atom
from go2mp.rules import kinds, layout
from go2mp.rules.annotations import (
    annotation,
    key_annotation,
    part_hint,
    result_annotation,
    variable_hint,
)
from go2mp.rules.fmt_texts import text_methods
from go2mp.rules.functions import function_definition
from go2mp.rules.hosted import class_at_work, is_hosted
from go2mp.rules.instances import type_arguments
from go2mp.rules.json_calls import field_table
from go2mp.rules.map_keys import keyed_class
from go2mp.rules.promotion import promoted_call
from go2mp.rules.struct_equality import (
    compares_by_hand,
    equality_method,
    hash_method,
    hashes_by_hand,
    panics_when_compared,
)
from go2mp.rules.sync_calls import atomic_zero
from go2mp.rules.value_interfaces import value_class_text
from go2mp.rules.values import copy_of, is_copied, is_shared_zero, zero
from go2mp.syntax import nodes
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
)
from go2mp.types.objects import Func, TypeName, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def type_declaration(ctx: Context, spec: nodes.TypeSpec, doc: str) -> str:
    """One type spec of the module (types inside functions come here too)."""
    obj = ctx.info.defs[spec.name]
    assert isinstance(obj, TypeName)
    if spec.is_alias or not isinstance(obj.type, Named):
        return _alias(ctx, obj, doc)
    type_ = obj.type
    under = type_.underlying
    match under:
        case Struct():
            return struct_class(ctx, obj, type_, under, spec, doc)
        case Interface():
            return _protocol(ctx, obj, under, doc)
    if kinds.has_class(type_):
        return _value_class(ctx, obj, type_, doc)
    return _alias(ctx, obj, doc)


def _alias(ctx: Context, obj: TypeName, doc: str) -> str:
    """`type ID int` without methods is only a name; annotations spell the type out."""
    return ""


# --- structs ---------------------------------------------------------------------------------


def struct_class(
    ctx: Context,
    obj: TypeName,
    type_: Named,
    under: Struct,
    spec: nodes.TypeSpec,
    doc: str,
) -> str:
    """A dataclass with its methods."""
    if any(field.name == "_" for field in under.fields):
        if ctx.facts.boxes.is_converted(type_):
            raise ctx.refused(
                "unsupported",
                spec,
                f"{obj.name} has a blank field, which fmt prints, and becomes an interface value",
                "give the field a name",
            )
    is_error = _is_error(type_)
    with class_at_work(ctx, type_):
        methods = class_methods(ctx, obj, type_)
        constants = _go_type(ctx, type_, under)
        fields = _fields(ctx, under, spec)
    options = dataclass_options(ctx, type_, is_error)
    own_bases = ["Exception"] if is_error else []
    if panics_when_compared(ctx, type_):
        own_bases.insert(0, ctx.helper("Uncomparable"))
    bases = _bases(ctx, type_, own_bases)
    ctx.imported("dataclasses", "dataclass")
    text = ctx.render(
        "struct_class",
        options=options,
        name=ctx.name(obj),
        bases=bases,
        doc=doc,
        fields=fields,
        constants=[*constants, *field_table(ctx, type_, under)],
        methods=methods,
        copier="\n".join(
            text
            for text in (
                _copier(ctx, type_, under),
                equality_method(ctx, ctx.name(obj), type_, under),
                hash_method(ctx, type_, under),
            )
            if text
        ),
    )
    ctx.defined.add(obj)
    beside = value_class_text(ctx, type_, under, bool(constants))
    return f"{text}\n\n{beside}" if beside else text


def _is_error(type_: Named) -> bool:
    return any(m.name == "Error" for m in (type_.origin or type_).methods)


def dataclass_options(ctx: Context, type_: Type, is_error: bool) -> str:
    """What `@dataclass(...)` says: slots; eq only where Go compares values."""
    options = []
    under = type_.underlying
    panics = panics_when_compared(ctx, type_)
    if panics or not ctx.facts.equality.compared(type_):
        options.append("eq=False")
    elif isinstance(under, Struct) and compares_by_hand(ctx, type_, under):
        options.append("eq=False")
    if isinstance(under, Struct) and ctx.facts.equality.is_key(type_) and not panics:
        if not hashes_by_hand(ctx, type_, under):
            options.append("unsafe_hash=True")
    if not is_error and not is_hosted(ctx, type_):
        options.append("slots=True")  # which Python 3.10's managers trip over
    return f"({', '.join(options)})" if options else ""


def _bases(ctx: Context, type_: Named, bases: list[str]) -> str:
    params = [p.name for p in type_arguments(ctx, type_.obj)]
    if params:
        generic = ctx.imported("typing", "Generic")
        bases = [*bases, f"{generic}[{', '.join(params)}]"]
    return f"({', '.join(bases)})" if bases else ""


def _fields(ctx: Context, under: Struct, spec: nodes.TypeSpec | None) -> str:
    layouts = _layouts(ctx, spec)
    text = ""
    for field in under.fields:
        if field.name == "_":
            continue
        line = field_line(ctx, field)
        node_layout = layouts.get(field.name)
        text += (
            layout.with_layout(node_layout, line) if node_layout is not None else line
        )
    return text


def _layouts(ctx: Context, spec: nodes.TypeSpec | None) -> dict[str, nodes.Layout]:
    found: dict[str, nodes.Layout] = {}
    struct = spec.type if spec is not None else None
    if isinstance(struct, nodes.StructType):
        for item in struct.fields:
            for position, name in enumerate(item.names):
                found[name.name] = item.layout if position == 0 else nodes.NO_LAYOUT
    return found


_QUOTE = '"'


def field_line(ctx: Context, field: Var, early: bool = False) -> str:
    """One field with its hint and its zero value; `early` where no other class exists yet."""
    name = ctx.names.member(field.name)
    if ctx.facts.atomics.is_atomic(field):
        ctx.imported("dataclasses", "field")
        cell = atomic_zero(ctx, field.type)
        return f"{name}: {cell.text.split('(')[0]} = field(default_factory={_factory(cell.text)})\n"
    hint = field_hint(ctx, field)
    default = zero(ctx, field.type)
    if default.text == "None" and not hint.endswith(("None", "Any")):
        made = f"{hint.strip(_QUOTE)} | {ctx.imported('typing', 'Any')}"  # a channel
        hint = f"{_QUOTE}{made}{_QUOTE}" if hint.startswith(_QUOTE) else made
    if default.text.startswith("[None]") and "None" not in hint and "Any" not in hint:
        hint = f"{hint[:-1]} | {ctx.imported('typing', 'Any')}]"  # an array of pointers
    if is_shared_zero(field.type) and not default.text.endswith(")"):
        return f"{name}: {hint} = {default}\n"
    exists = _class_exists(ctx, field.type, early)
    if is_shared_zero(field.type) and kinds.has_class(field.type) and exists:
        return f"{name}: {hint} = {default}\n"
    factory = _factory(default.text)
    if not exists and f"{factory}()" == default.text:
        factory = f"lambda: {default}"  # the class follows
    ctx.imported("dataclasses", "field")
    return f"{name}: {hint} = field(default_factory={factory})\n"


def field_hint(ctx: Context, field: Var) -> str:
    """The hint of a field. One that is never nil has None as its default all the same."""
    place = ctx.facts.nilable.of(field)
    hint = variable_hint(ctx, field)
    defaults_to_none = kinds.is_nilable(field.type) and not kinds.is_error(field.type)
    if defaults_to_none and not place.nil and hint != "Any":
        return f"{hint} | {ctx.imported('typing', 'Any')}"
    return hint


def _class_exists(ctx: Context, type_: Type, early: bool) -> bool:
    """Whether the class of a field's type stands above the class at work."""
    if not kinds.has_class(type_):
        return True
    return type_.obj in ctx.defined and not early


def _factory(text: str) -> str:
    """What makes the default: a class where the default is a call without arguments."""
    known = {"[]": "list", "{}": "dict"}
    if text in known:
        return known[text]
    if text.endswith("()") and text[:-2].replace(".", "").isidentifier():
        return text[:-2]
    return f"lambda: {text}"


def _text_by_pointer(type_: Named) -> bool:
    """Whether the String or Error method has a pointer receiver: values print without it."""
    return any(
        m.name in ("String", "Error")
        and m.signature.recv is not None
        and isinstance(m.signature.recv.type.underlying, Pointer)
        for m in (type_.origin or type_).methods
    )


def _go_type(ctx: Context, type_: Named, under: Struct) -> list[str]:
    """What fmt must know of the class when it prints values whose type is not known."""
    lines = []
    name = type_.obj.name
    pointer = ctx.facts.boxes.pointer_converted(type_)
    renamed = ctx.facts.boxes.names_types and ctx.name(type_.obj) != name
    told = pointer and (
        ctx.facts.equality.compared(type_) or ctx.hindsight.knows("printed at run time")
    )
    if told or (renamed and ctx.facts.boxes.is_converted(type_)):
        ctx.imported("typing", "ClassVar")
        go_type = f"{'*' if pointer else ''}main.{name}"
        lines.append(f'GO_TYPE: ClassVar[str] = "{go_type}"\n')
    if _text_by_pointer(type_) and ctx.hindsight.knows("printed at run time"):
        ctx.imported("typing", "ClassVar")
        lines.append(
            "POINTER_TEXT: ClassVar[bool] = True  # only pointers have a text\n"
        )
    if ctx.field_names_needed(type_, under) and ctx.hindsight.knows(
        "printed at run time"
    ):
        lines.append(_field_names(ctx, under))
    return lines


def _field_names(ctx: Context, under: Struct) -> str:
    """The names and types of the fields in Go."""
    from go2mp.types.type_string import runtime_type_string

    ctx.imported("typing", "ClassVar")
    pairs = ", ".join(
        f'"{field.name}": {literals.string(runtime_type_string(field.type))}'
        for field in under.fields
    )
    return f"GO_FIELDS: ClassVar[dict[str, str]] = {{{pairs}}}\n"


def _anonymous_copier(ctx: Context, struct: Struct, name: str) -> str:
    return _copy_method(ctx, struct, struct, name)


def _copier(ctx: Context, type_: Named, under: Struct) -> str:
    return _copy_method(ctx, type_, under, ctx.name(type_.obj))


def _copy_method(ctx: Context, type_: Type, under: Struct, name: str) -> str:
    """`__copy__` where a copy must be deeper than Python's: nested structs and arrays."""
    nested = [field for field in under.fields if is_copied(ctx, field.type)]
    apart = ctx.has_value_class(type_)
    if not (nested or apart) or not ctx.facts.copies.changes(type_):
        return ""
    ctx.imports.name("__future__", "annotations")
    arguments = copied_fields(ctx, under, "self")
    kept = [f"self.{ctx.names.member(field.name)}" for field in under.fields]
    if not apart and arguments == kept:
        return ""  # a lock is no reason
    return f"def __copy__(self) -> {name}:\n    return {name}({', '.join(arguments)})\n"


def copied_fields(ctx: Context, under: Struct, source: str) -> list[str]:
    """The fields of `source` as arguments of its class, each copied if Go copies it."""
    arguments = []
    for field in under.fields:
        if field.name == "_":
            continue
        value = atom(f"{source}.{ctx.names.member(field.name)}")
        if is_copied(ctx, field.type):
            value = copy_of(ctx, value, field.type)
        arguments.append(value.text)
    return arguments


# --- methods --------------------------------------------------------------------------------


def class_methods(ctx: Context, obj: TypeName, type_: Named) -> list[str]:
    """The methods of a class: declared ones, and those that embedding promotes into interfaces."""
    found = []
    for method in (type_.origin or type_).methods:
        if method.decl is not None:
            detached, _ = layout.split_doc(method.decl.layout)
            text = function_definition(ctx, method.decl)
            found.append(layout.comments(detached) + text)
    under = type_.underlying
    texts = text_methods(ctx, type_, under) if isinstance(under, Struct) else []
    return [*found, *_promoted(ctx, type_), *texts]


def _promoted(ctx: Context, type_: Type) -> list[str]:
    """Delegating methods for what embedded fields contribute to an interface's method set."""
    if not ctx.facts.boxes.is_converted(type_):
        return []
    named = (type_.origin or type_) if isinstance(type_, Named) else None
    own = {m.name for m in named.methods} if named is not None else set()
    found = []
    for name, entry in method_set(Pointer(type_)).items():
        path = tuple(getattr(entry, "path", ()))
        function = getattr(entry, "func", None)
        if name in own or not path or function is None:
            continue
        if function.pkg not in ("main", "") and not _is_asked(ctx, type_, function):
            continue
        found.append(_delegate(ctx, function, path))
    return found


def _is_asked(ctx: Context, type_: Type, function: Func) -> bool:
    """Whether an interface may call the method of an embedded standard type."""
    named = method_set(Pointer(type_))
    text = function.name in ("String", "Error")
    if text and not ("Error" in named and function.name == "String"):
        return True  # fmt may
    return ctx.facts.boxes.calls_method(type_, function.name)


def _delegate(ctx: Context, function: Func, path: tuple[Var, ...]) -> str:
    signature = function.signature
    name = ctx.names.method(function)
    names = [
        (var.name and ctx.names.member(var.name)) or f"arg{position + 1}"
        for position, var in enumerate(signature.params.vars)
    ]
    params = ["self"] + [
        f"{n}: {variable_hint(ctx, var)}"
        for n, var in zip(names, signature.params.vars, strict=True)
    ]
    args = tuple(atom(name) for name in names)
    made = promoted_call(ctx, atom("self"), path, function, args)
    keyword = "return " if len(signature.results) else ""
    return (
        f"def {name}({', '.join(params)}) -> {result_annotation(ctx, signature.results)}:\n"
        f"    {keyword}{made}\n"
    )


# --- other defined types -----------------------------------------------------------------------


def _value_class(ctx: Context, obj: TypeName, type_: Named, doc: str) -> str:
    """`class Celsius(float)`: a defined type with methods that is no struct."""
    under = type_.underlying
    if isinstance(under, Signature):
        return _function_class(ctx, obj, type_, under, doc)
    base = python_base(ctx, under)
    if base is None:
        raise ctx.refused(
            "unsupported",
            ctx.at_work[-1],
            f"methods on a type whose underlying type is {base}",
        )
    methods = class_methods(ctx, obj, type_)
    if kinds.is_bool(type_) and not any(m.startswith("def __str__") for m in methods):
        methods.insert(0, "def __str__(self) -> str:\n    return str(bool(self))\n")
    text = ctx.render(
        "value_class",
        name=ctx.name(obj),
        bases=_bases(ctx, type_, [base]),
        doc=doc,
        methods=methods,
    )
    ctx.defined.add(obj)
    return text


def _function_class(
    ctx: Context, obj: TypeName, type_: Named, under: Signature, doc: str
) -> str:
    """A function type with methods: an object that holds the function and is called like it."""
    hint = annotation(ctx, under)
    any_ = ctx.imported("typing", "Any")
    own = [
        f"def __init__(self, function: {hint}) -> None:\n    self.function = function\n",
        f"def __call__(self, *args: {any_}) -> {result_annotation(ctx, under.results)}:\n"
        "    return self.function(*args)\n",
    ]
    text = ctx.render(
        "value_class",
        name=ctx.name(obj),
        bases=_bases(ctx, type_, []),
        doc=doc,
        methods=[*own, *class_methods(ctx, obj, type_)],
    )
    ctx.defined.add(obj)
    return text


def python_base(ctx: Context, under: Type) -> str | None:
    """The Python class that a defined type derives from; its element types are left out where
    their classes follow."""
    made = _full_base(ctx, under)
    if made is None or "[" not in made:
        return made
    later = {
        ctx.name(obj)
        for obj in ctx.info.defs.values()
        if isinstance(obj, TypeName) and kinds.has_class(obj.type)
        if obj not in ctx.defined
    }
    return made.partition("[")[0] if later & set(_WORDS.findall(made)) else made


_WORDS = re.compile(r"\w+")


def _full_base(ctx: Context, under: Type) -> str | None:
    match under:
        case Basic():
            for flag, name in (
                (BasicInfo.BOOLEAN, "int"),  # bool cannot be derived from
                (BasicInfo.INTEGER, "int"),
                (BasicInfo.FLOAT, "float"),
                (BasicInfo.STRING, "str"),
                (BasicInfo.COMPLEX, "complex"),
            ):
                if under.info & flag:
                    return name
            return None
        case Slice():
            elem = part_hint(ctx, under, under.elem, "elem")
            if ctx.facts.slices.uses_helper(under):
                return f"{ctx.helper('Slice')}[{elem}]"
            return f"list[{elem}]"
        case Array():
            return f"list[{part_hint(ctx, under, under.elem, 'elem')}]"
        case Map():
            elem = part_hint(ctx, under, under.elem, "elem")
            name = keyed_class(ctx, under) or "dict"
            return f"{name}[{key_annotation(ctx, under.key)}, {elem}]"
        case Chan():
            from go2mp.rules.channels import channel_annotation

            return channel_annotation(ctx, under)
        case Signature():
            return None
    return None


def _protocol(ctx: Context, obj: TypeName, under: Interface, doc: str) -> str:
    """An interface as a Protocol; one that is only a constraint is not emitted."""
    if _is_constraint(under) or not ctx.is_used_interface(obj):
        return ""
    methods = []
    for method in sorted(_all_methods(under), key=lambda m: m.span.start):
        signature = method.signature
        name = ctx.names.method(method)
        params = ["self"] + [
            f"{(v.name and v.name != '_' and ctx.names.member(v.name)) or f'arg{i + 1}'}:"
            f" {variable_hint(ctx, v)}"
            for i, v in enumerate(signature.params.vars)
        ]
        result = result_annotation(ctx, signature.results)
        methods.append(f"def {name}({', '.join(params)}) -> {result}: ...\n")
    ctx.imported("typing", "Protocol")
    checked = ctx.hindsight.knows("tested", obj)
    if checked:
        ctx.imported("typing", "runtime_checkable")
    ctx.defined.add(obj)
    return ctx.render(
        "protocol", name=ctx.name(obj), doc=doc, methods=methods, checked=checked
    )


def _is_constraint(under: Interface) -> bool:
    from go2mp.types.model import Union

    return under.is_comparable or any(
        isinstance(e, Union) or not isinstance(e.underlying, Interface)
        for e in under.embeddeds
    )


def _all_methods(under: Interface) -> list[Func]:
    found = list(under.methods)
    for embedded in under.embeddeds:
        inner = embedded.underlying
        if isinstance(inner, Interface):
            found += [
                m for m in _all_methods(inner) if m.name not in {f.name for f in found}
            ]
    return found


def anonymous_class(ctx: Context, struct: Struct, name: str) -> str:
    """The class of an anonymous struct type: it stands before all other classes."""
    ctx.imported("dataclasses", "dataclass")
    ctx.imports.name("__future__", "annotations")
    text = "".join(
        field_line(ctx, field, early=True)
        for field in struct.fields
        if field.name != "_"
    )
    options = dataclass_options(ctx, struct, False)
    lines = text.splitlines()
    if ctx.facts.boxes.names_types and ctx.facts.boxes.is_converted(struct):
        from go2mp.types.type_string import runtime_type_string

        ctx.imported("typing", "ClassVar")
        go_type = literals.string(runtime_type_string(struct))
        lines.append(f"GO_TYPE: ClassVar[str] = {go_type}")
    if ctx.field_names_needed(struct, struct) and ctx.hindsight.knows(
        "printed at run time"
    ):
        lines += _field_names(ctx, struct).splitlines()
    for method in (
        *_promoted(ctx, struct),
        _anonymous_copier(ctx, struct, name),
        equality_method(ctx, name, struct, struct),
        hash_method(ctx, struct, struct),
    ):
        if method:
            lines += ["", *method.splitlines()]
    lines = lines or ["pass"]
    panics = panics_when_compared(ctx, struct)
    bases = f"({ctx.helper('Uncomparable')})" if panics else ""
    return f"@dataclass{options}\nclass {name}{bases}:\n" + "".join(
        f"    {line}\n" if line else "\n" for line in lines
    )
