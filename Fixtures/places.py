"""Writes the fixtures of the profiles of Galicia, Extremadura and the Balearic Islands.

usage: places.py [FOLDER]      FOLDER: where the fixtures stand, this one where it is not said

Deterministic: the same lines each time. What comes from a source and what is invented stands in
each fixture's README.md. Everybody stands here by an office; no real person is meant.
"""

import json
import os
import sys

# National holidays of a year, but for Easter's; the same in all of Spain unless a region moved one.
NATIONAL = {
    "01-01": "Año Nuevo", "01-06": "Epifanía del Señor", "05-01": "Fiesta del Trabajo",
    "08-15": "Asunción de la Virgen", "10-12": "Fiesta Nacional", "11-01": "Todos los Santos",
    "12-06": "Día de la Constitución", "12-08": "Inmaculada Concepción",
    "12-25": "Natividad del Señor",
}
GOOD_FRIDAY = {2012: "04-06", 2013: "03-29", 2022: "04-15", 2023: "04-07", 2025: "04-18",
               2026: "04-03"}


class Story:
    """Commands in order, each with an id that follows from its place."""

    def __init__(self, place, start):
        self.place, self.start, self.count, self.lines = place, start, 0, []
        self.tail = place.encode()[:6].ljust(6, b"-").hex()

    def note(self, text):
        self.lines.append(("" if not self.lines else "\n") + "# " + text)

    def give(self, who, command, effective=None, between=False, **data):
        # What was added later stands between two ids, so that the others stay as they were.
        self.count += 0 if between else 1
        stamp = format(self.start + 1000 * self.count + (500 if between else 0), "012x")
        identifier = f"{stamp[:8]}-{stamp[8:]}-7{self.count:03x}-8000-{self.tail}"
        line = {"id": identifier, "as": "person/" + who}
        if effective:
            line["effective"] = effective
        line["command"] = command
        line["data"] = {name: value for name, value in data.items() if value is not None}
        self.lines.append(json.dumps(line, ensure_ascii=False))
        return identifier

    def calendar(self, who, municipality, year, regional, local):
        days = [(f"{year}-{day}", name, "national") for day, name in NATIONAL.items()]
        days.append((f"{year}-{GOOD_FRIDAY[year]}", "Viernes Santo", "national"))
        days += [(f"{year}-{day}", name, "regional") for day, name in regional]
        days += [(f"{year}-{day}", name, "local") for day, name in local]
        seen, holidays = set(), []
        for date, name, level in sorted(days):
            if date not in seen:
                seen.add(date)
                holidays.append({"date": date, "level": level, "name": name})
        self.give(
            who, "calendar.import", municipality=municipality, year=year, holidays=holidays,
            source=f"Calendario laboral de {year}; fiestas locales supuestas")


def set_up(story, place):
    """Instance, agencies, people: recorded today, effective when the mesa was promoted."""
    day, zone = place["promoted"], place["offset"]
    at = f"{day}T09:00{zone}"
    story.note("Set-up: a second administrator, and somebody to audit who does nothing else")
    story.give("admin", "person.register", person="a01", name="Segunda administración")
    story.give("admin", "person.grantRole", person="a01", role="administrator")
    story.give("admin", "person.register", person="a02", name="Control interno")
    story.give("admin", "person.grantRole", person="a02", role="auditor")
    story.note("Working calendars of the places that the mesa serves")
    for municipality in place["municipalities"]:
        for year, regional in place["regional"].items():
            story.calendar("admin", municipality, year, regional, place["local"](municipality))
    story.note("Agencies; those of a whole region or of the State have no municipality")
    for agency, name, kind, municipality in place["agencies"]:
        story.give(
            "admin", "agency.register", at, agency=agency, name=name, kind=kind,
            municipality=municipality)
    story.note("Persons, and the post that each has in an agency")
    for person, agency, title in place["people"]:
        story.give("admin", "person.register", at, person=person, name=title)
        story.give(
            "admin", "person.appoint", at, person=person, agency=agency, title=title, **{"from": day})
    mesa = place["mesa"]
    story.note("Promotion")
    story.give(
        "admin", "mesa.promote", f"{day}T12:00{zone}", mesa=mesa, name=place["name"],
        promoter=place["promoter"], municipalities=place["municipalities"],
        profile=place["profile"])
    story.note("Seats of the plenary, chair with a substitute, secretary")
    first = place["seated"]
    at = f"{first}T09:00{zone}"
    for seat, agency, holder, alternate in place["seats"]:
        story.give(
            "admin", "mesa.addSeat", at, mesa=mesa, organ="plenary", seat=seat, agency=agency,
            **{"from": first})
        for person, stands_in in ((holder, None), (alternate, True)):
            if person:
                story.give(
                    "admin", "mesa.assignSeat", at, mesa=mesa, organ="plenary", seat=seat,
                    person=person, alternate=stands_in, **{"from": first})
    for post, person, office in place["posts"]:
        story.give(
            "admin", "mesa.designate", at, mesa=mesa, organ="plenary", post=post, person=person,
            **{"from": first}, office=office)
    story.give("admin", "person.grantRole", person=place["facilitator"], role="facilitator",
               mesa=mesa)
    story.give("admin", "instance.open")
    story.note("Constitution")
    story.give(
        place["facilitator"], "mesa.constitute", f"{place['constituted']}T11:00{zone}", mesa=mesa,
        creation=place["creation"], minutesReference=place["reference"])


