package json

import (
	"bytes"
	"io"
)

type Decoder struct{}

//py:refuse: JSON is not supported yet
func NewDecoder(r io.Reader) *Decoder

//py:refuse: JSON is not supported yet
func (dec *Decoder) Token() (Token, error)

type Delim rune

type (
	//py: JsonEncoder
	Encoder struct{}
)

//py: JsonEncoder({w})
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

//py:refuse: JSON is not supported yet
func Compact(dst *bytes.Buffer, src []byte) error

//py:refuse: JSON is not supported yet
func HTMLEscape(dst *bytes.Buffer, src []byte)

//py:refuse: JSON is not supported yet
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error

//py:special
func Marshal(v any) ([]byte, error)

//py:special
func MarshalIndent(v any, prefix, indent string) ([]byte, error)

//py:refuse: JSON is not supported yet
func Unmarshal(data []byte, v any) error

//py:refuse: JSON is not supported yet
func Valid(data []byte) bool

//py:refuse: JSON is not supported yet
func (dec *Decoder) Decode(v any) error

//py:refuse: JSON is not supported yet
func (dec *Decoder) DisallowUnknownFields()

//py:refuse: JSON is not supported yet
func (dec *Decoder) More() bool

//py:refuse: JSON is not supported yet
func (dec *Decoder) UseNumber()

//py:special
func (enc *Encoder) Encode(v any) error

//py: {enc}.escape_html({on})
func (enc *Encoder) SetEscapeHTML(on bool)

//py: {enc}.set_indent({prefix}, {indent})
func (enc *Encoder) SetIndent(prefix, indent string)

//py:refuse: JSON is not supported yet
func (n Number) Float64() (float64, error)

//py:refuse: JSON is not supported yet
func (n Number) Int64() (int64, error)

//py:refuse: JSON is not supported yet
func (n Number) String() string

//py:refuse: JSON is not supported yet
func (e *SyntaxError) Error() string
