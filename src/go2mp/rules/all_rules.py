"""Imports every module that registers rules."""

from go2mp.rules import (  # noqa: F401
    assign_stmt,
    builtins,
    call_expr,
    channels,
    composite_lit,
    control,
    errors_calls,
    expr_stmt,
    fmt_calls,
    func_lit,
    goroutines,
    loops,
    operands,
    operators,
    range_stmt,
    select_stmt,
    switch_stmt,
    sync_calls,
    type_assert_expr,
    type_switch_stmt,
)
