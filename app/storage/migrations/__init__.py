"""The steps from one schema of the library to the next (Alembic)."""
