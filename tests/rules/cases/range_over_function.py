from collections.abc import Iterator


def count(n: int) -> Iterator[int]:
    yield from range(n)


def main() -> None:
    for i in count(3):
        print(i)


if __name__ == "__main__":
    main()
