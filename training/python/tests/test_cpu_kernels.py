"""The operations of cpu_kernels.py against PyTorch's own."""

from __future__ import annotations

import unittest

import torch

from model import Decoder, ModelShape


def decoder(heads: int, kv_heads: int, is_fused: bool, precision: torch.dtype) -> Decoder:
    shape = ModelShape(vocabulary=300, context=512, width=64, layers=2, heads=heads, kv_heads=kv_heads,
                       feed_forward=96, rope_base=10_000.0, norm_epsilon=1e-5)
    torch.manual_seed(1)
    return Decoder(shape, is_fused, precision)


class CpuKernels(unittest.TestCase):
    def test_loss_and_gradients_are_those_of_autograd(self) -> None:
        for heads, kv_heads, time in ((4, 4, 301), (4, 2, 128), (2, 1, 7)):
            with self.subTest(heads=heads, kv_heads=kv_heads, time=time):
                own = decoder(heads, kv_heads, True, torch.float32)
                plain = decoder(heads, kv_heads, False, torch.float32)
                tokens = torch.randint(0, 300, (3, time + 1))
                places = (torch.rand(3 * time) < 0.7).nonzero().flatten()
                losses = [model.summed_loss(tokens, places) for model in (own, plain)]
                for loss in losses:
                    loss.backward()
                torch.testing.assert_close(losses[0], losses[1], rtol=1e-5, atol=1e-5)
                for one, other in zip(own.parameters(), plain.parameters()):
                    assert one.grad is not None and other.grad is not None
                    scale = float(other.grad.abs().max())
                    torch.testing.assert_close(one.grad, other.grad, rtol=1e-4, atol=1e-5 * scale)

    def test_half_precision_stays_near(self) -> None:
        tokens, places = torch.randint(0, 300, (2, 200)), torch.arange(2 * 199)
        half = decoder(4, 4, True, torch.bfloat16).summed_loss(tokens, places)
        whole = decoder(4, 4, False, torch.float32).summed_loss(tokens, places)
        torch.testing.assert_close(half, whole, rtol=2e-3, atol=0.0)

    def test_nothing_is_seen_of_later_tokens(self) -> None:
        model = decoder(2, 2, True, torch.float32)
        tokens = torch.randint(0, 300, (1, 150))
        changed = tokens.clone()
        changed[0, 140:] = 7
        first, second = model(tokens)[0, :140], model(changed)[0, :140]
        torch.testing.assert_close(first, second)


if __name__ == "__main__":
    unittest.main()
