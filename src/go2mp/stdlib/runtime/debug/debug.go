package debug

func FreeOSMemory()
func PrintStack()
func SetGCPercent(percent int) int
func SetMaxStack(bytes int) int
func SetMemoryLimit(limit int64) int64
func Stack() []byte
