"""Writes weights as a safetensors file (https://github.com/huggingface/safetensors): a header in JSON, then bytes."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import Dict, Mapping

import numpy
from torch import Tensor


def write_weights(path: Path, weights: Mapping[str, Tensor], about: Mapping[str, str]) -> None:
    """Writes 32-bit floats under another name first, so that a reader sees the file whole or not at all."""
    header: Dict[str, object] = {"__metadata__": dict(about)}
    offset = 0
    arrays = []
    for name in sorted(weights):
        array = weights[name].detach().to("cpu").float().contiguous().numpy().astype("<f4", copy=False)
        header[name] = {
            "dtype": "F32",
            "shape": list(array.shape),
            "data_offsets": [offset, offset + array.nbytes],
        }
        offset += array.nbytes
        arrays.append(array)
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 8)
    unfinished = path.with_name(path.name + ".unfinished")
    with open(unfinished, "wb") as file:
        file.write(struct.pack("<Q", len(text)))
        file.write(text)
        for array in arrays:
            file.write(numpy.ascontiguousarray(array).tobytes())
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, path)
