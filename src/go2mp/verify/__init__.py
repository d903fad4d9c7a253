"""Proves a translation: builds the Go program, runs both programs, compares what they print.

`toolchain` finds and drives Go, `execution` runs a program within limits, `comparison` decides,
`program` has the sources with their input, `session` runs them all, `report` shows the outcome.
"""
