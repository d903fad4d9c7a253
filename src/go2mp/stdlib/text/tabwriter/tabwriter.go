package tabwriter

import "io"

const (
	FilterHTML          uint = 1
	StripEscape         uint = 2
	AlignRight          uint = 4
	DiscardEmptyColumns uint = 8
	TabIndent           uint = 16
	Debug               uint = 32
)

const Escape = '\xff'

type (
	//py: TabWriter
	//py:zero: TabWriter(None, 0, 8, 0, " ", 0)
	Writer struct{}
)

//py:if lacks(flags, 3): TabWriter({output}, {minwidth}, {tabwidth}, {padding}, {padchar:char}, {flags})
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer

//py:if stmt: {b}.flush()
func (b *Writer) Flush() error

//py:if lacks(flags, 3): {b}.init({output}, {minwidth}, {tabwidth}, {padding}, {padchar:char}, {flags})
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer

//py: write_text({b}, from_bytes({buf}))
func (b *Writer) Write(buf []byte) (n int, err error)
