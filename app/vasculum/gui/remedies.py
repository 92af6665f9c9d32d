"""What to press in the window, where the core's remedy names a command.

The core words its remedies for the command line too. Left stands the pattern as the core's code has it, right what the
window says instead; both are patterns of `sentences`, and are found for translation there. What only a command does
stays a command, and says where one types it.
"""

INSTEAD = {
    "Read the reason, mend it, then send again with `vasculum sync`.": (
        "Read the reason, mend it, then press Try again in Sync."
    ),
    "Install the program's models again; `vasculum models verify` names the file.": (
        "Install the program's models again; in a terminal `vasculum models verify` names the file."
    ),
    "Name another target in the profile, and read this one by `vasculum characterise --target --corners`.": (
        "Name another target in the profile, or draw this one's corners by hand in Morning."
    ),
    "Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.": (
        "Eject the camera in the file manager; {1} keeps the desktop away for good."
    ),
    "See what `vasculum cameras` lists.": "Take it out of the profile, or choose another camera in Settings.",
    "Name one with --camera; `vasculum cameras` lists them.": "Choose one in Settings, Camera.",
    "Let this computer in at the body (its menu for PC connections), then name it with --camera.": (
        "Let this computer in at the body (its menu for PC connections), then choose it in Settings, Camera."
    ),
    "Do not delete anything; run `vasculum verify` and restore the file from the other copy.": (
        "Do not delete anything; press Verify now in Sync, and restore the file from the other copy."
    ),
    "Run `vasculum verify`; delete nothing.": "Press Verify now in Sync; delete nothing.",
    "Run `vasculum verify`.": "Press Verify now in Sync.",
    "Run `vasculum verify`; restore the file from the other copy.": (
        "Press Verify now in Sync; restore the file from the other copy."
    ),
    "Run `vasculum verify`; restore the file it names.": "Press Verify now in Sync; restore the file it names.",
    "Enter it with `vasculum secret`, then send again.": (
        "Enter it in Settings, Targets, then press Try again in Sync."
    ),
    "Enter it anew with `vasculum secret`.": "Enter it anew in Settings, Targets.",
    "Enter it with `vasculum secret`.": "Enter it in Settings, Targets.",
    "Remove it; `vasculum secret` keeps keys safely.": "Remove it; Settings, Targets takes keys and keeps them safely.",
    "Enter it: vasculum secret {1}.": "Enter it in a terminal: vasculum secret {1}.",
    "Correct the address, or enter its key: vasculum secret {1}.": (
        "Correct the address, or enter its key in a terminal: vasculum secret {1}."
    ),
    "Measure the target with `vasculum calibrate`.": "Measure the target in Morning.",
    "Give it one with `vasculum review correct`, then send again.": (
        "Type its number in Review, then press Try again in Sync."
    ),
    "Free space on the data disk, or name another with --data, then go on.": (
        "Free space on the data disk, or name another in Settings, Disks, then go on."
    ),
    "Give this user the right to write there, or name another folder with --data.": (
        "Give this user the right to write there, or name another folder in Settings, Disks."
    ),
    "Name a folder on this machine's own disk with --data, and the share as a target.": (
        "Name a folder on this machine's own disk in Settings, Disks, and the share as a target."
    ),
}
"""By the core's pattern."""
