"""Every NaN is a key of its own, also in a literal."""

import math
from collections.abc import Iterable
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ValueT = TypeVar("ValueT")


class FloatMap(dict[float, ValueT]):
    """A map with float keys: no NaN equals another, so each is an entry of its own."""

    def __init__(self, items: Iterable[tuple[float, ValueT]] = ()) -> None:
        for key, value in items:
            self[key] = value

    def __setitem__(self, key: float, value: ValueT) -> None:
        super().__setitem__(key if key == key else key + 0, value)

    def __getitem__(self, key: float) -> ValueT:
        if key != key:
            raise KeyError(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key == key and super().__contains__(key)

    def get(self, key: float, default: Any = None) -> Any:
        return super().get(key, default) if key == key else default

    def pop(self, key: float, default: Any = None) -> Any:
        return super().pop(key, default) if key == key else default

    def items(self) -> Any:
        return list(super().items())


# --- the program -------------------------------------------------------------


def main() -> None:
    nan = math.nan
    m = FloatMap([(nan, 1), (nan, 2), (0.0, 3)])
    m[nan] = 4
    print(len(m), m.get(nan, 0), m.get(math.copysign(0.0, -1.0), 0))
    m.pop(nan, None)
    print(len(m))
    sum_ = 0
    for k, v in m.items():
        if k != k:
            sum_ += v
    m.clear()
    print(sum_, len(m))


if __name__ == "__main__":
    main()
