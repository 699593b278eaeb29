// Package testkit proves that a program sends the same mail before and after
// its migration. It is for tests only.
//
// [Run] builds a mail program, unedited, with a network of its own: dials to
// AWS and to Paubox reach fakes on loopback, by real TLS, and every other dial
// is refused. The fakes keep what they are sent as [Mail], which has one form
// for both services. [SameMail] runs a program, lets the caller migrate a copy
// of it, runs the copy and compares.
//
// The double of paubox-go that migrated programs are built with is the nested
// module in the directory paubox.
package testkit
