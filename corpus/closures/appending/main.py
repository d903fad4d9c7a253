from collections.abc import Callable

log: list[str] = []


def each(xs: list[int], f: Callable[[int], bool]) -> None:
    for x in xs:
        if not f(x):
            return


def note(s: str) -> None:
    log.append(s)


def main() -> None:
    for limit in [1, 2, 3]:
        all_: list[int] = []

        def func(x: int, limit=limit, all_=all_) -> bool:
            all_.append(x * limit)
            return x < limit

        each([1, 2, 3], func)
        print(limit, f"[{' '.join(map(str, all_))}]")
    evens: list[int] = []

    def func2(x: int) -> bool:
        if x % 2 == 0:
            evens.append(x)
        return True

    each([1, 2, 3, 4], func2)
    note("a")
    note("b")
    print(f"[{' '.join(map(str, evens))}]", f"[{' '.join(log)}]")


if __name__ == "__main__":
    main()
