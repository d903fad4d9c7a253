// A store of structs by name behind a reader's and writer's lock, used by workers and by main.
package main

import (
	"fmt"
	"sort"
	"sync"
)

// Item is what is stored.
type Item struct {
	Name  string
	Count int
	Price float64
}

// Store maps names to items.
type Store struct {
	mu    sync.RWMutex
	items map[string]Item
	puts  int
}

// Put adds to an item, and tells how many there are now.
func (s *Store) Put(item Item) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, found := s.items[item.Name]
	if found {
		item.Count += old.Count
	}
	s.items[item.Name] = item
	s.puts++
	return s.total()
}

func (s *Store) total() int {
	total := 0
	for _, item := range s.items {
		total += item.Count
	}
	return total
}

// Get looks an item up.
func (s *Store) Get(name string) (Item, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	item, ok := s.items[name]
	return item, ok
}

// Names lists the names in order.
func (s *Store) Names() []string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	names := make([]string, 0, len(s.items))
	for name := range s.items {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// Stats counts.
type Stats struct {
	sync.Mutex
	done int
}

func (s *Stats) add(n int) {
	s.Lock()
	s.done += n
	s.Unlock()
}

func (s *Stats) total() int {
	s.Lock()
	defer s.Unlock()
	return s.done
}

func worker(id int, jobs <-chan Item, store *Store, stats *Stats, wg *sync.WaitGroup) {
	defer wg.Done()
	for item := range jobs {
		store.Put(item)
		if _, ok := store.Get(item.Name); !ok {
			fmt.Println("lost", item, "in", id)
		}
		stats.add(1)
	}
}

func main() {
	store := &Store{items: map[string]Item{"pen": {"pen", 1, 0.5}}}
	var stats Stats
	jobs := make(chan Item, 4)
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1)
		go worker(id, jobs, store, &stats, &wg)
	}
	for i := 0; i < 30; i++ {
		jobs <- Item{Name: []string{"pen", "cup", "hat"}[i%3], Count: i, Price: float64(i%3) + 0.5}
	}
	close(jobs)
	wg.Wait()

	for _, name := range store.Names() {
		item, _ := store.Get(name)
		item.Count++ // a copy
		fmt.Printf("%s: %d at %.2f\n", item.Name, item.Count, item.Price)
	}
	_, ok := store.Get("car")
	fmt.Println(ok, stats.total(), store.Put(Item{Name: "car", Count: 1}))
}
