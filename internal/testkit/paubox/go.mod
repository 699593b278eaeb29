module github.com/paubox/paubox-go

go 1.23
