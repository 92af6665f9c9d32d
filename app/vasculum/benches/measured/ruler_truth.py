"""Pixels per millimetre of the corpus' rulers, measured by hand.

Crops of 40 to 60 pixels around two marks 22 to 100 steps apart, enlarged nine times beside a pixel scale and shifted
by chance, so that nothing showed where a program would put the mark; the middle of each mark was read by eye to half a
pixel. The error of a hand measurement is below 0.3 %: half a pixel at each end, and the colour fringes of the lens on
the rulers of the insect boxes.

Not independent in two ways: only rulers that an early version found were measured, and the number of steps between
the two marks is that version's count, which decided between neighbouring marks where a crop showed several.
The numbers test the length of a step, not the counting.
"""

HAND_MEASURED = {
    "hard/HerbASAP__1_rotated_ETSU016015.jpg": 12.791,
    "insects/label-data__EMEC609600_Cerceris_compacta.jpg": 27.86,
    "insects/label-data__EMEC609623_Cerceris_compacta.jpg": 27.9,
    "insects/label-data__EMEC609643_Cerceris_completa.jpg": 27.95,
    "insects/label-data__EMEC609683_Cerceris_conifrons.jpg": 27.79,
    "insects/label-data__EMEC609740_Cerceris_convergens.jpg": 27.886,
    "insects/label-data__EMEC609782_Cerceris_convergens.jpg": 27.82,
    "insects/label-data__EMEC609803_Cerceris_convergens.jpg": 27.84,
    "insects/label-data__EMEC609828_Cerceris_convergens.jpg": 31.81,
    "insects/label-data__EMEC609880_Cerceris_convergens.jpg": 31.83,
    "insects/label-data__EMEC609889_Cerceris_convergens.jpg": 31.84,
    "insects/label-data__EMEC609902_Stigmus_sp.jpg": 28.46,
    "insects/label-data__EMEC609912_Stigmus_sp.jpg": 28.44,
    "insects/label-data__EMEC609968_Timberlakena_yucaipa.jpg": 28.6,
    "sheets/ColorNet__20281325.jpg": 12.572,
    "sheets/ColorNet__rp_20913211-ea19-4f04-a5fe-850777599c2e.jpg": 4.184,
    "sheets/ColorNet__rp_30474213-d0a2-4a19-b593-0f545ed5c690.jpg": 4.178,
    "sheets/HerbASAP__2BCFM.jpg": 4.951,
    "sheets/HerbariumScribe__Test_Image.jpg": 7.035,
    "sheets/LabelLlama__7aa5b859-ca35-458a-a4c3-4b3a7cc7c88c.jpg": 9.462,
    "sheets/VoucherVision__MICH_16205594_Poaceae_Jouvea_pilosa_full.jpg": 12.123,
    "sheets/VoucherVision__MICH_7574789_Cyperaceae_Carex_scoparia.jpg": 12.086,
    "sheets/VoucherVision__herb00ic_1390992_MICH-V-1390992_MICH-V-1390992_3753x5634.jpg": 12.073,
    "sheets/dissco__BR0000012120208.jpg": 23.66,
    "sheets/dissco__BR0000013087944.jpg": 23.56,
    "sheets/gouda__BM001128287.jpg": 8.902,
    "sheets/label-data__NY_00040904.jpg": 12.037,
    "sheets/label-data__NY_00819627.jpg": 12.017,
    "sheets/label-data__NY_01334464.jpg": 12.026,
    "sheets/label-data__NY_01497989.jpg": 12.076,
    "sheets/label-data__NY_01498110.jpg": 12.012,
}
