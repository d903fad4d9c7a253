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

type Writer struct{}

//py:refuse: text/tabwriter is not supported yet
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer

//py:refuse: text/tabwriter is not supported yet
func (b *Writer) Flush() error

//py:refuse: text/tabwriter is not supported yet
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer

//py:refuse: text/tabwriter is not supported yet
func (b *Writer) Write(buf []byte) (n int, err error)
