package regexp

import "io"

type (
	//py: re.Pattern
	Regexp struct{}
)

//py:special
func Compile(expr string) (*Regexp, error)

//py:refuse: regular expressions are not supported yet
func CompilePOSIX(expr string) (*Regexp, error)

//py:special
func MustCompile(str string) *Regexp

//py:refuse: regular expressions are not supported yet
func MustCompilePOSIX(str string) *Regexp

//py:refuse: regular expressions are not supported yet
func (re *Regexp) AppendText(b []byte) ([]byte, error)

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Copy() *Regexp

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Find(b []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAll(b []byte, n int) [][]byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int

//py:if grows(s): all_texts({re}, {s}, {n}) or None
//py:if equals(n, -1): all_texts({re}, {s})
//py: all_texts({re}, {s}, {n})
func (re *Regexp) FindAllString(s string, n int) []string

//py:if grows(s): all_spans({re}, {s}, {n}, 1) or None
//py: all_spans({re}, {s}, {n}, 1)
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int

//py:if grows(s): all_submatches({re}, {s}, {n}) or None
//py:if equals(n, -1): all_submatches({re}, {s})
//py: all_submatches({re}, {s}, {n})
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string

//py:if grows(s): all_spans({re}, {s}, {n}) or None
//py: all_spans({re}, {s}, {n})
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindIndex(b []byte) (m []int)

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int)

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int

//py: found_text({re}.search({s}))
func (re *Regexp) FindString(s string) string

//py:if grows(s): match_spans({re}.search({s}), 1) or None
//py: match_spans({re}.search({s}), 1)
func (re *Regexp) FindStringIndex(s string) (m []int)

//py:if grows(s): submatches({re}.search({s})) or None
//py: submatches({re}.search({s}))
func (re *Regexp) FindStringSubmatch(s string) []string

//py:if grows(s): match_spans({re}.search({s}), {re}.groups + 1) or None
//py: match_spans({re}.search({s}), {re}.groups + 1)
func (re *Regexp) FindStringSubmatchIndex(s string) []int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindSubmatch(b []byte) [][]byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindSubmatchIndex(b []byte) []int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) LiteralPrefix() (prefix string, complete bool)

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Longest()

//py:refuse: regular expressions are not supported yet
func (re *Regexp) MarshalText() ([]byte, error)

//py: {re}.search(from_bytes({b})) is not None
func (re *Regexp) Match(b []byte) bool

//py:refuse: regular expressions are not supported yet
func (re *Regexp) MatchReader(r io.RuneReader) bool

//py: {re}.search({s}) is not None
func (re *Regexp) MatchString(s string) bool

//py: {re}.groups
func (re *Regexp) NumSubexp() int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAll(src, repl []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte

//py: replace_literally({re}, {src}, {repl})
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string

//py: expand_matches({re}, {src}, {repl})
func (re *Regexp) ReplaceAllString(src, repl string) string

//py: replace_matches({re}, {src}, {repl})
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string

//py:if grows(s): split_matches({re}, {s}, {n}) if {n} else None
//py: split_matches({re}, {s}, {n})
func (re *Regexp) Split(s string, n int) []string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) String() string

//py: {re}.groupindex.get({name}, -1)
func (re *Regexp) SubexpIndex(name string) int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) SubexpNames() []string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) UnmarshalText(text []byte) error

//py:refuse: regular expressions are not supported yet
func Match(pattern string, b []byte) (matched bool, err error)

//py:refuse: regular expressions are not supported yet
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error)

//py:special
func MatchString(pattern string, s string) (matched bool, err error)

//py: quote_meta({s})
func QuoteMeta(s string) string
