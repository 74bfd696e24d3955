"""Whom a leader met, as a small Streamlit app over Parley's plain links and its GraphQL API."""

import json
import os
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pandas as pd
import streamlit as st

PARLEY = os.environ.get("PARLEY_URL", "http://127.0.0.1:4000")
# A service that other machines can reach asks for a token.
TOKEN = os.environ.get("PARLEY_TOKEN")
HEADERS = {"authorization": f"Bearer {TOKEN}"} if TOKEN else {}
NO_RECORD = "No record of such a meeting. That does not mean that there was none."


def link(path, **parameters):
    """The address of a table; a list is given once for each of its items."""
    given = {name: value for name, value in parameters.items() if value}
    return f"{PARLEY}/export/{path}?{urlencode(given, doseq=True)}"


def table(path, **parameters):
    """A table of Parley, which says itself what is wrong with a question."""
    try:
        return pd.read_csv(link(path, **parameters), storage_options=HEADERS)
    except HTTPError as refused:
        st.error(json.load(refused)["errors"][0]["message"])
        st.stop()


def ask(query, **variables):
    """The data that a GraphQL question is answered with."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(f"{PARLEY}/graphql", body, {"content-type": "application/json", **HEADERS})
    with urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


st.set_page_config(page_title="Parley: who met whom", layout="wide")
st.title("Who met whom")

leader = st.sidebar.text_input("Leader", "Macron", help="Any spelling on record.")
modes = st.sidebar.multiselect("How", ["IN_PERSON", "PHONE", "VIDEO"], ["IN_PERSON"])
if not modes:
    st.info("Choose in the side bar how they are to have met.")
    st.stop()
which = {"leader": leader, "status": "HELD", "mode": modes}

contacts = table("contacts.csv", **which)
st.subheader(f"Contacts of {leader}")
if contacts.empty:
    st.info(NO_RECORD)
else:
    st.bar_chart(contacts, x="leader", y="meetings", x_label="", horizontal=True)
    st.dataframe(contacts, hide_index=True)

meetings = table("meetings.csv", **which)
st.subheader("Their meetings")
if meetings.empty:
    st.info(NO_RECORD)
    st.stop()
meetings["participants"] = meetings["participants"].str.replace(";", ", ")
shown = ["title", "date", "participants", "participantsComplete", "mode", "place"]
st.dataframe(meetings[shown], hide_index=True)

titles = dict(zip(meetings["id"], meetings["title"].fillna(meetings["id"])))
chosen = st.selectbox("What says so", titles, format_func=titles.get)
evidence = ask("query ($id: ID!) { meeting(id: $id) { evidence { citation checked } } }", id=chosen)
for passage in evidence["meeting"]["evidence"]:
    st.write(f"- {passage['citation']}" + ("" if passage["checked"] else " (not checked here)"))
