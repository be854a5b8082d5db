"""From a description to an approved front view, and on to a revision of five views."""
