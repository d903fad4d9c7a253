package sort

type Float64Slice []float64

//py: len({x})
func (x Float64Slice) Len() int

//py: SortableSlice({x}).less({i}, {j})
func (x Float64Slice) Less(i, j int) bool

//py: search_sorted({p}, {x})
func (p Float64Slice) Search(x float64) int

//py: sort_floats({x})
func (x Float64Slice) Sort()

//py: SortableSlice({x}).swap({i}, {j})
func (x Float64Slice) Swap(i, j int)

type IntSlice []int

//py: len({x})
func (x IntSlice) Len() int

//py: SortableSlice({x}).less({i}, {j})
func (x IntSlice) Less(i, j int) bool

//py: search_sorted({p}, {x})
func (p IntSlice) Search(x int) int

//py:if list(x): {x}.sort()
//py: sort_basic({x})
func (x IntSlice) Sort()

//py: SortableSlice({x}).swap({i}, {j})
func (x IntSlice) Swap(i, j int)

type Interface interface {
	//py: sortable({self}).len()
	Len() int

	//py: sortable({self}).less({i}, {j})
	Less(i, j int) bool

	//py: sortable({self}).swap({i}, {j})
	Swap(i, j int)
}

//py: ReversedOrder({data})
func Reverse(data Interface) Interface

type StringSlice []string

//py: len({x})
func (x StringSlice) Len() int

//py: SortableSlice({x}).less({i}, {j})
func (x StringSlice) Less(i, j int) bool

//py: search_sorted({p}, {x})
func (p StringSlice) Search(x string) int

//py:if list(x) and text(x): {x}.sort()
//py: sort_strings({x})
func (x StringSlice) Sort()

//py: SortableSlice({x}).swap({i}, {j})
func (x StringSlice) Swap(i, j int)

//py: find_index({n}, {cmp})
func Find(n int, cmp func(int) int) (i int, found bool)

//py: sort_floats({x})
func Float64s(x []float64)

//py: are_floats_sorted({x})
func Float64sAreSorted(x []float64) bool

//py:if list(x): {x}.sort()
//py: sort_basic({x})
func Ints(x []int)

//py: list({x}) == sorted({x})
func IntsAreSorted(x []int) bool

//py: is_sorted_by(sortable({data}).len(), sortable({data}).less)
func IsSorted(data Interface) bool

//py: search_index({n}, {f})
func Search(n int, f func(int) bool) int

//py: search_sorted({a}, {x})
func SearchFloat64s(a []float64, x float64) int

//py:if list(a): bisect_left({a}, {x})
//py: search_sorted({a}, {x})
func SearchInts(a []int, x int) int

//py:if list(a) and text(a) and text(x): bisect_left({a}, {x})
func SearchStrings(a []string, x string) int

//py:special
func Slice(x any, less func(i, j int) bool)

//py: is_sorted_by(len({x}), {less})
func SliceIsSorted(x any, less func(i, j int) bool) bool

//py:special
func SliceStable(x any, less func(i, j int) bool)

//py:special
func Sort(data Interface)

//py:special
func Stable(data Interface)

//py:if list(x) and text(x): {x}.sort()
//py: sort_strings({x})
func Strings(x []string)

//py:if text(x): list({x}) == sorted({x})
func StringsAreSorted(x []string) bool
