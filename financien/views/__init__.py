"""Pages of the money of a samenwerkingsverband."""
