"""Turns one bit after the other of a log, and has `mesa audit verify` judge each."""

import collections
import concurrent.futures
import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import pages

OUTCOMES = ["position", "page", "part", "warned", "harmless", "SILENT", "CRASHED"]


class Mesa:
    def __init__(self, binary):
        self.binary = os.path.realpath(binary)
        self.environment = {
            key: value for key, value in os.environ.items() if not key.startswith("MESA_")}
        self.environment.update(SWIFT_BACKTRACE="enable=no", LANG="C.UTF-8", MESA_LANG="en")

    def run(self, *arguments):
        return subprocess.run(
            [self.binary, *arguments], capture_output=True, stdin=subprocess.DEVNULL, timeout=120,
            env=self.environment)

    def must(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            sys.exit(f"mesa {' '.join(arguments[:2])}: " + done.stderr.decode()[-400:])
        return done.stdout.decode()


def commands(count):
    """Agencies: the least that fills a log."""
    for index in range(count):
        yield json.dumps({
            "command": "agency.register", "id": f"0193a1b2-c3d4-7000-8000-{index:012x}",
            "as": "person/admin",
            "data": {"agency": f"agency-{index}", "kind": "health", "name": f"Agency {index}"}})


def contents(path):
    """Everything that SQL reads out of a log, through tables and through the index."""
    digest = hashlib.sha256()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        for sql in [
                "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema ORDER BY name",
                "SELECT * FROM entry ORDER BY position",
                "SELECT stream, version, position FROM entry INDEXED BY entry_stream"
                " ORDER BY stream, version",
                "SELECT * FROM command ORDER BY id", "SELECT * FROM head", "SELECT * FROM tile",
                "SELECT * FROM checkpoint"]:
            for row in connection.execute(sql):
                digest.update(repr(row).encode())
    except sqlite3.Error as error:
        return f"unreadable: {error}"
    finally:
        connection.close()
    return digest.hexdigest()


def clean(data, keep_wal=False):
    for suffix in ["-shm"] + ([] if keep_wal else ["-wal"]):
        try:
            os.remove(data + "/log.sqlite" + suffix)
        except FileNotFoundError:
            pass


class Judge:
    """One copy of the instance in which bits are turned."""

    def __init__(self, mesa, original, keys, folder, file):
        self.mesa, self.keys, self.file = mesa, keys, file
        self.data = folder
        self.wal = file.endswith("-wal")
        shutil.copytree(original, folder)
        clean(folder, self.wal)
        self.whole = contents(folder + "/log.sqlite")
        clean(folder, self.wal)

    def judge(self, offset, bit):
        path = self.data + "/" + self.file
        with open(path, "r+b", buffering=0) as file:
            byte = os.pread(file.fileno(), 1, offset)[0]
            os.pwrite(file.fileno(), bytes([byte ^ 1 << bit]), offset)
            try:
                return self.outcome()
            finally:
                os.pwrite(file.fileno(), bytes([byte]), offset)
                clean(self.data, self.wal)

    def outcome(self):
        done = self.mesa.run("audit", "verify", "--data", self.data, "--keys", self.keys)
        words = done.stderr.decode(errors="replace")
        if done.returncode in (1, 65):
            if re.search(r"position [0-9]", words):
                return "position", words
            if re.search(r"page [0-9]", words):
                return "page", words
            # The difference names the part: the index, the head, a checkpoint, the schema, …
            return ("part", words) if "[log." in words else ("CRASHED", words)
        if done.returncode != 0:
            return "CRASHED", f"exit {done.returncode}: {words}"
        clean(self.data, self.wal)
        if contents(self.data + "/log.sqlite") == self.whole:
            return "harmless", ""
        return ("warned", words) if "cut off" in words else ("SILENT", words)


class Table:
    def __init__(self):
        self.rows = collections.defaultdict(collections.Counter)
        self.bad = 0

    def add(self, kind, outcome, place, words):
        self.rows[kind][outcome] += 1
        if outcome in ("SILENT", "CRASHED"):
            self.bad += 1
            print(f"{outcome}  {place}: {words.strip()[-300:]}")

    def show(self):
        width = max(map(len, self.rows)) + 2
        print("".ljust(width) + "".join(name.rjust(10) for name in OUTCOMES))
        for kind, row in sorted(self.rows.items()):
            print(kind.ljust(width) + "".join(str(row[name] or "·").rjust(10) for name in OUTCOMES))
        total = sum(self.rows.values(), collections.Counter())
        print("all".ljust(width) + "".join(str(total[name] or "·").rjust(10) for name in OUTCOMES))


def turn_all(table, mesa, original, keys, work, file, places, name):
    """All the places, each with one of its bits, as many at a time as there are cores."""
    cores = os.cpu_count() or 1
    judges = [
        Judge(mesa, original, keys, f"{work}/{name}-{index}", file) for index in range(cores)]

    def part(index):
        return [(place, judges[index].judge(place.offset, bit))
                for place, bit in places[index::cores]]

    with concurrent.futures.ThreadPoolExecutor(cores) as pool:
        for done in pool.map(part, range(cores)):
            for place, (outcome, words) in done:
                table.add(place.kind, outcome, place, words)
    for judge in judges:
        shutil.rmtree(judge.data)


def whole_files(table, mesa, original, keys, work, other):
    """Cut off, empty, exchanged: what a bit alone does not show."""
    size = os.path.getsize(original + "/log.sqlite")
    judge = Judge(mesa, original, keys, work + "/files", "log.sqlite")
    path = judge.data + "/log.sqlite"

    def spoiled(kind, place, spoil):
        spoil()
        table.add(kind, *(lambda o: (o[0], place, o[1]))(judge.outcome()))
        shutil.copyfile(original + "/log.sqlite", path)
        clean(judge.data)

    for cut in sorted({0, 1, 99, 100, 511, 4096, 4097, size // 2, size - 4096, size - 1}):
        spoiled("file: cut off", cut, lambda: os.truncate(path, cut))
    spoiled("file: of another log", "swapped",
            lambda: shutil.copyfile(other + "/log.sqlite", path))
    shutil.rmtree(judge.data)


def claims(table, mesa, data, keys, other, other_keys, work):
    """What is brought from elsewhere and does not fit."""
    def file(name, text):
        with open(f"{work}/{name}", "w", encoding="utf-8") as out:
            out.write(text)
        return out.name

    mine, its = ["--data", data, "--keys", keys], ["--data", other, "--keys", other_keys]
    note = file("other.note", mesa.must("audit", "checkpoint", *its))
    receipt = mesa.must("audit", "receipt", "3", *mine)
    moved = file("moved.proof", receipt.replace("index 2\n", "index 3\n"))
    alien = file("alien.proof", mesa.must("audit", "receipt", "3", *its))
    for kind, arguments in [
            ("claim: checkpoint of another log", ["verify", "--checkpoint", note]),
            ("claim: since another log's", ["verify", "--since", note]),
            ("claim: receipt for another entry", ["check", "receipt", moved]),
            ("claim: receipt of another log", ["check", "receipt", alien])]:
        done = mesa.run("audit", *arguments, *mine)
        good = done.returncode in (1, 65)
        table.add(kind, "part" if good else "SILENT" if done.returncode == 0 else "CRASHED",
                  arguments, done.stderr.decode(errors="replace"))


def with_wal(mesa, original, original_keys, work):
    """The instance with its last writes in the write-ahead log alone: somebody who reads keeps
    them there, as a killed writer does. Its keys are its own: the last checkpoint that lies beside
    them would make the original a log that had lost entries."""
    data, copy, keys = work + "/writing", work + "/killed", work + "/killed.keys"
    shutil.copytree(original, data)
    shutil.copytree(original_keys, keys)
    clean(data)
    reader = sqlite3.connect(data + "/log.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM entry").fetchone()
    for index in range(6):
        mesa.must("do", "agency.register", f"agency=late-{index}", "name=Late", "kind=health",
                  "--as", "person/admin", "--data", data, "--keys", keys)
    shutil.copytree(data, copy)
    reader.close()
    clean(copy, keep_wal=True)
    return copy, keys


def wal_places(path, chance, each):
    data = open(path, "rb").read()
    size = pages.number(data, 8, 4)
    places = [pages.Place(0, "wal: header", at) for at in chance.sample(range(32), 8)]
    frames = [at for at in range(32, len(data) - size - 23, size + 24)
              if data[at + 8:at + 16] == data[16:24]]
    for at in frames:
        last = " of the last write" if at > frames[-1] - 4 * (size + 24) else ""
        for _ in range(each):
            places.append(
                pages.Place(at, "wal: frame header" + last, at + chance.randrange(24)))
            places.append(
                pages.Place(at, "wal: page" + last, at + 24 + chance.randrange(size)))
    return places


def main():
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument("--each", type=int, default=2, help="bytes of each kind on each page")
    parser.add_argument("--entries", type=int, default=700)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("binary")
    arguments = parser.parse_args()
    mesa, chance = Mesa(arguments.binary), random.Random(arguments.seed)
    table = Table()
    with tempfile.TemporaryDirectory(prefix="mesa-flips-") as work:
        made = {}
        for name, count in [("d", arguments.entries), ("other", 300)]:
            data, keys = f"{work}/{name}", f"{work}/{name}.keys"
            mesa.must("init", "--data", data, "--keys", keys, "--admin", "Primera")
            with open(work + "/commands", "w", encoding="utf-8") as out:
                out.write("\n".join(commands(count)) + "\n")
            mesa.must("apply", work + "/commands", "--data", data, "--keys", keys)
            mesa.must("audit", "checkpoint", "--data", data, "--keys", keys)
            clean(data)
            made[name] = (data, keys)
        data, keys = made["d"]
        path = data + "/log.sqlite"
        with open(path, "rb") as file:
            content = file.read()
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        roots = dict(connection.execute(
            "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"))
        connection.close()
        clean(data)
        whole = pages.File(content, roots)
        places = [
            (place, chance.randrange(8)) for page in range(1, len(whole.kinds))
            for place in whole.places(page, chance, arguments.each)]
        print(f"{len(content) // whole.size} pages, {len(places)} bits")
        turn_all(table, mesa, data, keys, work, "log.sqlite", places, "log")
        killed, killed_keys = with_wal(mesa, data, keys, work)
        places = [
            (place, chance.randrange(8)) for place in
            wal_places(killed + "/log.sqlite-wal", chance, arguments.each)]
        print(f"write-ahead log: {len(places)} bits")
        turn_all(table, mesa, killed, killed_keys, work, "log.sqlite-wal", places, "wal")
        whole_files(table, mesa, data, keys, work, made["other"][0])
        claims(table, mesa, data, keys, *made["other"], work)
        table.show()
    judged = sum(sum(row.values()) for row in table.rows.values())
    print(f"{judged - table.bad} passed, {table.bad} failed")
    sys.exit(1 if table.bad else 0)


main()
