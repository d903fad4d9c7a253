package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

type config struct {
	host    string
	retries int
}

var verbose = flag.Bool("v", false, "print more")

func main() {
	var cfg config
	port := flag.Int("port", 8080, "the `port` to listen on")
	wait := flag.Duration("wait", 2*time.Second, "how long to wait")
	ratio := flag.Float64("ratio", 0, "a ratio")
	flag.StringVar(&cfg.host, "host", "localhost", "the host")
	flag.IntVar(&cfg.retries, "retries", 3, "how often\nto try")
	var name string
	flag.StringVar(&name, "name", "", "a name")
	flag.Parse()
	fmt.Println(*port, *wait, *ratio, cfg.host, cfg.retries, name, *verbose)
	fmt.Println(flag.NArg(), flag.NFlag(), flag.Args(), flag.Arg(0))
	*port++
	fmt.Println(*port)

	fs := flag.NewFlagSet("sub", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Uint("n", 5, "a number")
	b := fs.Bool("b", true, "a truth")
	s := fs.String("s", "x y", "a text")
	for _, args := range [][]string{
		{"-n", "0x10", "-b=false", "--s=t", "rest", "-n"},
		{"-n", "-1"}, {"-b=maybe"}, {"-q"}, {"-s"}, {"-h"}, {"--=x"}, {"-n=99999999999999999999"}, {"--", "-n"},
	} {
		err := fs.Parse(args)
		fmt.Println(err, err == flag.ErrHelp, *n, *b, *s, fs.Args(), fs.NFlag())
	}
}
