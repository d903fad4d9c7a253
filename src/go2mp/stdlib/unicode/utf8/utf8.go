package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

//py:if reassigned(p): {p} + list(encoded(rune_string({r})))
//py:if grows(p): append({p}, *encoded(rune_string({r})))
func AppendRune(p []byte, r rune) []byte

//py: last_rune(from_bytes({p}))
func DecodeLastRune(p []byte) (r rune, size int)

//py: last_rune({s})
func DecodeLastRuneInString(s string) (r rune, size int)

//py: first_rune(from_bytes({p}))
func DecodeRune(p []byte) (r rune, size int)

//py: first_rune({s})
func DecodeRuneInString(s string) (r rune, size int)

//py: encode_rune({p}, {r})
func EncodeRune(p []byte, r rune) int
func FullRune(p []byte) bool
func FullRuneInString(s string) bool

//py: len(from_bytes({p}))
func RuneCount(p []byte) int

//py: len({s})
func RuneCountInString(s string) (n int)

//py:if text(r): len({r:char}.encode())
//py: rune_len({r})
func RuneLen(r rune) int

//py: {b} & 0xC0 != 0x80
func RuneStart(b byte) bool

//py: valid_text(from_bytes({p}))
func Valid(p []byte) bool

//py: valid_rune({r})
func ValidRune(r rune) bool

//py: valid_text({s})
func ValidString(s string) bool
