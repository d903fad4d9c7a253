// Transfers between accounts, each with its own lock; locks are taken in order of the
// accounts' numbers, so that no two transfers wait for each other.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// Account holds money.
type Account struct {
	ID      int
	mu      sync.Mutex
	balance int
}

// ErrFunds is returned when an account has too little.
var ErrFunds = errors.New("insufficient funds")

func transfer(from, to *Account, amount int) error {
	first, second := from, to
	if first.ID > second.ID {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()

	if from.balance < amount {
		return fmt.Errorf("account %d: %w", from.ID, ErrFunds)
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

func main() {
	accounts := make([]*Account, 4)
	for i := range accounts {
		accounts[i] = &Account{ID: i, balance: 1000}
	}

	var wg sync.WaitGroup
	for i := range accounts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			next := accounts[(i+1)%len(accounts)]
			for n := 0; n < 50; n++ {
				if err := transfer(accounts[i], next, i+1); err != nil {
					fmt.Println(err)
				}
			}
		}()
	}
	wg.Wait()

	total := 0
	for _, a := range accounts {
		fmt.Println("account", a.ID, "has", a.balance)
		total += a.balance
	}
	fmt.Println("total:", total)

	err := transfer(accounts[0], accounts[1], 5000)
	fmt.Println(err, errors.Is(err, ErrFunds))
}
