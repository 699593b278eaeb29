package ses

// SetConfigurationSetName sets the field ConfigurationSetName.
func (s *SendEmailInput) SetConfigurationSetName(v string) *SendEmailInput { return s }

// SetDestination sets the field Destination.
func (s *SendEmailInput) SetDestination(v *Destination) *SendEmailInput { return s }

// SetMessage sets the field Message.
func (s *SendEmailInput) SetMessage(v *Message) *SendEmailInput { return s }

// SetReplyToAddresses sets the field ReplyToAddresses.
func (s *SendEmailInput) SetReplyToAddresses(v []*string) *SendEmailInput { return s }

// SetReturnPath sets the field ReturnPath.
func (s *SendEmailInput) SetReturnPath(v string) *SendEmailInput { return s }

// SetToAddresses sets the field ToAddresses.
func (s *Destination) SetToAddresses(v []*string) *Destination { return s }

// SetCcAddresses sets the field CcAddresses.
func (s *Destination) SetCcAddresses(v []*string) *Destination { return s }

// SetBccAddresses sets the field BccAddresses.
func (s *Destination) SetBccAddresses(v []*string) *Destination { return s }

// SetSubject sets the field Subject.
func (s *Message) SetSubject(v *Content) *Message { return s }

// SetBody sets the field Body.
func (s *Message) SetBody(v *Body) *Message { return s }

// SetHtml sets the field Html.
func (s *Body) SetHtml(v *Content) *Body { return s }

// SetText sets the field Text.
func (s *Body) SetText(v *Content) *Body { return s }

// SetCharset sets the field Charset.
func (s *Content) SetCharset(v string) *Content { return s }
