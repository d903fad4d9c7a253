// A bank: accounts, transactions, statements, and errors for everything that can go wrong.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

// Cents is an amount of money.
type Cents int64

// String shows dollars.
func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, c/100, c%100)
}

// Kind is the kind of a transaction.
type Kind int

// The kinds.
const (
	Deposit Kind = iota
	Withdrawal
	TransferIn
	TransferOut
)

var kindNames = map[Kind]string{
	Deposit:     "deposit",
	Withdrawal:  "withdrawal",
	TransferIn:  "transfer in",
	TransferOut: "transfer out",
}

func (k Kind) String() string { return kindNames[k] }

// Transaction is an entry of an account's history.
type Transaction struct {
	Kind   Kind
	Amount Cents
	Note   string
}

// Account has an owner and a history.
type Account struct {
	Number  int
	Owner   string
	Balance Cents
	history []Transaction
}

// The errors of the bank.
var (
	ErrAmount    = errors.New("amount must be positive")
	ErrNoAccount = errors.New("no such account")
)

// FundsError says how much is missing.
type FundsError struct {
	Account int
	Missing Cents
}

func (e *FundsError) Error() string {
	return fmt.Sprintf("account %d lacks %v", e.Account, e.Missing)
}

func (a *Account) apply(kind Kind, amount Cents, note string) error {
	if amount <= 0 {
		return fmt.Errorf("%v of %v: %w", kind, amount, ErrAmount)
	}
	switch kind {
	case Deposit, TransferIn:
		a.Balance += amount
	case Withdrawal, TransferOut:
		if a.Balance < amount {
			return &FundsError{a.Number, amount - a.Balance}
		}
		a.Balance -= amount
	}
	a.history = append(a.history, Transaction{kind, amount, note})
	return nil
}

// Bank owns the accounts.
type Bank struct {
	accounts map[int]*Account
	next     int
}

// NewBank makes a bank whose account numbers begin at first.
func NewBank(first int) *Bank {
	return &Bank{accounts: make(map[int]*Account), next: first}
}

// Open opens an account.
func (b *Bank) Open(owner string) *Account {
	account := &Account{Number: b.next, Owner: owner}
	b.accounts[account.Number] = account
	b.next++
	return account
}

func (b *Bank) find(number int) (*Account, error) {
	if account, ok := b.accounts[number]; ok {
		return account, nil
	}
	return nil, fmt.Errorf("%d: %w", number, ErrNoAccount)
}

// Transfer moves money; nothing changes when it fails.
func (b *Bank) Transfer(from, to int, amount Cents) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer: %w", err)
		}
	}()
	source, err := b.find(from)
	if err != nil {
		return err
	}
	target, err := b.find(to)
	if err != nil {
		return err
	}
	if err := source.apply(TransferOut, amount, "to "+target.Owner); err != nil {
		return err
	}
	return target.apply(TransferIn, amount, "from "+source.Owner)
}

// Report lists all accounts by balance.
func (b *Bank) Report() string {
	list := make([]*Account, 0, len(b.accounts))
	for _, account := range b.accounts {
		list = append(list, account)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Balance > list[j].Balance })

	var sb strings.Builder
	for _, account := range list {
		fmt.Fprintf(&sb, "%d %-6s %10v\n", account.Number, account.Owner, account.Balance)
	}
	return sb.String()
}

func main() {
	bank := NewBank(100)
	ann, bob := bank.Open("Ann"), bank.Open("Bob")
	check := func(err error) {
		if err == nil {
			return
		}
		var funds *FundsError
		if errors.As(err, &funds) {
			fmt.Println("refused:", err, "missing", funds.Missing)
			return
		}
		fmt.Println("refused:", err, errors.Is(err, ErrNoAccount))
	}

	check(ann.apply(Deposit, 100_50, "cash"))
	check(bob.apply(Deposit, 5, "coins"))
	check(bob.apply(Deposit, -5, "odd"))
	check(bank.Transfer(100, 101, 25_25))
	check(bank.Transfer(101, 100, 1000_00))
	check(bank.Transfer(100, 999, 1))
	check(ann.apply(Withdrawal, 75_00, "rent"))
	fmt.Print(bank.Report())

	for _, t := range ann.history {
		fmt.Printf("%-12v %10v %s\n", t.Kind, t.Amount, t.Note)
	}
	fmt.Println(Cents(-5), Cents(-12345))
}
