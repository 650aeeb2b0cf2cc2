"""Writes what offices did: the 37 of Extremadura in 2012, spread so that it adds up to the figures of
the text, the one that opened in Cáceres in 2009 under a covenant of three administrations, and the
unit of the 14 municipalities of Pla de Mallorca with its State Pact money.

usage: networks.py [FOLDER]      FOLDER: where the fixtures stand, this one where it is not said

The text gives totals and shares; which office did what on which day is made up here, the same each
time. What comes from the source stands in the README.md of each fixture.
"""

import datetime
import os
import sys

from places import Story

AREAS = [
    ("sierra-de-san-pedro", "Sierra de San Pedro"), ("ambroz", "Valle del Ambroz"),
    ("la-vera", "La Vera"), ("jerte", "Valle del Jerte"), ("sierra-de-gata", "Sierra de Gata"),
    ("hurdes", "Las Hurdes"), ("granadilla", "Trasierra-Tierras de Granadilla"),
    ("fresnedosa", "Rivera de Fresnedosa"), ("alagon", "Valle del Alagón"),
    ("campo-aranuelo", "Campo Arañuelo"), ("villuercas", "Villuercas-Ibores-Jara"),
    ("zona-centro", "Zona Centro"), ("tajo-salor", "Tajo-Salor"),
    ("montanchez", "Sierra de Montánchez"), ("trujillo", "Comarca de Trujillo"),
    ("riberos-del-tajo", "Riberos del Tajo"), ("vegas-altas", "Vegas Altas"),
    ("la-serena", "La Serena"), ("siberia", "La Siberia"), ("guadiana", "Guadiana"),
    ("lacara", "Lácara-Los Baldíos"), ("vegas-bajas", "Vegas Bajas"),
    ("tierra-de-barros", "Tierra de Barros"), ("matachel", "Río Matachel"),
    ("rio-bodion", "Río Bodión"), ("tentudia", "Tentudía"), ("campina-sur", "Campiña Sur"),
    ("olivenza", "Comarca de Olivenza"), ("sierra-suroeste", "Sierra Suroeste"),
]
TOWNS = [
    ("badajoz", "Badajoz", "06015"), ("caceres", "Cáceres", "10037"), ("merida", "Mérida", "06083"),
    ("plasencia", "Plasencia", "10148"), ("don-benito", "Don Benito", "06044"),
    ("almendralejo", "Almendralejo", "06011"),
    ("villanueva-de-la-serena", "Villanueva de la Serena", "06153"),
    ("navalmoral", "Navalmoral de la Mata", "10131"),
]
SAN_PEDRO = ["10203", "10162", "10095", "10119", "10169", "10046", "10062"]

ACTIVITIES, GROUP, WOMEN = 1145, 30237, 21468
INDIVIDUAL, PRIVATE, INFORMATION = 2133, 1642, 1472
# The last of the offices opened late and attended few: its figures are small on purpose.
LATE, LATE_CONTACTS, LATE_VIOLENCE = "sierra-suroeste", 9, 3

TOPICS = [
    ("violencePrevention", "Taller de prevención y detección de la violencia de género"),
    ("coResponsibility", "Charla sobre conciliación y corresponsabilidad"),
    ("health", "Encuentro sobre salud de las mujeres"),
    ("egalitarianValues", "Sesión sobre valores igualitarios"),
    ("womensAssociations", "Dinamización de asociaciones de mujeres"),
]
TARGETS = [
    "womensAssociations", "pupils", "teachers", "parents", "localAdministration",
    "otherCollectives", "professionals",
]
KINDS = ["awareness", "prevention", "training", "empowerment"]
SUBJECTS = ["legal", "social", "equality", "resources", "employment", "psychological"]
AGES = ["from18to29", "from30to44", "from45to64", "from30to44", "from65", None]


def shares(total, weights):
    """Whole numbers in proportion to the weights that add up to the total."""
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    rest = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % whole), i))
    for index in rest[: total - sum(parts)]:
        parts[index] += 1
    return parts


