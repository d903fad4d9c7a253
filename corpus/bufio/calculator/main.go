// A calculator that reads commands line by line, and writes through a buffer.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

func evaluate(fields []string) (int, error) {
	if len(fields) != 3 {
		return 0, fmt.Errorf("want 3 fields, got %d", len(fields))
	}
	a, err := strconv.Atoi(fields[0])
	if err != nil {
		return 0, err
	}
	b, err := strconv.Atoi(fields[2])
	if err != nil {
		return 0, err
	}
	switch fields[1] {
	case "+":
		return a + b, nil
	case "-":
		return a - b, nil
	case "*":
		return a * b, nil
	case "/":
		if b == 0 {
			return 0, fmt.Errorf("division of %d by zero", a)
		}
		return a / b, nil
	case "%":
		return a % b, nil
	}
	return 0, fmt.Errorf("unknown operator %q", fields[1])
}

func main() {
	reader := bufio.NewReader(os.Stdin)
	writer := bufio.NewWriter(os.Stdout)
	defer writer.Flush()

	for number := 1; ; number++ {
		line, err := reader.ReadString('\n')
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "#") {
			result, evalErr := evaluate(strings.Fields(line))
			if evalErr != nil {
				fmt.Fprintf(writer, "%d: error: %v\n", number, evalErr)
			} else {
				fmt.Fprintf(writer, "%d: %s = %d\n", number, line, result)
			}
		}
		if err != nil {
			break
		}
	}
	writer.WriteString("bye\n")
}
