package reflect

type Kind uint

func (k Kind) String() string

type Type interface {
	Name() string
	String() string
	Kind() Kind
	Elem() Type
	Len() int
	NumField() int
	NumMethod() int
	PkgPath() string
	Comparable() bool
}

type Value struct{}

func TypeOf(i any) Type
func ValueOf(i any) Value
func DeepEqual(x, y any) bool
func Swapper(slice any) func(i, j int)