def session(story, place, held, earlier=None):
    """A plenary from its order to its approved or circulated minutes; returns its id."""
    mesa, chair, secretary = place["mesa"], place["chair"], place["secretary"]
    day, zone = held["day"], held["offset"]

    def at(time):
        return f"{day}T{time}{zone}"

    story.note(held["title"])
    what = {
        "startsAt": at("10:00"), "place": held.get("place", place["room"]),
        "agenda": held["agenda"], "modality": held.get("modality"),
        "connection": held.get("connection"),
    }
    meeting = None
    if ORDERED:
        meeting = story.give(
            chair, "meeting.orderNotice", held["ordered"], mesa=mesa, organ="plenary", **what)
        story.give(secretary, "meeting.convene", held["convened"], meeting=meeting)
    else:
        meeting = story.give(
            secretary, "meeting.convene", held["convened"], mesa=mesa, organ="plenary", **what)
    for minute, arrival in enumerate(held["present"]):
        person, mode = arrival if isinstance(arrival, tuple) else (arrival, None)
        story.give(
            secretary, "meeting.arrive", at(f"09:{45 + minute // 2:02d}"), meeting=meeting,
            person=person, mode=mode)
    story.give(secretary, "meeting.open", at("10:02"), meeting=meeting)
    for step in held["steps"]:
        item, minute = step["item"], step["minute"]
        if "text" in step:
            story.give(
                secretary, "meeting.deliberate", at(minute), step.get("between", False),
                meeting=meeting, item=item, text=step["text"])
        if "vote" in step:
            story.give(
                secretary, "meeting.vote", at(minute), meeting=meeting, item=item, **step["vote"])
        for agreement in step.get("agreements", []):
            place.setdefault("adopted", {})[agreement.get("key", "")] = story.give(
                secretary, "meeting.adopt", at(minute), meeting=meeting, item=item,
                **{name: value for name, value in agreement.items() if name != "key"})
        if step.get("approves") and earlier:
            story.give(
                secretary, "minutes.approve", at(minute), meeting=earlier, session=meeting)
    story.give(secretary, "meeting.close", at("12:00"), meeting=meeting)
    story.note("Its minutes")
    story.give(secretary, "minutes.draft", held["drafted"], meeting=meeting)
    story.give(chair, "minutes.approveByChair", held["approved"], meeting=meeting)
    story.give(secretary, "minutes.circulate", held["circulated"], meeting=meeting)
    for seat in held.get("conform", []):
        story.give(
            secretary, "minutes.respond", held["answered"], meeting=meeting, seat=seat,
            answer="conforms")
    if held.get("conform"):
        story.give(secretary, "minutes.approve", held["settled"], meeting=meeting)
    return meeting


# Whether sessions are ordered by the chair before the secretary calls them (R10).
ORDERED = True


def decides(item, minute, text, *agreements, vote=None):
    return {"item": item, "minute": minute, "text": text, "vote": vote or {"method": "consensus"},
            "agreements": list(agreements)}


def hears(item, minute, text, between=False):
    return {"item": item, "minute": minute, "text": text, "between": between}


