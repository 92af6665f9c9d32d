"""Corners of fourteen charts of the corpus, marked by hand; no detector had a part in them.

Each corner was shown by itself, enlarged 5 to 25 times with its contrast stretched, first beside a scale of pixels,
then under a cross-hair of whole pixels; the outer corner of the patch's paint was read by eye: to half a pixel where a
chart is 300 to 500 pixels long, to two pixels where it is 1,800. The corner of a black patch on black card is the least
sure; on `ColorNet__20281325.jpg` it cannot be seen, and is where the edges of the patches beside it meet. Pixel edges
are counted: (0, 0) is the upper left corner of the picture.
"""

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]

HAND_MARKED: dict[str, Corners] = {
    "colourcharts/plantcv__calibrite-passport.png": ((77.0, 356.8), (81.4, 87.8), (256.5, 89.4), (253.8, 358.8)),
    "colourcharts/plantcv__classic.png": ((250.2, 32.3), (248.8, 357.1), (45.0, 353.2), (32.3, 33.7)),
    "colourcharts/plantcv__colorchecker-classic-mini.jpg": (
        *((46.9, 400.8), (46.0, 70.1)),
        *((263.1, 70.1), (263.5, 401.7)),
    ),
    "sheets/ColorNet__20281325.jpg": ((3742.0, 3279.3), (3747.2, 4130.4), (3181.0, 4136.0), (3174.1, 3286.1)),
    "sheets/HerbariumScribe__Test_Image.jpg": ((1037.3, 1825.9), (1033.3, 1310.2), (1369.3, 1311.0), (1371.5, 1827.4)),
    "sheets/aafc__0a476e41d39864c8f87cc58be6a7531cf4be632ac48aa3fd89d415550aa53729.jpg": (
        *((234.9, 1225.5), (239.1, 1528.6)),
        *((40.9, 1525.6), (34.6, 1224.3)),
    ),
    "sheets/aafc__0a883248fc06c6c9880e80607f600cf87ce7d854e061ab56d233c3743b6ef2a7.jpg": (
        *((220.2, 1207.0), (222.3, 1511.5)),
        *((23.0, 1508.0), (20.3, 1206.4)),
    ),
    "sheets/aafc__0ac82347c2dda6c3abe71728ef1ca3d749500f736e6100e5d6f32af90397fa39.jpg": (
        *((776.0, 390.0), (466.5, 391.6)),
        *((467.2, 191.2), (773.8, 190.8)),
    ),
    "sheets/aafc__specimen_002.jpg": ((32.4, 397.0), (36.0, 93.0), (236.0, 91.0), (233.5, 394.5)),
    "sheets/aafc__specimen_003.jpg": ((1215.6, 836.8), (1522.4, 834.8), (1513.4, 1030.2), (1211.4, 1034.0)),
    "sheets/aafc__specimen_004.jpg": ((700.3, 1098.2), (1008.9, 1096.0), (1006.9, 1296.0), (699.7, 1299.5)),
    "sheets/aafc__specimen_005.jpg": ((368.2, 1524.4), (63.2, 1524.7), (61.6, 1327.2), (367.2, 1326.0)),
    "sheets/dissco__BR0000012120208.jpg": ((2864.5, 3782.5), (2846.5, 2054.0), (3969.5, 2047.0), (3989.0, 3773.5)),
    "sheets/dissco__BR0000013087944.jpg": ((2766.0, 2240.0), (2826.0, 513.0), (3950.0, 559.0), (3890.0, 2281.5)),
}
"""By the file's path: the corners at patches 1, 6, 24 and 19."""
