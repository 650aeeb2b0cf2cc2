"""What the campaigns apply: a whole mesa (Fixtures/totana-2017), then a session without end.

The same commands each time, with ids of their own, so that two runs can be compared. Of ten, some
are one event and one stream, some two or three over several streams, some make a key of their own
in the vault first: what a crash must not tear apart.
"""

import datetime
import json
import os
import uuid

FIXTURE = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "../../Fixtures/totana-2017/commands.jsonl")
WORKSHOPS = "01a201d8-cc38-7073-8000-746f74616e61"  # an agreement that stays open


def identifier(number):
    """A UUIDv7, later than those of the fixture."""
    value = (0x01A20300_0000 + number) << 80 | 0x7 << 76 | 0x8 << 60 | number
    return str(uuid.UUID(int=value))


class Generator:
    def __init__(self):
        with open(FIXTURE, encoding="utf-8") as file:
            self.lines = [json.loads(line) for line in file if line.startswith("{")]
        self.time = datetime.datetime(2019, 2, 14, 9, 0, 0)

    def add(self, who, command, **data):
        self.time += datetime.timedelta(milliseconds=200)
        line = {
            "id": identifier(len(self.lines)), "as": "person/" + who, "command": command,
            "effective": self.time.isoformat(timespec="milliseconds") + "Z", "data": data}
        self.lines.append(line)
        return line["id"]

    def session(self):
        self.time = datetime.datetime(2019, 2, 1, 9, 0, 0)
        self.add(
            "admin", "calendar.import", municipality="30039", year=2019, source="Crash campaign",
            holidays=[{"date": "2019-01-01", "level": "national", "name": "Año Nuevo"}])
        meeting = self.add(
            "p01", "meeting.orderNotice", mesa="totana", organ="plenary",
            startsAt="2019-02-14T10:00+01:00",
            agenda=[{"title": "Actuaciones", "kind": "decision"}])
        self.add("p03", "meeting.convene", meeting=meeting, place="Salón de plenos")
        self.time = datetime.datetime(2019, 2, 14, 8, 50, 0)
        for person in ["p03", "p01", "p02", "p06", "p07", "p05", "p14", "p09", "p10", "p15"]:
            self.add("p04", "meeting.arrive", meeting=meeting, person=person)
        self.time = datetime.datetime(2019, 2, 14, 9, 1, 0)
        self.add("p03", "meeting.open", meeting=meeting)
        agenda = 1
        return meeting, agenda

    def fill(self, count):
        meeting, item = self.session()
        number = 0
        while len(self.lines) < count:
            number += 1
            turn = number % 8
            if turn == 0:
                person = f"n{number}"
                self.add("admin", "person.register", person=person, name=f"Persona {number}",
                         email=f"n{number}@totana.example")
                self.add("admin", "person.appoint", person=person, agency="salud-totana",
                         title="Enlace", **{"from": "2019-01-01"})
            elif turn in (2, 6):
                self.add("p03", "meeting.vote", meeting=meeting, item=item, method="consensus")
                self.add("p03", "meeting.adopt", meeting=meeting, item=item,
                         text=f"Actuación número {number}.", owner="cavi-totana",
                         due="2019-04-30")
            else:
                self.add("p14", "agreement.report", agreement=WORKSHOPS, progress=number % 99,
                         note=f"Informe {number}: " + "sigue. " * (number % 23))
        return self.lines[:count]


def generate(count):
    """The first `count` commands, as bytes of lines, and their ids."""
    lines = Generator().fill(count)
    return [json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines], lines
