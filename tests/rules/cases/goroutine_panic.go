package main

func fail() {
	panic("lost")
}

func main() {
	done := make(chan bool)
	go fail()
	<-done
}
