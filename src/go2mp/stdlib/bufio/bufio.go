package bufio

import "io"

const MaxScanTokenSize = 65536

var (
	ErrInvalidUnreadByte error
	ErrInvalidUnreadRune error
	ErrBufferFull        error
	ErrNegativeCount     error
)

var (
	//py: ERR_TOO_LONG
	ErrTooLong         error
	ErrNegativeAdvance error
	ErrAdvanceTooFar   error
	ErrBadReadCount    error
)

var ErrFinalToken error

type ReadWriter struct {
	*Reader
	*Writer
}

func NewReadWriter(r *Reader, w *Writer) *ReadWriter

type (
	//py: BufferedReader
	Reader struct{}
)

//py: BufferedReader({rd})
func NewReader(rd io.Reader) *Reader

//py: BufferedReader({rd})
func NewReaderSize(rd io.Reader, size int) *Reader

func (b *Reader) Buffered() int

//py: discard_stream({b}, {n})
func (b *Reader) Discard(n int) (discarded int, err error)

//py: {b}.peek({n})
func (b *Reader) Peek(n int) ([]byte, error)

//py: read_into({b}, {p})
func (b *Reader) Read(p []byte) (n int, err error)

//py: {b}.read_byte()
func (b *Reader) ReadByte() (byte, error)

//py: {b}.read_bytes({delim})
func (b *Reader) ReadBytes(delim byte) ([]byte, error)

//py: {b}.read_line()
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error)

//py: {b}.read_rune()
func (b *Reader) ReadRune() (r rune, size int, err error)

func (b *Reader) ReadSlice(delim byte) (line []byte, err error)

//py: {b}.read_string({delim})
func (b *Reader) ReadString(delim byte) (string, error)

func (b *Reader) Reset(r io.Reader)
func (b *Reader) Size() int
func (b *Reader) UnreadByte() error
func (b *Reader) UnreadRune() error
func (b *Reader) WriteTo(w io.Writer) (n int64, err error)

type (
	//py: Scanner
	Scanner struct{}
)

//py: Scanner({r})
func NewScanner(r io.Reader) *Scanner

//py: {s}.buffer({buf}, {max})
func (s *Scanner) Buffer(buf []byte, max int)

//py: to_bytes({s}.text)
func (s *Scanner) Bytes() []byte

//py: {s}.error
func (s *Scanner) Err() error

//py: {s}.scan()
func (s *Scanner) Scan() bool

//py:if std(split): {s}.split({split})
func (s *Scanner) Split(split SplitFunc)

//py: {s}.text
func (s *Scanner) Text() string

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

type (
	//py: BufferedWriter
	Writer struct{}
)

//py: BufferedWriter({w})
func NewWriter(w io.Writer) *Writer

//py: BufferedWriter({w}, {size})
func NewWriterSize(w io.Writer, size int) *Writer

//py: {b}.size - len({b}.data)
func (b *Writer) Available() int

func (b *Writer) AvailableBuffer() []byte

//py: len({b}.data)
func (b *Writer) Buffered() int

//py:if stmt: {b}.flush()
//py: flushed({b})
func (b *Writer) Flush() error

func (b *Writer) ReadFrom(r io.Reader) (n int64, err error)
func (b *Writer) Reset(w io.Writer)

//py: {b}.size
func (b *Writer) Size() int

//py:if stmt: {b}.write(from_bytes({p}))
//py: (write_string({b}, from_bytes({p})), None)
func (b *Writer) Write(p []byte) (nn int, err error)

//py:if stmt and ascii(c): {b}.write({c:char})
//py:if stmt: {b}.write(from_bytes([{c}]))
func (b *Writer) WriteByte(c byte) error

//py:if stmt and text(r): {b}.write({r:char})
//py:if stmt: {b}.write(rune_string({r}))
//py: (write_string({b}, rune_string({r})), None)
func (b *Writer) WriteRune(r rune) (size int, err error)

//py:if stmt: {b}.write({s})
//py: (write_string({b}, {s}), None)
func (b *Writer) WriteString(s string) (int, error)

//py: scan_bytes({data}, {atEOF})
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error)

//py: scan_lines({data}, {atEOF})
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error)

//py: scan_runes({data}, {atEOF})
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error)

//py: scan_words({data}, {atEOF})
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error)
