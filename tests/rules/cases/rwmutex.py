import sys
import traceback
from dataclasses import dataclass, field
from threading import Lock


@dataclass(eq=False, slots=True)
class Store:
    mu: Lock = field(default_factory=Lock)
    data: dict[str, int] = field(default_factory=dict)

    def get(self, key: str) -> int:
        with self.mu:
            return self.data.get(key, 0)


def main() -> None:
    s = Store(data={"a": 1})
    print(s.get("a"))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
