"""The log of a run: one JSON object a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor


class RunLog:
    """Writes to a file and to the screen; training losses are summed up between two lines."""

    def __init__(self, path: Path, is_continued: bool) -> None:
        self._file = open(path, "a" if is_continued else "w", encoding="utf-8")
        self._loss = torch.zeros(())
        self._counted = 0
        self._tokens = 0
        self._seconds = 0.0

    def write(self, seconds: float, event: str, **entry: Any) -> None:
        line = json.dumps({"seconds": round(seconds, 1), "event": event, **entry})
        self._file.write(line + "\n")
        self._file.flush()
        print(line, flush=True)

    def add_step(self, summed_loss: Tensor, counted: int, tokens: int, seconds: float) -> None:
        """
        Remembers a step: its loss summed over the `counted` of its `tokens`, and how long it took. The loss stays
        where it was computed until a line is written: reading it would have a card wait for the next step's orders.
        """
        self._loss = self._loss.to(summed_loss.device) + summed_loss.double()
        self._counted += counted
        self._tokens += tokens
        self._seconds += seconds

    def write_steps(self, seconds: float, **entry: Any) -> None:
        """A line about the steps since the last one."""
        if self._counted == 0:
            return
        loss, speed = float(self._loss) / self._counted, self._tokens / max(self._seconds, 1e-9)
        self.write(seconds, "step", loss=loss, tokens_per_second=round(speed), **entry)
        self._loss, self._counted, self._tokens, self._seconds = torch.zeros(()), 0, 0, 0.0

    def close(self) -> None:
        self._file.close()
