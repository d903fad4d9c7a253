"""The helpers that translated programs carry: Go semantics that Python lacks.

Each module here is ordinary Python with ordinary unit tests. Nothing imports this
package at run time: `go2mp.python.inline` reads the definitions that a program needs
and puts their text into the output. So a definition is written for the reader of that
output: small, typed, a docstring of one line, and as few other helpers as possible.
Names are unique across all modules.

    typevars                     the type variables that all of them share
    ints, floats                 arithmetic and conversions
    strings_core                 strings as bytes and runes
    slices_core, maps_core       slices that share arrays, maps with Go's rules
    pointers, boxes              pointers to anything; values whose Go type matters
    panics, errors_core          panics, recover, errors
    fmt*                         package fmt
"""
