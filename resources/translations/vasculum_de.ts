<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>sentences</name>
    <message>
        <source>Run the command again; what was done is kept.</source>
        <translation>Den Befehl noch einmal geben; Getanes bleibt.</translation>
    </message>
    <message>
        <source>See the command&apos;s --help.</source>
        <translation>Siehe --help des Befehls.</translation>
    </message>
    <message>
        <source>Correct the line named, or remove it to take the default.</source>
        <translation>Die genannte Zeile berichtigen, oder sie für den Vorgabewert entfernen.</translation>
    </message>
    <message>
        <source>Check the file with the program that wrote it, or leave it out.</source>
        <translation>Die Datei mit dem Programm prüfen, das sie schrieb, oder auslassen.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s power, cable and card, then press again.</source>
        <translation>Strom, Kabel und Karte der Kamera prüfen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Wait until the camera&apos;s lamp is off, then press again.</source>
        <translation>Warten, bis die Lampe der Kamera aus ist, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Check power and cable; the station connects again by itself.</source>
        <translation>Strom und Kabel prüfen; die Station verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Empty or change the card; every frame the station counted is safe here.</source>
        <translation>Karte leeren oder wechseln; jedes gezählte Bild ist hier sicher.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another with --data, then go on.</source>
        <translation>Platz auf der Datenplatte schaffen oder mit --data eine andere nennen, dann weiter.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder with --data.</source>
        <translation>Diesem Benutzer das Schreiben dort erlauben, oder mit --data einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Close the other program that has the catalogue open, then run again.</source>
        <translation>Das andere Programm schließen, das den Katalog offen hat, dann neu starten.</translation>
    </message>
    <message>
        <source>Nothing is lost; sending resumes by itself once the repository answers.</source>
        <translation>Nichts ist verloren; der Versand folgt von selbst, sobald das Repositorium antwortet.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then send again with `vasculum sync`.</source>
        <translation>Grund lesen, beheben, dann mit `vasculum sync` noch einmal senden.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; `vasculum models verify` names the file.</source>
        <translation>Die Modelle neu installieren; `vasculum models verify` nennt die Datei.</translation>
    </message>
    <message>
        <source>The frame is kept and waits for review; shooting goes on.</source>
        <translation>Das Bild bleibt und wartet auf Prüfung; Aufnahmen gehen weiter.</translation>
    </message>
    <message>
        <source>Do not delete anything; restore the named file from the other copy.</source>
        <translation>Nichts löschen; die genannte Datei aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The label fits {1} of the list, not {2}.</source>
        <translation>Das Etikett passt zu {1} der Liste, nicht zu {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s name says {1}, the code {2}.</source>
        <translation>Der Dateiname sagt {1}, der Code {2}.</translation>
    </message>
    <message>
        <source>By the list {1} belongs into cover {2}, not {3}.</source>
        <translation>Laut Liste gehört {1} in Umschlag {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>The last {1} files are named {2} off their codes, this one {3}.</source>
        <translation>Die letzten {1} Dateien heißen um {2} neben ihren Codes, diese {3}.</translation>
    </message>
    <message>
        <source>This is the same sheet as {1} under another number.</source>
        <translation>Das ist derselbe Bogen wie {1} unter anderer Nummer.</translation>
    </message>
    <message>
        <source>{1} lies outside cover {2}, {3}.</source>
        <translation>{1} liegt außerhalb von Umschlag {2}, {3}.</translation>
    </message>
    <message>
        <source>Check which one is right.</source>
        <translation>Prüfen, was stimmt.</translation>
    </message>
    <message>
        <source>The label fits its row of the list.</source>
        <translation>Das Etikett passt zu seiner Zeile der Liste.</translation>
    </message>
    <message>
        <source>Check which sheet carries which number.</source>
        <translation>Prüfen, welcher Bogen welche Nummer trägt.</translation>
    </message>
    <message>
        <source>Check the sheet, or scan the right cover.</source>
        <translation>Bogen prüfen oder den richtigen Umschlag scannen.</translation>
    </message>
    <message>
        <source>The file&apos;s name says the same.</source>
        <translation>Der Dateiname sagt dasselbe.</translation>
    </message>
    <message>
        <source>Look at both labels.</source>
        <translation>Beide Etiketten ansehen.</translation>
    </message>
    <message>
        <source>No folder card is open.</source>
        <translation>Kein Umschlag ist offen.</translation>
    </message>
    <message>
        <source>Scan the cover&apos;s code, then press again.</source>
        <translation>Code des Umschlags scannen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>{1} belongs into cover {2}.</source>
        <translation>{1} gehört in Umschlag {2}.</translation>
    </message>
    <message>
        <source>{1}: the frame bears no date to tell its age by.</source>
        <translation>{1}: das Bild trägt kein Datum, das sein Alter sagt.</translation>
    </message>
    <message>
        <source>{1}: {2}{3}, {4}; four stars ask for {5} {6}{7}.</source>
        <translation>{1}: {2}{3}, {4}; vier Sterne verlangen {5} {6}{7}.</translation>
    </message>
    <message>
        <source>The target is {1} months old; its colours may have faded. Measure or replace it.</source>
        <translation>Die Farbkarte ist {1} Monate alt; ihre Farben können verblasst sein. Messen oder ersetzen.</translation>
    </message>
    <message>
        <source>Do not shoot yet: {1}.</source>
        <translation>Noch nicht aufnehmen: {1}.</translation>
    </message>
    <message>
        <source>No white frame was taken; photograph a blank white sheet to measure it.</source>
        <translation>Kein Weißbild aufgenommen; dazu ein weißes Blatt fotografieren.</translation>
    </message>
    <message>
        <source>No ruler and no chart of known size gave a scale.</source>
        <translation>Weder Lineal noch Farbkarte bekannter Größe gaben einen Maßstab.</translation>
    </message>
    <message>
        <source>The transparent parts were laid on white.</source>
        <translation>Durchsichtiges wurde auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>The file has {1} pages; the first one was read.</source>
        <translation>Die Datei hat {1} Seiten; die erste wurde gelesen.</translation>
    </message>
    <message>
        <source>{1} was converted plainly.</source>
        <translation>{1} wurde einfach umgewandelt.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>{1} is not an image that is read here.</source>
        <translation>{1} ist kein Bild, das hier gelesen wird.</translation>
    </message>
    <message>
        <source>{1} cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} ist nicht zu entschlüsseln: abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <translation>CMYK wurde mit seinem eigenen Profil in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>{1} is cut short or damaged: its directory cannot be read.</source>
        <translation>{1} ist abgeschnitten oder beschädigt: sein Verzeichnis ist unlesbar.</translation>
    </message>
    <message>
        <source>L*a*b* was converted to sRGB.</source>
        <translation>L*a*b* wurde in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>{1} is {2} x {3} pixels; at least {4} on each side are needed.</source>
        <translation>{1} hat {2} x {3} Pixel; nötig sind {4} je Seite.</translation>
    </message>
    <message>
        <source>{1} has {2} megapixels; the limit is {3}.</source>
        <translation>{1} hat {2} Megapixel; die Grenze ist {3}.</translation>
    </message>
    <message>
        <source>Raise limits.megapixels in station.toml, if this machine has the memory.</source>
        <translation>limits.megapixels in station.toml erhöhen, wenn der Speicher reicht.</translation>
    </message>
    <message>
        <source>{1} has a broken header ({2}).</source>
        <translation>{1} hat einen schadhaften Kopf ({2}).</translation>
    </message>
    <message>
        <source>Give one still picture.</source>
        <translation>Ein einzelnes Standbild geben.</translation>
    </message>
    <message>
        <source>{1} is a {2} file, which is not read here.</source>
        <translation>{1} ist eine {2}-Datei, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{1} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} sieht nach RAW aus, ist aber nicht zu entschlüsseln: abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The sensor data cannot be decoded; the preview in the file was read.</source>
        <translation>Die Sensordaten sind unlesbar; die Vorschau in der Datei wurde gelesen.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Von der Quelle neu kopieren.</translation>
    </message>
    <message>
        <source>{1} is cut short: its end is missing.</source>
        <translation>{1} ist abgeschnitten: das Ende fehlt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of the picture is missing.</source>
        <translation>{1} ist beschädigt: ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a checksum within it does not fit.</source>
        <translation>{1} ist beschädigt: eine Prüfsumme darin stimmt nicht.</translation>
    </message>
    <message>
        <source>Look at the codes and choose the right one.</source>
        <translation>Codes ansehen und den richtigen wählen.</translation>
    </message>
    <message>
        <source>{1} in the frame: {2}.</source>
        <translation>{1} im Bild: {2}.</translation>
    </message>
    <message>
        <source>Take one sheet off, or choose one.</source>
        <translation>Einen Bogen wegnehmen, oder wählen.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera {2}.</source>
        <translation>Der Handscanner las {1}, die Kamera {2}.</translation>
    </message>
    <message>
        <source>Only one reader could read {1}.</source>
        <translation>Nur ein Leser konnte {1} lesen.</translation>
    </message>
    <message>
        <source>Compare it with the printed number.</source>
        <translation>Mit der gedruckten Nummer vergleichen.</translation>
    </message>
    <message>
        <source>No code gives a number; the label says {1}.</source>
        <translation>Kein Code gibt eine Nummer; das Etikett sagt {1}.</translation>
    </message>
    <message>
        <source>Codes were read, but the profile gives no number a pattern: {1}.</source>
        <translation>Codes gelesen, doch das Profil hat kein Muster für Nummern: {1}.</translation>
    </message>
    <message>
        <source>No code is a number of this collection: {1}.</source>
        <translation>Kein Code ist eine Nummer dieser Sammlung: {1}.</translation>
    </message>
    <message>
        <source>No barcode was read.</source>
        <translation>Kein Barcode wurde gelesen.</translation>
    </message>
    <message>
        <source>Turn the barcode label face up, or type the number from it.</source>
        <translation>Barcode-Etikett nach oben drehen, oder die Nummer tippen.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera no code.</source>
        <translation>Der Handscanner las {1}, die Kamera keinen Code.</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Mit dem Bogen vergleichen.</translation>
    </message>
    <message>
        <source>Two readers disagree: {1}.</source>
        <translation>Zwei Leser sind uneins: {1}.</translation>
    </message>
    <message>
        <source>Look at the crop and choose.</source>
        <translation>Ausschnitt ansehen und wählen.</translation>
    </message>
    <message>
        <source>The code says {1}, the label {2}.</source>
        <translation>Der Code sagt {1}, das Etikett {2}.</translation>
    </message>
    <message>
        <source>Two readers agree.</source>
        <translation>Zwei Leser sind einig.</translation>
    </message>
    <message>
        <source>The code was read and corrects its own errors.</source>
        <translation>Der Code wurde gelesen und berichtigt seine Fehler selbst.</translation>
    </message>
    <message>
        <source>The hand scanner and the camera read the same.</source>
        <translation>Handscanner und Kamera lasen dasselbe.</translation>
    </message>
    <message>
        <source>The code and the printed number agree.</source>
        <translation>Code und gedruckte Nummer stimmen überein.</translation>
    </message>
    <message>
        <source>The code was read, and the list expects its number.</source>
        <translation>Der Code wurde gelesen, und die Liste erwartet die Nummer.</translation>
    </message>
    <message>
        <source>The number comes from the file&apos;s name.</source>
        <translation>Die Nummer kommt vom Dateinamen.</translation>
    </message>
    <message>
        <source>The number was read from the label&apos;s text.</source>
        <translation>Die Nummer wurde im Etikettentext gelesen.</translation>
    </message>
    <message>
        <source>Compare it with the sheet and accept it.</source>
        <translation>Mit dem Bogen vergleichen und annehmen.</translation>
    </message>
    <message>
        <source>Write one into the profile&apos;s [[policy.roles]].</source>
        <translation>Eines in [[policy.roles]] des Profils schreiben.</translation>
    </message>
    <message>
        <source>Lay the catalogue number&apos;s label face up, or type the number.</source>
        <translation>Das Etikett mit der Nummer nach oben legen, oder die Nummer tippen.</translation>
    </message>
    <message>
        <source>The scanned number stands on the label.</source>
        <translation>Die gescannte Nummer steht auf dem Etikett.</translation>
    </message>
    <message>
        <source>The list expects the scanned number.</source>
        <translation>Die Liste erwartet die gescannte Nummer.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame.</source>
        <translation>Keine Farbkarte im Bild gefunden.</translation>
    </message>
    <message>
        <source>Nothing was measured for {1}.</source>
        <translation>Für {1} wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The step {1} could not look: {2}.</source>
        <translation>Der Schritt {1} konnte nicht hinsehen: {2}.</translation>
    </message>
    <message>
        <source>Look at the picture yourself, or press again.</source>
        <translation>Das Bild selbst ansehen, oder noch einmal drücken.</translation>
    </message>
    <message>
        <source>In the profile {1} the step `{2}` comes before what it needs: {3}.</source>
        <translation>Im Profil {1} kommt der Schritt `{2}` vor dem, was er braucht: {3}.</translation>
    </message>
    <message>
        <source>Put the step that finds it above.</source>
        <translation>Den Schritt, der es findet, darüber setzen.</translation>
    </message>
    <message>
        <source>{1} and looks different.</source>
        <translation>{1} und sieht anders aus.</translation>
    </message>
    <message>
        <source>{1} was taken in place of {2}.</source>
        <translation>{1} wurde anstelle von {2} aufgenommen.</translation>
    </message>
    <message>
        <source>{1} is not in the list of expected numbers.</source>
        <translation>{1} steht nicht in der Liste erwarteter Nummern.</translation>
    </message>
    <message>
        <source>{1} follows {2}; {3} skipped.</source>
        <translation>{1} folgt auf {2}; ausgelassen: {3}.</translation>
    </message>
    <message>
        <source>The last {1} numbers lie {2} off the list.</source>
        <translation>Die letzten {1} Nummern liegen {2} neben der Liste.</translation>
    </message>
    <message>
        <source>{1} and looks the same.</source>
        <translation>{1} und sieht gleich aus.</translation>
    </message>
    <message>
        <source>Compare the two before going on: two sheets, or two views.</source>
        <translation>Beide vergleichen, bevor es weitergeht: zwei Bögen oder zwei Ansichten.</translation>
    </message>
    <message>
        <source>Check which sheet lies on the glass.</source>
        <translation>Prüfen, welcher Bogen auf dem Glas liegt.</translation>
    </message>
    <message>
        <source>Check the sheet against the list.</source>
        <translation>Den Bogen mit der Liste vergleichen.</translation>
    </message>
    <message>
        <source>Look for it in the cover.</source>
        <translation>Im Umschlag danach suchen.</translation>
    </message>
    <message>
        <source>Stop and check the sheet on the glass.</source>
        <translation>Anhalten und den Bogen auf dem Glas prüfen.</translation>
    </message>
    <message>
        <source>{1} was photographed before.</source>
        <translation>{1} wurde schon einmal aufgenommen.</translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation>Beide vergleichen.</translation>
    </message>
    <message>
        <source>Compare the two before going on.</source>
        <translation>Beide vergleichen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>{1}; this is another view.</source>
        <translation>{1}; dies ist eine andere Ansicht.</translation>
    </message>
    <message>
        <source>The number is new here.</source>
        <translation>Die Nummer ist hier neu.</translation>
    </message>
    <message>
        <source>The frame is {1} stops too {2}, {3}.</source>
        <translation>Das Bild ist um {1} Blenden zu {2}, {3}.</translation>
    </message>
    <message>
        <source>The light is right.</source>
        <translation>Das Licht stimmt.</translation>
    </message>
    <message>
        <source>A channel is full on {1} % of the frame.</source>
        <translation>Ein Kanal ist auf {1} % des Bildes voll.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide.</source>
        <translation>Die Kanten ({1}) sind {2} px breit.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide in one direction and {3} px in another, as by motion.</source>
        <translation>Die Kanten ({1}) sind in einer Richtung {2} px breit, in anderer {3} px, wie verwackelt.</translation>
    </message>
    <message>
        <source>Edges are {1} px wide in the middle of {2} cells.</source>
        <translation>Kanten sind in der Mitte von {2} Zellen {1} px breit.</translation>
    </message>
    <message>
        <source>There are no edges.</source>
        <translation>Es gibt keine Kanten.</translation>
    </message>
    <message>
        <source>No edges of the {1} could be measured.</source>
        <translation>Keine messbaren Kanten: {1}.</translation>
    </message>
    <message>
        <source>The object is cut at the {1}.</source>
        <translation>Das Objekt ist angeschnitten: {1}.</translation>
    </message>
    <message>
        <source>The object lies wholly in the frame.</source>
        <translation>Das Objekt liegt ganz im Bild.</translation>
    </message>
    <message>
        <source>The object lies {1}° askew.</source>
        <translation>Das Objekt liegt {1}° schief.</translation>
    </message>
    <message>
        <source>The object cannot be told from its ground.</source>
        <translation>Das Objekt hebt sich nicht vom Grund ab.</translation>
    </message>
    <message>
        <source>The object fills the frame.</source>
        <translation>Das Objekt füllt das Bild.</translation>
    </message>
    <message>
        <source>The edges measure {1} where they are strongest.</source>
        <translation>Die Kanten messen {1}, wo sie am stärksten sind.</translation>
    </message>
    <message>
        <source>There is no sharp edge anywhere in the frame.</source>
        <translation>Nirgends im Bild ist eine scharfe Kante.</translation>
    </message>
    <message>
        <source>The lightness of the grey patch {1} varies by {2} L*.</source>
        <translation>Die Helligkeit des Graufelds {1} schwankt um {2} L*.</translation>
    </message>
    <message>
        <source>The lightest ground at the {1} is {2} % darker than at the lightest place.</source>
        <translation>Der hellste Grund ({1}) ist {2} % dunkler als an der hellsten Stelle.</translation>
    </message>
    <message>
        <source>The chart is too small to measure noise on.</source>
        <translation>Die Farbkarte ist zu klein, um Rauschen zu messen.</translation>
    </message>
    <message>
        <source>The chart&apos;s greys are burnt out.</source>
        <translation>Die Graufelder der Karte sind ausgebrannt.</translation>
    </message>
    <message>
        <source>{1}: a part of the picture did not come over.</source>
        <translation>{1}: ein Teil des Bildes kam nicht an.</translation>
    </message>
    <message>
        <source>No row and no column repeats another.</source>
        <translation>Keine Zeile und keine Spalte wiederholt eine andere.</translation>
    </message>
    <message>
        <source>The camera&apos;s {1} stood at {2} instead of {3}.</source>
        <translation>Einstellung der Kamera ({1}): {2} statt {3}.</translation>
    </message>
    <message>
        <source>The camera sleeps.</source>
        <translation>Die Kamera schläft.</translation>
    </message>
    <message>
        <source>Half-press its shutter, or switch it on; the station then keeps it awake.</source>
        <translation>Auslöser halb drücken oder einschalten; die Station hält sie dann wach.</translation>
    </message>
    <message>
        <source>This user may not open the camera ({1}).</source>
        <translation>Dieser Benutzer darf die Kamera nicht öffnen ({1}).</translation>
    </message>
    <message>
        <source>Copy {1} to /etc/udev/rules.d and plug the camera in again.</source>
        <translation>{1} nach /etc/udev/rules.d kopieren und die Kamera neu anstecken.</translation>
    </message>
    <message>
        <source>The cable runs at slow speed ({1} Mbit/s).</source>
        <translation>Das Kabel läuft langsam ({1} Mbit/s).</translation>
    </message>
    <message>
        <source>Use the blue port and the short cable, without the hub.</source>
        <translation>Den blauen Anschluss und das kurze Kabel nehmen, ohne Hub.</translation>
    </message>
    <message>
        <source>The battery is at {1} %.</source>
        <translation>Der Akku steht bei {1} %.</translation>
    </message>
    <message>
        <source>Change it now, or use the mains adaptor.</source>
        <translation>Jetzt wechseln, oder das Netzteil nehmen.</translation>
    </message>
    <message>
        <source>The mode dial stands on {1}.</source>
        <translation>Das Moduswählrad steht auf {1}.</translation>
    </message>
    <message>
        <source>Turn it to M, so that aperture and shutter stay.</source>
        <translation>Auf M drehen, damit Blende und Zeit bleiben.</translation>
    </message>
    <message>
        <source>There is no card in the camera.</source>
        <translation>In der Kamera ist keine Karte.</translation>
    </message>
    <message>
        <source>Put one in: only a card keeps a frame when the cable is pulled.</source>
        <translation>Eine einlegen: nur eine Karte behält ein Bild, wenn das Kabel gezogen wird.</translation>
    </message>
    <message>
        <source>The file manager holds the camera ({1}, process {2}).</source>
        <translation>Die Dateiverwaltung hält die Kamera ({1}, Prozess {2}).</translation>
    </message>
    <message>
        <source>Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.</source>
        <translation>Mit `vasculum cameras --take-over` übernehmen; {1} hält die Arbeitsfläche dauerhaft fern.</translation>
    </message>
    <message>
        <source>Another program holds the camera ({1}, process {2}).</source>
        <translation>Ein anderes Programm hält die Kamera ({1}, Prozess {2}).</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Dieses Programm schließen.</translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation>Die Karte ist voll.</translation>
    </message>
    <message>
        <source>Empty or change it; every frame the station counted is safe here.</source>
        <translation>Leeren oder wechseln; jedes gezählte Bild ist hier sicher.</translation>
    </message>
    <message>
        <source>A folder has no settings.</source>
        <translation>Ein Ordner hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>Set them at the camera that writes into it.</source>
        <translation>An der Kamera einstellen, die hineinschreibt.</translation>
    </message>
    <message>
        <source>{1} changed while it was copied.</source>
        <translation>{1} änderte sich beim Kopieren.</translation>
    </message>
    <message>
        <source>Press again once it is written.</source>
        <translation>Noch einmal drücken, wenn es geschrieben ist.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Kein Ordner ist genannt.</translation>
    </message>
    <message>
        <source>Name one that is there: folder:DIR.</source>
        <translation>Einen vorhandenen nennen: folder:DIR.</translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation>{1} ist kein Ordner.</translation>
    </message>
    <message>
        <source>No new picture came into {1} within {2} s.</source>
        <translation>Kein neues Bild in {1} binnen {2} s.</translation>
    </message>
    <message>
        <source>Put one there, then go on.</source>
        <translation>Eines hineinlegen, dann weiter.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation>Der Ordner {1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>Bring the folder back; work goes on by itself.</source>
        <translation>Den Ordner zurückbringen; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>{1} was taken away before it was copied.</source>
        <translation>{1} wurde vor dem Kopieren entfernt.</translation>
    </message>
    <message>
        <source>It is left out; give the right to read it.</source>
        <translation>Es bleibt aus; das Leserecht geben.</translation>
    </message>
    <message>
        <source>For example gphoto:usb:001,005.</source>
        <translation>Zum Beispiel gphoto:usb:001,005.</translation>
    </message>
    <message>
        <source>The simulated camera does not answer.</source>
        <translation>Die simulierte Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>The simulated camera&apos;s process ended.</source>
        <translation>Der Prozess der simulierten Kamera endete.</translation>
    </message>
    <message>
        <source>The simulated camera knows no {1} `{2}`.</source>
        <translation>Die simulierte Kamera kennt {1} `{2}` nicht.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame; its colours are corrected by the calibration of {1} with {2}.</source>
        <translation>Keine Farbkarte im Bild; die Farben sind nach der Kalibrierung vom {1} mit {2} berichtigt.</translation>
    </message>
    <message>
        <source>If the shutter was heard, do not press again: the frame comes from the card by itself.</source>
        <translation>War der Verschluss zu hören, nicht noch einmal drücken: das Bild kommt von selbst von der Karte.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>The disk of {1} is full.</source>
        <translation>Die Platte von {1} ist voll.</translation>
    </message>
    <message>
        <source>The release ended in a fault ({1}).</source>
        <translation>Die Auslösung endete mit einem Fehler ({1}).</translation>
    </message>
    <message>
        <source>Of {1} only {2} of {3} bytes came.</source>
        <translation>Von {1} kamen nur {2} von {3} Bytes.</translation>
    </message>
    <message>
        <source>There is no room for {1} in {2}.</source>
        <translation>Kein Platz für {1} in {2}.</translation>
    </message>
    <message>
        <source>The camera refused: {1}.</source>
        <translation>Die Kamera lehnte ab: {1}.</translation>
    </message>
    <message>
        <source>The camera&apos;s card is full.</source>
        <translation>Die Karte der Kamera ist voll.</translation>
    </message>
    <message>
        <source>The camera does not answer ({1}).</source>
        <translation>Die Kamera antwortet nicht ({1}).</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>Die Kamera ist beschäftigt.</translation>
    </message>
    <message>
        <source>The camera does not tell its {1}.</source>
        <translation>Die Kamera nennt nicht: {1}.</translation>
    </message>
    <message>
        <source>Take `{1}` out of the profile&apos;s [camera] table and set it by hand.</source>
        <translation>`{1}` aus der Tabelle [camera] des Profils nehmen und von Hand einstellen.</translation>
    </message>
    <message>
        <source>Turn it to M; {1} follow by themselves.</source>
        <translation>Auf M drehen; {1} folgen von selbst.</translation>
    </message>
    <message>
        <source>The camera stands at {1} and offers no {2} of {3}.</source>
        <translation>Die Kamera steht auf {1} und bietet {2} {3} nicht an.</translation>
    </message>
    <message>
        <source>Set it at the camera, or change the profile&apos;s [camera] table.</source>
        <translation>An der Kamera einstellen, oder die Tabelle [camera] des Profils ändern.</translation>
    </message>
    <message>
        <source>The camera takes no {1} of `{2}`.</source>
        <translation>Die Kamera nimmt {1} `{2}` nicht an.</translation>
    </message>
    <message>
        <source>Choose one of the values it offers.</source>
        <translation>Einen Wert wählen, den sie anbietet.</translation>
    </message>
    <message>
        <source>The camera holds {1} at {2} instead of {3}.</source>
        <translation>Die Kamera hält {1} auf {2} statt {3}.</translation>
    </message>
    <message>
        <source>Turn the mode dial to M.</source>
        <translation>Das Moduswählrad auf M drehen.</translation>
    </message>
    <message>
        <source>The camera has no setting `{1}`.</source>
        <translation>Die Kamera hat keine Einstellung `{1}`.</translation>
    </message>
    <message>
        <source>See what `vasculum cameras` lists.</source>
        <translation>Siehe, was `vasculum cameras` aufzählt.</translation>
    </message>
    <message>
        <source>Use a folder as the camera: --camera folder:DIR.</source>
        <translation>Einen Ordner als Kamera nehmen: --camera folder:DIR.</translation>
    </message>
    <message>
        <source>At {1} is the body {2}, not {3}.</source>
        <translation>An {1} hängt das Gehäuse {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>Plug the right one in; it is found at any port.</source>
        <translation>Das richtige anstecken; es wird an jedem Anschluss gefunden.</translation>
    </message>
    <message>
        <source>The camera is not connected.</source>
        <translation>Die Kamera ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The camera did not answer for {1} s and was restarted.</source>
        <translation>Die Kamera antwortete {1} s nicht und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>No frame was lost; the numbering goes on.</source>
        <translation>Kein Bild ging verloren; die Zählung geht weiter.</translation>
    </message>
    <message>
        <source>The camera&apos;s process ended.</source>
        <translation>Der Prozess der Kamera endete.</translation>
    </message>
    <message>
        <source>This camera has no setting `{1}`.</source>
        <translation>Diese Kamera hat keine Einstellung `{1}`.</translation>
    </message>
    <message>
        <source>Choose a camera with settings.</source>
        <translation>Eine Kamera mit Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Without PTP/IP the misfortune `{1}` cannot happen.</source>
        <translation>Ohne PTP/IP kann `{1}` nicht geschehen.</translation>
    </message>
    <message>
        <source>Use a system with libgphoto2.</source>
        <translation>Ein System mit libgphoto2 nehmen.</translation>
    </message>
    <message>
        <source>The catalogue {1} is locked by another program.</source>
        <translation>Den Katalog {1} hält ein anderes Programm.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full.</source>
        <translation>Die Platte mit {1} ist voll.</translation>
    </message>
    <message>
        <source>The catalogue {1} cannot be written.</source>
        <translation>Der Katalog {1} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The catalogue {1} can neither be opened nor made.</source>
        <translation>Der Katalog {1} lässt sich weder öffnen noch anlegen.</translation>
    </message>
    <message>
        <source>The catalogue {1} is damaged: {2}.</source>
        <translation>Der Katalog {1} ist beschädigt: {2}.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Aus der letzten Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk of the catalogue {1} does not answer: {2}.</source>
        <translation>Die Platte des Katalogs {1} antwortet nicht: {2}.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Platte prüfen.</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} ist nicht benutzbar: {2}.</translation>
    </message>
    <message>
        <source>Check the disk, then run again.</source>
        <translation>Platte prüfen, dann noch einmal starten.</translation>
    </message>
    <message>
        <source>The file with sha256 {1} is not in {2}.</source>
        <translation>Die Datei mit sha256 {1} ist nicht in {2}.</translation>
    </message>
    <message>
        <source>{1} changed while it was read.</source>
        <translation>{1} änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>Warten, bis das schreibende Programm fertig ist, dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no kind of target `{1}`.</source>
        <translation>Es gibt keine Zielart `{1}`.</translation>
    </message>
    <message>
        <source>Do not delete anything; run `vasculum verify` and restore the file from the other copy.</source>
        <translation>Nichts löschen; `vasculum verify` geben und die Datei aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The object {1} in {2} cannot be added to: {3}.</source>
        <translation>Das Objekt {1} in {2} lässt sich nicht ergänzen: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the repository&apos;s keeper look at it, then send again.</source>
        <translation>Dort wurde nichts geändert; der Betreuer soll es ansehen, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} has other bytes now.</source>
        <translation>Die eigene Kopie von {1} hat jetzt andere Bytes.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; delete nothing.</source>
        <translation>`vasculum verify` geben; nichts löschen.</translation>
    </message>
    <message>
        <source>{1} has other bytes than {2} in {3}.</source>
        <translation>{1} hat andere Bytes als {2} in {3}.</translation>
    </message>
    <message>
        <source>The repository {1} does not hold what was sent as {2}.</source>
        <translation>Das Repositorium {1} enthält nicht, was als {2} gesendet wurde.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} is missing.</source>
        <translation>Die eigene Kopie von {1} fehlt.</translation>
    </message>
    <message>
        <source>The package {1} names paths that no repository can hold.</source>
        <translation>Das Paket {1} nennt Pfade, die kein Repositorium halten kann.</translation>
    </message>
    <message>
        <source>{1} holds other originals under {2} than this station&apos;s.</source>
        <translation>{1} enthält unter {2} andere Originale als diese Station.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both; one of them was not taken by this station.</source>
        <translation>Nichts wurde überschrieben. Beide vergleichen; eines stammt nicht von dieser Station.</translation>
    </message>
    <message>
        <source>The repository {1} does not answer: {2}.</source>
        <translation>Das Repositorium {1} antwortet nicht: {2}.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s whole path.</source>
        <translation>Den ganzen Pfad des Repositoriums nennen.</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <translation>Der Ordner {1} ist nicht da.</translation>
    </message>
    <message>
        <source>Connect its disk or share; sending then resumes.</source>
        <translation>Platte oder Freigabe verbinden; der Versand folgt dann.</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The profile has no {1} `{2}`.</source>
        <translation>Das Profil hat kein {1} `{2}`.</translation>
    </message>
    <message>
        <source>{1} was shot{2} at {3}.</source>
        <translation>{1} wurde{2} an {3} aufgenommen.</translation>
    </message>
    <message>
        <source>Name another folder in the settings.</source>
        <translation>In den Einstellungen einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>{1} holds other things and is no OCFL 1.1 storage root.</source>
        <translation>{1} enthält anderes und ist keine OCFL-1.1-Wurzel.</translation>
    </message>
    <message>
        <source>Name an empty folder for the repository in the settings.</source>
        <translation>In den Einstellungen einen leeren Ordner für das Repositorium nennen.</translation>
    </message>
    <message>
        <source>The repository {1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>Das Repositorium {1} hat ein anderes Layout als {2} mit sha256 und 3 x 3.</translation>
    </message>
    <message>
        <source>Name another folder for this station&apos;s deliveries in the settings.</source>
        <translation>In den Einstellungen einen anderen Ordner für die Lieferungen nennen.</translation>
    </message>
    <message>
        <source>The repository {1} has no room left.</source>
        <translation>Das Repositorium {1} hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Free space there; sending then resumes.</source>
        <translation>Dort Platz schaffen; der Versand folgt dann.</translation>
    </message>
    <message>
        <source>The repository {1} cannot be written: {2}.</source>
        <translation>In das Repositorium {1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>Give this user the right to write there; sending then resumes.</source>
        <translation>Diesem Benutzer das Schreiben dort erlauben; der Versand folgt dann.</translation>
    </message>
    <message>
        <source>Name a folder, or a file:// URI, for a target of kind `ocfl`.</source>
        <translation>Für ein Ziel der Art `ocfl` einen Ordner oder eine file://-URI nennen.</translation>
    </message>
    <message>
        <source>The repository {1} does not say its layout: {2}.</source>
        <translation>Das Repositorium {1} nennt sein Layout nicht: {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} differs from its digest at {3}.</source>
        <translation>{1} von {2} weicht bei {3} von der Prüfsumme ab.</translation>
    </message>
    <message>
        <source>The object at {1} does not hold: {2}.</source>
        <translation>Das Objekt bei {1} hält nicht: {2}.</translation>
    </message>
    <message>
        <source>Another station delivers {1} to {2} at this moment.</source>
        <translation>Eine andere Station liefert {1} gerade an {2}.</translation>
    </message>
    <message>
        <source>The {1} is burnt out on {2} % of its area.</source>
        <translation>Ausgebrannt auf {2} % seiner Fläche: {1}.</translation>
    </message>
    <message>
        <source>The {1} is not burnt out.</source>
        <translation>Nicht ausgebrannt: {1}.</translation>
    </message>
    <message>
        <source>The {1} is black on {2} % of its area.</source>
        <translation>Schwarz auf {2} % seiner Fläche: {1}.</translation>
    </message>
    <message>
        <source>Nothing is lost in black.</source>
        <translation>Nichts versinkt im Schwarz.</translation>
    </message>
    <message>
        <source>The {1}&apos;s {2} is full on {3} % of its area.</source>
        <translation>Kanal {2} voll auf {3} % seiner Fläche: {1}.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the other views say {2}.</source>
        <translation>Der Handscanner las {1}, die anderen Ansichten sagen {2}.</translation>
    </message>
    <message>
        <source>The number comes from the specimen&apos;s other views.</source>
        <translation>Die Nummer kommt von den anderen Ansichten des Belegs.</translation>
    </message>
    <message>
        <source>Its other views give no number yet.</source>
        <translation>Seine anderen Ansichten geben noch keine Nummer.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Benennen Sie eine davon.</translation>
    </message>
    <message>
        <source>The other views say {1}, the label {2}.</source>
        <translation>Die anderen Ansichten sagen {1}, das Etikett {2}.</translation>
    </message>
    <message>
        <source>No {1} was seen to measure clipping on.</source>
        <translation>Nicht gesehen, um Übersteuerung zu messen: {1}.</translation>
    </message>
    <message>
        <source>Too little of an even ground is seen.</source>
        <translation>Zu wenig gleichmäßiger Grund zu sehen.</translation>
    </message>
    <message>
        <source>Light falls off by {1} % at the {2}.</source>
        <translation>Das Licht fällt um {1} % ab ({2}).</translation>
    </message>
    <message>
        <source>The lightness of the bare ground varies by {1} L* from pixel to pixel.</source>
        <translation>Die Helligkeit des bloßen Grunds schwankt um {1} L* von Pixel zu Pixel.</translation>
    </message>
    <message>
        <source>A shadow lies on {1} % of the frame.</source>
        <translation>Ein Schatten liegt auf {1} % des Bildes.</translation>
    </message>
    <message>
        <source>No shadow lies on the ground.</source>
        <translation>Kein Schatten auf dem Grund.</translation>
    </message>
    <message>
        <source>No label or packet was seen whose paper leaves room to shine.</source>
        <translation>Weder Etikett noch Kapsel, deren Papier glänzen könnte.</translation>
    </message>
    <message>
        <source>No label and no packet shines.</source>
        <translation>Kein Etikett und keine Kapsel glänzt.</translation>
    </message>
    <message>
        <source>A hand is in the frame.</source>
        <translation>Eine Hand ist im Bild.</translation>
    </message>
    <message>
        <source>No hand is in the frame.</source>
        <translation>Keine Hand im Bild.</translation>
    </message>
    <message>
        <source>{1} spots lie on the white.</source>
        <translation>{1} Flecken auf dem Weiß.</translation>
    </message>
    <message>
        <source>One spot lies on the white.</source>
        <translation>Ein Fleck auf dem Weiß.</translation>
    </message>
    <message>
        <source>Dust is seen on a frame of plain white only.</source>
        <translation>Staub sieht man nur auf einem reinen Weißbild.</translation>
    </message>
    <message>
        <source>There is one view of it.</source>
        <translation>Es gibt davon eine Ansicht.</translation>
    </message>
    <message>
        <source>All views of it are there.</source>
        <translation>Alle Ansichten davon sind da.</translation>
    </message>
    <message>
        <source>Lay the specimen back and shoot it, or accept it as it is.</source>
        <translation>Legen Sie den Beleg zurück und nehmen Sie sie auf, oder nehmen Sie ihn an, wie er ist.</translation>
    </message>
    <message>
        <source>Still to come: {1}.</source>
        <translation>Noch zu machen: {1}.</translation>
    </message>
    <message>
        <source>It makes itself known in the network and was not opened.</source>
        <translation>Sie gibt sich im Netz zu erkennen und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then name it with --camera.</source>
        <translation>Lassen Sie diesen Rechner an der Kamera zu (ihr Menü für PC-Verbindungen) und nennen Sie sie dann mit --camera.</translation>
    </message>
    <message>
        <source>The simulated camera does not speak `{1}`.</source>
        <translation>Die simulierte Kamera spricht nicht `{1}`.</translation>
    </message>
    <message>
        <source>It speaks {1}.</source>
        <translation>Sie spricht {1}.</translation>
    </message>
    <message>
        <source>{1} is missing at {2}.</source>
        <translation>{1} fehlt bei {2}.</translation>
    </message>
    <message>
        <source>{1} does not hold what was sent as {2}.</source>
        <translation>{1} enthält nicht, was als {2} gesendet wurde.</translation>
    </message>
    <message>
        <source>No colour chart was found in {1}.</source>
        <translation>In {1} wurde keine Farbkarte gefunden.</translation>
    </message>
    <message>
        <source>{1} has an ICC profile of tables; its light cannot be evened.</source>
        <translation>{1} hat ein ICC-Profil aus Tabellen; sein Licht lässt sich nicht ausgleichen.</translation>
    </message>
    <message>
        <source>Set the camera to sRGB or Adobe RGB.</source>
        <translation>Die Kamera auf sRGB oder Adobe RGB stellen.</translation>
    </message>
    <message>
        <source>{1} is not of the size and colour space of {2}.</source>
        <translation>{1} hat nicht Größe und Farbraum von {2}.</translation>
    </message>
    <message>
        <source>Photograph both with the same settings.</source>
        <translation>Beide mit denselben Einstellungen aufnehmen.</translation>
    </message>
    <message>
        <source>Too few patches of {1} can be used in {2}: {3} are not clipped.</source>
        <translation>Zu wenige Felder von {1} sind in {2} brauchbar: {3} sind nicht übersteuert.</translation>
    </message>
    <message>
        <source>Expose a stop less, and mark the target&apos;s corners again.</source>
        <translation>Eine Blende weniger belichten und die Ecken der Farbkarte neu zeigen.</translation>
    </message>
    <message>
        <source>What is marked in {1} has not the colours of {2}.</source>
        <translation>Was in {1} gezeigt ist, hat nicht die Farben von {2}.</translation>
    </message>
    <message>
        <source>Mark its corners from its own upper left clockwise, and check the edition or the file of its values.</source>
        <translation>Die Ecken von ihrer eigenen linken oberen an im Uhrzeigersinn zeigen; Ausgabe oder Wertedatei prüfen.</translation>
    </message>
    <message>
        <source>Photograph an empty sheet of plain white over the whole frame, a stop below clipping, and calibrate again.</source>
        <translation>Ein leeres weißes Blatt über das ganze Bild aufnehmen, eine Blende unter der Übersteuerung, und neu kalibrieren.</translation>
    </message>
    <message>
        <source>{1} is clipped: its white says nothing about the light.</source>
        <translation>{1} ist übersteuert: sein Weiß sagt nichts über das Licht.</translation>
    </message>
    <message>
        <source>{1} is too dark for a white frame.</source>
        <translation>{1} ist zu dunkel für ein Weißbild.</translation>
    </message>
    <message>
        <source>{1} is no plain white: something lies in it, or its edge is in it.</source>
        <translation>{1} ist kein reines Weiß: etwas liegt darin, oder der Rand ist im Bild.</translation>
    </message>
    <message>
        <source>{1} is no RAW file whose sensor data can be read.</source>
        <translation>{1} ist keine RAW-Datei, deren Sensordaten sich lesen lassen.</translation>
    </message>
    <message>
        <source>Take the target as RAW.</source>
        <translation>Das Target als RAW aufnehmen.</translation>
    </message>
    <message>
        <source>Another station began to deliver {1} to {2} and has not ended it.</source>
        <translation>Eine andere Station begann, {1} an {2} zu liefern, und endete nicht.</translation>
    </message>
    <message>
        <source>It is tried again; if that station is gone, its keeper removes the version without inventory.</source>
        <translation>Es wird neu versucht; ist jene Station fort, entfernt der Betreuer die Version ohne Inventar.</translation>
    </message>
    <message>
        <source>This station has no key for {1}.</source>
        <translation>Diese Station hat keinen Schlüssel für {1}.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`, then send again.</source>
        <translation>Mit `vasculum secret` eingeben, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>{1} broke off while {2} was read.</source>
        <translation>{1} brach ab, während {2} gelesen wurde.</translation>
    </message>
    <message>
        <source>{1} answers {2} {3}.</source>
        <translation>{1} antwortet {2} {3}.</translation>
    </message>
    <message>
        <source>{1} refuses because of the time: this machine&apos;s clock is {2}.</source>
        <translation>{1} lehnt wegen der Zeit ab: die Uhr dieses Rechners ist {2}.</translation>
    </message>
    <message>
        <source>Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.</source>
        <translation>Uhr stellen (`timedatectl set-ntp true`); der Versand folgt von selbst.</translation>
    </message>
    <message>
        <source>{1}: there is no such bucket.</source>
        <translation>{1}: diesen Bucket gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place in the settings.</source>
        <translation>Den Ort des Ziels in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>{1} does not accept this station&apos;s key.</source>
        <translation>{1} nimmt den Schlüssel dieser Station nicht an.</translation>
    </message>
    <message>
        <source>Enter it anew with `vasculum secret`.</source>
        <translation>Mit `vasculum secret` neu eingeben.</translation>
    </message>
    <message>
        <source>{1} allows this station too little ({2}).</source>
        <translation>{1} erlaubt dieser Station zu wenig ({2}).</translation>
    </message>
    <message>
        <source>Ask its keeper for the rights that docs/repository.md lists, then send again.</source>
        <translation>Beim Betreuer die Rechte aus docs/repository.md erbitten, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>{1} has no room left.</source>
        <translation>{1} hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Ask its keeper for more; sending then resumes.</source>
        <translation>Beim Betreuer mehr erbitten; der Versand folgt dann.</translation>
    </message>
    <message>
        <source>{1} received other bytes than were sent.</source>
        <translation>{1} empfing andere Bytes, als gesendet wurden.</translation>
    </message>
    <message>
        <source>The line is at fault; it is tried again.</source>
        <translation>Die Leitung ist schuld; es wird neu versucht.</translation>
    </message>
    <message>
        <source>{1} is overloaded or out of order ({2}).</source>
        <translation>{1} ist überlastet oder gestört ({2}).</translation>
    </message>
    <message>
        <source>{1} does not prove who it is: {2}.</source>
        <translation>{1} weist sich nicht aus: {2}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask its keeper for the right address or certificate authority.</source>
        <translation>Nichts wurde gesendet. Beim Betreuer die richtige Adresse oder Zertifizierungsstelle erfragen.</translation>
    </message>
    <message>
        <source>{1} does not answer ({2}).</source>
        <translation>{1} antwortet nicht ({2}).</translation>
    </message>
    <message>
        <source>The settings hold a key in an address.</source>
        <translation>Die Einstellungen enthalten einen Schlüssel in einer Adresse.</translation>
    </message>
    <message>
        <source>Remove it; `vasculum secret` keeps keys safely.</source>
        <translation>Entfernen; `vasculum secret` verwahrt Schlüssel sicher.</translation>
    </message>
    <message>
        <source>Write https; http is for a server on this machine alone.</source>
        <translation>https schreiben; http gilt nur für einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{1} is no OCFL 1.1 storage root.</source>
        <translation>{1} ist keine OCFL-1.1-Wurzel.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own prefix.</source>
        <translation>Das eigene Präfix des Repositoriums nennen.</translation>
    </message>
    <message>
        <source>{1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>{1} hat ein anderes Layout als {2} mit sha256 und 3 x 3.</translation>
    </message>
    <message>
        <source>Name another prefix for this station&apos;s deliveries in the settings.</source>
        <translation>In den Einstellungen ein anderes Präfix für die Lieferungen nennen.</translation>
    </message>
    <message>
        <source>Name an empty prefix for the repository in the settings.</source>
        <translation>In den Einstellungen ein leeres Präfix für das Repositorium nennen.</translation>
    </message>
    <message>
        <source>{1} forgets what it was sent ({2}).</source>
        <translation>{1} vergisst, was gesendet wurde ({2}).</translation>
    </message>
    <message>
        <source>{1} holds other bytes at {2} than this station&apos;s.</source>
        <translation>{1} hält bei {2} andere Bytes als diese Station.</translation>
    </message>
    <message>
        <source>There is no repository at {1}.</source>
        <translation>Bei {1} ist kein Repositorium.</translation>
    </message>
    <message>
        <source>Connect its disk or share, then verify again.</source>
        <translation>Platte oder Freigabe verbinden, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own folder.</source>
        <translation>Den eigenen Ordner des Repositoriums nennen.</translation>
    </message>
    <message>
        <source>The analysis process died over this frame.</source>
        <translation>Der Analyseprozess starb an diesem Bild.</translation>
    </message>
    <message>
        <source>The analysis process was closed.</source>
        <translation>Der Analyseprozess wurde geschlossen.</translation>
    </message>
    <message>
        <source>The analysis of {1} stopped: {2}.</source>
        <translation>Die Analyse von {1} brach ab: {2}.</translation>
    </message>
    <message>
        <source>The analysis process was started anew.</source>
        <translation>Der Analyseprozess wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The analysis process did not start.</source>
        <translation>Der Analyseprozess startete nicht.</translation>
    </message>
    <message>
        <source>The analysis process ended while starting.</source>
        <translation>Der Analyseprozess endete beim Start.</translation>
    </message>
    <message>
        <source>The analysis took more than {1} MB.</source>
        <translation>Die Analyse brauchte mehr als {1} MB.</translation>
    </message>
    <message>
        <source>The analysis of {1} could not be begun.</source>
        <translation>Die Analyse von {1} konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>The analysis process was restarted.</source>
        <translation>Der Analyseprozess wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It took over {1} s.</source>
        <translation>Es dauerte über {1} s.</translation>
    </message>
    <message>
        <source>{1} needs more memory than this machine gives.</source>
        <translation>{1} braucht mehr Speicher, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>{1} is not apart from the data folder {2}.</source>
        <translation>{1} liegt nicht getrennt vom Datenordner {2}.</translation>
    </message>
    <message>
        <source>Name a folder on another disk.</source>
        <translation>Einen Ordner auf einer anderen Platte nennen.</translation>
    </message>
    <message>
        <source>{1} differs from its recorded sha256.</source>
        <translation>{1} weicht von der notierten sha256 ab.</translation>
    </message>
    <message>
        <source>Run again once it is written.</source>
        <translation>Noch einmal, wenn es geschrieben ist.</translation>
    </message>
    <message>
        <source>Give the right to read it.</source>
        <translation>Das Leserecht geben.</translation>
    </message>
    <message>
        <source>Install TensorRT 10 for CUDA 13 (the Python package tensorrt-cu13), then run `vasculum models` once.</source>
        <translation>Installieren Sie TensorRT 10 für CUDA 13 (das Python-Paket tensorrt-cu13) und rufen Sie dann einmal `vasculum models` auf.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver and the program&apos;s extra `cuda`, as the page For IT says.</source>
        <translation>Installieren Sie den Treiber von NVIDIA und die Ergänzung `cuda` des Programms, wie es die Seite „Für die IT“ beschreibt.</translation>
    </message>
    <message>
        <source>On Windows, install onnxruntime-directml in the place of onnxruntime-gpu, as the page For IT says.</source>
        <translation>Installieren Sie unter Windows onnxruntime-directml anstelle von onnxruntime-gpu, wie es die Seite „Für die IT“ beschreibt.</translation>
    </message>
    <message>
        <source>Install onnxruntime-openvino in the place of the other onnxruntime, as the page For IT says.</source>
        <translation>Installieren Sie onnxruntime-openvino anstelle der anderen onnxruntime, wie es die Seite „Für die IT“ beschreibt.</translation>
    </message>
    <message>
        <source>On macOS, install the package onnxruntime, which holds CoreML.</source>
        <translation>Installieren Sie unter macOS das Paket onnxruntime, das CoreML enthält.</translation>
    </message>
    <message>
        <source>Its engines are not made yet: run `vasculum models` once, outside a shoot; it takes minutes.</source>
        <translation>Seine Fassungen der Modelle fehlen noch: Rufen Sie einmal `vasculum models` auf, nicht während der Aufnahme; es dauert Minuten.</translation>
    </message>
    <message>
        <source>Lay the chart flat and in the light; for a target of another kind name it, or give its corners too.</source>
        <translation>Legen Sie die Farbtafel flach ins Licht; eine andere Tafel nennen Sie mit Namen oder geben auch ihre Ecken an.</translation>
    </message>
    <message>
        <source>{1} cannot be looked for: it needs twelve patches of one size and more in rows and columns, or greys in one row.</source>
        <translation>{1} kann nicht gesucht werden: dafür braucht es mindestens zwölf gleich große Felder in Zeilen und Spalten oder Graustufen in einer Reihe.</translation>
    </message>
    <message>
        <source>Name another target in the profile, and read this one by `vasculum characterise --target --corners`.</source>
        <translation>Nennen Sie im Profil eine andere Tafel, und lesen Sie diese mit `vasculum characterise --target --corners`.</translation>
    </message>
    <message>
        <source>Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW; a file that is named so is damaged, copy it again.</source>
        <translation>Geben Sie JPEG, TIFF, PNG, JPEG 2000, DNG oder RAW; eine Datei, die so heißt, ist beschädigt: noch einmal kopieren.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart whose edges could be measured.</source>
        <translation>Es gibt keine Farbtafel mit 24 Feldern, deren Kanten sich messen ließen.</translation>
    </message>
    <message>
        <source>The other views say {1}, the file&apos;s name {2}.</source>
        <translation>Die anderen Ansichten sagen {1}, der Dateiname {2}.</translation>
    </message>
    <message>
        <source>Keep one of the two in Review, put the other into the bin.</source>
        <translation>Unter Prüfen eines der beiden behalten, das andere in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart to measure noise on.</source>
        <translation>Es gibt keine Farbtafel mit 24 Feldern, auf der das Rauschen gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Its other views say {1}, this one {2}.</source>
        <translation>Seine anderen Ansichten sagen {1}, diese {2}.</translation>
    </message>
    <message>
        <source>Name one that is there.</source>
        <translation>Einen vorhandenen nennen.</translation>
    </message>
    <message>
        <source>Drop one that is there.</source>
        <translation>Einen vorhandenen herziehen.</translation>
    </message>
    <message>
        <source>That is the station&apos;s own data folder.</source>
        <translation>Das ist der eigene Datenordner der Station.</translation>
    </message>
    <message>
        <source>Drop a folder of pictures.</source>
        <translation>Einen Ordner mit Bildern herziehen.</translation>
    </message>
    <message>
        <source>{1} is on the list already.</source>
        <translation>{1} steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Look at its line.</source>
        <translation>Seine Zeile ansehen.</translation>
    </message>
    <message>
        <source>The cover has no code.</source>
        <translation>Der Umschlag hat keinen Code.</translation>
    </message>
    <message>
        <source>Scan it, or type what it says.</source>
        <translation>Scannen, oder tippen, was er sagt.</translation>
    </message>
    <message>
        <source>The cover&apos;s first and last number make no span.</source>
        <translation>Erste und letzte Nummer des Umschlags ergeben keine Spanne.</translation>
    </message>
    <message>
        <source>Give both, the lower one first.</source>
        <translation>Beide angeben, die niedrigere zuerst.</translation>
    </message>
    <message>
        <source>Darwin Core has no term `{1}`.</source>
        <translation>Darwin Core hat keinen Begriff `{1}`.</translation>
    </message>
    <message>
        <source>Write it as the standard does: scientificName.</source>
        <translation>Schreiben wie der Standard: scientificName.</translation>
    </message>
    <message>
        <source>The target {1} does not hold what was sent.</source>
        <translation>Das Ziel {1} enthält nicht, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The catalogue has no capture {1}.</source>
        <translation>Der Katalog hat keine Aufnahme {1}.</translation>
    </message>
    <message>
        <source>It has no catalogue number yet.</source>
        <translation>Es hat noch keine Katalognummer.</translation>
    </message>
    <message>
        <source>Type the number, then accept it.</source>
        <translation>Nummer tippen, dann annehmen.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file from the other copy.</source>
        <translation>`vasculum verify` geben; die Datei aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The catalogue has no {1}.</source>
        <translation>Der Katalog hat kein {1}.</translation>
    </message>
    <message>
        <source>Name a catalogue number or a media id.</source>
        <translation>Eine Katalognummer oder Medien-ID angeben.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk with --data, and the share as a target.</source>
        <translation>Mit --data einen Ordner auf der eigenen Platte nennen, und die Freigabe als Ziel.</translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --data. Nothing was changed.</source>
        <translation>Das neuere Programm verwenden oder mit --data einen anderen Ordner nennen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Free space for an hour of work (11 GB).</source>
        <translation>Platz für eine Stunde Arbeit schaffen (11 GB).</translation>
    </message>
    <message>
        <source>Set it right: timedatectl set-ntp true, or by hand.</source>
        <translation>Richtig stellen: timedatectl set-ntp true, oder von Hand.</translation>
    </message>
    <message>
        <source>Let the system set it: timedatectl set-ntp true.</source>
        <translation>Das System stellen lassen: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The first verdict was given on the {1}.</source>
        <translation>Das erste Urteil fiel am {1}.</translation>
    </message>
    <message>
        <source>The Dask cluster at {1} has no worker.</source>
        <translation>Der Dask-Cluster bei {1} hat keinen Worker.</translation>
    </message>
    <message>
        <source>Start one: dask worker ADDRESS.</source>
        <translation>Einen starten: dask worker ADDRESS.</translation>
    </message>
    <message>
        <source>Dask is not installed here.</source>
        <translation>Dask ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vasculum[dask]&apos;.</source>
        <translation>Installieren: pip install &apos;vasculum[dask]&apos;.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {1}.</source>
        <translation>Bei {1} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>Check the address, or start one.</source>
        <translation>Adresse prüfen, oder einen starten.</translation>
    </message>
    <message>
        <source>The analysis of {1} took over {2} s.</source>
        <translation>Die Analyse von {1} dauerte über {2} s.</translation>
    </message>
    <message>
        <source>Every worker that looked at {1} died.</source>
        <translation>Jeder Worker, der {1} ansah, starb.</translation>
    </message>
    <message>
        <source>Lay the chart flat and whole into the frame, in the light you shoot in, then measure again.</source>
        <translation>Farbkarte flach und ganz ins Bild legen, im Arbeitslicht, dann noch einmal messen.</translation>
    </message>
    <message>
        <source>This station has no camera.</source>
        <translation>Diese Station hat keine Kamera.</translation>
    </message>
    <message>
        <source>Name one with --camera, or measure a picture by --image.</source>
        <translation>Mit --camera eine nennen, oder mit --image ein Bild messen.</translation>
    </message>
    <message>
        <source>No chart was found in {1}.</source>
        <translation>In {1} wurde keine Farbkarte gefunden.</translation>
    </message>
    <message>
        <source>The original of {1} is neither here nor at a repository.</source>
        <translation>Das Original von {1} ist weder hier noch in einem Repositorium.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file it names.</source>
        <translation>`vasculum verify` geben; die genannte Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>The profile names no licence, so nothing is packaged.</source>
        <translation>Das Profil nennt keine Lizenz, darum wird nichts verpackt.</translation>
    </message>
    <message>
        <source>Write the licence&apos;s URI into the profile&apos;s [collection] table.</source>
        <translation>Die URI der Lizenz in die Tabelle [collection] des Profils schreiben.</translation>
    </message>
    <message>
        <source>Nothing in {1} would change.</source>
        <translation>In {1} würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>{1} has no version {2}.</source>
        <translation>{1} hat keine Version {2}.</translation>
    </message>
    <message>
        <source>There is no profile `{1}`.</source>
        <translation>Es gibt kein Profil `{1}`.</translation>
    </message>
    <message>
        <source>The versions of {1} cannot be read: {2}.</source>
        <translation>Die Versionen von {1} sind nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>The capture {1} has the same file and is not delivered.</source>
        <translation>Die Aufnahme {1} hat dieselbe Datei und ist nicht geliefert.</translation>
    </message>
    <message>
        <source>{1} of {2} places have a receipt.</source>
        <translation>{1} von {2} Orten haben quittiert.</translation>
    </message>
    <message>
        <source>{1} does not hold it.</source>
        <translation>{1} hat es nicht.</translation>
    </message>
    <message>
        <source>There is no certificate {1}.</source>
        <translation>Es gibt kein Zertifikat {1}.</translation>
    </message>
    <message>
        <source>This station has no certificate yet.</source>
        <translation>Diese Station hat noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>Measure the target with `vasculum calibrate`.</source>
        <translation>Die Farbkarte mit `vasculum calibrate` messen.</translation>
    </message>
    <message>
        <source>Less than an hour&apos;s work fits on the disk: {1} GB are free.</source>
        <translation>Auf die Platte passt keine Stunde Arbeit mehr: {1} GB sind frei.</translation>
    </message>
    <message>
        <source>Release what is safe elsewhere (Sync), free space, or change the disk; then press again.</source>
        <translation>Freigeben, was anderswo sicher ist (Versand), Platz schaffen oder die Platte wechseln; dann wieder drücken.</translation>
    </message>
    <message>
        <source>No verdict on {1} came within {2} s.</source>
        <translation>Kein Urteil über {1} binnen {2} s.</translation>
    </message>
    <message>
        <source>It was set back; look at the frames since the last check if they look different.</source>
        <translation>Es wurde zurückgestellt; Bilder seit der letzten Prüfung ansehen, falls sie anders aussehen.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>No specimen was photographed yet.</source>
        <translation>Noch kein Beleg wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Shoot its first view.</source>
        <translation>Nehmen Sie seine erste Ansicht auf.</translation>
    </message>
    <message>
        <source>The model {1} could not be opened on the provider that the settings ask for.</source>
        <translation>Das Modell {1} ließ sich mit dem gewünschten Rechenwerk nicht öffnen.</translation>
    </message>
    <message>
        <source>Name one with --camera; `vasculum cameras` lists them.</source>
        <translation>Mit --camera eine nennen; `vasculum cameras` zählt sie auf.</translation>
    </message>
    <message>
        <source>{1} is carried by another frame: {2}.</source>
        <translation>{1} trägt schon ein anderes Bild: {2}.</translation>
    </message>
    <message>
        <source>{1} does not meet the pattern {2}.</source>
        <translation>{1} passt nicht zum Muster {2}.</translation>
    </message>
    <message>
        <source>What a person decided stays. A delivered record that changes is delivered again as a further version.</source>
        <translation>Was ein Mensch entschieden hat, bleibt. Ein gelieferter Datensatz, der sich ändert, wird als weitere Version neu geliefert.</translation>
    </message>
    <message>
        <source>{1} of {2} would flip.</source>
        <translation>{1} von {2} bekämen ein anderes Urteil.</translation>
    </message>
    <message>
        <source>{1} had to be looked at again, by the steps that changed.</source>
        <translation>{1} mussten neu angesehen werden, von den geänderten Schritten.</translation>
    </message>
    <message>
        <source>Kept: {1} judged again.</source>
        <translation>Übernommen: {1} neu beurteilt.</translation>
    </message>
    <message>
        <source>No frame of this profile was judged in that time.</source>
        <translation>In dieser Zeit wurde kein Bild dieses Profils beurteilt.</translation>
    </message>
    <message>
        <source>Judged again, all would stay as they are.</source>
        <translation>Neu beurteilt bliebe alles, wie es ist.</translation>
    </message>
    <message>
        <source>Judged again, no frame would flip; {1} would be noted anew.</source>
        <translation>Neu beurteilt bekäme kein Bild ein anderes Urteil; {1} würden neu vermerkt.</translation>
    </message>
    <message>
        <source>It can be taken back while no other verdict comes.</source>
        <translation>Es lässt sich zurücknehmen, solange kein anderes Urteil kommt.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts übernommen.</translation>
    </message>
    <message>
        <source>Ended early. Nothing is kept yet.</source>
        <translation>Vorzeitig beendet. Noch ist nichts übernommen.</translation>
    </message>
    <message>
        <source>No picture had to be looked at again: limits alone changed, or nothing.</source>
        <translation>Kein Bild musste neu angesehen werden: nur Grenzen haben sich geändert, oder nichts.</translation>
    </message>
    <message>
        <source>And {1} more.</source>
        <translation>Und {1} weitere.</translation>
    </message>
    <message>
        <source>Light: {1} % darker in the darkest part; evened by the white sheet.</source>
        <translation>Licht: an der dunkelsten Stelle {1} % dunkler; durch das weiße Blatt ausgeglichen.</translation>
    </message>
    <message>
        <source>Light: not evened. Photograph a white sheet first to even it.</source>
        <translation>Licht: nicht ausgeglichen. Dafür zuerst ein weißes Blatt aufnehmen.</translation>
    </message>
    <message>
        <source>The colours are off by {1} as taken, by {2} after correction.</source>
        <translation>Die Farben liegen wie aufgenommen um {1} daneben, nach der Korrektur um {2}.</translation>
    </message>
    <message>
        <source>{1}, transform {2}. Corrected: each patch by a fit that it took no part in.</source>
        <translation>{1}, Abbildung {2}. Korrigiert: jedes Feld durch eine Anpassung, an der es nicht teilnahm.</translation>
    </message>
    <message>
        <source>Kept, it corrects the frames without a chart; those with one are corrected by their own.</source>
        <translation>Gespeichert korrigiert sie die Bilder ohne Farbkarte; die mit einer werden durch ihre eigene korrigiert.</translation>
    </message>
    <message>
        <source>A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the frame. This sheet states what was measured and the limits it was held against.</source>
        <translation>Eine einzelne Farbkarte kann keine volle FADGI-Note ergeben: dazu braucht es schräge Kanten und Karten an mehreren Stellen des Bildes. Dieses Blatt nennt, was gemessen wurde und an welchen Grenzen.</translation>
    </message>
    <message>
        <source>{1}, {2}{3}. Every frame taken from here on refers to this certificate, until the next.</source>
        <translation>{1}, {2}{3}. Jedes Bild bezieht sich von jetzt an darauf, bis zum nächsten.</translation>
    </message>
    <message>
        <source>Whether the greys stay the same grey: a lamp&apos;s colour moves it.</source>
        <translation>Ob die Graufelder gleich grau bleiben: die Farbe einer Lampe verschiebt sie.</translation>
    </message>
    <message>
        <source>How much light reaches the chart.</source>
        <translation>Wie viel Licht die Farbkarte erreicht.</translation>
    </message>
    <message>
        <source>Whether the light falls alike everywhere.</source>
        <translation>Ob das Licht überall gleich fällt.</translation>
    </message>
    <message>
        <source>How true the colours are after correction; about 1 can just be seen.</source>
        <translation>Wie richtig die Farben nach der Korrektur sind; 1 sieht man gerade.</translation>
    </message>
    <message>
        <source>Grain in what should be even.</source>
        <translation>Korn in dem, was glatt sein sollte.</translation>
    </message>
    <message>
        <source>How crisp the edges are.</source>
        <translation>Wie scharf die Kanten sind.</translation>
    </message>
    <message>
        <source>How large a millimetre is in the picture: the camera&apos;s height moves it.</source>
        <translation>Wie groß ein Millimeter im Bild ist: die Höhe der Kamera ändert es.</translation>
    </message>
    <message>
        <source>How large the chart is in the picture: the camera&apos;s height moves it.</source>
        <translation>Wie groß die Farbkarte im Bild ist: die Höhe der Kamera ändert es.</translation>
    </message>
    <message>
        <source>The station does what it did.</source>
        <translation>Die Station tut, was sie tat.</translation>
    </message>
    <message>
        <source>Outside the normal range: {1}.</source>
        <translation>Außerhalb des normalen Bereichs: {1}.</translation>
    </message>
    <message>
        <source>Too few frames to tell yet.</source>
        <translation>Noch zu wenige Bilder für eine Aussage.</translation>
    </message>
    <message>
        <source>Nothing was photographed in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Drift: does the station still do what it did?</source>
        <translation>Drift: Tut die Station noch, was sie tat?</translation>
    </message>
    <message>
        <source>Each point is the middle value of a day&apos;s frames. Band: the normal range of the first five days (three sigma by moving ranges, as in Shewhart&apos;s control charts, ISO 7870-2). Dashed: the limit named beside it.</source>
        <translation>Jeder Punkt ist der mittlere Wert der Bilder eines Tages. Band: normaler Bereich der ersten fünf Tage (drei Sigma aus gleitenden Spannweiten, wie in Shewharts Regelkarten, ISO 7870-2). Gestrichelt: die daneben genannte Grenze.</translation>
    </message>
    <message>
        <source>Nothing moved in a way that points at a lamp, a knock or a dirty chart.</source>
        <translation>Nichts bewegte sich so, dass es auf Lampe, Stoß oder schmutzige Karte deutet.</translation>
    </message>
    <message>
        <source>{1} of data: there is no normal range yet, it needs six. Only the limits are drawn.</source>
        <translation>{1} mit Daten: noch kein normaler Bereich, dazu braucht es sechs. Nur die Grenzen sind gezeichnet.</translation>
    </message>
    <message>
        <source>Shoot, then look here again.</source>
        <translation>Erst aufnehmen, dann hier nachsehen.</translation>
    </message>
    <message>
        <source>Little by little the white point moved by {1} and {2}{3}. That is how lamps age: change the lamp soon, let it warm up, then measure the target again.</source>
        <translation>Allmählich wanderte der Weißpunkt um {1}, und {2}{3}. So altern Lampen: die Lampe bald wechseln, warm werden lassen, dann die Farbkarte messen.</translation>
    </message>
    <message>
        <source>{1} off ({2}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or change it; frames taken meanwhile can be judged again.</source>
        <translation>{1} daneben ({2}), die anderen nicht: es ist die Karte, nicht das Licht. Mit trockenem Tuch abwischen oder wechseln; Bilder aus dieser Zeit lassen sich neu beurteilen.</translation>
    </message>
    <message>
        <source>Between two frames at {1} and {2} the picture became {3} % {4}{5}. Level the camera, check its height and focus, then measure the target again.</source>
        <translation>Zwischen zwei Bildern um {1} und {2} wurde das Bild {3} % {4}{5}. Kamera ausrichten, Höhe und Fokus prüfen, dann die Farbkarte messen.</translation>
    </message>
    <message>
        <source>At {1} the white point jumped by {2} and {3}. A lamp was changed, moved or switched off, or the camera&apos;s settings were: put it right, then measure the target again.</source>
        <translation>Um {1} sprang der Weißpunkt um {2}, und {3}. Eine Lampe wurde gewechselt, bewegt oder ausgeschaltet, oder die Kamera verstellt: richten, dann die Farbkarte messen.</translation>
    </message>
    <message>
        <source>Left out: {1} over five minutes.</source>
        <translation>Ausgelassen: {1} über fünf Minuten.</translation>
    </message>
    <message>
        <source>There was no pause over five minutes.</source>
        <translation>Keine Pause über fünf Minuten.</translation>
    </message>
    <message>
        <source>Nothing was photographed.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over five minutes are pauses and count as neither. The report names no person.</source>
        <translation>Warten ist die Zeit vom Auslösen bis zum Urteil; Handgriffe sind alles Übrige zwischen zwei Bildern. Lücken über fünf Minuten sind Pausen und zählen nicht. Der Bericht nennt niemanden.</translation>
    </message>
    <message>
        <source>No certificate was in force: the target was not measured. Run the morning start before the next shift.</source>
        <translation>Kein Zertifikat in Kraft: die Farbkarte wurde nicht gemessen. Vor der nächsten Schicht den Tagesstart machen.</translation>
    </message>
    <message>
        <source>Every frame was right at the first press.</source>
        <translation>Jedes Bild war beim ersten Druck richtig.</translation>
    </message>
    <message>
        <source>To be taken again: {1}.</source>
        <translation>Zu wiederholen: {1}.</translation>
    </message>
    <message>
        <source>Still being looked at: {1}.</source>
        <translation>Noch in Arbeit: {1}.</translation>
    </message>
    <message>
        <source>Cover {1} lies open.</source>
        <translation>Umschlag {1} liegt offen.</translation>
    </message>
    <message>
        <source>{1} still to be sent.</source>
        <translation>{1} noch zu senden.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf Versand.</translation>
    </message>
    <message>
        <source>Refused by the repository: {1}. See Sync.</source>
        <translation>Vom Repositorium abgelehnt: {1}. Siehe Versand.</translation>
    </message>
    <message>
        <source>One frame alone has no pace.</source>
        <translation>Ein Bild allein hat kein Tempo.</translation>
    </message>
    <message>
        <source>turn the sheet and measure again: what stays is on the sensor or the lens, clean it.</source>
        <translation>das Blatt drehen und noch einmal messen: was bleibt, sitzt auf Sensor oder Objektiv, reinigen.</translation>
    </message>
    <message>
        <source>after correction, each patch judged by a fit it took no part in</source>
        <translation>nach Korrektur, jedes Feld an einer Anpassung ohne es beurteilt</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source> Colour and tone lie within the {1} limits.</source>
        <translation> Farbe und Tonwerte liegen in den Grenzen {1}.</translation>
    </message>
    <message>
        <source>Fit to shoot.{1}</source>
        <translation>Aufnahmebereit.{1}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>inside the {1} limit</source>
        <translation>in der Grenze {1}</translation>
    </message>
    <message>
        <source>outside every level</source>
        <translation>außerhalb jeder Stufe</translation>
    </message>
    <message>
        <source>no chart was found in the target frame</source>
        <translation>keine Farbkarte im Bild gefunden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>mean ΔE2000, {1}</source>
        <translation>mittleres ΔE2000, {1}</translation>
    </message>
    <message>
        <source>Colour, worst tenth</source>
        <translation>Farbe, schlechtestes Zehntel</translation>
    </message>
    <message>
        <source>90th percentile of ΔE2000</source>
        <translation>90. Perzentil von ΔE2000</translation>
    </message>
    <message>
        <source>Colour, worst patch</source>
        <translation>Farbe, schlechtestes Feld</translation>
    </message>
    <message>
        <source>largest ΔE2000</source>
        <translation>größtes ΔE2000</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>mean ΔE(a*b*) of the grey patches</source>
        <translation>mittleres ΔE(a*b*) der Graufelder</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>largest ΔL* of the grey patches</source>
        <translation>größtes ΔL* der Graufelder</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>SD of L* in the noisiest grey patch</source>
        <translation>SD von L* im unruhigsten Graufeld</translation>
    </message>
    <message>
        <source>Evenness of light</source>
        <translation>Gleichmäßigkeit des Lichts</translation>
    </message>
    <message>
        <source>lightness lost at the darkest ninth of a white frame</source>
        <translation>Helligkeitsverlust im dunkelsten Neuntel eines Weißbilds</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>pixels per inch in the plane of the object</source>
        <translation>Pixel je Zoll in der Objektebene</translation>
    </message>
    <message>
        <source>{1} is off by more than any level allows</source>
        <translation>{1} liegt außerhalb jeder Stufe</translation>
    </message>
    <message>
        <source>Shoot only to the house limit.{1}</source>
        <translation>Nur nach Hausgrenze aufnehmen.{1}</translation>
    </message>
    <message>
        <source>Fit to shoot, with a note.{1}</source>
        <translation>Aufnahmebereit, mit einer Anmerkung.{1}</translation>
    </message>
    <message>
        <source>; at least {1} is needed.</source>
        <translation>; mindestens {1} ist nötig.</translation>
    </message>
    <message>
        <source>; at most {1} is allowed.</source>
        <translation>; höchstens {1} ist erlaubt.</translation>
    </message>
    <message>
        <source>The colours are off by {1} after correction</source>
        <translation>Die Farben liegen nach Korrektur um {1} daneben</translation>
    </message>
    <message>
        <source>The greys are tinted by {1}</source>
        <translation>Die Graufelder haben einen Stich von {1}</translation>
    </message>
    <message>
        <source>The greys are off by {1} in lightness</source>
        <translation>Die Graufelder liegen in der Helligkeit um {1} daneben</translation>
    </message>
    <message>
        <source>{1} was shot on {2}</source>
        <translation>{1} wurde am {2} aufgenommen</translation>
    </message>
    <message>
        <source>{1} {2} at {3}</source>
        <translation>{1}. {2} um {3}</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Nummer</translation>
    </message>
    <message>
        <source> on {1} {2}</source>
        <translation> am {1}. {2}</translation>
    </message>
    <message>
        <source>{1} was</source>
        <translation>{1}</translation>
    </message>
    <message>
        <source>{1} to {2} were</source>
        <translation>{1} bis {2}</translation>
    </message>
    <message>
        <source>one sheet</source>
        <translation>einen Bogen</translation>
    </message>
    <message>
        <source>{1} sheets</source>
        <translation>{1} Bögen</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>another station</source>
        <translation>einer anderen Station</translation>
    </message>
    <message>
        <source>Two numbers lie</source>
        <translation>Zwei Nummern liegen</translation>
    </message>
    <message>
        <source>{1} numbers lie</source>
        <translation>{1} Nummern liegen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Neu beurteilt</translation>
    </message>
    <message>
        <source>What flips</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>get another verdict</source>
        <translation>bekommen ein anderes Urteil</translation>
    </message>
    <message>
        <source>change without flipping</source>
        <translation>ändern sich bei gleichem Urteil</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>cannot be looked at again</source>
        <translation>lassen sich nicht neu ansehen</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Beside the insect: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Neben dem Insekt: wessen Schatten fällt dorthin, der einer Hand, einer Lampe, des Stativs?</translation>
    </message>
    <message>
        <source>{1} specimens: {2}.</source>
        <translation>{1} Exemplare: {2}.</translation>
    </message>
    <message>
        <source>What goes to {1} waits for its hours: {2}.</source>
        <translation>Was nach {1} geht, wartet auf seine Zeit: {2}.</translation>
    </message>
    <message>
        <source>This is the same picture as {1} under another number.</source>
        <translation>Das ist dasselbe Bild wie {1} unter anderer Nummer.</translation>
    </message>
    <message>
        <source>The profile has no focus step, which measures it.</source>
        <translation>Das Profil hat keinen Schritt focus, der es misst.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>{1} is animated.</source>
        <translation>{1} ist animiert.</translation>
    </message>
    <message>
        <source>The frame is too small to tell its corners.</source>
        <translation>Das Bild ist zu klein für seine Ecken.</translation>
    </message>
    <message>
        <source>There are no edges in the corners.</source>
        <translation>In den Ecken sind keine Kanten.</translation>
    </message>
    <message>
        <source>Edges in the {1} corner are {2} px wide, over the frame {3} px.</source>
        <translation>Kanten in der Ecke ({1}) sind {2} px breit, im Bild {3} px.</translation>
    </message>
    <message>
        <source>The chart lies within {1} degree of upright: its edges tell nothing. Turn it by 5 degrees.</source>
        <translation>Die Farbkarte liegt auf {1} Grad gerade: ihre Kanten sagen nichts. Um 5 Grad drehen.</translation>
    </message>
    <message>
        <source>The chart is turned by more than {1} degrees. Turn it to about 5.</source>
        <translation>Die Farbkarte ist um mehr als {1} Grad gedreht. Auf etwa 5 drehen.</translation>
    </message>
    <message>
        <source>The chart is too small or too pale: its edges run into each other.</source>
        <translation>Die Farbkarte ist zu klein oder zu blass: ihre Kanten laufen ineinander.</translation>
    </message>
    <message>
        <source>Too few edges of the chart are straight, long and sharp enough to measure.</source>
        <translation>Zu wenige Kanten der Karte sind gerade, lang und scharf genug.</translation>
    </message>
    <message>
        <source>Write it as limits.sharpness.at_least or policy.duplicates.</source>
        <translation>Wie limits.sharpness.at_least oder policy.duplicates schreiben.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Es gibt: {1}.</translation>
    </message>
    <message>
        <source>No colour chart is in the frame.</source>
        <translation>Keine Farbkarte im Bild.</translation>
    </message>
    <message>
        <source>No ruler and no scale is in the frame.</source>
        <translation>Weder Lineal noch Maßstab im Bild.</translation>
    </message>
    <message>
        <source>No code is in the frame.</source>
        <translation>Kein Code im Bild.</translation>
    </message>
    <message>
        <source>No label is in the frame.</source>
        <translation>Kein Etikett im Bild.</translation>
    </message>
    <message>
        <source>In the frame: {1}.</source>
        <translation>Im Bild: {1}.</translation>
    </message>
    <message>
        <source>The specimen, with the paper behind it, is burnt out on {1} % of its area.</source>
        <translation>Exemplar mit dem Papier dahinter: auf {1} % der Fläche ausgebrannt.</translation>
    </message>
    <message>
        <source>Lines of {1} px with edges of {2} px are {3} edges high.</source>
        <translation>Zeilen von {1} px mit Kanten von {2} px sind {3} Kanten hoch.</translation>
    </message>
    <message>
        <source>No label was read.</source>
        <translation>Kein Etikett wurde gelesen.</translation>
    </message>
    <message>
        <source>No label has edges to measure.</source>
        <translation>Kein Etikett hat messbare Kanten.</translation>
    </message>
    <message>
        <source>A rod with straight sides lies in the frame, a pen or a tool.</source>
        <translation>Im Bild liegt ein Stab mit geraden Seiten, ein Stift oder ein Werkzeug.</translation>
    </message>
    <message>
        <source>A {1} shines; {2} % of it is hidden.</source>
        <translation>Glanz ({1}): {2} % davon verdeckt.</translation>
    </message>
    <message>
        <source>No pen and no tool lies in the frame.</source>
        <translation>Im Bild liegt weder Stift noch Werkzeug.</translation>
    </message>
    <message>
        <source>The picture was taken with {1}; the profile wants {2}.</source>
        <translation>Aufgenommen mit {1}; das Profil verlangt {2}.</translation>
    </message>
    <message>
        <source>The profile expects nothing of the camera.</source>
        <translation>Das Profil erwartet nichts von der Kamera.</translation>
    </message>
    <message>
        <source>The file tells no settings.</source>
        <translation>Die Datei nennt keine Einstellungen.</translation>
    </message>
    <message>
        <source>The camera stands as the profile says.</source>
        <translation>Die Kamera steht, wie das Profil es sagt.</translation>
    </message>
    <message>
        <source>The {1} of {2} are missing.</source>
        <translation>Von {2} fehlen: {1}.</translation>
    </message>
    <message>
        <source>The {1} are missing.</source>
        <translation>Es fehlen: {1}.</translation>
    </message>
    <message>
        <source>The {1} of {2} is missing.</source>
        <translation>Von {2} fehlt: {1}.</translation>
    </message>
    <message>
        <source>The {1} is missing.</source>
        <translation>Es fehlt: {1}.</translation>
    </message>
    <message>
        <source>Press again.</source>
        <translation>Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`.</source>
        <translation>`vasculum verify` geben.</translation>
    </message>
    <message>
        <source>Run again; what was taken in is kept.</source>
        <translation>Starten Sie neu; was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{1} does not give {2} to a worker of the cluster ({3}).</source>
        <translation>{1} gibt {2} einem Rechner des Clusters nicht heraus ({3}).</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Starten Sie neu.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not reach {1}: {2}.</source>
        <translation>Ein Rechner des Clusters erreicht {1} nicht: {2}.</translation>
    </message>
    <message>
        <source>Let the workers reach the store, then run again; what was taken in is kept.</source>
        <translation>Geben Sie den Rechnern Zugang zum Speicher und starten Sie neu; was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Add it: {1}?endpoint=https://s3.example.org.</source>
        <translation>Ergänzen Sie ihn: {1}?endpoint=https://s3.example.org.</translation>
    </message>
    <message>
        <source>The listing of {1} at {2} cannot be read: {3}.</source>
        <translation>Das Verzeichnis von {1} bei {2} ist nicht lesbar: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the server&apos;s keeper look at it, then send again.</source>
        <translation>Dort wurde nichts geändert; der Betreuer des Servers soll es ansehen, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>{1} answers {2}.</source>
        <translation>{1} antwortet {2}.</translation>
    </message>
    <message>
        <source>{1} is no asset server ({2}).</source>
        <translation>{1} ist kein Bildserver ({2}).</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place.</source>
        <translation>Den Ort des Ziels berichtigen.</translation>
    </message>
    <message>
        <source>{1} names no address for `{2}`.</source>
        <translation>{1} nennt keine Adresse für `{2}`.</translation>
    </message>
    <message>
        <source>Its keeper has to update it.</source>
        <translation>Der Betreuer muss ihn aktualisieren.</translation>
    </message>
    <message>
        <source>{1} describes itself in a way that is not read.</source>
        <translation>{1} beschreibt sich auf eine Weise, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`.</source>
        <translation>Mit `vasculum secret` eingeben.</translation>
    </message>
    <message>
        <source>{1}: there is no such collection.</source>
        <translation>{1}: diese Sammlung gibt es nicht.</translation>
    </message>
    <message>
        <source>{1} does not tell its time.</source>
        <translation>{1} nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>{1} is no asset server.</source>
        <translation>{1} ist kein Bildserver.</translation>
    </message>
    <message>
        <source>Lower limits.megapixels.</source>
        <translation>limits.megapixels senken.</translation>
    </message>
    <message>
        <source>Enter it: vasculum secret {1}.</source>
        <translation>Geben Sie ihn ein: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Nothing lies below {1}.</source>
        <translation>Unter {1} liegt nichts.</translation>
    </message>
    <message>
        <source>Correct the prefix; it is a folder&apos;s whole name.</source>
        <translation>Berichtigen Sie das Präfix; es ist der ganze Name eines Ordners.</translation>
    </message>
    <message>
        <source>The key {1} cannot be the name of a file.</source>
        <translation>Der Schlüssel {1} kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>Give the object another key.</source>
        <translation>Geben Sie dem Objekt einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key: vasculum secret {1}.</source>
        <translation>Berichtigen Sie die Adresse oder geben Sie ihren Schlüssel ein: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Run the command again once it answers; what was taken in is kept.</source>
        <translation>Starten Sie den Befehl neu, sobald er antwortet; was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{1} is not in the bucket any more.</source>
        <translation>{1} liegt nicht mehr im Bucket.</translation>
    </message>
    <message>
        <source>Give this station&apos;s key the right to read it.</source>
        <translation>Geben Sie dem Schlüssel dieser Station das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>There is no target `{1}` that wants a key.</source>
        <translation>Kein Ziel `{1}` verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose its kind first.</source>
        <translation>Erst seine Art wählen.</translation>
    </message>
    <message>
        <source>This key is: {1}.</source>
        <translation>Dieser Schlüssel ist: {1}.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Ganz angeben.</translation>
    </message>
    <message>
        <source>Use letters, figures, `.`, `_` and `-`.</source>
        <translation>Buchstaben, Ziffern, `.`, `_` und `-` verwenden.</translation>
    </message>
    <message>
        <source>{1} in {2} differ from their table.</source>
        <translation>{1} in {2} weichen von ihrer Tabelle ab.</translation>
    </message>
    <message>
        <source>Write their sha256 into models.toml.</source>
        <translation>Ihre sha256 in models.toml schreiben.</translation>
    </message>
    <message>
        <source>This station trusts nobody&apos;s models.</source>
        <translation>Diese Station vertraut niemandes Modellen.</translation>
    </message>
    <message>
        <source>Write the key id of who makes them into `trusted_model_keys`.</source>
        <translation>Die Schlüsselkennung ihres Herstellers in `trusted_model_keys` schreiben.</translation>
    </message>
    <message>
        <source>{1} is no bundle of models: {2}.</source>
        <translation>{1} ist kein Bündel von Modellen: {2}.</translation>
    </message>
    <message>
        <source>Another set of models goes by the name {1} here.</source>
        <translation>Ein anderer Modellsatz heißt hier schon {1}.</translation>
    </message>
    <message>
        <source>Give the new one another name.</source>
        <translation>Dem neuen einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>{1} of the bundle differ from its table.</source>
        <translation>{1} des Bündels weichen von seiner Tabelle ab.</translation>
    </message>
    <message>
        <source>{1} is not installed: {2}.</source>
        <translation>{1} ist nicht installiert: {2}.</translation>
    </message>
    <message>
        <source>{1} of the bundle differs from its digest.</source>
        <translation>{1} des Bündels weicht von seiner Prüfsumme ab.</translation>
    </message>
    <message>
        <source>Fetch the bundle again.</source>
        <translation>Das Bündel noch einmal holen.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of models does not hold: {1}.</source>
        <translation>Die Modelltabelle des Bündels hält nicht: {1}.</translation>
    </message>
    <message>
        <source>How much of what the pixels could show the lens delivers; needs the chart laid 2 to 10 degrees askew.</source>
        <translation>Wie viel das Objektiv von dem liefert, was die Pixel zeigen könnten; Karte um 2 bis 10 Grad gedreht.</translation>
    </message>
    <message>
        <source>sampling efficiency (SFR10, ISO 12233) on slanted edges</source>
        <translation>Abtasteffizienz (SFR10, ISO 12233) an schrägen Kanten</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} weitere</translation>
    </message>
    <message>
        <source>by the lightest ground</source>
        <translation>nach dem hellsten Grund</translation>
    </message>
    <message>
        <source>by the chart&apos;s greys</source>
        <translation>nach den Graufeldern der Karte</translation>
    </message>
    <message>
        <source>{1} rows from row {2} on are the same</source>
        <translation>{1} Zeilen ab Zeile {2} sind gleich</translation>
    </message>
    <message>
        <source>{1} columns from column {2} on are the same</source>
        <translation>{1} Spalten ab Spalte {2} sind gleich</translation>
    </message>
    <message>
        <source>The colour target {1}</source>
        <translation>Die Farbkarte {1}</translation>
    </message>
    <message>
        <source>The colour target</source>
        <translation>Die Farbkarte</translation>
    </message>
    <message>
        <source>{1}, made {2}, was {3} years old</source>
        <translation>{1}, hergestellt {2}, war {3} Jahre alt</translation>
    </message>
    <message>
        <source>how true the colours are on the whole</source>
        <translation>wie richtig die Farben insgesamt sind</translation>
    </message>
    <message>
        <source>how true the worst tenth of the colours is</source>
        <translation>wie richtig das schlechteste Zehntel ist</translation>
    </message>
    <message>
        <source>the one colour that is farthest off</source>
        <translation>die eine Farbe, die am weitesten abliegt</translation>
    </message>
    <message>
        <source>whether greys are grey</source>
        <translation>ob Grau grau ist</translation>
    </message>
    <message>
        <source>whether light and dark are right</source>
        <translation>ob Hell und Dunkel stimmen</translation>
    </message>
    <message>
        <source>grain in what should be even</source>
        <translation>Korn in dem, was glatt sein sollte</translation>
    </message>
    <message>
        <source>whether the light falls alike everywhere</source>
        <translation>ob das Licht überall gleich fällt</translation>
    </message>
    <message>
        <source>how fine the picture is</source>
        <translation>wie fein das Bild ist</translation>
    </message>
    <message>
        <source>how much of that fineness the lens delivers</source>
        <translation>wie viel davon das Objektiv liefert</translation>
    </message>
    <message>
        <source>, serial {1}</source>
        <translation>, Seriennummer {1}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>4-star limit</source>
        <translation>4-Sterne-Grenze</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not told: a file was measured</source>
        <translation>unbekannt: eine Datei wurde gemessen</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>{1} years {2} months old</source>
        <translation>{1} Jahre {2} Monate alt</translation>
    </message>
    <message>
        <source>4-star limit for the worst tenth: 4.0</source>
        <translation>4-Sterne-Grenze des schlechtesten Zehntels: 4,0</translation>
    </message>
    <message>
        <source>Colour error of each patch of the chart (ΔE2000); about 1 can just be seen</source>
        <translation>Farbfehler jedes Feldes (ΔE2000); 1 sieht man gerade</translation>
    </message>
    <message>
        <source>What it was measured with</source>
        <translation>Womit gemessen wurde</translation>
    </message>
    <message>
        <source>Certificate {1}</source>
        <translation>Zertifikat {1}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Farbkarte</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>White frame</source>
        <translation>Weißbild</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>{1}; each patch is judged by a fit it took no part in</source>
        <translation>{1}; jedes Feld wird an einer Anpassung ohne es beurteilt</translation>
    </message>
    <message>
        <source>Colour difference</source>
        <translation>Farbabstand</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none was taken</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>with the station&apos;s key (Ed25519)</source>
        <translation>mit dem Schlüssel der Station (Ed25519)</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>{1}, since {2}{3}; {4}</source>
        <translation>{1}, seit {2}{3}; {4}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} bis {2}</translation>
    </message>
    <message>
        <source> to {1}</source>
        <translation> bis {1}</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>The last day in numbers</source>
        <translation>Der letzte Tag in Zahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Normaler Bereich</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Camera {1}</source>
        <translation>Kamera {1}</translation>
    </message>
    <message>
        <source>One patch is</source>
        <translation>Ein Feld liegt</translation>
    </message>
    <message>
        <source>Two patches are</source>
        <translation>Zwei Felder liegen</translation>
    </message>
    <message>
        <source>Three patches are</source>
        <translation>Drei Felder liegen</translation>
    </message>
    <message>
        <source>Four patches are</source>
        <translation>Vier Felder liegen</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>the light is {1} % {2}</source>
        <translation>das Licht ist {1} % {2}</translation>
    </message>
    <message>
        <source> and its edges softer</source>
        <translation> und seine Kanten weicher</translation>
    </message>
    <message>
        <source>, most at the {1}</source>
        <translation>, am meisten {1}</translation>
    </message>
    <message>
        <source>{1} patches are</source>
        <translation>{1} Felder liegen</translation>
    </message>
    <message>
        <source>A lamp is ageing</source>
        <translation>Eine Lampe altert</translation>
    </message>
    <message>
        <source>The chart is dirty</source>
        <translation>Die Farbkarte ist schmutzig</translation>
    </message>
    <message>
        <source>Camera bumped</source>
        <translation>Kamera angestoßen</translation>
    </message>
    <message>
        <source>The light changed</source>
        <translation>Das Licht hat sich geändert</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Weißpunkt</translation>
    </message>
    <message>
        <source>ΔE(a*b*) of the greys, from the first days</source>
        <translation>ΔE(a*b*) der Graufelder, gegen die ersten Tage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>on the chart, against the first days</source>
        <translation>auf der Karte, gegen die ersten Tage</translation>
    </message>
    <message>
        <source>worst ninth of the frame, against the first days</source>
        <translation>schlechtestes Neuntel des Bildes, gegen die ersten Tage</translation>
    </message>
    <message>
        <source>Colour error</source>
        <translation>Farbfehler</translation>
    </message>
    <message>
        <source>mean ΔE2000 after correction</source>
        <translation>mittleres ΔE2000 nach Korrektur</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>edges where they are strongest, 0 to 1</source>
        <translation>Kanten, wo sie am stärksten sind, 0 bis 1</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Feinheit</translation>
    </message>
    <message>
        <source>sampling efficiency on the chart&apos;s slanted edges</source>
        <translation>Abtasteffizienz an den schrägen Kanten der Karte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>pixels per millimetre</source>
        <translation>Pixel je Millimeter</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>Größe der Farbkarte</translation>
    </message>
    <message>
        <source>share of the frame: camera&apos;s height</source>
        <translation>Anteil am Bild: Höhe der Kamera</translation>
    </message>
    <message>
        <source>no reading, no normal range</source>
        <translation>ohne Messung kein normaler Bereich</translation>
    </message>
    <message>
        <source>a plot needs a point</source>
        <translation>ein Diagramm braucht einen Punkt</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>{1} frames an hour while working: {2} s each, of which {3} s waiting for the verdict and {4} s handling. {5}</source>
        <translation>{1} Bilder je Stunde während der Arbeit: je {2} s, davon {3} s Warten auf das Urteil und {4} s Handgriffe. {5}</translation>
    </message>
    <message>
        <source>Minutes of each half hour: handling (filled) and waiting (hollow)</source>
        <translation>Minuten jeder halben Stunde: Handgriffe (gefüllt) und Warten (hohl)</translation>
    </message>
    <message>
        <source>{1} left open</source>
        <translation>{1} offen gelassen</translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>nichts blieb offen</translation>
    </message>
    <message>
        <source>; {1} still to be sent</source>
        <translation>; {1} noch zu senden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What was not right at once</source>
        <translation>Was nicht gleich richtig war</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Für die nächste Schicht</translation>
    </message>
    <message>
        <source>{1}, {2}, {3} to {4}.</source>
        <translation>{1}, {2}, {3} bis {4}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>In Review: {1}.</source>
        <translation>Zu prüfen: {1}.</translation>
    </message>
    <message>
        <source>frames taken</source>
        <translation>Bilder aufgenommen</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>left in the lane</source>
        <translation>offen geblieben</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>gesendet und bestätigt</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>Cover {1}: {2}</source>
        <translation>Umschlag {1}: {2}</translation>
    </message>
    <message>
        <source>Cover {1}</source>
        <translation>Umschlag {1}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>flagged for the curator</source>
        <translation>für den Kurator vorgemerkt</translation>
    </message>
    <message>
        <source>No further view of</source>
        <translation>Keine weitere Ansicht von</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Set {1} of</source>
        <translation>{1} gesetzt:</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>rejected, to the bin</source>
        <translation>verworfen, in den Papierkorb</translation>
    </message>
    <message>
        <source>kept for review</source>
        <translation>zum Prüfen behalten</translation>
    </message>
    <message>
        <source>sent back to be taken again</source>
        <translation>zur Wiederholung zurückgegeben</translation>
    </message>
    <message>
        <source>put back to review</source>
        <translation>wieder zum Prüfen gestellt</translation>
    </message>
    <message>
        <source>last decision taken back</source>
        <translation>letzte Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>photographed with {1}</source>
        <translation>aufgenommen mit {1}</translation>
    </message>
    <message>
        <source>replaced by a retake</source>
        <translation>durch eine Wiederholung ersetzt</translation>
    </message>
    <message>
        <source>packed and sealed</source>
        <translation>verpackt und versiegelt</translation>
    </message>
    <message>
        <source>received by {1}, digests compared</source>
        <translation>empfangen von {1}, Prüfsummen verglichen</translation>
    </message>
    <message>
        <source>not delivered to {1}: {2}</source>
        <translation>nicht geliefert an {1}: {2}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>zu Ende gelesen</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>{1} set to “{2}”</source>
        <translation>{1} auf „{2}“ gesetzt</translation>
    </message>
    <message>
        <source>{1} as read again</source>
        <translation>{1} wieder wie gelesen</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Shoot the next specimen</source>
        <translation>Nächstes Exemplar aufnehmen</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Give it one with `vasculum review correct`, then send again.</source>
        <translation>Geben Sie ihm mit `vasculum review correct` eine, dann noch einmal senden.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then press Try again in Sync.</source>
        <translation>Grund lesen, beheben, dann im Versand „Neu versuchen“ drücken.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; in a terminal `vasculum models verify` names the file.</source>
        <translation>Die Modelle neu installieren; `vasculum models verify` in einem Terminal nennt die Datei.</translation>
    </message>
    <message>
        <source>Name another target in the profile, or draw this one&apos;s corners by hand in Morning.</source>
        <translation>Nennen Sie im Profil eine andere Tafel, oder ziehen Sie die Ecken dieser im Tagesstart von Hand.</translation>
    </message>
    <message>
        <source>Eject the camera in the file manager; {1} keeps the desktop away for good.</source>
        <translation>Die Kamera im Dateimanager auswerfen; {1} hält die Arbeitsfläche dauerhaft fern.</translation>
    </message>
    <message>
        <source>Take it out of the profile, or choose another camera in Settings.</source>
        <translation>Nehmen Sie sie aus dem Profil, oder wählen Sie unter Einstellungen eine andere Kamera.</translation>
    </message>
    <message>
        <source>Choose one in Settings, Camera.</source>
        <translation>Unter Einstellungen, Kamera eine wählen.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then choose it in Settings, Camera.</source>
        <translation>Lassen Sie diesen Rechner an der Kamera zu (ihr Menü für PC-Verbindungen) und wählen Sie sie dann unter Einstellungen, Kamera.</translation>
    </message>
    <message>
        <source>Do not delete anything; press Verify now in Sync, and restore the file from the other copy.</source>
        <translation>Nichts löschen; im Versand „Jetzt prüfen“ drücken und die Datei aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; delete nothing.</source>
        <translation>Im Versand „Jetzt prüfen“ drücken; nichts löschen.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync.</source>
        <translation>Im Versand „Jetzt prüfen“ drücken.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file from the other copy.</source>
        <translation>Im Versand „Jetzt prüfen“ drücken; die Datei aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file it names.</source>
        <translation>Im Versand „Jetzt prüfen“ drücken; die genannte Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>Enter it in Settings, Targets, then press Try again in Sync.</source>
        <translation>Unter Einstellungen, Ziele eingeben, dann im Versand „Neu versuchen“ drücken.</translation>
    </message>
    <message>
        <source>Enter it anew in Settings, Targets.</source>
        <translation>Unter Einstellungen, Ziele neu eingeben.</translation>
    </message>
    <message>
        <source>Remove it; Settings, Targets takes keys and keeps them safely.</source>
        <translation>Entfernen; Einstellungen, Ziele nimmt Schlüssel an und verwahrt sie sicher.</translation>
    </message>
    <message>
        <source>Enter it in a terminal: vasculum secret {1}.</source>
        <translation>In einem Terminal eingeben: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key in a terminal: vasculum secret {1}.</source>
        <translation>Berichtigen Sie die Adresse oder geben Sie ihren Schlüssel in einem Terminal ein: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Measure the target in Morning.</source>
        <translation>Die Farbkarte im Tagesstart messen.</translation>
    </message>
    <message>
        <source>Type its number in Review, then press Try again in Sync.</source>
        <translation>Seine Nummer unter Prüfen tippen, dann im Versand „Neu versuchen“ drücken.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another in Settings, Disks, then go on.</source>
        <translation>Platz auf der Datenplatte schaffen oder unter Einstellungen, Platten eine andere nennen, dann weiter.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder in Settings, Disks.</source>
        <translation>Diesem Benutzer das Schreiben dort erlauben, oder unter Einstellungen, Platten einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk in Settings, Disks, and the share as a target.</source>
        <translation>Unter Einstellungen, Platten einen Ordner auf der eigenen Platte nennen, und die Freigabe als Ziel.</translation>
    </message>
    <message>
        <source>of the outline</source>
        <translation>des Umrisses</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Every patch</source>
        <translation>Jedes Feld</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Shoot the {1} of {2}</source>
        <translation>{1} von {2} aufnehmen</translation>
    </message>
    <message>
        <source>Shoot the {1}</source>
        <translation>{1} aufnehmen</translation>
    </message>
    <message>
        <source>Retake {1}</source>
        <translation>{1} wiederholen</translation>
    </message>
    <message>
        <source>Retake this specimen</source>
        <translation>Dieses Exemplar wiederholen</translation>
    </message>
    <message>
        <source>The frames refer to certificate {1}, {2}: {3}</source>
        <translation>Die Bilder beziehen sich auf Zertifikat {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>{1}, from secondary sources named in resources/references/tolerances.toml</source>
        <translation>{1}, aus Sekundärquellen laut resources/references/tolerances.toml</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>{1}{2}: the next frame is held against it</source>
        <translation>{1}{2}: das nächste Bild wird damit verglichen</translation>
    </message>
    <message>
        <source>{1} works here now</source>
        <translation>{1} arbeitet jetzt hier</translation>
    </message>
    <message>
        <source>Scanned {1}: not a number of this collection</source>
        <translation>Gescannt {1}: keine Nummer dieser Sammlung</translation>
    </message>
    <message>
        <source>, photographed before</source>
        <translation>, schon aufgenommen</translation>
    </message>
    <message>
        <source>Disk full: free space or change disk</source>
        <translation>Platte voll: Platz schaffen oder Platte wechseln</translation>
    </message>
    <message>
        <source>Cover {1} is put away</source>
        <translation>Umschlag {1} ist weggelegt</translation>
    </message>
    <message>
        <source>No cover lies open</source>
        <translation>Kein Umschlag liegt offen</translation>
    </message>
    <message>
        <source>Waits for the camera</source>
        <translation>Wartet auf die Kamera</translation>
    </message>
    <message>
        <source>This station has no camera</source>
        <translation>Diese Station hat keine Kamera</translation>
    </message>
    <message>
        <source>{1} frame</source>
        <translation>{1} Bild</translation>
    </message>
    <message>
        <source>{1} frames</source>
        <translation>{1} Bilder</translation>
    </message>
    <message>
        <source>{1} specimen</source>
        <translation>{1} Exemplar</translation>
    </message>
    <message>
        <source>{1} specimens</source>
        <translation>{1} Exemplare</translation>
    </message>
    <message>
        <source>{1} package</source>
        <translation>{1} Paket</translation>
    </message>
    <message>
        <source>{1} packages</source>
        <translation>{1} Pakete</translation>
    </message>
    <message>
        <source>{1} pause</source>
        <translation>{1} Pause</translation>
    </message>
    <message>
        <source>{1} pauses</source>
        <translation>{1} Pausen</translation>
    </message>
    <message>
        <source>{1} certificate</source>
        <translation>{1} Zertifikat</translation>
    </message>
    <message>
        <source>{1} certificates</source>
        <translation>{1} Zertifikate</translation>
    </message>
    <message>
        <source>{1} day</source>
        <translation>{1} Tag</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} Tage</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>oben Mitte</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>unten Mitte</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Farbkarte</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>schwächer</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>stärker</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>kept for review ({1})</source>
        <translation>zum Prüfen behalten ({1})</translation>
    </message>
    <message>
        <source>Herbarium sheet</source>
        <translation>Herbarbeleg</translation>
    </message>
    <message>
        <source>Pinned insect</source>
        <translation>Genadeltes Insekt</translation>
    </message>
    <message>
        <source>{1}; at most {2} is allowed.</source>
        <translation>{1}; höchstens {2} ist erlaubt.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is allowed.</source>
        <translation>{1}; mindestens {2} ist erlaubt.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is needed.</source>
        <translation>{1}; mindestens {2} ist nötig.</translation>
    </message>
    <message>
        <source>{1}, photographed before: the next frame is held against it</source>
        <translation>{1}, schon aufgenommen: das nächste Bild wird damit verglichen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Kapsel</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>documents until {1}</source>
        <translation>Dokumente bis {1}</translation>
    </message>
    <message>
        <source>access images until {1}</source>
        <translation>Ansichtsbilder bis {1}</translation>
    </message>
    <message>
        <source>originals until {1}</source>
        <translation>Originale bis {1}</translation>
    </message>
    <message>
        <source>Lay a clean chart flat on the sheet and switch off other lights, then press again.</source>
        <translation>Saubere Farbkarte flach auf den Bogen legen, andere Lichter aus, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The grey patches of the chart: do they look grey, and does no coloured light fall on them?</source>
        <translation>Die grauen Felder der Farbkarte: sehen sie grau aus, und fällt kein farbiges Licht darauf?</translation>
    </message>
    <message>
        <source>Check the lamps, the aperture and the shutter speed, then press again.</source>
        <translation>Lampen, Blende und Zeit prüfen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The histogram under the live view: it should end shortly before the right edge.</source>
        <translation>Das Histogramm unter dem Live-Bild: es soll kurz vor dem rechten Rand enden.</translation>
    </message>
    <message>
        <source>Turn the nearest lamp away, or close by one third stop, then press again.</source>
        <translation>Nächste Lampe wegdrehen oder um ein Drittel abblenden, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a petal in them?</source>
        <translation>Die schraffierten Stellen (H): ist Schrift oder ein Blütenblatt darin?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the sheet lies still, then press again.</source>
        <translation>Auf das Etikett scharf stellen, warten, bis der Bogen ruht, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The smallest letters of the label at 1:1 (Z): their edges must be hard.</source>
        <translation>Die kleinsten Buchstaben des Etiketts bei 1:1 (Z): ihre Kanten müssen hart sein.</translation>
    </message>
    <message>
        <source>Press the sheet flat and focus on the plant, then press again.</source>
        <translation>Bogen flach drücken und auf die Pflanze scharf stellen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>A leaf edge or a hair at 1:1 (Z), also where the sheet bulges.</source>
        <translation>Ein Blattrand oder ein Haar bei 1:1 (Z), auch wo sich der Bogen wölbt.</translation>
    </message>
    <message>
        <source>Level the camera and press the object flat there, or close the aperture.</source>
        <translation>Kamera ausrichten und das Objekt dort flach drücken, oder abblenden.</translation>
    </message>
    <message>
        <source>Focus on the label, or bring the camera nearer.</source>
        <translation>Auf das Etikett scharf stellen, oder die Kamera näher bringen.</translation>
    </message>
    <message>
        <source>Lay the label face up; if it lies there, focus on it, then press again.</source>
        <translation>Etikett nach oben legen; liegt es da, darauf scharf stellen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the sheet.</source>
        <translation>Das Lineal neben den Bogen legen.</translation>
    </message>
    <message>
        <source>Set the camera as the profile says, or take the profile that fits.</source>
        <translation>Kamera nach dem Profil einstellen, oder das passende Profil nehmen.</translation>
    </message>
    <message>
        <source>Measure the chart anew, or replace it; then write its month into the profile.</source>
        <translation>Farbkarte neu messen oder ersetzen; dann ihren Monat ins Profil schreiben.</translation>
    </message>
    <message>
        <source>Focus on the chart and clean the lens.</source>
        <translation>Auf die Farbkarte scharf stellen und das Objektiv reinigen.</translation>
    </message>
    <message>
        <source>Move the sheet to the middle of the frame, then press again.</source>
        <translation>Bogen in die Bildmitte legen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>All four edges of the sheet: a strip of the ground must be seen along each.</source>
        <translation>Alle vier Kanten des Bogens: an jeder muss ein Streifen der Auflage zu sehen sein.</translation>
    </message>
    <message>
        <source>Lay the sheet straight, then press again.</source>
        <translation>Bogen gerade legen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The sheet&apos;s edge beside the edge of the frame: they run side by side.</source>
        <translation>Die Bogenkante neben der Bildkante: sie laufen nebeneinander her.</translation>
    </message>
    <message>
        <source>Press again; if it comes back, change the cable or the card.</source>
        <translation>Noch einmal drücken; kommt es wieder, Kabel oder Karte wechseln.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the sheet.</source>
        <translation>Zeilen des Bildes, die sich wiederholen, oder ein graues Band: die Datei ist beschädigt, nicht der Bogen.</translation>
    </message>
    <message>
        <source>The label under the hatch (H): is its print gone anywhere?</source>
        <translation>Das Etikett unter der Schraffur (H): ist seine Schrift irgendwo verschwunden?</translation>
    </message>
    <message>
        <source>The hatched places on the plant (H): petals and hairs burn out first.</source>
        <translation>Die schraffierten Stellen der Pflanze (H): Blütenblätter und Haare brennen zuerst aus.</translation>
    </message>
    <message>
        <source>Close by one third stop, then press again.</source>
        <translation>Um ein Drittel abblenden, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The white patch of the chart: it must be a little darker than the brightest paper.</source>
        <translation>Das weiße Feld der Farbkarte: es muss etwas dunkler sein als das hellste Papier.</translation>
    </message>
    <message>
        <source>Check the lamps and open by one stop, then press again.</source>
        <translation>Lampen prüfen und um eine Blende öffnen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The histogram under the live view: the hump of the paper must lie in its right third.</source>
        <translation>Das Histogramm unter dem Live-Bild: der Buckel des Papiers muss im rechten Drittel liegen.</translation>
    </message>
    <message>
        <source>Set the lowest ISO and more light, then press again.</source>
        <translation>Niedrigste ISO und mehr Licht, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The ISO of the camera and the lamps: a dim picture made brighter is grainy.</source>
        <translation>Der ISO-Wert der Kamera und die Lampen: ein aufgehelltes dunkles Bild ist körnig.</translation>
    </message>
    <message>
        <source>Look at the lamp on that side, or photograph a white frame and calibrate.</source>
        <translation>Die Lampe dieser Seite ansehen, oder Weißbild aufnehmen und kalibrieren.</translation>
    </message>
    <message>
        <source>The four corners of the empty ground: one of them is darker.</source>
        <translation>Die vier Ecken der leeren Auflage: eine davon ist dunkler.</translation>
    </message>
    <message>
        <source>Lift its edge, or lay the matt sheet over it, then press again.</source>
        <translation>Rand anheben oder das matte Blatt darüberlegen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The packet, tape and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>Kapsel, Klebestreifen und glänzende Etiketten: den Kopf neigen, bis sich die Lampe darin spiegelt.</translation>
    </message>
    <message>
        <source>Step back from the lamps and look what stands before them, then press again.</source>
        <translation>Von den Lampen zurücktreten, sehen, was davor steht, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The edges of the sheet: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Die Kanten des Bogens: wessen Schatten fällt dorthin, der einer Hand, einer Lampe, des Stativs?</translation>
    </message>
    <message>
        <source>Press again when it is out.</source>
        <translation>Noch einmal drücken, wenn sie weg ist.</translation>
    </message>
    <message>
        <source>The edges of the live view before you press: hands, sleeves, cables.</source>
        <translation>Die Ränder des Live-Bildes vor dem Drücken: Hände, Ärmel, Kabel.</translation>
    </message>
    <message>
        <source>Take it off the sheet and press again.</source>
        <translation>Vom Bogen nehmen und noch einmal auslösen.</translation>
    </message>
    <message>
        <source>Where the hands work: pens, forceps, knives lie there.</source>
        <translation>Wo die Hände arbeiten: dort liegen Stifte, Pinzetten, Messer.</translation>
    </message>
    <message>
        <source>Lay a clean chart flat beside the specimen and switch off other lights, then press again.</source>
        <translation>Saubere Farbkarte flach neben das Exemplar legen, andere Lichter aus, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a wing in them?</source>
        <translation>Die schraffierten Stellen (H): ist Schrift oder ein Flügel darin?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen stands still, then press again.</source>
        <translation>Auf das Etikett scharf stellen, warten, bis das Exemplar still steht, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen lies still, then press again.</source>
        <translation>Auf das Etikett scharf stellen, warten, bis das Exemplar ruht, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Focus on the specimen, or take a focus stack, then press again.</source>
        <translation>Auf das Exemplar scharf stellen oder einen Fokusstapel machen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>A hair or a vein of the wing at 1:1 (Z), also where the specimen bulges.</source>
        <translation>Ein Haar oder eine Flügelader bei 1:1 (Z), auch wo sich das Exemplar wölbt.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the insect.</source>
        <translation>Das Lineal neben das Insekt legen.</translation>
    </message>
    <message>
        <source>Move the specimen to the middle of the frame, then press again.</source>
        <translation>Exemplar in die Bildmitte rücken, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>All four edges of the specimen: a strip of the ground must be seen along each.</source>
        <translation>Alle vier Seiten des Exemplars: an jeder muss ein Streifen der Auflage zu sehen sein.</translation>
    </message>
    <message>
        <source>Lay the tray straight, then press again.</source>
        <translation>Die Schale gerade legen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the specimen.</source>
        <translation>Zeilen des Bildes, die sich wiederholen, oder ein graues Band: die Datei ist beschädigt, nicht das Exemplar.</translation>
    </message>
    <message>
        <source>The hatched places on the insect (H): wing cases and hairs burn out first.</source>
        <translation>Die schraffierten Stellen des Insekts (H): Flügeldecken und Haare brennen zuerst aus.</translation>
    </message>
    <message>
        <source>Wing cases, glass and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>Flügeldecken, Glas und glänzende Etiketten: den Kopf neigen, bis sich die Lampe darin spiegelt.</translation>
    </message>
    <message>
        <source>Look what stands before the lamps, then press again.</source>
        <translation>Sehen, was vor den Lampen steht, dann noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source> to send</source>
        <translation> zu senden</translation>
    </message>
    <message>
        <source> left</source>
        <comment>room for so many</comment>
        <translation> frei</translation>
    </message>
    <message>
        <source> · {n} need you</source>
        <translation> · {n} brauchen Sie</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>On the glass: live view</source>
        <translation>Auf dem Glas: Live-Bild</translation>
    </message>
    <message>
        <source>The live view appears here once the camera answers.</source>
        <translation>Das Live-Bild erscheint hier, sobald die Kamera antwortet.</translation>
    </message>
    <message>
        <source>Live view stopped {n} s ago, shooting still works.</source>
        <translation>Live-Bild steht seit {n} s; Aufnahmen gehen weiter.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Barcode, {reader} only</source>
        <translation>Barcode, nur {reader}</translation>
    </message>
    <message>
        <source>Chart ΔE {value}</source>
        <translation>Farbkarte ΔE {value}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Soft here</source>
        <translation>Hier unscharf</translation>
    </message>
    <message>
        <source>sRGB assumed</source>
        <translation>sRGB angenommen</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>ein Profil ohne Namen</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Das Bild wird geladen</translation>
    </message>
    <message>
        <source>operator mode, large and quiet</source>
        <translation>Bedienmodus, groß und ruhig</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>dieses Tastenblatt</translation>
    </message>
    <message>
        <source>search the catalogue</source>
        <translation>im Katalog suchen</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>hell oder dunkel</translation>
    </message>
    <message>
        <source>one step back, at last to Shoot</source>
        <translation>ein Schritt zurück, zuletzt zur Aufnahme</translation>
    </message>
    <message>
        <source>judge colour: verdicts by shape and word alone</source>
        <translation>Farbe beurteilen: Urteile nur durch Form und Wort</translation>
    </message>
    <message>
        <source>does what the next press says</source>
        <translation>tut, was „nächster Druck“ sagt</translation>
    </message>
    <message>
        <source>takes the last one again; the old frame stays in the bin</source>
        <translation>nimmt das letzte neu auf; das alte Bild bleibt im Papierkorb</translation>
    </message>
    <message>
        <source>the next frame is the next view: back side, labels</source>
        <translation>die nächste Aufnahme ist die nächste Ansicht: Rückseite, Etiketten</translation>
    </message>
    <message>
        <source>this specimen has no further view</source>
        <translation>dieser Beleg hat keine weitere Ansicht</translation>
    </message>
    <message>
        <source>keeps it and sends it to review</source>
        <translation>behält es und gibt es zum Prüfen</translation>
    </message>
    <message>
        <source>flags it for the curator</source>
        <translation>merkt es für den Kurator vor</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>nimmt das Letzte zurück</translation>
    </message>
    <message>
        <source>opens the exception lane</source>
        <translation>öffnet die Ausnahmen</translation>
    </message>
    <message>
        <source>the next fault of this frame</source>
        <translation>der nächste Fehler dieses Bildes</translation>
    </message>
    <message>
        <source>boxes on and off</source>
        <translation>Rahmen an und aus</translation>
    </message>
    <message>
        <source>hatches what is burnt out or black</source>
        <translation>schraffiert, was ausgebrannt oder schwarz ist</translation>
    </message>
    <message>
        <source>held: the frame before</source>
        <translation>gehalten: das Bild davor</translation>
    </message>
    <message>
        <source>1:1 at the fault or the pointer, and back</source>
        <translation>1:1 am Fehler oder Zeiger, und zurück</translation>
    </message>
    <message>
        <source>live view large</source>
        <translation>Live-Bild groß</translation>
    </message>
    <message>
        <source>holds the swap trigger, or lets it shoot by itself</source>
        <translation>hält den Wechselauslöser an oder lässt ihn machen</translation>
    </message>
    <message>
        <source>magnifier on the live view; arrows move it</source>
        <translation>Lupe im Live-Bild; Pfeile bewegen sie</translation>
    </message>
    <message>
        <source>marks on the live view what is in focus</source>
        <translation>markiert im Live-Bild, was scharf ist</translation>
    </message>
    <message>
        <source>accepts it; with Shift, all that are marked</source>
        <translation>nimmt es an; mit Umschalt alle markierten</translation>
    </message>
    <message>
        <source>sends it back to be taken again; with Shift, all marked</source>
        <translation>gibt es zur Wiederholung; mit Umschalt alle markierten</translation>
    </message>
    <message>
        <source>holds it for the curator; with Shift, all marked</source>
        <translation>hält es für den Kurator zurück; mit Umschalt alle markierten</translation>
    </message>
    <message>
        <source>puts it into the bin; with Shift, all marked</source>
        <translation>legt es in den Papierkorb; mit Umschalt alle markierten</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>lässt es für später</translation>
    </message>
    <message>
        <source>marks it, or takes the mark off</source>
        <translation>markiert es oder nimmt die Marke weg</translation>
    </message>
    <message>
        <source>approves the lit field and goes to the next doubtful one</source>
        <translation>bestätigt das helle Feld, dann das nächste fragliche</translation>
    </message>
    <message>
        <source>the next field</source>
        <translation>das nächste Feld</translation>
    </message>
    <message>
        <source>types the lit field&apos;s value</source>
        <translation>tippt den Wert des hellen Feldes</translation>
    </message>
    <message>
        <source>history of the record</source>
        <translation>Verlauf des Datensatzes</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>1:1 at the finding or the pointer, and back</source>
        <translation>1:1 am Befund oder Zeiger, und zurück</translation>
    </message>
    <message>
        <source>findings on and off</source>
        <translation>Befunde an und aus</translation>
    </message>
    <message>
        <source>the next filter</source>
        <translation>der nächste Filter</translation>
    </message>
    <message>
        <source>the filter before</source>
        <translation>der Filter davor</translation>
    </message>
    <message>
        <source>the next step: photograph the target, sign, start shooting</source>
        <translation>der nächste Schritt: Farbkarte aufnehmen, unterschreiben, beginnen</translation>
    </message>
    <message>
        <source>photographs a blank white sheet first: evenness of the light</source>
        <translation>nimmt zuerst ein weißes Blatt auf: Gleichmäßigkeit des Lichts</translation>
    </message>
    <message>
        <source>measures the target again</source>
        <translation>misst die Farbkarte noch einmal</translation>
    </message>
    <message>
        <source>keeps the certificate as PDF</source>
        <translation>legt das Zertifikat als PDF ab</translation>
    </message>
    <message>
        <source>the shift of today</source>
        <translation>die heutige Schicht</translation>
    </message>
    <message>
        <source>thirty days: does the station still do what it did</source>
        <translation>dreißig Tage: Tut die Station noch, was sie tat</translation>
    </message>
    <message>
        <source>the newest certificate</source>
        <translation>das neueste Zertifikat</translation>
    </message>
    <message>
        <source>keeps the report as an HTML page</source>
        <translation>legt den Bericht als HTML-Seite ab</translation>
    </message>
    <message>
        <source>keeps the report as PDF</source>
        <translation>legt den Bericht als PDF ab</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>fragt noch einmal</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Altbestand</translation>
    </message>
    <message>
        <source>{folder} goes on</source>
        <translation>{folder} geht weiter</translation>
    </message>
    <message>
        <source>Judged with the profile {profile}. Originals are copied, never changed; shooting comes first.</source>
        <translation>Beurteilt mit dem Profil {profile}. Originale werden kopiert, nie verändert; Aufnahmen gehen vor.</translation>
    </message>
    <message>
        <source>types the path of a folder, completed as one types</source>
        <translation>tippt den Pfad eines Ordners, wird ergänzt</translation>
    </message>
    <message>
        <source>pauses the lit folder, or goes on with it</source>
        <translation>hält den hellen Ordner an oder macht weiter</translation>
    </message>
    <message>
        <source>opens its report</source>
        <translation>öffnet seinen Bericht</translation>
    </message>
    <message>
        <source>takes a finished or paused folder off the list; what was taken in stays</source>
        <translation>nimmt einen fertigen oder angehaltenen Ordner von der Liste; Übernommenes bleibt</translation>
    </message>
    <message>
        <source>the next folder</source>
        <translation>der nächste Ordner</translation>
    </message>
    <message>
        <source>the folder before</source>
        <translation>der Ordner davor</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Pfad eines Ordners</translation>
    </message>
    <message>
        <source>{folder} is on the list; originals are never changed</source>
        <translation>{folder} steht auf der Liste; Originale werden nie verändert</translation>
    </message>
    <message>
        <source>{folder} pauses after this picture</source>
        <translation>{folder} hält nach diesem Bild an</translation>
    </message>
    <message>
        <source>Opened {file}</source>
        <translation>{file} geöffnet</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Why frames did not pass</source>
        <translation>Warum Bilder nicht bestanden</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>{folder} is finished; drop it again to look for new pictures</source>
        <translation>{folder} ist fertig; noch einmal hierher ziehen, um neue Bilder zu suchen</translation>
    </message>
    <message>
        <source>The report is written when the folder is finished</source>
        <translation>Der Bericht entsteht, wenn der Ordner fertig ist</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Erst anhalten</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Pfad tippen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Von der Liste</translation>
    </message>
    <message>
        <source>Every frame so far passed.</source>
        <translation>Bisher hat jedes Bild bestanden.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>No folder is on the list</source>
        <translation>Kein Ordner auf der Liste</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To retake</source>
        <translation>Zu wiederholen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>to the search field</source>
        <translation>zum Suchfeld</translation>
    </message>
    <message>
        <source>shows the file in its folder</source>
        <translation>zeigt die Datei in ihrem Ordner</translation>
    </message>
    <message>
        <source>copies the file&apos;s name</source>
        <translation>kopiert den Dateinamen</translation>
    </message>
    <message>
        <source>1:1 and back</source>
        <translation>1:1 und zurück</translation>
    </message>
    <message>
        <source>Number, label text, field, note, file name</source>
        <translation>Nummer, Etikett, Feld, Notiz, Datei</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Kopiert: {name}</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} geliefert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No specimen yet. Ctrl 1 to shoot</source>
        <translation>Noch kein Exemplar. Strg 1 zum Aufnehmen</translation>
    </message>
    <message>
        <source>{n} found in {ms} ms</source>
        <translation>{n} gefunden in {ms} ms</translation>
    </message>
    <message>
        <source>Taken back: {act} {number}</source>
        <translation>Zurückgenommen: {act} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} marked: Shift with a key decides about all of them</source>
        <translation>
            <numerusform>{so_many} markiert: Umschalt mit einer Taste gilt für alle</numerusform>
            <numerusform>{so_many} markiert: Umschalt mit einer Taste gilt für alle</numerusform>
        </translation>
    </message>
    <message>
        <source>, shot {date}</source>
        <translation>, aufgenommen {date}</translation>
    </message>
    <message>
        <source>dd MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Pass.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Review.</source>
        <translation>Prüfen.</translation>
    </message>
    <message>
        <source>Retake.</source>
        <translation>Wiederholen.</translation>
    </message>
    <message>
        <source>No sound: volume, output, or none on this machine.</source>
        <translation>Kein Ton: Lautstärke, Ausgabe, oder keine an diesem Rechner.</translation>
    </message>
    <message>
        <source>The camera does not answer yet. Look at its switch and cable; it connects by itself.</source>
        <translation>Die Kamera antwortet noch nicht. Schalter und Kabel ansehen; sie verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>White sheet</source>
        <translation>Weißes Blatt</translation>
    </message>
    <message>
        <source>Target on the glass</source>
        <translation>Farbkarte auf dem Glas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty stage, then press.</source>
        <translation>Farbkarte auf die leere Auflage legen, dann drücken.</translation>
    </message>
    <message>
        <source>Morning start</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>In force: every frame taken from here on refers to this certificate.</source>
        <translation>In Kraft: jedes Bild bezieht sich von jetzt an darauf.</translation>
    </message>
    <message>
        <source>Look at the certificate, then sign it, or measure again.</source>
        <translation>Zertifikat ansehen, dann unterschreiben oder noch einmal messen.</translation>
    </message>
    <message>
        <source>The shift runs on the certificate of {date}.</source>
        <translation>Die Schicht läuft mit dem Zertifikat vom {date}.</translation>
    </message>
    <message>
        <source>Outer square: measured. Inner square: reference.</source>
        <translation>Außen: gemessen. Innen: Sollwert.</translation>
    </message>
    <message>
        <source>Light even to {value} %</source>
        <translation>Licht gleichmäßig auf {value} %</translation>
    </message>
    <message>
        <source>White sheet first</source>
        <translation>Erst weißes Blatt</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Als PDF ablegen</translation>
    </message>
    <message>
        <source>Reading the target</source>
        <translation>Farbkarte wird gelesen</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wird unterschrieben</translation>
    </message>
    <message>
        <source>Sign the certificate first.</source>
        <translation>Erst das Zertifikat unterschreiben.</translation>
    </message>
    <message>
        <source>Start shooting</source>
        <translation>Mit Aufnahmen beginnen</translation>
    </message>
    <message>
        <source>The target comes here</source>
        <translation>Hier erscheint die Farbkarte</translation>
    </message>
    <message>
        <source>Photographing the white sheet</source>
        <translation>Weißes Blatt wird aufgenommen</translation>
    </message>
    <message>
        <source>Photographing the target</source>
        <translation>Farbkarte wird aufgenommen</translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>Abgelegt: {file}</translation>
    </message>
    <message>
        <source>Photograph the target</source>
        <translation>Farbkarte aufnehmen</translation>
    </message>
    <message>
        <source>The camera answers</source>
        <translation>Die Kamera antwortet</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>Die Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Colours, tone, noise</source>
        <translation>Farben, Tonwerte, Rauschen</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Noch nicht in Kraft</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Waits for the press</source>
        <translation>Wartet auf den Druck</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Folder card</source>
        <translation>Umschlagkarte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mod 10</source>
        <translation>Mod 10</translation>
    </message>
    <message>
        <source>Mod 43</source>
        <translation>Mod 43</translation>
    </message>
    <message>
        <source>Takes the topmost</source>
        <translation>Nimmt die oberste</translation>
    </message>
    <message>
        <source>A specimen each</source>
        <translation>Je ein Exemplar</translation>
    </message>
    <message>
        <source>Is not taken</source>
        <translation>Wird nicht genommen</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>Is a further view</source>
        <translation>Ist eine weitere Ansicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Parts in braces: {catalogNumber}, {date}, {time}, {cover}, {original}.</source>
        <translation>Teile in Klammern: {catalogNumber}, {date}, {time}, {cover}, {original}.</translation>
    </message>
    <message>
        <source>Seconds for a step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>A step that takes longer is given up for that frame.</source>
        <translation>Ein längerer Schritt entfällt für dieses Bild.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institution&apos;s ROR</source>
        <translation>ROR der Institution</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Address of a specimen</source>
        <translation>Adresse eines Exemplars</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>An address. Without one nothing is packed and sent.</source>
        <translation>Eine Adresse. Ohne sie wird nichts verpackt und gesendet.</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>How specimens are kept</source>
        <translation>Wie Exemplare aufbewahrt sind</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Anything but `open` keeps place and labels out of exports.</source>
        <translation>Alles außer `open` hält Ort und Etiketten aus Exporten heraus.</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>Muster der Nummer</translation>
    </message>
    <message>
        <source>A regular expression that the whole number must meet.</source>
        <translation>Ein regulärer Ausdruck, dem die ganze Nummer genügen muss.</translation>
    </message>
    <message>
        <source>Printed, but not in the code</source>
        <translation>Gedruckt, aber nicht im Code</translation>
    </message>
    <message>
        <source>Digits, filled with zeros</source>
        <translation>Ziffern, mit Nullen gefüllt</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Prüfzeichen</translation>
    </message>
    <message>
        <source>Two numbers in a frame</source>
        <translation>Zwei Nummern in einem Bild</translation>
    </message>
    <message>
        <source>Number in the file&apos;s name</source>
        <translation>Nummer im Dateinamen</translation>
    </message>
    <message>
        <source>With a group (?P&lt;catalogNumber&gt;...).</source>
        <translation>Mit einer Gruppe (?P&lt;catalogNumber&gt;...).</translation>
    </message>
    <message>
        <source>A number that only the text gives</source>
        <translation>Eine Nummer, die nur der Text gibt</translation>
    </message>
    <message>
        <source>A number photographed before</source>
        <translation>Eine schon aufgenommene Nummer</translation>
    </message>
    <message>
        <source>A number that no list has</source>
        <translation>Eine Nummer, die in keiner Liste steht</translation>
    </message>
    <message>
        <source>Longest step that is a skip</source>
        <translation>Längster Schritt, der als Lücke gilt</translation>
    </message>
    <message>
        <source>0: gaps mean nothing.</source>
        <translation>0: Lücken bedeuten nichts.</translation>
    </message>
    <message>
        <source>Pattern of a cover&apos;s code</source>
        <translation>Muster des Umschlagcodes</translation>
    </message>
    <message>
        <source>A scan that meets it opens that folder&apos;s card.</source>
        <translation>Ein passender Scan öffnet die Umschlagkarte.</translation>
    </message>
    <message>
        <source>Every frame needs an open card</source>
        <translation>Jedes Bild braucht eine offene Karte</translation>
    </message>
    <message>
        <source>Minutes until a card expires</source>
        <translation>Minuten, bis eine Karte verfällt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>A lower value fails.</source>
        <translation>Ein kleinerer Wert fällt durch.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>A higher value fails.</source>
        <translation>Ein größerer Wert fällt durch.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>A value that passes as near as this warns; trainees fail there.</source>
        <translation>Ein so knapper Wert warnt; bei Lernenden fällt er durch.</translation>
    </message>
    <message>
        <source>At least, for trainees</source>
        <translation>Mindestens, für Lernende</translation>
    </message>
    <message>
        <source>Empty: the bound moved in by the margin.</source>
        <translation>Leer: die Grenze, um den Spielraum enger.</translation>
    </message>
    <message>
        <source>At most, for trainees</source>
        <translation>Höchstens, für Lernende</translation>
    </message>
    <message>
        <source>When it warns</source>
        <translation>Wenn es warnt</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn es durchfällt</translation>
    </message>
    <message>
        <source>When it could not be measured</source>
        <translation>Wenn es nicht messbar war</translation>
    </message>
    <message>
        <source>What a trainee should look at</source>
        <translation>Worauf Lernende achten sollen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The sentence shown on a fault.</source>
        <translation>Der Satz, der bei einem Fehler erscheint.</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Woher die Nummer kommt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>saves the changes as a new version</source>
        <translation>speichert die Änderungen als neue Version</translation>
    </message>
    <message>
        <source>lets the unsaved changes go</source>
        <translation>verwirft die ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>the next section</source>
        <translation>der nächste Abschnitt</translation>
    </message>
    <message>
        <source>the section before</source>
        <translation>der Abschnitt davor</translation>
    </message>
    <message>
        <source>another sample frame, an older one</source>
        <translation>ein anderes, älteres Probebild</translation>
    </message>
    <message>
        <source>the sample frame before it</source>
        <translation>das Probebild davor</translation>
    </message>
    <message>
        <source>the next frame that would be judged otherwise</source>
        <translation>das nächste Bild, das anders beurteilt würde</translation>
    </message>
    <message>
        <source>all versions; any of them can be put in force again</source>
        <translation>alle Versionen; jede kann wieder in Kraft treten</translation>
    </message>
    <message>
        <source>the next profile</source>
        <translation>das nächste Profil</translation>
    </message>
    <message>
        <source>takes the last unsaved change back</source>
        <translation>nimmt die letzte ungespeicherte Änderung zurück</translation>
    </message>
    <message>
        <source>Profiles and sections</source>
        <translation>Profile und Abschnitte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Why? A note for this version</source>
        <translation>Warum? Notiz zu dieser Version</translation>
    </message>
    <message>
        <source>Note for this version</source>
        <translation>Notiz zu dieser Version</translation>
    </message>
    <message>
        <source>Version {n} is in force from the next frame on</source>
        <translation>Version {n} gilt ab dem nächsten Bild</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved</source>
        <translation>
            <numerusform>{n} Änderung nicht gespeichert</numerusform>
            <numerusform>{n} Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>No frame would be judged otherwise</source>
        <translation>Kein Bild würde anders beurteilt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Other frame</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Display: sRGB assumed</source>
        <translation>Bildschirm: sRGB angenommen</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Zu prüfende Bilder</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Nothing to review. {n} accepted.</source>
        <translation>Nichts zu prüfen. {n} angenommen.</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Held for the curator</source>
        <translation>Für den Kurator zurückgehalten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Send to retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Kurator</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Enter it again to keep it</source>
        <translation>Noch einmal Eingabe behält es</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>judged in {s} s</source>
        <translation>beurteilt in {s} s</translation>
    </message>
    <message>
        <source>There is no frame to take again</source>
        <translation>Kein Bild zu wiederholen</translation>
    </message>
    <message>
        <source>All checks pass.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>{n} this shift</source>
        <translation>{n} in dieser Schicht</translation>
    </message>
    <message>
        <source>A part of the program stopped and was started again</source>
        <translation>Ein Teil des Programms brach ab und läuft wieder</translation>
    </message>
    <message>
        <source>{n} Mpx</source>
        <translation>{n} MP</translation>
    </message>
    <message>
        <source>fit</source>
        <comment>zoom</comment>
        <translation>ganz</translation>
    </message>
    <message>
        <source>the frame before</source>
        <translation>das Bild davor</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>Kept for review</source>
        <translation>Zum Prüfen behalten</translation>
    </message>
    <message>
        <source>Flagged for the curator</source>
        <translation>Für den Kurator vorgemerkt</translation>
    </message>
    <message>
        <source>Named {number}</source>
        <translation>Benannt: {number}</translation>
    </message>
    <message>
        <source>Accepted {number}</source>
        <translation>Angenommen: {number}</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>aufgenommen {time}</translation>
    </message>
    <message>
        <source>1 press waiting</source>
        <translation>1 Druck wartet</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Versand</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {minutes} min.</source>
        <translation>
            <numerusform>{n} Exemplar zu senden, etwa {minutes} min.</numerusform>
            <numerusform>{n} Exemplare zu senden, etwa {minutes} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{so_many} tried again</source>
        <translation>
            <numerusform>{so_many} neu versucht</numerusform>
            <numerusform>{so_many} neu versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again at once what waits or was refused</source>
        <translation>versucht sofort, was wartet oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send.</source>
        <translation>
            <numerusform>{n} Exemplar zu senden.</numerusform>
            <numerusform>{n} Exemplare zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Needs a glance, {n}</source>
        <translation>Zu beachten, {n}</translation>
    </message>
    <message>
        <source>Nothing waits or was refused</source>
        <translation>Nichts wartet oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>On this station</source>
        <translation>Auf dieser Station</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>Quittung geprüft</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>or type its path, or s3://bucket/prefix</source>
        <translation>oder seinen Pfad eingeben, oder s3://bucket/prefix</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>The stricter limits of the profile for everybody, and one more line: what to look at.</source>
        <translation>Die strengeren Grenzen des Profils für alle, und eine Zeile mehr: worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Signs within {ms} ms of each other are a scan.</source>
        <translation>Zeichen binnen {ms} ms sind ein Scan.</translation>
    </message>
    <message>
        <source>An ICC file. Empty: the system&apos;s where it gives one, else sRGB is assumed.</source>
        <translation>Eine ICC-Datei. Leer: die des Systems, wenn es eine gibt, sonst sRGB.</translation>
    </message>
    <message>
        <source>At so many targets a picture must be before the one here may go.</source>
        <translation>An so vielen Zielen muss ein Bild sein, ehe das hiesige gehen darf.</translation>
    </message>
    <message>
        <source>A pseudonym, then Enter: letters, digits, - and _. Journal and packages know nothing else.</source>
        <translation>Ein Pseudonym, dann Eingabe: Buchstaben, Ziffern, - und _. Journal und Pakete kennen nichts anderes.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Pedal and scanner</source>
        <translation>Pedal und Scanner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This machine has no output for sound.</source>
        <translation>Dieser Rechner hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Kameras werden gesucht</translation>
    </message>
    <message>
        <source>Room for {n} more specimens.</source>
        <translation>Platz für weitere {n} Exemplare.</translation>
    </message>
    <message>
        <source>A folder or an address; empty: `repository` in the data folder.</source>
        <translation>Ein Ordner oder eine Adresse; leer: `repository` im Datenordner.</translation>
    </message>
    <message>
        <source>Where readers reach it on the web, for exports.</source>
        <translation>Wo Leser es im Netz finden, für Exporte.</translation>
    </message>
    <message>
        <source>A key or a badge scan chooses this person.</source>
        <translation>Eine Taste oder ein Ausweis wählt diese Person.</translation>
    </message>
    <message>
        <source>Locked by IT</source>
        <translation>Von der IT gesperrt</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Trainee mode</source>
        <translation>Lernmodus</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Seven steps; what is set stays.</source>
        <translation>Sieben Schritte; Eingestelltes bleibt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>A pass makes no sound</source>
        <translation>Ein Gut bleibt stumm</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Pass, review, retake</source>
        <translation>Gut, prüfen, wiederholen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>As they were delivered</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>All pedals</source>
        <translation>Alle Pedale</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Teach it by a scan</source>
        <translation>Durch einen Scan anlernen</translation>
    </message>
    <message>
        <source>Or by its id or serial number</source>
        <translation>Oder nach Kennung oder Seriennummer</translation>
    </message>
    <message>
        <source>folder:DIR takes the pictures of a folder.</source>
        <translation>folder:DIR nimmt die Bilder eines Ordners.</translation>
    </message>
    <message>
        <source>Cameras here</source>
        <translation>Kameras hier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Profile of the monitor</source>
        <translation>Profil des Bildschirms</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>In Kraft: {name}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>{parts}, with spaces between. Kept in the keyring, not in the settings, and not shown again.</source>
        <translation>{parts}, durch Leerzeichen getrennt. Im Schlüsselbund verwahrt, nicht in den Einstellungen, und nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>A further target</source>
        <translation>Ein weiteres Ziel</translation>
    </message>
    <message>
        <source>Its name, then Enter.</source>
        <translation>Sein Name, dann Eingabe.</translation>
    </message>
    <message>
        <source>A further person</source>
        <translation>Eine weitere Person</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Name dieser Station</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Modelle rechnen auf</translation>
    </message>
    <message>
        <source>Threads of the analysis</source>
        <translation>Threads der Analyse</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>Empty: nobody is asked.</source>
        <translation>Leer: niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Body for {role}</source>
        <translation>Gehäuse für {role}</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Seine Seriennummer.</translation>
    </message>
    <message>
        <source>{name}: kind</source>
        <translation>{name}: Art</translation>
    </message>
    <message>
        <source>{name}: place</source>
        <translation>{name}: Ort</translation>
    </message>
    <message>
        <source>{name}: public address</source>
        <translation>{name}: öffentliche Adresse</translation>
    </message>
    <message>
        <source>{name}: key</source>
        <translation>{name}: Schlüssel</translation>
    </message>
    <message>
        <source>{person}: name</source>
        <translation>{person}: Name</translation>
    </message>
    <message>
        <source>Stays in this file.</source>
        <translation>Bleibt in dieser Datei.</translation>
    </message>
    <message>
        <source>{person}: badge</source>
        <translation>{person}: Ausweis</translation>
    </message>
    <message>
        <source>{person}: ORCID</source>
        <translation>{person}: ORCID</translation>
    </message>
    <message>
        <source>{person}: trainee</source>
        <translation>{person}: lernt noch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>takes the last change back</source>
        <translation>nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>starts the station again with what is written now</source>
        <translation>startet die Station mit dem Geschriebenen neu</translation>
    </message>
    <message>
        <source>Start the station again</source>
        <translation>Station neu starten</translation>
    </message>
    <message>
        <source>Kept. F5 starts the station again with it: {names}</source>
        <translation>Behalten. F5 startet die Station damit neu: {names}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>That was a scanner. Press a key.</source>
        <translation>Das war ein Scanner. Eine Taste drücken.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Jetzt einen Code scannen.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Verwahrt in {place}</translation>
    </message>
    <message>
        <source>Esc lets it be.</source>
        <translation>Esc lässt es sein.</translation>
    </message>
    <message>
        <source>That was the key {key}. Scan a code.</source>
        <translation>Das war die Taste {key}. Einen Code scannen.</translation>
    </message>
    <message>
        <source>Press the pedal now.</source>
        <translation>Jetzt das Pedal treten.</translation>
    </message>
    <message>
        <source>Press the key now.</source>
        <translation>Jetzt die Taste drücken.</translation>
    </message>
    <message>
        <source> · trainee, stricter limits</source>
        <translation> · Lernmodus, strengere Grenzen</translation>
    </message>
    <message>
        <source>The next frame is the {view}</source>
        <translation>Die nächste Aufnahme ist: {view}</translation>
    </message>
    <message>
        <source>No further view</source>
        <translation>Keine weitere Ansicht</translation>
    </message>
    <message>
        <source>No view is missing</source>
        <translation>Es fehlt keine Ansicht</translation>
    </message>
    <message>
        <source>swap trigger waits for a still picture</source>
        <translation>Wechselauslöser wartet auf Ruhe</translation>
    </message>
    <message>
        <source>swap trigger on</source>
        <translation>Wechselauslöser an</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>hands in the frame</source>
        <translation>Hände im Bild</translation>
    </message>
    <message>
        <source>stage empty</source>
        <translation>Auflage leer</translation>
    </message>
    <message>
        <source>nearly still</source>
        <translation>fast ruhig</translation>
    </message>
    <message>
        <source>shot by itself</source>
        <translation>selbst ausgelöst</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>keine Kamera</translation>
    </message>
    <message>
        <source>swap trigger held</source>
        <translation>Wechselauslöser angehalten</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>access images</source>
        <translation>Ansichtsbilder</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>ends what is being sent and begins nothing more, or goes on</source>
        <translation>beendet das laufende Senden und beginnt keines mehr, oder macht weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sending goes on</source>
        <translation>Der Versand geht weiter</translation>
    </message>
    <message>
        <source>Corners of the chart</source>
        <translation>Ecken der Farbkarte</translation>
    </message>
    <message>
        <source>lets the swap trigger shoot by itself</source>
        <translation>lässt den Wechselauslöser von selbst aufnehmen</translation>
    </message>
    <message>
        <source>holds the swap trigger</source>
        <translation>hält den Wechselauslöser an</translation>
    </message>
    <message>
        <source>works out the camera&apos;s calibration by the target, or goes back to the certificate</source>
        <translation>berechnet die Kalibrierung der Kamera aus der Farbkarte oder zeigt wieder das Zertifikat</translation>
    </message>
    <message>
        <source>keeps the calibration in the profile</source>
        <translation>speichert die Kalibrierung im Profil</translation>
    </message>
    <message>
        <source>measures the target again: for a cause of drift</source>
        <translation>misst die Farbkarte neu: bei einer Ursache von Drift</translation>
    </message>
    <message>
        <source>shows the first frame of a cause of drift</source>
        <translation>zeigt das erste Bild einer Ursache von Drift</translation>
    </message>
    <message>
        <source>puts the folder card away</source>
        <translation>legt die Umschlagkarte weg</translation>
    </message>
    <message>
        <source>What a folder came to stands here: why frames did not pass, and what could not be read.</source>
        <translation>Was aus einem Ordner wurde, steht hier: warum Bilder nicht bestanden und was nicht lesbar war.</translation>
    </message>
    <message>
        <source>No chart was found. Drag corner 1 onto its brown patch, the others clockwise, then press.</source>
        <translation>Keine Farbkarte gefunden. Ecke 1 auf ihr braunes Feld ziehen, die anderen im Uhrzeigersinn, dann drücken.</translation>
    </message>
    <message>
        <source>Measure at these corners</source>
        <translation>An diesen Ecken messen</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>The certificate comes here once the target is read.</source>
        <translation>Hier erscheint das Zertifikat, sobald die Farbkarte gelesen ist.</translation>
    </message>
    <message>
        <source>Photograph the target first, and calibrate before you sign.</source>
        <translation>Zuerst die Farbkarte aufnehmen und vor dem Unterschreiben kalibrieren.</translation>
    </message>
    <message>
        <source>Working out the calibration</source>
        <translation>Die Kalibrierung wird berechnet</translation>
    </message>
    <message>
        <source>Calibration by {target}</source>
        <translation>Kalibrierung mit {target}</translation>
    </message>
    <message>
        <source>Kept in the profile as version {n}. The one before stays in its list.</source>
        <translation>Im Profil als Version {n} gespeichert. Die vorige bleibt in seiner Liste.</translation>
    </message>
    <message>
        <source>Work out the calibration first: C.</source>
        <translation>Zuerst die Kalibrierung berechnen: C.</translation>
    </message>
    <message>
        <source>Measure the target again</source>
        <translation>Farbkarte neu messen</translation>
    </message>
    <message>
        <source>Show its first frame</source>
        <translation>Erstes Bild davon zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies asked for</source>
        <translation>
            <numerusform>{n} Kopie verlangt</numerusform>
            <numerusform>{n} Kopien verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>looks at every file here and at the targets, or ends looking</source>
        <translation>prüft jede Datei hier und an den Zielen, oder beendet es</translation>
    </message>
    <message>
        <source>judges the report&apos;s frames again, and shows what would flip</source>
        <translation>beurteilt die Bilder des Berichts neu und zeigt, was sich ändern würde</translation>
    </message>
    <message>
        <source>keeps what was judged again</source>
        <translation>übernimmt, was neu beurteilt wurde</translation>
    </message>
    <message>
        <source>gives the frames back the verdicts of before</source>
        <translation>gibt den Bildern ihre früheren Urteile zurück</translation>
    </message>
    <message>
        <source>Missing views, by specimens: {views}</source>
        <translation>Fehlende Ansichten, nach Belegen: {views}</translation>
    </message>
    <message>
        <source>Judge {n} again</source>
        <translation>{n} neu beurteilen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>A certificate&apos;s frame is not judged again: measure the target anew</source>
        <translation>Das Bild eines Zertifikats wird nicht neu beurteilt: Tafel neu messen</translation>
    </message>
    <message>
        <source>Judging again: Esc ends it</source>
        <translation>Wird neu beurteilt: Esc beendet es</translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>{n} zurückgenommen</numerusform>
            <numerusform>{n} zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging again: {n} of {of}, Esc ends it</source>
        <translation>Neu beurteilt: {n} von {of}, Esc beendet es</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelassen, wie es ist</translation>
    </message>
    <message>
        <source>{name}, untested</source>
        <translation>{name}, ungeprüft</translation>
    </message>
    <message>
        <source>frees the originals that are safe to release, or ends freeing</source>
        <translation>gibt frei, was sicher freigegeben werden kann, oder beendet es</translation>
    </message>
    <message>
        <source>fetches back what was released last</source>
        <translation>holt zurück, was zuletzt freigegeben wurde</translation>
    </message>
    <message>
        <source>Paused: what is being sent is ended, nothing more begins</source>
        <translation>Angehalten: das laufende Senden endet, keines beginnt mehr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End verifying</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Originals are being freed or fetched; verify after that</source>
        <translation>Originale werden freigegeben oder geholt; danach prüfen</translation>
    </message>
    <message>
        <source>Files are being verified; release after that</source>
        <translation>Dateien werden geprüft; danach freigeben</translation>
    </message>
    <message>
        <source>Nothing was released here since the start</source>
        <translation>Seit dem Start wurde hier nichts freigegeben</translation>
    </message>
    <message>
        <source>Fetching back</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Nothing is safe to release</source>
        <translation>Nichts ist sicher freizugeben</translation>
    </message>
    <message>
        <source>sheets left</source>
        <translation>Bögen Platz</translation>
    </message>
    <message>
        <source>Last hour, MB a second</source>
        <translation>Letzte Stunde, MB je Sekunde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>at one target or more</source>
        <translation>an mindestens einem Ziel</translation>
    </message>
    <message>
        <source>at every target, compared</source>
        <translation>an jedem Ziel, verglichen</translation>
    </message>
    <message>
        <source>Safe to release</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>nothing arrived in this hour</source>
        <translation>in dieser Stunde kam nichts an</translation>
    </message>
    <message>
        <source>older than {days} days, {size}</source>
        <translation>älter als {days} Tage, {size}</translation>
    </message>
    <message>
        <source>every file looked for, {time}</source>
        <translation>jede Datei gesucht, {time}</translation>
    </message>
    <message>
        <source>at most {rate}</source>
        <translation>höchstens {rate}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>Ziele öffnen</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>{rate} MB/s</source>
        <translation>{rate} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {hours} h.</source>
        <translation>
            <numerusform>{n} Exemplar zu senden, etwa {hours} h.</numerusform>
            <numerusform>{n} Exemplare zu senden, etwa {hours} h.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} does not answer since {time}. Shooting goes on; sending resumes by itself.</source>
        <translation>{target} antwortet seit {time} nicht. Aufnahmen gehen weiter; der Versand folgt von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} are at the repository, receipts checked {time}.</source>
        <translation>
            <numerusform>{n} Exemplar ist im Repositorium, Quittung geprüft {time}.</numerusform>
            <numerusform>Alle {n} sind im Repositorium, Quittungen geprüft {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this station&apos;s data folder</source>
        <translation>im Datenordner dieser Station</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>{n} there</source>
        <translation>{n} dort</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals are safe to release</source>
        <translation>
            <numerusform>{n} Original ist sicher freizugeben</numerusform>
            <numerusform>{n} Originale sind sicher freizugeben</numerusform>
        </translation>
    </message>
    <message>
        <source>None is older than {days} days and confirmed at {copies} places.</source>
        <translation>Keines ist älter als {days} Tage und an {copies} Orten quittiert.</translation>
    </message>
    <message>
        <source>{looked} files looked at, {read} read to the last byte, {differ} differ</source>
        <translation>{looked} Dateien angesehen, {read} ganz gelesen, {differ} weichen ab</translation>
    </message>
    <message>
        <source>{n} fetched back, {size}</source>
        <translation>{n} zurückgeholt, {size}</translation>
    </message>
    <message>
        <source>{number} is nowhere</source>
        <translation>{number} ist nirgends</translation>
    </message>
    <message>
        <source>Its original lies neither here nor at a target. Look for it on the camera&apos;s card or the backup.</source>
        <translation>Das Original liegt weder hier noch an einem Ziel. Auf der Karte der Kamera oder in der Sicherung suchen.</translation>
    </message>
    <message>
        <source>{file} is not as it was delivered</source>
        <translation>{file} ist nicht wie geliefert</translation>
    </message>
    <message>
        <source>{file} at {place}: {state}. Restore it from the other copy.</source>
        <translation>{file} bei {place}: {state}. Aus der anderen Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>{number} is missing here</source>
        <translation>{number} fehlt hier</translation>
    </message>
    <message>
        <source>Its original lies at a target and can be fetched back.</source>
        <translation>Das Original liegt an einem Ziel und kann zurückgeholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} need a glance.</source>
        <translation>
            <numerusform>{so_many} ist zu beachten.</numerusform>
            <numerusform>{so_many} sind zu beachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} zu senden</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} abgelehnt</translation>
    </message>
    <message>
        <source>no answer since {time}</source>
        <translation>keine Antwort seit {time}</translation>
    </message>
    <message>
        <source>Frees {size}. They can be fetched back.</source>
        <translation>Macht {size} frei. Sie lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>Verifying: {looked} files looked at, {read} read, {differ} differ</source>
        <translation>Prüfung: {looked} Dateien angesehen, {read} gelesen, {differ} weichen ab</translation>
    </message>
    <message>
        <source>Broken off: {words}</source>
        <translation>Abgebrochen: {words}</translation>
    </message>
    <message>
        <source>{n} released, {size} freed; {key} fetches them back</source>
        <translation>{n} freigegeben, {size} frei geworden; {key} holt sie zurück</translation>
    </message>
    <message>
        <source>{n} released, {size} freed</source>
        <translation>{n} freigegeben, {size} frei geworden</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>dieser Station</translation>
    </message>
    <message>
        <source>{number} was refused</source>
        <translation>{number} wurde abgelehnt</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>{number} wird neu versucht</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Der Versand ist angehalten.</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} away, went on by itself</source>
        <translation>{begin} bis {end} {target} nicht da, ging von selbst weiter</translation>
    </message>
    <message>
        <source>{target} away since {begin}</source>
        <translation>{target} nicht da seit {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} paused</source>
        <translation>{begin} bis {end} angehalten</translation>
    </message>
    <message>
        <source>paused since {begin}</source>
        <translation>angehalten seit {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} waited for its hours</source>
        <translation>{begin} bis {end} wartete {target} auf seine Stunden</translation>
    </message>
    <message>
        <source>{target} waits for its hours since {begin}</source>
        <translation>{target} wartet seit {begin} auf seine Stunden</translation>
    </message>
    <message>
        <source>A target could not be verified</source>
        <translation>Ein Ziel ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>{code} was read, and is no number by the profile&apos;s pattern.</source>
        <translation>{code} wurde gelesen und ist nach dem Profil keine Nummer.</translation>
    </message>
    <message>
        <source>Take {pattern}</source>
        <translation>{pattern} nehmen</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>skips this step; what will be missing is told at the end</source>
        <translation>überspringt diesen Schritt; was fehlen wird, steht am Ende</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>der Schritt davor</translation>
    </message>
    <message>
        <source>photographs, where the step asks for it</source>
        <translation>nimmt auf, wo der Schritt es verlangt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No program here opens it; it lies at {file}</source>
        <translation>Hier öffnet es kein Programm; es liegt unter {file}</translation>
    </message>
    <message>
        <source>{folder} is finished; {key} opens its report</source>
        <translation>{folder} ist fertig; {key} öffnet den Bericht</translation>
    </message>
    <message>
        <source>{folder} is paused; {key} goes on with it</source>
        <translation>{folder} ist angehalten; {key} macht damit weiter</translation>
    </message>
    <message>
        <source>There is nothing to take back; {key} takes the frame again</source>
        <translation>Nichts zurückzunehmen; {key} nimmt das Bild noch einmal auf</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>{keep} keeps it in the profile; {back} goes back to the certificate.</source>
        <translation>{keep} speichert sie im Profil; {back} zeigt wieder das Zertifikat.</translation>
    </message>
    <message>
        <source>May be left out; {key} photographs it</source>
        <translation>Kann entfallen; {key} nimmt es auf</translation>
    </message>
    <message>
        <source>As it was saved; {key} brings the changes back</source>
        <translation>Wie gespeichert; {key} bringt die Änderungen zurück</translation>
    </message>
    <message numerus="yes">
        <source>{n} judged again: {key} takes them back</source>
        <translation>
            <numerusform>{n} neu beurteilt: {key} nimmt es zurück</numerusform>
            <numerusform>{n} neu beurteilt: {key} nimmt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked: {key} marks</source>
        <translation>Nichts markiert: {key} markiert</translation>
    </message>
    <message>
        <source>What is changed here is written at once into the file named above. {key} takes it back.</source>
        <translation>Änderungen werden sofort in die oben genannte Datei geschrieben. {key} nimmt sie zurück.</translation>
    </message>
    <message>
        <source>{target} lacks {n}</source>
        <translation>Bei {target} fehlen {n}</translation>
    </message>
    <message>
        <source>They were delivered before it was added, and are not safe to release until they are there too.</source>
        <translation>Sie wurden geliefert, bevor es hinzukam, und sind erst freizugeben, wenn sie auch dort sind.</translation>
    </message>
    <message>
        <source>lacks {n}</source>
        <translation>{n} fehlen dort</translation>
    </message>
    <message>
        <source>Of {copies} places asked for the settings name {n}: add one in Settings, Targets.</source>
        <translation>Von {copies} verlangten Orten ist {n} genannt: unter Einstellungen, Ziele ergänzen.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>The frame appears here</source>
        <translation>Hier erscheint das Bild</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Ein Exemplar</translation>
    </message>
    <message>
        <source>Photograph it</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>{code} was read. The profile&apos;s pattern fits it.</source>
        <translation>{code} wurde gelesen. Das Muster des Profils passt.</translation>
    </message>
    <message>
        <source>Kept; it holds from step 6 on</source>
        <translation>Behalten; es gilt ab Schritt 6</translation>
    </message>
    <message>
        <source>Photographing</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>What is missing: {what}</source>
        <translation>Was fehlt: {what}</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Nichts wurde übersprungen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>The camera does not answer yet.</source>
        <translation>Die Kamera antwortet noch nicht.</translation>
    </message>
    <message>
        <source>{pattern} is the pattern of your numbers now.</source>
        <translation>{pattern} ist jetzt das Muster Ihrer Nummern.</translation>
    </message>
    <message>
        <source>Photographed, {code}.</source>
        <translation>Aufgenommen, {code}.</translation>
    </message>
    <message>
        <source>Your station is ready.</source>
        <translation>Ihre Station ist bereit.</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>An die Arbeit</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Farbkarte</translation>
    </message>
    <message>
        <source>Photograph the chart</source>
        <translation>Farbkarte aufnehmen</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>Das erste Bild</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Photograph another</source>
        <translation>Noch eines aufnehmen</translation>
    </message>
    <message>
        <source>One specimen, for good.</source>
        <translation>Ein Exemplar, richtig.</translation>
    </message>
    <message>
        <source>Lay it on the glass and press: what you see then is how every frame is told.</source>
        <translation>Auf das Glas legen und drücken: so wird von jedem Bild berichtet.</translation>
    </message>
    <message>
        <source>Which language, and do you hear it?</source>
        <translation>Welche Sprache, und hören Sie es?</translation>
    </message>
    <message>
        <source>Three verdicts, three sounds. You should tell them apart with your eyes on the specimen.</source>
        <translation>Drei Urteile, drei Töne. Zu unterscheiden, während die Augen beim Exemplar sind.</translation>
    </message>
    <message>
        <source>Sounds were not tried: a verdict may go unheard.</source>
        <translation>Töne nicht probiert: ein Urteil kann überhört werden.</translation>
    </message>
    <message>
        <source>Where are the pictures kept?</source>
        <translation>Wo werden die Bilder verwahrt?</translation>
    </message>
    <message>
        <source>On this machine&apos;s own disk; the second copy on another disk or a share.</source>
        <translation>Auf der Platte dieses Rechners; die zweite Kopie auf einer anderen Platte oder Freigabe.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk, in the usual place: guard them against its failure.</source>
        <translation>Beide Kopien liegen auf einer Platte, am üblichen Ort: vor deren Ausfall schützen.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>Connect it with the short cable and switch it on. The simulated one needs neither and shows all.</source>
        <translation>Mit dem kurzen Kabel anschließen und einschalten. Die simulierte braucht beides nicht und zeigt alles.</translation>
    </message>
    <message>
        <source>The simulated camera is used until another one is chosen.</source>
        <translation>Die simulierte Kamera dient, bis eine andere gewählt ist.</translation>
    </message>
    <message>
        <source>What do you shoot?</source>
        <translation>Was nehmen Sie auf?</translation>
    </message>
    <message>
        <source>The profile says which codes, which limits, which sharpness. It can be changed at any time (Ctrl 8).</source>
        <translation>Das Profil sagt, welche Codes, Grenzen und Schärfe. Es lässt sich jederzeit ändern (Strg 8).</translation>
    </message>
    <message>
        <source>The profile for herbarium sheets is used.</source>
        <translation>Das Profil für Herbarbelege wird genommen.</translation>
    </message>
    <message>
        <source>Press the pedal, scan a code.</source>
        <translation>Pedal treten, einen Code scannen.</translation>
    </message>
    <message>
        <source>Teach what you have. Space and the number pad do the same as a pedal.</source>
        <translation>Anlernen, was Sie haben. Leertaste und Ziffernblock tun dasselbe.</translation>
    </message>
    <message>
        <source>No pedal and no scanner was taught; those that send F13 to F15 work all the same.</source>
        <translation>Weder Pedal noch Scanner angelernt; was F13 bis F15 sendet, geht trotzdem.</translation>
    </message>
    <message>
        <source>Lay a specimen on the glass, and press.</source>
        <translation>Ein Exemplar auf das Glas legen und drücken.</translation>
    </message>
    <message>
        <source>Its code is read, and the pattern of your numbers is proposed.</source>
        <translation>Sein Code wird gelesen und das Muster Ihrer Nummern vorgeschlagen.</translation>
    </message>
    <message>
        <source>The pattern of your numbers was not tried: frames may wait in Review without a number.</source>
        <translation>Muster der Nummern nicht probiert: Bilder können ohne Nummer auf Prüfung warten.</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty glass, and press.</source>
        <translation>Die Farbkarte auf das leere Glas legen und drücken.</translation>
    </message>
    <message>
        <source>Colours, light and sharpness are measured; the certificate holds for the frames that follow.</source>
        <translation>Farben, Licht und Schärfe werden gemessen; das Zertifikat gilt für die folgenden Bilder.</translation>
    </message>
    <message>
        <source>There is no certificate yet: Morning (Ctrl 4) makes one in a minute.</source>
        <translation>Noch kein Zertifikat: der Tagesstart (Strg 4) macht eines in einer Minute.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Histogram of the live view</source>
        <translation>Histogramm des Live-Bilds</translation>
    </message>
    <message>
        <source>no edge seen</source>
        <translation>keine Kante zu sehen</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>{rate} a second, {left}</source>
        <translation>{rate} je Sekunde, {left}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n} min</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>noch {n} h</translation>
    </message>
    <message>
        <source>{rate} a minute, {left}</source>
        <translation>{rate} je Minute, {left}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Bilder werden gezählt</translation>
    </message>
    <message>
        <source>Slowed for shooting</source>
        <translation>Langsamer, Aufnahmen gehen vor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>The first frame appears here</source>
        <translation>Das erste Bild erscheint hier</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} je Sekunde</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>Auf dem Glas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} other checks pass</source>
        <translation>
            <numerusform>{so_many} andere Prüfung bestanden</numerusform>
            <numerusform>{so_many} andere Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Label, first reading</source>
        <translation>Etikett, erste Lesung</translation>
    </message>
    <message>
        <source>Look at this: {what}</source>
        <translation>Hierauf achten: {what}</translation>
    </message>
    <message>
        <source>{key} takes it again; the next press goes on.</source>
        <translation>{key} nimmt es noch einmal auf; der nächste Druck geht weiter.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>This frame, 1 : 1</source>
        <translation>Dieses Bild, 1 : 1</translation>
    </message>
    <message>
        <source>{number}, same place</source>
        <translation>{number}, gleiche Stelle</translation>
    </message>
    <message>
        <source>Last good frame</source>
        <translation>Letztes gutes Bild</translation>
    </message>
    <message>
        <source>{approve} approves · {type} types another</source>
        <translation>{approve} bestätigt · {type} tippt neu</translation>
    </message>
    <message>
        <source>{key} goes back</source>
        <translation>{key} geht zurück</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>, {n} % sure</source>
        <translation>, zu {n} % sicher</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Wo es gelesen wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Keine Felder</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it</source>
        <translation>Eingabe behält · Esc lässt es</translation>
    </message>
    <message>
        <source>Frames of this shift</source>
        <translation>Bilder dieser Schicht</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, markiert</translation>
    </message>
    <message>
        <source>Press any key to hear what it does. ? or Esc goes back.</source>
        <translation>Eine gedrückte Taste sagt, was sie tut. ? oder Esc geht zurück.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Pedals</source>
        <translation>Pedale</translation>
    </message>
    <message>
        <source>Control barcodes</source>
        <translation>Steuer-Barcodes</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} tut hier nichts.</translation>
    </message>
    <message>
        <source>kept for a look</source>
        <translation>zum Ansehen behalten</translation>
    </message>
    <message>
        <source>It was kept for a person to look at.</source>
        <translation>Es wurde behalten, damit jemand es ansieht.</translation>
    </message>
    <message>
        <source>Exception lane</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>Exception lane, opened</source>
        <translation>Ausnahmen, geöffnet</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>Es ist {number}</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Lay it down and take it again</source>
        <translation>Neu auflegen und wiederholen</translation>
    </message>
    <message>
        <source>{n} to retake</source>
        <translation>{n} zu wiederholen</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>nichts eilt</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the lane</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It still wants a retake.</source>
        <translation>Es ist noch zu wiederholen.</translation>
    </message>
    <message>
        <source>Next press</source>
        <translation>Nächster Druck</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Flag for curator</source>
        <translation>Für den Kurator</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retake {number}</source>
        <translation>{number} wiederholen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it, send to review</source>
        <translation>Behalten, zum Prüfen</translation>
    </message>
    <message>
        <source>none urgent, clear them when you like</source>
        <translation>nichts eilt, erledigen Sie es, wann Sie mögen</translation>
    </message>
    <message>
        <source>{n} to take again</source>
        <translation>{n} zu wiederholen</translation>
    </message>
    <message>
        <source>Cover {code}</source>
        <translation>Umschlag {code}</translation>
    </message>
    <message>
        <source>{n} in the exception lane</source>
        <translation>{n} bei den Ausnahmen</translation>
    </message>
    <message>
        <source>The exception lane is empty</source>
        <translation>Keine Ausnahmen offen</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>nichts wartet auf Sie</translation>
    </message>
    <message>
        <source> today</source>
        <translation> heute</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> je Stunde</translation>
    </message>
    <message>
        <source>Plot: {words}</source>
        <translation>Diagramm: {words}</translation>
    </message>
    <message>
        <source>Patches of the target</source>
        <translation>Felder der Farbkarte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Key {key}, {n} waiting</source>
        <translation>Taste {key}, {n} warten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Sammler</translation>
    </message>
    <message>
        <source>Field number</source>
        <translation>Feldnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Elevation, m</source>
        <translation>Höhe, m</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typus</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>delivered, receipt checked</source>
        <translation>geliefert, Quittung geprüft</translation>
    </message>
    <message>
        <source>from the camera as {file}</source>
        <translation>aus der Kamera als {file}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>wird beurteilt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to retake</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Over the last {n} frames</source>
        <translation>
            <numerusform>Über das letzte Bild</numerusform>
            <numerusform>Über die letzten {n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>none would be judged otherwise</source>
        <translation>keines würde anders beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>{n} would be judged otherwise</source>
        <translation>
            <numerusform>{n} würde anders beurteilt</numerusform>
            <numerusform>{n} würden anders beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample frame</source>
        <translation>Probebild</translation>
    </message>
    <message>
        <source>The frames of this profile appear here once there are some</source>
        <translation>Hier erscheinen die Bilder dieses Profils</translation>
    </message>
    <message>
        <source>No frame was judged with this profile yet; nothing can be tried on.</source>
        <translation>Mit diesem Profil wurde noch kein Bild beurteilt; nichts zum Ausprobieren.</translation>
    </message>
    <message>
        <source>What these values would have done</source>
        <translation>Was diese Werte bewirkt hätten</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, again {when}</source>
        <translation>
            <numerusform>Einmal versucht, wieder {when}</numerusform>
            <numerusform>{n}-mal versucht, wieder {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>in {n} s</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Quittung geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera bereit</translation>
    </message>
    <message>
        <source>, Ctrl 1 to shoot</source>
        <translation>, Strg 1 zum Aufnehmen</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>{key} types it</source>
        <translation>{key} tippt ihn</translation>
    </message>
    <message>
        <source>P prints them</source>
        <translation>P druckt sie</translation>
    </message>
    <message>
        <source>Arrows choose a card · {key} goes back</source>
        <translation>Pfeile wählen · {key} geht zurück</translation>
    </message>
    <message>
        <source>{n} open. Key {key} opens it.</source>
        <translation>{n} offen. Taste {key} öffnet sie.</translation>
    </message>
    <message>
        <source>Nothing is open. {key} goes back to the checks.</source>
        <translation>Nichts ist offen. {key} geht zu den Prüfungen zurück.</translation>
    </message>
    <message>
        <source>Its number is typed in Review.</source>
        <translation>Seine Nummer wird unter Prüfen getippt.</translation>
    </message>
    <message>
        <source>Keep it: its number is typed in Review</source>
        <translation>Behalten: Nummer unter Prüfen tippen</translation>
    </message>
    <message>
        <source>No {view}</source>
        <translation>Ohne {view}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sending, {rate} MB/s</source>
        <translation>Wird gesendet, {rate} MB/s</translation>
    </message>
    <message>
        <source>view {n} of {count}</source>
        <translation>Ansicht {n} von {count}</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Aufnahmeliste</translation>
    </message>
    <message>
        <source>{view} next</source>
        <translation>{view} als Nächstes</translation>
    </message>
    <message>
        <source>{view} taken</source>
        <translation>{view} aufgenommen</translation>
    </message>
    <message>
        <source>{view} to come</source>
        <translation>{view} steht aus</translation>
    </message>
    <message>
        <source>Camera is starting</source>
        <translation>Kamera startet</translation>
    </message>
    <message>
        <source>Photograph of the target</source>
        <translation>Aufnahme der Farbkarte</translation>
    </message>
    <message>
        <source>The station has started again</source>
        <translation>Die Station ist neu gestartet</translation>
    </message>
    <message>
        <source>Heard {text}. The scanner is known by its pace: {ms} ms a sign.</source>
        <translation>{text} gehört. Der Scanner ist an seinem Tempo zu erkennen: {ms} ms je Zeichen.</translation>
    </message>
    <message>
        <source>Heard {key}. {does}.</source>
        <translation>{key} gehört. {does}.</translation>
    </message>
    <message>
        <source>{key} is no key of the number pad. Press one of those; Esc lets it be.</source>
        <translation>{key} ist keine Taste des Ziffernblocks. Eine von dort drücken; Esc lässt es bleiben.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>{key} is taken in {room}: {does}. Press another; Esc lets it be.</source>
        <translation>{key} ist in {room} vergeben: {does}. Eine andere drücken; Esc lässt es sein.</translation>
    </message>
    <message>
        <source>{key} is a pedal: {does}. Press another; Esc lets it be.</source>
        <translation>{key} ist ein Pedal: {does}. Eine andere drücken; Esc lässt es sein.</translation>
    </message>
    <message>
        <source>Print at full size. A scan does what stands above the bars, whatever has the focus.</source>
        <translation>In voller Größe drucken. Ein Scan tut, was über den Strichen steht, was auch immer gerade dran ist.</translation>
    </message>
    <message>
        <source>The station is started again</source>
        <translation>Die Station wird neu gestartet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Age of the colour target</source>
        <translation>Alter der Farbkarte</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Label burnt</source>
        <translation>Etikett zu hell</translation>
    </message>
    <message>
        <source>Specimen burnt</source>
        <translation>Exemplar zu hell</translation>
    </message>
    <message>
        <source>Chart burnt</source>
        <translation>Karte zu hell</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Glanz</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Pen or tool</source>
        <translation>Stift oder Werkzeug</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Label sharp</source>
        <translation>Etikett scharf</translation>
    </message>
    <message>
        <source>Specimen sharp</source>
        <translation>Exemplar scharf</translation>
    </message>
    <message>
        <source>Chart sharp</source>
        <translation>Karte scharf</translation>
    </message>
    <message>
        <source>Corners sharp</source>
        <translation>Ecken scharf</translation>
    </message>
    <message>
        <source>Label legible</source>
        <translation>Etikett lesbar</translation>
    </message>
    <message>
        <source>Fineness on the chart</source>
        <translation>Feinheit an der Karte</translation>
    </message>
    <message>
        <source>Chart there</source>
        <translation>Karte da</translation>
    </message>
    <message>
        <source>Scale there</source>
        <translation>Maßstab da</translation>
    </message>
    <message>
        <source>Code there</source>
        <translation>Code da</translation>
    </message>
    <message>
        <source>Label there</source>
        <translation>Etikett da</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Kameraeinstellungen</translation>
    </message>
    <message>
        <source>Same sheet</source>
        <translation>Derselbe Bogen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Etikettentext</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Erwartete Nummer</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>Straightness</source>
        <translation>Gerade Lage</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>{n} % cut</source>
        <translation>{n} % abgeschnitten</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of a code</comment>
        <translation>einig</translation>
    </message>
    <message>
        <source>read</source>
        <comment>of a code</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>2 readers agree</source>
        <translation>2 Leser einig</translation>
    </message>
    <message>
        <source>read, certain</source>
        <translation>gelesen, sicher</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
</context>
</TS>
