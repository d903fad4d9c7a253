package log

import "io"

const (
	Ldate         = 1
	Ltime         = 2
	Lmicroseconds = 4
	Llongfile     = 8
	Lshortfile    = 16
	LUTC          = 32
	Lmsgprefix    = 64
	LstdFlags     = 3
)

type (
	//py: Logger
	Logger struct{}
)

//py: STANDARD_LOGGER
func Default() *Logger

//py:if lacks(flag, 24): Logger({out}, {prefix}, {flag})
func New(out io.Writer, prefix string, flag int) *Logger

//py:exit: {l}.output(sprint({*v}))
func (l *Logger) Fatal(v ...any)

//py:exit: {l}.output(sprintf({format}, {*v}))
func (l *Logger) Fatalf(format string, v ...any)

//py:exit: {l}.output(sprintln({*v}))
func (l *Logger) Fatalln(v ...any)

//py: {l}.flags
func (l *Logger) Flags() int

func (l *Logger) Output(calldepth int, s string) error

//py: {l}.panic(sprint({*v}))
func (l *Logger) Panic(v ...any)

//py: {l}.panic(sprintf({format}, {*v}))
func (l *Logger) Panicf(format string, v ...any)

//py: {l}.panic(sprintln({*v}))
func (l *Logger) Panicln(v ...any)

//py: {l}.prefix
func (l *Logger) Prefix() string

//py: {l}.output(sprint({*v}))
func (l *Logger) Print(v ...any)

//py: {l}.output(sprintf({format}, {*v}))
func (l *Logger) Printf(format string, v ...any)

//py: {l}.output(sprintln({*v}))
func (l *Logger) Println(v ...any)

//py:if lacks(flag, 24): set_log({l}, flags={flag})
func (l *Logger) SetFlags(flag int)

//py: set_log({l}, out={w})
func (l *Logger) SetOutput(w io.Writer)

//py: set_log({l}, prefix={prefix})
func (l *Logger) SetPrefix(prefix string)

//py: {l}.out
func (l *Logger) Writer() io.Writer

//py:exit: STANDARD_LOGGER.output(sprint({*v}))
func Fatal(v ...any)

//py:exit: STANDARD_LOGGER.output(sprintf({format}, {*v}))
func Fatalf(format string, v ...any)

//py:exit: STANDARD_LOGGER.output(sprintln({*v}))
func Fatalln(v ...any)

//py: STANDARD_LOGGER.flags
func Flags() int

func Output(calldepth int, s string) error

//py: STANDARD_LOGGER.panic(sprint({*v}))
func Panic(v ...any)

//py: STANDARD_LOGGER.panic(sprintf({format}, {*v}))
func Panicf(format string, v ...any)

//py: STANDARD_LOGGER.panic(sprintln({*v}))
func Panicln(v ...any)

//py: STANDARD_LOGGER.prefix
func Prefix() string

//py: STANDARD_LOGGER.output(sprint({*v}))
func Print(v ...any)

//py: STANDARD_LOGGER.output(sprintf({format}, {*v}))
func Printf(format string, v ...any)

//py: STANDARD_LOGGER.output(sprintln({*v}))
func Println(v ...any)

//py: set_log(STANDARD_LOGGER, flags={flag})
func SetFlags(flag int)

//py:if absent(w, "Lshortfile") and absent(w, "Llongfile"): set_log(STANDARD_LOGGER, out={w})
func SetOutput(w io.Writer)

//py: set_log(STANDARD_LOGGER, prefix={prefix})
func SetPrefix(prefix string)

//py: STANDARD_LOGGER.out
func Writer() io.Writer
