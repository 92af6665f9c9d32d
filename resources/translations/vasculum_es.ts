<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>sentences</name>
    <message>
        <source>Run the command again; what was done is kept.</source>
        <translation>Dé la orden otra vez; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>See the command&apos;s --help.</source>
        <translation>Vea --help de la orden.</translation>
    </message>
    <message>
        <source>Correct the line named, or remove it to take the default.</source>
        <translation>Corrija la línea indicada, o quítela para el valor por omisión.</translation>
    </message>
    <message>
        <source>Check the file with the program that wrote it, or leave it out.</source>
        <translation>Compruebe el archivo con el programa que lo escribió, o déjelo fuera.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s power, cable and card, then press again.</source>
        <translation>Compruebe corriente, cable y tarjeta de la cámara y pulse otra vez.</translation>
    </message>
    <message>
        <source>Wait until the camera&apos;s lamp is off, then press again.</source>
        <translation>Espere a que se apague la luz de la cámara y pulse otra vez.</translation>
    </message>
    <message>
        <source>Check power and cable; the station connects again by itself.</source>
        <translation>Compruebe corriente y cable; la estación se conecta sola.</translation>
    </message>
    <message>
        <source>Empty or change the card; every frame the station counted is safe here.</source>
        <translation>Vacíe o cambie la tarjeta; cada toma contada está a salvo aquí.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another with --data, then go on.</source>
        <translation>Libere espacio en el disco de datos, o indique otro con --data, y siga.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder with --data.</source>
        <translation>Dé a este usuario permiso de escritura allí, o indique otra carpeta con --data.</translation>
    </message>
    <message>
        <source>Close the other program that has the catalogue open, then run again.</source>
        <translation>Cierre el otro programa que tiene abierto el catálogo y empiece otra vez.</translation>
    </message>
    <message>
        <source>Nothing is lost; sending resumes by itself once the repository answers.</source>
        <translation>Nada se pierde; el envío se reanuda solo cuando responda el repositorio.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then send again with `vasculum sync`.</source>
        <translation>Lea la razón, corríjala y envíe otra vez con `vasculum sync`.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; `vasculum models verify` names the file.</source>
        <translation>Instale otra vez los modelos; `vasculum models verify` nombra el archivo.</translation>
    </message>
    <message>
        <source>The frame is kept and waits for review; shooting goes on.</source>
        <translation>La toma se conserva y espera revisión; se sigue fotografiando.</translation>
    </message>
    <message>
        <source>Do not delete anything; restore the named file from the other copy.</source>
        <translation>No borre nada; restaure el archivo indicado desde la otra copia.</translation>
    </message>
    <message>
        <source>The label fits {1} of the list, not {2}.</source>
        <translation>La etiqueta corresponde a {1} de la lista, no a {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s name says {1}, the code {2}.</source>
        <translation>El nombre del archivo dice {1}, el código {2}.</translation>
    </message>
    <message>
        <source>By the list {1} belongs into cover {2}, not {3}.</source>
        <translation>Según la lista, {1} va en la camisa {2}, no en {3}.</translation>
    </message>
    <message>
        <source>The last {1} files are named {2} off their codes, this one {3}.</source>
        <translation>Los últimos {1} archivos se llaman a {2} de sus códigos, este {3}.</translation>
    </message>
    <message>
        <source>This is the same sheet as {1} under another number.</source>
        <translation>Es el mismo pliego que {1} con otro número.</translation>
    </message>
    <message>
        <source>{1} lies outside cover {2}, {3}.</source>
        <translation>{1} queda fuera de la camisa {2}, {3}.</translation>
    </message>
    <message>
        <source>Check which one is right.</source>
        <translation>Compruebe cuál es correcto.</translation>
    </message>
    <message>
        <source>The label fits its row of the list.</source>
        <translation>La etiqueta corresponde a su fila de la lista.</translation>
    </message>
    <message>
        <source>Check which sheet carries which number.</source>
        <translation>Compruebe qué pliego lleva qué número.</translation>
    </message>
    <message>
        <source>Check the sheet, or scan the right cover.</source>
        <translation>Compruebe el pliego, o escanee la camisa correcta.</translation>
    </message>
    <message>
        <source>The file&apos;s name says the same.</source>
        <translation>El nombre del archivo dice lo mismo.</translation>
    </message>
    <message>
        <source>Look at both labels.</source>
        <translation>Mire las dos etiquetas.</translation>
    </message>
    <message>
        <source>No folder card is open.</source>
        <translation>No hay ninguna camisa abierta.</translation>
    </message>
    <message>
        <source>Scan the cover&apos;s code, then press again.</source>
        <translation>Escanee el código de la camisa y pulse otra vez.</translation>
    </message>
    <message>
        <source>{1} belongs into cover {2}.</source>
        <translation>{1} va en la camisa {2}.</translation>
    </message>
    <message>
        <source>{1}: the frame bears no date to tell its age by.</source>
        <translation>{1}: la toma no lleva fecha que diga su edad.</translation>
    </message>
    <message>
        <source>{1}: {2}{3}, {4}; four stars ask for {5} {6}{7}.</source>
        <translation>{1}: {2}{3}, {4}; cuatro estrellas piden {5} {6}{7}.</translation>
    </message>
    <message>
        <source>The target is {1} months old; its colours may have faded. Measure or replace it.</source>
        <translation>La carta tiene {1} meses; sus colores pueden haberse desvaído. Mídala o cámbiela.</translation>
    </message>
    <message>
        <source>Do not shoot yet: {1}.</source>
        <translation>No fotografíe todavía: {1}.</translation>
    </message>
    <message>
        <source>No white frame was taken; photograph a blank white sheet to measure it.</source>
        <translation>No hay toma blanca; fotografíe una hoja blanca para medirlo.</translation>
    </message>
    <message>
        <source>No ruler and no chart of known size gave a scale.</source>
        <translation>Ni regla ni carta de tamaño conocido dieron escala.</translation>
    </message>
    <message>
        <source>The transparent parts were laid on white.</source>
        <translation>Las partes transparentes se pusieron sobre blanco.</translation>
    </message>
    <message>
        <source>The file has {1} pages; the first one was read.</source>
        <translation>El archivo tiene {1} páginas; se leyó la primera.</translation>
    </message>
    <message>
        <source>{1} was converted plainly.</source>
        <translation>{1} se convirtió sin más.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>{1} is not an image that is read here.</source>
        <translation>{1} no es una imagen que se lea aquí.</translation>
    </message>
    <message>
        <source>{1} cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} no se puede descodificar: está cortado o dañado.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <translation>El CMYK se convirtió a sRGB con su propio perfil.</translation>
    </message>
    <message>
        <source>{1} is cut short or damaged: its directory cannot be read.</source>
        <translation>{1} está cortado o dañado: no se lee su directorio.</translation>
    </message>
    <message>
        <source>L*a*b* was converted to sRGB.</source>
        <translation>El L*a*b* se convirtió a sRGB.</translation>
    </message>
    <message>
        <source>{1} is {2} x {3} pixels; at least {4} on each side are needed.</source>
        <translation>{1} tiene {2} x {3} píxeles; hacen falta {4} por lado.</translation>
    </message>
    <message>
        <source>{1} has {2} megapixels; the limit is {3}.</source>
        <translation>{1} tiene {2} megapíxeles; el límite es {3}.</translation>
    </message>
    <message>
        <source>Raise limits.megapixels in station.toml, if this machine has the memory.</source>
        <translation>Suba limits.megapixels en station.toml, si la máquina tiene memoria.</translation>
    </message>
    <message>
        <source>{1} has a broken header ({2}).</source>
        <translation>{1} tiene la cabecera rota ({2}).</translation>
    </message>
    <message>
        <source>Give one still picture.</source>
        <translation>Dé una imagen fija.</translation>
    </message>
    <message>
        <source>{1} is a {2} file, which is not read here.</source>
        <translation>{1} es un archivo {2}, que no se lee aquí.</translation>
    </message>
    <message>
        <source>{1} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} parece un RAW, pero no se puede descodificar: está cortado o dañado.</translation>
    </message>
    <message>
        <source>The sensor data cannot be decoded; the preview in the file was read.</source>
        <translation>Los datos del sensor no se leen; se leyó la vista previa del archivo.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Cópielo otra vez de su origen.</translation>
    </message>
    <message>
        <source>{1} is cut short: its end is missing.</source>
        <translation>{1} está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of the picture is missing.</source>
        <translation>{1} está dañado: falta una parte de la imagen.</translation>
    </message>
    <message>
        <source>{1} is damaged: a checksum within it does not fit.</source>
        <translation>{1} está dañado: una suma de control no cuadra.</translation>
    </message>
    <message>
        <source>Look at the codes and choose the right one.</source>
        <translation>Mire los códigos y elija el correcto.</translation>
    </message>
    <message>
        <source>{1} in the frame: {2}.</source>
        <translation>{1} en la toma: {2}.</translation>
    </message>
    <message>
        <source>Take one sheet off, or choose one.</source>
        <translation>Retire un pliego, o elija uno.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera {2}.</source>
        <translation>El lector de mano leyó {1}, la cámara {2}.</translation>
    </message>
    <message>
        <source>Only one reader could read {1}.</source>
        <translation>Solo un lector pudo leer {1}.</translation>
    </message>
    <message>
        <source>Compare it with the printed number.</source>
        <translation>Compárelo con el número impreso.</translation>
    </message>
    <message>
        <source>No code gives a number; the label says {1}.</source>
        <translation>Ningún código da un número; la etiqueta dice {1}.</translation>
    </message>
    <message>
        <source>Codes were read, but the profile gives no number a pattern: {1}.</source>
        <translation>Se leyeron códigos, pero el perfil no da patrón de número: {1}.</translation>
    </message>
    <message>
        <source>No code is a number of this collection: {1}.</source>
        <translation>Ningún código es un número de esta colección: {1}.</translation>
    </message>
    <message>
        <source>No barcode was read.</source>
        <translation>No se leyó ningún código de barras.</translation>
    </message>
    <message>
        <source>Turn the barcode label face up, or type the number from it.</source>
        <translation>Ponga la etiqueta del código boca arriba, o escriba el número.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera no code.</source>
        <translation>El lector de mano leyó {1}, la cámara ningún código.</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Compárelo con el pliego.</translation>
    </message>
    <message>
        <source>Two readers disagree: {1}.</source>
        <translation>Dos lectores discrepan: {1}.</translation>
    </message>
    <message>
        <source>Look at the crop and choose.</source>
        <translation>Mire el recorte y elija.</translation>
    </message>
    <message>
        <source>The code says {1}, the label {2}.</source>
        <translation>El código dice {1}, la etiqueta {2}.</translation>
    </message>
    <message>
        <source>Two readers agree.</source>
        <translation>Dos lectores concuerdan.</translation>
    </message>
    <message>
        <source>The code was read and corrects its own errors.</source>
        <translation>El código se leyó y corrige sus propios errores.</translation>
    </message>
    <message>
        <source>The hand scanner and the camera read the same.</source>
        <translation>El lector de mano y la cámara leyeron lo mismo.</translation>
    </message>
    <message>
        <source>The code and the printed number agree.</source>
        <translation>El código y el número impreso concuerdan.</translation>
    </message>
    <message>
        <source>The code was read, and the list expects its number.</source>
        <translation>El código se leyó, y la lista espera su número.</translation>
    </message>
    <message>
        <source>The number comes from the file&apos;s name.</source>
        <translation>El número viene del nombre del archivo.</translation>
    </message>
    <message>
        <source>The number was read from the label&apos;s text.</source>
        <translation>El número se leyó en el texto de la etiqueta.</translation>
    </message>
    <message>
        <source>Compare it with the sheet and accept it.</source>
        <translation>Compárelo con el pliego y acéptelo.</translation>
    </message>
    <message>
        <source>Write one into the profile&apos;s [[policy.roles]].</source>
        <translation>Escriba uno en [[policy.roles]] del perfil.</translation>
    </message>
    <message>
        <source>Lay the catalogue number&apos;s label face up, or type the number.</source>
        <translation>Ponga la etiqueta del número boca arriba, o escriba el número.</translation>
    </message>
    <message>
        <source>The scanned number stands on the label.</source>
        <translation>El número escaneado está en la etiqueta.</translation>
    </message>
    <message>
        <source>The list expects the scanned number.</source>
        <translation>La lista espera el número escaneado.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame.</source>
        <translation>No hay carta de color en la toma.</translation>
    </message>
    <message>
        <source>Nothing was measured for {1}.</source>
        <translation>No se midió nada para {1}.</translation>
    </message>
    <message>
        <source>The step {1} could not look: {2}.</source>
        <translation>El paso {1} no pudo mirar: {2}.</translation>
    </message>
    <message>
        <source>Look at the picture yourself, or press again.</source>
        <translation>Mire usted la imagen, o pulse otra vez.</translation>
    </message>
    <message>
        <source>In the profile {1} the step `{2}` comes before what it needs: {3}.</source>
        <translation>En el perfil {1} el paso `{2}` va antes de lo que necesita: {3}.</translation>
    </message>
    <message>
        <source>Put the step that finds it above.</source>
        <translation>Ponga más arriba el paso que lo halla.</translation>
    </message>
    <message>
        <source>{1} and looks different.</source>
        <translation>{1} y se ve distinta.</translation>
    </message>
    <message>
        <source>{1} was taken in place of {2}.</source>
        <translation>{1} se tomó en lugar de {2}.</translation>
    </message>
    <message>
        <source>{1} is not in the list of expected numbers.</source>
        <translation>{1} no está en la lista de números esperados.</translation>
    </message>
    <message>
        <source>{1} follows {2}; {3} skipped.</source>
        <translation>{1} sigue a {2}; saltado: {3}.</translation>
    </message>
    <message>
        <source>The last {1} numbers lie {2} off the list.</source>
        <translation>Los últimos {1} números van {2} fuera de la lista.</translation>
    </message>
    <message>
        <source>{1} and looks the same.</source>
        <translation>{1} y se ve igual.</translation>
    </message>
    <message>
        <source>Compare the two before going on: two sheets, or two views.</source>
        <translation>Compare las dos antes de seguir: dos pliegos, o dos vistas.</translation>
    </message>
    <message>
        <source>Check which sheet lies on the glass.</source>
        <translation>Compruebe qué pliego está sobre el cristal.</translation>
    </message>
    <message>
        <source>Check the sheet against the list.</source>
        <translation>Compruebe el pliego con la lista.</translation>
    </message>
    <message>
        <source>Look for it in the cover.</source>
        <translation>Búsquelo en la camisa.</translation>
    </message>
    <message>
        <source>Stop and check the sheet on the glass.</source>
        <translation>Pare y compruebe el pliego sobre el cristal.</translation>
    </message>
    <message>
        <source>{1} was photographed before.</source>
        <translation>{1} ya se fotografió.</translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation>Compare las dos.</translation>
    </message>
    <message>
        <source>Compare the two before going on.</source>
        <translation>Compare las dos antes de seguir.</translation>
    </message>
    <message>
        <source>{1}; this is another view.</source>
        <translation>{1}; esta es otra vista.</translation>
    </message>
    <message>
        <source>The number is new here.</source>
        <translation>El número es nuevo aquí.</translation>
    </message>
    <message>
        <source>The frame is {1} stops too {2}, {3}.</source>
        <translation>La toma está {1} pasos demasiado {2}, {3}.</translation>
    </message>
    <message>
        <source>The light is right.</source>
        <translation>La luz es correcta.</translation>
    </message>
    <message>
        <source>A channel is full on {1} % of the frame.</source>
        <translation>Un canal está lleno en {1} % de la toma.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide.</source>
        <translation>Los bordes ({1}) miden {2} px de ancho.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide in one direction and {3} px in another, as by motion.</source>
        <translation>Los bordes ({1}) miden {2} px en un sentido y {3} px en otro, como por movimiento.</translation>
    </message>
    <message>
        <source>Edges are {1} px wide in the middle of {2} cells.</source>
        <translation>Los bordes miden {1} px en el medio de {2} celdas.</translation>
    </message>
    <message>
        <source>There are no edges.</source>
        <translation>No hay bordes.</translation>
    </message>
    <message>
        <source>No edges of the {1} could be measured.</source>
        <translation>No se pudo medir ningún borde: {1}.</translation>
    </message>
    <message>
        <source>The object is cut at the {1}.</source>
        <translation>El objeto está cortado: {1}.</translation>
    </message>
    <message>
        <source>The object lies wholly in the frame.</source>
        <translation>El objeto está entero en la toma.</translation>
    </message>
    <message>
        <source>The object lies {1}° askew.</source>
        <translation>El objeto está torcido {1}°.</translation>
    </message>
    <message>
        <source>The object cannot be told from its ground.</source>
        <translation>El objeto no se distingue de su fondo.</translation>
    </message>
    <message>
        <source>The object fills the frame.</source>
        <translation>El objeto llena la toma.</translation>
    </message>
    <message>
        <source>The edges measure {1} where they are strongest.</source>
        <translation>Los bordes miden {1} donde son más fuertes.</translation>
    </message>
    <message>
        <source>There is no sharp edge anywhere in the frame.</source>
        <translation>No hay ningún borde nítido en la toma.</translation>
    </message>
    <message>
        <source>The lightness of the grey patch {1} varies by {2} L*.</source>
        <translation>La claridad del parche gris {1} varía {2} L*.</translation>
    </message>
    <message>
        <source>The lightest ground at the {1} is {2} % darker than at the lightest place.</source>
        <translation>El fondo más claro ({1}) es {2} % más oscuro que en el lugar más claro.</translation>
    </message>
    <message>
        <source>The chart is too small to measure noise on.</source>
        <translation>La carta es demasiado pequeña para medir el ruido.</translation>
    </message>
    <message>
        <source>The chart&apos;s greys are burnt out.</source>
        <translation>Los grises de la carta están quemados.</translation>
    </message>
    <message>
        <source>{1}: a part of the picture did not come over.</source>
        <translation>{1}: una parte de la imagen no llegó.</translation>
    </message>
    <message>
        <source>No row and no column repeats another.</source>
        <translation>Ninguna fila ni columna repite otra.</translation>
    </message>
    <message>
        <source>The camera&apos;s {1} stood at {2} instead of {3}.</source>
        <translation>Ajuste de la cámara ({1}): {2} en vez de {3}.</translation>
    </message>
    <message>
        <source>The camera sleeps.</source>
        <translation>La cámara duerme.</translation>
    </message>
    <message>
        <source>Half-press its shutter, or switch it on; the station then keeps it awake.</source>
        <translation>Pulse a medias el disparador, o enciéndala; la estación la mantiene despierta.</translation>
    </message>
    <message>
        <source>This user may not open the camera ({1}).</source>
        <translation>Este usuario no puede abrir la cámara ({1}).</translation>
    </message>
    <message>
        <source>Copy {1} to /etc/udev/rules.d and plug the camera in again.</source>
        <translation>Copie {1} en /etc/udev/rules.d y vuelva a conectar la cámara.</translation>
    </message>
    <message>
        <source>The cable runs at slow speed ({1} Mbit/s).</source>
        <translation>El cable va a poca velocidad ({1} Mbit/s).</translation>
    </message>
    <message>
        <source>Use the blue port and the short cable, without the hub.</source>
        <translation>Use el puerto azul y el cable corto, sin concentrador.</translation>
    </message>
    <message>
        <source>The battery is at {1} %.</source>
        <translation>La batería está al {1} %.</translation>
    </message>
    <message>
        <source>Change it now, or use the mains adaptor.</source>
        <translation>Cámbiela ya, o use el adaptador de corriente.</translation>
    </message>
    <message>
        <source>The mode dial stands on {1}.</source>
        <translation>El dial de modo está en {1}.</translation>
    </message>
    <message>
        <source>Turn it to M, so that aperture and shutter stay.</source>
        <translation>Póngalo en M, para que diafragma y tiempo no cambien.</translation>
    </message>
    <message>
        <source>There is no card in the camera.</source>
        <translation>No hay tarjeta en la cámara.</translation>
    </message>
    <message>
        <source>Put one in: only a card keeps a frame when the cable is pulled.</source>
        <translation>Ponga una: solo una tarjeta guarda la toma si se tira del cable.</translation>
    </message>
    <message>
        <source>The file manager holds the camera ({1}, process {2}).</source>
        <translation>El gestor de archivos retiene la cámara ({1}, proceso {2}).</translation>
    </message>
    <message>
        <source>Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.</source>
        <translation>Tómela con `vasculum cameras --take-over`; {1} aparta el escritorio para siempre.</translation>
    </message>
    <message>
        <source>Another program holds the camera ({1}, process {2}).</source>
        <translation>Otro programa retiene la cámara ({1}, proceso {2}).</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Cierre ese programa.</translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation>La tarjeta está llena.</translation>
    </message>
    <message>
        <source>Empty or change it; every frame the station counted is safe here.</source>
        <translation>Vacíela o cámbiela; cada toma contada está a salvo aquí.</translation>
    </message>
    <message>
        <source>A folder has no settings.</source>
        <translation>Una carpeta no tiene ajustes.</translation>
    </message>
    <message>
        <source>Set them at the camera that writes into it.</source>
        <translation>Hágalos en la cámara que escribe en ella.</translation>
    </message>
    <message>
        <source>{1} changed while it was copied.</source>
        <translation>{1} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>Press again once it is written.</source>
        <translation>Pulse otra vez cuando esté escrito.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>No se indicó ninguna carpeta.</translation>
    </message>
    <message>
        <source>Name one that is there: folder:DIR.</source>
        <translation>Indique una que exista: folder:DIR.</translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation>{1} no es una carpeta.</translation>
    </message>
    <message>
        <source>No new picture came into {1} within {2} s.</source>
        <translation>Ninguna imagen nueva en {1} en {2} s.</translation>
    </message>
    <message>
        <source>Put one there, then go on.</source>
        <translation>Ponga una y siga.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation>La carpeta {1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <source>Bring the folder back; work goes on by itself.</source>
        <translation>Devuelva la carpeta; el trabajo sigue solo.</translation>
    </message>
    <message>
        <source>{1} was taken away before it was copied.</source>
        <translation>{1} se quitó antes de copiarlo.</translation>
    </message>
    <message>
        <source>It is left out; give the right to read it.</source>
        <translation>Se deja fuera; dé permiso de lectura.</translation>
    </message>
    <message>
        <source>For example gphoto:usb:001,005.</source>
        <translation>Por ejemplo gphoto:usb:001,005.</translation>
    </message>
    <message>
        <source>The simulated camera does not answer.</source>
        <translation>La cámara simulada no responde.</translation>
    </message>
    <message>
        <source>The simulated camera&apos;s process ended.</source>
        <translation>El proceso de la cámara simulada terminó.</translation>
    </message>
    <message>
        <source>The simulated camera knows no {1} `{2}`.</source>
        <translation>La cámara simulada no conoce {1} `{2}`.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame; its colours are corrected by the calibration of {1} with {2}.</source>
        <translation>No hay carta en la toma; sus colores se corrigen con la calibración del {1} con {2}.</translation>
    </message>
    <message>
        <source>If the shutter was heard, do not press again: the frame comes from the card by itself.</source>
        <translation>Si se oyó el obturador, no pulse otra vez: la toma viene sola de la tarjeta.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} no se puede escribir: {2}.</translation>
    </message>
    <message>
        <source>The disk of {1} is full.</source>
        <translation>El disco de {1} está lleno.</translation>
    </message>
    <message>
        <source>The release ended in a fault ({1}).</source>
        <translation>El disparo acabó en fallo ({1}).</translation>
    </message>
    <message>
        <source>Of {1} only {2} of {3} bytes came.</source>
        <translation>De {1} llegaron solo {2} de {3} bytes.</translation>
    </message>
    <message>
        <source>There is no room for {1} in {2}.</source>
        <translation>No hay sitio para {1} en {2}.</translation>
    </message>
    <message>
        <source>The camera refused: {1}.</source>
        <translation>La cámara se negó: {1}.</translation>
    </message>
    <message>
        <source>The camera&apos;s card is full.</source>
        <translation>La tarjeta de la cámara está llena.</translation>
    </message>
    <message>
        <source>The camera does not answer ({1}).</source>
        <translation>La cámara no responde ({1}).</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>La cámara está ocupada.</translation>
    </message>
    <message>
        <source>The camera does not tell its {1}.</source>
        <translation>La cámara no dice: {1}.</translation>
    </message>
    <message>
        <source>Take `{1}` out of the profile&apos;s [camera] table and set it by hand.</source>
        <translation>Quite `{1}` de la tabla [camera] del perfil y ajústelo a mano.</translation>
    </message>
    <message>
        <source>Turn it to M; {1} follow by themselves.</source>
        <translation>Póngalo en M; {1} siguen solos.</translation>
    </message>
    <message>
        <source>The camera stands at {1} and offers no {2} of {3}.</source>
        <translation>La cámara está en {1} y no ofrece {2} de {3}.</translation>
    </message>
    <message>
        <source>Set it at the camera, or change the profile&apos;s [camera] table.</source>
        <translation>Ajústelo en la cámara, o cambie la tabla [camera] del perfil.</translation>
    </message>
    <message>
        <source>The camera takes no {1} of `{2}`.</source>
        <translation>La cámara no admite {1} `{2}`.</translation>
    </message>
    <message>
        <source>Choose one of the values it offers.</source>
        <translation>Elija uno de los valores que ofrece.</translation>
    </message>
    <message>
        <source>The camera holds {1} at {2} instead of {3}.</source>
        <translation>La cámara mantiene {1} en {2} en vez de {3}.</translation>
    </message>
    <message>
        <source>Turn the mode dial to M.</source>
        <translation>Ponga el dial de modo en M.</translation>
    </message>
    <message>
        <source>The camera has no setting `{1}`.</source>
        <translation>La cámara no tiene ajuste `{1}`.</translation>
    </message>
    <message>
        <source>See what `vasculum cameras` lists.</source>
        <translation>Vea la lista de `vasculum cameras`.</translation>
    </message>
    <message>
        <source>Use a folder as the camera: --camera folder:DIR.</source>
        <translation>Use una carpeta como cámara: --camera folder:DIR.</translation>
    </message>
    <message>
        <source>At {1} is the body {2}, not {3}.</source>
        <translation>En {1} está el cuerpo {2}, no {3}.</translation>
    </message>
    <message>
        <source>Plug the right one in; it is found at any port.</source>
        <translation>Conecte el correcto; se halla en cualquier puerto.</translation>
    </message>
    <message>
        <source>The camera is not connected.</source>
        <translation>La cámara no está conectada.</translation>
    </message>
    <message>
        <source>The camera did not answer for {1} s and was restarted.</source>
        <translation>La cámara no respondió en {1} s y se reinició.</translation>
    </message>
    <message>
        <source>No frame was lost; the numbering goes on.</source>
        <translation>No se perdió ninguna toma; la numeración sigue.</translation>
    </message>
    <message>
        <source>The camera&apos;s process ended.</source>
        <translation>El proceso de la cámara terminó.</translation>
    </message>
    <message>
        <source>This camera has no setting `{1}`.</source>
        <translation>Esta cámara no tiene ajuste `{1}`.</translation>
    </message>
    <message>
        <source>Choose a camera with settings.</source>
        <translation>Elija una cámara con ajustes.</translation>
    </message>
    <message>
        <source>Without PTP/IP the misfortune `{1}` cannot happen.</source>
        <translation>Sin PTP/IP no puede ocurrir `{1}`.</translation>
    </message>
    <message>
        <source>Use a system with libgphoto2.</source>
        <translation>Use un sistema con libgphoto2.</translation>
    </message>
    <message>
        <source>The catalogue {1} is locked by another program.</source>
        <translation>Otro programa retiene el catálogo {1}.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full.</source>
        <translation>El disco que contiene {1} está lleno.</translation>
    </message>
    <message>
        <source>The catalogue {1} cannot be written.</source>
        <translation>El catálogo {1} no se puede escribir.</translation>
    </message>
    <message>
        <source>The catalogue {1} can neither be opened nor made.</source>
        <translation>El catálogo {1} no se puede abrir ni crear.</translation>
    </message>
    <message>
        <source>The catalogue {1} is damaged: {2}.</source>
        <translation>El catálogo {1} está dañado: {2}.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Restáurelo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk of the catalogue {1} does not answer: {2}.</source>
        <translation>El disco del catálogo {1} no responde: {2}.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} no se puede usar: {2}.</translation>
    </message>
    <message>
        <source>Check the disk, then run again.</source>
        <translation>Compruebe el disco y empiece otra vez.</translation>
    </message>
    <message>
        <source>The file with sha256 {1} is not in {2}.</source>
        <translation>El archivo con sha256 {1} no está en {2}.</translation>
    </message>
    <message>
        <source>{1} changed while it was read.</source>
        <translation>{1} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>Espere a que acabe el programa que lo escribe y reintente.</translation>
    </message>
    <message>
        <source>There is no kind of target `{1}`.</source>
        <translation>No hay destino del tipo `{1}`.</translation>
    </message>
    <message>
        <source>Do not delete anything; run `vasculum verify` and restore the file from the other copy.</source>
        <translation>No borre nada; ejecute `vasculum verify` y restaure el archivo de la otra copia.</translation>
    </message>
    <message>
        <source>The object {1} in {2} cannot be added to: {3}.</source>
        <translation>El objeto {1} en {2} no se puede ampliar: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the repository&apos;s keeper look at it, then send again.</source>
        <translation>No se cambió nada allí; que lo mire su encargado y envíe otra vez.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} has other bytes now.</source>
        <translation>La copia propia de {1} tiene ahora otros bytes.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; delete nothing.</source>
        <translation>Ejecute `vasculum verify`; no borre nada.</translation>
    </message>
    <message>
        <source>{1} has other bytes than {2} in {3}.</source>
        <translation>{1} tiene otros bytes que {2} en {3}.</translation>
    </message>
    <message>
        <source>The repository {1} does not hold what was sent as {2}.</source>
        <translation>El repositorio {1} no contiene lo enviado como {2}.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} is missing.</source>
        <translation>Falta la copia propia de {1}.</translation>
    </message>
    <message>
        <source>The package {1} names paths that no repository can hold.</source>
        <translation>El paquete {1} nombra rutas que ningún repositorio puede guardar.</translation>
    </message>
    <message>
        <source>{1} holds other originals under {2} than this station&apos;s.</source>
        <translation>{1} contiene bajo {2} otros originales que los de esta estación.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both; one of them was not taken by this station.</source>
        <translation>No se sobrescribió nada. Compare los dos; uno no es de esta estación.</translation>
    </message>
    <message>
        <source>The repository {1} does not answer: {2}.</source>
        <translation>El repositorio {1} no responde: {2}.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s whole path.</source>
        <translation>Indique la ruta entera del repositorio.</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <translation>La carpeta {1} no está.</translation>
    </message>
    <message>
        <source>Connect its disk or share; sending then resumes.</source>
        <translation>Conecte su disco o recurso; el envío se reanuda.</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The profile has no {1} `{2}`.</source>
        <translation>El perfil no tiene {1} `{2}`.</translation>
    </message>
    <message>
        <source>{1} was shot{2} at {3}.</source>
        <translation>{1} se tomó{2} en {3}.</translation>
    </message>
    <message>
        <source>Name another folder in the settings.</source>
        <translation>Indique otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>{1} holds other things and is no OCFL 1.1 storage root.</source>
        <translation>{1} contiene otras cosas y no es una raíz OCFL 1.1.</translation>
    </message>
    <message>
        <source>Name an empty folder for the repository in the settings.</source>
        <translation>Indique en los ajustes una carpeta vacía para el repositorio.</translation>
    </message>
    <message>
        <source>The repository {1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>El repositorio {1} tiene otra disposición que {2} con sha256 y 3 x 3.</translation>
    </message>
    <message>
        <source>Name another folder for this station&apos;s deliveries in the settings.</source>
        <translation>Indique en los ajustes otra carpeta para las entregas.</translation>
    </message>
    <message>
        <source>The repository {1} has no room left.</source>
        <translation>El repositorio {1} no tiene sitio.</translation>
    </message>
    <message>
        <source>Free space there; sending then resumes.</source>
        <translation>Libere espacio allí; el envío se reanuda.</translation>
    </message>
    <message>
        <source>The repository {1} cannot be written: {2}.</source>
        <translation>No se puede escribir en el repositorio {1}: {2}.</translation>
    </message>
    <message>
        <source>Give this user the right to write there; sending then resumes.</source>
        <translation>Dé a este usuario permiso de escritura allí; el envío se reanuda.</translation>
    </message>
    <message>
        <source>Name a folder, or a file:// URI, for a target of kind `ocfl`.</source>
        <translation>Indique una carpeta, o un URI file://, para un destino `ocfl`.</translation>
    </message>
    <message>
        <source>The repository {1} does not say its layout: {2}.</source>
        <translation>El repositorio {1} no dice su disposición: {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} differs from its digest at {3}.</source>
        <translation>{1} de {2} difiere de su huella en {3}.</translation>
    </message>
    <message>
        <source>The object at {1} does not hold: {2}.</source>
        <translation>El objeto en {1} no se sostiene: {2}.</translation>
    </message>
    <message>
        <source>Another station delivers {1} to {2} at this moment.</source>
        <translation>Otra estación entrega {1} a {2} ahora mismo.</translation>
    </message>
    <message>
        <source>The {1} is burnt out on {2} % of its area.</source>
        <translation>Quemado en {2} % de su área: {1}.</translation>
    </message>
    <message>
        <source>The {1} is not burnt out.</source>
        <translation>Nada quemado: {1}.</translation>
    </message>
    <message>
        <source>The {1} is black on {2} % of its area.</source>
        <translation>Negro en {2} % de su área: {1}.</translation>
    </message>
    <message>
        <source>Nothing is lost in black.</source>
        <translation>Nada se pierde en negro.</translation>
    </message>
    <message>
        <source>The {1}&apos;s {2} is full on {3} % of its area.</source>
        <translation>Canal {2} lleno en {3} % de su área: {1}.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the other views say {2}.</source>
        <translation>El lector de mano leyó {1}; las otras vistas dicen {2}.</translation>
    </message>
    <message>
        <source>The number comes from the specimen&apos;s other views.</source>
        <translation>El número viene de las otras vistas del ejemplar.</translation>
    </message>
    <message>
        <source>Its other views give no number yet.</source>
        <translation>Sus otras vistas aún no dan número.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Ponga nombre a una de ellas.</translation>
    </message>
    <message>
        <source>The other views say {1}, the label {2}.</source>
        <translation>Las otras vistas dicen {1}, la etiqueta {2}.</translation>
    </message>
    <message>
        <source>No {1} was seen to measure clipping on.</source>
        <translation>No se vio dónde medir la saturación: {1}.</translation>
    </message>
    <message>
        <source>Too little of an even ground is seen.</source>
        <translation>Se ve muy poco fondo liso.</translation>
    </message>
    <message>
        <source>Light falls off by {1} % at the {2}.</source>
        <translation>La luz cae un {1} % ({2}).</translation>
    </message>
    <message>
        <source>The lightness of the bare ground varies by {1} L* from pixel to pixel.</source>
        <translation>La claridad del fondo varía {1} L* de un píxel a otro.</translation>
    </message>
    <message>
        <source>A shadow lies on {1} % of the frame.</source>
        <translation>Una sombra cubre {1} % de la toma.</translation>
    </message>
    <message>
        <source>No shadow lies on the ground.</source>
        <translation>No hay sombra en el fondo.</translation>
    </message>
    <message>
        <source>No label or packet was seen whose paper leaves room to shine.</source>
        <translation>Ni etiqueta ni sobre cuyo papel pueda brillar.</translation>
    </message>
    <message>
        <source>No label and no packet shines.</source>
        <translation>Ninguna etiqueta ni sobre brilla.</translation>
    </message>
    <message>
        <source>A hand is in the frame.</source>
        <translation>Hay una mano en la toma.</translation>
    </message>
    <message>
        <source>No hand is in the frame.</source>
        <translation>No hay manos en la toma.</translation>
    </message>
    <message>
        <source>{1} spots lie on the white.</source>
        <translation>{1} manchas en el blanco.</translation>
    </message>
    <message>
        <source>One spot lies on the white.</source>
        <translation>Una mancha en el blanco.</translation>
    </message>
    <message>
        <source>Dust is seen on a frame of plain white only.</source>
        <translation>El polvo solo se ve en una toma blanca.</translation>
    </message>
    <message>
        <source>There is one view of it.</source>
        <translation>Hay una vista de él.</translation>
    </message>
    <message>
        <source>All views of it are there.</source>
        <translation>Están todas sus vistas.</translation>
    </message>
    <message>
        <source>Lay the specimen back and shoot it, or accept it as it is.</source>
        <translation>Vuelva a colocar el ejemplar y tómela, o acéptelo como está.</translation>
    </message>
    <message>
        <source>Still to come: {1}.</source>
        <translation>Aún por hacer: {1}.</translation>
    </message>
    <message>
        <source>It makes itself known in the network and was not opened.</source>
        <translation>Se da a conocer en la red y no se ha abierto.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then name it with --camera.</source>
        <translation>Permita este equipo en la cámara (su menú de conexión al PC) y nómbrela después con --camera.</translation>
    </message>
    <message>
        <source>The simulated camera does not speak `{1}`.</source>
        <translation>La cámara simulada no habla `{1}`.</translation>
    </message>
    <message>
        <source>It speaks {1}.</source>
        <translation>Habla {1}.</translation>
    </message>
    <message>
        <source>{1} is missing at {2}.</source>
        <translation>{1} falta en {2}.</translation>
    </message>
    <message>
        <source>{1} does not hold what was sent as {2}.</source>
        <translation>{1} no contiene lo enviado como {2}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {1}.</source>
        <translation>No se encontró ninguna carta de color en {1}.</translation>
    </message>
    <message>
        <source>{1} has an ICC profile of tables; its light cannot be evened.</source>
        <translation>{1} tiene un perfil ICC de tablas; su luz no se puede igualar.</translation>
    </message>
    <message>
        <source>Set the camera to sRGB or Adobe RGB.</source>
        <translation>Ponga la cámara en sRGB o Adobe RGB.</translation>
    </message>
    <message>
        <source>{1} is not of the size and colour space of {2}.</source>
        <translation>{1} no tiene el tamaño ni el espacio de color de {2}.</translation>
    </message>
    <message>
        <source>Photograph both with the same settings.</source>
        <translation>Fotografíe ambas con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Too few patches of {1} can be used in {2}: {3} are not clipped.</source>
        <translation>Muy pocos parches de {1} sirven en {2}: {3} no están saturados.</translation>
    </message>
    <message>
        <source>Expose a stop less, and mark the target&apos;s corners again.</source>
        <translation>Exponga un paso menos y vuelva a marcar las esquinas de la carta.</translation>
    </message>
    <message>
        <source>What is marked in {1} has not the colours of {2}.</source>
        <translation>Lo marcado en {1} no tiene los colores de {2}.</translation>
    </message>
    <message>
        <source>Mark its corners from its own upper left clockwise, and check the edition or the file of its values.</source>
        <translation>Marque sus esquinas desde su superior izquierda en sentido horario, y revise la edición o el archivo de valores.</translation>
    </message>
    <message>
        <source>Photograph an empty sheet of plain white over the whole frame, a stop below clipping, and calibrate again.</source>
        <translation>Fotografíe una hoja blanca vacía en toda la imagen, un paso bajo la saturación, y calibre de nuevo.</translation>
    </message>
    <message>
        <source>{1} is clipped: its white says nothing about the light.</source>
        <translation>{1} está saturada: su blanco no dice nada de la luz.</translation>
    </message>
    <message>
        <source>{1} is too dark for a white frame.</source>
        <translation>{1} es demasiado oscura para una imagen blanca.</translation>
    </message>
    <message>
        <source>{1} is no plain white: something lies in it, or its edge is in it.</source>
        <translation>{1} no es blanco liso: hay algo en ella, o se ve su borde.</translation>
    </message>
    <message>
        <source>{1} is no RAW file whose sensor data can be read.</source>
        <translation>{1} no es un archivo RAW cuyos datos de sensor puedan leerse.</translation>
    </message>
    <message>
        <source>Take the target as RAW.</source>
        <translation>Fotografíe la carta en RAW.</translation>
    </message>
    <message>
        <source>Another station began to deliver {1} to {2} and has not ended it.</source>
        <translation>Otra estación empezó a entregar {1} a {2} y no acabó.</translation>
    </message>
    <message>
        <source>It is tried again; if that station is gone, its keeper removes the version without inventory.</source>
        <translation>Se reintenta; si esa estación ya no está, su encargado quita la versión sin inventario.</translation>
    </message>
    <message>
        <source>This station has no key for {1}.</source>
        <translation>Esta estación no tiene clave para {1}.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`, then send again.</source>
        <translation>Introdúzcala con `vasculum secret` y envíe otra vez.</translation>
    </message>
    <message>
        <source>{1} broke off while {2} was read.</source>
        <translation>{1} se cortó mientras se leía {2}.</translation>
    </message>
    <message>
        <source>{1} answers {2} {3}.</source>
        <translation>{1} responde {2} {3}.</translation>
    </message>
    <message>
        <source>{1} refuses because of the time: this machine&apos;s clock is {2}.</source>
        <translation>{1} se niega por la hora: el reloj de esta máquina está {2}.</translation>
    </message>
    <message>
        <source>Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.</source>
        <translation>Ponga en hora (`timedatectl set-ntp true`); el envío se reanuda solo.</translation>
    </message>
    <message>
        <source>{1}: there is no such bucket.</source>
        <translation>{1}: no existe ese bucket.</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place in the settings.</source>
        <translation>Corrija el lugar del destino en los ajustes.</translation>
    </message>
    <message>
        <source>{1} does not accept this station&apos;s key.</source>
        <translation>{1} no acepta la clave de esta estación.</translation>
    </message>
    <message>
        <source>Enter it anew with `vasculum secret`.</source>
        <translation>Introdúzcala de nuevo con `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1} allows this station too little ({2}).</source>
        <translation>{1} permite demasiado poco a esta estación ({2}).</translation>
    </message>
    <message>
        <source>Ask its keeper for the rights that docs/repository.md lists, then send again.</source>
        <translation>Pida a su encargado los permisos de docs/repository.md y envíe otra vez.</translation>
    </message>
    <message>
        <source>{1} has no room left.</source>
        <translation>{1} no tiene sitio.</translation>
    </message>
    <message>
        <source>Ask its keeper for more; sending then resumes.</source>
        <translation>Pida más a su encargado; el envío se reanuda.</translation>
    </message>
    <message>
        <source>{1} received other bytes than were sent.</source>
        <translation>{1} recibió otros bytes que los enviados.</translation>
    </message>
    <message>
        <source>The line is at fault; it is tried again.</source>
        <translation>La línea falla; se reintenta.</translation>
    </message>
    <message>
        <source>{1} is overloaded or out of order ({2}).</source>
        <translation>{1} está sobrecargado o averiado ({2}).</translation>
    </message>
    <message>
        <source>{1} does not prove who it is: {2}.</source>
        <translation>{1} no demuestra quién es: {2}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask its keeper for the right address or certificate authority.</source>
        <translation>No se envió nada. Pida a su encargado la dirección o autoridad de certificación correcta.</translation>
    </message>
    <message>
        <source>{1} does not answer ({2}).</source>
        <translation>{1} no responde ({2}).</translation>
    </message>
    <message>
        <source>The settings hold a key in an address.</source>
        <translation>Los ajustes tienen una clave en una dirección.</translation>
    </message>
    <message>
        <source>Remove it; `vasculum secret` keeps keys safely.</source>
        <translation>Quítela; `vasculum secret` guarda las claves con seguridad.</translation>
    </message>
    <message>
        <source>Write https; http is for a server on this machine alone.</source>
        <translation>Escriba https; http es solo para un servidor de esta máquina.</translation>
    </message>
    <message>
        <source>{1} is no OCFL 1.1 storage root.</source>
        <translation>{1} no es una raíz OCFL 1.1.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own prefix.</source>
        <translation>Indique el prefijo propio del repositorio.</translation>
    </message>
    <message>
        <source>{1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>{1} tiene otra disposición que {2} con sha256 y 3 x 3.</translation>
    </message>
    <message>
        <source>Name another prefix for this station&apos;s deliveries in the settings.</source>
        <translation>Indique en los ajustes otro prefijo para las entregas.</translation>
    </message>
    <message>
        <source>Name an empty prefix for the repository in the settings.</source>
        <translation>Indique en los ajustes un prefijo vacío para el repositorio.</translation>
    </message>
    <message>
        <source>{1} forgets what it was sent ({2}).</source>
        <translation>{1} olvida lo que se le envió ({2}).</translation>
    </message>
    <message>
        <source>{1} holds other bytes at {2} than this station&apos;s.</source>
        <translation>{1} contiene en {2} otros bytes que los de esta estación.</translation>
    </message>
    <message>
        <source>There is no repository at {1}.</source>
        <translation>No hay repositorio en {1}.</translation>
    </message>
    <message>
        <source>Connect its disk or share, then verify again.</source>
        <translation>Conecte su disco o recurso y verifique otra vez.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own folder.</source>
        <translation>Indique la carpeta propia del repositorio.</translation>
    </message>
    <message>
        <source>The analysis process died over this frame.</source>
        <translation>El proceso de análisis murió con esta toma.</translation>
    </message>
    <message>
        <source>The analysis process was closed.</source>
        <translation>El proceso de análisis se cerró.</translation>
    </message>
    <message>
        <source>The analysis of {1} stopped: {2}.</source>
        <translation>El análisis de {1} se paró: {2}.</translation>
    </message>
    <message>
        <source>The analysis process was started anew.</source>
        <translation>El proceso de análisis se reinició.</translation>
    </message>
    <message>
        <source>The analysis process did not start.</source>
        <translation>El proceso de análisis no arrancó.</translation>
    </message>
    <message>
        <source>The analysis process ended while starting.</source>
        <translation>El proceso de análisis terminó al arrancar.</translation>
    </message>
    <message>
        <source>The analysis took more than {1} MB.</source>
        <translation>El análisis ocupó más de {1} MB.</translation>
    </message>
    <message>
        <source>The analysis of {1} could not be begun.</source>
        <translation>El análisis de {1} no pudo empezar.</translation>
    </message>
    <message>
        <source>The analysis process was restarted.</source>
        <translation>El proceso de análisis se reinició.</translation>
    </message>
    <message>
        <source>It took over {1} s.</source>
        <translation>Tardó más de {1} s.</translation>
    </message>
    <message>
        <source>{1} needs more memory than this machine gives.</source>
        <translation>{1} necesita más memoria de la que da esta máquina.</translation>
    </message>
    <message>
        <source>{1} is not apart from the data folder {2}.</source>
        <translation>{1} no está aparte de la carpeta de datos {2}.</translation>
    </message>
    <message>
        <source>Name a folder on another disk.</source>
        <translation>Indique una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>{1} differs from its recorded sha256.</source>
        <translation>{1} difiere de su sha256 anotado.</translation>
    </message>
    <message>
        <source>Run again once it is written.</source>
        <translation>Repita cuando esté escrito.</translation>
    </message>
    <message>
        <source>Give the right to read it.</source>
        <translation>Dé permiso de lectura.</translation>
    </message>
    <message>
        <source>Install TensorRT 10 for CUDA 13 (the Python package tensorrt-cu13), then run `vasculum models` once.</source>
        <translation>Instale TensorRT 10 para CUDA 13 (el paquete de Python tensorrt-cu13) y luego ejecute una vez `vasculum models`.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver and the program&apos;s extra `cuda`, as the page For IT says.</source>
        <translation>Instale el controlador de NVIDIA y el complemento `cuda` del programa, como dice la página «Para informática».</translation>
    </message>
    <message>
        <source>On Windows, install onnxruntime-directml in the place of onnxruntime-gpu, as the page For IT says.</source>
        <translation>En Windows, instale onnxruntime-directml en lugar de onnxruntime-gpu, como dice la página «Para informática».</translation>
    </message>
    <message>
        <source>Install onnxruntime-openvino in the place of the other onnxruntime, as the page For IT says.</source>
        <translation>Instale onnxruntime-openvino en lugar del otro onnxruntime, como dice la página «Para informática».</translation>
    </message>
    <message>
        <source>On macOS, install the package onnxruntime, which holds CoreML.</source>
        <translation>En macOS, instale el paquete onnxruntime, que contiene CoreML.</translation>
    </message>
    <message>
        <source>Its engines are not made yet: run `vasculum models` once, outside a shoot; it takes minutes.</source>
        <translation>Sus versiones de los modelos aún no están hechas: ejecute una vez `vasculum models`, fuera de las tomas; tarda minutos.</translation>
    </message>
    <message>
        <source>Lay the chart flat and in the light; for a target of another kind name it, or give its corners too.</source>
        <translation>Ponga la carta plana y a la luz; si es de otro tipo, nómbrela o indique también sus esquinas.</translation>
    </message>
    <message>
        <source>{1} cannot be looked for: it needs twelve patches of one size and more in rows and columns, or greys in one row.</source>
        <translation>{1} no se puede buscar: hacen falta al menos doce parches de igual tamaño en filas y columnas, o grises en una fila.</translation>
    </message>
    <message>
        <source>Name another target in the profile, and read this one by `vasculum characterise --target --corners`.</source>
        <translation>Nombre otra carta en el perfil y lea esta con `vasculum characterise --target --corners`.</translation>
    </message>
    <message>
        <source>Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW; a file that is named so is damaged, copy it again.</source>
        <translation>Dé JPEG, TIFF, PNG, JPEG 2000, DNG o RAW; un archivo que se llame así está dañado: cópielo de nuevo.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart whose edges could be measured.</source>
        <translation>No hay carta de 24 parches cuyos bordes se puedan medir.</translation>
    </message>
    <message>
        <source>The other views say {1}, the file&apos;s name {2}.</source>
        <translation>Las otras vistas dicen {1}, el nombre del archivo {2}.</translation>
    </message>
    <message>
        <source>Keep one of the two in Review, put the other into the bin.</source>
        <translation>Conserve una de las dos en Revisar, ponga la otra en la papelera.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart to measure noise on.</source>
        <translation>No hay carta de 24 parches en la que medir el ruido.</translation>
    </message>
    <message>
        <source>Its other views say {1}, this one {2}.</source>
        <translation>Sus otras vistas dicen {1}, esta {2}.</translation>
    </message>
    <message>
        <source>Name one that is there.</source>
        <translation>Indique una que exista.</translation>
    </message>
    <message>
        <source>Drop one that is there.</source>
        <translation>Suelte una que exista.</translation>
    </message>
    <message>
        <source>That is the station&apos;s own data folder.</source>
        <translation>Es la propia carpeta de datos de la estación.</translation>
    </message>
    <message>
        <source>Drop a folder of pictures.</source>
        <translation>Suelte una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>{1} is on the list already.</source>
        <translation>{1} ya está en la lista.</translation>
    </message>
    <message>
        <source>Look at its line.</source>
        <translation>Mire su línea.</translation>
    </message>
    <message>
        <source>The cover has no code.</source>
        <translation>La camisa no tiene código.</translation>
    </message>
    <message>
        <source>Scan it, or type what it says.</source>
        <translation>Escanéelo, o escriba lo que dice.</translation>
    </message>
    <message>
        <source>The cover&apos;s first and last number make no span.</source>
        <translation>El primer y el último número de la camisa no forman un tramo.</translation>
    </message>
    <message>
        <source>Give both, the lower one first.</source>
        <translation>Dé los dos, primero el menor.</translation>
    </message>
    <message>
        <source>Darwin Core has no term `{1}`.</source>
        <translation>Darwin Core no tiene el término `{1}`.</translation>
    </message>
    <message>
        <source>Write it as the standard does: scientificName.</source>
        <translation>Escríbalo como la norma: scientificName.</translation>
    </message>
    <message>
        <source>The target {1} does not hold what was sent.</source>
        <translation>El destino {1} no contiene lo enviado.</translation>
    </message>
    <message>
        <source>The catalogue has no capture {1}.</source>
        <translation>El catálogo no tiene la captura {1}.</translation>
    </message>
    <message>
        <source>It has no catalogue number yet.</source>
        <translation>Todavía no tiene número de catálogo.</translation>
    </message>
    <message>
        <source>Type the number, then accept it.</source>
        <translation>Escriba el número y acéptela.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file from the other copy.</source>
        <translation>Ejecute `vasculum verify`; restaure el archivo de la otra copia.</translation>
    </message>
    <message>
        <source>The catalogue has no {1}.</source>
        <translation>El catálogo no tiene {1}.</translation>
    </message>
    <message>
        <source>Name a catalogue number or a media id.</source>
        <translation>Indique un número de catálogo o un id de medio.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk with --data, and the share as a target.</source>
        <translation>Indique con --data una carpeta del disco propio, y el recurso como destino.</translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --data. Nothing was changed.</source>
        <translation>Use el programa más reciente, o indique otra carpeta con --data. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free space for an hour of work (11 GB).</source>
        <translation>Libere espacio para una hora de trabajo (11 GB).</translation>
    </message>
    <message>
        <source>Set it right: timedatectl set-ntp true, or by hand.</source>
        <translation>Póngalo bien: timedatectl set-ntp true, o a mano.</translation>
    </message>
    <message>
        <source>Let the system set it: timedatectl set-ntp true.</source>
        <translation>Deje que lo ponga el sistema: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The first verdict was given on the {1}.</source>
        <translation>El primer veredicto se dio el {1}.</translation>
    </message>
    <message>
        <source>The Dask cluster at {1} has no worker.</source>
        <translation>El clúster Dask en {1} no tiene worker.</translation>
    </message>
    <message>
        <source>Start one: dask worker ADDRESS.</source>
        <translation>Arranque uno: dask worker ADDRESS.</translation>
    </message>
    <message>
        <source>Dask is not installed here.</source>
        <translation>Dask no está instalado aquí.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vasculum[dask]&apos;.</source>
        <translation>Instálelo: pip install &apos;vasculum[dask]&apos;.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {1}.</source>
        <translation>Ningún planificador Dask responde en {1}.</translation>
    </message>
    <message>
        <source>Check the address, or start one.</source>
        <translation>Compruebe la dirección, o arranque uno.</translation>
    </message>
    <message>
        <source>The analysis of {1} took over {2} s.</source>
        <translation>El análisis de {1} tardó más de {2} s.</translation>
    </message>
    <message>
        <source>Every worker that looked at {1} died.</source>
        <translation>Cada worker que miró {1} murió.</translation>
    </message>
    <message>
        <source>Lay the chart flat and whole into the frame, in the light you shoot in, then measure again.</source>
        <translation>Ponga la carta plana y entera en la toma, con la luz de trabajo, y mida otra vez.</translation>
    </message>
    <message>
        <source>This station has no camera.</source>
        <translation>Esta estación no tiene cámara.</translation>
    </message>
    <message>
        <source>Name one with --camera, or measure a picture by --image.</source>
        <translation>Indique una con --camera, o mida una imagen con --image.</translation>
    </message>
    <message>
        <source>No chart was found in {1}.</source>
        <translation>No se encontró carta en {1}.</translation>
    </message>
    <message>
        <source>The original of {1} is neither here nor at a repository.</source>
        <translation>El original de {1} no está ni aquí ni en un repositorio.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file it names.</source>
        <translation>Ejecute `vasculum verify`; restaure el archivo que nombra.</translation>
    </message>
    <message>
        <source>The profile names no licence, so nothing is packaged.</source>
        <translation>El perfil no nombra licencia: no se empaqueta nada.</translation>
    </message>
    <message>
        <source>Write the licence&apos;s URI into the profile&apos;s [collection] table.</source>
        <translation>Escriba el URI de la licencia en la tabla [collection] del perfil.</translation>
    </message>
    <message>
        <source>Nothing in {1} would change.</source>
        <translation>No cambiaría nada en {1}.</translation>
    </message>
    <message>
        <source>{1} has no version {2}.</source>
        <translation>{1} no tiene versión {2}.</translation>
    </message>
    <message>
        <source>There is no profile `{1}`.</source>
        <translation>No hay perfil `{1}`.</translation>
    </message>
    <message>
        <source>The versions of {1} cannot be read: {2}.</source>
        <translation>Las versiones de {1} no se pueden leer: {2}.</translation>
    </message>
    <message>
        <source>The capture {1} has the same file and is not delivered.</source>
        <translation>La toma {1} tiene el mismo archivo y no está entregada.</translation>
    </message>
    <message>
        <source>{1} of {2} places have a receipt.</source>
        <translation>{1} de {2} lugares tienen recibo.</translation>
    </message>
    <message>
        <source>{1} does not hold it.</source>
        <translation>{1} no lo tiene.</translation>
    </message>
    <message>
        <source>There is no certificate {1}.</source>
        <translation>No hay certificado {1}.</translation>
    </message>
    <message>
        <source>This station has no certificate yet.</source>
        <translation>Esta estación no tiene certificado todavía.</translation>
    </message>
    <message>
        <source>Measure the target with `vasculum calibrate`.</source>
        <translation>Mida la carta con `vasculum calibrate`.</translation>
    </message>
    <message>
        <source>Less than an hour&apos;s work fits on the disk: {1} GB are free.</source>
        <translation>En el disco cabe menos de una hora de trabajo: {1} GB libres.</translation>
    </message>
    <message>
        <source>Release what is safe elsewhere (Sync), free space, or change the disk; then press again.</source>
        <translation>Libere lo que está seguro en otro lugar (Envío), haga sitio o cambie el disco; luego pulse otra vez.</translation>
    </message>
    <message>
        <source>No verdict on {1} came within {2} s.</source>
        <translation>Ningún veredicto sobre {1} en {2} s.</translation>
    </message>
    <message>
        <source>It was set back; look at the frames since the last check if they look different.</source>
        <translation>Se repuso; mire las tomas desde el último control por si se ven distintas.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>No specimen was photographed yet.</source>
        <translation>Todavía no se ha fotografiado ningún ejemplar.</translation>
    </message>
    <message>
        <source>Shoot its first view.</source>
        <translation>Tome su primera vista.</translation>
    </message>
    <message>
        <source>The model {1} could not be opened on the provider that the settings ask for.</source>
        <translation>El modelo {1} no se pudo abrir con el motor que piden los ajustes.</translation>
    </message>
    <message>
        <source>Name one with --camera; `vasculum cameras` lists them.</source>
        <translation>Indique una con --camera; `vasculum cameras` las lista.</translation>
    </message>
    <message>
        <source>{1} is carried by another frame: {2}.</source>
        <translation>{1} lo lleva otra toma: {2}.</translation>
    </message>
    <message>
        <source>{1} does not meet the pattern {2}.</source>
        <translation>{1} no cumple el patrón {2}.</translation>
    </message>
    <message>
        <source>What a person decided stays. A delivered record that changes is delivered again as a further version.</source>
        <translation>Lo que decidió una persona se mantiene. Un registro entregado que cambia se entrega de nuevo como otra versión.</translation>
    </message>
    <message>
        <source>{1} of {2} would flip.</source>
        <translation>{1} de {2} cambiarían de veredicto.</translation>
    </message>
    <message>
        <source>{1} had to be looked at again, by the steps that changed.</source>
        <translation>{1} tuvieron que examinarse de nuevo, por los pasos que cambiaron.</translation>
    </message>
    <message>
        <source>Kept: {1} judged again.</source>
        <translation>Guardado: {1} juzgados de nuevo.</translation>
    </message>
    <message>
        <source>No frame of this profile was judged in that time.</source>
        <translation>En ese tiempo no se juzgó ninguna imagen de este perfil.</translation>
    </message>
    <message>
        <source>Judged again, all would stay as they are.</source>
        <translation>Juzgadas de nuevo, todas quedarían como están.</translation>
    </message>
    <message>
        <source>Judged again, no frame would flip; {1} would be noted anew.</source>
        <translation>Juzgadas de nuevo, ninguna imagen cambiaría de veredicto; {1} se anotarían de nuevo.</translation>
    </message>
    <message>
        <source>It can be taken back while no other verdict comes.</source>
        <translation>Se puede deshacer mientras no llegue otro veredicto.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Ended early. Nothing is kept yet.</source>
        <translation>Terminado antes de tiempo. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>No picture had to be looked at again: limits alone changed, or nothing.</source>
        <translation>No hizo falta examinar ninguna imagen de nuevo: solo cambiaron límites, o nada.</translation>
    </message>
    <message>
        <source>And {1} more.</source>
        <translation>Y {1} más.</translation>
    </message>
    <message>
        <source>Light: {1} % darker in the darkest part; evened by the white sheet.</source>
        <translation>Luz: {1} % más oscura en la parte más oscura; igualada con la hoja blanca.</translation>
    </message>
    <message>
        <source>Light: not evened. Photograph a white sheet first to even it.</source>
        <translation>Luz: sin igualar. Fotografíe antes una hoja blanca para igualarla.</translation>
    </message>
    <message>
        <source>The colours are off by {1} as taken, by {2} after correction.</source>
        <translation>Los colores se desvían {1} tal como se tomaron y {2} tras la corrección.</translation>
    </message>
    <message>
        <source>{1}, transform {2}. Corrected: each patch by a fit that it took no part in.</source>
        <translation>{1}, transformación {2}. Corregido: cada parche con un ajuste en el que no participó.</translation>
    </message>
    <message>
        <source>Kept, it corrects the frames without a chart; those with one are corrected by their own.</source>
        <translation>Guardada, corrige las imágenes sin carta; las que tienen una se corrigen con la suya.</translation>
    </message>
    <message>
        <source>A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the frame. This sheet states what was measured and the limits it was held against.</source>
        <translation>Una sola carta no puede valer un grado FADGI entero: hacen falta bordes inclinados y cartas en varios lugares de la toma. Esta hoja dice lo que se midió y los límites aplicados.</translation>
    </message>
    <message>
        <source>{1}, {2}{3}. Every frame taken from here on refers to this certificate, until the next.</source>
        <translation>{1}, {2}{3}. Cada toma desde ahora se refiere a este certificado, hasta el siguiente.</translation>
    </message>
    <message>
        <source>Whether the greys stay the same grey: a lamp&apos;s colour moves it.</source>
        <translation>Si los grises siguen iguales: el color de una lámpara los mueve.</translation>
    </message>
    <message>
        <source>How much light reaches the chart.</source>
        <translation>Cuánta luz llega a la carta.</translation>
    </message>
    <message>
        <source>Whether the light falls alike everywhere.</source>
        <translation>Si la luz cae igual en todas partes.</translation>
    </message>
    <message>
        <source>How true the colours are after correction; about 1 can just be seen.</source>
        <translation>Cuán fieles son los colores tras corregir; 1 apenas se ve.</translation>
    </message>
    <message>
        <source>Grain in what should be even.</source>
        <translation>Grano en lo que debería ser liso.</translation>
    </message>
    <message>
        <source>How crisp the edges are.</source>
        <translation>Cuán nítidos son los bordes.</translation>
    </message>
    <message>
        <source>How large a millimetre is in the picture: the camera&apos;s height moves it.</source>
        <translation>Cuánto mide un milímetro en la imagen: lo cambia la altura de la cámara.</translation>
    </message>
    <message>
        <source>How large the chart is in the picture: the camera&apos;s height moves it.</source>
        <translation>Cuán grande es la carta en la imagen: lo cambia la altura de la cámara.</translation>
    </message>
    <message>
        <source>The station does what it did.</source>
        <translation>La estación hace lo que hacía.</translation>
    </message>
    <message>
        <source>Outside the normal range: {1}.</source>
        <translation>Fuera del margen normal: {1}.</translation>
    </message>
    <message>
        <source>Too few frames to tell yet.</source>
        <translation>Aún hay pocas tomas para decirlo.</translation>
    </message>
    <message>
        <source>Nothing was photographed in this time.</source>
        <translation>No se fotografió nada en este tiempo.</translation>
    </message>
    <message>
        <source>Drift: does the station still do what it did?</source>
        <translation>Deriva: ¿hace la estación lo que hacía?</translation>
    </message>
    <message>
        <source>Each point is the middle value of a day&apos;s frames. Band: the normal range of the first five days (three sigma by moving ranges, as in Shewhart&apos;s control charts, ISO 7870-2). Dashed: the limit named beside it.</source>
        <translation>Cada punto es la mediana de las tomas de un día. Banda: margen normal de los cinco primeros días (tres sigmas por rangos móviles, como en las cartas de Shewhart, ISO 7870-2). Rayas: el límite nombrado al lado.</translation>
    </message>
    <message>
        <source>Nothing moved in a way that points at a lamp, a knock or a dirty chart.</source>
        <translation>Nada se movió que apunte a una lámpara, un golpe o una carta sucia.</translation>
    </message>
    <message>
        <source>{1} of data: there is no normal range yet, it needs six. Only the limits are drawn.</source>
        <translation>{1} de datos: aún no hay margen normal, hacen falta seis. Solo se trazan los límites.</translation>
    </message>
    <message>
        <source>Shoot, then look here again.</source>
        <translation>Fotografíe y mire aquí después.</translation>
    </message>
    <message>
        <source>Little by little the white point moved by {1} and {2}{3}. That is how lamps age: change the lamp soon, let it warm up, then measure the target again.</source>
        <translation>Poco a poco el punto blanco se movió {1} y {2}{3}. Así envejecen las lámparas: cámbiela pronto, deje que se caliente y mida la carta.</translation>
    </message>
    <message>
        <source>{1} off ({2}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or change it; frames taken meanwhile can be judged again.</source>
        <translation>{1} fuera ({2}), los demás no: es la carta, no la luz. Límpiela con un paño seco o cámbiela; las tomas de entre tanto se pueden juzgar otra vez.</translation>
    </message>
    <message>
        <source>Between two frames at {1} and {2} the picture became {3} % {4}{5}. Level the camera, check its height and focus, then measure the target again.</source>
        <translation>Entre dos tomas a las {1} y las {2} la imagen se hizo {3} % {4}{5}. Nivele la cámara, compruebe altura y foco y mida la carta.</translation>
    </message>
    <message>
        <source>At {1} the white point jumped by {2} and {3}. A lamp was changed, moved or switched off, or the camera&apos;s settings were: put it right, then measure the target again.</source>
        <translation>A las {1} el punto blanco saltó {2} y {3}. Se cambió, movió o apagó una lámpara, o los ajustes de la cámara: corríjalo y mida la carta.</translation>
    </message>
    <message>
        <source>Left out: {1} over five minutes.</source>
        <translation>Se dejan fuera: {1} de más de cinco minutos.</translation>
    </message>
    <message>
        <source>There was no pause over five minutes.</source>
        <translation>No hubo pausas de más de cinco minutos.</translation>
    </message>
    <message>
        <source>Nothing was photographed.</source>
        <translation>No se fotografió nada.</translation>
    </message>
    <message>
        <source>Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over five minutes are pauses and count as neither. The report names no person.</source>
        <translation>La espera va del disparo al veredicto; el manejo es todo lo demás entre dos tomas. Más de cinco minutos son pausas y no cuentan. El informe no nombra a nadie.</translation>
    </message>
    <message>
        <source>No certificate was in force: the target was not measured. Run the morning start before the next shift.</source>
        <translation>Ningún certificado en vigor: no se midió la carta. Haga el inicio de jornada antes del próximo turno.</translation>
    </message>
    <message>
        <source>Every frame was right at the first press.</source>
        <translation>Todas las tomas salieron bien a la primera.</translation>
    </message>
    <message>
        <source>To be taken again: {1}.</source>
        <translation>Por repetir: {1}.</translation>
    </message>
    <message>
        <source>Still being looked at: {1}.</source>
        <translation>Todavía en examen: {1}.</translation>
    </message>
    <message>
        <source>Cover {1} lies open.</source>
        <translation>La camisa {1} está abierta.</translation>
    </message>
    <message>
        <source>{1} still to be sent.</source>
        <translation>{1} por enviar.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>Refused by the repository: {1}. See Sync.</source>
        <translation>Rechazado por el repositorio: {1}. Vea Envíos.</translation>
    </message>
    <message>
        <source>One frame alone has no pace.</source>
        <translation>Una sola toma no tiene ritmo.</translation>
    </message>
    <message>
        <source>turn the sheet and measure again: what stays is on the sensor or the lens, clean it.</source>
        <translation>gire la hoja y mida otra vez: lo que queda está en el sensor o el objetivo, límpielo.</translation>
    </message>
    <message>
        <source>after correction, each patch judged by a fit it took no part in</source>
        <translation>tras corregir, cada parche juzgado por un ajuste sin él</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source> Colour and tone lie within the {1} limits.</source>
        <translation> Color y tono están en los límites {1}.</translation>
    </message>
    <message>
        <source>Fit to shoot.{1}</source>
        <translation>Apta para fotografiar.{1}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>inside the {1} limit</source>
        <translation>dentro del límite {1}</translation>
    </message>
    <message>
        <source>outside every level</source>
        <translation>fuera de todo nivel</translation>
    </message>
    <message>
        <source>no chart was found in the target frame</source>
        <translation>no hay carta en la toma</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>mean ΔE2000, {1}</source>
        <translation>ΔE2000 medio, {1}</translation>
    </message>
    <message>
        <source>Colour, worst tenth</source>
        <translation>Color, peor décimo</translation>
    </message>
    <message>
        <source>90th percentile of ΔE2000</source>
        <translation>percentil 90 de ΔE2000</translation>
    </message>
    <message>
        <source>Colour, worst patch</source>
        <translation>Color, peor parche</translation>
    </message>
    <message>
        <source>largest ΔE2000</source>
        <translation>mayor ΔE2000</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>mean ΔE(a*b*) of the grey patches</source>
        <translation>ΔE(a*b*) medio de los grises</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>largest ΔL* of the grey patches</source>
        <translation>mayor ΔL* de los grises</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>SD of L* in the noisiest grey patch</source>
        <translation>DE de L* en el gris más ruidoso</translation>
    </message>
    <message>
        <source>Evenness of light</source>
        <translation>Uniformidad de la luz</translation>
    </message>
    <message>
        <source>lightness lost at the darkest ninth of a white frame</source>
        <translation>claridad perdida en el noveno más oscuro de una toma blanca</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>pixels per inch in the plane of the object</source>
        <translation>píxeles por pulgada en el plano del objeto</translation>
    </message>
    <message>
        <source>{1} is off by more than any level allows</source>
        <translation>{1} está fuera de todo nivel</translation>
    </message>
    <message>
        <source>Shoot only to the house limit.{1}</source>
        <translation>Fotografíe solo según el límite de la casa.{1}</translation>
    </message>
    <message>
        <source>Fit to shoot, with a note.{1}</source>
        <translation>Apta para fotografiar, con una nota.{1}</translation>
    </message>
    <message>
        <source>; at least {1} is needed.</source>
        <translation>; hace falta {1} como mínimo.</translation>
    </message>
    <message>
        <source>; at most {1} is allowed.</source>
        <translation>; se admite {1} como máximo.</translation>
    </message>
    <message>
        <source>The colours are off by {1} after correction</source>
        <translation>Los colores se apartan {1} tras corregir</translation>
    </message>
    <message>
        <source>The greys are tinted by {1}</source>
        <translation>Los grises tienen un tinte de {1}</translation>
    </message>
    <message>
        <source>The greys are off by {1} in lightness</source>
        <translation>Los grises se apartan {1} en claridad</translation>
    </message>
    <message>
        <source>{1} was shot on {2}</source>
        <translation>{1} se tomó el {2}</translation>
    </message>
    <message>
        <source>{1} {2} at {3}</source>
        <translation>{1} de {2} a las {3}</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source> on {1} {2}</source>
        <translation> el {1} de {2}</translation>
    </message>
    <message>
        <source>{1} was</source>
        <translation>{1}</translation>
    </message>
    <message>
        <source>{1} to {2} were</source>
        <translation>{1} a {2}</translation>
    </message>
    <message>
        <source>one sheet</source>
        <translation>un pliego</translation>
    </message>
    <message>
        <source>{1} sheets</source>
        <translation>{1} pliegos</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>another station</source>
        <translation>otra estación</translation>
    </message>
    <message>
        <source>Two numbers lie</source>
        <translation>Dos números</translation>
    </message>
    <message>
        <source>{1} numbers lie</source>
        <translation>{1} números</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Juzgado de nuevo</translation>
    </message>
    <message>
        <source>What flips</source>
        <translation>Lo que cambia de veredicto</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Se dejan como están</translation>
    </message>
    <message>
        <source>get another verdict</source>
        <translation>cambian de veredicto</translation>
    </message>
    <message>
        <source>change without flipping</source>
        <translation>cambian con el mismo veredicto</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>cannot be looked at again</source>
        <translation>no se pueden examinar de nuevo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Beside the insect: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Junto al insecto: ¿de quién es la sombra, de una mano, de una lámpara, del soporte?</translation>
    </message>
    <message>
        <source>{1} specimens: {2}.</source>
        <translation>{1} ejemplares: {2}.</translation>
    </message>
    <message>
        <source>What goes to {1} waits for its hours: {2}.</source>
        <translation>Lo que va a {1} espera su horario: {2}.</translation>
    </message>
    <message>
        <source>This is the same picture as {1} under another number.</source>
        <translation>Es la misma imagen que {1} con otro número.</translation>
    </message>
    <message>
        <source>The profile has no focus step, which measures it.</source>
        <translation>El perfil no tiene el paso focus, que lo mide.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <source>{1} is animated.</source>
        <translation>{1} está animado.</translation>
    </message>
    <message>
        <source>The frame is too small to tell its corners.</source>
        <translation>La toma es demasiado pequeña para sus esquinas.</translation>
    </message>
    <message>
        <source>There are no edges in the corners.</source>
        <translation>No hay bordes en las esquinas.</translation>
    </message>
    <message>
        <source>Edges in the {1} corner are {2} px wide, over the frame {3} px.</source>
        <translation>Bordes de la esquina ({1}): {2} px, en la toma {3} px.</translation>
    </message>
    <message>
        <source>The chart lies within {1} degree of upright: its edges tell nothing. Turn it by 5 degrees.</source>
        <translation>La carta está recta a {1} grado: sus bordes no dicen nada. Gírela 5 grados.</translation>
    </message>
    <message>
        <source>The chart is turned by more than {1} degrees. Turn it to about 5.</source>
        <translation>La carta está girada más de {1} grados. Póngala a unos 5.</translation>
    </message>
    <message>
        <source>The chart is too small or too pale: its edges run into each other.</source>
        <translation>La carta es demasiado pequeña o pálida: sus bordes se juntan.</translation>
    </message>
    <message>
        <source>Too few edges of the chart are straight, long and sharp enough to measure.</source>
        <translation>Muy pocos bordes de la carta son rectos, largos y nítidos.</translation>
    </message>
    <message>
        <source>Write it as limits.sharpness.at_least or policy.duplicates.</source>
        <translation>Escríbalo como limits.sharpness.at_least o policy.duplicates.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Hay: {1}.</translation>
    </message>
    <message>
        <source>No colour chart is in the frame.</source>
        <translation>No hay carta de color en la toma.</translation>
    </message>
    <message>
        <source>No ruler and no scale is in the frame.</source>
        <translation>Ni regla ni escala en la toma.</translation>
    </message>
    <message>
        <source>No code is in the frame.</source>
        <translation>Ningún código en la toma.</translation>
    </message>
    <message>
        <source>No label is in the frame.</source>
        <translation>Ninguna etiqueta en la toma.</translation>
    </message>
    <message>
        <source>In the frame: {1}.</source>
        <translation>En la imagen: {1}.</translation>
    </message>
    <message>
        <source>The specimen, with the paper behind it, is burnt out on {1} % of its area.</source>
        <translation>El ejemplar, con el papel de detrás, está quemado en {1} % de su área.</translation>
    </message>
    <message>
        <source>Lines of {1} px with edges of {2} px are {3} edges high.</source>
        <translation>Líneas de {1} px con bordes de {2} px: {3} bordes de alto.</translation>
    </message>
    <message>
        <source>No label was read.</source>
        <translation>No se leyó ninguna etiqueta.</translation>
    </message>
    <message>
        <source>No label has edges to measure.</source>
        <translation>Ninguna etiqueta tiene bordes que medir.</translation>
    </message>
    <message>
        <source>A rod with straight sides lies in the frame, a pen or a tool.</source>
        <translation>En la imagen hay una varilla de lados rectos: un bolígrafo o una herramienta.</translation>
    </message>
    <message>
        <source>A {1} shines; {2} % of it is hidden.</source>
        <translation>Brillo ({1}): oculta {2} %.</translation>
    </message>
    <message>
        <source>No pen and no tool lies in the frame.</source>
        <translation>En la imagen no hay bolígrafo ni herramienta.</translation>
    </message>
    <message>
        <source>The picture was taken with {1}; the profile wants {2}.</source>
        <translation>La imagen se tomó con {1}; el perfil quiere {2}.</translation>
    </message>
    <message>
        <source>The profile expects nothing of the camera.</source>
        <translation>El perfil no espera nada de la cámara.</translation>
    </message>
    <message>
        <source>The file tells no settings.</source>
        <translation>El archivo no dice ajustes.</translation>
    </message>
    <message>
        <source>The camera stands as the profile says.</source>
        <translation>La cámara está como dice el perfil.</translation>
    </message>
    <message>
        <source>The {1} of {2} are missing.</source>
        <translation>Faltan de {2}: {1}.</translation>
    </message>
    <message>
        <source>The {1} are missing.</source>
        <translation>Faltan: {1}.</translation>
    </message>
    <message>
        <source>The {1} of {2} is missing.</source>
        <translation>Falta de {2}: {1}.</translation>
    </message>
    <message>
        <source>The {1} is missing.</source>
        <translation>Falta: {1}.</translation>
    </message>
    <message>
        <source>Press again.</source>
        <translation>Pulse otra vez.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`.</source>
        <translation>Ejecute `vasculum verify`.</translation>
    </message>
    <message>
        <source>Run again; what was taken in is kept.</source>
        <translation>Ejecute de nuevo; lo incorporado se conserva.</translation>
    </message>
    <message>
        <source>{1} does not give {2} to a worker of the cluster ({3}).</source>
        <translation>{1} no entrega {2} a un trabajador del clúster ({3}).</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Ejecute de nuevo.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not reach {1}: {2}.</source>
        <translation>Un trabajador del clúster no llega a {1}: {2}.</translation>
    </message>
    <message>
        <source>Let the workers reach the store, then run again; what was taken in is kept.</source>
        <translation>Dé a los trabajadores acceso al almacén y ejecute de nuevo; lo incorporado se conserva.</translation>
    </message>
    <message>
        <source>Add it: {1}?endpoint=https://s3.example.org.</source>
        <translation>Añádalo: {1}?endpoint=https://s3.example.org.</translation>
    </message>
    <message>
        <source>The listing of {1} at {2} cannot be read: {3}.</source>
        <translation>La lista de {1} en {2} no se puede leer: {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the server&apos;s keeper look at it, then send again.</source>
        <translation>No se cambió nada allí; que lo mire el encargado del servidor y envíe otra vez.</translation>
    </message>
    <message>
        <source>{1} answers {2}.</source>
        <translation>{1} responde {2}.</translation>
    </message>
    <message>
        <source>{1} is no asset server ({2}).</source>
        <translation>{1} no es un servidor de imágenes ({2}).</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place.</source>
        <translation>Corrija el lugar del destino.</translation>
    </message>
    <message>
        <source>{1} names no address for `{2}`.</source>
        <translation>{1} no da dirección para `{2}`.</translation>
    </message>
    <message>
        <source>Its keeper has to update it.</source>
        <translation>Su encargado debe actualizarlo.</translation>
    </message>
    <message>
        <source>{1} describes itself in a way that is not read.</source>
        <translation>{1} se describe de un modo que no se lee.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`.</source>
        <translation>Introdúzcala con `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1}: there is no such collection.</source>
        <translation>{1}: no existe esa colección.</translation>
    </message>
    <message>
        <source>{1} does not tell its time.</source>
        <translation>{1} no dice su hora.</translation>
    </message>
    <message>
        <source>{1} is no asset server.</source>
        <translation>{1} no es un servidor de imágenes.</translation>
    </message>
    <message>
        <source>Lower limits.megapixels.</source>
        <translation>Baje limits.megapixels.</translation>
    </message>
    <message>
        <source>Enter it: vasculum secret {1}.</source>
        <translation>Introdúzcala: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Nothing lies below {1}.</source>
        <translation>No hay nada bajo {1}.</translation>
    </message>
    <message>
        <source>Correct the prefix; it is a folder&apos;s whole name.</source>
        <translation>Corrija el prefijo; es el nombre completo de una carpeta.</translation>
    </message>
    <message>
        <source>The key {1} cannot be the name of a file.</source>
        <translation>La clave {1} no puede ser un nombre de archivo.</translation>
    </message>
    <message>
        <source>Give the object another key.</source>
        <translation>Dé al objeto otra clave.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key: vasculum secret {1}.</source>
        <translation>Corrija la dirección o introduzca su clave: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Run the command again once it answers; what was taken in is kept.</source>
        <translation>Ejecute de nuevo la orden cuando responda; lo incorporado se conserva.</translation>
    </message>
    <message>
        <source>{1} is not in the bucket any more.</source>
        <translation>{1} ya no está en el bucket.</translation>
    </message>
    <message>
        <source>Give this station&apos;s key the right to read it.</source>
        <translation>Dé a la clave de esta estación el derecho de leerlo.</translation>
    </message>
    <message>
        <source>There is no target `{1}` that wants a key.</source>
        <translation>Ningún destino `{1}` pide clave.</translation>
    </message>
    <message>
        <source>Choose its kind first.</source>
        <translation>Elija antes su tipo.</translation>
    </message>
    <message>
        <source>This key is: {1}.</source>
        <translation>Esta clave es: {1}.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Dela entera.</translation>
    </message>
    <message>
        <source>Use letters, figures, `.`, `_` and `-`.</source>
        <translation>Use letras, cifras, `.`, `_` y `-`.</translation>
    </message>
    <message>
        <source>{1} in {2} differ from their table.</source>
        <translation>{1} en {2} difieren de su tabla.</translation>
    </message>
    <message>
        <source>Write their sha256 into models.toml.</source>
        <translation>Escriba su sha256 en models.toml.</translation>
    </message>
    <message>
        <source>This station trusts nobody&apos;s models.</source>
        <translation>Esta estación no confía en modelos de nadie.</translation>
    </message>
    <message>
        <source>Write the key id of who makes them into `trusted_model_keys`.</source>
        <translation>Escriba la clave de su autor en `trusted_model_keys`.</translation>
    </message>
    <message>
        <source>{1} is no bundle of models: {2}.</source>
        <translation>{1} no es un paquete de modelos: {2}.</translation>
    </message>
    <message>
        <source>Another set of models goes by the name {1} here.</source>
        <translation>Otro conjunto de modelos se llama aquí {1}.</translation>
    </message>
    <message>
        <source>Give the new one another name.</source>
        <translation>Dé otro nombre al nuevo.</translation>
    </message>
    <message>
        <source>{1} of the bundle differ from its table.</source>
        <translation>{1} del paquete difieren de su tabla.</translation>
    </message>
    <message>
        <source>{1} is not installed: {2}.</source>
        <translation>{1} no está instalado: {2}.</translation>
    </message>
    <message>
        <source>{1} of the bundle differs from its digest.</source>
        <translation>{1} del paquete difiere de su huella.</translation>
    </message>
    <message>
        <source>Fetch the bundle again.</source>
        <translation>Obtenga el paquete otra vez.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of models does not hold: {1}.</source>
        <translation>La tabla de modelos del paquete no se sostiene: {1}.</translation>
    </message>
    <message>
        <source>How much of what the pixels could show the lens delivers; needs the chart laid 2 to 10 degrees askew.</source>
        <translation>Cuánto da el objetivo de lo que podrían mostrar los píxeles; carta girada de 2 a 10 grados.</translation>
    </message>
    <message>
        <source>sampling efficiency (SFR10, ISO 12233) on slanted edges</source>
        <translation>eficiencia de muestreo (SFR10, ISO 12233) en bordes inclinados</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} más</translation>
    </message>
    <message>
        <source>by the lightest ground</source>
        <translation>según el fondo más claro</translation>
    </message>
    <message>
        <source>by the chart&apos;s greys</source>
        <translation>según los grises de la carta</translation>
    </message>
    <message>
        <source>{1} rows from row {2} on are the same</source>
        <translation>{1} filas desde la fila {2} son iguales</translation>
    </message>
    <message>
        <source>{1} columns from column {2} on are the same</source>
        <translation>{1} columnas desde la columna {2} son iguales</translation>
    </message>
    <message>
        <source>The colour target {1}</source>
        <translation>La carta de color {1}</translation>
    </message>
    <message>
        <source>The colour target</source>
        <translation>La carta de color</translation>
    </message>
    <message>
        <source>{1}, made {2}, was {3} years old</source>
        <translation>{1}, hecha en {2}, tenía {3} años</translation>
    </message>
    <message>
        <source>how true the colours are on the whole</source>
        <translation>cuán fieles son los colores en conjunto</translation>
    </message>
    <message>
        <source>how true the worst tenth of the colours is</source>
        <translation>cuán fiel es el peor décimo de los colores</translation>
    </message>
    <message>
        <source>the one colour that is farthest off</source>
        <translation>el color que más se aparta</translation>
    </message>
    <message>
        <source>whether greys are grey</source>
        <translation>si los grises son grises</translation>
    </message>
    <message>
        <source>whether light and dark are right</source>
        <translation>si lo claro y lo oscuro son correctos</translation>
    </message>
    <message>
        <source>grain in what should be even</source>
        <translation>grano en lo que debería ser liso</translation>
    </message>
    <message>
        <source>whether the light falls alike everywhere</source>
        <translation>si la luz cae igual en todas partes</translation>
    </message>
    <message>
        <source>how fine the picture is</source>
        <translation>cuán fina es la imagen</translation>
    </message>
    <message>
        <source>how much of that fineness the lens delivers</source>
        <translation>cuánta de esa finura da el objetivo</translation>
    </message>
    <message>
        <source>, serial {1}</source>
        <translation>, n.º de serie {1}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Tal como se tomó</translation>
    </message>
    <message>
        <source>4-star limit</source>
        <translation>Límite de 4 estrellas</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not told: a file was measured</source>
        <translation>no se sabe: se midió un archivo</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>edad desconocida</translation>
    </message>
    <message>
        <source>{1} years {2} months old</source>
        <translation>{1} años y {2} meses</translation>
    </message>
    <message>
        <source>4-star limit for the worst tenth: 4.0</source>
        <translation>Límite de 4 estrellas del peor décimo: 4,0</translation>
    </message>
    <message>
        <source>Colour error of each patch of the chart (ΔE2000); about 1 can just be seen</source>
        <translation>Error de color de cada parche (ΔE2000); 1 apenas se ve</translation>
    </message>
    <message>
        <source>What it was measured with</source>
        <translation>Con qué se midió</translation>
    </message>
    <message>
        <source>Certificate {1}</source>
        <translation>Certificado {1}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>White frame</source>
        <translation>Toma blanca</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>{1}; each patch is judged by a fit it took no part in</source>
        <translation>{1}; cada parche se juzga por un ajuste sin él</translation>
    </message>
    <message>
        <source>Colour difference</source>
        <translation>Diferencia de color</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>none was taken</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>with the station&apos;s key (Ed25519)</source>
        <translation>con la clave de la estación (Ed25519)</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> o más</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>{1}, since {2}{3}; {4}</source>
        <translation>{1}, desde {2}{3}; {4}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} a {2}</translation>
    </message>
    <message>
        <source> to {1}</source>
        <translation> a {1}</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>The last day in numbers</source>
        <translation>El último día en cifras</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Margen normal</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Camera {1}</source>
        <translation>Cámara {1}</translation>
    </message>
    <message>
        <source>One patch is</source>
        <translation>Un parche está</translation>
    </message>
    <message>
        <source>Two patches are</source>
        <translation>Dos parches están</translation>
    </message>
    <message>
        <source>Three patches are</source>
        <translation>Tres parches están</translation>
    </message>
    <message>
        <source>Four patches are</source>
        <translation>Cuatro parches están</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>the light is {1} % {2}</source>
        <translation>la luz es {1} % {2}</translation>
    </message>
    <message>
        <source> and its edges softer</source>
        <translation> y sus bordes más blandos</translation>
    </message>
    <message>
        <source>, most at the {1}</source>
        <translation>, sobre todo {1}</translation>
    </message>
    <message>
        <source>{1} patches are</source>
        <translation>{1} parches están</translation>
    </message>
    <message>
        <source>A lamp is ageing</source>
        <translation>Una lámpara envejece</translation>
    </message>
    <message>
        <source>The chart is dirty</source>
        <translation>La carta está sucia</translation>
    </message>
    <message>
        <source>Camera bumped</source>
        <translation>Cámara golpeada</translation>
    </message>
    <message>
        <source>The light changed</source>
        <translation>La luz cambió</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Punto blanco</translation>
    </message>
    <message>
        <source>ΔE(a*b*) of the greys, from the first days</source>
        <translation>ΔE(a*b*) de los grises, frente a los primeros días</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>on the chart, against the first days</source>
        <translation>en la carta, frente a los primeros días</translation>
    </message>
    <message>
        <source>worst ninth of the frame, against the first days</source>
        <translation>peor noveno de la toma, frente a los primeros días</translation>
    </message>
    <message>
        <source>Colour error</source>
        <translation>Error de color</translation>
    </message>
    <message>
        <source>mean ΔE2000 after correction</source>
        <translation>ΔE2000 medio tras corregir</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>edges where they are strongest, 0 to 1</source>
        <translation>bordes donde son más fuertes, 0 a 1</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Finura</translation>
    </message>
    <message>
        <source>sampling efficiency on the chart&apos;s slanted edges</source>
        <translation>eficiencia de muestreo en los bordes inclinados de la carta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>pixels per millimetre</source>
        <translation>píxeles por milímetro</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>Tamaño de la carta</translation>
    </message>
    <message>
        <source>share of the frame: camera&apos;s height</source>
        <translation>parte de la toma: altura de la cámara</translation>
    </message>
    <message>
        <source>no reading, no normal range</source>
        <translation>sin medida no hay margen normal</translation>
    </message>
    <message>
        <source>a plot needs a point</source>
        <translation>un gráfico necesita un punto</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Informe del turno</translation>
    </message>
    <message>
        <source>{1} frames an hour while working: {2} s each, of which {3} s waiting for the verdict and {4} s handling. {5}</source>
        <translation>{1} tomas por hora trabajando: {2} s cada una, de ellos {3} s esperando el veredicto y {4} s de manejo. {5}</translation>
    </message>
    <message>
        <source>Minutes of each half hour: handling (filled) and waiting (hollow)</source>
        <translation>Minutos de cada media hora: manejo (lleno) y espera (hueco)</translation>
    </message>
    <message>
        <source>{1} left open</source>
        <translation>{1} pendientes</translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>no queda nada pendiente</translation>
    </message>
    <message>
        <source>; {1} still to be sent</source>
        <translation>; {1} por enviar</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>What was not right at once</source>
        <translation>Lo que no salió bien a la primera</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Para el próximo turno</translation>
    </message>
    <message>
        <source>{1}, {2}, {3} to {4}.</source>
        <translation>{1}, {2}, de {3} a {4}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>In Review: {1}.</source>
        <translation>Por revisar: {1}.</translation>
    </message>
    <message>
        <source>frames taken</source>
        <translation>tomas hechas</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>left in the lane</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>enviadas y confirmadas</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por mirar</translation>
    </message>
    <message>
        <source>Cover {1}: {2}</source>
        <translation>Camisa {1}: {2}</translation>
    </message>
    <message>
        <source>Cover {1}</source>
        <translation>Camisa {1}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>flagged for the curator</source>
        <translation>marcada para el conservador</translation>
    </message>
    <message>
        <source>No further view of</source>
        <translation>Ninguna otra vista de</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Set {1} of</source>
        <translation>{1} escrito:</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrada</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>rejected, to the bin</source>
        <translation>rechazada, a la papelera</translation>
    </message>
    <message>
        <source>kept for review</source>
        <translation>conservada para revisar</translation>
    </message>
    <message>
        <source>sent back to be taken again</source>
        <translation>devuelta para repetirla</translation>
    </message>
    <message>
        <source>put back to review</source>
        <translation>puesta otra vez por revisar</translation>
    </message>
    <message>
        <source>last decision taken back</source>
        <translation>última decisión deshecha</translation>
    </message>
    <message>
        <source>photographed with {1}</source>
        <translation>fotografiada con {1}</translation>
    </message>
    <message>
        <source>replaced by a retake</source>
        <translation>sustituida por una repetición</translation>
    </message>
    <message>
        <source>packed and sealed</source>
        <translation>empaquetada y sellada</translation>
    </message>
    <message>
        <source>received by {1}, digests compared</source>
        <translation>recibida por {1}, huellas comparadas</translation>
    </message>
    <message>
        <source>not delivered to {1}: {2}</source>
        <translation>no entregada a {1}: {2}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>leída hasta el final</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>mirada</translation>
    </message>
    <message>
        <source>{1} set to “{2}”</source>
        <translation>{1} puesto a «{2}»</translation>
    </message>
    <message>
        <source>{1} as read again</source>
        <translation>{1} otra vez como se leyó</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Shoot the next specimen</source>
        <translation>Fotografiar el siguiente</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Fotografiar</translation>
    </message>
    <message>
        <source>Give it one with `vasculum review correct`, then send again.</source>
        <translation>Dele uno con `vasculum review correct` y envíe otra vez.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then press Try again in Sync.</source>
        <translation>Lea la razón, corríjala y pulse «Reintentar» en Envíos.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; in a terminal `vasculum models verify` names the file.</source>
        <translation>Instale otra vez los modelos; en un terminal, `vasculum models verify` nombra el archivo.</translation>
    </message>
    <message>
        <source>Name another target in the profile, or draw this one&apos;s corners by hand in Morning.</source>
        <translation>Nombre otra carta en el perfil, o trace a mano las esquinas de esta en Inicio.</translation>
    </message>
    <message>
        <source>Eject the camera in the file manager; {1} keeps the desktop away for good.</source>
        <translation>Expulse la cámara en el gestor de archivos; {1} aparta el escritorio para siempre.</translation>
    </message>
    <message>
        <source>Take it out of the profile, or choose another camera in Settings.</source>
        <translation>Quítelo del perfil, o elija otra cámara en Ajustes.</translation>
    </message>
    <message>
        <source>Choose one in Settings, Camera.</source>
        <translation>Elija una en Ajustes, Cámara.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then choose it in Settings, Camera.</source>
        <translation>Permita este equipo en la cámara (su menú de conexión al PC) y elíjala después en Ajustes, Cámara.</translation>
    </message>
    <message>
        <source>Do not delete anything; press Verify now in Sync, and restore the file from the other copy.</source>
        <translation>No borre nada; pulse «Verificar» en Envíos y restaure el archivo de la otra copia.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; delete nothing.</source>
        <translation>Pulse «Verificar» en Envíos; no borre nada.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync.</source>
        <translation>Pulse «Verificar» en Envíos.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file from the other copy.</source>
        <translation>Pulse «Verificar» en Envíos; restaure el archivo de la otra copia.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file it names.</source>
        <translation>Pulse «Verificar» en Envíos; restaure el archivo que nombra.</translation>
    </message>
    <message>
        <source>Enter it in Settings, Targets, then press Try again in Sync.</source>
        <translation>Introdúzcala en Ajustes, Destinos, y pulse «Reintentar» en Envíos.</translation>
    </message>
    <message>
        <source>Enter it anew in Settings, Targets.</source>
        <translation>Introdúzcala de nuevo en Ajustes, Destinos.</translation>
    </message>
    <message>
        <source>Remove it; Settings, Targets takes keys and keeps them safely.</source>
        <translation>Quítela; Ajustes, Destinos recibe las claves y las guarda con seguridad.</translation>
    </message>
    <message>
        <source>Enter it in a terminal: vasculum secret {1}.</source>
        <translation>Introdúzcala en un terminal: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key in a terminal: vasculum secret {1}.</source>
        <translation>Corrija la dirección o introduzca su clave en un terminal: vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Measure the target in Morning.</source>
        <translation>Mida la carta en Inicio.</translation>
    </message>
    <message>
        <source>Type its number in Review, then press Try again in Sync.</source>
        <translation>Escriba su número en Revisar y pulse «Reintentar» en Envíos.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another in Settings, Disks, then go on.</source>
        <translation>Libere espacio en el disco de datos, o indique otro en Ajustes, Discos, y siga.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder in Settings, Disks.</source>
        <translation>Dé a este usuario permiso de escritura allí, o indique otra carpeta en Ajustes, Discos.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk in Settings, Disks, and the share as a target.</source>
        <translation>Indique en Ajustes, Discos una carpeta del disco propio, y el recurso como destino.</translation>
    </message>
    <message>
        <source>of the outline</source>
        <translation>del contorno</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Every patch</source>
        <translation>Cada parche</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Shoot the {1} of {2}</source>
        <translation>Tomar {1} de {2}</translation>
    </message>
    <message>
        <source>Shoot the {1}</source>
        <translation>Tomar {1}</translation>
    </message>
    <message>
        <source>Retake {1}</source>
        <translation>Repetir {1}</translation>
    </message>
    <message>
        <source>Retake this specimen</source>
        <translation>Repetir este ejemplar</translation>
    </message>
    <message>
        <source>The frames refer to certificate {1}, {2}: {3}</source>
        <translation>Las tomas se refieren al certificado {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>{1}, from secondary sources named in resources/references/tolerances.toml</source>
        <translation>{1}, de fuentes secundarias nombradas en resources/references/tolerances.toml</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>{1}{2}: the next frame is held against it</source>
        <translation>{1}{2}: la próxima toma se compara con él</translation>
    </message>
    <message>
        <source>{1} works here now</source>
        <translation>{1} trabaja aquí ahora</translation>
    </message>
    <message>
        <source>Scanned {1}: not a number of this collection</source>
        <translation>Escaneado {1}: no es un número de esta colección</translation>
    </message>
    <message>
        <source>, photographed before</source>
        <translation>, ya fotografiado</translation>
    </message>
    <message>
        <source>Disk full: free space or change disk</source>
        <translation>Disco lleno: haga sitio o cámbielo</translation>
    </message>
    <message>
        <source>Cover {1} is put away</source>
        <translation>La camisa {1} está guardada</translation>
    </message>
    <message>
        <source>No cover lies open</source>
        <translation>No hay ninguna camisa abierta</translation>
    </message>
    <message>
        <source>Waits for the camera</source>
        <translation>Espera a la cámara</translation>
    </message>
    <message>
        <source>This station has no camera</source>
        <translation>Esta estación no tiene cámara</translation>
    </message>
    <message>
        <source>{1} frame</source>
        <translation>{1} toma</translation>
    </message>
    <message>
        <source>{1} frames</source>
        <translation>{1} tomas</translation>
    </message>
    <message>
        <source>{1} specimen</source>
        <translation>{1} ejemplar</translation>
    </message>
    <message>
        <source>{1} specimens</source>
        <translation>{1} ejemplares</translation>
    </message>
    <message>
        <source>{1} package</source>
        <translation>{1} paquete</translation>
    </message>
    <message>
        <source>{1} packages</source>
        <translation>{1} paquetes</translation>
    </message>
    <message>
        <source>{1} pause</source>
        <translation>{1} pausa</translation>
    </message>
    <message>
        <source>{1} pauses</source>
        <translation>{1} pausas</translation>
    </message>
    <message>
        <source>{1} certificate</source>
        <translation>{1} certificado</translation>
    </message>
    <message>
        <source>{1} certificates</source>
        <translation>{1} certificados</translation>
    </message>
    <message>
        <source>{1} day</source>
        <translation>{1} día</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} días</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>pliegos</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>arriba en el centro</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>centro a la izquierda</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>centro a la derecha</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>abajo en el centro</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>ejemplar</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeña</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>más débil</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>kept for review ({1})</source>
        <translation>conservada para revisar ({1})</translation>
    </message>
    <message>
        <source>Herbarium sheet</source>
        <translation>Pliego de herbario</translation>
    </message>
    <message>
        <source>Pinned insect</source>
        <translation>Insecto pinchado</translation>
    </message>
    <message>
        <source>{1}; at most {2} is allowed.</source>
        <translation>{1}; se admite {2} como máximo.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is allowed.</source>
        <translation>{1}; se admite {2} como mínimo.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is needed.</source>
        <translation>{1}; hace falta {2} como mínimo.</translation>
    </message>
    <message>
        <source>{1}, photographed before: the next frame is held against it</source>
        <translation>{1}, ya fotografiado: la próxima toma se compara con él</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>manchas</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>ejemplares</translation>
    </message>
    <message>
        <source>documents until {1}</source>
        <translation>documentos hasta las {1}</translation>
    </message>
    <message>
        <source>access images until {1}</source>
        <translation>imágenes de consulta hasta las {1}</translation>
    </message>
    <message>
        <source>originals until {1}</source>
        <translation>originales hasta las {1}</translation>
    </message>
    <message>
        <source>Lay a clean chart flat on the sheet and switch off other lights, then press again.</source>
        <translation>Ponga una carta limpia y plana en el pliego, apague otras luces y pulse otra vez.</translation>
    </message>
    <message>
        <source>The grey patches of the chart: do they look grey, and does no coloured light fall on them?</source>
        <translation>Los parches grises de la carta: ¿se ven grises y no les cae luz de color?</translation>
    </message>
    <message>
        <source>Check the lamps, the aperture and the shutter speed, then press again.</source>
        <translation>Compruebe lámparas, diafragma y tiempo, y pulse otra vez.</translation>
    </message>
    <message>
        <source>The histogram under the live view: it should end shortly before the right edge.</source>
        <translation>El histograma bajo la vista en vivo: debe acabar poco antes del borde derecho.</translation>
    </message>
    <message>
        <source>Turn the nearest lamp away, or close by one third stop, then press again.</source>
        <translation>Aparte la lámpara más cercana, o cierre un tercio de paso, y pulse otra vez.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a petal in them?</source>
        <translation>Los lugares rayados (H): ¿hay letra impresa o un pétalo en ellos?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the sheet lies still, then press again.</source>
        <translation>Enfoque la etiqueta, espere a que el pliego esté quieto y pulse otra vez.</translation>
    </message>
    <message>
        <source>The smallest letters of the label at 1:1 (Z): their edges must be hard.</source>
        <translation>Las letras más pequeñas de la etiqueta a 1:1 (Z): sus bordes deben ser nítidos.</translation>
    </message>
    <message>
        <source>Press the sheet flat and focus on the plant, then press again.</source>
        <translation>Aplane el pliego, enfoque la planta y pulse otra vez.</translation>
    </message>
    <message>
        <source>A leaf edge or a hair at 1:1 (Z), also where the sheet bulges.</source>
        <translation>Un borde de hoja o un pelo a 1:1 (Z), también donde el pliego se abomba.</translation>
    </message>
    <message>
        <source>Level the camera and press the object flat there, or close the aperture.</source>
        <translation>Nivele la cámara y aplane el objeto ahí, o cierre el diafragma.</translation>
    </message>
    <message>
        <source>Focus on the label, or bring the camera nearer.</source>
        <translation>Enfoque la etiqueta, o acerque la cámara.</translation>
    </message>
    <message>
        <source>Lay the label face up; if it lies there, focus on it, then press again.</source>
        <translation>Ponga la etiqueta boca arriba; si ya está, enfóquela y pulse otra vez.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the sheet.</source>
        <translation>Ponga la regla junto al pliego.</translation>
    </message>
    <message>
        <source>Set the camera as the profile says, or take the profile that fits.</source>
        <translation>Ajuste la cámara como dice el perfil, o tome el perfil que convenga.</translation>
    </message>
    <message>
        <source>Measure the chart anew, or replace it; then write its month into the profile.</source>
        <translation>Mida la carta de nuevo, o cámbiela; luego escriba su mes en el perfil.</translation>
    </message>
    <message>
        <source>Focus on the chart and clean the lens.</source>
        <translation>Enfoque la carta y limpie el objetivo.</translation>
    </message>
    <message>
        <source>Move the sheet to the middle of the frame, then press again.</source>
        <translation>Ponga el pliego en el centro y pulse otra vez.</translation>
    </message>
    <message>
        <source>All four edges of the sheet: a strip of the ground must be seen along each.</source>
        <translation>Los cuatro bordes del pliego: junto a cada uno debe verse una franja del fondo.</translation>
    </message>
    <message>
        <source>Lay the sheet straight, then press again.</source>
        <translation>Enderece el pliego y pulse otra vez.</translation>
    </message>
    <message>
        <source>The sheet&apos;s edge beside the edge of the frame: they run side by side.</source>
        <translation>El borde del pliego junto al de la imagen: corren paralelos.</translation>
    </message>
    <message>
        <source>Press again; if it comes back, change the cable or the card.</source>
        <translation>Pulse otra vez; si vuelve, cambie el cable o la tarjeta.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the sheet.</source>
        <translation>Filas de la imagen que se repiten o una banda gris: está dañado el archivo, no el pliego.</translation>
    </message>
    <message>
        <source>The label under the hatch (H): is its print gone anywhere?</source>
        <translation>La etiqueta bajo el rayado (H): ¿se ha perdido la letra en algún lugar?</translation>
    </message>
    <message>
        <source>The hatched places on the plant (H): petals and hairs burn out first.</source>
        <translation>Los lugares rayados de la planta (H): pétalos y pelos se queman primero.</translation>
    </message>
    <message>
        <source>Close by one third stop, then press again.</source>
        <translation>Cierre un tercio de paso y pulse otra vez.</translation>
    </message>
    <message>
        <source>The white patch of the chart: it must be a little darker than the brightest paper.</source>
        <translation>El parche blanco de la carta: debe ser algo más oscuro que el papel más claro.</translation>
    </message>
    <message>
        <source>Check the lamps and open by one stop, then press again.</source>
        <translation>Compruebe las lámparas, abra un paso y pulse otra vez.</translation>
    </message>
    <message>
        <source>The histogram under the live view: the hump of the paper must lie in its right third.</source>
        <translation>El histograma bajo la vista en vivo: la joroba del papel debe estar en el tercio derecho.</translation>
    </message>
    <message>
        <source>Set the lowest ISO and more light, then press again.</source>
        <translation>Ponga el ISO más bajo y más luz, y pulse otra vez.</translation>
    </message>
    <message>
        <source>The ISO of the camera and the lamps: a dim picture made brighter is grainy.</source>
        <translation>El ISO de la cámara y las lámparas: una imagen oscura aclarada tiene grano.</translation>
    </message>
    <message>
        <source>Look at the lamp on that side, or photograph a white frame and calibrate.</source>
        <translation>Mire la lámpara de ese lado, o fotografíe un blanco y calibre.</translation>
    </message>
    <message>
        <source>The four corners of the empty ground: one of them is darker.</source>
        <translation>Las cuatro esquinas del fondo vacío: una es más oscura.</translation>
    </message>
    <message>
        <source>Lift its edge, or lay the matt sheet over it, then press again.</source>
        <translation>Levante su borde, o cúbralo con la hoja mate, y pulse otra vez.</translation>
    </message>
    <message>
        <source>The packet, tape and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>El sobre, la cinta y las etiquetas brillantes: incline la cabeza hasta ver la lámpara en ellos.</translation>
    </message>
    <message>
        <source>Step back from the lamps and look what stands before them, then press again.</source>
        <translation>Aléjese de las lámparas, mire qué hay delante y pulse otra vez.</translation>
    </message>
    <message>
        <source>The edges of the sheet: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Los bordes del pliego: ¿de quién es la sombra, de una mano, de una lámpara, del soporte?</translation>
    </message>
    <message>
        <source>Press again when it is out.</source>
        <translation>Pulse otra vez cuando esté fuera.</translation>
    </message>
    <message>
        <source>The edges of the live view before you press: hands, sleeves, cables.</source>
        <translation>Los bordes de la vista en vivo antes de pulsar: manos, mangas, cables.</translation>
    </message>
    <message>
        <source>Take it off the sheet and press again.</source>
        <translation>Retírelo del pliego y dispare de nuevo.</translation>
    </message>
    <message>
        <source>Where the hands work: pens, forceps, knives lie there.</source>
        <translation>Donde trabajan las manos: allí quedan lápices, pinzas, cuchillos.</translation>
    </message>
    <message>
        <source>Lay a clean chart flat beside the specimen and switch off other lights, then press again.</source>
        <translation>Ponga una carta limpia y plana junto al ejemplar, apague otras luces y pulse otra vez.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a wing in them?</source>
        <translation>Los lugares rayados (H): ¿hay letra impresa o un ala en ellos?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen stands still, then press again.</source>
        <translation>Enfoque la etiqueta, espere a que el ejemplar esté quieto y pulse otra vez.</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen lies still, then press again.</source>
        <translation>Enfoque la etiqueta, espere a que el ejemplar repose y pulse otra vez.</translation>
    </message>
    <message>
        <source>Focus on the specimen, or take a focus stack, then press again.</source>
        <translation>Enfoque el ejemplar, o haga un apilado de foco, y pulse otra vez.</translation>
    </message>
    <message>
        <source>A hair or a vein of the wing at 1:1 (Z), also where the specimen bulges.</source>
        <translation>Un pelo o una vena del ala a 1:1 (Z), también donde el ejemplar sobresale.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the insect.</source>
        <translation>Ponga la regla junto al insecto.</translation>
    </message>
    <message>
        <source>Move the specimen to the middle of the frame, then press again.</source>
        <translation>Ponga el ejemplar en el centro y pulse otra vez.</translation>
    </message>
    <message>
        <source>All four edges of the specimen: a strip of the ground must be seen along each.</source>
        <translation>Los cuatro lados del ejemplar: junto a cada uno debe verse una franja del fondo.</translation>
    </message>
    <message>
        <source>Lay the tray straight, then press again.</source>
        <translation>Enderece la bandeja y pulse otra vez.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the specimen.</source>
        <translation>Filas de la imagen que se repiten o una banda gris: está dañado el archivo, no el ejemplar.</translation>
    </message>
    <message>
        <source>The hatched places on the insect (H): wing cases and hairs burn out first.</source>
        <translation>Los lugares rayados del insecto (H): élitros y pelos se queman primero.</translation>
    </message>
    <message>
        <source>Wing cases, glass and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>Élitros, vidrio y etiquetas brillantes: incline la cabeza hasta ver la lámpara en ellos.</translation>
    </message>
    <message>
        <source>Look what stands before the lamps, then press again.</source>
        <translation>Mire qué hay delante de las lámparas y pulse otra vez.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source> to send</source>
        <translation> por enviar</translation>
    </message>
    <message>
        <source> left</source>
        <comment>room for so many</comment>
        <translation> libres</translation>
    </message>
    <message>
        <source> · {n} need you</source>
        <translation> · {n} le necesitan</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>On the glass: live view</source>
        <translation>Sobre el cristal: vista en vivo</translation>
    </message>
    <message>
        <source>The live view appears here once the camera answers.</source>
        <translation>La vista en vivo aparece aquí cuando la cámara responde.</translation>
    </message>
    <message>
        <source>Live view stopped {n} s ago, shooting still works.</source>
        <translation>Vista en vivo parada hace {n} s; se puede seguir fotografiando.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Barcode, {reader} only</source>
        <translation>Código, solo {reader}</translation>
    </message>
    <message>
        <source>Chart ΔE {value}</source>
        <translation>Carta ΔE {value}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Soft here</source>
        <translation>Borroso aquí</translation>
    </message>
    <message>
        <source>sRGB assumed</source>
        <translation>se supone sRGB</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>un perfil sin nombre</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Se está leyendo la imagen</translation>
    </message>
    <message>
        <source>operator mode, large and quiet</source>
        <translation>modo operador, grande y tranquilo</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>esta hoja de teclas</translation>
    </message>
    <message>
        <source>search the catalogue</source>
        <translation>buscar en el catálogo</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>claro u oscuro</translation>
    </message>
    <message>
        <source>one step back, at last to Shoot</source>
        <translation>un paso atrás, al final a Captura</translation>
    </message>
    <message>
        <source>judge colour: verdicts by shape and word alone</source>
        <translation>juzgar el color: veredictos solo por forma y palabra</translation>
    </message>
    <message>
        <source>does what the next press says</source>
        <translation>hace lo que dice «próxima pulsación»</translation>
    </message>
    <message>
        <source>takes the last one again; the old frame stays in the bin</source>
        <translation>repite la última; la toma vieja queda en la papelera</translation>
    </message>
    <message>
        <source>the next frame is the next view: back side, labels</source>
        <translation>la próxima toma es la vista siguiente: reverso, etiquetas</translation>
    </message>
    <message>
        <source>this specimen has no further view</source>
        <translation>este ejemplar no tiene más vistas</translation>
    </message>
    <message>
        <source>keeps it and sends it to review</source>
        <translation>la conserva y la envía a revisar</translation>
    </message>
    <message>
        <source>flags it for the curator</source>
        <translation>la marca para el conservador</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>deshace el último acto</translation>
    </message>
    <message>
        <source>opens the exception lane</source>
        <translation>abre las excepciones</translation>
    </message>
    <message>
        <source>the next fault of this frame</source>
        <translation>el siguiente fallo de esta toma</translation>
    </message>
    <message>
        <source>boxes on and off</source>
        <translation>recuadros sí o no</translation>
    </message>
    <message>
        <source>hatches what is burnt out or black</source>
        <translation>raya lo quemado o negro</translation>
    </message>
    <message>
        <source>held: the frame before</source>
        <translation>mantenida: la toma anterior</translation>
    </message>
    <message>
        <source>1:1 at the fault or the pointer, and back</source>
        <translation>1:1 en el fallo o el puntero, y vuelta</translation>
    </message>
    <message>
        <source>live view large</source>
        <translation>vista en vivo grande</translation>
    </message>
    <message>
        <source>holds the swap trigger, or lets it shoot by itself</source>
        <translation>retiene el disparo por cambio, o lo deja hacer</translation>
    </message>
    <message>
        <source>magnifier on the live view; arrows move it</source>
        <translation>lupa en la vista en vivo; las flechas la mueven</translation>
    </message>
    <message>
        <source>marks on the live view what is in focus</source>
        <translation>marca en la vista en vivo lo que está enfocado</translation>
    </message>
    <message>
        <source>accepts it; with Shift, all that are marked</source>
        <translation>la acepta; con Mayús, todas las marcadas</translation>
    </message>
    <message>
        <source>sends it back to be taken again; with Shift, all marked</source>
        <translation>la devuelve para repetirla; con Mayús, todas las marcadas</translation>
    </message>
    <message>
        <source>holds it for the curator; with Shift, all marked</source>
        <translation>la reserva para el conservador; con Mayús, todas las marcadas</translation>
    </message>
    <message>
        <source>puts it into the bin; with Shift, all marked</source>
        <translation>la pone en la papelera; con Mayús, todas las marcadas</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>la deja para luego</translation>
    </message>
    <message>
        <source>marks it, or takes the mark off</source>
        <translation>la marca, o le quita la marca</translation>
    </message>
    <message>
        <source>approves the lit field and goes to the next doubtful one</source>
        <translation>aprueba el campo iluminado y va al siguiente dudoso</translation>
    </message>
    <message>
        <source>the next field</source>
        <translation>el campo siguiente</translation>
    </message>
    <message>
        <source>types the lit field&apos;s value</source>
        <translation>escribe el valor del campo iluminado</translation>
    </message>
    <message>
        <source>history of the record</source>
        <translation>historia del registro</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>la imagen entera</translation>
    </message>
    <message>
        <source>1:1 at the finding or the pointer, and back</source>
        <translation>1:1 en el hallazgo o el puntero, y vuelta</translation>
    </message>
    <message>
        <source>findings on and off</source>
        <translation>hallazgos sí o no</translation>
    </message>
    <message>
        <source>the next filter</source>
        <translation>el filtro siguiente</translation>
    </message>
    <message>
        <source>the filter before</source>
        <translation>el filtro anterior</translation>
    </message>
    <message>
        <source>the next step: photograph the target, sign, start shooting</source>
        <translation>el paso siguiente: fotografiar la carta, firmar, empezar</translation>
    </message>
    <message>
        <source>photographs a blank white sheet first: evenness of the light</source>
        <translation>fotografía antes una hoja blanca: uniformidad de la luz</translation>
    </message>
    <message>
        <source>measures the target again</source>
        <translation>mide la carta otra vez</translation>
    </message>
    <message>
        <source>keeps the certificate as PDF</source>
        <translation>guarda el certificado como PDF</translation>
    </message>
    <message>
        <source>the shift of today</source>
        <translation>el turno de hoy</translation>
    </message>
    <message>
        <source>thirty days: does the station still do what it did</source>
        <translation>treinta días: ¿hace la estación lo que hacía?</translation>
    </message>
    <message>
        <source>the newest certificate</source>
        <translation>el último certificado</translation>
    </message>
    <message>
        <source>keeps the report as an HTML page</source>
        <translation>guarda el informe como página HTML</translation>
    </message>
    <message>
        <source>keeps the report as PDF</source>
        <translation>guarda el informe como PDF</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>vuelve a preguntar</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>{folder} goes on</source>
        <translation>{folder} continúa</translation>
    </message>
    <message>
        <source>Judged with the profile {profile}. Originals are copied, never changed; shooting comes first.</source>
        <translation>Juzgado con el perfil {profile}. Los originales se copian, nunca se cambian; fotografiar va primero.</translation>
    </message>
    <message>
        <source>types the path of a folder, completed as one types</source>
        <translation>escribe la ruta de una carpeta, que se completa</translation>
    </message>
    <message>
        <source>pauses the lit folder, or goes on with it</source>
        <translation>pausa la carpeta iluminada, o la continúa</translation>
    </message>
    <message>
        <source>opens its report</source>
        <translation>abre su informe</translation>
    </message>
    <message>
        <source>takes a finished or paused folder off the list; what was taken in stays</source>
        <translation>quita de la lista una carpeta acabada o en pausa; lo incorporado queda</translation>
    </message>
    <message>
        <source>the next folder</source>
        <translation>la carpeta siguiente</translation>
    </message>
    <message>
        <source>the folder before</source>
        <translation>la carpeta anterior</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Ruta de una carpeta</translation>
    </message>
    <message>
        <source>{folder} is on the list; originals are never changed</source>
        <translation>{folder} está en la lista; los originales nunca se cambian</translation>
    </message>
    <message>
        <source>{folder} pauses after this picture</source>
        <translation>{folder} se detiene tras esta imagen</translation>
    </message>
    <message>
        <source>Opened {file}</source>
        <translation>{file} abierto</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nada en marcha</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte una carpeta aquí</translation>
    </message>
    <message>
        <source>Why frames did not pass</source>
        <translation>Por qué hubo tomas no válidas</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>{folder} is finished; drop it again to look for new pictures</source>
        <translation>{folder} está acabada; suéltela otra vez para buscar imágenes nuevas</translation>
    </message>
    <message>
        <source>The report is written when the folder is finished</source>
        <translation>El informe se escribe al acabar la carpeta</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Antes, pausarla</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Escribir una ruta</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Every frame so far passed.</source>
        <translation>Hasta ahora todas son válidas.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>No folder is on the list</source>
        <translation>No hay carpetas en la lista</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To retake</source>
        <translation>Por repetir</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituidas</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>to the search field</source>
        <translation>al campo de búsqueda</translation>
    </message>
    <message>
        <source>shows the file in its folder</source>
        <translation>muestra el archivo en su carpeta</translation>
    </message>
    <message>
        <source>copies the file&apos;s name</source>
        <translation>copia el nombre del archivo</translation>
    </message>
    <message>
        <source>1:1 and back</source>
        <translation>1:1 y vuelta</translation>
    </message>
    <message>
        <source>Number, label text, field, note, file name</source>
        <translation>Número, etiqueta, campo, nota, archivo</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} entregados</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No specimen yet. Ctrl 1 to shoot</source>
        <translation>Ningún ejemplar todavía. Ctrl 1 para fotografiar</translation>
    </message>
    <message>
        <source>{n} found in {ms} ms</source>
        <translation>{n} encontrados en {ms} ms</translation>
    </message>
    <message>
        <source>Taken back: {act} {number}</source>
        <translation>Deshecho: {act} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} marked: Shift with a key decides about all of them</source>
        <translation>
            <numerusform>{so_many} marcada: Mayús con una tecla decide sobre todas</numerusform>
            <numerusform>{so_many} marcadas: Mayús con una tecla decide sobre todas</numerusform>
        </translation>
    </message>
    <message>
        <source>, shot {date}</source>
        <translation>, tomada el {date}</translation>
    </message>
    <message>
        <source>dd MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Pass.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Review.</source>
        <translation>Revisar.</translation>
    </message>
    <message>
        <source>Retake.</source>
        <translation>Repetir.</translation>
    </message>
    <message>
        <source>No sound: volume, output, or none on this machine.</source>
        <translation>Sin sonido: volumen, salida, o ninguna en esta máquina.</translation>
    </message>
    <message>
        <source>The camera does not answer yet. Look at its switch and cable; it connects by itself.</source>
        <translation>La cámara aún no responde. Mire su interruptor y su cable; se conecta sola.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>White sheet</source>
        <translation>Hoja blanca</translation>
    </message>
    <message>
        <source>Target on the glass</source>
        <translation>Carta sobre el cristal</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty stage, then press.</source>
        <translation>Ponga la carta de color en la mesa vacía y pulse.</translation>
    </message>
    <message>
        <source>Morning start</source>
        <translation>Inicio de la jornada</translation>
    </message>
    <message>
        <source>In force: every frame taken from here on refers to this certificate.</source>
        <translation>En vigor: cada toma desde ahora se refiere a este certificado.</translation>
    </message>
    <message>
        <source>Look at the certificate, then sign it, or measure again.</source>
        <translation>Mire el certificado y fírmelo, o mida otra vez.</translation>
    </message>
    <message>
        <source>The shift runs on the certificate of {date}.</source>
        <translation>El turno va con el certificado del {date}.</translation>
    </message>
    <message>
        <source>Outer square: measured. Inner square: reference.</source>
        <translation>Cuadro exterior: medido. Interior: referencia.</translation>
    </message>
    <message>
        <source>Light even to {value} %</source>
        <translation>Luz uniforme hasta {value} %</translation>
    </message>
    <message>
        <source>White sheet first</source>
        <translation>Antes, hoja blanca</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Reading the target</source>
        <translation>Leyendo la carta</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmando</translation>
    </message>
    <message>
        <source>Sign the certificate first.</source>
        <translation>Antes, firme el certificado.</translation>
    </message>
    <message>
        <source>Start shooting</source>
        <translation>Empezar a fotografiar</translation>
    </message>
    <message>
        <source>The target comes here</source>
        <translation>La carta aparece aquí</translation>
    </message>
    <message>
        <source>Photographing the white sheet</source>
        <translation>Fotografiando la hoja blanca</translation>
    </message>
    <message>
        <source>Photographing the target</source>
        <translation>Fotografiando la carta</translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Photograph the target</source>
        <translation>Fotografiar la carta</translation>
    </message>
    <message>
        <source>The camera answers</source>
        <translation>La cámara responde</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>La cámara no responde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Colours, tone, noise</source>
        <translation>Colores, tono, ruido</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Aún no está en vigor</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>Fotografiada</translation>
    </message>
    <message>
        <source>Waits for the press</source>
        <translation>Espera la pulsación</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Poner en vigor otra vez</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Folder card</source>
        <translation>Ficha de camisa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Toma el de más arriba</translation>
    </message>
    <message>
        <source>A specimen each</source>
        <translation>Un ejemplar cada uno</translation>
    </message>
    <message>
        <source>Is not taken</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Se acepta</translation>
    </message>
    <message>
        <source>Is a further view</source>
        <translation>Es otra vista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nombres de archivos</translation>
    </message>
    <message>
        <source>Parts in braces: {catalogNumber}, {date}, {time}, {cover}, {original}.</source>
        <translation>Partes entre llaves: {catalogNumber}, {date}, {time}, {cover}, {original}.</translation>
    </message>
    <message>
        <source>Seconds for a step</source>
        <translation>Segundos por paso</translation>
    </message>
    <message>
        <source>A step that takes longer is given up for that frame.</source>
        <translation>Un paso más largo se abandona en esa toma.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Institution&apos;s ROR</source>
        <translation>ROR de la institución</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Address of a specimen</source>
        <translation>Dirección de un ejemplar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>An address. Without one nothing is packed and sent.</source>
        <translation>Una dirección. Sin ella no se empaqueta ni envía nada.</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>How specimens are kept</source>
        <translation>Cómo se guardan los ejemplares</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Anything but `open` keeps place and labels out of exports.</source>
        <translation>Todo salvo `open` deja lugar y etiquetas fuera de las exportaciones.</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>Patrón del número</translation>
    </message>
    <message>
        <source>A regular expression that the whole number must meet.</source>
        <translation>Una expresión regular que el número entero debe cumplir.</translation>
    </message>
    <message>
        <source>Printed, but not in the code</source>
        <translation>Impreso, pero no en el código</translation>
    </message>
    <message>
        <source>Digits, filled with zeros</source>
        <translation>Cifras, rellenas con ceros</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Carácter de control</translation>
    </message>
    <message>
        <source>Two numbers in a frame</source>
        <translation>Dos números en una toma</translation>
    </message>
    <message>
        <source>Number in the file&apos;s name</source>
        <translation>Número en el nombre del archivo</translation>
    </message>
    <message>
        <source>With a group (?P&lt;catalogNumber&gt;...).</source>
        <translation>Con un grupo (?P&lt;catalogNumber&gt;...).</translation>
    </message>
    <message>
        <source>A number that only the text gives</source>
        <translation>Un número que solo da el texto</translation>
    </message>
    <message>
        <source>A number photographed before</source>
        <translation>Un número ya fotografiado</translation>
    </message>
    <message>
        <source>A number that no list has</source>
        <translation>Un número que no está en ninguna lista</translation>
    </message>
    <message>
        <source>Longest step that is a skip</source>
        <translation>Paso más largo que es un salto</translation>
    </message>
    <message>
        <source>0: gaps mean nothing.</source>
        <translation>0: los huecos no significan nada.</translation>
    </message>
    <message>
        <source>Pattern of a cover&apos;s code</source>
        <translation>Patrón del código de camisa</translation>
    </message>
    <message>
        <source>A scan that meets it opens that folder&apos;s card.</source>
        <translation>Un escaneo que lo cumple abre la ficha de esa camisa.</translation>
    </message>
    <message>
        <source>Every frame needs an open card</source>
        <translation>Cada toma necesita una ficha abierta</translation>
    </message>
    <message>
        <source>Minutes until a card expires</source>
        <translation>Minutos hasta que una ficha caduca</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>A lower value fails.</source>
        <translation>Un valor menor falla.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>A higher value fails.</source>
        <translation>Un valor mayor falla.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>A value that passes as near as this warns; trainees fail there.</source>
        <translation>Un valor tan cercano avisa; en aprendices falla.</translation>
    </message>
    <message>
        <source>At least, for trainees</source>
        <translation>Al menos, para aprendices</translation>
    </message>
    <message>
        <source>Empty: the bound moved in by the margin.</source>
        <translation>Vacío: el límite apretado por el margen.</translation>
    </message>
    <message>
        <source>At most, for trainees</source>
        <translation>Como máximo, para aprendices</translation>
    </message>
    <message>
        <source>When it warns</source>
        <translation>Cuando avisa</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Cuando falla</translation>
    </message>
    <message>
        <source>When it could not be measured</source>
        <translation>Cuando no se pudo medir</translation>
    </message>
    <message>
        <source>What a trainee should look at</source>
        <translation>Qué debe mirar un aprendiz</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The sentence shown on a fault.</source>
        <translation>La frase que se muestra ante un fallo.</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>De dónde viene el número</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>saves the changes as a new version</source>
        <translation>guarda los cambios como versión nueva</translation>
    </message>
    <message>
        <source>lets the unsaved changes go</source>
        <translation>deja ir los cambios sin guardar</translation>
    </message>
    <message>
        <source>the next section</source>
        <translation>la sección siguiente</translation>
    </message>
    <message>
        <source>the section before</source>
        <translation>la sección anterior</translation>
    </message>
    <message>
        <source>another sample frame, an older one</source>
        <translation>otra toma de muestra, más antigua</translation>
    </message>
    <message>
        <source>the sample frame before it</source>
        <translation>la toma de muestra anterior</translation>
    </message>
    <message>
        <source>the next frame that would be judged otherwise</source>
        <translation>la próxima toma que se juzgaría de otro modo</translation>
    </message>
    <message>
        <source>all versions; any of them can be put in force again</source>
        <translation>todas las versiones; cualquiera puede volver a regir</translation>
    </message>
    <message>
        <source>the next profile</source>
        <translation>el perfil siguiente</translation>
    </message>
    <message>
        <source>takes the last unsaved change back</source>
        <translation>deshace el último cambio sin guardar</translation>
    </message>
    <message>
        <source>Profiles and sections</source>
        <translation>Perfiles y secciones</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Why? A note for this version</source>
        <translation>¿Por qué? Una nota para esta versión</translation>
    </message>
    <message>
        <source>Note for this version</source>
        <translation>Nota para esta versión</translation>
    </message>
    <message>
        <source>Version {n} is in force from the next frame on</source>
        <translation>La versión {n} rige desde la próxima toma</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved</source>
        <translation>
            <numerusform>{n} cambio sin guardar</numerusform>
            <numerusform>{n} cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>No frame would be judged otherwise</source>
        <translation>Ninguna toma se juzgaría de otro modo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Other frame</source>
        <translation>Otra toma</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Display: sRGB assumed</source>
        <translation>Pantalla: se supone sRGB</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Registros por revisar</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nada aquí.</translation>
    </message>
    <message>
        <source>Nothing to review. {n} accepted.</source>
        <translation>Nada por revisar. {n} aceptadas.</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Nada por revisar.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Held for the curator</source>
        <translation>Reservada para el conservador</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Send to retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Conservador</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Enter it again to keep it</source>
        <translation>Intro otra vez la conserva</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>judged in {s} s</source>
        <translation>juzgada en {s} s</translation>
    </message>
    <message>
        <source>There is no frame to take again</source>
        <translation>No hay toma que repetir</translation>
    </message>
    <message>
        <source>All checks pass.</source>
        <translation>Todos los controles pasan.</translation>
    </message>
    <message>
        <source>{n} this shift</source>
        <translation>{n} en este turno</translation>
    </message>
    <message>
        <source>A part of the program stopped and was started again</source>
        <translation>Una parte del programa se paró y se reinició</translation>
    </message>
    <message>
        <source>{n} Mpx</source>
        <translation>{n} Mpx</translation>
    </message>
    <message>
        <source>fit</source>
        <comment>zoom</comment>
        <translation>entera</translation>
    </message>
    <message>
        <source>the frame before</source>
        <translation>la toma anterior</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>leyendo el texto</translation>
    </message>
    <message>
        <source>Kept for review</source>
        <translation>Conservada para revisar</translation>
    </message>
    <message>
        <source>Flagged for the curator</source>
        <translation>Marcada para el conservador</translation>
    </message>
    <message>
        <source>Named {number}</source>
        <translation>Nombrada {number}</translation>
    </message>
    <message>
        <source>Accepted {number}</source>
        <translation>Aceptada: {number}</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>tomada a las {time}</translation>
    </message>
    <message>
        <source>1 press waiting</source>
        <translation>1 pulsación en espera</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Envíos</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {minutes} min.</source>
        <translation>
            <numerusform>{n} ejemplar por enviar, unos {minutes} min.</numerusform>
            <numerusform>{n} ejemplares por enviar, unos {minutes} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{so_many} tried again</source>
        <translation>
            <numerusform>{so_many} reintentado</numerusform>
            <numerusform>{so_many} reintentados</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again at once what waits or was refused</source>
        <translation>reintenta ya lo que espera o fue rechazado</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Nada por enviar todavía.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send.</source>
        <translation>
            <numerusform>{n} ejemplar por enviar.</numerusform>
            <numerusform>{n} ejemplares por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Needs a glance, {n}</source>
        <translation>Por mirar, {n}</translation>
    </message>
    <message>
        <source>Nothing waits or was refused</source>
        <translation>Nada espera ni fue rechazado</translation>
    </message>
    <message>
        <source>On this station</source>
        <translation>En esta estación</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>Recibo comprobado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>or type its path, or s3://bucket/prefix</source>
        <translation>o escriba su ruta, o s3://bucket/prefix</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>The stricter limits of the profile for everybody, and one more line: what to look at.</source>
        <translation>Los límites más estrictos del perfil para todos, y una línea más: qué mirar.</translation>
    </message>
    <message>
        <source>Signs within {ms} ms of each other are a scan.</source>
        <translation>Signos a menos de {ms} ms son un escaneo.</translation>
    </message>
    <message>
        <source>An ICC file. Empty: the system&apos;s where it gives one, else sRGB is assumed.</source>
        <translation>Un archivo ICC. Vacío: el del sistema si lo da; si no, sRGB.</translation>
    </message>
    <message>
        <source>At so many targets a picture must be before the one here may go.</source>
        <translation>En tantos destinos debe estar una imagen antes de quitar la de aquí.</translation>
    </message>
    <message>
        <source>A pseudonym, then Enter: letters, digits, - and _. Journal and packages know nothing else.</source>
        <translation>Un seudónimo y luego Intro: letras, cifras, - y _. Diario y paquetes no saben más.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Pedal and scanner</source>
        <translation>Pedal y lector</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>This machine has no output for sound.</source>
        <translation>Esta máquina no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Buscando cámaras</translation>
    </message>
    <message>
        <source>Room for {n} more specimens.</source>
        <translation>Sitio para {n} ejemplares más.</translation>
    </message>
    <message>
        <source>A folder or an address; empty: `repository` in the data folder.</source>
        <translation>Una carpeta o una dirección; vacío: `repository` en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Where readers reach it on the web, for exports.</source>
        <translation>Dónde lo alcanzan los lectores en la red, para exportar.</translation>
    </message>
    <message>
        <source>A key or a badge scan chooses this person.</source>
        <translation>Una tecla o una tarjeta elige a esta persona.</translation>
    </message>
    <message>
        <source>Locked by IT</source>
        <translation>Bloqueado por informática</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>Trainee mode</source>
        <translation>Modo de aprendiz</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Recorrerlo otra vez</translation>
    </message>
    <message>
        <source>Seven steps; what is set stays.</source>
        <translation>Siete pasos; lo ajustado queda.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>A pass makes no sound</source>
        <translation>Un correcto no suena</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>Oírlos</translation>
    </message>
    <message>
        <source>Pass, review, retake</source>
        <translation>Correcto, revisar, repetir</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>As they were delivered</source>
        <translation>Como vinieron</translation>
    </message>
    <message>
        <source>All pedals</source>
        <translation>Todos los pedales</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Teach it by a scan</source>
        <translation>Enseñarlo con un escaneo</translation>
    </message>
    <message>
        <source>Or by its id or serial number</source>
        <translation>O por su identificador o número de serie</translation>
    </message>
    <message>
        <source>folder:DIR takes the pictures of a folder.</source>
        <translation>folder:DIR toma las imágenes de una carpeta.</translation>
    </message>
    <message>
        <source>Cameras here</source>
        <translation>Cámaras aquí</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Profile of the monitor</source>
        <translation>Perfil de la pantalla</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>En vigor: {name}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>{parts}, with spaces between. Kept in the keyring, not in the settings, and not shown again.</source>
        <translation>{parts}, con espacios entre medias. Se guarda en el llavero, no en los ajustes, y no se muestra más.</translation>
    </message>
    <message>
        <source>A further target</source>
        <translation>Otro destino</translation>
    </message>
    <message>
        <source>Its name, then Enter.</source>
        <translation>Su nombre y luego Intro.</translation>
    </message>
    <message>
        <source>A further person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Nombre de esta estación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Los modelos corren en</translation>
    </message>
    <message>
        <source>Threads of the analysis</source>
        <translation>Hilos del análisis</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Servidor de hora</translation>
    </message>
    <message>
        <source>Empty: nobody is asked.</source>
        <translation>Vacío: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Body for {role}</source>
        <translation>Cuerpo para {role}</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Su número de serie.</translation>
    </message>
    <message>
        <source>{name}: kind</source>
        <translation>{name}: tipo</translation>
    </message>
    <message>
        <source>{name}: place</source>
        <translation>{name}: lugar</translation>
    </message>
    <message>
        <source>{name}: public address</source>
        <translation>{name}: dirección pública</translation>
    </message>
    <message>
        <source>{name}: key</source>
        <translation>{name}: clave</translation>
    </message>
    <message>
        <source>{person}: name</source>
        <translation>{person}: nombre</translation>
    </message>
    <message>
        <source>Stays in this file.</source>
        <translation>Queda en este archivo.</translation>
    </message>
    <message>
        <source>{person}: badge</source>
        <translation>{person}: tarjeta</translation>
    </message>
    <message>
        <source>{person}: ORCID</source>
        <translation>{person}: ORCID</translation>
    </message>
    <message>
        <source>{person}: trainee</source>
        <translation>{person}: aprendiz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>takes the last change back</source>
        <translation>deshace el último cambio</translation>
    </message>
    <message>
        <source>starts the station again with what is written now</source>
        <translation>reinicia la estación con lo escrito</translation>
    </message>
    <message>
        <source>Start the station again</source>
        <translation>Reiniciar la estación</translation>
    </message>
    <message>
        <source>Kept. F5 starts the station again with it: {names}</source>
        <translation>Guardado. F5 reinicia la estación con ello: {names}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>That was a scanner. Press a key.</source>
        <translation>Eso fue un lector. Pulse una tecla.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Escanee ahora un código.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>Esc lets it be.</source>
        <translation>Esc lo deja.</translation>
    </message>
    <message>
        <source>That was the key {key}. Scan a code.</source>
        <translation>Esa fue la tecla {key}. Escanee un código.</translation>
    </message>
    <message>
        <source>Press the pedal now.</source>
        <translation>Pise ahora el pedal.</translation>
    </message>
    <message>
        <source>Press the key now.</source>
        <translation>Pulse ahora la tecla.</translation>
    </message>
    <message>
        <source> · trainee, stricter limits</source>
        <translation> · aprendiz, límites más estrictos</translation>
    </message>
    <message>
        <source>The next frame is the {view}</source>
        <translation>La próxima toma es: {view}</translation>
    </message>
    <message>
        <source>No further view</source>
        <translation>Ninguna otra vista</translation>
    </message>
    <message>
        <source>No view is missing</source>
        <translation>No falta ninguna vista</translation>
    </message>
    <message>
        <source>swap trigger waits for a still picture</source>
        <translation>el disparo por cambio espera quietud</translation>
    </message>
    <message>
        <source>swap trigger on</source>
        <translation>disparo por cambio activo</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>hands in the frame</source>
        <translation>manos en la toma</translation>
    </message>
    <message>
        <source>stage empty</source>
        <translation>mesa vacía</translation>
    </message>
    <message>
        <source>nearly still</source>
        <translation>casi quieto</translation>
    </message>
    <message>
        <source>shot by itself</source>
        <translation>disparó solo</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>sin cámara</translation>
    </message>
    <message>
        <source>swap trigger held</source>
        <translation>disparo por cambio retenido</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>access images</source>
        <translation>imágenes de consulta</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originales</translation>
    </message>
    <message>
        <source>ends what is being sent and begins nothing more, or goes on</source>
        <translation>acaba lo que se envía y no empieza más, o continúa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sending goes on</source>
        <translation>El envío continúa</translation>
    </message>
    <message>
        <source>Corners of the chart</source>
        <translation>Esquinas de la carta</translation>
    </message>
    <message>
        <source>lets the swap trigger shoot by itself</source>
        <translation>deja que el disparo por cambio tome solo</translation>
    </message>
    <message>
        <source>holds the swap trigger</source>
        <translation>detiene el disparo por cambio</translation>
    </message>
    <message>
        <source>works out the camera&apos;s calibration by the target, or goes back to the certificate</source>
        <translation>calcula la calibración de la cámara con la carta, o vuelve al certificado</translation>
    </message>
    <message>
        <source>keeps the calibration in the profile</source>
        <translation>guarda la calibración en el perfil</translation>
    </message>
    <message>
        <source>measures the target again: for a cause of drift</source>
        <translation>mide la carta de nuevo: por una causa de deriva</translation>
    </message>
    <message>
        <source>shows the first frame of a cause of drift</source>
        <translation>muestra la primera imagen de una causa de deriva</translation>
    </message>
    <message>
        <source>puts the folder card away</source>
        <translation>retira la ficha de carpeta</translation>
    </message>
    <message>
        <source>What a folder came to stands here: why frames did not pass, and what could not be read.</source>
        <translation>Aquí se ve qué resultó de una carpeta: por qué hubo imágenes que no pasaron y qué no se pudo leer.</translation>
    </message>
    <message>
        <source>No chart was found. Drag corner 1 onto its brown patch, the others clockwise, then press.</source>
        <translation>No se encontró ninguna carta. Arrastre la esquina 1 a su parche marrón, las demás en sentido horario, y pulse.</translation>
    </message>
    <message>
        <source>Measure at these corners</source>
        <translation>Medir en estas esquinas</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>The certificate comes here once the target is read.</source>
        <translation>El certificado aparece aquí en cuanto se lea la carta.</translation>
    </message>
    <message>
        <source>Photograph the target first, and calibrate before you sign.</source>
        <translation>Fotografíe antes la carta y calibre antes de firmar.</translation>
    </message>
    <message>
        <source>Working out the calibration</source>
        <translation>Calculando la calibración</translation>
    </message>
    <message>
        <source>Calibration by {target}</source>
        <translation>Calibración con {target}</translation>
    </message>
    <message>
        <source>Kept in the profile as version {n}. The one before stays in its list.</source>
        <translation>Guardada en el perfil como versión {n}. La anterior sigue en su lista.</translation>
    </message>
    <message>
        <source>Work out the calibration first: C.</source>
        <translation>Calcule antes la calibración: C.</translation>
    </message>
    <message>
        <source>Measure the target again</source>
        <translation>Medir la carta de nuevo</translation>
    </message>
    <message>
        <source>Show its first frame</source>
        <translation>Mostrar su primera imagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies asked for</source>
        <translation>
            <numerusform>{n} copia exigida</numerusform>
            <numerusform>{n} copias exigidas</numerusform>
        </translation>
    </message>
    <message>
        <source>looks at every file here and at the targets, or ends looking</source>
        <translation>revisa cada archivo aquí y en los destinos, o termina</translation>
    </message>
    <message>
        <source>judges the report&apos;s frames again, and shows what would flip</source>
        <translation>juzga de nuevo las imágenes del informe y muestra qué cambiaría</translation>
    </message>
    <message>
        <source>keeps what was judged again</source>
        <translation>guarda lo juzgado de nuevo</translation>
    </message>
    <message>
        <source>gives the frames back the verdicts of before</source>
        <translation>devuelve a las imágenes sus veredictos anteriores</translation>
    </message>
    <message>
        <source>Missing views, by specimens: {views}</source>
        <translation>Vistas que faltan, por ejemplares: {views}</translation>
    </message>
    <message>
        <source>Judge {n} again</source>
        <translation>Juzgar {n} de nuevo</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juzgar de nuevo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>A certificate&apos;s frame is not judged again: measure the target anew</source>
        <translation>La imagen de un certificado no se juzga de nuevo: mida otra vez la carta</translation>
    </message>
    <message>
        <source>Judging again: Esc ends it</source>
        <translation>Juzgando de nuevo: Esc lo termina</translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>{n} deshecha</numerusform>
            <numerusform>{n} deshechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging again: {n} of {of}, Esc ends it</source>
        <translation>Juzgando de nuevo: {n} de {of}, Esc lo termina</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>{name}, untested</source>
        <translation>{name}, sin probar</translation>
    </message>
    <message>
        <source>frees the originals that are safe to release, or ends freeing</source>
        <translation>libera los originales que pueden liberarse, o termina</translation>
    </message>
    <message>
        <source>fetches back what was released last</source>
        <translation>trae de vuelta lo último que se liberó</translation>
    </message>
    <message>
        <source>Paused: what is being sent is ended, nothing more begins</source>
        <translation>En pausa: lo que se envía acaba, nada más empieza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End verifying</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Originals are being freed or fetched; verify after that</source>
        <translation>Se liberan o traen originales; verifique después</translation>
    </message>
    <message>
        <source>Files are being verified; release after that</source>
        <translation>Se verifican archivos; libere después</translation>
    </message>
    <message>
        <source>Nothing was released here since the start</source>
        <translation>No se ha liberado nada aquí desde el inicio</translation>
    </message>
    <message>
        <source>Fetching back</source>
        <translation>Trayendo de vuelta</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Liberando</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Nothing is safe to release</source>
        <translation>Nada puede liberarse</translation>
    </message>
    <message>
        <source>sheets left</source>
        <translation>pliegos más</translation>
    </message>
    <message>
        <source>Last hour, MB a second</source>
        <translation>Última hora, MB por segundo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>at one target or more</source>
        <translation>en un destino o más</translation>
    </message>
    <message>
        <source>at every target, compared</source>
        <translation>en cada destino, comparados</translation>
    </message>
    <message>
        <source>Safe to release</source>
        <translation>Liberables</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>nothing arrived in this hour</source>
        <translation>nada llegó en esta hora</translation>
    </message>
    <message>
        <source>older than {days} days, {size}</source>
        <translation>más de {days} días, {size}</translation>
    </message>
    <message>
        <source>every file looked for, {time}</source>
        <translation>cada archivo buscado, {time}</translation>
    </message>
    <message>
        <source>at most {rate}</source>
        <translation>como mucho {rate}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar otra vez</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>Abrir destinos</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Qué está dónde</translation>
    </message>
    <message>
        <source>{rate} MB/s</source>
        <translation>{rate} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {hours} h.</source>
        <translation>
            <numerusform>{n} ejemplar por enviar, unas {hours} h.</numerusform>
            <numerusform>{n} ejemplares por enviar, unas {hours} h.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} does not answer since {time}. Shooting goes on; sending resumes by itself.</source>
        <translation>{target} no responde desde las {time}. Se sigue fotografiando; el envío se reanuda solo.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} are at the repository, receipts checked {time}.</source>
        <translation>
            <numerusform>{n} espécimen está en el repositorio, recibo comprobado {time}.</numerusform>
            <numerusform>Los {n} están en el repositorio, recibos comprobados {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this station&apos;s data folder</source>
        <translation>en la carpeta de datos de la estación</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>nada enviado aún</translation>
    </message>
    <message>
        <source>{n} there</source>
        <translation>{n} allí</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals are safe to release</source>
        <translation>
            <numerusform>{n} original puede liberarse</numerusform>
            <numerusform>{n} originales pueden liberarse</numerusform>
        </translation>
    </message>
    <message>
        <source>None is older than {days} days and confirmed at {copies} places.</source>
        <translation>Ninguno tiene más de {days} días y recibo de {copies} lugares.</translation>
    </message>
    <message>
        <source>{looked} files looked at, {read} read to the last byte, {differ} differ</source>
        <translation>{looked} archivos vistos, {read} leídos enteros, {differ} difieren</translation>
    </message>
    <message>
        <source>{n} fetched back, {size}</source>
        <translation>{n} traídos de vuelta, {size}</translation>
    </message>
    <message>
        <source>{number} is nowhere</source>
        <translation>{number} no está en ningún sitio</translation>
    </message>
    <message>
        <source>Its original lies neither here nor at a target. Look for it on the camera&apos;s card or the backup.</source>
        <translation>El original no está ni aquí ni en un destino. Búsquelo en la tarjeta de la cámara o en la copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is not as it was delivered</source>
        <translation>{file} no está como se entregó</translation>
    </message>
    <message>
        <source>{file} at {place}: {state}. Restore it from the other copy.</source>
        <translation>{file} en {place}: {state}. Restáurelo de la otra copia.</translation>
    </message>
    <message>
        <source>{number} is missing here</source>
        <translation>{number} falta aquí</translation>
    </message>
    <message>
        <source>Its original lies at a target and can be fetched back.</source>
        <translation>El original está en un destino y puede traerse de vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} need a glance.</source>
        <translation>
            <numerusform>{so_many} por mirar.</numerusform>
            <numerusform>{so_many} por mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} rechazados</translation>
    </message>
    <message>
        <source>no answer since {time}</source>
        <translation>sin respuesta desde las {time}</translation>
    </message>
    <message>
        <source>Frees {size}. They can be fetched back.</source>
        <translation>Libera {size}. Se pueden traer de vuelta.</translation>
    </message>
    <message>
        <source>Verifying: {looked} files looked at, {read} read, {differ} differ</source>
        <translation>Verificando: {looked} archivos vistos, {read} leídos, {differ} difieren</translation>
    </message>
    <message>
        <source>Broken off: {words}</source>
        <translation>Interrumpido: {words}</translation>
    </message>
    <message>
        <source>{n} released, {size} freed; {key} fetches them back</source>
        <translation>{n} liberados, {size} libres; {key} los trae de vuelta</translation>
    </message>
    <message>
        <source>{n} released, {size} freed</source>
        <translation>{n} liberados, {size} libres</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>esta estación</translation>
    </message>
    <message>
        <source>{number} was refused</source>
        <translation>{number} fue rechazado</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>{number} se reintenta</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} away, went on by itself</source>
        <translation>{begin} a {end} {target} ausente, siguió solo</translation>
    </message>
    <message>
        <source>{target} away since {begin}</source>
        <translation>{target} ausente desde las {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} paused</source>
        <translation>{begin} a {end} en pausa</translation>
    </message>
    <message>
        <source>paused since {begin}</source>
        <translation>en pausa desde las {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} waited for its hours</source>
        <translation>{begin} a {end} {target} esperaba su horario</translation>
    </message>
    <message>
        <source>{target} waits for its hours since {begin}</source>
        <translation>{target} espera su horario desde las {begin}</translation>
    </message>
    <message>
        <source>A target could not be verified</source>
        <translation>Un destino no pudo verificarse</translation>
    </message>
    <message>
        <source>{code} was read, and is no number by the profile&apos;s pattern.</source>
        <translation>{code} se leyó, y no es un número según el perfil.</translation>
    </message>
    <message>
        <source>Take {pattern}</source>
        <translation>Tomar {pattern}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el paso siguiente</translation>
    </message>
    <message>
        <source>skips this step; what will be missing is told at the end</source>
        <translation>salta este paso; lo que faltará se dice al final</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>el paso anterior</translation>
    </message>
    <message>
        <source>photographs, where the step asks for it</source>
        <translation>fotografía, si el paso lo pide</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No program here opens it; it lies at {file}</source>
        <translation>Ningún programa lo abre aquí; está en {file}</translation>
    </message>
    <message>
        <source>{folder} is finished; {key} opens its report</source>
        <translation>{folder} está terminada; {key} abre su informe</translation>
    </message>
    <message>
        <source>{folder} is paused; {key} goes on with it</source>
        <translation>{folder} está en pausa; {key} sigue con ella</translation>
    </message>
    <message>
        <source>There is nothing to take back; {key} takes the frame again</source>
        <translation>No hay nada que deshacer; {key} repite la foto</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>{keep} keeps it in the profile; {back} goes back to the certificate.</source>
        <translation>{keep} la guarda en el perfil; {back} vuelve al certificado.</translation>
    </message>
    <message>
        <source>May be left out; {key} photographs it</source>
        <translation>Puede omitirse; {key} la fotografía</translation>
    </message>
    <message>
        <source>As it was saved; {key} brings the changes back</source>
        <translation>Como estaba guardado; {key} devuelve los cambios</translation>
    </message>
    <message numerus="yes">
        <source>{n} judged again: {key} takes them back</source>
        <translation>
            <numerusform>{n} juzgada de nuevo: {key} lo deshace</numerusform>
            <numerusform>{n} juzgadas de nuevo: {key} las deshace</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked: {key} marks</source>
        <translation>Nada marcado: {key} marca</translation>
    </message>
    <message>
        <source>What is changed here is written at once into the file named above. {key} takes it back.</source>
        <translation>Lo que se cambia aquí se escribe al momento en el archivo de arriba. {key} lo deshace.</translation>
    </message>
    <message>
        <source>{target} lacks {n}</source>
        <translation>A {target} le faltan {n}</translation>
    </message>
    <message>
        <source>They were delivered before it was added, and are not safe to release until they are there too.</source>
        <translation>Se entregaron antes de añadirlo, y no se pueden liberar hasta que estén también allí.</translation>
    </message>
    <message>
        <source>lacks {n}</source>
        <translation>faltan {n}</translation>
    </message>
    <message>
        <source>Of {copies} places asked for the settings name {n}: add one in Settings, Targets.</source>
        <translation>De {copies} lugares pedidos hay {n}: añada uno en Ajustes, Destinos.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primera toma</translation>
    </message>
    <message>
        <source>The frame appears here</source>
        <translation>La toma aparece aquí</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Un ejemplar</translation>
    </message>
    <message>
        <source>Photograph it</source>
        <translation>Fotografiarlo</translation>
    </message>
    <message>
        <source>{code} was read. The profile&apos;s pattern fits it.</source>
        <translation>{code} se leyó. El patrón del perfil le va.</translation>
    </message>
    <message>
        <source>Kept; it holds from step 6 on</source>
        <translation>Guardado; vale desde el paso 6</translation>
    </message>
    <message>
        <source>Photographing</source>
        <translation>Fotografiando</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ningún código</translation>
    </message>
    <message>
        <source>What is missing: {what}</source>
        <translation>Lo que falta: {what}</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>No se omitió nada.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The camera does not answer yet.</source>
        <translation>La cámara no responde todavía.</translation>
    </message>
    <message>
        <source>{pattern} is the pattern of your numbers now.</source>
        <translation>{pattern} es ahora el patrón de sus números.</translation>
    </message>
    <message>
        <source>Photographed, {code}.</source>
        <translation>Fotografiado, {code}.</translation>
    </message>
    <message>
        <source>Your station is ready.</source>
        <translation>Su estación está lista.</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>A trabajar</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Carta de color</translation>
    </message>
    <message>
        <source>Photograph the chart</source>
        <translation>Fotografiar la carta</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>La primera toma</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Photograph another</source>
        <translation>Fotografiar otro</translation>
    </message>
    <message>
        <source>One specimen, for good.</source>
        <translation>Un ejemplar, de verdad.</translation>
    </message>
    <message>
        <source>Lay it on the glass and press: what you see then is how every frame is told.</source>
        <translation>Póngalo en el cristal y pulse: así se cuenta cada toma.</translation>
    </message>
    <message>
        <source>Which language, and do you hear it?</source>
        <translation>¿Qué idioma, y lo oye?</translation>
    </message>
    <message>
        <source>Three verdicts, three sounds. You should tell them apart with your eyes on the specimen.</source>
        <translation>Tres veredictos, tres sonidos. Distíngalos con los ojos en el ejemplar.</translation>
    </message>
    <message>
        <source>Sounds were not tried: a verdict may go unheard.</source>
        <translation>No se probaron los sonidos: un veredicto puede no oírse.</translation>
    </message>
    <message>
        <source>Where are the pictures kept?</source>
        <translation>¿Dónde se guardan las imágenes?</translation>
    </message>
    <message>
        <source>On this machine&apos;s own disk; the second copy on another disk or a share.</source>
        <translation>En el disco de esta máquina; la segunda copia en otro disco o recurso.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk, in the usual place: guard them against its failure.</source>
        <translation>Ambas copias están en un disco, en el lugar usual: protéjalas de su fallo.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>¿Qué cámara?</translation>
    </message>
    <message>
        <source>Connect it with the short cable and switch it on. The simulated one needs neither and shows all.</source>
        <translation>Conéctela con el cable corto y enciéndala. La simulada no lo necesita y lo muestra todo.</translation>
    </message>
    <message>
        <source>The simulated camera is used until another one is chosen.</source>
        <translation>Se usa la cámara simulada hasta elegir otra.</translation>
    </message>
    <message>
        <source>What do you shoot?</source>
        <translation>¿Qué fotografía?</translation>
    </message>
    <message>
        <source>The profile says which codes, which limits, which sharpness. It can be changed at any time (Ctrl 8).</source>
        <translation>El perfil dice qué códigos, límites y nitidez. Se puede cambiar cuando se quiera (Ctrl 8).</translation>
    </message>
    <message>
        <source>The profile for herbarium sheets is used.</source>
        <translation>Se usa el perfil de pliegos de herbario.</translation>
    </message>
    <message>
        <source>Press the pedal, scan a code.</source>
        <translation>Pise el pedal, escanee un código.</translation>
    </message>
    <message>
        <source>Teach what you have. Space and the number pad do the same as a pedal.</source>
        <translation>Enseñe lo que tenga. Espacio y el teclado numérico hacen lo mismo.</translation>
    </message>
    <message>
        <source>No pedal and no scanner was taught; those that send F13 to F15 work all the same.</source>
        <translation>No se enseñó pedal ni lector; los que envían F13 a F15 funcionan igual.</translation>
    </message>
    <message>
        <source>Lay a specimen on the glass, and press.</source>
        <translation>Ponga un ejemplar en el cristal y pulse.</translation>
    </message>
    <message>
        <source>Its code is read, and the pattern of your numbers is proposed.</source>
        <translation>Se lee su código y se propone el patrón de sus números.</translation>
    </message>
    <message>
        <source>The pattern of your numbers was not tried: frames may wait in Review without a number.</source>
        <translation>No se probó el patrón de números: habrá tomas esperando sin número.</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty glass, and press.</source>
        <translation>Ponga la carta de color en el cristal vacío y pulse.</translation>
    </message>
    <message>
        <source>Colours, light and sharpness are measured; the certificate holds for the frames that follow.</source>
        <translation>Se miden colores, luz y nitidez; el certificado vale para las tomas que siguen.</translation>
    </message>
    <message>
        <source>There is no certificate yet: Morning (Ctrl 4) makes one in a minute.</source>
        <translation>Aún no hay certificado: Inicio (Ctrl 4) hace uno en un minuto.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Histogram of the live view</source>
        <translation>Histograma de la vista en vivo</translation>
    </message>
    <message>
        <source>no edge seen</source>
        <translation>no se ve ningún borde</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>{rate} a second, {left}</source>
        <translation>{rate} por segundo, {left}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>quedan {n} min</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda un minuto más o menos</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>quedan {n} h</translation>
    </message>
    <message>
        <source>{rate} a minute, {left}</source>
        <translation>{rate} por minuto, {left}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>sin contar todavía</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Contando las imágenes</translation>
    </message>
    <message>
        <source>Slowed for shooting</source>
        <translation>Frenado por la captura</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>ya conocidas</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Última toma</translation>
    </message>
    <message>
        <source>The first frame appears here</source>
        <translation>La primera toma aparece aquí</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Toma anterior</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} por segundo</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>Sobre el cristal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} other checks pass</source>
        <translation>
            <numerusform>{so_many} control más pasa</numerusform>
            <numerusform>{so_many} controles más pasan</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Label, first reading</source>
        <translation>Etiqueta, primera lectura</translation>
    </message>
    <message>
        <source>Look at this: {what}</source>
        <translation>Mire esto: {what}</translation>
    </message>
    <message>
        <source>{key} takes it again; the next press goes on.</source>
        <translation>{key} la repite; la próxima pulsación sigue adelante.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>This frame, 1 : 1</source>
        <translation>Esta toma, 1 : 1</translation>
    </message>
    <message>
        <source>{number}, same place</source>
        <translation>{number}, mismo lugar</translation>
    </message>
    <message>
        <source>Last good frame</source>
        <translation>Última toma buena</translation>
    </message>
    <message>
        <source>{approve} approves · {type} types another</source>
        <translation>{approve} aprueba · {type} escribe otro</translation>
    </message>
    <message>
        <source>{key} goes back</source>
        <translation>{key} vuelve</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>, {n} % sure</source>
        <translation>, {n} % seguro</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Dónde se leyó</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Sin campos</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it</source>
        <translation>Intro guarda · Esc lo deja</translation>
    </message>
    <message>
        <source>Frames of this shift</source>
        <translation>Tomas de este turno</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>sin juzgar todavía</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, elegido</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Sin juzgar todavía</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, marcada</translation>
    </message>
    <message>
        <source>Press any key to hear what it does. ? or Esc goes back.</source>
        <translation>Pulse una tecla para saber qué hace. ? o Esc vuelve.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Pedals</source>
        <translation>Pedales</translation>
    </message>
    <message>
        <source>Control barcodes</source>
        <translation>Códigos de mando</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} no hace nada aquí.</translation>
    </message>
    <message>
        <source>kept for a look</source>
        <translation>conservada para mirar</translation>
    </message>
    <message>
        <source>It was kept for a person to look at.</source>
        <translation>Se conservó para que alguien la mire.</translation>
    </message>
    <message>
        <source>Exception lane</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>Exception lane, opened</source>
        <translation>Excepciones, abiertas</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>Es {number}</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Lay it down and take it again</source>
        <translation>Colocarla y repetirla</translation>
    </message>
    <message>
        <source>{n} to retake</source>
        <translation>{n} por repetir</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>nada urgente</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} pendientes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the lane</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It still wants a retake.</source>
        <translation>Todavía hay que repetirla.</translation>
    </message>
    <message>
        <source>Next press</source>
        <translation>Próxima pulsación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Flag for curator</source>
        <translation>Para el conservador</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Retake {number}</source>
        <translation>Repetir {number}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it, send to review</source>
        <translation>Conservar y revisar</translation>
    </message>
    <message>
        <source>none urgent, clear them when you like</source>
        <translation>nada urgente, atiéndalas cuando quiera</translation>
    </message>
    <message>
        <source>{n} to take again</source>
        <translation>{n} por repetir</translation>
    </message>
    <message>
        <source>Cover {code}</source>
        <translation>Camisa {code}</translation>
    </message>
    <message>
        <source>{n} in the exception lane</source>
        <translation>{n} en excepciones</translation>
    </message>
    <message>
        <source>The exception lane is empty</source>
        <translation>No hay excepciones</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>nada le espera</translation>
    </message>
    <message>
        <source> today</source>
        <translation> hoy</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> por hora</translation>
    </message>
    <message>
        <source>Plot: {words}</source>
        <translation>Gráfico: {words}</translation>
    </message>
    <message>
        <source>Patches of the target</source>
        <translation>Parches de la carta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Key {key}, {n} waiting</source>
        <translation>Tecla {key}, {n} en espera</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Recolector</translation>
    </message>
    <message>
        <source>Field number</source>
        <translation>N.º de campo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Elevation, m</source>
        <translation>Altitud, m</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Determinado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>delivered, receipt checked</source>
        <translation>entregado, recibo comprobado</translation>
    </message>
    <message>
        <source>from the camera as {file}</source>
        <translation>de la cámara como {file}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>juzgándose</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to retake</source>
        <translation>por repetir</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en papelera</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message numerus="yes">
        <source>Over the last {n} frames</source>
        <translation>
            <numerusform>En la última toma</numerusform>
            <numerusform>En las últimas {n} tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>none would be judged otherwise</source>
        <translation>ninguna se juzgaría de otro modo</translation>
    </message>
    <message numerus="yes">
        <source>{n} would be judged otherwise</source>
        <translation>
            <numerusform>{n} se juzgaría de otro modo</numerusform>
            <numerusform>{n} se juzgarían de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample frame</source>
        <translation>Toma de muestra</translation>
    </message>
    <message>
        <source>The frames of this profile appear here once there are some</source>
        <translation>Aquí aparecerán las tomas de este perfil</translation>
    </message>
    <message>
        <source>No frame was judged with this profile yet; nothing can be tried on.</source>
        <translation>Aún no se juzgó ninguna toma con este perfil; no hay con qué probar.</translation>
    </message>
    <message>
        <source>What these values would have done</source>
        <translation>Lo que habrían hecho estos valores</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, again {when}</source>
        <translation>
            <numerusform>Un intento, otro {when}</numerusform>
            <numerusform>{n} intentos, otro {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>en {n} s</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Recibo comprobado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Cámara lista</translation>
    </message>
    <message>
        <source>, Ctrl 1 to shoot</source>
        <translation>, Ctrl 1 para fotografiar</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>La cámara no responde</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>{key} types it</source>
        <translation>{key} lo escribe</translation>
    </message>
    <message>
        <source>P prints them</source>
        <translation>P los imprime</translation>
    </message>
    <message>
        <source>Arrows choose a card · {key} goes back</source>
        <translation>Flechas eligen · {key} vuelve</translation>
    </message>
    <message>
        <source>{n} open. Key {key} opens it.</source>
        <translation>{n} pendientes. La tecla {key} las abre.</translation>
    </message>
    <message>
        <source>Nothing is open. {key} goes back to the checks.</source>
        <translation>No hay nada pendiente. {key} vuelve a los controles.</translation>
    </message>
    <message>
        <source>Its number is typed in Review.</source>
        <translation>Su número se escribe en Revisar.</translation>
    </message>
    <message>
        <source>Keep it: its number is typed in Review</source>
        <translation>Dejarla: su número se escribe en Revisar</translation>
    </message>
    <message>
        <source>No {view}</source>
        <translation>Sin {view}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Sending, {rate} MB/s</source>
        <translation>Enviando, {rate} MB/s</translation>
    </message>
    <message>
        <source>view {n} of {count}</source>
        <translation>vista {n} de {count}</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de tomas</translation>
    </message>
    <message>
        <source>{view} next</source>
        <translation>{view} a continuación</translation>
    </message>
    <message>
        <source>{view} taken</source>
        <translation>{view}: hecha</translation>
    </message>
    <message>
        <source>{view} to come</source>
        <translation>{view} por hacer</translation>
    </message>
    <message>
        <source>Camera is starting</source>
        <translation>La cámara arranca</translation>
    </message>
    <message>
        <source>Photograph of the target</source>
        <translation>Fotografía de la carta</translation>
    </message>
    <message>
        <source>The station has started again</source>
        <translation>La estación se ha reiniciado</translation>
    </message>
    <message>
        <source>Heard {text}. The scanner is known by its pace: {ms} ms a sign.</source>
        <translation>Oído {text}. El lector se conoce por su ritmo: {ms} ms por signo.</translation>
    </message>
    <message>
        <source>Heard {key}. {does}.</source>
        <translation>Oído {key}. {does}.</translation>
    </message>
    <message>
        <source>{key} is no key of the number pad. Press one of those; Esc lets it be.</source>
        <translation>{key} no es una tecla del bloque numérico. Pulse una de esas; Esc lo deja.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>{key} is taken in {room}: {does}. Press another; Esc lets it be.</source>
        <translation>{key} está ocupada en {room}: {does}. Pulse otra; Esc lo deja.</translation>
    </message>
    <message>
        <source>{key} is a pedal: {does}. Press another; Esc lets it be.</source>
        <translation>{key} es un pedal: {does}. Pulse otra; Esc lo deja.</translation>
    </message>
    <message>
        <source>Print at full size. A scan does what stands above the bars, whatever has the focus.</source>
        <translation>Imprima a tamaño real. Un escaneo hace lo que está sobre las barras, tenga el foco lo que tenga.</translation>
    </message>
    <message>
        <source>The station is started again</source>
        <translation>La estación se reinicia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>Age of the colour target</source>
        <translation>Edad de la carta</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Label burnt</source>
        <translation>Etiqueta quemada</translation>
    </message>
    <message>
        <source>Specimen burnt</source>
        <translation>Ejemplar quemado</translation>
    </message>
    <message>
        <source>Chart burnt</source>
        <translation>Carta quemada</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Pen or tool</source>
        <translation>Bolígrafo o herramienta</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Label sharp</source>
        <translation>Etiqueta nítida</translation>
    </message>
    <message>
        <source>Specimen sharp</source>
        <translation>Ejemplar nítido</translation>
    </message>
    <message>
        <source>Chart sharp</source>
        <translation>Carta nítida</translation>
    </message>
    <message>
        <source>Corners sharp</source>
        <translation>Esquinas nítidas</translation>
    </message>
    <message>
        <source>Label legible</source>
        <translation>Etiqueta legible</translation>
    </message>
    <message>
        <source>Fineness on the chart</source>
        <translation>Finura en la carta</translation>
    </message>
    <message>
        <source>Chart there</source>
        <translation>Carta presente</translation>
    </message>
    <message>
        <source>Scale there</source>
        <translation>Escala presente</translation>
    </message>
    <message>
        <source>Code there</source>
        <translation>Código presente</translation>
    </message>
    <message>
        <source>Label there</source>
        <translation>Etiqueta presente</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Same sheet</source>
        <translation>Mismo pliego</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Número esperado</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformidad</translation>
    </message>
    <message>
        <source>Straightness</source>
        <translation>Rectitud</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>{n} % cut</source>
        <translation>{n} % cortado</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nuevo aquí</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of a code</comment>
        <translation>concuerdan</translation>
    </message>
    <message>
        <source>read</source>
        <comment>of a code</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>2 readers agree</source>
        <translation>2 lectores de acuerdo</translation>
    </message>
    <message>
        <source>read, certain</source>
        <translation>leído, seguro</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>véase abajo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
</context>
</TS>
