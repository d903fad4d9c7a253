package signal

import (
	"context"
	"os"
)

//py:refuse: signals are not supported
func Ignore(sig ...os.Signal)

//py:refuse: signals are not supported
func Ignored(sig os.Signal) bool

//py:refuse: signals are not supported
func Notify(c chan<- os.Signal, sig ...os.Signal)

//py:refuse: signals are not supported
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc)

//py:refuse: signals are not supported
func Reset(sig ...os.Signal)

//py:refuse: signals are not supported
func Stop(c chan<- os.Signal)
