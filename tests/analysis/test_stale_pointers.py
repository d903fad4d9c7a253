"""Pointers to elements that are used after a called function has appended are refused."""

from __future__ import annotations

import pytest

from go2mp.pipeline import check

PROGRAM = """package main

type P struct{{ n int }}

var xs, others []P

func grow()       {{ xs = append(xs, P{{9}}) }}
func growOthers() {{ others = append(others, P{{9}}) }}
func set(p *P)    {{ p.n = 1 }}
func late(p *P)   {{ grow(); p.n = 1 }}

func main() {{
	xs = make([]P, 1)
	{body}
	println(xs[0].n)
}}
"""


@pytest.mark.parametrize(
    ("body", "stale"),
    [
        ("p := &xs[0]; grow(); p.n = 5", True),
        ("p := &xs[0]; growOthers(); p.n = 5", False),
        ("p := &xs[0]; p.n = 5; grow()", False),
        ("p := &xs[0]; if p.n > 0 { grow() } else { p.n = 5 }", False),
        ("p := &xs[0]; for range 2 { p.n++; grow() }", True),
        ("for range 2 { p := &xs[0]; p.n++; grow() }", False),
        ("set(&xs[0])", False),
        ("late(&xs[0])", True),
    ],
)
def test_stale_pointers(body: str, stale: bool) -> None:
    found = check(PROGRAM.format(body=body).encode())
    assert [d.code for d in found.items if d.code == "stale-pointer"] == [
        "stale-pointer"
    ] * stale
