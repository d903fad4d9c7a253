"""Ctrl-C in running translations: all ends at once, with exit code 130 and without tracebacks."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from go2mp.pipeline import translate
from go2mp.verify.execution import session_processes
from go2mp.verify.python_side import start_methods

WORKERS = """
func work(id int, jobs <-chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	for job := range jobs {
		time.Sleep(time.Duration(job) * time.Second)
	}
}

func main() {
	jobs := make(chan int, 4)
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go work(i, jobs, &wg)
	}
	jobs <- 100
	jobs <- 100
	close(jobs)
	fmt.Println("ready")
	wg.Wait()
}
"""
SHARED = """
func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := map[string]int{}
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		seen["a"]++
		mu.Unlock()
		time.Sleep(100 * time.Second)
	}()
	fmt.Println("ready")
	wg.Wait()
	fmt.Println(seen)
}
"""
SELECT = """
func main() {
	a, b := make(chan int), make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		time.Sleep(100 * time.Second)
		a <- 1
	}()
	fmt.Println("ready")
	select {
	case v := <-a:
		fmt.Println(v)
	case b <- 1:
	}
	wg.Wait()
}
"""
PROGRAMS = {
    "processes": (WORKERS, "Process"),
    "threads": (SHARED, "Thread"),
    "helpers": (SELECT, "run_program"),
}


@pytest.mark.parametrize("method", start_methods())
@pytest.mark.parametrize("name", PROGRAMS)
def test_ctrl_c(name: str, method: str, tmp_path: Path) -> None:
    source, wanted = PROGRAMS[name]
    go = f'package main\n\nimport ("fmt"; "sync"; "time")\n{source}'
    text = translate(go.encode(), "main.go").text
    assert text is not None and wanted in text
    script = tmp_path / "main.py"
    script.write_text(text)
    site = "import multiprocessing\nmultiprocessing.set_start_method({!r})\n"
    (tmp_path / "sitecustomize.py").write_text(site.format(method))
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    time.sleep(1.0)  # the processes have come to their work
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (130, b"")
    deadline = time.monotonic() + 5  # for multiprocessing's own helper processes
    while left := session_processes(process.pid):
        assert time.monotonic() < deadline, left
        time.sleep(0.05)
