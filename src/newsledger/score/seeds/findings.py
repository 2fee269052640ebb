"""The two seed reports with all that was found in them, and the questions that the rules ask."""

from newsledger.score.common import asdict, dice, extract_all, get, join, lst, make_report, overlap, span, spans, touches, trim, warn


class Seeds:
    """The two reports, their findings, the ledger, and questions about them."""

    def __init__(self, nl, texts):
        self.text = texts
        self.report = {k: make_report(nl, t) for k, t in texts.items()}
        founds, _, _ = extract_all(nl, [self.report[k] for k in "AB"])
        self.found = dict(zip("AB", founds, strict=False))
        try:
            self.ledger = asdict(nl.compare([self.report["A"], self.report["B"]]))
        except Exception as e:
            warn(f"compare raised {e!r}")
            self.ledger = {}
        self.doc_of = {get(r, "id"): k for k, r in self.report.items() if r is not None}
        self.prepare()

    def prepare(self):
        class Table(dict):  # any odd id is simply not there
            def get(self, key, default=None):
                v = dict.get(self, key) if isinstance(key, str) else None
                return default if v is None else v

        self.actors = {k: Table(get(f, "actors", {}) if isinstance(get(f, "actors", {}), dict) else {}) for k, f in self.found.items()}
        self.facts = []
        for f in lst(self.ledger, "facts"):
            sup = [
                (self.doc_of[get(s, "report")], span(get(s, "span")), s)
                for s in lst(f, "supports")
                if isinstance(get(s, "report"), str) and get(s, "report") in self.doc_of and span(get(s, "span"))
            ]
            self.facts.append((f, sup))

    def items(self, doc, kind):
        return lst(self.found[doc], kind)

    def blocks(self, rec, kinds):
        """every span of the record is one block of one of these kinds"""
        return all(
            any(
                get(b, "kind") in kinds.split()
                and span(get(b, "span"))
                and dice([trim(self.text[d], span(get(b, "span")))], [trim(self.text[d], p)]) >= 0.9
                for b in self.items(d, "blocks")
            )
            for d, p in rec
        )

    def mentions(self, doc, p):
        return [
            (m, self.actors[doc].get(get(m, "actor"), {}))
            for m in self.items(doc, "mentions")
            if span(get(m, "span")) and overlap(span(get(m, "span")), p)
        ]

    def actor_ok(self, a, t):
        return (
            bool(a)
            and ("state" not in t or get(a, "state") == t["state"])
            and ("name" not in t or t["name"].casefold() in str(get(a, "name", "")).casefold())
            and ("kind" not in t or get(a, "kind") in t["kind"].split())
            and ("sector" not in t or get(a, "sector") == t["sector"] or t["sector"] in str(get(get(a, "ids", {}), "cameo", ""))[3:])
            and ("wikidata" not in t or get(get(a, "ids", {}), "wikidata") == t["wikidata"])
        )

    def one_actor(self, rec, t):
        """a mention over every span leads to an actor that passes, and in each report it is one and the same"""
        for doc in {d for d, _ in rec}:
            sets = [{get(m, "actor") for m, a in self.mentions(doc, p) if self.actor_ok(a, t)} for d, p in rec if d == doc]
            if not sets or not set.intersection(*sets):
                return False
        return True

    def states_of(self, doc, e):
        out = set()
        for x in lst(e, "actors") + lst(e, "recipients"):
            a = self.actors[doc].get(get(x, "actor"), {})
            for b in [a] + [self.actors[doc].get(i, {}) for i in lst(a, "members")]:
                out |= {get(b, "state"), str(get(get(b, "ids", {}), "cameo", ""))[:3]}
        return out - {None, ""}

    def speaker(self, doc, q):
        return str(get(self.actors[doc].get(get(q, "speaker"), {}), "name", ""))

    def quote(self, doc, p, forms, who, indirect=False):
        """quotes of these forms over p by that speaker"""
        out = []
        for q in self.items(doc, "quotes"):
            ps = spans(lst(q, "spans"), len(self.text[doc]))
            hit = (
                any(touches(x, p, 0.5) for x in ps)
                if indirect
                else any(dice([trim(self.text[doc], x)], [trim(self.text[doc], p)]) >= 0.9 for x in join(self.text[doc], ps) + ps)
            )
            if hit and get(q, "form") in forms.split() and who.casefold() in self.speaker(doc, q).casefold():
                out.append(q)
        return out

    def over(self, rec, share=0.3):
        """facts with a support over one of the spans -> [(fact, supports, documents where)]"""
        out = []
        for f, sup in self.facts:
            docs = {d for d, p, _ in sup if any(d == x and touches(p, y, share) for x, y in rec)}
            if docs:
                out.append((f, sup, docs))
        return out

    def told(self, rec, where):
        """AB: one fact over the spans with supports in both reports; A or B: a fact there that rests on this report alone"""
        facts = self.over(rec)
        if where == "AB":
            return any(docs == {"A", "B"} for _, _, docs in facts)
        return any({d for d, _, _ in sup} == {where} for _, sup, _ in facts)

    def chains(self, rec):
        """every via entry (dict, document) on a quote, event or fact support over the spans"""
        out = []
        for d in "AB":
            for kind in ("quotes", "events"):
                for x in self.items(d, kind):
                    ps = spans([*lst(x, "spans"), get(x, "span")])
                    if any(d == e and touches(p, q) for e, q in rec for p in ps):
                        out += [(d, v) for v in lst(x, "via")]
        for _, sup in self.facts:
            for d, p, s in sup:
                if any(d == e and touches(p, q) for e, q in rec):
                    out += [(d, v) for v in lst(s, "via")]
        return out

    def via_name(self, doc, v):
        return " ".join(
            str(x) for x in (get(v, "name", ""), get(get(v, "span"), "text", ""), get(self.actors[doc].get(get(v, "actor"), {}), "name", ""))
        ).casefold()

    def times(self, doc, p):
        return [t for t in self.items(doc, "times") if span(get(t, "span")) and overlap(span(get(t, "span")), p)]

    def differences(self, rec):
        """differences with sides over two different spans of the record"""
        out = []
        for d in lst(self.ledger, "differences"):
            sides = [
                (self.doc_of[get(s, "report")], span(get(s, "span")))
                for s in lst(d, "sides")
                if isinstance(get(s, "report"), str) and get(s, "report") in self.doc_of and span(get(s, "span"))
            ]
            hit = {(doc, q) for doc, q in rec for x, p in sides if x == doc and touches(p, q)}
            if len(hit) > 1:
                out.append((d, {doc for doc, _ in hit}))
        return out


def text_of_time(t):
    return str(get(t, "value", "") or "")
