"""
What a trained model says of texts, for comparing with another implementation: `python3 measure_likelihood.py
WEIGHTS < TOKENS > RESULT`. TOKENS is a JSON list of lists of token numbers; RESULT has for each the mean
log-likelihood (nats) of its tokens after the first, and all logits behind its last token.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Dict, List

import torch

from model import Decoder
from read_weights import load_decoder


@torch.no_grad()
def measure(model: Decoder, tokens: List[int]) -> Dict[str, Any]:
    logits = model(torch.tensor([tokens]))[0].double()
    likely = torch.log_softmax(logits[:-1], dim=-1)
    taken = likely.gather(1, torch.tensor(tokens[1:])[:, None])
    return {"mean_log_likelihood": float(taken.mean()), "last_logits": logits[-1].tolist()}


def main() -> None:
    model = load_decoder(Path(sys.argv[1]))
    sequences: List[List[int]] = json.load(sys.stdin)
    json.dump([measure(model, tokens) for tokens in sequences], sys.stdout)


if __name__ == "__main__":
    main()
