package main

import "fmt"

type Msg interface{ isMsg() }
type Deposit struct{ Amount int }
type Withdraw struct {
	Amount int
	Reply  chan<- error
}
type Balance struct{ Reply chan<- int }

func (Deposit) isMsg()  {}
func (Withdraw) isMsg() {}
func (Balance) isMsg()  {}

func account(in <-chan Msg) {
	balance := 0
	for m := range in {
		switch m := m.(type) {
		case Deposit:
			balance += m.Amount
		case Withdraw:
			if m.Amount > balance {
				m.Reply <- fmt.Errorf("insufficient: have %d, want %d", balance, m.Amount)
			} else {
				balance -= m.Amount
				m.Reply <- nil
			}
		case Balance:
			m.Reply <- balance
		}
	}
}

func main() {
	acc := make(chan Msg)
	go account(acc)
	acc <- Deposit{100}
	errs := make(chan error)
	for _, n := range []int{30, 90} {
		acc <- Withdraw{n, errs}
		fmt.Println(<-errs)
	}
	bal := make(chan int)
	acc <- Balance{bal}
	fmt.Println(<-bal)
	close(acc)
}
