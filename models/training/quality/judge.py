"""The network: four numbers of one grey tile. Defocus, motion and noise as ln(1 + amount), glare as a share."""

import torch
from torch import Tensor, nn


def _conv(before: int, after: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, size, stride, size // 2, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True)
    )


class Judge(nn.Module):
    """Takes grey 0 to 255 (batch x 1 x 96 x 96), gives (batch x 4). 0.1 M weights."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = nn.Sequential(
            _conv(1, 16, 2, 5), _conv(16, 24), _conv(24, 32, 2), _conv(32, 32), _conv(32, 48, 2), _conv(48, 48)
        )
        self.said = nn.Sequential(nn.Linear(96, 64), nn.ReLU(inplace=True), nn.Linear(64, 4))

    def forward(self, pixels: Tensor) -> Tensor:
        # What a tile's mean is says nothing; its contrast does, for noise is told in levels.
        centred = (pixels - pixels.mean(dim=(2, 3), keepdim=True)) / 64
        maps = self.seen(centred)
        said: Tensor = self.said(torch.cat([maps.mean(dim=(2, 3)), maps.amax(dim=(2, 3))], dim=1))
        return said
