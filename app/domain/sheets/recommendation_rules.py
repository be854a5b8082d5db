"""Rules of the trade behind the recommendations: which words of a pack mean which advice.

House knowledge in general terms, to be verified with the factory; no rule states a figure.
"""

from __future__ import annotations

from typing import NamedTuple

MADE_OF = ("material",)
FINISHED = ("finish", "material")
BUILT = ("detail", "process", "construction", "component", "location")


class Rule(NamedTuple):
    """Advice that holds where one of the words stands in one of the fields.

    Attributes:
        words: a regular expression of whole words.
    """

    kind: str
    words: str
    text: str
    fields: tuple[str, ...] = MADE_OF


METAL = "(?:stainless |mild |carbon )?steel|stainless"
SOFT_METAL = "alumini?um|brass|copper|zinc alloy"
WOOD = "bamboo|beech|oak|walnut|ash|birch|pine|cork|wood|timber|plywood|acacia"
PLASTIC = "abs|pc|pp|pe|pet|petg|tritan|polycarbonate|polypropylene|plastic|nylon housing"
KNIT = "jersey|rib|fleece|interlock|french terry|knit|single jersey"
WOVEN = "twill|poplin|denim|canvas|ripstop|oxford|corduroy|woven"
LEATHER = "leather|suede|nubuck"

RULES: tuple[Rule, ...] = (
    Rule("process", METAL, "Draw or roll the shape, weld it, then pickle and passivate the welds."),
    Rule("risk", METAL, "Welds that are not passivated rust; ask for a salt-spray test."),
    Rule("cost_driver", METAL, "Polishing and surface work cost more than the sheet itself."),
    Rule(
        "alternative_material",
        METAL,
        "Aluminium is lighter and easier to form; food contact needs a lining.",
    ),
    Rule("process", SOFT_METAL, "Cast, turn or press it; deburr before any finish."),
    Rule("risk", "brass|copper", "Bare brass and copper tarnish; state lacquer or plating."),
    Rule("risk", "zinc alloy|brass", "Plating that touches skin: ask for a nickel-release test."),
    Rule("process", WOOD, "Dry it to the moisture that the pack states, then machine and seal it."),
    Rule("risk", WOOD, "Wood moves with moisture and swells at threads; seal all faces and ends."),
    Rule("cost_driver", WOOD, "Sorting for even colour and grain drives waste; state what passes."),
    Rule("alternative_material", WOOD, "A moulded part with a wood veneer holds its size better."),
    Rule("process", PLASTIC, "Injection moulding; plan draft, parting line and gate off the face."),
    Rule("risk", PLASTIC, "Thick walls and ribs leave sink marks; keep the wall even."),
    Rule("cost_driver", PLASTIC, "The mould is the cost; share one tool over the colourways."),
    Rule("alternative_material", PLASTIC, "Recycled grades cost less carbon; allow for colour."),
    Rule("process", KNIT, "Relax the fabric before cutting; sew with a stretch stitch."),
    Rule("risk", KNIT, "Knits shrink and spiral; ask for shrinkage and torque after washing."),
    Rule("risk", WOVEN, "Ask for shrinkage after washing in both directions before grading."),
    Rule("cost_driver", f"{KNIT}|{WOVEN}", "Fabric is the largest cost; a marker shows the waste."),
    Rule("alternative_material", "cotton", "A blend with polyester dries faster, shrinks less."),
    Rule("alternative_material", "polyester|nylon", "Recycled yarn is made in most grades."),
    Rule("risk", "elastane|spandex|lycra", "Stretch fails in hot washing; test recovery."),
    Rule("process", LEATHER, "Cut by hide grade and direction; skive the edges before folding."),
    Rule("risk", LEATHER, "Hides differ in colour and thickness; agree what is acceptable."),
    Rule("cost_driver", LEATHER, "Yield per hide decides the cost; large panels waste most."),
    Rule("alternative_material", LEATHER, "Coated fabric gives even rolls at a lower cost."),
    Rule("risk", "glass|crystal", "Thermal shock and chips at the rim; ask for annealing."),
    Rule("alternative_material", "glass", "Tritan or borosilicate, where breakage matters."),
    Rule("process", "ceramic|porcelain|stoneware|earthenware", "Slip-cast or jigger, then fire."),
    Rule("risk", "ceramic|porcelain|stoneware|earthenware", "Firing shrinks and warps the shape."),
    Rule("process", "silver|gold|platinum", "Cast in lost wax, then finish and set by hand."),
    Rule("risk", "silver", "Silver tarnishes; state rhodium plating or an anti-tarnish bag."),
    Rule("cost_driver", "silver|gold|platinum", "Metal weight is the cost; hollow where unseen."),
    Rule("process", "eva|rubber|tpu|foam", "Compression or injection moulding; state hardness."),
    Rule("risk", "foam|eva", "Foam takes a set under load; ask for compression set and hardness."),
    Rule("risk", "silicone", "Silicone picks up dust and smell; ask for post-curing."),
    Rule("risk", "powder.coat\\w*|coated|lacquer\\w*|paint\\w*", "Mask threads.", FINISHED),
    Rule("cost_driver", "mirror|polished|hand.?polished", "A mirror shows every flaw.", FINISHED),
    Rule("risk", "anodi[sz]ed", "Colour differs from batch to batch; agree limits.", FINISHED),
    Rule("risk", "brushed", "State the direction of the brushing on the drawing.", FINISHED),
    Rule("risk", "plated|chrome\\w*|plating", "Ask for plating thickness and adhesion.", FINISHED),
    Rule("risk", "zip\\w*|zipper", "A zip without make, size and puller is replaced.", BUILT),
    Rule("risk", "magnet\\w*", "Magnets are a hazard for children when loose.", BUILT),
    Rule("risk", "thread\\w*|screw\\w*", "A thread needs a gauge; name its standard.", BUILT),
    Rule("process", "double.wall\\w*|vacuum", "Weld, evacuate, then test every piece.", BUILT),
    Rule("cost_driver", "embroider\\w*|hand.sewn|quilt\\w*", "Work by hand drives cost.", BUILT),
)
