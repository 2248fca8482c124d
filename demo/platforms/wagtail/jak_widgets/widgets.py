"""What the build of jak-widgets wrote into this app's static files.

Its list is the only one: what is not on it cannot be chosen, stored or shown.
"""

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "static" / "jak_widgets" / "static"

LABELS = {
    "treatment-choice": "All options, including no treatment",
    "jak-explainer": "What JAK inhibitors are",
    "jak-drug-card": "All the facts about one medicine",
    "baseline-checklist": "Before you start",
    "nhs-status-badge": "NHS status",
    "nhs-status-history": "How the NHS status came about",
}


@cache
def all_widgets():
    """Every widget by its path below the folder, such as ``en/jak-drug-card/ritlecitinib/england/``."""
    forms = json.loads((FOLDER / "forms.json").read_text(encoding="utf-8"))["forms"]
    return {form["path"]: form for form in forms}


def choices():
    """For a drop-down: titles by kind of widget. The value is a path without the language."""
    groups = {tag: [] for tag in LABELS}
    for path, form in all_widgets().items():
        if form["lang"] == "en":
            groups[form["tag"]].append((path.removeprefix("en/"), form["title"]))
    return [(LABELS[tag], options) for tag, options in groups.items()]


def find(path, language):
    """A widget in the language of the page, with its text; ``None`` where there is no such widget."""
    lang = "cy" if (language or "").split("-")[0] == "cy" else "en"
    form = all_widgets().get(f"{lang}/{path}")
    if form is None:
        return None
    return {**form, "fragment": (FOLDER / form["path"] / "fragment.html").read_text(encoding="utf-8")}


def embed(path):
    """How the page of a widget is embedded, as oEmbed has it."""
    return json.loads((FOLDER / path / "oembed.json").read_text(encoding="utf-8"))
