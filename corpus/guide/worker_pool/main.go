// The worker pool of the guide: four workers take jobs and give results.
package main

import "fmt"

// Job is a number to square.
type Job struct {
	ID     int
	Number int
}

// Result is a squared number.
type Result struct {
	JobID  int
	Square int
}

func process(job Job) Result {
	return Result{JobID: job.ID, Square: job.Number * job.Number}
}

func worker(jobs <-chan Job, results chan<- Result) {
	for job := range jobs { // iterate until channel closed
		result := process(job)
		results <- result
	}
}

func main() {
	jobList := []Job{{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}, {6, 60}}
	jobs := make(chan Job, 100)
	results := make(chan Result, 100)

	// Start workers
	for i := 0; i < 4; i++ {
		go worker(jobs, results)
	}

	// Send jobs
	for _, job := range jobList {
		jobs <- job
	}
	close(jobs) // signal no more jobs

	// Collect results
	squares := make([]int, len(jobList)+1)
	for i := 0; i < len(jobList); i++ {
		result := <-results
		squares[result.JobID] = result.Square
	}
	for _, job := range jobList {
		fmt.Printf("%d squared is %d\n", job.Number, squares[job.ID])
	}
}
