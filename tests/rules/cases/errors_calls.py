from collections.abc import MutableSequence
from typing import Any

# helpers: WrappedError, unwrap, causes, is_error


def main() -> None:
    err = Exception("lost")
    wrapped = WrappedError(f"search: {err}", err)
    print(
        wrapped,
        str(is_error(wrapped, err)).lower(),
        str(unwrap(wrapped) is err).lower(),
    )


if __name__ == "__main__":
    main()
