"""go2mp: translates Go programs into readable Python on multiprocessing.

Read next: `pipeline` (the ordered passes), `cli` (the commands).
"""

__version__ = "0.1.0"
