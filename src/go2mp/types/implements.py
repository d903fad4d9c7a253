"""Whether a type implements an interface or satisfies a constraint, and if not, why.

(Go specification, "Implementing an interface", "Satisfying a type constraint".)
"""

from __future__ import annotations

from go2mp.types.identity import identical
from go2mp.types.lookup import has_all_methods, interface_ptr_error, is_interface_ptr
from go2mp.types.model import INVALID, Interface, Pointer, Term, Type, Union
from go2mp.types.predicates import why_not_comparable
from go2mp.types.terms import includes
from go2mp.types.typeset import TypeSet, type_set


def implements(v: Type, t: Type, constraint: bool = False) -> tuple[bool, str]:
    """Whether `v` implements interface `t` (with `constraint`: satisfies it); else the cause."""
    vu, tu = v.underlying, t.underlying
    if vu is INVALID or tu is INVALID:
        return True, ""  # reported already
    if isinstance(vu, Pointer) and vu.elem.underlying is INVALID:
        return True, ""
    verb = "satisfy" if constraint else "implement"
    failed = f"{v} does not {verb} {t}"
    if not isinstance(tu, Interface):
        is_ptr = is_interface_ptr(tu)
        detail = interface_ptr_error(t) if is_ptr else f"{t} is not an interface"
        return False, f"{failed} ({detail})"
    wanted = type_set(tu)
    given = type_set(vu) if isinstance(vu, Interface) else None
    if wanted.is_all or (given is not None and given.is_empty):
        return True, ""
    if wanted.is_empty:
        return False, f"cannot {verb} {t} (empty type set)"
    ok, cause = has_all_methods(v, t, True)
    if not ok:
        return False, f"{failed} {cause}"
    if wanted.has_terms:
        if given is not None:
            if not given.subset_of(wanted):
                return False, failed
        elif not includes(wanted.terms, v):
            return False, f"{failed} ({_missing_term(v, t, tu, wanted)})"
    if not _comparable_enough(v, wanted, constraint):
        return False, f"{v} does not {verb} comparable"
    return True, ""


def _comparable_enough(v: Type, wanted: TypeSet, constraint: bool) -> bool:
    """Ordinary interfaces satisfy `comparable`, though they do not implement it."""
    if not wanted.are_comparable():
        return True
    return why_not_comparable(v, dynamic=constraint) is None


def _missing_term(v: Type, t: Type, under: Interface, wanted: TypeSet) -> str:
    """Why `v` is not in the type set of `t`."""
    terms = wanted.terms or ()
    for term in terms:
        is_literal = identical(term.type, term.type.underlying)
        if not term.tilde and is_literal and includes((Term(True, term.type),), v):
            return f"possibly missing ~ for {term.type} in {t}"
    if _mentions(under, v):
        return f"{t} mentions {v}, but {v} is not in the type set of {t}"
    listed = " | ".join(("~" if x.tilde else "") + str(x.type) for x in terms)
    return f"{v} missing in {listed}"


def _mentions(t: Type, v: Type) -> bool:
    """Whether `v` is written in an element of constraint `t`, in its type set or not."""
    if isinstance(t, Interface):
        return any(_mentions(embedded, v) for embedded in t.embeddeds)
    if isinstance(t, Union):
        return any(_mentions(term.type, v) for term in t.terms)
    return identical(t, v)
