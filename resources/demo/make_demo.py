#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample data of Headsup: optins.csv, xerochat_otn_optin_subscriber.csv and the counts in README.md.

Standard library only; every run gives the same bytes. With --check nothing is written and the exit status says
whether the files are what this program makes.
"""

import datetime
import pathlib
import sys

sys.dont_write_bytecode = True
import demo_words as words  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
# All times of the files are relative to this instant; whoever loads the files shifts them (see README.md).
ANCHOR = datetime.datetime(2026, 11, 1, tzinfo=datetime.timezone.utc)
HEADER = ["Messenger user id", "First name", "Last name", "Locale", "Timezone", "Topic", "Topic kind", "Prompt",
          "OTN token", "Opted in at", "Sent", "Item", "Price", "Date", "Link", "Note"]
STATES = ["unused", "expired", "spent_elsewhere", "withdrawn"]
DUPLICATES = 15
EXPIRED_AGE = (367, 395)  # days; nothing lies near one year, so that a shift by whole days moves nobody over the line
BEGIN, END = "<!-- counts: begin -->", "<!-- counts: end -->"


class Rng:
    """SplitMix64: the same numbers under every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def fraction(self):
        return (self.bits() >> 11) / (1 << 53)

    def below(self, n):
        return int(self.fraction() * n)

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        at = self.fraction() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            at -= weight
            if at < 0:
                return item
        return pairs[-1][0]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


class People:
    def __init__(self, rng):
        self.rng = rng
        self.ids = set()
        self.by_topic = {}
        self.everybody = []
        self.languages = [((language, place), place[2]) for language, places in words.PLACES.items()
                          for place in places]

    def new_id(self):
        """16 or 17 digits. None ends in 0, so that ids zero-filled by a spreadsheet stand out."""
        while True:
            digits = 16 if self.rng.fraction() < 0.7 else 17
            text = str(2 + self.rng.below(7)) + "".join(str(self.rng.below(10)) for _ in range(digits - 2))
            text += str(1 + self.rng.below(9))
            if text not in self.ids:
                self.ids.add(text)
                return text

    def make(self):
        language, (locale, zones, _) = self.rng.weighted(self.languages)
        person = {"psid": self.new_id(), "language": language, "locale": locale, "timezone": self.rng.pick(zones),
                  "first": self.rng.pick(words.FIRST_NAMES[language].split(" ")),
                  "last": self.rng.pick(words.LAST_NAMES[language].split(" ")).replace("\u00a0", " ")}
        missing = self.rng.fraction()
        if missing < 0.07:
            person["first"] = person["last"] = ""
        elif missing < 0.13:
            person["last"] = ""
        if self.rng.fraction() < 0.05:
            person["locale"] = person["timezone"] = ""
        self.everybody.append(person)
        return person

    def someone_for(self, topic):
        """Mostly somebody new; sometimes somebody of another topic; seldom somebody who waits for this very thing."""
        known = self.by_topic.setdefault(topic, {})
        chance = self.rng.fraction()
        person = None
        if chance < 0.012 and known:
            person = known[self.rng.pick(sorted(known))]
        elif chance < 0.16 and self.everybody:
            person = self.rng.pick(self.everybody)
            if person["psid"] in known:
                person = None
        person = person or self.make()
        known[person["psid"]] = person
        return person


