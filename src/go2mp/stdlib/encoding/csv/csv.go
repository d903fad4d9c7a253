package csv

import "io"

var (
	ErrBareQuote     error
	ErrQuote         error
	ErrFieldCount    error
	ErrTrailingComma error
)

type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

//py:refuse: CSV is not supported yet
func (e *ParseError) Error() string

//py:refuse: CSV is not supported yet
func (e *ParseError) Unwrap() error

type Reader struct {
	Comma            rune
	Comment          rune
	FieldsPerRecord  int
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool
	TrailingComma    bool
}

//py:refuse: CSV is not supported yet
func NewReader(r io.Reader) *Reader

//py:refuse: CSV is not supported yet
func (r *Reader) FieldPos(field int) (line, column int)

//py:refuse: CSV is not supported yet
func (r *Reader) InputOffset() int64

//py:refuse: CSV is not supported yet
func (r *Reader) Read() (record []string, err error)

//py:refuse: CSV is not supported yet
func (r *Reader) ReadAll() (records [][]string, err error)

type Writer struct {
	Comma   rune
	UseCRLF bool
}

//py:refuse: CSV is not supported yet
func NewWriter(w io.Writer) *Writer

//py:refuse: CSV is not supported yet
func (w *Writer) Error() error

//py:refuse: CSV is not supported yet
func (w *Writer) Flush()

//py:refuse: CSV is not supported yet
func (w *Writer) Write(record []string) error

//py:refuse: CSV is not supported yet
func (w *Writer) WriteAll(records [][]string) error
