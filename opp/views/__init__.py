"""Pages of the ontwikkelingsperspectief."""
