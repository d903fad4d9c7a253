// Command typedump prints what go/types finds out about Go files, in the format of
// tests/support/type_dump.py, so that the two can be compared.
//
// Usage: typedump FILE...
//
// Per file a line "FILE name", then sorted lines:
//
//	START-END mode type [= constant]     an expression's mode, type and value
//	START-END def type                   what an identifier defines
//	START-END selection kind path        what a selector selects
//	error LINE message                   what does not check
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"sort"
	"strings"
)

var out = bufio.NewWriter(os.Stdout)

func main() {
	defer out.Flush()
	fset := token.NewFileSet()
	std := importer.ForCompiler(fset, "source", nil)
	for _, name := range os.Args[1:] {
		fmt.Fprintln(out, "FILE", name)
		dump(fset, std, name)
	}
}

func dump(fset *token.FileSet, std types.Importer, name string) {
	source, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	file, err := parser.ParseFile(fset, name, source, parser.SkipObjectResolution)
	if err != nil {
		fmt.Fprintln(out, "error 0 syntax")
		return
	}
	info := &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	var lines []string
	conf := types.Config{Importer: std, Error: func(err error) {
		e := err.(types.Error)
		message, _, _ := strings.Cut(e.Msg, "\n")
		lines = append(lines, fmt.Sprintf("error %d %s", fset.Position(e.Pos).Line, message))
	}}
	pkg, _ := conf.Check("main", fset, []*ast.File{file}, info)
	tokens := fset.File(file.Pos())
	span := func(n ast.Node) string {
		return fmt.Sprintf("%d-%d", tokens.Offset(n.Pos()), tokens.Offset(n.End()))
	}
	w := writer{pkg}
	for expr, tv := range info.Types {
		if lit, ok := expr.(*ast.BasicLit); ok && !strings.HasPrefix(string(source[tokens.Offset(lit.Pos()):]), lit.Value) {
			continue // the 1 of x++
		}
		if b, ok := expr.(*ast.BinaryExpr); ok && info.Types[b].IsType() || !expr.Pos().IsValid() {
			continue // a part of a union; an implicit interface
		}
		if line := w.operand(tv); line != "" {
			lines = append(lines, span(expr)+" "+line)
		}
	}
	for ident, obj := range info.Defs {
		if obj != nil && ident.Name != "_" {
			switch obj.(type) {
			case *types.Label, *types.PkgName:
			default:
				lines = append(lines, span(ident)+" def "+w.str(obj.Type()))
			}
		}
	}
	for selector, s := range info.Selections {
		lines = append(lines, span(selector.Sel)+" selection "+w.selection(s))
	}
	sort.Strings(lines)
	last := ""
	for _, line := range lines {
		if line != last {
			fmt.Fprintln(out, line)
		}
		last = line
	}
}

// writer writes types in a form that does not depend on how they are spelled.
type writer struct{ pkg *types.Package }

func (w writer) operand(tv types.TypeAndValue) string {
	switch {
	case tv.IsVoid():
		return "no value"
	case tv.IsBuiltin():
		return "" // go/types makes up a signature
	case tv.IsNil():
		return "" // gc gives nil the type that it is converted to, go/types does not
	case tv.IsType():
		return "type " + w.str(tv.Type)
	case tv.Value != nil:
		v := tv.Value
		if b, ok := tv.Type.Underlying().(*types.Basic); ok && b.Info()&types.IsInteger != 0 {
			v = constant.ToInt(v)
		} else if ok && b.Info()&types.IsFloat != 0 {
			v = constant.ToFloat(v)
		}
		return "constant " + w.str(tv.Type) + " = " + value(v)
	case tv.Addressable():
		return "variable " + w.str(tv.Type)
	}
	return "value " + w.str(tv.Type)
}

func value(v constant.Value) string {
	switch v.Kind() {
	case constant.String:
		return fmt.Sprintf("%x", constant.StringVal(v))
	case constant.Float:
		return v.String()
	case constant.Complex:
		if constant.Sign(constant.Imag(v)) == 0 {
			return value(constant.ToFloat(constant.Real(v)))
		}
		return fmt.Sprintf("(%s + %si)", value(constant.ToFloat(constant.Real(v))), value(constant.ToFloat(constant.Imag(v))))
	}
	return v.ExactString()
}

