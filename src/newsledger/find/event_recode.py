"""What the parties make of the code: a drill of one army, hostages freed by police, warnings of others; dealings of firms are none."""

from __future__ import annotations

from newsledger.find.event_layers import Layers, has_state
from newsledger.find.event_parties import Roles, is_party
from newsledger.find.event_sides import grouped, party
from newsledger.find.event_triggers import Trigger
from newsledger.know.plover import Code, codes
from newsledger.language.lang.en import event_sides as en


def business(layers: Layers, code: Code, who: Roles) -> bool:
    """Whether firms only deal with each other or their customers: no politics, unless they withhold, strike or are struck."""
    tree, firms = layers.scene.tree, layers.scene.words.firms
    dealing = code.type in ("COOPERATE", "AGREE", "SANCTION", "SUPPORT", "CONSULT", "REQUEST", "REJECT")
    parties = [*who.actors, *who.recipients]
    return (
        dealing
        and any(tree.lemmas[i] in firms for i in who.actors)
        and not any(i in layers.mention_at and has_state(layers, i) for i in parties if tree.lemmas[i] not in firms)
    )


def recoded(layers: Layers, trigger: Trigger, code: Code, who: Roles) -> tuple[Code, Roles]:
    """What the parties change: a drill of one army is MOBILIZE, freed by police is AID (manual, 3.14, 3.6), a warning of others ACCUSE."""
    tree, scene = layers.scene.tree, layers.scene
    if tree.lemmas[trigger.at] == "return" and code.key == "042" and tree.kids(trigger.at, "obj"):
        return codes()["0842"], who
    if code.key == "062" and len(who.actors) < 2 and not who.reciprocal and not who.recipients and not grouped(layers, who.actors):
        return codes()["150"], who
    if tree.lemmas[trigger.at] == "capture" and any(i in layers.place_at for i in who.recipients):
        return codes()["190"], who
    if code.key == "145" and tree.lemmas[trigger.at] in en.STORMING and any(armed(layers, i) for i in who.actors):
        return codes()["190"], who  # "The army stormed a police station" is no riot
    if code.key == "084" and tree.lemmas[trigger.at] != "release" and any(tree.lemmas[i] in en.RESCUERS for i in who.actors):
        return codes()["076"], who
    if saved(layers, trigger, who):
        return codes()["076"], who
    if code.key == "130" and tree.lemmas[trigger.at] in en.WARNING:
        others = [s for c in tree.kids(trigger.at, "ccomp") for s in tree.kids(c, "nsubj") if is_party(scene, s) and tree.tokens.upos[s] != "PRON"]
        others = [s for s in others if not any(tree.words[c] in en.OWN for c in tree.kids(s, "nmod"))]  # "warned him that its troops would fire"
        if others:
            return codes()["110"], Roles(who.actors, [k for o in others for k in tree.conjuncts(o)], False)
    return code, who


def saved(layers: Layers, trigger: Trigger, who: Roles) -> bool:
    """Whether somebody is brought out of danger, not withdrawn: "Three miners were pulled out alive", "Two survivors were pulled out"."""
    tree, at = layers.scene.tree, trigger.at
    if tree.lemmas[at] not in en.HAULING:
        return False
    return any(tree.lemmas[i] in en.SAVED for i in who.recipients) or (bool(who.recipients) and "alive" in tree.words[at : at + BEHIND])


BEHIND = 6
"""So near behind the verb "alive" is said of those brought out."""


def armed(layers: Layers, i: int) -> bool:
    """Whether a party bears arms: troops, rebels, an army."""
    actor = layers.reading.actors.get(party(layers, i).actor or "")
    return layers.scene.tree.lemmas[i] in en.ARMED or (actor is not None and actor.sector in ("MIL", "REB"))
