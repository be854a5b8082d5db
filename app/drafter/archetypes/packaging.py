"""The packaging family: which builder draws which kind."""

from app.drafter.archetypes.packaging_carton import carton
from app.drafter.archetypes.packaging_jar import food_jar, jar
from app.drafter.archetypes.packaging_pump import pump_bottle
from app.drafter.archetypes.packaging_squeeze import squeeze_tube
from app.drafter.archetypes.packaging_tube import paper_tube

BUILDERS = {
    "carton": carton,
    "food_jar": food_jar,
    "jar": jar,
    "paper_tube": paper_tube,
    "pump_bottle": pump_bottle,
    "squeeze_tube": squeeze_tube,
}
