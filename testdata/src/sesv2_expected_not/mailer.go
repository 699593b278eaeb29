// Package mailer is sent by its tests alone.
package mailer
