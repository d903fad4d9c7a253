package sha256

import "hash"

const BlockSize = 64

const Size = 32

const Size224 = 28

//py: Hash("sha256")
func New() hash.Hash

//py: Hash("sha224")
func New224() hash.Hash

//py: list(hashlib.sha224(bytes({data})).digest())
func Sum224(data []byte) [Size224]byte

//py: list(hashlib.sha256(bytes({data})).digest())
func Sum256(data []byte) [Size]byte
