def work() -> None:
    try:
        print("working")
    finally:
        print("cleaned up")


def main() -> None:
    work()


if __name__ == "__main__":
    main()
