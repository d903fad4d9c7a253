package heap

import "sort"

type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

//py: heap_fix({h}, {i})
func Fix(h Interface, i int)

//py: heap_init({h})
func Init(h Interface)

//py: heap_pop({h})
func Pop(h Interface) any

//py: heap_push({h}, {x})
func Push(h Interface, x any)

//py: heap_remove({h}, {i})
func Remove(h Interface, i int) any
