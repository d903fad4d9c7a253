package errors

var ErrUnsupported error

//py:special
func As(err error, target any) bool

//py:special
func AsType[E error](err error) (E, bool)

//py:special
func Is(err, target error) bool

//py: join_errors({*errs})
func Join(errs ...error) error

//py:special
func New(text string) error

//py: unwrap({err})
func Unwrap(err error) error
