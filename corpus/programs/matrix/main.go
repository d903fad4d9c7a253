// Matrices: a type with operations, determinants, inverses by Gauss, and rotation in place.
package main

import (
	"errors"
	"fmt"
	"math"
)

// Matrix is a rectangle of numbers, kept in one slice.
type Matrix struct {
	rows, cols int
	data       []float64
}

// ErrSingular is returned for matrices without an inverse.
var ErrSingular = errors.New("matrix is singular")

// New makes a matrix from its rows.
func New(rows ...[]float64) *Matrix {
	m := &Matrix{len(rows), len(rows[0]), nil}
	for _, row := range rows {
		m.data = append(m.data, row...)
	}
	return m
}

// Identity makes the n by n identity.
func Identity(n int) *Matrix {
	m := &Matrix{n, n, make([]float64, n*n)}
	for i := 0; i < n; i++ {
		m.Set(i, i, 1)
	}
	return m
}

// At and Set access one cell; Row is a window on the data.
func (m *Matrix) At(r, c int) float64     { return m.data[r*m.cols+c] }
func (m *Matrix) Set(r, c int, v float64) { m.data[r*m.cols+c] = v }
func (m *Matrix) Row(r int) []float64     { return m.data[r*m.cols : (r+1)*m.cols] }

// Clone copies.
func (m *Matrix) Clone() *Matrix {
	c := *m
	c.data = append([]float64(nil), m.data...)
	return &c
}

// Mul multiplies.
func (m *Matrix) Mul(o *Matrix) (*Matrix, error) {
	if m.cols != o.rows {
		return nil, fmt.Errorf("cannot multiply %dx%d by %dx%d", m.rows, m.cols, o.rows, o.cols)
	}
	p := &Matrix{m.rows, o.cols, make([]float64, m.rows*o.cols)}
	for r := range m.rows {
		for c := range o.cols {
			sum := 0.0
			for k, v := range m.Row(r) {
				sum += v * o.At(k, c)
			}
			p.Set(r, c, sum)
		}
	}
	return p, nil
}

func scale(row []float64, factor float64) {
	for i := range row {
		row[i] *= factor
	}
}

func subtract(row, other []float64, factor float64) {
	for i := range row {
		row[i] -= other[i] * factor
	}
}

// Inverse is Gauss-Jordan elimination with pivoting; it gives the determinant too.
func (m *Matrix) Inverse() (*Matrix, float64, error) {
	a, inv, det := m.Clone(), Identity(m.rows), 1.0
	for c := 0; c < a.cols; c++ {
		pivot := c
		for r := c + 1; r < a.rows; r++ {
			if math.Abs(a.At(r, c)) > math.Abs(a.At(pivot, c)) {
				pivot = r
			}
		}
		if a.At(pivot, c) == 0 {
			return nil, 0, ErrSingular
		}
		if pivot != c {
			det = -det
			for k := range a.cols {
				a.data[c*a.cols+k], a.data[pivot*a.cols+k] = a.At(pivot, k), a.At(c, k)
				inv.data[c*a.cols+k], inv.data[pivot*a.cols+k] = inv.At(pivot, k), inv.At(c, k)
			}
		}
		d := a.At(c, c)
		det *= d
		scale(a.Row(c), 1/d)
		scale(inv.Row(c), 1/d)
		for r := range a.rows {
			if factor := a.At(r, c); r != c && factor != 0 {
				subtract(a.Row(r), a.Row(c), factor)
				subtract(inv.Row(r), inv.Row(c), factor)
			}
		}
	}
	return inv, det, nil
}

func rotate(image [][]int) {
	n := len(image)
	for r := 0; r < n/2; r++ {
		for c := r; c < n-1-r; c++ {
			top := image[r][c]
			image[r][c] = image[n-1-c][r]
			image[n-1-c][r] = image[n-1-r][n-1-c]
			image[n-1-r][n-1-c] = image[c][n-1-r]
			image[c][n-1-r] = top
		}
	}
}

func main() {
	m := New([]float64{0, 2}, []float64{4, 8})
	inv, det, err := m.Inverse()
	fmt.Println(inv.data, det, err)
	product, _ := m.Mul(inv)
	fmt.Println(product.data, *m)

	_, _, err = New([]float64{1, 2}, []float64{2, 4}).Inverse()
	fmt.Println(err, errors.Is(err, ErrSingular))
	_, err = m.Mul(New([]float64{1, 2, 3}))
	fmt.Println(err)

	image := [][]int{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	rotate(image)
	fmt.Println(image)
}
