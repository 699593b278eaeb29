package alert

import "github.com/stretchr/testify/assert"

func check(t assert.TestingT, a *alerter) {
	assert.NotNil(t, a.client)
	assert.IsType(t, a.client, a.client)
}
