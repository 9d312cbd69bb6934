"""The rate over time, Muon's orthogonal steps, and the average of weights."""

from __future__ import annotations

import unittest

import torch
from torch import nn

from muon import Muon, orthogonalise
from schedule import rate_at
from weight_average import WeightAverage


class Schedule(unittest.TestCase):
    def test_it_warms_up_and_ends_annealed(self) -> None:
        self.assertAlmostEqual(rate_at(0.015, 0.03), 0.5)
        self.assertAlmostEqual(rate_at(0.03, 0.03), 1.0)
        self.assertAlmostEqual(rate_at(1.0, 0.03), 0.02)
        rates = [rate_at(0.03 + share / 100, 0.03) for share in range(97)]
        self.assertEqual(rates, sorted(rates, reverse=True))


class MuonTest(unittest.TestCase):
    def test_all_directions_get_about_the_same_step(self) -> None:
        torch.manual_seed(0)
        for rows, columns in ((32, 96), (96, 32)):
            steep = torch.randn(rows, 4) @ torch.randn(4, columns) * 10 + torch.randn(rows, columns) * 0.5
            values = torch.linalg.svdvals(orthogonalise(steep).float())
            self.assertGreater(float(values.min()), 0.4)
            self.assertLess(float(values.max()), 1.4)

    def test_several_together_are_what_each_is_alone(self) -> None:
        torch.manual_seed(0)
        for shape in ((3, 24, 64), (3, 64, 24)):
            matrices = torch.randn(*shape)
            alone = torch.stack([orthogonalise(matrix) for matrix in matrices]).float()
            together = orthogonalise(matrices).float()
            self.assertLess(float((alone - together).norm() / alone.norm()), 0.02)

    def test_it_finds_a_minimum(self) -> None:
        torch.manual_seed(0)
        weight, goal = nn.Parameter(torch.zeros(16, 8)), torch.randn(16, 8)
        muon = Muon([{"params": [weight], "pieces": [1, 1]}], lr=0.1, momentum=0.9, weight_decay=0.0)
        for step in range(200):
            muon.param_groups[0]["lr"] = 0.1 * (1 - step / 200)
            muon.zero_grad()
            (weight - goal).square().sum().backward()
            muon.step()
        self.assertLess(float((weight - goal).detach().abs().max()), 0.05)


class WeightAverageTest(unittest.TestCase):
    def test_it_lags_behind_and_leaves_the_weights_as_they_were(self) -> None:
        model = nn.Linear(1, 1, bias=False)
        average = WeightAverage(model, share=0.5)
        for step in range(1, 101):
            with torch.no_grad():
                model.weight.fill_(float(step))
            average.follow(step)
        with average.applied():
            inside = float(model.weight)
        self.assertTrue(50 < inside < 95, inside)
        self.assertEqual(float(model.weight), 100.0)

    def test_without_a_share_it_is_the_weights(self) -> None:
        model = nn.Linear(1, 1, bias=False)
        average = WeightAverage(model, share=0.0)
        with torch.no_grad():
            model.weight.fill_(3.0)
        average.follow(1)
        self.assertEqual(float(average.values["weight"]), 3.0)


if __name__ == "__main__":
    unittest.main()
