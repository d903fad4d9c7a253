package main

import (
	"encoding/json"
	"fmt"
)

type point struct {
	X int `json:"x"`
	Y int `json:"y,omitempty"`
}

func main() {
	text, _ := json.Marshal(point{X: 1})
	fmt.Println(string(text))
}
