"""Forms of the allocation process."""
