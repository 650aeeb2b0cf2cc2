"""What both campaigns share: an instance, the commands, and what must hold after a crash."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile

import commands

COMMANDS = 4_000  # in the life of one instance


class Failure(Exception):
    """What must hold does not."""


class Mesa:
    """The program under test."""

    def __init__(self, binary):
        self.binary = os.path.realpath(binary)
        self.environment = {
            key: value for key, value in os.environ.items() if not key.startswith("MESA_")}
        self.environment.update(SWIFT_BACKTRACE="enable=no", LANG="C.UTF-8")

    def start(self, *arguments, output, **more):
        environment = self.environment | more
        return subprocess.Popen(
            [self.binary, *arguments], stdout=output, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, env=environment)

    def run(self, *arguments, ends=(0,), **more):
        done = subprocess.run(
            [self.binary, *arguments], capture_output=True, stdin=subprocess.DEVNULL, timeout=300,
            env=self.environment | more)
        if done.returncode not in ends:
            raise Failure(
                f"mesa {' '.join(arguments[:2])} ended with {done.returncode}: "
                + done.stderr.decode(errors="replace").strip()[-400:])
        return done.stdout.decode()


class Commands:
    """The commands of one instance's life, and the entries that they must leave."""

    def __init__(self, mesa, work):
        self.mesa, self.work = mesa, work
        self.lines, self.values = commands.generate(COMMANDS)
        self.effective = {v["id"] for v in self.values if "effective" in v}
        folder = os.path.join(work, "reference")
        os.mkdir(folder)
        data = os.path.join(folder, "d")
        mesa.run("init", "--data", data, "--admin", "Primera")
        self.founded = len(self.entries(data))
        mesa.run("apply", "--data", data, *self.files(folder, 0, COMMANDS, [COMMANDS]))
        self.reference = [self.normal(e) for e in self.entries(data)][self.founded:]
        shutil.rmtree(folder)
        known = {v["id"]: n for n, v in enumerate(self.values)}
        self.ends = [0] * (COMMANDS + 1)  # entries that there are after so many commands
        for place, entry in enumerate(self.reference):
            self.ends[known[entry["command"]] + 1] = place + 1
        if sorted(set(self.ends)) != self.ends:
            raise Failure("the reference does not hold each command once, in order")

    def entries(self, data):
        text = self.mesa.run("log", "export", "--data", data)
        return [json.loads(line) for line in text.splitlines()]

    def normal(self, entry):
        """Without what differs from run to run."""
        if entry["command"] not in self.effective:
            del entry["effective"]
        del entry["at"]
        entry["data"] = unsealed(entry["data"])
        return entry

    def files(self, folder, start, end, sizes):
        """The commands from `start` on in files of these sizes: each is durable at its end."""
        paths = []
        while start < end:
            count = min(sizes[len(paths) % len(sizes)], end - start)
            paths.append(os.path.join(folder, f"{start:05}.jsonl"))
            with open(paths[-1], "wb") as file:
                file.writelines(self.lines[start:start + count])
            start += count
        return paths

    def check(self, data, acknowledged, opens=True):
        """What must hold after a crash; how many commands are in the log."""
        verified = self.mesa.run("audit", "verify", "--data", data)
        entries = self.entries(data)
        if f"verified {len(entries)} entries" not in verified:
            raise Failure(f"{len(entries)} entries, but {verified.strip()}")
        for position, entry in enumerate(entries, 1):
            if entry["position"] != position:
                raise Failure(f"position {entry['position']} where {position} should be")
        found = [self.normal(entry) for entry in entries[self.founded:]]
        done = sum(1 for end in self.ends[1:] if end <= len(found))
        if len(entries) < self.founded or self.ends[done] != len(found):
            raise Failure(f"a command is there in part: {found[self.ends[done]:]}")
        if found != self.reference[:len(found)]:
            place = next(i for i, e in enumerate(found) if e != self.reference[i])
            raise Failure(f"entry {found[place]} instead of {self.reference[place]}")
        if done < acknowledged:
            raise Failure(f"LOST: {acknowledged} commands were acknowledged, {done} are there")
        if opens:
            self.opens(data, done)
        return done

    def opens(self, data, done):
        """Each sealed value in the log opens."""
        persons = self.mesa.run("list", "persons", "--data", data, "--format", "json")
        registered = sum(1 for v in self.values[:done] if v["command"] == "person.register")
        if len(persons.splitlines()) != registered + 1:
            raise Failure(f"{len(persons.splitlines())} persons, not {registered + 1}")
        shown = persons
        if any(v["command"] == "agreement.report" for v in self.values[:done]):
            shown += self.mesa.run("list", "agreements", "--data", data, "--format", "json")
        if "‹redacted›" in shown:
            raise Failure("a sealed value does not open")


