import time


def main() -> None:
    time.sleep(0.01)
    print("awake")


if __name__ == "__main__":
    main()
