// An account that several goroutines use: its methods lock, print and fail.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// ErrInsufficient says that there is not enough money.
var ErrInsufficient = errors.New("insufficient funds")

// Account is safe for concurrent use.
type Account struct {
	mu      sync.Mutex
	owner   string
	balance int
	history []int
}

// NewAccount opens an account.
func NewAccount(owner string, balance int) *Account {
	account := &Account{owner: owner, balance: balance}
	account.history = append(account.history, balance)
	return account
}

// Deposit puts money in.
func (a *Account) Deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
	a.history = append(a.history, amount)
	fmt.Printf("%s: deposited %d\n", a.owner, amount)
}

// Withdraw takes money out.
func (a *Account) Withdraw(amount int) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if amount < 0 {
		return fmt.Errorf("%s: negative amount %d", a.owner, amount)
	}
	if a.balance < amount {
		return ErrInsufficient
	}
	a.balance -= amount
	a.history = append(a.history, -amount)
	return nil
}

// Balance gives the owner and the balance.
func (a *Account) Balance() (string, int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.owner, a.balance
}

// Changes gives a copy of the history.
func (a *Account) Changes() []int {
	a.mu.Lock()
	defer a.mu.Unlock()
	changes := make([]int, 0, len(a.history))
	for _, change := range a.history {
		changes = append(changes, change)
	}
	return changes
}

func save(account *Account, times int, wg *sync.WaitGroup) {
	defer wg.Done()
	for range times {
		account.Deposit(10)
	}
}

func main() {
	account := NewAccount("Ann", 100)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go save(account, 5, &wg)
	}
	wg.Wait()

	owner, balance := account.Balance()
	fmt.Println(owner, balance, len(account.Changes()))
	if err := account.Withdraw(1000); errors.Is(err, ErrInsufficient) {
		fmt.Println("error:", err)
	}
	fmt.Println(account.Withdraw(-1))
	fmt.Println(account.Withdraw(300), account.Changes())
}
