"""The kinds of pages that `skeletons.py` builds beside news pages, and one of a kind drawn by chance."""

from __future__ import annotations

import re
from collections.abc import Callable

from skeletons import Item, Skeleton


class Skeletons(Skeleton):
    """Builds pages of many kinds; `made` gives one of a kind drawn by chance."""

    def made(self) -> list[Item]:
        """One page: its items."""
        self.out, self.glue = [], self.rng.choice(("\n", "\n", "\n\n"))
        kinds: tuple[tuple[Callable[[], None], int], ...] = (
            (self.news, 9), (self.agency, 2), (self.database, 2), (self.coded, 1), (self.mail, 2), (self.newsletter, 1), (self.live, 2),
            (self.transcript, 1), (self.gallery, 1), (self.roundup, 2), (self.release, 2), (self.interview, 1), (self.log, 1), (self.explainer, 2), (self.post, 1), (self.bulletin, 1), (self.figures, 1),
        )  # fmt: skip
        self.rng.choices([k for k, _ in kinds], [n for _, n in kinds])[0]()
        return self.out

    def agency(self) -> None:
        """An agency's copy: slug, time, headline, dateline, text, signs of its end."""
        title, _, body = self.text()
        self.some(0.7, "furniture", "furniture.fields", "furniture.tools", most=2)
        self.some(0.4, "stamp")
        self.put("headline", title)
        self.some(0.5, "byline")
        self.body(body, dateline=0.9, between=0.03)
        self.some(0.4, "furniture", "furniture.tools")
        self.some(0.5, "byline", "byline.tail")
        self.some(0.4, "furniture", "furniture.notice", most=2)

    def database(self) -> None:
        """An export of a press database with named fields."""
        title, sentences, body = self.text()
        self.some(0.5, "furniture", "furniture.fields")
        self.some(0.5, "furniture", "furniture.masthead")
        loud = self.m.chance(0.5)

        def name(word: str) -> str:
            return word.upper() if loud else word

        head = ("furniture", name("Headline") + ":") if self.m.chance(0.6) else None
        if head:
            self.put(*head)
        self.put("headline", title, " " if head else None)
        fields = [
            ("byline", f"{name('Byline')}: {self.m.banked('byline').removeprefix('By ')}"), ("furniture", f"{name('Length')}: 231 words"),
            ("furniture", f"{name('Section')}: NEWS; Pg. 4"), ("stamp", self.rng.choice(("Publication date: 5 May 2011", "May 5, 2011 Thursday", "DATE: 05-05-2011"))),
            ("furniture", self.m.banked("furniture.fields")), ("furniture", self.m.banked("furniture.fields")),
        ]  # fmt: skip
        self.rng.shuffle(fields)
        cut = self.rng.randint(2, len(fields))
        for kind, text in fields[:cut]:
            self.put(kind, text)
        if self.m.chance(0.3):
            self.put("furniture", "Abstract:")
            self.put("standfirst", self.m.summary(sentences[0]), " ")
        if self.m.chance(0.6):
            self.put("furniture", self.rng.choice(("BODY:", "Body", "Full text:", "TEXT:")))
        self.body(body, between=0.02)
        for kind, text in fields[cut:]:
            self.put(kind, text)
        if self.m.chance(0.6):
            self.put("topics", f"{name('Subject')}: {self.m.banked('topics.bare')}")
        self.some(0.7, "furniture", "furniture.fields", most=4)

    def coded(self) -> None:
        """An export whose fields have codes of two letters."""
        title, _, body = self.text()
        wide = self.rng.choice((" ", "  ", "   "))
        self.put("furniture", "HD")
        self.put("headline", title, wide)
        for kind, code, text in (
            ("byline", "BY", self.m.banked("byline").removeprefix("By ")), ("furniture", "WC", "231 words"), ("stamp", "PD", "5 May 2011"),
            ("furniture", "SN", self.m.banked("furniture.masthead")), ("furniture", "LA", "English"), ("furniture", "CY", "(c) 2011"),
        ):  # fmt: skip
            if self.m.chance(0.8):
                self.put(kind, code + wide + text)
        self.put("furniture", "LP")
        self.body(body, between=0.0)
        for code in ("CO", "IN", "NS", "RE"):
            if self.m.chance(0.6):
                self.put("topics", f"{code}{wide}{self.m.banked('topics.bare')}")
        self.put("furniture", f"AN{wide}Document LKP00020110505e75")

    def mail(self) -> None:
        """A mail that holds a report or forwards one."""
        title, _, body = self.text()
        forward = self.m.chance(0.5)
        self.put("furniture", self.m.banked("furniture.fields") if self.m.chance(0.3) else "From: Desk <desk@lakepost.example>")
        self.put("furniture", "To: list@lakepost.example", "\n")
        self.put("stamp", self.rng.choice(("Date: Wed, 5 May 2021 10:24:33 +0200", "Sent: Wednesday, 5 May 2021 10:24")), "\n")
        self.put("furniture", "Subject: FW: " + self.m.banked("related.title") if forward else "Subject:", "\n")
        if not forward:
            self.put("headline", title, " ")
        if forward or self.m.chance(0.4):
            for _ in range(self.rng.randint(1, 3)):
                self.bank("furniture", "furniture.mail")
        if forward:
            self.put(
                "furniture", self.rng.choice(("---------- Forwarded message ----------", "-----Original Message-----", "Begin forwarded message:"))
            )
            self.some(0.6, "furniture", "furniture.masthead")
            self.put("headline", title)
            self.signed()
        self.body(body, between=0.02)
        for _ in range(self.rng.randint(0, 3)):
            self.bank("furniture", "furniture.mail", "furniture.notice")

    def newsletter(self) -> None:
        """A newsletter: greeting, items under titles, adverts, a list of what is to come."""
        self.bank("furniture", "furniture.masthead")
        self.some(0.6, "furniture", "furniture.notice")
        self.some(0.6, "stamp")
        title, _, body = self.text()
        self.put("headline", title)
        self.some(0.5, "byline")
        for _ in range(self.rng.randint(1, 3)):
            _, sentences, _ = self.text()
            self.put("subhead", self.m.section(sentences[0]))
            for sentence in sentences[: self.rng.randint(1, 3)]:
                self.put("paragraph", sentence)
            self.some(0.3, "furniture", "furniture.notice")
        self.body(body[:2], dateline=0.0, between=0.0)
        if self.m.chance(0.5):
            self.put("subhead", self.rng.choice(("Coming up", "What to watch", "The week ahead", "Diary", "Also this week")))
            for _ in range(self.rng.randint(2, 4)):
                self.put("bullet", self.rng.choice(("Thursday: ", "10:00 ", "5 May: ", "")) + self.m.banked("related.title"))
        self.some(0.9, "furniture", "furniture.notice", "furniture.mail", most=4)

    def live(self) -> None:
        """A live page: entries with times and titles, newest first."""
        title, sentences, _ = self.text()
        self.some(0.5, "furniture", "furniture.masthead", "furniture.menu", most=3)
        self.put("headline", title)
        self.some(0.4, "standfirst", "paragraph.reader")
        self.signed()
        if self.m.chance(0.5):
            self.pointed(sentences)
        hour = 20
        for _ in range(self.rng.randint(3, 5)):
            _, sentences, _ = self.text()
            hour -= 1
            self.put(
                "stamp",
                self.rng.choice(
                    (f"{hour}:05", f"{hour}:05 GMT", f"{hour - 12 if hour > 12 else hour}:05 p.m.", f"May 5, 2021 {hour}:05 IST", "2h ago")
                ),
            )
            if self.m.chance(0.6):
                self.put("subhead", self.m.banked("related.title") if self.m.chance(0.5) else self.m.section(sentences[0]))
            self.some(0.15, "byline")
            for sentence in sentences[: self.rng.randint(1, 3)]:
                self.put("paragraph", sentence)
            if self.m.chance(0.2):
                self.all(self.m.pictured(), together=0.5)
            self.some(0.2, "furniture", "furniture.tools", most=2)
        self.tail()

    def transcript(self) -> None:
        """A transcript: speakers' turns."""
        title, sentences, _ = self.text()
        self.some(0.6, "furniture", "furniture.masthead", "furniture.tools", most=3)
        self.put("headline", title)
        self.signed()
        names = [self.m.banked("person.bare") for _ in range(3)]
        style = self.rng.choice((str.upper, str, lambda n: n.split()[-1].upper(), lambda _: "Q"))
        for i, sentence in enumerate(sentences * 2):
            self.put("paragraph", f"{style(names[i % 3])}: {sentence}")
            if i > 8:
                break
        self.some(0.6, "furniture", "furniture.notice", "furniture.tools", most=2)

    def gallery(self) -> None:
        """A page of pictures, each with its number, caption and credit."""
        title, sentences, _ = self.text()
        self.some(0.5, "furniture", "furniture.menu", most=3)
        self.put("headline", title)
        self.some(0.5, "stamp")
        self.put("standfirst" if self.m.chance(0.5) else "paragraph", sentences[0])
        for i in range(self.rng.randint(3, 7)):
            if self.m.chance(0.6):
                self.put("furniture", f"{i + 1}/{9}")
            self.put("caption", self.m.banked("caption"))
            if self.m.chance(0.8):
                self.bank("credit", glue=self.rng.choice((" ", self.glue)))
        self.tail()

    def roundup(self) -> None:
        """Several short items, each under its title."""
        self.some(0.5, "furniture", "furniture.masthead", "furniture.menu", most=2)
        self.put(
            "headline",
            self.rng.choice(("News in brief", "District briefs", "World round-up", "Court list", "Police log", "The week in {place}")).replace(
                "{place}", "Oldham"
            ),
        )
        self.some(0.5, "stamp")
        for _ in range(self.rng.randint(3, 5)):
            title, sentences, _ = self.text()
            self.put("subhead", title if self.m.chance(0.5) else self.m.section(sentences[0]))
            for sentence in sentences[: self.rng.randint(1, 3)]:
                self.put("paragraph", sentence)
        self.some(0.6, "furniture", "furniture.notice", "furniture.tools", most=2)

    def release(self) -> None:
        """A release of an office or a company: its name, day, title, text, notes and contacts."""
        title, sentences, body = self.text()
        self.some(0.8, "furniture", "furniture.masthead", "furniture.menu", most=2)
        self.put(
            "furniture", self.rng.choice(("PRESS RELEASE", "Press release", "News release", "FOR IMMEDIATE RELEASE", "Media statement", "Readout"))
        )
        stamp = self.m.chance(0.7)
        if stamp and self.m.chance(0.5):
            self.bank("stamp")
            stamp = False
        self.put("headline", title)
        if self.m.chance(0.4):
            self.put("standfirst", self.m.summary(sentences[-1]))
        if stamp:
            self.bank("stamp")
        self.body(body, dateline=0.5, between=0.03)
        self.some(0.5, "furniture", "furniture.tools")
        if self.m.chance(0.3):
            self.put("subhead", self.rng.choice(("Notes to editors", "Background", "About the project", "Notes")))
            self.put("paragraph", f"1. {sentences[0]}")
            self.put("paragraph", f"2. {sentences[-1]}")
        self.some(0.8, "furniture", "furniture.mail", "furniture.notice", most=4)

    def interview(self) -> None:
        """Questions and answers."""
        title, sentences, _ = self.text()
        self.some(0.6, "furniture", "furniture.menu", "furniture.masthead", most=3)
        self.put("headline", title)
        self.signed()
        self.put("standfirst" if self.m.chance(0.4) else "paragraph", sentences[0])
        for sentence in sentences[1:6]:
            words = re.findall(r"[A-Za-z][\w'-]+", sentence)
            question = (
                self.rng.choice(("Why", "How", "What", "When", "Who")) + " " + " ".join(w.lower() for w in words[2 : self.rng.randint(6, 12)]) + "?"
            )
            self.put("paragraph", question)
            self.put("paragraph", sentence)
        self.tail()

    def log(self) -> None:
        """A log or a list of results: rows that begin with a time or a number, under days."""
        title, _, _ = self.text()
        self.some(0.6, "furniture", "furniture.masthead")
        self.put("headline", title)
        self.signed()
        for day in self.rng.sample(("MONDAY", "Tuesday", "Wednesday, May 5", "Thursday", "Results"), 2):
            self.put("subhead", day)
            for _ in range(self.rng.randint(2, 4)):
                _, sentences, _ = self.text()
                self.put(
                    "paragraph", f"{self.rng.randint(1, 12)}:{self.rng.randint(10, 59)} {self.rng.choice(('a.m.', 'p.m.', ''))} {sentences[0][:180]}"
                )
        self.some(0.6, "furniture", "furniture.notice")

    def explainer(self) -> None:
        """Questions or titles over a sentence or two each."""
        title, sentences, body = self.text()
        self.some(0.6, "furniture", "furniture.menu", "furniture.masthead", most=3)
        self.put("headline", title)
        if self.m.chance(0.5):
            self.put("standfirst", self.m.summary(sentences[-1]))
        self.signed()
        self.body(body[:2], dateline=0.1, between=0.1)
        for _ in range(self.rng.randint(2, 4)):
            _, more, _ = self.text()
            words = re.findall(r"[A-Za-z][\w'-]+", more[0])
            asked = self.rng.choice(("Can", "Is", "Will", "Why does", "What is", "How did")) + " " + " ".join(w.lower() for w in words[1:7]) + "?"
            self.put("subhead", asked if self.m.chance(0.6) else self.m.section(more[0]))
            for sentence in more[: self.rng.randint(1, 3)]:
                self.put("paragraph", sentence)
            if self.m.chance(0.15):
                self.between(more[0])
        self.tail()

    def post(self) -> None:
        """A post of a channel: a loud title, text, a picture, counts."""
        title, sentences, _ = self.text()
        self.some(0.6, "furniture", "furniture.masthead", "furniture.tools", most=2)
        self.put("headline", self.rng.choice(("", "❗️", "⚡️", "🔴 ")) + title)
        if self.m.chance(0.3):
            self.put("caption", "Video: " + self.m.banked("caption"))
        for sentence in sentences[: self.rng.randint(2, 4)]:
            self.put("paragraph", sentence)
        self.some(0.5, "topics", "topics.bare")
        self.some(0.8, "furniture", "furniture.tools", "furniture.comments", most=3)
        self.some(0.5, "stamp")

    def bulletin(self) -> None:
        """A notice of an office: what happened, what to do as points, whom to call."""
        title, sentences, body = self.text()
        self.some(0.8, "furniture", "furniture.masthead", "furniture.menu", most=3)
        self.some(0.4, "stamp")
        self.put("headline", title)
        if self.m.chance(0.4):
            self.pointed(sentences)
        self.body(body, dateline=0.05, between=0.05)
        if self.m.chance(0.6):
            self.put("subhead", self.rng.choice(("What you can do", "Advice", "How to help", "What happens next", "Who to call")))
            sign = self.rng.choice(("• ", "* ", "- ", ""))
            for _ in range(self.rng.randint(2, 4)):
                if sign:
                    self.put("", sign, self.glue)
                self.put("bullet", self.m.banked("paragraph.advice"), "" if sign else None)
        self.some(0.8, "furniture", "furniture.notice", "furniture.mail", "furniture.menu", most=4)

    def figures(self) -> None:
        """A report with a table whose rows became lines."""
        title, sentences, body = self.text()
        self.some(0.5, "furniture", "furniture.masthead", "furniture.menu", most=2)
        self.put("headline", title)
        self.signed()
        self.body(body[:4], between=0.0)
        self.put("subhead", self.rng.choice(("Table", "Results", "In figures", "The figures")))
        wide = self.rng.choice((" ", "  ", "\t", " | "))
        for _ in range(self.rng.randint(3, 6)):
            row = [self.m.banked("person.place"), *(f"{self.rng.randint(1, 99)}.{self.rng.randint(0, 9)}" for _ in range(3))]
            self.put("paragraph", wide.join(row))
        self.put("paragraph", sentences[-1])
        self.tail()
