"""Pages of the dossier and of its logs."""
