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
	//py: "Cc"
	Cc     *RangeTable

	//py: "Nd"
	Digit  *RangeTable

	//py: "Nd"
	Nd     *RangeTable

	//py: "L"
	Letter *RangeTable

	//py: "L"
	L      *RangeTable

	//py: "Ll"
	Lower  *RangeTable

	//py: "Ll"
	Ll     *RangeTable

	//py: "M"
	Mark   *RangeTable

	//py: "M"
	M      *RangeTable

	//py: "N"
	Number *RangeTable

	//py: "N"
	N      *RangeTable

	//py: "P"
	Punct  *RangeTable

	//py: "P"
	P      *RangeTable
	Space  *RangeTable

	//py: "S"
	Symbol *RangeTable

	//py: "S"
	S      *RangeTable

	//py: "Lt"
	Title  *RangeTable

	//py: "Lt"
	Lt     *RangeTable

	//py: "Lu"
	Upper  *RangeTable

	//py: "Lu"
	Lu     *RangeTable

	//py: "Zs"
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

type (
	//py: str
	RangeTable struct {
		R16         []Range16
		R32         []Range32
		LatinOffset int
	}
)

//py: rune_in({r}, {*ranges})
func In(r rune, ranges ...*RangeTable) bool

//py: rune_in({r}, {rangeTab})
func Is(rangeTab *RangeTable, r rune) bool

//py: rune_is_control({r})
func IsControl(r rune) bool

//py:if text(r): {r:char}.isdecimal()
//py: rune_is_digit({r})
func IsDigit(r rune) bool

//py: rune_is_graphic({r})
func IsGraphic(r rune) bool

//py:if text(r): {r:char}.isalpha()
//py: rune_is_letter({r})
func IsLetter(r rune) bool

//py:if ascii(r): {r:char}.islower()
//py: rune_is_lower({r})
func IsLower(r rune) bool

//py: rune_is_mark({r})
func IsMark(r rune) bool

//py:if ascii(r): {r:char}.isdecimal()
//py: rune_is_number({r})
func IsNumber(r rune) bool

func IsOneOf(ranges []*RangeTable, r rune) bool

//py:if text(r): {r:char}.isprintable()
//py: rune_is_print({r})
func IsPrint(r rune) bool

//py: rune_is_punct({r})
func IsPunct(r rune) bool

//py:if spaces(r) and text(r): {r:char}.isspace()
//py: rune_is_space({r})
func IsSpace(r rune) bool

//py: rune_is_symbol({r})
func IsSymbol(r rune) bool

//py: rune_is_title({r})
func IsTitle(r rune) bool

//py:if ascii(r): {r:char}.isupper()
//py: rune_is_upper({r})
func IsUpper(r rune) bool

func SimpleFold(r rune) rune
func To(_case int, r rune) rune

//py:if ascii(r): ord({r:char}.lower())
//py: lower_rune({r})
func ToLower(r rune) rune

//py: title_rune({r})
func ToTitle(r rune) rune

//py:if ascii(r): ord({r:char}.upper())
//py: upper_rune({r})
func ToUpper(r rune) rune
