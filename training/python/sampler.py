"""Which sequences come next: without replacement, in batches of like lengths, from files that may still arrive."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy

from sequences import Shard, list_shards, open_shard, padded_length

#: Whole numbers: pairs of shard and row, or lengths.
Rows = numpy.ndarray[Any, numpy.dtype[numpy.int64]]
#: Sequences that are sorted by length together; more would make less random batches.
WINDOW = 2_048


class Sampler:
    """
    Batches of at most `batch_tokens` tokens, padding included. An epoch sees every sequence once; files that
    arrive in between join the epoch under way. The state is all that a resumed run needs to go on alike.
    """

    def __init__(self, directory: Path, batch_tokens: int, seed: int) -> None:
        self._directory = directory
        self._batch_tokens = batch_tokens
        self._random = numpy.random.default_rng(seed)
        self._shards: List[Shard] = []
        self._unseen = numpy.zeros((0, 2), dtype=numpy.int64)
        self._queue: List[Rows] = []
        self.epoch = 0
        self._find_new_shards()

    @property
    def sequences(self) -> int:
        """Sequences in the files known so far."""
        return sum(len(shard.index) for shard in self._shards)

    def next(self) -> List[Tuple[Shard, int]]:
        """The next batch."""
        if not self._queue:
            self._fill()
        return [(self._shards[shard], row) for shard, row in self._queue.pop().tolist()]

    def state(self) -> Dict[str, Any]:
        return {
            "random": self._random.bit_generator.state,
            "shards": [shard.name for shard in self._shards],
            "unseen": self._unseen,
            "queue": list(self._queue),
            "epoch": self.epoch,
        }

    def restore(self, state: Dict[str, Any]) -> None:
        """Goes on where `state` was taken; needs the files of then."""
        self._random.bit_generator.state = state["random"]
        self._shards = [open_shard(self._directory, name) for name in state["shards"]]
        self._unseen = state["unseen"]
        self._queue = state["queue"]
        self.epoch = state["epoch"]

    def _find_new_shards(self) -> None:
        known = {shard.name for shard in self._shards}
        for name in list_shards(self._directory):
            if name not in known:
                self._shards.append(open_shard(self._directory, name))
                self._unseen = numpy.concatenate([self._unseen, self._rows_of(len(self._shards) - 1)])

    def _rows_of(self, shard: int) -> Rows:
        rows = numpy.arange(len(self._shards[shard].index), dtype=numpy.int64)
        return numpy.stack([numpy.full_like(rows, shard), rows], axis=1)

    def _fill(self) -> None:
        self._find_new_shards()
        if len(self._unseen) == 0:
            self.epoch += 1
            self._unseen = numpy.concatenate([self._rows_of(shard) for shard in range(len(self._shards))])
        drawn = self._random.choice(len(self._unseen), min(WINDOW, len(self._unseen)), replace=False, shuffle=False)
        window = self._unseen[drawn]
        self._unseen = numpy.delete(self._unseen, drawn, axis=0)
        lengths = numpy.array([self._shards[shard].length_of(row) for shard, row in window.tolist()])
        by_length = numpy.argsort(lengths, kind="stable")
        batches = cut_batches(window[by_length], lengths[by_length], self._batch_tokens)
        self._queue = [batches[at] for at in self._random.permutation(len(batches))]


def cut_batches(rows: Rows, lengths: Rows, batch_tokens: int) -> List[Rows]:
    """Cuts rows, sorted by length, into batches whose padded size stays within `batch_tokens`."""
    batches: List[Rows] = []
    start = 0
    for end in range(1, len(rows) + 1):
        is_full = end == len(rows) or (end + 1 - start) * padded_length(int(lengths[end])) > batch_tokens
        if is_full:
            batches.append(rows[start:end])
            start = end
    return batches
