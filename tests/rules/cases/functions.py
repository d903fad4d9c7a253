def sum_(numbers: list[int]) -> int:
    """Sum adds its arguments."""
    total = 0
    for n in numbers:
        total += n
    return total


def main() -> None:
    print(sum_([1, 2, 3]), sum_([4, 5]))


if __name__ == "__main__":
    main()
