package base64

import "io"

const (
	StdPadding rune = 61
	NoPadding  rune = -1
)

var (
	//py: Base64(padded=False)
	RawStdEncoding *Encoding
)

var (
	//py: Base64(url=True, padded=False)
	RawURLEncoding *Encoding
)

var (
	//py: Base64()
	StdEncoding *Encoding
)

var (
	//py: Base64(url=True)
	URLEncoding *Encoding
)

type CorruptInputError int64

func (e CorruptInputError) Error() string

type (
	//py: Base64
	Encoding struct{}
)

func NewEncoding(encoder string) *Encoding
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error)
func (enc *Encoding) AppendEncode(dst, src []byte) []byte
func (enc *Encoding) Decode(dst, src []byte) (n int, err error)

//py: {enc}.decode({s})
func (enc *Encoding) DecodeString(s string) ([]byte, error)

func (enc *Encoding) DecodedLen(n int) int
func (enc *Encoding) Encode(dst, src []byte)

//py: {enc}.encode({src})
func (enc *Encoding) EncodeToString(src []byte) string

func (enc *Encoding) EncodedLen(n int) int
func (enc Encoding) Strict() *Encoding
func (enc Encoding) WithPadding(padding rune) *Encoding
func NewDecoder(enc *Encoding, r io.Reader) io.Reader
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser
