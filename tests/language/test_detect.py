"""Which language a text is in."""

import pytest

from newsledger.language.detect import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mayor quits after vote", "en"),
        ("The ministers met in Lisbon on Monday and said that the talks were over.", "en"),
        ("Der Minister hat gesagt, dass die Gespräche mit dem Rat beendet sind.", "de"),
        ("Les ministres se sont réunis à Lisbonne et ont dit que les discussions étaient finies.", "fr"),
        ("장관들이 월요일에 만났다", "ko"),
        ("部长们星期一会面", "zh"),
        ("大臣たちは月曜日に会った", "ja"),
        ("Министры встретились в понедельник", "ru"),
        ("Міністри зустрілися в понеділок і їхні", "uk"),
        ("Ada Lima meets Bo", None),
        ("THE TALKS ARE OVER", "en"),
        ("12:30", None),
        ("", None),
    ],
)
def test_detect(text, code):
    """The language by script and common words; None when nothing tells."""
    assert detect(text) == code
