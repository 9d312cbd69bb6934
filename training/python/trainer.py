"""The training loop."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from typing import Any, Dict

import torch

from checkpoint import WEIGHTS_NAME, load_state, save_state
from device import Device
from model import Decoder, count_parameters
from optimiser import Optimiser
from run_log import RunLog
from sampler import Sampler
from schedule import rate_at
from sequences import stack
from settings import Settings
from validation import measure_loss
from weight_average import WeightAverage, set_weights
from weights_file import write_weights

#: Seconds of training between two lines of the log, two measurements, two checkpoints.
LOG_SECONDS = 10.0
VALID_SECONDS = 60.0
CHECKPOINT_SECONDS = 120.0
#: A step that takes longer is no training: the machine slept.
STEP_SECONDS_MAX = 60.0


class Trainer:
    """One run: trains, measures, keeps checkpoints and writes the log."""

    def __init__(self, settings: Settings, device: Device) -> None:
        self.settings = settings
        self.device = device
        torch.manual_seed(settings.seed)
        self.model = Decoder(settings.shape, not device.is_cuda, torch.bfloat16).to(device.name)
        self.optimiser = Optimiser(self.model, settings.recipe)
        self.average = WeightAverage(self.model, settings.recipe.average_share)
        self.sampler = Sampler(settings.encoded, settings.recipe.batch_tokens, settings.seed)
        self.step = 0
        self.seconds = 0.0
        self.tokens = 0
        self.counted_tokens = 0
        self.is_stopped = False
        settings.out.mkdir(parents=True, exist_ok=True)
        if settings.is_resumed:
            self.restore(load_state(settings.out / "checkpoint"))
        elif settings.begun_from is not None:
            self.begin_with(load_state(settings.begun_from / "checkpoint"))
        self.log = RunLog(settings.out / "log.jsonl", settings.is_resumed)

    @property
    def progress(self) -> float:
        """Share of the run that is done, by time or by steps."""
        by_steps = self.step / self.settings.max_steps if self.settings.max_steps > 0 else 0.0
        return min(1.0, max(by_steps, self.seconds / (self.settings.minutes * 60)))

    @property
    def rate(self) -> float:
        """Share of the highest learning rate that holds now."""
        return rate_at(self.progress, self.settings.recipe.warmup_share)

    def run(self) -> None:
        """Trains until the time is over or it is told to stop; either way the last state is kept."""
        self.log.write(self.seconds, "start", parameters=count_parameters(self.model), step=self.step,
                       device=self.device.title, sequences=self.sampler.sequences)
        logged = measured = kept = self.seconds
        while self.progress < 1.0 and not self.is_stopped:
            self.train_step()
            if self.seconds - logged >= LOG_SECONDS:
                logged = self.seconds
                self.log_steps()
            if self.seconds - measured >= VALID_SECONDS and self.progress < 1.0:
                measured = self.seconds
                self.measure()
            if self.seconds - kept >= CHECKPOINT_SECONDS:
                kept = self.seconds
                self.save()
        self.log_steps()
        self.measure()
        self.save()
        self.log.write(self.seconds, "stop" if self.progress < 1.0 else "end", step=self.step, tokens=self.tokens)
        self.log.close()

    def train_step(self) -> None:
        """One step."""
        started = time.monotonic()
        tokens, places = stack(self.sampler.next())
        count = len(places)
        loss = self.model.summed_loss(tokens.to(self.device.name), places.to(self.device.name))
        (loss / count).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.settings.recipe.clip_norm)
        self.optimiser.step(self.rate)
        self.step += 1
        self.average.follow(self.step)
        self.tokens += tokens.numel()
        self.counted_tokens += count
        taken = min(time.monotonic() - started, STEP_SECONDS_MAX)
        self.seconds += taken
        self.log.add_step(loss.detach(), count, tokens.numel(), taken)

    def log_steps(self) -> None:
        self.log.write_steps(self.seconds, step=self.step, tokens=self.tokens, epoch=self.sampler.epoch,
                             rate=self.settings.recipe.learning_rate * self.rate)

    def measure(self) -> None:
        """Logs the loss on held-out pairs, of the weights and of their average."""
        loss = measure_loss(self.model, self.settings.encoded, self.device.name)
        with self.average.applied():
            average_loss = measure_loss(self.model, self.settings.encoded, self.device.name)
        self.log.write(self.seconds, "valid", step=self.step, tokens=self.tokens, loss=loss,
                       average_loss=average_loss)

    def save(self) -> None:
        """Keeps all that the run needs to go on, and the averaged weights for an export."""
        directory = self.settings.out / "checkpoint"
        shape = asdict(self.settings.shape)
        save_state(directory, {
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "average": self.average.values,
            "sampler": self.sampler.state(),
            "random": torch.get_rng_state(),
            "shape": shape,
            "step": self.step,
            "seconds": self.seconds,
            "tokens": self.tokens,
            "counted_tokens": self.counted_tokens,
        })
        write_weights(directory / WEIGHTS_NAME, self.average.values, {
            "shape": json.dumps(shape),
            "step": str(self.step),
            "tokens": str(self.tokens),
            "seconds": f"{self.seconds:.0f}",
        })

    def begin_with(self, state: Dict[str, Any]) -> None:
        """Takes what another run has learned, its averaged weights, and begins a run of its own."""
        self.check_shape(state)
        set_weights(self.model, state["average"])
        self.average.restore(state["average"])

    def check_shape(self, state: Dict[str, Any]) -> None:
        """Raises ValueError for a state of another model."""
        if state["shape"] != asdict(self.settings.shape):
            raise ValueError("the checkpoint is of a model of another shape; begin in another folder (--out).")

    def restore(self, state: Dict[str, Any]) -> None:
        """Goes on from a kept state."""
        self.check_shape(state)
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average.restore(state["average"])
        self.sampler.restore(state["sampler"])
        torch.set_rng_state(state["random"])
        self.step, self.seconds = state["step"], state["seconds"]
        self.tokens, self.counted_tokens = state["tokens"], state["counted_tokens"]
