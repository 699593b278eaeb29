// Package logrus is a stub: what the cases use of it, as it is declared there.
package logrus

// Fields are the fields of an entry.
type Fields map[string]interface{}

// Entry is a line to be.
type Entry struct{}

// WithFields makes an entry with fields.
func WithFields(fields Fields) *Entry { return &Entry{} }

// WithField makes an entry with a field.
func WithField(key string, value interface{}) *Entry { return &Entry{} }

// Infof writes a line.
func Infof(format string, args ...interface{}) {}

// Error writes the line.
func (entry *Entry) Error(args ...interface{}) {}

// Info writes the line.
func (entry *Entry) Info(args ...interface{}) {}
