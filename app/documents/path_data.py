"""Points of SVG path data (SVG 1.1 §8.3), to know the box that a drawing fills."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Place = tuple[float, float]


def path_points(data: str) -> list[Place]:
    """End and control points of all commands, absolute.

    Raises:
        ValueError: the data is malformed.
    """
    tokens = _TOKEN.findall(data)
    points: list[Place] = []
    here = start = (0.0, 0.0)
    command, position = "", 0
    while position < len(tokens):
        if tokens[position].isalpha():
            command, position = tokens[position], position + 1
        count = _ARGUMENTS.get(command.upper(), 0)
        if not command or (count == 0 and command.upper() != "Z"):
            raise ValueError("path data starts without a command")
        numbers = [float(token) for token in tokens[position : position + count]]
        if len(numbers) < count:
            raise ValueError("path data ends in the middle of a command")
        position += count
        found = _command_points(command, numbers, here)
        points += found
        here = start if count == 0 else found[-1]
        if command.upper() == "M":
            start = here
            command = "L" if command == "M" else "l"
        elif count == 0:
            command = ""
    return points


def _command_points(command: str, numbers: list[float], here: Place) -> list[Place]:
    """Control points and end of one command."""
    x, y = here if command.islower() else (0.0, 0.0)
    kind = command.upper()
    if kind == "H":
        return [(x + numbers[0], here[1])]
    if kind == "V":
        return [(here[0], y + numbers[0])]
    if kind == "A":
        return [(x + numbers[5], y + numbers[6])]
    return [(x + u, y + v) for u, v in zip(numbers[::2], numbers[1::2], strict=True)]
