"""Pages of models and distributions."""
