"""The end of the module: the call of main under its guard, and how the program ends.

A panic ends a Go program with exit code 2, Ctrl-C with 130 here; the end of main ends all
goroutines. Where no panic is possible (`analysis.panics`) `main()` is enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules.flavours import concurrent

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def main_guard(ctx: Context) -> str:
    """`if __name__ == "__main__":` with the call of main, and how the program ends."""
    ctx.in_main_guard = True
    processes = bool(ctx.plain_idioms and ctx.facts.idioms.concurrency.goroutines.all)
    inits_panic = (
        ctx.init_functions
        and (processes or ctx.uses_goroutines)
        and (ctx.facts.panics.possible or ctx.uses_goroutines)
    )
    if ctx.facts.initial_values_panic or inits_panic:
        hook = f"{ctx.module('sys')}.excepthook = {ctx.helper('panic_hook')}\n"
        ctx.prelude.append(hook)
    calls = [f"{name}()\n" for name in ctx.init_functions]
    main = ctx.main_name()
    deep = ctx.facts.recursion.deep and not ctx.uses_goroutines
    if ctx.facts.recursion.deep and (ctx.uses_goroutines or processes):
        ctx.module("sys")
        ctx.prelude.append("sys.setrecursionlimit(100_000)  # Go's stacks grow\n")
    if ctx.uses_goroutines:
        runner = concurrent(ctx, "run_program")
        body = "".join(calls) + f"{runner}({main})\n"
    elif processes:
        body = _ending_of_goroutines(ctx, calls, main, deep)
    elif ctx.facts.panics.possible:
        ctx.module("sys")
        body = _guarded(ctx, calls, main, deep, "sys.exit")
    elif deep:
        body = "".join(calls) + f"{ctx.helper('run_deep')}({main})\n"
    else:
        body = "".join(calls) + f"{main}()\n"
    return ctx.render("main_guard", body=body)


def _ending_of_goroutines(ctx: Context, calls: list[str], main: str, deep: bool) -> str:
    """The call of main in a program of plain processes or threads, which end with it."""
    idioms = ctx.facts.idioms
    leave = ctx.helper("exit_with_threads" if ctx.threads else "exit_processes")
    interrupt = f"{ctx.module('signal')}.signal(signal.SIGINT, lambda *_: {leave}(130))"
    if not ctx.threads:  # at module level: spawned processes come there, too
        ctx.prelude.append(f"{interrupt}  # Ctrl-C\n")
    setup = [f"{interrupt}  # Ctrl-C\n"] if ctx.threads else []
    if idioms.checked and ctx.threads:
        hook = ctx.helper("end_by_panic")
        setup.append(f"{ctx.module('threading')}.excepthook = {hook}\n")
    elif idioms.checked:
        handler = f"lambda *_: {leave}(2)"
        setup.append(f"signal.signal(signal.SIGUSR1, {handler})  # a panic\n")
    if ctx.facts.panics.possible or idioms.checked:
        called = _guarded(ctx, calls, main, deep, leave)
    else:
        called = "".join(calls) + _called(ctx, main, deep)
    ending = f"{leave}(0)\n" if ctx.threads and not idioms.all_joined else ""
    return "".join(setup) + called + ending


def _guarded(ctx: Context, calls: list[str], main: str, deep: bool, leave: str) -> str:
    """The call of main in a program that may panic."""
    ctx.module("traceback")
    return ctx.render(
        "guarded_main",
        body="".join(calls) + _called(ctx, main, deep),
        leave=leave,
        interrupt=leave == "sys.exit",
    )


def _called(ctx: Context, main: str, deep: bool) -> str:
    return f"{ctx.helper('run_deep')}({main})\n" if deep else f"{main}()\n"
