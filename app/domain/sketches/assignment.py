"""The cheapest one-to-one assignment of rows to columns of a cost table."""

from __future__ import annotations

from collections.abc import Sequence

INFINITY = float("inf")


def cheapest_assignment(costs: Sequence[Sequence[float]]) -> list[int]:
    """For each row the column it gets, so that the sum of costs is smallest.

    Shortest augmenting paths with potentials (Jonker and Volgenant 1987), O(rows² · columns).

    Args:
        costs: a table with at least as many columns as rows.
    """
    rows, columns = len(costs), len(costs[0]) if costs else 0
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    taken_by = [0] * (columns + 1)
    for row in range(1, rows + 1):
        taken_by[0] = row
        came_from = _cheapest_path(costs, taken_by, row_price, column_price)
        column = came_from.pop()
        while column:
            before = came_from[column]
            taken_by[column] = taken_by[before]
            column = before
    result = [0] * rows
    for column in range(1, columns + 1):
        if taken_by[column]:
            result[taken_by[column] - 1] = column - 1
    return result


def _cheapest_path(
    costs: Sequence[Sequence[float]],
    taken_by: list[int],
    row_price: list[float],
    column_price: list[float],
) -> list[int]:
    """Predecessors of each column on the cheapest path to a free one; that one comes last."""
    columns = len(taken_by)
    slack, came_from, done = [INFINITY] * columns, [0] * columns, [False] * columns
    current = 0
    while taken_by[current]:
        done[current] = True
        row, step, nearest = taken_by[current], INFINITY, 0
        for column in range(1, columns):
            if done[column]:
                continue
            cost = costs[row - 1][column - 1] - row_price[row] - column_price[column]
            if cost < slack[column]:
                slack[column], came_from[column] = cost, current
            if slack[column] < step:
                step, nearest = slack[column], column
        for column in range(columns):
            if done[column]:
                row_price[taken_by[column]] += step
                column_price[column] -= step
            else:
                slack[column] -= step
        current = nearest
    return [*came_from, current]
