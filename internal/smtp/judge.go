package smtp

import (
	"go/ast"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// judge adds the reasons that concern the unit as a whole.
func (c *converter) judge() {
	first := c.hosts[0].expr
	if why := c.opts.Broken[c.Path]; why != "" {
		c.block(first, "%s", why)
	}
	for _, sel := range c.sets {
		if c.set[sel] {
			continue
		}
		c.block(sel, "a part of the access is set in a field by itself")
	}
	for _, call := range c.auths {
		if mapping.SMTPLogin(function(c.Info, call)) == mapping.Later {
			c.block(call, "a part of the access is set after the client is made")
		}
	}
	for _, ch := range c.unit.Changes {
		for _, file := range c.Files {
			if file.FileStart <= ch.Node().Pos() && ch.Node().Pos() < file.FileEnd && ast.IsGenerated(file) {
				c.block(ch.Node(), "a generated file would have to change: run its generator again")
			}
		}
	}
	if len(c.logins) == 0 && len(c.unit.Blockers) == 0 {
		c.block(first, "no login at this host is seen")
	}
	c.settings()
	c.ignored()
}

// settings moves the names of settings that go with what is replaced into the
// unit. One within a login that is reported needs no word of its own.
func (c *converter) settings() {
	c.sites = slices.DeleteFunc(c.sites, func(s *plan.Site) bool {
		return s.Unit == nil && s.Rule == "smtp-auth" && slices.ContainsFunc(c.logins, func(login *plan.Site) bool {
			return login.Node.Pos() <= s.Node.Pos() && s.Node.End() <= login.Node.End()
		})
	})
	for _, s := range c.sites {
		if s.Unit == nil && s.Action == mapping.Manual && s.Rule == "smtp-auth" && c.within(s.Node) {
			s.Unit, s.Action, s.Reason = c.unit, mapping.Rewrite, ""
			c.unit.Sites = append(c.unit.Sites, s)
		}
	}
}

// ignored blocks the unit where a comment silences a part of it.
func (c *converter) ignored() {
	if c.opts.Ignored == nil {
		return
	}
	for _, h := range c.hosts {
		c.ignoredAt(h.expr, "smtp-host")
	}
	for _, s := range c.unit.Sites {
		c.ignoredAt(s.Node, s.Rule)
	}
}

func (c *converter) ignoredAt(n ast.Node, rule string) {
	if c.opts.Ignored(n.Pos(), rule) {
		c.block(n, "ignored at line %d", c.Fset.Position(n.Pos()).Line)
	}
}
