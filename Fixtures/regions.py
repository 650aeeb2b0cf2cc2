"""Writes what surrounds mesas: the 30 of a region in every state of life, the four provincial
conferences of Galicia with mesas that were set going and revived, and what Totana looked back on.

usage: regions.py [FOLDER]      FOLDER: where the fixtures stand, this one where it is not said

Deterministic: the same lines each time. What comes from a source stands in the README.md of each
fixture; the rest is made up here. Two files where the clock has to run between them: mesas fall
dormant by the clock and by nothing else.
"""

import csv
import os
import sys

from places import Story

# The 45 municipalities of the Región de Murcia by INE's codes.
MURCIA = [
    ("30001", "Abanilla"), ("30002", "Abarán"), ("30003", "Águilas"), ("30004", "Albudeite"),
    ("30005", "Alcantarilla"), ("30006", "Aledo"), ("30007", "Alguazas"),
    ("30008", "Alhama de Murcia"), ("30009", "Archena"), ("30010", "Beniel"), ("30011", "Blanca"),
    ("30012", "Bullas"), ("30013", "Calasparra"), ("30014", "Campos del Río"),
    ("30015", "Caravaca de la Cruz"), ("30016", "Cartagena"), ("30017", "Cehegín"),
    ("30018", "Ceutí"), ("30019", "Cieza"), ("30020", "Fortuna"),
    ("30021", "Fuente Álamo de Murcia"), ("30022", "Jumilla"), ("30023", "Librilla"),
    ("30024", "Lorca"), ("30025", "Lorquí"), ("30026", "Mazarrón"), ("30027", "Molina de Segura"),
    ("30028", "Moratalla"), ("30029", "Mula"), ("30030", "Murcia"), ("30031", "Ojós"),
    ("30032", "Pliego"), ("30033", "Puerto Lumbreras"), ("30034", "Ricote"),
    ("30035", "San Javier"), ("30036", "San Pedro del Pinatar"), ("30037", "Torre-Pacheco"),
    ("30038", "Torres de Cotillas, Las"), ("30039", "Totana"), ("30040", "Ulea"),
    ("30041", "Unión, La"), ("30042", "Villanueva del Río Segura"), ("30043", "Yecla"),
    ("30901", "Santomera"), ("30902", "Alcázares, Los"),
]
# Seats by the kind of agency that sits there; the profile also asks for health and education.
SEATS = [
    ("alcaldia", "municipality.political", "Ayuntamiento"), ("centro", "specialisedCentre", "CAVI"),
    ("sociales", "socialServices", "Servicios Sociales"), ("policia", "localPolice", "Policía Local"),
]


def slug(name):
    plain = name.lower().translate(str.maketrans("áéíóúüñ", "aeiouun", ",()"))
    return "-".join(plain.split())


