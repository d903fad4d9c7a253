// Package strconv: parsing and formatting, with the texts of its errors.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"42", "-7", "+5", "", "abc", "1.5", "9223372036854775808", " 1", "0x10", "1_000"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}

	for _, base := range []int{2, 10, 16, 0} {
		n, err := strconv.ParseInt("101", base, 64)
		fmt.Print(n, " ", err, " ")
	}
	fmt.Println()
	fmt.Println(strconv.ParseInt("300", 10, 8))
	fmt.Println(strconv.ParseInt("-0b11", 0, 64))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	fmt.Println(strconv.ParseFloat("3.25e2", 64))
	fmt.Println(strconv.ParseFloat("x", 64))
	fmt.Println(strconv.ParseBool("true"))
	fmt.Println(strconv.ParseBool("maybe"))

	fmt.Println(strconv.Itoa(-45)+"!", strconv.FormatInt(255, 2), strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36))
	fmt.Println(strconv.FormatFloat(1.0/3, 'f', 3, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatBool(1 < 2))
	fmt.Println(strconv.Quote("tab\t\"q\" é \x00"), strconv.QuoteRune('☺'))
	fmt.Println(strconv.Unquote(`"a\nb"`))
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)))

	_, err := strconv.Atoi("99999999999999999999")
	var numError *strconv.NumError
	if errors.As(err, &numError) {
		fmt.Println(numError.Func, numError.Num, numError.Err, errors.Is(err, strconv.ErrRange))
	}
}