def takes(text, owner=None, due=None):
    return {"text": text, "owner": owner, "due": due, "informational": None if owner else True}


LALIN = {
    "place": "galicia-2022", "start": 0x01A205000000, "offset": "+01:00",
    "mesa": "lalin", "profile": "es-ga-mesa-cim", "promoter": "concello-lalin",
    "name": "Mesa local de coordinación interinstitucional contra a violencia de xénero de Lalín",
    "municipalities": ["36024"],
    "regional": {
        2022: [("04-14", "Xoves Santo"), ("05-17", "Día das Letras Galegas"),
               ("07-25", "Día Nacional de Galicia")],
        2023: [("04-06", "Xoves Santo"), ("05-17", "Día das Letras Galegas"),
               ("07-25", "Día Nacional de Galicia")],
    },
    "local": lambda code: [("02-21", "Martes de Entroido (suposto)"), ("09-18", "Festas das Dores (suposto)")],
    "agencies": [
        ("concello-lalin", "Concello de Lalín", "municipality.political", "36024"),
        ("cim-lalin", "CIM de Lalín", "specialisedCentre", "36024"),
        ("servizos-sociais-lalin", "Servizos sociais de Lalín", "socialServices", "36024"),
        ("policia-local-lalin", "Policía Local de Lalín", "localPolice", "36024"),
        ("garda-civil-lalin", "Garda Civil, posto de Lalín", "guardiaCivil", "36024"),
        ("saude-lalin", "Centro de saúde de Lalín", "health", "36024"),
        ("ensino-lalin", "Centros educativos de Lalín", "education", "36024"),
        ("avogacia", "Colexio da Avogacía", "barAssociation", None),
        ("xulgado-lalin", "Xulgado de Lalín", "judiciary", "36024"),
        ("subdelegacion", "Subdelegación do Goberno", "stateDelegation", None),
        ("igualdade-xunta", "Secretaría Xeral da Igualdade", "regionalEquality", None),
    ],
    "people": [
        ("p01", "concello-lalin", "Alcaldía"), ("p02", "concello-lalin", "Concellaría de Igualdade"),
        ("p03", "cim-lalin", "Dirección do CIM"), ("p04", "cim-lalin", "Psicoloxía do CIM"),
        ("p05", "servizos-sociais-lalin", "Traballo social de referencia"),
        ("p06", "policia-local-lalin", "Xefatura da Policía Local"),
        ("p07", "garda-civil-lalin", "Comandancia do posto"),
        ("p08", "garda-civil-lalin", "Seguimento de vítimas"),
        ("p09", "saude-lalin", "Coordinación do centro de saúde"),
        ("p10", "ensino-lalin", "Orientación educativa"),
        ("p11", "avogacia", "Quenda de oficio"), ("p12", "xulgado-lalin", "Xulgado de garda"),
        ("p13", "subdelegacion", "Unidade de violencia sobre a muller"),
        ("p14", "igualdade-xunta", "Persoal técnico de Igualdade"),
        ("p15", "concello-lalin", "Apoio administrativo"),
    ],
    "seats": [
        ("presidencia", "concello-lalin", "p02", None), ("cim", "cim-lalin", "p04", None),
        ("servizos-sociais", "servizos-sociais-lalin", "p05", None),
        ("policia-local", "policia-local-lalin", "p06", None),
        ("garda-civil", "garda-civil-lalin", "p07", "p08"),
        ("saude", "saude-lalin", "p09", None), ("ensino", "ensino-lalin", "p10", None),
        ("avogacia", "avogacia", "p11", None), ("xulgado", "xulgado-lalin", "p12", None),
        ("subdelegacion", "subdelegacion", "p13", None), ("xunta", "igualdade-xunta", "p14", None),
    ],
    "posts": [
        ("chair", "p02", "equalityCouncillor"), ("chair", "p01", "mayor"),
        ("secretary", "p03", None)],
    "chair": "p02", "secretary": "p03", "facilitator": "p15",
    "promoted": "2022-12-12", "seated": "2023-01-16", "constituted": "2023-01-23",
    "creation": {"date": "2022-12-29", "body": "Pleno do Concello de Lalín"},
    "reference": "Acta da sesión constitutiva, libro de actas da Mesa, 1",
    "room": "Salón de plenos do Concello de Lalín",
    "sessions": [
        {
            "title": "First ordinary plenary", "day": "2023-02-23", "offset": "+01:00",
            "ordered": "2023-02-06T10:00+01:00", "convened": "2023-02-07T09:00+01:00",
            "agenda": [
                {"title": "Experiencias doutros concellos na coordinación", "kind": "information"},
                {"title": "Relación de persoas de referencia", "kind": "decision"},
            ],
            "present": ["p02", "p03", "p04", "p05", "p06", "p08", "p09", "p10", "p14"],
            "steps": [
                hears(1, "10:10", "Cada entidade presenta as súas cifras do segundo semestre.", True),
                hears(2, "10:20", "Cóntanse as prácticas vistas nas xornadas provinciais de 2022."),
                decides(
                    3, "10:45", "Cada entidade pide saber con quen falar; faltan xulgado e avogacía.",
                    takes("Elaborar e repartir unha relación de persoas de referencia.",
                          "cim-lalin", "2023-04-28"),
                    takes("Invitar o xulgado e a avogacía a unha reunión previa á próxima sesión.",
                          "concello-lalin", "2023-06-30")),
            ],
            "drafted": "2023-02-27T10:00+01:00", "approved": "2023-02-28T10:00+01:00",
            "circulated": "2023-02-28T12:00+01:00",
        },
        {
            "title": "Second ordinary plenary: approves the minutes of the first",
            "day": "2023-09-28", "offset": "+02:00",
            "ordered": "2023-09-11T10:00+02:00", "convened": "2023-09-12T09:00+02:00",
            "agenda": [{"title": "Accións do 25 de novembro", "kind": "decision"}],
            "present": ["p02", "p03", "p04", "p05", "p07", "p09", "p11", "p12", "p13"],
            "steps": [
                dict(decides(1, "10:06", "Ninguén pide cambios."), approves=True),
                hears(2, "10:20", "A relación repartiuse en abril; a reunión previa foi en xuño."),
                hears(3, "10:30", "Cada entidade presenta as súas cifras do primeiro semestre.", True),
                decides(
                    4, "10:50", "Saúde e ensino ofrecen os seus espazos.",
                    takes("Programar as accións do 25 de novembro cos centros educativos.",
                          "ensino-lalin", "2023-11-17"),
                    vote={"method": "showOfHands", "inFavour": 8, "against": 0}),
            ],
            "drafted": "2023-10-02T10:00+02:00", "approved": "2023-10-03T10:00+02:00",
            "circulated": "2023-10-03T12:00+02:00",
        },
    ],
}

