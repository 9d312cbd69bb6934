"""Where the arithmetic runs."""

from __future__ import annotations

from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Device:
    """A processor or a CUDA card."""

    name: str

    @property
    def is_cuda(self) -> bool:
        return self.name == "cuda"

    @property
    def title(self) -> str:
        """For the log: which card it is."""
        return f"cuda ({torch.cuda.get_device_name()})" if self.is_cuda else self.name


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
