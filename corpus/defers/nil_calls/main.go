// Deferred calls of nil functions and on nil receivers; receivers that are copied when deferred.
package main

import "fmt"

type T struct{ n int }

func (t *T) Close()      { fmt.Println("close", t.n) }
func (t *T) Idle()       { fmt.Println("idle", t == nil) }
func (t T) Val(s string) { fmt.Println("val", t.n, s) }

type Closer interface{ Close() }

func nilFunc() {
	defer func() { fmt.Println("recovered", recover()) }()
	var f func()
	defer f()
	fmt.Println("body runs")
}

func nilIface(c Closer) {
	defer func() { fmt.Println("recovered", recover()) }()
	defer c.Close()
	fmt.Println("body runs?")
}

func nilPtr(t *T) {
	defer func() { fmt.Println("recovered", recover()) }()
	defer t.Close()
	fmt.Println("body runs")
}

func idle() {
	var t *T
	defer t.Idle()
	t = &T{1}
	fmt.Println("set", t.n)
}

func copies() {
	t := T{1}
	defer t.Val("deferred")
	f := t.Val
	g := t.Close
	t.n = 2
	f("bound")
	g()
	t.Val("now")
}

func loop() {
	for i := 0; i < 3; i++ {
		t := &T{i}
		defer t.Close()
	}
	var arr [3]int
	defer fmt.Println("arr", arr)
	arr[0] = 9
	fmt.Println(arr)
}

func main() {
	nilFunc()
	nilIface(nil)
	nilIface(&T{7})
	nilPtr(nil)
	nilPtr(&T{8})
	idle()
	copies()
	loop()
	func() {
		defer func() {
			r := recover()
			err, ok := r.(error)
			fmt.Println(ok, err)
		}()
		var t *T
		t.Val("x")
	}()
	var t *T
	h := t.Close
	defer func() { fmt.Println("last", recover()) }()
	h()
}
