// Matrix multiplication with one goroutine for each row of the result.
package main

import (
	"fmt"
	"sync"
)

// Matrix is a list of rows.
type Matrix [][]float64

// NewMatrix makes a matrix of zeros.
func NewMatrix(rows, cols int) Matrix {
	m := make(Matrix, rows)
	for i := range m {
		m[i] = make([]float64, cols)
	}
	return m
}

// Mul multiplies two matrices.
func (m Matrix) Mul(other Matrix) Matrix {
	cols := len(other[0])
	product := NewMatrix(len(m), cols)

	var wg sync.WaitGroup
	for i := range m {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			for j := 0; j < cols; j++ {
				for k := range other {
					product[i][j] += m[i][k] * other[k][j]
				}
			}
		}(i)
	}
	wg.Wait()
	return product
}

func main() {
	a := Matrix{{1, 2}, {3, 4}, {5, 6}}
	b := Matrix{{1, 0, 2}, {0, 1, 0.5}}
	for _, row := range a.Mul(b) {
		fmt.Println(row)
	}
}
