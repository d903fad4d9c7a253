package strings

import (
	"io"
	"iter"
	"unicode"
)

type (
	//py: StringIO
	//py:zero: StringIO()
	Builder struct{}
)

func (b *Builder) Cap() int

//py:if stmt: None
func (b *Builder) Grow(n int)

//py: byte_len(builder_text({b}))
func (b *Builder) Len() int

//py: reset_builder({b})
func (b *Builder) Reset()

//py:if text(b): {b}.getvalue()
//py: builder_text({b})
func (b *Builder) String() string

//py:if stmt: {b}.write(from_bytes({p}))
//py: (write_string({b}, from_bytes({p})), None)
func (b *Builder) Write(p []byte) (int, error)

//py:if stmt and ascii(c): {b}.write({c:char})
//py:if stmt: {b}.write(from_bytes([{c}]))
func (b *Builder) WriteByte(c byte) error

//py:if stmt and text(r): {b}.write({r:char})
//py:if stmt: {b}.write(rune_string({r}))
//py: (write_string({b}, rune_string({r})), None)
func (b *Builder) WriteRune(r rune) (int, error)

//py:if stmt: {b}.write({s})
//py: (write_string({b}, {s}), None)
func (b *Builder) WriteString(s string) (int, error)

type (
	//py: BytesIO
	Reader struct{}
)

//py:if text(s): BytesIO({s}.encode())
//py: BytesIO(encoded({s}))
func NewReader(s string) *Reader

//py: len({r}.getvalue()) - {r}.tell()
func (r *Reader) Len() int

//py: read_into({r}, {b})
func (r *Reader) Read(b []byte) (n int, err error)

func (r *Reader) ReadAt(b []byte, off int64) (n int, err error)

//py: read_byte({r})
func (r *Reader) ReadByte() (byte, error)

//py: read_rune({r})
func (r *Reader) ReadRune() (ch rune, size int, err error)

func (r *Reader) Reset(s string)
func (r *Reader) Seek(offset int64, whence int) (int64, error)

//py: len({r}.getvalue())
func (r *Reader) Size() int64

func (r *Reader) UnreadByte() error

func (r *Reader) UnreadRune() error
func (r *Reader) WriteTo(w io.Writer) (n int64, err error)

type (
	//py: Replacer
	Replacer struct{}
)

//py: Replacer({*oldnew})
func NewReplacer(oldnew ...string) *Replacer

//py: {r}.replace({s})
func (r *Replacer) Replace(s string) string

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error)

//py: {s}
func Clone(s string) string

//py: compare_strings({a}, {b})
func Compare(a, b string) int

//py:if text(substr): {substr} in {s}
//py: encoded({substr}) in encoded({s})
func Contains(s, substr string) bool

//py: index_any({s}, {chars}) >= 0
func ContainsAny(s, chars string) bool

//py: index_func({s}, {f}) >= 0
func ContainsFunc(s string, f func(rune) bool) bool

//py:if text(r): {r:char} in {s}
//py: index_rune({s}, {r}) >= 0
func ContainsRune(s string, r rune) bool

//py:if text(substr): {s}.count({substr})
//py:if nonempty(substr): encoded({s}).count(encoded({substr}))
func Count(s, substr string) int

//py: cut_string({s}, {sep})
func Cut(s, sep string) (before, after string, found bool)

//py: cut_string_last({s}, {sep})
func CutLast(s, sep string) (before, after string, found bool)

//py: cut_prefix({s}, {prefix})
func CutPrefix(s, prefix string) (after string, found bool)

//py: cut_suffix({s}, {suffix})
func CutSuffix(s, suffix string) (before string, found bool)

//py:if ascii(s) and ascii(t): {s}.lower() == {t}.lower()
//py: equal_fold({s}, {t})
func EqualFold(s, t string) bool

//py:if spaces(s): {s}.split()
//py: string_fields({s})
func Fields(s string) []string

//py: string_fields_func({s}, {f})
func FieldsFunc(s string, f func(rune) bool) []string

//py:if consumed: string_fields_func({s}, {f})
//py:if ranged: string_fields_func({s}, {f})
//py: seq_of(string_fields_func({s}, {f}))
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string]

//py:if consumed and spaces(s): {s}.split()
//py:if ranged and spaces(s): {s}.split()
//py:if consumed: string_fields({s})
//py:if ranged: string_fields({s})
//py: seq_of(string_fields({s}))
func FieldsSeq(s string) iter.Seq[string]

//py:if text(prefix): {s}.startswith({prefix})
//py: encoded({s}).startswith(encoded({prefix}))
func HasPrefix(s, prefix string) bool

//py:if text(suffix): {s}.endswith({suffix})
//py: encoded({s}).endswith(encoded({suffix}))
func HasSuffix(s, suffix string) bool

//py:if ascii(s): {s}.find({substr})
//py: encoded({s}).find(encoded({substr}))
func Index(s, substr string) int

//py: index_any({s}, {chars})
func IndexAny(s, chars string) int

//py:if ascii(s): {s}.find({c:char})
//py: encoded({s}).find({c})
func IndexByte(s string, c byte) int

//py: index_func({s}, {f})
func IndexFunc(s string, f func(rune) bool) int

//py:if ascii(s) and text(r): {s}.find({r:char})
//py: index_rune({s}, {r})
func IndexRune(s string, r rune) int

