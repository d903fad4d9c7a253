"""Documentation of rules: goroutines, and who waits for them (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "go_stmt",
        'go greet("Gopher", done)',
        'Process(target=greet, args=("Gopher", done), daemon=True).start()',
        why="A process runs in parallel: Python's threads take turns (GIL). The target stands at "
        "module level and gets all it needs as arguments, so that it can be pickled: it runs "
        "under fork, forkserver and spawn.",
        gotcha="A process costs milliseconds and megabytes, a goroutine microseconds and 2 KB: "
        "dozens, not thousands. It has its own copy of the memory.",
        otherwise="helper `CheckedProcess` where it may panic; helper `go(f, ...)`, which the "
        "program keeps track of, where it waits with other helpers; thread: `go_thread`, with "
        "a note that says why, where memory is shared that processes cannot share; "
        "--goroutines process refuses instead (needs-threads).",
        covers=("GoStmt",),
    ),
    RuleDoc(
        "go_literal",
        """
factor := 3
go func() {
	out <- 2 * factor
}()
""",
        """
def task(factor: int, out: Queue[int]) -> None:
    out.put(2 * factor)


Process(target=task, args=(factor, out), daemon=True).start()
""",
        why="A closure cannot be pickled: the function literal is lifted to module level, and what "
        "it captures becomes its parameters.",
        gotcha="Captured variables that are changed later are shared: see `shared_counter`.",
        otherwise="thread: the literal stays a nested function.",
    ),
    RuleDoc(
        "wait_group_go",
        """
for i := range 3 {
	wg.Go(func() {
		fmt.Println("worker", i)
	})
}
wg.Wait()
""",
        """
processes = []
for i in range(3):
    process = Process(target=task, args=(i,))
    process.start()
    processes.append(process)
for process in processes:
    process.join()
""",
        why="Where a WaitGroup does nothing but wait for the goroutines that one place starts, the "
        "processes' own `join` is the WaitGroup: `Add`, `Done` and `Wait` disappear.",
        gotcha="`join` before a Queue is emptied can hang: such a program keeps the helper.",
        otherwise="helper `WaitGroup`: a counter that processes share.",
        covers=("sync.WaitGroup.*",),
    ),
    RuleDoc(
        "wait_group",
        """
defer wg.Done()
wg.Add(1)
go worker(i, &wg)
wg.Wait()
""",
        """
process.start()
workers.append(process)
for process in workers:
    process.join()
""",
        why="The WaitGroup is the list of the processes that it counts, also where it was handed "
        "to them: `Add` and `Done` disappear, and the parameter with them.",
        gotcha="Where a panic is possible the processes are `CheckedProcess`es, which tell.",
        otherwise="helper `WaitGroup` with Go's methods, where it is more than a join.",
    ),
    RuleDoc(
        "main_returns",
        """
go forever()
fmt.Println("main is done")
""",
        """
Process(target=forever, daemon=True).start()
print("main is done")
""",
        why="A Go program ends when main returns, whatever still runs. So does a daemon process.",
        gotcha="A daemon process cannot start processes: goroutines that start goroutines use the "
        "helper `go`, which ends the whole group explicitly.",
        otherwise="helper `run_program`, which ends what is left.",
    ),
    RuleDoc(
        "goroutine_panic",
        """
func fail() {
	panic("lost")
}
go fail()
""",
        """
def fail() -> None:
    raise Panic("lost")


go(fail)
""",
        why="A panic in any goroutine ends the whole program with exit code 2. A plain Process "
        "would end alone, so one that may panic is started by the helper.",
        gotcha="The text goes to standard error; its stack is Python's.",
        rung="helper",
    ),
    RuleDoc(
        "deadlock",
        """
ch := make(chan int)
fmt.Println(<-ch)
""",
        """
ch = ThreadChannel[int](zero=0)
print_line(ch.recv())
""",
        why='When all goroutines wait for ever, Go says "all goroutines are asleep - deadlock!" '
        "and ends with exit code 2. The channel helpers notice it; a Queue would hang.",
        gotcha="Programs whose waiting is proved to end get plain queues.",
        rung="helper",
    ),
    RuleDoc(
        "sleep",
        "time.Sleep(10 * time.Millisecond)",
        "time.sleep(0.01)",
        why="Durations are integers of nanoseconds in Go, seconds in Python; constant ones are "
        "converted when the program is translated.",
        otherwise="helper: a duration that is computed is divided by 10**9.",
        covers=("time.Sleep",),
    ),
    RuleDoc(
        "timers",
        """
timer := time.NewTimer(10 * time.Millisecond)
ticker := time.NewTicker(2 * time.Millisecond)
defer ticker.Stop()
<-ticker.C
<-timer.C
""",
        """
timer = ThreadTimer(0.01)
ticker = ThreadTicker(0.002)
ticker.recv()
timer.recv()
ticker.stop()
""",
        why="A timer is a channel with a date: the helper can stand in a `select` and be stopped "
        "and reset.",
        gotcha="In programs with processes it is called `Timer`: it waits without a thread.",
        rung="helper",
        covers=(
            "time.After",
            "time.AfterFunc",
            "time.NewTicker",
            "time.NewTimer",
            "time.Tick",
            "time.Ticker.*",
            "time.Timer.*",
        ),
    ),
    RuleDoc(
        "context_cancel",
        """
ctx, cancel := context.WithCancel(context.Background())
go worker(ctx, jobs, results)
case <-ctx.Done():
cancel()
fmt.Println(ctx.Err())
""",
        """
ctx = Event()
Process(target=worker, args=(ctx, jobs, results), daemon=True).start()
if ctx.is_set():
    return
ctx.set()
print("context canceled")
""",
        why="Done is an event that is set once; a `select` looks at it between two tries to `get`.",
        gotcha="Cancelling ends nothing by itself: the worker must look.",
        otherwise="helper `Context`: deadlines, values, causes, and contexts derived from others.",
        covers=(
            "context.Background",
            "context.TODO",
            "context.WithCancel",
            "context.WithCancelCause",
            "context.WithValue",
            "context.Cause",
            "context.Context.*",
        ),
    ),
    RuleDoc(
        "context_timeout",
        """
ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
defer cancel()
<-ctx.Done()
""",
        """
ctx = Deadline(0.02)
ctx.wait()
ctx.set()
""",
        why="An Event that looks at the clock, which all processes share: no timer has to run.",
        gotcha="A context with a parent or values is the helper `Context`.",
        rung="helper",
        covers=("context.WithTimeout", "context.WithDeadline"),
    ),
]