class Mesas:
    """Mesas told in few words: promoted, constituted, met, each in a file of its time."""

    def __init__(self, story, profile, zone, ordered=False):
        # Whether the chair orders a session before the secretary calls it (R10).
        self.story, self.profile, self.zone, self.ordered = story, profile, zone, ordered

    def at(self, day, hour="10:00"):
        return f"{day}T{hour}{self.zone}"

    def promote(self, mesa, name, towns, on, seats, title="Mesa Local de Coordinación de"):
        story, at = self.story, self.at(on, "09:00")
        for seat, kind, agency in SEATS[:seats]:
            story.give("admin", "agency.register", at, agency=f"{mesa}-{seat}", kind=kind,
                       name=f"{agency} de {name}", municipality=towns[0])
        people = [(seat, f"{mesa}-{seat}") for seat, _, _ in SEATS[:seats]] + [
            ("secretaria", f"{mesa}-alcaldia")]
        for seat, agency in people:
            story.give("admin", "person.register", at, person=f"{mesa}-{seat}-p",
                       name=f"{seat.capitalize()} de la mesa de {name}")
            story.give("admin", "person.appoint", at, person=f"{mesa}-{seat}-p", agency=agency,
                       title=seat, **{"from": on})
        story.give("admin", "mesa.promote", self.at(on, "12:00"), mesa=mesa,
                   name=f"{title} {name}", promoter=f"{mesa}-alcaldia", municipalities=towns,
                   profile=self.profile)
        self.designate(mesa, "secretary", "secretaria", on)

    def designate(self, mesa, post, person, on):
        self.story.give("admin", "mesa.designate", self.at(on, "13:00"), mesa=mesa, organ="plenary",
                        post=post, person=f"{mesa}-{person}-p", **{"from": on})

    def constitute(self, mesa, on, seats):
        story, at = self.story, self.at(on, "09:00")
        for seat, _, _ in SEATS[:seats]:
            story.give("admin", "mesa.addSeat", at, mesa=mesa, organ="plenary", seat=seat,
                       agency=f"{mesa}-{seat}", **{"from": on})
            story.give("admin", "mesa.assignSeat", at, mesa=mesa, organ="plenary", seat=seat,
                       person=f"{mesa}-{seat}-p", **{"from": on})
        self.designate(mesa, "chair", "alcaldia", on)
        story.give("admin", "mesa.constitute", self.at(on, "14:00"), mesa=mesa, minutesReference="Acta 1",
                   creation={"date": on, "body": "Pleno municipal"})

    def meet(self, mesa, called, on, present, again=False):
        """An ordinary plenary; `again`: its first item is the approval of the minutes before."""
        story, secretary = self.story, f"{mesa}-secretaria-p"
        call = dict(mesa=mesa, organ="plenary", startsAt=self.at(on), place="Salón de plenos",
                    agenda=[{"title": "Balance y objetivos", "kind": "debate"}])
        if self.ordered:
            meeting = story.give(
                f"{mesa}-alcaldia-p", "meeting.orderNotice", self.at(called, "08:00"), **call)
            story.give(secretary, "meeting.convene", self.at(called, "09:00"), meeting=meeting)
        else:
            meeting = story.give(secretary, "meeting.convene", self.at(called, "09:00"), **call)
        for seat in ["secretaria"] + [seat for seat, _, _ in SEATS[:present]]:
            story.give(secretary, "meeting.arrive", self.at(on, "09:50"), meeting=meeting,
                       person=f"{mesa}-{seat}-p")
        story.give(secretary, "meeting.open", self.at(on, "10:02"), meeting=meeting)
        if again:
            story.give(secretary, "meeting.vote", self.at(on, "10:05"), meeting=meeting, item=1,
                       method="consensus")
        story.give(secretary, "meeting.deliberate", self.at(on, "10:20"), meeting=meeting,
                   item=3 if again else 1, text="Se repasa lo hecho y lo que falta.")
        story.give(secretary, "meeting.close", self.at(on, "11:30"), meeting=meeting)

    def aims(self, mesa, aim, text, on, due, *then):
        """An objective, and what became of it: ("reach", day), ("progress", day, 40), …"""
        name = f"{mesa}-{slug(text)[:30].strip('-')}"
        secretary = f"{mesa}-secretaria-p"
        self.story.give(secretary, "objective.adopt", self.at(on, "12:00"), objective=name,
                        mesa=mesa, aim=aim, text=text, owner=f"{mesa}-centro", due=due)
        for what, day, *value in then:
            more = {"progress": {"progress": value[0]} if value else {},
                    "drop": {"ground": value[0] if value else "other"}, "reach": {}}[what]
            self.story.give(secretary, f"objective.{what}", self.at(day, "12:00"), objective=name,
                            **more)


def found(story, coordinator, office):
    story.note("Set-up: a second administrator, an auditor, and who looks over the mesas")
    for person, name, role in [("a01", "Segunda administración", "administrator"),
                               ("a02", "Control interno", "auditor"),
                               (coordinator, office, "networkCoordinator")]:
        story.give("admin", "person.register", person=person, name=name)
        story.give("admin", "person.grantRole", person=person, role=role)


def calendars(story, towns, years):
    """National holidays, of 12 October and 6 December: those of no other day matter to a notice."""
    for town in towns:
        for year in years:
            story.give("admin", "calendar.import", municipality=town, year=year,
                       source=f"Calendario laboral de {year}; solo fiestas nacionales fijas",
                       holidays=[{"date": f"{year}-{day}", "level": "national", "name": name}
                                 for day, name in [("01-01", "Año Nuevo"),
                                                   ("05-01", "Fiesta del Trabajo"),
                                                   ("10-12", "Fiesta Nacional"),
                                                   ("12-25", "Navidad")]])


