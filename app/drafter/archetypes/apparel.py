"""The apparel family: which builder draws which garment."""

from app.drafter.archetypes.apparel_dress import dress
from app.drafter.archetypes.apparel_hoodie import hoodie
from app.drafter.archetypes.apparel_knit import polo, sweatshirt, t_shirt, tank_top
from app.drafter.archetypes.apparel_outerwear import jacket, vest
from app.drafter.archetypes.apparel_waist import skirt, trousers

BUILDERS = {
    "hoodie": hoodie,
    "zip_hoodie": hoodie,
    "t_shirt": t_shirt,
    "long_sleeve": t_shirt,
    "sweatshirt": sweatshirt,
    "polo": polo,
    "tank_top": tank_top,
    "jacket": jacket,
    "vest": vest,
    "trousers": trousers,
    "joggers": trousers,
    "shorts": trousers,
    "skirt": skirt,
    "dress": dress,
}
