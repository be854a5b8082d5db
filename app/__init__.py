"""Tech Pack Studio: from a sentence to a tech pack a factory can work from."""
