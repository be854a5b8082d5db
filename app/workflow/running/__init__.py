"""How work runs: durable jobs, what they cost, how far they are."""
