"""The ranges of what standard functions return: data for `bounds_eval`.

A function that is not here may return anything that its type can hold.
"""

from __future__ import annotations

from go2mp.analysis.intervals import MAX_LENGTH, Interval

_LENGTH: Interval = (0, MAX_LENGTH)
_POSITION: Interval = (-1, MAX_LENGTH)
_SIGN: Interval = (-1, 1)
_RUNE: Interval = (0, 0x10FFFF)
_BITS: Interval = (0, 64)
_YEAR: Interval = (0, 1 << 55)

RESULTS: dict[str, Interval] = {
    "strings.Index": _POSITION,
    "strings.IndexAny": _POSITION,
    "strings.IndexByte": _POSITION,
    "strings.IndexRune": _POSITION,
    "strings.IndexFunc": _POSITION,
    "strings.LastIndex": _POSITION,
    "strings.LastIndexAny": _POSITION,
    "strings.LastIndexByte": _POSITION,
    "strings.Count": _LENGTH,
    "strings.Compare": _SIGN,
    "strings.Len": _LENGTH,
    "bytes.Index": _POSITION,
    "bytes.IndexByte": _POSITION,
    "bytes.LastIndex": _POSITION,
    "bytes.Count": _LENGTH,
    "bytes.Compare": _SIGN,
    "bytes.Len": _LENGTH,
    "cmp.Compare": _SIGN,
    "slices.Index": _POSITION,
    "slices.IndexFunc": _POSITION,
    "slices.BinarySearch": _LENGTH,
    "slices.BinarySearchFunc": _LENGTH,
    "sort.Search": _LENGTH,
    "sort.SearchInts": _LENGTH,
    "sort.SearchStrings": _LENGTH,
    "sort.SearchFloat64s": _LENGTH,
    "sort.Len": _LENGTH,
    "copy": _LENGTH,
    "unicode/utf8.RuneCountInString": _LENGTH,
    "unicode/utf8.RuneCount": _LENGTH,
    "unicode/utf8.RuneLen": (-1, 4),
    "unicode/utf8.DecodeRuneInString": _RUNE,
    "unicode/utf8.DecodeRune": _RUNE,
    "unicode/utf8.DecodeLastRuneInString": _RUNE,
    "unicode.ToUpper": (-(1 << 31), (1 << 31) - 1),
    "math/bits.OnesCount": _BITS,
    "math/bits.OnesCount8": _BITS,
    "math/bits.OnesCount16": _BITS,
    "math/bits.OnesCount32": _BITS,
    "math/bits.OnesCount64": _BITS,
    "math/bits.Len": _BITS,
    "math/bits.Len8": _BITS,
    "math/bits.Len16": _BITS,
    "math/bits.Len32": _BITS,
    "math/bits.Len64": _BITS,
    "math/bits.TrailingZeros": _BITS,
    "math/bits.TrailingZeros32": _BITS,
    "math/bits.TrailingZeros64": _BITS,
    "math/bits.LeadingZeros": _BITS,
    "math/bits.LeadingZeros32": _BITS,
    "math/bits.LeadingZeros64": _BITS,
    "runtime.NumCPU": (1, 1 << 16),
    "runtime.GOMAXPROCS": (1, 1 << 16),
    "runtime.NumGoroutine": (1, MAX_LENGTH),
    "os.Getpid": (0, 1 << 31),
    "time.Since": _YEAR,
    "container/list.Len": _LENGTH,
    "container/ring.Len": _LENGTH,
    "bufio.Buffered": _LENGTH,
    "bufio.Size": _LENGTH,
    "time.Year": (-(1 << 31), 1 << 31),
    "time.Month": (1, 12),
    "time.Day": (1, 31),
    "time.Hour": (0, 23),
    "time.Minute": (0, 59),
    "time.Second": (0, 59),
    "time.Nanosecond": (0, 999_999_999),
    "time.Weekday": (0, 6),
    "time.YearDay": (1, 366),
}
"""By `path.Function` (of a method: its package and name, whatever the type)."""

COUNTING = frozenset(
    {"math/rand.Intn", "math/rand.Int63n", "math/rand.Int31n", "math/rand.N"}
)
"""Functions that return a value from zero up to (not including) their argument."""

WRITTEN_COUNTS = frozenset(
    {"Fprint", "Fprintf", "Fprintln", "Print", "Printf", "Println"}
)
"""Functions of fmt whose first result is a number of bytes."""

INDEX_CALLBACKS = frozenset(
    {"sort.Slice", "sort.SliceStable", "sort.Search", "sort.SliceIsSorted", "sort.Find"}
)
"""Functions that call back with indices."""

HARMLESS = frozenset(
    {"cmp", "errors", "fmt", "math", "math/bits", "sort", "strconv", "strings"}
    | {"time", "unicode", "unicode/utf8"}
)
"""Packages whose functions write nothing but what their arguments lead to directly."""

PERMUTING = frozenset({"maps", "slices", "sort", "container/heap"})
"""Packages whose functions move elements about, but put no new values into containers."""

CALLED_BY_LIBRARY = frozenset(
    {
        "As",
        "Format",
        "Is",
        "Pop",
        "Push",
        "Read",
        "ReadAt",
        "ReadByte",
        "ReadFrom",
        "ReadRune",
    }
    | {
        "ReadString",
        "Scan",
        "Seed",
        "Seek",
        "Write",
        "WriteAt",
        "WriteByte",
        "WriteRune",
    }
    | {"WriteString", "WriteTo"}
)
"""Methods that standard functions may call with any arguments."""

CALLED_WITH_INDICES = frozenset({"Less", "Swap"})
"""Methods that standard functions may call with indices."""

CALLED_ON_PRINTING = frozenset({"Error", "Format", "GoString", "String", "MarshalText"})
"""Methods that fmt calls on values wherever it finds them."""
