def main() -> None:
    a = [1, 2, 3]
    b = a.copy()
    b[0] = 9
    print(
        f"[{' '.join(map(str, a))}]", f"[{' '.join(map(str, b))}]", str(a == b).lower()
    )


if __name__ == "__main__":
    main()
