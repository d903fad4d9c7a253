package main

import (
	"context"
	"fmt"
	"time"
)

type ctxKey string

const userKey ctxKey = "user"

type User struct {
	Name string
	Age  int
}

func handler(ctx context.Context, out chan<- string) {
	u, ok := ctx.Value(userKey).(*User)
	if !ok {
		out <- "no user"
		return
	}
	select {
	case <-time.After(5 * time.Second):
		out <- "late"
	case <-ctx.Done():
		out <- fmt.Sprintf("%s: %v", u.Name, ctx.Err())
	}
}

func main() {
	out := make(chan string)
	ctx := context.WithValue(context.Background(), userKey, &User{"ann", 30})
	ctx, cancel := context.WithTimeout(ctx, 30*time.Millisecond)
	defer cancel()
	go handler(ctx, out)
	fmt.Println(<-out)
	go handler(context.Background(), out)
	fmt.Println(<-out)
	ctx2, cancel2 := context.WithCancel(ctx)
	cancel2()
	fmt.Println(ctx2.Err(), ctx.Err())
	_, has := ctx.Deadline()
	fmt.Println(has)
}
