package hash

import "io"

type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

type Hash interface {
	io.Writer

	//py: {self}.sum({b})
	Sum(b []byte) []byte

	//py: {self}.reset()
	Reset()

	//py: len({self}.digest())
	Size() int
	BlockSize() int
}

type Hash32 interface {
	Hash

	//py: {self}.value
	Sum32() uint32
}

type Hash64 interface {
	Hash

	//py: {self}.value
	Sum64() uint64
}

type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}
