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

const Escape = 255

type Writer struct{}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
func (b *Writer) Flush() error
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer
func (b *Writer) Write(buf []byte) (n int, err error)
