"""The words that go to engines."""
