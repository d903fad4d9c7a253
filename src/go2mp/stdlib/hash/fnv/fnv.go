package fnv

import "hash"

func New128() hash.Hash
func New128a() hash.Hash

//py: Fnv(32, False)
func New32() hash.Hash32

//py: Fnv(32, True)
func New32a() hash.Hash32

//py: Fnv(64, False)
func New64() hash.Hash64

//py: Fnv(64, True)
func New64a() hash.Hash64
