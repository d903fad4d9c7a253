package sync

type (
	//py:special
	//py: Cond
	Cond struct {
		L Locker
	}
)

//py:special
func NewCond(l Locker) *Cond

//py:special
func (c *Cond) Broadcast()

//py:special
func (c *Cond) Signal()

//py:special
func (c *Cond) Wait()

type Locker interface {
	//py:special
	Lock()

	//py:special
	Unlock()
}

type (
	//py:special
	//py: SyncMap
	Map struct{}
)

//py:special
func (m *Map) Clear()

//py:special
func (m *Map) CompareAndDelete(key, old any) (deleted bool)

//py:special
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool)

//py:special
func (m *Map) Delete(key any)

//py:special
func (m *Map) Load(key any) (value any, ok bool)

//py:special
func (m *Map) LoadAndDelete(key any) (value any, loaded bool)

//py:special
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool)

//py:special
func (m *Map) Range(f func(key, value any) bool)

//py:special
func (m *Map) Store(key, value any)

//py:special
func (m *Map) Swap(key, value any) (previous any, loaded bool)

type (
	//py:special
	//py: Mutex
	Mutex struct{}
)

//py:special
func (m *Mutex) Lock()

//py:special
func (m *Mutex) TryLock() bool

//py:special
func (m *Mutex) Unlock()

type (
	//py:special
	//py: Once
	Once struct{}
)

//py:special
func (o *Once) Do(f func())

type (
	//py:special
	//py: Pool
	Pool struct {
		New func() any
	}
)

//py:special
func (p *Pool) Get() any

//py:special
func (p *Pool) Put(x any)

type (
	//py:special
	//py: RWMutex
	RWMutex struct{}
)

//py:special
func (rw *RWMutex) Lock()

//py:special
func (rw *RWMutex) RLock()

//py:special
func (rw *RWMutex) RLocker() Locker

//py:special
func (rw *RWMutex) RUnlock()

//py:special
func (rw *RWMutex) TryLock() bool

//py:special
func (rw *RWMutex) TryRLock() bool

//py:special
func (rw *RWMutex) Unlock()

type (
	//py:special
	//py: WaitGroup
	WaitGroup struct{}
)

//py:special
func (wg *WaitGroup) Add(delta int)

//py:special
func (wg *WaitGroup) Done()

//py:special
func (wg *WaitGroup) Go(f func())

//py:special
func (wg *WaitGroup) Wait()

//py:special
func OnceFunc(f func()) func()

//py:special
func OnceValue[T any](f func() T) func() T

//py:special
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2)
