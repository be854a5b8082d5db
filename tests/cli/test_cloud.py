"""The main job with the cloud engines, as a person types it, against a server on this computer."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli.entry import run
from tests.providers.faults import body_of, finish, status, text_of
from tests.providers.loopback import Fault, Loopback
from tests.providers.loopback_answers import picture

Techpack = Callable[..., Any]
BOTH = ["openai", pytest.param("gemini", marks=pytest.mark.torture)]
"""Gemini goes the same way in test_cloud_processes.py."""


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


@pytest.fixture
def techpack(
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Techpack:
    """Runs a command; gives its document, or what it said where it must fail."""
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)

    def call(*arguments: str, code: int = 0, typed: str = "") -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        ended = run(["--library", str(tmp_path / "library"), "--json", *arguments])
        out, err = capfd.readouterr()
        assert ended == code, err
        assert "Traceback" not in err
        assert server.key not in out + err
        return err if ended else json.loads(out)

    return call


@pytest.mark.parametrize("engine", BOTH)
def test_from_a_sentence_to_a_tech_pack(techpack: Techpack, engine: str) -> None:
    techpack("credits", "grant", "50")
    sentence = "500 ml steel bottle, bamboo lid"
    made = techpack("new", sentence, "--engine", engine, "--approve")
    assert made["state"] == "completed"
    packed = techpack("pack", made["id"])
    assert packed["pack"]["status"] == "completed"
    assert packed["category"] == "drinkware"
    assert len(packed["close_ups"]) == 8
    assert [one["view"] for one in packed["sketches"]] == ["front", "back", "side"]
    assert all(one["callouts"] and one["measurements"] for one in packed["sketches"])
    assert packed["credits"] == {"consumed": 12.0, "reserved": 0.0}
    entries = techpack("ledger")["entries"]
    assert all(one["cost_usd"] > 0 for one in entries if one["kind"] in ("reserve", "consume"))
    calls = techpack("calls")["calls"]
    assert len(calls) == 5 + 1 + 1 + 5 + 1 + 8 + 8 + 3 + 3
    assert {one["engine"] for one in calls} == {engine}
    assert techpack("verify")["clean"]


@pytest.mark.parametrize("engine", BOTH)
def test_what_comes_after_the_pack(techpack: Techpack, server: Loopback, engine: str) -> None:
    """Made again, asked for in words, packed: each a call of the same engine, each paid exactly."""
    techpack("credits", "grant", "50")
    made = techpack("new", "steel bottle, bamboo lid", "--engine", engine, "--approve")
    techpack("pack", made["id"])
    spent = techpack("credits", "show")["consumed"]
    server.forget()
    techpack("regenerate", made["id"], "close_up:lid_1", "--say", "show the thread")
    again = server.of("picture")
    assert len(again) == 1
    assert again[0].prompt.startswith("Image 1 is the picture to change.")
    assert "Make image 1 again with one change: show the thread." in again[0].prompt
    server.forget()
    said = '{"understood": true, "value": "matt varnish", "reason": "As asked."}'
    server.fail("reading", text_of(said))
    techpack("ask", made["id"], "bom.10.finish", "make it matt")
    assert server.of("reading")[-1].prompt.startswith("Change one value of a tech pack as asked.")
    server.forget()
    box = ("--type", "box", "--artwork", "green leaves", "--engine", engine)
    packed = techpack("package", made["id"], *box)
    assert len(server.of("picture")) == 6
    assert {one["status"] for one in packed["panels"]} == {"done"}
    assert techpack("credits", "show")["consumed"] - spent == pytest.approx(0.5 + 1 + 6)
    assert techpack("credits", "show")["reserved"] == 0
    assert techpack("verify")["clean"]


def test_a_server_of_ones_own_is_set_up_on_the_command_line(
    techpack: Techpack, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TECHPACK_OPENAI_COMPATIBLE_KEY", server.key)
    own = ("engines", "use", "openai_compatible", "--address", f"{server.base}/v1")
    (shown,) = techpack(*own, "--readings", "llama", "--pictures", "sd", "--makes", "basic")[
        "engines"
    ]
    assert (shown["pictures"]["name"], shown["readings"]["name"]) == ("sd", "llama")
    (tested,) = techpack("engines", "test", "openai_compatible")["engines"]
    assert tested["answers"] is True
    assert shown["pictures"]["about_usd"] is None
    made = techpack("new", "a mug", "--engine", "openai_compatible")
    assert made["state"] == "awaiting_front_approval"
    reserved = techpack("ledger")["entries"][-1]
    assert (reserved["kind"], reserved["amount"], reserved["cost_usd"]) == ("reserve", 0, None)
    assert "none of the words for --makes" in techpack(*own, "--makes", "wonders", code=1)
    assert "unencrypted" in techpack(*own[:3], "--address", "http://example.com", code=1)


def test_the_engines_are_listed_and_tested(techpack: Techpack) -> None:
    listed = {one["name"]: one for one in techpack("engines")["engines"]}
    assert listed["drafter"]["needs_key"] is False
    assert listed["openai"]["key"] == "environment"
    assert listed["gemini"]["pictures"]["about_usd"] > 0
    assert listed["openai_compatible"]["key"] is None
    (tested,) = techpack("engines", "test", "openai")["engines"]
    assert (tested["answers"], tested["missing"]) == (True, [])
    techpack("engines", "use", "openai", "--pictures", "gpt-image-2")
    (tested,) = techpack("engines", "test", "openai")["engines"]
    assert tested["missing"] == ["gpt-image-2"]
    said = techpack("engines", "test", "abacus", code=1)
    assert "no engine" in said
    said = techpack("engines", "key", "drafter", typed="sk-1234567\n", code=1)
    assert "nothing to set up" in said


def test_what_a_call_may_have_cost_is_listed_and_settled(
    techpack: Techpack, server: Loopback
) -> None:
    server.fail("picture", status(402), body_of({}))
    techpack("credits", "grant", "10")
    techpack("new", "a bottle", "--engine", "openai", code=1)
    assert techpack("ledger")["in_doubt"] == []
    techpack("new", "a mug", "--engine", "openai", code=1)
    (cost,) = techpack("ledger")["in_doubt"]
    assert cost["engine"] == "openai"
    assert cost["cost_usd"] > 0
    assert "without a result" in cost["note"]
    assert "no open cost" in techpack("credits", "settle", "0000", "0.04", code=1)
    assert techpack("credits", "settle", cost["id"][-12:], "0.04")["cost_usd"] == 0.04
    assert techpack("ledger")["in_doubt"] == []


@pytest.mark.parametrize(
    ("engine", "fault"),
    [("openai", status(400, name="moderation_blocked")), ("gemini", finish("IMAGE_SAFETY"))],
)
def test_what_the_rules_forbid_is_drawn_from_other_words(
    techpack: Techpack, server: Loopback, tmp_path: Path, engine: str, fault: Fault
) -> None:
    """The photograph stays with the product, and only the picture that came is paid."""
    server.forget()
    server.fail("picture", fault)
    photograph = tmp_path / "mug.png"
    photograph.write_bytes(picture("mug"))
    techpack("credits", "grant", "10")
    words = ("new", "a scary mug", "--engine", engine, "--image", str(photograph))
    said = techpack(*words, code=1)
    assert said.count("its rules") == 1
    (product,) = techpack("list")["products"]
    assert f"It is kept as {product['id'][:13]}" in said
    assert "techpack reword" in techpack("edit", product["id"], "a friendly mug", code=1)
    drawn = techpack("reword", product["id"], "a friendly mug")
    assert (drawn["state"], drawn["name"]) == ("awaiting_front_approval", "a friendly mug")
    first, second = server.of("picture")
    assert (first.pictures, second.pictures) == (1, 1)
    assert "scary" not in second.prompt
    assert drawn["credits"] == {"consumed": 0.0, "reserved": 3.0}
    assert techpack("approve", product["id"])["credits"] == {"consumed": 3.0, "reserved": 0.0}
    assert techpack("verify")["clean"]


def test_a_3d_file_is_refused_with_a_way_on(techpack: Techpack, tmp_path: Path) -> None:
    model = tmp_path / "cube.stl"
    model.write_bytes(b"solid cube\nendsolid cube\n")
    words = ("new", "a cube", "--engine", "gemini", "--model", str(model))
    said = techpack(*words, code=1)
    assert "cannot open 3D files" in said
    assert "Drafter" in said
