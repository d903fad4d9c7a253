// Type switches and assertions over types of every kind.
package main

import (
	"errors"
	"fmt"
)

// Celsius and Meters have the same underlying type.
type Celsius float64
type Meters float64

// Named is anything with a name.
type Named interface{ Name() string }

// User has a name.
type User struct{ name string }

// Name implements Named.
func (u User) Name() string { return u.name }

// Machine has one through a pointer only.
type Machine struct{ id int }

// Name implements Named.
func (m *Machine) Name() string { return fmt.Sprintf("machine-%d", m.id) }

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case bool:
		return fmt.Sprintf("bool %t", x)
	case int:
		return fmt.Sprintf("int %d", x+1)
	case int8, int32, uint8:
		return fmt.Sprintf("small %v of %T", x, x)
	case float64:
		return fmt.Sprintf("float64 %.2f", x)
	case Celsius:
		return fmt.Sprintf("%.1f degrees", float64(x))
	case string:
		return "string of " + fmt.Sprint(len(x))
	case []int:
		return fmt.Sprint("ints ", len(x))
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case func() int:
		return fmt.Sprint("function giving ", x())
	case Named:
		return "named " + x.Name()
	case error:
		return "error " + x.Error()
	case *int:
		return fmt.Sprint("pointer to ", *x)
	default:
		return fmt.Sprintf("something: %T", x)
	}
}

func main() {
	n := 7
	values := []any{
		nil, true, 41, int8(3), 'x', byte(1), 2.5, Celsius(20), Meters(3), "text",
		[]int{1, 2}, []string{"a"}, map[string]int{"a": 9}, func() int { return 5 },
		User{"ann"}, &User{"bob"}, &Machine{7}, Machine{8}, errors.New("oops"), &n,
		[2]int{1, 2}, struct{}{}, uint(3), int64(4), float32(1.5),
	}
	for _, v := range values {
		fmt.Println(describe(v))
	}

	var v any = 42
	if i, ok := v.(int); ok {
		fmt.Println("int", i)
	}
	s, ok := v.(string)
	fmt.Printf("%q %t\n", s, ok)
	_, isNamed := v.(Named)
	fmt.Println(isNamed)

	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(v.(string))
}
