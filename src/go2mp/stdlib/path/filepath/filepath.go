package filepath

import "io/fs"

const (
	Separator     = '/'
	ListSeparator = ':'
)

var ErrBadPattern error

var SkipAll error

var SkipDir error

type WalkFunc func(path string, info fs.FileInfo, err error) error

func Abs(path string) (string, error)

//py: base_name({path})
func Base(path string) string

//py: clean_path({path})
func Clean(path string) string

//py: dir_name({path})
func Dir(path string) string

func EvalSymlinks(path string) (string, error)

//py: path_ext({path})
func Ext(path string) string

//py: {path}
func FromSlash(path string) string

func Glob(pattern string) (matches []string, err error)
func HasPrefix(p, prefix string) bool

//py: {path}.startswith("/")
func IsAbs(path string) bool

func IsLocal(path string) bool

//py: join_path({*elem})
func Join(elem ...string) string

func Localize(path string) (string, error)
func Match(pattern, name string) (matched bool, err error)
func Rel(basePath, targPath string) (string, error)

//py: split_path({path})
func Split(path string) (dir, file string)

func SplitList(path string) []string

//py: {path}
func ToSlash(path string) string

func VolumeName(path string) string
func Walk(root string, fn WalkFunc) error
func WalkDir(root string, fn fs.WalkDirFunc) error
