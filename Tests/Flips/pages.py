"""What each byte of an SQLite file is, page by page (sqlite.org/fileformat2.html)."""

import collections

Place = collections.namedtuple("Place", "page kind offset")

HEADER = [  # of the file: name, first byte, bytes
    ("magic", 0, 16), ("page size", 16, 2), ("versions", 18, 2), ("reserved space", 20, 1),
    ("fractions", 21, 3), ("change counter", 24, 4), ("file size", 28, 4), ("free list", 32, 8),
    ("schema cookie", 40, 4), ("schema format", 44, 4), ("cache size", 48, 4),
    ("vacuum", 52, 4), ("encoding", 56, 4), ("user version", 60, 4), ("vacuum", 64, 4),
    ("application id", 68, 4), ("reserved bytes", 72, 20), ("version-valid-for", 92, 4),
    ("SQLite's version", 96, 4),
]


def number(data, at, count):
    return int.from_bytes(data[at:at + count], "big")


def varint(data, at):
    value = 0
    for index in range(9):
        byte = data[at + index]
        if index == 8:
            return value << 8 | byte, 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, index + 1


class File:
    """The places of a whole, undamaged file."""

    def __init__(self, data, roots):
        self.data, self.size = data, number(data, 16, 2)
        self.kinds = [[] for _ in range(len(data) // self.size + 1)]  # of each page: runs of bytes
        for name, first, count in HEADER:
            self.add(1, "header: " + name, first, count)
        self.add_free()
        for name, root in [("schema", 1), *roots.items()]:
            self.tree(name, root)

    def add(self, page, kind, first, count):
        if count > 0:
            self.kinds[page].append((kind, (page - 1) * self.size + first, count))

    def page(self, page):
        return self.data[(page - 1) * self.size:page * self.size]

    def add_free(self):
        trunk = number(self.data, 32, 4)
        while trunk:
            data = self.page(trunk)
            leaves = number(data, 4, 4)
            self.add(trunk, "free list", 0, 8 + 4 * leaves)
            self.add(trunk, "free page", 8 + 4 * leaves, self.size - 8 - 4 * leaves)
            for leaf in range(leaves):
                self.add(number(data, 8 + 4 * leaf, 4), "free page", 0, self.size)
            trunk = number(data, 0, 4)

    def tree(self, name, page):
        data = self.page(page)
        start = 100 if page == 1 else 0
        kind = data[start]
        leaf, table = kind in (10, 13), kind in (5, 13)
        cells = number(data, start + 3, 2)
        head = 8 if leaf else 12
        self.add(page, f"{name}: page header", start, head)
        self.add(page, f"{name}: cell pointer", start + head, 2 * cells)
        content = number(data, start + 5, 2) or 65536
        self.add(page, "unallocated", start + head + 2 * cells, content - start - head - 2 * cells)
        block = number(data, start + 1, 2)
        while block:
            self.add(page, "free block: link", block, 4)
            self.add(page, "unallocated", block + 4, number(data, block + 2, 2) - 4)
            block = number(data, block, 2)
        children = []
        for index in range(cells):
            at = first = number(data, start + head + 2 * index, 2)
            if not leaf:
                children.append(number(data, at, 4))
                at += 4
            length = 0
            if kind != 5:
                length, read = varint(data, at)
                at += read
            if table:
                at += varint(data, at)[1]
            self.add(page, f"{name}: cell header", first, at - first)
            if kind != 5:
                self.record(name, page, data, at, length, table)
        if not leaf:
            children.append(number(data, start + 8, 4))
        for child in children:
            self.tree(name, child)

    def record(self, name, page, data, at, length, table):
        most = self.size - 35 if table else (self.size - 12) * 64 // 255 - 23
        local = length
        if length > most:
            least = (self.size - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.size - 4)
            local = local if local <= most else least
        types = varint(data, at)[0]
        self.add(page, f"{name}: record header", at, types)
        self.add(page, f"{name}: values", at + types, local - types)
        if local == length:
            return
        self.add(page, f"{name}: overflow link", at + local, 4)
        following = number(data, at + local, 4)
        rest = length - local
        while following:
            part = min(rest, self.size - 4)
            self.add(following, f"{name}: overflow link", 0, 4)
            self.add(following, f"{name}: values", 4, part)
            self.add(following, "unallocated", 4 + part, self.size - 4 - part)
            rest -= part
            following = number(self.page(following), 0, 4)

    def places(self, page, chance, each):
        """Up to `each` bytes of every kind on a page: the first, the last, and some between."""
        found = {}
        for kind, first, count in self.kinds[page]:
            found.setdefault(kind, []).append((first, count))
        for kind, runs in found.items():
            wanted = {runs[0][0], runs[-1][0] + runs[-1][1] - 1}
            while len(wanted) < min(each, sum(count for _, count in runs)):
                first, count = chance.choice(runs)
                wanted.add(first + chance.randrange(count))
            for offset in sorted(wanted, key=lambda _: chance.random())[:each]:
                yield Place(page, kind, offset)
