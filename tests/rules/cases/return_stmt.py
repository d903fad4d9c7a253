# helpers: quo


def divide(a: int, b: int) -> tuple[int, Exception | None]:
    if b == 0:
        return 0, Exception("division by zero")
    return quo(a, b), None


def main() -> None:
    q, err = divide(-7, 2)
    if err is not None:
        print(err)
        return
    print(q)


if __name__ == "__main__":
    main()
