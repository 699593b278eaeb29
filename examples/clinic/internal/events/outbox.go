// Package events learns from SES what became of the clinic's mail.
package events

import (
	"fmt"
	"log"
	"sync"
)

// Outbox knows which mail was about which visit. It lives as long as the program:
// the clinic looks at the log the next morning.
type Outbox struct {
	mu     sync.Mutex
	visits map[string]string // by the ID of the message
	calls  map[string]bool   // visits whose patients have to be called
}

// NewOutbox returns an empty Outbox.
func NewOutbox() *Outbox {
	return &Outbox{visits: map[string]string{}, calls: map[string]bool{}}
}

// Sent notes that a message about a visit was accepted.
func (o *Outbox) Sent(message, visit string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.visits[message] = visit
}

// Arrived notes that a message reached its recipient.
func (o *Outbox) Arrived(message, when string) error {
	visit, err := o.visit(message)
	if err != nil {
		return err
	}
	log.Printf("visit %s: mail arrived %s", visit, when)
	return nil
}

// Late notes that a message did not arrive yet.
func (o *Outbox) Late(message string) error {
	visit, err := o.visit(message)
	if err != nil {
		return err
	}
	log.Printf("visit %s: mail is late", visit)
	return nil
}

// Lost notes that a message will not arrive at an address: someone has to call.
// Addresses stay out of the log.
func (o *Outbox) Lost(message, address string) error {
	visit, err := o.visit(message)
	if err != nil {
		return err
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.calls[visit+" "+address] = true
	log.Printf("visit %s: mail is lost, please call", visit)
	return nil
}

// Calls returns how many calls there are to make.
func (o *Outbox) Calls() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.calls)
}

func (o *Outbox) visit(message string) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	visit, ok := o.visits[message]
	if !ok {
		return "", fmt.Errorf("message %s is not ours", message)
	}
	return visit, nil
}
