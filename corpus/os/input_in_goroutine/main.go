package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sync"
)

func writer(id int, w io.Writer, wg *sync.WaitGroup) {
	defer wg.Done()
	fmt.Fprintf(w, "w%d\n", 7)
}

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go writer(i, os.Stdout, &wg)
	}
	wg.Wait()
	sc := bufio.NewScanner(os.Stdin)
	lines := make(chan string)
	go func() {
		for sc.Scan() {
			lines <- sc.Text()
		}
		close(lines)
	}()
	for l := range lines {
		fmt.Println(l)
	}
}
