package main

import "fmt"

// Node is an entry of the doubly linked list.
type Node struct {
	key, value int
	prev, next *Node
}

// LRUCache keeps the most recently used entries.
type LRUCache struct {
	capacity   int
	cache      map[int]*Node
	head, tail *Node
}

func Constructor(capacity int) LRUCache {
	l := LRUCache{
		capacity: capacity,
		cache:    make(map[int]*Node),
		head:     &Node{},
		tail:     &Node{},
	}
	l.head.next = l.tail
	l.tail.prev = l.head
	return l
}

func (this *LRUCache) remove(n *Node) {
	n.prev.next, n.next.prev = n.next, n.prev
}

func (this *LRUCache) insert(n *Node) {
	n.next, n.prev = this.head.next, this.head
	this.head.next.prev = n
	this.head.next = n
}

func (this *LRUCache) Get(key int) int {
	if n, ok := this.cache[key]; ok {
		this.remove(n)
		this.insert(n)
		return n.value
	}
	return -1
}

func (this *LRUCache) Put(key int, value int) {
	if n, ok := this.cache[key]; ok {
		this.remove(n)
		delete(this.cache, key)
	}
	if len(this.cache) == this.capacity {
		last := this.tail.prev
		this.remove(last)
		delete(this.cache, last.key)
	}
	n := &Node{key: key, value: value}
	this.cache[key] = n
	this.insert(n)
}

func main() {
	c := Constructor(2)
	c.Put(1, 1)
	c.Put(2, 2)
	fmt.Println(c.Get(1))
	c.Put(3, 3)
	fmt.Println(c.Get(2))
	c.Put(4, 4)
	fmt.Println(c.Get(1), c.Get(3), c.Get(4))
	big := Constructor(100)
	for i := 0; i < 1000; i++ {
		big.Put(i, i*i)
	}
	sum := 0
	for i := 0; i < 1000; i++ {
		if v := big.Get(i); v != -1 {
			sum += v
		}
	}
	fmt.Println(sum, len(big.cache))
	for n, k := big.head.next, 0; n != big.tail && k < 5; n, k = n.next, k+1 {
		fmt.Print(n.key, ":", n.value, " ")
	}
	fmt.Println()
}
