"""Makes, with the program alone, what the verifiers are asked about: a log, and forgeries of it."""
import json
import os
import shutil
import subprocess


class Mesa:
    """The program over one instance."""

    def __init__(self, binary, data):
        self.binary, self.data = binary, data

    def run(self, *arguments, input=None):
        environment = dict(os.environ, MESA_DATA=self.data)
        return subprocess.run(
            [self.binary, *arguments], input=input, env=environment, capture_output=True)

    def out(self, *arguments, input=None):
        done = self.run(*arguments, input=input)
        if done.returncode:
            raise SystemExit(f"{' '.join(arguments)}: {done.returncode}\n{done.stderr.decode()}")
        return done.stdout

    def register(self, first, last):
        """Adds one entry a number."""
        commands = "".join(
            json.dumps({
                "command": "agency.register",
                "data": {"agency": f"agency-{n}", "name": f"Agency {n}", "kind": "health"},
            }) + "\n" for n in range(first, last + 1))
        self.out("apply", "-", input=commands.encode())

    def copy(self, data):
        """Another instance with the same keys: what a forger with the machine has."""
        shutil.copytree(self.data, data)
        shutil.copytree(self.data + ".keys", data + ".keys")
        return Mesa(self.binary, data)


class Material:
    """The files of a log at three sizes, and of a fork of it at the middle one.

    `key`, `sizes`, `roots`, and in `folder`: `log.jsonl`, `note-N`, `receipt-N`, `entry-N`,
    `consistency-M-N`, `tiles/`.
    """

    def __init__(self, binary, folder):
        self.folder = folder
        self.mesa = mesa = Mesa(binary, folder + "/data")
        mesa.out("init", "--admin", "Administración")
        self.key = mesa.out("audit", "key").decode().strip()
        self.sizes, fork = [], None
        # More than one tile of each of two levels would need 65,536 entries; one and a part will do.
        for first, last in [(1, 5), (6, 260), (261, 700)]:
            mesa.register(first, last)
            note = mesa.out("audit", "checkpoint")
            self.sizes.append(int(note.split(b"\n")[1]))
            self.write(f"note-{self.sizes[-1]}", note)
            if len(self.sizes) == 2:
                fork = mesa.copy(folder + "/fork")
        self.small, self.middle, self.size = self.sizes
        mesa.out("log", "publish", self.path("tiles"), "--entries")
        self.write("log.jsonl", mesa.out("log", "export"))
        self.entries = self.read("log.jsonl").split(b"\n")[:-1]
        self.positions = [1, self.small, 256, 257, self.middle, self.size - 1, self.size]
        for position in self.positions:
            self.write(f"receipt-{position}", mesa.out("audit", "receipt", str(position)))
            self.write(f"entry-{position}", self.entries[position - 1])
        for first, second in self.pairs:
            self.write(
                f"consistency-{first}-{second}",
                mesa.out("audit", "prove", "consistency", str(first), str(second)))
        # The same keeper tells somebody else another story from the middle on.
        fork.register(1_001, 1_440)
        self.write("fork-note", fork.out("audit", "checkpoint"))
        self.write("fork-log.jsonl", fork.out("log", "export"))
        self.write(
            "fork-consistency",
            fork.out("audit", "prove", "consistency", str(self.middle), str(self.size)))
        other = Mesa(binary, folder + "/other")
        other.out("init", "--admin", "Administración")
        other.register(1, 700)
        self.write("other-note", other.out("audit", "checkpoint"))
        self.other_key = other.out("audit", "key").decode().strip()

    @property
    def pairs(self):
        return [(self.small, self.middle), (self.middle, self.size), (self.small, self.size)]

    def path(self, name):
        return f"{self.folder}/{name}"

    def write(self, name, data):
        with open(self.path(name), "wb") as file:
            file.write(data)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def proof(self, name):
        return json.loads(self.read(name))

    def edited(self, name, new, change):
        """A copy with `change` applied to its bytes; it must not be the same."""
        before = self.read(name)
        after = change(before)
        assert after != before, name
        return self.write(new, after)
