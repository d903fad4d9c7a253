// Values travel with a context, down to whoever asks for them.
package main

import (
	"context"
	"fmt"
)

type key string

const (
	userKey  key = "user"
	traceKey key = "trace"
)

func withUser(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, userKey, name)
}

func user(ctx context.Context) string {
	if name, ok := ctx.Value(userKey).(string); ok {
		return name
	}
	return "anonymous"
}

func handle(ctx context.Context, replies chan<- string) {
	replies <- fmt.Sprintf("hello %s (trace %v)", user(ctx), ctx.Value(traceKey))
}

func main() {
	replies := make(chan string)
	base := context.WithValue(context.Background(), traceKey, 17)

	go handle(base, replies)
	fmt.Println(<-replies)

	ctx := withUser(base, "ann")
	go handle(ctx, replies)
	fmt.Println(<-replies)

	ctx, cancel := context.WithCancel(withUser(ctx, "bob"))
	cancel()
	go handle(ctx, replies)
	fmt.Println(<-replies, ctx.Err())
	fmt.Println(user(context.Background()), base.Value(userKey) == nil)
}
