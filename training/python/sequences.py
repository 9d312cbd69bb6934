"""Encoded sequences on disk: NAME.tokens (uint16) and NAME.index (uint32: start, completion, end)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Tuple

import numpy
import torch
from torch import Tensor

PAD_ID = 0
#: Whole numbers of whatever width.
Numbers = numpy.ndarray[Any, numpy.dtype[Any]]
#: Inputs of a batch are padded to a multiple of this. Kernels are made for every new shape, which takes a quarter of
#: the time when every batch has one of its own.
LENGTH_STEP = 32


@dataclass(frozen=True)
class Shard:
    """One encoded file, its tokens mapped into memory."""

    name: str
    tokens: Numbers
    index: Numbers

    def length_of(self, row: int) -> int:
        """Tokens of a sequence."""
        return int(self.index[row, 2] - self.index[row, 0])


def open_shard(directory: Path, name: str) -> Shard:
    tokens = numpy.memmap(directory / f"{name}.tokens", dtype="<u2", mode="r")
    index = numpy.fromfile(directory / f"{name}.index", dtype="<u4").reshape(-1, 3).astype(numpy.int64)
    return Shard(name, tokens, index)


def list_shards(directory: Path) -> List[str]:
    """Names of the training files that are whole, in order."""
    return sorted(path.stem for path in directory.glob("train-*.index"))


def padded_length(tokens: int) -> int:
    """Length of a batch whose longest sequence has so many tokens: one more than it has inputs."""
    return -(-(tokens - 1) // LENGTH_STEP) * LENGTH_STEP + 1


def stack(sequences: List[Tuple[Shard, int]]) -> Tuple[Tensor, Tensor]:
    """
    Sequences as one batch, padded on the right (a causal model never looks there), and the places in a flattened
    tokens[:, 1:] that count: those of the completion and the end. Places, not a mask: how many count is then
    known without asking a card.
    """
    longest = padded_length(max(shard.length_of(row) for shard, row in sequences))
    tokens = numpy.full((len(sequences), longest), PAD_ID, dtype=numpy.int64)
    counted = numpy.zeros((len(sequences), longest - 1), dtype=bool)
    for place, (shard, row) in enumerate(sequences):
        start, completion, end = shard.index[row]
        tokens[place, : end - start] = shard.tokens[start:end]
        counted[place, completion - start - 1 : end - start - 1] = True
    return torch.from_numpy(tokens), torch.from_numpy(numpy.flatnonzero(counted))
