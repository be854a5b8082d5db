"""Everything that outlives the process: database, image files, backups, settings."""
