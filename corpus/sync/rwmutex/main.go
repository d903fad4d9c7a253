// Many readers, one writer: settings behind an RWMutex.
package main

import (
	"fmt"
	"sync"
)

// Settings are read often and changed rarely.
type Settings struct {
	mu     sync.RWMutex
	values map[string]string
}

// Get reads one setting.
func (s *Settings) Get(key string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	v, ok := s.values[key]
	return v, ok
}

// Set changes one setting.
func (s *Settings) Set(key, value string) {
	s.mu.Lock()
	s.values[key] = value
	s.mu.Unlock()
}

func main() {
	settings := Settings{values: map[string]string{"mode": "fast"}}
	found := make([]bool, 6)

	var wg sync.WaitGroup
	for i := range found {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, found[i] = settings.Get("mode")
		}()
	}
	wg.Add(1)
	go func() {
		defer wg.Done()
		settings.Set("mode", "safe")
		settings.Set("level", "3")
	}()
	wg.Wait()

	mode, _ := settings.Get("mode")
	_, ok := settings.Get("missing")
	fmt.Println(mode, ok, found, len(settings.values))
}
