// before File

/* before File too */
package p // after File

// before GenDecl
import "fmt" // after GenDecl

// before GenDecl
import ( // before ImportSpec: the line of a parenthesis
	"a" // after ImportSpec
	// before ImportSpec
	"b"
	// trailing GenDecl
) // after GenDecl

// before GenDecl
const ( // before ValueSpec
	// before ValueSpec
	A = iota // after ValueSpec
	B        /* after ValueSpec */
	// trailing GenDecl
)

var () // after GenDecl

var ( // trailing GenDecl
)

// before GenDecl
type T struct { // before Field
	// before Field
	a int // after Field
	/* before Field */ b string `tag` // after Field
	// before Field
	inner struct { // before Field
		x int // after Field
		// trailing StructType
	} // after Field
	// trailing StructType
}

// before GenDecl
type I interface { // before Field
	M() // after Field
	// before Field
	fmt.Stringer
	// trailing InterfaceType
}

//go:noinline before FuncDecl
func f( // before Field
	a int, // after Field
	// before Field
	b ...string, // after Field
	// before FuncDecl: nothing follows in the list
) (c /* before Field */ int) { // opening Block
	// before ExprStmt
	g() // after ExprStmt

	// before ExprStmt

	// before ExprStmt
	g(1, // before ExprStmt: inside of it
		2) // after ExprStmt
	x := []int{ // before KeyedElement
		1, // after KeyedElement
		2, /* after KeyedElement */
		/* before KeyedElement */ 3,
		// trailing CompositeLit
	} // after AssignStmt
	y := map[string][]int{
		"a": {1}, // after KeyedElement
		"b": { // before KeyedElement
			2, // after KeyedElement
		},
	}
	if x /* before IfStmt: inside */ { // opening Block
		g()
		// trailing Block
	} else if y { // opening Block
		// trailing Block
	} else { // opening Block
		// before ExprStmt
		g()
	} // after IfStmt
	// trailing Block
} // after FuncDecl

func g() {
	// before SwitchStmt
	switch x { // before CaseClause: the line of the brace
	// before CaseClause
	case 1: // opening CaseClause
		// before ExprStmt
		f()
		// trailing CaseClause
	case 2:
		f() // after ExprStmt
	// before CaseClause
	case 3, // before CaseClause: inside of it
		4:
		// trailing CaseClause
	default: // opening CaseClause
		f()
		// trailing CaseClause
	// trailing SwitchStmt
	} // after SwitchStmt
	select {
	// before CommClause
	case <-c: // opening CommClause
		// trailing CommClause
	// trailing SelectStmt
	}
	// before LabeledStmt
label: // before ForStmt
	// before ForStmt
	for { // opening Block
		// trailing Block
	} // after LabeledStmt
	go func() { // opening Block
		f() // after ExprStmt
		// trailing Block
	}() // after GoStmt
	var v int // after DeclStmt
	var ( // before ValueSpec
		w int // after ValueSpec
	) // after DeclStmt
	f(); /* before ExprStmt */ f() // after ExprStmt
	f( /* before ExprStmt */ ) /* before ExprStmt */ // after ExprStmt
	{ // opening Block
	}
	{ /* trailing Block */ }
	return /* before ReturnStmt */ 1 // after ReturnStmt
}

func h() {} /* after FuncDecl */

// trailing File

/* trailing File */
