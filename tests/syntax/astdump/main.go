// Command astdump prints the syntax trees of Go files as go/parser sees them, one node a line, in
// the format of tests/support/tree_dump.py, so that the two can be compared.
//
// Usage: astdump FILE...
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
)

var out = bufio.NewWriter(os.Stdout)

type dumper struct {
	file  *token.File
	depth int
}

// node prints one line: indentation, label, byte range, attributes; then the children, indented.
func (d *dumper) node(label string, n ast.Node, attrs string, children func()) {
	d.span(label, n.Pos(), n.End(), attrs, children)
}

func (d *dumper) span(label string, pos, end token.Pos, attrs string, children func()) {
	if attrs != "" {
		attrs = " " + attrs
	}
	fmt.Fprintf(out, "%*s%s %d-%d%s\n", d.depth, "", label, d.file.Offset(pos), d.file.Offset(end), attrs)
	d.depth++
	if children != nil {
		children()
	}
	d.depth--
}

func (d *dumper) none() { fmt.Fprintf(out, "%*s-\n", d.depth, "") }

func (d *dumper) exprs(list []ast.Expr) {
	for _, e := range list {
		d.expr(e)
	}
}

func (d *dumper) expr(e ast.Expr) {
	switch e := e.(type) {
	case nil:
		d.none()
	case *ast.Ident:
		d.node("Ident", e, e.Name, nil)
	case *ast.BasicLit:
		d.node("BasicLit", e, e.Kind.String(), nil)
	case *ast.FuncLit:
		d.node("FuncLit", e, "", func() { d.expr(e.Type); d.stmt(e.Body) })
	case *ast.CompositeLit:
		d.node("CompositeLit", e, "", func() {
			d.expr(e.Type)
			for _, elt := range e.Elts {
				d.node("KeyedElement", elt, "", func() {
					if kv, ok := elt.(*ast.KeyValueExpr); ok {
						d.expr(kv.Key)
						d.expr(kv.Value)
					} else {
						d.none()
						d.expr(elt)
					}
				})
			}
		})
	case *ast.ParenExpr:
		d.node("ParenExpr", e, "", func() { d.expr(e.X) })
	case *ast.SelectorExpr:
		d.node("SelectorExpr", e, "", func() { d.expr(e.X); d.expr(e.Sel) })
	case *ast.IndexExpr:
		d.node("IndexExpr", e, "", func() { d.expr(e.X); d.expr(e.Index) })
	case *ast.IndexListExpr:
		d.node("IndexExpr", e, "", func() { d.expr(e.X); d.exprs(e.Indices) })
	case *ast.SliceExpr:
		d.node("SliceExpr", e, "", func() { d.expr(e.X); d.expr(e.Low); d.expr(e.High); d.expr(e.Max) })
	case *ast.TypeAssertExpr:
		d.node("TypeAssertExpr", e, "", func() { d.expr(e.X); d.expr(e.Type) })
	case *ast.CallExpr:
		attrs := ""
		if e.Ellipsis.IsValid() {
			attrs = "..."
		}
		d.node("CallExpr", e, attrs, func() { d.expr(e.Fun); d.exprs(e.Args) })
	case *ast.StarExpr:
		d.node("StarExpr", e, "", func() { d.expr(e.X) })
	case *ast.UnaryExpr:
		d.node("UnaryExpr", e, e.Op.String(), func() { d.expr(e.X) })
	case *ast.BinaryExpr:
		attrs := fmt.Sprintf("%s %d", e.Op, d.file.Offset(e.OpPos))
		d.node("BinaryExpr", e, attrs, func() { d.expr(e.X); d.expr(e.Y) })
	default:
		d.typ(e)
	}
}

func (d *dumper) typ(e ast.Expr) {
	switch e := e.(type) {
	case *ast.ArrayType:
		d.node("ArrayType", e, "", func() { d.expr(e.Len); d.expr(e.Elt) })
	case *ast.Ellipsis:
		d.node("Ellipsis", e, "", func() { d.expr(e.Elt) })
	case *ast.StructType:
		d.node("StructType", e, "", func() { d.fields(e.Fields) })
	case *ast.InterfaceType:
		d.node("InterfaceType", e, "", func() { d.fields(e.Methods) })
	case *ast.FuncType:
		d.node("FuncType", e, "", func() {
			d.fields(e.Params)
			d.none()
			d.fields(e.Results)
		})
	case *ast.MapType:
		d.node("MapType", e, "", func() { d.expr(e.Key); d.expr(e.Value) })
	case *ast.ChanType:
		dir := map[ast.ChanDir]string{ast.SEND | ast.RECV: "chan", ast.SEND: "chan<-", ast.RECV: "<-chan"}[e.Dir]
		d.node("ChanType", e, dir, func() { d.expr(e.Value) })
	default:
		panic(fmt.Sprintf("%T", e))
	}
}

func (d *dumper) fields(list *ast.FieldList) {
	if list == nil {
		return
	}
	for _, f := range list.List {
		d.node("Field", f, "", func() {
			for _, n := range f.Names {
				d.expr(n)
			}
			d.expr(f.Type)
			if f.Tag != nil {
				d.expr(f.Tag)
			}
		})
	}
}

func (d *dumper) stmts(list []ast.Stmt) {
	for _, s := range list {
		d.stmt(s)
	}
}

