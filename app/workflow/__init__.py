"""What a person can do, as plain asyncio: generation, tech pack, recovery, export."""
