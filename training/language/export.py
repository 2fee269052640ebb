"""Trained weights to the shipped file, and the lemma table that goes with it.

python training/language/export.py --corpora ../shared/corpora --vectors build/vectors --model build/language.pt --out src/newsledger/learn/weights/language.npz
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
from data import trees  # noqa: E402
from vectors import KEPT  # noqa: E402

from newsledger.language.lemmas import Lemmas  # noqa: E402
from newsledger.language.tokenizer import FOLD  # noqa: E402
from newsledger.learn.weights import pack_words, quantised, save  # noqa: E402

LICENCES = [
    "UD English EWT: CC BY-SA 4.0",
    "UD English GUM, free genres: CC BY 4.0 and public domain",
    "Universal NER EWT: CC BY-SA 4.0",
    "CrossNER politics: MIT (Wikipedia text)",
    "Worldwide English newswire (Stanford NLP): none stated",
    "own facts and GeoNames place names (CC BY 4.0), as examples of names",
    "raw text (UN General Debate, Reuters-21578, BBC and others): mixed, used for vectors and pretraining only",
]
GMB = "Groningen Meaning Bank: public domain"


def exceptions(corpora: Path, ranks: dict[str, int]) -> list[str]:
    """What the rules do not get: form, tag, lemma, by tabs."""
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    upos: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for name in ("ewt_train", "gum_free_train"):
        for tree in trees(corpora / f"{name}.conllu.gz"):
            for word, lemma, tag, pos in zip(tree.words, tree.lemma, tree.xpos, tree.upos, strict=True):
                key = (word.translate(FOLD).lower(), tag)
                counts[key][lemma] += 1
                upos[key][pos] += 1
    rules = Lemmas({}, ranks)
    out = []
    for (form, tag), lemmas in sorted(counts.items()):
        lemma, times = min(lemmas.items(), key=lambda p: (-p[1], p[0]))
        pos = upos[form, tag].most_common(1)[0][0]
        made = rules.of(form, pos, tag).lower()
        trusted = times > 1 or made != form
        known = lemma.lower() in ranks or not lemma.isalpha() or made not in ranks
        if made != lemma.lower() and trusted and known and tag not in ("NNP", "NNPS") and "\t" not in lemma and lemma != "_" and len(form) < 30:
            out.append(f"{form}\t{tag}\t{lemma if lemma == 'I' else lemma.lower()}")
    return out


KEPT_RANK = 40
"""Of 65 in the relations' tensor: LAS on GUM dev 80.86 with 65 and with 40, 80.77 with 32, 80.45 with 24."""


def compress(arrays: dict[str, np.ndarray]) -> None:
    """The relations' tensor [label, word, head] as a small core and two bases (Tucker, by SVD of its two unfoldings)."""
    rel = arrays.pop("parser.rel")
    word = np.linalg.svd(rel.transpose(1, 0, 2).reshape(rel.shape[1], -1), full_matrices=False)[0][:, :KEPT_RANK]
    head = np.linalg.svd(rel.transpose(2, 0, 1).reshape(rel.shape[2], -1), full_matrices=False)[0][:, :KEPT_RANK]
    core = np.einsum("rab,ai,bj->irj", rel, word, head)
    arrays |= {"parser.rel_word": word, "parser.rel_head": head, "parser.rel_core": core.reshape(KEPT_RANK, -1)}


def averaged(models: list[dict]) -> dict:
    """The first model with the mean of all models' weights of entities (all else is the same in them: `documents.py` keeps it frozen)."""
    state = models[0]["state"]
    for name in [n for n in state if n.startswith("namer.")]:
        state[name] = torch.stack([m["state"][name].float() for m in models]).mean(0)
    return models[0]


def main() -> None:
    """Write the file and say how large it is."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--vectors", type=Path, default=Path("build/language/vectors"))
    parser.add_argument("--model", type=Path, nargs="+", default=[Path("build/language/language.pt")], help="several: their namers are averaged")
    parser.add_argument("--out", type=Path, default=Path("src/newsledger/learn/weights/language.npz"))
    parser.add_argument("--version", default="1")
    parser.add_argument("--no-worldwide", action="store_true", help="it was trained without the newswire that states no licence")
    args = parser.parse_args()
    model = averaged([torch.load(path) for path in args.model])
    compress(arrays := {name: tensor.float().numpy() for name, tensor in model["state"].items() if name != "encoder.masked"})
    words = [str(w) for w in np.load(args.vectors / "vectors.npz")["words"]]
    lows = list(dict.fromkeys(w for w in words if w.isalpha() and w.islower()))
    ranks = {w: i for i, w in enumerate(lows)}
    packed = quantised(arrays)
    packed |= {"words": pack_words(words[:KEPT]), "more_words": pack_words([w for w in words[KEPT:] if w.islower() and w.isalpha()])}
    packed["lemmas"] = pack_words(exceptions(args.corpora, ranks))
    header = {
        "version": args.version,
        "licences": [x for x in LICENCES if not (args.no_worldwide and x.startswith("Worldwide"))] + [GMB] * args.no_worldwide,
        "tags": model["tags"],
        "figures": model["figures"],
        **model["labels"],
    }
    layers = 1 + max(int(n.split(".")[2]) for n in arrays if n.startswith("encoder.layers."))
    digest = save(args.out, packed, {**header, "layers": layers, "recipe": "training/language"})
    print(args.out, f"{args.out.stat().st_size / 1e6:.2f} MB", digest)


if __name__ == "__main__":
    main()
