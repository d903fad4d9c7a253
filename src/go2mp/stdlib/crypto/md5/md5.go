package md5

import "hash"

const BlockSize = 64

const Size = 16

//py: Hash("md5")
func New() hash.Hash

//py: list(hashlib.md5(bytes({data})).digest())
func Sum(data []byte) [Size]byte