def day(number, of):
    """A working day of 2012: the number-th of so many, from Monday to Friday."""
    days = [datetime.date(2012, 1, 9) + datetime.timedelta(n) for n in range(340)]
    days = [d for d in days if d.weekday() < 5]
    return days[number * len(days) // of].isoformat()


def network(story):
    story.note("The coordination of the network, appointed by two administrators")
    story.give("admin", "person.register", person="p12", name="Coordinación de la red (IMEX)")
    story.give("admin", "person.grantRole", person="p12", role="networkCoordinator")
    story.give("a01", "person.confirmRole", person="p12", role="networkCoordinator")
    story.note("The network and its 37 offices: 29 of mancomunidades and 8 of towns")
    at = "2012-01-02T09:00+01:00"
    story.give("p12", "network.found", at, network="extremadura", region="11",
               name="Red de Oficinas de Igualdad y de Violencia de Género de Extremadura",
               **{"from": "2008-01-01"})
    offices = []
    for area, name in AREAS:
        story.give("p12", "area.register", at, area=area, kind="mancomunidad",
                   name=f"Mancomunidad {name}", municipalities=SAN_PEDRO if area == AREAS[0][0] else [],
                   **{"from": "2008-01-01"})
        agency = "oficina-san-pedro" if area == AREAS[0][0] else None
        story.give("p12", "office.register", at, office=area, name=f"Oficina de Igualdad {name}",
                   area=area, agency=agency, network="extremadura",
                   openedOn="2012-10-01" if area == LATE else "2008-03-08")
        offices.append((area, SAN_PEDRO if agency else [None]))
    for office, name, code in TOWNS:
        story.give("p12", "office.register", at, office=office, name=f"Oficina de Igualdad {name}",
                   municipality=code, network="extremadura", openedOn="2008-03-08")
        offices.append((office, [code]))
    for office, _ in offices:
        story.give("p12", "office.staff", at, office=office, kind="equalityAgent",
                   count=1 if office == LATE else 2, **{"from": "2012-01-01"})
    return offices


def activities(story, offices):
    story.note("1,145 group activities with 30,237 attendances, 71 in a hundred of women")
    counts = shares(ACTIVITIES, [8 if office == LATE else 20 + index % 5
                                 for index, (office, _) in enumerate(offices)])
    plan = [(office, towns, number, count) for (office, towns), count in zip(offices, counts)
            for number in range(count)]
    sizes = shares(GROUP, [8 + index * 7 % 23 for index in range(len(plan))])
    women = shares(WOMEN, sizes)
    for index, (office, towns, number, count) in enumerate(plan):
        topic, title = TOPICS[index % len(TOPICS)]
        more = [TOPICS[(index + 3) % len(TOPICS)][0]] if index % 11 == 0 else []
        on = day(number, count)
        if office == LATE:
            on = f"2012-11-{5 + number:02d}"
        # The office of the mancomunidad writes its own; the coordination, the others'.
        who = "p04" if office == AREAS[0][0] else "p12"
        story.give(
            who, "activity.record", f"{on}T20:30+01:00", office=office,
            sheet={
                "kind": KINDS[index % len(KINDS)], "title": f"{title} ({number + 1})",
                "topics": [topic] + more, "targets": [TARGETS[index * 3 % len(TARGETS)]], "on": on,
                **({"municipality": towns[number % len(towns)]} if towns[0] else {}),
                "durationMinutes": 60 + 30 * (index % 4), "countBasis": "attendance",
                "people": {"total": sizes[index], "women": women[index],
                           "men": sizes[index] - women[index]},
            })


def contacts(story, offices):
    story.note("2,133 individual attentions: 1,642 private persons, 1,472 for information")
    others = shares(INDIVIDUAL - LATE_CONTACTS, [5 + index % 3 for index in range(len(offices) - 1)])
    places = []
    for office, _ in offices:
        count = LATE_CONTACTS if office == LATE else others.pop(0)
        places += [(office, number, count) for number in range(count)]
    free = [i for i, (office, _, _) in enumerate(places) if office != LATE]
    late = [i for i, (office, _, _) in enumerate(places) if office == LATE]
    violence = set(late[:LATE_VIOLENCE])
    wanted = INDIVIDUAL - INFORMATION - LATE_VIOLENCE
    violence |= {free[n * len(free) // wanted] for n in range(wanted)}
    wanted = INDIVIDUAL - PRIVATE
    professional = {n * INDIVIDUAL // wanted for n in range(wanted)}
    for index, (office, number, count) in enumerate(places):
        on = f"2012-11-{5 + number:02d}" if office == LATE else day(number, count)
        who = "p04" if office == AREAS[0][0] else "p12"
        age = AGES[index % len(AGES)]
        story.give(
            who, "contact.record", f"{on}T20:30+01:00", office=office,
            sheet={
                "on": on, "attended": "professional" if index in professional else "privatePerson",
                "attention": "genderViolence" if index in violence else "information",
                "subject": SUBJECTS[index % len(SUBJECTS)],
                "sex": "man" if index % 9 == 4 else "woman",
                **({"ageBand": age} if age else {}), "countBasis": "attendance",
            })


def caceres(folder):
    story = Story("caceres-2009", 0x01A206A00000)
    at = "2009-11-19T09:00+01:00"
    story.note("Set-up: a second administrator, an auditor, and the coordination of the network")
    for person, name, role in [("a01", "Segunda administración", "administrator"),
                               ("a02", "Control interno", "auditor"),
                               ("p01", "Coordinación de la red (IMEX)", "networkCoordinator")]:
        story.give("admin", "person.register", person=person, name=name)
        story.give("admin", "person.grantRole", person=person, role=role)
    story.note("The three administrations of the covenant, and the office")
    for agency, name, kind in [
            ("ayuntamiento-caceres", "Ayuntamiento de Cáceres", "municipality.political"),
            ("imex", "Instituto de la Mujer de Extremadura", "regionalEquality"),
            ("consejeria-igualdad", "Consejería de Igualdad y Empleo", "regionalEquality"),
            ("oficina-igualdad", "Oficina de Igualdad y Violencia de Género", "specialisedCentre")]:
        story.give("admin", "agency.register", at, agency=agency, name=name, kind=kind,
                   municipality="10037" if kind != "regionalEquality" else None)
    story.note("Two technicians, who record what the office does")
    for person in ("p02", "p03"):
        story.give("admin", "person.register", at, person=person, name="Técnica en igualdad")
        story.give("admin", "person.appoint", at, person=person, agency="oficina-igualdad",
                   title="Técnica en igualdad", **{"from": "2009-11-19"})
    story.give("admin", "instance.open")
    story.note("Network, covenant and office")
    story.give("p01", "network.found", at, network="extremadura", region="11",
               name="Red de Oficinas de Igualdad y de Violencia de Género de Extremadura",
               **{"from": "2008-01-01"})
    story.give(
        "p01", "covenant.sign", at, covenant="oficina-caceres",
        title="Convenio para la Oficina de Igualdad y Violencia de Género de Cáceres",
        object="Prevenir y erradicar la violencia de género, eliminar la discriminación de las "
               "mujeres y cumplir la Ley de Igualdad",
        signatories=["ayuntamiento-caceres", "imex", "consejeria-igualdad"],
        obligations=[
            {"agency": "ayuntamiento-caceres", "text": "Cede el local en el IMAS"},
            {"agency": "consejeria-igualdad", "text": "Financia dos técnicas", "cents": 6000000},
            {"agency": "imex", "text": "Coordina la red y forma al personal"}],
        signedOn="2009-11-02", to="2010-12-31", warnDays=60, **{"from": "2009-11-02"})
    story.give("p01", "office.register", at, office="caceres", municipality="10037",
               name="Oficina de Igualdad y Violencia de Género de Cáceres",
               agency="oficina-igualdad", network="extremadura", openedOn="2009-11-19")
    story.give("p01", "office.staff", at, office="caceres", kind="technician", count=2,
               **{"from": "2009-11-19"})
    story.note("Its first weeks: training for the town's staff, and women who make themselves seen")
    for day, kind, title, topic, target, people, women in [
            ("2009-11-25", "awareness", "Acto del 25 de noviembre", "violencePrevention",
             "generalPublic", 120, 84),
            ("2009-12-03", "training", "Perspectiva de género en las políticas locales",
             "egalitarianValues", "localAdministration", 24, 15),
            ("2009-12-10", "training", "Igualdad para el personal técnico municipal",
             "egalitarianValues", "localAdministration", 22, 13),
            ("2009-12-15", "empowerment", "Encuentro de asociaciones de mujeres",
             "womensAssociations", "womensAssociations", 40, 40)]:
        story.give(
            "p02", "activity.record", f"{day}T20:00+01:00", office="caceres",
            sheet={"kind": kind, "title": title, "topics": [topic], "targets": [target], "on": day,
                   "municipality": "10037", "durationMinutes": 180, "countBasis": "attendance",
                   "people": {"total": people, "women": women, "men": people - women},
                   "partners": ["imex"], "costCents": 45000,
                   "funding": [{"source": "covenant", "covenant": "oficina-caceres",
                                "cents": 45000}]})
    story.note("The first equality plan of the town, and how far it came in its first year")
    story.give(
        "p01", "plan.adopt", "2009-12-17T12:00+01:00", plan="primer-plan-caceres",
        title="I Plan de Igualdad de Oportunidades entre mujeres y hombres de Cáceres",
        municipality="10037", to="2012-12-31", **{"from": "2010-01-01"},
        axes=[
            {"title": "Perspectiva de género en las políticas locales", "objectives": [
                {"title": "Formar al personal técnico", "measures": [
                    {"title": "Cursos de igualdad para el personal municipal",
                     "responsible": "oficina-igualdad", "budgetCents": 900000,
                     "indicators": [{"definition": "Personal formado", "unit": "personas",
                                     "baseline": 0, "target": 120}]},
                    {"title": "Guía de lenguaje no sexista", "responsible": "ayuntamiento-caceres",
                     "budgetCents": 300000, "indicators": []}]}]},
            {"title": "Participación de las mujeres", "objectives": [
                {"title": "Hacer visible al colectivo femenino", "measures": [
                    {"title": "Encuentros de asociaciones", "responsible": "oficina-igualdad",
                     "budgetCents": 400000,
                     "indicators": [{"definition": "Asociaciones que participan",
                                     "unit": "asociaciones", "baseline": 8, "target": 20}]}]}]}])
    story.give("p01", "plan.reportMeasure", "2010-06-30T12:00+02:00", plan="primer-plan-caceres",
               measure="1.1.1", progress="started", spentCents=450000)
    story.give("p01", "plan.reportMeasure", "2010-11-30T12:00+01:00", plan="primer-plan-caceres",
               measure="2.1.1", progress="finished", spentCents=350000)
    story.give("p01", "plan.observe", "2010-12-20T12:00+01:00", plan="primer-plan-caceres",
               indicator="1.1.1.1", on="2010-12-15", value=46)
    story.give("p01", "plan.observe", "2010-12-20T12:00+01:00", plan="primer-plan-caceres",
               indicator="2.1.1.1", on="2010-12-15", value=23)
    story.give("p01", "plan.evaluate", "2010-12-21T12:00+01:00", plan="primer-plan-caceres",
               layer="implementation", on="2010-12-21",
               finding="La formación avanza por debajo de lo previsto; los encuentros superan la meta")
    story.give("p01", "covenant.report", "2009-12-31T12:00+01:00", covenant="oficina-caceres",
               obligation=1, outcome="fulfilled")
    story.give("p01", "covenant.report", "2009-12-31T12:00+01:00", covenant="oficina-caceres",
               obligation=2, outcome="partly", cents=500000)
    head = [
        "# Oficina de Igualdad de Cáceres, 2009. Printed by Fixtures/networks.py: change it there.",
        "#   mesa init --data DIR --admin 'Administración'",
        "#   mesa apply --data DIR Fixtures/caceres-2009/commands.jsonl", "",
    ]
    os.makedirs(os.path.join(folder, "caceres-2009"), exist_ok=True)
    with open(os.path.join(folder, "caceres-2009", "commands.jsonl"), "w") as file:
        file.write("\n".join(head + story.lines) + "\n")


# Handbook §6.5: INE codes, and which joint mesa serves each.
PLA = ["07901", "07017", "07028", "07030", "07035", "07041", "07047", "07060"]
ROQUES_LLISES = ["07004", "07038", "07043", "07049", "07053", "07065"]


def pla(folder):
    story = Story("pla-unitat", 0x01A206C00000)
    at = "2025-01-08T10:00+01:00"
    story.note("Who looks over units and their money, appointed by two administrators")
    story.give("admin", "person.register", person="p15", name="Gerència de la Mancomunitat")
    story.give("admin", "person.grantRole", person="p15", role="networkCoordinator")
    story.give("a01", "person.confirmRole", person="p15", role="networkCoordinator")
    story.note("The 14 municipalities, the second joint mesa, and the unit")
    story.give("p15", "area.register", at, area="pla-de-mallorca", kind="mancomunidad",
               name="Mancomunitat Pla de Mallorca", municipalities=sorted(PLA + ROQUES_LLISES),
               **{"from": "2000-01-01"})
    story.give("admin", "mesa.promote", "2025-10-20T10:00+02:00", mesa="taula-roques-llises",
               name="Taula mancomunada de Roques Llises per a l'abordatge de les violències masclistes",
               promoter="mancomunitat-pla", municipalities=ROQUES_LLISES,
               profile="es-ib-taula-mancomunada")
    story.give("p15", "office.register", at, office="unitat-igualtat", area="pla-de-mallorca",
               name="Unitat d'Igualtat de Gènere i Abordatge de les Violències Masclistes",
               agency="unitat-igualtat", openedOn="2024-01-01")
    story.give("p15", "office.staff", at, office="unitat-igualtat", kind="technician", count=2,
               **{"from": "2024-01-01"})
    story.note("Actions of the State Pact, one in each municipality: axis and measure, ages and sex")
    for index, town in enumerate(sorted(PLA + ROQUES_LLISES)):
        axis, measure, kind, title, topic, target = [
            (1, 26, "awareness", "Campanya a les festes", "violencePrevention", "generalPublic"),
            (1, 3, "prevention", "Taller als centres educatius", "egalitarianValues", "pupils"),
            (5, 163, "training", "Formació de policies locals", "violencePrevention", "professionals"),
        ][index % 3]
        women, men = 14 + index, 9 + index % 4
        young = target == "pupils"
        on = f"2025-{1 + index % 6:02d}-{10 + index:02d}"
        story.give(
            "p03", "activity.record", f"{on}T20:00+02:00", office="unitat-igualtat",
            sheet={"kind": kind, "title": title, "topics": [topic], "targets": [target], "on": on,
                   "municipality": town, "durationMinutes": 120, "countBasis": "attendance",
                   "people": {
                       "total": women + men + 1, "women": women, "men": men,
                       "ages": [{"band": "from12to17" if young else "from30to44",
                                 "women": women - 3, "men": men - 2},
                                {"band": "from45to64", "women": 3, "men": 2}]},
                   "costCents": 60000 + 1000 * index,
                   "funding": [{"source": "statePact", "pactList": "2017", "axis": axis,
                                "pactMeasure": measure, "cents": 60000 + 1000 * index}]})
    head = [
        "# Unitat d'Igualtat del Pla de Mallorca, 2025. Printed by Fixtures/networks.py.",
        "#   mesa apply --data DIR Fixtures/pla-de-mallorca/commands.jsonl",
        "#   mesa apply --data DIR Fixtures/pla-de-mallorca/network.jsonl", "",
    ]
    with open(os.path.join(folder, "pla-de-mallorca", "network.jsonl"), "w") as file:
        file.write("\n".join(head + story.lines) + "\n")


def write(folder):
    caceres(folder)
    pla(folder)
    story = Story("red-extremadura", 0x01A206800000)
    offices = network(story)
    activities(story, offices)
    contacts(story, offices)
    head = [
        "# Red de Oficinas de Igualdad de Extremadura, 2012. Printed by Fixtures/networks.py.",
        "#   mesa apply --data DIR Fixtures/extremadura-2012/commands.jsonl",
        "#   mesa apply --data DIR Fixtures/extremadura-2012/network.jsonl",
        "#   mesa report network-annual --network extremadura --year 2012 --as person/p12 --data DIR",
        "",
    ]
    with open(os.path.join(folder, "extremadura-2012", "network.jsonl"), "w") as file:
        file.write("\n".join(head + story.lines) + "\n")


if __name__ == "__main__":
    write(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__)))
