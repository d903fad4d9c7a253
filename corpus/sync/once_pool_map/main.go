package main

import (
	"bytes"
	"fmt"
	"sort"
	"sync"
)

var (
	instance *Config
	once     sync.Once
)

type Config struct{ name string }

func GetConfig() *Config {
	once.Do(func() {
		fmt.Println("creating config")
		instance = &Config{name: "prod"}
	})
	return instance
}

var bufPool = sync.Pool{
	New: func() any { return new(bytes.Buffer) },
}

func render(s string) string {
	buf := bufPool.Get().(*bytes.Buffer)
	defer bufPool.Put(buf)
	buf.Reset()
	buf.WriteString("<")
	buf.WriteString(s)
	buf.WriteString(">")
	return buf.String()
}

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if GetConfig() != GetConfig() {
				panic("two configs")
			}
		}()
	}
	wg.Wait()
	fmt.Println(GetConfig().name, render("a"), render("bc"))

	var m sync.Map
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			m.Store(fmt.Sprintf("k%d", i), i*i)
		}(i)
	}
	wg.Wait()
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprintf("%v=%v", k, v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
	v, loaded := m.LoadOrStore("k1", 99)
	fmt.Println(v, loaded)
	if v, ok := m.Load("nope"); !ok {
		fmt.Println("missing", v)
	}
	m.Delete("k1")
	_, ok := m.Load("k1")
	fmt.Println(ok)
}
