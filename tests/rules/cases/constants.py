RED = 0
GREEN = 1


LIMIT = 1024


def main() -> None:
    print(GREEN, LIMIT)


if __name__ == "__main__":
    main()
