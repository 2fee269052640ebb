"""Reworded copies: two hundred of one report, each in other words by rule, must count as one origin (--data: as for `copies`).

Each copy replaces words, writes numbers otherwise, moves an attribution or an opening date to the other end of its sentence, splits and joins
sentences, drops one in ten and has another headline; quotes stay as they are. `one_origin`: per cent of the copies that stand for one report with
the original; `others_folded`: other reports that do so too (must be 0); `rewritten`, `partial` and so on: kinds of the pairs with the original.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

SHARE = 0.75
"""Of the words that the list has, so many are replaced."""
COPIES = 200
BASES = 3
OTHERS = 60
QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
OPENING = re.compile(r"^((?:On|In|At|After|Before|During|By|Since|As)\b[^,“”\"]{3,60}), (\w.*?)([.!?])$")
TAIL = re.compile(
    r"^([^“”\"]{20,}), ((?:(?:he|she|they|it|[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}|the [a-z ]{3,30}) )?(?:said|told [a-z ]+|announced|added)(?: on [A-Z]\w+)?)\.$"
)
HEADS = ("What we know so far", "The story in brief", "Details emerge", "What happened", "The latest", "News of the day")


@cache
def table() -> tuple[dict[str, list[str]], dict[str, str]]:
    """The words with what may stand for them, and the numbers in letters with their digits."""
    raw = tomllib.loads(Path(__file__).with_name("reworded.toml").read_text(encoding="utf-8"))
    return raw["words"], raw["numbers"]


def reword(text: str, rng: random.Random, *, share: float = SHARE) -> str:
    """The report in other words: same facts, same order, no source of its own."""
    paragraphs = [p for p in re.split(r"\n+", text) if p.strip()]
    body = [" ".join(sentences(p, rng, share=share)) for p in paragraphs[1:] or paragraphs]
    return "\n\n".join([rng.choice(HEADS), *(p for p in body if p)])


def sentences(paragraph: str, rng: random.Random, *, share: float) -> list[str]:
    """The sentences of a paragraph, reworded, moved about inside, split and joined."""
    out: list[str] = []
    for sentence in SENTENCE.split(paragraph):
        if rng.random() < 0.1:
            continue
        turned = turn(sentence, rng)
        for part in split(turned, rng):
            out.append(words(part, rng, share=share))
    return out


def turn(sentence: str, rng: random.Random) -> str:
    """The sentence with its opening ("On Monday, ...") or its attribution ("..., she said.") at the other end, half of the time."""
    if rng.random() < 0.5:
        return sentence
    opening = OPENING.match(sentence)
    if opening:
        rest = opening[2][0].upper() + opening[2][1:]
        return f"{rest} {opening[1][0].lower()}{opening[1][1:]}{opening[3]}"
    tail = TAIL.match(sentence)
    return f"{tail[2][0].upper()}{tail[2][1:]} that {tail[1]}." if tail else sentence


def split(sentence: str, rng: random.Random) -> list[str]:
    """The sentence cut at ", and", ", but" or ", which", half of the time; inside quotes never."""
    if QUOTED.search(sentence) or rng.random() < 0.5:
        return [sentence]
    head, mark, rest = next((sentence.partition(m) for m in (", and ", ", but ", "; ") if m in sentence), (sentence, "", ""))
    return [head + ".", rest[0].upper() + rest[1:]] if mark and len(head) > 20 and len(rest) > 20 else [sentence]


def words(sentence: str, rng: random.Random, *, share: float) -> str:
    """The sentence with words and numbers replaced outside its quotes."""
    out, place = [], 0
    for quote in QUOTED.finditer(sentence):
        out += [replaced(sentence[place : quote.start()], rng, share=share), quote.group()]
        place = quote.end()
    return "".join([*out, replaced(sentence[place:], rng, share=share)])


def replaced(piece: str, rng: random.Random, *, share: float) -> str:
    """A piece with its words replaced, capitals kept."""
    known, numbers = table()

    def other(match: re.Match[str]) -> str:
        word = match.group()
        low = word.lower()
        if rng.random() >= share:
            return word
        if low in numbers:
            return numbers[low]
        if low not in known or (word[0].isupper() and match.start()):
            return word
        new = rng.choice(known[low])
        return new[0].upper() + new[1:] if word[0].isupper() else new

    return re.sub(r"[A-Za-z]+", other, piece)


def planted(base: list[dict[str, str]], number: int) -> tuple[list[dict[str, str]], set[int]]:
    """Other reports, then one report and its reworded copies of different outlets; the places of these."""
    rng = random.Random(f"reworded-{number}")
    place = (number * 37) % len(base)
    others = [r for i, r in enumerate(base) if i != place][:OTHERS]
    copies = [
        {**base[place], "text": reword(base[place]["text"], rng), "outlet": f"Paper {n}", "url": f"http://paper.example/{n}"} for n in range(COPIES)
    ]
    return [*others, base[place], *copies], set(range(len(others), len(others) + 1 + COPIES))


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """The figures over three reports with two hundred copies each."""
    import newsledger as nl
    from newsledger.compare.origins import fold_copies
    from newsledger.score.copies import articles

    base: list[dict[str, str]] = articles(data_dir, None)  # type: ignore[no-untyped-call]
    kinds: Counter[str] = Counter()
    folded = total = strangers = 0
    for number in range(min(limit or BASES, BASES)):
        rows, ours = planted(base, number)
        reports = [nl.Report.from_text(r["text"], outlet=r["outlet"], url=r["url"], published=r["date"]) for r in rows]
        found = nl.copies(reports)
        original = reports[min(ours)].id
        kinds.update(c.kind for c in found if original in (c.left, c.right))
        home = fold_copies(found)
        ids = {reports[i].id for i in ours} - {original}
        folded += sum(home.get(i) == home.get(original, original) for i in ids)
        total += len(ids)
        strangers += sum(home.get(r.id, r.id) == home.get(original, original) for i, r in enumerate(reports) if i not in ours)
    rate = round(100 * folded / total, 2) if total else 0.0
    figures: dict[str, object] = {"reworded_copies": total, "one_origin": rate, "others_folded": strangers}
    return figures | {f"kind_{k}": n for k, n in sorted(kinds.items())}
