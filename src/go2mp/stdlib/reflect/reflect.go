package reflect

type Kind uint

//py:refuse: reflection is not supported
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

//py:refuse: reflection is not supported
func TypeOf(i any) Type

//py:refuse: reflection is not supported
func ValueOf(i any) Value

//py:refuse: reflection is not supported
func DeepEqual(x, y any) bool

//py:refuse: reflection is not supported
func Swapper(slice any) func(i, j int)
