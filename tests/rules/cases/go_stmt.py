import sys
import traceback
from collections.abc import Callable
from functools import partial
from multiprocessing import Process, Queue

# helpers: run_main, report_panic

print = partial(print, flush=True)  # goroutines share one standard output


def greet(name: str, done: "Queue[bool]") -> None:
    print("hello", name)
    done.put(True)


def main() -> None:
    done: Queue[bool] = Queue(1)
    Process(target=greet, args=("Gopher", done), daemon=True).start()
    done.get()


if __name__ == "__main__":
    run_main(main)
