package os

import "io/fs"

const (
	O_RDONLY int = 0
	O_WRONLY int = 1
	O_RDWR   int = 2
	O_APPEND int = 1024
	O_CREATE int = 64
	O_EXCL   int = 128
	O_TRUNC  int = 512
)

const ModePerm fs.FileMode = 511

var (
	ErrInvalid    error
	ErrPermission error
	ErrExist      error
	ErrNotExist   error
	ErrClosed     error
)

var (
	Stdin  *File
	Stdout *File
	Stderr *File
)

var Args []string

type File struct{}

func Create(name string) (*File, error)
func Open(name string) (*File, error)
func OpenFile(name string, flag int, perm FileMode) (*File, error)
func (f *File) Close() error
func (f *File) Name() string
func (f *File) Read(b []byte) (n int, err error)
func (f *File) Seek(offset int64, whence int) (ret int64, err error)
func (f *File) Stat() (FileInfo, error)
func (f *File) Sync() error
func (f *File) Write(b []byte) (n int, err error)
func (f *File) WriteString(s string) (n int, err error)

type FileInfo = fs.FileInfo

func Stat(name string) (FileInfo, error)

type FileMode = fs.FileMode

type PathError = fs.PathError

type Signal interface {
	String() string
	Signal()
}

var (
	Interrupt Signal
	Kill      Signal
)

func Environ() []string
func Exit(code int)
func Getenv(key string) string
func Getpid() int
func Getppid() int
func Getwd() (dir string, err error)
func Hostname() (name string, err error)
func IsExist(err error) bool
func IsNotExist(err error) bool
func LookupEnv(key string) (string, bool)
func Mkdir(name string, perm FileMode) error
func MkdirAll(path string, perm FileMode) error
func MkdirTemp(dir, pattern string) (string, error)
func ReadFile(name string) ([]byte, error)
func Remove(name string) error
func RemoveAll(path string) error
func Setenv(key, value string) error
func TempDir() string
func Unsetenv(key string) error
func WriteFile(name string, data []byte, perm FileMode) error
