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

	//py: ERR_PERMISSION
	ErrPermission error

	//py: ERR_EXIST
	ErrExist      error

	//py: ERR_NOT_EXIST
	ErrNotExist   error
	//py: ERR_CLOSED
	ErrClosed     error
)

var (
	//py: sys.stdin
	Stdin  *File

	//py: sys.stdout
	Stdout *File

	//py: sys.stderr
	Stderr *File
)

var (
	//py: sys.argv
	Args []string
)

type (
	//py: TextIO
	File struct{}
)

//py: create_file({name})
func Create(name string) (*File, error)

//py: open_file({name})
func Open(name string) (*File, error)

//py: open_file({name}, {flag}, {perm})
func OpenFile(name string, flag int, perm FileMode) (*File, error)

//py:if stmt: {f}.close()
//py: close_file({f})
func (f *File) Close() error

//py: {f}.name
func (f *File) Name() string

//py: read_into({f}, {b})
func (f *File) Read(b []byte) (n int, err error)

func (f *File) Seek(offset int64, whence int) (ret int64, err error)
func (f *File) Stat() (FileInfo, error)

//py:if stmt: {f}.flush()
func (f *File) Sync() error

//py:if stmt: {f}.write(from_bytes({b}))
//py: (write_string({f}, from_bytes({b})), None)
func (f *File) Write(b []byte) (n int, err error)

//py:if stmt: {f}.write({s})
//py: (write_string({f}, {s}), None)
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

//py: environment()
func Environ() []string

//py:special
func Exit(code int)

//py: os.environ.get({key}, "")
func Getenv(key string) string

//py: os.getpid()
func Getpid() int

//py: os.getppid()
func Getppid() int

//py: (os.getcwd(), None)
func Getwd() (dir string, err error)

//py: (socket.gethostname(), None)
func Hostname() (name string, err error)

//py: is_error({err}, ERR_EXIST)
func IsExist(err error) bool

//py: is_error({err}, ERR_NOT_EXIST)
func IsNotExist(err error) bool

//py: lookup_env({key})
func LookupEnv(key string) (string, bool)

//py: make_directory({name}, {perm})
func Mkdir(name string, perm FileMode) error
//py: make_directories({path}, {perm})
func MkdirAll(path string, perm FileMode) error
//py: temporary_directory({dir}, {pattern})
func MkdirTemp(dir, pattern string) (string, error)

//py: read_file({name})
func ReadFile(name string) ([]byte, error)

//py: remove_file({name})
func Remove(name string) error
//py: remove_tree({path})
func RemoveAll(path string) error

//py:if stmt: os.environ.update([({key}, {value})])
func Setenv(key, value string) error
//py: os.environ.get("TMPDIR") or "/tmp"
func TempDir() string

//py:if stmt: os.environ.pop({key}, None)
func Unsetenv(key string) error

//py: write_file({name}, {data}, {perm})
func WriteFile(name string, data []byte, perm FileMode) error
