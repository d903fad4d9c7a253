package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrInsufficient = errors.New("insufficient funds")

type Account struct {
	mu      sync.RWMutex
	ID      int
	balance int64
}

func (a *Account) Deposit(n int64) {
	a.mu.Lock()
	a.balance += n
	a.mu.Unlock()
}

func (a *Account) Withdraw(n int64) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.balance < n {
		return fmt.Errorf("account %d: %w", a.ID, ErrInsufficient)
	}
	a.balance -= n
	return nil
}

func (a *Account) Balance() int64 {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.balance
}

func transfer(from, to *Account, n int64) error {
	if err := from.Withdraw(n); err != nil {
		return err
	}
	to.Deposit(n)
	return nil
}

func main() {
	accounts := make([]*Account, 3)
	for i := range accounts {
		accounts[i] = &Account{ID: i + 1, balance: 100}
	}
	var wg sync.WaitGroup
	errs := make(chan error, 30)
	for i := 0; i < 30; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			if err := transfer(accounts[i%3], accounts[(i+1)%3], 5); err != nil {
				errs <- err
			}
		}(i)
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		fmt.Println(err)
	}
	var total int64
	for _, a := range accounts {
		total += a.Balance()
	}
	fmt.Println("total:", total)
	fmt.Println(transfer(accounts[0], accounts[1], 1000))
}
