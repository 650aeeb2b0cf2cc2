"""Compares the figures of a report with those that its text has.

usage: reported.py EXPECTED < REPORT

EXPECTED names rows and columns of some of the report's tables; what it does not name may be anything.
One line a difference on standard error; exits 1 when there is one.
"""

import json
import sys


def differences(expected, report):
    tables = {table["id"]: table for table in report["tables"]}
    if report["report"] != expected["report"]:
        yield f"this is {report['report']}"
    for name, rows in expected["tables"].items():
        found = {row["id"]: row for row in tables.get(name, {"rows": []})["rows"]}
        for row, figures in rows.items():
            for column, figure in figures.items():
                told = found.get(row, {}).get(column, "nothing")
                if told != figure:
                    yield f"{name}/{row}/{column}: expected {figure}, found {told}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        unlike = list(differences(json.load(file), json.load(sys.stdin)))
    for line in unlike:
        print(line, file=sys.stderr)
    sys.exit(1 if unlike else 0)


if __name__ == "__main__":
    main()
