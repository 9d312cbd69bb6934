"""Tests of the gradient steps: `python3 -m unittest discover` in the folder above."""
