package context

import "time"

var (
	//py: CANCELED
	Canceled error
)

var (
	//py: DEADLINE_EXCEEDED
	DeadlineExceeded error
)

type (
	//py:special
	CancelCauseFunc func(cause error)
)

type (
	//py:special
	CancelFunc func()
)

type (
	//py:special
	Context interface {
		//py: context_deadline({self})
		Deadline() (deadline time.Time, ok bool)

		//py:special
		Done() <-chan struct{}

		//py:special
		Err() error

		//py:special
		Value(key any) any
	}
)

//py:special
func Background() Context

//py:special
func TODO() Context

//py:special
func WithValue(parent Context, key, val any) Context

//py:special
func WithoutCancel(parent Context) Context

//py:special
func AfterFunc(ctx Context, f func()) (stop func() bool)

//py:special
func Cause(c Context) error

//py:special
func WithCancel(parent Context) (ctx Context, cancel CancelFunc)

//py:special
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc)

//py:special
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc)

//py:special
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc)

//py:special
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc)

//py:special
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc)
