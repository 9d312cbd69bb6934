"""Learning rate by time, so that a run of N minutes always ends annealed, however fast the machine is."""

from __future__ import annotations

import math


def rate_at(progress: float, warmup_share: float) -> float:
    """Share of the peak rate at a share of the run (0 to 1): linear warm-up, then half a cosine to 2 %."""
    if progress < warmup_share:
        return max(0.01, progress / warmup_share)
    rest = min(1.0, (progress - warmup_share) / (1 - warmup_share))
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * rest))
