from collections.abc import Callable, Mapping
from typing import Any

# helpers: map_text


def main() -> None:
    counts: dict[str, int] = {}
    for word in ["a", "b", "a"]:
        counts[word] = counts.get(word, 0) + 1
    counts.pop("b", None)
    print(map_text(counts), len(counts), counts.get("missing", 0))


if __name__ == "__main__":
    main()
