// Bounded parallelism: a fixed number of digesters for any number of files.
package main

import (
	"fmt"
	"sort"
	"sync"
)

// File is a name and its content.
type File struct {
	Path    string
	Content string
}

// Digest is a file's checksum.
type Digest struct {
	Path string
	Sum  uint32
}

// adler computes the Adler-32 checksum.
func adler(data string) uint32 {
	const mod = 65521
	a, b := uint32(1), uint32(0)
	for i := 0; i < len(data); i++ {
		a = (a + uint32(data[i])) % mod
		b = (b + a) % mod
	}
	return b<<16 | a
}

func digester(files <-chan File, digests chan<- Digest) {
	for f := range files {
		digests <- Digest{f.Path, adler(f.Content)}
	}
}

func digestAll(all []File, workers int) []Digest {
	files := make(chan File)
	digests := make(chan Digest)

	go func() {
		defer close(files)
		for _, f := range all {
			files <- f
		}
	}()

	var wg sync.WaitGroup
	wg.Add(workers)
	for i := 0; i < workers; i++ {
		go func() {
			digester(files, digests)
			wg.Done()
		}()
	}
	go func() {
		wg.Wait()
		close(digests)
	}()

	var result []Digest
	for d := range digests {
		result = append(result, d)
	}
	sort.Slice(result, func(i, j int) bool { return result[i].Path < result[j].Path })
	return result
}

func main() {
	files := []File{
		{"c.txt", "Wikipedia"},
		{"a.txt", ""},
		{"b.txt", "The quick brown fox jumps over the lazy dog"},
		{"d.txt", "Adler-32 is a checksum"},
	}
	for _, d := range digestAll(files, 2) {
		fmt.Printf("%s %08x\n", d.Path, d.Sum)
	}
}
