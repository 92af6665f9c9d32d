# Untried: nobody has run this on Windows. Makes the frozen folder dist\vasculum as installer/build.sh does on Debian.
# Needs Python 3.11 or newer (py launcher). Tesseract with its languages is found when its folder stands in PATH; pyzbar's
# wheel brings zbar along. There is no libgphoto2 for Windows: the maker's own program fills a folder, and
# `vasculum capture --camera folder:DIR` takes the pictures from there.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
py -3 -m venv .venv-freeze
$python = ".venv-freeze\Scripts\python.exe"
foreach ($lock in "requirements", "requirements-build", "requirements-freeze") {
    & $python -m pip install --quiet --no-deps --require-hashes -r "installer\$lock.lock"
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}
Remove-Item -Recurse -Force build\freeze, dist\vasculum -ErrorAction SilentlyContinue
& $python -m PyInstaller --noconfirm --log-level WARN --workpath build\freeze --distpath dist installer\vasculum.spec
if ($LASTEXITCODE) { exit $LASTEXITCODE }
& $python installer\notices.py --texts dist\vasculum\licences
dist\vasculum\vasculum.exe --version
dist\vasculum\vasculum.exe doctor
dist\vasculum\vasculum.exe demo --headless --frames 3 --megapixels 6
