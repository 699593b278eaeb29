package mail

import (
	"bytes"
	"fmt"
	htmltemplate "html/template"
	texttemplate "text/template"

	"example.com/clinic/internal/visit"
)

// body is the content of a mail, once for each kind of reader.
type body struct {
	text, html string
}

// letter renders a body for a visit.
type letter struct {
	text *texttemplate.Template
	html *htmltemplate.Template
}

var summary = parse("summary", `Dear {{.Patient}},

thank you for your visit on {{.Day}}. {{.Doctor}} noted for you:

{{.Notes}}

Riverside Clinic
`, `<p>Dear {{.Patient}},</p>
<p>thank you for your visit on {{.Day}}. {{.Doctor}} noted for you:</p>
<blockquote>{{.Notes}}</blockquote>
<p>Riverside Clinic</p>
`)

var reminder = parse("reminder", `Dear {{.Patient}},

we expect you on {{.Day}} at {{.Clock}}. If you cannot come, please answer
this mail.

Riverside Clinic
`, `<p>Dear {{.Patient}},</p>
<p>we expect you on <b>{{.Day}}</b> at <b>{{.Clock}}</b>.</p>
<p><a href="https://riverside-clinic.example/visits/{{.ID}}">I cannot come</a></p>
<p>Riverside Clinic</p>
`)

func parse(name, text, html string) letter {
	return letter{
		text: texttemplate.Must(texttemplate.New(name).Parse(text)),
		html: htmltemplate.Must(htmltemplate.New(name).Parse(html)),
	}
}

func (l letter) render(v visit.Visit) (body, error) {
	var text, html bytes.Buffer
	if err := l.text.Execute(&text, v); err != nil {
		return body{}, fmt.Errorf("render text: %w", err)
	}
	if err := l.html.Execute(&html, v); err != nil {
		return body{}, fmt.Errorf("render HTML: %w", err)
	}
	return body{text: text.String(), html: html.String()}, nil
}
