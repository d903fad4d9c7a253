// A binary search tree: insert, find, delete, depth, in-order walk with a callback.
package main

import "fmt"

// Tree is a node, or nil for an empty tree.
type Tree struct {
	Key         string
	Value       int
	Left, Right *Tree
}

// Put returns the tree with the key set.
func (t *Tree) Put(key string, value int) *Tree {
	if t == nil {
		return &Tree{Key: key, Value: value}
	}
	switch {
	case key < t.Key:
		t.Left = t.Left.Put(key, value)
	case key > t.Key:
		t.Right = t.Right.Put(key, value)
	default:
		t.Value = value
	}
	return t
}

// Get looks a key up.
func (t *Tree) Get(key string) (int, bool) {
	for t != nil {
		if key == t.Key {
			return t.Value, true
		}
		if key < t.Key {
			t = t.Left
		} else {
			t = t.Right
		}
	}
	return 0, false
}

// Delete returns the tree without the key.
func (t *Tree) Delete(key string) *Tree {
	if t == nil {
		return nil
	}
	if key < t.Key {
		t.Left = t.Left.Delete(key)
		return t
	}
	if key > t.Key {
		t.Right = t.Right.Delete(key)
		return t
	}
	if t.Left == nil {
		return t.Right
	}
	if t.Right == nil {
		return t.Left
	}
	next := t.Right
	for next.Left != nil {
		next = next.Left
	}
	t.Key, t.Value = next.Key, next.Value
	t.Right = t.Right.Delete(next.Key)
	return t
}

// Depth is the number of levels.
func (t *Tree) Depth() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.Left.Depth(), t.Right.Depth())
}

// Walk visits all nodes in order, until visit says no.
func (t *Tree) Walk(visit func(key string, value int) bool) bool {
	if t == nil {
		return true
	}
	return t.Left.Walk(visit) && visit(t.Key, t.Value) && t.Right.Walk(visit)
}

func main() {
	var t *Tree
	for i, key := range []string{"m", "f", "t", "a", "h", "p", "z", "f"} {
		t = t.Put(key, i)
	}
	fmt.Println(t.Depth())
	fmt.Println(t.Get("f"))
	fmt.Println(t.Get("q"))

	t = t.Delete("m").Delete("a").Delete("nothing")
	t.Walk(func(key string, value int) bool {
		fmt.Print(key, "=", value, " ")
		return key != "t"
	})
	fmt.Println(t.Key, t.Depth())
}
