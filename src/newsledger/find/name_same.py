"""Whether two written names are one: the same words, one inside the other, a letter away."""

from __future__ import annotations

from newsledger.language.lang.en.nicknames import NICKNAMES

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells a son from a father of the same name."""


def plain(words: list[str]) -> list[str]:
    """The words of a name without "Jr." or "III" at the end."""
    return words[:-1] if len(words) > 1 and words[-1] in SUFFIXES else words


def near(a: str, b: str, least: int = 6) -> bool:
    """Whether two family names of six letters or more differ by one letter, or by two letters changing places ("Merkle")."""
    if a == b or min(len(a), len(b)) < least or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    if f"{a}s" == b or f"{b}s" == a:
        return False  # "the Mugabes" are the family
    if len(a) == len(b):
        odd = [i for i in range(len(a)) if a[i] != b[i]]
        return len(odd) == 1 or (len(odd) == 2 and odd[1] == odd[0] + 1 and a[odd[0]] == b[odd[1]] and a[odd[1]] == b[odd[0]])
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def same_full(a: list[str], b: list[str]) -> bool:
    """Whether two full names are one: equal, or first and last words agree with more between ("George W. Bush")."""
    a, b = joined_initials(a), joined_initials(b)
    if a == b:
        return True
    if len(a) == len(b) == 2 and a[1] == b[1] and len(min(a[0], b[0], key=len)) == 1 and a[0][0] == b[0][0]:
        return True
    if a[-1] == b[-1] and nicknamed(a[0], b[0]):
        return True
    if a[0] != b[0] or a[-1] != b[-1] or len(a) == len(b):
        return False
    short, long = sorted((a, b), key=len)
    return set(short) <= set(long)


def nicknamed(a: str, b: str) -> bool:
    """Whether two given names are one: "Liz" and "Elizabeth"."""
    return a in NICKNAMES.get(b, ()) or b in NICKNAMES.get(a, ())


def contiguous(short: list[str], long: list[str]) -> bool:
    """Whether the words of `short` stand together in `long`."""
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def neat(name: str) -> str:
    """The name on one line."""
    return " ".join(name.split())


def joined_initials(words: list[str]) -> list[str]:
    """The words with initials put together ("J. D." is "jd")."""
    out: list[str] = []
    run = False
    for word in words:
        if len(word) == 1 and run:
            out[-1] += word
        else:
            out.append(word)
        run = len(word) == 1
    return out
