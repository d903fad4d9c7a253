from collections.abc import Iterator

# helpers: encoded, rune_of, enumerate_runes


def main() -> None:
    for i, word in enumerate(["a", "b"]):
        print(i, word)
    for i in range(2):
        print(i)
    for i, r in enumerate_runes("né"):
        print(i, r)
    total = 0
    for n in {"x": 1, "y": 2}.values():
        total += n
    print(total)


if __name__ == "__main__":
    main()
