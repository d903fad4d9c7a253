package json

import (
	"bytes"
	"io"
)

type Decoder struct{}

func NewDecoder(r io.Reader) *Decoder
func (dec *Decoder) Token() (Token, error)

type Delim rune

type Encoder struct{}

func NewEncoder(w io.Writer) *Encoder

type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

type Number string

type RawMessage []byte

type SyntaxError struct {
	Offset int64
}

type Token any

type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

func Compact(dst *bytes.Buffer, src []byte) error
func HTMLEscape(dst *bytes.Buffer, src []byte)
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error
func Marshal(v any) ([]byte, error)
func MarshalIndent(v any, prefix, indent string) ([]byte, error)
func Unmarshal(data []byte, v any) error
func Valid(data []byte) bool
func (dec *Decoder) Decode(v any) error
func (dec *Decoder) DisallowUnknownFields()
func (dec *Decoder) More() bool
func (dec *Decoder) UseNumber()
func (enc *Encoder) Encode(v any) error
func (enc *Encoder) SetEscapeHTML(on bool)
func (enc *Encoder) SetIndent(prefix, indent string)
func (n Number) Float64() (float64, error)
func (n Number) Int64() (int64, error)
func (n Number) String() string
func (e *SyntaxError) Error() string
