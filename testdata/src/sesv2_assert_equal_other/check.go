package alert

import "github.com/stretchr/testify/assert"

func check(t assert.TestingT, a *alerter, any interface{}) {
	assert.Equal(t, any, a.client)
}
