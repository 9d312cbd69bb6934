"""Muon (Jordan et al. 2024): momentum whose matrix is made orthogonal, so that all its directions move alike."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List

import torch
from torch import Tensor

#: Coefficients of the quintic iteration, chosen by its authors for a steep start.
QUINTIC = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5


def orthogonalise(matrix: Tensor) -> Tensor:
    """A matrix of the same singular vectors with all singular values near 1 (Newton-Schulz, in bfloat16)."""
    a, b, c = QUINTIC
    x = matrix.bfloat16()
    x = x / (x.float().norm().to(x.dtype) + 1e-7)
    is_tall = x.shape[0] > x.shape[1]
    if is_tall:
        x = x.t().contiguous()
    for _ in range(ITERATIONS):
        square = torch.mm(x, x.t())
        x = torch.addmm(x, torch.addmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x.t() if is_tall else x


class Muon(torch.optim.Optimizer):
    """
    For the matrices inside the layers. Steps have the size of AdamW's (0.2 root mean square, Liu et al. 2025), so
    that both share a learning rate. A matrix that joins several (query, key and value; gate and up) is made
    orthogonal piece by piece: `pieces` are the rows of each in proportion, such as [4, 1, 1].
    """

    def __init__(self, parameters: Iterable[Dict[str, Any]], lr: float, momentum: float, weight_decay: float) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "pieces": [1]})

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:
        for group in self.param_groups:
            for parameter in group["params"]:
                self._move(parameter, group)

    def _move(self, parameter: Tensor, group: Dict[str, Any]) -> None:
        gradient = parameter.grad
        if gradient is None:
            return
        state = self.state[parameter]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(parameter)
        momentum: Tensor = state["momentum"]
        momentum.lerp_(gradient, 1 - group["momentum"])
        ahead = torch.lerp(gradient, momentum, group["momentum"])
        unit = parameter.shape[0] // sum(group["pieces"])
        parts = ahead.split([unit * piece for piece in group["pieces"]])
        steps: List[Tensor] = [orthogonalise(part).float() * (0.2 * max(part.shape) ** 0.5) for part in parts]
        parameter.mul_(1 - group["lr"] * group["weight_decay"])
        parameter.add_(torch.cat(steps), alpha=-group["lr"])
