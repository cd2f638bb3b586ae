"""What pages of models and distributions show, worked out before the template."""
