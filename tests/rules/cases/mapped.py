import math
import re

# helpers: SentinelError, float_sqrt, float_text, quote, escaped, NumError, atoi


def main() -> None:
    n, err = atoi("42")
    if err is None:
        value = [1]
        print(n, float_text(float_sqrt(2.0)), "ab" * 2, str(1 in value).lower())


if __name__ == "__main__":
    main()
