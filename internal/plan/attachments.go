package plan

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const emptyFile = "paubox-go refuses an attachment whose name, type or content is empty at run time"

// attachment plans one literal of an attachment, wherever it stands. As with an
// input, the flows look at where the value goes from there; variables, lists,
// parameters and results of the type change with it (mapping.md 2.4).
//
//	// Have: types.Attachment{FileName: aws.String(n), RawContent: data, …}
//	//   =>  paubox.Attachment{FileName: n, Content: base64.StdEncoding.EncodeToString(data), …}
func (a *analysis) attachment(p *usage.Package, sdk *mapping.SDK, lit *ast.CompositeLit) {
	m := a.newMessage(p, sdk, a.siteOf(p, lit))
	if e := addressed(a, lit); !a.consumed(p, e, p.Info.TypeOf(e)) {
		m.block(lit, "the attachment goes to a place that sesfix does not follow")
	}
	if lit.Type != nil {
		m.claim(p, lit.Type)
	}
	var name *ast.KeyValueExpr
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			m.block(elt, "a struct literal without field names")
			return
		}
		m.claim(p, kv.Key)
		key := kv.Key.(*ast.Ident).Name
		row, ok := mapping.AttachmentField(key)
		if !ok {
			m.block(kv, "the field %s of an attachment is not known to sesfix", key)
			continue
		}
		if key == "FileName" {
			name = kv
		}
		m.attachmentField(kv, row)
	}
	for _, to := range []string{"FileName", "Content"} {
		if !m.given[to] {
			m.block(lit, "an attachment without a name or without content, which Paubox refuses")
		}
	}
	if !m.given["ContentType"] && m.given["FileName"] {
		m.typeByName(name)
	}
	m.note(emptyFile)
	m.inOrder(m.fields)
	m.change(Message{Lit: lit, Fields: m.fields, Type: "Attachment"})
}

func (m *message) attachmentField(kv *ast.KeyValueExpr, row mapping.Field) {
	switch {
	case isNil(m.p, kv.Value):
	case row.Do == mapping.Block:
		m.claim(m.p, kv.Value)
		m.block(kv, "%s", row.Text)
	case row.Do == mapping.Noted:
		m.note(row.Text)
		m.drop(kv.Value)
	case row.Do == mapping.Drop:
		m.drop(kv.Value)
	case row.Do == mapping.Disposition:
		if s, known := enumerated(m.p, kv.Value); !known || s != "" && s != "ATTACHMENT" {
			m.block(kv, "an attachment that is shown inline, or may be: Paubox has files only")
		}
		m.drop(kv.Value)
	case row.Do == mapping.Bytes:
		if !m.keepsBytes(kv.Value) {
			m.block(kv.Value, "the bytes of an attachment may change before the send, and the new code reads them where the attachment is made")
		}
		m.given[row.To] = true
		m.fields = append(m.fields, MessageField{To: row.To, From: kv, Value: Value{X: kv.Value, Form: Base64}})
	default:
		m.leaf(kv, row, kv)
		if v := m.fields[len(m.fields)-1].Value; v.Form == OrEmpty {
			m.block(kv, "the name or the type of an attachment may be nil, which Paubox refuses")
		}
	}
}

// typeByName gives an attachment a type by the name of its file.
func (m *message) typeByName(name *ast.KeyValueExpr) {
	v := Value{X: name.Value, Form: Text}
	for _, f := range m.fields {
		if f.To != "FileName" {
			continue
		}
		if text, known := literal(m.p, f.Value.X); known {
			v.Text = mapping.ContentType(text)
		} else if m.twice(f.Value.X) {
			v = Value{X: f.Value.X, Form: TypeByName}
		} else {
			m.block(name, "an attachment without a type, and with a name that is the result of a call: give it a ContentType")
		}
	}
	m.given["ContentType"] = true
	m.fields = append(m.fields, MessageField{To: "ContentType", From: name, Value: v})
}

// twice reports whether an expression can be written twice: it calls nothing.
func (m *message) twice(e ast.Expr) bool {
	twice := true
	ast.Inspect(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.CallExpr, *ast.FuncLit, *ast.UnaryExpr:
			twice = false
		}
		return twice
	})
	return twice
}

// enumerated returns the constant value of an expression of an SES string type.
func enumerated(p *usage.Package, e ast.Expr) (string, bool) {
	tv := p.Info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(tv.Value), true
}

// feature reads a FeatureStatus. Paubox can be told to track, not to refrain.
func (m *message) feature(e ast.Expr) (on, known bool) {
	s, known := enumerated(m.p, e)
	m.claim(m.p, e)
	if known && s == "DISABLED" {
		m.note("tracking that is off for one message is not carried over: paubox-go can only switch it on (mapping.md 2.1)")
	}
	return s == "ENABLED", known && (s == "ENABLED" || s == "DISABLED" || s == "")
}

// attachmentPlaces blocks the declarations of attachments that are more than
// variables, parameters and results: what is read into a struct from elsewhere
// would not find its fields again.
func (a *analysis) attachmentPlaces(p *usage.Package) {
	for _, r := range a.refs[p] {
		name, ok := r.Obj.(*types.TypeName)
		if !ok || name.Name() != "Attachment" {
			continue
		}
		if _, inStruct := up[*ast.StructType](a, r.Node); inStruct {
			a.blockf(r.Node, "a struct that holds attachments of SES: what else reads or writes it is not known")
		}
		spec, isVar := up[*ast.ValueSpec](a, r.Node)
		if isVar && len(spec.Names) > 0 && p.Info.Defs[spec.Names[0]] != nil && p.Info.Defs[spec.Names[0]].Parent() == p.Types.Scope() {
			a.blockf(r.Node, "a variable of the package that holds attachments of SES")
		}
	}
}
