"""Hash functions and checksums: all of them live from wrap-around."""

# --- Go semantics that Python lacks ------------------------------------------


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


# --- the program -------------------------------------------------------------


def fnv64(s: str) -> int:
    """fnv64 is the 64-bit FNV-1a hash."""
    h = 14695981039346656037
    for i in range(len(s)):
        h ^= ord(s[i])
        h = h * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return h


def djb2(s: str) -> int:
    """djb2 is Bernstein's hash."""
    h = 5381
    for c in list(s.encode()):
        h = (h << 5) + h + c & 0xFFFFFFFF
    return h


def java_hash(s: str) -> int:
    """javaHash is Java's String.hashCode."""
    h = 0
    for c in map(ord, s):
        h = wrap32(31 * h + c)
    return h


def crc32(data: list[int]) -> int:
    """crc32 is the IEEE checksum, bit by bit."""
    crc = 4294967295
    for b in data:
        crc ^= b
        for _ in range(8):
            if crc & 1 == 1:
                crc = crc >> 1 ^ 0xEDB88320
            else:
                crc >>= 1
    return crc ^ 0xFFFFFFFF


def polynomial(s: str) -> int:
    """polynomial is a rolling hash that stays small by its modulus."""
    base = 257
    mod = 1000000007
    h = 0
    for i in range(len(s)):
        h = (h * base + ord(s[i])) % mod
    return h


def main() -> None:
    for s in ["", "a", "hello", "The quick brown fox"]:
        print(fnv64(s), djb2(s), java_hash(s), crc32(list(s.encode())), polynomial(s))


if __name__ == "__main__":
    main()
