"""Components fall into the groups that a buyer looks for them in."""

from __future__ import annotations

import pytest

from app.domain.analysis import Category
from app.domain.sheets.sheets import BOM_GROUPS
from app.workflow.sheets.bom_groups import bom_group


@pytest.mark.parametrize(
    ("component", "material", "category", "group"),
    [
        ("Body", "Cotton French terry", Category.APPAREL, "FABRIC"),
        ("Eyelet", "Zinc alloy", Category.APPAREL, "HARDWARE"),
        ("Cord tip", "Zinc alloy", Category.APPAREL, "TRIM"),
        ("Drawcord", "Braided cord", Category.APPAREL, "TRIM"),
        ("Main label", "Polyester", Category.APPAREL, "LABEL"),
        ("Frame", "Stainless steel", Category.BAGS, "HARDWARE"),
        ("Outsole", "Rubber, Shore A to be confirmed", Category.FOOTWEAR, "SUBASSEMBLY"),
        ("Foxing tape", "Rubber", Category.FOOTWEAR, "SUBASSEMBLY"),
        ("Heel tab", "Suede split", Category.FOOTWEAR, "FABRIC"),
        ("Body", "Stainless steel", Category.DRINKWARE, "SUBASSEMBLY"),
        ("Neck thread", "Stainless steel", Category.DRINKWARE, "SUBASSEMBLY"),
        ("Sewing thread", "Core-spun polyester thread", Category.HOMEWARE, "THREAD"),
        ("Wood screw", "Steel", Category.FURNITURE, "HARDWARE"),
        ("Earring", "Silver", Category.JEWELLERY, "SUBASSEMBLY"),
    ],
)
def test_a_component_is_found_in_its_group(
    component: str, material: str, category: Category, group: str
) -> None:
    assert bom_group(component, material, category) == group
    assert group in BOM_GROUPS
