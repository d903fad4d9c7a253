package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

func produce(f *os.File, out chan<- string) {
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		out <- sc.Text()
	}
	close(out)
}

func writer(id int, f *os.File, wg *sync.WaitGroup) {
	defer wg.Done()
	fmt.Fprintf(f, "w%d\n", id)
}

func count(path string, out chan<- int) {
	f, err := os.Open(path)
	if err != nil {
		out <- -1
		return
	}
	defer f.Close()
	n := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		n++
	}
	out <- n
}

func main() {
	path := filepath.Join(os.TempDir(), fmt.Sprintf("demo_%d.txt", os.Getpid()))
	f, err := os.Create(path)
	if err != nil {
		panic(err)
	}
	defer os.Remove(path)
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go writer(i, f, &wg)
	}
	wg.Wait()
	f.Close()
	g, err := os.Open(path)
	if err != nil {
		panic(err)
	}
	ch := make(chan string)
	go produce(g, ch)
	n := 0
	for l := range ch {
		n += len(l)
	}
	fmt.Println(n)
	res := make(chan int)
	go count(path, res)
	go count("/nope", res)
	fmt.Println(<-res + <-res)
}
