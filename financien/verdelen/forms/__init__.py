"""Forms of models, their rules and scenarios."""
