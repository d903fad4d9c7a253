package atomic

type (
	//py:special
	Bool struct{}
)

//py:special
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool)

//py:special
func (x *Bool) Load() bool

//py:special
func (x *Bool) Store(val bool)

//py:special
func (x *Bool) Swap(new bool) (old bool)

type (
	//py:special
	Int32 struct{}
)

//py:special
func (x *Int32) Add(delta int32) (new int32)

//py:special
func (x *Int32) And(mask int32) (old int32)

//py:special
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool)

//py:special
func (x *Int32) Load() int32

//py:special
func (x *Int32) Or(mask int32) (old int32)

//py:special
func (x *Int32) Store(val int32)

//py:special
func (x *Int32) Swap(new int32) (old int32)

type (
	//py:special
	Int64 struct{}
)

//py:special
func (x *Int64) Add(delta int64) (new int64)

//py:special
func (x *Int64) And(mask int64) (old int64)

//py:special
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool)

//py:special
func (x *Int64) Load() int64

//py:special
func (x *Int64) Or(mask int64) (old int64)

//py:special
func (x *Int64) Store(val int64)

//py:special
func (x *Int64) Swap(new int64) (old int64)

type (
	//py:special
	Pointer[T any] struct{}
)

//py:special
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool)

//py:special
func (x *Pointer[T]) Load() *T

//py:special
func (x *Pointer[T]) Store(val *T)

//py:special
func (x *Pointer[T]) Swap(new *T) (old *T)

type (
	//py:special
	Uint32 struct{}
)

//py:special
func (x *Uint32) Add(delta uint32) (new uint32)

//py:special
func (x *Uint32) And(mask uint32) (old uint32)

//py:special
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool)

//py:special
func (x *Uint32) Load() uint32

//py:special
func (x *Uint32) Or(mask uint32) (old uint32)

//py:special
func (x *Uint32) Store(val uint32)

//py:special
func (x *Uint32) Swap(new uint32) (old uint32)

type (
	//py:special
	Uint64 struct{}
)

//py:special
func (x *Uint64) Add(delta uint64) (new uint64)

//py:special
func (x *Uint64) And(mask uint64) (old uint64)

//py:special
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool)

//py:special
func (x *Uint64) Load() uint64

//py:special
func (x *Uint64) Or(mask uint64) (old uint64)

//py:special
func (x *Uint64) Store(val uint64)

//py:special
func (x *Uint64) Swap(new uint64) (old uint64)

type (
	//py:special
	Value struct{}
)

//py:special
func (v *Value) CompareAndSwap(old, new any) (swapped bool)

//py:special
func (v *Value) Load() (val any)

//py:special
func (v *Value) Store(val any)

//py:special
func (v *Value) Swap(new any) (old any)

//py:special
func AddInt32(addr *int32, delta int32) (new int32)

//py:special
func AddInt64(addr *int64, delta int64) (new int64)

//py:special
func AddUint32(addr *uint32, delta uint32) (new uint32)

//py:special
func AddUint64(addr *uint64, delta uint64) (new uint64)

//py:special
func AndInt32(addr *int32, mask int32) (old int32)

//py:special
func AndInt64(addr *int64, mask int64) (old int64)

//py:special
func AndUint32(addr *uint32, mask uint32) (old uint32)

//py:special
func AndUint64(addr *uint64, mask uint64) (old uint64)

//py:special
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

//py:special
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

//py:special
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

//py:special
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

//py:special
func LoadInt32(addr *int32) (val int32)

//py:special
func LoadInt64(addr *int64) (val int64)

//py:special
func LoadUint32(addr *uint32) (val uint32)

//py:special
func LoadUint64(addr *uint64) (val uint64)

//py:special
func OrInt32(addr *int32, mask int32) (old int32)

//py:special
func OrInt64(addr *int64, mask int64) (old int64)

//py:special
func OrUint32(addr *uint32, mask uint32) (old uint32)

//py:special
func OrUint64(addr *uint64, mask uint64) (old uint64)

//py:special
func StoreInt32(addr *int32, val int32)

//py:special
func StoreInt64(addr *int64, val int64)

//py:special
func StoreUint32(addr *uint32, val uint32)

//py:special
func StoreUint64(addr *uint64, val uint64)

//py:special
func SwapInt32(addr *int32, new int32) (old int32)

//py:special
func SwapInt64(addr *int64, new int64) (old int64)

//py:special
func SwapUint32(addr *uint32, new uint32) (old uint32)

//py:special
func SwapUint64(addr *uint64, new uint64) (old uint64)
