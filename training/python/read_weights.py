"""Reads the weights of a checkpoint (safetensors) back into a decoder."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any, Dict

import numpy
import torch

from model import Decoder, ModelShape


def load_decoder(path: Path) -> Decoder:
    """A decoder in 32 bits, without the CPU kernels that training takes: the plainest arithmetic there is."""
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header: Dict[str, Any] = json.loads(content[8 : 8 + length])
    shape = ModelShape(**json.loads(header.pop("__metadata__")["shape"]))
    weights = {}
    for name, entry in header.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        array = numpy.frombuffer(content[start:end], dtype="<f4").reshape(entry["shape"])
        weights[name] = torch.from_numpy(array.copy())
    model = Decoder(shape, is_fused=False, precision=torch.float32)
    model.load_state_dict(weights)
    return model.eval()
