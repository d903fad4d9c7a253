def main() -> None:
    tries = 0
    while True:
        tries += 1
        if tries < 3:
            continue
        break
    print(tries)


if __name__ == "__main__":
    main()
