from collections.abc import Iterator


def main() -> None:
    limit = 10

    def seq() -> Iterator[int]:
        i = 0
        while i < limit:
            yield i
            i += 2

    for _ in range(2):
        for v in seq():
            print(v)
        limit = 4
    print(
        f"[{' '.join(map(str, sorted(seq())))}]", f"[{' '.join(map(str, list(seq())))}]"
    )

    def show(xs: Iterator[int]) -> None:
        for x in xs:
            print(f"{x} ", end="")
        print()

    show(seq())
    show(seq())


if __name__ == "__main__":
    main()
