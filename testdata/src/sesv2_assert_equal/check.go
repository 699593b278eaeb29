package alert

import "github.com/stretchr/testify/assert"

func check(t assert.TestingT, a *alerter) {
	assert.Equal(t, nil, a.client)
	assert.NotEqual(t, a.client, nil, "a client is needed")
}
