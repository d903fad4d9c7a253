import math

# helpers: float_text, int64_of, int32_of, uint64_of, float_to_int


def main() -> None:
    n = 300
    x = 2.75
    print(
        n & 0xFF,
        float_to_int(x, "int"),
        float_text(float(n)),
        "A",
        f"[{' '.join(map(str, list(b'hi')))}]",
    )


if __name__ == "__main__":
    main()
