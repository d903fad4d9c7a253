// An LRU cache: a map and a doubly linked list.
package main

import "fmt"

type entry struct {
	key, value int
	prev, next *entry
}

// LRU keeps the most recently used entries.
type LRU struct {
	capacity   int
	entries    map[int]*entry
	head, tail *entry // sentinels
	hits, miss int
}

// New makes a cache.
func New(capacity int) *LRU {
	c := &LRU{
		capacity: capacity,
		entries:  make(map[int]*entry, capacity),
		head:     &entry{},
		tail:     &entry{},
	}
	c.head.next, c.tail.prev = c.tail, c.head
	return c
}

func (c *LRU) unlink(e *entry) {
	e.prev.next, e.next.prev = e.next, e.prev
}

func (c *LRU) pushFront(e *entry) {
	e.prev, e.next = c.head, c.head.next
	c.head.next.prev = e
	c.head.next = e
}

// Get returns the value, or -1.
func (c *LRU) Get(key int) int {
	e, ok := c.entries[key]
	if !ok {
		c.miss++
		return -1
	}
	c.hits++
	c.unlink(e)
	c.pushFront(e)
	return e.value
}

// Put stores a value, and drops the least recently used one when there is no room.
func (c *LRU) Put(key, value int) {
	if e, ok := c.entries[key]; ok {
		e.value = value
		c.unlink(e)
		c.pushFront(e)
		return
	}
	if len(c.entries) == c.capacity {
		oldest := c.tail.prev
		c.unlink(oldest)
		delete(c.entries, oldest.key)
	}
	e := &entry{key: key, value: value}
	c.entries[key] = e
	c.pushFront(e)
}

// Keys lists the keys, the most recently used first.
func (c *LRU) Keys() (keys []int) {
	for e := c.head.next; e != c.tail; e = e.next {
		keys = append(keys, e.key)
	}
	return keys
}

func main() {
	cache := New(2)
	cache.Put(1, 10)
	cache.Put(2, 20)
	fmt.Println(cache.Get(1), cache.Keys())
	cache.Put(3, 30)
	fmt.Println(cache.Get(2), cache.Keys())
	cache.Put(1, 11)
	cache.Put(4, 40)
	fmt.Println(cache.Get(1), cache.Get(3), cache.Get(4), cache.Keys())
	fmt.Println("hits:", cache.hits, "misses:", cache.miss)
}
