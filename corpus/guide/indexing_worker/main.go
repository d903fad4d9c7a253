// The guide's complete example: an indexing worker that is fed jobs, and stopped
// by cancelling its context.
package main

import (
	"context"
	"fmt"
	"strings"
)

// Job asks for a paper to be indexed.
type Job struct {
	Task    string
	PaperID string
	Text    string
}

// Result says what was found in a paper.
type Result struct {
	PaperID string
	Words   int
	Longest string
}

// process indexes one paper.
func process(job Job) Result {
	result := Result{PaperID: job.PaperID}
	for _, word := range strings.Fields(job.Text) {
		result.Words++
		if len(word) > len(result.Longest) {
			result.Longest = word
		}
	}
	return result
}

// worker indexes papers until it is cancelled or there are no more jobs.
func worker(ctx context.Context, jobs <-chan Job, results chan<- Result) {
	for {
		select {
		case <-ctx.Done():
			return
		case job, ok := <-jobs:
			if !ok {
				return
			}
			result := process(job)
			results <- result
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan Job)
	results := make(chan Result)

	// Start worker.
	go worker(ctx, jobs, results)

	// Submit jobs, and get the result of each.
	papers := []Job{
		{"index_pdf", "2301.12345", "attention is all you need"},
		{"index_pdf", "2302.00001", "scaling laws for neural language models"},
	}
	for _, job := range papers {
		jobs <- job
		result := <-results
		fmt.Printf("%s: %d words, longest %q\n", result.PaperID, result.Words, result.Longest)
	}

	// Stop worker.
	cancel()
	fmt.Println("stopped:", ctx.Err())
}
