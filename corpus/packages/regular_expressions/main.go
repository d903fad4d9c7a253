package main

import (
	"fmt"
	"regexp"
	"strings"
)

var word = regexp.MustCompile(`\w+`)
var assign = regexp.MustCompile(`^\s*([a-z]+)\s*=\s*(\d*)\s*(;.*)?$`)

func main() {
	fmt.Println(word.FindAllString("hello, wörld x_1", -1), word.MatchString("!!"), word.FindString("  go "))
	for _, line := range []string{"a = 12", "  b=; comment", "nope", "c = 1\n"} {
		if m := assign.FindStringSubmatch(line); m != nil {
			fmt.Printf("%q %d\n", m, len(m))
		} else {
			fmt.Println("no match")
		}
	}
	re := regexp.MustCompile(`a(x*)b(y|z)?c`)
	fmt.Printf("%q\n", re.FindAllStringSubmatch("-axxxbyc-abzc-abc-", -1))
	fmt.Println(re.FindAllStringSubmatchIndex("-axxxbyc-äabzc", -1), re.FindStringIndex("éabc"), re.NumSubexp())
	fmt.Println(re.ReplaceAllString("-axxbyc-abzc-", "<$1|${2}|$0|$$|$9|$1x>"))
	e := regexp.MustCompile(`a*`)
	fmt.Printf("%q %q\n", e.FindAllString("baaab", -1), e.ReplaceAllString("baaac", "X"))
	f := regexp.MustCompile(`|a`)
	fmt.Printf("%q %q\n", f.FindAllString("aa", -1), f.ReplaceAllLiteralString("aab", "$1"))
	name := regexp.MustCompile(`(?P<first>[A-Z]\w*)\s+(?P<last>[A-Z]\w*)`)
	fmt.Println(name.ReplaceAllString("Ada Lovelace and Alan Turing", "${last}, $first"), name.SubexpIndex("last"))
	fmt.Println(word.ReplaceAllStringFunc("ab cd", strings.ToUpper))
	sep := regexp.MustCompile(`[,;]\s*`)
	fmt.Printf("%q %q %q\n", sep.Split("a, b;c,,d", -1), sep.Split("a, b;c", 2), regexp.MustCompile(`x*`).Split("axbxc", -1))
	ok, err := regexp.MatchString(`^[[:upper:]]{2}\d{3,4}$`, "AB1234")
	fmt.Println(ok, err, regexp.QuoteMeta("a.b*[c]"))
	i := regexp.MustCompile(`(?i)task\s*#(\d+)`)
	fmt.Println(i.FindAllString("TASK #1, taſK#2, task#x", -1))
	m := regexp.MustCompile(`(?m)^(\w+):$`)
	fmt.Printf("%q\n", m.FindAllStringSubmatch("a:\nb:x\nc:", -1))
	d := regexp.MustCompile(`"([^"\\]|\\.)*"|'[^']*'`)
	fmt.Println(d.FindAllString(`say "a\"b" or 'c'`, -1))
}
