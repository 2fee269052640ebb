"""The parts of `score.samestory`: what is predicted, speech and origins, injected conflicts."""
