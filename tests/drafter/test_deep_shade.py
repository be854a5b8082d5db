import numpy as np

from app.drafter.deep_shade import evened


def floor(count: int = 40) -> np.ndarray:
    x, y = np.meshgrid(np.linspace(-1, 1, count), np.linspace(-1, 1, count))
    return np.column_stack([x.ravel(), y.ravel(), 0 * x.ravel()])


def test_a_wedge_of_light_in_a_hollow_is_evened_out() -> None:
    points = floor()
    up = np.tile([0.0, 0.0, 1.0], (len(points), 1))
    seen = np.where(points[:, 0] > points[:, 1], 0.25, 0.05)
    calm = evened(points, up, seen, 3.0)
    step = np.abs(np.diff(seen.reshape(40, 40), axis=1)).max()
    assert np.abs(np.diff(calm.reshape(40, 40), axis=1)).max() < 0.25 * step
    assert abs(calm.mean() - seen.mean()) < 0.02


def test_what_sees_the_sky_is_left_alone() -> None:
    points = floor()
    up = np.tile([0.0, 0.0, 1.0], (len(points), 1))
    seen = np.where(points[:, 0] > 0, 1.0, 0.8)
    assert np.array_equal(evened(points, up, seen, 3.0), seen)


def test_the_two_sides_of_a_wall_are_not_mixed() -> None:
    one = floor()
    points = np.vstack([one, one - np.array([0.0, 0.0, 0.001])])
    up = np.tile([0.0, 0.0, 1.0], (len(one), 1))
    seen = np.concatenate([np.full(len(one), 0.3), np.full(len(one), 0.1)])
    calm = evened(points, np.vstack([up, -up]), seen, 3.0)
    assert np.allclose(calm, seen, atol=1e-4)
