package runtime

const Compiler = "gc"

const GOARCH string = "amd64"

const GOOS string = "linux"

//py: GoRuntimeError
type Error interface {
	error
	RuntimeError()
}

type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

//py:refuse: the stack of the Go program does not exist in Python
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

//py:if stmt: None
func GC()

//py: os.cpu_count()
func GOMAXPROCS(n int) int

//py:special
func Goexit()

//py: time.sleep(0)
func Gosched()

//py:if stmt: None
func KeepAlive(x any)

//py:if stmt: None
func LockOSThread()

//py: os.cpu_count()
func NumCPU() int

func NumCgoCall() int64

//py:special
func NumGoroutine() int

//py:refuse: the memory of the Go program does not exist in Python
func ReadMemStats(m *MemStats)

func SetFinalizer(obj any, finalizer any)

//py:refuse: the stack of the Go program does not exist in Python
func Stack(buf []byte, all bool) int

//py:if stmt: None
func UnlockOSThread()

//py: "go1.27"
func Version() string
