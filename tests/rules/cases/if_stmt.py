def sign(n: int) -> str:
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    return "positive"


def main() -> None:
    s = sign(3)
    if s != "zero":
        print(s)


if __name__ == "__main__":
    main()
