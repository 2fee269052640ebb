"""Rows for the judgement of event mentions: ECB+ training part, pairs of mentions of one topic (both of its stories)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from newsledger.compare.mentions import levels, report_likeness, worth
from newsledger.score import coref


def rows(folder: Path, part: str) -> tuple[np.ndarray, np.ndarray]:
    """(features, label) of every two mentions of one topic that are worth judging."""
    mentions = coref.load_mentions(folder / f"ecbplus_{part}_event_mentions.json.gz")
    documents = coref.load_documents(folder / "ecbplus_train_dev_xml.tar.gz", {m["doc_id"] for m in mentions})
    alike = coref.likeness(coref.pages_of(documents))
    events = coref.event_mentions(mentions, documents)
    topic = [m["doc_id"].split("_")[0] for m in mentions]
    out, labels = [], []
    for i in range(len(mentions)):
        for j in range(i + 1, len(mentions)):
            if topic[i] == topic[j] and worth(events[i], events[j]):
                out.append(levels(events[i], events[j], report_likeness(events[i], events[j], alike)))
                labels.append(mentions[i]["coref_chain"] == mentions[j]["coref_chain"])
    return np.array(out), np.array(labels)
