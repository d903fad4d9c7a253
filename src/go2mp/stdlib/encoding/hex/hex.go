package hex

import "io"

var (
	//py: ERR_HEX_LENGTH
	ErrLength error
)

type InvalidByteError byte

func (e InvalidByteError) Error() string
func AppendDecode(dst, src []byte) ([]byte, error)
func AppendEncode(dst, src []byte) []byte

//py: decode_hex_into({dst}, {src})
func Decode(dst, src []byte) (int, error)

//py: decode_hex({s})
func DecodeString(s string) ([]byte, error)

//py: {x} // 2
func DecodedLen(x int) int

//py: hex_dump({data})
func Dump(data []byte) string
func Dumper(w io.Writer) io.WriteCloser

//py: fill_bytes({dst}, bytes({src}).hex().encode())
func Encode(dst, src []byte) int

//py: bytes({src}).hex()
func EncodeToString(src []byte) string

//py: {n} * 2
func EncodedLen(n int) int

func NewDecoder(r io.Reader) io.Reader
func NewEncoder(w io.Writer) io.Writer