//py:if nonempty(sep) and text(sep): {sep}.join({elems})
//py:if text(elems) and text(sep): {sep}.join({elems})
//py: join_strings({elems}, {sep})
func Join(elems []string, sep string) string

//py:if ascii(s): {s}.rfind({substr})
//py: encoded({s}).rfind(encoded({substr}))
func LastIndex(s, substr string) int

//py: last_index_any({s}, {chars})
func LastIndexAny(s, chars string) int

//py:if ascii(s): {s}.rfind({c:char})
//py: encoded({s}).rfind({c})
func LastIndexByte(s string, c byte) int

//py: last_index_func({s}, {f})
func LastIndexFunc(s string, f func(rune) bool) int

//py:if consumed: split_lines({s})
//py:if ranged: split_lines({s})
//py: seq_of(split_lines({s}))
func Lines(s string) iter.Seq[string]

//py: map_runes({mapping}, {s})
func Map(mapping func(rune) rune, s string) string

//py:if text(s) and nonneg(count): {s} * {count}
//py: repeat_string({s}, {count})
func Repeat(s string, count int) string

//py:if text(old) and text(new) and text(s) and equals(n, -1): {s}.replace({old}, {new})
//py:if nonempty(old) and text(old) and nonempty(new) and text(new) and equals(n, -1): {s}.replace({old}, {new})
//py:if text(old) and text(new) and text(s): {s}.replace({old}, {new}, {n})
//py:if nonempty(old) and text(old) and nonempty(new) and text(new): {s}.replace({old}, {new}, {n})
//py: replace_string({s}, {old}, {new}, {n})
func Replace(s, old, new string, n int) string

//py:if text(old) and text(new) and text(s): {s}.replace({old}, {new})
//py:if nonempty(old) and text(old) and nonempty(new) and text(new): {s}.replace({old}, {new})
//py: replace_string({s}, {old}, {new})
func ReplaceAll(s, old, new string) string

//py:if nonempty(sep) and text(sep): {s}.split({sep})
//py:if equals(sep, ""): list({s})
//py: split_string({s}, {sep})
func Split(s, sep string) []string

//py: split_string_after({s}, {sep})
func SplitAfter(s, sep string) []string

//py:if equals(n, 0) and grows(n): None
//py: split_string_after({s}, {sep}, {n})
func SplitAfterN(s, sep string, n int) []string

//py:if consumed: split_string_after({s}, {sep})
//py:if ranged: split_string_after({s}, {sep})
//py: seq_of(split_string_after({s}, {sep}))
func SplitAfterSeq(s, sep string) iter.Seq[string]

//py:if equals(n, 0) and grows(n): None
//py:if nonempty(sep) and text(sep) and positive(n): {s}.split({sep}, {n:less1})
//py:if nonempty(sep) and text(sep) and equals(n, -1): {s}.split({sep})
//py: split_string({s}, {sep}, {n})
func SplitN(s, sep string, n int) []string

//py:if consumed and nonempty(sep) and text(sep): {s}.split({sep})
//py:if ranged and nonempty(sep) and text(sep): {s}.split({sep})
//py:if consumed: split_string({s}, {sep})
//py:if ranged: split_string({s}, {sep})
//py: seq_of(split_string({s}, {sep}))
func SplitSeq(s, sep string) iter.Seq[string]

//py: title_words({s})
func Title(s string) string

//py:if ascii(s): {s}.lower()
//py: to_lower({s})
func ToLower(s string) string

func ToLowerSpecial(c unicode.SpecialCase, s string) string

//py:if ascii(s): {s}.upper()
//py: to_title({s})
func ToTitle(s string) string

func ToTitleSpecial(c unicode.SpecialCase, s string) string

//py:if ascii(s): {s}.upper()
//py: to_upper({s})
func ToUpper(s string) string

func ToUpperSpecial(c unicode.SpecialCase, s string) string

//py: to_valid_utf8({s}, {replacement})
func ToValidUTF8(s, replacement string) string

//py:if const(cutset) and text(cutset): {s}.strip({cutset})
//py:if text(cutset) and text(s): {s}.strip({cutset})
//py: trim_left_func(trim_right_func({s}, in_cutset({cutset})), in_cutset({cutset}))
func Trim(s, cutset string) string

//py: trim_left_func(trim_right_func({s}, {f}), {f})
func TrimFunc(s string, f func(rune) bool) string

//py:if const(cutset) and text(cutset): {s}.lstrip({cutset})
//py:if text(cutset) and text(s): {s}.lstrip({cutset})
//py: trim_left_func({s}, in_cutset({cutset}))
func TrimLeft(s, cutset string) string

//py: trim_left_func({s}, {f})
func TrimLeftFunc(s string, f func(rune) bool) string

//py:if text(prefix): {s}.removeprefix({prefix})
//py: trim_prefix({s}, {prefix})
func TrimPrefix(s, prefix string) string

//py:if const(cutset) and text(cutset): {s}.rstrip({cutset})
//py:if text(cutset) and text(s): {s}.rstrip({cutset})
//py: trim_right_func({s}, in_cutset({cutset}))
func TrimRight(s, cutset string) string

//py: trim_right_func({s}, {f})
func TrimRightFunc(s string, f func(rune) bool) string

//py:if spaces(s): {s}.strip()
//py: trim_space({s})
func TrimSpace(s string) string

//py:if text(suffix): {s}.removesuffix({suffix})
//py: trim_suffix({s}, {suffix})
func TrimSuffix(s, suffix string) string
