"""Pictures in the window: loaded, decoded, looked at, handed out."""
