"""Whole-program facts, one question per module: collected, then propagated, then frozen.

Rules only read them, through `facts.Facts`. Each module's docstring lists its over-approximations:
an unsure analysis answers so that the next rung of the ladder is taken.
"""