SAN_PEDRO = {
    "place": "extremadura-2012", "start": 0x01A206000000, "offset": "+01:00",
    "mesa": "sierra-san-pedro", "profile": "es-ex-red-oficinas",
    "promoter": "mancomunidad-san-pedro",
    "name": "Mesa local de la Mancomunidad Integral Sierra de San Pedro",
    "municipalities": ["10203", "10162", "10095", "10119", "10169", "10046", "10062"],
    "regional": {
        2012: [("04-05", "Jueves Santo"), ("09-08", "Día de Extremadura")],
        2013: [("03-28", "Jueves Santo"), ("09-08", "Día de Extremadura")],
    },
    "local": lambda code: [("05-15", "San Isidro (supuesto)"),
                           (f"08-{16 + int(code) % 10:02d}", "Fiestas patronales (supuesto)")],
    "agencies": [
        ("mancomunidad-san-pedro", "Mancomunidad Integral Sierra de San Pedro", "municipality.political", "10203"),
        ("ayuntamiento-salorino", "Ayuntamiento de Salorino", "municipality.political", "10162"),
        ("oficina-san-pedro", "Oficina de Igualdad y de Violencia de Género Sierra de San Pedro", "specialisedCentre", "10203"),
        ("servicios-sociales", "Servicio social de base", "socialServices", "10203"),
        ("guardia-civil", "Guardia Civil, puesto de Valencia de Alcántara", "guardiaCivil", "10203"),
        ("salud", "Centro de salud de Valencia de Alcántara", "health", "10203"),
        ("educacion", "Centros educativos de la mancomunidad", "education", "10203"),
        ("imex", "Instituto de la Mujer de Extremadura", "regionalEquality", None),
        ("asociaciones", "Asociaciones de mujeres de la mancomunidad", "civilSociety", "10203"),
    ],
    "people": [
        ("p01", "mancomunidad-san-pedro", "Presidencia de la Mancomunidad"),
        ("p02", "ayuntamiento-salorino", "Alcaldía de Salorino"),
        ("p03", "oficina-san-pedro", "Agente de igualdad, secretaría de la mesa"),
        ("p04", "oficina-san-pedro", "Agente de igualdad"),
        ("p05", "servicios-sociales", "Trabajo social de base"),
        ("p06", "guardia-civil", "Comandancia del puesto"),
        ("p07", "salud", "Coordinación del centro de salud"),
        ("p08", "educacion", "Orientación educativa"),
        ("p09", "imex", "Personal técnico del IMEX"),
        ("p10", "asociaciones", "Presidencia de una asociación"),
        ("p11", "mancomunidad-san-pedro", "Gerencia de la Mancomunidad"),
    ],
    "seats": [
        ("presidencia", "mancomunidad-san-pedro", "p01", None),
        ("alcaldias", "ayuntamiento-salorino", "p02", None),
        ("oficina", "oficina-san-pedro", "p04", None),
        ("servicios-sociales", "servicios-sociales", "p05", None),
        ("guardia-civil", "guardia-civil", "p06", None), ("salud", "salud", "p07", None),
        ("educacion", "educacion", "p08", None), ("imex", "imex", "p09", None),
        ("asociaciones", "asociaciones", "p10", None),
    ],
    "posts": [
        ("chair", "p01", "mancomunidadPresident"), ("chair", "p02", "mayor"),
        ("secretary", "p03", None)],
    "chair": "p01", "secretary": "p03", "facilitator": "p11",
    "promoted": "2012-02-06", "seated": "2012-03-12", "constituted": "2012-03-19",
    "creation": {"date": "2012-02-23", "body": "Asamblea de la Mancomunidad"},
    "reference": "Acta de la sesión constitutiva, libro de la Mesa, 1",
    "room": "Sede de la Mancomunidad, Valencia de Alcántara",
    "sessions": [
        {
            "title": "Plenary of 2012", "day": "2012-05-10", "offset": "+02:00",
            "ordered": "2012-04-23T10:00+02:00", "convened": "2012-04-24T09:00+02:00",
            "agenda": [
                {"title": "Programas de la Oficina en la mancomunidad", "kind": "information"},
                {"title": "Circuito de aviso entre servicios sociales, salud y Oficina",
                 "kind": "decision"},
            ],
            "present": ["p01", "p03", "p04", "p05", "p06", "p07", "p10"],
            "steps": [
                hears(1, "10:25", "La Oficina expone sus programas y los pueblos en que está cada día."),
                decides(
                    2, "10:55", "Se pide un circuito breve y un teléfono para todos los pueblos.",
                    takes("Redactar el circuito de aviso y repartirlo a los siete ayuntamientos.",
                          "oficina-san-pedro", "2012-10-31")),
            ],
            "drafted": "2012-05-14T10:00+02:00", "approved": "2012-05-16T10:00+02:00",
            "circulated": "2012-05-16T12:00+02:00",
        },
        {
            "title": "Plenary of 2013: approves the minutes of 2012", "day": "2013-04-25",
            "offset": "+02:00",
            "ordered": "2013-04-08T10:00+02:00", "convened": "2013-04-09T09:00+02:00",
            "agenda": [{"title": "Balance de 2012 y actividades de 2013", "kind": "debate"}],
            "present": ["p01", "p02", "p03", "p04", "p05", "p08", "p09"],
            "steps": [
                dict(decides(1, "10:06", "Leída, nadie pide cambios."), approves=True),
                hears(2, "10:20", "El circuito se repartió en octubre."),
                decides(
                    3, "11:00", "Se repasan las actividades del año y las de los centros.",
                    takes("Tomar conocimiento del balance de 2012."),
                    vote={"method": "showOfHands", "inFavour": 5, "against": 0, "abstained": 1}),
            ],
            "drafted": "2013-04-29T10:00+02:00", "approved": "2013-04-30T10:00+02:00",
            "circulated": "2013-04-30T12:00+02:00",
        },
    ],
}

