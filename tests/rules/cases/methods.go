package main

import "fmt"

type Account struct {
	balance int
}

func (a *Account) Deposit(amount int) {
	a.balance += amount
}

func (a Account) String() string {
	return fmt.Sprintf("%d units", a.balance)
}

func main() {
	a := &Account{}
	a.Deposit(5)
	add := a.Deposit
	add(2)
	fmt.Println(a)
}
