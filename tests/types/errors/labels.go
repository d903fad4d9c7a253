// Labels: unused, undefined, jumps.

package main

func labels() {
unused: // ERROR `label unused defined and not used`
	for {
	}
}

func jumps(n int) {
	goto missing // ERROR `label missing not defined`
	goto over // ERROR `goto over jumps over declaration of x`
	x := 1
	_ = x
over:
	goto inside // ERROR `goto inside jumps into block`
	{
	inside:
		n++
	}
outer:
	for {
		break outer
		continue outer
		break nowhere // ERROR `break label not defined: nowhere`
		continue nowhere // ERROR `continue label not defined: nowhere`
	}
block:
	{
		break block // ERROR `invalid break label block`
	}
sw:
	switch n {
	case 1:
		break sw
		continue sw // ERROR `invalid continue label sw`
	}
twice:
	n++
	goto twice
twice: // ERROR `label twice already defined`
	n--
	for {
		break twice // ERROR `invalid break label twice`
	}
}

func closures() {
out:
	for {
		func() {
			break out // ERROR `break label not defined: out`
			goto out // ERROR `label out not defined`
		}()
		break out
	}
}

func main() {}
