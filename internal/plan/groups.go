package plan

import "go/token"

// groups is a union-find over positions.
type groups map[token.Pos]token.Pos

func (g groups) add(p token.Pos) {
	if _, ok := g[p]; !ok {
		g[p] = p
	}
}

func (g groups) find(p token.Pos) token.Pos {
	g.add(p)
	for g[p] != p {
		g[p] = g[g[p]]
		p = g[p]
	}
	return p
}

func (g groups) join(p, q token.Pos) {
	p, q = g.find(p), g.find(q)
	if p > q {
		p, q = q, p
	}
	g[q] = p
}
