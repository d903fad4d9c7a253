def main() -> None:
    a, b = 1, 2
    a, b = b, a
    a += 10
    b += 1
    print(a, b)


if __name__ == "__main__":
    main()
