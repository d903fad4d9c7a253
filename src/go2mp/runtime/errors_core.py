"""Errors: values that are compared by identity, wrapped and searched.

`errors.New("x")` is `Exception("x")`: Python compares exceptions by identity, as Go
does here. Sent to another process it would become a second object; `SentinelError` is
for module-level errors that are compared there. Types with an Error method derive from
Exception; their methods Unwrap and Is are `unwrap` and `is_`. See Go's packages errors
and fmt (Errorf).
"""

from collections.abc import MutableSequence
from typing import Any

from go2mp.runtime.panics import GoRuntimeError
from go2mp.runtime.pointers import Ref
from go2mp.runtime.typevars import ItemT


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


class JoinedError(Exception):
    """An error with a text of its own and the errors that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> list[Any]:
        return list(self.args[1:])


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


def join_errors(*errors: Exception | None) -> Exception | None:
    """One error of all that are not nil; nil when there is none."""
    found = [err for err in errors if err is not None]
    return JoinedError("\n".join(map(str, found)), *found) if found else None


def unwrap(err: Any) -> Any:
    """The one error that err wraps, or nil."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    return None if isinstance(inner, MutableSequence) else inner


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if getattr(err, "GO_TYPE", "").startswith("*"):  # for pointers
        same = err is target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


def store_found(target: Ref[Any], found: Any) -> bool:
    """errors.As: found goes into the target, which keeps its value if there is none."""
    if found is not None:
        target.value = found
    return found is not None
