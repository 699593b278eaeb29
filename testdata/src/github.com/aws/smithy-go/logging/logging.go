// Package logging stands in for github.com/aws/smithy-go/logging.
package logging

// Classification is the level of a log entry.
type Classification string

// The levels.
const (
	Warn  Classification = "WARN"
	Debug Classification = "DEBUG"
)

// Logger receives the SDK's log entries.
type Logger interface {
	Logf(classification Classification, format string, v ...interface{})
}
