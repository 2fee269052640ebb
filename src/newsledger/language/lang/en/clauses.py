"""Words that open a clause beside the main one, and words that a cut-out clause begins with."""

from __future__ import annotations

import re

BESIDE = re.compile(
    r"\b(?:after|before|when|whenever|where|which|who|whom|whose|while|since|until|if|unless|because|although|though)\b", re.IGNORECASE
)
"""What opens a clause beside the main one: "nine days after guards had seized the boat", "when the two signed the deal"."""
OPENING = re.compile(r"\W*(?:and|but|or|that|where|which|who|whether|if|when|as|because|so)\b", re.IGNORECASE)
"""The first word of a clause cut out of its sentence ("and Tokyo summoned the envoy", "that no one had been arrested")."""
