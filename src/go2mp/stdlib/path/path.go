package path

var ErrBadPattern error

//py: base_name({path})
func Base(path string) string

//py: clean_path({path})
func Clean(path string) string

//py: dir_name({path})
func Dir(path string) string

//py: path_ext({path})
func Ext(path string) string

//py: {path}.startswith("/")
func IsAbs(path string) bool

//py: join_path({*elem})
func Join(elem ...string) string

func Match(pattern, name string) (matched bool, err error)

//py: split_path({path})
func Split(path string) (dir, file string)
