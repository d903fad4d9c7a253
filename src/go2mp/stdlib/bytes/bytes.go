package bytes

import (
	"io"
	"iter"
	"unicode"
)

const MinRead = 512

var ErrTooLarge error

type (
	//py: Buffer
	Buffer struct{}
)

//py: Buffer({buf})
func NewBuffer(buf []byte) *Buffer

//py: Buffer(encoded({s}))
func NewBufferString(s string) *Buffer

func (b *Buffer) Available() int
func (b *Buffer) AvailableBuffer() []byte

//py: list({b}.data)
func (b *Buffer) Bytes() []byte

func (b *Buffer) Cap() int

//py:if stmt: None
func (b *Buffer) Grow(n int)

//py: len({b}.data)
func (b *Buffer) Len() int

//py: {b}.next({n})
func (b *Buffer) Next(n int) []byte

func (b *Buffer) Peek(n int) ([]byte, error)

//py: read_into({b}, {p})
func (b *Buffer) Read(p []byte) (n int, err error)

//py: read_byte({b}.buffer)
func (b *Buffer) ReadByte() (byte, error)

//py: {b}.read_bytes({delim})
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error)

//py: {b}.read_from({r})
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error)

//py: read_rune({b}.buffer)
func (b *Buffer) ReadRune() (r rune, size int, err error)

//py: read_text({b}, {delim})
func (b *Buffer) ReadString(delim byte) (line string, err error)

//py: {b}.data.clear()
func (b *Buffer) Reset()

//py: str({b})
func (b *Buffer) String() string

//py:if stmt: {b}.truncate({n})
func (b *Buffer) Truncate(n int)

func (b *Buffer) UnreadByte() error
func (b *Buffer) UnreadRune() error

//py: {b}.write_bytes({p})
func (b *Buffer) Write(p []byte) (n int, err error)

//py:if stmt: {b}.data.append({c})
func (b *Buffer) WriteByte(c byte) error

//py:if stmt and text(r): {b}.write({r:char})
//py:if stmt: {b}.write(rune_string({r}))
//py: ({b}.write(rune_string({r})), None)
func (b *Buffer) WriteRune(r rune) (n int, err error)

//py:if stmt: {b}.write({s})
//py: ({b}.write({s}), None)
func (b *Buffer) WriteString(s string) (n int, err error)

//py: {b}.write_to({w})
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error)

type (
	//py: BytesIO
	Reader struct{}
)

//py: BytesIO(bytes({b}))
func NewReader(b []byte) *Reader

//py: len({r}.getvalue()) - {r}.tell()
func (r *Reader) Len() int

func (r *Reader) Read(b []byte) (n int, err error)
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error)
func (r *Reader) ReadByte() (byte, error)
func (r *Reader) ReadRune() (ch rune, size int, err error)
func (r *Reader) Reset(b []byte)
func (r *Reader) Seek(offset int64, whence int) (int64, error)
func (r *Reader) Size() int64
func (r *Reader) UnreadByte() error
func (r *Reader) UnreadRune() error
func (r *Reader) WriteTo(w io.Writer) (n int64, err error)

//py: list({b})
func Clone(b []byte) []byte

//py: compare_bytes({a}, {b})
func Compare(a, b []byte) int

//py: bytes({subslice}) in bytes({b})
func Contains(b, subslice []byte) bool

func ContainsAny(b []byte, chars string) bool
func ContainsFunc(b []byte, f func(rune) bool) bool
func ContainsRune(b []byte, r rune) bool

//py: from_bytes({s}).count(from_bytes({sep}))
func Count(s, sep []byte) int

func Cut(s, sep []byte) (before, after []byte, found bool)
func CutLast(s, sep []byte) (before, after []byte, found bool)
func CutPrefix(s, prefix []byte) (after []byte, found bool)
func CutSuffix(s, suffix []byte) (before []byte, found bool)

//py:if list(a) and list(b): {a} == {b}
//py: bytes({a}) == bytes({b})
func Equal(a, b []byte) bool

//py: equal_fold(from_bytes({s}), from_bytes({t}))
func EqualFold(s, t []byte) bool

func Fields(s []byte) [][]byte
func FieldsFunc(s []byte, f func(rune) bool) [][]byte
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte]
func FieldsSeq(s []byte) iter.Seq[[]byte]

//py: bytes({s}).startswith(bytes({prefix}))
func HasPrefix(s, prefix []byte) bool

//py: bytes({s}).endswith(bytes({suffix}))
func HasSuffix(s, suffix []byte) bool

//py: bytes({s}).find(bytes({sep}))
func Index(s, sep []byte) int

func IndexAny(s []byte, chars string) int

//py: bytes({b}).find({c})
func IndexByte(b []byte, c byte) int

func IndexFunc(s []byte, f func(r rune) bool) int
func IndexRune(s []byte, r rune) int

//py: list(bytes({sep}).join(map(bytes, {s})))
func Join(s [][]byte, sep []byte) []byte

//py: bytes({s}).rfind(bytes({sep}))
func LastIndex(s, sep []byte) int

func LastIndexAny(s []byte, chars string) int

//py: bytes({s}).rfind({c})
func LastIndexByte(s []byte, c byte) int

func LastIndexFunc(s []byte, f func(r rune) bool) int
func Lines(s []byte) iter.Seq[[]byte]

//py: to_bytes(map_runes({mapping}, from_bytes({s})))
func Map(mapping func(r rune) rune, s []byte) []byte

//py:if nonneg(count): list({b}) * {count}
func Repeat(b []byte, count int) []byte

//py: to_bytes(replace_string(from_bytes({s}), from_bytes({old}), from_bytes({new}), {n}))
func Replace(s, old, new []byte, n int) []byte

//py: to_bytes(replace_string(from_bytes({s}), from_bytes({old}), from_bytes({new})))
func ReplaceAll(s, old, new []byte) []byte

//py: byte_runes({s})
func Runes(s []byte) []rune

func Split(s, sep []byte) [][]byte
func SplitAfter(s, sep []byte) [][]byte
func SplitAfterN(s, sep []byte, n int) [][]byte
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte]
func SplitN(s, sep []byte, n int) [][]byte
func SplitSeq(s, sep []byte) iter.Seq[[]byte]
func Title(s []byte) []byte

//py: to_bytes(to_lower(from_bytes({s})))
func ToLower(s []byte) []byte

func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte

//py: to_bytes(to_title(from_bytes({s})))
func ToTitle(s []byte) []byte

func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte

//py: to_bytes(to_upper(from_bytes({s})))
func ToUpper(s []byte) []byte

func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte
func ToValidUTF8(s, replacement []byte) []byte
func Trim(s []byte, cutset string) []byte
func TrimFunc(s []byte, f func(r rune) bool) []byte
func TrimLeft(s []byte, cutset string) []byte
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte
func TrimPrefix(s, prefix []byte) []byte
func TrimRight(s []byte, cutset string) []byte
func TrimRightFunc(s []byte, f func(r rune) bool) []byte
func TrimSpace(s []byte) []byte
func TrimSuffix(s, suffix []byte) []byte
