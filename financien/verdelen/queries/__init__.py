"""From the tables to the engine, and its outcome."""
