"""Prints the figures of an instance as JSON, from what `mesa list` answers.

usage: figures.py MESA DIR WHO [EXPECTED]

MESA is the built program, DIR the instance, WHO the person who may read its sessions. With
EXPECTED the figures are compared with that file, and each difference is told as a line.
"""

import json
import subprocess
import sys


def listed(program, directory, kind, who=None):
    command = [program, "list", kind, "--data", directory, "--format", "json"]
    if who:
        command += ["--as", who]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in answer.stdout.splitlines()]


def mesa(record):
    plenary = record["organs"][0]
    return {
        "id": record["id"],
        "state": record["state"],
        "profile": record["profile"],
        "municipalities": record["municipalities"],
        "chairs": len(plenary["chairs"]),
        "secretaries": len(plenary["secretaries"]),
    }


def seats(records):
    return {
        "all": len(records),
        "filled": sum(1 for seat in records if seat["holders"]),
        "withAlternate": sum(1 for seat in records if seat["alternates"]),
    }


def session(record):
    minutes = record["minutes"]
    approved = minutes.get("approved", {})
    return {
        "startsAt": record["startsAt"],
        "state": record["state"],
        "chair": record["chair"],
        "secretary": record["secretary"],
        "quorum": record["quorum"],
        "guests": sum(1 for stay in record["presence"] if stay["guest"]),
        "votes": [vote["result"]["method"] for item in record["agenda"] for vote in item["votes"]],
        "items": [item["kind"] for item in record["agenda"]],
        "untreated": [item["number"] for item in record["agenda"] if not item["treated"]],
        "minutes": {
            "number": minutes.get("number"),
            "state": minutes["state"],
            "revision": minutes["revision"],
            "basis": approved.get("basis"),
        },
    }


def agreement(record):
    completed, due = record.get("completedAt"), record.get("due")
    return {
        "number": record["number"],
        "state": record["state"],
        "progress": record["progress"],
        "owner": record.get("owner"),
        "due": due,
        "onTime": completed[:10] <= due if completed and due else None,
    }


def figures(program, directory, who):
    agreements = [agreement(r) for r in listed(program, directory, "agreements", who)]
    states = [a["state"] for a in agreements]
    overdue = subprocess.run(
        [program, "list", "agreements", "--overdue", "--data", directory, "--as", who,
         "--format", "json"], check=True, capture_output=True, text=True)
    return {
        "agencies": len(listed(program, directory, "agencies")),
        "persons": len(listed(program, directory, "persons")),
        "mesas": [mesa(r) for r in listed(program, directory, "mesas")],
        "seats": seats(listed(program, directory, "seats")),
        "sessions": [session(r) for r in listed(program, directory, "meetings", who)],
        "agreements": agreements,
        "agreementsByState": {state: states.count(state) for state in sorted(set(states))},
        "overdueToday": [json.loads(line)["number"] for line in overdue.stdout.splitlines()],
    }


def differences(expected, found, path=""):
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(expected.keys() | found.keys()):
            yield from differences(expected.get(key), found.get(key), f"{path}/{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for index, pair in enumerate(zip(expected, found)):
            yield from differences(*pair, f"{path}/{index}")
    elif expected != found:
        yield f"{path}: expected {json.dumps(expected)}, found {json.dumps(found)}"


def main():
    found = figures(*sys.argv[1:4])
    if len(sys.argv) < 5:
        return print(json.dumps(found, indent=2, ensure_ascii=False))
    with open(sys.argv[4], encoding="utf-8") as file:
        unlike = list(differences(json.load(file), found))
    for line in unlike:
        print(line, file=sys.stderr)
    sys.exit(1 if unlike else 0)


if __name__ == "__main__":
    main()
