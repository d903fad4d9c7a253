"""Maps: insert, look up, missing keys, delete, printing in key order."""

from collections.abc import Callable, Mapping
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


# --- the program -------------------------------------------------------------


def main() -> None:
    ages = {"alice": 31, "bob": 25}
    ages["carol"] = 40
    ages["bob"] = ages.get("bob", 0) + 1

    print(ages.get("alice", 0), ages["bob"], ages.get("nobody", 0), len(ages))

    if "carol" in ages:
        age = ages["carol"]
        print("carol is", age)
    ok2 = "dave" in ages
    print("dave:", str(ok2).lower())

    ages.pop("alice", None)
    ages.pop("nobody", None)
    print(map_text(ages))

    names: list[str] = []
    for name in ages:
        names.append(name)
    names.sort()
    for name in names:
        print(f"{name:<6} {ages.get(name, 0)}")

    counts: dict[int, int] = {}
    for r in map(ord, "mississippi"):
        counts[r] = counts.get(r, 0) + 1
    print(counts.get(ord("s"), 0), counts.get(ord("p"), 0), counts.get(ord("x"), 0))


if __name__ == "__main__":
    main()
