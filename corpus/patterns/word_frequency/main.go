package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

func mapper(text string, out chan<- map[string]int, wg *sync.WaitGroup) {
	defer wg.Done()
	counts := make(map[string]int)
	for _, w := range strings.Fields(strings.ToLower(text)) {
		counts[strings.Trim(w, ".,!?")]++
	}
	out <- counts
}

func reducer(in <-chan map[string]int, result chan<- map[string]int) {
	total := map[string]int{}
	for m := range in {
		for k, v := range m {
			total[k] += v
		}
	}
	result <- total
}

func main() {
	texts := []string{"The quick brown fox.", "the lazy dog!", "The dog, the fox?"}
	out := make(chan map[string]int, len(texts))
	result := make(chan map[string]int)
	var wg sync.WaitGroup
	go reducer(out, result)
	for _, t := range texts {
		wg.Add(1)
		go mapper(t, out, &wg)
	}
	wg.Wait()
	close(out)
	freq := <-result
	type kv struct {
		k string
		v int
	}
	var kvs []kv
	for k, v := range freq {
		kvs = append(kvs, kv{k, v})
	}
	sort.Slice(kvs, func(i, j int) bool {
		if kvs[i].v != kvs[j].v {
			return kvs[i].v > kvs[j].v
		}
		return kvs[i].k < kvs[j].k
	})
	for _, e := range kvs {
		fmt.Printf("%5s %d\n", e.k, e.v)
	}
}
