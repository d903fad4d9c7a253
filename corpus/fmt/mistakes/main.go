// What fmt prints when the verb or the number of arguments is wrong. The formats are variables:
// go vet would find constant ones.
package main

import "fmt"

func show(format string, args ...any) {
	fmt.Printf(format+"\n", args...)
}

func main() {
	show("%d", "text")
	show("%s", 42)
	show("%d")
	show("%d %d", 1)
	show("%d", 1, 2)
	show("%z", 3)
	show("%!", 1)
	show("%t", 1)
	show("%s", nil)
	show("%d", nil)
	show("%q", 65)
	show("%s", []any{1, "a", nil})
	show("%d", []string{"a"})
	show("%[3]d", 1)
	show("%*d", "x", 1)
	show("100%")
	show("%s", fmt.Errorf("an error"))
	show("%.2f", 3)
	show("%x", 3.5)
	show("%v", []error{nil})
}
