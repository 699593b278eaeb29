// Package zap is a stub: what the cases use of it, as it is declared there.
package zap

import "go.uber.org/zap/zapcore"

// Field is a field of a line.
type Field = zapcore.Field

// Any makes a field of any value.
func Any(key string, value interface{}) Field { return Field{} }

// Logger writes lines.
type Logger struct{}

// L returns the logger of the program.
func L() *Logger { return &Logger{} }

// Info writes a line.
func (log *Logger) Info(msg string, fields ...Field) {}

// Sugar returns the logger with looser methods.
func (log *Logger) Sugar() *SugaredLogger { return &SugaredLogger{} }

// SugaredLogger writes lines.
type SugaredLogger struct{}

// Infow writes a line.
func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{}) {}
