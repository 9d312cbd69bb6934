"""Batches: every sequence once an epoch, of like lengths, whatever arrives in between."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path
from typing import List, Set, Tuple

import numpy

from sampler import Sampler
from sequences import padded_length, stack

#: Prompt and completion of every sequence.
PROMPT, BATCH_TOKENS = 3, 256


def write_shard(directory: Path, name: str, lengths: List[int]) -> None:
    starts = numpy.cumsum([0, *lengths])
    index = [(start, start + PROMPT, end) for start, end in zip(starts[:-1], starts[1:])]
    numpy.arange(starts[-1], dtype="<u2").tofile(directory / f"{name}.tokens")
    numpy.array(index, dtype="<u4").tofile(directory / f"{name}.index")


def take_epoch(sampler: Sampler) -> Tuple[Set[Tuple[str, int]], int]:
    """What an epoch has seen, and in how many batches."""
    epoch, batches = sampler.epoch, 0
    seen: Set[Tuple[str, int]] = set()
    while True:
        batch = sampler.next()
        if sampler.epoch != epoch:
            return seen, batches
        batches += 1
        seen.update((shard.name, row) for shard, row in batch)


class SamplerTest(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.directory = Path(self._folder.name)
        write_shard(self.directory, "train-0000", [10 + row % 50 for row in range(100)])

    def tearDown(self) -> None:
        self._folder.cleanup()

    def test_every_sequence_comes_once_an_epoch(self) -> None:
        seen, _ = take_epoch(Sampler(self.directory, BATCH_TOKENS, 1))
        self.assertEqual(seen, {("train-0000", row) for row in range(100)})

    def test_batches_stay_within_their_size(self) -> None:
        sampler = Sampler(self.directory, BATCH_TOKENS, 1)
        for _ in range(40):
            tokens, _places = stack(sampler.next())
            self.assertLessEqual(tokens.numel(), BATCH_TOKENS)

    def test_files_that_arrive_join_the_epoch(self) -> None:
        sampler = Sampler(self.directory, BATCH_TOKENS, 1)
        sampler.next()
        write_shard(self.directory, "train-0001", [12] * 8)
        take_epoch(sampler)
        seen, _ = take_epoch(sampler)
        self.assertEqual(sampler.sequences, 108)
        self.assertIn(("train-0001", 7), seen)

    def test_a_restored_sampler_goes_on_alike(self) -> None:
        sampler = Sampler(self.directory, BATCH_TOKENS, 1)
        for _ in range(5):
            sampler.next()
        other = Sampler(self.directory, BATCH_TOKENS, 2)
        other.restore(sampler.state())
        for _ in range(60):
            expected = [(shard.name, row) for shard, row in sampler.next()]
            self.assertEqual([(shard.name, row) for shard, row in other.next()], expected)


class StackTest(unittest.TestCase):
    def test_only_completion_and_end_count(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            write_shard(Path(folder), "train-0000", [6, 5])
            tokens, places = stack(Sampler(Path(folder), BATCH_TOKENS, 1).next())
        by_first = sorted(range(2), key=lambda place: int(tokens[place, 0]))
        self.assertEqual(tokens.shape[1], padded_length(6))
        self.assertEqual(tokens[by_first].tolist()[1][:6], [6, 7, 8, 9, 10, 0])
        counted = [divmod(place, padded_length(6) - 1) for place in places.tolist()]
        expected = [(by_first[0], after) for after in (2, 3, 4)] + [(by_first[1], after) for after in (2, 3)]
        self.assertEqual(counted, sorted(expected))


if __name__ == "__main__":
    unittest.main()
