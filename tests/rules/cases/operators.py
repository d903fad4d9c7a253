# helpers: quo, rem, wrap64


def hash_(data: str) -> int:
    h = 2166136261
    for i in range(len(data)):
        h ^= ord(data[i])
        h = h * 16777619 & 0xFFFFFFFF
    return h


def mean(total: int, n: int) -> tuple[int, int]:
    return quo(total, n), rem(total, n)


def main() -> None:
    print(hash_("go"))
    print(*mean(-7, 2))
    a, b = 0, 1
    for _ in range(100):
        a, b = b, wrap64(a + b)
    print(a)


if __name__ == "__main__":
    main()
