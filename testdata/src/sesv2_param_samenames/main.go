// Command main has the names of the SDK, and nothing of it.
package main

type client struct{}

func (c *client) GetAccount() error { return nil }
func (c *client) SendEmail() error  { return nil }

func newFromConfig() *client { return &client{} }

func run(c *client) error {
	if err := c.GetAccount(); err != nil {
		return err
	}
	return c.SendEmail()
}

func main() { run(newFromConfig()) }
