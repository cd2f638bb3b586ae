"""The dossier in the API: the same services and walls as the pages."""
