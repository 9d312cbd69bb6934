"""Runs one training: `python3 train.py SETTINGS.json`. SIGTERM and SIGINT keep a checkpoint and end it."""

from __future__ import annotations

import errno
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Optional

CPU_FLAGS = Path("/proc/cpuinfo")


def widen_vectors() -> None:
    """PyTorch 1.13 keeps to AVX2 where the processor could do AVX-512, which is a fifth faster here."""
    flags = CPU_FLAGS.read_text("utf-8") if CPU_FLAGS.exists() else ""
    if all(f" {flag}" in flags for flag in ("avx512vl", "avx512bw", "avx512dq")):
        os.environ.setdefault("ATEN_CPU_CAPABILITY", "avx512")


def main(settings_path: Path) -> None:
    widen_vectors()
    # PyTorch reads its environment when it is loaded.
    from device import open_device
    from settings import read_settings
    from trainer import Trainer

    settings = read_settings(settings_path)
    trainer = Trainer(settings, open_device(settings.device, settings.threads))

    def stop(_signal: int, _frame: Optional[FrameType]) -> None:
        trainer.is_stopped = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    trainer.run()


def explain(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "the disk is full. The last checkpoint is whole: free some space and go on with --resume."
    return str(error)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except (OSError, RuntimeError, ValueError) as error:
        print(f"training: {explain(error)}", file=sys.stderr)
        sys.exit(1)