# How the 30 mesas of the region stand at the end of 2017: nothing in it is said of the real ones.
PROMOTED, CONSTITUTED, ACTIVE, REVIVED, DORMANT, DISSOLVED = 4, 4, 10, 3, 7, 2


def murcia(folder):
    towns = [town for town in MURCIA if town[0] not in ("30031", "30034", "30040")]
    tables = [(slug(name), name, [code]) for code, name in towns[:29]]
    tables.append(("valle-de-ricote", "Valle de Ricote", ["30031", "30034", "30040"]))
    # The joint one is among those that are active.
    tables.insert(PROMOTED + CONSTITUTED, tables.pop())
    kinds = (["promoted"] * PROMOTED + ["constituted"] * CONSTITUTED + ["active"] * ACTIVE
             + ["revived"] * REVIVED + ["dormant"] * DORMANT + ["dissolved"] * DISSOLVED)
    told = list(zip(tables, kinds, [4 if i % 3 else 3 for i in range(30)]))

    story = Story("murcia", 0x01A208000000)
    mesas = Mesas(story, "generic-l40", "+01:00")
    found(story, "p01", "Dirección General de Mujer e Igualdad de Oportunidades")
    story.give("admin", "list.importMunicipalities", source="INE",
               municipalities=[{"code": code, "name": name} for code, name in MURCIA])
    for (mesa, name, codes), kind, seats in told:
        if kind in ("revived", "dormant", "dissolved"):
            story.note(f"{name}: a mesa of earlier years")
            calendars(story, codes, [2015, 2016, 2017])
            mesas.promote(mesa, name, codes, "2014-11-03", seats)
            mesas.constitute(mesa, "2015-02-02", seats)
            # Some fell dormant in 2016, the others in the course of 2017.
            late = kind == "dormant" and seats == 4
            day = ("2016-03-01", "2016-03-15") if late else ("2015-03-02", "2015-03-17")
            mesas.meet(mesa, *day, present=seats)
    write_file(folder, "murcia-30/before.jsonl", story, [
        "# 30 mesas of a region, first part: those of earlier years.",
        "#   mesa init --data DIR --admin 'Administración'",
        "#   mesa apply --data DIR Fixtures/murcia-30/before.jsonl",
        "#   mesa clock run --data DIR",
        "#   mesa apply --data DIR Fixtures/murcia-30/after.jsonl"])

    story = Story("murcia-2", 0x01A208100000)
    mesas = Mesas(story, "generic-l40", "+01:00")
    for index, ((mesa, name, codes), kind, seats) in enumerate(told):
        story.note(f"{name}: {kind}")
        month = 1 + index % 6
        if kind in ("promoted", "constituted", "active"):
            mesas.promote(mesa, name, codes, f"2017-{month:02d}-13", seats)
        if kind == "promoted":
            mesas.aims(mesa, "functioning", "Constituir la mesa", "2017-09-01", "2018-03-31")
        if kind in ("constituted", "active"):
            mesas.constitute(mesa, f"2017-{month + 2:02d}-06", seats)
        if kind == "active":
            calendars(story, codes, [2017])
            mesas.meet(mesa, "2017-10-02", f"2017-10-{17 + index % 4}", present=max(3, seats - 1))
            mesas.aims(mesa, "detection", "Un protocolo de detección", "2017-06-30", "2017-11-30",
                       *[[("reach", "2017-11-20")], [("progress", "2017-11-20", 60)],
                         [("drop", "2017-11-20", "noMeans")]][index % 3])
        if kind == "revived":
            mesas.meet(mesa, "2017-10-02", "2017-11-07", present=seats, again=True)
            mesas.aims(mesa, "functioning", "Dos plenarios al año", "2017-11-07", "2018-11-07",
                       ("progress", "2017-12-11", 50))
        if kind == "dissolved":
            story.give("admin", "mesa.dissolve", mesas.at("2017-05-08"), mesa=mesa,
                       agreement={"date": "2017-05-04", "body": "Pleno municipal"},
                       archive="Archivo municipal")
    write_file(folder, "murcia-30/after.jsonl", story, [
        "# 30 mesas of a region, second part: 2017, when the first ones had fallen dormant."])


