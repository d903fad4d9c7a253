from typing import Any

# helpers: wrap64


def describe(v: Any) -> str:
    if v is None:
        return "nothing"
    elif isinstance(v, int):
        return f"int {wrap64(v + 1)}"
    elif isinstance(v, str):
        return "text " + v
    return "something else"


def main() -> None:
    print(describe(1), describe("a"), describe(None))


if __name__ == "__main__":
    main()
