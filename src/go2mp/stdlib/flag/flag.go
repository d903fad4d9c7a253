package flag

import (
	"io"
	"time"
)

type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota
	ExitOnError
	PanicOnError
)

var (
	//py: ERR_HELP
	ErrHelp error
)

var (
	//py: COMMAND_LINE
	CommandLine *FlagSet
)

var (
	//py: COMMAND_LINE.usage
	Usage func()
)

type Flag struct {
	Name     string
	Usage    string
	DefValue string
}

type (
	//py: FlagSet
	FlagSet struct {
		Usage func()
	}
)

type Value interface {
	String() string
	Set(string) error
}

//py: FlagSet({name}, {errorHandling})
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet

//py: COMMAND_LINE.define("bool", Ref({value}), {name}, {usage})
func Bool(name string, value bool, usage string) *bool

//py: COMMAND_LINE.bind("bool", {p}, {name}, {value}, {usage})
func BoolVar(p *bool, name string, value bool, usage string)

//py: COMMAND_LINE.define("duration", Ref({value}), {name}, {usage})
func Duration(name string, value time.Duration, usage string) *time.Duration

//py: COMMAND_LINE.bind("duration", {p}, {name}, {value}, {usage})
func DurationVar(p *time.Duration, name string, value time.Duration, usage string)

//py: COMMAND_LINE.define("float", Ref({value}), {name}, {usage})
func Float64(name string, value float64, usage string) *float64

//py: COMMAND_LINE.bind("float", {p}, {name}, {value}, {usage})
func Float64Var(p *float64, name string, value float64, usage string)

//py: COMMAND_LINE.define("int", Ref({value}), {name}, {usage})
func Int(name string, value int, usage string) *int

//py: COMMAND_LINE.bind("int", {p}, {name}, {value}, {usage})
func IntVar(p *int, name string, value int, usage string)

//py: COMMAND_LINE.define("int", Ref({value}), {name}, {usage})
func Int64(name string, value int64, usage string) *int64

//py: COMMAND_LINE.bind("int", {p}, {name}, {value}, {usage})
func Int64Var(p *int64, name string, value int64, usage string)

//py: COMMAND_LINE.define("string", Ref({value}), {name}, {usage})
func String(name string, value string, usage string) *string

//py: COMMAND_LINE.bind("string", {p}, {name}, {value}, {usage})
func StringVar(p *string, name string, value string, usage string)

//py: COMMAND_LINE.define("uint", Ref({value}), {name}, {usage})
func Uint(name string, value uint, usage string) *uint

//py: COMMAND_LINE.bind("uint", {p}, {name}, {value}, {usage})
func UintVar(p *uint, name string, value uint, usage string)

//py: COMMAND_LINE.define("uint", Ref({value}), {name}, {usage})
func Uint64(name string, value uint64, usage string) *uint64

//py: COMMAND_LINE.bind("uint", {p}, {name}, {value}, {usage})
func Uint64Var(p *uint64, name string, value uint64, usage string)

//py: COMMAND_LINE.argument({i})
func Arg(i int) string

//py: list(COMMAND_LINE.args)
func Args() []string

//py: len(COMMAND_LINE.args)
func NArg() int

//py: COMMAND_LINE.given()
func NFlag() int

//py: COMMAND_LINE.parsed
func Parsed() bool

//py: COMMAND_LINE.print_defaults()
func PrintDefaults()

func Func(name, usage string, fn func(string) error)

func Var(value Value, name string, usage string)

func Visit(fn func(*Flag))

func VisitAll(fn func(*Flag))

func Lookup(name string) *Flag

func Set(name, value string) error

//py: {f}.define("bool", Ref({value}), {name}, {usage})
func (f *FlagSet) Bool(name string, value bool, usage string) *bool

//py: {f}.bind("bool", {p}, {name}, {value}, {usage})
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string)

//py: {f}.define("duration", Ref({value}), {name}, {usage})
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration

//py: {f}.bind("duration", {p}, {name}, {value}, {usage})
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string)

//py: {f}.define("float", Ref({value}), {name}, {usage})
func (f *FlagSet) Float64(name string, value float64, usage string) *float64

//py: {f}.bind("float", {p}, {name}, {value}, {usage})
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string)

//py: {f}.define("int", Ref({value}), {name}, {usage})
func (f *FlagSet) Int(name string, value int, usage string) *int

//py: {f}.bind("int", {p}, {name}, {value}, {usage})
func (f *FlagSet) IntVar(p *int, name string, value int, usage string)

//py: {f}.define("int", Ref({value}), {name}, {usage})
func (f *FlagSet) Int64(name string, value int64, usage string) *int64

//py: {f}.bind("int", {p}, {name}, {value}, {usage})
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string)

//py: {f}.define("string", Ref({value}), {name}, {usage})
func (f *FlagSet) String(name string, value string, usage string) *string

//py: {f}.bind("string", {p}, {name}, {value}, {usage})
func (f *FlagSet) StringVar(p *string, name string, value string, usage string)

//py: {f}.define("uint", Ref({value}), {name}, {usage})
func (f *FlagSet) Uint(name string, value uint, usage string) *uint

//py: {f}.bind("uint", {p}, {name}, {value}, {usage})
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string)

//py: {f}.define("uint", Ref({value}), {name}, {usage})
func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64

//py: {f}.bind("uint", {p}, {name}, {value}, {usage})
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string)

//py: {f}.argument({i})
func (f *FlagSet) Arg(i int) string

//py: list({f}.args)
func (f *FlagSet) Args() []string

//py: len({f}.args)
func (f *FlagSet) NArg() int

//py: {f}.given()
func (f *FlagSet) NFlag() int

//py: {f}.parsed
func (f *FlagSet) Parsed() bool

//py: {f}.print_defaults()
func (f *FlagSet) PrintDefaults()

func (f *FlagSet) Func(name, usage string, fn func(string) error)

func (f *FlagSet) Var(value Value, name string, usage string)

func (f *FlagSet) Visit(fn func(*Flag))

func (f *FlagSet) VisitAll(fn func(*Flag))

func (f *FlagSet) Lookup(name string) *Flag

func (f *FlagSet) Set(name, value string) error

//py: COMMAND_LINE.parse(sys.argv[1:])
func Parse()

//py: {f}.name
func (f *FlagSet) Name() string

func (f *FlagSet) Output() io.Writer

//py: {f}.parse({arguments})
func (f *FlagSet) Parse(arguments []string) error

//py: {f}.set_output({output})
func (f *FlagSet) SetOutput(output io.Writer)
