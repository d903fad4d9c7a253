package sha1

import "hash"

const BlockSize = 64

const Size = 20

//py: Hash("sha1")
func New() hash.Hash

//py: list(hashlib.sha1(bytes({data})).digest())
func Sum(data []byte) [Size]byte
