<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>sentences</name>
    <message>
        <source>Run the command again; what was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the command&apos;s --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line named, or remove it to take the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file with the program that wrote it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera&apos;s power, cable and card, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the camera&apos;s lamp is off, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check power and cable; the station connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or change the card; every frame the station counted is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another with --data, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that has the catalogue open, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; sending resumes by itself once the repository answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason, mend it, then send again with `vasculum sync`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; `vasculum models verify` names the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is kept and waits for review; shooting goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything; restore the named file from the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label fits {1} of the list, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name says {1}, the code {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the list {1} belongs into cover {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {1} files are named {2} off their codes, this one {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same sheet as {1} under another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} lies outside cover {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label fits its row of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which sheet carries which number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sheet, or scan the right cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder card is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the cover&apos;s code, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} belongs into cover {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the frame bears no date to tell its age by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}{3}, {4}; four stars ask for {5} {6}{7}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target has no slanted edges to measure it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is {1} months old; its colours may have faded. Measure or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not shoot yet: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No white frame was taken; photograph a blank white sheet to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ruler and no chart of known size gave a scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transparent parts were laid on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {1} pages; the first one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was converted plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not an image that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be decoded: it is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is cut short or damaged: its directory cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L*a*b* was converted to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2} x {3} pixels; at least {4} on each side are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} megapixels; the limit is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise limits.megapixels in station.toml, if this machine has the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has a broken header ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one still picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a {2} file, which is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor data cannot be decoded; the preview in the file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is cut short: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged: a part of the picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged: a checksum within it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the codes and choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in the frame: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one sheet off, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one reader could read {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the printed number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code gives a number; the label says {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes were read, but the profile gives no number a pattern: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is a number of this collection: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No barcode was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the barcode label face up, or type the number from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers disagree: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the crop and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says {1}, the label {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was read and corrects its own errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner and the camera read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the printed number agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was read, and the list expects its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number comes from the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was read from the label&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one into the profile&apos;s [[policy.roles]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the catalogue number&apos;s label face up, or type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned number stands on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list expects the scanned number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour chart was found in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step {1} could not look: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the picture yourself, or press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the profile {1} the step `{2}` comes before what it needs: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the step that finds it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was taken in place of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not in the list of expected numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} follows {2}; {3} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {1} numbers lie {2} off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two before going on: two sheets, or two views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which sheet lies on the glass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sheet against the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and check the sheet on the glass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was photographed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two, reject the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; this is another view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is {1} stops too {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel is full on {1} % of the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide in one direction and {3} px in another, as by motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges are {1} px wide in the middle of {2} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edges of the {1} could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is cut at the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object lies wholly in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object lies {1}° askew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object cannot be told from its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object fills the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges measure {1} where they are strongest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sharp edge anywhere in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lightness of the grey patch {1} varies by {2} L*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lightest ground at the {1} is {2} % darker than at the lightest place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart to measure noise on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is too small to measure noise on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s greys are burnt out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: a part of the picture did not come over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row and no column repeats another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s {1} stood at {2} instead of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-press its shutter, or switch it on; the station then keeps it awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open the camera ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {1} to /etc/udev/rules.d and plug the camera in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable runs at slow speed ({1} Mbit/s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the blue port and the short cable, without the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is at {1} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it now, or use the mains adaptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode dial stands on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it to M, so that aperture and shutter stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card in the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one in: only a card keeps a frame when the cable is pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file manager holds the camera ({1}, process {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the camera ({1}, process {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or change it; every frame the station counted is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them at the camera that writes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changed while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that is there: folder:DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new picture came into {1} within {2} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one there, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder back; work goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was taken away before it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out; give the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example gphoto:usb:001,005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated camera does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated camera&apos;s process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated camera knows no {1} `{2}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour chart was found in the frame; its colours are corrected by the calibration of {1} with {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the shutter was heard, do not press again: the frame comes from the card by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {1} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release ended in a fault ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {1} only {2} of {3} bytes came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {1} in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera refused: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s card is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not tell its {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take `{1}` out of the profile&apos;s [camera] table and set it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it to M; {1} follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stands at {1} and offers no {2} of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it at the camera, or change the profile&apos;s [camera] table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera takes no {1} of `{2}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the values it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera holds {1} at {2} instead of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the mode dial to M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has no setting `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what `vasculum cameras` lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder as the camera: --camera folder:DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {1} is the body {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the right one in; it is found at any port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera did not answer for {1} s and was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame was lost; the numbering goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera has no setting `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera with settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PTP/IP the misfortune `{1}` cannot happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a system with libgphoto2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {1} is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {1} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {1} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {1} can neither be opened nor made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {1} is damaged: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the catalogue {1} does not answer: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with sha256 {1} is not in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of target `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything; run `vasculum verify` and restore the file from the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object {1} in {2} cannot be added to: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed there; let the repository&apos;s keeper look at it, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} has other bytes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `vasculum verify`; delete nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has other bytes than {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} does not hold what was sent as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be removed: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {1} names paths that no repository can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds other originals under {2} than this station&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both; one of them was not taken by this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} does not answer: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the repository&apos;s whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk or share; sending then resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds other things and is no OCFL 1.1 storage root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty folder for the repository in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder for this station&apos;s deliveries in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there; sending then resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} cannot be written: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there; sending then resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder, or a file:// URI, for a target of kind `ocfl`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository {1} does not say its layout: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} differs from its digest at {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object at {1} does not hold: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another station delivers {1} to {2} at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is missing at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not hold what was sent as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another station began to deliver {1} to {2} and has not ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again; if that station is gone, its keeper removes the version without inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no key for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} broke off while {2} was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} answers {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} refuses because of the time: this machine&apos;s clock is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: there is no such bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the target&apos;s place in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not accept this station&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it anew with `vasculum secret`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} allows this station too little ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its keeper for the rights that docs/repository.md lists, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its keeper for more; sending then resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} received other bytes than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is at fault; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is overloaded or out of order ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not prove who it is: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask its keeper for the right address or certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not answer ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings hold a key in an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; `vasculum secret` keeps keys safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https; http is for a server on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no OCFL 1.1 storage root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the repository&apos;s own prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another prefix for this station&apos;s deliveries in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty prefix for the repository in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} forgets what it was sent ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds other bytes at {2} than this station&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk or share, then verify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the repository&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis process died over this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis process was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {1} stopped: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis process did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis process ended while starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis took more than {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {1} could not be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis process was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took over {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} needs more memory than this machine gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not apart from the data folder {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} differs from its recorded sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the station&apos;s own data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or type what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover&apos;s first and last number make no span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, the lower one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darwin Core has no term `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the standard does: scientificName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target {1} does not hold what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no capture {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no catalogue number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk with --data, and the share as a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space for an hour of work (11 GB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it right: timedatectl set-ntp true, or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set it: timedatectl set-ntp true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first verdict was given on the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask cluster at {1} has no worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one: dask worker ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vasculum[dask]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of {1} took over {2} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every worker that looked at {1} died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the chart flat and whole into the frame, in the light you shoot in, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --camera, or measure a picture by --image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart was found in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of {1} is neither here nor at a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no licence, so nothing is packaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the licence&apos;s URI into the profile&apos;s [collection] table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the target with `vasculum calibrate`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict on {1} came within {2} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set back; look at the frames since the last check if they look different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {1} could not be opened on the provider that the settings ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --camera; `vasculum cameras` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is carried by another frame: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not meet the pattern {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the frame. This sheet states what was measured and the limits it was held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2}{3}. Every frame taken from here on refers to this certificate, until the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the greys stay the same grey: a lamp&apos;s colour moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much light reaches the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the light falls alike everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true the colours are after correction; about 1 can just be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain in what should be even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How crisp the edges are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a millimetre is in the picture: the camera&apos;s height moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the chart is in the picture: the camera&apos;s height moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station does what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the normal range: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few frames to tell yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was photographed in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift: does the station still do what it did?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the middle value of a day&apos;s frames. Band: the normal range of the first five days (three sigma by moving ranges, as in Shewhart&apos;s control charts, ISO 7870-2). Dashed: the limit named beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved in a way that points at a lamp, a knock or a dirty chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of data: there is no normal range yet, it needs six. Only the limits are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoot, then look here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little by little the white point moved by {1} and {2}{3}. That is how lamps age: change the lamp soon, let it warm up, then measure the target again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} off ({2}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or change it; frames taken meanwhile can be judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two frames at {1} and {2} the picture became {3} % {4}{5}. Level the camera, check its height and focus, then measure the target again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {1} the white point jumped by {2} and {3}. A lamp was changed, moved or switched off, or the camera&apos;s settings were: put it right, then measure the target again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {1} over five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no pause over five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over five minutes are pauses and count as neither. The report names no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was in force: the target was not measured. Run the morning start before the next shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every frame was right at the first press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken again: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being looked at: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover {1} lies open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} still to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the repository: {1}. See Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame alone has no pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a clean chart flat on the sheet and switch off other lights, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lamps, the aperture and the shutter speed, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the nearest lamp away, or close by one third stop, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the label, wait until the sheet lies still, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the sheet flat and focus on the plant, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sheet to the middle of the frame, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the sheet straight, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again; if it comes back, change the cable or the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a clean chart flat beside the specimen and switch off other lights, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen stands still, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen lies still, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the specimen, or take a focus stack, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the specimen to the middle of the frame, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the tray straight, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source> to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> left</source>
        <comment>room for so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, Ctrl 1 to shoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
