// Dial tries to reach each of its arguments, NETWORK=ADDRESS, and prints what
// came of it.
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strings"
	"time"
)

func main() {
	for _, arg := range os.Args[1:] {
		how, address, _ := strings.Cut(arg, "=")
		if err := reach(how, address); err != nil {
			fmt.Println(arg, err)
		} else {
			fmt.Println(arg, "reached")
		}
	}
}

func reach(how, address string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	switch how {
	case "lookup":
		_, err := net.DefaultResolver.LookupHost(ctx, address)
		return err
	case "dialtcp": // goes past the name lookup of the others
		addr, err := net.ResolveTCPAddr("tcp", address)
		if err != nil {
			return err
		}
		return closed(net.DialTCP("tcp", nil, addr))
	case "dialunix":
		return closed(net.DialUnix("unix", nil, &net.UnixAddr{Name: address, Net: "unix"}))
	}
	return closed(new(net.Dialer).DialContext(ctx, how, address))
}

func closed(c net.Conn, err error) error {
	if err == nil {
		c.Close()
	}
	return err
}