def unsealed(value):
    if isinstance(value, dict):
        if set(value) == {"sealed"}:
            return {"sealed": len(value["sealed"])}
        return {key: unsealed(inner) for key, inner in value.items()}
    return [unsealed(inner) for inner in value] if isinstance(value, list) else value


def acknowledged(text):
    """Commands of the files given that were said to be durable."""
    lines = [line for line in text.split("\n")[:-1] if line.startswith('{"applied"')]
    if not lines:
        return 0
    last = json.loads(lines[-1])
    return last["applied"] + last["repeated"]


def sizes(chance):
    """Of the files of one run: now few large ones, now many small ones."""
    most = chance.choice([3, 12, 60, 300])
    return [chance.randint(1, most) for _ in range(64)]


class Campaign:
    """Rounds, counted and printed a line each."""

    def __init__(self, name, binary, seed, folder=None):
        self.name, self.seed = name, seed
        self.chance = random.Random(f"{name}/{seed}")
        # Paths as the recorder sees them, without links.
        self.work = os.path.realpath(tempfile.mkdtemp(prefix=f"mesa-{name}-", dir=folder))
        self.mesa = Mesa(binary)
        self.passed = self.failed = self.lost = 0
        self.kept = os.environ.get("CRASH_KEEP")
        self.fresh_number = 0

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        try:
            self.commands = Commands(self.mesa, self.work)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.work, ignore_errors=True)

    def folder(self):
        """A new empty folder, for one instance with its keys."""
        self.fresh_number += 1
        path = os.path.join(self.work, f"{self.fresh_number}")
        os.mkdir(path, 0o700)
        return path

    def founded(self):
        folder = self.folder()
        self.mesa.run("init", "--data", folder + "/d", "--admin", "Primera")
        return folder

    def report(self, what, failure=None, folder=None):
        number = self.passed + self.failed + 1
        if failure is None:
            self.passed += 1
            print(f"{self.name} {number}: {what}: ok", flush=True)
            return
        self.failed += 1
        self.lost += "LOST" in str(failure)
        print(f"{self.name} {number}: {what}: FAILED: {failure}", flush=True)
        if self.kept and folder and os.path.isdir(folder):
            kept = os.path.join(self.kept, f"{self.name}-{self.seed}-{number}")
            shutil.copytree(folder, kept, dirs_exist_ok=True)
            print(f"  kept in {kept}", flush=True)

    def whole_instance(self, data, said):
        """After `mesa init` was cut off: all of it is there, or nothing and it can be done again."""
        if os.path.exists(data):
            self.commands.check(data, 0)
            return "all there"
        if said:
            raise Failure("LOST: the sign-in secret was shown, and there is no instance")
        self.mesa.run("init", "--data", data, "--admin", "Primera")
        self.commands.check(data, 0)
        return "nothing there, made again"

    def whole_backup(self, folder, said, done):
        """After `mesa backup` was cut off: one that restores, or nothing under its name."""
        backup, data = folder + "/backup", folder + "/d"
        self.commands.check(data, done)
        if not os.path.exists(backup):
            if said:
                raise Failure("LOST: the backup was announced, and there is none")
            self.mesa.run("backup", backup, "--data", data)
            shutil.rmtree(backup)
            return "nothing there, made again"
        restored = folder + "/restored"
        self.mesa.run("restore", backup, "--data", restored, "--keys", folder + "/d.keys")
        verified = self.mesa.run(
            "audit", "verify", "--data", restored, "--keys", folder + "/d.keys")
        if f"verified {self.commands.founded + self.commands.ends[done]} entries" not in verified:
            raise Failure(f"the backup has other entries: {verified}")
        shutil.rmtree(restored)
        shutil.rmtree(backup)
        return "restores"


def arguments(words):
    """--rounds N, --seed S and the program, for both campaigns."""
    rounds, seed, rest = 10, "1", []
    words = list(words)
    while words:
        word = words.pop(0)
        if word == "--rounds":
            rounds = int(words.pop(0))
        elif word == "--seed":
            seed = words.pop(0)
        else:
            rest.append(word)
    return rounds, seed, rest


def conclude(campaigns):
    passed = sum(c.passed for c in campaigns)
    failed = sum(c.failed for c in campaigns)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
