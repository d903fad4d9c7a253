package p

func f() {
	x := a
		.b() // ERROR "unexpected . at end|unexpected \., expected }"
}
