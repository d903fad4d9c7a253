package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	ADD
	SUB
	MUL
	DIV
	DUP
	SWAP
	JMP
	JZ
	LOAD
	STORE
	PRINT
	CALL
	RET
	HALT
)

var names = map[string]Op{"push": PUSH, "add": ADD, "sub": SUB, "mul": MUL, "div": DIV, "dup": DUP, "swap": SWAP, "jmp": JMP, "jz": JZ, "load": LOAD, "store": STORE, "print": PRINT, "call": CALL, "ret": RET, "halt": HALT}

type Instr struct {
	Op  Op
	Arg int64
}

type VM struct {
	code   []Instr
	stack  []int64
	calls  []int
	mem    [16]int64
	pc     int
	steps  int
	Output strings.Builder
}

func (vm *VM) push(v int64) { vm.stack = append(vm.stack, v) }
func (vm *VM) pop() int64 {
	n := len(vm.stack) - 1
	if n < 0 {
		panic("stack underflow")
	}
	v := vm.stack[n]
	vm.stack = vm.stack[:n]
	return v
}

func (vm *VM) Run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("vm: pc=%d: %v", vm.pc, r)
		}
	}()
	for {
		in := vm.code[vm.pc]
		vm.pc++
		vm.steps++
		switch in.Op {
		case PUSH:
			vm.push(in.Arg)
		case ADD, SUB, MUL, DIV:
			b, a := vm.pop(), vm.pop()
			var r int64
			switch in.Op {
			case ADD:
				r = a + b
			case SUB:
				r = a - b
			case MUL:
				r = a * b
			default:
				r = a / b
			}
			vm.push(r)
		case DUP:
			v := vm.pop()
			vm.push(v)
			vm.push(v)
		case SWAP:
			n := len(vm.stack)
			vm.stack[n-1], vm.stack[n-2] = vm.stack[n-2], vm.stack[n-1]
		case JMP:
			vm.pc = int(in.Arg)
		case JZ:
			if vm.pop() == 0 {
				vm.pc = int(in.Arg)
			}
		case LOAD:
			vm.push(vm.mem[in.Arg])
		case STORE:
			vm.mem[in.Arg] = vm.pop()
		case PRINT:
			fmt.Fprintf(&vm.Output, "%d ", vm.pop())
		case CALL:
			vm.calls = append(vm.calls, vm.pc)
			vm.pc = int(in.Arg)
		case RET:
			vm.pc = vm.calls[len(vm.calls)-1]
			vm.calls = vm.calls[:len(vm.calls)-1]
		case HALT:
			return nil
		default:
			return fmt.Errorf("bad op %d", in.Op)
		}
	}
}

func assemble(src string) ([]Instr, error) {
	labels := make(map[string]int)
	type fix struct {
		at    int
		label string
		line  int
	}
	var fixes []fix
	var code []Instr
	for ln, line := range strings.Split(src, "\n") {
		if i := strings.Index(line, ";"); i >= 0 {
			line = line[:i]
		}
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if strings.HasSuffix(f[0], ":") {
			labels[strings.TrimSuffix(f[0], ":")] = len(code)
			continue
		}
		op, ok := names[strings.ToLower(f[0])]
		if !ok {
			return nil, fmt.Errorf("line %d: unknown op %q", ln+1, f[0])
		}
		in := Instr{Op: op}
		if len(f) > 1 {
			if n, err := strconv.ParseInt(f[1], 0, 64); err == nil {
				in.Arg = n
			} else {
				fixes = append(fixes, fix{len(code), f[1], ln + 1})
			}
		}
		code = append(code, in)
	}
	for _, fx := range fixes {
		addr, ok := labels[fx.label]
		if !ok {
			return nil, fmt.Errorf("line %d: undefined label %s", fx.line, fx.label)
		}
		code[fx.at].Arg = int64(addr)
	}
	return code, nil
}

const factorial = `
  push 20
  store 0
  push 1
  store 1
loop:            ; while n != 0
  load 0
  jz done
  load 1
  load 0
  mul
  store 1
  load 0
  push 1
  sub
  store 0
  jmp loop
done:
  load 1
  print
  push 0x10
  call double
  print
  halt
double:
  dup
  add
  ret
`

func main() {
	code, err := assemble(factorial)
	if err != nil {
		fmt.Println(err)
		return
	}
	vm := &VM{code: code}
	err = vm.Run()
	fmt.Println(vm.Output.String(), err, vm.steps)
	for _, src := range []string{"push 1\npush 0\ndiv\nhalt", "add", "push 5\nstore 99", "bogus 1", "jmp nowhere", "push 1", "push 9223372036854775807\npush 2\nmul\nprint\nhalt"} {
		code, err := assemble(src)
		if err != nil {
			fmt.Println("asm:", err)
			continue
		}
		vm := VM{code: code}
		if err := vm.Run(); err != nil {
			fmt.Println(err)
		} else {
			fmt.Println("ok", vm.Output.String())
		}
	}
}
