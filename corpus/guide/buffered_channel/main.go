// A buffered channel: send, receive, close, and iterate until it is closed.
package main

import "fmt"

// Job is a unit of work.
type Job struct {
	ID   int
	Name string
}

func process(job Job) {
	fmt.Printf("job %d: %s\n", job.ID, job.Name)
}

func main() {
	ch := make(chan Job, 100)

	// Send.
	ch <- Job{ID: 1, Name: "compile"}
	ch <- Job{ID: 2, Name: "test"}
	ch <- Job{ID: 3, Name: "deploy"}

	// Receive.
	job := <-ch
	process(job)

	// Close.
	close(ch)

	// Iterate until closed.
	for job := range ch {
		process(job)
	}
	fmt.Println("no more jobs")
}