# The province of each conference, its town, its day, and how many came of social services.
CONFERENCES = [
    ("coruna", "15030", "A Coruña", "2022-11-15", 1),
    ("lugo", "27028", "Lugo", "2022-11-22", 0),
    ("ourense", "32054", "Ourense", "2022-11-29", 1),
    ("pontevedra", "36038", "Pontevedra", "2022-12-13", 0),
]
# Of every conference: kind, profile, women, men.
CAME = [
    ("municipality.political", "political", 4, 2), ("municipality.technical", "technical", 4, 0),
    ("specialisedCentre", "technical", 5, 0), ("localPolice", "technical", 1, 3),
    ("guardiaCivil", "technical", 0, 2), ("health", "technical", 1, 0),
]


def galicia(folder):
    story = Story("galicia-mesas", 0x01A208200000)
    mesas = Mesas(story, "es-ga-mesa-cim", "+01:00", ordered=True)
    at = "2022-10-03T10:00+02:00"
    story.note("Who looks over the mesas of Galicia, appointed by two administrators")
    story.give("admin", "person.register", person="p20", name="Secretaría Xeral da Igualdade")
    story.give("admin", "person.grantRole", person="p20", role="networkCoordinator")
    story.give("a01", "person.confirmRole", person="p20", role="networkCoordinator")
    story.note("The municipalities of Galicia, so that reports name them")
    with open(os.path.join(folder, "galicia-2022", "municipalities.csv"), encoding="utf-8") as file:
        towns = [{"code": town["code"], "name": town["name"]} for town in csv.DictReader(file)]
    story.give("admin", "list.importMunicipalities", source="INE 2017", municipalities=towns)
    story.note("Two mesas of earlier years, of which nothing was heard since")
    for mesa, name, code in [("sarria", "Sarria", "27057"), ("ordes", "Ordes", "15059")]:
        calendars(story, [code], [2019, 2022, 2023])
        mesas.promote(mesa, name, [code], "2018-11-05", 4, "Mesa local de coordinación de")
        mesas.constitute(mesa, "2019-02-04", 4)
        meet_galicia(mesas, mesa, "2019-02-25", "2019-03-21")
    write_file(folder, "galicia-2022/before.jsonl", story, [
        "# Mesas of Galicia of earlier years, over commands.jsonl; then the clock runs.",
        "#   mesa apply --data DIR Fixtures/galicia-2022/commands.jsonl",
        "#   mesa apply --data DIR Fixtures/galicia-2022/before.jsonl",
        "#   mesa clock run --data DIR",
        "#   mesa apply --data DIR Fixtures/galicia-2022/region.jsonl"])

    story = Story("galicia-xornadas", 0x01A208300000)
    mesas = Mesas(story, "es-ga-mesa-cim", "+01:00", ordered=True)
    story.note("Two mesas more that are set going, with what they want to reach")
    for mesa, name, code in [("ribadavia", "Ribadavia", "32069"), ("cangas", "Cangas", "36008")]:
        mesas.promote(mesa, name, [code], "2022-11-30", 3, "Mesa local de coordinación de")
        mesas.aims(mesa, "functioning", "Constituír a mesa", "2022-12-14", "2023-06-30")
    story.note("Four provincial conferences at the end of 2022, about 90 professionals")
    for index, (key, code, town, on, social) in enumerate(CONFERENCES):
        gathering = f"xornada-{key}"
        story.give("p20", "gathering.announce", at, gathering=gathering,
                   title=f"Xornada provincial de impulso ás mesas, {town}",
                   organiser="igualdade-xunta", on=on, municipality=code,
                   programme=[
                       {"kind": "plenary", "title": "Apertura", "minutes": 15},
                       {"kind": "roundTable", "title": "Experiencias dos concellos", "minutes": 90},
                       {"kind": "workingGroups", "title": "Grupos de traballo", "minutes": 105},
                       {"kind": "plenary", "title": "Posta en común", "minutes": 30}],
                   groups=["Coordinación entre axentes", "Intervención", "Prevención"])
        people = delegations(social)
        more = [dict(people[0], women=people[0]["women"] + 2)] + people[1:]
        story.give("p20", "gathering.register", f"{on[:8]}10T10:00+01:00", gathering=gathering,
                   people=more)
        story.give("p20", "gathering.hold", f"{on}T20:00+01:00", gathering=gathering, people=people)
        story.give("p20", "gathering.noteOutcome", f"{on}T20:10+01:00", gathering=gathering,
                   group=1 + index % 3,
                   text=["Unha ficha común para avisar", "Un calendario de sesións",
                         "Formación conxunta cada ano", "Actas breves e compartidas"][index])
    for gathering, title, aim, mesa in [
            ("xornada-coruna", "Circuíto de aviso en 24 horas", "coordination", "ordes"),
            ("xornada-lugo", "Roldas de formación entre axentes", "training", "sarria"),
            ("xornada-pontevedra", "Guía de detección no centro de saúde", "detection", None)]:
        story.give("p20", "gathering.sharePractice", "2022-12-14T10:00+01:00", gathering=gathering,
                   title=title, aim=aim, mesa=mesa)
    for gathering, mesa in [("xornada-coruna", "sarria"), ("xornada-coruna", "lalin"),
                            ("xornada-pontevedra", "ordes")]:
        secretary = "p03" if mesa == "lalin" else f"{mesa}-secretaria-p"
        story.give(secretary, "gathering.takeUpPractice", "2022-12-16T10:00+01:00",
                   gathering=gathering, practice=1, mesa=mesa)
    story.note("The two of earlier years meet again, with objectives")
    for mesa, day in (("sarria", "2022-12-15"), ("ordes", "2022-12-20")):
        meet_galicia(mesas, mesa, "2022-11-28", day, again=True)
        mesas.aims(mesa, "functioning", "Dous plenarios ao ano", day, "2023-12-31")
    mesas.aims("sarria", "coordination", "Unha ficha de derivación única", "2022-12-15", "2023-06-30")
    mesas.aims("ordes", "training", "Formar as axentes da mesa", "2022-12-20", "2022-12-30",
               ("reach", "2022-12-29"))
    write_file(folder, "galicia-2022/region.jsonl", story, [
        "# The provincial conferences of 2022, and mesas that were set going or revived."])


