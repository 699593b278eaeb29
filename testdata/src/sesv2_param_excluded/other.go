//go:build never

package main

func init() { run(nil, nil, "") }
