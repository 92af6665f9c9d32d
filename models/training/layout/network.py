"""The network: a small residual encoder, a pyramid decoder, one map of 18 channels at a quarter of the size.

Channels: 7 centres and 7 covers (0 to 1, in the order of `canvas.REGIONS`), then the distances to a box's left, top,
right and bottom in pixels of the input. After CenterNet (Zhou et al. 2019, arXiv:1904.07850) with FCOS's distances
(Tian et al. 2019, arXiv:1904.01355).
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

STRIDE = 4


def _conv(before: int, after: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, size, stride, size // 2, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True)
    )


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first, self.second = _conv(width, width), _conv(width, width)[:2]

    def forward(self, seen: Tensor) -> Tensor:
        return functional.relu(seen + self.second(self.first(seen)))


class Network(nn.Module):
    """Takes sRGB 0 to 255 (batch x 3 x rows x columns, sides multiples of 32). `width` 1.0 has 1.2 M weights."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        a, b, c, d, e = (int(n * width) // 8 * 8 for n in (16, 32, 64, 96, 128))
        self.stem = nn.Sequential(_conv(3, a, 2), _conv(a, b, 2), _conv(b, b))
        self.eighth = nn.Sequential(_conv(b, c, 2), _Block(c))
        self.sixteenth = nn.Sequential(_conv(c, d, 2), _Block(d), _Block(d))
        self.thirtysecond = nn.Sequential(_conv(d, e, 2), _Block(e), _Block(e))
        self.whole = nn.Linear(e, e)
        neck = int(40 * width) // 8 * 8
        self.sides = nn.ModuleList(nn.Conv2d(n, neck, 1) for n in (b, c, d, e))
        self.joints = nn.ModuleList(_conv(neck, neck) for _ in range(3))
        self.head = nn.Conv2d(neck, 18, 1)
        nn.init.constant_(self.head.bias[:14], -3.5)
        nn.init.constant_(self.head.bias[14:], 2.0)

    def raw(self, pixels: Tensor) -> Tensor:
        """Logits of the first 14 channels; logarithms of the distances in cells."""
        levels = [self.stem(pixels / 127.5 - 1)]
        for stage in (self.eighth, self.sixteenth, self.thirtysecond):
            levels.append(stage(levels[-1]))
        context = functional.relu(self.whole(levels[-1].mean(dim=(2, 3))))
        levels[-1] = levels[-1] + context[:, :, None, None]
        seen = self.sides[3](levels[3])
        for place in (2, 1, 0):
            larger = functional.interpolate(seen, scale_factor=2.0, mode="nearest")
            seen = self.joints[place](larger + self.sides[place](levels[place]))
        raw: Tensor = self.head(seen)
        return raw

    def forward(self, pixels: Tensor) -> Tensor:
        raw = self.raw(pixels)
        return torch.cat([torch.sigmoid(raw[:, :14]), STRIDE * torch.exp(raw[:, 14:].clamp(-3, 5.2))], dim=1)
