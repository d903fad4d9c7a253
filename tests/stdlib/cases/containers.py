"""Packages container/heap, container/list and container/ring: the order inside."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import containers as co

XS = (
    "[]int",
    [
        [],
        [1],
        [5, 2, 8, 1, 9, 3],
        [3, 3, 1, 1, 2, 2, 3],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ],
)
I = ("int", [0, 1, 2, 5])  # noqa: E741
N = ("int", [-3, -1, 0, 1, 2, 4, 11])


class IntHeap(list):
    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i] < self[j]

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def push(self, x: int) -> None:
        self.append(x)

    pop_ = list.pop


def heap(xs: list[int], i: int) -> list[object]:
    h = IntHeap(xs)
    co.heap_init(h)
    steps: list[object] = [list(h)]
    co.heap_push(h, 4)
    steps.append(list(h))
    if i < len(h):
        h[i] = 7
        co.heap_fix(h, i)
        steps.append(list(h))
        steps.append(co.heap_remove(h, i))
        steps.append(list(h))
    while h:
        steps.append(co.heap_pop(h))
    return steps


HEAP = """{
    h := &intHeap{}; *h = append(*h, a...); heap.Init(h); steps := []any{enc([]int(*h))}
    heap.Push(h, 4); steps = append(steps, enc([]int(*h)))
    if b < len(*h) {
        (*h)[b] = 7; heap.Fix(h, b); steps = append(steps, enc([]int(*h)))
        steps = append(steps, enc(heap.Remove(h, b))); steps = append(steps, enc([]int(*h)))
    }
    for h.Len() > 0 { steps = append(steps, enc(heap.Pop(h))) }
    return steps
}"""


def linked(xs: list[int], i: int) -> list[object]:
    made = co.LinkedList()
    elements = [made.push_back(x) if x % 2 else made.push_front(x) for x in xs]
    if i < len(elements):
        e = elements[i]
        made.move_to_back(e)
        made.insert_before(100, e)
        made.move_before(e, elements[0])
        made.move_after(elements[-1], e)
        made.move_to_front(elements[len(xs) // 2])
        made.insert_after(200, e)
        made.remove(elements[0])
        made.remove(elements[0])
        made.insert_after(300, elements[0])
    made.push_back_list(made)
    steps: list[object] = [made.length]
    e = made.front()
    while e is not None:
        steps.append(e.value)
        e = e.next()
    return steps


LIST = """{
    l := list.New(); es := []*list.Element{}
    for _, x := range a { if x%2 != 0 { es = append(es, l.PushBack(x)) } else { es = append(es, l.PushFront(x)) } }
    if b < len(es) {
        e := es[b]
        l.MoveToBack(e); l.InsertBefore(100, e); l.MoveBefore(e, es[0]); l.MoveAfter(es[len(es)-1], e)
        l.MoveToFront(es[len(a)/2]); l.InsertAfter(200, e); l.Remove(es[0]); l.Remove(es[0]); l.InsertAfter(300, es[0])
    }
    l.PushBackList(l)
    steps := []any{enc(l.Len())}
    for e := l.Front(); e != nil; e = e.Next() { steps = append(steps, enc(e.Value)) }
    return steps
}"""


def ring(size: int, n: int) -> list[object]:
    r = co.new_ring(size)
    if r is None:
        return []
    for i in range(size):
        r.value = i
        r = r.next()
    steps: list[object] = [r.len(), r.move(n).value]
    if n > 0:
        taken = r.unlink(n)
        steps += [r.len(), taken.len() if taken else 0]
    r.do(steps.append)
    return steps


RING = """{
    r := ring.New(a); steps := []any{}
    if r == nil { return steps }
    for i := range a { r.Value = i; r = r.Next() }
    steps = append(steps, enc(r.Len()), enc(r.Move(b).Value))
    if b > 0 { t := r.Unlink(b); steps = append(steps, enc(r.Len()), enc(t.Len())) }
    r.Do(func(v any) { steps = append(steps, enc(v)) })
    return steps
}"""

GROUPS = [
    Group("Heap", HEAP, heap, [XS, I]),
    Group("List", LIST, linked, [XS, I]),
    Group("Ring", RING, ring, [("int", [0, 1, 2, 5]), N]),
]
