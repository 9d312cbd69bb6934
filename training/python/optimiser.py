"""Muon for the matrices inside the layers, AdamW for the embedding and the gains, as one optimiser."""

from __future__ import annotations

from typing import Any, Dict

import torch

from model import Decoder
from muon import Muon
from settings import Recipe


class Optimiser:
    """Both optimisers; rates are shares of the recipe's highest."""

    def __init__(self, model: Decoder, recipe: Recipe) -> None:
        self._recipe = recipe
        matrices = []
        for block in model.blocks:
            matrices += [
                {"params": [block.attention.qkv.weight], "pieces": block.attention.sections},
                {"params": [block.feed_forward.gate_up.weight], "pieces": block.feed_forward.sections},
                {"params": [block.attention.output.weight, block.feed_forward.down.weight], "pieces": [1]},
            ]
        gains = [value for value in model.parameters() if value.dim() < 2]
        others = [
            {"params": [model.embedding.weight], "weight_decay": recipe.weight_decay},
            {"params": gains, "weight_decay": 0.0},
        ]
        self._muon = Muon(matrices, recipe.learning_rate, recipe.momentum, recipe.weight_decay)
        self._adam = torch.optim.AdamW(others, lr=recipe.learning_rate, betas=(0.9, 0.95), eps=1e-8)

    def step(self, share: float) -> None:
        """Moves the weights at a share of the highest rate, and forgets the gradients."""
        for optimiser in (self._muon, self._adam):
            for group in optimiser.param_groups:
                group["lr"] = self._recipe.learning_rate * share
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)

    def state_dict(self) -> Dict[str, Any]:
        return {"muon": self._muon.state_dict(), "adam": self._adam.state_dict()}

    def load_state_dict(self, state: Dict[str, Any]) -> None:
        """Goes on with kept momenta; rates and decay stay those of the recipe given now."""
        for name, optimiser in (("muon", self._muon), ("adam", self._adam)):
            fresh = [
                {key: value for key, value in group.items() if key != "params"}
                for group in optimiser.param_groups
            ]
            optimiser.load_state_dict(state[name])
            for group, values in zip(optimiser.param_groups, fresh):
                group.update(values)
