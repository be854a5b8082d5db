"""The tech pack of a product: made, kept, versioned, taken through its statuses."""
