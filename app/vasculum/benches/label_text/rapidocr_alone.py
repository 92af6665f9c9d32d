"""rapidocr by itself, in an environment of its own: one JSON line a picture on standard input, one answer a line.

{"path": "sheet.jpg", "boxes": [[x, y, width, height], ...]}     no boxes: the whole picture
{"text": "...", "seconds": 1.2}                                  CPU seconds, reading the file left out
"""

import json
import sys
import time

import cv2
from rapidocr import RapidOCR


def main() -> None:
    """Answers until standard input ends."""
    engine = RapidOCR()
    for line in sys.stdin:
        asked = json.loads(line)
        pixels = cv2.imread(asked["path"])
        assert pixels is not None
        begun = time.process_time()
        parts = [pixels[y : y + h, x : x + w] for x, y, w, h in asked.get("boxes", [])] or [pixels]
        texts = ["\n".join(engine(part).txts or ()) for part in parts]
        print(json.dumps({"text": "\n".join(texts), "seconds": time.process_time() - begun}), flush=True)


if __name__ == "__main__":
    main()
