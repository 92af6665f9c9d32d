<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>sentences</name>
    <message>
        <source>Run the command again; what was done is kept.</source>
        <translation>Relancer la commande ; ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>See the command&apos;s --help.</source>
        <translation>Voir --help de la commande.</translation>
    </message>
    <message>
        <source>Correct the line named, or remove it to take the default.</source>
        <translation>Corriger la ligne nommée, ou l&apos;ôter pour la valeur d&apos;usage.</translation>
    </message>
    <message>
        <source>Check the file with the program that wrote it, or leave it out.</source>
        <translation>Vérifier le fichier avec le programme qui l&apos;a écrit, ou le laisser.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s power, cable and card, then press again.</source>
        <translation>Vérifier alimentation, câble et carte de l&apos;appareil, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>Wait until the camera&apos;s lamp is off, then press again.</source>
        <translation>Attendre que le voyant de l&apos;appareil s&apos;éteigne, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>Check power and cable; the station connects again by itself.</source>
        <translation>Vérifier alimentation et câble ; le poste se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>Empty or change the card; every frame the station counted is safe here.</source>
        <translation>Vider ou changer la carte ; chaque vue comptée est en sûreté ici.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another with --data, then go on.</source>
        <translation>Libérer de la place sur le disque, ou en nommer un autre par --data, puis continuer.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder with --data.</source>
        <translation>Donner à cet utilisateur le droit d&apos;y écrire, ou nommer un autre dossier par --data.</translation>
    </message>
    <message>
        <source>Close the other program that has the catalogue open, then run again.</source>
        <translation>Fermer l&apos;autre programme qui tient le catalogue, puis relancer.</translation>
    </message>
    <message>
        <source>Nothing is lost; sending resumes by itself once the repository answers.</source>
        <translation>Rien n&apos;est perdu ; l&apos;envoi reprend de lui-même dès que le dépôt répond.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then send again with `vasculum sync`.</source>
        <translation>Lire la raison, y remédier, puis renvoyer par `vasculum sync`.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; `vasculum models verify` names the file.</source>
        <translation>Réinstaller les modèles du programme ; `vasculum models verify` nomme le fichier.</translation>
    </message>
    <message>
        <source>The frame is kept and waits for review; shooting goes on.</source>
        <translation>La vue est gardée et attend d&apos;être revue ; la prise continue.</translation>
    </message>
    <message>
        <source>Do not delete anything; restore the named file from the other copy.</source>
        <translation>Ne rien effacer ; restaurer le fichier nommé depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>The label fits {1} of the list, not {2}.</source>
        <translation>L&apos;étiquette convient à {1} de la liste, non à {2}.</translation>
    </message>
    <message>
        <source>The file&apos;s name says {1}, the code {2}.</source>
        <translation>Le nom du fichier dit {1}, le code {2}.</translation>
    </message>
    <message>
        <source>By the list {1} belongs into cover {2}, not {3}.</source>
        <translation>D&apos;après la liste, {1} va dans la chemise {2}, non {3}.</translation>
    </message>
    <message>
        <source>The last {1} files are named {2} off their codes, this one {3}.</source>
        <translation>Les {1} derniers fichiers sont nommés à {2} de leurs codes, celui-ci {3}.</translation>
    </message>
    <message>
        <source>This is the same sheet as {1} under another number.</source>
        <translation>C&apos;est la même planche que {1} sous un autre numéro.</translation>
    </message>
    <message>
        <source>{1} lies outside cover {2}, {3}.</source>
        <translation>{1} est hors de la chemise {2}, {3}.</translation>
    </message>
    <message>
        <source>Check which one is right.</source>
        <translation>Vérifier lequel est juste.</translation>
    </message>
    <message>
        <source>The label fits its row of the list.</source>
        <translation>L&apos;étiquette convient à sa ligne de la liste.</translation>
    </message>
    <message>
        <source>Check which sheet carries which number.</source>
        <translation>Vérifier quelle planche porte quel numéro.</translation>
    </message>
    <message>
        <source>Check the sheet, or scan the right cover.</source>
        <translation>Vérifier la planche, ou scanner la bonne chemise.</translation>
    </message>
    <message>
        <source>The file&apos;s name says the same.</source>
        <translation>Le nom du fichier dit de même.</translation>
    </message>
    <message>
        <source>Look at both labels.</source>
        <translation>Regarder les deux étiquettes.</translation>
    </message>
    <message>
        <source>No folder card is open.</source>
        <translation>Aucune chemise n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Scan the cover&apos;s code, then press again.</source>
        <translation>Scanner le code de la chemise, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>{1} belongs into cover {2}.</source>
        <translation>{1} va dans la chemise {2}.</translation>
    </message>
    <message>
        <source>{1}: the frame bears no date to tell its age by.</source>
        <translation>{1} : la vue ne porte pas de date qui dise son âge.</translation>
    </message>
    <message>
        <source>{1}: {2}{3}, {4}; four stars ask for {5} {6}{7}.</source>
        <translation>{1} : {2}{3}, {4} ; quatre étoiles demandent {5} {6}{7}.</translation>
    </message>
    <message>
        <source>The target is {1} months old; its colours may have faded. Measure or replace it.</source>
        <translation>La mire a {1} mois ; ses couleurs ont pu pâlir. La mesurer ou la remplacer.</translation>
    </message>
    <message>
        <source>Do not shoot yet: {1}.</source>
        <translation>Ne pas photographier encore : {1}.</translation>
    </message>
    <message>
        <source>No white frame was taken; photograph a blank white sheet to measure it.</source>
        <translation>Aucune vue blanche ; photographier une feuille blanche pour la mesurer.</translation>
    </message>
    <message>
        <source>No ruler and no chart of known size gave a scale.</source>
        <translation>Ni règle ni mire de taille connue n&apos;ont donné d&apos;échelle.</translation>
    </message>
    <message>
        <source>The transparent parts were laid on white.</source>
        <translation>Les parties transparentes furent posées sur du blanc.</translation>
    </message>
    <message>
        <source>The file has {1} pages; the first one was read.</source>
        <translation>Le fichier a {1} pages ; la première fut lue.</translation>
    </message>
    <message>
        <source>{1} was converted plainly.</source>
        <translation>{1} fut converti simplement.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} ne peut être lu : {2}.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Vérifier son nom et ses droits.</translation>
    </message>
    <message>
        <source>{1} is not an image that is read here.</source>
        <translation>{1} n&apos;est pas une image lue ici.</translation>
    </message>
    <message>
        <source>{1} cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} ne peut être décodé : coupé ou abîmé.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <translation>Le CMJN fut converti en sRGB par son propre profil.</translation>
    </message>
    <message>
        <source>{1} is cut short or damaged: its directory cannot be read.</source>
        <translation>{1} est coupé ou abîmé : son répertoire est illisible.</translation>
    </message>
    <message>
        <source>L*a*b* was converted to sRGB.</source>
        <translation>Le L*a*b* fut converti en sRGB.</translation>
    </message>
    <message>
        <source>{1} is {2} x {3} pixels; at least {4} on each side are needed.</source>
        <translation>{1} fait {2} x {3} pixels ; il en faut {4} de chaque côté.</translation>
    </message>
    <message>
        <source>{1} has {2} megapixels; the limit is {3}.</source>
        <translation>{1} a {2} mégapixels ; la limite est {3}.</translation>
    </message>
    <message>
        <source>Raise limits.megapixels in station.toml, if this machine has the memory.</source>
        <translation>Élever limits.megapixels dans station.toml, si la machine a la mémoire.</translation>
    </message>
    <message>
        <source>{1} has a broken header ({2}).</source>
        <translation>{1} a un en-tête abîmé ({2}).</translation>
    </message>
    <message>
        <source>Give one still picture.</source>
        <translation>Donner une image fixe.</translation>
    </message>
    <message>
        <source>{1} is a {2} file, which is not read here.</source>
        <translation>{1} est un fichier {2}, qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <source>{1} looks like a camera RAW file but cannot be decoded: it is cut short or damaged.</source>
        <translation>{1} semble un RAW mais ne peut être décodé : coupé ou abîmé.</translation>
    </message>
    <message>
        <source>The sensor data cannot be decoded; the preview in the file was read.</source>
        <translation>Les données du capteur sont illisibles ; l&apos;aperçu du fichier fut lu.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Le recopier depuis sa source.</translation>
    </message>
    <message>
        <source>{1} is cut short: its end is missing.</source>
        <translation>{1} est coupé : sa fin manque.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of the picture is missing.</source>
        <translation>{1} est abîmé : une partie de l&apos;image manque.</translation>
    </message>
    <message>
        <source>{1} is damaged: a checksum within it does not fit.</source>
        <translation>{1} est abîmé : une somme de contrôle ne convient pas.</translation>
    </message>
    <message>
        <source>Look at the codes and choose the right one.</source>
        <translation>Regarder les codes et choisir le bon.</translation>
    </message>
    <message>
        <source>{1} in the frame: {2}.</source>
        <translation>{1} dans la vue : {2}.</translation>
    </message>
    <message>
        <source>Take one sheet off, or choose one.</source>
        <translation>Ôter une planche, ou choisir.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera {2}.</source>
        <translation>Le lecteur à main lut {1}, l&apos;appareil {2}.</translation>
    </message>
    <message>
        <source>Only one reader could read {1}.</source>
        <translation>Un seul lecteur a pu lire {1}.</translation>
    </message>
    <message>
        <source>Compare it with the printed number.</source>
        <translation>Comparer avec le numéro imprimé.</translation>
    </message>
    <message>
        <source>No code gives a number; the label says {1}.</source>
        <translation>Aucun code ne donne de numéro ; l&apos;étiquette dit {1}.</translation>
    </message>
    <message>
        <source>Codes were read, but the profile gives no number a pattern: {1}.</source>
        <translation>Des codes furent lus, mais le profil n&apos;a pas de motif de numéro : {1}.</translation>
    </message>
    <message>
        <source>No code is a number of this collection: {1}.</source>
        <translation>Aucun code n&apos;est un numéro de cette collection : {1}.</translation>
    </message>
    <message>
        <source>No barcode was read.</source>
        <translation>Aucun code-barres ne fut lu.</translation>
    </message>
    <message>
        <source>Turn the barcode label face up, or type the number from it.</source>
        <translation>Tourner l&apos;étiquette à code vers le haut, ou saisir le numéro.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the camera no code.</source>
        <translation>Le lecteur à main lut {1}, l&apos;appareil aucun code.</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Comparer avec la planche.</translation>
    </message>
    <message>
        <source>Two readers disagree: {1}.</source>
        <translation>Deux lecteurs se contredisent : {1}.</translation>
    </message>
    <message>
        <source>Look at the crop and choose.</source>
        <translation>Regarder l&apos;extrait et choisir.</translation>
    </message>
    <message>
        <source>The code says {1}, the label {2}.</source>
        <translation>Le code dit {1}, l&apos;étiquette {2}.</translation>
    </message>
    <message>
        <source>Two readers agree.</source>
        <translation>Deux lecteurs sont d&apos;accord.</translation>
    </message>
    <message>
        <source>The code was read and corrects its own errors.</source>
        <translation>Le code fut lu et corrige ses propres fautes.</translation>
    </message>
    <message>
        <source>The hand scanner and the camera read the same.</source>
        <translation>Le lecteur à main et l&apos;appareil lurent de même.</translation>
    </message>
    <message>
        <source>The code and the printed number agree.</source>
        <translation>Le code et le numéro imprimé concordent.</translation>
    </message>
    <message>
        <source>The code was read, and the list expects its number.</source>
        <translation>Le code fut lu, et la liste attend son numéro.</translation>
    </message>
    <message>
        <source>The number comes from the file&apos;s name.</source>
        <translation>Le numéro vient du nom du fichier.</translation>
    </message>
    <message>
        <source>The number was read from the label&apos;s text.</source>
        <translation>Le numéro fut lu dans le texte de l&apos;étiquette.</translation>
    </message>
    <message>
        <source>Compare it with the sheet and accept it.</source>
        <translation>Comparer avec la planche et accepter.</translation>
    </message>
    <message>
        <source>Write one into the profile&apos;s [[policy.roles]].</source>
        <translation>En écrire un dans [[policy.roles]] du profil.</translation>
    </message>
    <message>
        <source>Lay the catalogue number&apos;s label face up, or type the number.</source>
        <translation>Tourner l&apos;étiquette du numéro vers le haut, ou saisir le numéro.</translation>
    </message>
    <message>
        <source>The scanned number stands on the label.</source>
        <translation>Le numéro scanné est sur l&apos;étiquette.</translation>
    </message>
    <message>
        <source>The list expects the scanned number.</source>
        <translation>La liste attend le numéro scanné.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame.</source>
        <translation>Aucune mire de couleur dans la vue.</translation>
    </message>
    <message>
        <source>Nothing was measured for {1}.</source>
        <translation>Rien ne fut mesuré pour {1}.</translation>
    </message>
    <message>
        <source>The step {1} could not look: {2}.</source>
        <translation>L&apos;étape {1} n&apos;a pu regarder : {2}.</translation>
    </message>
    <message>
        <source>Look at the picture yourself, or press again.</source>
        <translation>Regarder l&apos;image soi-même, ou appuyer de nouveau.</translation>
    </message>
    <message>
        <source>In the profile {1} the step `{2}` comes before what it needs: {3}.</source>
        <translation>Dans le profil {1}, l&apos;étape `{2}` vient avant ce qu&apos;il lui faut : {3}.</translation>
    </message>
    <message>
        <source>Put the step that finds it above.</source>
        <translation>Mettre plus haut l&apos;étape qui le trouve.</translation>
    </message>
    <message>
        <source>{1} and looks different.</source>
        <translation>{1} et semble différente.</translation>
    </message>
    <message>
        <source>{1} was taken in place of {2}.</source>
        <translation>{1} fut pris à la place de {2}.</translation>
    </message>
    <message>
        <source>{1} is not in the list of expected numbers.</source>
        <translation>{1} n&apos;est pas dans la liste des numéros attendus.</translation>
    </message>
    <message>
        <source>{1} follows {2}; {3} skipped.</source>
        <translation>{1} suit {2} ; sauté : {3}.</translation>
    </message>
    <message>
        <source>The last {1} numbers lie {2} off the list.</source>
        <translation>Les {1} derniers numéros sont à {2} de la liste.</translation>
    </message>
    <message>
        <source>{1} and looks the same.</source>
        <translation>{1} et semble la même.</translation>
    </message>
    <message>
        <source>Compare the two before going on: two sheets, or two views.</source>
        <translation>Comparer les deux avant de continuer : deux planches, ou deux vues.</translation>
    </message>
    <message>
        <source>Check which sheet lies on the glass.</source>
        <translation>Vérifier quelle planche est sur la vitre.</translation>
    </message>
    <message>
        <source>Check the sheet against the list.</source>
        <translation>Vérifier la planche d&apos;après la liste.</translation>
    </message>
    <message>
        <source>Look for it in the cover.</source>
        <translation>Le chercher dans la chemise.</translation>
    </message>
    <message>
        <source>Stop and check the sheet on the glass.</source>
        <translation>Arrêter et vérifier la planche sur la vitre.</translation>
    </message>
    <message>
        <source>{1} was photographed before.</source>
        <translation>{1} a déjà été photographié.</translation>
    </message>
    <message>
        <source>Compare the two.</source>
        <translation>Comparer les deux.</translation>
    </message>
    <message>
        <source>Compare the two before going on.</source>
        <translation>Comparer les deux avant de continuer.</translation>
    </message>
    <message>
        <source>{1}; this is another view.</source>
        <translation>{1} ; ceci est une autre vue.</translation>
    </message>
    <message>
        <source>The number is new here.</source>
        <translation>Le numéro est nouveau ici.</translation>
    </message>
    <message>
        <source>The frame is {1} stops too {2}, {3}.</source>
        <translation>La vue est trop {2} de {1} diaphragmes, {3}.</translation>
    </message>
    <message>
        <source>The light is right.</source>
        <translation>La lumière est juste.</translation>
    </message>
    <message>
        <source>A channel is full on {1} % of the frame.</source>
        <translation>Un canal est plein sur {1} % de la vue.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide.</source>
        <translation>Bords de : {1}, larges de {2} px.</translation>
    </message>
    <message>
        <source>The {1}&apos;s edges are {2} px wide in one direction and {3} px in another, as by motion.</source>
        <translation>Bords de : {1}, larges de {2} px dans un sens et {3} px dans l&apos;autre, comme par un bougé.</translation>
    </message>
    <message>
        <source>Edges are {1} px wide in the middle of {2} cells.</source>
        <translation>Les bords font {1} px au milieu de {2} cases.</translation>
    </message>
    <message>
        <source>There are no edges.</source>
        <translation>Il n&apos;y a pas de bords.</translation>
    </message>
    <message>
        <source>No edges of the {1} could be measured.</source>
        <translation>Aucun bord mesurable : {1}.</translation>
    </message>
    <message>
        <source>The object is cut at the {1}.</source>
        <translation>L&apos;objet est coupé : {1}.</translation>
    </message>
    <message>
        <source>The object lies wholly in the frame.</source>
        <translation>L&apos;objet est tout entier dans la vue.</translation>
    </message>
    <message>
        <source>The object lies {1}° askew.</source>
        <translation>L&apos;objet est de travers de {1}°.</translation>
    </message>
    <message>
        <source>The object cannot be told from its ground.</source>
        <translation>L&apos;objet ne se distingue pas de son fond.</translation>
    </message>
    <message>
        <source>The object fills the frame.</source>
        <translation>L&apos;objet remplit la vue.</translation>
    </message>
    <message>
        <source>The edges measure {1} where they are strongest.</source>
        <translation>Les bords mesurent {1} là où ils sont les plus forts.</translation>
    </message>
    <message>
        <source>There is no sharp edge anywhere in the frame.</source>
        <translation>Aucun bord net nulle part dans la vue.</translation>
    </message>
    <message>
        <source>The lightness of the grey patch {1} varies by {2} L*.</source>
        <translation>La clarté de la plage grise {1} varie de {2} L*.</translation>
    </message>
    <message>
        <source>The lightest ground at the {1} is {2} % darker than at the lightest place.</source>
        <translation>Le fond le plus clair ({1}) est {2} % plus sombre qu&apos;à l&apos;endroit le plus clair.</translation>
    </message>
    <message>
        <source>The chart is too small to measure noise on.</source>
        <translation>La mire est trop petite pour mesurer le bruit.</translation>
    </message>
    <message>
        <source>The chart&apos;s greys are burnt out.</source>
        <translation>Les gris de la mire sont brûlés.</translation>
    </message>
    <message>
        <source>{1}: a part of the picture did not come over.</source>
        <translation>{1} : une partie de l&apos;image n&apos;est pas arrivée.</translation>
    </message>
    <message>
        <source>No row and no column repeats another.</source>
        <translation>Aucune ligne ni colonne n&apos;en répète une autre.</translation>
    </message>
    <message>
        <source>The camera&apos;s {1} stood at {2} instead of {3}.</source>
        <translation>Réglage de l&apos;appareil ({1}) : {2} au lieu de {3}.</translation>
    </message>
    <message>
        <source>The camera sleeps.</source>
        <translation>L&apos;appareil dort.</translation>
    </message>
    <message>
        <source>Half-press its shutter, or switch it on; the station then keeps it awake.</source>
        <translation>Appuyer à mi-course, ou l&apos;allumer ; le poste le tient ensuite éveillé.</translation>
    </message>
    <message>
        <source>This user may not open the camera ({1}).</source>
        <translation>Cet utilisateur ne peut ouvrir l&apos;appareil ({1}).</translation>
    </message>
    <message>
        <source>Copy {1} to /etc/udev/rules.d and plug the camera in again.</source>
        <translation>Copier {1} dans /etc/udev/rules.d et rebrancher l&apos;appareil.</translation>
    </message>
    <message>
        <source>The cable runs at slow speed ({1} Mbit/s).</source>
        <translation>Le câble va à petite vitesse ({1} Mbit/s).</translation>
    </message>
    <message>
        <source>Use the blue port and the short cable, without the hub.</source>
        <translation>Prendre le port bleu et le câble court, sans concentrateur.</translation>
    </message>
    <message>
        <source>The battery is at {1} %.</source>
        <translation>La batterie est à {1} %.</translation>
    </message>
    <message>
        <source>Change it now, or use the mains adaptor.</source>
        <translation>La changer maintenant, ou prendre l&apos;adaptateur secteur.</translation>
    </message>
    <message>
        <source>The mode dial stands on {1}.</source>
        <translation>La molette est sur {1}.</translation>
    </message>
    <message>
        <source>Turn it to M, so that aperture and shutter stay.</source>
        <translation>La tourner sur M, pour que diaphragme et vitesse tiennent.</translation>
    </message>
    <message>
        <source>There is no card in the camera.</source>
        <translation>Aucune carte dans l&apos;appareil.</translation>
    </message>
    <message>
        <source>Put one in: only a card keeps a frame when the cable is pulled.</source>
        <translation>En mettre une : seule une carte garde la vue si le câble est tiré.</translation>
    </message>
    <message>
        <source>The file manager holds the camera ({1}, process {2}).</source>
        <translation>Le gestionnaire de fichiers tient l&apos;appareil ({1}, processus {2}).</translation>
    </message>
    <message>
        <source>Take it over with `vasculum cameras --take-over`; {1} keeps the desktop away for good.</source>
        <translation>La prendre par `vasculum cameras --take-over` ; {1} en écarte le bureau pour de bon.</translation>
    </message>
    <message>
        <source>Another program holds the camera ({1}, process {2}).</source>
        <translation>Un autre programme tient l&apos;appareil ({1}, processus {2}).</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Fermer ce programme.</translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation>La carte est pleine.</translation>
    </message>
    <message>
        <source>Empty or change it; every frame the station counted is safe here.</source>
        <translation>La vider ou la changer ; chaque vue comptée est en sûreté ici.</translation>
    </message>
    <message>
        <source>A folder has no settings.</source>
        <translation>Un dossier n&apos;a pas de réglages.</translation>
    </message>
    <message>
        <source>Set them at the camera that writes into it.</source>
        <translation>Les faire à l&apos;appareil qui y écrit.</translation>
    </message>
    <message>
        <source>{1} changed while it was copied.</source>
        <translation>{1} a changé pendant la copie.</translation>
    </message>
    <message>
        <source>Press again once it is written.</source>
        <translation>Appuyer de nouveau une fois écrit.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Aucun dossier n&apos;est nommé.</translation>
    </message>
    <message>
        <source>Name one that is there: folder:DIR.</source>
        <translation>En nommer un qui existe : folder:DIR.</translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation>{1} n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>No new picture came into {1} within {2} s.</source>
        <translation>Aucune nouvelle image dans {1} en {2} s.</translation>
    </message>
    <message>
        <source>Put one there, then go on.</source>
        <translation>En mettre une, puis continuer.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation>Le dossier {1} est illisible : {2}.</translation>
    </message>
    <message>
        <source>Bring the folder back; work goes on by itself.</source>
        <translation>Rendre le dossier ; le travail continue de lui-même.</translation>
    </message>
    <message>
        <source>{1} was taken away before it was copied.</source>
        <translation>{1} fut ôté avant la copie.</translation>
    </message>
    <message>
        <source>It is left out; give the right to read it.</source>
        <translation>Il est laissé ; donner le droit de le lire.</translation>
    </message>
    <message>
        <source>For example gphoto:usb:001,005.</source>
        <translation>Par exemple gphoto:usb:001,005.</translation>
    </message>
    <message>
        <source>The simulated camera does not answer.</source>
        <translation>L&apos;appareil simulé ne répond pas.</translation>
    </message>
    <message>
        <source>The simulated camera&apos;s process ended.</source>
        <translation>Le processus de l&apos;appareil simulé a fini.</translation>
    </message>
    <message>
        <source>The simulated camera knows no {1} `{2}`.</source>
        <translation>L&apos;appareil simulé ne connaît pas {1} `{2}`.</translation>
    </message>
    <message>
        <source>No colour chart was found in the frame; its colours are corrected by the calibration of {1} with {2}.</source>
        <translation>Aucune mire dans la vue ; ses couleurs sont corrigées par l&apos;étalonnage du {1} avec {2}.</translation>
    </message>
    <message>
        <source>If the shutter was heard, do not press again: the frame comes from the card by itself.</source>
        <translation>Si l&apos;obturateur s&apos;est entendu, ne pas appuyer de nouveau : la vue vient seule de la carte.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} ne peut être écrit : {2}.</translation>
    </message>
    <message>
        <source>The disk of {1} is full.</source>
        <translation>Le disque de {1} est plein.</translation>
    </message>
    <message>
        <source>The release ended in a fault ({1}).</source>
        <translation>La prise a fini en défaut ({1}).</translation>
    </message>
    <message>
        <source>Of {1} only {2} of {3} bytes came.</source>
        <translation>De {1}, seuls {2} de {3} octets sont venus.</translation>
    </message>
    <message>
        <source>There is no room for {1} in {2}.</source>
        <translation>Pas de place pour {1} dans {2}.</translation>
    </message>
    <message>
        <source>The camera refused: {1}.</source>
        <translation>L&apos;appareil a refusé : {1}.</translation>
    </message>
    <message>
        <source>The camera&apos;s card is full.</source>
        <translation>La carte de l&apos;appareil est pleine.</translation>
    </message>
    <message>
        <source>The camera does not answer ({1}).</source>
        <translation>L&apos;appareil ne répond pas ({1}).</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>L&apos;appareil est occupé.</translation>
    </message>
    <message>
        <source>The camera does not tell its {1}.</source>
        <translation>L&apos;appareil ne dit pas : {1}.</translation>
    </message>
    <message>
        <source>Take `{1}` out of the profile&apos;s [camera] table and set it by hand.</source>
        <translation>Ôter `{1}` de la table [camera] du profil et le régler à la main.</translation>
    </message>
    <message>
        <source>Turn it to M; {1} follow by themselves.</source>
        <translation>La tourner sur M ; {1} suivent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>The camera stands at {1} and offers no {2} of {3}.</source>
        <translation>L&apos;appareil est sur {1} et n&apos;offre pas {2} de {3}.</translation>
    </message>
    <message>
        <source>Set it at the camera, or change the profile&apos;s [camera] table.</source>
        <translation>Le régler à l&apos;appareil, ou changer la table [camera] du profil.</translation>
    </message>
    <message>
        <source>The camera takes no {1} of `{2}`.</source>
        <translation>L&apos;appareil ne prend pas {1} `{2}`.</translation>
    </message>
    <message>
        <source>Choose one of the values it offers.</source>
        <translation>Choisir une valeur qu&apos;il offre.</translation>
    </message>
    <message>
        <source>The camera holds {1} at {2} instead of {3}.</source>
        <translation>L&apos;appareil tient {1} à {2} au lieu de {3}.</translation>
    </message>
    <message>
        <source>Turn the mode dial to M.</source>
        <translation>Tourner la molette sur M.</translation>
    </message>
    <message>
        <source>The camera has no setting `{1}`.</source>
        <translation>L&apos;appareil n&apos;a pas de réglage `{1}`.</translation>
    </message>
    <message>
        <source>See what `vasculum cameras` lists.</source>
        <translation>Voir la liste de `vasculum cameras`.</translation>
    </message>
    <message>
        <source>Use a folder as the camera: --camera folder:DIR.</source>
        <translation>Prendre un dossier comme appareil : --camera folder:DIR.</translation>
    </message>
    <message>
        <source>At {1} is the body {2}, not {3}.</source>
        <translation>En {1} se trouve le boîtier {2}, non {3}.</translation>
    </message>
    <message>
        <source>Plug the right one in; it is found at any port.</source>
        <translation>Brancher le bon ; il est trouvé à tout port.</translation>
    </message>
    <message>
        <source>The camera is not connected.</source>
        <translation>L&apos;appareil n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>The camera did not answer for {1} s and was restarted.</source>
        <translation>L&apos;appareil n&apos;a pas répondu pendant {1} s et fut relancé.</translation>
    </message>
    <message>
        <source>No frame was lost; the numbering goes on.</source>
        <translation>Aucune vue n&apos;est perdue ; la numérotation continue.</translation>
    </message>
    <message>
        <source>The camera&apos;s process ended.</source>
        <translation>Le processus de l&apos;appareil a fini.</translation>
    </message>
    <message>
        <source>This camera has no setting `{1}`.</source>
        <translation>Cet appareil n&apos;a pas de réglage `{1}`.</translation>
    </message>
    <message>
        <source>Choose a camera with settings.</source>
        <translation>Choisir un appareil avec réglages.</translation>
    </message>
    <message>
        <source>Without PTP/IP the misfortune `{1}` cannot happen.</source>
        <translation>Sans PTP/IP, l&apos;incident `{1}` ne peut arriver.</translation>
    </message>
    <message>
        <source>Use a system with libgphoto2.</source>
        <translation>Prendre un système avec libgphoto2.</translation>
    </message>
    <message>
        <source>The catalogue {1} is locked by another program.</source>
        <translation>Le catalogue {1} est tenu par un autre programme.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full.</source>
        <translation>Le disque de {1} est plein.</translation>
    </message>
    <message>
        <source>The catalogue {1} cannot be written.</source>
        <translation>Le catalogue {1} ne peut être écrit.</translation>
    </message>
    <message>
        <source>The catalogue {1} can neither be opened nor made.</source>
        <translation>Le catalogue {1} ne peut être ni ouvert ni créé.</translation>
    </message>
    <message>
        <source>The catalogue {1} is damaged: {2}.</source>
        <translation>Le catalogue {1} est abîmé : {2}.</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>Le restaurer depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of the catalogue {1} does not answer: {2}.</source>
        <translation>Le disque du catalogue {1} ne répond pas : {2}.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifier le disque.</translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} ne peut servir : {2}.</translation>
    </message>
    <message>
        <source>Check the disk, then run again.</source>
        <translation>Vérifier le disque, puis relancer.</translation>
    </message>
    <message>
        <source>The file with sha256 {1} is not in {2}.</source>
        <translation>Le fichier de sha256 {1} n&apos;est pas dans {2}.</translation>
    </message>
    <message>
        <source>{1} changed while it was read.</source>
        <translation>{1} a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>Attendre que le programme qui l&apos;écrit ait fini, puis réessayer.</translation>
    </message>
    <message>
        <source>There is no kind of target `{1}`.</source>
        <translation>Il n&apos;y a pas de destination du genre `{1}`.</translation>
    </message>
    <message>
        <source>Do not delete anything; run `vasculum verify` and restore the file from the other copy.</source>
        <translation>Ne rien effacer ; lancer `vasculum verify` et restaurer le fichier depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>The object {1} in {2} cannot be added to: {3}.</source>
        <translation>L&apos;objet {1} dans {2} ne peut être complété : {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the repository&apos;s keeper look at it, then send again.</source>
        <translation>Rien n&apos;y fut changé ; que le gardien du dépôt le regarde, puis renvoyer.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} has other bytes now.</source>
        <translation>La copie locale de {1} a maintenant d&apos;autres octets.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; delete nothing.</source>
        <translation>Lancer `vasculum verify` ; ne rien effacer.</translation>
    </message>
    <message>
        <source>{1} has other bytes than {2} in {3}.</source>
        <translation>{1} a d&apos;autres octets que {2} dans {3}.</translation>
    </message>
    <message>
        <source>The repository {1} does not hold what was sent as {2}.</source>
        <translation>Le dépôt {1} ne contient pas ce qui fut envoyé comme {2}.</translation>
    </message>
    <message>
        <source>The station&apos;s own copy of {1} is missing.</source>
        <translation>La copie locale de {1} manque.</translation>
    </message>
    <message>
        <source>The package {1} names paths that no repository can hold.</source>
        <translation>Le paquet {1} nomme des chemins qu&apos;aucun dépôt ne peut tenir.</translation>
    </message>
    <message>
        <source>{1} holds other originals under {2} than this station&apos;s.</source>
        <translation>{1} contient sous {2} d&apos;autres originaux que ceux de ce poste.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both; one of them was not taken by this station.</source>
        <translation>Rien ne fut écrasé. Comparer les deux ; l&apos;un ne vient pas de ce poste.</translation>
    </message>
    <message>
        <source>The repository {1} does not answer: {2}.</source>
        <translation>Le dépôt {1} ne répond pas : {2}.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s whole path.</source>
        <translation>Nommer le chemin entier du dépôt.</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <translation>Le dossier {1} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Connect its disk or share; sending then resumes.</source>
        <translation>Brancher son disque ou partage ; l&apos;envoi reprend ensuite.</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The profile has no {1} `{2}`.</source>
        <translation>Le profil n&apos;a pas de {1} `{2}`.</translation>
    </message>
    <message>
        <source>{1} was shot{2} at {3}.</source>
        <translation>{1} fut pris{2} à {3}.</translation>
    </message>
    <message>
        <source>Name another folder in the settings.</source>
        <translation>Nommer un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>{1} holds other things and is no OCFL 1.1 storage root.</source>
        <translation>{1} contient autre chose et n&apos;est pas une racine OCFL 1.1.</translation>
    </message>
    <message>
        <source>Name an empty folder for the repository in the settings.</source>
        <translation>Nommer un dossier vide pour le dépôt dans les réglages.</translation>
    </message>
    <message>
        <source>The repository {1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>Le dépôt {1} a une autre disposition que {2} avec sha256 et 3 x 3.</translation>
    </message>
    <message>
        <source>Name another folder for this station&apos;s deliveries in the settings.</source>
        <translation>Nommer un autre dossier pour les livraisons de ce poste dans les réglages.</translation>
    </message>
    <message>
        <source>The repository {1} has no room left.</source>
        <translation>Le dépôt {1} n&apos;a plus de place.</translation>
    </message>
    <message>
        <source>Free space there; sending then resumes.</source>
        <translation>Y libérer de la place ; l&apos;envoi reprend ensuite.</translation>
    </message>
    <message>
        <source>The repository {1} cannot be written: {2}.</source>
        <translation>Le dépôt {1} ne peut être écrit : {2}.</translation>
    </message>
    <message>
        <source>Give this user the right to write there; sending then resumes.</source>
        <translation>Donner à cet utilisateur le droit d&apos;y écrire ; l&apos;envoi reprend ensuite.</translation>
    </message>
    <message>
        <source>Name a folder, or a file:// URI, for a target of kind `ocfl`.</source>
        <translation>Nommer un dossier, ou un URI file://, pour une destination `ocfl`.</translation>
    </message>
    <message>
        <source>The repository {1} does not say its layout: {2}.</source>
        <translation>Le dépôt {1} ne dit pas sa disposition : {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} differs from its digest at {3}.</source>
        <translation>{1} de {2} diffère de son empreinte en {3}.</translation>
    </message>
    <message>
        <source>The object at {1} does not hold: {2}.</source>
        <translation>L&apos;objet en {1} ne tient pas : {2}.</translation>
    </message>
    <message>
        <source>Another station delivers {1} to {2} at this moment.</source>
        <translation>Un autre poste livre {1} à {2} en ce moment.</translation>
    </message>
    <message>
        <source>The {1} is burnt out on {2} % of its area.</source>
        <translation>Brûlé sur {2} % de sa surface : {1}.</translation>
    </message>
    <message>
        <source>The {1} is not burnt out.</source>
        <translation>Rien de brûlé : {1}.</translation>
    </message>
    <message>
        <source>The {1} is black on {2} % of its area.</source>
        <translation>Noir sur {2} % de sa surface : {1}.</translation>
    </message>
    <message>
        <source>Nothing is lost in black.</source>
        <translation>Rien n&apos;est perdu dans le noir.</translation>
    </message>
    <message>
        <source>The {1}&apos;s {2} is full on {3} % of its area.</source>
        <translation>Canal plein ({2}) sur {3} % de sa surface : {1}.</translation>
    </message>
    <message>
        <source>The hand scanner read {1}, the other views say {2}.</source>
        <translation>La douchette a lu {1}, les autres vues disent {2}.</translation>
    </message>
    <message>
        <source>The number comes from the specimen&apos;s other views.</source>
        <translation>Le numéro vient des autres vues du spécimen.</translation>
    </message>
    <message>
        <source>Its other views give no number yet.</source>
        <translation>Ses autres vues ne donnent pas encore de numéro.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nommez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>The other views say {1}, the label {2}.</source>
        <translation>Les autres vues disent {1}, l&apos;étiquette {2}.</translation>
    </message>
    <message>
        <source>No {1} was seen to measure clipping on.</source>
        <translation>Rien vu où mesurer l&apos;écrêtage : {1}.</translation>
    </message>
    <message>
        <source>Too little of an even ground is seen.</source>
        <translation>On voit trop peu de fond uni.</translation>
    </message>
    <message>
        <source>Light falls off by {1} % at the {2}.</source>
        <translation>La lumière baisse de {1} % ({2}).</translation>
    </message>
    <message>
        <source>The lightness of the bare ground varies by {1} L* from pixel to pixel.</source>
        <translation>La clarté du fond nu varie de {1} L* d&apos;un pixel à l&apos;autre.</translation>
    </message>
    <message>
        <source>A shadow lies on {1} % of the frame.</source>
        <translation>Une ombre couvre {1} % de la vue.</translation>
    </message>
    <message>
        <source>No shadow lies on the ground.</source>
        <translation>Aucune ombre sur le fond.</translation>
    </message>
    <message>
        <source>No label or packet was seen whose paper leaves room to shine.</source>
        <translation>Ni étiquette ni sachet dont le papier puisse briller.</translation>
    </message>
    <message>
        <source>No label and no packet shines.</source>
        <translation>Ni étiquette ni sachet ne brille.</translation>
    </message>
    <message>
        <source>A hand is in the frame.</source>
        <translation>Une main est dans la vue.</translation>
    </message>
    <message>
        <source>No hand is in the frame.</source>
        <translation>Aucune main dans la vue.</translation>
    </message>
    <message>
        <source>{1} spots lie on the white.</source>
        <translation>{1} taches sur le blanc.</translation>
    </message>
    <message>
        <source>One spot lies on the white.</source>
        <translation>Une tache sur le blanc.</translation>
    </message>
    <message>
        <source>Dust is seen on a frame of plain white only.</source>
        <translation>La poussière ne se voit que sur une vue toute blanche.</translation>
    </message>
    <message>
        <source>There is one view of it.</source>
        <translation>Il y en a une vue.</translation>
    </message>
    <message>
        <source>All views of it are there.</source>
        <translation>Toutes ses vues sont là.</translation>
    </message>
    <message>
        <source>Lay the specimen back and shoot it, or accept it as it is.</source>
        <translation>Reposez le spécimen et prenez-la, ou acceptez-le tel quel.</translation>
    </message>
    <message>
        <source>Still to come: {1}.</source>
        <translation>Encore à prendre : {1}.</translation>
    </message>
    <message>
        <source>It makes itself known in the network and was not opened.</source>
        <translation>Il se signale sur le réseau et n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then name it with --camera.</source>
        <translation>Autorisez cet ordinateur sur le boîtier (son menu de connexion au PC), puis nommez-le avec --camera.</translation>
    </message>
    <message>
        <source>The simulated camera does not speak `{1}`.</source>
        <translation>L&apos;appareil simulé ne parle pas `{1}`.</translation>
    </message>
    <message>
        <source>It speaks {1}.</source>
        <translation>Il parle {1}.</translation>
    </message>
    <message>
        <source>{1} is missing at {2}.</source>
        <translation>{1} manque en {2}.</translation>
    </message>
    <message>
        <source>{1} does not hold what was sent as {2}.</source>
        <translation>{1} ne contient pas ce qui fut envoyé comme {2}.</translation>
    </message>
    <message>
        <source>No colour chart was found in {1}.</source>
        <translation>Aucune mire de couleur trouvée dans {1}.</translation>
    </message>
    <message>
        <source>{1} has an ICC profile of tables; its light cannot be evened.</source>
        <translation>{1} a un profil ICC à tables ; sa lumière ne peut être égalisée.</translation>
    </message>
    <message>
        <source>Set the camera to sRGB or Adobe RGB.</source>
        <translation>Régler l&apos;appareil sur sRGB ou Adobe RGB.</translation>
    </message>
    <message>
        <source>{1} is not of the size and colour space of {2}.</source>
        <translation>{1} n&apos;a pas la taille et l&apos;espace colorimétrique de {2}.</translation>
    </message>
    <message>
        <source>Photograph both with the same settings.</source>
        <translation>Photographier les deux avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Too few patches of {1} can be used in {2}: {3} are not clipped.</source>
        <translation>Trop peu de plages de {1} sont utilisables dans {2} : {3} ne sont pas écrêtées.</translation>
    </message>
    <message>
        <source>Expose a stop less, and mark the target&apos;s corners again.</source>
        <translation>Exposer un diaphragme de moins et marquer à nouveau les coins de la mire.</translation>
    </message>
    <message>
        <source>What is marked in {1} has not the colours of {2}.</source>
        <translation>Ce qui est marqué dans {1} n&apos;a pas les couleurs de {2}.</translation>
    </message>
    <message>
        <source>Mark its corners from its own upper left clockwise, and check the edition or the file of its values.</source>
        <translation>Marquer ses coins dans le sens horaire depuis son propre coin supérieur gauche ; vérifier l&apos;édition ou le fichier de valeurs.</translation>
    </message>
    <message>
        <source>Photograph an empty sheet of plain white over the whole frame, a stop below clipping, and calibrate again.</source>
        <translation>Photographier une feuille blanche vide sur toute l&apos;image, un diaphragme sous l&apos;écrêtage, puis étalonner à nouveau.</translation>
    </message>
    <message>
        <source>{1} is clipped: its white says nothing about the light.</source>
        <translation>{1} est écrêtée : son blanc ne dit rien de la lumière.</translation>
    </message>
    <message>
        <source>{1} is too dark for a white frame.</source>
        <translation>{1} est trop sombre pour une image blanche.</translation>
    </message>
    <message>
        <source>{1} is no plain white: something lies in it, or its edge is in it.</source>
        <translation>{1} n&apos;est pas d&apos;un blanc uni : quelque chose s&apos;y trouve, ou son bord s&apos;y voit.</translation>
    </message>
    <message>
        <source>{1} is no RAW file whose sensor data can be read.</source>
        <translation>{1} n&apos;est pas un fichier RAW dont les données du capteur puissent être lues.</translation>
    </message>
    <message>
        <source>Take the target as RAW.</source>
        <translation>Photographiez la mire en RAW.</translation>
    </message>
    <message>
        <source>Another station began to deliver {1} to {2} and has not ended it.</source>
        <translation>Un autre poste a commencé à livrer {1} à {2} sans finir.</translation>
    </message>
    <message>
        <source>It is tried again; if that station is gone, its keeper removes the version without inventory.</source>
        <translation>C&apos;est retenté ; si ce poste a disparu, le gardien ôte la version sans inventaire.</translation>
    </message>
    <message>
        <source>This station has no key for {1}.</source>
        <translation>Ce poste n&apos;a pas de clé pour {1}.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`, then send again.</source>
        <translation>L&apos;entrer par `vasculum secret`, puis renvoyer.</translation>
    </message>
    <message>
        <source>{1} broke off while {2} was read.</source>
        <translation>{1} s&apos;interrompit pendant la lecture de {2}.</translation>
    </message>
    <message>
        <source>{1} answers {2} {3}.</source>
        <translation>{1} répond {2} {3}.</translation>
    </message>
    <message>
        <source>{1} refuses because of the time: this machine&apos;s clock is {2}.</source>
        <translation>{1} refuse à cause de l&apos;heure : l&apos;horloge de la machine est {2}.</translation>
    </message>
    <message>
        <source>Set the clock (`timedatectl set-ntp true`); sending then resumes by itself.</source>
        <translation>Régler l&apos;horloge (`timedatectl set-ntp true`) ; l&apos;envoi reprend de lui-même.</translation>
    </message>
    <message>
        <source>{1}: there is no such bucket.</source>
        <translation>{1} : ce bucket n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place in the settings.</source>
        <translation>Corriger l&apos;adresse de la destination dans les réglages.</translation>
    </message>
    <message>
        <source>{1} does not accept this station&apos;s key.</source>
        <translation>{1} n&apos;accepte pas la clé de ce poste.</translation>
    </message>
    <message>
        <source>Enter it anew with `vasculum secret`.</source>
        <translation>L&apos;entrer de nouveau par `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1} allows this station too little ({2}).</source>
        <translation>{1} permet trop peu à ce poste ({2}).</translation>
    </message>
    <message>
        <source>Ask its keeper for the rights that docs/repository.md lists, then send again.</source>
        <translation>Demander à son gardien les droits de docs/repository.md, puis renvoyer.</translation>
    </message>
    <message>
        <source>{1} has no room left.</source>
        <translation>{1} n&apos;a plus de place.</translation>
    </message>
    <message>
        <source>Ask its keeper for more; sending then resumes.</source>
        <translation>En demander à son gardien ; l&apos;envoi reprend ensuite.</translation>
    </message>
    <message>
        <source>{1} received other bytes than were sent.</source>
        <translation>{1} a reçu d&apos;autres octets que ceux envoyés.</translation>
    </message>
    <message>
        <source>The line is at fault; it is tried again.</source>
        <translation>La ligne est en cause ; c&apos;est retenté.</translation>
    </message>
    <message>
        <source>{1} is overloaded or out of order ({2}).</source>
        <translation>{1} est surchargé ou en panne ({2}).</translation>
    </message>
    <message>
        <source>{1} does not prove who it is: {2}.</source>
        <translation>{1} ne prouve pas qui il est : {2}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask its keeper for the right address or certificate authority.</source>
        <translation>Rien ne fut envoyé. Demander à son gardien la bonne adresse ou autorité de certification.</translation>
    </message>
    <message>
        <source>{1} does not answer ({2}).</source>
        <translation>{1} ne répond pas ({2}).</translation>
    </message>
    <message>
        <source>The settings hold a key in an address.</source>
        <translation>Les réglages ont une clé dans une adresse.</translation>
    </message>
    <message>
        <source>Remove it; `vasculum secret` keeps keys safely.</source>
        <translation>L&apos;ôter ; `vasculum secret` garde les clés en sûreté.</translation>
    </message>
    <message>
        <source>Write https; http is for a server on this machine alone.</source>
        <translation>Écrire https ; http n&apos;est que pour un serveur de cette machine.</translation>
    </message>
    <message>
        <source>{1} is no OCFL 1.1 storage root.</source>
        <translation>{1} n&apos;est pas une racine OCFL 1.1.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own prefix.</source>
        <translation>Nommer le préfixe propre au dépôt.</translation>
    </message>
    <message>
        <source>{1} has another layout than {2} with sha256 and 3 x 3.</source>
        <translation>{1} a une autre disposition que {2} avec sha256 et 3 x 3.</translation>
    </message>
    <message>
        <source>Name another prefix for this station&apos;s deliveries in the settings.</source>
        <translation>Nommer un autre préfixe pour les livraisons de ce poste dans les réglages.</translation>
    </message>
    <message>
        <source>Name an empty prefix for the repository in the settings.</source>
        <translation>Nommer un préfixe vide pour le dépôt dans les réglages.</translation>
    </message>
    <message>
        <source>{1} forgets what it was sent ({2}).</source>
        <translation>{1} oublie ce qui lui fut envoyé ({2}).</translation>
    </message>
    <message>
        <source>{1} holds other bytes at {2} than this station&apos;s.</source>
        <translation>{1} contient en {2} d&apos;autres octets que ce poste.</translation>
    </message>
    <message>
        <source>There is no repository at {1}.</source>
        <translation>Il n&apos;y a pas de dépôt en {1}.</translation>
    </message>
    <message>
        <source>Connect its disk or share, then verify again.</source>
        <translation>Brancher son disque ou partage, puis revérifier.</translation>
    </message>
    <message>
        <source>Name the repository&apos;s own folder.</source>
        <translation>Nommer le dossier propre au dépôt.</translation>
    </message>
    <message>
        <source>The analysis process died over this frame.</source>
        <translation>Le processus d&apos;analyse est mort sur cette vue.</translation>
    </message>
    <message>
        <source>The analysis process was closed.</source>
        <translation>Le processus d&apos;analyse fut fermé.</translation>
    </message>
    <message>
        <source>The analysis of {1} stopped: {2}.</source>
        <translation>L&apos;analyse de {1} s&apos;est arrêtée : {2}.</translation>
    </message>
    <message>
        <source>The analysis process was started anew.</source>
        <translation>Le processus d&apos;analyse fut relancé.</translation>
    </message>
    <message>
        <source>The analysis process did not start.</source>
        <translation>Le processus d&apos;analyse n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>The analysis process ended while starting.</source>
        <translation>Le processus d&apos;analyse a fini en démarrant.</translation>
    </message>
    <message>
        <source>The analysis took more than {1} MB.</source>
        <translation>L&apos;analyse a pris plus de {1} Mo.</translation>
    </message>
    <message>
        <source>The analysis of {1} could not be begun.</source>
        <translation>L&apos;analyse de {1} n&apos;a pu commencer.</translation>
    </message>
    <message>
        <source>The analysis process was restarted.</source>
        <translation>Le processus d&apos;analyse fut relancé.</translation>
    </message>
    <message>
        <source>It took over {1} s.</source>
        <translation>Il a pris plus de {1} s.</translation>
    </message>
    <message>
        <source>{1} needs more memory than this machine gives.</source>
        <translation>{1} demande plus de mémoire que n&apos;en donne cette machine.</translation>
    </message>
    <message>
        <source>{1} is not apart from the data folder {2}.</source>
        <translation>{1} n&apos;est pas séparé du dossier de données {2}.</translation>
    </message>
    <message>
        <source>Name a folder on another disk.</source>
        <translation>Nommer un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>{1} differs from its recorded sha256.</source>
        <translation>{1} diffère de son sha256 noté.</translation>
    </message>
    <message>
        <source>Run again once it is written.</source>
        <translation>Relancer une fois écrit.</translation>
    </message>
    <message>
        <source>Give the right to read it.</source>
        <translation>Donner le droit de le lire.</translation>
    </message>
    <message>
        <source>Install TensorRT 10 for CUDA 13 (the Python package tensorrt-cu13), then run `vasculum models` once.</source>
        <translation>Installez TensorRT 10 pour CUDA 13 (le paquet Python tensorrt-cu13), puis lancez une fois `vasculum models`.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver and the program&apos;s extra `cuda`, as the page For IT says.</source>
        <translation>Installez le pilote de NVIDIA et le complément `cuda` du programme, comme l’indique la page « Pour l’informatique ».</translation>
    </message>
    <message>
        <source>On Windows, install onnxruntime-directml in the place of onnxruntime-gpu, as the page For IT says.</source>
        <translation>Sous Windows, installez onnxruntime-directml à la place d’onnxruntime-gpu, comme l’indique la page « Pour l’informatique ».</translation>
    </message>
    <message>
        <source>Install onnxruntime-openvino in the place of the other onnxruntime, as the page For IT says.</source>
        <translation>Installez onnxruntime-openvino à la place de l’autre onnxruntime, comme l’indique la page « Pour l’informatique ».</translation>
    </message>
    <message>
        <source>On macOS, install the package onnxruntime, which holds CoreML.</source>
        <translation>Sous macOS, installez le paquet onnxruntime, qui contient CoreML.</translation>
    </message>
    <message>
        <source>Its engines are not made yet: run `vasculum models` once, outside a shoot; it takes minutes.</source>
        <translation>Ses versions des modèles ne sont pas encore faites : lancez une fois `vasculum models`, hors des prises de vue ; cela prend des minutes.</translation>
    </message>
    <message>
        <source>Lay the chart flat and in the light; for a target of another kind name it, or give its corners too.</source>
        <translation>Posez la mire à plat et en pleine lumière ; pour une mire d&apos;un autre type, nommez-la ou indiquez aussi ses coins.</translation>
    </message>
    <message>
        <source>{1} cannot be looked for: it needs twelve patches of one size and more in rows and columns, or greys in one row.</source>
        <translation>{1} ne peut pas être recherchée : il faut au moins douze plages de même taille en lignes et colonnes, ou des gris sur une rangée.</translation>
    </message>
    <message>
        <source>Name another target in the profile, and read this one by `vasculum characterise --target --corners`.</source>
        <translation>Nommez une autre mire dans le profil, et lisez celle-ci avec `vasculum characterise --target --corners`.</translation>
    </message>
    <message>
        <source>Give JPEG, TIFF, PNG, JPEG 2000, DNG or RAW; a file that is named so is damaged, copy it again.</source>
        <translation>Donnez du JPEG, TIFF, PNG, JPEG 2000, DNG ou RAW ; un fichier qui porte un tel nom est abîmé : copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart whose edges could be measured.</source>
        <translation>Il n&apos;y a pas de mire à 24 plages dont les bords puissent être mesurés.</translation>
    </message>
    <message>
        <source>The other views say {1}, the file&apos;s name {2}.</source>
        <translation>Les autres vues disent {1}, le nom du fichier {2}.</translation>
    </message>
    <message>
        <source>Keep one of the two in Review, put the other into the bin.</source>
        <translation>Garder l&apos;une des deux dans À revoir, mettre l&apos;autre à la corbeille.</translation>
    </message>
    <message>
        <source>There is no 24-patch chart to measure noise on.</source>
        <translation>Il n&apos;y a pas de mire à 24 plages sur laquelle mesurer le bruit.</translation>
    </message>
    <message>
        <source>Its other views say {1}, this one {2}.</source>
        <translation>Ses autres vues disent {1}, celle-ci {2}.</translation>
    </message>
    <message>
        <source>Name one that is there.</source>
        <translation>En nommer un qui existe.</translation>
    </message>
    <message>
        <source>Drop one that is there.</source>
        <translation>En déposer un qui existe.</translation>
    </message>
    <message>
        <source>That is the station&apos;s own data folder.</source>
        <translation>C&apos;est le dossier de données du poste lui-même.</translation>
    </message>
    <message>
        <source>Drop a folder of pictures.</source>
        <translation>Déposer un dossier d&apos;images.</translation>
    </message>
    <message>
        <source>{1} is on the list already.</source>
        <translation>{1} est déjà sur la liste.</translation>
    </message>
    <message>
        <source>Look at its line.</source>
        <translation>Regarder sa ligne.</translation>
    </message>
    <message>
        <source>The cover has no code.</source>
        <translation>La chemise n&apos;a pas de code.</translation>
    </message>
    <message>
        <source>Scan it, or type what it says.</source>
        <translation>Le scanner, ou saisir ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>The cover&apos;s first and last number make no span.</source>
        <translation>Les premier et dernier numéros de la chemise ne font pas d&apos;intervalle.</translation>
    </message>
    <message>
        <source>Give both, the lower one first.</source>
        <translation>Donner les deux, le plus bas d&apos;abord.</translation>
    </message>
    <message>
        <source>Darwin Core has no term `{1}`.</source>
        <translation>Darwin Core n&apos;a pas de terme `{1}`.</translation>
    </message>
    <message>
        <source>Write it as the standard does: scientificName.</source>
        <translation>L&apos;écrire comme la norme : scientificName.</translation>
    </message>
    <message>
        <source>The target {1} does not hold what was sent.</source>
        <translation>La destination {1} ne contient pas ce qui fut envoyé.</translation>
    </message>
    <message>
        <source>The catalogue has no capture {1}.</source>
        <translation>Le catalogue n&apos;a pas de prise {1}.</translation>
    </message>
    <message>
        <source>It has no catalogue number yet.</source>
        <translation>Elle n&apos;a pas encore de numéro de catalogue.</translation>
    </message>
    <message>
        <source>Type the number, then accept it.</source>
        <translation>Saisir le numéro, puis accepter.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file from the other copy.</source>
        <translation>Lancer `vasculum verify` ; restaurer le fichier depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>The catalogue has no {1}.</source>
        <translation>Le catalogue n&apos;a pas {1}.</translation>
    </message>
    <message>
        <source>Name a catalogue number or a media id.</source>
        <translation>Donner un numéro de catalogue ou un identifiant de média.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk with --data, and the share as a target.</source>
        <translation>Nommer par --data un dossier du disque de cette machine, et le partage comme destination.</translation>
    </message>
    <message>
        <source>Use the newer program, or name another folder with --data. Nothing was changed.</source>
        <translation>Utiliser le programme plus récent, ou nommer un autre dossier par --data. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free space for an hour of work (11 GB).</source>
        <translation>Libérer de la place pour une heure de travail (11 Go).</translation>
    </message>
    <message>
        <source>Set it right: timedatectl set-ntp true, or by hand.</source>
        <translation>La régler : timedatectl set-ntp true, ou à la main.</translation>
    </message>
    <message>
        <source>Let the system set it: timedatectl set-ntp true.</source>
        <translation>La laisser au système : timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The first verdict was given on the {1}.</source>
        <translation>Le premier verdict fut donné le {1}.</translation>
    </message>
    <message>
        <source>The Dask cluster at {1} has no worker.</source>
        <translation>La grappe Dask en {1} n&apos;a pas d&apos;ouvrier.</translation>
    </message>
    <message>
        <source>Start one: dask worker ADDRESS.</source>
        <translation>En lancer un : dask worker ADDRESS.</translation>
    </message>
    <message>
        <source>Dask is not installed here.</source>
        <translation>Dask n&apos;est pas installé ici.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vasculum[dask]&apos;.</source>
        <translation>L&apos;installer : pip install &apos;vasculum[dask]&apos;.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {1}.</source>
        <translation>Aucun ordonnanceur Dask ne répond en {1}.</translation>
    </message>
    <message>
        <source>Check the address, or start one.</source>
        <translation>Vérifier l&apos;adresse, ou en lancer un.</translation>
    </message>
    <message>
        <source>The analysis of {1} took over {2} s.</source>
        <translation>L&apos;analyse de {1} a pris plus de {2} s.</translation>
    </message>
    <message>
        <source>Every worker that looked at {1} died.</source>
        <translation>Chaque ouvrier qui regarda {1} est mort.</translation>
    </message>
    <message>
        <source>Lay the chart flat and whole into the frame, in the light you shoot in, then measure again.</source>
        <translation>Poser la mire à plat et entière dans la vue, à la lumière de travail, puis mesurer de nouveau.</translation>
    </message>
    <message>
        <source>This station has no camera.</source>
        <translation>Ce poste n&apos;a pas d&apos;appareil.</translation>
    </message>
    <message>
        <source>Name one with --camera, or measure a picture by --image.</source>
        <translation>En nommer un par --camera, ou mesurer une image par --image.</translation>
    </message>
    <message>
        <source>No chart was found in {1}.</source>
        <translation>Aucune mire ne fut trouvée dans {1}.</translation>
    </message>
    <message>
        <source>The original of {1} is neither here nor at a repository.</source>
        <translation>L&apos;original de {1} n&apos;est ni ici ni à un dépôt.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`; restore the file it names.</source>
        <translation>Lancer `vasculum verify` ; restaurer le fichier qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>The profile names no licence, so nothing is packaged.</source>
        <translation>Le profil ne nomme pas de licence : rien n&apos;est empaqueté.</translation>
    </message>
    <message>
        <source>Write the licence&apos;s URI into the profile&apos;s [collection] table.</source>
        <translation>Écrire l&apos;URI de la licence dans la table [collection] du profil.</translation>
    </message>
    <message>
        <source>Nothing in {1} would change.</source>
        <translation>Rien ne changerait dans {1}.</translation>
    </message>
    <message>
        <source>{1} has no version {2}.</source>
        <translation>{1} n&apos;a pas de version {2}.</translation>
    </message>
    <message>
        <source>There is no profile `{1}`.</source>
        <translation>Il n&apos;y a pas de profil `{1}`.</translation>
    </message>
    <message>
        <source>The versions of {1} cannot be read: {2}.</source>
        <translation>Les versions de {1} sont illisibles : {2}.</translation>
    </message>
    <message>
        <source>The capture {1} has the same file and is not delivered.</source>
        <translation>La prise {1} a le même fichier et n&apos;est pas livrée.</translation>
    </message>
    <message>
        <source>{1} of {2} places have a receipt.</source>
        <translation>{1} lieux sur {2} ont donné un reçu.</translation>
    </message>
    <message>
        <source>{1} does not hold it.</source>
        <translation>{1} ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>There is no certificate {1}.</source>
        <translation>Il n&apos;y a pas de certificat {1}.</translation>
    </message>
    <message>
        <source>This station has no certificate yet.</source>
        <translation>Ce poste n&apos;a pas encore de certificat.</translation>
    </message>
    <message>
        <source>Measure the target with `vasculum calibrate`.</source>
        <translation>Mesurer la mire par `vasculum calibrate`.</translation>
    </message>
    <message>
        <source>Less than an hour&apos;s work fits on the disk: {1} GB are free.</source>
        <translation>Moins d&apos;une heure de travail tient sur le disque : {1} Go libres.</translation>
    </message>
    <message>
        <source>Release what is safe elsewhere (Sync), free space, or change the disk; then press again.</source>
        <translation>Libérer ce qui est sûr ailleurs (Envoi), faire de la place ou changer de disque ; puis réappuyer.</translation>
    </message>
    <message>
        <source>No verdict on {1} came within {2} s.</source>
        <translation>Aucun verdict sur {1} en {2} s.</translation>
    </message>
    <message>
        <source>It was set back; look at the frames since the last check if they look different.</source>
        <translation>Remis en place ; regarder les vues depuis le dernier contrôle si elles diffèrent.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>L&apos;appareil ne répond pas.</translation>
    </message>
    <message>
        <source>No specimen was photographed yet.</source>
        <translation>Aucun spécimen n&apos;a encore été photographié.</translation>
    </message>
    <message>
        <source>Shoot its first view.</source>
        <translation>Prenez sa première vue.</translation>
    </message>
    <message>
        <source>The model {1} could not be opened on the provider that the settings ask for.</source>
        <translation>Le modèle {1} n&apos;a pu s&apos;ouvrir sur le moteur que demandent les réglages.</translation>
    </message>
    <message>
        <source>Name one with --camera; `vasculum cameras` lists them.</source>
        <translation>En nommer un par --camera ; `vasculum cameras` les liste.</translation>
    </message>
    <message>
        <source>{1} is carried by another frame: {2}.</source>
        <translation>{1} est porté par une autre vue : {2}.</translation>
    </message>
    <message>
        <source>{1} does not meet the pattern {2}.</source>
        <translation>{1} ne suit pas le motif {2}.</translation>
    </message>
    <message>
        <source>What a person decided stays. A delivered record that changes is delivered again as a further version.</source>
        <translation>Ce qu&apos;une personne a décidé reste. Une notice livrée qui change est livrée de nouveau comme version suivante.</translation>
    </message>
    <message>
        <source>{1} of {2} would flip.</source>
        <translation>{1} sur {2} changeraient de verdict.</translation>
    </message>
    <message>
        <source>{1} had to be looked at again, by the steps that changed.</source>
        <translation>{1} ont dû être examinées de nouveau, par les étapes modifiées.</translation>
    </message>
    <message>
        <source>Kept: {1} judged again.</source>
        <translation>Gardé : {1} jugées de nouveau.</translation>
    </message>
    <message>
        <source>No frame of this profile was judged in that time.</source>
        <translation>Aucune image de ce profil n&apos;a été jugée pendant ce temps.</translation>
    </message>
    <message>
        <source>Judged again, all would stay as they are.</source>
        <translation>Jugées de nouveau, toutes resteraient telles quelles.</translation>
    </message>
    <message>
        <source>Judged again, no frame would flip; {1} would be noted anew.</source>
        <translation>Jugées de nouveau, aucune image ne changerait de verdict ; {1} seraient notées de nouveau.</translation>
    </message>
    <message>
        <source>It can be taken back while no other verdict comes.</source>
        <translation>Cela peut être annulé tant qu&apos;aucun autre verdict n&apos;arrive.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Rien n&apos;est encore gardé.</translation>
    </message>
    <message>
        <source>Ended early. Nothing is kept yet.</source>
        <translation>Terminé avant la fin. Rien n&apos;est encore gardé.</translation>
    </message>
    <message>
        <source>No picture had to be looked at again: limits alone changed, or nothing.</source>
        <translation>Aucune image n&apos;a dû être examinée de nouveau : seules des limites ont changé, ou rien.</translation>
    </message>
    <message>
        <source>And {1} more.</source>
        <translation>Et {1} de plus.</translation>
    </message>
    <message>
        <source>Light: {1} % darker in the darkest part; evened by the white sheet.</source>
        <translation>Lumière : {1} % plus sombre dans la partie la plus sombre ; égalisée par la feuille blanche.</translation>
    </message>
    <message>
        <source>Light: not evened. Photograph a white sheet first to even it.</source>
        <translation>Lumière : non égalisée. Photographier d&apos;abord une feuille blanche pour l&apos;égaliser.</translation>
    </message>
    <message>
        <source>The colours are off by {1} as taken, by {2} after correction.</source>
        <translation>Les couleurs s&apos;écartent de {1} à la prise de vue et de {2} après correction.</translation>
    </message>
    <message>
        <source>{1}, transform {2}. Corrected: each patch by a fit that it took no part in.</source>
        <translation>{1}, transformation {2}. Corrigé : chaque plage par un ajustement auquel elle n&apos;a pas pris part.</translation>
    </message>
    <message>
        <source>Kept, it corrects the frames without a chart; those with one are corrected by their own.</source>
        <translation>Conservée, elle corrige les images sans mire ; les autres le sont par la leur.</translation>
    </message>
    <message>
        <source>A single chart cannot earn a full FADGI grade: that takes slanted edges and targets at several places of the frame. This sheet states what was measured and the limits it was held against.</source>
        <translation>Une seule mire ne peut valoir une note FADGI entière : il y faut des bords inclinés et des mires en plusieurs lieux de la vue. Cette feuille dit ce qui fut mesuré et les limites appliquées.</translation>
    </message>
    <message>
        <source>{1}, {2}{3}. Every frame taken from here on refers to this certificate, until the next.</source>
        <translation>{1}, {2}{3}. Chaque vue prise désormais s&apos;y réfère, jusqu&apos;au suivant.</translation>
    </message>
    <message>
        <source>Whether the greys stay the same grey: a lamp&apos;s colour moves it.</source>
        <translation>Si les gris restent le même gris : la couleur d&apos;une lampe les déplace.</translation>
    </message>
    <message>
        <source>How much light reaches the chart.</source>
        <translation>Combien de lumière atteint la mire.</translation>
    </message>
    <message>
        <source>Whether the light falls alike everywhere.</source>
        <translation>Si la lumière tombe partout de même.</translation>
    </message>
    <message>
        <source>How true the colours are after correction; about 1 can just be seen.</source>
        <translation>Combien les couleurs sont justes après correction ; 1 se voit à peine.</translation>
    </message>
    <message>
        <source>Grain in what should be even.</source>
        <translation>Le grain dans ce qui devrait être uni.</translation>
    </message>
    <message>
        <source>How crisp the edges are.</source>
        <translation>Combien les bords sont nets.</translation>
    </message>
    <message>
        <source>How large a millimetre is in the picture: the camera&apos;s height moves it.</source>
        <translation>Combien mesure un millimètre dans l&apos;image : la hauteur de l&apos;appareil le change.</translation>
    </message>
    <message>
        <source>How large the chart is in the picture: the camera&apos;s height moves it.</source>
        <translation>Combien la mire est grande dans l&apos;image : la hauteur de l&apos;appareil le change.</translation>
    </message>
    <message>
        <source>The station does what it did.</source>
        <translation>Le poste fait ce qu&apos;il faisait.</translation>
    </message>
    <message>
        <source>Outside the normal range: {1}.</source>
        <translation>Hors de la plage normale : {1}.</translation>
    </message>
    <message>
        <source>Too few frames to tell yet.</source>
        <translation>Trop peu de vues pour le dire encore.</translation>
    </message>
    <message>
        <source>Nothing was photographed in this time.</source>
        <translation>Rien ne fut photographié pendant ce temps.</translation>
    </message>
    <message>
        <source>Drift: does the station still do what it did?</source>
        <translation>Dérive : le poste fait-il encore ce qu&apos;il faisait ?</translation>
    </message>
    <message>
        <source>Each point is the middle value of a day&apos;s frames. Band: the normal range of the first five days (three sigma by moving ranges, as in Shewhart&apos;s control charts, ISO 7870-2). Dashed: the limit named beside it.</source>
        <translation>Chaque point est la médiane des vues d&apos;un jour. Bande : plage normale des cinq premiers jours (trois sigma par étendues mobiles, comme dans les cartes de Shewhart, ISO 7870-2). Tirets : la limite nommée à côté.</translation>
    </message>
    <message>
        <source>Nothing moved in a way that points at a lamp, a knock or a dirty chart.</source>
        <translation>Rien n&apos;a bougé qui désigne une lampe, un choc ou une mire sale.</translation>
    </message>
    <message>
        <source>{1} of data: there is no normal range yet, it needs six. Only the limits are drawn.</source>
        <translation>{1} de données : pas encore de plage normale, il en faut six. Seules les limites sont tracées.</translation>
    </message>
    <message>
        <source>Shoot, then look here again.</source>
        <translation>Photographier, puis regarder ici.</translation>
    </message>
    <message>
        <source>Little by little the white point moved by {1} and {2}{3}. That is how lamps age: change the lamp soon, let it warm up, then measure the target again.</source>
        <translation>Peu à peu le point blanc a bougé de {1} et {2}{3}. Ainsi vieillissent les lampes : changer bientôt la lampe, la laisser chauffer, puis mesurer la mire.</translation>
    </message>
    <message>
        <source>{1} off ({2}), the others are not: it is the chart, not the light. Wipe it with a dry cloth or change it; frames taken meanwhile can be judged again.</source>
        <translation>{1} à côté ({2}), les autres non : c&apos;est la mire, non la lumière. L&apos;essuyer d&apos;un chiffon sec ou la changer ; les vues prises entre-temps peuvent être rejugées.</translation>
    </message>
    <message>
        <source>Between two frames at {1} and {2} the picture became {3} % {4}{5}. Level the camera, check its height and focus, then measure the target again.</source>
        <translation>Entre deux vues à {1} et {2}, l&apos;image devint {3} % {4}{5}. Mettre l&apos;appareil de niveau, vérifier hauteur et mise au point, puis mesurer la mire.</translation>
    </message>
    <message>
        <source>At {1} the white point jumped by {2} and {3}. A lamp was changed, moved or switched off, or the camera&apos;s settings were: put it right, then measure the target again.</source>
        <translation>À {1} le point blanc a sauté de {2} et {3}. Une lampe fut changée, bougée ou éteinte, ou les réglages de l&apos;appareil : remettre en ordre, puis mesurer la mire.</translation>
    </message>
    <message>
        <source>Left out: {1} over five minutes.</source>
        <translation>Laissées de côté : {1} de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>There was no pause over five minutes.</source>
        <translation>Aucune pause de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>Nothing was photographed.</source>
        <translation>Rien ne fut photographié.</translation>
    </message>
    <message>
        <source>Waiting is the time from the shutter to the verdict; handling is all else between two frames. Gaps over five minutes are pauses and count as neither. The report names no person.</source>
        <translation>L&apos;attente va du déclenchement au verdict ; la manipulation est tout le reste entre deux vues. Plus de cinq minutes : une pause, qui ne compte pas. Le rapport ne nomme personne.</translation>
    </message>
    <message>
        <source>No certificate was in force: the target was not measured. Run the morning start before the next shift.</source>
        <translation>Aucun certificat en vigueur : la mire ne fut pas mesurée. Faire le début de journée avant la prochaine séance.</translation>
    </message>
    <message>
        <source>Every frame was right at the first press.</source>
        <translation>Chaque vue fut bonne à la première pression.</translation>
    </message>
    <message>
        <source>To be taken again: {1}.</source>
        <translation>À reprendre : {1}.</translation>
    </message>
    <message>
        <source>Still being looked at: {1}.</source>
        <translation>Encore à l&apos;examen : {1}.</translation>
    </message>
    <message>
        <source>Cover {1} lies open.</source>
        <translation>La chemise {1} est ouverte.</translation>
    </message>
    <message>
        <source>{1} still to be sent.</source>
        <translation>{1} encore à envoyer.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n&apos;attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Refused by the repository: {1}. See Sync.</source>
        <translation>Refusé par le dépôt : {1}. Voir Envois.</translation>
    </message>
    <message>
        <source>One frame alone has no pace.</source>
        <translation>Une seule vue n&apos;a pas de rythme.</translation>
    </message>
    <message>
        <source>turn the sheet and measure again: what stays is on the sensor or the lens, clean it.</source>
        <translation>tourner la feuille et mesurer de nouveau : ce qui reste est sur le capteur ou l&apos;objectif, le nettoyer.</translation>
    </message>
    <message>
        <source>after correction, each patch judged by a fit it took no part in</source>
        <translation>après correction, chaque plage jugée par un ajustement sans elle</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source> Colour and tone lie within the {1} limits.</source>
        <translation> Couleur et tons sont dans les limites {1}.</translation>
    </message>
    <message>
        <source>Fit to shoot.{1}</source>
        <translation>Prêt à photographier.{1}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>inside the {1} limit</source>
        <translation>dans la limite {1}</translation>
    </message>
    <message>
        <source>outside every level</source>
        <translation>hors de tout niveau</translation>
    </message>
    <message>
        <source>no chart was found in the target frame</source>
        <translation>aucune mire dans la vue de la mire</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>mean ΔE2000, {1}</source>
        <translation>ΔE2000 moyen, {1}</translation>
    </message>
    <message>
        <source>Colour, worst tenth</source>
        <translation>Couleur, pire dixième</translation>
    </message>
    <message>
        <source>90th percentile of ΔE2000</source>
        <translation>90e centile de ΔE2000</translation>
    </message>
    <message>
        <source>Colour, worst patch</source>
        <translation>Couleur, pire plage</translation>
    </message>
    <message>
        <source>largest ΔE2000</source>
        <translation>plus grand ΔE2000</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>mean ΔE(a*b*) of the grey patches</source>
        <translation>ΔE(a*b*) moyen des plages grises</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>largest ΔL* of the grey patches</source>
        <translation>plus grand ΔL* des plages grises</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>SD of L* in the noisiest grey patch</source>
        <translation>écart-type de L* dans la plage grise la plus bruitée</translation>
    </message>
    <message>
        <source>Evenness of light</source>
        <translation>Uniformité de la lumière</translation>
    </message>
    <message>
        <source>lightness lost at the darkest ninth of a white frame</source>
        <translation>clarté perdue au neuvième le plus sombre d&apos;une vue blanche</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>pixels per inch in the plane of the object</source>
        <translation>pixels par pouce dans le plan de l&apos;objet</translation>
    </message>
    <message>
        <source>{1} is off by more than any level allows</source>
        <translation>{1} au-delà de tout niveau</translation>
    </message>
    <message>
        <source>Shoot only to the house limit.{1}</source>
        <translation>Photographier seulement selon la limite maison.{1}</translation>
    </message>
    <message>
        <source>Fit to shoot, with a note.{1}</source>
        <translation>Prêt à photographier, avec une note.{1}</translation>
    </message>
    <message>
        <source>; at least {1} is needed.</source>
        <translation> ; il faut {1} au moins.</translation>
    </message>
    <message>
        <source>; at most {1} is allowed.</source>
        <translation> ; {1} au plus est admis.</translation>
    </message>
    <message>
        <source>The colours are off by {1} after correction</source>
        <translation>Les couleurs sont à {1} après correction</translation>
    </message>
    <message>
        <source>The greys are tinted by {1}</source>
        <translation>Les gris sont teintés de {1}</translation>
    </message>
    <message>
        <source>The greys are off by {1} in lightness</source>
        <translation>Les gris sont à {1} en clarté</translation>
    </message>
    <message>
        <source>{1} was shot on {2}</source>
        <translation>{1} fut pris le {2}</translation>
    </message>
    <message>
        <source>{1} {2} at {3}</source>
        <translation>{1} {2} à {3}</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Ce numéro</translation>
    </message>
    <message>
        <source> on {1} {2}</source>
        <translation> le {1} {2}</translation>
    </message>
    <message>
        <source>{1} was</source>
        <translation>{1}</translation>
    </message>
    <message>
        <source>{1} to {2} were</source>
        <translation>{1} à {2}</translation>
    </message>
    <message>
        <source>one sheet</source>
        <translation>une planche</translation>
    </message>
    <message>
        <source>{1} sheets</source>
        <translation>{1} planches</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>another station</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>Two numbers lie</source>
        <translation>Deux numéros</translation>
    </message>
    <message>
        <source>{1} numbers lie</source>
        <translation>{1} numéros</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Jugé de nouveau</translation>
    </message>
    <message>
        <source>What flips</source>
        <translation>Ce qui change de verdict</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Laissées telles quelles</translation>
    </message>
    <message>
        <source>get another verdict</source>
        <translation>changent de verdict</translation>
    </message>
    <message>
        <source>change without flipping</source>
        <translation>changent sans changer de verdict</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent telles quelles</translation>
    </message>
    <message>
        <source>cannot be looked at again</source>
        <translation>ne peuvent être examinées de nouveau</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Beside the insect: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>À côté de l&apos;insecte : quelle ombre y tombe, d&apos;une main, d&apos;une lampe, du statif ?</translation>
    </message>
    <message>
        <source>{1} specimens: {2}.</source>
        <translation>{1} spécimens : {2}.</translation>
    </message>
    <message>
        <source>What goes to {1} waits for its hours: {2}.</source>
        <translation>Ce qui va à {1} attend ses heures : {2}.</translation>
    </message>
    <message>
        <source>This is the same picture as {1} under another number.</source>
        <translation>C&apos;est la même image que {1} sous un autre numéro.</translation>
    </message>
    <message>
        <source>The profile has no focus step, which measures it.</source>
        <translation>Le profil n&apos;a pas d&apos;étape focus, qui le mesure.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} est vide.</translation>
    </message>
    <message>
        <source>{1} is animated.</source>
        <translation>{1} est animé.</translation>
    </message>
    <message>
        <source>The frame is too small to tell its corners.</source>
        <translation>La vue est trop petite pour ses coins.</translation>
    </message>
    <message>
        <source>There are no edges in the corners.</source>
        <translation>Aucun bord dans les coins.</translation>
    </message>
    <message>
        <source>Edges in the {1} corner are {2} px wide, over the frame {3} px.</source>
        <translation>Bords du coin ({1}) : {2} px, sur la vue {3} px.</translation>
    </message>
    <message>
        <source>The chart lies within {1} degree of upright: its edges tell nothing. Turn it by 5 degrees.</source>
        <translation>La mire est droite à {1} degré près : ses bords ne disent rien. La tourner de 5 degrés.</translation>
    </message>
    <message>
        <source>The chart is turned by more than {1} degrees. Turn it to about 5.</source>
        <translation>La mire est tournée de plus de {1} degrés. La mettre à 5 environ.</translation>
    </message>
    <message>
        <source>The chart is too small or too pale: its edges run into each other.</source>
        <translation>La mire est trop petite ou trop pâle : ses bords se mêlent.</translation>
    </message>
    <message>
        <source>Too few edges of the chart are straight, long and sharp enough to measure.</source>
        <translation>Trop peu de bords de la mire sont assez droits, longs et nets.</translation>
    </message>
    <message>
        <source>Write it as limits.sharpness.at_least or policy.duplicates.</source>
        <translation>L&apos;écrire comme limits.sharpness.at_least ou policy.duplicates.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Il y a : {1}.</translation>
    </message>
    <message>
        <source>No colour chart is in the frame.</source>
        <translation>Aucune mire de couleur dans la vue.</translation>
    </message>
    <message>
        <source>No ruler and no scale is in the frame.</source>
        <translation>Ni règle ni échelle dans la vue.</translation>
    </message>
    <message>
        <source>No code is in the frame.</source>
        <translation>Aucun code dans la vue.</translation>
    </message>
    <message>
        <source>No label is in the frame.</source>
        <translation>Aucune étiquette dans la vue.</translation>
    </message>
    <message>
        <source>In the frame: {1}.</source>
        <translation>Dans l’image : {1}.</translation>
    </message>
    <message>
        <source>The specimen, with the paper behind it, is burnt out on {1} % of its area.</source>
        <translation>Spécimen et papier derrière : brûlés sur {1} % de la surface.</translation>
    </message>
    <message>
        <source>Lines of {1} px with edges of {2} px are {3} edges high.</source>
        <translation>Lignes de {1} px aux bords de {2} px : {3} bords de haut.</translation>
    </message>
    <message>
        <source>No label was read.</source>
        <translation>Aucune étiquette ne fut lue.</translation>
    </message>
    <message>
        <source>No label has edges to measure.</source>
        <translation>Aucune étiquette n&apos;a de bords à mesurer.</translation>
    </message>
    <message>
        <source>A rod with straight sides lies in the frame, a pen or a tool.</source>
        <translation>Une tige aux bords droits se trouve dans l&apos;image : un stylo ou un outil.</translation>
    </message>
    <message>
        <source>A {1} shines; {2} % of it is hidden.</source>
        <translation>Reflet ({1}) : {2} % en est caché.</translation>
    </message>
    <message>
        <source>No pen and no tool lies in the frame.</source>
        <translation>Aucun stylo ni outil ne se trouve dans l&apos;image.</translation>
    </message>
    <message>
        <source>The picture was taken with {1}; the profile wants {2}.</source>
        <translation>Image prise avec {1} ; le profil veut {2}.</translation>
    </message>
    <message>
        <source>The profile expects nothing of the camera.</source>
        <translation>Le profil n&apos;attend rien de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The file tells no settings.</source>
        <translation>Le fichier ne dit pas de réglages.</translation>
    </message>
    <message>
        <source>The camera stands as the profile says.</source>
        <translation>L&apos;appareil est réglé comme le profil le dit.</translation>
    </message>
    <message>
        <source>The {1} of {2} are missing.</source>
        <translation>Il manque à {2} : {1}.</translation>
    </message>
    <message>
        <source>The {1} are missing.</source>
        <translation>Il manque : {1}.</translation>
    </message>
    <message>
        <source>The {1} of {2} is missing.</source>
        <translation>Il manque à {2} : {1}.</translation>
    </message>
    <message>
        <source>The {1} is missing.</source>
        <translation>Il manque : {1}.</translation>
    </message>
    <message>
        <source>Press again.</source>
        <translation>Appuyer de nouveau.</translation>
    </message>
    <message>
        <source>Run `vasculum verify`.</source>
        <translation>Lancer `vasculum verify`.</translation>
    </message>
    <message>
        <source>Run again; what was taken in is kept.</source>
        <translation>Relancez ; ce qui a été repris est conservé.</translation>
    </message>
    <message>
        <source>{1} does not give {2} to a worker of the cluster ({3}).</source>
        <translation>{1} ne donne pas {2} à un ouvrier de la grappe ({3}).</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Relancez.</translation>
    </message>
    <message>
        <source>A worker of the cluster does not reach {1}: {2}.</source>
        <translation>Un ouvrier de la grappe n&apos;atteint pas {1} : {2}.</translation>
    </message>
    <message>
        <source>Let the workers reach the store, then run again; what was taken in is kept.</source>
        <translation>Donnez aux ouvriers l&apos;accès au stockage, puis relancez ; ce qui a été repris est conservé.</translation>
    </message>
    <message>
        <source>Add it: {1}?endpoint=https://s3.example.org.</source>
        <translation>Ajoutez-le : {1}?endpoint=https://s3.example.org.</translation>
    </message>
    <message>
        <source>The listing of {1} at {2} cannot be read: {3}.</source>
        <translation>La liste de {1} à {2} est illisible : {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed there; let the server&apos;s keeper look at it, then send again.</source>
        <translation>Rien n&apos;y fut changé ; que le gardien du serveur le regarde, puis renvoyer.</translation>
    </message>
    <message>
        <source>{1} answers {2}.</source>
        <translation>{1} répond {2}.</translation>
    </message>
    <message>
        <source>{1} is no asset server ({2}).</source>
        <translation>{1} n&apos;est pas un serveur d&apos;images ({2}).</translation>
    </message>
    <message>
        <source>Correct the target&apos;s place.</source>
        <translation>Corriger l&apos;adresse de la destination.</translation>
    </message>
    <message>
        <source>{1} names no address for `{2}`.</source>
        <translation>{1} ne nomme pas d&apos;adresse pour `{2}`.</translation>
    </message>
    <message>
        <source>Its keeper has to update it.</source>
        <translation>Son gardien doit le mettre à jour.</translation>
    </message>
    <message>
        <source>{1} describes itself in a way that is not read.</source>
        <translation>{1} se décrit d&apos;une façon qu&apos;on ne lit pas ici.</translation>
    </message>
    <message>
        <source>Enter it with `vasculum secret`.</source>
        <translation>L&apos;entrer par `vasculum secret`.</translation>
    </message>
    <message>
        <source>{1}: there is no such collection.</source>
        <translation>{1} : cette collection n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{1} does not tell its time.</source>
        <translation>{1} ne dit pas son heure.</translation>
    </message>
    <message>
        <source>{1} is no asset server.</source>
        <translation>{1} n&apos;est pas un serveur d&apos;images.</translation>
    </message>
    <message>
        <source>Lower limits.megapixels.</source>
        <translation>Abaisser limits.megapixels.</translation>
    </message>
    <message>
        <source>Enter it: vasculum secret {1}.</source>
        <translation>Saisissez-la : vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Nothing lies below {1}.</source>
        <translation>Il n&apos;y a rien sous {1}.</translation>
    </message>
    <message>
        <source>Correct the prefix; it is a folder&apos;s whole name.</source>
        <translation>Corrigez le préfixe ; c&apos;est le nom entier d&apos;un dossier.</translation>
    </message>
    <message>
        <source>The key {1} cannot be the name of a file.</source>
        <translation>La clé {1} ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>Give the object another key.</source>
        <translation>Donnez à l&apos;objet une autre clé.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key: vasculum secret {1}.</source>
        <translation>Corrigez l&apos;adresse, ou saisissez sa clé : vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Run the command again once it answers; what was taken in is kept.</source>
        <translation>Relancez la commande dès qu&apos;il répond ; ce qui a été repris est conservé.</translation>
    </message>
    <message>
        <source>{1} is not in the bucket any more.</source>
        <translation>{1} n&apos;est plus dans le compartiment.</translation>
    </message>
    <message>
        <source>Give this station&apos;s key the right to read it.</source>
        <translation>Donnez à la clé de cette station le droit de le lire.</translation>
    </message>
    <message>
        <source>There is no target `{1}` that wants a key.</source>
        <translation>Aucune destination `{1}` ne veut de clé.</translation>
    </message>
    <message>
        <source>Choose its kind first.</source>
        <translation>Choisir d&apos;abord son genre.</translation>
    </message>
    <message>
        <source>This key is: {1}.</source>
        <translation>Cette clé est : {1}.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>La donner en entier.</translation>
    </message>
    <message>
        <source>Use letters, figures, `.`, `_` and `-`.</source>
        <translation>Employer lettres, chiffres, `.`, `_` et `-`.</translation>
    </message>
    <message>
        <source>{1} in {2} differ from their table.</source>
        <translation>{1} dans {2} diffèrent de leur table.</translation>
    </message>
    <message>
        <source>Write their sha256 into models.toml.</source>
        <translation>Écrire leur sha256 dans models.toml.</translation>
    </message>
    <message>
        <source>This station trusts nobody&apos;s models.</source>
        <translation>Ce poste ne se fie aux modèles de personne.</translation>
    </message>
    <message>
        <source>Write the key id of who makes them into `trusted_model_keys`.</source>
        <translation>Écrire la clé de leur auteur dans `trusted_model_keys`.</translation>
    </message>
    <message>
        <source>{1} is no bundle of models: {2}.</source>
        <translation>{1} n&apos;est pas un lot de modèles : {2}.</translation>
    </message>
    <message>
        <source>Another set of models goes by the name {1} here.</source>
        <translation>Un autre lot de modèles porte ici le nom {1}.</translation>
    </message>
    <message>
        <source>Give the new one another name.</source>
        <translation>Donner un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>{1} of the bundle differ from its table.</source>
        <translation>{1} du lot diffèrent de sa table.</translation>
    </message>
    <message>
        <source>{1} is not installed: {2}.</source>
        <translation>{1} n&apos;est pas installé : {2}.</translation>
    </message>
    <message>
        <source>{1} of the bundle differs from its digest.</source>
        <translation>{1} du lot diffère de son empreinte.</translation>
    </message>
    <message>
        <source>Fetch the bundle again.</source>
        <translation>Reprendre le lot à sa source.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of models does not hold: {1}.</source>
        <translation>La table des modèles du lot ne tient pas : {1}.</translation>
    </message>
    <message>
        <source>How much of what the pixels could show the lens delivers; needs the chart laid 2 to 10 degrees askew.</source>
        <translation>Ce que l&apos;objectif rend de ce que les pixels pourraient ; mire tournée de 2 à 10 degrés.</translation>
    </message>
    <message>
        <source>sampling efficiency (SFR10, ISO 12233) on slanted edges</source>
        <translation>efficacité d&apos;échantillonnage (SFR10, ISO 12233) sur bords inclinés</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} de plus</translation>
    </message>
    <message>
        <source>by the lightest ground</source>
        <translation>d&apos;après le fond le plus clair</translation>
    </message>
    <message>
        <source>by the chart&apos;s greys</source>
        <translation>d&apos;après les gris de la mire</translation>
    </message>
    <message>
        <source>{1} rows from row {2} on are the same</source>
        <translation>{1} lignes sont identiques dès la ligne {2}</translation>
    </message>
    <message>
        <source>{1} columns from column {2} on are the same</source>
        <translation>{1} colonnes sont identiques dès la colonne {2}</translation>
    </message>
    <message>
        <source>The colour target {1}</source>
        <translation>La mire {1}</translation>
    </message>
    <message>
        <source>The colour target</source>
        <translation>La mire</translation>
    </message>
    <message>
        <source>{1}, made {2}, was {3} years old</source>
        <translation>{1}, faite en {2}, avait {3} ans</translation>
    </message>
    <message>
        <source>how true the colours are on the whole</source>
        <translation>si les couleurs sont justes dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>how true the worst tenth of the colours is</source>
        <translation>si le pire dixième des couleurs est juste</translation>
    </message>
    <message>
        <source>the one colour that is farthest off</source>
        <translation>la couleur la plus éloignée</translation>
    </message>
    <message>
        <source>whether greys are grey</source>
        <translation>si les gris sont gris</translation>
    </message>
    <message>
        <source>whether light and dark are right</source>
        <translation>si le clair et le sombre sont justes</translation>
    </message>
    <message>
        <source>grain in what should be even</source>
        <translation>le grain dans ce qui devrait être uni</translation>
    </message>
    <message>
        <source>whether the light falls alike everywhere</source>
        <translation>si la lumière tombe partout de même</translation>
    </message>
    <message>
        <source>how fine the picture is</source>
        <translation>la finesse de l&apos;image</translation>
    </message>
    <message>
        <source>how much of that fineness the lens delivers</source>
        <translation>combien de cette finesse l&apos;objectif rend</translation>
    </message>
    <message>
        <source>, serial {1}</source>
        <translation>, n° de série {1}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>4-star limit</source>
        <translation>Limite 4 étoiles</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>not told: a file was measured</source>
        <translation>non dit : un fichier fut mesuré</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>{1} years {2} months old</source>
        <translation>{1} ans {2} mois</translation>
    </message>
    <message>
        <source>4-star limit for the worst tenth: 4.0</source>
        <translation>Limite 4 étoiles du pire dixième : 4,0</translation>
    </message>
    <message>
        <source>Colour error of each patch of the chart (ΔE2000); about 1 can just be seen</source>
        <translation>Écart de couleur de chaque plage (ΔE2000) ; 1 se voit à peine</translation>
    </message>
    <message>
        <source>What it was measured with</source>
        <translation>Avec quoi ce fut mesuré</translation>
    </message>
    <message>
        <source>Certificate {1}</source>
        <translation>Certificat {1}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>White frame</source>
        <translation>Vue blanche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>{1}; each patch is judged by a fit it took no part in</source>
        <translation>{1} ; chaque plage est jugée par un ajustement sans elle</translation>
    </message>
    <message>
        <source>Colour difference</source>
        <translation>Écart de couleur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>none was taken</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>with the station&apos;s key (Ed25519)</source>
        <translation>par la clé du poste (Ed25519)</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> ou plus</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>{1}, since {2}{3}; {4}</source>
        <translation>{1}, depuis {2}{3} ; {4}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} à {2}</translation>
    </message>
    <message>
        <source> to {1}</source>
        <translation> à {1}</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>The last day in numbers</source>
        <translation>Le dernier jour en chiffres</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Plage normale</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Camera {1}</source>
        <translation>Appareil {1}</translation>
    </message>
    <message>
        <source>One patch is</source>
        <translation>Une plage est</translation>
    </message>
    <message>
        <source>Two patches are</source>
        <translation>Deux plages sont</translation>
    </message>
    <message>
        <source>Three patches are</source>
        <translation>Trois plages sont</translation>
    </message>
    <message>
        <source>Four patches are</source>
        <translation>Quatre plages sont</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>the light is {1} % {2}</source>
        <translation>la lumière est {1} % {2}</translation>
    </message>
    <message>
        <source> and its edges softer</source>
        <translation> et ses bords plus mous</translation>
    </message>
    <message>
        <source>, most at the {1}</source>
        <translation>, surtout {1}</translation>
    </message>
    <message>
        <source>{1} patches are</source>
        <translation>{1} plages sont</translation>
    </message>
    <message>
        <source>A lamp is ageing</source>
        <translation>Une lampe vieillit</translation>
    </message>
    <message>
        <source>The chart is dirty</source>
        <translation>La mire est sale</translation>
    </message>
    <message>
        <source>Camera bumped</source>
        <translation>Appareil heurté</translation>
    </message>
    <message>
        <source>The light changed</source>
        <translation>La lumière a changé</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Point blanc</translation>
    </message>
    <message>
        <source>ΔE(a*b*) of the greys, from the first days</source>
        <translation>ΔE(a*b*) des gris, depuis les premiers jours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>on the chart, against the first days</source>
        <translation>sur la mire, face aux premiers jours</translation>
    </message>
    <message>
        <source>worst ninth of the frame, against the first days</source>
        <translation>pire neuvième de la vue, face aux premiers jours</translation>
    </message>
    <message>
        <source>Colour error</source>
        <translation>Écart de couleur</translation>
    </message>
    <message>
        <source>mean ΔE2000 after correction</source>
        <translation>ΔE2000 moyen après correction</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>edges where they are strongest, 0 to 1</source>
        <translation>bords là où ils sont les plus forts, 0 à 1</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>Finesse</translation>
    </message>
    <message>
        <source>sampling efficiency on the chart&apos;s slanted edges</source>
        <translation>efficacité d&apos;échantillonnage sur les bords inclinés de la mire</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>pixels per millimetre</source>
        <translation>pixels par millimètre</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>Taille de la mire</translation>
    </message>
    <message>
        <source>share of the frame: camera&apos;s height</source>
        <translation>part de la vue : hauteur de l&apos;appareil</translation>
    </message>
    <message>
        <source>no reading, no normal range</source>
        <translation>sans mesure, pas de plage normale</translation>
    </message>
    <message>
        <source>a plot needs a point</source>
        <translation>un graphique veut un point</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Rapport de séance</translation>
    </message>
    <message>
        <source>{1} frames an hour while working: {2} s each, of which {3} s waiting for the verdict and {4} s handling. {5}</source>
        <translation>{1} vues par heure en travaillant : {2} s chacune, dont {3} s d&apos;attente du verdict et {4} s de manipulation. {5}</translation>
    </message>
    <message>
        <source>Minutes of each half hour: handling (filled) and waiting (hollow)</source>
        <translation>Minutes de chaque demi-heure : manipulation (plein) et attente (creux)</translation>
    </message>
    <message>
        <source>{1} left open</source>
        <translation>{1} laissées ouvertes</translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>rien n&apos;est laissé ouvert</translation>
    </message>
    <message>
        <source>; {1} still to be sent</source>
        <translation> ; {1} encore à envoyer</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>What was not right at once</source>
        <translation>Ce qui n&apos;allait pas du premier coup</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Pour la prochaine séance</translation>
    </message>
    <message>
        <source>{1}, {2}, {3} to {4}.</source>
        <translation>{1}, {2}, {3} à {4}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>In Review: {1}.</source>
        <translation>À revoir : {1}.</translation>
    </message>
    <message>
        <source>frames taken</source>
        <translation>vues prises</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>left in the lane</source>
        <translation>laissées en attente</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>envoyées et confirmées</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Cover {1}: {2}</source>
        <translation>Chemise {1} : {2}</translation>
    </message>
    <message>
        <source>Cover {1}</source>
        <translation>Chemise {1}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>flagged for the curator</source>
        <translation>signalée au conservateur</translation>
    </message>
    <message>
        <source>No further view of</source>
        <translation>Pas d&apos;autre vue de</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Set {1} of</source>
        <translation>{1} saisi :</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>rejected, to the bin</source>
        <translation>rejetée, à la corbeille</translation>
    </message>
    <message>
        <source>kept for review</source>
        <translation>gardée à revoir</translation>
    </message>
    <message>
        <source>sent back to be taken again</source>
        <translation>renvoyée à reprendre</translation>
    </message>
    <message>
        <source>put back to review</source>
        <translation>remise à revoir</translation>
    </message>
    <message>
        <source>last decision taken back</source>
        <translation>dernière décision annulée</translation>
    </message>
    <message>
        <source>photographed with {1}</source>
        <translation>photographiée avec {1}</translation>
    </message>
    <message>
        <source>replaced by a retake</source>
        <translation>remplacée par une reprise</translation>
    </message>
    <message>
        <source>packed and sealed</source>
        <translation>empaquetée et scellée</translation>
    </message>
    <message>
        <source>received by {1}, digests compared</source>
        <translation>reçue par {1}, empreintes comparées</translation>
    </message>
    <message>
        <source>not delivered to {1}: {2}</source>
        <translation>non livrée à {1} : {2}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>lue jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>regardée</translation>
    </message>
    <message>
        <source>{1} set to “{2}”</source>
        <translation>{1} mis à « {2} »</translation>
    </message>
    <message>
        <source>{1} as read again</source>
        <translation>{1} de nouveau tel que lu</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Shoot the next specimen</source>
        <translation>Photographier le suivant</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Give it one with `vasculum review correct`, then send again.</source>
        <translation>Lui en donner un par `vasculum review correct`, puis renvoyer.</translation>
    </message>
    <message>
        <source>Read the reason, mend it, then press Try again in Sync.</source>
        <translation>Lire la raison, y remédier, puis appuyer sur « Réessayer » dans Envois.</translation>
    </message>
    <message>
        <source>Install the program&apos;s models again; in a terminal `vasculum models verify` names the file.</source>
        <translation>Réinstaller les modèles du programme ; dans un terminal, `vasculum models verify` nomme le fichier.</translation>
    </message>
    <message>
        <source>Name another target in the profile, or draw this one&apos;s corners by hand in Morning.</source>
        <translation>Nommez une autre mire dans le profil, ou tracez à la main les coins de celle-ci dans Matin.</translation>
    </message>
    <message>
        <source>Eject the camera in the file manager; {1} keeps the desktop away for good.</source>
        <translation>Éjecter l&apos;appareil dans le gestionnaire de fichiers ; {1} en écarte le bureau pour de bon.</translation>
    </message>
    <message>
        <source>Take it out of the profile, or choose another camera in Settings.</source>
        <translation>L&apos;ôter du profil, ou choisir un autre appareil dans Réglages.</translation>
    </message>
    <message>
        <source>Choose one in Settings, Camera.</source>
        <translation>En choisir un dans Réglages, Appareil.</translation>
    </message>
    <message>
        <source>Let this computer in at the body (its menu for PC connections), then choose it in Settings, Camera.</source>
        <translation>Autorisez cet ordinateur sur le boîtier (son menu de connexion au PC), puis choisissez-le dans Réglages, Appareil.</translation>
    </message>
    <message>
        <source>Do not delete anything; press Verify now in Sync, and restore the file from the other copy.</source>
        <translation>Ne rien effacer ; appuyer sur « Vérifier » dans Envois et restaurer le fichier depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; delete nothing.</source>
        <translation>Appuyer sur « Vérifier » dans Envois ; ne rien effacer.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync.</source>
        <translation>Appuyer sur « Vérifier » dans Envois.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file from the other copy.</source>
        <translation>Appuyer sur « Vérifier » dans Envois ; restaurer le fichier depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>Press Verify now in Sync; restore the file it names.</source>
        <translation>Appuyer sur « Vérifier » dans Envois ; restaurer le fichier qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>Enter it in Settings, Targets, then press Try again in Sync.</source>
        <translation>L&apos;entrer dans Réglages, Destinations, puis appuyer sur « Réessayer » dans Envois.</translation>
    </message>
    <message>
        <source>Enter it anew in Settings, Targets.</source>
        <translation>L&apos;entrer de nouveau dans Réglages, Destinations.</translation>
    </message>
    <message>
        <source>Remove it; Settings, Targets takes keys and keeps them safely.</source>
        <translation>L&apos;ôter ; Réglages, Destinations prend les clés et les garde en sûreté.</translation>
    </message>
    <message>
        <source>Enter it in a terminal: vasculum secret {1}.</source>
        <translation>L&apos;entrer dans un terminal : vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Correct the address, or enter its key in a terminal: vasculum secret {1}.</source>
        <translation>Corrigez l&apos;adresse, ou saisissez sa clé dans un terminal : vasculum secret {1}.</translation>
    </message>
    <message>
        <source>Measure the target in Morning.</source>
        <translation>Mesurer la mire dans Matin.</translation>
    </message>
    <message>
        <source>Type its number in Review, then press Try again in Sync.</source>
        <translation>Saisir son numéro dans À revoir, puis appuyer sur « Réessayer » dans Envois.</translation>
    </message>
    <message>
        <source>Free space on the data disk, or name another in Settings, Disks, then go on.</source>
        <translation>Libérer de la place sur le disque, ou en nommer un autre dans Réglages, Disques, puis continuer.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another folder in Settings, Disks.</source>
        <translation>Donner à cet utilisateur le droit d&apos;y écrire, ou nommer un autre dossier dans Réglages, Disques.</translation>
    </message>
    <message>
        <source>Name a folder on this machine&apos;s own disk in Settings, Disks, and the share as a target.</source>
        <translation>Nommer dans Réglages, Disques un dossier du disque de cette machine, et le partage comme destination.</translation>
    </message>
    <message>
        <source>of the outline</source>
        <translation>du contour</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Every patch</source>
        <translation>Chaque plage</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Shoot the {1} of {2}</source>
        <translation>Prendre {1} de {2}</translation>
    </message>
    <message>
        <source>Shoot the {1}</source>
        <translation>Prendre {1}</translation>
    </message>
    <message>
        <source>Retake {1}</source>
        <translation>Reprendre {1}</translation>
    </message>
    <message>
        <source>Retake this specimen</source>
        <translation>Reprendre ce spécimen</translation>
    </message>
    <message>
        <source>The frames refer to certificate {1}, {2}: {3}</source>
        <translation>Les vues se réfèrent au certificat {1}, {2} : {3}</translation>
    </message>
    <message>
        <source>{1}, from secondary sources named in resources/references/tolerances.toml</source>
        <translation>{1}, de sources secondaires nommées dans resources/references/tolerances.toml</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>{1}{2}: the next frame is held against it</source>
        <translation>{1}{2} : la prochaine vue y est comparée</translation>
    </message>
    <message>
        <source>{1} works here now</source>
        <translation>{1} travaille ici maintenant</translation>
    </message>
    <message>
        <source>Scanned {1}: not a number of this collection</source>
        <translation>Scanné {1} : pas un numéro de cette collection</translation>
    </message>
    <message>
        <source>, photographed before</source>
        <translation>, déjà photographié</translation>
    </message>
    <message>
        <source>Disk full: free space or change disk</source>
        <translation>Disque plein : faire de la place ou en changer</translation>
    </message>
    <message>
        <source>Cover {1} is put away</source>
        <translation>La chemise {1} est rangée</translation>
    </message>
    <message>
        <source>No cover lies open</source>
        <translation>Aucune chemise n&apos;est ouverte</translation>
    </message>
    <message>
        <source>Waits for the camera</source>
        <translation>Attend l&apos;appareil</translation>
    </message>
    <message>
        <source>This station has no camera</source>
        <translation>Ce poste n&apos;a pas d&apos;appareil</translation>
    </message>
    <message>
        <source>{1} frame</source>
        <translation>{1} vue</translation>
    </message>
    <message>
        <source>{1} frames</source>
        <translation>{1} vues</translation>
    </message>
    <message>
        <source>{1} specimen</source>
        <translation>{1} spécimen</translation>
    </message>
    <message>
        <source>{1} specimens</source>
        <translation>{1} spécimens</translation>
    </message>
    <message>
        <source>{1} package</source>
        <translation>{1} paquet</translation>
    </message>
    <message>
        <source>{1} packages</source>
        <translation>{1} paquets</translation>
    </message>
    <message>
        <source>{1} pause</source>
        <translation>{1} pause</translation>
    </message>
    <message>
        <source>{1} pauses</source>
        <translation>{1} pauses</translation>
    </message>
    <message>
        <source>{1} certificate</source>
        <translation>{1} certificat</translation>
    </message>
    <message>
        <source>{1} certificates</source>
        <translation>{1} certificats</translation>
    </message>
    <message>
        <source>{1} day</source>
        <translation>{1} jour</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} jours</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>diaph.</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>planches</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>prises</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>sûreté</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>the bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top centre</source>
        <translation>en haut au centre</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>au milieu à gauche</translation>
    </message>
    <message>
        <source>middle centre</source>
        <translation>au centre</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>au milieu à droite</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom centre</source>
        <translation>en bas au centre</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>spécimen</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>mire</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petite</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grande</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>plus faible</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>plus forte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>kept for review ({1})</source>
        <translation>gardée à revoir ({1})</translation>
    </message>
    <message>
        <source>Herbarium sheet</source>
        <translation>Planche d&apos;herbier</translation>
    </message>
    <message>
        <source>Pinned insect</source>
        <translation>Insecte épinglé</translation>
    </message>
    <message>
        <source>{1}; at most {2} is allowed.</source>
        <translation>{1} ; {2} au plus est admis.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is allowed.</source>
        <translation>{1} ; {2} au moins est admis.</translation>
    </message>
    <message>
        <source>{1}; at least {2} is needed.</source>
        <translation>{1} ; il faut {2} au moins.</translation>
    </message>
    <message>
        <source>{1}, photographed before: the next frame is held against it</source>
        <translation>{1}, déjà photographié : la prochaine vue y est comparée</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>sachet</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>taches</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>spécimens</translation>
    </message>
    <message>
        <source>documents until {1}</source>
        <translation>documents jusqu&apos;à {1}</translation>
    </message>
    <message>
        <source>access images until {1}</source>
        <translation>images de consultation jusqu&apos;à {1}</translation>
    </message>
    <message>
        <source>originals until {1}</source>
        <translation>originaux jusqu&apos;à {1}</translation>
    </message>
    <message>
        <source>Lay a clean chart flat on the sheet and switch off other lights, then press again.</source>
        <translation>Poser une mire propre à plat sur la planche, éteindre les autres lumières, puis appuyer.</translation>
    </message>
    <message>
        <source>The grey patches of the chart: do they look grey, and does no coloured light fall on them?</source>
        <translation>Les plages grises de la mire : paraissent-elles grises, sans lumière colorée ?</translation>
    </message>
    <message>
        <source>Check the lamps, the aperture and the shutter speed, then press again.</source>
        <translation>Vérifier lampes, diaphragme et vitesse, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The histogram under the live view: it should end shortly before the right edge.</source>
        <translation>L&apos;histogramme sous la vue en direct : il doit finir peu avant le bord droit.</translation>
    </message>
    <message>
        <source>Turn the nearest lamp away, or close by one third stop, then press again.</source>
        <translation>Détourner la lampe la plus proche, ou fermer d&apos;un tiers, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a petal in them?</source>
        <translation>Les zones hachurées (H) : y a-t-il du texte ou un pétale ?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the sheet lies still, then press again.</source>
        <translation>Mettre au point sur l&apos;étiquette, attendre que la planche repose, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The smallest letters of the label at 1:1 (Z): their edges must be hard.</source>
        <translation>Les plus petites lettres de l&apos;étiquette à 1:1 (Z) : leurs bords doivent être nets.</translation>
    </message>
    <message>
        <source>Press the sheet flat and focus on the plant, then press again.</source>
        <translation>Aplatir la planche et mettre au point sur la plante, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>A leaf edge or a hair at 1:1 (Z), also where the sheet bulges.</source>
        <translation>Un bord de feuille ou un poil à 1:1 (Z), aussi là où la planche gondole.</translation>
    </message>
    <message>
        <source>Level the camera and press the object flat there, or close the aperture.</source>
        <translation>Mettre l&apos;appareil de niveau et aplatir l&apos;objet là, ou fermer le diaphragme.</translation>
    </message>
    <message>
        <source>Focus on the label, or bring the camera nearer.</source>
        <translation>Mettre au point sur l&apos;étiquette, ou approcher l&apos;appareil.</translation>
    </message>
    <message>
        <source>Lay the label face up; if it lies there, focus on it, then press again.</source>
        <translation>Tourner l&apos;étiquette vers le haut ; si elle y est, mettre au point, puis appuyer.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the sheet.</source>
        <translation>Poser la règle près de la planche.</translation>
    </message>
    <message>
        <source>Set the camera as the profile says, or take the profile that fits.</source>
        <translation>Régler l&apos;appareil comme le profil, ou prendre le profil qui convient.</translation>
    </message>
    <message>
        <source>Measure the chart anew, or replace it; then write its month into the profile.</source>
        <translation>Mesurer la mire ou la remplacer ; puis écrire son mois dans le profil.</translation>
    </message>
    <message>
        <source>Focus on the chart and clean the lens.</source>
        <translation>Mettre au point sur la mire et nettoyer l&apos;objectif.</translation>
    </message>
    <message>
        <source>Move the sheet to the middle of the frame, then press again.</source>
        <translation>Mettre la planche au milieu de la vue, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>All four edges of the sheet: a strip of the ground must be seen along each.</source>
        <translation>Les quatre bords de la planche : une bande du fond doit se voir le long de chacun.</translation>
    </message>
    <message>
        <source>Lay the sheet straight, then press again.</source>
        <translation>Redresser la planche, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The sheet&apos;s edge beside the edge of the frame: they run side by side.</source>
        <translation>Le bord de la planche et celui de l&apos;image : ils vont côte à côte.</translation>
    </message>
    <message>
        <source>Press again; if it comes back, change the cable or the card.</source>
        <translation>Appuyer de nouveau ; si cela revient, changer le câble ou la carte.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the sheet.</source>
        <translation>Des lignes de l&apos;image qui se répètent, ou une bande grise : c&apos;est le fichier qui est abîmé, pas la planche.</translation>
    </message>
    <message>
        <source>The label under the hatch (H): is its print gone anywhere?</source>
        <translation>L&apos;étiquette sous les hachures (H) : le texte a-t-il disparu quelque part ?</translation>
    </message>
    <message>
        <source>The hatched places on the plant (H): petals and hairs burn out first.</source>
        <translation>Les zones hachurées de la plante (H) : pétales et poils brûlent en premier.</translation>
    </message>
    <message>
        <source>Close by one third stop, then press again.</source>
        <translation>Fermer d&apos;un tiers, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The white patch of the chart: it must be a little darker than the brightest paper.</source>
        <translation>La plage blanche de la mire : elle doit être un peu plus sombre que le papier le plus clair.</translation>
    </message>
    <message>
        <source>Check the lamps and open by one stop, then press again.</source>
        <translation>Vérifier les lampes et ouvrir d&apos;un diaphragme, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The histogram under the live view: the hump of the paper must lie in its right third.</source>
        <translation>L&apos;histogramme sous la vue en direct : la bosse du papier doit être dans le tiers droit.</translation>
    </message>
    <message>
        <source>Set the lowest ISO and more light, then press again.</source>
        <translation>Mettre l&apos;ISO au plus bas et plus de lumière, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>The ISO of the camera and the lamps: a dim picture made brighter is grainy.</source>
        <translation>L&apos;ISO de l&apos;appareil et les lampes : une image sombre éclaircie est granuleuse.</translation>
    </message>
    <message>
        <source>Look at the lamp on that side, or photograph a white frame and calibrate.</source>
        <translation>Regarder la lampe de ce côté, ou photographier un blanc et étalonner.</translation>
    </message>
    <message>
        <source>The four corners of the empty ground: one of them is darker.</source>
        <translation>Les quatre coins du fond vide : l&apos;un d&apos;eux est plus sombre.</translation>
    </message>
    <message>
        <source>Lift its edge, or lay the matt sheet over it, then press again.</source>
        <translation>Soulever son bord, ou poser la feuille mate dessus, puis appuyer.</translation>
    </message>
    <message>
        <source>The packet, tape and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>La capsule, le ruban et les étiquettes brillantes : pencher la tête jusqu&apos;à y voir la lampe.</translation>
    </message>
    <message>
        <source>Step back from the lamps and look what stands before them, then press again.</source>
        <translation>S&apos;écarter des lampes et voir ce qui est devant, puis appuyer.</translation>
    </message>
    <message>
        <source>The edges of the sheet: whose shadow falls there, a hand&apos;s, a lamp&apos;s, the stand&apos;s?</source>
        <translation>Les bords de la planche : quelle ombre y tombe, d&apos;une main, d&apos;une lampe, du statif ?</translation>
    </message>
    <message>
        <source>Press again when it is out.</source>
        <translation>Appuyer de nouveau quand elle est sortie.</translation>
    </message>
    <message>
        <source>The edges of the live view before you press: hands, sleeves, cables.</source>
        <translation>Les bords de la vue en direct avant d&apos;appuyer : mains, manches, câbles.</translation>
    </message>
    <message>
        <source>Take it off the sheet and press again.</source>
        <translation>Retirez-le de la planche et déclenchez à nouveau.</translation>
    </message>
    <message>
        <source>Where the hands work: pens, forceps, knives lie there.</source>
        <translation>Là où travaillent les mains : crayons, pinces et couteaux y traînent.</translation>
    </message>
    <message>
        <source>Lay a clean chart flat beside the specimen and switch off other lights, then press again.</source>
        <translation>Poser une mire propre à plat près du spécimen, éteindre les autres lumières, puis appuyer.</translation>
    </message>
    <message>
        <source>The hatched places (H): is there print or a wing in them?</source>
        <translation>Les zones hachurées (H) : y a-t-il du texte ou une aile ?</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen stands still, then press again.</source>
        <translation>Mettre au point sur l&apos;étiquette, attendre que le spécimen ne bouge plus, puis appuyer.</translation>
    </message>
    <message>
        <source>Focus on the label, wait until the specimen lies still, then press again.</source>
        <translation>Mettre au point sur l&apos;étiquette, attendre que le spécimen repose, puis appuyer.</translation>
    </message>
    <message>
        <source>Focus on the specimen, or take a focus stack, then press again.</source>
        <translation>Mettre au point sur le spécimen, ou empiler les mises au point, puis appuyer.</translation>
    </message>
    <message>
        <source>A hair or a vein of the wing at 1:1 (Z), also where the specimen bulges.</source>
        <translation>Un poil ou une nervure de l&apos;aile à 1:1 (Z), aussi là où le spécimen est bombé.</translation>
    </message>
    <message>
        <source>Lay the ruler beside the insect.</source>
        <translation>Poser la règle près de l&apos;insecte.</translation>
    </message>
    <message>
        <source>Move the specimen to the middle of the frame, then press again.</source>
        <translation>Mettre le spécimen au milieu de la vue, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>All four edges of the specimen: a strip of the ground must be seen along each.</source>
        <translation>Les quatre côtés du spécimen : une bande du fond doit se voir le long de chacun.</translation>
    </message>
    <message>
        <source>Lay the tray straight, then press again.</source>
        <translation>Redresser le plateau, puis appuyer de nouveau.</translation>
    </message>
    <message>
        <source>Rows of the picture that repeat, or a grey band: the file is damaged, not the specimen.</source>
        <translation>Des lignes de l&apos;image qui se répètent, ou une bande grise : c&apos;est le fichier qui est abîmé, pas le spécimen.</translation>
    </message>
    <message>
        <source>The hatched places on the insect (H): wing cases and hairs burn out first.</source>
        <translation>Les zones hachurées de l&apos;insecte (H) : élytres et poils brûlent en premier.</translation>
    </message>
    <message>
        <source>Wing cases, glass and glossy labels: tilt your head until you see the lamp in them.</source>
        <translation>Élytres, verre et étiquettes brillantes : pencher la tête jusqu&apos;à y voir la lampe.</translation>
    </message>
    <message>
        <source>Look what stands before the lamps, then press again.</source>
        <translation>Voir ce qui est devant les lampes, puis appuyer de nouveau.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source> to send</source>
        <translation> à envoyer</translation>
    </message>
    <message>
        <source> left</source>
        <comment>room for so many</comment>
        <translation> restants</translation>
    </message>
    <message>
        <source> · {n} need you</source>
        <translation> · {n} ont besoin de vous</translation>
    </message>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>On the glass: live view</source>
        <translation>Sur la vitre : visée directe</translation>
    </message>
    <message>
        <source>The live view appears here once the camera answers.</source>
        <translation>La visée directe apparaît ici dès que l&apos;appareil répond.</translation>
    </message>
    <message>
        <source>Live view stopped {n} s ago, shooting still works.</source>
        <translation>Visée directe arrêtée depuis {n} s ; la prise de vue continue.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Barcode, {reader} only</source>
        <translation>Code-barres, {reader} seul</translation>
    </message>
    <message>
        <source>Chart ΔE {value}</source>
        <translation>Mire ΔE {value}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Spécimen</translation>
    </message>
    <message>
        <source>Soft here</source>
        <translation>Flou ici</translation>
    </message>
    <message>
        <source>sRGB assumed</source>
        <translation>sRGB supposé</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>un profil sans nom</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Lecture de l&apos;image</translation>
    </message>
    <message>
        <source>operator mode, large and quiet</source>
        <translation>mode opérateur, grand et calme</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>cette feuille de touches</translation>
    </message>
    <message>
        <source>search the catalogue</source>
        <translation>chercher dans le catalogue</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>clair ou sombre</translation>
    </message>
    <message>
        <source>one step back, at last to Shoot</source>
        <translation>un pas en arrière, enfin vers la prise</translation>
    </message>
    <message>
        <source>judge colour: verdicts by shape and word alone</source>
        <translation>juger la couleur : verdicts par forme et mot seuls</translation>
    </message>
    <message>
        <source>does what the next press says</source>
        <translation>fait ce que dit « prochaine pression »</translation>
    </message>
    <message>
        <source>takes the last one again; the old frame stays in the bin</source>
        <translation>reprend la dernière ; l&apos;ancienne vue reste dans la corbeille</translation>
    </message>
    <message>
        <source>the next frame is the next view: back side, labels</source>
        <translation>la prochaine prise est la vue suivante : verso, étiquettes</translation>
    </message>
    <message>
        <source>this specimen has no further view</source>
        <translation>ce spécimen n&apos;a pas d&apos;autre vue</translation>
    </message>
    <message>
        <source>keeps it and sends it to review</source>
        <translation>la garde et l&apos;envoie à revoir</translation>
    </message>
    <message>
        <source>flags it for the curator</source>
        <translation>la signale au conservateur</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>annule le dernier acte</translation>
    </message>
    <message>
        <source>opens the exception lane</source>
        <translation>ouvre la file d&apos;exceptions</translation>
    </message>
    <message>
        <source>the next fault of this frame</source>
        <translation>le défaut suivant de cette vue</translation>
    </message>
    <message>
        <source>boxes on and off</source>
        <translation>cadres oui ou non</translation>
    </message>
    <message>
        <source>hatches what is burnt out or black</source>
        <translation>hachure ce qui est brûlé ou noir</translation>
    </message>
    <message>
        <source>held: the frame before</source>
        <translation>maintenu : la vue d&apos;avant</translation>
    </message>
    <message>
        <source>1:1 at the fault or the pointer, and back</source>
        <translation>1:1 au défaut ou au pointeur, et retour</translation>
    </message>
    <message>
        <source>live view large</source>
        <translation>visée directe en grand</translation>
    </message>
    <message>
        <source>holds the swap trigger, or lets it shoot by itself</source>
        <translation>retient le déclencheur d&apos;échange, ou le laisse faire</translation>
    </message>
    <message>
        <source>magnifier on the live view; arrows move it</source>
        <translation>loupe sur la visée directe ; les flèches la déplacent</translation>
    </message>
    <message>
        <source>marks on the live view what is in focus</source>
        <translation>marque sur la visée directe ce qui est net</translation>
    </message>
    <message>
        <source>accepts it; with Shift, all that are marked</source>
        <translation>accepte ; avec Maj, toutes les marquées</translation>
    </message>
    <message>
        <source>sends it back to be taken again; with Shift, all marked</source>
        <translation>renvoie à reprendre ; avec Maj, toutes les marquées</translation>
    </message>
    <message>
        <source>holds it for the curator; with Shift, all marked</source>
        <translation>retient pour le conservateur ; avec Maj, toutes les marquées</translation>
    </message>
    <message>
        <source>puts it into the bin; with Shift, all marked</source>
        <translation>met à la corbeille ; avec Maj, toutes les marquées</translation>
    </message>
    <message>
        <source>leaves it for later</source>
        <translation>laisse pour plus tard</translation>
    </message>
    <message>
        <source>marks it, or takes the mark off</source>
        <translation>marque, ou ôte la marque</translation>
    </message>
    <message>
        <source>approves the lit field and goes to the next doubtful one</source>
        <translation>approuve le champ éclairé et va au prochain champ douteux</translation>
    </message>
    <message>
        <source>the next field</source>
        <translation>le champ suivant</translation>
    </message>
    <message>
        <source>types the lit field&apos;s value</source>
        <translation>saisit la valeur du champ éclairé</translation>
    </message>
    <message>
        <source>history of the record</source>
        <translation>historique de la fiche</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>l&apos;image entière</translation>
    </message>
    <message>
        <source>1:1 at the finding or the pointer, and back</source>
        <translation>1:1 au constat ou au pointeur, et retour</translation>
    </message>
    <message>
        <source>findings on and off</source>
        <translation>constats oui ou non</translation>
    </message>
    <message>
        <source>the next filter</source>
        <translation>le filtre suivant</translation>
    </message>
    <message>
        <source>the filter before</source>
        <translation>le filtre précédent</translation>
    </message>
    <message>
        <source>the next step: photograph the target, sign, start shooting</source>
        <translation>l&apos;étape suivante : photographier la mire, signer, commencer</translation>
    </message>
    <message>
        <source>photographs a blank white sheet first: evenness of the light</source>
        <translation>photographie d&apos;abord une feuille blanche : uniformité de la lumière</translation>
    </message>
    <message>
        <source>measures the target again</source>
        <translation>mesure la mire de nouveau</translation>
    </message>
    <message>
        <source>keeps the certificate as PDF</source>
        <translation>garde le certificat en PDF</translation>
    </message>
    <message>
        <source>the shift of today</source>
        <translation>la séance d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>thirty days: does the station still do what it did</source>
        <translation>trente jours : le poste fait-il encore ce qu&apos;il faisait</translation>
    </message>
    <message>
        <source>the newest certificate</source>
        <translation>le dernier certificat</translation>
    </message>
    <message>
        <source>keeps the report as an HTML page</source>
        <translation>garde le rapport en page HTML</translation>
    </message>
    <message>
        <source>keeps the report as PDF</source>
        <translation>garde le rapport en PDF</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>redemande</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arriéré</translation>
    </message>
    <message>
        <source>{folder} goes on</source>
        <translation>{folder} continue</translation>
    </message>
    <message>
        <source>Judged with the profile {profile}. Originals are copied, never changed; shooting comes first.</source>
        <translation>Jugé avec le profil {profile}. Les originaux sont copiés, jamais modifiés ; la prise de vue passe d&apos;abord.</translation>
    </message>
    <message>
        <source>types the path of a folder, completed as one types</source>
        <translation>saisit le chemin d&apos;un dossier, complété à mesure</translation>
    </message>
    <message>
        <source>pauses the lit folder, or goes on with it</source>
        <translation>suspend le dossier éclairé, ou le reprend</translation>
    </message>
    <message>
        <source>opens its report</source>
        <translation>ouvre son rapport</translation>
    </message>
    <message>
        <source>takes a finished or paused folder off the list; what was taken in stays</source>
        <translation>ôte de la liste un dossier fini ou suspendu ; ce qui est entré reste</translation>
    </message>
    <message>
        <source>the next folder</source>
        <translation>le dossier suivant</translation>
    </message>
    <message>
        <source>the folder before</source>
        <translation>le dossier précédent</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Chemin d&apos;un dossier</translation>
    </message>
    <message>
        <source>{folder} is on the list; originals are never changed</source>
        <translation>{folder} est sur la liste ; les originaux ne sont jamais modifiés</translation>
    </message>
    <message>
        <source>{folder} pauses after this picture</source>
        <translation>{folder} s&apos;arrête après cette image</translation>
    </message>
    <message>
        <source>Opened {file}</source>
        <translation>{file} ouvert</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Rien ne tourne</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Déposer un dossier ici</translation>
    </message>
    <message>
        <source>Why frames did not pass</source>
        <translation>Pourquoi des vues n&apos;ont pas passé</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>{folder} is finished; drop it again to look for new pictures</source>
        <translation>{folder} est fini ; le déposer de nouveau pour chercher de nouvelles images</translation>
    </message>
    <message>
        <source>The report is written when the folder is finished</source>
        <translation>Le rapport est écrit quand le dossier est fini</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Le suspendre d&apos;abord</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Saisir un chemin</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Ôter de la liste</translation>
    </message>
    <message>
        <source>Every frame so far passed.</source>
        <translation>Toutes les vues ont passé jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>No folder is on the list</source>
        <translation>Aucun dossier sur la liste</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Toutes les vues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>To retake</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacées</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>to the search field</source>
        <translation>au champ de recherche</translation>
    </message>
    <message>
        <source>shows the file in its folder</source>
        <translation>montre le fichier dans son dossier</translation>
    </message>
    <message>
        <source>copies the file&apos;s name</source>
        <translation>copie le nom du fichier</translation>
    </message>
    <message>
        <source>1:1 and back</source>
        <translation>1:1 et retour</translation>
    </message>
    <message>
        <source>Number, label text, field, note, file name</source>
        <translation>Numéro, étiquette, champ, note, fichier</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n&apos;est choisi</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copié : {name}</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} livrés</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No specimen yet. Ctrl 1 to shoot</source>
        <translation>Aucun spécimen encore. Ctrl 1 pour photographier</translation>
    </message>
    <message>
        <source>{n} found in {ms} ms</source>
        <translation>{n} trouvés en {ms} ms</translation>
    </message>
    <message>
        <source>Taken back: {act} {number}</source>
        <translation>Annulé : {act} {number}</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} marked: Shift with a key decides about all of them</source>
        <translation>
            <numerusform>{so_many} marquée : Maj et une touche décident de toutes</numerusform>
            <numerusform>{so_many} marquées : Maj et une touche décident de toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>, shot {date}</source>
        <translation>, prise le {date}</translation>
    </message>
    <message>
        <source>dd MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Pass.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Review.</source>
        <translation>À revoir.</translation>
    </message>
    <message>
        <source>Retake.</source>
        <translation>Reprendre.</translation>
    </message>
    <message>
        <source>No sound: volume, output, or none on this machine.</source>
        <translation>Pas de son : volume, sortie, ou aucune sur cette machine.</translation>
    </message>
    <message>
        <source>The camera does not answer yet. Look at its switch and cable; it connects by itself.</source>
        <translation>L&apos;appareil ne répond pas encore. Regarder son interrupteur et son câble ; il se connecte tout seul.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>White sheet</source>
        <translation>Feuille blanche</translation>
    </message>
    <message>
        <source>Target on the glass</source>
        <translation>Mire sur la vitre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty stage, then press.</source>
        <translation>Poser la mire sur le plateau vide, puis appuyer.</translation>
    </message>
    <message>
        <source>Morning start</source>
        <translation>Début de journée</translation>
    </message>
    <message>
        <source>In force: every frame taken from here on refers to this certificate.</source>
        <translation>En vigueur : chaque vue prise désormais s&apos;y réfère.</translation>
    </message>
    <message>
        <source>Look at the certificate, then sign it, or measure again.</source>
        <translation>Regarder le certificat, puis le signer, ou mesurer de nouveau.</translation>
    </message>
    <message>
        <source>The shift runs on the certificate of {date}.</source>
        <translation>La séance se fait sur le certificat du {date}.</translation>
    </message>
    <message>
        <source>Outer square: measured. Inner square: reference.</source>
        <translation>Carré extérieur : mesuré. Carré intérieur : référence.</translation>
    </message>
    <message>
        <source>Light even to {value} %</source>
        <translation>Lumière uniforme à {value} %</translation>
    </message>
    <message>
        <source>White sheet first</source>
        <translation>Feuille blanche d&apos;abord</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Garder en PDF</translation>
    </message>
    <message>
        <source>Reading the target</source>
        <translation>Lecture de la mire</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign the certificate first.</source>
        <translation>Signer d&apos;abord le certificat.</translation>
    </message>
    <message>
        <source>Start shooting</source>
        <translation>Commencer la prise</translation>
    </message>
    <message>
        <source>The target comes here</source>
        <translation>La mire vient ici</translation>
    </message>
    <message>
        <source>Photographing the white sheet</source>
        <translation>Prise de la feuille blanche</translation>
    </message>
    <message>
        <source>Photographing the target</source>
        <translation>Prise de la mire</translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>Gardé : {file}</translation>
    </message>
    <message>
        <source>Photograph the target</source>
        <translation>Photographier la mire</translation>
    </message>
    <message>
        <source>The camera answers</source>
        <translation>L&apos;appareil répond</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>L&apos;appareil ne répond pas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Colours, tone, noise</source>
        <translation>Couleurs, tons, bruit</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>Photographiée</translation>
    </message>
    <message>
        <source>Waits for the press</source>
        <translation>Attend la pression</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Remettre en vigueur</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Folder card</source>
        <translation>Carte de chemise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Prend le plus haut</translation>
    </message>
    <message>
        <source>A specimen each</source>
        <translation>Un spécimen chacun</translation>
    </message>
    <message>
        <source>Is not taken</source>
        <translation>N&apos;est pas pris</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Est accepté</translation>
    </message>
    <message>
        <source>Is a further view</source>
        <translation>Est une autre vue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Parts in braces: {catalogNumber}, {date}, {time}, {cover}, {original}.</source>
        <translation>Parties entre accolades : {catalogNumber}, {date}, {time}, {cover}, {original}.</translation>
    </message>
    <message>
        <source>Seconds for a step</source>
        <translation>Secondes par étape</translation>
    </message>
    <message>
        <source>A step that takes longer is given up for that frame.</source>
        <translation>Une étape plus longue est abandonnée pour cette vue.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institution&apos;s ROR</source>
        <translation>ROR de l&apos;institution</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Address of a specimen</source>
        <translation>Adresse d&apos;un spécimen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>An address. Without one nothing is packed and sent.</source>
        <translation>Une adresse. Sans elle rien n&apos;est empaqueté ni envoyé.</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titulaire des droits</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>How specimens are kept</source>
        <translation>Conservation des spécimens</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Anything but `open` keeps place and labels out of exports.</source>
        <translation>Tout sauf `open` tient lieu et étiquettes hors des exports.</translation>
    </message>
    <message>
        <source>Pattern of the number</source>
        <translation>Motif du numéro</translation>
    </message>
    <message>
        <source>A regular expression that the whole number must meet.</source>
        <translation>Une expression régulière que le numéro entier doit suivre.</translation>
    </message>
    <message>
        <source>Printed, but not in the code</source>
        <translation>Imprimé, mais pas dans le code</translation>
    </message>
    <message>
        <source>Digits, filled with zeros</source>
        <translation>Chiffres, complétés de zéros</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Caractère de contrôle</translation>
    </message>
    <message>
        <source>Two numbers in a frame</source>
        <translation>Deux numéros dans une vue</translation>
    </message>
    <message>
        <source>Number in the file&apos;s name</source>
        <translation>Numéro dans le nom du fichier</translation>
    </message>
    <message>
        <source>With a group (?P&lt;catalogNumber&gt;...).</source>
        <translation>Avec un groupe (?P&lt;catalogNumber&gt;...).</translation>
    </message>
    <message>
        <source>A number that only the text gives</source>
        <translation>Un numéro que seul le texte donne</translation>
    </message>
    <message>
        <source>A number photographed before</source>
        <translation>Un numéro déjà photographié</translation>
    </message>
    <message>
        <source>A number that no list has</source>
        <translation>Un numéro hors de toute liste</translation>
    </message>
    <message>
        <source>Longest step that is a skip</source>
        <translation>Plus long pas qui soit un saut</translation>
    </message>
    <message>
        <source>0: gaps mean nothing.</source>
        <translation>0 : les trous ne disent rien.</translation>
    </message>
    <message>
        <source>Pattern of a cover&apos;s code</source>
        <translation>Motif du code de chemise</translation>
    </message>
    <message>
        <source>A scan that meets it opens that folder&apos;s card.</source>
        <translation>Un scan qui le suit ouvre la carte de la chemise.</translation>
    </message>
    <message>
        <source>Every frame needs an open card</source>
        <translation>Chaque vue veut une carte ouverte</translation>
    </message>
    <message>
        <source>Minutes until a card expires</source>
        <translation>Minutes avant qu&apos;une carte expire</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>A lower value fails.</source>
        <translation>Une valeur moindre échoue.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>A higher value fails.</source>
        <translation>Une valeur supérieure échoue.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>A value that passes as near as this warns; trainees fail there.</source>
        <translation>Une valeur aussi proche avertit ; un débutant y échoue.</translation>
    </message>
    <message>
        <source>At least, for trainees</source>
        <translation>Au moins, pour débutants</translation>
    </message>
    <message>
        <source>Empty: the bound moved in by the margin.</source>
        <translation>Vide : la borne resserrée de la marge.</translation>
    </message>
    <message>
        <source>At most, for trainees</source>
        <translation>Au plus, pour débutants</translation>
    </message>
    <message>
        <source>When it warns</source>
        <translation>S&apos;il avertit</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>S&apos;il échoue</translation>
    </message>
    <message>
        <source>When it could not be measured</source>
        <translation>S&apos;il n&apos;a pu être mesuré</translation>
    </message>
    <message>
        <source>What a trainee should look at</source>
        <translation>Ce qu&apos;un débutant doit regarder</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The sentence shown on a fault.</source>
        <translation>La phrase montrée en cas de défaut.</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>D&apos;où vient le numéro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>saves the changes as a new version</source>
        <translation>enregistre les changements en une version</translation>
    </message>
    <message>
        <source>lets the unsaved changes go</source>
        <translation>abandonne les changements non enregistrés</translation>
    </message>
    <message>
        <source>the next section</source>
        <translation>la section suivante</translation>
    </message>
    <message>
        <source>the section before</source>
        <translation>la section précédente</translation>
    </message>
    <message>
        <source>another sample frame, an older one</source>
        <translation>une autre vue d&apos;essai, plus ancienne</translation>
    </message>
    <message>
        <source>the sample frame before it</source>
        <translation>la vue d&apos;essai précédente</translation>
    </message>
    <message>
        <source>the next frame that would be judged otherwise</source>
        <translation>la prochaine vue qui serait jugée autrement</translation>
    </message>
    <message>
        <source>all versions; any of them can be put in force again</source>
        <translation>toutes les versions ; chacune peut être remise en vigueur</translation>
    </message>
    <message>
        <source>the next profile</source>
        <translation>le profil suivant</translation>
    </message>
    <message>
        <source>takes the last unsaved change back</source>
        <translation>annule le dernier changement non enregistré</translation>
    </message>
    <message>
        <source>Profiles and sections</source>
        <translation>Profils et sections</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Why? A note for this version</source>
        <translation>Pourquoi ? Une note pour cette version</translation>
    </message>
    <message>
        <source>Note for this version</source>
        <translation>Note pour cette version</translation>
    </message>
    <message>
        <source>Version {n} is in force from the next frame on</source>
        <translation>La version {n} vaut dès la prochaine vue</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not saved</source>
        <translation>
            <numerusform>{n} changement non enregistré</numerusform>
            <numerusform>{n} changements non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>D&apos;origine</translation>
    </message>
    <message>
        <source>No frame would be judged otherwise</source>
        <translation>Aucune vue ne serait jugée autrement</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n&apos;est changé</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Other frame</source>
        <translation>Autre vue</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Display: sRGB assumed</source>
        <translation>Écran : sRGB supposé</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Fiches à revoir</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Nothing to review. {n} accepted.</source>
        <translation>Rien à revoir. {n} acceptées.</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Rien à revoir.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Held for the curator</source>
        <translation>Retenue pour le conservateur</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Send to retake</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Conservateur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Enter it again to keep it</source>
        <translation>Valider de nouveau pour la garder</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>judged in {s} s</source>
        <translation>jugée en {s} s</translation>
    </message>
    <message>
        <source>There is no frame to take again</source>
        <translation>Il n&apos;y a pas de vue à reprendre</translation>
    </message>
    <message>
        <source>All checks pass.</source>
        <translation>Tous les contrôles passent.</translation>
    </message>
    <message>
        <source>{n} this shift</source>
        <translation>{n} cette séance</translation>
    </message>
    <message>
        <source>A part of the program stopped and was started again</source>
        <translation>Une partie du programme s&apos;est arrêtée et a été relancée</translation>
    </message>
    <message>
        <source>{n} Mpx</source>
        <translation>{n} Mpx</translation>
    </message>
    <message>
        <source>fit</source>
        <comment>zoom</comment>
        <translation>entier</translation>
    </message>
    <message>
        <source>the frame before</source>
        <translation>la vue d&apos;avant</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>lecture du texte</translation>
    </message>
    <message>
        <source>Kept for review</source>
        <translation>Gardée à revoir</translation>
    </message>
    <message>
        <source>Flagged for the curator</source>
        <translation>Signalée au conservateur</translation>
    </message>
    <message>
        <source>Named {number}</source>
        <translation>Nommée {number}</translation>
    </message>
    <message>
        <source>Accepted {number}</source>
        <translation>Acceptée : {number}</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>prise à {time}</translation>
    </message>
    <message>
        <source>1 press waiting</source>
        <translation>1 pression en attente</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Envois</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {minutes} min.</source>
        <translation>
            <numerusform>{n} spécimen à envoyer, environ {minutes} min.</numerusform>
            <numerusform>{n} spécimens à envoyer, environ {minutes} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{so_many} tried again</source>
        <translation>
            <numerusform>{so_many} retenté</numerusform>
            <numerusform>{so_many} retentés</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again at once what waits or was refused</source>
        <translation>retente aussitôt ce qui attend ou fut refusé</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Rien à envoyer encore.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n&apos;attend.</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send.</source>
        <translation>
            <numerusform>{n} spécimen à envoyer.</numerusform>
            <numerusform>{n} spécimens à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Needs a glance, {n}</source>
        <translation>À regarder, {n}</translation>
    </message>
    <message>
        <source>Nothing waits or was refused</source>
        <translation>Rien n&apos;attend ni ne fut refusé</translation>
    </message>
    <message>
        <source>On this station</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>Reçu vérifié</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>or type its path, or s3://bucket/prefix</source>
        <translation>ou tapez son chemin, ou s3://bucket/prefix</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>The stricter limits of the profile for everybody, and one more line: what to look at.</source>
        <translation>Les limites plus strictes du profil pour tous, et une ligne de plus : que regarder.</translation>
    </message>
    <message>
        <source>Signs within {ms} ms of each other are a scan.</source>
        <translation>Des signes à moins de {ms} ms sont un scan.</translation>
    </message>
    <message>
        <source>An ICC file. Empty: the system&apos;s where it gives one, else sRGB is assumed.</source>
        <translation>Un fichier ICC. Vide : celui du système s&apos;il y en a un, sinon sRGB.</translation>
    </message>
    <message>
        <source>At so many targets a picture must be before the one here may go.</source>
        <translation>À tant de destinations doit être une image avant que celle-ci parte.</translation>
    </message>
    <message>
        <source>A pseudonym, then Enter: letters, digits, - and _. Journal and packages know nothing else.</source>
        <translation>Un pseudonyme, puis Entrée : lettres, chiffres, - et _. Journal et paquets ne savent rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Pedal and scanner</source>
        <translation>Pédale et lecteur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>This machine has no output for sound.</source>
        <translation>Cette machine n&apos;a pas de sortie de son.</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Recherche d&apos;appareils</translation>
    </message>
    <message>
        <source>Room for {n} more specimens.</source>
        <translation>Place pour {n} spécimens encore.</translation>
    </message>
    <message>
        <source>A folder or an address; empty: `repository` in the data folder.</source>
        <translation>Un dossier ou une adresse ; vide : `repository` dans le dossier de données.</translation>
    </message>
    <message>
        <source>Where readers reach it on the web, for exports.</source>
        <translation>Où les lecteurs l&apos;atteignent sur le web, pour les exports.</translation>
    </message>
    <message>
        <source>A key or a badge scan chooses this person.</source>
        <translation>Une touche ou un badge choisit cette personne.</translation>
    </message>
    <message>
        <source>Locked by IT</source>
        <translation>Verrouillé par l&apos;informatique</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>Dès le prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Trainee mode</source>
        <translation>Mode débutant</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Seven steps; what is set stays.</source>
        <translation>Sept étapes ; ce qui est réglé reste.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A pass makes no sound</source>
        <translation>Un bon est muet</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>Les écouter</translation>
    </message>
    <message>
        <source>Pass, review, retake</source>
        <translation>Bon, à revoir, reprendre</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>As they were delivered</source>
        <translation>Comme livrées</translation>
    </message>
    <message>
        <source>All pedals</source>
        <translation>Toutes les pédales</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Teach it by a scan</source>
        <translation>L&apos;apprendre par un scan</translation>
    </message>
    <message>
        <source>Or by its id or serial number</source>
        <translation>Ou par son identifiant ou numéro de série</translation>
    </message>
    <message>
        <source>folder:DIR takes the pictures of a folder.</source>
        <translation>folder:DIR prend les images d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Cameras here</source>
        <translation>Appareils ici</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Profile of the monitor</source>
        <translation>Profil de l&apos;écran</translation>
    </message>
    <message>
        <source>In force: {name}</source>
        <translation>En vigueur : {name}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>{parts}, with spaces between. Kept in the keyring, not in the settings, and not shown again.</source>
        <translation>{parts}, séparés d&apos;espaces. Gardé dans le trousseau, non dans les réglages, et jamais remontré.</translation>
    </message>
    <message>
        <source>A further target</source>
        <translation>Une autre destination</translation>
    </message>
    <message>
        <source>Its name, then Enter.</source>
        <translation>Son nom, puis Entrée.</translation>
    </message>
    <message>
        <source>A further person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Les modèles tournent sur</translation>
    </message>
    <message>
        <source>Threads of the analysis</source>
        <translation>Fils de l&apos;analyse</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Serveur de temps</translation>
    </message>
    <message>
        <source>Empty: nobody is asked.</source>
        <translation>Vide : personne n&apos;est interrogé.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Body for {role}</source>
        <translation>Boîtier pour {role}</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Son numéro de série.</translation>
    </message>
    <message>
        <source>{name}: kind</source>
        <translation>{name} : genre</translation>
    </message>
    <message>
        <source>{name}: place</source>
        <translation>{name} : lieu</translation>
    </message>
    <message>
        <source>{name}: public address</source>
        <translation>{name} : adresse publique</translation>
    </message>
    <message>
        <source>{name}: key</source>
        <translation>{name} : clé</translation>
    </message>
    <message>
        <source>{person}: name</source>
        <translation>{person} : nom</translation>
    </message>
    <message>
        <source>Stays in this file.</source>
        <translation>Reste dans ce fichier.</translation>
    </message>
    <message>
        <source>{person}: badge</source>
        <translation>{person} : badge</translation>
    </message>
    <message>
        <source>{person}: ORCID</source>
        <translation>{person} : ORCID</translation>
    </message>
    <message>
        <source>{person}: trainee</source>
        <translation>{person} : débutant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>takes the last change back</source>
        <translation>annule le dernier changement</translation>
    </message>
    <message>
        <source>starts the station again with what is written now</source>
        <translation>relance le poste avec ce qui est écrit</translation>
    </message>
    <message>
        <source>Start the station again</source>
        <translation>Relancer le poste</translation>
    </message>
    <message>
        <source>Kept. F5 starts the station again with it: {names}</source>
        <translation>Gardé. F5 relance le poste avec : {names}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>That was a scanner. Press a key.</source>
        <translation>C&apos;était un lecteur. Presser une touche.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Scanner un code maintenant.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gardé dans {place}</translation>
    </message>
    <message>
        <source>Esc lets it be.</source>
        <translation>Échap laisse tel quel.</translation>
    </message>
    <message>
        <source>That was the key {key}. Scan a code.</source>
        <translation>C&apos;était la touche {key}. Scanner un code.</translation>
    </message>
    <message>
        <source>Press the pedal now.</source>
        <translation>Presser la pédale maintenant.</translation>
    </message>
    <message>
        <source>Press the key now.</source>
        <translation>Presser la touche maintenant.</translation>
    </message>
    <message>
        <source> · trainee, stricter limits</source>
        <translation> · débutant, limites plus strictes</translation>
    </message>
    <message>
        <source>The next frame is the {view}</source>
        <translation>La prochaine prise est : {view}</translation>
    </message>
    <message>
        <source>No further view</source>
        <translation>Pas d&apos;autre vue</translation>
    </message>
    <message>
        <source>No view is missing</source>
        <translation>Aucune vue ne manque</translation>
    </message>
    <message>
        <source>swap trigger waits for a still picture</source>
        <translation>déclencheur d&apos;échange : attend une image calme</translation>
    </message>
    <message>
        <source>swap trigger on</source>
        <translation>déclencheur d&apos;échange actif</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en mouvement</translation>
    </message>
    <message>
        <source>hands in the frame</source>
        <translation>mains dans la vue</translation>
    </message>
    <message>
        <source>stage empty</source>
        <translation>plateau vide</translation>
    </message>
    <message>
        <source>nearly still</source>
        <translation>presque calme</translation>
    </message>
    <message>
        <source>shot by itself</source>
        <translation>pris de lui-même</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>pas d&apos;appareil</translation>
    </message>
    <message>
        <source>swap trigger held</source>
        <translation>déclencheur d&apos;échange retenu</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>access images</source>
        <translation>images de consultation</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originaux</translation>
    </message>
    <message>
        <source>ends what is being sent and begins nothing more, or goes on</source>
        <translation>arrête l&apos;envoi en cours et n&apos;en commence plus, ou continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sending goes on</source>
        <translation>L&apos;envoi continue</translation>
    </message>
    <message>
        <source>Corners of the chart</source>
        <translation>Coins de la mire</translation>
    </message>
    <message>
        <source>lets the swap trigger shoot by itself</source>
        <translation>laisse le déclencheur d&apos;échange prendre seul</translation>
    </message>
    <message>
        <source>holds the swap trigger</source>
        <translation>retient le déclencheur d&apos;échange</translation>
    </message>
    <message>
        <source>works out the camera&apos;s calibration by the target, or goes back to the certificate</source>
        <translation>calcule l&apos;étalonnage de l&apos;appareil par la mire, ou revient au certificat</translation>
    </message>
    <message>
        <source>keeps the calibration in the profile</source>
        <translation>conserve l&apos;étalonnage dans le profil</translation>
    </message>
    <message>
        <source>measures the target again: for a cause of drift</source>
        <translation>mesure la mire à nouveau : pour une cause de dérive</translation>
    </message>
    <message>
        <source>shows the first frame of a cause of drift</source>
        <translation>montre la première image d&apos;une cause de dérive</translation>
    </message>
    <message>
        <source>puts the folder card away</source>
        <translation>range la fiche de chemise</translation>
    </message>
    <message>
        <source>What a folder came to stands here: why frames did not pass, and what could not be read.</source>
        <translation>Ce qu&apos;un dossier a donné se lit ici : pourquoi des images n&apos;ont pas passé, et ce qui n&apos;a pu être lu.</translation>
    </message>
    <message>
        <source>No chart was found. Drag corner 1 onto its brown patch, the others clockwise, then press.</source>
        <translation>Aucune mire trouvée. Glisser le coin 1 sur sa plage brune, les autres dans le sens horaire, puis appuyer.</translation>
    </message>
    <message>
        <source>Measure at these corners</source>
        <translation>Mesurer à ces coins</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>The certificate comes here once the target is read.</source>
        <translation>Le certificat apparaît ici dès que la mire est lue.</translation>
    </message>
    <message>
        <source>Photograph the target first, and calibrate before you sign.</source>
        <translation>Photographier d&apos;abord la mire et étalonner avant de signer.</translation>
    </message>
    <message>
        <source>Working out the calibration</source>
        <translation>L&apos;étalonnage est calculé</translation>
    </message>
    <message>
        <source>Calibration by {target}</source>
        <translation>Étalonnage par {target}</translation>
    </message>
    <message>
        <source>Kept in the profile as version {n}. The one before stays in its list.</source>
        <translation>Conservé dans le profil comme version {n}. La précédente reste dans sa liste.</translation>
    </message>
    <message>
        <source>Work out the calibration first: C.</source>
        <translation>Calculer d&apos;abord l&apos;étalonnage : C.</translation>
    </message>
    <message>
        <source>Measure the target again</source>
        <translation>Mesurer la mire à nouveau</translation>
    </message>
    <message>
        <source>Show its first frame</source>
        <translation>Montrer sa première image</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies asked for</source>
        <translation>
            <numerusform>{n} copie demandée</numerusform>
            <numerusform>{n} copies demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>looks at every file here and at the targets, or ends looking</source>
        <translation>contrôle chaque fichier ici et aux destinations, ou arrête</translation>
    </message>
    <message>
        <source>judges the report&apos;s frames again, and shows what would flip</source>
        <translation>juge de nouveau les images du rapport et montre ce qui changerait</translation>
    </message>
    <message>
        <source>keeps what was judged again</source>
        <translation>garde ce qui a été jugé de nouveau</translation>
    </message>
    <message>
        <source>gives the frames back the verdicts of before</source>
        <translation>rend aux images leurs verdicts d&apos;avant</translation>
    </message>
    <message>
        <source>Missing views, by specimens: {views}</source>
        <translation>Vues manquantes, par spécimen : {views}</translation>
    </message>
    <message>
        <source>Judge {n} again</source>
        <translation>Juger {n} de nouveau</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juger de nouveau</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>A certificate&apos;s frame is not judged again: measure the target anew</source>
        <translation>L&apos;image d&apos;un certificat n&apos;est pas jugée de nouveau : mesurez de nouveau la mire</translation>
    </message>
    <message>
        <source>Judging again: Esc ends it</source>
        <translation>Nouveau jugement en cours : Échap l&apos;arrête</translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <translation>
            <numerusform>{n} annulée</numerusform>
            <numerusform>{n} annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging again: {n} of {of}, Esc ends it</source>
        <translation>Jugées de nouveau : {n} sur {of}, Échap l&apos;arrête</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>{name}, untested</source>
        <translation>{name}, non essayé</translation>
    </message>
    <message>
        <source>frees the originals that are safe to release, or ends freeing</source>
        <translation>libère les originaux qui peuvent l&apos;être, ou arrête</translation>
    </message>
    <message>
        <source>fetches back what was released last</source>
        <translation>rapporte ce qui fut libéré en dernier</translation>
    </message>
    <message>
        <source>Paused: what is being sent is ended, nothing more begins</source>
        <translation>Suspendu : l&apos;envoi en cours s&apos;achève, rien d&apos;autre ne commence</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End verifying</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Originals are being freed or fetched; verify after that</source>
        <translation>Des originaux sont libérés ou rapportés ; vérifier ensuite</translation>
    </message>
    <message>
        <source>Files are being verified; release after that</source>
        <translation>Des fichiers sont vérifiés ; libérer ensuite</translation>
    </message>
    <message>
        <source>Nothing was released here since the start</source>
        <translation>Rien n&apos;a été libéré ici depuis le démarrage</translation>
    </message>
    <message>
        <source>Fetching back</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Libération en cours</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Nothing is safe to release</source>
        <translation>Rien ne peut être libéré</translation>
    </message>
    <message>
        <source>sheets left</source>
        <translation>planches encore</translation>
    </message>
    <message>
        <source>Last hour, MB a second</source>
        <translation>Dernière heure, Mo par seconde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>at one target or more</source>
        <translation>à une destination au moins</translation>
    </message>
    <message>
        <source>at every target, compared</source>
        <translation>à chaque destination, comparés</translation>
    </message>
    <message>
        <source>Safe to release</source>
        <translation>À libérer</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>nothing arrived in this hour</source>
        <translation>rien n&apos;est arrivé en cette heure</translation>
    </message>
    <message>
        <source>older than {days} days, {size}</source>
        <translation>plus de {days} jours, {size}</translation>
    </message>
    <message>
        <source>every file looked for, {time}</source>
        <translation>chaque fichier cherché, {time}</translation>
    </message>
    <message>
        <source>at most {rate}</source>
        <translation>au plus {rate}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>Ouvrir les destinations</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Ce qui est où</translation>
    </message>
    <message>
        <source>{rate} MB/s</source>
        <translation>{rate} Mo/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} specimens to send, about {hours} h.</source>
        <translation>
            <numerusform>{n} spécimen à envoyer, environ {hours} h.</numerusform>
            <numerusform>{n} spécimens à envoyer, environ {hours} h.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} does not answer since {time}. Shooting goes on; sending resumes by itself.</source>
        <translation>{target} ne répond pas depuis {time}. La prise continue ; l&apos;envoi reprendra de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} are at the repository, receipts checked {time}.</source>
        <translation>
            <numerusform>{n} spécimen est au dépôt, reçu vérifié {time}.</numerusform>
            <numerusform>Les {n} sont au dépôt, reçus vérifiés {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this station&apos;s data folder</source>
        <translation>dans le dossier de données de la station</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>rien d&apos;envoyé encore</translation>
    </message>
    <message>
        <source>{n} there</source>
        <translation>{n} là-bas</translation>
    </message>
    <message numerus="yes">
        <source>{n} originals are safe to release</source>
        <translation>
            <numerusform>{n} original peut être libéré</numerusform>
            <numerusform>{n} originaux peuvent être libérés</numerusform>
        </translation>
    </message>
    <message>
        <source>None is older than {days} days and confirmed at {copies} places.</source>
        <translation>Aucun n&apos;a plus de {days} jours et un reçu de {copies} lieux.</translation>
    </message>
    <message>
        <source>{looked} files looked at, {read} read to the last byte, {differ} differ</source>
        <translation>{looked} fichiers vus, {read} lus en entier, {differ} diffèrent</translation>
    </message>
    <message>
        <source>{n} fetched back, {size}</source>
        <translation>{n} rapportés, {size}</translation>
    </message>
    <message>
        <source>{number} is nowhere</source>
        <translation>{number} n&apos;est nulle part</translation>
    </message>
    <message>
        <source>Its original lies neither here nor at a target. Look for it on the camera&apos;s card or the backup.</source>
        <translation>L&apos;original n&apos;est ni ici ni à une destination. Le chercher sur la carte de l&apos;appareil ou dans la sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is not as it was delivered</source>
        <translation>{file} n&apos;est pas tel que livré</translation>
    </message>
    <message>
        <source>{file} at {place}: {state}. Restore it from the other copy.</source>
        <translation>{file} à {place} : {state}. Le restaurer depuis l&apos;autre copie.</translation>
    </message>
    <message>
        <source>{number} is missing here</source>
        <translation>{number} manque ici</translation>
    </message>
    <message>
        <source>Its original lies at a target and can be fetched back.</source>
        <translation>L&apos;original est à une destination et peut être rapporté.</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} need a glance.</source>
        <translation>
            <numerusform>{so_many} à regarder.</numerusform>
            <numerusform>{so_many} à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} à envoyer</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refusés</translation>
    </message>
    <message>
        <source>no answer since {time}</source>
        <translation>sans réponse depuis {time}</translation>
    </message>
    <message>
        <source>Frees {size}. They can be fetched back.</source>
        <translation>Libère {size}. On peut les rapporter.</translation>
    </message>
    <message>
        <source>Verifying: {looked} files looked at, {read} read, {differ} differ</source>
        <translation>Vérification : {looked} fichiers vus, {read} lus, {differ} diffèrent</translation>
    </message>
    <message>
        <source>Broken off: {words}</source>
        <translation>Interrompu : {words}</translation>
    </message>
    <message>
        <source>{n} released, {size} freed; {key} fetches them back</source>
        <translation>{n} libérés, {size} gagnés ; {key} les rapporte</translation>
    </message>
    <message>
        <source>{n} released, {size} freed</source>
        <translation>{n} libérés, {size} gagnés</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>cette station</translation>
    </message>
    <message>
        <source>{number} was refused</source>
        <translation>{number} a été refusé</translation>
    </message>
    <message>
        <source>{number} is tried again</source>
        <translation>{number} est retenté</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>L&apos;envoi est suspendu.</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} away, went on by itself</source>
        <translation>{begin} à {end} {target} absent, reprise d&apos;elle-même</translation>
    </message>
    <message>
        <source>{target} away since {begin}</source>
        <translation>{target} absent depuis {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} paused</source>
        <translation>{begin} à {end} suspendu</translation>
    </message>
    <message>
        <source>paused since {begin}</source>
        <translation>suspendu depuis {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end} {target} waited for its hours</source>
        <translation>{begin} à {end} {target} attendait ses heures</translation>
    </message>
    <message>
        <source>{target} waits for its hours since {begin}</source>
        <translation>{target} attend ses heures depuis {begin}</translation>
    </message>
    <message>
        <source>A target could not be verified</source>
        <translation>Une destination n&apos;a pu être vérifiée</translation>
    </message>
    <message>
        <source>{code} was read, and is no number by the profile&apos;s pattern.</source>
        <translation>{code} fut lu, et n&apos;est pas un numéro selon le profil.</translation>
    </message>
    <message>
        <source>Take {pattern}</source>
        <translation>Prendre {pattern}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>l&apos;étape suivante</translation>
    </message>
    <message>
        <source>skips this step; what will be missing is told at the end</source>
        <translation>saute cette étape ; ce qui manquera est dit à la fin</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>l&apos;étape précédente</translation>
    </message>
    <message>
        <source>photographs, where the step asks for it</source>
        <translation>photographie, si l&apos;étape le demande</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No program here opens it; it lies at {file}</source>
        <translation>Aucun programme ne l&apos;ouvre ici ; il est dans {file}</translation>
    </message>
    <message>
        <source>{folder} is finished; {key} opens its report</source>
        <translation>{folder} est terminé ; {key} ouvre son rapport</translation>
    </message>
    <message>
        <source>{folder} is paused; {key} goes on with it</source>
        <translation>{folder} est en pause ; {key} le reprend</translation>
    </message>
    <message>
        <source>There is nothing to take back; {key} takes the frame again</source>
        <translation>Rien à annuler ; {key} reprend la photo</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>{keep} keeps it in the profile; {back} goes back to the certificate.</source>
        <translation>{keep} le conserve dans le profil ; {back} revient au certificat.</translation>
    </message>
    <message>
        <source>May be left out; {key} photographs it</source>
        <translation>Facultative ; {key} la photographie</translation>
    </message>
    <message>
        <source>As it was saved; {key} brings the changes back</source>
        <translation>Comme enregistré ; {key} rend les changements</translation>
    </message>
    <message numerus="yes">
        <source>{n} judged again: {key} takes them back</source>
        <translation>
            <numerusform>{n} jugée de nouveau : {key} l&apos;annule</numerusform>
            <numerusform>{n} jugées de nouveau : {key} les annule</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked: {key} marks</source>
        <translation>Rien n&apos;est marqué : {key} marque</translation>
    </message>
    <message>
        <source>What is changed here is written at once into the file named above. {key} takes it back.</source>
        <translation>Ce qui change ici s&apos;écrit aussitôt dans le fichier ci-dessus. {key} l&apos;annule.</translation>
    </message>
    <message>
        <source>{target} lacks {n}</source>
        <translation>Il en manque {n} à {target}</translation>
    </message>
    <message>
        <source>They were delivered before it was added, and are not safe to release until they are there too.</source>
        <translation>Livrés avant son ajout, ils ne pourront être libérés qu&apos;une fois là aussi.</translation>
    </message>
    <message>
        <source>lacks {n}</source>
        <translation>{n} y manquent</translation>
    </message>
    <message>
        <source>Of {copies} places asked for the settings name {n}: add one in Settings, Targets.</source>
        <translation>Des {copies} lieux demandés, {n} est nommé : en ajouter un dans Réglages, Destinations.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>The frame appears here</source>
        <translation>La vue apparaît ici</translation>
    </message>
    <message>
        <source>A specimen</source>
        <translation>Un spécimen</translation>
    </message>
    <message>
        <source>Photograph it</source>
        <translation>Le photographier</translation>
    </message>
    <message>
        <source>{code} was read. The profile&apos;s pattern fits it.</source>
        <translation>{code} fut lu. Le motif du profil convient.</translation>
    </message>
    <message>
        <source>Kept; it holds from step 6 on</source>
        <translation>Gardé ; vaut dès l&apos;étape 6</translation>
    </message>
    <message>
        <source>Photographing</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>What is missing: {what}</source>
        <translation>Il manque : {what}</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Rien ne fut sauté.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>The camera does not answer yet.</source>
        <translation>L&apos;appareil ne répond pas encore.</translation>
    </message>
    <message>
        <source>{pattern} is the pattern of your numbers now.</source>
        <translation>{pattern} est maintenant le motif de vos numéros.</translation>
    </message>
    <message>
        <source>Photographed, {code}.</source>
        <translation>Photographié, {code}.</translation>
    </message>
    <message>
        <source>Your station is ready.</source>
        <translation>Votre poste est prêt.</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Colour chart</source>
        <translation>Mire de couleur</translation>
    </message>
    <message>
        <source>Photograph the chart</source>
        <translation>Photographier la mire</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>La première vue</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>Photograph another</source>
        <translation>En photographier un autre</translation>
    </message>
    <message>
        <source>One specimen, for good.</source>
        <translation>Un spécimen, pour de bon.</translation>
    </message>
    <message>
        <source>Lay it on the glass and press: what you see then is how every frame is told.</source>
        <translation>Le poser sur la vitre et appuyer : ainsi chaque vue sera dite.</translation>
    </message>
    <message>
        <source>Which language, and do you hear it?</source>
        <translation>Quelle langue, et l&apos;entendez-vous ?</translation>
    </message>
    <message>
        <source>Three verdicts, three sounds. You should tell them apart with your eyes on the specimen.</source>
        <translation>Trois verdicts, trois sons. À distinguer les yeux sur le spécimen.</translation>
    </message>
    <message>
        <source>Sounds were not tried: a verdict may go unheard.</source>
        <translation>Sons non essayés : un verdict peut passer inaperçu.</translation>
    </message>
    <message>
        <source>Where are the pictures kept?</source>
        <translation>Où garder les images ?</translation>
    </message>
    <message>
        <source>On this machine&apos;s own disk; the second copy on another disk or a share.</source>
        <translation>Sur le disque de cette machine ; la seconde copie sur un autre disque ou un partage.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk, in the usual place: guard them against its failure.</source>
        <translation>Les deux copies sont sur un disque, au lieu habituel : les garder de sa panne.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Quel appareil ?</translation>
    </message>
    <message>
        <source>Connect it with the short cable and switch it on. The simulated one needs neither and shows all.</source>
        <translation>Le brancher par le câble court et l&apos;allumer. Le simulé n&apos;en a pas besoin et montre tout.</translation>
    </message>
    <message>
        <source>The simulated camera is used until another one is chosen.</source>
        <translation>L&apos;appareil simulé sert jusqu&apos;à un autre choix.</translation>
    </message>
    <message>
        <source>What do you shoot?</source>
        <translation>Que photographiez-vous ?</translation>
    </message>
    <message>
        <source>The profile says which codes, which limits, which sharpness. It can be changed at any time (Ctrl 8).</source>
        <translation>Le profil dit quels codes, quelles limites, quelle netteté. Il se change à tout moment (Ctrl 8).</translation>
    </message>
    <message>
        <source>The profile for herbarium sheets is used.</source>
        <translation>Le profil des planches d&apos;herbier est pris.</translation>
    </message>
    <message>
        <source>Press the pedal, scan a code.</source>
        <translation>Presser la pédale, scanner un code.</translation>
    </message>
    <message>
        <source>Teach what you have. Space and the number pad do the same as a pedal.</source>
        <translation>Apprendre ce que vous avez. Espace et pavé numérique font de même.</translation>
    </message>
    <message>
        <source>No pedal and no scanner was taught; those that send F13 to F15 work all the same.</source>
        <translation>Ni pédale ni lecteur appris ; ceux qui envoient F13 à F15 marchent quand même.</translation>
    </message>
    <message>
        <source>Lay a specimen on the glass, and press.</source>
        <translation>Poser un spécimen sur la vitre, et appuyer.</translation>
    </message>
    <message>
        <source>Its code is read, and the pattern of your numbers is proposed.</source>
        <translation>Son code est lu, et le motif de vos numéros proposé.</translation>
    </message>
    <message>
        <source>The pattern of your numbers was not tried: frames may wait in Review without a number.</source>
        <translation>Motif des numéros non essayé : des vues peuvent attendre sans numéro.</translation>
    </message>
    <message>
        <source>Lay the colour chart on the empty glass, and press.</source>
        <translation>Poser la mire sur la vitre vide, et appuyer.</translation>
    </message>
    <message>
        <source>Colours, light and sharpness are measured; the certificate holds for the frames that follow.</source>
        <translation>Couleurs, lumière et netteté sont mesurées ; le certificat vaut pour les vues suivantes.</translation>
    </message>
    <message>
        <source>There is no certificate yet: Morning (Ctrl 4) makes one in a minute.</source>
        <translation>Pas encore de certificat : Matin (Ctrl 4) en fait un en une minute.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Histogram of the live view</source>
        <translation>Histogramme de la visée directe</translation>
    </message>
    <message>
        <source>no edge seen</source>
        <translation>aucun bord visible</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>{rate} a second, {left}</source>
        <translation>{rate} par seconde, {left}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>reste {n} min</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>reste une minute environ</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>reste {n} h</translation>
    </message>
    <message>
        <source>{rate} a minute, {left}</source>
        <translation>{rate} par minute, {left}</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>Counting the pictures</source>
        <translation>Compte les images</translation>
    </message>
    <message>
        <source>Slowed for shooting</source>
        <translation>Ralenti pour la prise</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>known before</source>
        <translation>déjà connues</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière vue</translation>
    </message>
    <message>
        <source>The first frame appears here</source>
        <translation>La première vue apparaît ici</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} par seconde</translation>
    </message>
    <message>
        <source>On the glass</source>
        <translation>Sur la vitre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>{so_many} other checks pass</source>
        <translation>
            <numerusform>{so_many} autre contrôle passe</numerusform>
            <numerusform>{so_many} autres contrôles passent</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Label, first reading</source>
        <translation>Étiquette, première lecture</translation>
    </message>
    <message>
        <source>Look at this: {what}</source>
        <translation>Regarder ceci : {what}</translation>
    </message>
    <message>
        <source>{key} takes it again; the next press goes on.</source>
        <translation>{key} la reprend ; la prochaine pression passe à la suite.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>This frame, 1 : 1</source>
        <translation>Cette vue, 1 : 1</translation>
    </message>
    <message>
        <source>{number}, same place</source>
        <translation>{number}, même endroit</translation>
    </message>
    <message>
        <source>Last good frame</source>
        <translation>Dernière bonne vue</translation>
    </message>
    <message>
        <source>{approve} approves · {type} types another</source>
        <translation>{approve} approuve · {type} en saisit une autre</translation>
    </message>
    <message>
        <source>{key} goes back</source>
        <translation>{key} revient</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>, {n} % sure</source>
        <translation>, sûr à {n} %</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Où c&apos;était lu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Aucun champ</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it</source>
        <translation>Entrée garde · Échap laisse</translation>
    </message>
    <message>
        <source>Frames of this shift</source>
        <translation>Vues de cette séance</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugée</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, choisi</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugée</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, marquée</translation>
    </message>
    <message>
        <source>Press any key to hear what it does. ? or Esc goes back.</source>
        <translation>Une touche pressée dit ce qu&apos;elle fait. ? ou Échap revient.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Pedals</source>
        <translation>Pédales</translation>
    </message>
    <message>
        <source>Control barcodes</source>
        <translation>Codes de commande</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} ne fait rien ici.</translation>
    </message>
    <message>
        <source>kept for a look</source>
        <translation>gardée à voir</translation>
    </message>
    <message>
        <source>It was kept for a person to look at.</source>
        <translation>Elle fut gardée pour qu&apos;une personne la regarde.</translation>
    </message>
    <message>
        <source>Exception lane</source>
        <translation>File d&apos;exceptions</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>Exception lane, opened</source>
        <translation>File d&apos;exceptions, ouverte</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>C&apos;est {number}</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>La garder telle quelle</translation>
    </message>
    <message>
        <source>Lay it down and take it again</source>
        <translation>La reposer et la reprendre</translation>
    </message>
    <message>
        <source>{n} to retake</source>
        <translation>{n} à reprendre</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>rien d&apos;urgent</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est en attente.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the lane</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It still wants a retake.</source>
        <translation>Elle est encore à reprendre.</translation>
    </message>
    <message>
        <source>Next press</source>
        <translation>Prochaine pression</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Flag for curator</source>
        <translation>Au conservateur</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retake {number}</source>
        <translation>Reprendre {number}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it, send to review</source>
        <translation>Garder, à revoir</translation>
    </message>
    <message>
        <source>none urgent, clear them when you like</source>
        <translation>rien d&apos;urgent, à traiter quand vous voulez</translation>
    </message>
    <message>
        <source>{n} to take again</source>
        <translation>{n} à reprendre</translation>
    </message>
    <message>
        <source>Cover {code}</source>
        <translation>Chemise {code}</translation>
    </message>
    <message>
        <source>{n} in the exception lane</source>
        <translation>{n} dans la file d&apos;exceptions</translation>
    </message>
    <message>
        <source>The exception lane is empty</source>
        <translation>La file d&apos;exceptions est vide</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>rien ne vous attend</translation>
    </message>
    <message>
        <source> today</source>
        <translation> aujourd&apos;hui</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> par heure</translation>
    </message>
    <message>
        <source>Plot: {words}</source>
        <translation>Graphique : {words}</translation>
    </message>
    <message>
        <source>Patches of the target</source>
        <translation>Plages de la mire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Key {key}, {n} waiting</source>
        <translation>Touche {key}, {n} en attente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Récolteur</translation>
    </message>
    <message>
        <source>Field number</source>
        <translation>N° de récolte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Elevation, m</source>
        <translation>Altitude, m</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Déterminé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>delivered, receipt checked</source>
        <translation>livré, reçu vérifié</translation>
    </message>
    <message>
        <source>from the camera as {file}</source>
        <translation>de l&apos;appareil, {file}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>en jugement</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>to retake</source>
        <translation>à reprendre</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message numerus="yes">
        <source>Over the last {n} frames</source>
        <translation>
            <numerusform>Sur la dernière vue</numerusform>
            <numerusform>Sur les {n} dernières vues</numerusform>
        </translation>
    </message>
    <message>
        <source>none would be judged otherwise</source>
        <translation>aucune ne serait jugée autrement</translation>
    </message>
    <message numerus="yes">
        <source>{n} would be judged otherwise</source>
        <translation>
            <numerusform>{n} serait jugée autrement</numerusform>
            <numerusform>{n} seraient jugées autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample frame</source>
        <translation>Vue d&apos;essai</translation>
    </message>
    <message>
        <source>The frames of this profile appear here once there are some</source>
        <translation>Les vues de ce profil paraîtront ici</translation>
    </message>
    <message>
        <source>No frame was judged with this profile yet; nothing can be tried on.</source>
        <translation>Aucune vue jugée avec ce profil ; rien à essayer.</translation>
    </message>
    <message>
        <source>What these values would have done</source>
        <translation>Ce que ces valeurs auraient fait</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, again {when}</source>
        <translation>
            <numerusform>Essayé une fois, de nouveau {when}</numerusform>
            <numerusform>Essayé {n} fois, de nouveau {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>dans {n} min</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>dans {n} s</translation>
    </message>
    <message>
        <source>Receipt checked</source>
        <translation>Reçu vérifié</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
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
        <translation>Espace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Appareil prêt</translation>
    </message>
    <message>
        <source>, Ctrl 1 to shoot</source>
        <translation>, Ctrl 1 pour la prise</translation>
    </message>
    <message>
        <source>Camera does not answer</source>
        <translation>L&apos;appareil ne répond pas</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>{key} types it</source>
        <translation>{key} la saisit</translation>
    </message>
    <message>
        <source>P prints them</source>
        <translation>P les imprime</translation>
    </message>
    <message>
        <source>Arrows choose a card · {key} goes back</source>
        <translation>Flèches : choisir · {key} revient</translation>
    </message>
    <message>
        <source>{n} open. Key {key} opens it.</source>
        <translation>{n} en attente. La touche {key} l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Nothing is open. {key} goes back to the checks.</source>
        <translation>Rien n&apos;est en attente. {key} revient aux contrôles.</translation>
    </message>
    <message>
        <source>Its number is typed in Review.</source>
        <translation>Son numéro se saisit dans À revoir.</translation>
    </message>
    <message>
        <source>Keep it: its number is typed in Review</source>
        <translation>La garder : numéro à saisir dans À revoir</translation>
    </message>
    <message>
        <source>No {view}</source>
        <translation>Sans {view}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Sending, {rate} MB/s</source>
        <translation>Envoi, {rate} Mo/s</translation>
    </message>
    <message>
        <source>view {n} of {count}</source>
        <translation>vue {n} sur {count}</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Liste des prises</translation>
    </message>
    <message>
        <source>{view} next</source>
        <translation>{view} ensuite</translation>
    </message>
    <message>
        <source>{view} taken</source>
        <translation>{view} : prise faite</translation>
    </message>
    <message>
        <source>{view} to come</source>
        <translation>{view} à venir</translation>
    </message>
    <message>
        <source>Camera is starting</source>
        <translation>L&apos;appareil démarre</translation>
    </message>
    <message>
        <source>Photograph of the target</source>
        <translation>Photographie de la mire</translation>
    </message>
    <message>
        <source>The station has started again</source>
        <translation>Le poste est relancé</translation>
    </message>
    <message>
        <source>Heard {text}. The scanner is known by its pace: {ms} ms a sign.</source>
        <translation>Entendu {text}. Le lecteur se reconnaît à son rythme : {ms} ms par signe.</translation>
    </message>
    <message>
        <source>Heard {key}. {does}.</source>
        <translation>Entendu {key}. {does}.</translation>
    </message>
    <message>
        <source>{key} is no key of the number pad. Press one of those; Esc lets it be.</source>
        <translation>{key} n&apos;est pas une touche du pavé numérique. Appuyer sur l&apos;une d&apos;elles ; Échap laisse tout en l&apos;état.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>{key} is taken in {room}: {does}. Press another; Esc lets it be.</source>
        <translation>{key} est prise dans {room} : {does}. En presser une autre ; Échap laisse.</translation>
    </message>
    <message>
        <source>{key} is a pedal: {does}. Press another; Esc lets it be.</source>
        <translation>{key} est une pédale : {does}. En presser une autre ; Échap laisse.</translation>
    </message>
    <message>
        <source>Print at full size. A scan does what stands above the bars, whatever has the focus.</source>
        <translation>Imprimer à taille réelle. Un scan fait ce qui est écrit au-dessus des barres, où que soit le curseur.</translation>
    </message>
    <message>
        <source>The station is started again</source>
        <translation>Le poste est relancé</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>Age of the colour target</source>
        <translation>Âge de la mire</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Label burnt</source>
        <translation>Étiquette brûlée</translation>
    </message>
    <message>
        <source>Specimen burnt</source>
        <translation>Spécimen brûlé</translation>
    </message>
    <message>
        <source>Chart burnt</source>
        <translation>Mire brûlée</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflets</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Pen or tool</source>
        <translation>Stylo ou outil</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Label sharp</source>
        <translation>Étiquette nette</translation>
    </message>
    <message>
        <source>Specimen sharp</source>
        <translation>Spécimen net</translation>
    </message>
    <message>
        <source>Chart sharp</source>
        <translation>Mire nette</translation>
    </message>
    <message>
        <source>Corners sharp</source>
        <translation>Coins nets</translation>
    </message>
    <message>
        <source>Label legible</source>
        <translation>Étiquette lisible</translation>
    </message>
    <message>
        <source>Fineness on the chart</source>
        <translation>Finesse sur la charte</translation>
    </message>
    <message>
        <source>Chart there</source>
        <translation>Charte présente</translation>
    </message>
    <message>
        <source>Scale there</source>
        <translation>Échelle présente</translation>
    </message>
    <message>
        <source>Code there</source>
        <translation>Code présent</translation>
    </message>
    <message>
        <source>Label there</source>
        <translation>Étiquette présente</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Same sheet</source>
        <translation>Même planche</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Numéro attendu</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformité</translation>
    </message>
    <message>
        <source>Straightness</source>
        <translation>Rectitude</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
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
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>{n} % cut</source>
        <translation>coupé à {n} %</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of a code</comment>
        <translation>concordant</translation>
    </message>
    <message>
        <source>read</source>
        <comment>of a code</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>2 readers agree</source>
        <translation>2 lecteurs d&apos;accord</translation>
    </message>
    <message>
        <source>read, certain</source>
        <translation>lu, certain</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir dessous</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Chemise</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
</context>
</TS>
