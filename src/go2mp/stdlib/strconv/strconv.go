package strconv

const IntSize = 64

var (
	//py: ERR_RANGE
	ErrRange error
)

var (
	//py: ERR_SYNTAX
	ErrSyntax error
)

type (
	//py: NumError
	NumError struct {
		Func string
		Num  string
		Err  error
	}
)

//py: str({e})
func (e *NumError) Error() string

//py: {e}.err
func (e *NumError) Unwrap() error

//py:if reassigned(dst): {dst} + list(("true" if {b} else "false").encode())
//py:if grows(dst): append({dst}, *("true" if {b} else "false").encode())
func AppendBool(dst []byte, b bool) []byte
//py:if reassigned(dst) and equals(bitSize, 64): {dst} + list(format_float({f}, {fmt:char}, {prec}).encode())
//py:if reassigned(dst) and equals(bitSize, 32): {dst} + list(format_float(float32({f}), {fmt:char}, {prec}, {bitSize}).encode())
//py:if grows(dst) and equals(bitSize, 64): append({dst}, *format_float({f}, {fmt:char}, {prec}).encode())
//py:if grows(dst) and equals(bitSize, 32): append({dst}, *format_float(float32({f}), {fmt:char}, {prec}, {bitSize}).encode())
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte
//py:if reassigned(dst) and equals(base, 10): {dst} + list(str({i}).encode())
//py:if reassigned(dst): {dst} + list(format_int({i}, {base}).encode())
//py:if grows(dst) and equals(base, 10): append({dst}, *str({i}).encode())
//py:if grows(dst): append({dst}, *format_int({i}, {base}).encode())
func AppendInt(dst []byte, i int64, base int) []byte
//py:if reassigned(dst): {dst} + list(quote({s}).encode())
//py:if grows(dst): append({dst}, *quote({s}).encode())
func AppendQuote(dst []byte, s string) []byte
//py:if reassigned(dst): {dst} + list(quote_rune({r}).encode())
//py:if grows(dst): append({dst}, *quote_rune({r}).encode())
func AppendQuoteRune(dst []byte, r rune) []byte
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte
//py:if reassigned(dst): {dst} + list(quote({s}, True).encode())
//py:if grows(dst): append({dst}, *quote({s}, True).encode())
func AppendQuoteToASCII(dst []byte, s string) []byte
func AppendQuoteToGraphic(dst []byte, s string) []byte
//py:if reassigned(dst) and equals(base, 10): {dst} + list(str({i}).encode())
//py:if reassigned(dst): {dst} + list(format_int({i}, {base}).encode())
//py:if grows(dst) and equals(base, 10): append({dst}, *str({i}).encode())
//py:if grows(dst): append({dst}, *format_int({i}, {base}).encode())
func AppendUint(dst []byte, i uint64, base int) []byte

//py: atoi({s})
func Atoi(s string) (int, error)

//py: can_backquote({s})
func CanBackquote(s string) bool

//py: "true" if {b} else "false"
func FormatBool(b bool) string

func FormatComplex(c complex128, fmt byte, prec, bitSize int) string

//py:if equals(bitSize, 64): format_float({f}, {fmt:char}, {prec})
//py:if equals(bitSize, 32): format_float(float32({f}), {fmt:char}, {prec}, {bitSize})
//py: format_float({f} if {bitSize} == 64 else float32({f}), {fmt:char}, {prec}, {bitSize})
func FormatFloat(f float64, fmt byte, prec, bitSize int) string

//py:if equals(base, 10): str({i})
//py:if equals(base, 2): format({i}, "b")
//py:if equals(base, 8): format({i}, "o")
//py:if equals(base, 16): format({i}, "x")
//py: format_int({i}, {base})
func FormatInt(i int64, base int) string

//py:if equals(base, 10): str({i})
//py:if equals(base, 2): format({i}, "b")
//py:if equals(base, 8): format({i}, "o")
//py:if equals(base, 16): format({i}, "x")
//py: format_int({i}, {base})
func FormatUint(i uint64, base int) string


func IsGraphic(r rune) bool
//py: rune_is_print({r})
func IsPrint(r rune) bool

//py: str({i})
func Itoa(i int) string

//py: parse_bool({str})
func ParseBool(str string) (bool, error)

func ParseComplex(s string, bitSize int) (complex128, error)

//py:if equals(bitSize, 64): parse_float({s})
//py: parse_float({s}, {bitSize})
func ParseFloat(s string, bitSize int) (float64, error)

//py: parse_int({s}, {base}, {bitSize})
func ParseInt(s string, base int, bitSize int) (i int64, err error)

//py: parse_uint({s}, {base}, {bitSize})
func ParseUint(s string, base int, bitSize int) (uint64, error)

//py: quote({s})
func Quote(s string) string

//py: quote_rune({r})
func QuoteRune(r rune) string

//py: quote_rune({r}, True)
func QuoteRuneToASCII(r rune) string

func QuoteRuneToGraphic(r rune) string

//py: quote({s}, True)
func QuoteToASCII(s string) string

func QuoteToGraphic(s string) string
func QuotedPrefix(s string) (string, error)

//py: unquote({s})
func Unquote(s string) (string, error)

func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error)
