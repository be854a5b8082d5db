"""What leaves the program: products as documents, figures as tables."""
