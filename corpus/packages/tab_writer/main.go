package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

type item struct {
	name  string
	price float64
	count int
}

func show(w *tabwriter.Writer) {
	fmt.Fprintln(w, "a\tb\tc")
	fmt.Fprintln(w, "aa\tbbbbb\tcc\td")
	fmt.Fprintln(w, "\t\tx\t")
	fmt.Fprintln(w, "no tabs")
	fmt.Fprintf(w, "ä\tétè\t%d\t\n", 12345)
	fmt.Fprintln(w, "aaaa\tb\t")
	fmt.Fprint(w, "one\vtwo\tthree\f")
	fmt.Fprintln(w, "\t\t\tend")
	fmt.Fprint(w, "last\tline")
	w.Flush()
	fmt.Println("<")
}

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "NAME\tPRICE\tCOUNT")
	for _, it := range []item{{"apple", 0.5, 10}, {"watermelon", 12.25, 1}, {"fig", 3, 100}} {
		fmt.Fprintf(w, "%s\t%.2f\t%d\n", it.name, it.price, it.count)
	}
	w.Flush()
	show(tabwriter.NewWriter(os.Stdout, 5, 0, 1, ' ', tabwriter.AlignRight|tabwriter.Debug))
	show(tabwriter.NewWriter(os.Stdout, 0, 8, 0, '\t', 0))
	show(tabwriter.NewWriter(os.Stdout, 0, 4, 1, '.', tabwriter.TabIndent|tabwriter.DiscardEmptyColumns))
	show(tabwriter.NewWriter(os.Stdout, 8, 8, 1, '\t', tabwriter.AlignRight|tabwriter.DiscardEmptyColumns|tabwriter.Debug))
	v := new(tabwriter.Writer)
	v.Init(os.Stdout, 0, 8, 1, '-', 0)
	defer v.Flush()
	fmt.Fprintf(v, "x\ty\tz\n%d\t%d\t%d\n", 1000, 20000, 3)
}
