"""Contexts end down the tree, across processes; their errors stay the same objects."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.context import (
    BACKGROUND,
    CANCELED,
    DEADLINE_EXCEEDED,
    Context,
    cause,
    with_cancel,
    with_cancel_cause,
    with_timeout,
    with_value,
)
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select


def child(ctx: Context, out: Channel[object]) -> None:
    mine, _ = with_timeout(ctx, 60)
    index, _, _ = select(out if index_never() else None, mine.done())
    out.send((index, mine.err() is CANCELED, mine.value("user"), mine.value("other")))
    out.send(mine.err())
    out.send(str(cause(mine)))


def index_never() -> bool:
    return False


def main() -> None:
    ctx, cancel = with_cancel_cause(BACKGROUND)
    out: Channel[object] = Channel()
    go(child, with_value(ctx, "user", "ann"), out)
    print(ctx.err(), cause(ctx))
    cancel(Exception("enough"))
    cancel(Exception("again"))
    print(out.recv(), out.recv() is CANCELED, out.recv())

    outer, cancel_outer = with_timeout(BACKGROUND, 0.01)
    inner, cancel_inner = with_cancel(outer)
    print(inner.done().recv_ok(), inner.err() is DEADLINE_EXCEEDED, cause(inner))
    cancel_inner()
    cancel_outer()
    print(inner.err(), "-", outer.err())
    print(select(BACKGROUND.done(), default=True), BACKGROUND.err())


if __name__ == "__main__":
    run_program(main)

# out: None None
# out: (1, True, 'ann', None) True enough
# out: (None, False) True context deadline exceeded
# out: context deadline exceeded - context deadline exceeded
# out: (-1, None, False) None
