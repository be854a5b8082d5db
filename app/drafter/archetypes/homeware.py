"""The homeware family: which builder draws which kind."""

from app.drafter.archetypes.homeware_candle import candle
from app.drafter.archetypes.homeware_ceramics import bowl, plate
from app.drafter.archetypes.homeware_cushion import cushion
from app.drafter.archetypes.homeware_desk_lamp import desk_lamp
from app.drafter.archetypes.homeware_lamp import table_lamp
from app.drafter.archetypes.homeware_vase import vase

BUILDERS = {
    "amphora": vase,
    "bowl": bowl,
    "bud_vase": vase,
    "candle": candle,
    "cushion": cushion,
    "desk_lamp": desk_lamp,
    "mushroom_lamp": table_lamp,
    "plate": plate,
    "table_lamp": table_lamp,
    "vase": vase,
}
