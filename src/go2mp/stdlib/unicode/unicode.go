package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

const (
	UpperCase = 0
	LowerCase = 1
	TitleCase = 2
	MaxCase   = 3
)

const UpperLower = MaxRune + 1

const Version = "17.0.0"

var (
	Cc     *RangeTable
	Digit  *RangeTable
	Nd     *RangeTable
	Letter *RangeTable
	L      *RangeTable
	Lower  *RangeTable
	Ll     *RangeTable
	Mark   *RangeTable
	M      *RangeTable
	Number *RangeTable
	N      *RangeTable
	Punct  *RangeTable
	P      *RangeTable
	Space  *RangeTable
	Symbol *RangeTable
	S      *RangeTable
	Title  *RangeTable
	Lt     *RangeTable
	Upper  *RangeTable
	Lu     *RangeTable
	Zs     *RangeTable
)

var (
	Arabic   *RangeTable
	Cyrillic *RangeTable
	Greek    *RangeTable
	Han      *RangeTable
	Hangul   *RangeTable
	Hebrew   *RangeTable
	Hiragana *RangeTable
	Katakana *RangeTable
	Latin    *RangeTable
	Thai     *RangeTable
)

var (
	ASCII_Hex_Digit *RangeTable
	White_Space     *RangeTable
)

type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

func In(r rune, ranges ...*RangeTable) bool
func Is(rangeTab *RangeTable, r rune) bool
func IsControl(r rune) bool
func IsDigit(r rune) bool
func IsGraphic(r rune) bool
func IsLetter(r rune) bool
func IsLower(r rune) bool
func IsMark(r rune) bool
func IsNumber(r rune) bool
func IsOneOf(ranges []*RangeTable, r rune) bool
func IsPrint(r rune) bool
func IsPunct(r rune) bool
func IsSpace(r rune) bool
func IsSymbol(r rune) bool
func IsTitle(r rune) bool
func IsUpper(r rune) bool
func SimpleFold(r rune) rune
func To(_case int, r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
func ToUpper(r rune) rune
