def main() -> None:
    """p is short.
    trim trims.
    """
    # q formats
    for i in range(2):
        print(f"{i}", " a ".strip(), i)
    try:
        print("x1")
    finally:
        print("deferred")


if __name__ == "__main__":
    main()
