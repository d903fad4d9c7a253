package regexp

import "io"

type Regexp struct{}

//py:refuse: regular expressions are not supported yet
func Compile(expr string) (*Regexp, error)

//py:refuse: regular expressions are not supported yet
func CompilePOSIX(expr string) (*Regexp, error)

//py:refuse: regular expressions are not supported yet
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

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllString(s string, n int) []string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string

//py:refuse: regular expressions are not supported yet
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

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindString(s string) string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindStringIndex(s string) (m []int)

//py:refuse: regular expressions are not supported yet
func (re *Regexp) FindStringSubmatch(s string) []string

//py:refuse: regular expressions are not supported yet
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

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Match(b []byte) bool

//py:refuse: regular expressions are not supported yet
func (re *Regexp) MatchReader(r io.RuneReader) bool

//py:refuse: regular expressions are not supported yet
func (re *Regexp) MatchString(s string) bool

//py:refuse: regular expressions are not supported yet
func (re *Regexp) NumSubexp() int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAll(src, repl []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllString(src, repl string) string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) Split(s string, n int) []string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) String() string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) SubexpIndex(name string) int

//py:refuse: regular expressions are not supported yet
func (re *Regexp) SubexpNames() []string

//py:refuse: regular expressions are not supported yet
func (re *Regexp) UnmarshalText(text []byte) error

//py:refuse: regular expressions are not supported yet
func Match(pattern string, b []byte) (matched bool, err error)

//py:refuse: regular expressions are not supported yet
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error)

//py:refuse: regular expressions are not supported yet
func MatchString(pattern string, s string) (matched bool, err error)

//py:refuse: regular expressions are not supported yet
func QuoteMeta(s string) string
