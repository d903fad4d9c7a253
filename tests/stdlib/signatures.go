// Compares go2mp's declaration files with the packages of the Go installation.
//
// Usage: go run signatures.go IMPORTPATH=FILE ...
//
// Every exported name, method, field and constant of a declaration file must be the same in the
// real package. A file may leave things out (methods, fields of structs, whole types), but not
// from an interface that user types implement, unless it is listed in partial.
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"strings"
)

// partial lists the interfaces that are declared in part.
var partial = map[string]bool{"reflect.Type": true}

func main() {
	fset := token.NewFileSet()
	real := importer.ForCompiler(fset, "source", nil)
	failed := false
	for _, arg := range os.Args[1:] {
		path, file, _ := strings.Cut(arg, "=")
		want, err := real.Import(path)
		if err != nil {
			fmt.Println(path, err)
			failed = true
			continue
		}
		for _, problem := range compare(fset, real, path, file, want) {
			fmt.Printf("%s: %s\n", path, problem)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

func compare(fset *token.FileSet, imp types.Importer, path, file string, want *types.Package) []string {
	var problems []string
	syntax, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	conf := types.Config{
		Importer: imp,
		Error: func(err error) {
			if !strings.Contains(err.Error(), "missing function body") {
				problems = append(problems, err.Error())
			}
		},
		IgnoreFuncBodies: true,
	}
	got, _ := conf.Check(path, fset, []*ast.File{syntax}, nil)
	qual := func(p *types.Package) string { return p.Path() }
	for _, name := range got.Scope().Names() {
		if !ast.IsExported(name) {
			continue
		}
		a, b := got.Scope().Lookup(name), want.Scope().Lookup(name)
		if b == nil {
			problems = append(problems, name+": not in the real package")
			continue
		}
		problems = append(problems, compareObjects(a, b, qual)...)
	}
	return problems
}

func compareObjects(a, b types.Object, qual types.Qualifier) []string {
	if at, ok := a.(*types.TypeName); ok && !at.IsAlias() {
		return compareTypes(at, b, qual)
	}
	as, bs := types.ObjectString(a, qual), types.ObjectString(b, qual)
	if ac, ok := a.(*types.Const); ok {
		if bc, ok := b.(*types.Const); ok {
			as += " " + ac.Val().ExactString()
			bs += " " + bc.Val().ExactString()
		}
	}
	if as != bs {
		return []string{fmt.Sprintf("%s\n  have %s\n  want %s", a.Name(), as, bs)}
	}
	return nil
}

func compareTypes(at *types.TypeName, b types.Object, qual types.Qualifier) []string {
	bt, ok := b.(*types.TypeName)
	if !ok {
		return []string{a(at) + " is no type"}
	}
	var problems []string
	differ := func(what string, have, want any) {
		problems = append(problems, fmt.Sprintf("%s %s\n  have %v\n  want %v", a(at), what, have, want))
	}
	an, aok := at.Type().(*types.Named)
	bn, bok := types.Unalias(bt.Type()).(*types.Named)
	if !aok || !bok {
		differ("kind", at.Type(), bt.Type())
		return problems
	}
	for i := range an.NumMethods() {
		m := an.Method(i)
		obj, _, _ := types.LookupFieldOrMethod(bn, true, bn.Obj().Pkg(), m.Name())
		if obj == nil {
			differ("method", m, "none")
		} else if have, want := types.ObjectString(m, qual), types.ObjectString(obj, qual); have != want {
			differ("method", have, want)
		}
	}
	as, aStruct := an.Underlying().(*types.Struct)
	bs, bStruct := bn.Underlying().(*types.Struct)
	switch {
	case aStruct != bStruct:
		differ("underlying type", an.Underlying(), bn.Underlying())
	case aStruct:
		fields := map[string]string{}
		for i := range bs.NumFields() {
			fields[bs.Field(i).Name()] = types.TypeString(bs.Field(i).Type(), qual)
		}
		for i := range as.NumFields() {
			f := as.Field(i)
			if have := types.TypeString(f.Type(), qual); ast.IsExported(f.Name()) && have != fields[f.Name()] {
				differ("field "+f.Name(), have, fields[f.Name()])
			}
		}
	case !partial[at.Pkg().Path()+"."+at.Name()]:
		have, want := types.TypeString(an.Underlying(), qual), types.TypeString(bn.Underlying(), qual)
		if have != want {
			differ("underlying type", have, want)
		}
	}
	return problems
}

func a(t *types.TypeName) string { return t.Name() }