func (d *dumper) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case nil:
		d.none()
	case *ast.BlockStmt:
		if s == nil {
			d.none()
			return
		}
		d.node("Block", s, "", func() { d.stmts(s.List) })
	case *ast.EmptyStmt:
		fmt.Fprintf(out, "%*sEmptyStmt 0-0\n", d.depth, "") // where it stands is a matter of taste
	case *ast.DeclStmt:
		d.node("DeclStmt", s, "", func() { d.decl(s.Decl) })
	case *ast.LabeledStmt:
		d.span("LabeledStmt", s.Pos(), s.Pos(), "", func() { d.expr(s.Label); d.stmt(s.Stmt) })
	case *ast.ExprStmt:
		d.node("ExprStmt", s, "", func() { d.expr(s.X) })
	case *ast.SendStmt:
		d.node("SendStmt", s, "", func() { d.expr(s.Chan); d.expr(s.Value) })
	case *ast.IncDecStmt:
		d.node("IncDecStmt", s, s.Tok.String(), func() { d.expr(s.X) })
	case *ast.AssignStmt:
		d.node("AssignStmt", s, s.Tok.String(), func() { d.exprs(s.Lhs); d.none(); d.exprs(s.Rhs) })
	case *ast.GoStmt:
		d.node("GoStmt", s, "", func() { d.expr(s.Call) })
	case *ast.DeferStmt:
		d.node("DeferStmt", s, "", func() { d.expr(s.Call) })
	case *ast.ReturnStmt:
		d.node("ReturnStmt", s, "", func() { d.exprs(s.Results) })
	case *ast.BranchStmt:
		d.node("BranchStmt", s, s.Tok.String(), func() {
			if s.Label == nil {
				d.none()
			} else {
				d.expr(s.Label)
			}
		})
	default:
		d.compound(s)
	}
}

func (d *dumper) compound(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.IfStmt:
		d.node("IfStmt", s, "", func() { d.stmt(s.Init); d.expr(s.Cond); d.stmt(s.Body); d.stmt(s.Else) })
	case *ast.SwitchStmt:
		d.node("SwitchStmt", s, "", func() { d.stmt(s.Init); d.expr(s.Tag); d.cases(s.Body) })
	case *ast.TypeSwitchStmt:
		d.node("TypeSwitchStmt", s, "", func() {
			d.stmt(s.Init)
			var x ast.Expr
			switch a := s.Assign.(type) {
			case *ast.AssignStmt:
				d.expr(a.Lhs[0])
				x = a.Rhs[0]
			case *ast.ExprStmt:
				d.none()
				x = a.X
			}
			d.expr(x.(*ast.TypeAssertExpr).X)
			d.cases(s.Body)
		})
	case *ast.SelectStmt:
		d.node("SelectStmt", s, "", func() { d.cases(s.Body) })
	case *ast.ForStmt:
		d.node("ForStmt", s, "", func() { d.stmt(s.Init); d.expr(s.Cond); d.stmt(s.Post); d.stmt(s.Body) })
	case *ast.RangeStmt:
		attrs := "="
		if s.Tok == token.DEFINE {
			attrs = ":="
		}
		d.node("RangeStmt", s, attrs, func() { d.expr(s.Key); d.expr(s.Value); d.expr(s.X); d.stmt(s.Body) })
	default:
		panic(fmt.Sprintf("%T", s))
	}
}

func (d *dumper) cases(body *ast.BlockStmt) {
	for _, s := range body.List {
		switch c := s.(type) {
		case *ast.CaseClause:
			d.span("CaseClause", c.Pos(), c.Pos(), "", func() { d.exprs(c.List); d.none(); d.stmts(c.Body) })
		case *ast.CommClause:
			d.span("CommClause", c.Pos(), c.Pos(), "", func() { d.stmt(c.Comm); d.none(); d.stmts(c.Body) })
		}
	}
}

func (d *dumper) decl(decl ast.Decl) {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		d.node("FuncDecl", decl, "", func() {
			if decl.Recv == nil {
				d.none()
			}
			d.fields(decl.Recv)
			d.expr(decl.Name)
			d.fields(decl.Type.TypeParams)
			d.none()
			d.fields(decl.Type.Params)
			d.none()
			d.fields(decl.Type.Results)
			d.stmt(decl.Body)
		})
	case *ast.GenDecl:
		d.node("GenDecl", decl, decl.Tok.String(), func() {
			for _, s := range decl.Specs {
				d.spec(s)
			}
		})
	}
}

func (d *dumper) spec(s ast.Spec) {
	switch s := s.(type) {
	case *ast.ImportSpec:
		d.node("ImportSpec", s, "", func() {
			if s.Name == nil {
				d.none()
			} else {
				d.expr(s.Name)
			}
			d.expr(s.Path)
		})
	case *ast.ValueSpec:
		d.node("ValueSpec", s, "", func() {
			for _, n := range s.Names {
				d.expr(n)
			}
			d.expr(s.Type)
			d.exprs(s.Values)
		})
	case *ast.TypeSpec:
		attrs := ""
		if s.Assign.IsValid() {
			attrs = "="
		}
		d.node("TypeSpec", s, attrs, func() { d.expr(s.Name); d.fields(s.TypeParams); d.none(); d.expr(s.Type) })
	}
}

func main() {
	defer out.Flush()
	for _, name := range os.Args[1:] {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution|parser.ParseComments)
		fmt.Fprintf(out, "FILE %s\n", name)
		if err != nil {
			fmt.Fprintf(out, "ERROR %v\n", err)
			continue
		}
		d := &dumper{file: fset.File(file.Pos())}
		d.expr(file.Name)
		for _, decl := range file.Decls {
			d.decl(decl)
		}
	}
}
