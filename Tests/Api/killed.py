"""The service killed under load: what it acknowledged is there when it is back, once.

`killed.py MESA WORK ROUNDS`. In each round several connections register people, each command under
an id of its own, until the service is killed with SIGKILL at a moment that chance chooses. It is
started again over the same files, and every command that was acknowledged since the beginning of
the round is sent once more: the answer must be the first one, marked as repeated. At the end the log
verifies, and nobody who was acknowledged is missing in it or stands in it twice.
"""

import http.client
import json
import pathlib
import random
import re
import subprocess
import sys
import threading
import time
import uuid

MESA, WORK, ROUNDS = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
DATA = WORK / "killed"
CONNECTIONS = 8
CHANCE = random.Random(2026)


def mesa(*arguments):
    done = subprocess.run(
        [MESA, *arguments, "--data", DATA], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"mesa {arguments[0]}: {done.returncode}\n{done.stderr}")
    return done.stdout


def serve(number):
    journal = WORK / f"killed-{number}"
    with open(journal, "w") as messages:
        server = subprocess.Popen(
            [MESA, "serve", "--port", "0", "--data", DATA],
            stdout=subprocess.DEVNULL, stderr=messages,
        )
    for _ in range(600):
        address = re.search(r"http://(\S+):(\d+)", journal.read_text())
        if address:
            return server, address.group(1), int(address.group(2))
        if server.poll() is not None:
            break
        time.sleep(0.02)
    raise SystemExit(f"the service did not start: {journal.read_text()}")


def command(identifier, person):
    return json.dumps(
        {
            "command": "person.register", "id": identifier,
            "data": {"person": person, "name": f"Somebody {person}"},
        }
    )


def give(connection, bearer, body):
    connection.request(
        "POST", "/api/v1/commands", body,
        {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"},
    )
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def load(host, port, bearer, number, lane, ledger):
    """Registers people until the connection breaks; notes what was acknowledged."""
    connection = http.client.HTTPConnection(host, port, timeout=20)
    count = 0
    try:
        while True:
            person = f"r{number}-c{lane}-n{count}"
            identifier = str(uuid.uuid4())
            status, answer = give(connection, bearer, command(identifier, person))
            if status == 200:
                ledger.append((identifier, person, answer["events"][0]["position"]))
            count += 1
    except (OSError, http.client.HTTPException, ValueError):
        pass


def main():
    mesa("init", "--admin", "Administración")
    bearer = json.loads(
        mesa("token", "create", "--name", "killed", "--scope", "write", "--as", "person/admin",
             "--format", "json")
    )["token"]
    everybody, wrong = {}, []
    server, host, port = serve(0)
    for number in range(1, ROUNDS + 1):
        ledger = []
        lanes = [
            threading.Thread(target=load, args=(host, port, bearer, number, lane, ledger))
            for lane in range(CONNECTIONS)
        ]
        for lane in lanes:
            lane.start()
        began = time.monotonic()
        while not ledger and time.monotonic() - began < 20:
            time.sleep(0.005)
        time.sleep(CHANCE.uniform(0, 0.5))
        server.kill()
        server.wait()
        for lane in lanes:
            lane.join()
        server, host, port = serve(number)
        if not ledger:
            wrong.append(f"round {number}: nothing was acknowledged before it was killed")
        connection = http.client.HTTPConnection(host, port, timeout=20)
        for identifier, person, position in ledger:
            status, answer = give(connection, bearer, command(identifier, person))
            if (
                status != 200 or not answer["repeated"]
                or answer["events"][0]["position"] != position
            ):
                wrong.append(f"round {number}: {person} at {position}: {status} {answer}")
            everybody[person] = position
        connection.close()
    server.terminate()
    server.wait(timeout=30)
    found = {}
    for line in mesa("log", "export").splitlines():
        entry = json.loads(line)
        if entry.get("type") == "person.registered":
            found.setdefault(entry["stream"], []).append(entry["position"])
    for person, position in everybody.items():
        if found.get(f"person/{person}") != [position]:
            wrong.append(f"{person} was acknowledged at {position} and stands at "
                         f"{found.get(f'person/{person}')}")
    mesa("audit", "verify")
    print(("ok      " if not wrong else "FAILED  ")
          + f"killed {ROUNDS} times under load: {len(everybody)} acknowledged, {len(wrong)} wrong")
    for line in wrong[:20]:
        print("        " + line)
    print(f"{int(not wrong)} passed, {int(bool(wrong))} failed")
    sys.exit(bool(wrong))


main()
