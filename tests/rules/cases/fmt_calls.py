import math

# helpers: float_text, quote, escaped


def main() -> None:
    name, n, ratio = "Ada", 7, 0.5
    print(f"{name} has {n} apples ({ratio:.2f})")
    print(f"{quote(name)} {n:5}|{name:<5}|{255:x} [{' '.join(map(str, [1, 2]))}]")
    s = f"{n:03}"
    print(s, n, float_text(ratio), "true")


if __name__ == "__main__":
    main()
