from threading import Lock

mu = Lock()


def update(n: int) -> int:
    with mu:
        return n + 1


def main() -> None:
    print(update(1))


if __name__ == "__main__":
    main()
