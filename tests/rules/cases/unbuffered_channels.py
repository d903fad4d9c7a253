import sys
import traceback
from collections.abc import Callable
from multiprocessing import Process, Queue

# helpers: run_main, report_panic


def produce(ch: "Queue[str]") -> None:
    ch.put("done")


def main() -> None:
    ch: Queue[str] = Queue()
    Process(target=produce, args=(ch,), daemon=True).start()
    print(ch.get())


if __name__ == "__main__":
    run_main(main)
