r"""Standard output that several goroutines share: one write for each line.

What was measured, for the rules' author. Processes that write to one pipe, file or
terminal never mix their lines when each line is one system call (up to 4096 bytes in a
pipe, PIPE_BUF; without limit in a file that is opened for appending, or shared by fork):

- `print = partial(print, flush=True)` makes one call of each line, whatever the number of
  arguments, as long as the line is shorter than the 8 KiB buffer and PYTHONUNBUFFERED is
  not set. With PYTHONUNBUFFERED=1 (container images set it often) print makes one call
  for every argument, space and newline, and lines do mix: 400 of 1200 in a test.
  So programs whose goroutines print define a `print` of their own that makes one call.
- `sys.stdout.reconfigure(line_buffering=True)` has the same gap, and splits a text that
  has newlines inside.
- `sys.stdout.write(f"...\n")` is one call in both modes; so is `print_line`.
- Threads: print("x") writes "x" and the newline separately and another thread may come in
  between; `print_line` hands over the line at once.
- Whatever main has printed is flushed before multiprocessing forks, and a process
  flushes at its end; but a goroutine's line that must come after a line of main's only
  does when main has flushed: all goroutines of a program print in the same way.
"""

import sys


def print_line(*values: object) -> None:
    """print, in one piece and at once: the goroutines share one standard output."""
    sys.stdout.write(" ".join(map(str, values)) + "\n")
    sys.stdout.flush()
