"""rdflib and pandas read the exports: same triples in both graphs, same rows and joins in the tables."""

import pathlib

import pandas
import rdflib

dist = pathlib.Path("dist")
turtle = rdflib.Graph().parse(dist / "turtle/dataset.ttl", format="turtle")
jsonld = rdflib.Graph().parse(dist / "jsonld/dataset.jsonld", format="json-ld")
assert set(turtle) == set(jsonld), f"rdflib: {len(set(turtle) ^ set(jsonld))} triples differ"

meetings = pandas.read_csv(dist / "csv/meetings.csv", dtype=str)
people = pandas.read_csv(dist / "csv/persons.csv", dtype=str)
participations = pandas.read_csv(dist / "csv/participations.csv", dtype=str)
joined = participations.dropna(subset=["person"]).merge(people, left_on="person", right_on="id")
assert len(joined) == participations["person"].notna().sum(), "pandas: persons do not join"
assert set(participations["meeting"]) <= set(meetings["id"]), "pandas: meetings do not join"
print(f"{len(turtle)} triples, {len(meetings)} meetings, {len(participations)} participations")
