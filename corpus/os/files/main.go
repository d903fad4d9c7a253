package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

func countLines(r io.Reader) (n int, err error) {
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		n++
	}
	return n, sc.Err()
}

func writeAll(path string, lines []string) error {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("create: %w", err)
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for i, l := range lines {
		fmt.Fprintf(w, "%d: %s\n", i, l)
	}
	return w.Flush()
}

type store struct {
	f  *os.File
	mu sync.Mutex
}

func (s *store) add(line string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.f.WriteString(line + "\n")
}

func main() {
	dir, err := os.MkdirTemp("", "demo")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "notes.txt")
	if err := writeAll(path, []string{"alpha", "beta", "gamma"}); err != nil {
		log.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		fmt.Println("no", err)
		return
	}
	n, err := countLines(f)
	fmt.Println(n, err)
	if err := f.Close(); err != nil {
		fmt.Println(err)
	}
	a, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0644)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Fprintln(a, "delta", 4)
	s := &store{f: a}
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.add("same")
		}()
	}
	wg.Wait()
	a.Close()
	data, _ := os.ReadFile(path)
	fmt.Print(strings.ToUpper(string(data)))
	g, _ := os.Open(path)
	defer g.Close()
	r := bufio.NewReader(g)
	for {
		line, err := r.ReadString('\n')
		if err == io.EOF {
			break
		}
		fmt.Printf("%q\n", line)
	}
	_, err = os.Open("/no/such/file")
	fmt.Println(err, os.IsNotExist(err), errors.Is(err, os.ErrNotExist))
	_, err = os.Create("/no/such/file")
	fmt.Println(err)
	fmt.Println(os.Remove(path), os.Remove(path) != nil)
	fmt.Println(os.MkdirAll(filepath.Join(dir, "a", "b"), 0o755))
	fmt.Println(os.Remove("/no/such"))
	h, _ := os.Create(filepath.Join(dir, "a", "out"))
	var out io.Writer = h
	fmt.Fprint(out, "x", 1)
	io.WriteString(out, "!\n")
	b, err := os.ReadFile(filepath.Join(dir, "a", "out"))
	fmt.Printf("%q %v\n", b, err)
	err = writeAll("/no/such/file", nil)
	fmt.Println(err)
}
