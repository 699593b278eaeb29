package option

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// The kinds of values. Package flag calls String on zero values.

type boolean bool

func (b *boolean) String() string   { return strconv.FormatBool(bool(*b)) }
func (b *boolean) IsBoolFlag() bool { return true }

func (b *boolean) Set(s string) error {
	v, err := strconv.ParseBool(s)
	if err != nil {
		return fmt.Errorf("want true or false")
	}
	*b = boolean(v)
	return nil
}

type text string

func (t *text) String() string     { return string(*t) }
func (t *text) Set(s string) error { *t = text(s); return nil }

// choice is one word of a list.
type choice struct {
	place *string
	words []string
}

func (c *choice) String() string {
	if c.place == nil {
		return ""
	}
	return *c.place
}

func (c *choice) Set(s string) error {
	for _, w := range c.words {
		if s == w {
			*c.place = s
			return nil
		}
	}
	return fmt.Errorf("want %s", orList(c.words))
}

// baseURL is what mapping.BaseURL accepts.
type baseURL string

func (u *baseURL) String() string { return string(*u) }

func (u *baseURL) Set(s string) error {
	if _, err := mapping.BaseURL(s); s == "" || err != nil {
		return fmt.Errorf("want guide, email, sdk or a URL that begins with https://")
	}
	*u = baseURL(s)
	return nil
}

// orList writes a, b or c.
func orList(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
