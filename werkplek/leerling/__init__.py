"""Everything of one pupil on one screen, and the pupils of a school with support."""
