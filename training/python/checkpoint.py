"""Checkpoints: all that a run needs to go on, and beside it the weights alone, for an export."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict

import torch

STATE_NAME = "state.pt"
WEIGHTS_NAME = "weights.safetensors"


def save_state(directory: Path, state: Dict[str, Any]) -> None:
    """Replaces the older state only once the new one is whole on the disk."""
    directory.mkdir(parents=True, exist_ok=True)
    unfinished = directory / f"{STATE_NAME}.unfinished"
    with open(unfinished, "wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, directory / STATE_NAME)


def load_state(directory: Path) -> Dict[str, Any]:
    """The state of a run, with its tensors on the CPU. Raises FileNotFoundError when there is none."""
    state: Dict[str, Any] = torch.load(
        # A state of our own, with NumPy's numbers in it, which newer versions would refuse unasked.
        directory / STATE_NAME, map_location="cpu", weights_only=False
    )
    return state
