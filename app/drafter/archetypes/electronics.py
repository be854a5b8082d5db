"""Builders of the electronics family, gathered from one file for each kind."""

from app.drafter.archetypes.electronics_charger import charger, wireless_charger
from app.drafter.archetypes.electronics_headphones import headphones
from app.drafter.archetypes.electronics_phone_case import phone_case
from app.drafter.archetypes.electronics_portable import bluetooth_speaker
from app.drafter.archetypes.electronics_speaker import speaker

BUILDERS = {
    "headphones": headphones,
    "speaker": speaker,
    "bluetooth_speaker": bluetooth_speaker,
    "phone_case": phone_case,
    "charger": charger,
    "wireless_charger": wireless_charger,
}
