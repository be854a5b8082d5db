"""The apparel family: which builder draws which garment."""

from app.drafter.archetypes.apparel_hoodie import hoodie
from app.drafter.archetypes.apparel_knit import polo, sweatshirt, t_shirt, tank_top

BUILDERS = {
    "hoodie": hoodie,
    "t_shirt": t_shirt,
    "long_sleeve": t_shirt,
    "sweatshirt": sweatshirt,
    "polo": polo,
    "tank_top": tank_top,
}