PLA = {
    "place": "pla-de-mallorca", "start": 0x01A207000000, "offset": "+02:00",
    "mesa": "taula-pla", "profile": "es-ib-taula-mancomunada", "promoter": "mancomunitat-pla",
    "name": "Taula mancomunada del Pla per a l'abordatge de les violències masclistes",
    "municipalities": ["07901", "07017", "07028", "07030", "07035", "07041", "07047", "07060"],
    "regional": {
        2025: [("03-01", "Dia de les Illes Balears"), ("04-17", "Dijous Sant"),
               ("04-21", "Dilluns de Pasqua"), ("12-26", "Segona festa de Nadal")],
        2026: [("03-01", "Dia de les Illes Balears"), ("04-02", "Dijous Sant"),
               ("04-06", "Dilluns de Pasqua"), ("12-26", "Segona festa de Nadal")],
    },
    "local": lambda code: [("01-17", "Sant Antoni (suposat)"),
                           (f"07-{10 + int(code) % 17:02d}", "Festa patronal (suposada)")],
    "agencies": [
        ("mancomunitat-pla", "Mancomunitat Pla de Mallorca", "municipality.political", "07041"),
        ("ajuntament-sineu", "Ajuntament de Sineu", "municipality.political", "07060"),
        ("unitat-igualtat", "Unitat d'Igualtat de Gènere i Abordatge de les Violències Masclistes", "specialisedCentre", "07041"),
        ("serveis-socials", "Serveis socials de la Mancomunitat", "socialServices", "07041"),
        ("policia-local", "Policies locals del Pla", "localPolice", "07060"),
        ("guardia-civil", "Guàrdia Civil, lloc de Sineu", "guardiaCivil", "07060"),
        ("salut", "Centres de salut del Pla", "health", "07060"),
        ("educacio", "Centres educatius del Pla", "education", "07060"),
        ("ibdona", "Institut Balear de la Dona", "regionalEquality", None),
        ("consell-mallorca", "Consell de Mallorca", "islandCouncil", None),
        ("delegacio-govern", "Delegació del Govern", "stateDelegation", None),
        ("entitats", "Entitats de dones del Pla", "civilSociety", "07041"),
    ],
    "people": [
        ("p01", "mancomunitat-pla", "Presidència de la Mancomunitat"),
        ("p02", "ajuntament-sineu", "Batlia de Sineu"),
        ("p03", "unitat-igualtat", "Tècnica de la Unitat, secretaria de la taula"),
        ("p04", "unitat-igualtat", "Tècnica de la Unitat"),
        ("p05", "serveis-socials", "Coordinació de serveis socials"),
        ("p06", "policia-local", "Prefectura de policia local"),
        ("p07", "guardia-civil", "Comandància del lloc"),
        ("p08", "salut", "Treball social sanitari"), ("p09", "educacio", "Orientació educativa"),
        ("p10", "ibdona", "Personal tècnic de l'IBDona"),
        ("p11", "consell-mallorca", "Direcció insular d'igualtat"),
        ("p12", "delegacio-govern", "Unitat de violència sobre la dona"),
        ("p13", "entitats", "Presidència d'una entitat"),
        ("p14", "mancomunitat-pla", "Suport administratiu de la Mancomunitat"),
    ],
    "seats": [
        ("presidencia", "mancomunitat-pla", "p01", None),
        ("ajuntaments", "ajuntament-sineu", "p02", None), ("unitat", "unitat-igualtat", "p04", None),
        ("serveis-socials", "serveis-socials", "p05", None),
        ("policia-local", "policia-local", "p06", None),
        ("guardia-civil", "guardia-civil", "p07", None), ("salut", "salut", "p08", None),
        ("educacio", "educacio", "p09", None), ("ibdona", "ibdona", "p10", None),
        ("consell", "consell-mallorca", "p11", None),
        ("delegacio", "delegacio-govern", "p12", None), ("entitats", "entitats", "p13", None),
    ],
    "posts": [
        ("chair", "p01", "mancomunidadPresident"), ("chair", "p02", "mancomunidadDelegate"),
        ("secretary", "p03", None)],
    "chair": "p01", "secretary": "p03", "facilitator": "p14",
    "promoted": "2025-06-02", "seated": "2025-09-15", "constituted": "2025-09-22",
    "creation": {"date": "2025-06-26", "body": "Ple de la Mancomunitat Pla de Mallorca"},
    "reference": "Acta de la sessió constitutiva, llibre de la taula, 1",
    "room": "Seu de la Mancomunitat, Petra",
    "sessions": [
        {
            "title": "First ordinary plenary", "day": "2025-10-30", "offset": "+01:00",
            "ordered": "2025-10-14T10:00+02:00", "convened": "2025-10-15T09:00+02:00",
            "agenda": [
                {"title": "Comissions de prevenció i d'intervenció als municipis",
                 "kind": "information"},
                {"title": "Termini de convocatòria de la taula", "kind": "decision"},
                {"title": "Mesures del Pacte d'Estat als municipis", "kind": "decision"},
            ],
            "present": ["p01", "p03", "p02", "p04", "p05", "p06", "p08", "p10", "p11"],
            "steps": [
                hears(1, "10:10", "Cada entitat presenta les seves xifres del primer semestre.", True),
                hears(2, "10:25", "La Unitat exposa com es crearan les comissions municipals."),
                decides(3, "10:40", "Cinc dies hàbils van bé a tothom.",
                        takes("Convocar les sessions ordinàries amb cinc dies hàbils d'antelació.")),
                decides(4, "11:10", "Els ajuntaments demanen una sola relació de mesures.",
                        takes("Reunir les mesures del Pacte d'Estat dels vuit municipis.",
                              "unitat-igualtat", "2026-02-27")),
            ],
            "drafted": "2025-11-03T10:00+01:00", "approved": "2025-11-04T10:00+01:00",
            "circulated": "2025-11-04T12:00+01:00",
            "confirms": ("2025-11-05T10:00+01:00", ["organs/plenary/notice/ordinary"],
                         "Acord AC-2025-001 del plenari, de 30 d'octubre de 2025"),
        },
        {
            "title": "Second ordinary plenary: approves the minutes of the first",
            "day": "2026-04-23", "offset": "+02:00",
            "ordered": "2026-04-08T10:00+02:00", "convened": "2026-04-09T09:00+02:00",
            "agenda": [{"title": "Formació de professionals", "kind": "decision"}],
            "present": ["p01", "p03", "p04", "p05", "p07", "p09", "p10", "p12", "p13"],
            "steps": [
                dict(decides(1, "10:06", "Ningú no demana canvis."), approves=True),
                hears(2, "10:20", "La relació de mesures es va reunir al febrer."),
                hears(3, "10:30", "Cada entitat presenta les seves xifres del segon semestre.", True),
                decides(
                    4, "10:50", "Salut i educació volen formació conjunta.",
                    takes("Programar una jornada de formació per a professionals del Pla.",
                          "unitat-igualtat", "2026-10-30"),
                    vote={"method": "showOfHands", "inFavour": 7, "against": 0, "abstained": 1}),
            ],
            "drafted": "2026-04-27T10:00+02:00", "approved": "2026-04-28T10:00+02:00",
            "circulated": "2026-04-28T12:00+02:00",
        },
    ],
}


def write(folder, place):
    story = Story(place["place"], place["start"])
    set_up(story, place)
    earlier = None
    for held in place["sessions"]:
        meeting = session(story, place, held, earlier)
        if "confirms" in held:
            effective, paths, reference = held["confirms"]
            story.note("What the mesa's own agreement bears out is no proposal any more")
            story.give(place["secretary"], "mesa.confirmValues", effective, mesa=place["mesa"],
                       paths=paths, reference=reference)
        earlier = meeting
    head = [
        f"# {place['name']}. Printed by Fixtures/places.py: change it there.",
        f"#   mesa init --data DIR --admin 'Administración'",
        f"#   mesa apply --data DIR Fixtures/{place['place']}/commands.jsonl",
        "# Recorded today, effective then. Persons stand here by their office: README.md.", "",
    ]
    os.makedirs(os.path.join(folder, place["place"]), exist_ok=True)
    with open(os.path.join(folder, place["place"], "commands.jsonl"), "w") as file:
        file.write("\n".join(head + story.lines) + "\n")


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for place in (LALIN, SAN_PEDRO, PLA):
        write(target, place)