def iso(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def opted_in_at(rng, state, ages):
    """Younger opt-ins are more frequent; people tap by day and in the evening."""
    oldest, newest = EXPIRED_AGE if state == "expired" else ages
    lean = rng.fraction() if state == "expired" else rng.fraction() ** 1.6
    day = ANCHOR - datetime.timedelta(days=int(newest + lean * (oldest - newest)) + 1)
    hour = rng.weighted([(h, 1 if h < 6 else 4 if h < 17 else 7) for h in range(24)])
    return day + datetime.timedelta(hours=hour, minutes=rng.below(60), seconds=rng.below(60))


def good_rows(rng, people):
    rows = []
    for name, kind, item, price, date, link, counts, ages, prompts in words.TOPICS:
        when = "" if date is None else iso(ANCHOR + datetime.timedelta(days=date, hours=18))
        for state, count in zip(STATES, counts):
            for _ in range(count):
                person = people.someone_for(name)
                wording = prompts.get(person["language"], prompts["en"])
                rows.append({
                    "person": person, "topic": name, "state": state, "at": opted_in_at(rng, state, ages),
                    "cells": [person["psid"], person["first"], person["last"], person["locale"],
                              person["timezone"], name, kind, rng.pick(wording), "", "",
                              {"spent_elsewhere": "yes", "withdrawn": "withdrawn"}.get(state, "no"), item, price,
                              when, link, rng.pick(words.NOTES) if rng.fraction() < 0.04 else ""]})
    rows.sort(key=lambda row: (row["at"], row["cells"][0], row["topic"]))
    for number, row in enumerate(rows, 1):
        row["cells"][8] = "otn-demo-%06d" % number
        row["cells"][9] = iso(row["at"])
    return rows


def damaged_rows(rng, people):
    """What spreadsheets and hands do to such a list. Each entry: the kind of damage, and a change of good cells."""
    long_prompt = ("Tell me as soon as the Aurora 2 trail shoes are back in stock in size 42 or 43, "
                   "in blue if at all possible")
    column = {name: i for i, name in enumerate(HEADER)}

    def put(name, text):
        def change(cells):
            cells[column[name]] = text
            return cells
        return change

    psid = "Messenger user id"
    damages = [
        ("id as 2.13E+15", put(psid, "2.13E+15")), ("id as 2.13E+15", put(psid, "7.4051E+15")),
        ("id as 2.13E+15", put(psid, "5,02E+16")), ("id as 2.13E+15", put(psid, "3.96E+16")),
        ("id ending in zeros", put(psid, "2130581440927000")), ("id ending in zeros", put(psid, "74051882360914000")),
        ("id ending in zeros", put(psid, "50217734096120000")),
        ("id missing", put(psid, "")),
        ("token cut", put("OTN token", "otn-demo-00…")), ("token cut", put("OTN token", "otn-demo- 00")),
        ("token cut", put("OTN token", "########")),
        ("token missing", put("OTN token", "")), ("token missing", put("OTN token", "")),
        ("token missing", put("OTN token", "   ")),
        ("prompt over 65 characters", put("Prompt", long_prompt)),
        ("prompt over 65 characters", put("Prompt", long_prompt + " " + long_prompt)),
        ("prompt missing", put("Prompt", "")),
        ("impossible date", put("Opted in at", "2026-02-30T09:14:00Z")),
        ("impossible date", put("Opted in at", "2026-13-05T17:40:00Z")),
        ("impossible date", put("Opted in at", "yesterday evening")),
        ("wrong number of columns", lambda cells: cells[:7]),
        ("wrong number of columns", lambda cells: cells[:10]),
        ("wrong number of columns", lambda cells: cells + ["no", "no"]),
    ]
    rows = []
    for number, (kind, change) in enumerate(damages, 1):
        person = people.make()
        at = opted_in_at(rng, "unused", (300, 2))
        cells = [person["psid"], person["first"], person["last"], person["locale"], person["timezone"],
                 "Aurora 2 trail shoes", "back_in_stock", "Aurora 2 trail shoes back in stock",
                 "otn-demo-%06d" % (900000 + number), iso(at), "no", "Aurora 2 trail shoes", "", "",
                 "https://lumen.example/aurora-2", ""]
        rows.append({"damage": kind, "cells": change(cells)})
    return rows


def quoted(cell, separator):
    if any(c in cell for c in (separator, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def shop_export():
    rng = Rng(20261101)
    people = People(rng)
    good = good_rows(rng, people)
    damaged = damaged_rows(rng, people)
    lines = [row["cells"] for row in good]
    originals = list(range(len(lines)))
    rng.shuffle(originals)
    # Copies come after their originals: inserted from the back, so that the places still to be used do not move.
    for index in sorted(originals[:DUPLICATES], reverse=True):
        lines.insert(index + 1 + rng.below(min(40, len(lines) - index)), lines[index])
    for row in damaged:
        lines.insert(rng.below(len(lines) + 1), row["cells"])
    text = "".join(";".join(quoted(cell, ";") for cell in cells) + "\r\n" for cells in [HEADER] + lines)
    return "\ufeff" + text, good, damaged, people


def xerochat_table(people):
    """The layout of XeroChat's table otn_optin_subscriber, as a database tool writes it: commas, SQL datetimes."""
    rng = Rng(301)
    zero = "0000-00-00 00:00:00"
    counts = {"unused": 0, "expired": 0, "spent_elsewhere": 0, "withdrawn": 0, "time unknown": 0}
    columns = ["id", "otn_id", "subscriber_id", "page_table_id", "otn_token", "optin_time", "is_sent", "sent_time",
               "sent_response", "deleted"]
    lines = [columns]
    states = (["unused"] * 232 + ["expired"] * 16 + ["spent_elsewhere"] * 40 + ["withdrawn"] * 6
              + ["time unknown"] * 6)
    rng.shuffle(states)
    for number, state in enumerate(states, 1):
        psid = rng.pick(people.everybody)["psid"] if rng.fraction() < 0.1 else people.new_id()
        at = opted_in_at(rng, state, (350, 2))
        sent = state == "spent_elsewhere"
        answer = '{"recipient_id":"%s","message_id":"m_demo-%06d"}' % (psid, number) if sent else ""
        lines.append([str(4000 + number), str(rng.weighted([(3, 5), (4, 3), (7, 2)])), psid, "12",
                      "otn-demo-x%05d" % number,
                      zero if state == "time unknown" else at.strftime("%Y-%m-%d %H:%M:%S"), "1" if sent else "0",
                      (at + datetime.timedelta(hours=20 + rng.below(20))).strftime("%Y-%m-%d %H:%M:%S")
                      if sent else zero, answer, "1" if state == "withdrawn" else "0"])
        counts[state] += 1
    return "".join(",".join(quoted(cell, ",") for cell in cells) + "\n" for cells in lines), counts


def counts_text(good, damaged, people, xerochat):
    total = len(good) + len(damaged) + DUPLICATES
    out = ["", "`optins.csv`: %d records." % total, "",
           "| topic | kind | unused | expired | spent_elsewhere | withdrawn | opt-ins | people |",
           "|---|---|--:|--:|--:|--:|--:|--:|"]
    sums = [0] * 5
    for name, kind, *_ in words.TOPICS:
        rows = [row for row in good if row["topic"] == name]
        numbers = [sum(row["state"] == state for row in rows) for state in STATES] + [len(rows)]
        sums = [a + b for a, b in zip(sums, numbers)]
        out.append("| %s | `%s` | %s | %d |" % (name, kind, " | ".join(map(str, numbers)),
                                                len({row["cells"][0] for row in rows})))
    out.append("| **all** | | %s | %d |" % (" | ".join(map(str, sums)), len({row["cells"][0] for row in good})))
    aurora = {row["cells"][0] for row in good if row["topic"] == words.TOPICS[0][0] and row["state"] == "unused"}
    out += ["", "%d different people have an unused opt-in for %s." % (len(aurora), words.TOPICS[0][0]), "",
            "The other %d records: %d repeat a token of an earlier record (known, not an error), and %d are damaged:"
            % (total - len(good), DUPLICATES, len(damaged)), ""]
    for kind in dict.fromkeys(row["damage"] for row in damaged):
        out.append("- %s: %d" % (kind, sum(row["damage"] == kind for row in damaged)))
    out += ["", "`xerochat_otn_optin_subscriber.csv`: %d records, %s." % (sum(xerochat.values()), ", ".join(
        "%d %s" % (count, state) for state, count in xerochat.items())), ""]
    return "\n".join(out)


def main():
    shop, good, damaged, people = shop_export()
    xerochat, xerochat_counts = xerochat_table(people)
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    head, rest = readme.split(BEGIN)
    readme = head + BEGIN + counts_text(good, damaged, people, xerochat_counts) + "\n" + END + rest.split(END)[1]
    files = {"optins.csv": shop, "xerochat_otn_optin_subscriber.csv": xerochat, "README.md": readme}
    stale = [name for name, text in files.items()
             if not (HERE / name).exists() or (HERE / name).read_bytes() != text.encode("utf-8")]
    if "--check" in sys.argv[1:]:
        for name in stale:
            print("%s is not what make_demo.py makes." % name, file=sys.stderr)
        return 1 if stale else 0
    for name, text in files.items():
        (HERE / name).write_bytes(text.encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
