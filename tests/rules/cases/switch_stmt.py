def name(day: int) -> str:
    match day:
        case 0 | 6:
            return "weekend"
        case 5:
            return "Friday"
        case _:
            return "weekday"


def size(n: int) -> str:
    if n < 10:
        return "small"
    return "large"


def main() -> None:
    print(name(5), size(12))


if __name__ == "__main__":
    main()
