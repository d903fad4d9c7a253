package fs

import "time"

var (
	ErrInvalid    error
	//py: ERR_PERMISSION
	ErrPermission error
	//py: ERR_EXIST
	ErrExist      error
	//py: ERR_NOT_EXIST
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

//py: PathError
type PathError struct {
	Op   string
	Path string
	Err  error
}

//py: str({e})
func (e *PathError) Error() string
//py: {e}.unwrap()
func (e *PathError) Unwrap() error
func (m FileMode) IsDir() bool
func (m FileMode) IsRegular() bool
func (m FileMode) Perm() FileMode
func (m FileMode) String() string
