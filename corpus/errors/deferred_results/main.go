package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
)

type Account struct {
	ID      string
	Balance float64
	History []Transaction
}

type Transaction struct {
	Kind   string
	Amount float64
}

type InsufficientFundsError struct {
	Need, Have float64
}

func (e InsufficientFundsError) Error() string {
	return fmt.Sprintf("insufficient funds: need %.2f, have %.2f", e.Need, e.Have)
}

var ErrNotFound = errors.New("account not found")

type Bank struct {
	accounts map[string]*Account
	log      []string
}

func (b *Bank) find(id string) (*Account, error) {
	a, ok := b.accounts[id]
	if !ok {
		return nil, fmt.Errorf("find %q: %w", id, ErrNotFound)
	}
	return a, nil
}

func (a *Account) Deposit(x float64) error {
	if x <= 0 {
		return errors.New("invalid amount")
	}
	a.Balance += x
	a.History = append(a.History, Transaction{"deposit", x})
	return nil
}

func (a *Account) Withdraw(x float64) error {
	if x > a.Balance {
		return InsufficientFundsError{x, a.Balance}
	}
	a.Balance -= x
	a.History = append(a.History, Transaction{Kind: "withdraw", Amount: x})
	return nil
}

func (b *Bank) Transfer(from, to string, x float64) (err error) {
	defer func() {
		status := "ok"
		if err != nil {
			status = "failed: " + err.Error()
		}
		b.log = append(b.log, fmt.Sprintf("transfer %s->%s %.1f %s", from, to, x, status))
	}()
	f, err := b.find(from)
	if err != nil {
		return err
	}
	t, err := b.find(to)
	if err != nil {
		return err
	}
	if err = f.Withdraw(x); err != nil {
		return fmt.Errorf("transfer: %w", err)
	}
	return t.Deposit(x)
}

func main() {
	b := Bank{accounts: map[string]*Account{}}
	for i, n := range []string{"alice", "bob", "carol"} {
		b.accounts[n] = &Account{ID: n, Balance: float64(i) * 100}
	}
	errs := []error{
		b.Transfer("bob", "alice", 30),
		b.Transfer("alice", "bob", 31),
		b.Transfer("alice", "dave", 1),
		b.Transfer("carol", "bob", 150.25),
	}
	for _, err := range errs {
		var ife InsufficientFundsError
		if errors.As(err, &ife) {
			fmt.Println("short by", ife.Need-ife.Have)
		}
		fmt.Println(err, errors.Is(err, ErrNotFound))
	}
	keys := make([]string, 0)
	for k := range b.accounts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return b.accounts[keys[i]].Balance > b.accounts[keys[j]].Balance })
	for _, k := range keys {
		a := *b.accounts[k]
		a.Balance += 1000
		fmt.Printf("%-8s|%10.2f|%+v\n", a.ID, b.accounts[k].Balance, a.History)
	}
	for i, l := range b.log {
		fmt.Printf("%02d %s\n", i, l)
	}
	fmt.Printf("%v %+v\n", *b.accounts["alice"], *b.accounts["bob"])
	defer fmt.Println("never printed")
	if len(b.log) == 4 {
		os.Exit(3)
	}
}
