package send

import "github.com/aws/aws-sdk-go/aws/session"

func region() string { return *session.Must(newSession()).Config.Region }
