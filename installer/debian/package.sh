#!/bin/bash
# Packs a frozen program into a Debian package.
#   bash installer/debian/package.sh FROZEN_FOLDER DEST
source "$(dirname "${BASH_SOURCE[0]}")/../packages.sh"
frozen=$(cd "$1" && pwd)
dest=$(mkdir -p "$2" && cd "$2" && pwd)
cd "$here/installer/debian"

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$here/app/vasculum/__init__.py")
architecture=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

install -d "$tree/opt" "$tree/usr/bin" "$tree/DEBIAN"
cp -a "$frozen" "$tree/opt/vasculum"
ln -s /opt/vasculum/vasculum "$tree/usr/bin/vasculum"
install -Dm644 "$here/installer/70-vasculum-cameras.rules" "$tree/usr/lib/udev/rules.d/70-vasculum-cameras.rules"
install -Dm644 vasculum.desktop "$tree/usr/share/applications/vasculum.desktop"
install -Dm644 vasculum.svg "$tree/usr/share/icons/hicolor/scalable/apps/vasculum.svg"
install -d "$tree/usr/share/man/man1" "$tree/usr/share/doc/vasculum"
gzip -9n <vasculum.1 >"$tree/usr/share/man/man1/vasculum.1.gz"
cp "$here/installer/THIRD-PARTY.md" "$here/installer/sbom.cdx.json" "$here/README.md" "$tree/usr/share/doc/vasculum/"
cp copyright "$tree/usr/share/doc/vasculum/copyright"
gzip -9n <"$here/CHANGELOG.md" >"$tree/usr/share/doc/vasculum/changelog.gz"
install -m755 postinst postrm "$tree/DEBIAN/"

# What the frozen program opens of the system: the same list as a checkout's, without what only a checkout needs.
needs=$(grep -v -e '^#' -e '^python3' -e '^xvfb$' -e '^xauth$' -e exiftool "$here/installer/apt-packages.txt" |
    sed 's/^libglib2.0-0$/libglib2.0-0t64 | libglib2.0-0/' | paste -sd, | sed 's/,/, /g')
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@needs@/$needs/" \
    -e "s/@size@/$(du -sk "$tree" | cut -f1)/" control.in >"$tree/DEBIAN/control"
(cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zzstd -z10 --build "$tree" "$dest/vasculum_${version}_${architecture}.deb" >/dev/null
say "$dest/vasculum_${version}_${architecture}.deb: $(du -m "$dest/vasculum_${version}_${architecture}.deb" | cut -f1) MB"
