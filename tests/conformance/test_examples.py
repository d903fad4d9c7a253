"""The script for examples: which functions become programs, and what comes with them."""

from __future__ import annotations

from benchmarks import examples

SOURCE = b"""package sort_test

import (
	"fmt"
	"sort"
	"strings"
)

type byAge []int

func (a byAge) Len() int { return size(a) }

func size(a []int) int { return len(a) }

var unrelated = strings.ToUpper("x")

func ExampleSort() {
	strings := byAge{2, 1}
	sort.Sort(strings)
	fmt.Println(strings)
	// Output: [1 2]
}

func ExampleNothing() { fmt.Println(unrelated) }
"""


def test_programs() -> None:
    [(name, text)] = examples.programs(SOURCE)
    assert name == "ExampleSort"
    assert text.startswith(b'package main\n\nimport (\n\t"fmt"\n\t"sort"\n)\n')
    assert b"type byAge" in text and b"func (a byAge) Len" in text
    assert b"func size" in text and b"unrelated" not in text
    assert text.endswith(b"func main() { ExampleSort() }\n")


def test_files_that_go2mp_cannot_read_have_none() -> None:
    assert not list(examples.programs(b"package p\n\nfunc ("))
