"""What a run is asked to do: written by the command as JSON, read here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional

from model import ModelShape


@dataclass(frozen=True)
class Recipe:
    """How a model is trained; see training/run/sizes.ts."""

    batch_tokens: int
    learning_rate: float
    warmup_share: float
    momentum: float
    weight_decay: float
    clip_norm: float
    average_share: float


@dataclass(frozen=True)
class Settings:
    """One run."""

    shape: ModelShape
    recipe: Recipe
    encoded: Path
    out: Path
    minutes: float
    max_steps: int
    threads: int
    device: str
    seed: int
    is_resumed: bool
    #: A run whose weights this one begins with; None for random ones.
    begun_from: Optional[Path]


def read_settings(path: Path) -> Settings:
    """Reads a settings file; a missing key is a KeyError that names it."""
    raw: Dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Settings(
        shape=ModelShape(**raw["shape"]),
        recipe=Recipe(**raw["recipe"]),
        encoded=Path(raw["encoded"]),
        out=Path(raw["out"]),
        minutes=float(raw["minutes"]),
        max_steps=int(raw["max_steps"]),
        threads=int(raw["threads"]),
        device=str(raw["device"]),
        seed=int(raw["seed"]),
        is_resumed=bool(raw["is_resumed"]),
        begun_from=None if raw["begun_from"] is None else Path(raw["begun_from"]),
    )
