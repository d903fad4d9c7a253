def main() -> None:
    for i in range(3):
        print(i)
    n = 10
    while n > 1:
        n //= 2
    while True:
        n += 1
        if n > 3:
            break
    print(n)


if __name__ == "__main__":
    main()
