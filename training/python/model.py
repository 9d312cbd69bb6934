"""The decoder: Llama's architecture, as llama.cpp's `llama` reads it once an export has put its rows in order."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

import cpu_kernels


@dataclass(frozen=True)
class ModelShape:
    """Sizes of a decoder. Names follow GGUF's keys."""

    vocabulary: int
    context: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    feed_forward: int
    rope_base: float
    norm_epsilon: float

    @property
    def head_width(self) -> int:
        return self.width // self.heads


#: Cosine and sine of every position's angles, each [context, 1, head_width / 2].
Rotation = Tuple[Tensor, Tensor]


def rotation_of(shape: ModelShape) -> Rotation:
    """Angles of rotary position embedding (Su et al. 2021)."""
    exponents = torch.arange(0, shape.head_width, 2, dtype=torch.float64) / shape.head_width
    angles = torch.outer(torch.arange(shape.context, dtype=torch.float64), shape.rope_base**-exponents)
    return angles.cos().float()[:, None], angles.sin().float()[:, None]


def rotate(x: Tensor, rotation: Rotation) -> Tensor:
    """Turns the pairs (i, i + width / 2) of the last axis; x is [batch, time, heads, width]."""
    cosine, sine = (table.to(x.dtype) for table in rotation)
    first, second = x.chunk(2, dim=-1)
    return torch.cat([first * cosine - second * sine, second * cosine + first * sine], dim=-1)


class RmsNorm(nn.Module):
    """Root mean square normalisation with a learned gain."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor, is_fused: bool) -> Tensor:
        if is_fused:
            return cpu_kernels.RmsNorm.apply(x, self.weight, self.epsilon)
        wide = x.float()
        scale = torch.rsqrt(wide.square().mean(-1, keepdim=True) + self.epsilon)
        return (wide * scale * self.weight).to(x.dtype)


def project(x: Tensor, layer: nn.Linear) -> Tensor:
    """A layer's product in the type of its input."""
    return functional.linear(x, layer.weight.to(x.dtype))


class Attention(nn.Module):
    """Causal attention; several heads of queries may share one of keys and values."""

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        self.shape = shape
        #: Rows of queries, keys and values in `qkv`, in proportion.
        self.sections = [shape.heads, shape.kv_heads, shape.kv_heads]
        self.qkv = nn.Linear(shape.width, (shape.heads + 2 * shape.kv_heads) * shape.head_width, bias=False)
        self.output = nn.Linear(shape.heads * shape.head_width, shape.width, bias=False)

    def forward(self, x: Tensor, rotation: Rotation, is_fused: bool) -> Tensor:
        shape = self.shape
        joined = self.spread(project(x, self.qkv))
        if is_fused:
            cosine, sine = (table.to(x.dtype) for table in rotation)
            scale = 1 / math.sqrt(shape.head_width)
            mixed = cpu_kernels.Attention.apply(joined, shape.heads, cosine, sine, scale)
        else:
            mixed = self.attend(joined, rotation)
        return project(mixed, self.output)

    def spread(self, joined: Tensor) -> Tensor:
        """Repeats shared heads of keys and values, so that there are as many as of queries."""
        shape = self.shape
        if shape.kv_heads == shape.heads:
            return joined
        heads = joined.unflatten(-1, (-1, shape.head_width))
        parts = heads.split(self.sections, dim=2)
        group = shape.heads // shape.kv_heads
        shared = [part.repeat_interleave(group, dim=2) for part in parts[1:]]
        return torch.cat([parts[0], *shared], dim=2).flatten(-2)

    def attend(self, joined: Tensor, rotation: Rotation) -> Tensor:
        heads = joined.unflatten(-1, (3, self.shape.heads, self.shape.head_width))
        query, key, value = rotate(heads[:, :, 0], rotation), rotate(heads[:, :, 1], rotation), heads[:, :, 2]
        query, key, value = (part.transpose(1, 2) for part in (query, key, value))
        return scaled_attention(query, key, value).transpose(1, 2).flatten(-2)


