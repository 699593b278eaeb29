package paubox

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

// call is one request to the API, whatever number of attempts it takes.
type call struct {
	method      string
	path        string
	contentType string
	body        []byte // nil where there is none
}

// answer is what came back, its body read.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// callJSON sends in, unless it is nil, and decodes the answer into out. An
// empty answer leaves out as it is.
func (c *Client) callJSON(ctx context.Context, method, path string, in, out any) error {
	req := call{method: method, path: path, contentType: "application/json"}
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return fmt.Errorf("paubox: encoding request: %w", err)
		}
		req.body = b
	}
	b, err := c.perform(ctx, req)
	if err != nil || len(b) == 0 {
		return err
	}
	if err := json.Unmarshal(b, out); err != nil {
		return fmt.Errorf("paubox: decoding response: %w", err)
	}
	return nil
}

// perform returns the body of a 2xx answer; any other is a *PauboxError.
func (c *Client) perform(ctx context.Context, req call) ([]byte, error) {
	for attempt := 1; ; attempt++ {
		last := attempt >= c.retry.MaxAttempts || !c.mayRepeat(req.method)
		got, err := c.attempt(ctx, req)
		switch {
		case err != nil && ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil && last:
			return nil, fmt.Errorf("paubox: executing request: %w", err)
		case err == nil && (last || !passing(got.status)):
			return got.result()
		}
		pause(ctx, c.retry.delay(attempt, got.header))
	}
}

func (c *Client) mayRepeat(method string) bool {
	return method == http.MethodGet || method == http.MethodDelete || c.retry.RetryNonIdempotent
}

// passing says whether the same request may fare better later.
func passing(status int) bool {
	return status == http.StatusTooManyRequests || status >= 500
}

func (c *Client) attempt(ctx context.Context, req call) (answer, error) {
	var body io.Reader
	if req.body != nil {
		body = bytes.NewReader(req.body)
	}
	r, err := http.NewRequestWithContext(ctx, req.method, c.base+req.path, body)
	if err != nil {
		return answer{}, err
	}
	r.Header.Set("Authorization", "Token token="+c.key)
	r.Header.Set("User-Agent", c.agent)
	r.Header.Set("Accept", "application/json")
	r.Header.Set("Content-Type", req.contentType)

	resp, err := c.http.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if passing(resp.StatusCode) {
		b, err = nil, nil // v1.0.0 tells nothing of these bodies
	}
	return answer{resp.StatusCode, resp.Header, b}, err
}

func (a answer) result() ([]byte, error) {
	if a.status >= 200 && a.status < 300 {
		return a.body, nil
	}
	return nil, newError(a.status, a.header.Get("X-Request-Id"), a.body)
}

// delay doubles from WaitMin to WaitMax and adds up to a fifth, so that
// clients that failed together do not come back together. A Retry-After in
// seconds wins.
func (r RetryConfig) delay(attempt int, h http.Header) time.Duration {
	if seconds, err := strconv.Atoi(h.Get("Retry-After")); err == nil {
		return time.Duration(seconds) * time.Second
	}
	wait := min(r.WaitMin<<(attempt-1), r.WaitMax)
	if fifth := int64(wait / 5); fifth > 0 {
		wait += time.Duration(rand.Int64N(fifth))
	}
	return wait
}

func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
