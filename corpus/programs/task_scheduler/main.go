package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"time"
)

type Status string

const (
	Pending Status = "PENDING"
	Running Status = "RUNNING"
	Done    Status = "DONE"
	Failed  Status = "FAILED"
)

type Task interface {
	Execute(ctx context.Context) (string, error)
	Name() string
}

type base struct{ name string }

func (b base) Name() string { return b.name }

type sleepTask struct {
	base
	d time.Duration
}

type failTask struct {
	base
	times int
}

func (s *sleepTask) Execute(ctx context.Context) (string, error) {
	select {
	case <-time.After(s.d):
		return "slept " + s.d.String(), nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (f *failTask) Execute(ctx context.Context) (string, error) {
	if f.times > 0 {
		f.times--
		return "", fmt.Errorf("%s: transient failure (%d left)", f.name, f.times)
	}
	return "recovered", nil
}

type Result struct {
	Task   string
	Status Status
	Output string
	Err    error
}

type Scheduler struct {
	mu      sync.Mutex
	wg      sync.WaitGroup
	sem     chan struct{}
	results map[string]Result
	logger  *log.Logger
	retries int
}

func NewScheduler(n, retries int) *Scheduler {
	return &Scheduler{
		sem:     make(chan struct{}, n),
		results: make(map[string]Result),
		logger:  log.New(os.Stderr, "[sched] ", log.LstdFlags),
		retries: retries,
	}
}

func (s *Scheduler) set(r Result) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.results[r.Task] = r
}

func (s *Scheduler) Submit(ctx context.Context, t Task) {
	s.set(Result{Task: t.Name(), Status: Pending})
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		s.sem <- struct{}{}
		defer func() { <-s.sem }()
		s.set(Result{Task: t.Name(), Status: Running})
		var out string
		var err error
		for attempt := 0; attempt <= s.retries; attempt++ {
			out, err = t.Execute(ctx)
			if err == nil {
				s.set(Result{t.Name(), Done, out, nil})
				return
			}
			if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
				break
			}
			s.logger.Printf("retry %s: %v", t.Name(), err)
		}
		s.set(Result{t.Name(), Failed, "", err})
	}()
}

func (s *Scheduler) Wait() { s.wg.Wait() }

type Middleware func(Handler) Handler
type Handler func(string) string

func Chain(h Handler, ms ...Middleware) Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func Logging(prefix string) Middleware {
	return func(next Handler) Handler {
		return func(s string) string {
			fmt.Println(prefix, "before", s)
			r := next(s)
			fmt.Println(prefix, "after", r)
			return r
		}
	}
}

type key struct{}

func main() {
	ctx, cancel := context.WithTimeout(context.WithValue(context.Background(), key{}, "req-1"), 300*time.Millisecond)
	defer cancel()
	s := NewScheduler(2, 2)
	s.Submit(ctx, &sleepTask{base{"quick"}, 10 * time.Millisecond})
	s.Submit(ctx, &sleepTask{base{"slow"}, 5 * time.Second})
	s.Submit(ctx, &failTask{base{"flaky"}, 2})
	s.Submit(ctx, &failTask{base{"broken"}, 10})
	s.Wait()
	for _, n := range []string{"quick", "slow", "flaky", "broken"} {
		r := s.results[n]
		fmt.Printf("%-7s %-8s %q %v\n", r.Task, r.Status, r.Output, r.Err)
	}
	fmt.Println(ctx.Value(key{}), ctx.Err())
	h := Chain(strings.ToUpper, Logging("A"), Logging("B"))
	fmt.Println(h("hi"))
	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("once", i) })
	}
	cond := sync.NewCond(&sync.Mutex{})
	ready := false
	go func() {
		time.Sleep(10 * time.Millisecond)
		cond.L.Lock()
		ready = true
		cond.L.Unlock()
		cond.Broadcast()
	}()
	cond.L.Lock()
	for !ready {
		cond.Wait()
	}
	cond.L.Unlock()
	fmt.Println("ready", ready)
	var m sync.Map
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			m.Store(i, i*i)
		}(i)
	}
	wg.Wait()
	sum := 0
	m.Range(func(k, v any) bool { sum += v.(int); return true })
	fmt.Println(sum)
	pool := sync.Pool{New: func() any { return new(strings.Builder) }}
	sb := pool.Get().(*strings.Builder)
	sb.WriteString("pooled")
	fmt.Println(sb.String())
	pool.Put(sb)
	timer := time.AfterFunc(time.Hour, func() { fmt.Println("never") })
	fmt.Println(timer.Stop())
	errc := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				errc <- fmt.Errorf("recovered: %v", r)
			}
		}()
		var mm map[string]int
		mm["a"] = 1
	}()
	fmt.Println(<-errc)
	done := make(chan struct{})
	data := make(chan int)
	go func() {
		defer close(done)
		for v := range data {
			fmt.Println("got", v)
		}
	}()
	for i := range 3 {
		data <- i
	}
	close(data)
	<-done
	var arr []int
	idx := 5
	fmt.Println(arr[idx])
}
