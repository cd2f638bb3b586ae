"""Pages of the allocation process."""
