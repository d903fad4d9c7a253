package crc32

import "hash"

const (
	IEEE       = 3988292384
	Castagnoli = 2197175160
	Koopman    = 3945912366
)

const Size = 4

var IEEETable *Table

type Table [256]uint32

func MakeTable(poly uint32) *Table
func Checksum(data []byte, tab *Table) uint32

//py: zlib.crc32(bytes({data}))
func ChecksumIEEE(data []byte) uint32

func New(tab *Table) hash.Hash32
func NewIEEE() hash.Hash32
func Update(crc uint32, tab *Table, p []byte) uint32
