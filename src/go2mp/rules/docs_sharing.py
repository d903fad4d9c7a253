"""Documentation of rules: memory that goroutines share, and its locks (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "shared_counter",
        """
count := 0
mu.Lock()
count++
mu.Unlock()
""",
        """
count = Value(c_int64, 0)
with mu:
    count.value += 1
""",
        why="Processes do not share variables: a captured number that they change lives in shared "
        "memory, of its Go width.",
        gotcha="`value += 1` is not atomic: Go's mutex stays, as a Lock.",
        otherwise="thread, where what is shared is no number.",
    ),
    RuleDoc(
        "shared_results",
        """
results := make([]int, 4)
results[i] = square(i)
""",
        """
results = Array(c_int64, 4)
results[i] = square(i)
""",
        why="A slice of numbers whose length stays is an Array in shared memory: each goroutine "
        "writes its own element.",
        otherwise="thread, where the elements are no numbers or the slice grows.",
    ),
    RuleDoc(
        "shared_map",
        """
seen := map[string]int{}
mu.Lock()
seen[word]++
wg.Wait()
""",
        """
manager = Manager()
shared_seen = manager.dict()
with mu:
    seen[word] = seen.get(word, 0) + 1
process.join()
seen = dict(shared_seen)
""",
        why="Processes share a dictionary (or list) of a Manager; when they have been joined, it "
        "is an ordinary one again.",
        gotcha="Every access is a message, and an element that is changed in place is a copy.",
        otherwise="`Thread`, with a note that says which memory is shared.",
    ),
    RuleDoc(
        "pool_map",
        """
results := make([]int, len(xs))
for i, x := range xs {
wg.Add(1)
go func() {
results[i] = square(x)
wg.Wait()
""",
        """
with Pool() as pool:
    results = pool.map(square, xs)
""",
        why="A goroutine per element, each of which sets one result: a pool has as many processes "
        "as there are processors, however many elements there are.",
        otherwise="a process each, and `shared_results`, where the goroutines do more than to "
        "call a function that only computes.",
    ),
    RuleDoc(
        "shared_object",
        """
func (c *Counter) Add(k int) {
c.mu.Lock()
defer c.mu.Unlock()
c.n += k
c := &Counter{n: 10}
go count(c, &wg)
""",
        """
with self.mu:
    self.n += k
SharedObjects.register("counter", Counter)
shared = SharedObjects()
shared.start()
c = shared.counter(n=10)
process = Process(target=count, args=(c,))
""",
        why="A struct with a mutex is only used through its methods: they can run in the process "
        "of a manager, and what the others have is a proxy with the same methods.",
        gotcha="A call is a message, 50 microseconds; what it is given and gives is copied.",
        otherwise="`Thread`, with a note, where a field is used, a method gives what the object "
        "has, or nobody waits for the goroutines.",
    ),
    RuleDoc(
        "mutex",
        """
c.mu.Lock()
defer c.mu.Unlock()
c.n += k
""",
        """
with self.mu:
    self.n += k
""",
        why="`defer mu.Unlock()` right after `Lock` is Python's `with`.",
        gotcha="A lock protects only what processes share: an object's fields are not, so "
        "these goroutines are threads (but see `shared_object`).",
        rung="thread",
        otherwise="idiom `Lock` of multiprocessing, where only Values and Arrays are shared "
        "(`shared_counter`).",
        covers=("sync.Mutex.*", "sync.Locker.*", "sync.NewCond", "sync.Cond.*"),
    ),
    RuleDoc(
        "sync_map",
        """
var seen sync.Map
seen.Store("a", 1)
v, ok := seen.Load("a")
""",
        """
seen = SyncMap()
seen.store("a", 1)
v, ok = seen.load("a")
""",
        why="A map with a lock of its own; who uses it together are threads.",
        rung="helper",
        covers=("sync.Map.*", "sync.Pool.*"),
    ),
    RuleDoc(
        "semaphore",
        """
slots := make(chan struct{}, 2)
slots <- struct{}{}
<-slots
""",
        """
slots = Semaphore(2)
slots.acquire()
slots.release()
""",
        why="A channel that only counts is a semaphore: a send takes a slot, a receive returns it.",
        otherwise="helper `Channel`.",
    ),
    RuleDoc(
        "rwmutex",
        """
s.mu.RLock()
defer s.mu.RUnlock()
return s.data[key]
""",
        """
with self.mu:
    return self.data.get(key, 0)
""",
        why="Python has no lock for many readers and one writer. No reader needs another one to go "
        "on where nobody waits for anything under the lock: a plain Lock does the same.",
        rung="idiom",
        otherwise="helper `RWMutex`, where something is waited for under a lock.",
        covers=("sync.RWMutex.*",),
    ),
    RuleDoc(
        "defer_unlock",
        """
mu.Lock()
defer mu.Unlock()
return n + 1
""",
        """
with mu:
    return n + 1
""",
        why="The lock is released however the block is left.",
        rung="helper",
    ),
    RuleDoc(
        "sync_once",
        """
var once sync.Once
once.Do(setup)
""",
        """
once = Once()
once.do(setup)
""",
        why="The function runs once, and everybody else waits until it has.",
        rung="helper",
        covers=("sync.Once.Do", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues"),
    ),
    RuleDoc(
        "atomics",
        """
var hits atomic.Int64
hits.Add(1)
fmt.Println(hits.Load())
""",
        """
hits = AtomicInt()
hits.add(1)
print(hits.load())
""",
        why="A number in shared memory with its own lock; it wraps around at its width.",
        rung="helper",
        covers=("sync/atomic.*",),
    ),
]
