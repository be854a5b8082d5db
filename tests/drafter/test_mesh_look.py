from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.drafter.brief import read_description
from app.drafter.errors import DrafterError
from app.drafter.mesh_export import export_model
from app.drafter.mesh_look import apply_words, read_words, reworded
from app.drafter.mesh_names import clean_name, key_of, product_name
from app.drafter.mesh_resize import resized
from app.drafter.meshfile import read_model_file
from app.drafter.model import ProductModel
from app.drafter.worker import DrawRequest, Worker


@pytest.fixture(scope="module")
def lamp() -> ProductModel:
    base = trimesh.creation.cylinder(radius=0.1, height=0.02)
    pole = trimesh.creation.cylinder(radius=0.01, height=0.4)
    pole.apply_translation((0, 0, 0.2))
    scene = trimesh.Scene({"lamp_base": base, "pole": pole})
    turn = np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, -1, 0, 0], [0, 0, 0, 1.0]])
    scene.apply_transform(turn)
    return read_model_file(scene.export(file_type="glb"), "floor_lamp.glb")


def test_words_of_the_whole_reach_every_part(lamp: ProductModel) -> None:
    looks = [p.look for p in apply_words(lamp, read_description("matte navy")).parts]
    assert {look.colour_name for look in looks} == {"navy"}
    assert {look.finish for look in looks} == {"matte"}


def test_a_named_part_keeps_its_own_words(lamp: ProductModel) -> None:
    model = apply_words(lamp, read_description("matte black, brass base"))
    base, pole = model.part("lamp_base"), model.part("pole")
    assert base is not None
    assert pole is not None
    assert base.look.material == "brass"
    assert base.look.colour_name == "brass"
    assert pole.look.colour_name == "black"
    assert pole.look.material == lamp.parts[0].look.material == ""
    assert model.bounds() == pytest.approx(lamp.bounds())


def test_what_was_understood_of_the_words_is_told(lamp: ProductModel) -> None:
    brief = read_words(lamp, "red pole, glorbly")
    assert "colour of the pole" in [chip.meaning for chip in brief.understood]
    assert brief.not_understood == ("glorbly",)


def test_words_that_name_no_look_change_nothing(lamp: ProductModel) -> None:
    same = apply_words(lamp, read_description("a floor lamp"))
    assert [part.look for part in same.parts] == [part.look for part in lamp.parts]


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("chair_base.001", "Chair base"),
        ("Cylinder.003", ""),
        ("Mesh_12", ""),
        ("ScrewLid", "Screw lid"),
        ("LED_ring", "LED ring"),
        ("Material #4", ""),
        ("8f14e45fceea167a", ""),
        ("wheel_03", "Wheel"),
        ("", ""),
    ],
)
def test_names_for_people(name: str, clean: str) -> None:
    assert clean_name(name) == clean


def test_product_name_and_keys() -> None:
    assert product_name("/home/me/desk_lamp_01.GLB") == "Desk lamp"
    assert product_name("C:\\files\\Mesh.stl") == "Product"
    assert key_of("Wheel (5)", ["wheel_5"]) == "wheel_5_2"
    assert key_of("12 legs", []) == "part_12_legs"


def test_the_worker_recolours_a_file_by_description_and_edits(lamp: ProductModel) -> None:
    request = DrawRequest(
        description="matte black",
        edits=("make the pole red",),
        model_file=export_model(lamp, "glb"),
        model_name="floor_lamp.glb",
    )
    model = Worker().model(request)
    assert [part.look.colour_name for part in model.parts] == ["black", "red"]
    plain = DrawRequest(model_file=request.model_file, model_name="floor_lamp.glb")
    assert plain.product_key() != request.product_key()


@pytest.mark.parametrize(
    ("edit", "width", "height"),
    [
        ("80 cm wide", 800.0, 410.0),
        ("taller", 200.0, 471.5),
        ("5 cm taller", 200.0, 460.0),
        ("larger", 220.0, 451.0),
    ],
)
def test_edits_of_size_stretch_the_model_and_its_measures(
    lamp: ProductModel, edit: str, width: float, height: float
) -> None:
    sized = reworded(lamp, "a lamp, 2 m tall, red pole", (edit,))
    low, high = sized.bounds()
    assert high - low == pytest.approx((width, width, height), abs=0.1)
    values = {d.code: d.value for d in sized.dimensions}
    assert (values["W"], values["H"]) == pytest.approx((width, height), abs=0.1)
    before = {d.name: d.value for d in lamp.dimensions}
    foot = next(d for d in sized.dimensions if "iameter" in d.name)
    assert foot.value == pytest.approx(before[foot.name] * width / 200.0, abs=0.1)
    pole = sized.part("pole")
    assert pole is not None
    assert pole.look.colour_name == "red"


def test_an_oval_stretch_keeps_no_diameter(lamp: ProductModel) -> None:
    oval = resized(lamp, read_words(lamp, "product, 30 cm wide, 20 cm deep"))
    assert np.ptp(oval.bounds(), axis=0) == pytest.approx((300, 200, 410), abs=0.1)
    assert not [d for d in oval.dimensions if d.kind == "diameter"]


@pytest.mark.parametrize("edit", ["softer shape", "more detail", "remove the handle"])
def test_what_cannot_be_done_to_a_file_is_refused(lamp: ProductModel, edit: str) -> None:
    with pytest.raises(DrafterError, match="3D file"):
        reworded(lamp, "", (edit,))


REAL = Path(__file__).parents[3] / "shared" / "models"


@pytest.mark.skipif(not REAL.is_dir(), reason="the real models are not here")
@pytest.mark.parametrize(
    ("name", "category", "subcategory"),
    [
        ("computer_speaker", "electronics", "Loudspeaker"),
        ("desk_lamp", "homeware", "Desk lamp"),
        ("glass_jar_01", "packaging", "Cosmetic jar"),
        ("lipstick", "other", "Product"),
        ("mug", "drinkware", "Mug"),
        ("office_chair", "furniture", "Chair"),
        ("plastic_bottle_01", "drinkware", "Water bottle"),
        ("product_box", "packaging", "Folding carton"),
        ("sheepskin_boot", "footwear", "Boot"),
        ("watch_strap", "accessories", "Watch"),
    ],
)
def test_real_files_get_their_category_from_their_name(
    name: str, category: str, subcategory: str
) -> None:
    model = read_model_file((REAL / f"{name}.glb").read_bytes(), f"{name}.glb")
    assert (model.category, model.subcategory) == (category, subcategory)
    taller = reworded(model, "", ("taller",))
    before, after = (np.ptp(m.bounds(), axis=0) for m in (model, taller))
    assert after == pytest.approx(before * (1, 1, 1.15), rel=1e-3)


def test_the_facts_of_a_file_tell_what_was_assumed(lamp: ProductModel) -> None:
    request = DrawRequest(
        model_file=export_model(lamp, "stl"), model_name="floor_lamp.stl", task="facts"
    )
    facts = Worker().perform(request).facts
    assert facts is not None
    assert [chip.text for chip in facts.assumed][:2] == ["unit", "upright"]
