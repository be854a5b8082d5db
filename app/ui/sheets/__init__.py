"""The sheets in the window, below the panes: columns, cells, edits, words."""
