"""What a disk can hold after the power went: built from the trace that `record.c` wrote.

Model: what was written to a file before its last sync is there. Of what came later, each sector or
page holds what it held at some moment between that sync and the cut, whichever moment it was
written back; where the file had not reached yet there are zeros, or what lay on the disk before.
Size and names follow the same rule: a name made, moved or removed since its folder's last sync may
or may not have been. Writes never touch bytes beside them (SQLite's powersafe overwrite).
"""

import os
import struct

HEAD = struct.Struct("<cIIqII")


class File:
    def __init__(self, base=b"", mode=0o600):
        self.base, self.mode = base, mode
        self.changes, self.syncs = [], []  # (moment, offset, bytes) or (moment, size, None)
        self.forgotten = set()  # moments of what a failed sync was for

    def at(self, cut, draw):
        durable = max((s for s in self.syncs if s < cut), default=-1)
        content = bytearray(self.base)
        later = []
        for change in self.changes:
            if change[0] >= cut:
                break
            if change[0] in self.forgotten and change[2] is not None:
                apply(content, draw.perhaps(content, change))
            elif change[0] < durable:
                apply(content, change)
            else:
                later.append(change)
        if not later:
            return content
        moments = [change[0] for change in later]
        sizes = {durable: len(content)}
        size = len(content)
        for moment, place, data in later:
            size = place if data is None else max(size, place + len(data))
            sizes[moment] = size
        survives = draw.moment(durable, moments)
        size = sizes[max(m for m in sizes if m <= survives)]
        kept = len(content)
        grain, chosen = draw.grain, {}
        if size > len(content):
            content.extend(draw.beyond(size - len(content)))
        for moment, place, data in later:
            if data is None:  # cut short: nothing to tear, but what grows again starts as zeros
                start, end = place, max(len(content), kept)
            else:
                start, end = place, place + len(data)
            for group in range(start // grain, (end + grain - 1) // grain):
                if group not in chosen:
                    chosen[group] = draw.moment(durable, moments)
                if moment > chosen[group]:
                    continue
                low, high = max(start, group * grain), min(end, (group + 1) * grain)
                piece = bytes(high - low) if data is None else data[low - place:high - place]
                if high > len(content):
                    content.extend(bytes(high - len(content)))
                content[low:high] = piece
        del content[size:]
        return content


    def forget(self, moment):
        synced = max(self.syncs, default=-1)
        self.forgotten.update(change[0] for change in self.changes if change[0] > synced)


def apply(content, change):
    _, place, data = change
    end = place if data is None else place + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if data is None:
        del content[place:]
    else:
        content[place:end] = data


class Folder:
    def __init__(self, mode=0o700):
        self.base, self.now, self.mode = {}, {}, mode
        self.changes, self.syncs = [], []  # (moment, {name: node or None})

    def change(self, moment, names):
        self.changes.append((moment, names))
        put(self.now, names)

    def at(self, cut, draw):
        durable = max((s for s in self.syncs if s < cut), default=-1)
        names = dict(self.base)
        later = [change for change in self.changes if durable < change[0] < cut]
        for moment, changed in self.changes:
            if moment < durable:
                put(names, changed)
        for _, changed in draw.names(later):
            put(names, changed)
        return names


def put(names, changed):
    for name, node in changed.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class Draw:
    """Which of the possible disks: all that chance decides."""

    def __init__(self, chance):
        self.chance = chance
        self.grain = chance.choice([512, 512, 4096])
        self.style = chance.choice(["lost", "kept", "torn", "torn", "mixed", "mixed", "mixed"])
        self.garbage = chance.random() < 0.3
        self.ordered = chance.random() < 0.6
        self.share = chance.choice([0.1, 0.5, 0.9])

    def moment(self, durable, moments):
        """Until when what was written has arrived."""
        if self.style == "lost":
            return durable
        if self.style == "kept":
            return moments[-1]
        if self.style == "torn":
            return moments[-1] if self.chance.random() < self.share else durable
        return self.chance.choice([durable, moments[-1], self.chance.choice(moments)])

    def perhaps(self, content, change):
        """The change where it arrived, and what was there before where it did not."""
        moment, place, data = change
        if self.style == "kept":
            return change
        before = content[place:place + len(data)]
        piece = bytearray(before + bytes(len(data) - len(before)))
        for start in range(place // self.grain * self.grain, place + len(data), self.grain):
            if self.style != "lost" and self.chance.random() < self.share:
                low, high = max(start - place, 0), min(start - place + self.grain, len(data))
                piece[low:high] = data[low:high]
        return moment, place, bytes(piece)

    def names(self, later):
        if self.style in ("lost", "kept"):
            return later if self.style == "kept" else []
        if self.ordered:
            return later[:self.chance.randint(0, len(later))]
        return [change for change in later if self.chance.random() < self.share]

    def beyond(self, count):
        return self.chance.randbytes(count) if self.garbage else bytes(count)

    def __str__(self):
        names = "in order" if self.ordered else "in any order"
        return f"{self.style}/{self.grain}/names {names}" + ("/garbage" if self.garbage else "")


class Trace:
    """All that happened under a folder since `Trace(folder)`, once `read` has taken the trace in."""

    def __init__(self, folder):
        self.root = self.load(folder)
        self.said = []  # (moment, process, bytes)
        self.marks = []  # moments of syncs, for cuts beside them
        self.length = 0
        self.failed = None  # moment when a sync did

    def load(self, path):
        node = Folder(os.stat(path).st_mode & 0o777)
        for name in os.listdir(path):
            inner = os.path.join(path, name)
            if name.endswith("-shm") or name == "writer.lock":
                continue
            if os.path.isdir(inner):
                node.base[name] = self.load(inner)
            else:
                with open(inner, "rb") as file:
                    node.base[name] = File(file.read(), os.stat(inner).st_mode & 0o777)
        node.now = dict(node.base)
        return node

    def find(self, path):
        node = self.root
        for name in path.split("/")[1:]:
            node = node.now[name]
        return node

    def parent(self, path):
        folder, _, name = path.rpartition("/")
        return self.find(folder), name

    def read(self, path):
        with open(path, "rb") as file:
            data = file.read()
        place, opened = 0, {}
        while place < len(data):
            kind, process, number, value, one, two = HEAD.unpack_from(data, place)
            place += HEAD.size
            first, second = data[place:place + one], data[place + one:place + one + two]
            place += one + two
            self.take(kind, (process, number), value, first, second, opened)
            self.length += 1

    def take(self, kind, key, value, first, second, opened):
        moment = self.length
        if kind == b"O":
            if value >= 0:
                folder, name = self.parent(first.decode())
                folder.change(moment, {name: File(mode=value & 0o777)})
            opened[key] = self.find(first.decode())
        elif kind == b"W":
            opened[key].changes.append((moment, value, first))
        elif kind == b"T":
            opened[key].changes.append((moment, value, None))
        elif kind == b"S":
            opened[key].syncs.append(moment)
            self.marks.append(moment)
        elif kind == b"F":
            if isinstance(opened[key], File):
                opened[key].forget(moment)
            self.failed = moment
        elif kind == b"R":
            (source, old), (target, new) = self.parent(first.decode()), self.parent(second.decode())
            node = source.now[old]
            if source is target:
                source.change(moment, {old: None, new: node})
            else:
                target.change(moment, {new: node})
                source.change(moment, {old: None})
        elif kind == b"U":
            folder, name = self.parent(first.decode())
            folder.change(moment, {name: None})
        elif kind == b"D":
            folder, name = self.parent(first.decode())
            folder.change(moment, {name: Folder(value & 0o777)})
        elif kind == b"A":
            self.said.append((moment, key[0], first))
        else:
            raise RuntimeError(f"the trace cannot say what {first.decode()} did")

    def cut(self, chance):
        """A moment for the power to go: anywhere, or beside a sync or an acknowledgement."""
        if self.failed is not None and chance.random() < 0.7:
            return chance.randint(self.failed, self.length)
        near = chance.random()
        if near < 0.35 and self.said:
            return min(self.length, chance.choice(self.said)[0] + chance.randint(0, 3))
        if near < 0.7 and self.marks:
            return min(self.length, chance.choice(self.marks) + chance.randint(0, 2))
        return chance.randint(0, self.length)

    def heard(self, cut):
        """What had been said on standard output before the cut, by each process in order."""
        texts = {}
        for moment, process, text in self.said:
            if moment < cut:
                texts[process] = texts.get(process, b"") + text
        return [text.decode() for text in texts.values()]

    def build(self, path, cut, draw, node=None):
        node = node or self.root
        os.mkdir(path, 0o700)
        for name, child in sorted(node.at(cut, draw).items()):
            inner = os.path.join(path, name)
            if isinstance(child, Folder):
                self.build(inner, cut, draw, child)
                continue
            with open(os.open(inner, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.write(child.at(cut, draw))
            os.chmod(inner, child.mode)
        os.chmod(path, node.mode)
