package ioutil

import (
	"io"
	"io/fs"
)

var (
	//py: Discard()
	Discard io.Writer
)

//py: read_all({r})
func ReadAll(r io.Reader) ([]byte, error)

//py: read_file({filename})
func ReadFile(filename string) ([]byte, error)

//py: write_file({filename}, {data}, {perm})
func WriteFile(filename string, data []byte, perm fs.FileMode) error

func NopCloser(r io.Reader) io.ReadCloser
func ReadDir(dirname string) ([]fs.FileInfo, error)
func TempDir(dir, pattern string) (name string, err error)
