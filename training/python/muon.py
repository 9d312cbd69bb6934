"""Muon (Jordan et al. 2024): momentum whose matrix is made orthogonal, so that all its directions move alike."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Tuple

import torch
from torch import Tensor

#: Coefficients of the quintic iteration, chosen by its authors for a steep start.
QUINTIC = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5


def add_product(x: Tensor, left: Tensor, right: Tensor, share: float, of_product: float = 1.0) -> Tensor:
    """`share` of x and `of_product` of left times right, of matrices or of stacks of them, in one pass."""
    if x.dim() == 2:
        return torch.addmm(x, left, right, beta=share, alpha=of_product)
    return torch.baddbmm(x, left, right, beta=share, alpha=of_product)


def orthogonalise(matrices: Tensor) -> Tensor:
    """
    Matrices, [rows, columns] or several in [count, rows, columns], of the same singular vectors with all singular
    values near 1 (Newton-Schulz, in bfloat16).
    """
    a, b, c = QUINTIC
    x = matrices.bfloat16()
    x = x / (x.float().norm(dim=(-2, -1), keepdim=True).to(x.dtype) + 1e-7)
    is_tall = x.shape[-2] > x.shape[-1]
    if is_tall:
        x = x.transpose(-2, -1).contiguous()
    for _ in range(ITERATIONS):
        square = torch.matmul(x, x.transpose(-2, -1))
        x = add_product(x, add_product(square, square, square, b, c), x, a)
    return x.transpose(-2, -1) if is_tall else x


def orthogonalise_alike(pieces: List[Tensor]) -> List[Tensor]:
    """All of them; on a card those of one shape together, since each call costs it more than its arithmetic."""
    if not pieces or not pieces[0].is_cuda:
        return [orthogonalise(piece) for piece in pieces]
    by_shape: Dict[Tuple[int, ...], List[int]] = {}
    for place, piece in enumerate(pieces):
        by_shape.setdefault(tuple(piece.shape), []).append(place)
    done = list(pieces)
    for places in by_shape.values():
        together = orthogonalise(torch.stack([pieces[place] for place in places]))
        for place, piece in zip(places, together.unbind()):
            done[place] = piece
    return done


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
        moved = [
            (parameter, self._cut(parameter, parameter.grad, group), group)
            for group in self.param_groups
            for parameter in group["params"]
            if parameter.grad is not None
        ]
        directions = iter(orthogonalise_alike([piece for _, pieces, _ in moved for piece in pieces]))
        for parameter, pieces, group in moved:
            steps = [next(directions).float() * (0.2 * max(piece.shape) ** 0.5) for piece in pieces]
            parameter.mul_(1 - group["lr"] * group["weight_decay"])
            parameter.add_(torch.cat(steps), alpha=-group["lr"])

    def _cut(self, parameter: Tensor, gradient: Tensor, group: Dict[str, Any]) -> Tuple[Tensor, ...]:
        """Where the momentum is going, a little ahead of it (Nesterov), piece by piece."""
        state = self.state[parameter]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(parameter)
        momentum: Tensor = state["momentum"]
        momentum.lerp_(gradient, 1 - group["momentum"])
        ahead = torch.lerp(gradient, momentum, group["momentum"])
        unit = parameter.shape[0] // sum(group["pieces"])
        return tuple(ahead.split([unit * piece for piece in group["pieces"]]))
