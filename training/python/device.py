"""Where the arithmetic runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

import torch


@dataclass(frozen=True)
class Device:
    """A processor or a CUDA card, and what is fast on it."""

    name: str

    @property
    def is_cuda(self) -> bool:
        return self.name == "cuda"

    @property
    def title(self) -> str:
        """For the log: which card it is."""
        return f"cuda ({torch.cuda.get_device_name()})" if self.is_cuda else self.name

    def compile(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Fused kernels where this PyTorch has a compiler (2.0 on) and a card to use them on."""
        compiler = getattr(torch, "compile", None)
        if not self.is_cuda or compiler is None:
            return function
        # What cannot be compiled runs as it is.
        torch._dynamo.config.suppress_errors = True  # type: ignore[attr-defined]
        compiled: Callable[..., Any] = compiler(function, dynamic=True)
        return compiled


def open_device(asked: str, threads: int) -> Device:
    """`auto` takes a CUDA card where there is one. Raises RuntimeError for one that is missing."""
    torch.set_num_threads(threads)
    has_cuda = torch.cuda.is_available()
    if asked == "cuda" and not has_cuda:
        raise RuntimeError("--device cuda: this PyTorch sees no CUDA card.")
    if has_cuda and asked != "cpu":
        torch.set_float32_matmul_precision("high")
        return Device("cuda")
    return Device("cpu")
