package fs

import "time"

var (
	ErrInvalid    error
	ErrPermission error
	ErrExist      error
	ErrNotExist   error
)

var ErrClosed error

type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

type FileMode uint32

const (
	ModeDir  FileMode = 2147483648
	ModePerm FileMode = 511
)

type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string
func (e *PathError) Unwrap() error
func (m FileMode) IsDir() bool
func (m FileMode) IsRegular() bool
func (m FileMode) Perm() FileMode
func (m FileMode) String() string