def scaled_attention(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Causal attention over [batch, heads, time, width]; PyTorch's own kernel where it has one (2.0 on)."""
    own = getattr(functional, "scaled_dot_product_attention", None)
    if own is not None:
        mixed: Tensor = own(query, key, value, is_causal=True)
        return mixed
    time = query.shape[-2]
    later = torch.full((time, time), float("-inf"), device=query.device, dtype=query.dtype).triu_(1)
    scores = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(query.shape[-1]) + later
    return torch.matmul(functional.softmax(scores, dim=-1), value)


class FeedForward(nn.Module):
    """SwiGLU (Shazeer 2020), gate and up in one product."""

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        #: Rows of gate and up in `gate_up`, in proportion.
        self.sections = [1, 1]
        self.gate_up = nn.Linear(shape.width, 2 * shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.width, bias=False)

    def forward(self, x: Tensor, is_fused: bool) -> Tensor:
        joined = project(x, self.gate_up)
        if is_fused:
            return project(cpu_kernels.SwiGlu.apply(joined), self.down)
        gate, up = joined.chunk(2, dim=-1)
        return project(functional.silu(gate) * up, self.down)


class Block(nn.Module):
    """One layer."""

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        self.attention_norm = RmsNorm(shape.width, shape.norm_epsilon)
        self.attention = Attention(shape)
        self.feed_forward_norm = RmsNorm(shape.width, shape.norm_epsilon)
        self.feed_forward = FeedForward(shape)

    def forward(self, x: Tensor, rotation: Rotation, is_fused: bool) -> Tensor:
        x = x + self.attention(self.attention_norm(x, is_fused), rotation, is_fused)
        return x + self.feed_forward(self.feed_forward_norm(x, is_fused), is_fused)


class Decoder(nn.Module):
    """
    A language model; the embedding of tokens is also the matrix of the output. `is_fused` takes the operations
    of cpu_kernels.py; `precision` is the type of everything between embedding and logits.
    """

    cosine: Tensor
    sine: Tensor

    def __init__(self, shape: ModelShape, is_fused: bool, precision: torch.dtype) -> None:
        super().__init__()
        self.shape = shape
        self.is_fused = is_fused
        self.precision = precision
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = RmsNorm(shape.width, shape.norm_epsilon)
        cosine, sine = rotation_of(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)
        self.initialise()

    def initialise(self) -> None:
        """Normal weights; what adds to the residual stream starts smaller the deeper the model is."""
        for name, parameter in self.named_parameters():
            if parameter.dim() != 2:
                continue
            deviation = 0.02 if name.startswith("embedding") else 1 / math.sqrt(parameter.shape[1])
            if name.endswith(("attention.output.weight", "feed_forward.down.weight")):
                deviation /= math.sqrt(2 * self.shape.layers)
            nn.init.normal_(parameter, std=deviation)

    def hidden(self, tokens: Tensor) -> Tensor:
        """Normalised state after the last layer, [batch, time, width]."""
        time = tokens.shape[1]
        rotation = (self.cosine[:time], self.sine[:time])
        x = self.embedding(tokens).to(self.precision)
        for block in self.blocks:
            x = block(x, rotation, self.is_fused)
        return self.norm(x, self.is_fused)

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits of the next token, [batch, time, vocabulary]."""
        state = self.hidden(tokens)
        return functional.linear(state, self.embedding.weight.to(state.dtype)).float()

    def summed_loss(self, tokens: Tensor, places: Tensor) -> Tensor:
        """Summed cross entropy (nats) of the tokens that count; `places` are theirs in a flattened tokens[:, 1:]."""
        state = self.hidden(tokens[:, :-1]).flatten(0, 1).index_select(0, places)
        targets = tokens[:, 1:].flatten().index_select(0, places)
        if self.is_fused:
            return cpu_kernels.TokenLoss.apply(state, self.embedding.weight, targets)
        logits = functional.linear(state, self.embedding.weight.to(state.dtype)).float()
        return functional.cross_entropy(logits, targets, reduction="sum")


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())
