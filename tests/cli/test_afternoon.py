"""What a person does with a pack for weeks, command by command: `bottle` is the one product."""

from __future__ import annotations

import csv
import io

FILLED = {
    "header.brand": "Northline",
    "header.style_no": "NL-1",
    "header.season": "SS27",
    "header.size_range": "S-XL",
    "header.base_size": "M",
    "pom.A.tol_plus": "1 mm",
    "pom.A.tol_minus": "0.5 mm",
    "pom.A.grade": "5",
}


def test_a_status_says_what_is_missing_and_takes_no_step_before(typed, document) -> None:
    found = document("status", "a bottle")
    assert (found["status"], found["next"]) == ("draft", "sample_ready")
    assert "pom.A.tol_plus" in {one["place"] for one in found["demands"]}
    code, _, err = typed("status", "a bottle", "sample_ready")
    assert code == 1
    assert "cannot be “Ready to sample” yet" in err
    for place, text in FILLED.items():
        assert typed("set", "a bottle", place, text)[0] == 0
    assert document("status", "a bottle", "sample_ready")["status"] == "sample_ready"


def test_a_round_is_measured_revised_accepted_and_judged(typed, document) -> None:
    for place, text in FILLED.items():
        typed("set", "a bottle", place, text)
    document("round", "open", "a bottle", "Fit1", "--size", "L")
    (line,) = document("round", "measure", "a bottle", "1", "A=247")["lines"]
    assert (line["requested"], line["difference"], line["in_tolerance"]) == ("245.5", "1.5", False)
    code, out, err = typed("round", "judge", "a bottle", "1", "approved")
    assert (code, out) == (1, "")
    assert "Out of tolerance: A" in err
    document("round", "revise", "a bottle", "1", "A=24.7 cm")
    (line,) = document("round", "accept", "a bottle", "1")["lines"]
    assert line["accepted"]
    assert (
        document("round", "judge", "a bottle", "1", "approved")["header"]["verdict"] == "approved"
    )
    assert "242" in typed("sheets", "a bottle", "pom")[1]
    assert typed("round", "show", "a bottle", "9")[0] == 1


def test_a_sample_without_a_tolerance_is_said_to_be_without_one(typed) -> None:
    typed("round", "open", "a bottle", "PP")
    code, out, _ = typed("round", "measure", "a bottle", "1", "A=250")
    assert code == 0
    assert "no tolerance" in out
    code, _, err = typed("round", "judge", "a bottle", "1", "approved")
    assert code == 1
    assert "No tolerance, cannot be judged: A" in err


def test_budgets_are_set_shown_and_lifted_and_stay_when_they_are_no_amount(typed, document) -> None:
    found = document("budget", "a bottle", "--month", "15", "--each", "100")["budgets"]
    assert [(one["kind"], one["limit"], one["level"]) for one in found] == [
        ("month", 15.0, "warning"),
        ("product", 100.0, "ok"),
    ]
    for wrong in ("banana", "-1", "0.05"):
        assert typed("budget", "--month", wrong)[0] == 1
    assert len(document("budget", "a bottle")["budgets"]) == 2
    document("budget", "--month", "none", "--each", "none")
    assert document("budget", "a bottle")["budgets"] == []
    code, _, err = typed("--beyond-budget", "a lot", "budget", "--month", "1")
    assert (code, "not a number" in err) == (1, True)


def test_a_product_is_archived_found_there_and_brought_back(typed, document) -> None:
    found = document("archive", "a bottle")
    assert [one["name"] for one in found["products"]] == ["a bottle"]
    assert document("list")["products"] == []
    document("unarchive", found["products"][0]["id"])
    assert [one["name"] for one in document("list")["products"]] == ["a bottle"]
    code, _, err = typed("archive", "a bottle", "sketch:front", "1")
    assert code == 1
    assert "latest" in err


def test_no_csv_cell_begins_with_what_a_spreadsheet_would_run(typed) -> None:
    typed("credits", "grant", "1")
    for command in (("ledger", "--csv"),):
        code, out, _ = typed(*command)
        assert code == 0
        cells = [cell for row in csv.reader(io.StringIO(out)) for cell in row]
        assert cells
        assert not [one for one in cells if one.startswith(("=", "+", "@"))]


def test_a_new_row_is_asked_what_its_neighbours_are_asked(typed, document) -> None:
    assert typed("set", "a bottle", "bom.90.component", "Gift box", "--new")[0] == 0
    places = {one["place"] for one in document("preflight", "a bottle")["gaps"]}
    assert {"bom.90.material", "bom.90.supplier_article"} <= places
    assert typed("undo", "a bottle")[0] == 0
    assert "Gift box" not in typed("sheets", "a bottle", "bom")[1]


def test_a_negative_size_is_refused_in_a_sentence(typed) -> None:
    code, _, err = typed("set", "a bottle", "pom.A.value", "-5")
    assert (code, err.strip()) == (1, "Nothing was changed: The value cannot be negative.")
    assert typed("set", "a bottle", "pom.A.value", "5", "--reson", "fit")[0] == 2
