package main

import (
	"encoding/hex"
	"fmt"
)

func main() {
	fmt.Print(hex.Dump([]byte("Go is an open source programming language.\n\x00\xff|")))
	fmt.Printf("%q\n", hex.Dump(nil))
	dst := make([]byte, 12)
	n := hex.Encode(dst[2:], []byte("az!"))
	fmt.Println(n, string(dst[2:2+n]), dst, hex.DecodedLen(n))
	out := make([]byte, 4)
	m, err := hex.Decode(out, []byte("616263"))
	fmt.Println(m, err, out)
	m, err = hex.Decode(out, []byte("6x"))
	fmt.Println(m, err)
	m, err = hex.Decode(out, []byte("616"))
	fmt.Println(m, err, err == hex.ErrLength)
}
