"""Documentation of rules: channels and select (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "channels",
        """
jobs := make(chan int, 10)
jobs <- 21
job := <-jobs
""",
        """
jobs: Queue[int] = Queue(10)
jobs.put(21)
job = jobs.get()
""",
        why="A buffered channel is a bounded Queue where nobody can tell them apart: nobody asks "
        "for its length, no other event can overtake an item, nobody waits for ever.",
        gotcha="`Queue.put` returns before the item is in the pipe, items are pickled, and a "
        "Queue cannot be sent through a Queue.",
        otherwise="helper `Channel`: a pipe with Go's order, `len`, `cap`, close and nil.",
        covers=("SendStmt", "close"),
    ),
    RuleDoc(
        "unbuffered_channels",
        """
ch := make(chan string)
ch <- "done"
fmt.Println(<-ch)
""",
        """
ch: Queue[str] = Queue()
ch.put("done")
print(ch.get())
""",
        why="A send on an unbuffered channel waits for its receiver. A Queue runs ahead: it is "
        "taken where the sender does nothing afterwards that could be noticed.",
        gotcha="`Queue()` alone is unbounded.",
        otherwise="helper `Channel` with capacity 0: the sender waits for the receiver.",
    ),
    RuleDoc(
        "close_and_range",
        """
for job := range jobs {
	results <- job * job
}
close(jobs)
""",
        """
while True:
    job = jobs.get()
    if job is None:  # poison pill: jobs is closed
        break
    results.put(job * job)
for _ in range(2):
    jobs.put(None)
""",
        why="A Queue cannot be closed: the sender puts one poison pill for each receiver, "
        "whose number is proved.",
        gotcha="One pill ends one worker: a pill too few leaves one waiting for ever.",
        otherwise="helper `Channel`: `close()`, and `for job in jobs`.",
    ),
    RuleDoc(
        "close_when_done",
        """
go func() {
	wg.Wait()
	close(out)
}()
""",
        """
def close_when_done() -> None:
    for process in processes:
        process.join()
    out.put(None)

Thread(target=close_when_done, daemon=True).start()
""",
        why="Only main's process can join its children, so that this is a thread of it. A process "
        "has ended when all that it has put is in the pipe: the pill comes last.",
        gotcha="Started after the processes: forking while threads run can hang.",
        otherwise="helper `Channel` and `WaitGroup`.",
    ),
    RuleDoc(
        "receive_ok",
        """
job, ok := <-jobs
fmt.Println(job, ok)
""",
        """
job, ok = jobs.recv_ok()
print_line(job, str(ok).lower())
""",
        why="`ok` tells a closed channel from an item: Python's queues have no such thing.",
        gotcha="`get_nowait` of the guide is something else: it is Go's `select` with `default`. A "
        "loop that ends where ok is false is read as a range: poison pills.",
        rung="helper",
    ),
    RuleDoc(
        "signal_channel",
        """
done := make(chan struct{})
close(done)
<-done
""",
        """
done = Event()
done.set()
done.wait()
""",
        why="A channel that is only closed is a signal: nothing is sent, all receivers go on.",
        gotcha="An Event can be set twice; closing twice panics, and keeps the helper.",
        otherwise="helper `Channel`, where it is more than that.",
    ),
    RuleDoc(
        "channel_helper",
        """
requests := make(chan chan int)
reply := make(chan int)
requests <- reply
for reply := range requests {
	reply <- 1
}
""",
        """
requests: Queue[Queue[int] | None] = Queue()
reply: Queue[int] = Queue()
requests.put(reply)
requests.join()  # until it is received
reply.put(1)
reply.join()  # until it is received
""",
        why="Neither a Queue nor a pipe can be sent to a process that runs: goroutines that send "
        "channels are threads, with `queue.Queue`s where the same is proved as for processes.",
        gotcha="Threads share one core for computing.",
        rung="thread",
        otherwise="refusal (needs-threads) with --goroutines process.",
    ),
    RuleDoc(
        "select_stmt",
        """
select {
case x := <-a:
	total += x
case y := <-b:
	total += y
}
""",
        """
match select(a, b):
    case 0, x, _:
        total += x
    case 1, y, _:
        total += y
""",
        why="The helper waits for all cases at once, without polling, and takes one of the "
        "ready ones by chance, as Go does. Its result is the case's number, the value, and ok.",
        gotcha="The guide's `get(timeout=...)` loop can lose items when it is cancelled.",
        rung="helper",
        covers=("SelectStmt",),
    ),
    RuleDoc(
        "select_default",
        """
select {
case v := <-ch:
	fmt.Println(v)
default:
	fmt.Println("nothing yet")
}
""",
        """
match thread_select(ch, default=True):
    case 0, v, _:
        print_line(v)
    case _:
        print_line("nothing yet")
""",
        why="With `default` nothing is waited for.",
        gotcha="`Queue.get_nowait` right after a `put` nearly always says Empty: the feeder thread "
        "is not done yet.",
        rung="helper",
    ),
    RuleDoc(
        "select_timeout",
        """
select {
case v := <-ch:
	fmt.Println(v)
case <-time.After(20 * time.Millisecond):
	fmt.Println("timeout")
}
""",
        """
try:
    v = ch.get(timeout=0.02)
except Empty:
    print("timeout")
else:
    print(v)
""",
        why="A queue can wait for a limited time by itself.",
        otherwise="helper `select`: `match select(ch, after(0.02))`.",
    ),
    RuleDoc(
        "send_structs",
        """
jobs <- Job{ID: 1, Tags: []string{"x", "y"}}
""",
        """
jobs.put(Job(id=1, tags=["x", "y"]))
""",
        why="A dataclass is pickled: the receiver has a copy, as Go's receiver of a struct has.",
        gotcha="What a struct refers to (slices, maps, pointers) is copied too: see "
        "`send_pointers`.",
    ),
    RuleDoc(
        "send_pointers",
        """
box := <-boxes
box.N++
boxes <- box
fmt.Println(box.N)
""",
        """
box: Box | Any = boxes.get()
box.n += 1
boxes.put(box)
print(box.n)
""",
        why="The receiver of a pointer changes the sender's memory. Where the change could be "
        "missed, the goroutines are threads.",
        gotcha="A pointer that the sender does not look at again may go to a process.",
        rung="thread",
        otherwise="idiom: a pickled copy, where nobody could tell.",
    ),
    RuleDoc(
        "send_functions",
        """
jobs <- func() int { return n + 1 }
results <- job()
""",
        """
jobs.put(lambda: n + 1)
results.put(job())
""",
        why="Functions with what they capture cannot be pickled: the goroutines are threads.",
        rung="thread",
        otherwise="refusal (needs-threads) with --goroutines process.",
    ),
]
