package fmt

import "io"

type (
	//py:refuse: types that format or scan themselves are not supported
	Formatter interface {
		Format(f State, verb rune)
	}
)

type (
	//py:refuse: types that format or scan themselves are not supported
	GoStringer interface {
		GoString() string
	}
)

type (
	//py:refuse: types that format or scan themselves are not supported
	ScanState interface {
		ReadRune() (r rune, size int, err error)
		UnreadRune() error
		SkipSpace()
		Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
		Width() (wid int, ok bool)
		Read(buf []byte) (n int, err error)
	}
)

type (
	//py:refuse: types that format or scan themselves are not supported
	Scanner interface {
		Scan(state ScanState, verb rune) error
	}
)

type (
	//py:refuse: types that format themselves are not supported
	State interface {
		Write(b []byte) (n int, err error)
		Width() (wid int, ok bool)
		Precision() (prec int, ok bool)
		Flag(c int) bool
	}
)

type Stringer interface {
	//py: str({self})
	String() string
}

//py:special
func Append(b []byte, a ...any) []byte

//py:special
func Appendf(b []byte, format string, a ...any) []byte

//py:special
func Appendln(b []byte, a ...any) []byte

//py:special
func Errorf(format string, a ...any) (err error)

func FormatString(state State, verb rune) string

//py:special
func Fprint(w io.Writer, a ...any) (n int, err error)

//py:special
func Fprintf(w io.Writer, format string, a ...any) (n int, err error)

//py:special
func Fprintln(w io.Writer, a ...any) (n int, err error)

//py: fscan({r}, {*a})
func Fscan(r io.Reader, a ...any) (n int, err error)

//py: fscanf({r}, {format}, {*a})
func Fscanf(r io.Reader, format string, a ...any) (n int, err error)

//py: fscan({r}, {*a}, lines=True)
func Fscanln(r io.Reader, a ...any) (n int, err error)

//py:special
func Print(a ...any) (n int, err error)

//py:special
func Printf(format string, a ...any) (n int, err error)

//py:special
func Println(a ...any) (n int, err error)

//py: fscan(sys.stdin, {*a})
func Scan(a ...any) (n int, err error)

//py: fscanf(sys.stdin, {format}, {*a})
func Scanf(format string, a ...any) (n int, err error)

//py: fscan(sys.stdin, {*a}, lines=True)
func Scanln(a ...any) (n int, err error)

//py:special
func Sprint(a ...any) string

//py:special
func Sprintf(format string, a ...any) string

//py:special
func Sprintln(a ...any) string

//py: sscan({str}, {*a})
func Sscan(str string, a ...any) (n int, err error)

//py: sscanf({str}, {format}, {*a})
func Sscanf(str string, format string, a ...any) (n int, err error)

//py: sscan({str}, {*a}, lines=True)
func Sscanln(str string, a ...any) (n int, err error)
