package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	cases := [][2]string{
		{"2006-01-02", "2024-02-29"},
		{"2006-01-02", "2023-02-29"},
		{"2006-01-02", "2023-2-9"},
		{"2006-01-02", "2023-13-09"},
		{"2006-01-02", "hello"},
		{"2006-01-02", "2024-01-02 "},
		{"2006-01-02 15:04:05", "2024-07-08 23:59:58"},
		{"2006-01-02 15:04:05", "2024-07-08 24:00:00"},
		{"2006-01-02 15:04:05", "2024-07-08 23:60:00"},
		{"2006-01-02 15:04:05", "2024-07-08 23:59:58.123456"},
		{"2006-01-02 15:04:05.000", "2024-07-08 23:59:58.125"},
		{"2006-01-02 15:04:05.000", "2024-07-08 23:59:58.12"},
		{time.RFC3339, "2012-11-01T22:08:41+02:00"},
		{time.RFC3339, "2012-11-01T22:08:41Z"},
		{time.RFC3339Nano, "2012-11-01T22:08:41.123456789-07:00"},
		{time.RFC1123, "Mon, 02 Jan 2006 15:04:05 UTC"},
		{time.RFC1123, "Mon, 02 Jan 2006 15:04:05 PST"},
		{time.RFC1123Z, "Mon, 02 Jan 2006 15:04:05 -0700"},
		{time.RFC822, "02 Jan 06 15:04 EDT"},
		{time.RFC850, "Monday, 02-Jan-06 15:04:05 CEST"},
		{time.ANSIC, "Mon Jan  2 15:04:05 2006"},
		{time.ANSIC, "8:41PM"},
		{time.UnixDate, "Mon Jan  2 15:04:05 MST 2006"},
		{time.Kitchen, "3:04PM"},
		{time.Kitchen, "12:04AM"},
		{time.Kitchen, "13:04AM"},
		{"3 04 PM", "8 41 PM"},
		{"Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (PST)"},
		{"January 2, 2006", "march 15, 1999"},
		{"January 2, 2006", "Smarch 15, 1999"},
		{"02/01/06", "31/12/68"},
		{"02/01/06", "31/12/69"},
		{"2006-002", "2024-060"},
		{"2006-002", "2023-366"},
		{"2006-01-02T15:04:05Z07:00", "2024-01-02T03:04:05+25:00"},
		{"15:04", "7:5"},
		{"15h04m", "17h05m"},
		{"2006.01.02", "2024.11.30"},
		{"20060102150405", "20240315123456"},
		{"2006-01-02 MST", "2024-11-30 GMT+3"},
		{"Mon 2", "Fri 31"},
		{"Monday", "Funday"},
		{"", ""},
		{"", "x"},
		{"2006 \"q\"", "20 \"é\""},
	}
	for _, c := range cases {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, "|", err)
		fmt.Println(t.Unix(), t.Weekday(), t.Format(time.RFC1123))
	}
	_, err := time.Parse("2006", "abc")
	var pe *time.ParseError
	fmt.Println(errors.As(err, &pe))
	start, _ := time.Parse("2006-01-02", "2024-02-27")
	end, _ := time.Parse("2006-01-02", "2024-03-02")
	fmt.Println(end.Sub(start).Hours()/24, start.AddDate(0, 1, 3).Format("Jan 2"), end.After(start))
	for d := start; !d.After(end); d = d.AddDate(0, 0, 1) {
		fmt.Print(d.Format("01/02 "), d.Weekday(), " ")
	}
	fmt.Println()
}
