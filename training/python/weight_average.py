"""An average of late weights, which generalises a little better than the last ones while the rate is high."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Dict, Iterator

import torch
from torch import Tensor, nn

#: Steps between two moves of the average.
EVERY = 10


class WeightAverage:
    """An exponential average over about the last `share` of the steps so far; a share of 0 follows at once."""

    def __init__(self, model: nn.Module, share: float) -> None:
        self._model = model
        self._share = share
        self.values = copy_weights(model)

    @torch.no_grad()
    def follow(self, step: int) -> None:
        """To be called after every step, the first being 1."""
        window = self._share * step
        if window > EVERY and step % EVERY != 0:
            return
        pull = min(1.0, EVERY / max(EVERY, window))
        for name, value in self._model.named_parameters():
            self.values[name].lerp_(value, pull)

    def restore(self, values: Dict[str, Tensor]) -> None:
        for name, value in values.items():
            self.values[name].copy_(value)

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Within, the model has the average weights."""
        own = copy_weights(self._model)
        set_weights(self._model, self.values)
        try:
            yield
        finally:
            set_weights(self._model, own)


def copy_weights(model: nn.Module) -> Dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in model.named_parameters()}


@torch.no_grad()
def set_weights(model: nn.Module, weights: Dict[str, Tensor]) -> None:
    for name, value in model.named_parameters():
        value.copy_(weights[name])
