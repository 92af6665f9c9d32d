<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>sentences</name>
    <message>
        <source>Run the command again; what was done is kept.</source>
        <translation>Geef het commando opnieuw; wat gedaan is, blijft.</translation>
    </message>
    <message>
        <source>See the command&apos;s --help.</source>
        <translation>Zie --help van het commando.</translation>
    </message>
    <message>
        <source>Correct the line named, or remove it to take the default.</source>
        <translation>Verbeter de genoemde regel, of haal hem weg voor de standaard.</translation>
    </message>
    <message>
        <source>Check the file with the program that wrote it, or leave it out.</source>
        <translation>Controleer het bestand met het programma dat het schreef, of laat het weg.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s power, cable and card, then press again.</source>
        <translation>Controleer stroom, kabel en kaart van de camera en druk opnieuw.</translation>
    </message>
    <message>
        <source>Wait until the camera&apos;s lamp is off, then press again.</source>
        <translation>Wacht tot het lampje van de camera uit is en druk opnieuw.</translation>
    </message>
    <message>
        <source>Check power and cable; the station connects again by itself.</source>
        <translation>Controleer stroom en kabel; het station verbindt vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Empty or change the card; every frame the station counted is safe here.</source>
        <translation>Leeg of wissel de kaart; elke getelde opname is hier veilig.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another with --data, then go on.</source>
        <translation>Maak ruimte op de dataschijf, of noem een andere met --data, en ga verder.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder with --data.</source>
        <translation>Geef deze gebruiker daar schrijfrecht, of noem een andere map met --data.</translation>
    </message>
    <message>
        <source>Close the other program that has the catalogue open, then run again.</source>
        <translation>Sluit het andere programma dat de catalogus open heeft en start opnieuw.</translation>
    </message>
    <message>
        <source>Nothing is lost; sending resumes by itself once the repository answers.</source>
        <translation>Er is niets verloren; verzenden hervat vanzelf zodra de repository antwoordt.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then send again with `vasculum sync`.</source>
        <translation>Lees de reden, verhelp die en verzend opnieuw met `vasculum sync`.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; `vasculum models verify` names the file.</source>
        <translation>Installeer de modellen opnieuw; `vasculum models verify` noemt het bestand.</translation>
    </message>
    <message>
        <source>The frame is kept and waits for review; shooting goes on.</source>
        <translation>De opname blijft en wacht op nakijken; fotograferen gaat door.</translation>
    </message>
    <message>
        <source>Do not delete anything; restore the named file from the other copy.</source>
        <translation>Wis niets; herstel het genoemde bestand uit de andere kopie.</translation>
    </message>
    <message>
        <source>The label fits {1} of the list, not {2}.</source>
        <translation>Het etiket past bij {1} van de lijst, niet bij {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s name says {1}, the code {2}.</source>
        <translation>De bestandsnaam zegt {1}, de code {2}.</translation>
    </message>
    <message>
        <source>By the list {1} belongs into cover {2}, not {3}.</source>
        <translation>Volgens de lijst hoort {1} in omslag {2}, niet {3}.</translation>
    </message>
    <message>
        <source>The last {1} files are named {2} off their codes, this one {3}.</source>
        <translation>De laatste {1} bestanden heten {2} naast hun codes, dit {3}.</translation>
    </message>
    <message>
        <source>This is the same sheet as {1} under another number.</source>
        <translation>Dit is hetzelfde vel als {1} onder een ander nummer.</translation>
    </message>
    <message>
        <source>{1} lies outside cover {2}, {3}.</source>
        <translation>{1} valt buiten omslag {2}, {3}.</translation>
    </message>
    <message>
        <source>Check which one is right.</source>
        <translation>Controleer welke klopt.</translation>
    </message>
    <message>
        <source>The label fits its row of the list.</source>
        <translation>Het etiket past bij zijn regel van de lijst.</translation>
    </message>
    <message>
        <source>Check which sheet carries which number.</source>
        <translation>Controleer welk vel welk nummer draagt.</translation>
    </message>
    <message>
        <source>Check the sheet, or scan the right cover.</source>
        <translation>Controleer het vel, of scan de juiste omslag.</translation>
    </message>
    <message>
        <source>The file&apos;s name says the same.</source>
        <translation>De bestandsnaam zegt hetzelfde.</translation>
    </message>
    <message>
        <source>Look at both labels.</source>
        <translation>Bekijk beide etiketten.</translation>
    </message>
    <message>
        <source>No folder card is open.</source>
        <translation>Er ligt geen omslag open.</translation>
    </message>
    <message>
        <source>Scan the cover&apos;s code, then press again.</source>
        <translation>Scan de code van de omslag en druk opnieuw.</translation>
    </message>
    <message>
        <source>{1} belongs into cover {2}.</source>
        <translation>{1} hoort in omslag {2}.</translation>
    </message>
    <message>
        <source>{1}: the frame bears no date to tell its age by.</source>
        <translation>{1}: de opname draagt geen datum die de leeftijd zegt.</translation>
    </message>
    <message>
        <source>{1}: {2}{3}, {4}; four stars ask for {5} {6}{7}.</source>
        <translation>{1}: {2}{3}, {4}; vier sterren vragen {5} {6}{7}.</translation>
    </message>
    <message>
        <source>The target is {1} months old; its colours may have faded. Measure or replace it.</source>
        <translation>De kleurkaart is {1} maanden oud; de kleuren kunnen verbleekt zijn. Meet of vervang hem.</translation>
    </message>
    <message>
        <source>Do not shoot yet: {1}.</source>
        <translation>Nog niet fotograferen: {1}.</translation>
    </message>
    <message>
        <source>No white frame was taken; photograph a blank white sheet to measure it.</source>
        <translation>Er is geen witopname; fotografeer een wit vel om het te meten.</translation>
    </message>
    <message>
        <source>No ruler and no chart of known size gave a scale.</source>
        <translation>Geen liniaal en geen kaart van bekende maat gaven een schaal.</translation>
    </message>
    <message>
        <source>The transparent parts were laid on white.</source>
        <translation>Doorzichtige delen zijn op wit gelegd.</translation>
    </message>
    <message>
        <source>The file has {1} pages; the first one was read.</source>
        <translation>Het bestand heeft {1} pagina&apos;s; de eerste is gelezen.</translation>
    </message>
    <message>
        <source>{1} was converted plainly.</source>
        <translation>{1} is eenvoudig omgezet.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} is niet te lezen: {2}.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Controleer naam en rechten.</translation>
    </message>
    <message>
        <source>{1} is not an image that is read here.</source>
        <translation>{1} is geen foto die hier gelezen wordt.</translation>
    </message>
    <message>
        <source>{1} cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} is niet te decoderen: afgekapt of beschadigd.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <translation>CMYK is met zijn eigen profiel naar sRGB omgezet.</translation>
    </message>
    <message>
        <source>{1} is cut short or damaged: its directory cannot be read.</source>
        <translation>{1} is afgekapt of beschadigd: de inhoudslijst is onleesbaar.</translation>
    </message>
    <message>
        <source>L*a*b* was converted to sRGB.</source>
        <translation>L*a*b* is naar sRGB omgezet.</translation>
    </message>
    <message>
        <source>{1} is {2} x {3} pixels; at least {4} on each side are needed.</source>
        <translation>{1} is {2} x {3} pixels; nodig zijn er {4} per zijde.</translation>
    </message>
    <message>
        <source>{1} has {2} megapixels; the limit is {3}.</source>
        <translation>{1} heeft {2} megapixels; de grens is {3}.</translation>
    </message>
    <message>
        <source>Raise limits.megapixels in station.toml, if this machine has the memory.</source>
        <translation>Verhoog limits.megapixels in station.toml, als het geheugen dat toelaat.</translation>
    </message>
    <message>
        <source>{1} has a broken header ({2}).</source>
        <translation>{1} heeft een kapotte kop ({2}).</translation>
    </message>
    <message>
        <source>Give one still picture.</source>
        <translation>Geef één stilstaand beeld.</translation>
    </message>
    <message>
        <source>{1} is a {2} file, which is not read here.</source>
        <translation>{1} is een {2}-bestand, dat hier niet gelezen wordt.</translation>
    </message>
    <message>
        <source>{1} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} lijkt RAW, maar is niet te decoderen: afgekapt of beschadigd.</translation>
    </message>
    <message>
        <source>The sensor data cannot be decoded; the preview in the file was read.</source>
        <translation>De sensordata is onleesbaar; de voorvertoning in het bestand is gelezen.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Kopieer het opnieuw van de bron.</translation>
    </message>
    <message>
        <source>{1} is cut short: its end is missing.</source>
        <translation>{1} is afgekapt: het einde ontbreekt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of the picture is missing.</source>
        <translation>{1} is beschadigd: een deel van het beeld ontbreekt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a checksum within it does not fit.</source>
        <translation>{1} is beschadigd: een controlesom klopt niet.</translation>
    </message>
    <message>
        <source>Look at the codes and choose the right one.</source>
        <translation>Bekijk de codes en kies de juiste.</translation>
    </message>
    <message>
        <source>{1} in the frame: {2}.</source>
        <translation>{1} in beeld: {2}.</translation>
    </message>
    <message>
        <source>Take one sheet off, or choose one.</source>
        <translation>Neem één vel weg, of kies.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera {2}.</source>
        <translation>De handscanner las {1}, de camera {2}.</translation>
    </message>
    <message>
        <source>Only one reader could read {1}.</source>
        <translation>Maar één lezer kon {1} lezen.</translation>
    </message>
    <message>
        <source>Compare it with the printed number.</source>
        <translation>Vergelijk met het gedrukte nummer.</translation>
    </message>
    <message>
        <source>No code gives a number; the label says {1}.</source>
        <translation>Geen code geeft een nummer; het etiket zegt {1}.</translation>
    </message>
    <message>
        <source>Codes were read, but the profile gives no number a pattern: {1}.</source>
        <translation>Codes gelezen, maar het profiel heeft geen nummerpatroon: {1}.</translation>
    </message>
    <message>
        <source>No code is a number of this collection: {1}.</source>
        <translation>Geen code is een nummer van deze collectie: {1}.</translation>
    </message>
    <message>
        <source>No barcode was read.</source>
        <translation>Er is geen barcode gelezen.</translation>
    </message>
    <message>
        <source>Turn the barcode label face up, or type the number from it.</source>
        <translation>Leg het barcode-etiket boven, of typ het nummer.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera no code.</source>
        <translation>De handscanner las {1}, de camera geen code.</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Vergelijk met het vel.</translation>
    </message>
    <message>
        <source>Two readers disagree: {1}.</source>
        <translation>Twee lezers zijn het oneens: {1}.</translation>
    </message>
    <message>
        <source>Look at the crop and choose.</source>
        <translation>Bekijk de uitsnede en kies.</translation>
    </message>
    <message>
        <source>The code says {1}, the label {2}.</source>
        <translation>De code zegt {1}, het etiket {2}.</translation>
    </message>
    <message>
        <source>Two readers agree.</source>
        <translation>Twee lezers zijn het eens.</translation>
    </message>
    <message>
        <source>The code was read and corrects its own errors.</source>
        <translation>De code is gelezen en verbetert zijn eigen fouten.</translation>
    </message>
    <message>
        <source>The hand scanner and the camera read the same.</source>
        <translation>Handscanner en camera lazen hetzelfde.</translation>
    </message>
    <message>
        <source>The code and the printed number agree.</source>
        <translation>Code en gedrukt nummer kloppen.</translation>
    </message>
    <message>
        <source>The code was read, and the list expects its number.</source>
        <translation>De code is gelezen, en de lijst verwacht het nummer.</translation>
    </message>
    <message>
        <source>The number comes from the file&apos;s name.</source>
        <translation>Het nummer komt van de bestandsnaam.</translation>
    </message>
    <message>
        <source>The number was read from the label&apos;s text.</source>
        <translation>Het nummer is in de etikettekst gelezen.</translation>
    </message>
    <message>
        <source>Compare it with the sheet and accept it.</source>
        <translation>Vergelijk met het vel en aanvaard.</translation>
    </message>
    <message>
        <source>Write one into the profile&apos;s [[policy.roles]].</source>
        <translation>Schrijf er een in [[policy.roles]] van het profiel.</translation>
    </message>
    <message>
        <source>Lay the catalogue number&apos;s label face up, or type the number.</source>
        <translation>Leg het nummeretiket boven, of typ het nummer.</translation>
    </message>
    <message>
        <source>The scanned number stands on the label.</source>
        <translation>Het gescande nummer staat op het etiket.</translation>
    </message>
    <message>
        <source>The list expects the scanned number.</source>
        <translation>De lijst verwacht het gescande nummer.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame.</source>
        <translation>Er is geen kleurkaart in beeld gevonden.</translation>
    </message>
    <message>
        <source>Nothing was measured for {1}.</source>
        <translation>Voor {1} is niets gemeten.</translation>
    </message>
    <message>
        <source>The step {1} could not look: {2}.</source>
        <translation>De stap {1} kon niet kijken: {2}.</translation>
    </message>
    <message>
        <source>Look at the picture yourself, or press again.</source>
        <translation>Bekijk de foto zelf, of druk opnieuw.</translation>
    </message>
    <message>
        <source>In the profile {1} the step `{2}` comes before what it needs: {3}.</source>
        <translation>In profiel {1} komt stap `{2}` vóór wat hij nodig heeft: {3}.</translation>
    </message>
    <message>
        <source>Put the step that finds it above.</source>
        <translation>Zet de stap die het vindt erboven.</translation>
    </message>
    <message>
        <source>{1} and looks different.</source>
        <translation>{1} en ziet er anders uit.</translation>
    </message>
    <message>
        <source>{1} was taken in place of {2}.</source>
        <translation>{1} is genomen in plaats van {2}.</translation>
    </message>
    <message>
        <source>{1} is not in the list of expected numbers.</source>
        <translation>{1} staat niet in de lijst van verwachte nummers.</translation>
    </message>
    <message>
        <source>{1} follows {2}; {3} skipped.</source>
        <translation>{1} volgt op {2}; overgeslagen: {3}.</translation>
    </message>
    <message>
        <source>The last {1} numbers lie {2} off the list.</source>
        <translation>De laatste {1} nummers liggen {2} naast de lijst.</translation>
    </message>
    <message>
        <source>{1} and looks the same.</source>
        <translation>{1} en ziet er hetzelfde uit.</translation>
    </message>
    <message>
        <source>Compare the two before going on: two sheets, or two views.</source>
        <translation>Vergelijk beide voor u verdergaat: twee vellen, of twee aanzichten.</translation>
    </message>
    <message>
        <source>Check which sheet lies on the glass.</source>
        <translation>Controleer welk vel op het glas ligt.</translation>
    </message>
    <message>
        <source>Check the sheet against the list.</source>
        <translation>Controleer het vel met de lijst.</translation>
    </message>
    <message>
        <source>Look for it in the cover.</source>
        <translation>Zoek het in de omslag.</translation>
    </message>
    <message>
        <source>Stop and check the sheet on the glass.</source>
        <translation>Stop en controleer het vel op het glas.</translation>
    </message>
    <message>
        <source>{1} was photographed before.</source>
        <translation>{1} is al eens gefotografeerd.</translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation>Vergelijk beide.</translation>
    </message>
    <message>
        <source>Compare the two before going on.</source>
        <translation>Vergelijk beide voor u verdergaat.</translation>
    </message>
    <message>
        <source>{1}; this is another view.</source>
        <translation>{1}; dit is een ander aanzicht.</translation>
    </message>
    <message>
        <source>The number is new here.</source>
        <translation>Het nummer is hier nieuw.</translation>
    </message>
    <message>
        <source>The frame is {1} stops too {2}, {3}.</source>
        <translation>De opname is {1} stops te {2}, {3}.</translation>
    </message>
    <message>
        <source>The light is right.</source>
        <translation>Het licht klopt.</translation>
    </message>
    <message>
        <source>A channel is full on {1} % of the frame.</source>
        <translation>Een kanaal zit vol op {1} % van het beeld.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide.</source>
        <translation>De randen ({1}) zijn {2} px breed.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide in one direction and {3} px in another, as by motion.</source>
        <translation>De randen ({1}) zijn in één richting {2} px breed en in een andere {3} px, als door beweging.</translation>
    </message>
    <message>
        <source>Edges are {1} px wide in the middle of {2} cells.</source>
        <translation>Randen zijn {1} px breed in het midden van {2} cellen.</translation>
    </message>
    <message>
        <source>There are no edges.</source>
        <translation>Er zijn geen randen.</translation>
    </message>
    <message>
        <source>No edges of the {1} could be measured.</source>
        <translation>Geen meetbare randen: {1}.</translation>
    </message>
    <message>
        <source>The object is cut at the {1}.</source>
        <translation>Het object is afgesneden: {1}.</translation>
    </message>
    <message>
        <source>The object lies wholly in the frame.</source>
        <translation>Het object ligt geheel in beeld.</translation>
    </message>
    <message>
        <source>The object lies {1}° askew.</source>
        <translation>Het object ligt {1}° scheef.</translation>
    </message>
    <message>
        <source>The object cannot be told from its ground.</source>
        <translation>Het object is niet van de ondergrond te onderscheiden.</translation>
    </message>
    <message>
        <source>The object fills the frame.</source>
        <translation>Het object vult het beeld.</translation>
    </message>
    <message>
        <source>The edges measure {1} where they are strongest.</source>
        <translation>De randen meten {1} waar ze het sterkst zijn.</translation>
    </message>
    <message>
        <source>There is no sharp edge anywhere in the frame.</source>
        <translation>Nergens in beeld is een scherpe rand.</translation>
    </message>
    <message>
        <source>The lightness of the grey patch {1} varies by {2} L*.</source>
        <translation>De helderheid van grijsvlak {1} varieert {2} L*.</translation>
    </message>
    <message>
        <source>The lightest ground at the {1} is {2} % darker than at the lightest place.</source>
        <translation>De lichtste ondergrond ({1}) is {2} % donkerder dan op de lichtste plek.</translation>
    </message>
    <message>
        <source>The chart is too small to measure noise on.</source>
        <translation>De kaart is te klein om ruis op te meten.</translation>
    </message>
    <message>
        <source>The chart&apos;s greys are burnt out.</source>
        <translation>De grijzen van de kaart zijn uitgebeten.</translation>
    </message>
    <message>
        <source>{1}: a part of the picture did not come over.</source>
        <translation>{1}: een deel van het beeld is niet overgekomen.</translation>
    </message>
    <message>
        <source>No row and no column repeats another.</source>
        <translation>Geen rij en geen kolom herhaalt een andere.</translation>
    </message>
    <message>
        <source>The camera&apos;s {1} stood at {2} instead of {3}.</source>
        <translation>Instelling van de camera ({1}): {2} in plaats van {3}.</translation>
    </message>
    <message>
        <source>The camera sleeps.</source>
        <translation>De camera slaapt.</translation>
    </message>
    <message>
        <source>Half-press its shutter, or switch it on; the station then keeps it awake.</source>
        <translation>Druk de ontspanner half in, of zet aan; het station houdt hem wakker.</translation>
    </message>
    <message>
        <source>This user may not open the camera ({1}).</source>
        <translation>Deze gebruiker mag de camera niet openen ({1}).</translation>
    </message>
    <message>
        <source>Copy {1} to /etc/udev/rules.d and plug the camera in again.</source>
        <translation>Kopieer {1} naar /etc/udev/rules.d en steek de camera opnieuw in.</translation>
    </message>
    <message>
        <source>The cable runs at slow speed ({1} Mbit/s).</source>
        <translation>De kabel loopt traag ({1} Mbit/s).</translation>
    </message>
    <message>
        <source>Use the blue port and the short cable, without the hub.</source>
        <translation>Neem de blauwe poort en de korte kabel, zonder hub.</translation>
    </message>
    <message>
        <source>The battery is at {1} %.</source>
        <translation>De accu staat op {1} %.</translation>
    </message>
    <message>
        <source>Change it now, or use the mains adaptor.</source>
        <translation>Wissel hem nu, of neem de netadapter.</translation>
    </message>
    <message>
        <source>The mode dial stands on {1}.</source>
        <translation>De moduskeuze staat op {1}.</translation>
    </message>
    <message>
        <source>Turn it to M, so that aperture and shutter stay.</source>
        <translation>Draai naar M, zodat diafragma en sluiter blijven.</translation>
    </message>
    <message>
        <source>There is no card in the camera.</source>
        <translation>Er zit geen kaart in de camera.</translation>
    </message>
    <message>
        <source>Put one in: only a card keeps a frame when the cable is pulled.</source>
        <translation>Doe er een in: alleen een kaart houdt een opname als de kabel eruit gaat.</translation>
    </message>
    <message>
        <source>The file manager holds the camera ({1}, process {2}).</source>
        <translation>De bestandsbeheerder houdt de camera vast ({1}, proces {2}).</translation>
    </message>
    <message>
        <source>Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.</source>
        <translation>Neem hem over met `vasculum cameras --take-over`; {1} houdt het bureaublad voorgoed weg.</translation>
    </message>
    <message>
        <source>Another program holds the camera ({1}, process {2}).</source>
        <translation>Een ander programma houdt de camera vast ({1}, proces {2}).</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Sluit dat programma.</translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation>De kaart is vol.</translation>
    </message>
    <message>
        <source>Empty or change it; every frame the station counted is safe here.</source>
        <translation>Leeg of wissel hem; elke getelde opname is hier veilig.</translation>
    </message>
    <message>
        <source>A folder has no settings.</source>
        <translation>Een map heeft geen instellingen.</translation>
    </message>
    <message>
        <source>Set them at the camera that writes into it.</source>
        <translation>Doe dat op de camera die erin schrijft.</translation>
    </message>
    <message>
        <source>{1} changed while it was copied.</source>
        <translation>{1} veranderde tijdens het kopiëren.</translation>
    </message>
    <message>
        <source>Press again once it is written.</source>
        <translation>Druk opnieuw als het geschreven is.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Er is geen map genoemd.</translation>
    </message>
    <message>
        <source>Name one that is there: folder:DIR.</source>
        <translation>Noem er een die er is: folder:DIR.</translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation>{1} is geen map.</translation>
    </message>
    <message>
        <source>No new picture came into {1} within {2} s.</source>
        <translation>Geen nieuwe foto in {1} binnen {2} s.</translation>
    </message>
    <message>
        <source>Put one there, then go on.</source>
        <translation>Zet er een neer en ga verder.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation>De map {1} is niet te lezen: {2}.</translation>
    </message>
    <message>
        <source>Bring the folder back; work goes on by itself.</source>
        <translation>Breng de map terug; het werk gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>{1} was taken away before it was copied.</source>
        <translation>{1} is weggehaald voor het gekopieerd was.</translation>
    </message>
    <message>
        <source>It is left out; give the right to read it.</source>
        <translation>Het is weggelaten; geef leesrecht.</translation>
    </message>
    <message>
        <source>For example gphoto:usb:001,005.</source>
        <translation>Bijvoorbeeld gphoto:usb:001,005.</translation>
    </message>
    <message>
        <source>The simulated camera does not answer.</source>
        <translation>De gesimuleerde camera antwoordt niet.</translation>
    </message>
    <message>
        <source>The simulated camera&apos;s process ended.</source>
        <translation>Het proces van de gesimuleerde camera is geëindigd.</translation>
    </message>
    <message>
        <source>The simulated camera knows no {1} `{2}`.</source>
        <translation>De gesimuleerde camera kent {1} `{2}` niet.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame; its colours are corrected by the calibration of {1} with {2}.</source>
        <translation>Geen kleurkaart in beeld; de kleuren zijn gecorrigeerd met de kalibratie van {1} met {2}.</translation>
    </message>
    <message>
        <source>If the shutter was heard, do not press again: the frame comes from the card by itself.</source>
        <translation>Was de sluiter te horen, druk dan niet opnieuw: de opname komt vanzelf van de kaart.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} kan niet geschreven worden: {2}.</translation>
    </message>
    <message>
        <source>The disk of {1} is full.</source>
        <translation>De schijf van {1} is vol.</translation>
    </message>
    <message>
        <source>The release ended in a fault ({1}).</source>
        <translation>De ontspanning eindigde in een fout ({1}).</translation>
    </message>
    <message>
        <source>Of {1} only {2} of {3} bytes came.</source>
        <translation>Van {1} kwamen maar {2} van {3} bytes.</translation>
    </message>
    <message>
        <source>There is no room for {1} in {2}.</source>
        <translation>Geen ruimte voor {1} in {2}.</translation>
    </message>
    <message>
        <source>The camera refused: {1}.</source>
        <translation>De camera weigerde: {1}.</translation>
    </message>
    <message>
        <source>The camera&apos;s card is full.</source>
        <translation>De kaart van de camera is vol.</translation>
    </message>
    <message>
        <source>The camera does not answer ({1}).</source>
        <translation>De camera antwoordt niet ({1}).</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>De camera is bezig.</translation>
    </message>
    <message>
        <source>The camera does not tell its {1}.</source>
        <translation>De camera zegt niet: {1}.</translation>
    </message>
    <message>
        <source>Take `{1}` out of the profile&apos;s [camera] table and set it by hand.</source>
        <translation>Haal `{1}` uit de tabel [camera] van het profiel en stel het met de hand in.</translation>
    </message>
    <message>
        <source>Turn it to M; {1} follow by themselves.</source>
        <translation>Draai naar M; {1} volgen vanzelf.</translation>
    </message>
    <message>
        <source>The camera stands at {1} and offers no {2} of {3}.</source>
        <translation>De camera staat op {1} en biedt geen {2} van {3}.</translation>
    </message>
    <message>
        <source>Set it at the camera, or change the profile&apos;s [camera] table.</source>
        <translation>Stel het in op de camera, of wijzig de tabel [camera] van het profiel.</translation>
    </message>
    <message>
        <source>The camera takes no {1} of `{2}`.</source>
        <translation>De camera neemt {1} `{2}` niet aan.</translation>
    </message>
    <message>
        <source>Choose one of the values it offers.</source>
        <translation>Kies een waarde die hij biedt.</translation>
    </message>
    <message>
        <source>The camera holds {1} at {2} instead of {3}.</source>
        <translation>De camera houdt {1} op {2} in plaats van {3}.</translation>
    </message>
    <message>
        <source>Turn the mode dial to M.</source>
        <translation>Draai de moduskeuze naar M.</translation>
    </message>
    <message>
        <source>The camera has no setting `{1}`.</source>
        <translation>De camera heeft geen instelling `{1}`.</translation>
    </message>
    <message>
        <source>See what `vasculum cameras` lists.</source>
        <translation>Zie de lijst van `vasculum cameras`.</translation>
    </message>
    <message>
        <source>Use a folder as the camera: --camera folder:DIR.</source>
        <translation>Neem een map als camera: --camera folder:DIR.</translation>
    </message>
    <message>
        <source>At {1} is the body {2}, not {3}.</source>
        <translation>Op {1} zit body {2}, niet {3}.</translation>
    </message>
    <message>
        <source>Plug the right one in; it is found at any port.</source>
        <translation>Steek de juiste in; hij wordt op elke poort gevonden.</translation>
    </message>
    <message>
        <source>The camera is not connected.</source>
        <translation>De camera is niet verbonden.</translation>
    </message>
    <message>
        <source>The camera did not answer for {1} s and was restarted.</source>
        <translation>De camera antwoordde {1} s niet en is herstart.</translation>
    </message>
    <message>
        <source>No frame was lost; the numbering goes on.</source>
        <translation>Er is geen opname verloren; de nummering gaat door.</translation>
    </message>
    <message>
        <source>The camera&apos;s process ended.</source>
        <translation>Het cameraproces is geëindigd.</translation>
    </message>
    <message>
        <source>This camera has no setting `{1}`.</source>
        <translation>Deze camera heeft geen instelling `{1}`.</translation>
    </message>
    <message>
        <source>Choose a camera with settings.</source>
        <translation>Kies een camera met instellingen.</translation>
    </message>
    <message>
        <source>Without PTP/IP the misfortune `{1}` cannot happen.</source>
        <translation>Zonder PTP/IP kan `{1}` niet gebeuren.</translation>
    </message>
    <message>
        <source>Use a system with libgphoto2.</source>
        <translation>Neem een systeem met libgphoto2.</translation>
    </message>
    <message>
        <source>The catalogue {1} is locked by another program.</source>
        <translation>De catalogus {1} wordt door een ander programma vastgehouden.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full.</source>
        <translation>De schijf met {1} is vol.</translation>
    </message>
    <message>
        <source>The catalogue {1} cannot be written.</source>
        <translation>De catalogus {1} kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>The catalogue {1} can neither be opened nor made.</source>
        <translation>De catalogus {1} kan niet geopend of gemaakt worden.</translation>
    </message>
    <message>
        <source>The catalogue {1} is damaged: {2}.</source>
        <translation>De catalogus {1} is beschadigd: {2}.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Herstel hem uit de laatste back-up.</translation>
    </message>
    <message>
        <source>The disk of the catalogue {1} does not answer: {2}.</source>
        <translation>De schijf van catalogus {1} antwoordt niet: {2}.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Controleer de schijf.</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} is niet bruikbaar: {2}.</translation>
    </message>
    <message>
        <source>Check the disk, then run again.</source>
        <translation>Controleer de schijf en start opnieuw.</translation>
    </message>
    <message>
        <source>The file with sha256 {1} is not in {2}.</source>
        <translation>Het bestand met sha256 {1} zit niet in {2}.</translation>
    </message>
    <message>
        <source>{1} changed while it was read.</source>
        <translation>{1} veranderde tijdens het lezen.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>Wacht tot het schrijvende programma klaar is en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no kind of target `{1}`.</source>
        <translation>Er is geen bestemming van soort `{1}`.</translation>
    </message>
    <message>
        <source>Do not delete anything; run `vasculum verify` and restore the file from the other copy.</source>
        <translation>Wis niets; geef `vasculum verify` en herstel het bestand uit de andere kopie.</translation>
    </message>
    <message>
        <source>The object {1} in {2} cannot be added to: {3}.</source>
        <translation>Object {1} in {2} kan niet aangevuld worden: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the repository&apos;s keeper look at it, then send again.</source>
        <translation>Daar is niets veranderd; laat de beheerder kijken en verzend opnieuw.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} has other bytes now.</source>
        <translation>De eigen kopie van {1} heeft nu andere bytes.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; delete nothing.</source>
        <translation>Geef `vasculum verify`; wis niets.</translation>
    </message>
    <message>
        <source>{1} has other bytes than {2} in {3}.</source>
        <translation>{1} heeft andere bytes dan {2} in {3}.</translation>
    </message>
    <message>
        <source>The repository {1} does not hold what was sent as {2}.</source>
        <translation>Repository {1} bevat niet wat als {2} verzonden is.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} is missing.</source>
        <translation>De eigen kopie van {1} ontbreekt.</translation>
    </message>
    <message>
        <source>The package {1} names paths that no repository can hold.</source>
        <translation>Pakket {1} noemt paden die geen repository kan bewaren.</translation>
    </message>
    <message>
        <source>{1} holds other originals under {2} than this station&apos;s.</source>
        <translation>{1} bevat onder {2} andere originelen dan dit station.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both; one of them was not taken by this station.</source>
        <translation>Er is niets overschreven. Vergelijk beide; een ervan is niet van dit station.</translation>
    </message>
    <message>
        <source>The repository {1} does not answer: {2}.</source>
        <translation>Repository {1} antwoordt niet: {2}.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s whole path.</source>
        <translation>Noem het hele pad van de repository.</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <translation>De map {1} is er niet.</translation>
    </message>
    <message>
        <source>Connect its disk or share; sending then resumes.</source>
        <translation>Verbind de schijf of share; verzenden hervat dan.</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} is een bestand, geen map.</translation>
    </message>
    <message>
        <source>The profile has no {1} `{2}`.</source>
        <translation>Het profiel heeft geen {1} `{2}`.</translation>
    </message>
    <message>
        <source>{1} was shot{2} at {3}.</source>
        <translation>{1} is genomen{2} bij {3}.</translation>
    </message>
    <message>
        <source>Name another folder in the settings.</source>
        <translation>Noem een andere map in de instellingen.</translation>
    </message>
    <message>
        <source>{1} holds other things and is no OCFL 1.1 storage root.</source>
        <translation>{1} bevat iets anders en is geen OCFL 1.1-root.</translation>
    </message>
    <message>
        <source>Name an empty folder for the repository in the settings.</source>
        <translation>Noem in de instellingen een lege map voor de repository.</translation>
    </message>
    <message>
        <source>The repository {1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>Repository {1} heeft een andere indeling dan {2} met sha256 en 3 x 3.</translation>
    </message>
    <message>
        <source>Name another folder for this station&apos;s deliveries in the settings.</source>
        <translation>Noem in de instellingen een andere map voor de leveringen.</translation>
    </message>
    <message>
        <source>The repository {1} has no room left.</source>
        <translation>Repository {1} heeft geen ruimte meer.</translation>
    </message>
    <message>
        <source>Free space there; sending then resumes.</source>
        <translation>Maak daar ruimte; verzenden hervat dan.</translation>
    </message>
    <message>
        <source>The repository {1} cannot be written: {2}.</source>
        <translation>In repository {1} kan niet geschreven worden: {2}.</translation>
    </message>
    <message>
        <source>Give this user the right to write there; sending then resumes.</source>
        <translation>Geef deze gebruiker daar schrijfrecht; verzenden hervat dan.</translation>
    </message>
    <message>
        <source>Name a folder, or a file:// URI, for a target of kind `ocfl`.</source>
        <translation>Noem een map, of een file://-URI, voor een `ocfl`-bestemming.</translation>
    </message>
    <message>
        <source>The repository {1} does not say its layout: {2}.</source>
        <translation>Repository {1} zegt zijn indeling niet: {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} differs from its digest at {3}.</source>
        <translation>{1} van {2} wijkt bij {3} af van zijn controlesom.</translation>
    </message>
    <message>
        <source>The object at {1} does not hold: {2}.</source>
        <translation>Het object op {1} klopt niet: {2}.</translation>
    </message>
    <message>
        <source>Another station delivers {1} to {2} at this moment.</source>
        <translation>Een ander station levert {1} nu aan {2}.</translation>
    </message>
    <message>
        <source>The {1} is burnt out on {2} % of its area.</source>
        <translation>Uitgebeten op {2} % van zijn vlak: {1}.</translation>
    </message>
    <message>
        <source>The {1} is not burnt out.</source>
        <translation>Niet uitgebeten: {1}.</translation>
    </message>
    <message>
        <source>The {1} is black on {2} % of its area.</source>
        <translation>Zwart op {2} % van zijn vlak: {1}.</translation>
    </message>
    <message>
        <source>Nothing is lost in black.</source>
        <translation>Er gaat niets in zwart verloren.</translation>
    </message>
    <message>
        <source>The {1}&apos;s {2} is full on {3} % of its area.</source>
        <translation>Kanaal {2} vol op {3} % van zijn vlak: {1}.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the other views say {2}.</source>
        <translation>De handscanner las {1}, de andere aanzichten zeggen {2}.</translation>
    </message>
    <message>
        <source>The number comes from the specimen&apos;s other views.</source>
        <translation>Het nummer komt van de andere aanzichten van het exemplaar.</translation>
    </message>
    <message>
        <source>Its other views give no number yet.</source>
        <translation>De andere aanzichten geven nog geen nummer.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Geef er een een nummer.</translation>
    </message>
    <message>
        <source>The other views say {1}, the label {2}.</source>
        <translation>De andere aanzichten zeggen {1}, het etiket {2}.</translation>
    </message>
    <message>
        <source>No {1} was seen to measure clipping on.</source>
        <translation>Niet gezien om verzadiging op te meten: {1}.</translation>
    </message>
    <message>
        <source>Too little of an even ground is seen.</source>
        <translation>Er is te weinig egale ondergrond te zien.</translation>
    </message>
    <message>
        <source>Light falls off by {1} % at the {2}.</source>
        <translation>Het licht neemt {1} % af ({2}).</translation>
    </message>
    <message>
        <source>The lightness of the bare ground varies by {1} L* from pixel to pixel.</source>
        <translation>De helderheid van de kale ondergrond varieert {1} L* van pixel tot pixel.</translation>
    </message>
    <message>
        <source>A shadow lies on {1} % of the frame.</source>
        <translation>Er ligt een schaduw op {1} % van het beeld.</translation>
    </message>
    <message>
        <source>No shadow lies on the ground.</source>
        <translation>Geen schaduw op de ondergrond.</translation>
    </message>
    <message>
        <source>No label or packet was seen whose paper leaves room to shine.</source>
        <translation>Geen etiket of zakje waarvan het papier kan glimmen.</translation>
    </message>
    <message>
        <source>No label and no packet shines.</source>
        <translation>Geen etiket en geen zakje glimt.</translation>
    </message>
    <message>
        <source>A hand is in the frame.</source>
        <translation>Er is een hand in beeld.</translation>
    </message>
    <message>
        <source>No hand is in the frame.</source>
        <translation>Geen hand in beeld.</translation>
    </message>
    <message>
        <source>{1} spots lie on the white.</source>
        <translation>{1} vlekken op het wit.</translation>
    </message>
    <message>
        <source>One spot lies on the white.</source>
        <translation>Eén vlek op het wit.</translation>
    </message>
    <message>
        <source>Dust is seen on a frame of plain white only.</source>
        <translation>Stof is alleen op een witopname te zien.</translation>
    </message>
    <message>
        <source>There is one view of it.</source>
        <translation>Er is één aanzicht van.</translation>
    </message>
    <message>
        <source>All views of it are there.</source>
        <translation>Alle aanzichten zijn er.</translation>
    </message>
    <message>
        <source>Lay the specimen back and shoot it, or accept it as it is.</source>
        <translation>Leg het exemplaar terug en neem het op, of aanvaard het zoals het is.</translation>
    </message>
    <message>
        <source>Still to come: {1}.</source>
        <translation>Nog te doen: {1}.</translation>
    </message>
    <message>
        <source>It makes itself known in the network and was not opened.</source>
        <translation>Hij maakt zich bekend in het netwerk en werd niet geopend.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then name it with --camera.</source>
        <translation>Laat deze computer toe op de camera (zijn menu voor pc-verbindingen) en noem hem dan met --camera.</translation>
    </message>
    <message>
        <source>The simulated camera does not speak `{1}`.</source>
        <translation>De gesimuleerde camera spreekt geen `{1}`.</translation>
    </message>
    <message>
        <source>It speaks {1}.</source>
        <translation>Hij spreekt {1}.</translation>
    </message>
    <message>
        <source>{1} is missing at {2}.</source>
        <translation>{1} ontbreekt bij {2}.</translation>
    </message>
    <message>
        <source>{1} does not hold what was sent as {2}.</source>
        <translation>{1} bevat niet wat als {2} verzonden is.</translation>
    </message>
    <message>
        <source>No colour chart was found in {1}.</source>
        <translation>In {1} is geen kleurkaart gevonden.</translation>
    </message>
    <message>
        <source>{1} has an ICC profile of tables; its light cannot be evened.</source>
        <translation>{1} heeft een ICC-profiel met tabellen; het licht kan niet gelijkgemaakt worden.</translation>
    </message>
    <message>
        <source>Set the camera to sRGB or Adobe RGB.</source>
        <translation>Zet de camera op sRGB of Adobe RGB.</translation>
    </message>
    <message>
        <source>{1} is not of the size and colour space of {2}.</source>
        <translation>{1} heeft niet het formaat en de kleurruimte van {2}.</translation>
    </message>
    <message>
        <source>Photograph both with the same settings.</source>
        <translation>Fotografeer beide met dezelfde instellingen.</translation>
    </message>
    <message>
        <source>Too few patches of {1} can be used in {2}: {3} are not clipped.</source>
        <translation>Te weinig vlakken van {1} zijn bruikbaar in {2}: {3} zijn niet uitgebeten.</translation>
    </message>
    <message>
        <source>Expose a stop less, and mark the target&apos;s corners again.</source>
        <translation>Belicht een stop minder en wijs de hoeken van de kaart opnieuw aan.</translation>
    </message>
    <message>
        <source>What is marked in {1} has not the colours of {2}.</source>
        <translation>Wat in {1} is aangewezen, heeft niet de kleuren van {2}.</translation>
    </message>
    <message>
        <source>Mark its corners from its own upper left clockwise, and check the edition or the file of its values.</source>
        <translation>Wijs de hoeken met de klok mee aan vanaf de eigen linkerbovenhoek; controleer de editie of het waardenbestand.</translation>
    </message>
    <message>
        <source>Photograph an empty sheet of plain white over the whole frame, a stop below clipping, and calibrate again.</source>
        <translation>Fotografeer een leeg wit vel over het hele beeld, een stop onder het uitbijten, en kalibreer opnieuw.</translation>
    </message>
    <message>
        <source>{1} is clipped: its white says nothing about the light.</source>
        <translation>{1} is uitgebeten: het wit zegt niets over het licht.</translation>
    </message>
    <message>
        <source>{1} is too dark for a white frame.</source>
        <translation>{1} is te donker voor een wit beeld.</translation>
    </message>
    <message>
        <source>{1} is no plain white: something lies in it, or its edge is in it.</source>
        <translation>{1} is niet effen wit: er ligt iets in, of de rand is te zien.</translation>
    </message>
    <message>
        <source>{1} is no RAW file whose sensor data can be read.</source>
        <translation>{1} is geen RAW-bestand waarvan de sensorgegevens gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>Take the target as RAW.</source>
        <translation>Fotografeer de kaart als RAW.</translation>
    </message>
    <message>
        <source>Another station began to deliver {1} to {2} and has not ended it.</source>
        <translation>Een ander station begon {1} aan {2} te leveren en is niet klaar.</translation>
    </message>
    <message>
        <source>It is tried again; if that station is gone, its keeper removes the version without inventory.</source>
        <translation>Het wordt opnieuw geprobeerd; is dat station weg, dan haalt de beheerder de versie zonder inventaris weg.</translation>
    </message>
    <message>
        <source>This station has no key for {1}.</source>
        <translation>Dit station heeft geen sleutel voor {1}.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`, then send again.</source>
        <translation>Voer hem in met `vasculum secret` en verzend opnieuw.</translation>
    </message>
    <message>
        <source>{1} broke off while {2} was read.</source>
        <translation>{1} brak af terwijl {2} gelezen werd.</translation>
    </message>
    <message>
        <source>{1} answers {2} {3}.</source>
        <translation>{1} antwoordt {2} {3}.</translation>
    </message>
    <message>
        <source>{1} refuses because of the time: this machine&apos;s clock is {2}.</source>
        <translation>{1} weigert vanwege de tijd: de klok van deze machine is {2}.</translation>
    </message>
    <message>
        <source>Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.</source>
        <translation>Zet de klok gelijk (`timedatectl set-ntp true`); verzenden hervat vanzelf.</translation>
    </message>
    <message>
        <source>{1}: there is no such bucket.</source>
        <translation>{1}: die bucket is er niet.</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place in the settings.</source>
        <translation>Verbeter de plaats van de bestemming in de instellingen.</translation>
    </message>
    <message>
        <source>{1} does not accept this station&apos;s key.</source>
        <translation>{1} aanvaardt de sleutel van dit station niet.</translation>
    </message>
    <message>
        <source>Enter it anew with `vasculum secret`.</source>
        <translation>Voer hem opnieuw in met `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1} allows this station too little ({2}).</source>
        <translation>{1} staat dit station te weinig toe ({2}).</translation>
    </message>
    <message>
        <source>Ask its keeper for the rights that docs/repository.md lists, then send again.</source>
        <translation>Vraag de beheerder de rechten uit docs/repository.md en verzend opnieuw.</translation>
    </message>
    <message>
        <source>{1} has no room left.</source>
        <translation>{1} heeft geen ruimte meer.</translation>
    </message>
    <message>
        <source>Ask its keeper for more; sending then resumes.</source>
        <translation>Vraag de beheerder om meer; verzenden hervat dan.</translation>
    </message>
    <message>
        <source>{1} received other bytes than were sent.</source>
        <translation>{1} ontving andere bytes dan verzonden.</translation>
    </message>
    <message>
        <source>The line is at fault; it is tried again.</source>
        <translation>Het ligt aan de lijn; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{1} is overloaded or out of order ({2}).</source>
        <translation>{1} is overbelast of defect ({2}).</translation>
    </message>
    <message>
        <source>{1} does not prove who it is: {2}.</source>
        <translation>{1} bewijst niet wie hij is: {2}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask its keeper for the right address or certificate authority.</source>
        <translation>Er is niets verzonden. Vraag de beheerder het juiste adres of de juiste certificaatautoriteit.</translation>
    </message>
    <message>
        <source>{1} does not answer ({2}).</source>
        <translation>{1} antwoordt niet ({2}).</translation>
    </message>
    <message>
        <source>The settings hold a key in an address.</source>
        <translation>De instellingen hebben een sleutel in een adres.</translation>
    </message>
    <message>
        <source>Remove it; `vasculum secret` keeps keys safely.</source>
        <translation>Haal hem weg; `vasculum secret` bewaart sleutels veilig.</translation>
    </message>
    <message>
        <source>Write https; http is for a server on this machine alone.</source>
        <translation>Schrijf https; http is alleen voor een server op deze machine.</translation>
    </message>
    <message>
        <source>{1} is no OCFL 1.1 storage root.</source>
        <translation>{1} is geen OCFL 1.1-root.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own prefix.</source>
        <translation>Noem het eigen voorvoegsel van de repository.</translation>
    </message>
    <message>
        <source>{1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>{1} heeft een andere indeling dan {2} met sha256 en 3 x 3.</translation>
    </message>
    <message>
        <source>Name another prefix for this station&apos;s deliveries in the settings.</source>
        <translation>Noem in de instellingen een ander voorvoegsel voor de leveringen.</translation>
    </message>
    <message>
        <source>Name an empty prefix for the repository in the settings.</source>
        <translation>Noem in de instellingen een leeg voorvoegsel voor de repository.</translation>
    </message>
    <message>
        <source>{1} forgets what it was sent ({2}).</source>
        <translation>{1} vergeet wat er verzonden is ({2}).</translation>
    </message>
    <message>
        <source>{1} holds other bytes at {2} than this station&apos;s.</source>
        <translation>{1} bevat op {2} andere bytes dan dit station.</translation>
    </message>
    <message>
        <source>There is no repository at {1}.</source>
        <translation>Op {1} is geen repository.</translation>
    </message>
    <message>
        <source>Connect its disk or share, then verify again.</source>
        <translation>Verbind de schijf of share en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own folder.</source>
        <translation>Noem de eigen map van de repository.</translation>
    </message>
    <message>
        <source>The analysis process died over this frame.</source>
        <translation>Het analyseproces stierf op deze opname.</translation>
    </message>
    <message>
        <source>The analysis process was closed.</source>
        <translation>Het analyseproces is gesloten.</translation>
    </message>
    <message>
        <source>The analysis of {1} stopped: {2}.</source>
        <translation>De analyse van {1} stopte: {2}.</translation>
    </message>
    <message>
        <source>The analysis process was started anew.</source>
        <translation>Het analyseproces is herstart.</translation>
    </message>
    <message>
        <source>The analysis process did not start.</source>
        <translation>Het analyseproces startte niet.</translation>
    </message>
    <message>
        <source>The analysis process ended while starting.</source>
        <translation>Het analyseproces eindigde bij het starten.</translation>
    </message>
    <message>
        <source>The analysis took more than {1} MB.</source>
        <translation>De analyse nam meer dan {1} MB.</translation>
    </message>
    <message>
        <source>The analysis of {1} could not be begun.</source>
        <translation>De analyse van {1} kon niet beginnen.</translation>
    </message>
    <message>
        <source>The analysis process was restarted.</source>
        <translation>Het analyseproces is herstart.</translation>
    </message>
    <message>
        <source>It took over {1} s.</source>
        <translation>Het duurde langer dan {1} s.</translation>
    </message>
    <message>
        <source>{1} needs more memory than this machine gives.</source>
        <translation>{1} vraagt meer geheugen dan deze machine heeft.</translation>
    </message>
    <message>
        <source>{1} is not apart from the data folder {2}.</source>
        <translation>{1} ligt niet los van de datamap {2}.</translation>
    </message>
    <message>
        <source>Name a folder on another disk.</source>
        <translation>Noem een map op een andere schijf.</translation>
    </message>
    <message>
        <source>{1} differs from its recorded sha256.</source>
        <translation>{1} wijkt af van zijn genoteerde sha256.</translation>
    </message>
    <message>
        <source>Run again once it is written.</source>
        <translation>Nog eens als het geschreven is.</translation>
    </message>
    <message>
        <source>Give the right to read it.</source>
        <translation>Geef leesrecht.</translation>
    </message>
    <message>
        <source>Install TensorRT 10 for CUDA 13 (the Python package tensorrt-cu13), then run `vasculum models` once.</source>
        <translation>Installeer TensorRT 10 voor CUDA 13 (het Python-pakket tensorrt-cu13) en voer daarna één keer `vasculum models` uit.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver and the program&apos;s extra `cuda`, as the page For IT says.</source>
        <translation>Installeer het stuurprogramma van NVIDIA en de aanvulling `cuda` van het programma, zoals de pagina ‘Voor IT’ zegt.</translation>
    </message>
    <message>
        <source>On Windows, install onnxruntime-directml in the place of onnxruntime-gpu, as the page For IT says.</source>
        <translation>Installeer onder Windows onnxruntime-directml in plaats van onnxruntime-gpu, zoals de pagina ‘Voor IT’ zegt.</translation>
    </message>
    <message>
        <source>Install onnxruntime-openvino in the place of the other onnxruntime, as the page For IT says.</source>
        <translation>Installeer onnxruntime-openvino in plaats van de andere onnxruntime, zoals de pagina ‘Voor IT’ zegt.</translation>
    </message>
    <message>
        <source>On macOS, install the package onnxruntime, which holds CoreML.</source>
        <translation>Installeer onder macOS het pakket onnxruntime, dat CoreML bevat.</translation>
    </message>
    <message>
        <source>Its engines are not made yet: run `vasculum models` once, outside a shoot; it takes minutes.</source>
        <translation>De versies van de modellen daarvoor zijn nog niet gemaakt: voer één keer `vasculum models` uit, buiten de opnamen; het duurt minuten.</translation>
    </message>
    <message>
        <source>Lay the chart flat and in the light; for a target of another kind name it, or give its corners too.</source>
        <translation>Leg de kleurkaart vlak en in het licht; noem een andere kaart bij naam, of geef ook de hoeken op.</translation>
    </message>
    <message>
        <source>{1} cannot be looked for: it needs twelve patches of one size and more in rows and columns, or greys in one row.</source>
        <translation>{1} kan niet worden gezocht: daarvoor zijn minstens twaalf even grote vlakken in rijen en kolommen nodig, of grijzen op één rij.</translation>
    </message>
    <message>
        <source>Name another target in the profile, and read this one by `vasculum characterise --target --corners`.</source>
        <translation>Noem een andere kaart in het profiel, en lees deze met `vasculum characterise --target --corners`.</translation>
    </message>
    <message>
        <source>Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW; a file that is named so is damaged, copy it again.</source>
        <translation>Geef JPEG, TIFF, PNG, JPEG 2000, DNG of RAW; een bestand dat zo heet, is beschadigd: kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart whose edges could be measured.</source>
        <translation>Er is geen kleurkaart met 24 vlakken waarvan de randen gemeten kunnen worden.</translation>
    </message>
    <message>
        <source>The other views say {1}, the file&apos;s name {2}.</source>
        <translation>De andere aanzichten zeggen {1}, de bestandsnaam {2}.</translation>
    </message>
    <message>
        <source>Keep one of the two in Review, put the other into the bin.</source>
        <translation>Houd er één bij Nakijken, leg de andere in de bak.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart to measure noise on.</source>
        <translation>Er is geen kleurkaart met 24 vlakken om ruis op te meten.</translation>
    </message>
    <message>
        <source>Its other views say {1}, this one {2}.</source>
        <translation>De andere aanzichten ervan zeggen {1}, dit {2}.</translation>
    </message>
    <message>
        <source>Name one that is there.</source>
        <translation>Noem er een die er is.</translation>
    </message>
    <message>
        <source>Drop one that is there.</source>
        <translation>Sleep er een die er is.</translation>
    </message>
    <message>
        <source>That is the station&apos;s own data folder.</source>
        <translation>Dat is de eigen datamap van het station.</translation>
    </message>
    <message>
        <source>Drop a folder of pictures.</source>
        <translation>Sleep een map met foto&apos;s.</translation>
    </message>
    <message>
        <source>{1} is on the list already.</source>
        <translation>{1} staat al op de lijst.</translation>
    </message>
    <message>
        <source>Look at its line.</source>
        <translation>Bekijk zijn regel.</translation>
    </message>
    <message>
        <source>The cover has no code.</source>
        <translation>De omslag heeft geen code.</translation>
    </message>
    <message>
        <source>Scan it, or type what it says.</source>
        <translation>Scan hem, of typ wat erop staat.</translation>
    </message>
    <message>
        <source>The cover&apos;s first and last number make no span.</source>
        <translation>Eerste en laatste nummer van de omslag vormen geen reeks.</translation>
    </message>
    <message>
        <source>Give both, the lower one first.</source>
        <translation>Geef beide, het laagste eerst.</translation>
    </message>
    <message>
        <source>Darwin Core has no term `{1}`.</source>
        <translation>Darwin Core heeft geen term `{1}`.</translation>
    </message>
    <message>
        <source>Write it as the standard does: scientificName.</source>
        <translation>Schrijf het zoals de standaard: scientificName.</translation>
    </message>
    <message>
        <source>The target {1} does not hold what was sent.</source>
        <translation>Bestemming {1} bevat niet wat verzonden is.</translation>
    </message>
    <message>
        <source>The catalogue has no capture {1}.</source>
        <translation>De catalogus heeft geen opname {1}.</translation>
    </message>
    <message>
        <source>It has no catalogue number yet.</source>
        <translation>Hij heeft nog geen catalogusnummer.</translation>
    </message>
    <message>
        <source>Type the number, then accept it.</source>
        <translation>Typ het nummer en aanvaard dan.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file from the other copy.</source>
        <translation>Geef `vasculum verify`; herstel het bestand uit de andere kopie.</translation>
    </message>
    <message>
        <source>The catalogue has no {1}.</source>
        <translation>De catalogus heeft geen {1}.</translation>
    </message>
    <message>
        <source>Name a catalogue number or a media id.</source>
        <translation>Geef een catalogusnummer of media-id.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk with --data, and the share as a target.</source>
        <translation>Noem met --data een map op de eigen schijf, en de share als bestemming.</translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --data. Nothing was changed.</source>
        <translation>Gebruik het nieuwere programma, of noem met --data een andere map. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Free space for an hour of work (11 GB).</source>
        <translation>Maak ruimte voor een uur werk (11 GB).</translation>
    </message>
    <message>
        <source>Set it right: timedatectl set-ntp true, or by hand.</source>
        <translation>Zet hem goed: timedatectl set-ntp true, of met de hand.</translation>
    </message>
    <message>
        <source>Let the system set it: timedatectl set-ntp true.</source>
        <translation>Laat het systeem hem zetten: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The first verdict was given on the {1}.</source>
        <translation>Het eerste oordeel viel op {1}.</translation>
    </message>
    <message>
        <source>The Dask cluster at {1} has no worker.</source>
        <translation>Het Dask-cluster op {1} heeft geen worker.</translation>
    </message>
    <message>
        <source>Start one: dask worker ADDRESS.</source>
        <translation>Start er een: dask worker ADDRESS.</translation>
    </message>
    <message>
        <source>Dask is not installed here.</source>
        <translation>Dask is hier niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vasculum[dask]&apos;.</source>
        <translation>Installeer: pip install &apos;vasculum[dask]&apos;.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {1}.</source>
        <translation>Er antwoordt geen Dask-scheduler op {1}.</translation>
    </message>
    <message>
        <source>Check the address, or start one.</source>
        <translation>Controleer het adres, of start er een.</translation>
    </message>
    <message>
        <source>The analysis of {1} took over {2} s.</source>
        <translation>De analyse van {1} duurde langer dan {2} s.</translation>
    </message>
    <message>
        <source>Every worker that looked at {1} died.</source>
        <translation>Elke worker die {1} bekeek, stierf.</translation>
    </message>
    <message>
        <source>Lay the chart flat and whole into the frame, in the light you shoot in, then measure again.</source>
        <translation>Leg de kleurkaart plat en heel in beeld, in het werklicht, en meet opnieuw.</translation>
    </message>
    <message>
        <source>This station has no camera.</source>
        <translation>Dit station heeft geen camera.</translation>
    </message>
    <message>
        <source>Name one with --camera, or measure a picture by --image.</source>
        <translation>Noem er een met --camera, of meet een foto met --image.</translation>
    </message>
    <message>
        <source>No chart was found in {1}.</source>
        <translation>In {1} is geen kleurkaart gevonden.</translation>
    </message>
    <message>
        <source>The original of {1} is neither here nor at a repository.</source>
        <translation>Het origineel van {1} is hier noch in een repository.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file it names.</source>
        <translation>Geef `vasculum verify`; herstel het genoemde bestand.</translation>
    </message>
    <message>
        <source>The profile names no licence, so nothing is packaged.</source>
        <translation>Het profiel noemt geen licentie, dus er wordt niets ingepakt.</translation>
    </message>
    <message>
        <source>Write the licence&apos;s URI into the profile&apos;s [collection] table.</source>
        <translation>Schrijf de URI van de licentie in de tabel [collection] van het profiel.</translation>
    </message>
    <message>
        <source>Nothing in {1} would change.</source>
        <translation>In {1} zou niets veranderen.</translation>
    </message>
    <message>
        <source>{1} has no version {2}.</source>
        <translation>{1} heeft geen versie {2}.</translation>
    </message>
    <message>
        <source>There is no profile `{1}`.</source>
        <translation>Er is geen profiel `{1}`.</translation>
    </message>
    <message>
        <source>The versions of {1} cannot be read: {2}.</source>
        <translation>De versies van {1} zijn niet te lezen: {2}.</translation>
    </message>
    <message>
        <source>The capture {1} has the same file and is not delivered.</source>
        <translation>De opname {1} heeft hetzelfde bestand en is niet geleverd.</translation>
    </message>
    <message>
        <source>{1} of {2} places have a receipt.</source>
        <translation>{1} van {2} plaatsen hebben de ontvangst bevestigd.</translation>
    </message>
    <message>
        <source>{1} does not hold it.</source>
        <translation>{1} heeft het niet.</translation>
    </message>
    <message>
        <source>There is no certificate {1}.</source>
        <translation>Er is geen certificaat {1}.</translation>
    </message>
    <message>
        <source>This station has no certificate yet.</source>
        <translation>Dit station heeft nog geen certificaat.</translation>
    </message>
    <message>
        <source>Measure the target with `vasculum calibrate`.</source>
        <translation>Meet de kleurkaart met `vasculum calibrate`.</translation>
    </message>
    <message>
        <source>Less than an hour&apos;s work fits on the disk: {1} GB are free.</source>
        <translation>Op de schijf past minder dan een uur werk: {1} GB vrij.</translation>
    </message>
    <message>
        <source>Release what is safe elsewhere (Sync), free space, or change the disk; then press again.</source>
        <translation>Geef vrij wat elders veilig is (Verzenden), maak ruimte of wissel de schijf; druk dan opnieuw.</translation>
    </message>
    <message>
        <source>No verdict on {1} came within {2} s.</source>
        <translation>Geen oordeel over {1} binnen {2} s.</translation>
    </message>
    <message>
        <source>It was set back; look at the frames since the last check if they look different.</source>
        <translation>Het is teruggezet; bekijk de opnamen sinds de laatste controle als ze anders lijken.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>De camera antwoordt niet.</translation>
    </message>
    <message>
        <source>No specimen was photographed yet.</source>
        <translation>Er is nog geen exemplaar gefotografeerd.</translation>
    </message>
    <message>
        <source>Shoot its first view.</source>
        <translation>Neem het eerste aanzicht op.</translation>
    </message>
    <message>
        <source>The model {1} could not be opened on the provider that the settings ask for.</source>
        <translation>Model {1} kon niet geopend worden op de gevraagde rekenkern.</translation>
    </message>
    <message>
        <source>Name one with --camera; `vasculum cameras` lists them.</source>
        <translation>Noem er een met --camera; `vasculum cameras` somt ze op.</translation>
    </message>
    <message>
        <source>{1} is carried by another frame: {2}.</source>
        <translation>{1} hoort al bij een andere opname: {2}.</translation>
    </message>
    <message>
        <source>{1} does not meet the pattern {2}.</source>
        <translation>{1} past niet bij het patroon {2}.</translation>
    </message>
    <message>
        <source>What a person decided stays. A delivered record that changes is delivered again as a further version.</source>
        <translation>Wat een mens besliste blijft. Een geleverd record dat verandert, wordt als volgende versie opnieuw geleverd.</translation>
    </message>
    <message>
        <source>{1} of {2} would flip.</source>
        <translation>{1} van {2} zouden een ander oordeel krijgen.</translation>
    </message>
    <message>
        <source>{1} had to be looked at again, by the steps that changed.</source>
        <translation>{1} moesten opnieuw bekeken worden, door de gewijzigde stappen.</translation>
    </message>
    <message>
        <source>Kept: {1} judged again.</source>
        <translation>Bewaard: {1} opnieuw beoordeeld.</translation>
    </message>
    <message>
        <source>No frame of this profile was judged in that time.</source>
        <translation>In die tijd is geen opname van dit profiel beoordeeld.</translation>
    </message>
    <message>
        <source>Judged again, all would stay as they are.</source>
        <translation>Opnieuw beoordeeld bleef alles zoals het is.</translation>
    </message>
    <message>
        <source>Judged again, no frame would flip; {1} would be noted anew.</source>
        <translation>Opnieuw beoordeeld kreeg geen opname een ander oordeel; {1} zouden opnieuw worden genoteerd.</translation>
    </message>
    <message>
        <source>It can be taken back while no other verdict comes.</source>
        <translation>Het kan worden teruggenomen zolang er geen ander oordeel komt.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Ended early. Nothing is kept yet.</source>
        <translation>Voortijdig beëindigd. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>No picture had to be looked at again: limits alone changed, or nothing.</source>
        <translation>Geen beeld hoefde opnieuw bekeken te worden: alleen grenzen veranderden, of niets.</translation>
    </message>
    <message>
        <source>And {1} more.</source>
        <translation>En nog {1}.</translation>
    </message>
    <message>
        <source>Light: {1} % darker in the darkest part; evened by the white sheet.</source>
        <translation>Licht: {1} % donkerder in het donkerste deel; gelijkgemaakt met het witte vel.</translation>
    </message>
    <message>
        <source>Light: not evened. Photograph a white sheet first to even it.</source>
        <translation>Licht: niet gelijkgemaakt. Fotografeer daarvoor eerst een wit vel.</translation>
    </message>
    <message>
        <source>The colours are off by {1} as taken, by {2} after correction.</source>
        <translation>De kleuren wijken zoals opgenomen {1} af, na correctie {2}.</translation>
    </message>
    <message>
        <source>{1}, transform {2}. Corrected: each patch by a fit that it took no part in.</source>
        <translation>{1}, transformatie {2}. Gecorrigeerd: elk vlak met een aanpassing waaraan het niet meedeed.</translation>
    </message>
    <message>
        <source>Kept, it corrects the frames without a chart; those with one are corrected by their own.</source>
        <translation>Bewaard corrigeert ze de beelden zonder kleurkaart; die met een kaart worden door hun eigen kaart gecorrigeerd.</translation>
    </message>
    <message>
        <source>A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the frame. This sheet states what was measured and the limits it was held against.</source>
        <translation>Eén kaart kan geen volle FADGI-graad opleveren: daarvoor zijn schuine randen en kaarten op meer plekken van het beeld nodig. Dit blad zegt wat gemeten is en tegen welke grenzen.</translation>
    </message>
    <message>
        <source>{1}, {2}{3}. Every frame taken from here on refers to this certificate, until the next.</source>
        <translation>{1}, {2}{3}. Elke opname verwijst vanaf nu hiernaar, tot het volgende.</translation>
    </message>
    <message>
        <source>Whether the greys stay the same grey: a lamp&apos;s colour moves it.</source>
        <translation>Of de grijzen hetzelfde grijs blijven: de kleur van een lamp verschuift ze.</translation>
    </message>
    <message>
        <source>How much light reaches the chart.</source>
        <translation>Hoeveel licht de kleurkaart bereikt.</translation>
    </message>
    <message>
        <source>Whether the light falls alike everywhere.</source>
        <translation>Of het licht overal gelijk valt.</translation>
    </message>
    <message>
        <source>How true the colours are after correction; about 1 can just be seen.</source>
        <translation>Hoe juist de kleuren na correctie zijn; 1 is net te zien.</translation>
    </message>
    <message>
        <source>Grain in what should be even.</source>
        <translation>Korrel in wat egaal zou moeten zijn.</translation>
    </message>
    <message>
        <source>How crisp the edges are.</source>
        <translation>Hoe scherp de randen zijn.</translation>
    </message>
    <message>
        <source>How large a millimetre is in the picture: the camera&apos;s height moves it.</source>
        <translation>Hoe groot een millimeter in beeld is: de hoogte van de camera verandert dat.</translation>
    </message>
    <message>
        <source>How large the chart is in the picture: the camera&apos;s height moves it.</source>
        <translation>Hoe groot de kleurkaart in beeld is: de hoogte van de camera verandert dat.</translation>
    </message>
    <message>
        <source>The station does what it did.</source>
        <translation>Het station doet wat het deed.</translation>
    </message>
    <message>
        <source>Outside the normal range: {1}.</source>
        <translation>Buiten het normale bereik: {1}.</translation>
    </message>
    <message>
        <source>Too few frames to tell yet.</source>
        <translation>Nog te weinig opnamen om het te zeggen.</translation>
    </message>
    <message>
        <source>Nothing was photographed in this time.</source>
        <translation>In deze tijd is niets gefotografeerd.</translation>
    </message>
    <message>
        <source>Drift: does the station still do what it did?</source>
        <translation>Verloop: doet het station nog wat het deed?</translation>
    </message>
    <message>
        <source>Each point is the middle value of a day&apos;s frames. Band: the normal range of the first five days (three sigma by moving ranges, as in Shewhart&apos;s control charts, ISO 7870-2). Dashed: the limit named beside it.</source>
        <translation>Elk punt is de middelste waarde van de opnamen van een dag. Band: normaal bereik van de eerste vijf dagen (drie sigma uit voortschrijdende bereiken, als in de kaarten van Shewhart, ISO 7870-2). Gestreept: de grens die ernaast staat.</translation>
    </message>
    <message>
        <source>Nothing moved in a way that points at a lamp, a knock or a dirty chart.</source>
        <translation>Niets bewoog zo dat het op een lamp, een stoot of een vuile kaart wijst.</translation>
    </message>
    <message>
        <source>{1} of data: there is no normal range yet, it needs six. Only the limits are drawn.</source>
        <translation>{1} met gegevens: nog geen normaal bereik, dat vraagt er zes. Alleen de grenzen zijn getekend.</translation>
    </message>
    <message>
        <source>Shoot, then look here again.</source>
        <translation>Fotografeer eerst, kijk dan hier.</translation>
    </message>
    <message>
        <source>Little by little the white point moved by {1} and {2}{3}. That is how lamps age: change the lamp soon, let it warm up, then measure the target again.</source>
        <translation>Langzaam verschoof het witpunt {1} en {2}{3}. Zo verouderen lampen: vervang de lamp gauw, laat hem opwarmen en meet de kaart.</translation>
    </message>
    <message>
        <source>{1} off ({2}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or change it; frames taken meanwhile can be judged again.</source>
        <translation>{1} afwijkend ({2}), de andere niet: het is de kaart, niet het licht. Veeg hem af met een droge doek of vervang hem; opnamen uit die tijd kunnen opnieuw beoordeeld worden.</translation>
    </message>
    <message>
        <source>Between two frames at {1} and {2} the picture became {3} % {4}{5}. Level the camera, check its height and focus, then measure the target again.</source>
        <translation>Tussen twee opnamen om {1} en {2} werd het beeld {3} % {4}{5}. Zet de camera waterpas, controleer hoogte en focus en meet de kaart.</translation>
    </message>
    <message>
        <source>At {1} the white point jumped by {2} and {3}. A lamp was changed, moved or switched off, or the camera&apos;s settings were: put it right, then measure the target again.</source>
        <translation>Om {1} sprong het witpunt {2} en {3}. Een lamp is vervangen, verplaatst of uitgezet, of de camera anders ingesteld: herstel dat en meet de kaart.</translation>
    </message>
    <message>
        <source>Left out: {1} over five minutes.</source>
        <translation>Weggelaten: {1} van meer dan vijf minuten.</translation>
    </message>
    <message>
        <source>There was no pause over five minutes.</source>
        <translation>Er was geen pauze van meer dan vijf minuten.</translation>
    </message>
    <message>
        <source>Nothing was photographed.</source>
        <translation>Er is niets gefotografeerd.</translation>
    </message>
    <message>
        <source>Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over five minutes are pauses and count as neither. The report names no person.</source>
        <translation>Wachten is de tijd van sluiter tot oordeel; handelen is al het andere tussen twee opnamen. Meer dan vijf minuten is pauze en telt niet. Het rapport noemt niemand.</translation>
    </message>
    <message>
        <source>No certificate was in force: the target was not measured. Run the morning start before the next shift.</source>
        <translation>Geen certificaat van kracht: de kaart is niet gemeten. Doe het begin van de dag voor de volgende dienst.</translation>
    </message>
    <message>
        <source>Every frame was right at the first press.</source>
        <translation>Elke opname was bij de eerste druk goed.</translation>
    </message>
    <message>
        <source>To be taken again: {1}.</source>
        <translation>Opnieuw te nemen: {1}.</translation>
    </message>
    <message>
        <source>Still being looked at: {1}.</source>
        <translation>Nog in onderzoek: {1}.</translation>
    </message>
    <message>
        <source>Cover {1} lies open.</source>
        <translation>Omslag {1} ligt open.</translation>
    </message>
    <message>
        <source>{1} still to be sent.</source>
        <translation>{1} nog te verzenden.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Er wacht niets op verzending.</translation>
    </message>
    <message>
        <source>Refused by the repository: {1}. See Sync.</source>
        <translation>Door de repository geweigerd: {1}. Zie Verzending.</translation>
    </message>
    <message>
        <source>One frame alone has no pace.</source>
        <translation>Eén opname heeft geen tempo.</translation>
    </message>
    <message>
        <source>turn the sheet and measure again: what stays is on the sensor or the lens, clean it.</source>
        <translation>draai het vel en meet opnieuw: wat blijft, zit op sensor of lens, maak die schoon.</translation>
    </message>
    <message>
        <source>after correction, each patch judged by a fit it took no part in</source>
        <translation>na correctie, elk vlak beoordeeld met een aanpassing zonder dat vlak</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source> Colour and tone lie within the {1} limits.</source>
        <translation> Kleur en toon vallen binnen de grenzen {1}.</translation>
    </message>
    <message>
        <source>Fit to shoot.{1}</source>
        <translation>Klaar om te fotograferen.{1}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>inside the {1} limit</source>
        <translation>binnen grens {1}</translation>
    </message>
    <message>
        <source>outside every level</source>
        <translation>buiten elk niveau</translation>
    </message>
    <message>
        <source>no chart was found in the target frame</source>
        <translation>geen kleurkaart in beeld gevonden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>mean ΔE2000, {1}</source>
        <translation>gemiddelde ΔE2000, {1}</translation>
    </message>
    <message>
        <source>Colour, worst tenth</source>
        <translation>Kleur, slechtste tiende</translation>
    </message>
    <message>
        <source>90th percentile of ΔE2000</source>
        <translation>90e percentiel van ΔE2000</translation>
    </message>
    <message>
        <source>Colour, worst patch</source>
        <translation>Kleur, slechtste vlak</translation>
    </message>
    <message>
        <source>largest ΔE2000</source>
        <translation>grootste ΔE2000</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Witbalans</translation>
    </message>
    <message>
        <source>mean ΔE(a*b*) of the grey patches</source>
        <translation>gemiddelde ΔE(a*b*) van de grijsvlakken</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>largest ΔL* of the grey patches</source>
        <translation>grootste ΔL* van de grijsvlakken</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruis</translation>
    </message>
    <message>
        <source>SD of L* in the noisiest grey patch</source>
        <translation>SD van L* in het onrustigste grijsvlak</translation>
    </message>
    <message>
        <source>Evenness of light</source>
        <translation>Gelijkmatigheid van het licht</translation>
    </message>
    <message>
        <source>lightness lost at the darkest ninth of a white frame</source>
        <translation>helderheidsverlies in het donkerste negende van een witopname</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolutie</translation>
    </message>
    <message>
        <source>pixels per inch in the plane of the object</source>
        <translation>pixels per inch in het objectvlak</translation>
    </message>
    <message>
        <source>{1} is off by more than any level allows</source>
        <translation>{1} valt buiten elk niveau</translation>
    </message>
    <message>
        <source>Shoot only to the house limit.{1}</source>
        <translation>Alleen fotograferen volgens de huisgrens.{1}</translation>
    </message>
    <message>
        <source>Fit to shoot, with a note.{1}</source>
        <translation>Klaar om te fotograferen, met een opmerking.{1}</translation>
    </message>
    <message>
        <source>; at least {1} is needed.</source>
        <translation>; minstens {1} is nodig.</translation>
    </message>
    <message>
        <source>; at most {1} is allowed.</source>
        <translation>; hoogstens {1} is toegestaan.</translation>
    </message>
    <message>
        <source>The colours are off by {1} after correction</source>
        <translation>De kleuren wijken na correctie {1} af</translation>
    </message>
    <message>
        <source>The greys are tinted by {1}</source>
        <translation>De grijzen hebben een zweem van {1}</translation>
    </message>
    <message>
        <source>The greys are off by {1} in lightness</source>
        <translation>De grijzen wijken {1} af in helderheid</translation>
    </message>
    <message>
        <source>{1} was shot on {2}</source>
        <translation>{1} is genomen op {2}</translation>
    </message>
    <message>
        <source>{1} {2} at {3}</source>
        <translation>{1} {2} om {3}</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Dit nummer</translation>
    </message>
    <message>
        <source> on {1} {2}</source>
        <translation> op {1} {2}</translation>
    </message>
    <message>
        <source>{1} was</source>
        <translation>{1}</translation>
    </message>
    <message>
        <source>{1} to {2} were</source>
        <translation>{1} tot {2}</translation>
    </message>
    <message>
        <source>one sheet</source>
        <translation>één vel</translation>
    </message>
    <message>
        <source>{1} sheets</source>
        <translation>{1} vellen</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>another station</source>
        <translation>een ander station</translation>
    </message>
    <message>
        <source>Two numbers lie</source>
        <translation>Twee nummers</translation>
    </message>
    <message>
        <source>{1} numbers lie</source>
        <translation>{1} nummers</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Opnieuw beoordeeld</translation>
    </message>
    <message>
        <source>What flips</source>
        <translation>Wat een ander oordeel krijgt</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>get another verdict</source>
        <translation>krijgen een ander oordeel</translation>
    </message>
    <message>
        <source>change without flipping</source>
        <translation>veranderen bij gelijk oordeel</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>cannot be looked at again</source>
        <translation>kunnen niet opnieuw bekeken worden</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Beside the insect: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Naast het insect: wiens schaduw valt daar, die van een hand, een lamp, het statief?</translation>
    </message>
    <message>
        <source>{1} specimens: {2}.</source>
        <translation>{1} exemplaren: {2}.</translation>
    </message>
    <message>
        <source>What goes to {1} waits for its hours: {2}.</source>
        <translation>Wat naar {1} gaat, wacht op zijn uren: {2}.</translation>
    </message>
    <message>
        <source>This is the same picture as {1} under another number.</source>
        <translation>Dit is dezelfde foto als {1} onder een ander nummer.</translation>
    </message>
    <message>
        <source>The profile has no focus step, which measures it.</source>
        <translation>Het profiel heeft geen stap focus, die het meet.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} is leeg.</translation>
    </message>
    <message>
        <source>{1} is animated.</source>
        <translation>{1} is geanimeerd.</translation>
    </message>
    <message>
        <source>The frame is too small to tell its corners.</source>
        <translation>Het beeld is te klein voor zijn hoeken.</translation>
    </message>
    <message>
        <source>There are no edges in the corners.</source>
        <translation>Er zijn geen randen in de hoeken.</translation>
    </message>
    <message>
        <source>Edges in the {1} corner are {2} px wide, over the frame {3} px.</source>
        <translation>Randen in de hoek ({1}) zijn {2} px breed, in het beeld {3} px.</translation>
    </message>
    <message>
        <source>The chart lies within {1} degree of upright: its edges tell nothing. Turn it by 5 degrees.</source>
        <translation>De kaart ligt op {1} graad recht: de randen zeggen niets. Draai hem 5 graden.</translation>
    </message>
    <message>
        <source>The chart is turned by more than {1} degrees. Turn it to about 5.</source>
        <translation>De kaart is meer dan {1} graden gedraaid. Draai hem naar ongeveer 5.</translation>
    </message>
    <message>
        <source>The chart is too small or too pale: its edges run into each other.</source>
        <translation>De kaart is te klein of te bleek: de randen lopen ineen.</translation>
    </message>
    <message>
        <source>Too few edges of the chart are straight, long and sharp enough to measure.</source>
        <translation>Te weinig randen van de kaart zijn recht, lang en scherp genoeg.</translation>
    </message>
    <message>
        <source>Write it as limits.sharpness.at_least or policy.duplicates.</source>
        <translation>Schrijf het als limits.sharpness.at_least of policy.duplicates.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Er zijn: {1}.</translation>
    </message>
    <message>
        <source>No colour chart is in the frame.</source>
        <translation>Geen kleurkaart in beeld.</translation>
    </message>
    <message>
        <source>No ruler and no scale is in the frame.</source>
        <translation>Geen liniaal en geen schaal in beeld.</translation>
    </message>
    <message>
        <source>No code is in the frame.</source>
        <translation>Geen code in beeld.</translation>
    </message>
    <message>
        <source>No label is in the frame.</source>
        <translation>Geen etiket in beeld.</translation>
    </message>
    <message>
        <source>In the frame: {1}.</source>
        <translation>In beeld: {1}.</translation>
    </message>
    <message>
        <source>The specimen, with the paper behind it, is burnt out on {1} % of its area.</source>
        <translation>Exemplaar met het papier erachter: op {1} % van het vlak uitgebeten.</translation>
    </message>
    <message>
        <source>Lines of {1} px with edges of {2} px are {3} edges high.</source>
        <translation>Regels van {1} px met randen van {2} px zijn {3} randen hoog.</translation>
    </message>
    <message>
        <source>No label was read.</source>
        <translation>Er is geen etiket gelezen.</translation>
    </message>
    <message>
        <source>No label has edges to measure.</source>
        <translation>Geen etiket heeft randen om te meten.</translation>
    </message>
    <message>
        <source>A rod with straight sides lies in the frame, a pen or a tool.</source>
        <translation>In het beeld ligt een staaf met rechte zijden: een pen of gereedschap.</translation>
    </message>
    <message>
        <source>A {1} shines; {2} % of it is hidden.</source>
        <translation>Glans ({1}): {2} % ervan verborgen.</translation>
    </message>
    <message>
        <source>No pen and no tool lies in the frame.</source>
        <translation>Er ligt geen pen of gereedschap in het beeld.</translation>
    </message>
    <message>
        <source>The picture was taken with {1}; the profile wants {2}.</source>
        <translation>De foto is genomen met {1}; het profiel wil {2}.</translation>
    </message>
    <message>
        <source>The profile expects nothing of the camera.</source>
        <translation>Het profiel verwacht niets van de camera.</translation>
    </message>
    <message>
        <source>The file tells no settings.</source>
        <translation>Het bestand noemt geen instellingen.</translation>
    </message>
    <message>
        <source>The camera stands as the profile says.</source>
        <translation>De camera staat zoals het profiel zegt.</translation>
    </message>
    <message>
        <source>The {1} of {2} are missing.</source>
        <translation>Van {2} ontbreken: {1}.</translation>
    </message>
    <message>
        <source>The {1} are missing.</source>
        <translation>Er ontbreken: {1}.</translation>
    </message>
    <message>
        <source>The {1} of {2} is missing.</source>
        <translation>Van {2} ontbreekt: {1}.</translation>
    </message>
    <message>
        <source>The {1} is missing.</source>
        <translation>Er ontbreekt: {1}.</translation>
    </message>
    <message>
        <source>Press again.</source>
        <translation>Druk opnieuw.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`.</source>
        <translation>Geef `vasculum verify`.</translation>
    </message>
    <message>
        <source>Run again; what was taken in is kept.</source>
        <translation>Voer opnieuw uit; wat is opgenomen blijft bewaard.</translation>
    </message>
    <message>
        <source>{1} does not give {2} to a worker of the cluster ({3}).</source>
        <translation>{1} geeft {2} niet aan een werker van het cluster ({3}).</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Voer opnieuw uit.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not reach {1}: {2}.</source>
        <translation>Een werker van het cluster bereikt {1} niet: {2}.</translation>
    </message>
    <message>
        <source>Let the workers reach the store, then run again; what was taken in is kept.</source>
        <translation>Geef de werkers toegang tot de opslag en voer opnieuw uit; wat is opgenomen blijft bewaard.</translation>
    </message>
    <message>
        <source>Add it: {1}?endpoint=https://s3.example.org.</source>
        <translation>Voeg hem toe: {1}?endpoint=https://s3.example.org.</translation>
    </message>
    <message>
        <source>The listing of {1} at {2} cannot be read: {3}.</source>
        <translation>De lijst van {1} op {2} is niet te lezen: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the server&apos;s keeper look at it, then send again.</source>
        <translation>Daar is niets veranderd; laat de beheerder van de server kijken en verzend opnieuw.</translation>
    </message>
    <message>
        <source>{1} answers {2}.</source>
        <translation>{1} antwoordt {2}.</translation>
    </message>
    <message>
        <source>{1} is no asset server ({2}).</source>
        <translation>{1} is geen beeldserver ({2}).</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place.</source>
        <translation>Verbeter de plaats van de bestemming.</translation>
    </message>
    <message>
        <source>{1} names no address for `{2}`.</source>
        <translation>{1} noemt geen adres voor `{2}`.</translation>
    </message>
    <message>
        <source>Its keeper has to update it.</source>
        <translation>De beheerder moet hem bijwerken.</translation>
    </message>
    <message>
        <source>{1} describes itself in a way that is not read.</source>
        <translation>{1} beschrijft zich op een manier die niet gelezen wordt.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`.</source>
        <translation>Voer hem in met `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1}: there is no such collection.</source>
        <translation>{1}: die collectie is er niet.</translation>
    </message>
    <message>
        <source>{1} does not tell its time.</source>
        <translation>{1} zegt zijn tijd niet.</translation>
    </message>
    <message>
        <source>{1} is no asset server.</source>
        <translation>{1} is geen beeldserver.</translation>
    </message>
    <message>
        <source>Lower limits.megapixels.</source>
        <translation>Verlaag limits.megapixels.</translation>
    </message>
    <message>
        <source>Enter it: vasculum secret {1}.</source>
        <translation>Voer hem in: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Nothing lies below {1}.</source>
        <translation>Onder {1} ligt niets.</translation>
    </message>
    <message>
        <source>Correct the prefix; it is a folder&apos;s whole name.</source>
        <translation>Verbeter het voorvoegsel; het is de hele naam van een map.</translation>
    </message>
    <message>
        <source>The key {1} cannot be the name of a file.</source>
        <translation>De sleutel {1} kan geen bestandsnaam zijn.</translation>
    </message>
    <message>
        <source>Give the object another key.</source>
        <translation>Geef het object een andere sleutel.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key: vasculum secret {1}.</source>
        <translation>Verbeter het adres of voer de sleutel in: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Run the command again once it answers; what was taken in is kept.</source>
        <translation>Voer de opdracht opnieuw uit zodra hij antwoordt; wat is opgenomen blijft bewaard.</translation>
    </message>
    <message>
        <source>{1} is not in the bucket any more.</source>
        <translation>{1} ligt niet meer in de bucket.</translation>
    </message>
    <message>
        <source>Give this station&apos;s key the right to read it.</source>
        <translation>Geef de sleutel van dit station het recht om het te lezen.</translation>
    </message>
    <message>
        <source>There is no target `{1}` that wants a key.</source>
        <translation>Geen bestemming `{1}` vraagt een sleutel.</translation>
    </message>
    <message>
        <source>Choose its kind first.</source>
        <translation>Kies eerst de soort.</translation>
    </message>
    <message>
        <source>This key is: {1}.</source>
        <translation>Deze sleutel is: {1}.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Geef hem helemaal.</translation>
    </message>
    <message>
        <source>Use letters, figures, `.`, `_` and `-`.</source>
        <translation>Gebruik letters, cijfers, `.`, `_` en `-`.</translation>
    </message>
    <message>
        <source>{1} in {2} differ from their table.</source>
        <translation>{1} in {2} wijken af van hun tabel.</translation>
    </message>
    <message>
        <source>Write their sha256 into models.toml.</source>
        <translation>Schrijf hun sha256 in models.toml.</translation>
    </message>
    <message>
        <source>This station trusts nobody&apos;s models.</source>
        <translation>Dit station vertrouwt niemands modellen.</translation>
    </message>
    <message>
        <source>Write the key id of who makes them into `trusted_model_keys`.</source>
        <translation>Schrijf de sleutel-id van de maker in `trusted_model_keys`.</translation>
    </message>
    <message>
        <source>{1} is no bundle of models: {2}.</source>
        <translation>{1} is geen bundel modellen: {2}.</translation>
    </message>
    <message>
        <source>Another set of models goes by the name {1} here.</source>
        <translation>Een andere set modellen heet hier al {1}.</translation>
    </message>
    <message>
        <source>Give the new one another name.</source>
        <translation>Geef de nieuwe een andere naam.</translation>
    </message>
    <message>
        <source>{1} of the bundle differ from its table.</source>
        <translation>{1} van de bundel wijken af van de tabel.</translation>
    </message>
    <message>
        <source>{1} is not installed: {2}.</source>
        <translation>{1} is niet geïnstalleerd: {2}.</translation>
    </message>
    <message>
        <source>{1} of the bundle differs from its digest.</source>
        <translation>{1} van de bundel wijkt af van zijn controlesom.</translation>
    </message>
    <message>
        <source>Fetch the bundle again.</source>
        <translation>Haal de bundel opnieuw op.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of models does not hold: {1}.</source>
        <translation>De modellentabel van de bundel klopt niet: {1}.</translation>
    </message>
    <message>
        <source>How much of what the pixels could show the lens delivers; needs the chart laid 2 to 10 degrees askew.</source>
        <translation>Hoeveel de lens levert van wat de pixels kunnen tonen; kaart 2 tot 10 graden gedraaid.</translation>
    </message>
    <message>
        <source>sampling efficiency (SFR10, ISO 12233) on slanted edges</source>
        <translation>bemonsteringsefficiëntie (SFR10, ISO 12233) op schuine randen</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>nog {1}</translation>
    </message>
    <message>
        <source>by the lightest ground</source>
        <translation>volgens de lichtste ondergrond</translation>
    </message>
    <message>
        <source>by the chart&apos;s greys</source>
        <translation>volgens de grijzen van de kaart</translation>
    </message>
    <message>
        <source>{1} rows from row {2} on are the same</source>
        <translation>{1} rijen vanaf rij {2} zijn gelijk</translation>
    </message>
    <message>
        <source>{1} columns from column {2} on are the same</source>
        <translation>{1} kolommen vanaf kolom {2} zijn gelijk</translation>
    </message>
    <message>
        <source>The colour target {1}</source>
        <translation>De kleurkaart {1}</translation>
    </message>
    <message>
        <source>The colour target</source>
        <translation>De kleurkaart</translation>
    </message>
    <message>
        <source>{1}, made {2}, was {3} years old</source>
        <translation>{1}, gemaakt {2}, was {3} jaar oud</translation>
    </message>
    <message>
        <source>how true the colours are on the whole</source>
        <translation>hoe juist de kleuren over het geheel zijn</translation>
    </message>
    <message>
        <source>how true the worst tenth of the colours is</source>
        <translation>hoe juist het slechtste tiende is</translation>
    </message>
    <message>
        <source>the one colour that is farthest off</source>
        <translation>de kleur die het verst afwijkt</translation>
    </message>
    <message>
        <source>whether greys are grey</source>
        <translation>of grijs grijs is</translation>
    </message>
    <message>
        <source>whether light and dark are right</source>
        <translation>of licht en donker kloppen</translation>
    </message>
    <message>
        <source>grain in what should be even</source>
        <translation>korrel in wat egaal zou moeten zijn</translation>
    </message>
    <message>
        <source>whether the light falls alike everywhere</source>
        <translation>of het licht overal gelijk valt</translation>
    </message>
    <message>
        <source>how fine the picture is</source>
        <translation>hoe fijn het beeld is</translation>
    </message>
    <message>
        <source>how much of that fineness the lens delivers</source>
        <translation>hoeveel daarvan de lens levert</translation>
    </message>
    <message>
        <source>, serial {1}</source>
        <translation>, serienummer {1}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Zoals genomen</translation>
    </message>
    <message>
        <source>4-star limit</source>
        <translation>4-sterrengrens</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>not told: a file was measured</source>
        <translation>onbekend: er is een bestand gemeten</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>{1} years {2} months old</source>
        <translation>{1} jaar {2} maanden oud</translation>
    </message>
    <message>
        <source>4-star limit for the worst tenth: 4.0</source>
        <translation>4-sterrengrens van het slechtste tiende: 4,0</translation>
    </message>
    <message>
        <source>Colour error of each patch of the chart (ΔE2000); about 1 can just be seen</source>
        <translation>Kleurfout van elk vlak (ΔE2000); 1 is net te zien</translation>
    </message>
    <message>
        <source>What it was measured with</source>
        <translation>Waarmee gemeten is</translation>
    </message>
    <message>
        <source>Certificate {1}</source>
        <translation>Certificaat {1}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kleurkaart</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>White frame</source>
        <translation>Witopname</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>{1}; each patch is judged by a fit it took no part in</source>
        <translation>{1}; elk vlak wordt beoordeeld met een aanpassing zonder dat vlak</translation>
    </message>
    <message>
        <source>Colour difference</source>
        <translation>Kleurverschil</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>none was taken</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>with the station&apos;s key (Ed25519)</source>
        <translation>met de sleutel van het station (Ed25519)</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> of meer</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>{1}, since {2}{3}; {4}</source>
        <translation>{1}, sinds {2}{3}; {4}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} tot {2}</translation>
    </message>
    <message>
        <source> to {1}</source>
        <translation> tot {1}</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>The last day in numbers</source>
        <translation>De laatste dag in cijfers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Grootheid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Normaal bereik</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Camera {1}</source>
        <translation>Camera {1}</translation>
    </message>
    <message>
        <source>One patch is</source>
        <translation>Eén vlak is</translation>
    </message>
    <message>
        <source>Two patches are</source>
        <translation>Twee vlakken zijn</translation>
    </message>
    <message>
        <source>Three patches are</source>
        <translation>Drie vlakken zijn</translation>
    </message>
    <message>
        <source>Four patches are</source>
        <translation>Vier vlakken zijn</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>linksboven</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>rechtsboven</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>linksonder</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>rechtsonder</translation>
    </message>
    <message>
        <source>the light is {1} % {2}</source>
        <translation>het licht is {1} % {2}</translation>
    </message>
    <message>
        <source> and its edges softer</source>
        <translation> en de randen zachter</translation>
    </message>
    <message>
        <source>, most at the {1}</source>
        <translation>, het meest {1}</translation>
    </message>
    <message>
        <source>{1} patches are</source>
        <translation>{1} vlakken zijn</translation>
    </message>
    <message>
        <source>A lamp is ageing</source>
        <translation>Een lamp veroudert</translation>
    </message>
    <message>
        <source>The chart is dirty</source>
        <translation>De kleurkaart is vuil</translation>
    </message>
    <message>
        <source>Camera bumped</source>
        <translation>Camera gestoten</translation>
    </message>
    <message>
        <source>The light changed</source>
        <translation>Het licht veranderde</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Witpunt</translation>
    </message>
    <message>
        <source>ΔE(a*b*) of the greys, from the first days</source>
        <translation>ΔE(a*b*) van de grijzen, tegen de eerste dagen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>on the chart, against the first days</source>
        <translation>op de kaart, tegen de eerste dagen</translation>
    </message>
    <message>
        <source>worst ninth of the frame, against the first days</source>
        <translation>slechtste negende van het beeld, tegen de eerste dagen</translation>
    </message>
    <message>
        <source>Colour error</source>
        <translation>Kleurfout</translation>
    </message>
    <message>
        <source>mean ΔE2000 after correction</source>
        <translation>gemiddelde ΔE2000 na correctie</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>edges where they are strongest, 0 to 1</source>
        <translation>randen waar ze het sterkst zijn, 0 tot 1</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Fijnheid</translation>
    </message>
    <message>
        <source>sampling efficiency on the chart&apos;s slanted edges</source>
        <translation>bemonsteringsefficiëntie op de schuine randen van de kaart</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>pixels per millimetre</source>
        <translation>pixels per millimeter</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>Grootte van de kaart</translation>
    </message>
    <message>
        <source>share of the frame: camera&apos;s height</source>
        <translation>deel van het beeld: hoogte van de camera</translation>
    </message>
    <message>
        <source>no reading, no normal range</source>
        <translation>geen meting, geen normaal bereik</translation>
    </message>
    <message>
        <source>a plot needs a point</source>
        <translation>een grafiek heeft een punt nodig</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Dienstrapport</translation>
    </message>
    <message>
        <source>{1} frames an hour while working: {2} s each, of which {3} s waiting for the verdict and {4} s handling. {5}</source>
        <translation>{1} opnamen per uur tijdens het werk: {2} s elk, waarvan {3} s wachten op het oordeel en {4} s handelen. {5}</translation>
    </message>
    <message>
        <source>Minutes of each half hour: handling (filled) and waiting (hollow)</source>
        <translation>Minuten van elk half uur: handelen (vol) en wachten (hol)</translation>
    </message>
    <message>
        <source>{1} left open</source>
        <translation>{1} open gelaten</translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>er is niets open</translation>
    </message>
    <message>
        <source>; {1} still to be sent</source>
        <translation>; {1} nog te verzenden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What was not right at once</source>
        <translation>Wat niet meteen goed was</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Voor de volgende dienst</translation>
    </message>
    <message>
        <source>{1}, {2}, {3} to {4}.</source>
        <translation>{1}, {2}, {3} tot {4}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>In Review: {1}.</source>
        <translation>Na te kijken: {1}.</translation>
    </message>
    <message>
        <source>frames taken</source>
        <translation>opnamen genomen</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>in de bak</translation>
    </message>
    <message>
        <source>left in the lane</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>verzonden en bevestigd</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>te bekijken</translation>
    </message>
    <message>
        <source>Cover {1}: {2}</source>
        <translation>Omslag {1}: {2}</translation>
    </message>
    <message>
        <source>Cover {1}</source>
        <translation>Omslag {1}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>flagged for the curator</source>
        <translation>gemarkeerd voor de conservator</translation>
    </message>
    <message>
        <source>No further view of</source>
        <translation>Geen ander aanzicht van</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Set {1} of</source>
        <translation>{1} gezet:</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benoemd</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gezet</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>rejected, to the bin</source>
        <translation>verworpen, in de bak</translation>
    </message>
    <message>
        <source>kept for review</source>
        <translation>bewaard om na te kijken</translation>
    </message>
    <message>
        <source>sent back to be taken again</source>
        <translation>teruggestuurd voor een nieuwe opname</translation>
    </message>
    <message>
        <source>put back to review</source>
        <translation>weer bij nakijken gezet</translation>
    </message>
    <message>
        <source>last decision taken back</source>
        <translation>laatste beslissing ongedaan gemaakt</translation>
    </message>
    <message>
        <source>photographed with {1}</source>
        <translation>gefotografeerd met {1}</translation>
    </message>
    <message>
        <source>replaced by a retake</source>
        <translation>vervangen door een nieuwe opname</translation>
    </message>
    <message>
        <source>packed and sealed</source>
        <translation>ingepakt en verzegeld</translation>
    </message>
    <message>
        <source>received by {1}, digests compared</source>
        <translation>ontvangen door {1}, controlesommen vergeleken</translation>
    </message>
    <message>
        <source>not delivered to {1}: {2}</source>
        <translation>niet geleverd aan {1}: {2}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>helemaal gelezen</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>{1} set to “{2}”</source>
        <translation>{1} op ‘{2}’ gezet</translation>
    </message>
    <message>
        <source>{1} as read again</source>
        <translation>{1} weer zoals gelezen</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Tekst wordt gelezen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Kijkt</translation>
    </message>
    <message>
        <source>Shoot the next specimen</source>
        <translation>Volgend exemplaar fotograferen</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Fotograferen</translation>
    </message>
    <message>
        <source>Give it one with `vasculum review correct`, then send again.</source>
        <translation>Geef er een met `vasculum review correct` en verzend opnieuw.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then press Try again in Sync.</source>
        <translation>Lees de reden, verhelp die en druk in Verzending op ‘Opnieuw proberen’.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; in a terminal `vasculum models verify` names the file.</source>
        <translation>Installeer de modellen opnieuw; in een terminal noemt `vasculum models verify` het bestand.</translation>
    </message>
    <message>
        <source>Name another target in the profile, or draw this one&apos;s corners by hand in Morning.</source>
        <translation>Noem een andere kaart in het profiel, of trek de hoeken van deze met de hand in Ochtend.</translation>
    </message>
    <message>
        <source>Eject the camera in the file manager; {1} keeps the desktop away for good.</source>
        <translation>Werp de camera uit in het bestandsbeheer; {1} houdt het bureaublad voorgoed weg.</translation>
    </message>
    <message>
        <source>Take it out of the profile, or choose another camera in Settings.</source>
        <translation>Haal hem uit het profiel, of kies een andere camera in Instellingen.</translation>
    </message>
    <message>
        <source>Choose one in Settings, Camera.</source>
        <translation>Kies er een in Instellingen, Camera.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then choose it in Settings, Camera.</source>
        <translation>Laat deze computer toe op de camera (zijn menu voor pc-verbindingen) en kies hem dan in Instellingen, Camera.</translation>
    </message>
    <message>
        <source>Do not delete anything; press Verify now in Sync, and restore the file from the other copy.</source>
        <translation>Wis niets; druk in Verzending op ‘Nu controleren’ en herstel het bestand uit de andere kopie.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; delete nothing.</source>
        <translation>Druk in Verzending op ‘Nu controleren’; wis niets.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync.</source>
        <translation>Druk in Verzending op ‘Nu controleren’.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file from the other copy.</source>
        <translation>Druk in Verzending op ‘Nu controleren’; herstel het bestand uit de andere kopie.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file it names.</source>
        <translation>Druk in Verzending op ‘Nu controleren’; herstel het genoemde bestand.</translation>
    </message>
    <message>
        <source>Enter it in Settings, Targets, then press Try again in Sync.</source>
        <translation>Voer hem in bij Instellingen, Bestemmingen, en druk in Verzending op ‘Opnieuw proberen’.</translation>
    </message>
    <message>
        <source>Enter it anew in Settings, Targets.</source>
        <translation>Voer hem opnieuw in bij Instellingen, Bestemmingen.</translation>
    </message>
    <message>
        <source>Remove it; Settings, Targets takes keys and keeps them safely.</source>
        <translation>Haal hem weg; Instellingen, Bestemmingen neemt sleutels aan en bewaart ze veilig.</translation>
    </message>
    <message>
        <source>Enter it in a terminal: vasculum secret {1}.</source>
        <translation>Voer hem in een terminal in: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key in a terminal: vasculum secret {1}.</source>
        <translation>Verbeter het adres of voer de sleutel in een terminal in: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Measure the target in Morning.</source>
        <translation>Meet de kleurkaart in Ochtend.</translation>
    </message>
    <message>
        <source>Type its number in Review, then press Try again in Sync.</source>
        <translation>Typ het nummer in Nakijken en druk in Verzending op ‘Opnieuw proberen’.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another in Settings, Disks, then go on.</source>
        <translation>Maak ruimte op de dataschijf, of noem een andere in Instellingen, Schijven, en ga verder.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder in Settings, Disks.</source>
        <translation>Geef deze gebruiker daar schrijfrecht, of noem een andere map in Instellingen, Schijven.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk in Settings, Disks, and the share as a target.</source>
        <translation>Noem in Instellingen, Schijven een map op de eigen schijf, en de share als bestemming.</translation>
    </message>
    <message>
        <source>of the outline</source>
        <translation>van de omtrek</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>Every patch</source>
        <translation>Elk vlak</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Vlak</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Shoot the {1} of {2}</source>
        <translation>{1} van {2} opnemen</translation>
    </message>
    <message>
        <source>Shoot the {1}</source>
        <translation>{1} opnemen</translation>
    </message>
    <message>
        <source>Retake {1}</source>
        <translation>{1} opnieuw</translation>
    </message>
    <message>
        <source>Retake this specimen</source>
        <translation>Dit exemplaar opnieuw</translation>
    </message>
    <message>
        <source>The frames refer to certificate {1}, {2}: {3}</source>
        <translation>De opnamen verwijzen naar certificaat {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>{1}, from secondary sources named in resources/references/tolerances.toml</source>
        <translation>{1}, uit secundaire bronnen in resources/references/tolerances.toml</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>{1}{2}: the next frame is held against it</source>
        <translation>{1}{2}: de volgende opname wordt ermee vergeleken</translation>
    </message>
    <message>
        <source>{1} works here now</source>
        <translation>{1} werkt nu hier</translation>
    </message>
    <message>
        <source>Scanned {1}: not a number of this collection</source>
        <translation>Gescand {1}: geen nummer van deze collectie</translation>
    </message>
    <message>
        <source>, photographed before</source>
        <translation>, al gefotografeerd</translation>
    </message>
    <message>
        <source>Disk full: free space or change disk</source>
        <translation>Schijf vol: maak ruimte of wissel de schijf</translation>
    </message>
    <message>
        <source>Cover {1} is put away</source>
        <translation>Omslag {1} is opgeborgen</translation>
    </message>
    <message>
        <source>No cover lies open</source>
        <translation>Er ligt geen omslag open</translation>
    </message>
    <message>
        <source>Waits for the camera</source>
        <translation>Wacht op de camera</translation>
    </message>
    <message>
        <source>This station has no camera</source>
        <translation>Dit station heeft geen camera</translation>
    </message>
    <message>
        <source>{1} frame</source>
        <translation>{1} opname</translation>
    </message>
    <message>
        <source>{1} frames</source>
        <translation>{1} opnamen</translation>
    </message>
    <message>
        <source>{1} specimen</source>
        <translation>{1} exemplaar</translation>
    </message>
    <message>
        <source>{1} specimens</source>
        <translation>{1} exemplaren</translation>
    </message>
    <message>
        <source>{1} package</source>
        <translation>{1} pakket</translation>
    </message>
    <message>
        <source>{1} packages</source>
        <translation>{1} pakketten</translation>
    </message>
    <message>
        <source>{1} pause</source>
        <translation>{1} pauze</translation>
    </message>
    <message>
        <source>{1} pauses</source>
        <translation>{1} pauzes</translation>
    </message>
    <message>
        <source>{1} certificate</source>
        <translation>{1} certificaat</translation>
    </message>
    <message>
        <source>{1} certificates</source>
        <translation>{1} certificaten</translation>
    </message>
    <message>
        <source>{1} day</source>
        <translation>{1} dag</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} dagen</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stops</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>vellen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nummers</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>opnamen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>top</source>
        <translation>boven</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>onder</translation>
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
        <translation>boven</translation>
    </message>
    <message>
        <source>the bottom</source>
        <translation>onder</translation>
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
        <translation>linksboven</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>middenboven</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>rechtsboven</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>midden links</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>in het midden</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>midden rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>linksonder</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>middenonder</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>rechtsonder</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>in het midden</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>exemplaar</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>kleurkaart</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>groter</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>zwakker</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>sterker</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>review</source>
        <translation>nakijken</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>kept for review ({1})</source>
        <translation>bewaard om na te kijken ({1})</translation>
    </message>
    <message>
        <source>Herbarium sheet</source>
        <translation>Herbariumvel</translation>
    </message>
    <message>
        <source>Pinned insect</source>
        <translation>Opgeprikt insect</translation>
    </message>
    <message>
        <source>{1}; at most {2} is allowed.</source>
        <translation>{1}; hoogstens {2} is toegestaan.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is allowed.</source>
        <translation>{1}; minstens {2} is toegestaan.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is needed.</source>
        <translation>{1}; minstens {2} is nodig.</translation>
    </message>
    <message>
        <source>{1}, photographed before: the next frame is held against it</source>
        <translation>{1}, al gefotografeerd: de volgende opname wordt ermee vergeleken</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>zakje</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>vlekken</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>exemplaren</translation>
    </message>
    <message>
        <source>documents until {1}</source>
        <translation>documenten tot {1}</translation>
    </message>
    <message>
        <source>access images until {1}</source>
        <translation>raadpleegbeelden tot {1}</translation>
    </message>
    <message>
        <source>originals until {1}</source>
        <translation>originelen tot {1}</translation>
    </message>
    <message>
        <source>Lay a clean chart flat on the sheet and switch off other lights, then press again.</source>
        <translation>Leg een schone kleurkaart plat op het vel, doe ander licht uit en druk opnieuw.</translation>
    </message>
    <message>
        <source>The grey patches of the chart: do they look grey, and does no coloured light fall on them?</source>
        <translation>De grijze vlakken van de kleurkaart: zien ze er grijs uit en valt er geen gekleurd licht op?</translation>
    </message>
    <message>
        <source>Check the lamps, the aperture and the shutter speed, then press again.</source>
        <translation>Controleer lampen, diafragma en sluitertijd en druk opnieuw.</translation>
    </message>
    <message>
        <source>The histogram under the live view: it should end shortly before the right edge.</source>
        <translation>Het histogram onder het livebeeld: het moet kort voor de rechterrand eindigen.</translation>
    </message>
    <message>
        <source>Turn the nearest lamp away, or close by one third stop, then press again.</source>
        <translation>Draai de dichtste lamp weg, of sluit een derde stop, en druk opnieuw.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a petal in them?</source>
        <translation>De gearceerde plekken (H): zit er schrift of een bloemblad in?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the sheet lies still, then press again.</source>
        <translation>Stel scherp op het etiket, wacht tot het vel stil ligt en druk opnieuw.</translation>
    </message>
    <message>
        <source>The smallest letters of the label at 1:1 (Z): their edges must be hard.</source>
        <translation>De kleinste letters van het etiket op 1:1 (Z): hun randen moeten scherp zijn.</translation>
    </message>
    <message>
        <source>Press the sheet flat and focus on the plant, then press again.</source>
        <translation>Druk het vel plat, stel scherp op de plant en druk opnieuw.</translation>
    </message>
    <message>
        <source>A leaf edge or a hair at 1:1 (Z), also where the sheet bulges.</source>
        <translation>Een bladrand of een haar op 1:1 (Z), ook waar het vel opbolt.</translation>
    </message>
    <message>
        <source>Level the camera and press the object flat there, or close the aperture.</source>
        <translation>Zet de camera waterpas en druk het object daar plat, of sluit het diafragma.</translation>
    </message>
    <message>
        <source>Focus on the label, or bring the camera nearer.</source>
        <translation>Stel scherp op het etiket, of breng de camera dichterbij.</translation>
    </message>
    <message>
        <source>Lay the label face up; if it lies there, focus on it, then press again.</source>
        <translation>Leg het etiket boven; ligt het er, stel er scherp op en druk opnieuw.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the sheet.</source>
        <translation>Leg de liniaal naast het vel.</translation>
    </message>
    <message>
        <source>Set the camera as the profile says, or take the profile that fits.</source>
        <translation>Stel de camera in zoals het profiel zegt, of neem het passende profiel.</translation>
    </message>
    <message>
        <source>Measure the chart anew, or replace it; then write its month into the profile.</source>
        <translation>Meet de kaart opnieuw, of vervang hem; schrijf dan de maand in het profiel.</translation>
    </message>
    <message>
        <source>Focus on the chart and clean the lens.</source>
        <translation>Stel scherp op de kaart en maak de lens schoon.</translation>
    </message>
    <message>
        <source>Move the sheet to the middle of the frame, then press again.</source>
        <translation>Leg het vel in het midden en druk opnieuw.</translation>
    </message>
    <message>
        <source>All four edges of the sheet: a strip of the ground must be seen along each.</source>
        <translation>Alle vier randen van het vel: langs elk moet een strook van de ondergrond te zien zijn.</translation>
    </message>
    <message>
        <source>Lay the sheet straight, then press again.</source>
        <translation>Leg het vel recht en druk opnieuw.</translation>
    </message>
    <message>
        <source>The sheet&apos;s edge beside the edge of the frame: they run side by side.</source>
        <translation>De rand van het vel naast de rand van het beeld: ze lopen evenwijdig.</translation>
    </message>
    <message>
        <source>Press again; if it comes back, change the cable or the card.</source>
        <translation>Druk opnieuw; komt het terug, wissel dan kabel of kaart.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the sheet.</source>
        <translation>Beeldregels die zich herhalen, of een grijze band: het bestand is beschadigd, niet het vel.</translation>
    </message>
    <message>
        <source>The label under the hatch (H): is its print gone anywhere?</source>
        <translation>Het etiket onder de arcering (H): is het schrift ergens weg?</translation>
    </message>
    <message>
        <source>The hatched places on the plant (H): petals and hairs burn out first.</source>
        <translation>De gearceerde plekken op de plant (H): bloembladen en haren raken het eerst uitgebeten.</translation>
    </message>
    <message>
        <source>Close by one third stop, then press again.</source>
        <translation>Sluit een derde stop en druk opnieuw.</translation>
    </message>
    <message>
        <source>The white patch of the chart: it must be a little darker than the brightest paper.</source>
        <translation>Het witte vlak van de kleurkaart: het moet iets donkerder zijn dan het lichtste papier.</translation>
    </message>
    <message>
        <source>Check the lamps and open by one stop, then press again.</source>
        <translation>Controleer de lampen, open één stop en druk opnieuw.</translation>
    </message>
    <message>
        <source>The histogram under the live view: the hump of the paper must lie in its right third.</source>
        <translation>Het histogram onder het livebeeld: de bult van het papier moet in het rechterderde liggen.</translation>
    </message>
    <message>
        <source>Set the lowest ISO and more light, then press again.</source>
        <translation>Zet de laagste ISO en meer licht en druk opnieuw.</translation>
    </message>
    <message>
        <source>The ISO of the camera and the lamps: a dim picture made brighter is grainy.</source>
        <translation>De ISO van de camera en de lampen: een donker beeld dat lichter is gemaakt, is korrelig.</translation>
    </message>
    <message>
        <source>Look at the lamp on that side, or photograph a white frame and calibrate.</source>
        <translation>Kijk naar de lamp aan die kant, of maak een witopname en kalibreer.</translation>
    </message>
    <message>
        <source>The four corners of the empty ground: one of them is darker.</source>
        <translation>De vier hoeken van de lege ondergrond: een ervan is donkerder.</translation>
    </message>
    <message>
        <source>Lift its edge, or lay the matt sheet over it, then press again.</source>
        <translation>Til de rand op, of leg het matte vel erover, en druk opnieuw.</translation>
    </message>
    <message>
        <source>The packet, tape and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>De kapsel, tape en glanzende etiketten: kantel uw hoofd tot u de lamp erin ziet.</translation>
    </message>
    <message>
        <source>Step back from the lamps and look what stands before them, then press again.</source>
        <translation>Ga van de lampen weg, kijk wat ervoor staat en druk opnieuw.</translation>
    </message>
    <message>
        <source>The edges of the sheet: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>De randen van het vel: wiens schaduw valt daar, die van een hand, een lamp, het statief?</translation>
    </message>
    <message>
        <source>Press again when it is out.</source>
        <translation>Druk opnieuw als hij weg is.</translation>
    </message>
    <message>
        <source>The edges of the live view before you press: hands, sleeves, cables.</source>
        <translation>De randen van het livebeeld voor u drukt: handen, mouwen, kabels.</translation>
    </message>
    <message>
        <source>Take it off the sheet and press again.</source>
        <translation>Neem het van het vel en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Where the hands work: pens, forceps, knives lie there.</source>
        <translation>Waar de handen werken: daar liggen pennen, pincetten, mesjes.</translation>
    </message>
    <message>
        <source>Lay a clean chart flat beside the specimen and switch off other lights, then press again.</source>
        <translation>Leg een schone kleurkaart plat naast het exemplaar, doe ander licht uit en druk opnieuw.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a wing in them?</source>
        <translation>De gearceerde plekken (H): zit er schrift of een vleugel in?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen stands still, then press again.</source>
        <translation>Stel scherp op het etiket, wacht tot het exemplaar stilstaat en druk opnieuw.</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen lies still, then press again.</source>
        <translation>Stel scherp op het etiket, wacht tot het exemplaar stil ligt en druk opnieuw.</translation>
    </message>
    <message>
        <source>Focus on the specimen, or take a focus stack, then press again.</source>
        <translation>Stel scherp op het exemplaar, of maak een focusstapel, en druk opnieuw.</translation>
    </message>
    <message>
        <source>A hair or a vein of the wing at 1:1 (Z), also where the specimen bulges.</source>
        <translation>Een haar of een vleugelader op 1:1 (Z), ook waar het exemplaar bol staat.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the insect.</source>
        <translation>Leg de liniaal naast het insect.</translation>
    </message>
    <message>
        <source>Move the specimen to the middle of the frame, then press again.</source>
        <translation>Zet het exemplaar in het midden en druk opnieuw.</translation>
    </message>
    <message>
        <source>All four edges of the specimen: a strip of the ground must be seen along each.</source>
        <translation>Alle vier kanten van het exemplaar: langs elk moet een strook van de ondergrond te zien zijn.</translation>
    </message>
    <message>
        <source>Lay the tray straight, then press again.</source>
        <translation>Leg het bakje recht en druk opnieuw.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the specimen.</source>
        <translation>Beeldregels die zich herhalen, of een grijze band: het bestand is beschadigd, niet het exemplaar.</translation>
    </message>
    <message>
        <source>The hatched places on the insect (H): wing cases and hairs burn out first.</source>
        <translation>De gearceerde plekken op het insect (H): dekschilden en haren raken het eerst uitgebeten.</translation>
    </message>
    <message>
        <source>Wing cases, glass and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>Dekschilden, glas en glanzende etiketten: kantel uw hoofd tot u de lamp erin ziet.</translation>
    </message>
    <message>
        <source>Look what stands before the lamps, then press again.</source>
        <translation>Kijk wat voor de lampen staat en druk opnieuw.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source> to send</source>
        <translation> te verzenden</translation>
    </message>
    <message>
        <source> left</source>
        <comment>room for so many</comment>
        <translation> over</translation>
    </message>
    <message>
        <source> · {n} need you</source>
        <translation> · {n} hebben u nodig</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / u</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Toets {key}</translation>
    </message>
    <message>
        <source>On the glass: live view</source>
        <translation>Op het glas: livebeeld</translation>
    </message>
    <message>
        <source>The live view appears here once the camera answers.</source>
        <translation>Het livebeeld verschijnt hier zodra de camera antwoordt.</translation>
    </message>
    <message>
        <source>Live view stopped {n} s ago, shooting still works.</source>
        <translation>Livebeeld staat {n} s stil; fotograferen gaat door.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Barcode, {reader} only</source>
        <translation>Barcode, alleen {reader}</translation>
    </message>
    <message>
        <source>Chart ΔE {value}</source>
        <translation>Kleurkaart ΔE {value}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Exemplaar</translation>
    </message>
    <message>
        <source>Soft here</source>
        <translation>Hier onscherp</translation>
    </message>
    <message>
        <source>sRGB assumed</source>
        <translation>sRGB aangenomen</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>een profiel zonder naam</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>De foto wordt gelezen</translation>
    </message>
    <message>
        <source>operator mode, large and quiet</source>
        <translation>bedienmodus, groot en rustig</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>dit toetsenblad</translation>
    </message>
    <message>
        <source>search the catalogue</source>
        <translation>in de catalogus zoeken</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>licht of donker</translation>
    </message>
    <message>
        <source>one step back, at last to Shoot</source>
        <translation>een stap terug, ten slotte naar Opname</translation>
    </message>
    <message>
        <source>judge colour: verdicts by shape and word alone</source>
        <translation>kleur beoordelen: oordelen alleen door vorm en woord</translation>
    </message>
    <message>
        <source>does what the next press says</source>
        <translation>doet wat &apos;volgende druk&apos; zegt</translation>
    </message>
    <message>
        <source>takes the last one again; the old frame stays in the bin</source>
        <translation>neemt de laatste opnieuw; de oude blijft in de bak</translation>
    </message>
    <message>
        <source>the next frame is the next view: back side, labels</source>
        <translation>de volgende opname is het volgende aanzicht: achterkant, etiketten</translation>
    </message>
    <message>
        <source>this specimen has no further view</source>
        <translation>dit exemplaar heeft geen ander aanzicht</translation>
    </message>
    <message>
        <source>keeps it and sends it to review</source>
        <translation>houdt hem en stuurt hem naar nakijken</translation>
    </message>
    <message>
        <source>flags it for the curator</source>
        <translation>markeert hem voor de conservator</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>maakt het laatste ongedaan</translation>
    </message>
    <message>
        <source>opens the exception lane</source>
        <translation>opent de uitzonderingen</translation>
    </message>
    <message>
        <source>the next fault of this frame</source>
        <translation>de volgende fout van deze opname</translation>
    </message>
    <message>
        <source>boxes on and off</source>
        <translation>kaders aan en uit</translation>
    </message>
    <message>
        <source>hatches what is burnt out or black</source>
        <translation>arceert wat uitgebeten of zwart is</translation>
    </message>
    <message>
        <source>held: the frame before</source>
        <translation>ingedrukt: de opname ervoor</translation>
    </message>
    <message>
        <source>1:1 at the fault or the pointer, and back</source>
        <translation>1:1 bij de fout of de aanwijzer, en terug</translation>
    </message>
    <message>
        <source>live view large</source>
        <translation>livebeeld groot</translation>
    </message>
    <message>
        <source>holds the swap trigger, or lets it shoot by itself</source>
        <translation>houdt de wisselontspanner, of laat hem gaan</translation>
    </message>
    <message>
        <source>magnifier on the live view; arrows move it</source>
        <translation>loep op het livebeeld; pijlen bewegen hem</translation>
    </message>
    <message>
        <source>marks on the live view what is in focus</source>
        <translation>markeert in het livebeeld wat scherp is</translation>
    </message>
    <message>
        <source>accepts it; with Shift, all that are marked</source>
        <translation>aanvaardt; met Shift alle gemarkeerde</translation>
    </message>
    <message>
        <source>sends it back to be taken again; with Shift, all marked</source>
        <translation>stuurt terug voor een nieuwe opname; met Shift alle gemarkeerde</translation>
    </message>
    <message>
        <source>holds it for the curator; with Shift, all marked</source>
        <translation>houdt hem voor de conservator; met Shift alle gemarkeerde</translation>
    </message>
    <message>
        <source>puts it into the bin; with Shift, all marked</source>
        <translation>legt hem in de bak; met Shift alle gemarkeerde</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>laat hem voor later</translation>
    </message>
    <message>
        <source>marks it, or takes the mark off</source>
        <translation>markeert, of haalt het merk weg</translation>
    </message>
    <message>
        <source>approves the lit field and goes to the next doubtful one</source>
        <translation>keurt het verlichte veld goed en gaat naar het volgende twijfelachtige</translation>
    </message>
    <message>
        <source>the next field</source>
        <translation>het volgende veld</translation>
    </message>
    <message>
        <source>types the lit field&apos;s value</source>
        <translation>typt de waarde van het verlichte veld</translation>
    </message>
    <message>
        <source>history of the record</source>
        <translation>geschiedenis van het record</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>de hele foto</translation>
    </message>
    <message>
        <source>1:1 at the finding or the pointer, and back</source>
        <translation>1:1 bij de vondst of de aanwijzer, en terug</translation>
    </message>
    <message>
        <source>findings on and off</source>
        <translation>vondsten aan en uit</translation>
    </message>
    <message>
        <source>the next filter</source>
        <translation>het volgende filter</translation>
    </message>
    <message>
        <source>the filter before</source>
        <translation>het vorige filter</translation>
    </message>
    <message>
        <source>the next step: photograph the target, sign, start shooting</source>
        <translation>de volgende stap: kleurkaart fotograferen, tekenen, beginnen</translation>
    </message>
    <message>
        <source>photographs a blank white sheet first: evenness of the light</source>
        <translation>fotografeert eerst een wit vel: gelijkmatigheid van het licht</translation>
    </message>
    <message>
        <source>measures the target again</source>
        <translation>meet de kleurkaart opnieuw</translation>
    </message>
    <message>
        <source>keeps the certificate as PDF</source>
        <translation>bewaart het certificaat als PDF</translation>
    </message>
    <message>
        <source>the shift of today</source>
        <translation>de dienst van vandaag</translation>
    </message>
    <message>
        <source>thirty days: does the station still do what it did</source>
        <translation>dertig dagen: doet het station nog wat het deed</translation>
    </message>
    <message>
        <source>the newest certificate</source>
        <translation>het nieuwste certificaat</translation>
    </message>
    <message>
        <source>keeps the report as an HTML page</source>
        <translation>bewaart het rapport als HTML-pagina</translation>
    </message>
    <message>
        <source>keeps the report as PDF</source>
        <translation>bewaart het rapport als PDF</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>vraagt opnieuw</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Achterstand</translation>
    </message>
    <message>
        <source>{folder} goes on</source>
        <translation>{folder} gaat verder</translation>
    </message>
    <message>
        <source>Judged with the profile {profile}. Originals are copied, never changed; shooting comes first.</source>
        <translation>Beoordeeld met het profiel {profile}. Originelen worden gekopieerd, nooit veranderd; fotograferen gaat voor.</translation>
    </message>
    <message>
        <source>types the path of a folder, completed as one types</source>
        <translation>typt het pad van een map, wordt aangevuld</translation>
    </message>
    <message>
        <source>pauses the lit folder, or goes on with it</source>
        <translation>pauzeert de verlichte map, of gaat verder</translation>
    </message>
    <message>
        <source>opens its report</source>
        <translation>opent het rapport</translation>
    </message>
    <message>
        <source>takes a finished or paused folder off the list; what was taken in stays</source>
        <translation>haalt een klare of gepauzeerde map van de lijst; wat is opgenomen blijft</translation>
    </message>
    <message>
        <source>the next folder</source>
        <translation>de volgende map</translation>
    </message>
    <message>
        <source>the folder before</source>
        <translation>de vorige map</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Pad van een map</translation>
    </message>
    <message>
        <source>{folder} is on the list; originals are never changed</source>
        <translation>{folder} staat op de lijst; originelen worden nooit veranderd</translation>
    </message>
    <message>
        <source>{folder} pauses after this picture</source>
        <translation>{folder} pauzeert na deze foto</translation>
    </message>
    <message>
        <source>Opened {file}</source>
        <translation>{file} geopend</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Er loopt niets</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Sleep een map hierheen</translation>
    </message>
    <message>
        <source>Why frames did not pass</source>
        <translation>Waarom opnamen niet goed waren</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>{folder} is finished; drop it again to look for new pictures</source>
        <translation>{folder} is klaar; sleep hem opnieuw om nieuwe foto&apos;s te zoeken</translation>
    </message>
    <message>
        <source>The report is written when the folder is finished</source>
        <translation>Het rapport komt er als de map klaar is</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Eerst pauzeren</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Pad typen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pauze of verder</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Van de lijst</translation>
    </message>
    <message>
        <source>Every frame so far passed.</source>
        <translation>Tot nu toe was elke opname goed.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>No folder is on the list</source>
        <translation>Geen map op de lijst</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle opnamen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>To retake</source>
        <translation>Opnieuw te nemen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de bak</translation>
    </message>
    <message>
        <source>to the search field</source>
        <translation>naar het zoekveld</translation>
    </message>
    <message>
        <source>shows the file in its folder</source>
        <translation>toont het bestand in zijn map</translation>
    </message>
    <message>
        <source>copies the file&apos;s name</source>
        <translation>kopieert de bestandsnaam</translation>
    </message>
    <message>
        <source>1:1 and back</source>
        <translation>1:1 en terug</translation>
    </message>
    <message>
        <source>Number, label text, field, note, file name</source>
        <translation>Nummer, etiket, veld, notitie, bestand</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>In de catalogus zoeken</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Er is niets gekozen</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Gekopieerd: {name}</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} geleverd</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No specimen yet. Ctrl 1 to shoot</source>
        <translation>Nog geen exemplaar. Ctrl 1 om te fotograferen</translation>
    </message>
    <message>
        <source>{n} found in {ms} ms</source>
        <translation>{n} gevonden in {ms} ms</translation>
    </message>
    <message>
        <source>Taken back: {act} {number}</source>
        <translation>Ongedaan gemaakt: {act} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} marked: Shift with a key decides about all of them</source>
        <translation>
            <numerusform>{so_many} gemarkeerd: Shift met een toets geldt voor alle</numerusform>
            <numerusform>{so_many} gemarkeerd: Shift met een toets geldt voor alle</numerusform>
        </translation>
    </message>
    <message>
        <source>, shot {date}</source>
        <translation>, genomen {date}</translation>
    </message>
    <message>
        <source>dd MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Pass.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Review.</source>
        <translation>Nakijken.</translation>
    </message>
    <message>
        <source>Retake.</source>
        <translation>Opnieuw.</translation>
    </message>
    <message>
        <source>No sound: volume, output, or none on this machine.</source>
        <translation>Geen geluid: volume, uitvoer, of geen op deze machine.</translation>
    </message>
    <message>
        <source>The camera does not answer yet. Look at its switch and cable; it connects by itself.</source>
        <translation>De camera antwoordt nog niet. Kijk naar schakelaar en kabel; ze verbindt vanzelf.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>White sheet</source>
        <translation>Wit vel</translation>
    </message>
    <message>
        <source>Target on the glass</source>
        <translation>Kleurkaart op het glas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty stage, then press.</source>
        <translation>Leg de kleurkaart op de lege tafel en druk.</translation>
    </message>
    <message>
        <source>Morning start</source>
        <translation>Begin van de dag</translation>
    </message>
    <message>
        <source>In force: every frame taken from here on refers to this certificate.</source>
        <translation>Van kracht: elke opname verwijst vanaf nu naar dit certificaat.</translation>
    </message>
    <message>
        <source>Look at the certificate, then sign it, or measure again.</source>
        <translation>Bekijk het certificaat, teken het dan, of meet opnieuw.</translation>
    </message>
    <message>
        <source>The shift runs on the certificate of {date}.</source>
        <translation>De dienst loopt op het certificaat van {date}.</translation>
    </message>
    <message>
        <source>Outer square: measured. Inner square: reference.</source>
        <translation>Buiten: gemeten. Binnen: referentie.</translation>
    </message>
    <message>
        <source>Light even to {value} %</source>
        <translation>Licht gelijkmatig tot {value} %</translation>
    </message>
    <message>
        <source>White sheet first</source>
        <translation>Eerst wit vel</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Als PDF bewaren</translation>
    </message>
    <message>
        <source>Reading the target</source>
        <translation>De kleurkaart wordt gelezen</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wordt getekend</translation>
    </message>
    <message>
        <source>Sign the certificate first.</source>
        <translation>Teken eerst het certificaat.</translation>
    </message>
    <message>
        <source>Start shooting</source>
        <translation>Begin met fotograferen</translation>
    </message>
    <message>
        <source>The target comes here</source>
        <translation>De kleurkaart komt hier</translation>
    </message>
    <message>
        <source>Photographing the white sheet</source>
        <translation>Het witte vel wordt gefotografeerd</translation>
    </message>
    <message>
        <source>Photographing the target</source>
        <translation>De kleurkaart wordt gefotografeerd</translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Photograph the target</source>
        <translation>Kleurkaart fotograferen</translation>
    </message>
    <message>
        <source>The camera answers</source>
        <translation>De camera antwoordt</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>De camera antwoordt niet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Colours, tone, noise</source>
        <translation>Kleuren, tonen, ruis</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Nog niet van kracht</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>Gefotografeerd</translation>
    </message>
    <message>
        <source>Waits for the press</source>
        <translation>Wacht op de druk</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Weer van kracht maken</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versie {n}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Folder card</source>
        <translation>Omslagkaart</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
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
        <translation>Neemt de bovenste</translation>
    </message>
    <message>
        <source>A specimen each</source>
        <translation>Elk een exemplaar</translation>
    </message>
    <message>
        <source>Is not taken</source>
        <translation>Wordt niet genomen</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Wordt aanvaard</translation>
    </message>
    <message>
        <source>Is a further view</source>
        <translation>Is een volgend aanzicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Bestandsnamen</translation>
    </message>
    <message>
        <source>Parts in braces: {catalogNumber}, {date}, {time}, {cover}, {original}.</source>
        <translation>Delen tussen accolades: {catalogNumber}, {date}, {time}, {cover}, {original}.</translation>
    </message>
    <message>
        <source>Seconds for a step</source>
        <translation>Seconden per stap</translation>
    </message>
    <message>
        <source>A step that takes longer is given up for that frame.</source>
        <translation>Een langere stap vervalt voor die opname.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Institution&apos;s ROR</source>
        <translation>ROR van de instelling</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collectie</translation>
    </message>
    <message>
        <source>Address of a specimen</source>
        <translation>Adres van een exemplaar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>An address. Without one nothing is packed and sent.</source>
        <translation>Een adres. Zonder wordt niets ingepakt en verzonden.</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechthebbende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>How specimens are kept</source>
        <translation>Hoe exemplaren bewaard zijn</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Anything but `open` keeps place and labels out of exports.</source>
        <translation>Alles behalve `open` houdt plaats en etiketten uit exports.</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>Patroon van het nummer</translation>
    </message>
    <message>
        <source>A regular expression that the whole number must meet.</source>
        <translation>Een reguliere expressie waaraan het hele nummer moet voldoen.</translation>
    </message>
    <message>
        <source>Printed, but not in the code</source>
        <translation>Gedrukt, maar niet in de code</translation>
    </message>
    <message>
        <source>Digits, filled with zeros</source>
        <translation>Cijfers, met nullen gevuld</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Controleteken</translation>
    </message>
    <message>
        <source>Two numbers in a frame</source>
        <translation>Twee nummers in één opname</translation>
    </message>
    <message>
        <source>Number in the file&apos;s name</source>
        <translation>Nummer in de bestandsnaam</translation>
    </message>
    <message>
        <source>With a group (?P&lt;catalogNumber&gt;...).</source>
        <translation>Met een groep (?P&lt;catalogNumber&gt;...).</translation>
    </message>
    <message>
        <source>A number that only the text gives</source>
        <translation>Een nummer dat alleen de tekst geeft</translation>
    </message>
    <message>
        <source>A number photographed before</source>
        <translation>Een al gefotografeerd nummer</translation>
    </message>
    <message>
        <source>A number that no list has</source>
        <translation>Een nummer dat in geen lijst staat</translation>
    </message>
    <message>
        <source>Longest step that is a skip</source>
        <translation>Langste stap die een sprong is</translation>
    </message>
    <message>
        <source>0: gaps mean nothing.</source>
        <translation>0: gaten betekenen niets.</translation>
    </message>
    <message>
        <source>Pattern of a cover&apos;s code</source>
        <translation>Patroon van een omslagcode</translation>
    </message>
    <message>
        <source>A scan that meets it opens that folder&apos;s card.</source>
        <translation>Een scan die past opent de omslagkaart.</translation>
    </message>
    <message>
        <source>Every frame needs an open card</source>
        <translation>Elke opname vraagt een open kaart</translation>
    </message>
    <message>
        <source>Minutes until a card expires</source>
        <translation>Minuten tot een kaart verloopt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>A lower value fails.</source>
        <translation>Een lagere waarde is fout.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>A higher value fails.</source>
        <translation>Een hogere waarde is fout.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>A value that passes as near as this warns; trainees fail there.</source>
        <translation>Een waarde zo dichtbij waarschuwt; bij leerlingen is hij fout.</translation>
    </message>
    <message>
        <source>At least, for trainees</source>
        <translation>Minstens, voor leerlingen</translation>
    </message>
    <message>
        <source>Empty: the bound moved in by the margin.</source>
        <translation>Leeg: de grens, met de marge vernauwd.</translation>
    </message>
    <message>
        <source>At most, for trainees</source>
        <translation>Hoogstens, voor leerlingen</translation>
    </message>
    <message>
        <source>When it warns</source>
        <translation>Als het waarschuwt</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Als het fout is</translation>
    </message>
    <message>
        <source>When it could not be measured</source>
        <translation>Als het niet te meten was</translation>
    </message>
    <message>
        <source>What a trainee should look at</source>
        <translation>Waarop een leerling moet letten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>The sentence shown on a fault.</source>
        <translation>De zin die bij een fout verschijnt.</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Waar het nummer vandaan komt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>saves the changes as a new version</source>
        <translation>bewaart de wijzigingen als nieuwe versie</translation>
    </message>
    <message>
        <source>lets the unsaved changes go</source>
        <translation>laat de onbewaarde wijzigingen vallen</translation>
    </message>
    <message>
        <source>the next section</source>
        <translation>de volgende sectie</translation>
    </message>
    <message>
        <source>the section before</source>
        <translation>de vorige sectie</translation>
    </message>
    <message>
        <source>another sample frame, an older one</source>
        <translation>een andere, oudere proefopname</translation>
    </message>
    <message>
        <source>the sample frame before it</source>
        <translation>de vorige proefopname</translation>
    </message>
    <message>
        <source>the next frame that would be judged otherwise</source>
        <translation>de volgende opname die anders beoordeeld zou worden</translation>
    </message>
    <message>
        <source>all versions; any of them can be put in force again</source>
        <translation>alle versies; elk kan weer van kracht worden</translation>
    </message>
    <message>
        <source>the next profile</source>
        <translation>het volgende profiel</translation>
    </message>
    <message>
        <source>takes the last unsaved change back</source>
        <translation>maakt de laatste onbewaarde wijziging ongedaan</translation>
    </message>
    <message>
        <source>Profiles and sections</source>
        <translation>Profielen en secties</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Why? A note for this version</source>
        <translation>Waarom? Een notitie bij deze versie</translation>
    </message>
    <message>
        <source>Note for this version</source>
        <translation>Notitie bij deze versie</translation>
    </message>
    <message>
        <source>Version {n} is in force from the next frame on</source>
        <translation>Versie {n} geldt vanaf de volgende opname</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved</source>
        <translation>
            <numerusform>{n} wijziging niet bewaard</numerusform>
            <numerusform>{n} wijzigingen niet bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Zoals geleverd</translation>
    </message>
    <message>
        <source>No frame would be judged otherwise</source>
        <translation>Geen opname zou anders beoordeeld worden</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wordt bewaard</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Other frame</source>
        <translation>Andere opname</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformiteit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Display: sRGB assumed</source>
        <translation>Scherm: sRGB aangenomen</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Na te kijken records</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>Nothing to review. {n} accepted.</source>
        <translation>Niets na te kijken. {n} aanvaard.</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Niets na te kijken.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>Held for the curator</source>
        <translation>Voor de conservator bewaard</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Send to retake</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Conservator</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vondsten</translation>
    </message>
    <message>
        <source>Enter it again to keep it</source>
        <translation>Nog eens Enter houdt het</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Kijkt</translation>
    </message>
    <message>
        <source>judged in {s} s</source>
        <translation>beoordeeld in {s} s</translation>
    </message>
    <message>
        <source>There is no frame to take again</source>
        <translation>Er is geen opname om opnieuw te nemen</translation>
    </message>
    <message>
        <source>All checks pass.</source>
        <translation>Alle controles zijn goed.</translation>
    </message>
    <message>
        <source>{n} this shift</source>
        <translation>{n} deze dienst</translation>
    </message>
    <message>
        <source>A part of the program stopped and was started again</source>
        <translation>Een deel van het programma stopte en is herstart</translation>
    </message>
    <message>
        <source>{n} Mpx</source>
        <translation>{n} MP</translation>
    </message>
    <message>
        <source>fit</source>
        <comment>zoom</comment>
        <translation>passend</translation>
    </message>
    <message>
        <source>the frame before</source>
        <translation>de opname ervoor</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>tekst wordt gelezen</translation>
    </message>
    <message>
        <source>Kept for review</source>
        <translation>Bewaard om na te kijken</translation>
    </message>
    <message>
        <source>Flagged for the curator</source>
        <translation>Gemarkeerd voor de conservator</translation>
    </message>
    <message>
        <source>Named {number}</source>
        <translation>Benoemd: {number}</translation>
    </message>
    <message>
        <source>Accepted {number}</source>
        <translation>Aanvaard: {number}</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>genomen {time}</translation>
    </message>
    <message>
        <source>1 press waiting</source>
        <translation>1 druk wacht</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Verzending</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {minutes} min.</source>
        <translation>
            <numerusform>{n} exemplaar te verzenden, ongeveer {minutes} min.</numerusform>
            <numerusform>{n} exemplaren te verzenden, ongeveer {minutes} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{so_many} tried again</source>
        <translation>
            <numerusform>{so_many} opnieuw geprobeerd</numerusform>
            <numerusform>{so_many} opnieuw geprobeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again at once what waits or was refused</source>
        <translation>probeert meteen wat wacht of geweigerd is</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Nog niets te verzenden.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send.</source>
        <translation>
            <numerusform>{n} exemplaar te verzenden.</numerusform>
            <numerusform>{n} exemplaren te verzenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Bestemmingen</translation>
    </message>
    <message>
        <source>Needs a glance, {n}</source>
        <translation>Even kijken, {n}</translation>
    </message>
    <message>
        <source>Nothing waits or was refused</source>
        <translation>Er wacht niets en niets is geweigerd</translation>
    </message>
    <message>
        <source>On this station</source>
        <translation>Op dit station</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>Ontvangst gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>or type its path, or s3://bucket/prefix</source>
        <translation>of typ het pad, of s3://bucket/prefix</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>In de bak</translation>
    </message>
    <message>
        <source>The stricter limits of the profile for everybody, and one more line: what to look at.</source>
        <translation>De strengere grenzen van het profiel voor iedereen, en één regel meer: waarop te letten.</translation>
    </message>
    <message>
        <source>Signs within {ms} ms of each other are a scan.</source>
        <translation>Tekens binnen {ms} ms van elkaar zijn een scan.</translation>
    </message>
    <message>
        <source>An ICC file. Empty: the system&apos;s where it gives one, else sRGB is assumed.</source>
        <translation>Een ICC-bestand. Leeg: dat van het systeem als het er een geeft, anders sRGB.</translation>
    </message>
    <message>
        <source>At so many targets a picture must be before the one here may go.</source>
        <translation>Bij zoveel bestemmingen moet een foto zijn voor die hier weg mag.</translation>
    </message>
    <message>
        <source>A pseudonym, then Enter: letters, digits, - and _. Journal and packages know nothing else.</source>
        <translation>Een pseudoniem, dan Enter: letters, cijfers, - en _. Journaal en pakketten kennen niets anders.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Pedal and scanner</source>
        <translation>Pedaal en scanner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Schijven</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This machine has no output for sound.</source>
        <translation>Deze machine heeft geen geluidsuitvoer.</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Camera&apos;s worden gezocht</translation>
    </message>
    <message>
        <source>Room for {n} more specimens.</source>
        <translation>Ruimte voor nog {n} exemplaren.</translation>
    </message>
    <message>
        <source>A folder or an address; empty: `repository` in the data folder.</source>
        <translation>Een map of een adres; leeg: `repository` in de datamap.</translation>
    </message>
    <message>
        <source>Where readers reach it on the web, for exports.</source>
        <translation>Waar lezers het op het web vinden, voor exports.</translation>
    </message>
    <message>
        <source>A key or a badge scan chooses this person.</source>
        <translation>Een toets of een badge kiest deze persoon.</translation>
    </message>
    <message>
        <source>Locked by IT</source>
        <translation>Door IT vergrendeld</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Vanaf de volgende start van het programma.</translation>
    </message>
    <message>
        <source>Trainee mode</source>
        <translation>Leerlingmodus</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Nog eens doorlopen</translation>
    </message>
    <message>
        <source>Seven steps; what is set stays.</source>
        <translation>Zeven stappen; wat ingesteld is, blijft.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A pass makes no sound</source>
        <translation>Een goed maakt geen geluid</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>Beluisteren</translation>
    </message>
    <message>
        <source>Pass, review, retake</source>
        <translation>Goed, nakijken, opnieuw</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>As they were delivered</source>
        <translation>Zoals geleverd</translation>
    </message>
    <message>
        <source>All pedals</source>
        <translation>Alle pedalen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Teach it by a scan</source>
        <translation>Leer hem met een scan</translation>
    </message>
    <message>
        <source>Or by its id or serial number</source>
        <translation>Of met id of serienummer</translation>
    </message>
    <message>
        <source>folder:DIR takes the pictures of a folder.</source>
        <translation>folder:DIR neemt de foto&apos;s van een map.</translation>
    </message>
    <message>
        <source>Cameras here</source>
        <translation>Camera&apos;s hier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Profile of the monitor</source>
        <translation>Profiel van het scherm</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>Van kracht: {name}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamap</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>{parts}, with spaces between. Kept in the keyring, not in the settings, and not shown again.</source>
        <translation>{parts}, met spaties ertussen. Bewaard in de sleutelbos, niet in de instellingen, en niet weer getoond.</translation>
    </message>
    <message>
        <source>A further target</source>
        <translation>Nog een bestemming</translation>
    </message>
    <message>
        <source>Its name, then Enter.</source>
        <translation>De naam, dan Enter.</translation>
    </message>
    <message>
        <source>A further person</source>
        <translation>Nog een persoon</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Naam van dit station</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Modellen draaien op</translation>
    </message>
    <message>
        <source>Threads of the analysis</source>
        <translation>Threads van de analyse</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Tijdserver</translation>
    </message>
    <message>
        <source>Empty: nobody is asked.</source>
        <translation>Leeg: niemand wordt gevraagd.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Body for {role}</source>
        <translation>Body voor {role}</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Het serienummer.</translation>
    </message>
    <message>
        <source>{name}: kind</source>
        <translation>{name}: soort</translation>
    </message>
    <message>
        <source>{name}: place</source>
        <translation>{name}: plaats</translation>
    </message>
    <message>
        <source>{name}: public address</source>
        <translation>{name}: openbaar adres</translation>
    </message>
    <message>
        <source>{name}: key</source>
        <translation>{name}: sleutel</translation>
    </message>
    <message>
        <source>{person}: name</source>
        <translation>{person}: naam</translation>
    </message>
    <message>
        <source>Stays in this file.</source>
        <translation>Blijft in dit bestand.</translation>
    </message>
    <message>
        <source>{person}: badge</source>
        <translation>{person}: badge</translation>
    </message>
    <message>
        <source>{person}: ORCID</source>
        <translation>{person}: ORCID</translation>
    </message>
    <message>
        <source>{person}: trainee</source>
        <translation>{person}: leerling</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>takes the last change back</source>
        <translation>maakt de laatste wijziging ongedaan</translation>
    </message>
    <message>
        <source>starts the station again with what is written now</source>
        <translation>start het station opnieuw met wat nu geschreven is</translation>
    </message>
    <message>
        <source>Start the station again</source>
        <translation>Station herstarten</translation>
    </message>
    <message>
        <source>Kept. F5 starts the station again with it: {names}</source>
        <translation>Bewaard. F5 herstart het station ermee: {names}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>That was a scanner. Press a key.</source>
        <translation>Dat was een scanner. Druk een toets.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Scan nu een code.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Bewaard in {place}</translation>
    </message>
    <message>
        <source>Esc lets it be.</source>
        <translation>Esc laat het zo.</translation>
    </message>
    <message>
        <source>That was the key {key}. Scan a code.</source>
        <translation>Dat was toets {key}. Scan een code.</translation>
    </message>
    <message>
        <source>Press the pedal now.</source>
        <translation>Druk nu het pedaal in.</translation>
    </message>
    <message>
        <source>Press the key now.</source>
        <translation>Druk nu de toets in.</translation>
    </message>
    <message>
        <source> · trainee, stricter limits</source>
        <translation> · leerling, strengere grenzen</translation>
    </message>
    <message>
        <source>The next frame is the {view}</source>
        <translation>De volgende opname is: {view}</translation>
    </message>
    <message>
        <source>No further view</source>
        <translation>Geen ander aanzicht</translation>
    </message>
    <message>
        <source>No view is missing</source>
        <translation>Er ontbreekt geen aanzicht</translation>
    </message>
    <message>
        <source>swap trigger waits for a still picture</source>
        <translation>wisselontspanner wacht op rust</translation>
    </message>
    <message>
        <source>swap trigger on</source>
        <translation>wisselontspanner aan</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>beweegt</translation>
    </message>
    <message>
        <source>hands in the frame</source>
        <translation>handen in beeld</translation>
    </message>
    <message>
        <source>stage empty</source>
        <translation>tafel leeg</translation>
    </message>
    <message>
        <source>nearly still</source>
        <translation>bijna stil</translation>
    </message>
    <message>
        <source>shot by itself</source>
        <translation>zelf genomen</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>geen camera</translation>
    </message>
    <message>
        <source>swap trigger held</source>
        <translation>wisselontspanner vastgehouden</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <source>access images</source>
        <translation>raadpleegbeelden</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originelen</translation>
    </message>
    <message>
        <source>ends what is being sent and begins nothing more, or goes on</source>
        <translation>maakt af wat verzonden wordt en begint niets meer, of gaat door</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Sending goes on</source>
        <translation>Verzenden gaat door</translation>
    </message>
    <message>
        <source>Corners of the chart</source>
        <translation>Hoeken van de kleurkaart</translation>
    </message>
    <message>
        <source>lets the swap trigger shoot by itself</source>
        <translation>laat de wisselontspanner zelf opnemen</translation>
    </message>
    <message>
        <source>holds the swap trigger</source>
        <translation>houdt de wisselontspanner tegen</translation>
    </message>
    <message>
        <source>works out the camera&apos;s calibration by the target, or goes back to the certificate</source>
        <translation>berekent de kalibratie van de camera met de kleurkaart, of gaat terug naar het certificaat</translation>
    </message>
    <message>
        <source>keeps the calibration in the profile</source>
        <translation>bewaart de kalibratie in het profiel</translation>
    </message>
    <message>
        <source>measures the target again: for a cause of drift</source>
        <translation>meet de kleurkaart opnieuw: bij een oorzaak van drift</translation>
    </message>
    <message>
        <source>shows the first frame of a cause of drift</source>
        <translation>toont het eerste beeld van een oorzaak van drift</translation>
    </message>
    <message>
        <source>puts the folder card away</source>
        <translation>legt de mapkaart weg</translation>
    </message>
    <message>
        <source>What a folder came to stands here: why frames did not pass, and what could not be read.</source>
        <translation>Wat een map heeft opgeleverd staat hier: waarom beelden niet slaagden en wat niet leesbaar was.</translation>
    </message>
    <message>
        <source>No chart was found. Drag corner 1 onto its brown patch, the others clockwise, then press.</source>
        <translation>Geen kleurkaart gevonden. Sleep hoek 1 naar het bruine vlak, de andere met de klok mee, en druk dan.</translation>
    </message>
    <message>
        <source>Measure at these corners</source>
        <translation>Bij deze hoeken meten</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibreren</translation>
    </message>
    <message>
        <source>The certificate comes here once the target is read.</source>
        <translation>Hier verschijnt het certificaat zodra de kleurkaart gelezen is.</translation>
    </message>
    <message>
        <source>Photograph the target first, and calibrate before you sign.</source>
        <translation>Fotografeer eerst de kleurkaart en kalibreer voor u ondertekent.</translation>
    </message>
    <message>
        <source>Working out the calibration</source>
        <translation>De kalibratie wordt berekend</translation>
    </message>
    <message>
        <source>Calibration by {target}</source>
        <translation>Kalibratie met {target}</translation>
    </message>
    <message>
        <source>Kept in the profile as version {n}. The one before stays in its list.</source>
        <translation>In het profiel bewaard als versie {n}. De vorige blijft in de lijst.</translation>
    </message>
    <message>
        <source>Work out the calibration first: C.</source>
        <translation>Bereken eerst de kalibratie: C.</translation>
    </message>
    <message>
        <source>Measure the target again</source>
        <translation>Kleurkaart opnieuw meten</translation>
    </message>
    <message>
        <source>Show its first frame</source>
        <translation>Eerste beeld daarvan tonen</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies asked for</source>
        <translation>
            <numerusform>{n} kopie gevraagd</numerusform>
            <numerusform>{n} kopieën gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>looks at every file here and at the targets, or ends looking</source>
        <translation>bekijkt elk bestand hier en op de bestemmingen, of stopt ermee</translation>
    </message>
    <message>
        <source>judges the report&apos;s frames again, and shows what would flip</source>
        <translation>beoordeelt de opnamen van het rapport opnieuw en toont wat zou veranderen</translation>
    </message>
    <message>
        <source>keeps what was judged again</source>
        <translation>bewaart wat opnieuw beoordeeld is</translation>
    </message>
    <message>
        <source>gives the frames back the verdicts of before</source>
        <translation>geeft de opnamen hun vorige oordelen terug</translation>
    </message>
    <message>
        <source>Missing views, by specimens: {views}</source>
        <translation>Ontbrekende aanzichten, per object: {views}</translation>
    </message>
    <message>
        <source>Judge {n} again</source>
        <translation>{n} opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>A certificate&apos;s frame is not judged again: measure the target anew</source>
        <translation>De opname van een certificaat wordt niet opnieuw beoordeeld: meet de kaart opnieuw</translation>
    </message>
    <message>
        <source>Judging again: Esc ends it</source>
        <translation>Wordt opnieuw beoordeeld: Esc beëindigt het</translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>{n} teruggenomen</numerusform>
            <numerusform>{n} teruggenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging again: {n} of {of}, Esc ends it</source>
        <translation>Opnieuw beoordeeld: {n} van {of}, Esc beëindigt het</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelaten zoals het is</translation>
    </message>
    <message>
        <source>{name}, untested</source>
        <translation>{name}, niet beproefd</translation>
    </message>
    <message>
        <source>frees the originals that are safe to release, or ends freeing</source>
        <translation>geeft originelen vrij die veilig weg kunnen, of stopt ermee</translation>
    </message>
    <message>
        <source>fetches back what was released last</source>
        <translation>haalt terug wat het laatst is vrijgegeven</translation>
    </message>
    <message>
        <source>Paused: what is being sent is ended, nothing more begins</source>
        <translation>Gepauzeerd: wat verzonden wordt, eindigt; niets nieuws begint</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>End verifying</source>
        <translation>Stop controle</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Originals are being freed or fetched; verify after that</source>
        <translation>Originelen worden vrijgegeven of gehaald; controleer daarna</translation>
    </message>
    <message>
        <source>Files are being verified; release after that</source>
        <translation>Bestanden worden gecontroleerd; geef daarna vrij</translation>
    </message>
    <message>
        <source>Nothing was released here since the start</source>
        <translation>Sinds de start is hier niets vrijgegeven</translation>
    </message>
    <message>
        <source>Fetching back</source>
        <translation>Wordt teruggehaald</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Wordt vrijgegeven</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Nothing is safe to release</source>
        <translation>Niets kan veilig worden vrijgegeven</translation>
    </message>
    <message>
        <source>sheets left</source>
        <translation>vellen over</translation>
    </message>
    <message>
        <source>Last hour, MB a second</source>
        <translation>Laatste uur, MB per seconde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>at one target or more</source>
        <translation>op minstens één bestemming</translation>
    </message>
    <message>
        <source>at every target, compared</source>
        <translation>op elke bestemming, vergeleken</translation>
    </message>
    <message>
        <source>Safe to release</source>
        <translation>Vrij te geven</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>nothing arrived in this hour</source>
        <translation>in dit uur kwam niets aan</translation>
    </message>
    <message>
        <source>older than {days} days, {size}</source>
        <translation>ouder dan {days} dagen, {size}</translation>
    </message>
    <message>
        <source>every file looked for, {time}</source>
        <translation>elk bestand gezocht, {time}</translation>
    </message>
    <message>
        <source>at most {rate}</source>
        <translation>hoogstens {rate}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw zenden</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>Bestemmingen openen</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Wat waar ligt</translation>
    </message>
    <message>
        <source>{rate} MB/s</source>
        <translation>{rate} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {hours} h.</source>
        <translation>
            <numerusform>{n} exemplaar te verzenden, ongeveer {hours} u.</numerusform>
            <numerusform>{n} exemplaren te verzenden, ongeveer {hours} u.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} does not answer since {time}. Shooting goes on; sending resumes by itself.</source>
        <translation>{target} antwoordt niet sinds {time}. Fotograferen gaat door; verzenden hervat vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} are at the repository, receipts checked {time}.</source>
        <translation>
            <numerusform>{n} exemplaar is in de repository, ontvangst gecontroleerd {time}.</numerusform>
            <numerusform>Alle {n} zijn in de repository, ontvangst gecontroleerd {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this station&apos;s data folder</source>
        <translation>in de gegevensmap van dit station</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>nog niets verzonden</translation>
    </message>
    <message>
        <source>{n} there</source>
        <translation>{n} daar</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals are safe to release</source>
        <translation>
            <numerusform>{n} origineel kan veilig worden vrijgegeven</numerusform>
            <numerusform>{n} originelen kunnen veilig worden vrijgegeven</numerusform>
        </translation>
    </message>
    <message>
        <source>None is older than {days} days and confirmed at {copies} places.</source>
        <translation>Geen is ouder dan {days} dagen en op {copies} plaatsen bevestigd.</translation>
    </message>
    <message>
        <source>{looked} files looked at, {read} read to the last byte, {differ} differ</source>
        <translation>{looked} bestanden bekeken, {read} helemaal gelezen, {differ} wijken af</translation>
    </message>
    <message>
        <source>{n} fetched back, {size}</source>
        <translation>{n} teruggehaald, {size}</translation>
    </message>
    <message>
        <source>{number} is nowhere</source>
        <translation>{number} is nergens</translation>
    </message>
    <message>
        <source>Its original lies neither here nor at a target. Look for it on the camera&apos;s card or the backup.</source>
        <translation>Het origineel ligt hier noch op een bestemming. Zoek het op de kaart van de camera of in de back-up.</translation>
    </message>
    <message>
        <source>{file} is not as it was delivered</source>
        <translation>{file} is niet zoals geleverd</translation>
    </message>
    <message>
        <source>{file} at {place}: {state}. Restore it from the other copy.</source>
        <translation>{file} bij {place}: {state}. Herstel het uit de andere kopie.</translation>
    </message>
    <message>
        <source>{number} is missing here</source>
        <translation>{number} ontbreekt hier</translation>
    </message>
    <message>
        <source>Its original lies at a target and can be fetched back.</source>
        <translation>Het origineel ligt op een bestemming en kan worden teruggehaald.</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} need a glance.</source>
        <translation>
            <numerusform>{so_many} vraagt een blik.</numerusform>
            <numerusform>{so_many} vragen een blik.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} te verzenden</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} geweigerd</translation>
    </message>
    <message>
        <source>no answer since {time}</source>
        <translation>geen antwoord sinds {time}</translation>
    </message>
    <message>
        <source>Frees {size}. They can be fetched back.</source>
        <translation>Maakt {size} vrij. Ze zijn terug te halen.</translation>
    </message>
    <message>
        <source>Verifying: {looked} files looked at, {read} read, {differ} differ</source>
        <translation>Controle: {looked} bestanden bekeken, {read} gelezen, {differ} wijken af</translation>
    </message>
    <message>
        <source>Broken off: {words}</source>
        <translation>Afgebroken: {words}</translation>
    </message>
    <message>
        <source>{n} released, {size} freed; {key} fetches them back</source>
        <translation>{n} vrijgegeven, {size} vrij; {key} haalt ze terug</translation>
    </message>
    <message>
        <source>{n} released, {size} freed</source>
        <translation>{n} vrijgegeven, {size} vrij</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>dit station</translation>
    </message>
    <message>
        <source>{number} was refused</source>
        <translation>{number} is geweigerd</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>{number} wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Verzenden is gepauzeerd.</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} away, went on by itself</source>
        <translation>{begin} tot {end} {target} weg, ging vanzelf door</translation>
    </message>
    <message>
        <source>{target} away since {begin}</source>
        <translation>{target} weg sinds {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} paused</source>
        <translation>{begin} tot {end} gepauzeerd</translation>
    </message>
    <message>
        <source>paused since {begin}</source>
        <translation>gepauzeerd sinds {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} waited for its hours</source>
        <translation>{begin} tot {end} wachtte {target} op zijn uren</translation>
    </message>
    <message>
        <source>{target} waits for its hours since {begin}</source>
        <translation>{target} wacht sinds {begin} op zijn uren</translation>
    </message>
    <message>
        <source>A target could not be verified</source>
        <translation>Een bestemming kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>{code} was read, and is no number by the profile&apos;s pattern.</source>
        <translation>{code} is gelezen en is volgens het profiel geen nummer.</translation>
    </message>
    <message>
        <source>Take {pattern}</source>
        <translation>{pattern} nemen</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>de volgende stap</translation>
    </message>
    <message>
        <source>skips this step; what will be missing is told at the end</source>
        <translation>slaat deze stap over; wat ontbreekt, staat aan het eind</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>de vorige stap</translation>
    </message>
    <message>
        <source>photographs, where the step asks for it</source>
        <translation>fotografeert, als de stap dat vraagt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>No program here opens it; it lies at {file}</source>
        <translation>Geen programma hier opent het; het ligt in {file}</translation>
    </message>
    <message>
        <source>{folder} is finished; {key} opens its report</source>
        <translation>{folder} is klaar; {key} opent het rapport</translation>
    </message>
    <message>
        <source>{folder} is paused; {key} goes on with it</source>
        <translation>{folder} is gepauzeerd; {key} gaat ermee verder</translation>
    </message>
    <message>
        <source>There is nothing to take back; {key} takes the frame again</source>
        <translation>Er is niets ongedaan te maken; {key} neemt de foto opnieuw</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Er is niets ongedaan te maken</translation>
    </message>
    <message>
        <source>{keep} keeps it in the profile; {back} goes back to the certificate.</source>
        <translation>{keep} bewaart ze in het profiel; {back} gaat terug naar het certificaat.</translation>
    </message>
    <message>
        <source>May be left out; {key} photographs it</source>
        <translation>Mag weg; {key} fotografeert het</translation>
    </message>
    <message>
        <source>As it was saved; {key} brings the changes back</source>
        <translation>Zoals bewaard; {key} brengt de wijzigingen terug</translation>
    </message>
    <message numerus="yes">
        <source>{n} judged again: {key} takes them back</source>
        <translation>
            <numerusform>{n} opnieuw beoordeeld: {key} neemt het terug</numerusform>
            <numerusform>{n} opnieuw beoordeeld: {key} neemt ze terug</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked: {key} marks</source>
        <translation>Niets gemarkeerd: {key} markeert</translation>
    </message>
    <message>
        <source>What is changed here is written at once into the file named above. {key} takes it back.</source>
        <translation>Wat hier wijzigt, wordt meteen in het bestand hierboven geschreven. {key} maakt het ongedaan.</translation>
    </message>
    <message>
        <source>{target} lacks {n}</source>
        <translation>Bij {target} ontbreken er {n}</translation>
    </message>
    <message>
        <source>They were delivered before it was added, and are not safe to release until they are there too.</source>
        <translation>Ze werden geleverd voordat het erbij kwam, en zijn pas vrij te geven als ze ook daar zijn.</translation>
    </message>
    <message>
        <source>lacks {n}</source>
        <translation>{n} ontbreken daar</translation>
    </message>
    <message>
        <source>Of {copies} places asked for the settings name {n}: add one in Settings, Targets.</source>
        <translation>Van {copies} gevraagde plaatsen is er {n} genoemd: voeg er een toe bij Instellingen, Bestemmingen.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Eerste opname</translation>
    </message>
    <message>
        <source>The frame appears here</source>
        <translation>De opname verschijnt hier</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Een exemplaar</translation>
    </message>
    <message>
        <source>Photograph it</source>
        <translation>Fotograferen</translation>
    </message>
    <message>
        <source>{code} was read. The profile&apos;s pattern fits it.</source>
        <translation>{code} is gelezen. Het patroon van het profiel past.</translation>
    </message>
    <message>
        <source>Kept; it holds from step 6 on</source>
        <translation>Bewaard; het geldt vanaf stap 6</translation>
    </message>
    <message>
        <source>Photographing</source>
        <translation>Wordt gefotografeerd</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>What is missing: {what}</source>
        <translation>Wat ontbreekt: {what}</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Er is niets overgeslagen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>The camera does not answer yet.</source>
        <translation>De camera antwoordt nog niet.</translation>
    </message>
    <message>
        <source>{pattern} is the pattern of your numbers now.</source>
        <translation>{pattern} is nu het patroon van uw nummers.</translation>
    </message>
    <message>
        <source>Photographed, {code}.</source>
        <translation>Gefotografeerd, {code}.</translation>
    </message>
    <message>
        <source>Your station is ready.</source>
        <translation>Uw station is klaar.</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Stap {n} van {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Kleurkaart</translation>
    </message>
    <message>
        <source>Photograph the chart</source>
        <translation>Kleurkaart fotograferen</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>De eerste opname</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Tweede kopie</translation>
    </message>
    <message>
        <source>Photograph another</source>
        <translation>Nog een fotograferen</translation>
    </message>
    <message>
        <source>One specimen, for good.</source>
        <translation>Eén exemplaar, voor het echt.</translation>
    </message>
    <message>
        <source>Lay it on the glass and press: what you see then is how every frame is told.</source>
        <translation>Leg het op het glas en druk: zo wordt elke opname verteld.</translation>
    </message>
    <message>
        <source>Which language, and do you hear it?</source>
        <translation>Welke taal, en hoort u het?</translation>
    </message>
    <message>
        <source>Three verdicts, three sounds. You should tell them apart with your eyes on the specimen.</source>
        <translation>Drie oordelen, drie geluiden. Te onderscheiden met de ogen op het exemplaar.</translation>
    </message>
    <message>
        <source>Sounds were not tried: a verdict may go unheard.</source>
        <translation>Geluiden niet geprobeerd: een oordeel kan ongehoord blijven.</translation>
    </message>
    <message>
        <source>Where are the pictures kept?</source>
        <translation>Waar worden de foto&apos;s bewaard?</translation>
    </message>
    <message>
        <source>On this machine&apos;s own disk; the second copy on another disk or a share.</source>
        <translation>Op de schijf van deze machine; de tweede kopie op een andere schijf of share.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk, in the usual place: guard them against its failure.</source>
        <translation>Beide kopieën liggen op één schijf, op de gewone plek: bescherm ze tegen uitval.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welke camera?</translation>
    </message>
    <message>
        <source>Connect it with the short cable and switch it on. The simulated one needs neither and shows all.</source>
        <translation>Sluit hem aan met de korte kabel en zet hem aan. De gesimuleerde heeft dat niet nodig en toont alles.</translation>
    </message>
    <message>
        <source>The simulated camera is used until another one is chosen.</source>
        <translation>De gesimuleerde camera dient tot een andere gekozen is.</translation>
    </message>
    <message>
        <source>What do you shoot?</source>
        <translation>Wat fotografeert u?</translation>
    </message>
    <message>
        <source>The profile says which codes, which limits, which sharpness. It can be changed at any time (Ctrl 8).</source>
        <translation>Het profiel zegt welke codes, grenzen en scherpte. Het is altijd te wijzigen (Ctrl 8).</translation>
    </message>
    <message>
        <source>The profile for herbarium sheets is used.</source>
        <translation>Het profiel voor herbariumvellen wordt gebruikt.</translation>
    </message>
    <message>
        <source>Press the pedal, scan a code.</source>
        <translation>Druk het pedaal in, scan een code.</translation>
    </message>
    <message>
        <source>Teach what you have. Space and the number pad do the same as a pedal.</source>
        <translation>Leer wat u hebt. Spatie en numeriek blok doen hetzelfde.</translation>
    </message>
    <message>
        <source>No pedal and no scanner was taught; those that send F13 to F15 work all the same.</source>
        <translation>Geen pedaal of scanner geleerd; wat F13 tot F15 zendt, werkt toch.</translation>
    </message>
    <message>
        <source>Lay a specimen on the glass, and press.</source>
        <translation>Leg een exemplaar op het glas en druk.</translation>
    </message>
    <message>
        <source>Its code is read, and the pattern of your numbers is proposed.</source>
        <translation>De code wordt gelezen en het patroon van uw nummers voorgesteld.</translation>
    </message>
    <message>
        <source>The pattern of your numbers was not tried: frames may wait in Review without a number.</source>
        <translation>Patroon van de nummers niet geprobeerd: opnamen kunnen zonder nummer wachten.</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty glass, and press.</source>
        <translation>Leg de kleurkaart op het lege glas en druk.</translation>
    </message>
    <message>
        <source>Colours, light and sharpness are measured; the certificate holds for the frames that follow.</source>
        <translation>Kleuren, licht en scherpte worden gemeten; het certificaat geldt voor de volgende opnamen.</translation>
    </message>
    <message>
        <source>There is no certificate yet: Morning (Ctrl 4) makes one in a minute.</source>
        <translation>Nog geen certificaat: Ochtend (Ctrl 4) maakt er een in een minuut.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Histogram of the live view</source>
        <translation>Histogram van het livebeeld</translation>
    </message>
    <message>
        <source>no edge seen</source>
        <translation>geen rand te zien</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <source>{rate} a second, {left}</source>
        <translation>{rate} per seconde, {left}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>nog {n} min</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>nog ongeveer een minuut</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>nog {n} u</translation>
    </message>
    <message>
        <source>{rate} a minute, {left}</source>
        <translation>{rate} per minuut, {left}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>nog niet geteld</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>De foto&apos;s worden geteld</translation>
    </message>
    <message>
        <source>Slowed for shooting</source>
        <translation>Vertraagd voor opnamen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Laatste opname</translation>
    </message>
    <message>
        <source>The first frame appears here</source>
        <translation>De eerste opname verschijnt hier</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Vorige opname</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} per seconde</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>Op het glas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>Loep</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kaders</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Verzadiging</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} other checks pass</source>
        <translation>
            <numerusform>{so_many} andere controle goed</numerusform>
            <numerusform>{so_many} andere controles goed</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Label, first reading</source>
        <translation>Etiket, eerste lezing</translation>
    </message>
    <message>
        <source>Look at this: {what}</source>
        <translation>Let hierop: {what}</translation>
    </message>
    <message>
        <source>{key} takes it again; the next press goes on.</source>
        <translation>{key} neemt hem opnieuw; de volgende druk gaat verder.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wordt gelezen</translation>
    </message>
    <message>
        <source>This frame, 1 : 1</source>
        <translation>Deze opname, 1 : 1</translation>
    </message>
    <message>
        <source>{number}, same place</source>
        <translation>{number}, zelfde plek</translation>
    </message>
    <message>
        <source>Last good frame</source>
        <translation>Laatste goede opname</translation>
    </message>
    <message>
        <source>{approve} approves · {type} types another</source>
        <translation>{approve} keurt goed · {type} typt anders</translation>
    </message>
    <message>
        <source>{key} goes back</source>
        <translation>{key} gaat terug</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>, {n} % sure</source>
        <translation>, {n} % zeker</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Waar het gelezen is</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Geen velden</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it</source>
        <translation>Enter bewaart · Esc laat het</translation>
    </message>
    <message>
        <source>Frames of this shift</source>
        <translation>Opnamen van deze dienst</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gekozen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Nog niet beoordeeld</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, gemarkeerd</translation>
    </message>
    <message>
        <source>Press any key to hear what it does. ? or Esc goes back.</source>
        <translation>Druk een toets om te horen wat hij doet. ? of Esc gaat terug.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Numeriek blok</translation>
    </message>
    <message>
        <source>Pedals</source>
        <translation>Pedalen</translation>
    </message>
    <message>
        <source>Control barcodes</source>
        <translation>Stuurbarcodes</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} doet hier niets.</translation>
    </message>
    <message>
        <source>kept for a look</source>
        <translation>bewaard om te zien</translation>
    </message>
    <message>
        <source>It was kept for a person to look at.</source>
        <translation>Hij is bewaard zodat iemand hem bekijkt.</translation>
    </message>
    <message>
        <source>Exception lane</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>niets open</translation>
    </message>
    <message>
        <source>Exception lane, opened</source>
        <translation>Uitzonderingen, geopend</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>Het is {number}</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Zo houden</translation>
    </message>
    <message>
        <source>Lay it down and take it again</source>
        <translation>Neerleggen en opnieuw nemen</translation>
    </message>
    <message>
        <source>{n} to retake</source>
        <translation>{n} opnieuw</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>niets dringend</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er is niets open.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the lane</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>It still wants a retake.</source>
        <translation>Hij moet nog opnieuw.</translation>
    </message>
    <message>
        <source>Next press</source>
        <translation>Volgende druk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Flag for curator</source>
        <translation>Voor conservator</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Retake {number}</source>
        <translation>{number} opnieuw</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Keep it, send to review</source>
        <translation>Houden, nakijken</translation>
    </message>
    <message>
        <source>none urgent, clear them when you like</source>
        <translation>niets dringend, doe ze wanneer u wilt</translation>
    </message>
    <message>
        <source>{n} to take again</source>
        <translation>{n} opnieuw te nemen</translation>
    </message>
    <message>
        <source>Cover {code}</source>
        <translation>Omslag {code}</translation>
    </message>
    <message>
        <source>{n} in the exception lane</source>
        <translation>{n} bij de uitzonderingen</translation>
    </message>
    <message>
        <source>The exception lane is empty</source>
        <translation>Geen uitzonderingen</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>niets wacht op u</translation>
    </message>
    <message>
        <source> today</source>
        <translation> vandaag</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> per uur</translation>
    </message>
    <message>
        <source>Plot: {words}</source>
        <translation>Grafiek: {words}</translation>
    </message>
    <message>
        <source>Patches of the target</source>
        <translation>Vlakken van de kleurkaart</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Geen nummer</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panelen</translation>
    </message>
    <message>
        <source>Key {key}, {n} waiting</source>
        <translation>Toets {key}, {n} wachten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Verzamelaar</translation>
    </message>
    <message>
        <source>Field number</source>
        <translation>Veldnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Letterlijk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Elevation, m</source>
        <translation>Hoogte, m</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Gedetermineerd</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificatie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>delivered, receipt checked</source>
        <translation>geleverd, ontvangst gecontroleerd</translation>
    </message>
    <message>
        <source>from the camera as {file}</source>
        <translation>uit de camera als {file}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezing</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>wordt beoordeeld</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>nakijken</translation>
    </message>
    <message>
        <source>to retake</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>in de bak</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message numerus="yes">
        <source>Over the last {n} frames</source>
        <translation>
            <numerusform>Over de laatste opname</numerusform>
            <numerusform>Over de laatste {n} opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>none would be judged otherwise</source>
        <translation>geen zou anders beoordeeld worden</translation>
    </message>
    <message numerus="yes">
        <source>{n} would be judged otherwise</source>
        <translation>
            <numerusform>{n} zou anders beoordeeld worden</numerusform>
            <numerusform>{n} zouden anders beoordeeld worden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample frame</source>
        <translation>Proefopname</translation>
    </message>
    <message>
        <source>The frames of this profile appear here once there are some</source>
        <translation>Hier verschijnen de opnamen van dit profiel</translation>
    </message>
    <message>
        <source>No frame was judged with this profile yet; nothing can be tried on.</source>
        <translation>Met dit profiel is nog geen opname beoordeeld; er valt niets te proberen.</translation>
    </message>
    <message>
        <source>What these values would have done</source>
        <translation>Wat deze waarden gedaan zouden hebben</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, again {when}</source>
        <translation>
            <numerusform>Eén keer geprobeerd, weer {when}</numerusform>
            <numerusform>{n} keer geprobeerd, weer {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>over {n} min</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>over {n} s</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Ontvangst klopt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Heeft u nodig</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} bestand</numerusform>
            <numerusform>{n} bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Camera klaar</translation>
    </message>
    <message>
        <source>, Ctrl 1 to shoot</source>
        <translation>, Ctrl 1 om te fotograferen</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>Camera antwoordt niet</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>{key} types it</source>
        <translation>{key} typt het</translation>
    </message>
    <message>
        <source>P prints them</source>
        <translation>P drukt ze af</translation>
    </message>
    <message>
        <source>Arrows choose a card · {key} goes back</source>
        <translation>Pijlen kiezen · {key} gaat terug</translation>
    </message>
    <message>
        <source>{n} open. Key {key} opens it.</source>
        <translation>{n} open. Toets {key} opent ze.</translation>
    </message>
    <message>
        <source>Nothing is open. {key} goes back to the checks.</source>
        <translation>Er is niets open. {key} gaat terug naar de controles.</translation>
    </message>
    <message>
        <source>Its number is typed in Review.</source>
        <translation>Het nummer wordt in Nakijken getypt.</translation>
    </message>
    <message>
        <source>Keep it: its number is typed in Review</source>
        <translation>Houden: nummer typen in Nakijken</translation>
    </message>
    <message>
        <source>No {view}</source>
        <translation>Zonder {view}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Sending, {rate} MB/s</source>
        <translation>Wordt verzonden, {rate} MB/s</translation>
    </message>
    <message>
        <source>view {n} of {count}</source>
        <translation>aanzicht {n} van {count}</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Opnamelijst</translation>
    </message>
    <message>
        <source>{view} next</source>
        <translation>{view} volgt</translation>
    </message>
    <message>
        <source>{view} taken</source>
        <translation>{view} opgenomen</translation>
    </message>
    <message>
        <source>{view} to come</source>
        <translation>{view} nog te doen</translation>
    </message>
    <message>
        <source>Camera is starting</source>
        <translation>Camera start op</translation>
    </message>
    <message>
        <source>Photograph of the target</source>
        <translation>Foto van de kleurkaart</translation>
    </message>
    <message>
        <source>The station has started again</source>
        <translation>Het station is herstart</translation>
    </message>
    <message>
        <source>Heard {text}. The scanner is known by its pace: {ms} ms a sign.</source>
        <translation>{text} gehoord. De scanner is te kennen aan zijn tempo: {ms} ms per teken.</translation>
    </message>
    <message>
        <source>Heard {key}. {does}.</source>
        <translation>{key} gehoord. {does}.</translation>
    </message>
    <message>
        <source>{key} is no key of the number pad. Press one of those; Esc lets it be.</source>
        <translation>{key} is geen toets van het numerieke blok. Druk op een daarvan; Esc laat het zo.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>{key} is taken in {room}: {does}. Press another; Esc lets it be.</source>
        <translation>{key} is bezet in {room}: {does}. Druk een andere; Esc laat het zo.</translation>
    </message>
    <message>
        <source>{key} is a pedal: {does}. Press another; Esc lets it be.</source>
        <translation>{key} is een pedaal: {does}. Druk een andere; Esc laat het zo.</translation>
    </message>
    <message>
        <source>Print at full size. A scan does what stands above the bars, whatever has the focus.</source>
        <translation>Druk op ware grootte af. Een scan doet wat boven de strepen staat, wat ook de focus heeft.</translation>
    </message>
    <message>
        <source>The station is started again</source>
        <translation>Het station wordt herstart</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Witbalans</translation>
    </message>
    <message>
        <source>Age of the colour target</source>
        <translation>Leeftijd kleurkaart</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichting</translation>
    </message>
    <message>
        <source>Label burnt</source>
        <translation>Etiket te licht</translation>
    </message>
    <message>
        <source>Specimen burnt</source>
        <translation>Exemplaar te licht</translation>
    </message>
    <message>
        <source>Chart burnt</source>
        <translation>Kaart te licht</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruis</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Glans</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schaduw</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Pen or tool</source>
        <translation>Pen of gereedschap</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source>Label sharp</source>
        <translation>Etiket scherp</translation>
    </message>
    <message>
        <source>Specimen sharp</source>
        <translation>Exemplaar scherp</translation>
    </message>
    <message>
        <source>Chart sharp</source>
        <translation>Kaart scherp</translation>
    </message>
    <message>
        <source>Corners sharp</source>
        <translation>Hoeken scherp</translation>
    </message>
    <message>
        <source>Label legible</source>
        <translation>Etiket leesbaar</translation>
    </message>
    <message>
        <source>Fineness on the chart</source>
        <translation>Fijnheid op de kaart</translation>
    </message>
    <message>
        <source>Chart there</source>
        <translation>Kaart aanwezig</translation>
    </message>
    <message>
        <source>Scale there</source>
        <translation>Schaal aanwezig</translation>
    </message>
    <message>
        <source>Code there</source>
        <translation>Code aanwezig</translation>
    </message>
    <message>
        <source>Label there</source>
        <translation>Etiket aanwezig</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Camera-instellingen</translation>
    </message>
    <message>
        <source>Same sheet</source>
        <translation>Zelfde vel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aanzichten</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Etikettekst</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Verwacht nummer</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Gelijkmatigheid</translation>
    </message>
    <message>
        <source>Straightness</source>
        <translation>Rechtheid</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>{n} % cut</source>
        <translation>{n} % afgesneden</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nieuw hier</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of a code</comment>
        <translation>eens</translation>
    </message>
    <message>
        <source>read</source>
        <comment>of a code</comment>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>2 readers agree</source>
        <translation>2 lezers eens</translation>
    </message>
    <message>
        <source>read, certain</source>
        <translation>gelezen, zeker</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>zie onder</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Omslag</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
</context>
</TS>
