package adler32

import "hash"

const Size = 4

//py: zlib.adler32(bytes({data}))
func Checksum(data []byte) uint32

func New() hash.Hash32
