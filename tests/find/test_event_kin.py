"""Types of unknown verbs by their kin."""

from newsledger.find.code import model
from newsledger.find.event_kin import kin


def best(verb):
    """The type that the kin of a verb speak for most."""
    said, _ = kin(verb)
    return model().head.labels[int(said.argmax())]


def test_kin_speak_for_their_type():
    """Verbs of blame stand beside verbs of blame, verbs of violence beside those of violence."""
    assert best("denounce") == "ACCUSE"
    assert best("shoot") == "ASSAULT"


def test_a_word_without_vector_has_no_kin():
    """What the vectors do not know tells nothing."""
    said, likeness = kin("qwrtzv")
    assert (float(said.sum()), likeness) == (0.0, 0.0)
