package main

import "fmt"
import m "math"

import (
	. "strings"
	_ "embed"
)

import ()

const A = 1
const B, C int = 1, 2
const (
	D, E = iota, iota
	F, G
	H
)

var a int
var b, c = 1, 2
var d, e int = f()
var (
	g = 1
	h int
)
var ()

type T int
type (
	U struct{}
	V = U
)

func f() {}
func g(int)
func h(a int, b string) error { return nil }
func (T) i()
func (t T) j() {}
func (t *T) k(xs ...int) (n int, err error) { return }
func (t *L[K, V]) l() {}
func m[T any, U ~int | string](t T) U { return u }
func n(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s *int)
func o(func(int) string, []int, map[string]int, chan<- bool, ...interface{})
func _(_ int, _ ...string) {}
