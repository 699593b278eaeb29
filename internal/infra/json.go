package infra

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// scanJSON reads JSON, several values behind each other too.
func scanJSON(text []byte) ([]Setting, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	w := &jsonWalk{list: list{text: text}, d: d}
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return w.settings, nil
		}
		if err == nil {
			err = w.value(nil, t)
		}
		if err != nil {
			return nil, fmt.Errorf("no JSON: %w", err)
		}
	}
}

// jsonWalk is the state of the walk through a JSON text.
type jsonWalk struct {
	list
	d *json.Decoder
}

// value walks the value that begins with the token t.
func (w *jsonWalk) value(path []string, t json.Token) error {
	switch t := t.(type) {
	case json.Delim:
		if t == '{' {
			return w.object(path)
		}
		return w.array(path)
	case string:
		end := int(w.d.InputOffset()) - 1
		w.add(path, w.opening(end), end, t, "")
	case json.Number:
		end := int(w.d.InputOffset())
		w.add(path, end-len(t), end, string(t), "")
	}
	return nil
}

// opening is where the text that the quote at end closes begins.
func (w *jsonWalk) opening(end int) int {
	for i := end - 1; i >= 0; i-- {
		if w.text[i] != '"' {
			continue
		}
		slashes := 0
		for j := i - 1; j >= 0 && w.text[j] == '\\'; j-- {
			slashes++
		}
		if slashes%2 == 0 {
			return i + 1
		}
	}
	return end
}

func (w *jsonWalk) object(path []string) error {
	for w.d.More() {
		key, err := w.d.Token()
		if err != nil {
			return err
		}
		name, _ := key.(string)
		t, err := w.d.Token()
		if err != nil {
			return err
		}
		if err := w.value(append(append([]string(nil), path...), name), t); err != nil {
			return err
		}
	}
	_, err := w.d.Token()
	return err
}

// array walks a list: the names of its elements are their numbers, except of
// NAME=value and of {"name": …, "value": …}.
func (w *jsonWalk) array(path []string) error {
	for i := 0; w.d.More(); i++ {
		t, err := w.d.Token()
		if err != nil {
			return err
		}
		if s, ok := t.(string); ok {
			end := int(w.d.InputOffset()) - 1
			if w.pair(path, w.opening(end), end, s, "") {
				continue
			}
		}
		from := len(w.settings)
		if err := w.value(append(append([]string(nil), path...), fmt.Sprintf("[%d]", i)), t); err != nil {
			return err
		}
		w.named(path, from)
	}
	_, err := w.d.Token()
	return err
}

// named gives the element of a list that starts at the setting from the name that
// it holds: {"name": "SMTP_HOST", "value": "…"} is the setting SMTP_HOST.
func (l *list) named(path []string, from int) {
	name, value := -1, -1
	for i := from; i < len(l.settings); i++ {
		if len(l.settings[i].Path) != len(path)+2 {
			return
		}
		switch l.settings[i].Name() {
		case "name", "Name":
			name = i
		case "value", "Value":
			value = i
		}
	}
	if name < 0 || value < 0 || l.settings[name].Value == "" {
		return
	}
	s := &l.settings[value]
	s.Path = append(append([]string(nil), path...), l.settings[name].Value)
	l.settings = append(l.settings[:name], l.settings[name+1:]...)
}
