package list

type (
	//py: ListElement
	Element struct {
		Value any
	}
)

//py: {e}.next()
func (e *Element) Next() *Element

//py: {e}.prev()
func (e *Element) Prev() *Element

type (
	//py: LinkedList
	List struct{}
)

//py: LinkedList()
func New() *List

//py: {l}.back()
func (l *List) Back() *Element

//py: {l}.front()
func (l *List) Front() *Element

//py: {l}.init()
func (l *List) Init() *List

//py: {l}.insert_after({v}, {mark})
func (l *List) InsertAfter(v any, mark *Element) *Element

//py: {l}.insert_before({v}, {mark})
func (l *List) InsertBefore(v any, mark *Element) *Element

//py: {l}.length
func (l *List) Len() int

//py: {l}.move_after({e}, {mark})
func (l *List) MoveAfter(e, mark *Element)

//py: {l}.move_before({e}, {mark})
func (l *List) MoveBefore(e, mark *Element)

//py: {l}.move_to_back({e})
func (l *List) MoveToBack(e *Element)

//py: {l}.move_to_front({e})
func (l *List) MoveToFront(e *Element)

//py: {l}.push_back({v})
func (l *List) PushBack(v any) *Element

//py: {l}.push_back_list({other})
func (l *List) PushBackList(other *List)

//py: {l}.push_front({v})
func (l *List) PushFront(v any) *Element

//py: {l}.push_front_list({other})
func (l *List) PushFrontList(other *List)

//py: {l}.remove({e})
func (l *List) Remove(e *Element) any
