"""The loss on pairs that are never trained on."""

from __future__ import annotations

from pathlib import Path

import torch

from model import Decoder
from sequences import open_shard, stack

#: Pairs that are measured, and of one batch.
PAIRS = 200
BATCH = 20


@torch.no_grad()
def measure_loss(model: Decoder, encoded: Path, device: str) -> float:
    """Mean loss (nats a token) over the first pairs of the validation file."""
    shard = open_shard(encoded, "valid")
    rows = sorted(range(min(PAIRS, len(shard.index))), key=shard.length_of)
    total, count = 0.0, 0
    for start in range(0, len(rows), BATCH):
        tokens, places = stack([(shard, row) for row in rows[start : start + BATCH]])
        total += float(model.summed_loss(tokens.to(device), places.to(device)))
        count += len(places)
    return total / count
