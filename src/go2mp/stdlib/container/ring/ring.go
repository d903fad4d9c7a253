package ring

type (
	//py: Ring
	Ring struct {
		Value any
	}
)

//py: new_ring({n})
func New(n int) *Ring

//py: {r}.do({f})
func (r *Ring) Do(f func(any))

//py: {r}.len()
func (r *Ring) Len() int

//py: {r}.link({s})
func (r *Ring) Link(s *Ring) *Ring

//py: {r}.move({n})
func (r *Ring) Move(n int) *Ring

//py: {r}.next()
func (r *Ring) Next() *Ring

//py: {r}.prev()
func (r *Ring) Prev() *Ring

//py: {r}.unlink({n})
func (r *Ring) Unlink(n int) *Ring
