"""Many readers, one writer: settings behind an RWMutex."""

import os
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Settings:
    """Settings are read often and changed rarely."""

    mu: Lock = field(default_factory=Lock)
    values: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> tuple[str, bool]:
        """Get reads one setting."""
        with self.mu:
            v, ok = self.values.get(key, ""), key in self.values
            return v, ok

    def set_(self, key: str, value: str) -> None:
        """Set changes one setting."""
        with self.mu:
            self.values[key] = value


def main() -> None:
    settings = Settings(values={"mode": "fast"})
    found = [False] * 6

    threads = []
    for i in range(len(found)):

        def task(i=i) -> None:
            _, found[i] = settings.get("mode")

        thread = Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)

    def task2() -> None:
        settings.set_("mode", "safe")
        settings.set_("level", "3")

    thread = Thread(target=task2, daemon=True)
    thread.start()
    threads.append(thread)
    for thread in threads:
        thread.join()

    mode, _ = settings.get("mode")
    _, ok = settings.get("missing")
    print(
        mode,
        str(ok).lower(),
        list_text(found, lambda item: str(item).lower()),
        len(settings.values),
    )


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
