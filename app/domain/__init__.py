"""Values and rules of the program: pure Python, no window, no files, no engine."""
