"""Garbage collection held back while one report is read."""

import gc

from newsledger.learn.collecting import held_back


def test_collection_comes_back_behind_the_block():
    """Nothing is collected inside, also inside a second block, and collection is on again behind both."""
    with held_back():
        with held_back():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_caller_without_collection_keeps_it_so():
    """Where collection was off before the block, it stays off behind it."""
    gc.disable()
    try:
        with held_back():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
