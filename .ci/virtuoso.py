"""Virtuoso loads the graphs and answers the example questions with as many rows as the store that we ship queries for."""

import contextlib
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

GRAPH = "urn:dataset"
SQL, WEB = 21111, 28890
dist = pathlib.Path("dist/turtle").resolve()
files = [dist / "dataset.ttl", dist / "vocabulary.ttl"]


def run_sql(statement):
    return subprocess.run(["isql-vt", str(SQL), "dba", "dba", f"exec={statement}"], capture_output=True, text=True)


@contextlib.contextmanager
def server(home):
    settings = f"""
[Database]
DatabaseFile = {home}/virtuoso.db
ErrorLogFile = {home}/virtuoso.log
TransactionFile = {home}/virtuoso.trx
xa_persistent_file = {home}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {home}/temporary.db
TransactionFile = {home}/temporary.trx
[Parameters]
ServerPort = {SQL}
DirsAllowed = {dist}
NumberOfBuffers = 40000
[HTTPServer]
ServerPort = {WEB}
"""
    (home / "virtuoso.ini").write_text(settings)
    process = subprocess.Popen(["virtuoso-t", "-f", "-c", home / "virtuoso.ini"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(120):
            if run_sql("select 1;").returncode == 0:
                break
            time.sleep(0.5)
        yield
    finally:
        run_sql("shutdown;")
        process.wait(timeout=60)


def ask(question):
    parameters = urllib.parse.urlencode({"query": question, "default-graph-uri": GRAPH})
    request = urllib.request.Request(f"http://localhost:{WEB}/sparql?{parameters}", headers={"Accept": "text/tab-separated-values"})
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode().splitlines()[1:]


prologue = "\n".join(
    re.sub(r"^@(base|prefix) (.*?) ?\.$", lambda line: f"{line[1].upper()} {line[2]}", line)
    for line in files[0].read_text().splitlines()
    if line.startswith("@")
)
with tempfile.TemporaryDirectory() as folder, server(pathlib.Path(folder)):
    for file in files:
        loaded = run_sql(f"DB.DBA.TTLP_MT(file_to_string_output('{file}'), '', '{GRAPH}');")
        assert "Error" not in loaded.stderr, loaded.stderr
    for question in sorted(pathlib.Path("queries").glob("*.rq")):
        theirs = ask(f"{prologue}\n{question.read_text()}")
        ours = subprocess.run(["npm", "run", "-s", "query", "--", question], capture_output=True, text=True, check=True).stdout.splitlines()[1:]
        assert len(theirs) == len(ours) > 0, f"{question}: {len(theirs)} rows of Virtuoso, {len(ours)} of ours"
    [triples] = ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    print(f"Virtuoso: {triples} triples")
