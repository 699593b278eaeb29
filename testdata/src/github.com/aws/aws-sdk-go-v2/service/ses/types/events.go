package types

// NotificationType is a stub.
type NotificationType string

// NotificationTypeBounce is a stub.
const NotificationTypeBounce NotificationType = "Bounce"