def delegations(more):
    """Who came to a conference: CAME, and so many of social services."""
    people = [{"kind": kind, "profile": profile, "women": women, "men": men}
              for kind, profile, women, men in CAME]
    return people + ([{"kind": "socialServices", "profile": "technical", "women": more, "men": 0}]
                     if more else [])


def meet_galicia(mesas, mesa, called, on, again=False):
    mesas.meet(mesa, called, on, present=4, again=again)


def totana(folder):
    story = Story("totana-balance", 0x01A208400000)
    story.note("Who looks over units, appointed by two administrators; the service as an office")
    story.give("admin", "person.register", person="p30", name="Coordinación de servicios")
    story.give("admin", "person.grantRole", person="p30", role="networkCoordinator")
    story.give("a01", "person.confirmRole", person="p30", role="networkCoordinator")
    story.give("p30", "office.register", "2017-07-03T09:00+02:00", office="igualdad-totana",
               name="Servicio municipal de Igualdad de Totana", municipality="30039",
               agency="igualdad-totana", openedOn="2010-01-01")
    story.note("Socio-community actions of the second half of 2017")
    for day, kind, title, target, people, women in [
            ("2017-07-14", "awareness", "Punto violeta en el festival de verano", "youth", 85, 47),
            ("2017-09-19", "prevention", "Taller de igualdad en el instituto", "pupils", 54, 27),
            ("2017-10-05", "training", "Detección en atención primaria", "professionals", 26, 19),
            ("2017-10-26", "prevention", "Taller de redes y control en la pareja", "pupils", 61, 33),
            ("2017-11-24", "awareness", "Acto del 25 de noviembre", "generalPublic", 140, 96)]:
        story.give("p03", "activity.record", f"{day}T20:00+02:00", office="igualdad-totana",
                   sheet={"kind": kind, "title": title, "topics": ["violencePrevention"],
                          "targets": [target], "on": day, "municipality": "30039",
                          "durationMinutes": 120, "countBasis": "attendance",
                          "people": {"total": people, "women": women, "men": people - women}})
    story.note("Care figures: those of the regional network as published, those of the town made up")
    story.give("admin", "agency.register", "2017-07-03T09:00+02:00", agency="red-cavi",
               name="Red regional de CAVI", kind="specialisedCentre")
    for year, part, day, psychology, social, legal, women, new in [
            (2017, "S1", "2017-07-20", 5940, 4348, 3015, None, None),
            (2024, "year", "2025-01-20", 20428, 14953, 10369, 7379, None),
            (2025, "year", "2026-01-20", 18812, 13770, 9549, 7226, None)]:
        care(story, "red-cavi", year, part, day, psychology, social, legal, women, new)
    care(story, "cavi-totana", 2016, "S2", "2017-07-20", 160, 118, 82, 52, 24)
    care(story, "cavi-totana", 2017, "S2", "2018-01-22", 176, 131, 88, 58, 27)
    story.note("What the mesa set itself in autumn")
    for objective, aim, text, owner, on, due in [
            ("ficha-de-aviso", "coordination", "Una ficha única de aviso", "igualdad-totana",
             "2017-10-02", "2018-06-30"),
            ("guardias", "functioning", "Un cuadro de guardias de fin de semana", "cavi-totana",
             "2017-09-20", "2017-12-15")]:
        story.give("p04", "objective.adopt", f"{on}T12:00+02:00", mesa="totana",
                   objective=objective, aim=aim, text=text, owner=owner, due=due)
    story.note("How the coordination went in 2017, as twelve seats were asked")
    story.give("p04", "evaluation.open", "2018-01-24T10:00+01:00", mesa="totana", year=2017)
    aspects = ["attendance", "informationFlow", "clarityOfRoles", "responseTimes", "herVoice",
               "agreementFollowUp"]
    for index, (seat, strength, weakness, proposal, owner) in enumerate([
            ("concejalia-igualdad", "Asistencia constante", None, None, None),
            ("tecnica-municipal", None, "La información llega tarde",
             "Un correo común para avisos", "igualdad-totana"),
            ("cavi", "Confianza entre profesionales", "La información llega tarde",
             "Reunión técnica cada mes", "cavi-totana"),
            ("servicios-sociales", "Confianza entre profesionales", None,
             "Un correo común para avisos", None),
            ("policia-local", None, "No siempre está claro quién responde", None, None),
            ("guardia-civil", "Asistencia constante", None, None, None),
            ("educacion", None, "No siempre está claro quién responde",
             "Una ficha con las funciones de cada entidad", "igualdad-totana")]):
        texts = {"strengths": [strength] if strength else None,
                 "weaknesses": [weakness] if weakness else None,
                 "proposals": [dict({"text": proposal}, **({"owner": owner} if owner else {}))]
                 if proposal else None}
        story.give("p03", "evaluation.answer", f"2018-02-{5 + index:02d}T10:00+01:00",
                   mesa="totana", year=2017, seat=seat,
                   marks=[{"aspect": aspect, "mark": 2 + (index * 3 + place) % 4}
                          for place, aspect in enumerate(aspects)], **texts)
    story.give("p03", "evaluation.close", "2018-02-16T10:00+01:00", mesa="totana", year=2017)
    write_file(folder, "totana-2017/balance.jsonl", story, [
        "# What Totana looked back on in February 2018, over commands.jsonl.",
        "#   mesa apply --data DIR Fixtures/totana-2017/commands.jsonl",
        "#   mesa apply --data DIR Fixtures/totana-2017/balance.jsonl",
        "#   mesa report semester-balance --mesa totana --period 2017-S2 --as person/p03 --data DIR"])


def care(story, agency, year, part, day, psychology, social, legal, women, new):
    story.give("p04", "careFigures.report", f"{day}T10:00+01:00", mesa="totana", agency=agency,
               year=year, part=part, women=women, newWomen=new,
               interventions=[{"discipline": "psychological", "count": psychology},
                              {"discipline": "social", "count": social},
                              {"discipline": "legal", "count": legal}])


def write_file(folder, name, story, head):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(head + ["# Printed by Fixtures/regions.py: change it there.", ""]
                             + story.lines) + "\n")


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for fixture in (murcia, galicia, totana):
        fixture(target)
