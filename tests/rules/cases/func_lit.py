def main() -> None:
    def square(n: int) -> int:
        return n * n

    count = 0

    def next_() -> int:
        nonlocal count
        count += 1
        return count

    next_()
    print(square(3), next_())


if __name__ == "__main__":
    main()
