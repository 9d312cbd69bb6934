"""The training loop."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, Dict, Iterator, List, Tuple

import torch
from torch import Tensor

from checkpoint import WEIGHTS_NAME, load_state, save_state
from device import Device
from model import Decoder, count_parameters
from optimiser import Optimiser
from sampler import Sampler
from schedule import rate_at
from sequences import open_shard, stack
from settings import Settings
from weights_file import write_weights

#: Pairs of the validation file that are measured.
VALID_PAIRS = 200
#: Seconds between two measurements, two checkpoints, two lines of the log.
VALID_SECONDS = 60.0
CHECKPOINT_SECONDS = 120.0
LOG_SECONDS = 10.0
#: A gap between two steps that is no training: the machine slept.
PAUSE_SECONDS = 60.0


class Trainer:
    """One run: trains, measures, keeps checkpoints and writes the log."""

    def __init__(self, settings: Settings, device: Device) -> None:
        self.settings = settings
        self.device = device
        torch.manual_seed(settings.seed)
        self.model = Decoder(settings.shape, not device.is_cuda, torch.bfloat16).to(device.name)
        self.optimiser = Optimiser(self.model, settings.recipe)
        self.average = {name: value.detach().clone() for name, value in self.model.named_parameters()}
        self.sampler = Sampler(settings.encoded, settings.recipe.batch_tokens, settings.seed)
        self.step = 0
        self.seconds = 0.0
        self.tokens = 0
        self.counted_tokens = 0
        self.is_stopped = False
        self.loss_fn = device.compile(self.model.summed_loss)
        settings.out.mkdir(parents=True, exist_ok=True)
        self.log_file = open(settings.out / "log.jsonl", "a" if settings.is_resumed else "w", encoding="utf-8")
        if settings.is_resumed:
            self.restore(load_state(settings.out / "checkpoint"))

    @property
    def progress(self) -> float:
        """Share of the run that is done, by time or by steps."""
        by_steps = self.step / self.settings.max_steps if self.settings.max_steps > 0 else 0.0
        return min(1.0, max(by_steps, self.seconds / (self.settings.minutes * 60)))

    def run(self) -> None:
        """Trains until the time is over or it is told to stop; either way the last state is kept."""
        self.log(event="start", parameters=count_parameters(self.model), step=self.step, device=self.device.name,
                 sequences=self.sampler.sequences)
        marks = {"log": 0.0, "valid": self.seconds, "checkpoint": self.seconds}
        losses: List[Tuple[float, int]] = []
        before = time.monotonic()
        last_tokens, last_seconds = self.tokens, self.seconds
        while self.progress < 1.0 and not self.is_stopped:
            losses.append(self.train_step())
            now = time.monotonic()
            self.seconds += min(now - before, PAUSE_SECONDS)
            before = now
            if self.seconds - marks["log"] >= LOG_SECONDS:
                marks["log"] = self.seconds
                weight = sum(count for _, count in losses)
                self.log(event="step", step=self.step, tokens=self.tokens, epoch=self.sampler.epoch,
                         loss=sum(loss * count for loss, count in losses) / weight,
                         rate=rate_at(self.progress, self.settings.recipe.warmup_share),
                         tokens_per_second=(self.tokens - last_tokens) / max(1e-9, self.seconds - last_seconds))
                losses, last_tokens, last_seconds = [], self.tokens, self.seconds
            if self.seconds - marks["valid"] >= VALID_SECONDS:
                marks["valid"] = self.seconds
                self.measure()
                before = time.monotonic()
            if self.seconds - marks["checkpoint"] >= CHECKPOINT_SECONDS:
                marks["checkpoint"] = self.seconds
                self.save()
        self.measure()
        self.save()
        self.log(event="stop" if self.progress < 1.0 else "end", step=self.step, tokens=self.tokens)
        self.log_file.close()

    def train_step(self) -> Tuple[float, int]:
        """One step; gives the mean loss and the tokens it is over."""
        recipe = self.settings.recipe
        tokens, counted = stack(self.sampler.next())
        count = int(counted.sum())
        loss = self.loss_fn(tokens.to(self.device.name), counted.to(self.device.name)) / count
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), recipe.clip_norm)
        self.optimiser.step(rate_at(self.progress, recipe.warmup_share))
        self.step += 1
        self.tokens += tokens.numel()
        self.counted_tokens += count
        self.follow()
        return float(loss.detach()), count

    @torch.no_grad()
    def follow(self) -> None:
        """Moves the average of late weights: over the last `average_share` of the run so far."""
        every = 10
        if self.step % every != 0:
            return
        share = self.settings.recipe.average_share
        pull = 1.0 if share <= 0 else min(1.0, every / max(1.0, share * self.step))
        for name, value in self.model.named_parameters():
            self.average[name].lerp_(value.detach(), pull)

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Within, the model has the average weights."""
        own = {name: value.detach().clone() for name, value in self.model.named_parameters()}
        set_weights(self.model, self.average)
        try:
            yield
        finally:
            set_weights(self.model, own)

    def measure(self) -> None:
        """Logs the loss on the validation pairs, of the weights and of their average."""
        loss = self.valid_loss()
        with self.averaged():
            average_loss = self.valid_loss()
        self.log(event="valid", step=self.step, tokens=self.tokens, loss=loss, average_loss=average_loss)

    @torch.no_grad()
    def valid_loss(self) -> float:
        """Mean loss (nats a token) over the first pairs of the validation file."""
        shard = open_shard(self.settings.encoded, "valid")
        rows = sorted(range(min(VALID_PAIRS, len(shard.index))), key=lambda row: int(shard.lengths[row]))
        total, count = 0.0, 0
        for start in range(0, len(rows), 20):
            tokens, counted = stack([(shard, row) for row in rows[start : start + 20]])
            total += float(self.model.summed_loss(tokens.to(self.device.name), counted.to(self.device.name)))
            count += int(counted.sum())
        return total / count

    def save(self) -> None:
        """Keeps all that the run needs to go on, and the weights for an export."""
        directory = self.settings.out / "checkpoint"
        save_state(directory, {
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "average": self.average,
            "sampler": self.sampler.state(),
            "random": torch.get_rng_state(),
            "shape": asdict(self.settings.shape),
            "step": self.step,
            "seconds": self.seconds,
            "tokens": self.tokens,
            "counted_tokens": self.counted_tokens,
        })
        is_averaged = self.settings.recipe.average_share > 0
        weights = self.average if is_averaged else dict(self.model.named_parameters())
        about = {"shape": json.dumps(asdict(self.settings.shape)), "step": str(self.step),
                 "tokens": str(self.tokens), "seconds": f"{self.seconds:.0f}"}
        write_weights(directory / WEIGHTS_NAME, weights, about)

    def restore(self, state: Dict[str, Any]) -> None:
        """Goes on from a kept state."""
        if state["shape"] != asdict(self.settings.shape):
            raise ValueError("The checkpoint is of a model of another shape.")
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average = {name: value.to(self.device.name) for name, value in state["average"].items()}
        self.sampler.restore(state["sampler"])
        torch.set_rng_state(state["random"])
        self.step, self.seconds = state["step"], state["seconds"]
        self.tokens, self.counted_tokens = state["tokens"], state["counted_tokens"]

    def log(self, **entry: Any) -> None:
        line = json.dumps({"seconds": round(self.seconds, 1), **entry})
        self.log_file.write(line + "\n")
        self.log_file.flush()
        print(line, flush=True)


@torch.no_grad()
def set_weights(model: Decoder, weights: Dict[str, Tensor]) -> None:
    for name, value in model.named_parameters():
        value.copy_(weights[name])
