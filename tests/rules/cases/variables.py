total = 0
MESSAGE = "hello"


def main() -> None:
    global total
    names: list[str] = []
    total = len(names)
    print(total, MESSAGE)


if __name__ == "__main__":
    main()
