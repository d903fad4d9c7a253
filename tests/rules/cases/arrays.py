import sys
import traceback


def main() -> None:
    a = [1, 2, 3]
    b = a.copy()
    b[0] = 9
    print(
        f"[{' '.join(map(str, a))}]", f"[{' '.join(map(str, b))}]", str(a == b).lower()
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