func (w writer) selection(s *types.Selection) string {
	kind := map[types.SelectionKind]string{types.FieldVal: "field", types.MethodVal: "method value", types.MethodExpr: "method expression"}[s.Kind()]
	path := ""
	t := s.Recv()
	for _, i := range s.Index()[:len(s.Index())-1] {
		if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		f := t.Underlying().(*types.Struct).Field(i)
		path += f.Name() + "."
		t = f.Type()
	}
	return fmt.Sprintf("%s %s%s %s", kind, path, s.Obj().Name(), w.str(s.Type()))
}

func (w writer) name(obj *types.TypeName) string {
	if obj.Pkg() != nil && obj.Pkg() != w.pkg {
		return obj.Pkg().Name() + "." + obj.Name()
	}
	return obj.Name()
}

func (w writer) str(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return types.Typ[t.Kind()].Name() // not byte, rune
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), w.str(t.Elem()))
	case *types.Slice:
		return "[]" + w.str(t.Elem())
	case *types.Pointer:
		return "*" + w.str(t.Elem())
	case *types.Map:
		return "map[" + w.str(t.Key()) + "]" + w.str(t.Elem())
	case *types.Chan:
		s := w.str(t.Elem())
		if c, ok := types.Unalias(t.Elem()).(*types.Chan); ok && t.Dir() == types.SendRecv && c.Dir() == types.RecvOnly {
			s = "(" + s + ")"
		}
		return map[types.ChanDir]string{types.SendRecv: "chan ", types.SendOnly: "chan<- ", types.RecvOnly: "<-chan "}[t.Dir()] + s
	case *types.Struct:
		var fields []string
		for i := range t.NumFields() {
			f := t.Field(i)
			s := f.Name() + " " + w.str(f.Type())
			if f.Embedded() {
				s = w.str(f.Type())
			}
			fields = append(fields, s)
		}
		return "struct{" + strings.Join(fields, "; ") + "}"
	case *types.Tuple:
		return w.tuple(t, false)
	case *types.Signature:
		return "func" + w.signature(t)
	case *types.Named:
		s := w.name(t.Obj())
		if args := t.TypeArgs(); args.Len() > 0 {
			var list []string
			for i := range args.Len() {
				list = append(list, w.str(args.At(i)))
			}
			return s + "[" + strings.Join(list, ", ") + "]"
		}
		return s
	case *types.TypeParam:
		return t.Obj().Name()
	case *types.Interface:
		return w.iface(t)
	case *types.Union:
		return w.union(t)
	}
	return fmt.Sprintf("%T", t)
}

func (w writer) union(t *types.Union) string {
	var terms []string
	for i := range t.Len() {
		s := w.str(t.Term(i).Type())
		if t.Term(i).Tilde() {
			s = "~" + s
		}
		terms = append(terms, s)
	}
	return strings.Join(terms, " | ")
}

func (w writer) iface(t *types.Interface) string {
	if t.NumExplicitMethods() == 0 && t.NumEmbeddeds() == 0 {
		if t.IsComparable() {
			return "interface{comparable}"
		}
		return "any"
	}
	var parts []string
	for i := range t.NumExplicitMethods() {
		m := t.ExplicitMethod(i)
		parts = append(parts, m.Name()+w.signature(m.Signature()))
	}
	for i := range t.NumEmbeddeds() {
		parts = append(parts, w.str(t.EmbeddedType(i)))
	}
	sort.Strings(parts)
	if t.IsImplicit() && len(parts) == 1 {
		return parts[0]
	}
	return "interface{" + strings.Join(parts, "; ") + "}"
}

func (w writer) signature(t *types.Signature) string {
	s := ""
	if n := t.TypeParams().Len(); n > 0 {
		var list []string
		for i := range n {
			p := t.TypeParams().At(i)
			list = append(list, p.Obj().Name())
		}
		s = "[" + strings.Join(list, ", ") + "]"
	}
	s += w.tuple(t.Params(), t.Variadic())
	switch t.Results().Len() {
	case 0:
		return s
	case 1:
		return s + " " + w.str(t.Results().At(0).Type())
	}
	return s + " " + w.tuple(t.Results(), false)
}

func (w writer) tuple(t *types.Tuple, variadic bool) string {
	var list []string
	for i := range t.Len() {
		typ := types.Unalias(t.At(i).Type())
		s := w.str(typ)
		if variadic && i == t.Len()-1 {
			if slice, ok := typ.(*types.Slice); ok {
				s = "..." + w.str(slice.Elem())
			} else {
				s += "..."
			}
		}
		list = append(list, s)
	}
	return "(" + strings.Join(list, ", ") + ")"
}
