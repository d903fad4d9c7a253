// An inventory: products with prices and stock, orders, reports by category.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// Product is something in stock.
type Product struct {
	SKU      string
	Name     string
	Category string
	Price    float64
	Stock    int
}

// Line is a product and a quantity.
type Line struct {
	SKU      string
	Quantity int
}

// Inventory maps products by SKU.
type Inventory map[string]Product

// Add puts products in.
func (inv Inventory) Add(products ...Product) {
	for _, p := range products {
		inv[p.SKU] = p
	}
}

// Order takes all lines from stock, or none.
func (inv Inventory) Order(lines []Line) (total float64, problems []string) {
	for _, line := range lines {
		p, ok := inv[line.SKU]
		switch {
		case !ok:
			problems = append(problems, "unknown "+line.SKU)
		case p.Stock < line.Quantity:
			problems = append(problems, fmt.Sprintf("only %d of %s", p.Stock, p.Name))
		}
	}
	if problems != nil {
		return 0, problems
	}
	for _, line := range lines {
		p := inv[line.SKU]
		p.Stock -= line.Quantity
		inv[line.SKU] = p
		total += p.Price * float64(line.Quantity)
	}
	return total, nil
}

// Summary is a category's value.
type Summary struct {
	Category string
	Items    int
	Value    float64
}

// Summaries groups by category.
func (inv Inventory) Summaries() []Summary {
	byCategory := map[string]*Summary{}
	for _, p := range inv {
		s, ok := byCategory[p.Category]
		if !ok {
			s = &Summary{Category: p.Category}
			byCategory[p.Category] = s
		}
		s.Items += p.Stock
		s.Value += p.Price * float64(p.Stock)
	}
	result := make([]Summary, 0, len(byCategory))
	for _, s := range byCategory {
		result = append(result, *s)
	}
	sort.Slice(result, func(i, j int) bool { return result[i].Category < result[j].Category })
	return result
}

func (inv Inventory) lowStock(limit int) []string {
	var names []string
	for _, p := range inv {
		if p.Stock < limit {
			names = append(names, p.Name)
		}
	}
	sort.Strings(names)
	return names
}

func table(rows []Summary) {
	line := strings.Repeat("-", 30)
	fmt.Println(line)
	for _, s := range rows {
		fmt.Printf("|%-10s|%5d|%11.2f|\n", s.Category, s.Items, s.Value)
	}
	fmt.Println(line)
}

func main() {
	inv := Inventory{}
	inv.Add(
		Product{"p1", "pencil", "office", 0.25, 200},
		Product{"p2", "stapler", "office", 12.5, 8},
		Product{"k1", "kettle", "kitchen", 30, 3},
	)
	table(inv.Summaries())

	orders := [][]Line{
		{{"p1", 100}, {"k1", 1}},
		{{"p2", 9}, {"x9", 1}},
		{{"p2", 8}, {"k1", 2}},
	}
	for i, order := range orders {
		if total, problems := inv.Order(order); len(problems) > 0 {
			fmt.Printf("order %d refused: %s\n", i+1, strings.Join(problems, ", "))
		} else {
			fmt.Printf("order %d: %.2f\n", i+1, total)
		}
	}
	table(inv.Summaries())
	fmt.Println(inv.lowStock(5))
}
