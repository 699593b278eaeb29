module example.com/programsv1

go 1.24

require (
	github.com/aws/aws-sdk-go v1.55.8
	gopkg.in/gomail.v2 v2.0.0-20160411212932-81ebce5c23df
)

require (
	github.com/jmespath/go-jmespath v0.4.0 // indirect
	gopkg.in/alexcesaro/quotedprintable.v3 v3.0.0-20150716171945-2caba252f4dc // indirect
)
