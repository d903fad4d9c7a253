"""Switches: several values, no tag, init, fallthrough, default anywhere, types,
duplicates."""

from types import FunctionType
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


# --- the program -------------------------------------------------------------


def kind(r: str) -> str:
    if r >= "0" and r <= "9":
        return "digit"
    elif r >= "a" and r <= "z" or r >= "A" and r <= "Z":
        return "letter"
    return "other"


def days(month: int, year: int) -> int:
    match month:
        case 4 | 6 | 9 | 11:
            return 30
        case 2:
            if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
                return 29
            return 28
        case _:
            return 31


def countdown(n: int) -> list[str]:
    out: list[str] = []
    if n == 3:
        out.append("three")
        out.append("two")
    elif n == 2:
        out.append("two")
    elif n == 1:
        out.append("one")
    else:
        out.append("many")
        out.append("three")
        out.append("two")
    return out


evaluated: list[str] = []


def value(name: str, n: int) -> int:
    evaluated.append(name)
    return n


def main() -> None:
    for r in "a7?":
        print(f"{kind(r)} ", end="")
    print(days(2, 2000), days(2, 1900), days(2, 2024), days(9, 1), days(12, 1))
    print(
        f"[{' '.join(countdown(1))}]",
        f"[{' '.join(countdown(2))}]",
        f"[{' '.join(countdown(3))}]",
        f"[{' '.join(countdown(9))}]",
    )

    # Cases are evaluated from top to bottom until one matches.
    tag = value("tag", 2)
    if tag == value("a", 1) or tag == value("b", 2) or tag == value("c", 3):
        evaluated.append("body")
    elif tag == value("d", 4):
        pass
    print(f"[{' '.join(evaluated)}]")

    x = len(evaluated)
    if x > 100:
        print("huge")
    elif x > 3:
        print("enough:", x)

    v: Any = 3.0
    if interface_equal(v, 3):
        print("an int")
    elif interface_equal(v, 3.0):
        print("a float64")
    s = "b"
    while True:
        if s in ("a", "b"):
            if s == "b":
                break
            print("not reached")
        break


if __name__ == "__main__":
    main()
