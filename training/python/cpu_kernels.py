"""
Operations with a backward of our own, for the CPU. Autograd's would be right too, but it makes several times as
many passes over memory in 32 bits, and on a processor with matrix units those passes take most of a step.
"""

from __future__ import annotations

from typing import Any, List, Tuple

import torch
from torch import Tensor
from torch.nn import functional

#: Queries of one block of attention: a block reads no keys behind its last query.
QUERY_BLOCK = 128
#: Rows of logits in work at a time, so that they stay in the cache.
LOGIT_ROWS = 256


class RmsNorm(torch.autograd.Function):
    """x / rms(x) * gain."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, gain: Tensor, epsilon: float) -> Tensor:
        norm = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
        scale = torch.rsqrt(norm.square_().div_(x.shape[-1]).add_(epsilon)).to(x.dtype)
        normal = x * scale
        gain = gain.to(x.dtype)
        ctx.save_for_backward(normal, scale, gain)
        return normal * gain

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tuple[Tensor, Tensor, None]:
        normal, scale, gain = ctx.saved_tensors
        product = (grad * normal).view(-1, normal.shape[-1])
        grad_gain = product.sum(0, dtype=torch.float32)
        mean = torch.mv(product, gain).div_(normal.shape[-1]).view(scale.shape)
        inward = (grad * gain).addcmul_(normal, mean, value=-1)
        return inward.mul_(scale), grad_gain, None


class SwiGlu(torch.autograd.Function):
    """silu(gate) * up of both in one tensor."""

    @staticmethod
    def forward(ctx: Any, joined: Tensor) -> Tensor:
        gate, up = joined.chunk(2, dim=-1)
        opened = functional.silu(gate)
        ctx.save_for_backward(joined, opened)
        return opened * up

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        joined, opened = ctx.saved_tensors
        gate, up = joined.chunk(2, dim=-1)
        out = torch.empty_like(joined)
        grad_gate, grad_up = out.chunk(2, dim=-1)
        torch.mul(grad, opened, out=grad_up)
        grad_gate.copy_(torch.ops.aten.silu_backward(grad * up, gate))
        return out


def turn(source: Tensor, cosine: Tensor, sine: Tensor, target: Tensor) -> None:
    """
    Turns pairs (i, i + width / 2) of the last axis by their position's angle. source and target are
    [batch, time, heads, width] in whatever layout, the tables [time, 1, width / 2].
    """
    first, second = source.chunk(2, dim=-1)
    target_first, target_second = target.chunk(2, dim=-1)
    torch.mul(first, cosine, out=target_first)
    target_first.addcmul_(second, sine, value=-1)
    torch.mul(second, cosine, out=target_second)
    target_second.addcmul_(first, sine)


class Attention(torch.autograd.Function):
    """
    Causal attention of queries, keys and values that lie in one tensor, [batch, time, 3 * heads * width],
    rotation included. Queries carry the scale 1 / sqrt(width) in their weights' product already.
    """

    @staticmethod
    def forward(ctx: Any, joined: Tensor, heads: int, cosine: Tensor, sine: Tensor, scale: float) -> Tensor:
        batch, time, columns = joined.shape
        width = columns // (3 * heads)
        parts = joined.view(batch, time, 3, heads, width)
        query, key, value = (joined.new_empty(batch, heads, time, width) for _ in range(3))
        turn(parts[:, :, 0], cosine * scale, sine * scale, query.transpose(1, 2))
        turn(parts[:, :, 1], cosine, sine, key.transpose(1, 2))
        value.transpose(1, 2).copy_(parts[:, :, 2])
        query, key, value = (part.view(batch * heads, time, width) for part in (query, key, value))
        mixed = torch.empty_like(query)
        weights: List[Tensor] = []
        for start in range(0, time, QUERY_BLOCK):
            end = min(time, start + QUERY_BLOCK)
            later = torch.full((end - start, end), float("-inf"), dtype=query.dtype).triu_(start + 1)
            scores = torch.baddbmm(later, query[:, start:end], key[:, :end].transpose(1, 2))
            weights.append(torch.softmax(scores, dim=-1))
            mixed[:, start:end] = torch.bmm(weights[-1], value[:, :end])
        ctx.save_for_backward(query, key, value, cosine, sine, *weights)
        ctx.heads, ctx.scale = heads, scale
        return mixed.view(batch, heads, time, width).transpose(1, 2).reshape(batch, time, heads * width)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tuple[Tensor, None, None, None, None]:
        query, key, value, cosine, sine, *weights = ctx.saved_tensors
        heads, scale = ctx.heads, ctx.scale
        batch, time, _ = grad.shape
        width = query.shape[-1]
        grad = grad.view(batch, time, heads, width).transpose(1, 2).reshape(batch * heads, time, width)
        grad_query = torch.empty_like(query)
        grad_key, grad_value = torch.zeros_like(key), torch.zeros_like(value)
        for block, start in enumerate(range(0, time, QUERY_BLOCK)):
            end = min(time, start + QUERY_BLOCK)
            weight, out = weights[block], grad[:, start:end]
            grad_value[:, :end] += torch.bmm(weight.transpose(1, 2), out)
            inward = torch.bmm(out, value[:, :end].transpose(1, 2))
            scores = torch._softmax_backward_data(inward, weight, -1, weight.dtype)
            grad_query[:, start:end] = torch.bmm(scores, key[:, :end])
            grad_key[:, :end] += torch.bmm(scores.transpose(1, 2), query[:, start:end])
        joined = grad.new_empty(batch, time, 3, heads, width)
        shape = (batch, heads, time, width)
        turn(grad_query.view(shape).transpose(1, 2), cosine * scale, sine * -scale, joined[:, :, 0])
        turn(grad_key.view(shape).transpose(1, 2), cosine, -sine, joined[:, :, 1])
        joined[:, :, 2] = grad_value.view(shape).transpose(1, 2)
        return joined.view(batch, time, -1), None, None, None, None


def fill_rows(rows: Tensor, targets: Tensor) -> Tuple[Tensor, Tensor]:
    """Rows and targets with zeros behind up to LOGIT_ROWS: a kernel is made for every new shape."""
    missing = LOGIT_ROWS - len(rows)
    if missing == 0:
        return rows, targets[:, None]
    return functional.pad(rows, (0, 0, 0, missing)), functional.pad(targets, (0, missing))[:, None]


class TokenLoss(torch.autograd.Function):
    """Summed cross entropy of states [rows, width] against an output matrix, its gradient made on the way."""

    @staticmethod
    def forward(ctx: Any, state: Tensor, matrix: Tensor, targets: Tensor) -> Tensor:
        half = matrix.to(state.dtype)
        grad_state = torch.empty_like(state)
        grad_matrix = torch.zeros_like(matrix)
        total = torch.zeros(())
        for start in range(0, len(state), LOGIT_ROWS):
            rows, goal = fill_rows(state[start : start + LOGIT_ROWS], targets[start : start + LOGIT_ROWS])
            here = min(LOGIT_ROWS, len(state) - start)
            likely = torch.log_softmax(torch.mm(rows, half.t()).float(), dim=-1)
            total -= likely[:here].gather(1, goal[:here]).sum()
            error = likely.exp_()
            error.scatter_add_(1, goal, error.new_full((LOGIT_ROWS, 1), -1.0))
            error[here:] = 0.0
            error = error.to(state.dtype)
            grad_state[start : start + here] = torch.mm(error, half)[:here]
            grad_matrix += torch.mm(error.t(), rows)
        ctx.save_for_backward(grad_state, grad_matrix)
        return total

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tuple[Tensor, Tensor, None]:
        grad_state, grad_matrix = ctx.saved_tensors
        return grad_state * grad, grad_matrix * grad, None
