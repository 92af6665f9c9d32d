"""Makes the three verdict sounds, the tick and the lost camera: told apart by count and direction, energy between 300 and 1500 Hz (window design, 4).

Run from anywhere: `python resources/sounds/make_sounds.py`. 48 kHz, mono, 16 bit, peak -6 dBFS.
"""

import wave
from pathlib import Path

import numpy as np

RATE = 48_000
PEAK = 10 ** (-6 / 20)


def tone(frequency: np.ndarray | float, seconds: float, second: float) -> np.ndarray:
    """A tone with its second harmonic at the given linear amplitude."""
    steps = np.full(round(seconds * RATE), frequency) if np.isscalar(frequency) else np.asarray(frequency)
    phase = 2 * np.pi * np.cumsum(steps) / RATE
    return np.sin(phase) + second * np.sin(2 * phase)


def shaped(sound: np.ndarray, attack: float, release: float) -> np.ndarray:
    """Linear rise and fall."""
    rise, fall = round(attack * RATE), round(release * RATE)
    envelope = np.ones(len(sound))
    envelope[:rise] = np.linspace(0, 1, rise)
    envelope[-fall:] *= np.linspace(1, 0, fall)
    return sound * envelope


def passed() -> np.ndarray:
    """One tone, G5, decaying to -60 dB in 110 ms."""
    sound = tone(784.0, 0.115, 10 ** (-12 / 20))
    decay = 10 ** (-3 * np.arange(len(sound)) / (0.110 * RATE))
    return shaped(sound * decay, 0.005, 0.005)


def review() -> np.ndarray:
    """Two equal tones, D5, 80 ms each, 70 ms apart."""
    one = shaped(tone(587.0, 0.080, 0.0), 0.005, 0.025)
    return np.concatenate([one, np.zeros(round(0.070 * RATE)), one])


def retake() -> np.ndarray:
    """Falling from E5 to A4 in 260 ms, held 90 ms, 410 ms in all."""
    fall = np.geomspace(659.0, 440.0, round(0.260 * RATE))
    steps = np.concatenate([fall, np.full(round(0.150 * RATE), 440.0)])
    return shaped(tone(steps, 0.410, 10 ** (-9 / 20)), 0.008, 0.060)


def heard() -> np.ndarray:
    """A tick of 12 ms: a scan was taken, or a second press was not."""
    return shaped(tone(1200.0, 0.012, 0.0), 0.002, 0.008)


def lost() -> np.ndarray:
    """Three low tones: the camera does not answer."""
    one = shaped(tone(330.0, 0.120, 10 ** (-9 / 20)), 0.008, 0.040)
    gap = np.zeros(round(0.080 * RATE))
    return np.concatenate([one, gap, one, gap, one])


def main() -> None:
    """Writes the five files beside this one."""
    tick = 10 ** (-18 / 20)
    for name, sound, peak in (
        ("pass", passed(), PEAK),
        ("review", review(), PEAK),
        ("retake", retake(), PEAK),
        ("heard", heard(), tick),
        ("lost", lost(), PEAK),
    ):
        samples = (sound / np.abs(sound).max() * peak * 32767).astype("<i2")
        with wave.open(str(Path(__file__).parent / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main()
