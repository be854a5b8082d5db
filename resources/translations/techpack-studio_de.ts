<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tech Pack Studio</source>
        <translation>Über Tech Pack Studio</translation>
    </message>
    <message>
        <source>Version {} · MIT licence</source>
        <translation>Version {} · MIT-Lizenz</translation>
    </message>
    <message>
        <source>From a sentence to a tech pack a factory can work from, on your own disk. The libraries below come under their own licences.</source>
        <translation>Von einem Satz zu einem Techpack, nach dem eine Fabrik arbeiten kann, auf Ihrer eigenen Festplatte. Für die Bibliotheken unten gelten deren eigene Lizenzen.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;Neues Produkt</translation>
    </message>
    <message>
        <source>Start a new product</source>
        <translation>Ein neues Produkt beginnen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Start a product from photographs or a 3D file</source>
        <translation>Ein Produkt mit Fotos oder einer 3D-Datei beginnen</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Bild ein&amp;fügen</translation>
    </message>
    <message>
        <source>Start a product from the picture or files on the clipboard</source>
        <translation>Ein Produkt mit dem Bild oder den Dateien der Zwischenablage beginnen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write PDF, sketches and pictures into a folder</source>
        <translation>PDF, Zeichnungen und Bilder in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Open another library …</source>
        <translation>Andere Bibliothek &amp;öffnen …</translation>
    </message>
    <message>
        <source>Close this library and open one in another folder</source>
        <translation>Diese Bibliothek schließen und eine in einem anderen Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation>&amp;Credits</translation>
    </message>
    <message>
        <source>What was spent and what is left</source>
        <translation>Was ausgegeben wurde und was übrig ist</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>Files, credits, times and success rates of the whole library</source>
        <translation>Dateien, Credits, Zeiten und Erfolgsquoten der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>A&amp;rchive and clean-up …</source>
        <translation>A&amp;rchiv und Aufräumen …</translation>
    </message>
    <message>
        <source>Bring archived products back, or free the room they take</source>
        <translation>Archivierte Produkte zurückholen oder ihren Platz freigeben</translation>
    </message>
    <message>
        <source>En&amp;gines …</source>
        <translation>En&amp;gines …</translation>
    </message>
    <message>
        <source>Keys, models and addresses of the engines, and whether they answer</source>
        <translation>Schlüssel, Modelle und Adressen der Engines, und ob sie antworten</translation>
    </message>
    <message>
        <source>What was s&amp;ent …</source>
        <translation>&amp;Gesendetes …</translation>
    </message>
    <message>
        <source>Every call of an engine: words, pictures, answer, cost</source>
        <translation>Jeder Aufruf einer Engine: Worte, Bilder, Antwort, Kosten</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Engines, theme, language, limits</source>
        <translation>Engines, Farben, Sprache, Grenzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;Approve front view</source>
        <translation>Vorderansicht &amp;freigeben</translation>
    </message>
    <message>
        <source>Approve the front view and draw the others</source>
        <translation>Die Vorderansicht freigeben und die übrigen zeichnen</translation>
    </message>
    <message>
        <source>Make the &amp;tech pack</source>
        <translation>&amp;Techpack erstellen</translation>
    </message>
    <message>
        <source>Make the tech pack of the newest revision, or what is missing of it</source>
        <translation>Das Techpack der neuesten Revision erstellen oder ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation>Laufendes &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop what goes on of this product; what is finished is kept</source>
        <translation>Anhalten, was an diesem Produkt läuft; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Go on with what stopped of this product</source>
        <translation>Weitermachen, wo dieses Produkt stehen geblieben ist</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>Schla&amp;gwörter …</translation>
    </message>
    <message>
        <source>Tag this product, or take tags off it</source>
        <translation>Diesem Produkt Schlagwörter geben oder nehmen</translation>
    </message>
    <message>
        <source>A&amp;rchive product</source>
        <translation>Produkt a&amp;rchivieren</translation>
    </message>
    <message>
        <source>Put this product away; it can be brought back</source>
        <translation>Dieses Produkt weglegen; es lässt sich zurückholen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>End what is unfinished of this product</source>
        <translation>Unfertiges dieses Produkts beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Show the Design page</source>
        <translation>Die Seite Design zeigen</translation>
    </message>
    <message>
        <source>&amp;Tech pack</source>
        <translation>&amp;Techpack</translation>
    </message>
    <message>
        <source>Show the Tech pack page</source>
        <translation>Die Seite Techpack zeigen</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Show the Sheets page</source>
        <translation>Die Seite Tabellen zeigen</translation>
    </message>
    <message>
        <source>&amp;Packaging</source>
        <translation>&amp;Verpackung</translation>
    </message>
    <message>
        <source>Show the Packaging page</source>
        <translation>Die Seite Verpackung zeigen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Show the Review page</source>
        <translation>Die Seite Prüfung zeigen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Show the History page</source>
        <translation>Die Seite Verlauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Die Bibliothek zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Jobs and activity</source>
        <translation>&amp;Aufträge und Aktivität</translation>
    </message>
    <message>
        <source>Show or hide jobs and activity</source>
        <translation>Aufträge und Aktivität zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder with the program&apos;s log</source>
        <translation>Den Ordner mit dem Protokoll des Programms öffnen</translation>
    </message>
    <message>
        <source>&amp;About Tech Pack Studio</source>
        <translation>&amp;Über Tech Pack Studio</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo what was edited by hand</source>
        <translation>Zurücknehmen und wiederholen, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+C, Ctrl+V</source>
        <translation>Strg+X, Strg+C, Strg+V</translation>
    </message>
    <message>
        <source>Cut, copy, paste words, cells, pictures</source>
        <translation>Worte, Zellen, Bilder ausschneiden, kopieren, einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send the words of a form</source>
        <translation>Die Worte eines Formulars absenden</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Walk through lists and galleries</source>
        <translation>Durch Listen und Galerien gehen</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Open what is chosen in a gallery</source>
        <translation>Öffnen, was in einer Galerie gewählt ist</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Fit the picture into the viewer</source>
        <translation>Das Bild einpassen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Show the picture at 100 %</source>
        <translation>Das Bild mit 100 % zeigen</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Mit der Version davor vergleichen</translation>
    </message>
    <message>
        <source>F2, Enter, Tab</source>
        <translation>F2, Eingabe, Tab</translation>
    </message>
    <message>
        <source>Edit a cell, go down, go to the side</source>
        <translation>Zelle bearbeiten, nach unten, zur Seite</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Fill the cells of a sheet down</source>
        <translation>Zellen einer Tabelle nach unten ausfüllen</translation>
    </message>
    <message>
        <source>F8, F9</source>
        <translation>F8, F9</translation>
    </message>
    <message>
        <source>Next value to confirm; confirm what is selected</source>
        <translation>Nächster zu bestätigender Wert; Auswahl bestätigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Empty cells; cancel the chosen job</source>
        <translation>Zellen leeren; gewählten Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back from the large view</source>
        <translation>Zurück aus der Großansicht</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Sie doch wieder ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Cut what is selected</source>
        <translation>Die Auswahl ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy words, cells, or a picture with its file</source>
        <translation>Worte, Zellen oder ein Bild mit seiner Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste here; a picture starts a product where nothing takes it</source>
        <translation>Hier einfügen; ein Bild beginnt ein Produkt, wo nichts es aufnimmt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected; of a job, cancel it</source>
        <translation>Die Auswahl löschen; einen Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select everything in the list or field</source>
        <translation>Alles in der Liste oder im Feld auswählen</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Process</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Cost driver</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>Alternative material</source>
        <translation>Alternatives Material</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Inferred from the sheets by rules of the trade; to be confirmed.</source>
        <translation>Aus den Tabellen nach Branchenregeln abgeleitet; zu bestätigen.</translation>
    </message>
    <message>
        <source>Nothing yet. They follow from materials and construction.</source>
        <translation>Noch nichts. Sie folgen aus Materialien und Verarbeitung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to the row it is about</source>
        <translation>Zur Zeile gehen, um die es geht</translation>
    </message>
</context>
<context>
    <name>ApprovalPane</name>
    <message>
        <source>Front view</source>
        <translation>Vorderansicht</translation>
    </message>
    <message>
        <source>Continue from this one · free</source>
        <translation>Hier weitermachen · kostenlos</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>Scroll to zoom · C compares with the version before</source>
        <translation>Mausrad zoomt · C vergleicht mit der Version davor</translation>
    </message>
    <message>
        <source>This version is approved and changed from now on</source>
        <translation>Diese Version gilt als freigegeben und wird ab jetzt geändert</translation>
    </message>
    <message>
        <source>Back to the views that were made</source>
        <translation>Zurück zu den gezeichneten Ansichten</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Einpassen (F)</translation>
    </message>
    <message>
        <source>Drawing the front view …</source>
        <translation>Vorderansicht wird gezeichnet …</translation>
    </message>
    <message>
        <source>The front view was not finished.</source>
        <translation>Die Vorderansicht wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Drawing version {} …</source>
        <translation>Version {} wird gezeichnet …</translation>
    </message>
    <message>
        <source>Front view · version {}</source>
        <translation>Vorderansicht · Version {}</translation>
    </message>
    <message>
        <source>Before · version {}</source>
        <translation>Vorher · Version {}</translation>
    </message>
    <message>
        <source>Now · version {}</source>
        <translation>Jetzt · Version {}</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Archived products</source>
        <translation>Archivierte Produkte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Archived versions</source>
        <translation>Archivierte Versionen</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cleaning up would free nothing: no archived picture is left.</source>
        <translation>Aufräumen gäbe nichts frei: Kein archiviertes Bild ist übrig.</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <source>Cleaning up frees {}.</source>
        <translation>Aufräumen gibt {} frei.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>for example: 5 mm longer</source>
        <translation>zum Beispiel: 5 mm länger</translation>
    </message>
    <message>
        <source>Change this value in words</source>
        <translation>Diesen Wert mit Worten ändern</translation>
    </message>
    <message>
        <source>Change in words</source>
        <translation>Mit Worten ändern</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>reverted to {}</source>
        <translation>zurückgesetzt auf {}</translation>
    </message>
    <message>
        <source>{} → {}</source>
        <translation>{} → {}</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Take {} away</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Started from a file.</source>
        <translation>Mit einer Datei begonnen.</translation>
    </message>
    <message>
        <source>not understood: {}</source>
        <translation>nicht verstanden: {}</translation>
    </message>
    <message>
        <source>Say it in other words, or leave it.</source>
        <translation>Sagen Sie es anders, oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>{} (assumed)</source>
        <translation>{} (angenommen)</translation>
    </message>
    <message>
        <source>{} more assumed</source>
        <translation>{} weitere angenommen</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>The words that were sent</source>
        <translation>Die gesendeten Worte</translation>
    </message>
    <message>
        <source>The words that came back</source>
        <translation>Die Worte der Antwort</translation>
    </message>
    <message>
        <source>The picture that came back</source>
        <translation>Das Bild der Antwort</translation>
    </message>
    <message>
        <source>Pictures that were sent</source>
        <translation>Bilder, die gesendet wurden</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>CAME BACK</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>Nothing was kept of an answer.</source>
        <translation>Von einer Antwort wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>A picture that was sent</source>
        <translation>Ein gesendetes Bild</translation>
    </message>
    <message>
        <source>{} tokens in</source>
        <translation>{} Token gesendet</translation>
    </message>
    <message>
        <source>{} tokens out</source>
        <translation>{} Token empfangen</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} attempts</source>
        <translation>{} Versuche</translation>
    </message>
    <message>
        <source>{} pictures came back</source>
        <translation>{} Bilder kamen zurück</translation>
    </message>
    <message>
        <source>cost TBD</source>
        <translation>Kosten TBD</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>CalloutForm</name>
    <message>
        <source>Kind of callout</source>
        <translation>Art des Hinweises</translation>
    </message>
    <message>
        <source>What a factory should know</source>
        <translation>Was eine Fabrik wissen soll</translation>
    </message>
    <message>
        <source>Words of the callout</source>
        <translation>Text des Hinweises</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Beschlag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Maß</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Gesendetes</translation>
    </message>
    <message>
        <source>Search words, engine, model, task or error</source>
        <translation>Worte, Engine, Modell, Aufgabe oder Fehler</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>In den Aufrufen suchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nothing was sent to an engine yet.</source>
        <translation>Bisher wurde nichts an eine Engine gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Every call with all that left this computer for it. A key is never kept here.</source>
        <translation>Jeder Aufruf mit allem, was dafür diesen Rechner verlassen hat. Schlüssel werden hier nie aufbewahrt.</translation>
    </message>
    <message>
        <source>No call holds these words.</source>
        <translation>Kein Aufruf enthält diese Worte.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>CandidatesBox</name>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>{} versions</source>
        <translation>{} Versionen</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Versionen zur Auswahl</translation>
    </message>
    <message>
        <source>How many versions are drawn, to pick one of</source>
        <translation>Wie viele Versionen zur Auswahl gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>ChangeLogPane</name>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Revisionen vergleichen</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Ältere Revision</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Neuere Revision</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation>Rev. {}</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every edit is noted here by the program.</source>
        <translation>Noch wurde nichts geändert. Das Programm vermerkt hier jede Änderung.</translation>
    </message>
    <message>
        <source>There is one revision so far; a second one can be compared with it.</source>
        <translation>Bisher gibt es eine Revision; eine zweite lässt sich mit ihr vergleichen.</translation>
    </message>
    <message>
        <source>These two revisions say the same in every row.</source>
        <translation>Diese beiden Revisionen sagen in jeder Zeile dasselbe.</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wer und warum</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Ask for a change</source>
        <translation>Änderung wünschen</translation>
    </message>
    <message>
        <source>Or say it in your own words …</source>
        <translation>Oder sagen Sie es mit eigenen Worten …</translation>
    </message>
    <message>
        <source>A change in your own words</source>
        <translation>Eine Änderung in eigenen Worten</translation>
    </message>
    <message>
        <source>Draw the front view with this change (Ctrl+Enter)</source>
        <translation>Die Vorderansicht mit dieser Änderung zeichnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Describe it in other words</source>
        <translation>Mit anderen Worten beschreiben</translation>
    </message>
    <message>
        <source>Draw the front view from these words (Ctrl+Enter)</source>
        <translation>Die Vorderansicht nach diesen Worten zeichnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Redraw the front view · {}</source>
        <translation>Vorderansicht neu zeichnen · {}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>row added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>Zeile entfernt</translation>
    </message>
    <message>
        <source>row moved</source>
        <translation>Zeile verschoben</translation>
    </message>
    <message>
        <source>undone or done again</source>
        <translation>zurückgenommen oder wiederholt</translation>
    </message>
    <message>
        <source>sample round</source>
        <translation>Musterrunde</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>edited by instruction</source>
        <translation>auf Anweisung geändert</translation>
    </message>
    <message>
        <source>read from the pictures</source>
        <translation>aus den Bildern gelesen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>BARCODE</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>BRAND</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>CARE</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>COMPLIANCE</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>CONSUMABLE</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>COO</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>FABRIC</source>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>FLAG</source>
        <translation>Fähnchenetikett</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>HALF</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>HANGTAG</source>
        <translation>Hängeetikett</translation>
    </message>
    <message>
        <source>HARDWARE</source>
        <translation>Beschlag</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Beschlag</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>MIN_EXTENDED</source>
        <translation>mindestens gedehnt</translation>
    </message>
    <message>
        <source>Master carton</source>
        <translation>Umkarton</translation>
    </message>
    <message>
        <source>PACKAGING</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>RELAXED</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>STRETCHED</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>SUBASSEMBLY</source>
        <translation>Baugruppe</translation>
    </message>
    <message>
        <source>THREAD</source>
        <translation>Garn</translation>
    </message>
    <message>
        <source>TRIM</source>
        <translation>Zutat</translation>
    </message>
    <message>
        <source>Unit pack</source>
        <translation>Einzelverpackung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>lab-dip</source>
        <translation>Färbeprobe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>acacia</source>
        <translation>Akazie</translation>
    </message>
    <message>
        <source>adobe</source>
        <translation>adobe</translation>
    </message>
    <message>
        <source>air force blue</source>
        <translation>luftwaffenblau</translation>
    </message>
    <message>
        <source>alabaster</source>
        <translation>alabaster</translation>
    </message>
    <message>
        <source>alice blue</source>
        <translation>blasses Eisblau</translation>
    </message>
    <message>
        <source>almond</source>
        <translation>mandel</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>Aluminium</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bernstein</translation>
    </message>
    <message>
        <source>amethyst</source>
        <translation>amethyst</translation>
    </message>
    <message>
        <source>anthracite</source>
        <translation>anthrazit</translation>
    </message>
    <message>
        <source>antique brass</source>
        <translation>Altmessing</translation>
    </message>
    <message>
        <source>antique gold</source>
        <translation>Altgold</translation>
    </message>
    <message>
        <source>antique white</source>
        <translation>antikweiß</translation>
    </message>
    <message>
        <source>apple green</source>
        <translation>apfelgrün</translation>
    </message>
    <message>
        <source>apricot</source>
        <translation>apricot</translation>
    </message>
    <message>
        <source>aqua</source>
        <translation>aqua</translation>
    </message>
    <message>
        <source>aqua blue</source>
        <translation>aquablau</translation>
    </message>
    <message>
        <source>aqua green</source>
        <translation>aquagrün</translation>
    </message>
    <message>
        <source>aquamarine</source>
        <translation>aquamarin</translation>
    </message>
    <message>
        <source>arctic blue</source>
        <translation>arktisblau</translation>
    </message>
    <message>
        <source>arctic white</source>
        <translation>arktisweiß</translation>
    </message>
    <message>
        <source>army green</source>
        <translation>armeegrün</translation>
    </message>
    <message>
        <source>ash grey</source>
        <translation>aschgrau</translation>
    </message>
    <message>
        <source>ash wood</source>
        <translation>Esche</translation>
    </message>
    <message>
        <source>aubergine</source>
        <translation>aubergine</translation>
    </message>
    <message>
        <source>auburn</source>
        <translation>kastanienrot</translation>
    </message>
    <message>
        <source>avocado</source>
        <translation>avocado</translation>
    </message>
    <message>
        <source>azure</source>
        <translation>azur</translation>
    </message>
    <message>
        <source>azure blue</source>
        <translation>azurblau</translation>
    </message>
    <message>
        <source>baby blue</source>
        <translation>babyblau</translation>
    </message>
    <message>
        <source>baby pink</source>
        <translation>babyrosa</translation>
    </message>
    <message>
        <source>basil</source>
        <translation>basilikum</translation>
    </message>
    <message>
        <source>beech</source>
        <translation>Buche</translation>
    </message>
    <message>
        <source>beige</source>
        <translation>beige</translation>
    </message>
    <message>
        <source>berry</source>
        <translation>beere</translation>
    </message>
    <message>
        <source>birch</source>
        <translation>Birke</translation>
    </message>
    <message>
        <source>birch plywood</source>
        <translation>Birkensperrholz</translation>
    </message>
    <message>
        <source>biscuit</source>
        <translation>biskuit</translation>
    </message>
    <message>
        <source>bisque</source>
        <translation>bisque</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>blackberry</source>
        <translation>brombeere</translation>
    </message>
    <message>
        <source>blanched almond</source>
        <translation>helle Mandel</translation>
    </message>
    <message>
        <source>blood red</source>
        <translation>blutrot</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>blue green</source>
        <translation>blaugrün</translation>
    </message>
    <message>
        <source>blue grey</source>
        <translation>blaugrau</translation>
    </message>
    <message>
        <source>blue violet</source>
        <translation>blauviolett</translation>
    </message>
    <message>
        <source>blush</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>blush pink</source>
        <translation>rouge-rosa</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>knochen</translation>
    </message>
    <message>
        <source>bone white</source>
        <translation>knochenweiß</translation>
    </message>
    <message>
        <source>bordeaux</source>
        <translation>bordeaux</translation>
    </message>
    <message>
        <source>bottle green</source>
        <translation>flaschengrün</translation>
    </message>
    <message>
        <source>boysenberry</source>
        <translation>boysenbeere</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>Messing</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>ziegel</translation>
    </message>
    <message>
        <source>brick red</source>
        <translation>ziegelrot</translation>
    </message>
    <message>
        <source>bright {}</source>
        <translation>{} (leuchtend)</translation>
    </message>
    <message>
        <source>british racing green</source>
        <translation>britisches Renngrün</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>bronze brown</source>
        <translation>bronzebraun</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>brown grey</source>
        <translation>braungrau</translation>
    </message>
    <message>
        <source>bubblegum</source>
        <translation>kaugummi</translation>
    </message>
    <message>
        <source>bubblegum pink</source>
        <translation>kaugummirosa</translation>
    </message>
    <message>
        <source>buff</source>
        <translation>lederfarben</translation>
    </message>
    <message>
        <source>burgundy</source>
        <translation>burgunder</translation>
    </message>
    <message>
        <source>burlywood</source>
        <translation>holzbraun</translation>
    </message>
    <message>
        <source>burnt orange</source>
        <translation>gebranntes Orange</translation>
    </message>
    <message>
        <source>burnt sienna</source>
        <translation>gebrannte Siena</translation>
    </message>
    <message>
        <source>burnt umber</source>
        <translation>gebrannte Umbra</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>butter</translation>
    </message>
    <message>
        <source>butter cream</source>
        <translation>buttercreme</translation>
    </message>
    <message>
        <source>butter yellow</source>
        <translation>buttergelb</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>kaktus</translation>
    </message>
    <message>
        <source>cactus green</source>
        <translation>kaktusgrün</translation>
    </message>
    <message>
        <source>cadet blue</source>
        <translation>kadettenblau</translation>
    </message>
    <message>
        <source>cafe au lait</source>
        <translation>milchkaffee</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>camel</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>kanarie</translation>
    </message>
    <message>
        <source>canary yellow</source>
        <translation>kanariengelb</translation>
    </message>
    <message>
        <source>candy pink</source>
        <translation>bonbonrosa</translation>
    </message>
    <message>
        <source>cantaloupe</source>
        <translation>cantaloupe</translation>
    </message>
    <message>
        <source>caramel</source>
        <translation>karamell</translation>
    </message>
    <message>
        <source>carbon black</source>
        <translation>carbonschwarz</translation>
    </message>
    <message>
        <source>cardinal</source>
        <translation>kardinalrot</translation>
    </message>
    <message>
        <source>carmine</source>
        <translation>karmin</translation>
    </message>
    <message>
        <source>celadon</source>
        <translation>seladon</translation>
    </message>
    <message>
        <source>cement</source>
        <translation>zement</translation>
    </message>
    <message>
        <source>cerise</source>
        <translation>kirschrosa</translation>
    </message>
    <message>
        <source>cerulean</source>
        <translation>coelin</translation>
    </message>
    <message>
        <source>cerulean blue</source>
        <translation>coelinblau</translation>
    </message>
    <message>
        <source>chalk</source>
        <translation>kreide</translation>
    </message>
    <message>
        <source>chalk white</source>
        <translation>kreideweiß</translation>
    </message>
    <message>
        <source>champagne</source>
        <translation>champagner</translation>
    </message>
    <message>
        <source>champagne gold</source>
        <translation>Champagnergold</translation>
    </message>
    <message>
        <source>charcoal</source>
        <translation>anthrazitgrau</translation>
    </message>
    <message>
        <source>charcoal grey</source>
        <translation>kohlegrau</translation>
    </message>
    <message>
        <source>chartreuse</source>
        <translation>chartreuse</translation>
    </message>
    <message>
        <source>cherry</source>
        <translation>kirsche</translation>
    </message>
    <message>
        <source>cherry red</source>
        <translation>kirschrot</translation>
    </message>
    <message>
        <source>cherry wood</source>
        <translation>Kirschholz</translation>
    </message>
    <message>
        <source>chestnut</source>
        <translation>kastanie</translation>
    </message>
    <message>
        <source>chocolate</source>
        <translation>schokolade</translation>
    </message>
    <message>
        <source>chocolate brown</source>
        <translation>schokoladenbraun</translation>
    </message>
    <message>
        <source>chrome</source>
        <translation>Chrom</translation>
    </message>
    <message>
        <source>cinnamon</source>
        <translation>zimt</translation>
    </message>
    <message>
        <source>citron</source>
        <translation>zitronat</translation>
    </message>
    <message>
        <source>citrus</source>
        <translation>zitrus</translation>
    </message>
    <message>
        <source>clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>clay brown</source>
        <translation>tonbraun</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>wolke</translation>
    </message>
    <message>
        <source>cloud grey</source>
        <translation>wolkengrau</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>kobalt</translation>
    </message>
    <message>
        <source>cobalt blue</source>
        <translation>kobaltblau</translation>
    </message>
    <message>
        <source>cocoa</source>
        <translation>kakao</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kaffee</translation>
    </message>
    <message>
        <source>cognac</source>
        <translation>cognac</translation>
    </message>
    <message>
        <source>concrete grey</source>
        <translation>betongrau</translation>
    </message>
    <message>
        <source>cool grey</source>
        <translation>kühlgrau</translation>
    </message>
    <message>
        <source>cool {}</source>
        <translation>{} (kühl)</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>copper brown</source>
        <translation>kupferbraun</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>koralle</translation>
    </message>
    <message>
        <source>coral pink</source>
        <translation>korallenrosa</translation>
    </message>
    <message>
        <source>coral red</source>
        <translation>korallenrot</translation>
    </message>
    <message>
        <source>cork</source>
        <translation>Kork</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>corn silk</source>
        <translation>maisseide</translation>
    </message>
    <message>
        <source>cornflower</source>
        <translation>kornblume</translation>
    </message>
    <message>
        <source>cornflower blue</source>
        <translation>kornblumenblau</translation>
    </message>
    <message>
        <source>cornsilk</source>
        <translation>maisseide</translation>
    </message>
    <message>
        <source>cranberry</source>
        <translation>cranberry</translation>
    </message>
    <message>
        <source>cream</source>
        <translation>creme</translation>
    </message>
    <message>
        <source>crimson</source>
        <translation>karmesin</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>cypress</source>
        <translation>zypresse</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>dunkelblau</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>dunkelbraun</translation>
    </message>
    <message>
        <source>dark cyan</source>
        <translation>dunkelcyan</translation>
    </message>
    <message>
        <source>dark goldenrod</source>
        <translation>dunkle Goldrute</translation>
    </message>
    <message>
        <source>dark green</source>
        <translation>dunkelgrün</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>dunkelgrau</translation>
    </message>
    <message>
        <source>dark heather grey</source>
        <translation>dunkelgrau meliert</translation>
    </message>
    <message>
        <source>dark khaki</source>
        <translation>dunkelkhaki</translation>
    </message>
    <message>
        <source>dark magenta</source>
        <translation>dunkelmagenta</translation>
    </message>
    <message>
        <source>dark navy</source>
        <translation>dunkelmarine</translation>
    </message>
    <message>
        <source>dark olive</source>
        <translation>dunkeloliv</translation>
    </message>
    <message>
        <source>dark olive green</source>
        <translation>dunkles Olivgrün</translation>
    </message>
    <message>
        <source>dark orange</source>
        <translation>dunkelorange</translation>
    </message>
    <message>
        <source>dark orchid</source>
        <translation>dunkle Orchidee</translation>
    </message>
    <message>
        <source>dark red</source>
        <translation>dunkelrot</translation>
    </message>
    <message>
        <source>dark salmon</source>
        <translation>dunkler Lachs</translation>
    </message>
    <message>
        <source>dark sea green</source>
        <translation>dunkles Seegrün</translation>
    </message>
    <message>
        <source>dark slate blue</source>
        <translation>dunkles Schieferblau</translation>
    </message>
    <message>
        <source>dark slate grey</source>
        <translation>dunkles Schiefergrau</translation>
    </message>
    <message>
        <source>dark turquoise</source>
        <translation>dunkeltürkis</translation>
    </message>
    <message>
        <source>dark violet</source>
        <translation>dunkelviolett</translation>
    </message>
    <message>
        <source>dark {}</source>
        <translation>{} (dunkel)</translation>
    </message>
    <message>
        <source>darker {}</source>
        <translation>{} (dunkler)</translation>
    </message>
    <message>
        <source>deep pink</source>
        <translation>tiefrosa</translation>
    </message>
    <message>
        <source>deep purple</source>
        <translation>tieflila</translation>
    </message>
    <message>
        <source>deep sky blue</source>
        <translation>tiefes Himmelblau</translation>
    </message>
    <message>
        <source>deep {}</source>
        <translation>{} (tief)</translation>
    </message>
    <message>
        <source>denim blue</source>
        <translation>jeansblau</translation>
    </message>
    <message>
        <source>desert sand</source>
        <translation>wüstensand</translation>
    </message>
    <message>
        <source>dim grey</source>
        <translation>mattgrau</translation>
    </message>
    <message>
        <source>dodger blue</source>
        <translation>dodger-blau</translation>
    </message>
    <message>
        <source>dove grey</source>
        <translation>taubengrau</translation>
    </message>
    <message>
        <source>duck egg</source>
        <translation>entenei</translation>
    </message>
    <message>
        <source>duck egg blue</source>
        <translation>enteneiblau</translation>
    </message>
    <message>
        <source>dune</source>
        <translation>düne</translation>
    </message>
    <message>
        <source>dusky pink</source>
        <translation>dunkles Altrosa</translation>
    </message>
    <message>
        <source>dusky {}</source>
        <translation>{} (düster)</translation>
    </message>
    <message>
        <source>dusty blue</source>
        <translation>staubblau</translation>
    </message>
    <message>
        <source>dusty lavender</source>
        <translation>staublavendel</translation>
    </message>
    <message>
        <source>dusty pink</source>
        <translation>altrosa</translation>
    </message>
    <message>
        <source>dusty purple</source>
        <translation>staublila</translation>
    </message>
    <message>
        <source>dusty rose</source>
        <translation>staubrosé</translation>
    </message>
    <message>
        <source>dusty sage</source>
        <translation>staubsalbei</translation>
    </message>
    <message>
        <source>dusty {}</source>
        <translation>{} (staubig)</translation>
    </message>
    <message>
        <source>ebony</source>
        <translation>ebenholz</translation>
    </message>
    <message>
        <source>ecru</source>
        <translation>ecru</translation>
    </message>
    <message>
        <source>eggplant</source>
        <translation>aubergine</translation>
    </message>
    <message>
        <source>eggshell</source>
        <translation>eierschale</translation>
    </message>
    <message>
        <source>electric blue</source>
        <translation>elektrischblau</translation>
    </message>
    <message>
        <source>elephant grey</source>
        <translation>elefantengrau</translation>
    </message>
    <message>
        <source>emerald</source>
        <translation>smaragd</translation>
    </message>
    <message>
        <source>emerald green</source>
        <translation>smaragdgrün</translation>
    </message>
    <message>
        <source>enamel white</source>
        <translation>emailweiß</translation>
    </message>
    <message>
        <source>espresso</source>
        <translation>espresso</translation>
    </message>
    <message>
        <source>eucalyptus</source>
        <translation>eukalyptus</translation>
    </message>
    <message>
        <source>faded {}</source>
        <translation>{} (verwaschen)</translation>
    </message>
    <message>
        <source>fawn</source>
        <translation>rehbraun</translation>
    </message>
    <message>
        <source>fern</source>
        <translation>farn</translation>
    </message>
    <message>
        <source>fern green</source>
        <translation>farngrün</translation>
    </message>
    <message>
        <source>fire brick</source>
        <translation>feuriges Ziegelrot</translation>
    </message>
    <message>
        <source>fire red</source>
        <translation>feuerrot</translation>
    </message>
    <message>
        <source>flamingo</source>
        <translation>flamingo</translation>
    </message>
    <message>
        <source>flamingo pink</source>
        <translation>flamingorosa</translation>
    </message>
    <message>
        <source>flax</source>
        <translation>flachs</translation>
    </message>
    <message>
        <source>floral white</source>
        <translation>blütenweiß</translation>
    </message>
    <message>
        <source>fluorescent yellow</source>
        <translation>leuchtgelb</translation>
    </message>
    <message>
        <source>fluorescent {}</source>
        <translation>{} (fluoreszierend)</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>nebel</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>wald</translation>
    </message>
    <message>
        <source>forest green</source>
        <translation>waldgrün</translation>
    </message>
    <message>
        <source>french blue</source>
        <translation>französischblau</translation>
    </message>
    <message>
        <source>french navy</source>
        <translation>französisches Marineblau</translation>
    </message>
    <message>
        <source>fuchsia</source>
        <translation>fuchsia</translation>
    </message>
    <message>
        <source>fuchsia pink</source>
        <translation>fuchsiarosa</translation>
    </message>
    <message>
        <source>gainsboro</source>
        <translation>gainsboro</translation>
    </message>
    <message>
        <source>garnet</source>
        <translation>granat</translation>
    </message>
    <message>
        <source>ghost white</source>
        <translation>geisterweiß</translation>
    </message>
    <message>
        <source>glacier blue</source>
        <translation>gletscherblau</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>golden</translation>
    </message>
    <message>
        <source>golden yellow</source>
        <translation>goldgelb</translation>
    </message>
    <message>
        <source>goldenrod</source>
        <translation>goldrute</translation>
    </message>
    <message>
        <source>granite grey</source>
        <translation>granitgrau</translation>
    </message>
    <message>
        <source>grape</source>
        <translation>traube</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>graphit</translation>
    </message>
    <message>
        <source>grass green</source>
        <translation>grasgrün</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>green blue</source>
        <translation>grünblau</translation>
    </message>
    <message>
        <source>green grey</source>
        <translation>grüngrau</translation>
    </message>
    <message>
        <source>green yellow</source>
        <translation>grüngelb</translation>
    </message>
    <message>
        <source>greige</source>
        <translation>greige</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>grey blue</source>
        <translation>graublau</translation>
    </message>
    <message>
        <source>grey green</source>
        <translation>graugrün</translation>
    </message>
    <message>
        <source>grey heather</source>
        <translation>grau meliert</translation>
    </message>
    <message>
        <source>grey marl</source>
        <translation>grau meliert</translation>
    </message>
    <message>
        <source>gum</source>
        <translation>gummi</translation>
    </message>
    <message>
        <source>gunmetal</source>
        <translation>Gunmetal</translation>
    </message>
    <message>
        <source>gunmetal grey</source>
        <translation>gunmetalgrau</translation>
    </message>
    <message>
        <source>hazel</source>
        <translation>haselbraun</translation>
    </message>
    <message>
        <source>hazelnut</source>
        <translation>haselnuss</translation>
    </message>
    <message>
        <source>heather</source>
        <translation>meliert</translation>
    </message>
    <message>
        <source>heather blue</source>
        <translation>blau meliert</translation>
    </message>
    <message>
        <source>heather charcoal</source>
        <translation>anthrazit meliert</translation>
    </message>
    <message>
        <source>heather green</source>
        <translation>grün meliert</translation>
    </message>
    <message>
        <source>heather grey</source>
        <translation>grau meliert</translation>
    </message>
    <message>
        <source>heather navy</source>
        <translation>marine meliert</translation>
    </message>
    <message>
        <source>heather oatmeal</source>
        <translation>haferbeige meliert</translation>
    </message>
    <message>
        <source>heliotrope</source>
        <translation>heliotrop</translation>
    </message>
    <message>
        <source>hemp</source>
        <translation>hanf</translation>
    </message>
    <message>
        <source>hi vis yellow</source>
        <translation>warngelb</translation>
    </message>
    <message>
        <source>honey</source>
        <translation>honig</translation>
    </message>
    <message>
        <source>honeydew</source>
        <translation>honigmelone</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>Horn</translation>
    </message>
    <message>
        <source>hot pink</source>
        <translation>kräftiges Pink</translation>
    </message>
    <message>
        <source>hunter green</source>
        <translation>jägergrün</translation>
    </message>
    <message>
        <source>ice blue</source>
        <translation>eisblau</translation>
    </message>
    <message>
        <source>indian red</source>
        <translation>indischrot</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>indigo blue</source>
        <translation>indigoblau</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>tinte</translation>
    </message>
    <message>
        <source>ink black</source>
        <translation>tintenschwarz</translation>
    </message>
    <message>
        <source>ink blue</source>
        <translation>tintenblau</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>iron black</source>
        <translation>eisenschwarz</translation>
    </message>
    <message>
        <source>ivory</source>
        <translation>elfenbein</translation>
    </message>
    <message>
        <source>jade</source>
        <translation>jade</translation>
    </message>
    <message>
        <source>jade green</source>
        <translation>jadegrün</translation>
    </message>
    <message>
        <source>jet black</source>
        <translation>tiefschwarz</translation>
    </message>
    <message>
        <source>juniper</source>
        <translation>wacholder</translation>
    </message>
    <message>
        <source>jute</source>
        <translation>jute</translation>
    </message>
    <message>
        <source>kelly green</source>
        <translation>kelly-grün</translation>
    </message>
    <message>
        <source>khaki</source>
        <translation>khaki</translation>
    </message>
    <message>
        <source>khaki green</source>
        <translation>khakigrün</translation>
    </message>
    <message>
        <source>klein blue</source>
        <translation>klein-blau</translation>
    </message>
    <message>
        <source>kraft</source>
        <translation>kraftpapier</translation>
    </message>
    <message>
        <source>kraft brown</source>
        <translation>kraftpapierbraun</translation>
    </message>
    <message>
        <source>lagoon</source>
        <translation>lagune</translation>
    </message>
    <message>
        <source>latte</source>
        <translation>latte</translation>
    </message>
    <message>
        <source>lavender</source>
        <translation>lavendel</translation>
    </message>
    <message>
        <source>lavender blush</source>
        <translation>lavendelrosa</translation>
    </message>
    <message>
        <source>lawn green</source>
        <translation>rasengrün</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>blei</translation>
    </message>
    <message>
        <source>leaf green</source>
        <translation>laubgrün</translation>
    </message>
    <message>
        <source>lemon</source>
        <translation>zitrone</translation>
    </message>
    <message>
        <source>lemon chiffon</source>
        <translation>zitronenchiffon</translation>
    </message>
    <message>
        <source>lemon yellow</source>
        <translation>zitronengelb</translation>
    </message>
    <message>
        <source>lichen</source>
        <translation>flechte</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>hellblau</translation>
    </message>
    <message>
        <source>light brown</source>
        <translation>hellbraun</translation>
    </message>
    <message>
        <source>light coral</source>
        <translation>helle Koralle</translation>
    </message>
    <message>
        <source>light cyan</source>
        <translation>hellcyan</translation>
    </message>
    <message>
        <source>light goldenrod yellow</source>
        <translation>helles Goldrutengelb</translation>
    </message>
    <message>
        <source>light green</source>
        <translation>hellgrün</translation>
    </message>
    <message>
        <source>light grey</source>
        <translation>hellgrau</translation>
    </message>
    <message>
        <source>light heather grey</source>
        <translation>hellgrau meliert</translation>
    </message>
    <message>
        <source>light pink</source>
        <translation>hellrosa</translation>
    </message>
    <message>
        <source>light salmon</source>
        <translation>heller Lachs</translation>
    </message>
    <message>
        <source>light sea green</source>
        <translation>helles Seegrün</translation>
    </message>
    <message>
        <source>light sky blue</source>
        <translation>helles Himmelblau</translation>
    </message>
    <message>
        <source>light slate grey</source>
        <translation>helles Schiefergrau</translation>
    </message>
    <message>
        <source>light steel blue</source>
        <translation>helles Stahlblau</translation>
    </message>
    <message>
        <source>light yellow</source>
        <translation>hellgelb</translation>
    </message>
    <message>
        <source>light {}</source>
        <translation>{} (hell)</translation>
    </message>
    <message>
        <source>lighter {}</source>
        <translation>{} (heller)</translation>
    </message>
    <message>
        <source>lilac</source>
        <translation>flieder</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>limette</translation>
    </message>
    <message>
        <source>lime green</source>
        <translation>limettengrün</translation>
    </message>
    <message>
        <source>lime zest</source>
        <translation>limettenschale</translation>
    </message>
    <message>
        <source>linen</source>
        <translation>leinen</translation>
    </message>
    <message>
        <source>lipstick red</source>
        <translation>lippenstiftrot</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>magenta pink</source>
        <translation>magentarosa</translation>
    </message>
    <message>
        <source>mahogany</source>
        <translation>mahagoni</translation>
    </message>
    <message>
        <source>mahogany wood</source>
        <translation>Mahagoniholz</translation>
    </message>
    <message>
        <source>maize</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>malachite green</source>
        <translation>malachitgrün</translation>
    </message>
    <message>
        <source>mandarin</source>
        <translation>mandarine</translation>
    </message>
    <message>
        <source>mango</source>
        <translation>mango</translation>
    </message>
    <message>
        <source>maple wood</source>
        <translation>Ahorn</translation>
    </message>
    <message>
        <source>marble white</source>
        <translation>marmorweiß</translation>
    </message>
    <message>
        <source>marigold</source>
        <translation>ringelblume</translation>
    </message>
    <message>
        <source>marine blue</source>
        <translation>seemannsblau</translation>
    </message>
    <message>
        <source>maroon</source>
        <translation>rotbraun</translation>
    </message>
    <message>
        <source>matcha</source>
        <translation>matcha</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>mauve</translation>
    </message>
    <message>
        <source>medium aquamarine</source>
        <translation>mittleres Aquamarin</translation>
    </message>
    <message>
        <source>medium blue</source>
        <translation>mittelblau</translation>
    </message>
    <message>
        <source>medium orchid</source>
        <translation>mittlere Orchidee</translation>
    </message>
    <message>
        <source>medium purple</source>
        <translation>mittellila</translation>
    </message>
    <message>
        <source>medium sea green</source>
        <translation>mittleres Seegrün</translation>
    </message>
    <message>
        <source>medium slate blue</source>
        <translation>mittleres Schieferblau</translation>
    </message>
    <message>
        <source>medium spring green</source>
        <translation>mittleres Frühlingsgrün</translation>
    </message>
    <message>
        <source>medium turquoise</source>
        <translation>mitteltürkis</translation>
    </message>
    <message>
        <source>medium violet red</source>
        <translation>mittleres Violettrot</translation>
    </message>
    <message>
        <source>medium {}</source>
        <translation>{} (mittel)</translation>
    </message>
    <message>
        <source>melon</source>
        <translation>melone</translation>
    </message>
    <message>
        <source>merlot</source>
        <translation>merlot</translation>
    </message>
    <message>
        <source>mid grey</source>
        <translation>mittelgrau</translation>
    </message>
    <message>
        <source>mid {}</source>
        <translation>{} (mittel)</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>mitternacht</translation>
    </message>
    <message>
        <source>midnight blue</source>
        <translation>mitternachtsblau</translation>
    </message>
    <message>
        <source>military green</source>
        <translation>militärgrün</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>milch</translation>
    </message>
    <message>
        <source>milk white</source>
        <translation>milchweiß</translation>
    </message>
    <message>
        <source>millennial pink</source>
        <translation>millennial-rosa</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>minze</translation>
    </message>
    <message>
        <source>mint cream</source>
        <translation>minzcreme</translation>
    </message>
    <message>
        <source>mint green</source>
        <translation>minzgrün</translation>
    </message>
    <message>
        <source>mist</source>
        <translation>dunst</translation>
    </message>
    <message>
        <source>misty rose</source>
        <translation>dunstiges Rosé</translation>
    </message>
    <message>
        <source>moccasin</source>
        <translation>mokassin</translation>
    </message>
    <message>
        <source>mocha</source>
        <translation>mokka</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>moos</translation>
    </message>
    <message>
        <source>moss green</source>
        <translation>moosgrün</translation>
    </message>
    <message>
        <source>mother of pearl</source>
        <translation>Perlmutt</translation>
    </message>
    <message>
        <source>mouse grey</source>
        <translation>mausgrau</translation>
    </message>
    <message>
        <source>mulberry</source>
        <translation>maulbeere</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>pilz</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>senf</translation>
    </message>
    <message>
        <source>mustard yellow</source>
        <translation>senfgelb</translation>
    </message>
    <message>
        <source>muted {}</source>
        <translation>{} (gedämpft)</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natur</translation>
    </message>
    <message>
        <source>natural bamboo</source>
        <translation>Bambus natur</translation>
    </message>
    <message>
        <source>natural oak</source>
        <translation>Eiche natur</translation>
    </message>
    <message>
        <source>natural tan</source>
        <translation>naturleder</translation>
    </message>
    <message>
        <source>natural white</source>
        <translation>naturweiß</translation>
    </message>
    <message>
        <source>natural wood</source>
        <translation>Holz natur</translation>
    </message>
    <message>
        <source>navajo white</source>
        <translation>navajoweiß</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>marine</translation>
    </message>
    <message>
        <source>navy blue</source>
        <translation>marineblau</translation>
    </message>
    <message>
        <source>neon green</source>
        <translation>neongrün</translation>
    </message>
    <message>
        <source>neon lime</source>
        <translation>neonlimette</translation>
    </message>
    <message>
        <source>neon orange</source>
        <translation>neonorange</translation>
    </message>
    <message>
        <source>neon pink</source>
        <translation>neonpink</translation>
    </message>
    <message>
        <source>neon yellow</source>
        <translation>neongelb</translation>
    </message>
    <message>
        <source>neon {}</source>
        <translation>{} (neon)</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>Nickel</translation>
    </message>
    <message>
        <source>nude</source>
        <translation>nude</translation>
    </message>
    <message>
        <source>oat</source>
        <translation>hafer</translation>
    </message>
    <message>
        <source>oatmeal</source>
        <translation>haferbeige</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>ozean</translation>
    </message>
    <message>
        <source>ocean blue</source>
        <translation>ozeanblau</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocker</translation>
    </message>
    <message>
        <source>off white</source>
        <translation>gebrochenes Weiß</translation>
    </message>
    <message>
        <source>off-white</source>
        <translation>gebrochenes Weiß</translation>
    </message>
    <message>
        <source>old lace</source>
        <translation>alte Spitze</translation>
    </message>
    <message>
        <source>old rose</source>
        <translation>altrosé</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliv</translation>
    </message>
    <message>
        <source>olive drab</source>
        <translation>grauoliv</translation>
    </message>
    <message>
        <source>olive green</source>
        <translation>olivgrün</translation>
    </message>
    <message>
        <source>onyx</source>
        <translation>onyx</translation>
    </message>
    <message>
        <source>opal</source>
        <translation>opal</translation>
    </message>
    <message>
        <source>opal white</source>
        <translation>opalweiß</translation>
    </message>
    <message>
        <source>optic white</source>
        <translation>optisch weiß</translation>
    </message>
    <message>
        <source>optical white</source>
        <translation>optisch weiß</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>orangered</source>
        <translation>orangerot</translation>
    </message>
    <message>
        <source>orchid</source>
        <translation>orchidee</translation>
    </message>
    <message>
        <source>oxblood</source>
        <translation>ochsenblut</translation>
    </message>
    <message>
        <source>oxford blue</source>
        <translation>oxfordblau</translation>
    </message>
    <message>
        <source>oyster</source>
        <translation>auster</translation>
    </message>
    <message>
        <source>pale gold</source>
        <translation>Blassgold</translation>
    </message>
    <message>
        <source>pale goldenrod</source>
        <translation>blasse Goldrute</translation>
    </message>
    <message>
        <source>pale green</source>
        <translation>blassgrün</translation>
    </message>
    <message>
        <source>pale turquoise</source>
        <translation>blasstürkis</translation>
    </message>
    <message>
        <source>pale violet red</source>
        <translation>blasses Violettrot</translation>
    </message>
    <message>
        <source>pale {}</source>
        <translation>{} (blass)</translation>
    </message>
    <message>
        <source>papaya</source>
        <translation>papaya</translation>
    </message>
    <message>
        <source>papaya whip</source>
        <translation>papayacreme</translation>
    </message>
    <message>
        <source>paper white</source>
        <translation>papierweiß</translation>
    </message>
    <message>
        <source>parchment</source>
        <translation>pergament</translation>
    </message>
    <message>
        <source>pastel blue</source>
        <translation>pastellblau</translation>
    </message>
    <message>
        <source>pastel green</source>
        <translation>pastellgrün</translation>
    </message>
    <message>
        <source>pastel lilac</source>
        <translation>pastellflieder</translation>
    </message>
    <message>
        <source>pastel pink</source>
        <translation>pastellrosa</translation>
    </message>
    <message>
        <source>pastel {}</source>
        <translation>{} (pastell)</translation>
    </message>
    <message>
        <source>pea green</source>
        <translation>erbsengrün</translation>
    </message>
    <message>
        <source>peach</source>
        <translation>pfirsich</translation>
    </message>
    <message>
        <source>peach puff</source>
        <translation>heller Pfirsich</translation>
    </message>
    <message>
        <source>peacock</source>
        <translation>pfau</translation>
    </message>
    <message>
        <source>peacock blue</source>
        <translation>pfauenblau</translation>
    </message>
    <message>
        <source>pearl</source>
        <translation>perle</translation>
    </message>
    <message>
        <source>pearl grey</source>
        <translation>perlgrau</translation>
    </message>
    <message>
        <source>pearl white</source>
        <translation>perlweiß</translation>
    </message>
    <message>
        <source>pecan</source>
        <translation>pekannuss</translation>
    </message>
    <message>
        <source>peony</source>
        <translation>pfingstrose</translation>
    </message>
    <message>
        <source>periwinkle</source>
        <translation>immergrünblau</translation>
    </message>
    <message>
        <source>peru</source>
        <translation>peru</translation>
    </message>
    <message>
        <source>petal</source>
        <translation>blütenblatt</translation>
    </message>
    <message>
        <source>petal pink</source>
        <translation>blütenrosa</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>petrol</translation>
    </message>
    <message>
        <source>petrol blue</source>
        <translation>petrolblau</translation>
    </message>
    <message>
        <source>pewter</source>
        <translation>Zinn</translation>
    </message>
    <message>
        <source>pine green</source>
        <translation>kieferngrün</translation>
    </message>
    <message>
        <source>pine wood</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>pink gold</source>
        <translation>Roségold</translation>
    </message>
    <message>
        <source>pistachio</source>
        <translation>pistazie</translation>
    </message>
    <message>
        <source>pistachio green</source>
        <translation>pistaziengrün</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>pflaume</translation>
    </message>
    <message>
        <source>poppy</source>
        <translation>mohn</translation>
    </message>
    <message>
        <source>poppy red</source>
        <translation>mohnrot</translation>
    </message>
    <message>
        <source>porcelain white</source>
        <translation>porzellanweiß</translation>
    </message>
    <message>
        <source>powder blue</source>
        <translation>puderblau</translation>
    </message>
    <message>
        <source>powder pink</source>
        <translation>puderrosa</translation>
    </message>
    <message>
        <source>prussian blue</source>
        <translation>preußischblau</translation>
    </message>
    <message>
        <source>pumpkin</source>
        <translation>kürbis</translation>
    </message>
    <message>
        <source>pure white</source>
        <translation>reinweiß</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>putty</source>
        <translation>kitt</translation>
    </message>
    <message>
        <source>racing green</source>
        <translation>renngrün</translation>
    </message>
    <message>
        <source>racing red</source>
        <translation>rennrot</translation>
    </message>
    <message>
        <source>raspberry</source>
        <translation>himbeere</translation>
    </message>
    <message>
        <source>rattan</source>
        <translation>Rattan</translation>
    </message>
    <message>
        <source>rebecca purple</source>
        <translation>rebecca-lila</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>rich {}</source>
        <translation>{} (satt)</translation>
    </message>
    <message>
        <source>robin egg blue</source>
        <translation>rotkehlcheneiblau</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosé</translation>
    </message>
    <message>
        <source>rose copper</source>
        <translation>Rosékupfer</translation>
    </message>
    <message>
        <source>rose gold</source>
        <translation>Roségold</translation>
    </message>
    <message>
        <source>rose pink</source>
        <translation>rosenrosa</translation>
    </message>
    <message>
        <source>rose red</source>
        <translation>rosenrot</translation>
    </message>
    <message>
        <source>rosewood</source>
        <translation>rosenholz</translation>
    </message>
    <message>
        <source>rosy brown</source>
        <translation>rosabraun</translation>
    </message>
    <message>
        <source>royal blue</source>
        <translation>königsblau</translation>
    </message>
    <message>
        <source>royal purple</source>
        <translation>königslila</translation>
    </message>
    <message>
        <source>ruby</source>
        <translation>rubin</translation>
    </message>
    <message>
        <source>ruby red</source>
        <translation>rubinrot</translation>
    </message>
    <message>
        <source>russet</source>
        <translation>rostbraun</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>rost</translation>
    </message>
    <message>
        <source>rust orange</source>
        <translation>rostorange</translation>
    </message>
    <message>
        <source>rust red</source>
        <translation>rostrot</translation>
    </message>
    <message>
        <source>saddle brown</source>
        <translation>sattelbraun</translation>
    </message>
    <message>
        <source>saddle tan</source>
        <translation>satteltan</translation>
    </message>
    <message>
        <source>safety orange</source>
        <translation>sicherheitsorange</translation>
    </message>
    <message>
        <source>saffron</source>
        <translation>safran</translation>
    </message>
    <message>
        <source>sage</source>
        <translation>salbei</translation>
    </message>
    <message>
        <source>sage green</source>
        <translation>salbeigrün</translation>
    </message>
    <message>
        <source>salmon</source>
        <translation>lachs</translation>
    </message>
    <message>
        <source>salmon pink</source>
        <translation>lachsrosa</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sand</translation>
    </message>
    <message>
        <source>sandstone</source>
        <translation>sandstein</translation>
    </message>
    <message>
        <source>sandy brown</source>
        <translation>sandbraun</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>saphir</translation>
    </message>
    <message>
        <source>sapphire blue</source>
        <translation>saphirblau</translation>
    </message>
    <message>
        <source>scarlet</source>
        <translation>scharlach</translation>
    </message>
    <message>
        <source>sea blue</source>
        <translation>seeblau</translation>
    </message>
    <message>
        <source>sea green</source>
        <translation>seegrün</translation>
    </message>
    <message>
        <source>seafoam</source>
        <translation>meeresschaum</translation>
    </message>
    <message>
        <source>seafoam green</source>
        <translation>meeresschaumgrün</translation>
    </message>
    <message>
        <source>seashell</source>
        <translation>muschel</translation>
    </message>
    <message>
        <source>sepia</source>
        <translation>sepia</translation>
    </message>
    <message>
        <source>shocking pink</source>
        <translation>knallpink</translation>
    </message>
    <message>
        <source>sienna</source>
        <translation>siena</translation>
    </message>
    <message>
        <source>signal red</source>
        <translation>signalrot</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>silver grey</source>
        <translation>silbergrau</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>himmel</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>schiefer</translation>
    </message>
    <message>
        <source>slate blue</source>
        <translation>schieferblau</translation>
    </message>
    <message>
        <source>slate blue grey</source>
        <translation>schieferblaugrau</translation>
    </message>
    <message>
        <source>slate grey</source>
        <translation>schiefergrau</translation>
    </message>
    <message>
        <source>smoke</source>
        <translation>rauch</translation>
    </message>
    <message>
        <source>smoked {}</source>
        <translation>{} (geräuchert)</translation>
    </message>
    <message>
        <source>smoky {}</source>
        <translation>{} (rauchig)</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>schnee</translation>
    </message>
    <message>
        <source>snow white</source>
        <translation>schneeweiß</translation>
    </message>
    <message>
        <source>soft {}</source>
        <translation>{} (sanft)</translation>
    </message>
    <message>
        <source>space gray</source>
        <translation>spacegrau</translation>
    </message>
    <message>
        <source>space grey</source>
        <translation>spacegrau</translation>
    </message>
    <message>
        <source>spring green</source>
        <translation>frühlingsgrün</translation>
    </message>
    <message>
        <source>spruce green</source>
        <translation>fichtengrün</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>steel blue</source>
        <translation>stahlblau</translation>
    </message>
    <message>
        <source>steel grey</source>
        <translation>stahlgrau</translation>
    </message>
    <message>
        <source>stone</source>
        <translation>stein</translation>
    </message>
    <message>
        <source>stone grey</source>
        <translation>steingrau</translation>
    </message>
    <message>
        <source>storm blue</source>
        <translation>sturmblau</translation>
    </message>
    <message>
        <source>storm grey</source>
        <translation>sturmgrau</translation>
    </message>
    <message>
        <source>straw</source>
        <translation>stroh</translation>
    </message>
    <message>
        <source>straw yellow</source>
        <translation>strohgelb</translation>
    </message>
    <message>
        <source>strawberry</source>
        <translation>erdbeere</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>sonnenblume</translation>
    </message>
    <message>
        <source>sunshine yellow</source>
        <translation>sonnengelb</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>lederbraun</translation>
    </message>
    <message>
        <source>tangerine</source>
        <translation>tangerine</translation>
    </message>
    <message>
        <source>taupe</source>
        <translation>taupe</translation>
    </message>
    <message>
        <source>tea green</source>
        <translation>teegrün</translation>
    </message>
    <message>
        <source>tea rose</source>
        <translation>teerose</translation>
    </message>
    <message>
        <source>teak</source>
        <translation>Teak</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>dunkles Blaugrün</translation>
    </message>
    <message>
        <source>teal blue</source>
        <translation>helles Petrolblau</translation>
    </message>
    <message>
        <source>teal green</source>
        <translation>petrolgrün</translation>
    </message>
    <message>
        <source>terracotta</source>
        <translation>terrakotta</translation>
    </message>
    <message>
        <source>terrazzo</source>
        <translation>Terrazzo</translation>
    </message>
    <message>
        <source>thistle</source>
        <translation>distel</translation>
    </message>
    <message>
        <source>tiffany blue</source>
        <translation>tiffany-blau</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>Zinn</translation>
    </message>
    <message>
        <source>tinted {}</source>
        <translation>{} (getönt)</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>Titan</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tabak</translation>
    </message>
    <message>
        <source>toffee</source>
        <translation>toffee</translation>
    </message>
    <message>
        <source>tomato</source>
        <translation>tomate</translation>
    </message>
    <message>
        <source>tortoise</source>
        <translation>schildpatt</translation>
    </message>
    <message>
        <source>tortoiseshell</source>
        <translation>schildpatt</translation>
    </message>
    <message>
        <source>transparent white</source>
        <translation>transparent weiß</translation>
    </message>
    <message>
        <source>turmeric</source>
        <translation>kurkuma</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>turquoise blue</source>
        <translation>türkisblau</translation>
    </message>
    <message>
        <source>ultra violet</source>
        <translation>ultraviolett</translation>
    </message>
    <message>
        <source>ultramarine</source>
        <translation>ultramarin</translation>
    </message>
    <message>
        <source>umber</source>
        <translation>umbra</translation>
    </message>
    <message>
        <source>undyed</source>
        <translation>ungefärbt</translation>
    </message>
    <message>
        <source>vanilla</source>
        <translation>vanille</translation>
    </message>
    <message>
        <source>veneer</source>
        <translation>Furnier</translation>
    </message>
    <message>
        <source>verdigris</source>
        <translation>grünspan</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>zinnober</translation>
    </message>
    <message>
        <source>vibrant {}</source>
        <translation>{} (kräftig)</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>violet blue</source>
        <translation>violettblau</translation>
    </message>
    <message>
        <source>viridian</source>
        <translation>viridian</translation>
    </message>
    <message>
        <source>vivid {}</source>
        <translation>{} (lebhaft)</translation>
    </message>
    <message>
        <source>walnut</source>
        <translation>Nussbaum</translation>
    </message>
    <message>
        <source>walnut brown</source>
        <translation>nussbraun</translation>
    </message>
    <message>
        <source>warm grey</source>
        <translation>warmgrau</translation>
    </message>
    <message>
        <source>warm white</source>
        <translation>warmweiß</translation>
    </message>
    <message>
        <source>warm {}</source>
        <translation>{} (warm)</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>wassermelone</translation>
    </message>
    <message>
        <source>wax cream</source>
        <translation>wachscreme</translation>
    </message>
    <message>
        <source>wheat</source>
        <translation>weizen</translation>
    </message>
    <message>
        <source>whisky</source>
        <translation>whisky</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>white gold</source>
        <translation>Weißgold</translation>
    </message>
    <message>
        <source>white smoke</source>
        <translation>rauchweiß</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>wein</translation>
    </message>
    <message>
        <source>wine red</source>
        <translation>weinrot</translation>
    </message>
    <message>
        <source>wisteria</source>
        <translation>blauregen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yellow gold</source>
        <translation>Gelbgold</translation>
    </message>
    <message>
        <source>yellow green</source>
        <translation>gelbgrün</translation>
    </message>
    <message>
        <source>yellow ochre</source>
        <translation>gelber Ocker</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Make the picture on the left the latest again</source>
        <translation>Das linke Bild wieder zum neuesten machen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Put the picture on the left away</source>
        <translation>Das linke Bild weglegen</translation>
    </message>
    <message>
        <source>S takes the next way of comparing</source>
        <translation>S wechselt die Art des Vergleichs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Your work is saved and you can go on. If it happens again, this report helps whoever looks into it. It holds no keys, no descriptions and no pictures.</source>
        <translation>Ihre Arbeit ist gesichert, und Sie können weitermachen. Geschieht es wieder, hilft dieser Bericht bei der Suche nach der Ursache. Er enthält keine Schlüssel, keine Beschreibungen und keine Bilder.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CreditsDialog</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>Credits to add</source>
        <translation>Credits zum Aufladen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>The Drafter is free; its steps are listed with 0 credits.</source>
        <translation>Der Drafter ist kostenlos; seine Schritte stehen mit 0 Credits in der Liste.</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV sichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>0 credits</source>
        <translation>0 Credits</translation>
    </message>
    <message>
        <source>{} left · {} spent · {} reserved</source>
        <translation>{} übrig · {} ausgegeben · {} reserviert</translation>
    </message>
    <message>
        <source>Calls that do not say what they cost: {} ({}).</source>
        <translation>Aufrufe, die nicht sagen, was sie gekostet haben: {} ({}).</translation>
    </message>
    <message>
        <source>Their bill may hold about {} USD for them.</source>
        <translation>Auf der Rechnung können dafür etwa {} USD stehen.</translation>
    </message>
    <message>
        <source>The credits were given back.</source>
        <translation>Die Credits wurden zurückgegeben.</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Kontobuch sichern</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part of the picture</source>
        <translation>Bildausschnitt</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop {}</source>
        <translation>{} zuschneiden</translation>
    </message>
    <message>
        <source>Drag the frame to place it; the wheel or + and − change its size.</source>
        <translation>Ziehen Sie den Rahmen an seinen Platz; Mausrad oder + und − ändern seine Größe.</translation>
    </message>
    <message>
        <source>As large as possible</source>
        <translation>So groß wie möglich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Ausschnitt verwenden</translation>
    </message>
</context>
<context>
    <name>DesignOffers</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>its share was refunded</source>
        <translation>der Anteil wurde erstattet</translation>
    </message>
    <message>
        <source>Draw what is missing</source>
        <translation>Fehlendes zeichnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>already paid for</source>
        <translation>bereits bezahlt</translation>
    </message>
    <message>
        <source>Back, side, top and bottom follow this front view.</source>
        <translation>Rück-, Seiten-, Ober- und Unteransicht folgen dieser Vorderansicht.</translation>
    </message>
    <message>
        <source>This is an earlier version. Pick one of the newest to approve it.</source>
        <translation>Das ist eine frühere Version. Wählen Sie eine der neuesten, um sie freizugeben.</translation>
    </message>
    <message>
        <source>Approve and draw the other 4 views</source>
        <translation>Freigeben, 4 Ansichten zeichnen</translation>
    </message>
    <message>
        <source>Draw the front view</source>
        <translation>Vorderansicht zeichnen</translation>
    </message>
    <message>
        <source>Nothing of this product has been drawn yet.</source>
        <translation>Von diesem Produkt ist noch nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Open the tech pack</source>
        <translation>Techpack öffnen</translation>
    </message>
    <message>
        <source>Make the tech pack</source>
        <translation>Techpack erstellen</translation>
    </message>
    <message>
        <source>Analysis, close-ups and sketches with measurements follow.</source>
        <translation>Es folgen Analyse, Detailbilder und bemaßte Zeichnungen.</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Redraw front view</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Draw the front view</source>
        <translation>Vorderansicht zeichnen</translation>
    </message>
</context>
<context>
    <name>DielineView</name>
    <message>
        <source>Dieline</source>
        <translation>Stanzkontur</translation>
    </message>
</context>
<context>
    <name>Drafter</name>
    <message>
        <source>10 mm foam under spacer mesh, stitched channels</source>
        <translation>10 mm Schaum unter Abstandsgewirke, abgesteppte Kanäle</translation>
    </message>
    <message>
        <source>10 mm tape over the back neck seam</source>
        <translation>10 mm Band über der hinteren Halsnaht</translation>
    </message>
    <message>
        <source>100 % cotton</source>
        <translation>100 % Baumwolle</translation>
    </message>
    <message>
        <source>18 mm panels, mitred, braced</source>
        <translation>18-mm-Platten, auf Gehrung, verstrebt</translation>
    </message>
    <message>
        <source>1x1 rib, coverstitched (406)</source>
        <translation>1×1-Rippe, mit Überdecknaht (406)</translation>
    </message>
    <message>
        <source>20 mm turned hem, 2-needle coverstitch (406)</source>
        <translation>20 mm Umschlagsaum, 2-Nadel-Überdecknaht (406)</translation>
    </message>
    <message>
        <source>22 mm webbing</source>
        <translation>22 mm Gurtband</translation>
    </message>
    <message>
        <source>3-panel hood, double layer, 28 mm casing</source>
        <translation>Dreiteilige Kapuze, doppellagig, 28 mm Tunnel</translation>
    </message>
    <message>
        <source>38 mm foam, welted seam</source>
        <translation>38 mm Schaum, Kedernaht</translation>
    </message>
    <message>
        <source>4 mm banana or bare wire</source>
        <translation>4-mm-Bananenstecker oder blanker Draht</translation>
    </message>
    <message>
        <source>4-hole button, lock stitched</source>
        <translation>Vierlochknopf, mit Steppstich angenäht</translation>
    </message>
    <message>
        <source>5 mm, let into a groove</source>
        <translation>5 mm, in eine Nut eingelassen</translation>
    </message>
    <message>
        <source>6 panels, taped seams, double topstitch</source>
        <translation>6 Segmente, Nähte mit Band gedeckt, doppelt abgesteppt</translation>
    </message>
    <message>
        <source>ABS, injection moulded</source>
        <translation>ABS, spritzgegossen</translation>
    </message>
    <message>
        <source>Acoustic mesh, heat staked</source>
        <translation>Akustikgewebe, warm vernietet</translation>
    </message>
    <message>
        <source>Acrylic (PMMA)</source>
        <translation>Acrylglas (PMMA)</translation>
    </message>
    <message>
        <source>Adjustable, lined</source>
        <translation>Verstellbar, gefüttert</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Verstellschieber</translation>
    </message>
    <message>
        <source>Along the middle of the placket, end to end.</source>
        <translation>In der Mitte der Knopfleiste, von Ende zu Ende.</translation>
    </message>
    <message>
        <source>Along the outsole, straight from heel to toe.</source>
        <translation>An der Laufsohle gerade von der Ferse zur Spitze.</translation>
    </message>
    <message>
        <source>Alpaca blend</source>
        <translation>Alpakamischung</translation>
    </message>
    <message>
        <source>Aluminium, alloy to be confirmed</source>
        <translation>Aluminium, Legierung zu bestätigen</translation>
    </message>
    <message>
        <source>Amethyst</source>
        <translation>Amethyst</translation>
    </message>
    <message>
        <source>Angle of the back and shape of the leg</source>
        <translation>Neigung der Lehne und Form des Beins</translation>
    </message>
    <message>
        <source>Angle, mouth and bartacks</source>
        <translation>Winkel, Eingriff und Riegel</translation>
    </message>
    <message>
        <source>Angle, welt and puller</source>
        <translation>Winkel, Paspel und Zipper</translation>
    </message>
    <message>
        <source>Anodised, to be confirmed</source>
        <translation>Eloxiert, zu bestätigen</translation>
    </message>
    <message>
        <source>Applied, two feet each</source>
        <translation>Aufgesetzt, je zwei Füßchen</translation>
    </message>
    <message>
        <source>Area for artwork</source>
        <translation>Fläche für Grafik</translation>
    </message>
    <message>
        <source>Area for legal text</source>
        <translation>Fläche für Pflichtangaben</translation>
    </message>
    <message>
        <source>Area for legal text, seam side</source>
        <translation>Fläche für Pflichtangaben, Nahtseite</translation>
    </message>
    <message>
        <source>Armhole binding</source>
        <translation>Armausschnittpaspel</translation>
    </message>
    <message>
        <source>Armrests</source>
        <translation>Armlehnen</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>At the bottom, laid flat: seam to seam.</source>
        <translation>Am Boden, flach gelegt: von Naht zu Naht.</translation>
    </message>
    <message>
        <source>Attachment of the strap</source>
        <translation>Befestigung des Riemens</translation>
    </message>
    <message>
        <source>Back neck and straps</source>
        <translation>Nacken und Träger</translation>
    </message>
    <message>
        <source>Back neck seam and rib join</source>
        <translation>Nackennaht und Ansatz des Bündchens</translation>
    </message>
    <message>
        <source>Back panel</source>
        <translation>Rückenteil</translation>
    </message>
    <message>
        <source>Back pocket</source>
        <translation>Gesäßtasche</translation>
    </message>
    <message>
        <source>Back strap</source>
        <translation>Rückenriemen</translation>
    </message>
    <message>
        <source>Back view of the waist</source>
        <translation>Rückansicht des Bunds</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Rückenlehne</translation>
    </message>
    <message>
        <source>Backstay</source>
        <translation>Fersenriemen</translation>
    </message>
    <message>
        <source>Baffle</source>
        <translation>Schallwand</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Öse</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Band and end of the zip</source>
        <translation>Bund und Ende des Reißverschlusses</translation>
    </message>
    <message>
        <source>Banded by hand</source>
        <translation>Von Hand gebändert</translation>
    </message>
    <message>
        <source>Bar tack and fixing of the strap</source>
        <translation>Riegel und Befestigung des Riemens</translation>
    </message>
    <message>
        <source>Bare steel lip against the coat</source>
        <translation>Blanke Stahllippe gegen die Beschichtung</translation>
    </message>
    <message>
        <source>Bartacks and shape of the loop</source>
        <translation>Riegel und Form der Schlaufe</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Base and head joints</source>
        <translation>Gelenke an Fuß und Kopf</translation>
    </message>
    <message>
        <source>Beads</source>
        <translation>Perlen</translation>
    </message>
    <message>
        <source>Bellows pocket, 3 mm piped edge</source>
        <translation>Balgtasche, 3 mm Kederkante</translation>
    </message>
    <message>
        <source>Belt loop</source>
        <translation>Gürtelschlaufe</translation>
    </message>
    <message>
        <source>Belt loops 10 mm, bartacked</source>
        <translation>Gürtelschlaufen 10 mm, verriegelt</translation>
    </message>
    <message>
        <source>Bend of the strap</source>
        <translation>Biegung des Riemens</translation>
    </message>
    <message>
        <source>Bend, ends and screw positions</source>
        <translation>Biegung, Enden und Lage der Schrauben</translation>
    </message>
    <message>
        <source>Bent round bar, butt welded</source>
        <translation>Gebogenes Rundeisen, stumpf geschweißt</translation>
    </message>
    <message>
        <source>Between the inner faces, upright.</source>
        <translation>Zwischen den Innenflächen, senkrecht.</translation>
    </message>
    <message>
        <source>Between the lowest and the highest point, upright.</source>
        <translation>Zwischen dem tiefsten und dem höchsten Punkt, senkrecht.</translation>
    </message>
    <message>
        <source>Between the outermost points of the handle, upright.</source>
        <translation>Zwischen den äußersten Punkten des Henkels, senkrecht.</translation>
    </message>
    <message>
        <source>Between the outermost points of the legs on the floor.</source>
        <translation>Zwischen den äußersten Punkten der Beine am Boden.</translation>
    </message>
    <message>
        <source>Between the outermost points, level.</source>
        <translation>Zwischen den äußersten Punkten, waagerecht.</translation>
    </message>
    <message>
        <source>Bezel</source>
        <translation>Lünette</translation>
    </message>
    <message>
        <source>Bezel and seat of the stone</source>
        <translation>Zarge und Sitz des Steins</translation>
    </message>
    <message>
        <source>Bias binding, edge stitched</source>
        <translation>Schrägband, knappkantig gesteppt</translation>
    </message>
    <message>
        <source>Bias facing, edge stitched</source>
        <translation>Schrägbesatz, knappkantig gesteppt</translation>
    </message>
    <message>
        <source>Binding and depth of the armhole</source>
        <translation>Einfassung und Tiefe des Armausschnitts</translation>
    </message>
    <message>
        <source>Binding and length</source>
        <translation>Einfassung und Länge</translation>
    </message>
    <message>
        <source>Binding posts</source>
        <translation>Anschlussklemmen</translation>
    </message>
    <message>
        <source>Binding width and shape of the neckline</source>
        <translation>Breite der Einfassung und Form des Ausschnitts</translation>
    </message>
    <message>
        <source>Birch plywood</source>
        <translation>Birkensperrholz</translation>
    </message>
    <message>
        <source>Blocks, colour A</source>
        <translation>Klötze, Farbe A</translation>
    </message>
    <message>
        <source>Blocks, colour B</source>
        <translation>Klötze, Farbe B</translation>
    </message>
    <message>
        <source>Blocks, colour C</source>
        <translation>Klötze, Farbe C</translation>
    </message>
    <message>
        <source>Blocks, colour D</source>
        <translation>Klötze, Farbe D</translation>
    </message>
    <message>
        <source>Blow moulded</source>
        <translation>Blasgeformt</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Body tube</source>
        <translation>Rumpfschlauch</translation>
    </message>
    <message>
        <source>Bonded dome</source>
        <translation>Aufgeklebte Kalotte</translation>
    </message>
    <message>
        <source>Bonded shell fabric</source>
        <translation>Kaschierter Oberstoff</translation>
    </message>
    <message>
        <source>Boom microphone</source>
        <translation>Bügelmikrofon</translation>
    </message>
    <message>
        <source>Borosilicate glass 3.3</source>
        <translation>Borosilikatglas 3.3</translation>
    </message>
    <message>
        <source>Both pieces match</source>
        <translation>Beide Stücke passen zueinander</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>Bottom closure</source>
        <translation>Bodenverschluss</translation>
    </message>
    <message>
        <source>Bottom disc</source>
        <translation>Bodenscheibe</translation>
    </message>
    <message>
        <source>Bottom hem</source>
        <translation>Saum</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>Bodenfläche</translation>
    </message>
    <message>
        <source>Bottom seam and corners</source>
        <translation>Bodennaht und Ecken</translation>
    </message>
    <message>
        <source>Bow</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Bowl, stem and foot</source>
        <translation>Kelch, Stiel und Fuß</translation>
    </message>
    <message>
        <source>Box placket, edge stitched, X-box at the end</source>
        <translation>Knopfleiste, knappkantig gesteppt, unten mit X-Riegel</translation>
    </message>
    <message>
        <source>Box stitch and distance of the handles</source>
        <translation>Kreuznaht und Abstand der Henkel</translation>
    </message>
    <message>
        <source>Box stitch and run of the webbing</source>
        <translation>Kreuznaht und Verlauf des Gurtbands</translation>
    </message>
    <message>
        <source>Bracelet</source>
        <translation>Armband</translation>
    </message>
    <message>
        <source>Braided cord</source>
        <translation>Geflochtene Kordel</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Messing</translation>
    </message>
    <message>
        <source>Brim</source>
        <translation>Krempe</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Brushed-back cotton-blend fleece</source>
        <translation>Sweatstoff aus Baumwollmischung, innen angeraut</translation>
    </message>
    <message>
        <source>Buckle</source>
        <translation>Schnalle</translation>
    </message>
    <message>
        <source>Buckles</source>
        <translation>Schnallen</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Leuchtmittel</translation>
    </message>
    <message>
        <source>Burnished edge and thickness</source>
        <translation>Polierte Kante und Dicke</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Poussette (Schmetterlingsverschluss)</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Button and buttonhole</source>
        <translation>Knopf und Knopfloch</translation>
    </message>
    <message>
        <source>Button quality and buttonholes</source>
        <translation>Knopfqualität und Knopflöcher</translation>
    </message>
    <message>
        <source>Button, buttonhole and fly</source>
        <translation>Knopf, Knopfloch und Hosenschlitz</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Cable and plug</source>
        <translation>Kabel und Stecker</translation>
    </message>
    <message>
        <source>Cable chain, soldered links</source>
        <translation>Ankerkette, verlötete Glieder</translation>
    </message>
    <message>
        <source>Camera surround</source>
        <translation>Kameraeinfassung</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Kappe</translation>
    </message>
    <message>
        <source>Cap base</source>
        <translation>Kappenboden</translation>
    </message>
    <message>
        <source>Carbon-fibre laminate</source>
        <translation>Kohlefaserlaminat</translation>
    </message>
    <message>
        <source>Card pocket</source>
        <translation>Kartenfach</translation>
    </message>
    <message>
        <source>Carry loop</source>
        <translation>Trageschlaufe</translation>
    </message>
    <message>
        <source>Carry strap</source>
        <translation>Trageriemen</translation>
    </message>
    <message>
        <source>Carton walls</source>
        <translation>Schachtelwände</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Case back</source>
        <translation>Gehäuseboden</translation>
    </message>
    <message>
        <source>Cashmere</source>
        <translation>Kaschmir</translation>
    </message>
    <message>
        <source>Cast basket, soldered to the shank</source>
        <translation>Gegossener Korb, auf die Schiene gelötet</translation>
    </message>
    <message>
        <source>Cast concrete</source>
        <translation>Gegossener Beton</translation>
    </message>
    <message>
        <source>Cast frame buckle, single prong</source>
        <translation>Gegossene Rahmenschnalle, ein Dorn</translation>
    </message>
    <message>
        <source>Cast iron</source>
        <translation>Gusseisen</translation>
    </message>
    <message>
        <source>Cast, comfort-fit inside</source>
        <translation>Gegossen, innen bombiert</translation>
    </message>
    <message>
        <source>Cast, glazed, felt pad below</source>
        <translation>Gegossen, glasiert, Filz darunter</translation>
    </message>
    <message>
        <source>Cast, polished</source>
        <translation>Gegossen, poliert</translation>
    </message>
    <message>
        <source>Caught in the corner seam</source>
        <translation>In der Ecknaht mitgefasst</translation>
    </message>
    <message>
        <source>Cellulose acetate</source>
        <translation>Celluloseacetat</translation>
    </message>
    <message>
        <source>Centre stone</source>
        <translation>Mittelstein</translation>
    </message>
    <message>
        <source>Centring and clearance of the sockets</source>
        <translation>Zentrierung und Spiel der Buchsen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Chamfer and finish of the housing</source>
        <translation>Fase und Oberfläche des Gehäuses</translation>
    </message>
    <message>
        <source>Channel quilting through shell and fill</source>
        <translation>Kammersteppung durch Oberstoff und Füllung</translation>
    </message>
    <message>
        <source>Charging port</source>
        <translation>Ladebuchse</translation>
    </message>
    <message>
        <source>Chest pocket</source>
        <translation>Brusttasche</translation>
    </message>
    <message>
        <source>Clarity and evenness</source>
        <translation>Klarheit und Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>Clarity or glaze of the jar</source>
        <translation>Klarheit oder Glasur des Tiegels</translation>
    </message>
    <message>
        <source>Clarity or lacquer of the wall</source>
        <translation>Klarheit oder Lack der Wand</translation>
    </message>
    <message>
        <source>Clasp</source>
        <translation>Verschluss</translation>
    </message>
    <message>
        <source>Claws and cut</source>
        <translation>Krappen und Schliff</translation>
    </message>
    <message>
        <source>Claws, basket and height of the head</source>
        <translation>Krappen, Korb und Höhe des Kopfs</translation>
    </message>
    <message>
        <source>Clear size and shelf pins</source>
        <translation>Lichtes Maß und Bodenträger</translation>
    </message>
    <message>
        <source>Clearance of socket and speaker</source>
        <translation>Spiel von Buchse und Lautsprecher</translation>
    </message>
    <message>
        <source>Clearance round the cup and pivot pins</source>
        <translation>Spiel um die Muschel und Drehstifte</translation>
    </message>
    <message>
        <source>Closed: from the top stop to the bottom stop.</source>
        <translation>Geschlossen: vom oberen zum unteren Anschlag.</translation>
    </message>
    <message>
        <source>Closure and its finish</source>
        <translation>Verschluss und seine Oberfläche</translation>
    </message>
    <message>
        <source>Closure of the bottom</source>
        <translation>Verschluss des Bodens</translation>
    </message>
    <message>
        <source>Cloth and frame edge</source>
        <translation>Bespannung und Rahmenkante</translation>
    </message>
    <message>
        <source>Cloth over a frame, magnets</source>
        <translation>Stoff über Rahmen, Magnete</translation>
    </message>
    <message>
        <source>Cloth wrap</source>
        <translation>Stoffbezug</translation>
    </message>
    <message>
        <source>Coated base panel</source>
        <translation>Beschichtetes Bodenteil</translation>
    </message>
    <message>
        <source>Coated pulp</source>
        <translation>Beschichteter Zellstoff</translation>
    </message>
    <message>
        <source>Coating edge at the bare neck and the shoulder&apos;s curve</source>
        <translation>Kante der Beschichtung am blanken Hals und Schulterbogen</translation>
    </message>
    <message>
        <source>Coil size, sliders and pullers</source>
        <translation>Spiralgröße, Schieber und Zipper</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Kragen</translation>
    </message>
    <message>
        <source>Collar lining</source>
        <translation>Kragenfutter</translation>
    </message>
    <message>
        <source>Collar points, fall and edge</source>
        <translation>Kragenspitzen, Fall und Kante</translation>
    </message>
    <message>
        <source>Concealed coil zip, size to be confirmed</source>
        <translation>Verdeckter Spiralreißverschluss, Größe zu bestätigen</translation>
    </message>
    <message>
        <source>Concentricity of pad and housing</source>
        <translation>Rundlauf von Polster und Gehäuse</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>Membran</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contrast cloth</source>
        <translation>Kontraststoff</translation>
    </message>
    <message>
        <source>Copolyester, BPA-free</source>
        <translation>Copolyester, BPA-frei</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Cord</source>
        <translation>Kordel</translation>
    </message>
    <message>
        <source>Cord and plug</source>
        <translation>Zuleitung und Stecker</translation>
    </message>
    <message>
        <source>Cord covered with bias strip</source>
        <translation>Kordel mit Schrägstreifen bezogen</translation>
    </message>
    <message>
        <source>Cord tip</source>
        <translation>Kordelende</translation>
    </message>
    <message>
        <source>Cord, outlets and ends</source>
        <translation>Kordel, Austritte und Enden</translation>
    </message>
    <message>
        <source>Corded edge of the end panel</source>
        <translation>Paspelierte Kante des Endteils</translation>
    </message>
    <message>
        <source>Core-spun polyester thread</source>
        <translation>Polyester-Umspinnzwirn</translation>
    </message>
    <message>
        <source>Corner radius and wall</source>
        <translation>Eckradius und Wand</translation>
    </message>
    <message>
        <source>Corozo</source>
        <translation>Corozo (Steinnuss)</translation>
    </message>
    <message>
        <source>Corrugated board, E flute</source>
        <translation>Wellpappe, E-Welle</translation>
    </message>
    <message>
        <source>Cotton French terry</source>
        <translation>French Terry aus Baumwolle</translation>
    </message>
    <message>
        <source>Cotton canvas</source>
        <translation>Baumwollcanvas</translation>
    </message>
    <message>
        <source>Cotton corduroy</source>
        <translation>Baumwollcord</translation>
    </message>
    <message>
        <source>Cotton piqué knit</source>
        <translation>Baumwollpiqué</translation>
    </message>
    <message>
        <source>Cotton poplin</source>
        <translation>Baumwollpopeline</translation>
    </message>
    <message>
        <source>Cotton single jersey</source>
        <translation>Baumwoll-Single-Jersey</translation>
    </message>
    <message>
        <source>Cotton sweatband, 30 mm</source>
        <translation>Schweißband aus Baumwolle, 30 mm</translation>
    </message>
    <message>
        <source>Cotton sweatband, 35 mm, taped</source>
        <translation>Schweißband aus Baumwolle, 35 mm, eingefasst</translation>
    </message>
    <message>
        <source>Cotton terry</source>
        <translation>Baumwollfrottier</translation>
    </message>
    <message>
        <source>Cotton twill 3/1</source>
        <translation>Baumwollköper 3/1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Cover seam, opening and driver cloth</source>
        <translation>Naht des Bezugs, Öffnung und Treiberbespannung</translation>
    </message>
    <message>
        <source>Covered button where the panels meet</source>
        <translation>Bezogener Knopf, wo die Bahnen zusammenlaufen</translation>
    </message>
    <message>
        <source>Covered buttons tied through</source>
        <translation>Bezogene Knöpfe, durchgebunden</translation>
    </message>
    <message>
        <source>Creases without cracking, square corners</source>
        <translation>Falzlinien ohne Bruch, rechtwinklige Ecken</translation>
    </message>
    <message>
        <source>Crimp, trim and straightness</source>
        <translation>Siegelriffelung, Beschnitt und Geradheit</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>Crown of the pad, welt and gap to the board</source>
        <translation>Wölbung des Polsters, Keder und Spalt zur Platte</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Uhrglas</translation>
    </message>
    <message>
        <source>Cubic zirconia</source>
        <translation>Zirkonia</translation>
    </message>
    <message>
        <source>Cuff</source>
        <translation>Manschette</translation>
    </message>
    <message>
        <source>Cuff rib</source>
        <translation>Ärmelbündchen</translation>
    </message>
    <message>
        <source>Cupsole sidewall</source>
        <translation>Seitenwand der Schalensohle</translation>
    </message>
    <message>
        <source>Curb chain, soldered</source>
        <translation>Panzerkette, verlötet</translation>
    </message>
    <message>
        <source>Curl without creases</source>
        <translation>Einrollung ohne Falten</translation>
    </message>
    <message>
        <source>Curve from body to neck</source>
        <translation>Bogen vom Korpus zum Hals</translation>
    </message>
    <message>
        <source>Curve from foot to lip</source>
        <translation>Bogen vom Fuß zur Lippe</translation>
    </message>
    <message>
        <source>Curve from shoulder to neck</source>
        <translation>Bogen von der Schulter zum Hals</translation>
    </message>
    <message>
        <source>Curve of the bowl and thin lip</source>
        <translation>Bogen des Kelchs und dünne Lippe</translation>
    </message>
    <message>
        <source>Curve of the lugs and strap fit</source>
        <translation>Bogen der Hörner und Sitz des Bands</translation>
    </message>
    <message>
        <source>Curve, stitch rows and edge of the brim</source>
        <translation>Bogen, Steppreihen und Kante der Krempe</translation>
    </message>
    <message>
        <source>Cut edge and film behind it</source>
        <translation>Schnittkante und Folie dahinter</translation>
    </message>
    <message>
        <source>Cut to the bottle</source>
        <translation>Auf die Flasche zugeschnitten</translation>
    </message>
    <message>
        <source>Cut, centring and claw tips</source>
        <translation>Schliff, Zentrierung und Krappenspitzen</translation>
    </message>
    <message>
        <source>D-ring</source>
        <translation>D-Ring</translation>
    </message>
    <message>
        <source>D-ring, tab and piping</source>
        <translation>D-Ring, Lasche und Paspel</translation>
    </message>
    <message>
        <source>Date window</source>
        <translation>Datumsfenster</translation>
    </message>
    <message>
        <source>Deck, drinking slot and slider</source>
        <translation>Deckfläche, Trinkschlitz und Schieber</translation>
    </message>
    <message>
        <source>Deep heel cup, raised toe bar</source>
        <translation>Tiefe Fersenschale, erhöhter Zehengreifer</translation>
    </message>
    <message>
        <source>Density and size of the pompom</source>
        <translation>Dichte und Größe des Bommels</translation>
    </message>
    <message>
        <source>Depth and fit</source>
        <translation>Tiefe und Passung</translation>
    </message>
    <message>
        <source>Depth and side surface</source>
        <translation>Tiefe und Seitenfläche</translation>
    </message>
    <message>
        <source>Depth and side text</source>
        <translation>Tiefe und Text der Seite</translation>
    </message>
    <message>
        <source>Depth and stitch of the hem</source>
        <translation>Saumhöhe und Saumnaht</translation>
    </message>
    <message>
        <source>Depth of the hem</source>
        <translation>Saumhöhe</translation>
    </message>
    <message>
        <source>Depth of the hem and coverstitch</source>
        <translation>Saumhöhe und Coverstich</translation>
    </message>
    <message>
        <source>Depth of the hem and distance of the needle rows</source>
        <translation>Saumhöhe und Abstand der Nadelreihen</translation>
    </message>
    <message>
        <source>Depth of the hem and stitch rows</source>
        <translation>Saumhöhe und Steppreihen</translation>
    </message>
    <message>
        <source>Depth of the tufting, fixing of the button</source>
        <translation>Tiefe der Heftung, Befestigung des Knopfs</translation>
    </message>
    <message>
        <source>Detachable webbing strap with snap hooks</source>
        <translation>Abnehmbarer Gurt mit Karabinern</translation>
    </message>
    <message>
        <source>Detachable, 3.5 mm jack</source>
        <translation>Abnehmbar, 3,5-mm-Klinke</translation>
    </message>
    <message>
        <source>Detent marks, play and joint to the yoke</source>
        <translation>Rastmarken, Spiel und Anschluss an die Gabel</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Zifferblatt</translation>
    </message>
    <message>
        <source>Diameter, height and fixing of the ring</source>
        <translation>Durchmesser, Höhe und Befestigung des Rings</translation>
    </message>
    <message>
        <source>Diamond, grade to be confirmed</source>
        <translation>Diamant, Güte zu bestätigen</translation>
    </message>
    <message>
        <source>Die cast, pivots both ends</source>
        <translation>Druckguss, an beiden Enden drehbar</translation>
    </message>
    <message>
        <source>Die cast, single pin</source>
        <translation>Druckguss, ein Stift</translation>
    </message>
    <message>
        <source>Die cut, removable</source>
        <translation>Gestanzt, herausnehmbar</translation>
    </message>
    <message>
        <source>Die-cast basket, six screws</source>
        <translation>Druckgusskorb, sechs Schrauben</translation>
    </message>
    <message>
        <source>Die-cut liner, to be confirmed</source>
        <translation>Gestanzte Einlage, zu bestätigen</translation>
    </message>
    <message>
        <source>Die-cut overlay, edge stitched</source>
        <translation>Gestanzter Aufsatz, knappkantig gesteppt</translation>
    </message>
    <message>
        <source>Dip tube</source>
        <translation>Steigrohr</translation>
    </message>
    <message>
        <source>Display module</source>
        <translation>Displaymodul</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Double stitch between quarter and vamp</source>
        <translation>Doppelnaht zwischen Quartier und Vorderblatt</translation>
    </message>
    <message>
        <source>Double wall, vacuum gap, drawn and welded</source>
        <translation>Doppelwandig, Vakuumspalt, tiefgezogen und geschweißt</translation>
    </message>
    <message>
        <source>Double-needle stitched over the vamp</source>
        <translation>Mit zwei Nadeln auf das Blatt gesteppt</translation>
    </message>
    <message>
        <source>Double-needle stitched, skived edge</source>
        <translation>Mit zwei Nadeln gesteppt, Kante geschärft</translation>
    </message>
    <message>
        <source>Double-turned 30 mm top hem, 301 lockstitch</source>
        <translation>Oberkante 30 mm doppelt umgeschlagen, Steppstich 301</translation>
    </message>
    <message>
        <source>Dovetailed box</source>
        <translation>Gezinkter Kasten</translation>
    </message>
    <message>
        <source>Dowelled, cam fittings inside</source>
        <translation>Gedübelt, innen Exzenterverbinder</translation>
    </message>
    <message>
        <source>Drawcord</source>
        <translation>Zugkordel</translation>
    </message>
    <message>
        <source>Drawcord through buttonholes</source>
        <translation>Kordelzug durch Knopflöcher</translation>
    </message>
    <message>
        <source>Drawer case</source>
        <translation>Schubkasten</translation>
    </message>
    <message>
        <source>Drawer front</source>
        <translation>Schubladenfront</translation>
    </message>
    <message>
        <source>Drawer fronts</source>
        <translation>Schubladenfronten</translation>
    </message>
    <message>
        <source>Drawn stem, joint to bowl and foot</source>
        <translation>Gezogener Stiel, Ansatz an Kelch und Fuß</translation>
    </message>
    <message>
        <source>Drilled, matched</source>
        <translation>Gebohrt, aufeinander abgestimmt</translation>
    </message>
    <message>
        <source>Drinking spout</source>
        <translation>Trinköffnung</translation>
    </message>
    <message>
        <source>Driver cloth</source>
        <translation>Treiberbespannung</translation>
    </message>
    <message>
        <source>Durable water repellent finish, to be confirmed</source>
        <translation>Dauerhaft wasserabweisende Ausrüstung, zu bestätigen</translation>
    </message>
    <message>
        <source>Dust cap</source>
        <translation>Staubkappe</translation>
    </message>
    <message>
        <source>Dust flaps</source>
        <translation>Staublaschen</translation>
    </message>
    <message>
        <source>EVA foam, density to be confirmed</source>
        <translation>EVA-Schaum, Dichte zu bestätigen</translation>
    </message>
    <message>
        <source>EVA, herringbone tread</source>
        <translation>EVA, Fischgrätprofil</translation>
    </message>
    <message>
        <source>Ear cups</source>
        <translation>Ohrmuscheln</translation>
    </message>
    <message>
        <source>Ear cushions</source>
        <translation>Ohrpolster</translation>
    </message>
    <message>
        <source>Ear nut</source>
        <translation>Ohrmutter</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Earthenware, glazed</source>
        <translation>Steingut, glasiert</translation>
    </message>
    <message>
        <source>Edge and label</source>
        <translation>Kante und Etikett</translation>
    </message>
    <message>
        <source>Edge of the board and overhang over the rails</source>
        <translation>Plattenkante und Überstand über die Zargen</translation>
    </message>
    <message>
        <source>Edge of the crystal over the bezel</source>
        <translation>Kante des Glases über der Lünette</translation>
    </message>
    <message>
        <source>Edge of the soft top and the mark</source>
        <translation>Kante der weichen Oberseite und das Zeichen</translation>
    </message>
    <message>
        <source>Edge radius and end grain</source>
        <translation>Kantenradius und Hirnholz</translation>
    </message>
    <message>
        <source>Edge radius and gloss</source>
        <translation>Kantenradius und Glanz</translation>
    </message>
    <message>
        <source>Edge radius and surface</source>
        <translation>Kantenradius und Oberfläche</translation>
    </message>
    <message>
        <source>Edge radius and transition between faces</source>
        <translation>Kantenradius und Übergang der Flächen</translation>
    </message>
    <message>
        <source>Edge radius and under-bevel</source>
        <translation>Kantenradius und Unterfase</translation>
    </message>
    <message>
        <source>Edge radius and under-bevel for the cutter</source>
        <translation>Kantenradius und Unterfase für den Fräser</translation>
    </message>
    <message>
        <source>Edge radius, joint and grain</source>
        <translation>Kantenradius, Fuge und Maserung</translation>
    </message>
    <message>
        <source>Edge, lining and stitch</source>
        <translation>Kante, Futter und Naht</translation>
    </message>
    <message>
        <source>Edge-glued board, grain side to side</source>
        <translation>Verleimte Platte, Faser quer</translation>
    </message>
    <message>
        <source>Elastic binding</source>
        <translation>Elastisches Einfassband</translation>
    </message>
    <message>
        <source>Elastic cord, knotted and glued</source>
        <translation>Gummikordel, verknotet und geklebt</translation>
    </message>
    <message>
        <source>Elastic gores</source>
        <translation>Gummizüge</translation>
    </message>
    <message>
        <source>Elastic tunnel, 3 rows of stitches</source>
        <translation>Gummitunnel, 3 Steppreihen</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Ellenbogengelenk</translation>
    </message>
    <message>
        <source>Embroidered eyelets</source>
        <translation>Gestickte Ösen</translation>
    </message>
    <message>
        <source>Embroidered or safety eyes with washers</source>
        <translation>Gestickte oder Sicherheitsaugen mit Scheiben</translation>
    </message>
    <message>
        <source>Embroidered satin stitch</source>
        <translation>Gestickt, Plattstich</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>Smaragd</translation>
    </message>
    <message>
        <source>End panels set in, seams bound inside</source>
        <translation>Stirnteile eingesetzt, Nähte innen eingefasst</translation>
    </message>
    <message>
        <source>End seal</source>
        <translation>Quersiegelnaht</translation>
    </message>
    <message>
        <source>End tab</source>
        <translation>Endlasche</translation>
    </message>
    <message>
        <source>Engraving and screw slots</source>
        <translation>Gravur und Schraubenschlitze</translation>
    </message>
    <message>
        <source>Even gap between lid and body</source>
        <translation>Gleichmäßiger Spalt zwischen Deckel und Korpus</translation>
    </message>
    <message>
        <source>Even gap between lid and jar</source>
        <translation>Gleichmäßiger Spalt zwischen Deckel und Tiegel</translation>
    </message>
    <message>
        <source>Evenness and edge of the decoration</source>
        <translation>Gleichmäßigkeit und Rand des Dekors</translation>
    </message>
    <message>
        <source>Evenness of the glaze, no pooling</source>
        <translation>Gleichmäßigkeit der Glasur, keine Ansammlungen</translation>
    </message>
    <message>
        <source>Exit of the cable</source>
        <translation>Austritt des Kabels</translation>
    </message>
    <message>
        <source>Extruded sleeve, holds {} ml to the seal</source>
        <translation>Extrudierter Schlauch, fasst {} ml bis zur Siegelnaht</translation>
    </message>
    <message>
        <source>Eyelet</source>
        <translation>Öse</translation>
    </message>
    <message>
        <source>Eyelet holes</source>
        <translation>Schnürlöcher</translation>
    </message>
    <message>
        <source>Eyelet size, position and cord quality</source>
        <translation>Größe und Lage der Ösen, Qualität der Kordel</translation>
    </message>
    <message>
        <source>Eyelet spacing and stitch rows</source>
        <translation>Abstand der Ösen und Steppreihen</translation>
    </message>
    <message>
        <source>Eyelet spacing, stitch distance and reinforcement</source>
        <translation>Abstand der Ösen, Nahtabstand und Verstärkung</translation>
    </message>
    <message>
        <source>Eyelets</source>
        <translation>Ösen</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Eyes, nose and mouth embroidery</source>
        <translation>Augen, Nase und gestickter Mund</translation>
    </message>
    <message>
        <source>Eyestay</source>
        <translation>Ösenbesatz</translation>
    </message>
    <message>
        <source>Fall of the collar over the neck seam</source>
        <translation>Fall des Kragens über die Halsnaht</translation>
    </message>
    <message>
        <source>Faux fur</source>
        <translation>Webpelz</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Felt pad, cord exit</source>
        <translation>Filzauflage, Kabelaustritt</translation>
    </message>
    <message>
        <source>Fillet between wall and inner floor</source>
        <translation>Rundung zwischen Wand und Innenboden</translation>
    </message>
    <message>
        <source>Fillet where handle and wall meet</source>
        <translation>Rundung am Ansatz des Henkels</translation>
    </message>
    <message>
        <source>Fillet where handle and wall meet, no pinholes</source>
        <translation>Rundung am Ansatz des Henkels, keine Nadelstiche</translation>
    </message>
    <message>
        <source>Finish and length of the cord ends</source>
        <translation>Abschluss und Länge der Kordelenden</translation>
    </message>
    <message>
        <source>Fired decoration</source>
        <translation>Eingebranntes Dekor</translation>
    </message>
    <message>
        <source>Fit and upper edge of the boot</source>
        <translation>Sitz und Oberkante der Schutzhülle</translation>
    </message>
    <message>
        <source>Fit in the lid, rounded end</source>
        <translation>Sitz im Deckel, gerundetes Ende</translation>
    </message>
    <message>
        <source>Fit in the rim, knob</source>
        <translation>Sitz im Rand, Knauf</translation>
    </message>
    <message>
        <source>Fit of frame, surround and cone</source>
        <translation>Sitz von Korb, Sicke und Membran</translation>
    </message>
    <message>
        <source>Fit of the cubes on each other</source>
        <translation>Passung der Würfel aufeinander</translation>
    </message>
    <message>
        <source>Fit on the rim</source>
        <translation>Sitz auf dem Rand</translation>
    </message>
    <message>
        <source>Fit on the rim and edge radius</source>
        <translation>Sitz auf dem Rand und Kantenradius</translation>
    </message>
    <message>
        <source>Fit, seal and grain of the lid</source>
        <translation>Sitz, Dichtung und Maserung des Deckels</translation>
    </message>
    <message>
        <source>Fitter, holder and bulb</source>
        <translation>Schirmträger, Fassung und Leuchtmittel</translation>
    </message>
    <message>
        <source>Fixed and floating loop</source>
        <translation>Feste und lose Schlaufe</translation>
    </message>
    <message>
        <source>Fixed keeper loop, stitched</source>
        <translation>Feste Schlaufe, genäht</translation>
    </message>
    <message>
        <source>Fixing of legs and rails to the top</source>
        <translation>Befestigung von Beinen und Zargen an der Platte</translation>
    </message>
    <message>
        <source>Fixing of the bow</source>
        <translation>Befestigung der Schleife</translation>
    </message>
    <message>
        <source>Flare of the port</source>
        <translation>Trichter der Öffnung</translation>
    </message>
    <message>
        <source>Flared, moulded</source>
        <translation>Ausgestellt, geformt</translation>
    </message>
    <message>
        <source>Flat cotton, 7 mm, bar lacing</source>
        <translation>Flach, Baumwolle, 7 mm, gerade geschnürt</translation>
    </message>
    <message>
        <source>Flat foot, ground mark</source>
        <translation>Plane Standfläche, Schleifmarke</translation>
    </message>
    <message>
        <source>Flat for engraving</source>
        <translation>Fläche für Gravur</translation>
    </message>
    <message>
        <source>Flat knit</source>
        <translation>Flachstrick</translation>
    </message>
    <message>
        <source>Flat standing face of the cap</source>
        <translation>Plane Standfläche der Kappe</translation>
    </message>
    <message>
        <source>Flat, relaxed: edge to edge along the hem.</source>
        <translation>Flach, entspannt: am Saum von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Flat, relaxed: edge to edge along the opening of the leg.</source>
        <translation>Flach, entspannt: an der Beinöffnung von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Flat, relaxed: edge to edge along the opening of the sleeve.</source>
        <translation>Flach, entspannt: an der Ärmelöffnung von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Flat, relaxed: edge to edge along the waist.</source>
        <translation>Flach, entspannt: an der Taille von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Flat, relaxed: edge to edge at the bottom of the armholes.</source>
        <translation>Flach, entspannt: unten an den Armlöchern von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Flat-knit collar, linked edge</source>
        <translation>Flachgestrickter Kragen, gekettelte Kante</translation>
    </message>
    <message>
        <source>Flat-knit or braided cord through the casing</source>
        <translation>Flachgestrickte oder geflochtene Kordel im Tunnel</translation>
    </message>
    <message>
        <source>Flatness and edge</source>
        <translation>Ebenheit und Kante</translation>
    </message>
    <message>
        <source>Flatness of the hoop</source>
        <translation>Ebenheit des Reifs</translation>
    </message>
    <message>
        <source>Flatness of the well, transition to the rim</source>
        <translation>Ebenheit des Spiegels, Übergang zur Fahne</translation>
    </message>
    <message>
        <source>Flattening from shoulder to seal</source>
        <translation>Abflachung von der Schulter zur Siegelnaht</translation>
    </message>
    <message>
        <source>Flexible arm, foam windshield</source>
        <translation>Biegsamer Arm, Windschutz aus Schaum</translation>
    </message>
    <message>
        <source>Flip top, snaps shut</source>
        <translation>Klappdeckel, rastet ein</translation>
    </message>
    <message>
        <source>Fluted, double gasket</source>
        <translation>Geriffelt, doppelte Dichtung</translation>
    </message>
    <message>
        <source>Flutes, gap and pushers</source>
        <translation>Rändelung, Spalt und Drücker</translation>
    </message>
    <message>
        <source>Foam channels and air mesh</source>
        <translation>Schaumkanäle und Luftgewebe</translation>
    </message>
    <message>
        <source>Foam pad, cover stapled under the board</source>
        <translation>Schaumpolster, Bezug unter dem Brett getackert</translation>
    </message>
    <message>
        <source>Foam thickness and turned topline</source>
        <translation>Schaumdicke und eingeschlagene Schaftkante</translation>
    </message>
    <message>
        <source>Foam with a cut-and-sewn cover, topstitched 3 mm from the seam</source>
        <translation>Schaum mit genähtem Bezug, 3 mm neben der Naht abgesteppt</translation>
    </message>
    <message>
        <source>Foam-backed, turned over the topline</source>
        <translation>Mit Schaum hinterlegt, über die Schaftkante geschlagen</translation>
    </message>
    <message>
        <source>Fold and depth of the gusset</source>
        <translation>Falz und Tiefe der Seitenfalte</translation>
    </message>
    <message>
        <source>Folded cuff, tacked at the back seam</source>
        <translation>Umgeschlagenes Bündchen, an der hinteren Naht angeheftet</translation>
    </message>
    <message>
        <source>Folded edge, double row of stitches, reinforced</source>
        <translation>Umgebugte Kante, doppelte Steppreihe, verstärkt</translation>
    </message>
    <message>
        <source>Folding boxboard</source>
        <translation>Faltschachtelkarton</translation>
    </message>
    <message>
        <source>Folding carton</source>
        <translation>Faltschachtel</translation>
    </message>
    <message>
        <source>Folds down to close</source>
        <translation>Klappt zum Schließen herunter</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Foot and stem</source>
        <translation>Fuß und Stiel</translation>
    </message>
    <message>
        <source>Foot ring</source>
        <translation>Fußring</translation>
    </message>
    <message>
        <source>Foot ring and clearance</source>
        <translation>Fußring und Bodenfreiheit</translation>
    </message>
    <message>
        <source>Footbed</source>
        <translation>Fußbett</translation>
    </message>
    <message>
        <source>Form and position</source>
        <translation>Form und Lage</translation>
    </message>
    <message>
        <source>Form and projection of the knob</source>
        <translation>Form und Überstand des Knaufs</translation>
    </message>
    <message>
        <source>Form of the corner, piping without pucker</source>
        <translation>Form der Ecke, Paspel ohne Kräuseln</translation>
    </message>
    <message>
        <source>Form of the head, spout and lock</source>
        <translation>Form von Kopf, Auslauf und Sperre</translation>
    </message>
    <message>
        <source>Form of the lip, clean tear-off when pouring</source>
        <translation>Form der Lippe, sauberer Abriss beim Gießen</translation>
    </message>
    <message>
        <source>Four claws</source>
        <translation>Vier Krappen</translation>
    </message>
    <message>
        <source>Four panels, closed by ladder stitch at the back</source>
        <translation>Vier Teile, hinten mit Leiterstich geschlossen</translation>
    </message>
    <message>
        <source>Foxing tape</source>
        <translation>Foxingstreifen</translation>
    </message>
    <message>
        <source>Frame, pin and holes</source>
        <translation>Rahmen, Dorn und Löcher</translation>
    </message>
    <message>
        <source>Frame, pin and strap end</source>
        <translation>Rahmen, Dorn und Riemenende</translation>
    </message>
    <message>
        <source>Frame, prong and finish</source>
        <translation>Rahmen, Dorn und Oberfläche</translation>
    </message>
    <message>
        <source>Framed aperture</source>
        <translation>Eingefasste Öffnung</translation>
    </message>
    <message>
        <source>Freshwater pearl</source>
        <translation>Süßwasserperle</translation>
    </message>
    <message>
        <source>Friction joint with knob</source>
        <translation>Reibgelenk mit Knauf</translation>
    </message>
    <message>
        <source>From the axis to the outermost point, level.</source>
        <translation>Von der Achse zum äußersten Punkt, waagerecht.</translation>
    </message>
    <message>
        <source>From the crotch point along the inner seam to the hem.</source>
        <translation>Vom Schrittpunkt an der Innennaht bis zum Saum.</translation>
    </message>
    <message>
        <source>From the crotch point along the seam to the top edge of the waistband.</source>
        <translation>Vom Schrittpunkt an der Naht bis zur Oberkante des Bunds.</translation>
    </message>
    <message>
        <source>From the floor to the lowest edge above it.</source>
        <translation>Vom Boden bis zur niedrigsten Kante darüber.</translation>
    </message>
    <message>
        <source>From the floor to the top of the front edge of the seat, unloaded.</source>
        <translation>Vom Boden bis oben an die Vorderkante des Sitzes, unbelastet.</translation>
    </message>
    <message>
        <source>From the highest point of the shoulder down to the underarm.</source>
        <translation>Vom höchsten Schulterpunkt hinab bis zur Achsel.</translation>
    </message>
    <message>
        <source>From the highest point of the shoulder straight to the hem.</source>
        <translation>Vom höchsten Schulterpunkt gerade bis zum Saum.</translation>
    </message>
    <message>
        <source>From the highest point of the shoulder straight to the waist.</source>
        <translation>Vom höchsten Schulterpunkt gerade bis zur Taille.</translation>
    </message>
    <message>
        <source>From the highest point of the shoulder to the top of the hood, laid flat.</source>
        <translation>Vom höchsten Schulterpunkt bis oben an die Kapuze, flach gelegt.</translation>
    </message>
    <message>
        <source>From the level of the shoulder points straight to the seam.</source>
        <translation>Von der Höhe der Schulterpunkte gerade bis zur Naht.</translation>
    </message>
    <message>
        <source>From the plane of the rim straight to the lowest point inside.</source>
        <translation>Von der Randebene gerade bis zum tiefsten Punkt innen.</translation>
    </message>
    <message>
        <source>From the shoulder point along the fold to the edge of the sleeve.</source>
        <translation>Vom Schulterpunkt am Bruch bis zur Ärmelkante.</translation>
    </message>
    <message>
        <source>From the standing surface to the highest point, upright.</source>
        <translation>Von der Standfläche bis zum höchsten Punkt, senkrecht.</translation>
    </message>
    <message>
        <source>From the top edge of the waistband along the side to the hem.</source>
        <translation>Von der Oberkante des Bunds an der Seite bis zum Saum.</translation>
    </message>
    <message>
        <source>From the top edge straight to the inside of the handle.</source>
        <translation>Von der Oberkante gerade bis zur Innenseite des Griffs.</translation>
    </message>
    <message>
        <source>From the wall to the outermost point of the handle, level.</source>
        <translation>Von der Wand zum äußersten Punkt des Henkels, waagerecht.</translation>
    </message>
    <message>
        <source>Front patch</source>
        <translation>Frontaufnäher</translation>
    </message>
    <message>
        <source>Front plate</source>
        <translation>Frontplatte</translation>
    </message>
    <message>
        <source>Front pocket</source>
        <translation>Vordertasche</translation>
    </message>
    <message>
        <source>Front pocket facing</source>
        <translation>Beleg der Vordertasche</translation>
    </message>
    <message>
        <source>Front zip</source>
        <translation>Frontreißverschluss</translation>
    </message>
    <message>
        <source>Full lining, turned at the topline</source>
        <translation>Volles Futter, an der Schaftkante gewendet</translation>
    </message>
    <message>
        <source>Full strap, edges burnished and painted</source>
        <translation>Durchgehender Riemen, Kanten poliert und bemalt</translation>
    </message>
    <message>
        <source>Full-grain cow leather</source>
        <translation>Vollnarbiges Rindleder</translation>
    </message>
    <message>
        <source>Gap and level between plate, ring and housing</source>
        <translation>Spalt und Bündigkeit von Platte, Ring und Gehäuse</translation>
    </message>
    <message>
        <source>Gap and relief of the keys</source>
        <translation>Spalt und Relief der Tasten</translation>
    </message>
    <message>
        <source>Gap round the front</source>
        <translation>Spalt um die Front</translation>
    </message>
    <message>
        <source>Gap round the plate</source>
        <translation>Spalt um die Platte</translation>
    </message>
    <message>
        <source>Gaps and hinges</source>
        <translation>Fugen und Scharniere</translation>
    </message>
    <message>
        <source>Gaps round the fronts</source>
        <translation>Fugen um die Fronten</translation>
    </message>
    <message>
        <source>Garment dyed, to be confirmed</source>
        <translation>Stückgefärbt, zu bestätigen</translation>
    </message>
    <message>
        <source>Garnet</source>
        <translation>Granat</translation>
    </message>
    <message>
        <source>Gasket</source>
        <translation>Dichtung</translation>
    </message>
    <message>
        <source>Gauge and rib</source>
        <translation>Feinheit und Rippe</translation>
    </message>
    <message>
        <source>Gemstone, to be confirmed</source>
        <translation>Edelstein, zu bestätigen</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Glaze or grain, curve of the base</source>
        <translation>Glasur oder Maserung, Bogen des Fußes</translation>
    </message>
    <message>
        <source>Glaze wiped from the standing ring</source>
        <translation>Glasur vom Standring abgewischt</translation>
    </message>
    <message>
        <source>Glaze, colour and texture</source>
        <translation>Glasur, Farbe und Struktur</translation>
    </message>
    <message>
        <source>Glaze, colour and texture, area for decoration</source>
        <translation>Glasur, Farbe und Struktur, Fläche für Dekor</translation>
    </message>
    <message>
        <source>Glides</source>
        <translation>Gleiter</translation>
    </message>
    <message>
        <source>Gloss and area for print</source>
        <translation>Glanz und Fläche für Druck</translation>
    </message>
    <message>
        <source>Glued behind the window</source>
        <translation>Hinter das Fenster geklebt</translation>
    </message>
    <message>
        <source>Glued into the body</source>
        <translation>In den Körper geklebt</translation>
    </message>
    <message>
        <source>Gold vermeil, thickness to be confirmed</source>
        <translation>Gold-Vermeil, Dicke zu bestätigen</translation>
    </message>
    <message>
        <source>Gold, fineness to be confirmed</source>
        <translation>Gold, Feingehalt zu bestätigen</translation>
    </message>
    <message>
        <source>Gold-plated brass</source>
        <translation>Messing, vergoldet</translation>
    </message>
    <message>
        <source>Goodyear-type storm welt, stitched</source>
        <translation>Sturmrahmen nach Goodyear-Art, genäht</translation>
    </message>
    <message>
        <source>Grab handle</source>
        <translation>Tragegriff</translation>
    </message>
    <message>
        <source>Grain and edge stitch</source>
        <translation>Narbung und Kantennaht</translation>
    </message>
    <message>
        <source>Grain and lacquer</source>
        <translation>Maserung und Lack</translation>
    </message>
    <message>
        <source>Grain and surface of the side</source>
        <translation>Maserung und Oberfläche der Seite</translation>
    </message>
    <message>
        <source>Grain direction, dish of the seat and finish</source>
        <translation>Faserrichtung, Mulde des Sitzes und Oberfläche</translation>
    </message>
    <message>
        <source>Grain direction, surface and rim</source>
        <translation>Faserrichtung, Oberfläche und Rand</translation>
    </message>
    <message>
        <source>Granite</source>
        <translation>Granit</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Grip and glue line</source>
        <translation>Griff und Leimfuge</translation>
    </message>
    <message>
        <source>Grip of the nut</source>
        <translation>Griffigkeit der Mutter</translation>
    </message>
    <message>
        <source>Groove and fixing of the back</source>
        <translation>Nut und Befestigung der Rückwand</translation>
    </message>
    <message>
        <source>Gusset and side seam</source>
        <translation>Zwickel und Seitennaht</translation>
    </message>
    <message>
        <source>Gusset construction, seams bound inside with 20 mm tape</source>
        <translation>Mit Keil gearbeitet, Nähte innen mit 20 mm Band eingefasst</translation>
    </message>
    <message>
        <source>H-stretcher, turned</source>
        <translation>H-Steg, gedrechselt</translation>
    </message>
    <message>
        <source>Half-roll</source>
        <translation>Halbrolle</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>Handle grip</source>
        <translation>Griffstück</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Haul loop, bartacked</source>
        <translation>Trageschlaufe, verriegelt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head and arms in one plane</source>
        <translation>Kopf und Arme in einer Ebene</translation>
    </message>
    <message>
        <source>Head and spout centred</source>
        <translation>Kopf und Auslauf mittig</translation>
    </message>
    <message>
        <source>Head gusset and profile</source>
        <translation>Kopfzwickel und Profil</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Kopfbügel</translation>
    </message>
    <message>
        <source>Headband cushion</source>
        <translation>Bügelpolster</translation>
    </message>
    <message>
        <source>Headband ends</source>
        <translation>Bügelenden</translation>
    </message>
    <message>
        <source>Heavyweight cotton jersey</source>
        <translation>Schwerer Baumwolljersey</translation>
    </message>
    <message>
        <source>Heel cup and lining</source>
        <translation>Fersenkappe und Futter</translation>
    </message>
    <message>
        <source>Heel cup, toe bar and arch</source>
        <translation>Fersenschale, Zehensteg und Gewölbe</translation>
    </message>
    <message>
        <source>Heel patch over a thermoformed counter</source>
        <translation>Fersenbesatz über thermogeformter Kappe</translation>
    </message>
    <message>
        <source>Heel strap</source>
        <translation>Fersenriemen</translation>
    </message>
    <message>
        <source>Heel tab</source>
        <translation>Fersenlasche</translation>
    </message>
    <message>
        <source>Height and curve of the edge</source>
        <translation>Höhe und Bogen des Rands</translation>
    </message>
    <message>
        <source>Height and joint of the rungs</source>
        <translation>Höhe und Verbindung der Sprossen</translation>
    </message>
    <message>
        <source>Height and place of the feet</source>
        <translation>Höhe und Lage der Füße</translation>
    </message>
    <message>
        <source>Height and stitches of the waistband</source>
        <translation>Höhe und Nähte des Bunds</translation>
    </message>
    <message>
        <source>Height of the channels and loft of the fill</source>
        <translation>Höhe der Kammern und Bausch der Füllung</translation>
    </message>
    <message>
        <source>Height of the fold and rib</source>
        <translation>Höhe des Umschlags und Rippe</translation>
    </message>
    <message>
        <source>Height of the lip over the glass</source>
        <translation>Höhe der Lippe über dem Glas</translation>
    </message>
    <message>
        <source>Height of the pad, seam and cover</source>
        <translation>Höhe des Polsters, Naht und Bezug</translation>
    </message>
    <message>
        <source>Height of the surround over the lenses</source>
        <translation>Höhe der Einfassung über den Linsen</translation>
    </message>
    <message>
        <source>Height, stitches and closure of the waistband</source>
        <translation>Höhe, Nähte und Verschluss des Bunds</translation>
    </message>
    <message>
        <source>Height, stitches and join of the zip</source>
        <translation>Höhe, Nähte und Ansatz des Reißverschlusses</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Saum</translation>
    </message>
    <message>
        <source>Hem band</source>
        <translation>Saumbund</translation>
    </message>
    <message>
        <source>Hem rib</source>
        <translation>Saumbündchen</translation>
    </message>
    <message>
        <source>Hemp</source>
        <translation>Hanf</translation>
    </message>
    <message>
        <source>Herringbone tread, 2.4 mm deep</source>
        <translation>Fischgrätprofil, 2,4 mm tief</translation>
    </message>
    <message>
        <source>High-tenacity nylon</source>
        <translation>Hochfestes Nylon</translation>
    </message>
    <message>
        <source>Holds two cards, stitched edge</source>
        <translation>Fasst zwei Karten, gesteppte Kante</translation>
    </message>
    <message>
        <source>Holds {} ml to the brim</source>
        <translation>Fasst {} ml bis zum Rand</translation>
    </message>
    <message>
        <source>Hood</source>
        <translation>Kapuze</translation>
    </message>
    <message>
        <source>Hood laid flat: from the front edge to the back seam, level.</source>
        <translation>Kapuze flach gelegt: von der Vorderkante zur Rückennaht, waagerecht.</translation>
    </message>
    <message>
        <source>Hood lining</source>
        <translation>Kapuzenfutter</translation>
    </message>
    <message>
        <source>Hot-air sealed and trimmed</source>
        <translation>Mit Heißluft gesiegelt und beschnitten</translation>
    </message>
    <message>
        <source>Hour markers</source>
        <translation>Stundenindizes</translation>
    </message>
    <message>
        <source>Housed into the legs</source>
        <translation>In die Beine eingelassen</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Housing of the shelf in the legs</source>
        <translation>Einlassung des Bodens in die Beine</translation>
    </message>
    <message>
        <source>How far the top reaches over its base</source>
        <translation>Überstand der Platte über das Gestell</translation>
    </message>
    <message>
        <source>How the bail holds pendant and chain</source>
        <translation>Wie die Öse Anhänger und Kette hält</translation>
    </message>
    <message>
        <source>How the ribs are gathered at the top</source>
        <translation>Wie die Rippen oben zusammenlaufen</translation>
    </message>
    <message>
        <source>In-line rocker</source>
        <translation>Kippschalter in der Leitung</translation>
    </message>
    <message>
        <source>Indigo denim 3/1</source>
        <translation>Indigo-Denim 3/1</translation>
    </message>
    <message>
        <source>Injection moulded in one piece</source>
        <translation>Aus einem Stück spritzgegossen</translation>
    </message>
    <message>
        <source>Injection moulded, two-part shell</source>
        <translation>Spritzgegossen, zweiteilige Schale</translation>
    </message>
    <message>
        <source>Inlaid magnets, printed mark</source>
        <translation>Eingelegte Magnete, gedrucktes Zeichen</translation>
    </message>
    <message>
        <source>Inner ears</source>
        <translation>Innenohren</translation>
    </message>
    <message>
        <source>Inner neck</source>
        <translation>Innerer Hals</translation>
    </message>
    <message>
        <source>Inner wall and neck</source>
        <translation>Innenwand und Hals</translation>
    </message>
    <message>
        <source>Inner wall and rim</source>
        <translation>Innenwand und Rand</translation>
    </message>
    <message>
        <source>Inset oval pads</source>
        <translation>Eingelassene ovale Polster</translation>
    </message>
    <message>
        <source>Inset pad and stitch</source>
        <translation>Eingesetztes Polster und Naht</translation>
    </message>
    <message>
        <source>Inset panel, embroidered mouth</source>
        <translation>Eingesetztes Teil, gestickter Mund</translation>
    </message>
    <message>
        <source>Inset, 3 mm gap</source>
        <translation>Einschlagend, 3 mm Fuge</translation>
    </message>
    <message>
        <source>Inset, 3 mm gap, soft-close hinges</source>
        <translation>Einschlagend, 3 mm Fuge, gedämpfte Scharniere</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Inside and closure</source>
        <translation>Innenseite und Verschluss</translation>
    </message>
    <message>
        <source>Inside and cuff fold</source>
        <translation>Innenseite und Umschlag</translation>
    </message>
    <message>
        <source>Inside of the waistband</source>
        <translation>Innenseite des Bunds</translation>
    </message>
    <message>
        <source>Inside surface and hallmark</source>
        <translation>Innenfläche und Punze</translation>
    </message>
    <message>
        <source>Inside, along the lower edge, all the way round.</source>
        <translation>Innen, an der Unterkante, ganz herum.</translation>
    </message>
    <message>
        <source>Inside, closed, all the way round.</source>
        <translation>Innen, geschlossen, ganz herum.</translation>
    </message>
    <message>
        <source>Inside, through the centre; twice, square to it.</source>
        <translation>Innen, durch die Mitte; zweimal, rechtwinklig zueinander.</translation>
    </message>
    <message>
        <source>Inside: sweatband and taped seams</source>
        <translation>Innen: Schweißband und verklebte Nähte</translation>
    </message>
    <message>
        <source>Jade</source>
        <translation>Jade</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tiegel</translation>
    </message>
    <message>
        <source>Jar base</source>
        <translation>Tiegelboden</translation>
    </message>
    <message>
        <source>Jar inside</source>
        <translation>Tiegelinneres</translation>
    </message>
    <message>
        <source>Jiggered, glazed</source>
        <translation>Eingedreht, glasiert</translation>
    </message>
    <message>
        <source>Joined to the wall before firing</source>
        <translation>Vor dem Brand an die Wand angesetzt</translation>
    </message>
    <message>
        <source>Joining of the seams at the crotch</source>
        <translation>Zusammentreffen der Nähte im Schritt</translation>
    </message>
    <message>
        <source>Joint between leg and seat, wedge across the grain</source>
        <translation>Verbindung von Bein und Sitz, Keil quer zur Faser</translation>
    </message>
    <message>
        <source>Joint between rails and legs</source>
        <translation>Verbindung von Zargen und Beinen</translation>
    </message>
    <message>
        <source>Joint of base and neck</source>
        <translation>Verbindung von Fuß und Hals</translation>
    </message>
    <message>
        <source>Joint of cloth and cap</source>
        <translation>Anschluss von Bespannung und Kappe</translation>
    </message>
    <message>
        <source>Joint of the shell to the back legs</source>
        <translation>Verbindung der Schale mit den Hinterbeinen</translation>
    </message>
    <message>
        <source>Joint of top board and side</source>
        <translation>Verbindung von Deckplatte und Seite</translation>
    </message>
    <message>
        <source>Jute</source>
        <translation>Jute</translation>
    </message>
    <message>
        <source>Kangaroo pocket</source>
        <translation>Kängurutasche</translation>
    </message>
    <message>
        <source>Keeper loop</source>
        <translation>Riemenschlaufe</translation>
    </message>
    <message>
        <source>Keepers</source>
        <translation>Riemenschlaufen</translation>
    </message>
    <message>
        <source>Key covers</source>
        <translation>Tastenkappen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Knitted cloth over a perforated tube, seam at the back</source>
        <translation>Gestrick über gelochtem Rohr, Naht hinten</translation>
    </message>
    <message>
        <source>Knob</source>
        <translation>Knauf</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>Knäufe</translation>
    </message>
    <message>
        <source>Knot and ends</source>
        <translation>Knoten und Enden</translation>
    </message>
    <message>
        <source>Knuckle, knob and friction</source>
        <translation>Gelenk, Knauf und Reibung</translation>
    </message>
    <message>
        <source>Kraft board</source>
        <translation>Kraftkarton</translation>
    </message>
    <message>
        <source>Kraft paper</source>
        <translation>Kraftpapier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Label or print field</source>
        <translation>Etikett oder Druckfeld</translation>
    </message>
    <message>
        <source>Label, stitched on four sides</source>
        <translation>Etikett, auf vier Seiten angenäht</translation>
    </message>
    <message>
        <source>Lace</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Laces</source>
        <translation>Schnürsenkel</translation>
    </message>
    <message>
        <source>Ladder lock and webbing ends</source>
        <translation>Leiterschnalle und Gurtenden</translation>
    </message>
    <message>
        <source>Ladder-lock adjuster</source>
        <translation>Leiterschnalle zum Verstellen</translation>
    </message>
    <message>
        <source>Laid as drawn: between the outermost points.</source>
        <translation>Gelegt wie gezeichnet: zwischen den äußersten Punkten.</translation>
    </message>
    <message>
        <source>Laid flat, relaxed: edge to edge at the widest place.</source>
        <translation>Flach gelegt, entspannt: an der breitesten Stelle von Kante zu Kante.</translation>
    </message>
    <message>
        <source>Laid straight without pull: end to end.</source>
        <translation>Gerade gelegt, ohne Zug: von Ende zu Ende.</translation>
    </message>
    <message>
        <source>Laminated bamboo</source>
        <translation>Schichtverleimter Bambus</translation>
    </message>
    <message>
        <source>Laminated on styrene, glued back seam</source>
        <translation>Auf Styrol kaschiert, Rückennaht geklebt</translation>
    </message>
    <message>
        <source>Lamp holder</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Lamp holder and cap</source>
        <translation>Fassung und Kappe</translation>
    </message>
    <message>
        <source>Lasted over a board, cemented</source>
        <translation>Über Brandsohle gezwickt, geklebt</translation>
    </message>
    <message>
        <source>Lasted, welted</source>
        <translation>Gezwickt, rahmengenäht</translation>
    </message>
    <message>
        <source>Layers of the sole</source>
        <translation>Lagen der Sohle</translation>
    </message>
    <message>
        <source>Layers of the sole and joint to the upper</source>
        <translation>Lagen der Sohle und Anschluss an den Schaft</translation>
    </message>
    <message>
        <source>Lead-free crystal glass</source>
        <translation>Bleifreies Kristallglas</translation>
    </message>
    <message>
        <source>Leather patch, edge stitched</source>
        <translation>Lederaufnäher, knappkantig gesteppt</translation>
    </message>
    <message>
        <source>Leg rib</source>
        <translation>Beinbündchen</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Length and lie of the pile</source>
        <translation>Länge und Strich des Flors</translation>
    </message>
    <message>
        <source>Length and place of the wick, surface of the wax</source>
        <translation>Länge und Lage des Dochts, Oberfläche des Wachses</translation>
    </message>
    <message>
        <source>Length and place of the zip</source>
        <translation>Länge und Lage des Reißverschlusses</translation>
    </message>
    <message>
        <source>Length to be confirmed</source>
        <translation>Länge zu bestätigen</translation>
    </message>
    <message>
        <source>Let in, screwed and sealed</source>
        <translation>Eingelassen, verschraubt und abgedichtet</translation>
    </message>
    <message>
        <source>Level cut and glide</source>
        <translation>Ebener Schnitt und Gleiter</translation>
    </message>
    <message>
        <source>Level cut of the foot, size of the glide</source>
        <translation>Ebener Schnitt des Fußes, Größe des Gleiters</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Deckel</translation>
    </message>
    <message>
        <source>Lid collar and plug</source>
        <translation>Deckelkragen und Stopfen</translation>
    </message>
    <message>
        <source>Lid disc</source>
        <translation>Deckelscheibe</translation>
    </message>
    <message>
        <source>Lid material, edge radius and the joint to the collar</source>
        <translation>Deckelmaterial, Kantenradius und Anschluss an den Kragen</translation>
    </message>
    <message>
        <source>Lid, slit locks and thumb notch</source>
        <translation>Deckel, Schlitzverschlüsse und Daumenkerbe</translation>
    </message>
    <message>
        <source>Lift-off, friction fit on the neck</source>
        <translation>Abhebbar, sitzt mit Reibung auf dem Hals</translation>
    </message>
    <message>
        <source>Light guide</source>
        <translation>Lichtleiter</translation>
    </message>
    <message>
        <source>Line of the shells and the groove</source>
        <translation>Trennlinie der Schalen und die Nut</translation>
    </message>
    <message>
        <source>Lined, edges painted</source>
        <translation>Gefüttert, Kanten bemalt</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <source>Liner</source>
        <translation>Innenfutter</translation>
    </message>
    <message>
        <source>Lining</source>
        <translation>Futter</translation>
    </message>
    <message>
        <source>Link form and wire</source>
        <translation>Gliedform und Draht</translation>
    </message>
    <message>
        <source>Link form, polish and solder</source>
        <translation>Gliedform, Politur und Lötstelle</translation>
    </message>
    <message>
        <source>Lip radius and glaze at the edge</source>
        <translation>Lippenradius und Glasur an der Kante</translation>
    </message>
    <message>
        <source>Lip radius and opening</source>
        <translation>Lippenradius und Öffnung</translation>
    </message>
    <message>
        <source>Lip radius, wall thickness, glaze of the inside</source>
        <translation>Lippenradius, Wandstärke, Innenglasur</translation>
    </message>
    <message>
        <source>Lip, roundness of the opening</source>
        <translation>Lippe, Rundheit der Öffnung</translation>
    </message>
    <message>
        <source>Lip, wall thickness</source>
        <translation>Lippe, Wandstärke</translation>
    </message>
    <message>
        <source>Lip, wall thickness and clarity</source>
        <translation>Lippe, Wandstärke und Klarheit</translation>
    </message>
    <message>
        <source>Living hinge at the back</source>
        <translation>Filmscharnier an der Rückseite</translation>
    </message>
    <message>
        <source>Lobster clasp</source>
        <translation>Karabinerverschluss</translation>
    </message>
    <message>
        <source>Lobster clasp and jump ring</source>
        <translation>Karabinerverschluss und Biegering</translation>
    </message>
    <message>
        <source>Lock-down head, dose to be confirmed</source>
        <translation>Verriegelbarer Pumpkopf, Dosis zu bestätigen</translation>
    </message>
    <message>
        <source>Lower shelf</source>
        <translation>Unterer Boden</translation>
    </message>
    <message>
        <source>Lug pattern and depth</source>
        <translation>Stollenbild und -tiefe</translation>
    </message>
    <message>
        <source>Lug thread</source>
        <translation>Nockengewinde</translation>
    </message>
    <message>
        <source>Luted on before firing</source>
        <translation>Vor dem Brand angarniert</translation>
    </message>
    <message>
        <source>Lyocell</source>
        <translation>Lyocell</translation>
    </message>
    <message>
        <source>MDF, veneered or lacquered</source>
        <translation>MDF, furniert oder lackiert</translation>
    </message>
    <message>
        <source>Machined end cap</source>
        <translation>Gedrehte Endkappe</translation>
    </message>
    <message>
        <source>Machined waveguide</source>
        <translation>Gedrehter Schallführungstrichter</translation>
    </message>
    <message>
        <source>Machined, brushed flanks</source>
        <translation>Gefräst, Flanken gebürstet</translation>
    </message>
    <message>
        <source>Magnet ring</source>
        <translation>Magnetring</translation>
    </message>
    <message>
        <source>Magnetic snap</source>
        <translation>Magnetverschluss</translation>
    </message>
    <message>
        <source>Magnetic snap, reinforced</source>
        <translation>Magnetverschluss, verstärkt</translation>
    </message>
    <message>
        <source>Main label</source>
        <translation>Hauptetikett</translation>
    </message>
    <message>
        <source>Main label and finish of the neck</source>
        <translation>Hauptetikett und Verarbeitung des Halses</translation>
    </message>
    <message>
        <source>Main label and its position</source>
        <translation>Hauptetikett und seine Lage</translation>
    </message>
    <message>
        <source>Main label and neck tape</source>
        <translation>Hauptetikett und Nackenband</translation>
    </message>
    <message>
        <source>Main label, neck tape and their position</source>
        <translation>Hauptetikett, Nackenband und ihre Lage</translation>
    </message>
    <message>
        <source>Marble</source>
        <translation>Marmor</translation>
    </message>
    <message>
        <source>Markers, hands and print</source>
        <translation>Indizes, Zeiger und Druck</translation>
    </message>
    <message>
        <source>Memory foam ring, welted cover, replaceable</source>
        <translation>Ring aus Memoryschaum, Bezug mit Keder, austauschbar</translation>
    </message>
    <message>
        <source>Merino wool</source>
        <translation>Merinowolle</translation>
    </message>
    <message>
        <source>Metal eyelets for air</source>
        <translation>Metallösen zur Belüftung</translation>
    </message>
    <message>
        <source>Middle panel and its stitches</source>
        <translation>Mittelteil und seine Nähte</translation>
    </message>
    <message>
        <source>Midsole</source>
        <translation>Zwischensohle</translation>
    </message>
    <message>
        <source>Mild steel</source>
        <translation>Baustahl</translation>
    </message>
    <message>
        <source>Milled, edges rounded, water-based lacquer</source>
        <translation>Gefräst, Kanten gerundet, Lack auf Wasserbasis</translation>
    </message>
    <message>
        <source>Mineral glass, hardened</source>
        <translation>Mineralglas, gehärtet</translation>
    </message>
    <message>
        <source>Minute track</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>Mortise and tenon</source>
        <translation>Schlitz und Zapfen</translation>
    </message>
    <message>
        <source>Mortise and tenon of rails and legs</source>
        <translation>Zapfenverbindung von Zargen und Beinen</translation>
    </message>
    <message>
        <source>Mortise and tenon, corner blocks</source>
        <translation>Schlitz und Zapfen, Eckklötze</translation>
    </message>
    <message>
        <source>Mother of pearl</source>
        <translation>Perlmutt</translation>
    </message>
    <message>
        <source>Moulded cupsole, sidewall stitched through</source>
        <translation>Geformte Schalensohle, Seitenwand durchgenäht</translation>
    </message>
    <message>
        <source>Moulded ply, 11 mm, screwed from behind</source>
        <translation>Formsperrholz, 11 mm, von hinten verschraubt</translation>
    </message>
    <message>
        <source>Moulded shell</source>
        <translation>Geformte Schale</translation>
    </message>
    <message>
        <source>Moulded shoulder</source>
        <translation>Geformte Schulter</translation>
    </message>
    <message>
        <source>Moulded unit with heel block</source>
        <translation>Geformte Einheit mit Absatzblock</translation>
    </message>
    <message>
        <source>Moulded, keys let in</source>
        <translation>Geformt, Tasten eingelassen</translation>
    </message>
    <message>
        <source>Moulded, sealed edge</source>
        <translation>Geformt, versiegelte Kante</translation>
    </message>
    <message>
        <source>Moulded, self-adhesive</source>
        <translation>Geformt, selbstklebend</translation>
    </message>
    <message>
        <source>Muzzle</source>
        <translation>Schnauze</translation>
    </message>
    <message>
        <source>Natural cork</source>
        <translation>Naturkork</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Neck binding</source>
        <translation>Halspaspel</translation>
    </message>
    <message>
        <source>Neck rib</source>
        <translation>Halsbündchen</translation>
    </message>
    <message>
        <source>Neck tape</source>
        <translation>Nackenband</translation>
    </message>
    <message>
        <source>Neck thread</source>
        <translation>Halsgewinde</translation>
    </message>
    <message>
        <source>Neoprene, knit faced</source>
        <translation>Neopren, mit Maschenware kaschiert</translation>
    </message>
    <message>
        <source>Nickel-plated brass, part sleeved</source>
        <translation>Messing vernickelt, teilweise umhüllt</translation>
    </message>
    <message>
        <source>No. 5 coil zip</source>
        <translation>Spiralreißverschluss Nr. 5</translation>
    </message>
    <message>
        <source>No. 5 open-end zip</source>
        <translation>Teilbarer Reißverschluss Nr. 5</translation>
    </message>
    <message>
        <source>No. 5 zip, ends closed with tabs</source>
        <translation>Reißverschluss Nr. 5, Enden mit Laschen geschlossen</translation>
    </message>
    <message>
        <source>No. 8 coil zip, reverse, two sliders</source>
        <translation>Spiralreißverschluss Nr. 8, umgekehrt, zwei Schieber</translation>
    </message>
    <message>
        <source>No. 8 two-way zip</source>
        <translation>Zweiwege-Reißverschluss Nr. 8</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Nubuck</source>
        <translation>Nubukleder</translation>
    </message>
    <message>
        <source>Nylon</source>
        <translation>Nylon</translation>
    </message>
    <message>
        <source>On pins at 32 mm pitch; top and base fixed</source>
        <translation>Auf Stiften im 32-mm-Raster; oben und unten fest</translation>
    </message>
    <message>
        <source>One piece, edge bound, stapled to the midsole</source>
        <translation>Aus einem Stück, Kante eingefasst, an die Zwischensohle geklammert</translation>
    </message>
    <message>
        <source>Onyx</source>
        <translation>Onyx</translation>
    </message>
    <message>
        <source>Opal</source>
        <translation>Opal</translation>
    </message>
    <message>
        <source>Opal glass</source>
        <translation>Opalglas</translation>
    </message>
    <message>
        <source>Open at the wrist, springs 8 mm</source>
        <translation>Am Handgelenk offen, federt 8 mm</translation>
    </message>
    <message>
        <source>Opening and stitch rows</source>
        <translation>Öffnung und Steppreihen</translation>
    </message>
    <message>
        <source>Opening of the nozzle</source>
        <translation>Öffnung der Düse</translation>
    </message>
    <message>
        <source>Opening of the pocket</source>
        <translation>Tascheneingriff</translation>
    </message>
    <message>
        <source>Opening, hinge and seal</source>
        <translation>Öffnung, Scharnier und Dichtung</translation>
    </message>
    <message>
        <source>Outer plates</source>
        <translation>Äußere Platten</translation>
    </message>
    <message>
        <source>Outline, edge and finish</source>
        <translation>Umriss, Kante und Oberfläche</translation>
    </message>
    <message>
        <source>Outside, through the centre; twice, square to it.</source>
        <translation>Außen, durch die Mitte; zweimal, rechtwinklig zueinander.</translation>
    </message>
    <message>
        <source>Outsole</source>
        <translation>Laufsohle</translation>
    </message>
    <message>
        <source>Oval of the wrist</source>
        <translation>Oval des Handgelenks</translation>
    </message>
    <message>
        <source>Oval punched holes, 25 mm apart</source>
        <translation>Ovale gestanzte Löcher, 25 mm Abstand</translation>
    </message>
    <message>
        <source>Overall form</source>
        <translation>Gesamtform</translation>
    </message>
    <message>
        <source>Overall surface, colour and finish</source>
        <translation>Oberfläche, Farbe und Finish im Ganzen</translation>
    </message>
    <message>
        <source>Overmould of the plug</source>
        <translation>Umspritzung des Steckers</translation>
    </message>
    <message>
        <source>Overmoulded ring</source>
        <translation>Umspritzter Ring</translation>
    </message>
    <message>
        <source>Overmoulded, 0.3 mm travel</source>
        <translation>Umspritzt, 0,3 mm Hub</translation>
    </message>
    <message>
        <source>Overmoulded, printed mark</source>
        <translation>Umspritzt, gedrucktes Zeichen</translation>
    </message>
    <message>
        <source>PE board, 6 rows of topstitch</source>
        <translation>PE-Platte, 6 Steppreihen</translation>
    </message>
    <message>
        <source>PET</source>
        <translation>PET</translation>
    </message>
    <message>
        <source>PLA bioplastic</source>
        <translation>Biokunststoff PLA</translation>
    </message>
    <message>
        <source>PU foam</source>
        <translation>PU-Schaum</translation>
    </message>
    <message>
        <source>PU-coated synthetic leather</source>
        <translation>PU-beschichtetes Kunstleder</translation>
    </message>
    <message>
        <source>PVC</source>
        <translation>PVC</translation>
    </message>
    <message>
        <source>Pad printed</source>
        <translation>Tampondruck</translation>
    </message>
    <message>
        <source>Pad printed, food-grade ink</source>
        <translation>Tampondruck, lebensmittelechte Farbe</translation>
    </message>
    <message>
        <source>Padded shoulder strap, 10 mm foam, spacer mesh inside</source>
        <translation>Gepolsterter Schultergurt, 10 mm Schaum, innen Abstandsgewirke</translation>
    </message>
    <message>
        <source>Padded, 8 mm foam</source>
        <translation>Gepolstert, 8 mm Schaum</translation>
    </message>
    <message>
        <source>Padded, bound edge</source>
        <translation>Gepolstert, Kante eingefasst</translation>
    </message>
    <message>
        <source>Padded, edge painted, lined</source>
        <translation>Gepolstert, Kante bemalt, gefüttert</translation>
    </message>
    <message>
        <source>Padding, edge and place of the label</source>
        <translation>Polsterung, Kante und Lage des Etiketts</translation>
    </message>
    <message>
        <source>Padding, width and shape of the straps</source>
        <translation>Polsterung, Breite und Form der Riemen</translation>
    </message>
    <message>
        <source>Painted, applied markers</source>
        <translation>Lackiert, Indizes aufgesetzt</translation>
    </message>
    <message>
        <source>Panel seams and casing</source>
        <translation>Teilungsnähte und Tunnel</translation>
    </message>
    <message>
        <source>Panel seams and topstitch</source>
        <translation>Teilungsnähte und Absteppung</translation>
    </message>
    <message>
        <source>Panel seams, casing width and shape of the opening</source>
        <translation>Teilungsnähte, Tunnelbreite und Form der Öffnung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper tube</source>
        <translation>Papphülse</translation>
    </message>
    <message>
        <source>Patch pocket, 2-needle topstitch, bartacks</source>
        <translation>Aufgesetzte Tasche, mit 2 Nadeln abgesteppt, verriegelt</translation>
    </message>
    <message>
        <source>Patch pocket, double turned mouth</source>
        <translation>Aufgesetzte Tasche, Eingriff doppelt umgeschlagen</translation>
    </message>
    <message>
        <source>Patch pocket, lockstitch 301, bartacks at the mouth</source>
        <translation>Aufgesetzte Tasche, Steppstich 301, Eingriff verriegelt</translation>
    </message>
    <message>
        <source>Patent leather</source>
        <translation>Lackleder</translation>
    </message>
    <message>
        <source>Pattern and size</source>
        <translation>Muster und Größe</translation>
    </message>
    <message>
        <source>Pavé stones</source>
        <translation>Pavésteine</translation>
    </message>
    <message>
        <source>Paw pads</source>
        <translation>Pfotenballen</translation>
    </message>
    <message>
        <source>Pendant</source>
        <translation>Anhänger</translation>
    </message>
    <message>
        <source>Pin buckle, same finish as the case</source>
        <translation>Dornschließe, Oberfläche wie das Gehäuse</translation>
    </message>
    <message>
        <source>Pin length, spacing and sleeve</source>
        <translation>Stiftlänge, Abstand und Isolierung</translation>
    </message>
    <message>
        <source>Pin, frame and holes</source>
        <translation>Dorn, Rahmen und Löcher</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Stifte</translation>
    </message>
    <message>
        <source>Pins, play and thickness of the loop</source>
        <translation>Stifte, Spiel und Dicke der Schlaufe</translation>
    </message>
    <message>
        <source>Piping</source>
        <translation>Paspel</translation>
    </message>
    <message>
        <source>Piping, zip position and bellows</source>
        <translation>Paspel, Lage des Reißverschlusses und Balg</translation>
    </message>
    <message>
        <source>Pivots</source>
        <translation>Drehgelenke</translation>
    </message>
    <message>
        <source>Place and edges</source>
        <translation>Lage und Kanten</translation>
    </message>
    <message>
        <source>Place and print of the ring</source>
        <translation>Lage und Druck des Rings</translation>
    </message>
    <message>
        <source>Place of hallmark and engraving</source>
        <translation>Lage von Punze und Gravur</translation>
    </message>
    <message>
        <source>Place of the hallmark</source>
        <translation>Lage der Punze</translation>
    </message>
    <message>
        <source>Place of the in-line switch</source>
        <translation>Lage des Schnurschalters</translation>
    </message>
    <message>
        <source>Place of the light</source>
        <translation>Lage der Leuchte</translation>
    </message>
    <message>
        <source>Place of the print</source>
        <translation>Lage des Drucks</translation>
    </message>
    <message>
        <source>Place, edges and print</source>
        <translation>Lage, Kanten und Druck</translation>
    </message>
    <message>
        <source>Place, edges and print of the label</source>
        <translation>Lage, Kanten und Druck des Etiketts</translation>
    </message>
    <message>
        <source>Placket</source>
        <translation>Knopfleiste</translation>
    </message>
    <message>
        <source>Platinum, fineness to be confirmed</source>
        <translation>Platin, Feingehalt zu bestätigen</translation>
    </message>
    <message>
        <source>Play in the groove, grip ridges</source>
        <translation>Spiel in der Nut, Griffrillen</translation>
    </message>
    <message>
        <source>Pocket piping</source>
        <translation>Taschenpaspel</translation>
    </message>
    <message>
        <source>Pocket position, opening and topstitching</source>
        <translation>Lage, Eingriff und Absteppung der Tasche</translation>
    </message>
    <message>
        <source>Pocket zip</source>
        <translation>Taschenreißverschluss</translation>
    </message>
    <message>
        <source>Polycarbonate (PC)</source>
        <translation>Polycarbonat (PC)</translation>
    </message>
    <message>
        <source>Polyester</source>
        <translation>Polyester</translation>
    </message>
    <message>
        <source>Polyester fibre filling</source>
        <translation>Polyesterfaserfüllung</translation>
    </message>
    <message>
        <source>Polyester mesh</source>
        <translation>Polyester-Mesh</translation>
    </message>
    <message>
        <source>Polyester polar fleece, anti-pill</source>
        <translation>Polyesterfleece, pillingarm</translation>
    </message>
    <message>
        <source>Polyethylene (PE)</source>
        <translation>Polyethylen (PE)</translation>
    </message>
    <message>
        <source>Polypropylene (PP), injection moulded</source>
        <translation>Polypropylen (PP), spritzgegossen</translation>
    </message>
    <message>
        <source>Pompom</source>
        <translation>Bommel</translation>
    </message>
    <message>
        <source>Porcelain, glazed</source>
        <translation>Porzellan, glasiert</translation>
    </message>
    <message>
        <source>Port cover</source>
        <translation>Buchsenabdeckung</translation>
    </message>
    <message>
        <source>Port mesh</source>
        <translation>Gitter der Öffnung</translation>
    </message>
    <message>
        <source>Position and size of the label</source>
        <translation>Lage und Größe des Etiketts</translation>
    </message>
    <message>
        <source>Position and stitches of the back pockets</source>
        <translation>Lage und Nähte der Gesäßtaschen</translation>
    </message>
    <message>
        <source>Position and stitches of the label</source>
        <translation>Lage und Nähte des Etiketts</translation>
    </message>
    <message>
        <source>Position and stitches of the pocket</source>
        <translation>Lage und Nähte der Tasche</translation>
    </message>
    <message>
        <source>Position of port and microphone holes</source>
        <translation>Lage von Buchse und Mikrofonlöchern</translation>
    </message>
    <message>
        <source>Position of the main label and finish of the neck seam</source>
        <translation>Lage des Hauptetiketts und Verarbeitung der Halsnaht</translation>
    </message>
    <message>
        <source>Position, topstitch and bartacks</source>
        <translation>Lage, Absteppung und Riegel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Post and nut</source>
        <translation>Stecker und Mutter</translation>
    </message>
    <message>
        <source>Post, hinge and click</source>
        <translation>Stecker, Scharnier und Rastung</translation>
    </message>
    <message>
        <source>Posts, plate and port</source>
        <translation>Klemmen, Platte und Öffnung</translation>
    </message>
    <message>
        <source>Pouch pocket, 2-needle topstitch, bartacks at both ends of the openings</source>
        <translation>Kängurutasche, mit 2 Nadeln abgesteppt, Eingriffe an beiden Enden verriegelt</translation>
    </message>
    <message>
        <source>Poured, level to be confirmed</source>
        <translation>Gegossen, Füllhöhe zu bestätigen</translation>
    </message>
    <message>
        <source>Powder coat, 60 to 90 µm, to be confirmed</source>
        <translation>Pulverlack, 60 bis 90 µm, zu bestätigen</translation>
    </message>
    <message>
        <source>Press-in, two wiping seals</source>
        <translation>Eingedrückt, zwei Dichtlippen</translation>
    </message>
    <message>
        <source>Pressed base, laser welded</source>
        <translation>Gepresster Boden, lasergeschweißt</translation>
    </message>
    <message>
        <source>Pressed on, polished</source>
        <translation>Aufgepresst, poliert</translation>
    </message>
    <message>
        <source>Pressed or blown</source>
        <translation>Gepresst oder geblasen</translation>
    </message>
    <message>
        <source>Pressed ring, snap fit</source>
        <translation>Gepresster Ring, eingerastet</translation>
    </message>
    <message>
        <source>Pressed, blown or moulded</source>
        <translation>Gepresst, geblasen oder geformt</translation>
    </message>
    <message>
        <source>Pressed, moulded or cast</source>
        <translation>Gepresst, geformt oder gegossen</translation>
    </message>
    <message>
        <source>Print field</source>
        <translation>Druckfeld</translation>
    </message>
    <message>
        <source>Print on the other sides</source>
        <translation>Druck auf den anderen Seiten</translation>
    </message>
    <message>
        <source>Print on top</source>
        <translation>Druck auf der Oberseite</translation>
    </message>
    <message>
        <source>Printed shapes</source>
        <translation>Gedruckte Formen</translation>
    </message>
    <message>
        <source>Proportion of bowl, stem and foot</source>
        <translation>Verhältnis von Kelch, Stiel und Fuß</translation>
    </message>
    <message>
        <source>Protective boot</source>
        <translation>Schutzhülle</translation>
    </message>
    <message>
        <source>Pull loop</source>
        <translation>Anziehschlaufe</translation>
    </message>
    <message>
        <source>Pull-on boot, compression moulded</source>
        <translation>Überzieher, formgepresst</translation>
    </message>
    <message>
        <source>Pump head</source>
        <translation>Pumpkopf</translation>
    </message>
    <message>
        <source>Punched hole</source>
        <translation>Stanzloch</translation>
    </message>
    <message>
        <source>Punched Ø 2 mm</source>
        <translation>Gestanzt Ø 2 mm</translation>
    </message>
    <message>
        <source>Punched Ø 5 mm</source>
        <translation>Gestanzt Ø 5 mm</translation>
    </message>
    <message>
        <source>Punched Ø 6 mm</source>
        <translation>Gestanzt Ø 6 mm</translation>
    </message>
    <message>
        <source>Push-in plug</source>
        <translation>Steckstopfen</translation>
    </message>
    <message>
        <source>Push-in with silicone seal</source>
        <translation>Zum Eindrücken, mit Silikondichtung</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Radius between wall and base</source>
        <translation>Radius zwischen Wand und Boden</translation>
    </message>
    <message>
        <source>Radius between wall and foot</source>
        <translation>Radius zwischen Wand und Fuß</translation>
    </message>
    <message>
        <source>Radius between wall and foot, line of the glaze</source>
        <translation>Radius zwischen Wand und Fuß, Glasurlinie</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Zargen</translation>
    </message>
    <message>
        <source>Raised edge round the heel</source>
        <translation>Hochgezogener Rand um die Ferse</translation>
    </message>
    <message>
        <source>Raised from the shank</source>
        <translation>Aus der Schiene erhaben</translation>
    </message>
    <message>
        <source>Raised to clear the lenses</source>
        <translation>Erhöht, damit die Linsen frei liegen</translation>
    </message>
    <message>
        <source>Rattan</source>
        <translation>Rattan</translation>
    </message>
    <message>
        <source>Reach and stiffness of the arm</source>
        <translation>Reichweite und Steifigkeit des Arms</translation>
    </message>
    <message>
        <source>Rear panel</source>
        <translation>Rückwand</translation>
    </message>
    <message>
        <source>Recessed, circular grained</source>
        <translation>Vertieft, kreisförmig geschliffen</translation>
    </message>
    <message>
        <source>Reflector, holder and bulb</source>
        <translation>Reflektor, Fassung und Leuchtmittel</translation>
    </message>
    <message>
        <source>Reflex port</source>
        <translation>Bassreflexöffnung</translation>
    </message>
    <message>
        <source>Refraction and evenness of the wall</source>
        <translation>Lichtbrechung und Gleichmäßigkeit der Wand</translation>
    </message>
    <message>
        <source>Register and ink edge</source>
        <translation>Passer und Farbkante</translation>
    </message>
    <message>
        <source>Reinforced base, moulded feet</source>
        <translation>Verstärkter Boden, geformte Füße</translation>
    </message>
    <message>
        <source>Reinforced bottom</source>
        <translation>Verstärkter Boden</translation>
    </message>
    <message>
        <source>Reinforcement and feet</source>
        <translation>Verstärkung und Füße</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Abnehmbar</translation>
    </message>
    <message>
        <source>Rib cuffs, overlocked</source>
        <translation>Rippbündchen, überwendlich angenäht</translation>
    </message>
    <message>
        <source>Rib height and end of the zip</source>
        <translation>Bündchenhöhe und Ende des Reißverschlusses</translation>
    </message>
    <message>
        <source>Rib height and gathering</source>
        <translation>Bündchenhöhe und Einkräuselung</translation>
    </message>
    <message>
        <source>Rib height and gathering of the sleeve</source>
        <translation>Bündchenhöhe und Einkräuselung des Ärmels</translation>
    </message>
    <message>
        <source>Rib height and recovery, seam to the body</source>
        <translation>Bündchenhöhe und Rücksprung, Naht zum Rumpf</translation>
    </message>
    <message>
        <source>Rib height and seam</source>
        <translation>Bündchenhöhe und Naht</translation>
    </message>
    <message>
        <source>Rib height, coverstitch and V-insert</source>
        <translation>Bündchenhöhe, Coverstich und V-Einsatz</translation>
    </message>
    <message>
        <source>Rib height, coverstitch rows and shape of the neckline</source>
        <translation>Bündchenhöhe, Coverstichreihen und Form des Ausschnitts</translation>
    </message>
    <message>
        <source>Rib height, seam and gathering of the sleeve</source>
        <translation>Bündchenhöhe, Naht und Einkräuselung des Ärmels</translation>
    </message>
    <message>
        <source>Rib knit tube, gathered and closed at the crown</source>
        <translation>Rippschlauch, oben gerafft und geschlossen</translation>
    </message>
    <message>
        <source>Rib knit with elastane</source>
        <translation>Rippstrick mit Elastan</translation>
    </message>
    <message>
        <source>Rib knit, ends cut and bound</source>
        <translation>Rippstrick, Enden geschnitten und eingefasst</translation>
    </message>
    <message>
        <source>Ribs, fit on the neck</source>
        <translation>Rippen, Sitz auf dem Hals</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Rim band</source>
        <translation>Randband</translation>
    </message>
    <message>
        <source>Ring and arms centred</source>
        <translation>Ring und Arme mittig</translation>
    </message>
    <message>
        <source>Ripstop nylon</source>
        <translation>Ripstop-Nylon</translation>
    </message>
    <message>
        <source>Riveted or spot welded, then enamelled</source>
        <translation>Genietet oder punktgeschweißt, dann emailliert</translation>
    </message>
    <message>
        <source>Rolled edge and bottom disc</source>
        <translation>Rollrand und Bodenscheibe</translation>
    </message>
    <message>
        <source>Rolled edge and disc</source>
        <translation>Rollrand und Scheibe</translation>
    </message>
    <message>
        <source>Rolled edge, ribs and lugs</source>
        <translation>Rollrand, Rippen und Nocken</translation>
    </message>
    <message>
        <source>Rolled rim, Ø 6 mm</source>
        <translation>Gerollter Rand, Ø 6 mm</translation>
    </message>
    <message>
        <source>Rose gold, fineness to be confirmed</source>
        <translation>Roségold, Feingehalt zu bestätigen</translation>
    </message>
    <message>
        <source>Round brilliant</source>
        <translation>Runder Brillant</translation>
    </message>
    <message>
        <source>Round brilliants, bead set</source>
        <translation>Runde Brillanten, in Körnern gefasst</translation>
    </message>
    <message>
        <source>Rub-over bezel</source>
        <translation>Angeriebene Zarge</translation>
    </message>
    <message>
        <source>Rubber, Shore A to be confirmed</source>
        <translation>Gummi, Shore A zu bestätigen</translation>
    </message>
    <message>
        <source>Ruby</source>
        <translation>Rubin</translation>
    </message>
    <message>
        <source>Safety button and step of the lid</source>
        <translation>Sicherheitsknopf und Stufe des Deckels</translation>
    </message>
    <message>
        <source>Sapphire</source>
        <translation>Saphir</translation>
    </message>
    <message>
        <source>Satin ribbon, bar tacked</source>
        <translation>Satinband, verriegelt</translation>
    </message>
    <message>
        <source>Scarf</source>
        <translation>Schal</translation>
    </message>
    <message>
        <source>Screw cap</source>
        <translation>Schraubkappe</translation>
    </message>
    <message>
        <source>Screw collar, finish to be confirmed</source>
        <translation>Schraubkragen, Gewindenorm zu bestätigen</translation>
    </message>
    <message>
        <source>Screw lid, flush with the jar</source>
        <translation>Schraubdeckel, bündig mit dem Tiegel</translation>
    </message>
    <message>
        <source>Screw pattern and level</source>
        <translation>Schraubenbild und Ebenheit</translation>
    </message>
    <message>
        <source>Screwed and sealed</source>
        <translation>Verschraubt und abgedichtet</translation>
    </message>
    <message>
        <source>Screwed to welded brackets</source>
        <translation>An geschweißte Laschen geschraubt</translation>
    </message>
    <message>
        <source>Screwed, O-ring</source>
        <translation>Verschraubt, O-Ring</translation>
    </message>
    <message>
        <source>Screwed, gasketed</source>
        <translation>Verschraubt, mit Dichtung</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Dichtung</translation>
    </message>
    <message>
        <source>Sealed with a gasket</source>
        <translation>Mit Dichtung versehen</translation>
    </message>
    <message>
        <source>Sealing compound</source>
        <translation>Dichtmasse</translation>
    </message>
    <message>
        <source>Sealing of the port</source>
        <translation>Abdichtung der Öffnung</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Dichtungen</translation>
    </message>
    <message>
        <source>Seam and fall of the cloth</source>
        <translation>Naht und Fall des Stoffs</translation>
    </message>
    <message>
        <source>Seam and fullness from the side</source>
        <translation>Naht und Fülle von der Seite</translation>
    </message>
    <message>
        <source>Seam and topstitch rows</source>
        <translation>Naht und Steppreihen</translation>
    </message>
    <message>
        <source>Seam of the wrap</source>
        <translation>Naht des Mantels</translation>
    </message>
    <message>
        <source>Seam of the wrap, area for artwork</source>
        <translation>Naht des Mantels, Fläche für Grafik</translation>
    </message>
    <message>
        <source>Seam round the gore</source>
        <translation>Naht um den Gummizug</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>Nahtlos</translation>
    </message>
    <message>
        <source>Seamless tube</source>
        <translation>Nahtloses Rohr</translation>
    </message>
    <message>
        <source>Seams and closing stitch</source>
        <translation>Nähte und Schließnaht</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Seat cushion</source>
        <translation>Sitzkissen</translation>
    </message>
    <message>
        <source>Seat pad</source>
        <translation>Sitzpolster</translation>
    </message>
    <message>
        <source>Seat rails</source>
        <translation>Sitzzargen</translation>
    </message>
    <message>
        <source>Seconds hand</source>
        <translation>Sekundenzeiger</translation>
    </message>
    <message>
        <source>Section and comfort fit inside</source>
        <translation>Querschnitt und bombierte Innenseite</translation>
    </message>
    <message>
        <source>Section and end of the arm</source>
        <translation>Querschnitt und Ende des Arms</translation>
    </message>
    <message>
        <source>Section and fixing of the handle</source>
        <translation>Querschnitt und Befestigung des Griffs</translation>
    </message>
    <message>
        <source>Section and polish</source>
        <translation>Querschnitt und Politur</translation>
    </message>
    <message>
        <source>Section of the band and its surface</source>
        <translation>Querschnitt des Bands und seine Oberfläche</translation>
    </message>
    <message>
        <source>Section of the handle and room for the fingers</source>
        <translation>Querschnitt des Henkels und Raum für die Finger</translation>
    </message>
    <message>
        <source>Section of the handle and room for the hand</source>
        <translation>Querschnitt des Henkels und Raum für die Hand</translation>
    </message>
    <message>
        <source>Self binding, coverstitched</source>
        <translation>Einfassung aus eigenem Stoff, mit Überdecknaht</translation>
    </message>
    <message>
        <source>Self-adhesive</source>
        <translation>Selbstklebend</translation>
    </message>
    <message>
        <source>Self-adhesive or printed on the wrap</source>
        <translation>Selbstklebend oder auf den Bezug gedruckt</translation>
    </message>
    <message>
        <source>Self-adhesive, applied by machine</source>
        <translation>Selbstklebend, maschinell aufgebracht</translation>
    </message>
    <message>
        <source>Self-fabric strap, 18 mm</source>
        <translation>Riegel aus eigenem Stoff, 18 mm</translation>
    </message>
    <message>
        <source>Self-fabric tape over the wire ring</source>
        <translation>Band aus eigenem Stoff über dem Drahtring</translation>
    </message>
    <message>
        <source>Self-fabric tie belt, turned and pressed</source>
        <translation>Bindegürtel aus eigenem Stoff, gewendet und gebügelt</translation>
    </message>
    <message>
        <source>Separate, over-moulded</source>
        <translation>Einzeln, umspritzt</translation>
    </message>
    <message>
        <source>Set of the ear and contrast cloth</source>
        <translation>Ansatz des Ohrs und Kontraststoff</translation>
    </message>
    <message>
        <source>Set on with 4-thread overlock, 516 safety or coverstitch to be confirmed</source>
        <translation>Mit 4-Faden-Overlock angesetzt, Sicherheitsnaht 516 oder Überdecknaht zu bestätigen</translation>
    </message>
    <message>
        <source>Set-back of the shelves, edge radius</source>
        <translation>Rücksprung der Böden, Kantenradius</translation>
    </message>
    <message>
        <source>Set-in sleeve, 4-thread overlock (514)</source>
        <translation>Eingesetzter Ärmel, 4-Faden-Overlock (514)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Sewing thread</source>
        <translation>Nähgarn</translation>
    </message>
    <message>
        <source>Sewn inside out, 301 lockstitch, seam 10 mm, to be confirmed</source>
        <translation>Links auf links genäht, Steppstich 301, Naht 10 mm, zu bestätigen</translation>
    </message>
    <message>
        <source>Sewn into the back seam</source>
        <translation>In die Rückennaht eingenäht</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Schirm</translation>
    </message>
    <message>
        <source>Shade fitter</source>
        <translation>Schirmträger</translation>
    </message>
    <message>
        <source>Shade trim</source>
        <translation>Schirmbesatz</translation>
    </message>
    <message>
        <source>Shank</source>
        <translation>Ringschiene</translation>
    </message>
    <message>
        <source>Shape and seam of the corners</source>
        <translation>Form und Naht der Ecken</translation>
    </message>
    <message>
        <source>Shape of the tab, overlap on the counter</source>
        <translation>Form der Lasche, Überlappung auf der Fersenkappe</translation>
    </message>
    <message>
        <source>Shape of the toe and edge binding</source>
        <translation>Form der Spitze und Kanteneinfassung</translation>
    </message>
    <message>
        <source>Shaped board, 22 mm</source>
        <translation>Geformtes Brett, 22 mm</translation>
    </message>
    <message>
        <source>Shaped solid wood, dowelled</source>
        <translation>Geformtes Massivholz, gedübelt</translation>
    </message>
    <message>
        <source>Shaping and seam at the waist</source>
        <translation>Formgebung und Naht in der Taille</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Schale</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Böden</translation>
    </message>
    <message>
        <source>Sherpa pile</source>
        <translation>Sherpa-Flor</translation>
    </message>
    <message>
        <source>Short-pile plush, polyester</source>
        <translation>Kurzflorplüsch, Polyester</translation>
    </message>
    <message>
        <source>Shoulder seam and armhole</source>
        <translation>Schulternaht und Armausschnitt</translation>
    </message>
    <message>
        <source>Shoulder strap</source>
        <translation>Schulterriemen</translation>
    </message>
    <message>
        <source>Side and shoulder seams 4-thread overlock (514)</source>
        <translation>Seiten- und Schulternähte 4-Faden-Overlock (514)</translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation>Seitenteile</translation>
    </message>
    <message>
        <source>Side panels and a head gusset</source>
        <translation>Seitenteile und Kopfkeil</translation>
    </message>
    <message>
        <source>Side pocket</source>
        <translation>Seitentasche</translation>
    </message>
    <message>
        <source>Side seam and height of the crown</source>
        <translation>Seitennaht und Höhe des Kopfteils</translation>
    </message>
    <message>
        <source>Side seams 5-thread safety stitch (516), bound</source>
        <translation>Seitennähte 5-Faden-Sicherheitsnaht (516), eingefasst</translation>
    </message>
    <message>
        <source>Side seams and inseams 5-thread safety stitch (516)</source>
        <translation>Seiten- und Innenbeinnähte 5-Faden-Sicherheitsnaht (516)</translation>
    </message>
    <message>
        <source>Side stripes</source>
        <translation>Seitenstreifen</translation>
    </message>
    <message>
        <source>Sidewall stitch, groove and foxing</source>
        <translation>Seitennaht, Nut und Foxing</translation>
    </message>
    <message>
        <source>Signet face</source>
        <translation>Siegelfläche</translation>
    </message>
    <message>
        <source>Silicone flap over USB-C</source>
        <translation>Silikonklappe über USB-C</translation>
    </message>
    <message>
        <source>Silicone, Shore A to be confirmed</source>
        <translation>Silikon, Shore A zu bestätigen</translation>
    </message>
    <message>
        <source>Silk</source>
        <translation>Seide</translation>
    </message>
    <message>
        <source>Single wall, drawn</source>
        <translation>Einwandig, tiefgezogen</translation>
    </message>
    <message>
        <source>Size and position of the eyelets</source>
        <translation>Größe und Lage der Ösen</translation>
    </message>
    <message>
        <source>Size and position of the patch</source>
        <translation>Größe und Lage des Aufnähers</translation>
    </message>
    <message>
        <source>Size and relief of the keys</source>
        <translation>Größe und Relief der Tasten</translation>
    </message>
    <message>
        <source>Size and spacing</source>
        <translation>Größe und Abstand</translation>
    </message>
    <message>
        <source>Size and stitches of the patch</source>
        <translation>Größe und Nähte des Aufnähers</translation>
    </message>
    <message>
        <source>Size of the insert and its stitches</source>
        <translation>Größe des Einsatzes und seine Nähte</translation>
    </message>
    <message>
        <source>Size, position and edge of the patch</source>
        <translation>Größe, Lage und Rand des Aufnähers</translation>
    </message>
    <message>
        <source>Size, position and stitching of the label</source>
        <translation>Größe, Lage und Nähte des Etiketts</translation>
    </message>
    <message>
        <source>Size, spacing and travel of the keys</source>
        <translation>Größe, Abstand und Hub der Tasten</translation>
    </message>
    <message>
        <source>Slant pocket, facing in shell cloth</source>
        <translation>Schräge Tasche, Beleg aus Oberstoff</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <translation>Ärmel</translation>
    </message>
    <message>
        <source>Sleeve edge</source>
        <translation>Ärmelkante</translation>
    </message>
    <message>
        <source>Sleeve hem</source>
        <translation>Ärmelsaum</translation>
    </message>
    <message>
        <source>Sleeve rib</source>
        <translation>Ärmelbündchen</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Slider and puller, end stop</source>
        <translation>Schieber und Zipper, Endstück</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Slides in a groove, removable</source>
        <translation>Läuft in einer Nut, abnehmbar</translation>
    </message>
    <message>
        <source>Slip cast or jiggered, glazed</source>
        <translation>Gegossen oder eingedreht, glasiert</translation>
    </message>
    <message>
        <source>Snap fit, carries the marking</source>
        <translation>Eingerastet, trägt die Kennzeichnung</translation>
    </message>
    <message>
        <source>Snap grip, leather</source>
        <translation>Griff mit Druckknopf, Leder</translation>
    </message>
    <message>
        <source>Snap ring</source>
        <translation>Rastring</translation>
    </message>
    <message>
        <source>Snapped on the shoulder</source>
        <translation>Auf die Schulter geklipst</translation>
    </message>
    <message>
        <source>Socket openings</source>
        <translation>Steckdosenöffnungen</translation>
    </message>
    <message>
        <source>Socket, speaker and microphone</source>
        <translation>Buchse, Lautsprecher und Mikrofon</translation>
    </message>
    <message>
        <source>Sockliner</source>
        <translation>Einlegesohle</translation>
    </message>
    <message>
        <source>Soda-lime glass</source>
        <translation>Kalk-Natron-Glas</translation>
    </message>
    <message>
        <source>Soft dome, 25 mm</source>
        <translation>Gewebekalotte, 25 mm</translation>
    </message>
    <message>
        <source>Soldered, tapered</source>
        <translation>Verlötet, verjüngt</translation>
    </message>
    <message>
        <source>Solid ash</source>
        <translation>Esche massiv</translation>
    </message>
    <message>
        <source>Solid beech</source>
        <translation>Buche massiv</translation>
    </message>
    <message>
        <source>Solid birch</source>
        <translation>Birke massiv</translation>
    </message>
    <message>
        <source>Solid cherry</source>
        <translation>Kirschbaum massiv</translation>
    </message>
    <message>
        <source>Solid hardwood</source>
        <translation>Hartholz massiv</translation>
    </message>
    <message>
        <source>Solid links, pins and sleeves</source>
        <translation>Massive Glieder, Stifte und Hülsen</translation>
    </message>
    <message>
        <source>Solid mahogany</source>
        <translation>Mahagoni massiv</translation>
    </message>
    <message>
        <source>Solid maple</source>
        <translation>Ahorn massiv</translation>
    </message>
    <message>
        <source>Solid oak</source>
        <translation>Eiche massiv</translation>
    </message>
    <message>
        <source>Solid pine</source>
        <translation>Kiefer massiv</translation>
    </message>
    <message>
        <source>Solid staves, edge glued; grain runs side to side</source>
        <translation>Massive Stäbe, verleimt; Faser läuft quer</translation>
    </message>
    <message>
        <source>Solid teak</source>
        <translation>Teak massiv</translation>
    </message>
    <message>
        <source>Solid walnut</source>
        <translation>Nussbaum massiv</translation>
    </message>
    <message>
        <source>Solid wood, species to be confirmed</source>
        <translation>Massivholz, Holzart zu bestätigen</translation>
    </message>
    <message>
        <source>Solid, polished</source>
        <translation>Massiv, poliert</translation>
    </message>
    <message>
        <source>Soy wax</source>
        <translation>Sojawachs</translation>
    </message>
    <message>
        <source>Spacer beads</source>
        <translation>Zwischenperlen</translation>
    </message>
    <message>
        <source>Spacing and diameter</source>
        <translation>Abstand und Durchmesser</translation>
    </message>
    <message>
        <source>Spacing and edge of the holes</source>
        <translation>Abstand und Rand der Löcher</translation>
    </message>
    <message>
        <source>Spindles</source>
        <translation>Streben</translation>
    </message>
    <message>
        <source>Spiral or convolute wound, wrapped sheet</source>
        <translation>Spiral- oder parallelgewickelt, mit Papier bezogen</translation>
    </message>
    <message>
        <source>Splay and fixing of the feet</source>
        <translation>Schrägstellung und Befestigung der Füße</translation>
    </message>
    <message>
        <source>Splay of the legs or taper of the column</source>
        <translation>Schrägstellung der Beine oder Verjüngung der Säule</translation>
    </message>
    <message>
        <source>Split line, thumb grip and hinge</source>
        <translation>Trennlinie, Daumengriff und Scharnier</translation>
    </message>
    <message>
        <source>Spring bars</source>
        <translation>Federstege</translation>
    </message>
    <message>
        <source>Spring-steel core, moulded cover</source>
        <translation>Kern aus Federstahl, umspritzt</translation>
    </message>
    <message>
        <source>Spun form, lip and coat</source>
        <translation>Gedrückte Form, Lippe und Beschichtung</translation>
    </message>
    <message>
        <source>Spun sheet, rolled edge</source>
        <translation>Gedrücktes Blech, gerollte Kante</translation>
    </message>
    <message>
        <source>Spun, one piece</source>
        <translation>Gedrückt, aus einem Stück</translation>
    </message>
    <message>
        <source>Spun, vented cap</source>
        <translation>Gedrückt, Kappe mit Lüftung</translation>
    </message>
    <message>
        <source>Square to the edge: from seam to edge.</source>
        <translation>Rechtwinklig zur Kante: von der Naht zur Kante.</translation>
    </message>
    <message>
        <source>Stack and height of the heel</source>
        <translation>Aufbau und Höhe des Absatzes</translation>
    </message>
    <message>
        <source>Stainless steel 304</source>
        <translation>Edelstahl 304</translation>
    </message>
    <message>
        <source>Stainless steel 316</source>
        <translation>Edelstahl 316</translation>
    </message>
    <message>
        <source>Stainless steel, grade to be confirmed</source>
        <translation>Edelstahl, Güte zu bestätigen</translation>
    </message>
    <message>
        <source>Stamped strip, 8 detents</source>
        <translation>Gestanzter Streifen, 8 Rasten</translation>
    </message>
    <message>
        <source>Stamped, diamond cut</source>
        <translation>Gestanzt, diamantiert</translation>
    </message>
    <message>
        <source>Stamped, lacquered</source>
        <translation>Gestanzt, lackiert</translation>
    </message>
    <message>
        <source>Stand collar, two layers, topstitched</source>
        <translation>Stehkragen, zweilagig, abgesteppt</translation>
    </message>
    <message>
        <source>Standing ring without glaze, back stamp</source>
        <translation>Standring ohne Glasur, Bodenstempel</translation>
    </message>
    <message>
        <source>Standing ring without glaze, place of the back stamp</source>
        <translation>Standring ohne Glasur, Lage des Bodenstempels</translation>
    </message>
    <message>
        <source>Standing ring, bare base plate, place of marks</source>
        <translation>Standring, blanke Bodenplatte, Lage der Zeichen</translation>
    </message>
    <message>
        <source>Standing ring, base plate, place of marks</source>
        <translation>Standring, Bodenplatte, Lage der Zeichen</translation>
    </message>
    <message>
        <source>Standing ring, marks</source>
        <translation>Standring, Zeichen</translation>
    </message>
    <message>
        <source>Standing surface</source>
        <translation>Standfläche</translation>
    </message>
    <message>
        <source>Standing surface, warning label area</source>
        <translation>Standfläche, Fläche für Warnhinweise</translation>
    </message>
    <message>
        <source>Start and run of the thread</source>
        <translation>Anfang und Verlauf des Gewindes</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>Statusleuchte</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stiel</translation>
    </message>
    <message>
        <source>Sterling silver 925</source>
        <translation>Sterlingsilber 925</translation>
    </message>
    <message>
        <source>Stitch rows and edge of the brim</source>
        <translation>Steppreihen und Kante des Schirms</translation>
    </message>
    <message>
        <source>Stitch rows, skived edge and perforations</source>
        <translation>Steppreihen, geschärfte Kante und Lochung</translation>
    </message>
    <message>
        <source>Stitch, padding and edge</source>
        <translation>Naht, Polsterung und Kante</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Stone pitch and beads</source>
        <translation>Steinabstand und Körner</translation>
    </message>
    <message>
        <source>Stoneware, glazed</source>
        <translation>Steinzeug, glasiert</translation>
    </message>
    <message>
        <source>Straight between the neck seams at the highest points of the shoulder.</source>
        <translation>Gerade zwischen den Halsnähten an den höchsten Schulterpunkten.</translation>
    </message>
    <message>
        <source>Straight from shoulder point to shoulder point.</source>
        <translation>Gerade von Schulterpunkt zu Schulterpunkt.</translation>
    </message>
    <message>
        <source>Straight tuck end, side seam glued</source>
        <translation>Gleichseitige Einstecklaschen, Seitennaht geklebt</translation>
    </message>
    <message>
        <source>Straight, glued flat</source>
        <translation>Gerade, flach geklebt</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Riemen</translation>
    </message>
    <message>
        <source>Strap width and shoulder seam</source>
        <translation>Trägerbreite und Schulternaht</translation>
    </message>
    <message>
        <source>Straps</source>
        <translation>Riemen</translation>
    </message>
    <message>
        <source>Straw</source>
        <translation>Trinkhalm</translation>
    </message>
    <message>
        <source>Stretch knit with elastane</source>
        <translation>Stretch-Maschenware mit Elastan</translation>
    </message>
    <message>
        <source>Stretch pocket, elastic binding</source>
        <translation>Stretchtasche, elastisch eingefasst</translation>
    </message>
    <message>
        <source>Stretchers</source>
        <translation>Querstreben</translation>
    </message>
    <message>
        <source>Strip over the back seam</source>
        <translation>Streifen über der Fersennaht</translation>
    </message>
    <message>
        <source>Strip, loop and topline</source>
        <translation>Besatz, Schlaufe und Schaftkante</translation>
    </message>
    <message>
        <source>Stuffed, sewn into the base seam</source>
        <translation>Gestopft, in die Bodennaht eingenäht</translation>
    </message>
    <message>
        <source>Stuffed, sewn into the side seams</source>
        <translation>Gestopft, in die Seitennähte eingenäht</translation>
    </message>
    <message>
        <source>Subdials</source>
        <translation>Totalisatoren</translation>
    </message>
    <message>
        <source>Suede split</source>
        <translation>Spaltvelours</translation>
    </message>
    <message>
        <source>Surface, flutes or decoration area</source>
        <translation>Oberfläche, Rillen oder Dekorfläche</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>Sicke</translation>
    </message>
    <message>
        <source>Sweatband</source>
        <translation>Schweißband</translation>
    </message>
    <message>
        <source>Sweatband and inner seams</source>
        <translation>Schweißband und Innennähte</translation>
    </message>
    <message>
        <source>Swings on two pins</source>
        <translation>Schwenkt um zwei Stifte</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>TPU</source>
        <translation>TPU</translation>
    </message>
    <message>
        <source>Tabs, box-X stitched</source>
        <translation>Laschen, im Kasten mit X gesteppt</translation>
    </message>
    <message>
        <source>Tact switches behind moulded keys</source>
        <translation>Kurzhubtaster hinter geformten Tasten</translation>
    </message>
    <message>
        <source>Taffeta lining</source>
        <translation>Taftfutter</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Schwanz</translation>
    </message>
    <message>
        <source>Tape at the ring, even cloth</source>
        <translation>Band am Ring, glatter Stoff</translation>
    </message>
    <message>
        <source>Taper and level cut of the foot</source>
        <translation>Verjüngung und ebener Schnitt des Fußes</translation>
    </message>
    <message>
        <source>Taper and splay</source>
        <translation>Verjüngung und Schrägstellung</translation>
    </message>
    <message>
        <source>Taper and surface of the turned leg</source>
        <translation>Verjüngung und Oberfläche des gedrechselten Beins</translation>
    </message>
    <message>
        <source>Taper and upright stance</source>
        <translation>Verjüngung und gerader Stand</translation>
    </message>
    <message>
        <source>Taper of the shank</source>
        <translation>Verjüngung der Ringschiene</translation>
    </message>
    <message>
        <source>Tapered, bolted with inserts</source>
        <translation>Konisch, mit Gewindeeinsätzen verschraubt</translation>
    </message>
    <message>
        <source>Tassels</source>
        <translation>Quasten</translation>
    </message>
    <message>
        <source>Tenon wedges</source>
        <translation>Zapfenkeile</translation>
    </message>
    <message>
        <source>Terminal plate</source>
        <translation>Anschlussplatte</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Terrakotta</translation>
    </message>
    <message>
        <source>Terrazzo</source>
        <translation>Terrazzo</translation>
    </message>
    <message>
        <source>Textile covered, length to be confirmed</source>
        <translation>Textilummantelt, Länge zu bestätigen</translation>
    </message>
    <message>
        <source>Texture and colour of the coat, area for decoration</source>
        <translation>Struktur und Farbe der Beschichtung, Fläche für Dekor</translation>
    </message>
    <message>
        <source>Texture, gloss and colour of the coat, area for decoration</source>
        <translation>Struktur, Glanz und Farbe der Beschichtung, Fläche für Dekor</translation>
    </message>
    <message>
        <source>Thick base, standing ring</source>
        <translation>Dicker Boden, Standring</translation>
    </message>
    <message>
        <source>Thick base, standing ring, mould marks</source>
        <translation>Dicker Boden, Standring, Formzeichen</translation>
    </message>
    <message>
        <source>Thickness and curl of the edge</source>
        <translation>Dicke und Einrollung der Kante</translation>
    </message>
    <message>
        <source>Thickness and edge radius</source>
        <translation>Dicke und Kantenradius</translation>
    </message>
    <message>
        <source>Thickness and lie of the links</source>
        <translation>Dicke und Lage der Glieder</translation>
    </message>
    <message>
        <source>Thickness and step of the bezel</source>
        <translation>Dicke und Stufe der Lünette</translation>
    </message>
    <message>
        <source>Thickness of the wall, frosting or lacquer</source>
        <translation>Wandstärke, Satinierung oder Lack</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gewinde</translation>
    </message>
    <message>
        <source>Threaded cap with finger loop</source>
        <translation>Gewindekappe mit Fingerschlaufe</translation>
    </message>
    <message>
        <source>Threaded cap, quarter-turn stop to be confirmed</source>
        <translation>Gewindekappe, Viertelanschlag zu bestätigen</translation>
    </message>
    <message>
        <source>Through-hole receptacle</source>
        <translation>Durchsteckbuchse</translation>
    </message>
    <message>
        <source>Tie belt</source>
        <translation>Bindegürtel</translation>
    </message>
    <message>
        <source>Tinplate</source>
        <translation>Weißblech</translation>
    </message>
    <message>
        <source>Tip seam and topstitch</source>
        <translation>Naht und Absteppung der Spitze</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>Titan</translation>
    </message>
    <message>
        <source>Toe cap</source>
        <translation>Vorderkappe</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <source>Tongue label</source>
        <translation>Zungenetikett</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oberteil</translation>
    </message>
    <message>
        <source>Top button</source>
        <translation>Deckknopf</translation>
    </message>
    <message>
        <source>Top cap</source>
        <translation>Obere Kappe</translation>
    </message>
    <message>
        <source>Top hem</source>
        <translation>Oberer Saum</translation>
    </message>
    <message>
        <source>Top pad</source>
        <translation>Oberes Polster</translation>
    </message>
    <message>
        <source>Top surface, place of a logo</source>
        <translation>Oberseite, Platz für ein Logo</translation>
    </message>
    <message>
        <source>Topaz</source>
        <translation>Topas</translation>
    </message>
    <message>
        <source>Topstitch along the zip</source>
        <translation>Absteppung am Reißverschluss</translation>
    </message>
    <message>
        <source>Topstitch and how the cushion ends</source>
        <translation>Absteppung und Abschluss des Polsters</translation>
    </message>
    <message>
        <source>Touch surface, bonded</source>
        <translation>Berührungsfläche, geklebt</translation>
    </message>
    <message>
        <source>Transition from shank to head</source>
        <translation>Übergang von der Schiene zum Kopf</translation>
    </message>
    <message>
        <source>Transition of foot and wall</source>
        <translation>Übergang von Fuß und Wand</translation>
    </message>
    <message>
        <source>Transition of foot and wall, line of the glaze</source>
        <translation>Übergang von Fuß und Wand, Glasurlinie</translation>
    </message>
    <message>
        <source>Tread pattern and depth</source>
        <translation>Profilbild und -tiefe</translation>
    </message>
    <message>
        <source>Tri-glide clasp</source>
        <translation>Stegschnalle</translation>
    </message>
    <message>
        <source>Trim ring</source>
        <translation>Zierring</translation>
    </message>
    <message>
        <source>Trim rings</source>
        <translation>Zierringe</translation>
    </message>
    <message>
        <source>Tube, coat and play</source>
        <translation>Rohr, Beschichtung und Spiel</translation>
    </message>
    <message>
        <source>Tube, seamless</source>
        <translation>Rohr, nahtlos</translation>
    </message>
    <message>
        <source>Tuck flap with slit locks</source>
        <translation>Einstecklasche mit Schlitzverschluss</translation>
    </message>
    <message>
        <source>Tuck flap, hinge at the back</source>
        <translation>Einstecklasche, hinten angelenkt</translation>
    </message>
    <message>
        <source>Tuck lid</source>
        <translation>Einstecklasche</translation>
    </message>
    <message>
        <source>Turned and topstitched</source>
        <translation>Umgeschlagen und abgesteppt</translation>
    </message>
    <message>
        <source>Turned cap bonded to the threaded collar</source>
        <translation>Gedrechselte Kappe, auf den Gewindekragen geklebt</translation>
    </message>
    <message>
        <source>Turned column on a weighted foot</source>
        <translation>Gedrechselte Säule auf beschwertem Fuß</translation>
    </message>
    <message>
        <source>Turned edge and lining</source>
        <translation>Eingeschlagene Kante und Futter</translation>
    </message>
    <message>
        <source>Turned hem 28 mm, lockstitch 301</source>
        <translation>Umschlagsaum 28 mm, Steppstich 301</translation>
    </message>
    <message>
        <source>Turned pin with friction washer</source>
        <translation>Gedrehter Stift mit Reibscheibe</translation>
    </message>
    <message>
        <source>Turned rungs, blind tenons</source>
        <translation>Gedrechselte Sprossen, verdeckte Zapfen</translation>
    </message>
    <message>
        <source>Turned seams, corners boxed</source>
        <translation>Nähte verstürzt, Ecken abgenäht</translation>
    </message>
    <message>
        <source>Turned shell, anodised</source>
        <translation>Gedrehtes Gehäuse, eloxiert</translation>
    </message>
    <message>
        <source>Turned spindles</source>
        <translation>Gedrechselte Stäbe</translation>
    </message>
    <message>
        <source>Turned, M4 screw</source>
        <translation>Gedreht, Schraube M4</translation>
    </message>
    <message>
        <source>Turned, M8 hanger bolt</source>
        <translation>Gedrechselt, Stockschraube M8</translation>
    </message>
    <message>
        <source>Turned, set into the head seam</source>
        <translation>Gewendet, in die Kopfnaht gefasst</translation>
    </message>
    <message>
        <source>Turned, tapered, glued tenons</source>
        <translation>Gedrechselt, konisch, verleimte Zapfen</translation>
    </message>
    <message>
        <source>Turned; back legs steam bent</source>
        <translation>Gedrechselt; Hinterbeine dampfgebogen</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Tweeter dome</source>
        <translation>Hochtonkalotte</translation>
    </message>
    <message>
        <source>Tweeter plate</source>
        <translation>Hochtönerplatte</translation>
    </message>
    <message>
        <source>Twist-off lid</source>
        <translation>Twist-off-Deckel</translation>
    </message>
    <message>
        <source>Twist-off, four lugs, safety button</source>
        <translation>Twist-off, vier Nocken, Sicherheitsknopf</translation>
    </message>
    <message>
        <source>Two layers, stitched in rows 6 mm apart</source>
        <translation>Zweilagig, in Reihen mit 6 mm Abstand gesteppt</translation>
    </message>
    <message>
        <source>Two shells, ultrasonically welded</source>
        <translation>Zwei Schalen, ultraschallgeschweißt</translation>
    </message>
    <message>
        <source>Two-piece crown with tip, seams felled and topstitched</source>
        <translation>Zweiteiliger Kopf mit Deckel, Nähte gekappt und abgesteppt</translation>
    </message>
    <message>
        <source>Two-way zip, sliders and end stops</source>
        <translation>Zweiwege-Reißverschluss, Schieber und Endstücke</translation>
    </message>
    <message>
        <source>Type and size of the clasp</source>
        <translation>Art und Größe des Verschlusses</translation>
    </message>
    <message>
        <source>USB-C receptacle and microphone ports</source>
        <translation>USB-C-Buchse und Mikrofonöffnungen</translation>
    </message>
    <message>
        <source>USB-C sockets</source>
        <translation>USB-C-Buchsen</translation>
    </message>
    <message>
        <source>USB-C, moulded strain relief</source>
        <translation>USB-C, angespritzte Zugentlastung</translation>
    </message>
    <message>
        <source>Undercut and lining</source>
        <translation>Hinterschnitt und Auskleidung</translation>
    </message>
    <message>
        <source>Underside of the rim</source>
        <translation>Unterseite des Rands</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Schaft</translation>
    </message>
    <message>
        <source>Upper face and its edges</source>
        <translation>Oberseite und ihre Kanten</translation>
    </message>
    <message>
        <source>V-insert</source>
        <translation>V-Einsatz</translation>
    </message>
    <message>
        <source>Vamp</source>
        <translation>Vorderblatt</translation>
    </message>
    <message>
        <source>Vamp and shaft</source>
        <translation>Vorderblatt und Schaft</translation>
    </message>
    <message>
        <source>Vamp perforations</source>
        <translation>Lochung des Vorderblatts</translation>
    </message>
    <message>
        <source>Vegetable-tanned cow leather</source>
        <translation>Pflanzlich gegerbtes Rindleder</translation>
    </message>
    <message>
        <source>Velvet</source>
        <translation>Samt</translation>
    </message>
    <message>
        <source>Vent holes</source>
        <translation>Lüftungslöcher</translation>
    </message>
    <message>
        <source>Viscose</source>
        <translation>Viskose</translation>
    </message>
    <message>
        <source>Vitreous enamel on steel</source>
        <translation>Emaille auf Stahl</translation>
    </message>
    <message>
        <source>Vulcanised-look tape at the heel</source>
        <translation>Band in Vulkanisieroptik an der Ferse</translation>
    </message>
    <message>
        <source>Waist button</source>
        <translation>Bundknopf</translation>
    </message>
    <message>
        <source>Waist seam overlocked with clear elastic</source>
        <translation>Taillennaht mit Overlock und Klargummi</translation>
    </message>
    <message>
        <source>Waistband</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Waistband with interlining, edge stitched</source>
        <translation>Bund mit Einlage, knappkantig gesteppt</translation>
    </message>
    <message>
        <source>Waveguide and dome</source>
        <translation>Schallführung und Kalotte</translation>
    </message>
    <message>
        <source>Wax</source>
        <translation>Wachs</translation>
    </message>
    <message>
        <source>Wax surface, even gap to the wall</source>
        <translation>Wachsoberfläche, gleichmäßiger Abstand zur Wand</translation>
    </message>
    <message>
        <source>Waxed cotton canvas</source>
        <translation>Gewachster Baumwollcanvas</translation>
    </message>
    <message>
        <source>Weave and tension of the cloth</source>
        <translation>Bindung und Spannung des Stoffs</translation>
    </message>
    <message>
        <source>Weave, colour and print of the cover</source>
        <translation>Bindung, Farbe und Druck des Bezugs</translation>
    </message>
    <message>
        <source>Webbing</source>
        <translation>Gurtband</translation>
    </message>
    <message>
        <source>Webbing handles, box-X stitched</source>
        <translation>Griffe aus Gurtband, im Kasten mit X gesteppt</translation>
    </message>
    <message>
        <source>Webbing runs under the base, box-X stitched</source>
        <translation>Gurtband läuft unter dem Boden durch, im Kasten mit X gesteppt</translation>
    </message>
    <message>
        <source>Webbing, bar tacked</source>
        <translation>Gurtband, verriegelt</translation>
    </message>
    <message>
        <source>Webbing, box stitched</source>
        <translation>Gurtband, im Kasten gesteppt</translation>
    </message>
    <message>
        <source>Weight, edge radius</source>
        <translation>Gewicht, Kantenradius</translation>
    </message>
    <message>
        <source>Weighted foot, rod screwed in</source>
        <translation>Beschwerter Fuß, Stange eingeschraubt</translation>
    </message>
    <message>
        <source>Weighted, felt pad below</source>
        <translation>Beschwert, Filz darunter</translation>
    </message>
    <message>
        <source>Welded D-ring</source>
        <translation>Geschweißter D-Ring</translation>
    </message>
    <message>
        <source>Welt</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Welt stitch and toe shape</source>
        <translation>Rahmennaht und Form der Spitze</translation>
    </message>
    <message>
        <source>Where the legs enter the board, angle of splay</source>
        <translation>Eintritt der Beine in die Platte, Winkel der Schrägstellung</translation>
    </message>
    <message>
        <source>White gold, fineness and plating to be confirmed</source>
        <translation>Weißgold, Feingehalt und Rhodinierung zu bestätigen</translation>
    </message>
    <message>
        <source>Wick</source>
        <translation>Docht</translation>
    </message>
    <message>
        <source>Width and stitch of the binding</source>
        <translation>Breite und Naht der Einfassung</translation>
    </message>
    <message>
        <source>Width and stitching of the keeper</source>
        <translation>Breite und Nähte der Schlaufe</translation>
    </message>
    <message>
        <source>Width of the band</source>
        <translation>Breite des Bands</translation>
    </message>
    <message>
        <source>Width of the handle, straight and upright</source>
        <translation>Breite des Henkels, gerade und aufrecht</translation>
    </message>
    <message>
        <source>Width of the strap and clasp</source>
        <translation>Breite von Band und Schließe</translation>
    </message>
    <message>
        <source>Width, box stitch and button spacing</source>
        <translation>Breite, Kreuznaht und Knopfabstand</translation>
    </message>
    <message>
        <source>Width, knot and ends</source>
        <translation>Breite, Knoten und Enden</translation>
    </message>
    <message>
        <source>Width, spacing and bartacks</source>
        <translation>Breite, Abstand und Riegel</translation>
    </message>
    <message>
        <source>Window film</source>
        <translation>Fensterfolie</translation>
    </message>
    <message>
        <source>With callipers, at half height.</source>
        <translation>Mit dem Messschieber, auf halber Höhe.</translation>
    </message>
    <message>
        <source>With callipers, square to the surface.</source>
        <translation>Mit dem Messschieber, rechtwinklig zur Fläche.</translation>
    </message>
    <message>
        <source>Wooden runners</source>
        <translation>Holzleisten</translation>
    </message>
    <message>
        <source>Woofer frame</source>
        <translation>Tieftönerkorb</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Wolle</translation>
    </message>
    <message>
        <source>Wool felt</source>
        <translation>Wollfilz</translation>
    </message>
    <message>
        <source>Wool tweed</source>
        <translation>Wolltweed</translation>
    </message>
    <message>
        <source>Woven elastic</source>
        <translation>Gewebtes Gummiband</translation>
    </message>
    <message>
        <source>Woven elastic, lined</source>
        <translation>Gewebtes Gummi, gefüttert</translation>
    </message>
    <message>
        <source>Woven label, sewn on four sides</source>
        <translation>Gewebtes Etikett, auf vier Seiten angenäht</translation>
    </message>
    <message>
        <source>Woven label, stitched round</source>
        <translation>Gewebtes Etikett, ringsum angenäht</translation>
    </message>
    <message>
        <source>Woven patch, merrowed edge</source>
        <translation>Gewebter Aufnäher, umkettelte Kante</translation>
    </message>
    <message>
        <source>Woven straw</source>
        <translation>Strohgeflecht</translation>
    </message>
    <message>
        <source>Woven webbing</source>
        <translation>Gewebtes Gurtband</translation>
    </message>
    <message>
        <source>Wrap that holds the handles</source>
        <translation>Wicklung, die die Henkel hält</translation>
    </message>
    <message>
        <source>Wrapped greyboard</source>
        <translation>Bezogene Graupappe</translation>
    </message>
    <message>
        <source>Wrist strap</source>
        <translation>Handschlaufe</translation>
    </message>
    <message>
        <source>Wrist strap, caught in the side seam</source>
        <translation>Handschlaufe, in der Seitennaht mitgefasst</translation>
    </message>
    <message>
        <source>Yarn pompom, sewn through the crown</source>
        <translation>Garnbommel, durch den Kopf genäht</translation>
    </message>
    <message>
        <source>Yarn-dyed mélange</source>
        <translation>Garngefärbte Melange</translation>
    </message>
    <message>
        <source>Yokes</source>
        <translation>Bügelgabeln</translation>
    </message>
    <message>
        <source>Zinc alloy, nickel-free plating</source>
        <translation>Zinklegierung, nickelfrei galvanisiert</translation>
    </message>
    <message>
        <source>Zip</source>
        <translation>Reißverschluss</translation>
    </message>
    <message>
        <source>Zip chain and slider</source>
        <translation>Reißverschlusskette und Schieber</translation>
    </message>
    <message>
        <source>Zip chain and sliders</source>
        <translation>Reißverschlusskette und Schieber</translation>
    </message>
    <message>
        <source>Zip puller</source>
        <translation>Reißverschlusszipper</translation>
    </message>
    <message>
        <source>Zip size, slider and edge stitches</source>
        <translation>Reißverschlussgröße, Schieber und Kantennähte</translation>
    </message>
    <message>
        <source>Zip size, slider and end tabs</source>
        <translation>Reißverschlussgröße, Schieber und Endlaschen</translation>
    </message>
    <message>
        <source>Zip tape</source>
        <translation>Reißverschlussband</translation>
    </message>
    <message>
        <source>Zip welt pocket, No. 3 coil</source>
        <translation>Paspeltasche mit Reißverschluss, Spirale Nr. 3</translation>
    </message>
    <message>
        <source>anodised</source>
        <translation>eloxiert</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>gebürstet</translation>
    </message>
    <message>
        <source>brushed back</source>
        <translation>innen angeraut</translation>
    </message>
    <message>
        <source>burnished</source>
        <translation>brüniert</translation>
    </message>
    <message>
        <source>chrome</source>
        <translation>verchromt</translation>
    </message>
    <message>
        <source>cone</source>
        <translation>Kone</translation>
    </message>
    <message>
        <source>distressed</source>
        <translation>auf alt gemacht</translation>
    </message>
    <message>
        <source>enamelled</source>
        <translation>emailliert</translation>
    </message>
    <message>
        <source>foil stamped</source>
        <translation>heißfoliengeprägt</translation>
    </message>
    <message>
        <source>frosted</source>
        <translation>satiniert</translation>
    </message>
    <message>
        <source>garment dyed</source>
        <translation>stückgefärbt</translation>
    </message>
    <message>
        <source>glazed</source>
        <translation>glasiert</translation>
    </message>
    <message>
        <source>glossy</source>
        <translation>glänzend</translation>
    </message>
    <message>
        <source>hammered</source>
        <translation>gehämmert</translation>
    </message>
    <message>
        <source>heather</source>
        <translation>meliert</translation>
    </message>
    <message>
        <source>lacquered</source>
        <translation>lackiert</translation>
    </message>
    <message>
        <source>laminated</source>
        <translation>kaschiert</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>matt</translation>
    </message>
    <message>
        <source>matte glaze</source>
        <translation>matt glasiert</translation>
    </message>
    <message>
        <source>metallic</source>
        <translation>metallisch</translation>
    </message>
    <message>
        <source>natural finish</source>
        <translation>naturbelassen</translation>
    </message>
    <message>
        <source>oiled</source>
        <translation>geölt</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>lackiert, deckend</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>Lackfinish</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>Stk.</translation>
    </message>
    <message>
        <source>plated</source>
        <translation>galvanisiert</translation>
    </message>
    <message>
        <source>polished</source>
        <translation>poliert</translation>
    </message>
    <message>
        <source>powder coat</source>
        <translation>pulverbeschichtet</translation>
    </message>
    <message>
        <source>reactive glaze</source>
        <translation>Reaktivglasur</translation>
    </message>
    <message>
        <source>sandblasted</source>
        <translation>gestrahlt</translation>
    </message>
    <message>
        <source>satin</source>
        <translation>seidenmatt</translation>
    </message>
    <message>
        <source>soft touch</source>
        <translation>Soft-Touch</translation>
    </message>
    <message>
        <source>stained</source>
        <translation>gebeizt</translation>
    </message>
    <message>
        <source>textured</source>
        <translation>strukturiert</translation>
    </message>
    <message>
        <source>translucent</source>
        <translation>durchscheinend</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>uncoated</source>
        <translation>unbeschichtet</translation>
    </message>
    <message>
        <source>unglazed</source>
        <translation>unglasiert</translation>
    </message>
    <message>
        <source>washed</source>
        <translation>gewaschen</translation>
    </message>
    <message>
        <source>water repellent</source>
        <translation>wasserabweisend</translation>
    </message>
    <message>
        <source>waxed</source>
        <translation>gewachst</translation>
    </message>
    <message>
        <source>{} holder, to be confirmed</source>
        <translation>Fassung {}, zu bestätigen</translation>
    </message>
    <message>
        <source>Ø 0.8 mm, click closure</source>
        <translation>Ø 0,8 mm, Klickverschluss</translation>
    </message>
    <message>
        <source>Ø 0.8 mm, rounded end</source>
        <translation>Ø 0,8 mm, gerundetes Ende</translation>
    </message>
    <message>
        <source>Ø 0.8 x 10 mm, notched</source>
        <translation>Ø 0,8 × 10 mm, gekerbt</translation>
    </message>
    <message>
        <source>Ø 1.8 mm</source>
        <translation>Ø 1,8 mm</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>No jobs since the program was started.</source>
        <translation>Keine Aufträge seit dem Programmstart.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Jobs or activity</source>
        <translation>Aufträge oder Aktivität</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Schublade schließen</translation>
    </message>
</context>
<context>
    <name>EngineDialogs</name>
    <message>
        <source>This system has no key ring: the key is forgotten at the end.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Der Schlüssel wird am Ende vergessen.</translation>
    </message>
    <message>
        <source>It answers. Nothing was charged.</source>
        <translation>Sie antwortet. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>It answers, but does not name {} among its models.</source>
        <translation>Sie antwortet, nennt aber {} nicht unter ihren Modellen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>It answers and has the models chosen here. Nothing was charged.</source>
        <translation>Sie antwortet und hat die hier gewählten Modelle. Es wurde nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Model for pictures</source>
        <translation>Modell für Bilder</translation>
    </message>
    <message>
        <source>Model for readings</source>
        <translation>Modell für Analysen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Draws on this computer. It needs no key and no network, and is free.</source>
        <translation>Zeichnet auf diesem Rechner, ohne Schlüssel, ohne Netz und kostenlos.</translation>
    </message>
    <message>
        <source>A server that speaks OpenAI&apos;s language, such as LM Studio, Ollama, LocalAI or vLLM: on this computer, or with https elsewhere. It is your own, so it takes no credits; what it costs in money the program does not know.</source>
        <translation>Ein Server, der die Sprache von OpenAI spricht, etwa LM Studio, Ollama, LocalAI oder vLLM: auf diesem Rechner oder anderswo mit https. Es ist Ihr eigener, also kostet er keine Credits; was er an Geld kostet, weiß das Programm nicht.</translation>
    </message>
    <message>
        <source>Words and pictures of a product are sent to {}, without what cameras write into pictures.</source>
        <translation>Worte und Bilder eines Produkts werden an {} gesendet, ohne das, was Kameras in Bilder schreiben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Makes no pictures</source>
        <translation>Macht keine Bilder</translation>
    </message>
    <message>
        <source>Makes simple pictures (words and size)</source>
        <translation>Macht einfache Bilder (Worte und Größe)</translation>
    </message>
    <message>
        <source>Makes pictures as OpenAI does</source>
        <translation>Macht Bilder wie OpenAI</translation>
    </message>
    <message>
        <source>Takes no pictures along: front views only</source>
        <translation>Nimmt keine Bilder mit: nur Vorderansichten</translation>
    </message>
    <message>
        <source>Takes pictures along by editing them</source>
        <translation>Nimmt Bilder mit, indem es sie bearbeitet</translation>
    </message>
    <message>
        <source>Takes pictures along in a list (LocalAI)</source>
        <translation>Nimmt Bilder als Liste mit (LocalAI)</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Reads by</source>
        <translation>Liest über</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>always ready</source>
        <translation>immer bereit</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>model ended</source>
        <translation>Modell eingestellt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>An engine draws and reads. Which one does what is chosen in the settings; a key is only needed for engines of others.</source>
        <translation>Eine Engine zeichnet und liest. Welche was tut, wählen Sie in den Einstellungen; einen Schlüssel brauchen nur fremde Engines.</translation>
    </message>
    <message>
        <source>What was sent …</source>
        <translation>Gesendetes …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Use this sentence</source>
        <translation>Diesen Satz verwenden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {}</source>
        <translation>{} exportieren</translation>
    </message>
    <message>
        <source>Tech pack as PDF</source>
        <translation>Techpack als PDF</translation>
    </message>
    <message>
        <source>Technical sketches as SVG</source>
        <translation>Technische Zeichnungen als SVG</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Dieline of the package as SVG, PDF and DXF</source>
        <translation>Stanzkontur der Verpackung als SVG, PDF und DXF</translation>
    </message>
    <message>
        <source>Package as a 3D model (GLB)</source>
        <translation>Verpackung als 3D-Modell (GLB)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export · free</source>
        <translation>Exportieren · kostenlos</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Style name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Untergruppe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Technical designer</source>
        <translation>Techn. Design</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <source>Size range</source>
        <translation>Größenlauf</translation>
    </message>
    <message>
        <source>Base size</source>
        <translation>Basisgröße</translation>
    </message>
    <message>
        <source>Main material</source>
        <translation>Hauptmaterial</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Tolerance class</source>
        <translation>Toleranzklasse</translation>
    </message>
    <message>
        <source>Colourway</source>
        <translation>Farbvariante</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>UoM</source>
        <translation>ME</translation>
    </message>
    <message>
        <source>Wastage</source>
        <translation>Verschnitt</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Part weight</source>
        <translation>Teilegewicht</translation>
    </message>
    <message>
        <source>Texture code</source>
        <translation>Narbung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Gezeigt in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Seam allowance</source>
        <translation>Nahtzugabe</translation>
    </message>
    <message>
        <source>Distance from edge</source>
        <translation>Kantenabstand</translation>
    </message>
    <message>
        <source>Needle gauge</source>
        <translation>Nadelstärke</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Garn</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Edge finish</source>
        <translation>Kantenfinish</translation>
    </message>
    <message>
        <source>Torque</source>
        <translation>Drehmoment</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Illuminant</source>
        <translation>Lichtart</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Befestigung</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Waschen</translation>
    </message>
    <message>
        <source>Bleach</source>
        <translation>Bleichen</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Bügeln</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Bruttogewicht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>FlickerArea</name>
    <message>
        <source>Comparison by flicker</source>
        <translation>Vergleich im Wechsel</translation>
    </message>
</context>
<context>
    <name>GalleryDelegate</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>{} – click to go there</source>
        <translation>{} – klicken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>GlPreview</name>
    <message>
        <source>Package in three dimensions</source>
        <translation>Verpackung in drei Dimensionen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Credits of this product</source>
        <translation>Credits dieses Produkts</translation>
    </message>
    <message>
        <source>12.5 refunded</source>
        <translation>12,5 erstattet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>{} spent</source>
        <translation>{} ausgegeben</translation>
    </message>
    <message>
        <source>Nothing spent: everything was free.</source>
        <translation>Nichts ausgegeben: Alles war kostenlos.</translation>
    </message>
    <message>
        <source> · {} reserved</source>
        <translation> · {} reserviert</translation>
    </message>
    <message>
        <source>{} reserved</source>
        <translation>{} reserviert</translation>
    </message>
    <message>
        <source>{} given back</source>
        <translation>{} zurückgegeben</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} aufgeladen</translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation>Rev. {}</translation>
    </message>
    <message>
        <source>Version {}.{}</source>
        <translation>Version {}.{}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Callouts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No callouts yet. Add one and click where it points to.</source>
        <translation>Noch keine Hinweise. Setzen Sie einen und klicken Sie auf seine Stelle.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Not read yet. Making the tech pack reads every view.</source>
        <translation>Noch nicht gelesen. Das Techpack liest jede Ansicht.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Hardware and trims</source>
        <translation>Beschläge und Zutaten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Logo and artwork</source>
        <translation>Logo und Druck</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Warum es gezeigt wird</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>v{} · drawn by {}</source>
        <translation>v{} · gezeichnet von {}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Measured on the model</source>
        <translation>Am Modell gemessen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>The engine&apos;s assumption, to be confirmed</source>
        <translation>Eine Annahme der Engine, zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von einem Menschen bestätigt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose a picture to see what is known of it.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Add callout</source>
        <translation>Hinweis setzen</translation>
    </message>
    <message>
        <source>Then click the place it points to</source>
        <translation>Klicken Sie dann auf die Stelle, auf die er zeigt</translation>
    </message>
</context>
<context>
    <name>InspectorRow</name>
    <message>
        <source>Not known yet: nobody measured, said or confirmed it.</source>
        <translation>Noch unbekannt: Niemand hat es gemessen, gesagt oder bestätigt.</translation>
    </message>
</context>
<context>
    <name>IterationStrip</name>
    <message>
        <source>Versions of the front view</source>
        <translation>Versionen der Vorderansicht</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Front view {}, picture {} of {}</source>
        <translation>Vorderansicht {}, Bild {} von {}</translation>
    </message>
    <message>
        <source>As first described</source>
        <translation>Wie zuerst beschrieben</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation>Anderen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>The key lies in the key ring of this system, for {} only.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Systems, nur für {}.</translation>
    </message>
    <message>
        <source>This system has no key ring: the key is remembered until the program ends, for {} only.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Der Schlüssel gilt bis zum Programmende, nur für {}.</translation>
    </message>
    <message>
        <source>The key comes from the environment this program was started in.</source>
        <translation>Der Schlüssel kommt aus der Umgebung, in der das Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>There is no key yet. This system has no key ring: it will be remembered until the program ends, for {} only.</source>
        <translation>Noch kein Schlüssel. Dieses System hat keinen Schlüsselbund: Er wird gemerkt, bis das Programm endet, nur für {}.</translation>
    </message>
    <message>
        <source>There is no key yet. It will be kept in the key ring, for {} only.</source>
        <translation>Noch gibt es keinen Schlüssel. Er kommt in den Schlüsselbund, nur für {}.</translation>
    </message>
    <message>
        <source>Most servers on this computer need no key.</source>
        <translation>Die meisten Server auf diesem Rechner brauchen keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>Page Up and Page Down show the other views</source>
        <translation>Bild auf und Bild ab zeigen die anderen Ansichten</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>aufgeladen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>TBD</source>
        <translation>TBD</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>To approve</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Wird gezeichnet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready to sample</source>
        <translation>Bereit zur Musterung</translation>
    </message>
    <message>
        <source>In sampling</source>
        <translation>In Musterung</translation>
    </message>
    <message>
        <source>Locked for production</source>
        <translation>Für Produktion gesperrt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Style number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>The figures were written to {}.</source>
        <translation>Die Zahlen wurden in {} geschrieben.</translation>
    </message>
    <message>
        <source>Go beyond the budget</source>
        <translation>Budget überschreiten</translation>
    </message>
    <message>
        <source>Spend {} more than the budget allows? It holds for the next step only; the budget stays as it is.</source>
        <translation>{} mehr ausgeben, als das Budget erlaubt? Das gilt nur für den nächsten Schritt; das Budget bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Allow {} once</source>
        <translation>{} einmal erlauben</translation>
    </message>
    <message>
        <source>{} beyond the budget are allowed once. Start the step again.</source>
        <translation>{} über das Budget hinaus sind einmal erlaubt. Starten Sie den Schritt erneut.</translation>
    </message>
    <message>
        <source>“{}” was archived.</source>
        <translation>„{}“ wurde archiviert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>{} were freed.</source>
        <translation>{} wurden frei.</translation>
    </message>
</context>
<context>
    <name>LibraryDoor</name>
    <message>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>There is no library in {}.</source>
        <translation>In {} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Choose the folder that holds library.db, or an empty one for a new library.</source>
        <translation>Wählen Sie den Ordner mit library.db oder für eine neue Bibliothek einen leeren.</translation>
    </message>
</context>
<context>
    <name>LibraryFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Reihenfolge: {}</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Gefiltert nach: {}</translation>
    </message>
    <message>
        <source>Stop filtering by “{}”</source>
        <translation>Nicht mehr nach „{}“ filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation>Rev. {}</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>Hide library</source>
        <translation>Bibliothek ausblenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Words of names, prompts, notes, materials, tags (Ctrl+K)</source>
        <translation>Wörter aus Namen, Beschreibungen, Notizen, Materialien, Schlagwörtern (Strg+K)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No product is like that.</source>
        <translation>So ist kein Produkt.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>LIBRARY · {}</source>
        <translation>BIBLIOTHEK · {}</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>Nichts gefunden für „{}“.</translation>
    </message>
</context>
<context>
    <name>LibraryTags</name>
    <message>
        <source>Undo:</source>
        <translation>Zurück:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag …</source>
        <translation>Neues Schlagwort …</translation>
    </message>
    <message>
        <source>add tag “{}”</source>
        <translation>Schlagwort „{}“ geben</translation>
    </message>
    <message>
        <source>remove tag “{}”</source>
        <translation>Schlagwort „{}“ nehmen</translation>
    </message>
</context>
<context>
    <name>LibraryTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Start a new library there</source>
        <translation>Dort eine neue Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your library is not there</source>
        <translation>Ihre Bibliothek ist nicht da</translation>
    </message>
    <message>
        <source>Its folder was moved or renamed, or its disk is not connected. Nothing was changed.</source>
        <translation>Ihr Ordner wurde verschoben oder umbenannt, oder der Datenträger ist nicht angeschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Connect the disk and try again, or choose the folder where it stands now.</source>
        <translation>Schließen Sie den Datenträger an und versuchen Sie es noch einmal, oder wählen Sie den Ordner, in dem sie jetzt steht.</translation>
    </message>
    <message>
        <source>The library folder is gone</source>
        <translation>Der Ordner der Bibliothek ist weg</translation>
    </message>
    <message>
        <source>It was moved, or its disk is not connected any more. Everything that was saved until then is in that folder.</source>
        <translation>Er wurde verschoben, oder der Datenträger ist nicht mehr angeschlossen. Alles bis dahin Gespeicherte ist in diesem Ordner.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Tech pack</source>
        <translation>Techpack</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>measured, to confirm</source>
        <translation>gemessen, zu bestätigen</translation>
    </message>
    <message>
        <source>assumed, to confirm</source>
        <translation>angenommen, zu bestätigen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>A click on a mark confirms; F9 confirms what is selected.</source>
        <translation>Ein Klick auf ein Zeichen bestätigt; F9 bestätigt die Auswahl.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>1/2 chest at armhole</source>
        <translation>1/2 Brustweite am Armloch</translation>
    </message>
    <message>
        <source>1/2 hem</source>
        <translation>1/2 Saum</translation>
    </message>
    <message>
        <source>1/2 hem width</source>
        <translation>1/2 Saumweite</translation>
    </message>
    <message>
        <source>1/2 hip</source>
        <translation>1/2 Hüftweite</translation>
    </message>
    <message>
        <source>1/2 leg opening</source>
        <translation>1/2 Fußweite</translation>
    </message>
    <message>
        <source>1/2 sleeve opening</source>
        <translation>1/2 Ärmelöffnung</translation>
    </message>
    <message>
        <source>1/2 thigh</source>
        <translation>1/2 Oberschenkelweite</translation>
    </message>
    <message>
        <source>1/2 waist</source>
        <translation>1/2 Taillenweite</translation>
    </message>
    <message>
        <source>Across shoulder</source>
        <translation>Schulterbreite</translation>
    </message>
    <message>
        <source>Back height</source>
        <translation>Höhe hinten</translation>
    </message>
    <message>
        <source>Backrest above seat</source>
        <translation>Rückenlehne über dem Sitz</translation>
    </message>
    <message>
        <source>Backrest height</source>
        <translation>Höhe der Rückenlehne</translation>
    </message>
    <message>
        <source>Bag height</source>
        <translation>Höhe der Tasche</translation>
    </message>
    <message>
        <source>Bag width</source>
        <translation>Breite der Tasche</translation>
    </message>
    <message>
        <source>Ball width</source>
        <translation>Ballenbreite</translation>
    </message>
    <message>
        <source>Band thickness</source>
        <translation>Dicke des Reifs</translation>
    </message>
    <message>
        <source>Base depth</source>
        <translation>Tiefe des Bodens</translation>
    </message>
    <message>
        <source>Base diameter</source>
        <translation>Durchmesser des Fußes</translation>
    </message>
    <message>
        <source>Base height</source>
        <translation>Höhe des Fußes</translation>
    </message>
    <message>
        <source>Base thickness</source>
        <translation>Bodendicke</translation>
    </message>
    <message>
        <source>Belly diameter</source>
        <translation>Durchmesser des Bauchs</translation>
    </message>
    <message>
        <source>Block edge</source>
        <translation>Kantenlänge des Würfels</translation>
    </message>
    <message>
        <source>Board caliper</source>
        <translation>Pappendicke</translation>
    </message>
    <message>
        <source>Board thickness</source>
        <translation>Brettdicke</translation>
    </message>
    <message>
        <source>Body depth</source>
        <translation>Tiefe des Körpers</translation>
    </message>
    <message>
        <source>Body diameter</source>
        <translation>Durchmesser des Körpers</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Höhe des Körpers</translation>
    </message>
    <message>
        <source>Body length</source>
        <translation>Länge des Körpers</translation>
    </message>
    <message>
        <source>Body length from HPS</source>
        <translation>Rumpflänge ab Halsspitze</translation>
    </message>
    <message>
        <source>Body width</source>
        <translation>Breite des Körpers</translation>
    </message>
    <message>
        <source>Bottle height to the rim</source>
        <translation>Flaschenhöhe bis zum Rand</translation>
    </message>
    <message>
        <source>Bowl height</source>
        <translation>Höhe des Kelchs</translation>
    </message>
    <message>
        <source>Brim length at centre</source>
        <translation>Schirmlänge in der Mitte</translation>
    </message>
    <message>
        <source>Brim width</source>
        <translation>Krempenbreite</translation>
    </message>
    <message>
        <source>Buckle height</source>
        <translation>Höhe der Schnalle</translation>
    </message>
    <message>
        <source>Cable length</source>
        <translation>Kabellänge</translation>
    </message>
    <message>
        <source>Camera window height</source>
        <translation>Höhe des Kamerafensters</translation>
    </message>
    <message>
        <source>Camera window width</source>
        <translation>Breite des Kamerafensters</translation>
    </message>
    <message>
        <source>Cap height</source>
        <translation>Höhe der Kappe</translation>
    </message>
    <message>
        <source>Case diameter</source>
        <translation>Gehäusedurchmesser</translation>
    </message>
    <message>
        <source>Case thickness</source>
        <translation>Gehäusedicke</translation>
    </message>
    <message>
        <source>Centre line height</source>
        <translation>Höhe der Mittellinie</translation>
    </message>
    <message>
        <source>Centre line width</source>
        <translation>Breite der Mittellinie</translation>
    </message>
    <message>
        <source>Chain drop</source>
        <translation>Fallhöhe der Kette</translation>
    </message>
    <message>
        <source>Chain length</source>
        <translation>Kettenlänge</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>Lichte Höhe</translation>
    </message>
    <message>
        <source>Clear height of a bay</source>
        <translation>Lichte Höhe eines Fachs</translation>
    </message>
    <message>
        <source>Clear height under rails</source>
        <translation>Lichte Höhe unter der Zarge</translation>
    </message>
    <message>
        <source>Clear height under seat</source>
        <translation>Lichte Höhe unter dem Sitz</translation>
    </message>
    <message>
        <source>Clear width</source>
        <translation>Lichte Breite</translation>
    </message>
    <message>
        <source>Cloth height</source>
        <translation>Stoffhöhe</translation>
    </message>
    <message>
        <source>Collar fall from the neck seam</source>
        <translation>Kragenfall ab der Halsnaht</translation>
    </message>
    <message>
        <source>Collar height, lateral</source>
        <translation>Schafthöhe, außen</translation>
    </message>
    <message>
        <source>Cord below its eyelet</source>
        <translation>Kordel unterhalb der Öse</translation>
    </message>
    <message>
        <source>Crown height</source>
        <translation>Kopfhöhe</translation>
    </message>
    <message>
        <source>Crown tip diameter</source>
        <translation>Durchmesser der Kopfplatte</translation>
    </message>
    <message>
        <source>Crown width</source>
        <translation>Kopfbreite</translation>
    </message>
    <message>
        <source>Cuff height</source>
        <translation>Bündchenhöhe</translation>
    </message>
    <message>
        <source>Cushion thickness</source>
        <translation>Polsterdicke</translation>
    </message>
    <message>
        <source>Diameter at the foot</source>
        <translation>Durchmesser am Fuß</translation>
    </message>
    <message>
        <source>Diameter at the top</source>
        <translation>Durchmesser oben</translation>
    </message>
    <message>
        <source>Driver spacing</source>
        <translation>Abstand der Lautsprecher</translation>
    </message>
    <message>
        <source>Drop length</source>
        <translation>Fallhöhe</translation>
    </message>
    <message>
        <source>Drop length without wire</source>
        <translation>Fallhöhe ohne Draht</translation>
    </message>
    <message>
        <source>Ear cup depth</source>
        <translation>Tiefe der Ohrmuschel</translation>
    </message>
    <message>
        <source>Ear cup height</source>
        <translation>Höhe der Ohrmuschel</translation>
    </message>
    <message>
        <source>Ear height over head</source>
        <translation>Höhe der Ohren über dem Kopf</translation>
    </message>
    <message>
        <source>Edge radius</source>
        <translation>Kantenradius</translation>
    </message>
    <message>
        <source>Eye spacing</source>
        <translation>Augenabstand</translation>
    </message>
    <message>
        <source>Fill level of the wax</source>
        <translation>Füllhöhe des Wachses</translation>
    </message>
    <message>
        <source>Foot diameter</source>
        <translation>Durchmesser des Fußes</translation>
    </message>
    <message>
        <source>Foot height</source>
        <translation>Höhe des Fußes</translation>
    </message>
    <message>
        <source>Front neck drop</source>
        <translation>Halsausschnitttiefe vorn</translation>
    </message>
    <message>
        <source>Front pocket height</source>
        <translation>Höhe der Vordertasche</translation>
    </message>
    <message>
        <source>Front rise with waistband</source>
        <translation>Leibhöhe vorn mit Bund</translation>
    </message>
    <message>
        <source>Gap between cushions</source>
        <translation>Abstand der Polster</translation>
    </message>
    <message>
        <source>Girth round the wrist</source>
        <translation>Umfang am Handgelenk</translation>
    </message>
    <message>
        <source>Greatest diameter</source>
        <translation>Größter Durchmesser</translation>
    </message>
    <message>
        <source>Gusset depth</source>
        <translation>Seitenfaltentiefe</translation>
    </message>
    <message>
        <source>Handle drop</source>
        <translation>Henkelhöhe</translation>
    </message>
    <message>
        <source>Handle height</source>
        <translation>Griffhöhe</translation>
    </message>
    <message>
        <source>Handle reach</source>
        <translation>Ausladung des Henkels</translation>
    </message>
    <message>
        <source>Handle spacing</source>
        <translation>Henkelabstand</translation>
    </message>
    <message>
        <source>Handle thickness</source>
        <translation>Griffdicke</translation>
    </message>
    <message>
        <source>Handle width</source>
        <translation>Griffbreite</translation>
    </message>
    <message>
        <source>Handle width at the joint</source>
        <translation>Henkelbreite am Ansatz</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Kopfumfang</translation>
    </message>
    <message>
        <source>Head diameter</source>
        <translation>Kopfdurchmesser</translation>
    </message>
    <message>
        <source>Head height over finger</source>
        <translation>Höhe des Kopfs über dem Finger</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>Kopfbreite</translation>
    </message>
    <message>
        <source>Headband width</source>
        <translation>Breite des Kopfbügels</translation>
    </message>
    <message>
        <source>Heel height with outsole</source>
        <translation>Absatzhöhe mit Laufsohle</translation>
    </message>
    <message>
        <source>Heel width</source>
        <translation>Fersenbreite</translation>
    </message>
    <message>
        <source>Height of the greatest diameter</source>
        <translation>Höhe des größten Durchmessers</translation>
    </message>
    <message>
        <source>Height of the neck band</source>
        <translation>Höhe des Halsbündchens</translation>
    </message>
    <message>
        <source>Height to the rim</source>
        <translation>Höhe bis zum Rand</translation>
    </message>
    <message>
        <source>Height to the shade</source>
        <translation>Höhe bis zum Schirm</translation>
    </message>
    <message>
        <source>Height to the shoulder</source>
        <translation>Höhe bis zur Schulter</translation>
    </message>
    <message>
        <source>Height to zip</source>
        <translation>Höhe bis zum Reißverschluss</translation>
    </message>
    <message>
        <source>Height without pompom</source>
        <translation>Höhe ohne Bommel</translation>
    </message>
    <message>
        <source>Hood depth from the neck</source>
        <translation>Kapuzentiefe ab dem Hals</translation>
    </message>
    <message>
        <source>Hood height from HPS</source>
        <translation>Kapuzenhöhe ab Halsspitze</translation>
    </message>
    <message>
        <source>Hoop diameter</source>
        <translation>Durchmesser der Creole</translation>
    </message>
    <message>
        <source>Housing depth</source>
        <translation>Gehäusetiefe</translation>
    </message>
    <message>
        <source>Housing height</source>
        <translation>Gehäusehöhe</translation>
    </message>
    <message>
        <source>Inner diameter</source>
        <translation>Innendurchmesser</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>Inside depth</source>
        <translation>Innentiefe</translation>
    </message>
    <message>
        <source>Inside diameter</source>
        <translation>Innendurchmesser</translation>
    </message>
    <message>
        <source>Inside height</source>
        <translation>Innenhöhe</translation>
    </message>
    <message>
        <source>Inside width</source>
        <translation>Innenbreite</translation>
    </message>
    <message>
        <source>Jar diameter</source>
        <translation>Durchmesser des Tiegels</translation>
    </message>
    <message>
        <source>Jar height</source>
        <translation>Höhe des Tiegels</translation>
    </message>
    <message>
        <source>Jar height to the rim</source>
        <translation>Höhe des Tiegels bis zum Rand</translation>
    </message>
    <message>
        <source>Label height</source>
        <translation>Etiketthöhe</translation>
    </message>
    <message>
        <source>Label width along the wall</source>
        <translation>Etikettbreite entlang der Wand</translation>
    </message>
    <message>
        <source>Last length</source>
        <translation>Leistenlänge</translation>
    </message>
    <message>
        <source>Leg diameter at foot</source>
        <translation>Beindurchmesser am Fuß</translation>
    </message>
    <message>
        <source>Leg diameter at the seat</source>
        <translation>Beindurchmesser am Sitz</translation>
    </message>
    <message>
        <source>Leg diameter at the top</source>
        <translation>Beindurchmesser oben</translation>
    </message>
    <message>
        <source>Leg spread at floor</source>
        <translation>Beinabstand am Boden</translation>
    </message>
    <message>
        <source>Length round the wrist</source>
        <translation>Länge um das Handgelenk</translation>
    </message>
    <message>
        <source>Lid diameter</source>
        <translation>Deckeldurchmesser</translation>
    </message>
    <message>
        <source>Lid height</source>
        <translation>Deckelhöhe</translation>
    </message>
    <message>
        <source>Lid height above the rim</source>
        <translation>Deckelhöhe über dem Rand</translation>
    </message>
    <message>
        <source>Lip beyond the rim</source>
        <translation>Ausguss über den Rand hinaus</translation>
    </message>
    <message>
        <source>Lip over the camera</source>
        <translation>Rand über der Kamera</translation>
    </message>
    <message>
        <source>Lip reach from the middle</source>
        <translation>Ausladung des Ausgusses ab der Mitte</translation>
    </message>
    <message>
        <source>Loop depth</source>
        <translation>Schlaufentiefe</translation>
    </message>
    <message>
        <source>Loop width</source>
        <translation>Schlaufenbreite</translation>
    </message>
    <message>
        <source>Lower arm, joint to joint</source>
        <translation>Unterer Arm, Gelenk zu Gelenk</translation>
    </message>
    <message>
        <source>Lug to lug</source>
        <translation>Von Bandanstoß zu Bandanstoß</translation>
    </message>
    <message>
        <source>Mouth diameter</source>
        <translation>Öffnungsdurchmesser</translation>
    </message>
    <message>
        <source>Mouth inside diameter</source>
        <translation>Innendurchmesser der Öffnung</translation>
    </message>
    <message>
        <source>Muzzle width</source>
        <translation>Breite der Schnauze</translation>
    </message>
    <message>
        <source>Neck diameter</source>
        <translation>Halsdurchmesser</translation>
    </message>
    <message>
        <source>Neck outside diameter</source>
        <translation>Außendurchmesser des Halses</translation>
    </message>
    <message>
        <source>Neck width, seam to seam</source>
        <translation>Halsweite, Naht zu Naht</translation>
    </message>
    <message>
        <source>Outside diameter</source>
        <translation>Außendurchmesser</translation>
    </message>
    <message>
        <source>Outsole length</source>
        <translation>Laufsohlenlänge</translation>
    </message>
    <message>
        <source>Overall depth</source>
        <translation>Gesamttiefe</translation>
    </message>
    <message>
        <source>Overall height</source>
        <translation>Gesamthöhe</translation>
    </message>
    <message>
        <source>Overall width</source>
        <translation>Gesamtbreite</translation>
    </message>
    <message>
        <source>Pad diameter</source>
        <translation>Polsterdurchmesser</translation>
    </message>
    <message>
        <source>Pendant height</source>
        <translation>Anhängerhöhe</translation>
    </message>
    <message>
        <source>Pendant thickness</source>
        <translation>Anhängerdicke</translation>
    </message>
    <message>
        <source>Pin length</source>
        <translation>Stiftlänge</translation>
    </message>
    <message>
        <source>Pin spacing</source>
        <translation>Stiftabstand</translation>
    </message>
    <message>
        <source>Piping diameter</source>
        <translation>Durchmesser der Paspel</translation>
    </message>
    <message>
        <source>Pocket height</source>
        <translation>Taschenhöhe</translation>
    </message>
    <message>
        <source>Pocket width</source>
        <translation>Taschenbreite</translation>
    </message>
    <message>
        <source>Pompom diameter</source>
        <translation>Bommeldurchmesser</translation>
    </message>
    <message>
        <source>Post length</source>
        <translation>Steckerlänge</translation>
    </message>
    <message>
        <source>Pouch height</source>
        <translation>Beutelhöhe</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Ausladung</translation>
    </message>
    <message>
        <source>Recess of the disc</source>
        <translation>Rücksprung der Scheibe</translation>
    </message>
    <message>
        <source>Rim diameter</source>
        <translation>Randdurchmesser</translation>
    </message>
    <message>
        <source>Seal height</source>
        <translation>Höhe der Siegelnaht</translation>
    </message>
    <message>
        <source>Seam to seam, height</source>
        <translation>Naht zu Naht, Höhe</translation>
    </message>
    <message>
        <source>Seam to seam, width</source>
        <translation>Naht zu Naht, Breite</translation>
    </message>
    <message>
        <source>Seat depth</source>
        <translation>Sitztiefe</translation>
    </message>
    <message>
        <source>Seat diameter</source>
        <translation>Sitzdurchmesser</translation>
    </message>
    <message>
        <source>Seat height</source>
        <translation>Sitzhöhe</translation>
    </message>
    <message>
        <source>Seat thickness</source>
        <translation>Sitzdicke</translation>
    </message>
    <message>
        <source>Seat width</source>
        <translation>Sitzbreite</translation>
    </message>
    <message>
        <source>Shade diameter, bottom</source>
        <translation>Schirmdurchmesser, unten</translation>
    </message>
    <message>
        <source>Shade diameter, top</source>
        <translation>Schirmdurchmesser, oben</translation>
    </message>
    <message>
        <source>Shade height</source>
        <translation>Schirmhöhe</translation>
    </message>
    <message>
        <source>Shaft height at back</source>
        <translation>Schafthöhe hinten</translation>
    </message>
    <message>
        <source>Shaft width at top</source>
        <translation>Schaftweite oben</translation>
    </message>
    <message>
        <source>Shank thickness, back</source>
        <translation>Dicke der Ringschiene, hinten</translation>
    </message>
    <message>
        <source>Shank width, back</source>
        <translation>Breite der Ringschiene, hinten</translation>
    </message>
    <message>
        <source>Shoulder strap width</source>
        <translation>Breite des Schultergurts</translation>
    </message>
    <message>
        <source>Side length with waistband</source>
        <translation>Seitenlänge mit Bund</translation>
    </message>
    <message>
        <source>Sidewall height at heel</source>
        <translation>Sohlenrandhöhe an der Ferse</translation>
    </message>
    <message>
        <source>Sleeve diameter</source>
        <translation>Hülsendurchmesser</translation>
    </message>
    <message>
        <source>Sleeve length</source>
        <translation>Ärmellänge</translation>
    </message>
    <message>
        <source>Sleeve length from shoulder</source>
        <translation>Ärmellänge ab Schulter</translation>
    </message>
    <message>
        <source>Sole thickness at heel</source>
        <translation>Sohlendicke an der Ferse</translation>
    </message>
    <message>
        <source>Spout reach from the middle</source>
        <translation>Ausladung der Tülle ab der Mitte</translation>
    </message>
    <message>
        <source>Standing ring diameter</source>
        <translation>Durchmesser des Standrings</translation>
    </message>
    <message>
        <source>Stem and foot height</source>
        <translation>Höhe von Stiel und Fuß</translation>
    </message>
    <message>
        <source>Stem diameter</source>
        <translation>Stieldurchmesser</translation>
    </message>
    <message>
        <source>Stone diameter</source>
        <translation>Steindurchmesser</translation>
    </message>
    <message>
        <source>Strap length, tip to buckle</source>
        <translation>Riemenlänge, Spitze bis Schnalle</translation>
    </message>
    <message>
        <source>Strap thickness</source>
        <translation>Riemendicke</translation>
    </message>
    <message>
        <source>Strap width</source>
        <translation>Riemenbreite</translation>
    </message>
    <message>
        <source>Strap width at lugs</source>
        <translation>Bandbreite am Anstoß</translation>
    </message>
    <message>
        <source>Thickness in the middle</source>
        <translation>Dicke in der Mitte</translation>
    </message>
    <message>
        <source>Top diameter</source>
        <translation>Plattendurchmesser</translation>
    </message>
    <message>
        <source>Top thickness</source>
        <translation>Plattendicke</translation>
    </message>
    <message>
        <source>Top width</source>
        <translation>Plattenbreite</translation>
    </message>
    <message>
        <source>Tube diameter</source>
        <translation>Rohrdurchmesser</translation>
    </message>
    <message>
        <source>Tube wall</source>
        <translation>Rohrwand</translation>
    </message>
    <message>
        <source>Tuck flap</source>
        <translation>Einstecklasche</translation>
    </message>
    <message>
        <source>Tweeter plate diameter</source>
        <translation>Durchmesser der Hochtönerplatte</translation>
    </message>
    <message>
        <source>Upper arm, joint to joint</source>
        <translation>Oberer Arm, Gelenk zu Gelenk</translation>
    </message>
    <message>
        <source>Upper height at ball</source>
        <translation>Schafthöhe am Ballen</translation>
    </message>
    <message>
        <source>Vamp length</source>
        <translation>Blattlänge</translation>
    </message>
    <message>
        <source>Waistband height</source>
        <translation>Bundhöhe</translation>
    </message>
    <message>
        <source>Wall at half height</source>
        <translation>Wand auf halber Höhe</translation>
    </message>
    <message>
        <source>Wall thickness</source>
        <translation>Wandstärke</translation>
    </message>
    <message>
        <source>Wall thickness at half height</source>
        <translation>Wandstärke auf halber Höhe</translation>
    </message>
    <message>
        <source>Wall, outside to inside</source>
        <translation>Wand, außen bis innen</translation>
    </message>
    <message>
        <source>Well depth</source>
        <translation>Muldentiefe</translation>
    </message>
    <message>
        <source>Well diameter</source>
        <translation>Muldendurchmesser</translation>
    </message>
    <message>
        <source>Widest bowl diameter</source>
        <translation>Größter Kelchdurchmesser</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the band</source>
        <translation>Breite des Bands</translation>
    </message>
    <message>
        <source>Width of the loop as drawn</source>
        <translation>Breite der Schlaufe wie gezeichnet</translation>
    </message>
    <message>
        <source>Width of the seal</source>
        <translation>Breite der Siegelnaht</translation>
    </message>
    <message>
        <source>Width over the brim</source>
        <translation>Breite über die Krempe</translation>
    </message>
    <message>
        <source>Window height</source>
        <translation>Fensterhöhe</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Wire diameter</source>
        <translation>Drahtdurchmesser</translation>
    </message>
    <message>
        <source>Woofer diameter</source>
        <translation>Tieftönerdurchmesser</translation>
    </message>
    <message>
        <source>Zip length</source>
        <translation>Reißverschlusslänge</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>{} (ended, use {})</source>
        <translation>{} (beendet, nehmen Sie {})</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} verwenden</translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation>Es endete am {}.</translation>
    </message>
    <message>
        <source>It ends on {}.</source>
        <translation>Es endet am {}.</translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation>Sein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>About ${} each.</source>
        <translation>Je etwa {} $.</translation>
    </message>
    <message>
        <source>Price of {}: {}.</source>
        <translation>Preis vom {}: {}.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>End it; what was finished is kept, the rest is refunded</source>
        <translation>Beenden; Fertiges bleibt erhalten, der Rest wird erstattet</translation>
    </message>
</context>
<context>
    <name>PackGalleries</name>
    <message>
        <source>Base views</source>
        <translation>Grundansichten</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>Detailbilder</translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Base views {}</source>
        <translation>Grundansichten {}</translation>
    </message>
    <message>
        <source>Close-ups {}</source>
        <translation>Detailbilder {}</translation>
    </message>
    <message>
        <source>Sketches {}</source>
        <translation>Zeichnungen {}</translation>
    </message>
</context>
<context>
    <name>PackHandOut</name>
    <message>
        <source>“{}” was copied.</source>
        <translation>„{}“ wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>PackStage</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Einpassen (F)</translation>
    </message>
    <message>
        <source>Sizes in millimetres</source>
        <translation>Maße in Millimetern</translation>
    </message>
    <message>
        <source>Click the place that the callout points to.</source>
        <translation>Klicken Sie auf die Stelle, auf die der Hinweis zeigt.</translation>
    </message>
    <message>
        <source>Esc ends it</source>
        <translation>Esc beendet es</translation>
    </message>
</context>
<context>
    <name>PackagingDeeds</name>
    <message>
        <source>Change of the package</source>
        <translation>Änderung der Verpackung</translation>
    </message>
    <message>
        <source>Switch of the type</source>
        <translation>Wechsel der Art</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Früheres Bild</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Taking the picture off</source>
        <translation>Abnehmen des Bildes</translation>
    </message>
    <message>
        <source>Taking all pictures off</source>
        <translation>Abnehmen aller Bilder</translation>
    </message>
</context>
<context>
    <name>PackagingFiles</name>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>Files written: {}</source>
        <translation>Geschriebene Dateien: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>PackagingForm</name>
    <message>
        <source>Notches</source>
        <translation>Kerben</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Schachtel</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>Straight tuck</source>
        <translation>Gleichseitig</translation>
    </message>
    <message>
        <source>Reverse tuck</source>
        <translation>Gegenläufig</translation>
    </message>
    <message>
        <source>French reverse</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Tube with wrap</source>
        <translation>Hülse, Bezug</translation>
    </message>
    <message>
        <source>Tube with cap</source>
        <translation>Hülse, Deckel</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Creases</source>
        <translation>Rilllinien</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Deckel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Wrap paper</source>
        <translation>Bezugspapier</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wandung</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Around (π × Ø)</source>
        <translation>Umfang (π × Ø)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Bauart</translation>
    </message>
    <message>
        <source>How the package is made</source>
        <translation>Wie die Verpackung gebaut ist</translation>
    </message>
    <message>
        <source>Thumb notches: half circles in the panels that the lids tuck behind</source>
        <translation>Daumenausschnitte: Halbkreise in den Flächen, hinter die die Deckel stecken</translation>
    </message>
    <message>
        <source>{} × {} mm</source>
        <translation>{} × {} mm</translation>
    </message>
    <message>
        <source>{} mm, wrap {}</source>
        <translation>{} mm, Bezug {}</translation>
    </message>
</context>
<context>
    <name>PackagingPage</name>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Zurück: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>Blank {} × {} mm</source>
        <translation>Zuschnitt {} × {} mm</translation>
    </message>
    <message>
        <source>Body, cap</source>
        <translation>Korpus, Deckel</translation>
    </message>
    <message>
        <source>Body, base</source>
        <translation>Korpus, Boden</translation>
    </message>
    <message>
        <source>Outside Ø {} × {} mm</source>
        <translation>Außen Ø {} × {} mm</translation>
    </message>
    <message>
        <source>Outside {} × {} × {} mm (width × height × depth)</source>
        <translation>Außen {} × {} × {} mm (Breite × Höhe × Tiefe)</translation>
    </message>
    <message>
        <source>Switch the type of the package?</source>
        <translation>Art der Verpackung wechseln?</translation>
    </message>
    <message>
        <source>The artwork lies on panels that the other type does not have, so it is taken off. It stays in the history of its panels, and Undo puts it back.</source>
        <translation>Die Bilder liegen auf Flächen, die es bei der anderen Art nicht gibt; sie werden abgenommen. Sie bleiben im Verlauf ihrer Flächen, und „Zurück“ legt sie wieder auf.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
</context>
<context>
    <name>PackagingSide</name>
    <message>
        <source>Another drawing of the same words</source>
        <translation>Noch eine Zeichnung aus denselben Worten</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle abnehmen</translation>
    </message>
    <message>
        <source>PACKAGE</source>
        <translation>VERPACKUNG</translation>
    </message>
    <message>
        <source>ARTWORK</source>
        <translation>DRUCKBILD</translation>
    </message>
    <message>
        <source>Words for</source>
        <translation>Worte für</translation>
    </message>
    <message>
        <source>One text for all panels, or its own for one</source>
        <translation>Ein Text für alle Flächen oder ein eigener für eine</translation>
    </message>
    <message>
        <source>Words for the artwork</source>
        <translation>Worte für das Druckbild</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>all panels</source>
        <translation>alle Flächen</translation>
    </message>
    <message>
        <source>Made for another size: {}</source>
        <translation>Für eine andere Größe gemacht: {}</translation>
    </message>
    <message>
        <source>Draw it again to fit.</source>
        <translation>Neu gezeichnet passt es wieder.</translation>
    </message>
    <message>
        <source>PANELS · MM</source>
        <translation>FLÄCHEN · MM</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Flächen</translation>
    </message>
    <message>
        <source>Such as: warm botanical pattern, cream ground</source>
        <translation>Etwa: warm botanical pattern, cream ground</translation>
    </message>
    <message>
        <source>Draw {}</source>
        <translation>{} zeichnen</translation>
    </message>
    <message>
        <source>Draw all {} panels</source>
        <translation>Alle {} Flächen zeichnen</translation>
    </message>
    <message>
        <source>Try {} failed again</source>
        <translation>{} noch einmal</translation>
    </message>
    <message>
        <source>Drawing stopped: {} of {} panels are made.</source>
        <translation>Zeichnen angehalten: {} von {} Flächen sind fertig.</translation>
    </message>
    <message>
        <source>Not understood: {}</source>
        <translation>Nicht verstanden: {}</translation>
    </message>
    <message>
        <source>Understood: {}</source>
        <translation>Verstanden: {}</translation>
    </message>
</context>
<context>
    <name>PackagingStage</name>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Package and dieline side by side</source>
        <translation>Verpackung und Stanzkontur nebeneinander</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Only the package in three dimensions</source>
        <translation>Nur die Verpackung in drei Dimensionen</translation>
    </message>
    <message>
        <source>Dieline</source>
        <translation>Stanzkontur</translation>
    </message>
    <message>
        <source>Only the flat blank</source>
        <translation>Nur der flache Zuschnitt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Look from a side</source>
        <translation>Von einer Seite ansehen</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Reset the view (F)</source>
        <translation>Ansicht zurücksetzen (F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Fold the flat blank to the closed carton</source>
        <translation>Den flachen Zuschnitt zur geschlossenen Schachtel falten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Dieline as SVG, PDF and DXF …</source>
        <translation>Stanzkontur als SVG, PDF und DXF …</translation>
    </message>
    <message>
        <source>Mock-up as GLB …</source>
        <translation>Mock-up als GLB …</translation>
    </message>
    <message>
        <source>This view as PNG …</source>
        <translation>Diese Ansicht als PNG …</translation>
    </message>
    <message>
        <source>Turntable as PNG …</source>
        <translation>Drehteller als PNG …</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which this computer does not offer here.</source>
        <translation>Ohne OpenGL gezeichnet, das dieser Rechner hier nicht bietet.</translation>
    </message>
</context>
<context>
    <name>PaintedPreview</name>
    <message>
        <source>Package in three dimensions</source>
        <translation>Verpackung in drei Dimensionen</translation>
    </message>
</context>
<context>
    <name>PanelActs</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture for {}</source>
        <translation>Bild für {}</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Bild noch Datei.</translation>
    </message>
</context>
<context>
    <name>PanelHistoryDialog</name>
    <message>
        <source>Earlier pictures: {}</source>
        <translation>Frühere Bilder: {}</translation>
    </message>
    <message>
        <source>Earlier pictures</source>
        <translation>Frühere Bilder</translation>
    </message>
    <message>
        <source>This panel has had no picture yet.</source>
        <translation>Diese Fläche hatte noch kein Bild.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put this one on</source>
        <translation>Dieses auflegen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>On the panel</source>
        <translation>Auf der Fläche</translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>More for {}</source>
        <translation>Mehr für {}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Import picture …</source>
        <translation>Bild importieren …</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Crop …</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Earlier pictures …</source>
        <translation>Frühere Bilder …</translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <translation>Bild abnehmen</translation>
    </message>
    <message>
        <source>Draw this panel · {}</source>
        <translation>Diese Fläche zeichnen · {}</translation>
    </message>
    <message>
        <source>Made for {} mm, the panel is {} mm now: cut to fill it.</source>
        <translation>Für {} mm gemacht, die Fläche misst jetzt {} mm: beschnitten, um sie zu füllen.</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>wartet …</translation>
    </message>
    <message>
        <source>drawing …</source>
        <translation>wird gezeichnet …</translation>
    </message>
    <message>
        <source>ready, waits for the others</source>
        <translation>fertig, wartet auf die anderen</translation>
    </message>
    <message>
        <source>Not made: {}</source>
        <translation>Nicht erstellt: {}</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>Own server</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>{}, assumed</source>
        <translation>{}, angenommen</translation>
    </message>
    <message>
        <source>{} of the {}</source>
        <translation>{} von: {}</translation>
    </message>
    <message>
        <source>Front view</source>
        <translation>Vorderansicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Detailbild</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Panel of the package</source>
        <translation>Fläche der Verpackung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Features of the front view</source>
        <translation>Merkmale der Vorderansicht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Reading of the view</source>
        <translation>Analyse der Ansicht</translation>
    </message>
    <message>
        <source>Choice of close-ups</source>
        <translation>Auswahl der Detailbilder</translation>
    </message>
    <message>
        <source>Reading of the close-up</source>
        <translation>Analyse des Detailbilds</translation>
    </message>
    <message>
        <source>Callouts of the sketch</source>
        <translation>Hinweise der Zeichnung</translation>
    </message>
    <message>
        <source>Edit of a value</source>
        <translation>Änderung eines Werts</translation>
    </message>
    <message>
        <source>First drawing</source>
        <translation>Erstes Zeichnen</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>Weiteres Zeichnen</translation>
    </message>
    <message>
        <source>Change of the front view</source>
        <translation>Änderung der Vorderansicht</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Reading of the base views</source>
        <translation>Lesen der Grundansichten</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>Detailbilder</translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Base view again</source>
        <translation>Grundansicht neu</translation>
    </message>
    <message>
        <source>Close-up again</source>
        <translation>Detailbild neu</translation>
    </message>
    <message>
        <source>All close-ups again</source>
        <translation>Alle Detailbilder neu</translation>
    </message>
    <message>
        <source>Sketch again</source>
        <translation>Zeichnung neu</translation>
    </message>
    <message>
        <source>Credits added</source>
        <translation>Credits hinzugefügt</translation>
    </message>
    <message>
        <source>Base view</source>
        <translation>Grundansicht</translation>
    </message>
    <message>
        <source>Tech pack</source>
        <translation>Techpack</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Apparel</source>
        <translation>Bekleidung</translation>
    </message>
    <message>
        <source>Footwear</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Taschen</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Schmuck</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Hüte</translation>
    </message>
    <message>
        <source>Drinkware</source>
        <translation>Trinkgefäße</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Homeware</source>
        <translation>Haushaltswaren</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>kind of product</source>
        <translation>Art des Produkts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>alle Maße</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>not in the lexicon</source>
        <translation>nicht im Lexikon</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>front view</source>
        <translation>Vorderansicht</translation>
    </message>
    <message>
        <source>back view</source>
        <translation>Rückansicht</translation>
    </message>
    <message>
        <source>side view</source>
        <translation>Seitenansicht</translation>
    </message>
    <message>
        <source>top view</source>
        <translation>Draufsicht</translation>
    </message>
    <message>
        <source>bottom view</source>
        <translation>Unteransicht</translation>
    </message>
    <message>
        <source>three quarter view</source>
        <translation>Dreiviertelansicht</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Schlichter</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Softer shape</source>
        <translation>Weichere Form</translation>
    </message>
    <message>
        <source>Different colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>Mehr Details</translation>
    </message>
    <message>
        <source>Make the main colour darker</source>
        <translation>Hauptfarbe dunkler</translation>
    </message>
    <message>
        <source>Make it 10 % taller</source>
        <translation>10 % höher</translation>
    </message>
    <message>
        <source>Use a matt finish</source>
        <translation>Matte Oberfläche</translation>
    </message>
    <message>
        <source>Simplify the details</source>
        <translation>Details vereinfachen</translation>
    </message>
    <message>
        <source>Show it in black</source>
        <translation>In Schwarz</translation>
    </message>
    <message>
        <source>Make the logo smaller</source>
        <translation>Logo kleiner</translation>
    </message>
</context>
<context>
    <name>ProductHeader</name>
    <message>
        <source>Values that were assumed: go through them one by one, with the evidence</source>
        <translation>Angenommene Werte: eins nach dem anderen durchgehen, mit den Belegen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation>Rev. {}</translation>
    </message>
    <message>
        <source>Drawn by {}</source>
        <translation>Gezeichnet von {}</translation>
    </message>
    <message>
        <source>{own} draws this product. {other} draws new ones.</source>
        <translation>{own} zeichnet dieses Produkt, {other} die neuen.</translation>
    </message>
    <message>
        <source>1 value to confirm</source>
        <translation>1 Wert zu bestätigen</translation>
    </message>
    <message>
        <source>{} values to confirm</source>
        <translation>{} Werte zu bestätigen</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zur Freigabe</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop it; what is finished is kept, the rest is refunded (Esc)</source>
        <translation>Anhalten; Fertiges bleibt erhalten, der Rest wird erstattet (Esc)</translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation>Aufträge und Aktivität</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Making the tech pack</source>
        <translation>Techpack wird erstellt</translation>
    </message>
    <message>
        <source>Making the artwork</source>
        <translation>Druckbild wird erstellt</translation>
    </message>
    <message>
        <source>Drawing the front view</source>
        <translation>Vorderansicht wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the other views</source>
        <translation>Andere Ansichten werden gezeichnet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
</context>
<context>
    <name>RedrawDialog</name>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>The picture as it is now</source>
        <translation>Das Bild, wie es jetzt ist</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Was soll anders sein?</translation>
    </message>
    <message>
        <source>for example: show the zip open</source>
        <translation>zum Beispiel: Reißverschluss offen</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Was anders sein soll</translation>
    </message>
    <message>
        <source>The picture of now stays as a version and can be restored.</source>
        <translation>Das jetzige Bild bleibt als Version und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation>Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>Left empty, nothing would change: the same words give the same picture.</source>
        <translation>Bleibt es leer, ändert sich nichts: Dieselben Worte ergeben dasselbe Bild.</translation>
    </message>
</context>
<context>
    <name>Redrawing</name>
    <message>
        <source>Only this picture</source>
        <translation>Nur dieses Bild</translation>
    </message>
    <message>
        <source>All close-ups</source>
        <translation>Alle Detailbilder</translation>
    </message>
    <message>
        <source>Base view</source>
        <translation>Grundansicht</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Detailbild</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>For “{}”  {}</source>
        <translation>Für „{}“  {}</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>A factory would miss nothing: every value is known and confirmed.</source>
        <translation>Einer Fabrik fehlt nichts: Jeder Wert ist bekannt und bestätigt.</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} fehlen</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} falsch</translation>
    </message>
    <message>
        <source>{} to confirm</source>
        <translation>{} zu bestätigen</translation>
    </message>
    <message>
        <source>What a factory would ask about: {}.</source>
        <translation>Wonach eine Fabrik fragen würde: {}.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nichts aufzulisten.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>New sample round</source>
        <translation>Neue Musterrunde</translation>
    </message>
    <message>
        <source>the header block names no sizes</source>
        <translation>die Kopfdaten nennen keine Größen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The sample is held against the points of measure as they are now.</source>
        <translation>Das Muster wird mit der Maßtabelle verglichen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colourway</source>
        <translation>Farbvariante</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin round</source>
        <translation>Runde beginnen</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Point of measure</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Fit comments</source>
        <translation>Anmerkungen zur Passform</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>keine Gradierung</translation>
    </message>
    <message>
        <source>no tolerance</source>
        <translation>keine Toleranz</translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>New sample round</source>
        <translation>Neue Musterrunde</translation>
    </message>
    <message>
        <source>Accept revised values</source>
        <translation>Korrigierte Werte übernehmen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation>Mit Änderungen freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>size {}</source>
        <translation>Größe {}</translation>
    </message>
    <message>
        <source>received {}</source>
        <translation>erhalten {}</translation>
    </message>
    <message>
        <source>reviewed by {}</source>
        <translation>geprüft von {}</translation>
    </message>
    <message>
        <source>{} of {} measured</source>
        <translation>{} von {} gemessen</translation>
    </message>
    <message>
        <source>{} in tolerance</source>
        <translation>{} in der Toleranz</translation>
    </message>
    <message>
        <source>{} out</source>
        <translation>{} außerhalb</translation>
    </message>
    <message>
        <source>{} cannot be judged</source>
        <translation>{} nicht beurteilbar</translation>
    </message>
    <message>
        <source>Accept {} revised</source>
        <translation>{} korrigierte übernehmen</translation>
    </message>
    <message>
        <source>The base values move, and every size is graded again</source>
        <translation>Die Basiswerte ändern sich, und jede Größe wird neu gradiert</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>drawing the front view</source>
        <translation>Vorderansicht wird gezeichnet</translation>
    </message>
    <message>
        <source>waiting for the front view to be approved</source>
        <translation>wartet auf die Freigabe der Vorderansicht</translation>
    </message>
    <message>
        <source>front view approved</source>
        <translation>Vorderansicht freigegeben</translation>
    </message>
    <message>
        <source>drawing the other views</source>
        <translation>die übrigen Ansichten werden gezeichnet</translation>
    </message>
    <message>
        <source>creating the revision</source>
        <translation>die Revision wird angelegt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Schachtel</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
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
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>board thickness</source>
        <translation>Kartondicke</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Kappe</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>, so the type stays</source>
        <translation>; die Art bleibt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>pointed elsewhere</source>
        <translation>zeigt anderswohin</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>neu benannt</translation>
    </message>
    <message>
        <source>given another kind</source>
        <translation>anderer Art zugeordnet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{}, undone</source>
        <translation>{}, zurückgenommen</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>{}, wieder</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>den Monat</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>dieses Produkt</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>{} % of the values are known and confirmed</source>
        <translation>{} % der Werte sind bekannt und bestätigt</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sheets</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} falsch</translation>
    </message>
    <message>
        <source>{} to confirm</source>
        <translation>{} zu bestätigen</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} fehlen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A blend with polyester dries faster, shrinks less.</source>
        <translation>Eine Mischung mit Polyester trocknet schneller und läuft weniger ein.</translation>
    </message>
    <message>
        <source>A budget is between 0 and 1,000,000 credits.</source>
        <translation>Ein Budget liegt zwischen 0 und 1.000.000 Credits.</translation>
    </message>
    <message>
        <source>A callout needs words.</source>
        <translation>Ein Hinweis braucht Worte.</translation>
    </message>
    <message>
        <source>A cost is from 0 to {} dollars.</source>
        <translation>Kosten liegen zwischen 0 und {} Dollar.</translation>
    </message>
    <message>
        <source>A crop keeps at least a hundredth of each side.</source>
        <translation>Ein Ausschnitt behält von jeder Seite mindestens ein Hundertstel.</translation>
    </message>
    <message>
        <source>A cylinder has no creases to measure on.</source>
        <translation>Ein Zylinder hat keine Rilllinien, an denen man misst.</translation>
    </message>
    <message>
        <source>A detail of the photograph at its own resolution.</source>
        <translation>Ein Detail des Fotos in seiner eigenen Auflösung.</translation>
    </message>
    <message>
        <source>A filter of the organisation stopped it.</source>
        <translation>Ein Filter der Organisation hat es aufgehalten.</translation>
    </message>
    <message>
        <source>A folder of this name is in the way.</source>
        <translation>Ein Ordner dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>A generation of this product is under way.</source>
        <translation>Dieses Produkt wird gerade gezeichnet.</translation>
    </message>
    <message>
        <source>A length is a finite number of millimetres.</source>
        <translation>Eine Länge ist eine endliche Zahl von Millimetern.</translation>
    </message>
    <message>
        <source>A mirror shows every flaw.</source>
        <translation>Hochglanz zeigt jeden Fehler.</translation>
    </message>
    <message>
        <source>A moulded part with a wood veneer holds its size better.</source>
        <translation>Ein Formteil mit Holzfurnier hält sein Maß besser.</translation>
    </message>
    <message>
        <source>A part of the tech pack was not planned.</source>
        <translation>Ein Teil des Techpacks war nicht geplant.</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>Ein Teil dieses Pfads ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>A part of this product is being made again already.</source>
        <translation>Ein Teil dieses Produkts wird schon neu gezeichnet.</translation>
    </message>
    <message>
        <source>A part of this product is being made again.</source>
        <translation>Ein Teil dieses Produkts wird neu gezeichnet.</translation>
    </message>
    <message>
        <source>A picture cannot be removed: {}.</source>
        <translation>Ein Bild lässt sich nicht entfernen: {}.</translation>
    </message>
    <message>
        <source>A picture is neither PNG, JPEG nor WebP.</source>
        <translation>Ein Bild ist weder PNG noch JPEG noch WebP.</translation>
    </message>
    <message>
        <source>A price is shared over one or more files.</source>
        <translation>Ein Preis verteilt sich auf eine oder mehrere Dateien.</translation>
    </message>
    <message>
        <source>A product has at most {} tags.</source>
        <translation>Ein Produkt hat höchstens {} Schlagwörter.</translation>
    </message>
    <message>
        <source>A row is removed as a whole.</source>
        <translation>Eine Zeile wird als Ganzes entfernt.</translation>
    </message>
    <message>
        <source>A row that is locked for production cannot be removed.</source>
        <translation>Eine für die Produktion gesperrte Zeile lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>A size range names each of its sizes once.</source>
        <translation>Eine Größenreihe nennt jede ihrer Größen einmal.</translation>
    </message>
    <message>
        <source>A statement with a list of values cannot be prepared.</source>
        <translation>Eine Anweisung mit einer Liste von Werten lässt sich nicht vorbereiten.</translation>
    </message>
    <message>
        <source>A stored time needs its zone.</source>
        <translation>Eine gespeicherte Zeit braucht ihre Zeitzone.</translation>
    </message>
    <message>
        <source>A tag has at most {} letters.</source>
        <translation>Ein Schlagwort hat höchstens {} Buchstaben.</translation>
    </message>
    <message>
        <source>A tag holds no comma.</source>
        <translation>Ein Schlagwort enthält kein Komma.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Ein Schlagwort braucht ein Wort.</translation>
    </message>
    <message>
        <source>A thread needs a gauge; name its standard.</source>
        <translation>Ein Gewinde braucht eine Lehre; nennen Sie seine Norm.</translation>
    </message>
    <message>
        <source>A zip without make, size and puller is replaced.</source>
        <translation>Ein Reißverschluss ohne Marke, Größe und Schieber wird durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>A {} cannot be made as “{}”.</source>
        <translation>{} lässt sich nicht als „{}“ fertigen.</translation>
    </message>
    <message>
        <source>A {} has no panel “{}”.</source>
        <translation>{} hat keine Fläche „{}“.</translation>
    </message>
    <message>
        <source>Accept revised values, approve it with changes, or reject it.</source>
        <translation>Übernehmen Sie geänderte Werte, geben Sie es mit Änderungen frei oder lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>Add credit or raise the limit there, or choose the Drafter, which is free.</source>
        <translation>Laden Sie dort Guthaben auf, heben Sie die Grenze an, oder wählen Sie den kostenlosen Drafter.</translation>
    </message>
    <message>
        <source>Add credits, or choose the Drafter: it works on this computer and is free.</source>
        <translation>Fügen Sie Credits hinzu oder wählen Sie den Drafter: Er arbeitet auf diesem Rechner und ist kostenlos.</translation>
    </message>
    <message>
        <source>Add one tag after the other.</source>
        <translation>Fügen Sie die Schlagwörter nacheinander hinzu.</translation>
    </message>
    <message>
        <source>Add one, or leave this view out.</source>
        <translation>Fügen Sie eines hinzu oder lassen Sie diese Ansicht weg.</translation>
    </message>
    <message>
        <source>Add one; a front view tells most.</source>
        <translation>Fügen Sie eines hinzu; eine Vorderansicht sagt am meisten.</translation>
    </message>
    <message>
        <source>Agree on tolerances on the sheet of points of measure; the sample is judged by them.</source>
        <translation>Vereinbaren Sie Toleranzen in der Maßtabelle; nach ihnen wird das Muster beurteilt.</translation>
    </message>
    <message>
        <source>Allow between 0 and 1,000,000 credits.</source>
        <translation>Erlauben Sie zwischen 0 und 1.000.000 Credits.</translation>
    </message>
    <message>
        <source>Allow writing there or choose another folder for the library.</source>
        <translation>Erlauben Sie das Schreiben dort oder wählen Sie einen anderen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Allow writing there or copy the library to another folder.</source>
        <translation>Erlauben Sie das Schreiben dort oder kopieren Sie die Bibliothek in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Aluminium is lighter and easier to form; food contact needs a lining.</source>
        <translation>Aluminium ist leichter und besser zu formen; für Lebensmittel braucht es eine Auskleidung.</translation>
    </message>
    <message>
        <source>An amount is a number of tenths, from 0.</source>
        <translation>Ein Betrag ist eine Zahl von Zehnteln, ab 0.</translation>
    </message>
    <message>
        <source>An edit of this value is under way.</source>
        <translation>Dieser Wert wird gerade geändert.</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Und {} weitere.</translation>
    </message>
    <message>
        <source>Another Tech Pack Studio is using this library{}.</source>
        <translation>Ein anderes Tech Pack Studio benutzt diese Bibliothek{}.</translation>
    </message>
    <message>
        <source>Approve the front view first.</source>
        <translation>Geben Sie zuerst die Vorderansicht frei.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Artwork for {} is being made{}.</source>
        <translation>Das Druckbild für {} wird gerade gemacht{}.</translation>
    </message>
    <message>
        <source>Artwork for {} was cut off{}.</source>
        <translation>Das Druckbild für {} wurde unterbrochen{}.</translation>
    </message>
    <message>
        <source>Artwork made: {}.</source>
        <translation>Druckbild gemacht: {}.</translation>
    </message>
    <message>
        <source>Artwork of this product is being made already.</source>
        <translation>Druckbilder dieses Produkts werden schon gemacht.</translation>
    </message>
    <message>
        <source>As its reason it gives “{}”.</source>
        <translation>Als Grund nennt es „{}“.</translation>
    </message>
    <message>
        <source>Ask for 1 to {} candidates.</source>
        <translation>Verlangen Sie 1 bis {} Entwürfe.</translation>
    </message>
    <message>
        <source>Ask for a change that starts from it.</source>
        <translation>Verlangen Sie eine Änderung, die von ihr ausgeht.</translation>
    </message>
    <message>
        <source>Ask for it again as it is now.</source>
        <translation>Verlangen Sie es noch einmal, so wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Verlangen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask for plating thickness and adhesion.</source>
        <translation>Verlangen Sie Schichtdicke und Haftung.</translation>
    </message>
    <message>
        <source>Ask for shrinkage after washing in both directions before grading.</source>
        <translation>Verlangen Sie vor dem Gradieren den Einlauf nach der Wäsche in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Back to front view {}.</source>
        <translation>Zurück zu Vorderansicht {}.</translation>
    </message>
    <message>
        <source>Backups stand in {}.</source>
        <translation>Sicherungen liegen in {}.</translation>
    </message>
    <message>
        <source>Bare brass and copper tarnish; state lacquer or plating.</source>
        <translation>Blankes Messing und Kupfer laufen an; geben Sie Lack oder Überzug an.</translation>
    </message>
    <message>
        <source>Board over 0.8 mm is corrugated; ask for a FEFCO style instead.</source>
        <translation>Karton über 0,8 mm ist Wellpappe; verlangen Sie stattdessen eine FEFCO-Form.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Budget of {}: {} of {} used ({} %).</source>
        <translation>Budget für {}: {} von {} verbraucht ({} %).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cast in lost wax, then finish and set by hand.</source>
        <translation>Im Wachsausschmelzverfahren gießen, dann von Hand fertigstellen und fassen.</translation>
    </message>
    <message>
        <source>Cast, turn or press it; deburr before any finish.</source>
        <translation>Gießen, drehen oder pressen; vor jeder Oberfläche entgraten.</translation>
    </message>
    <message>
        <source>Change the words or the model.</source>
        <translation>Ändern Sie die Worte oder das Modell.</translation>
    </message>
    <message>
        <source>Check the address: Engines in the window, or `techpack engines use`.</source>
        <translation>Prüfen Sie die Adresse: Engines im Fenster oder `techpack engines use`.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address; in a company, ask whoever runs its network for the certificate.</source>
        <translation>Prüfen Sie das Datum dieses Rechners und die Adresse; fragen Sie in einer Firma die Netzbetreuung nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the library&apos;s folder.</source>
        <translation>Prüfen Sie den Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>Check the pictures of the pack.</source>
        <translation>Prüfen Sie die Bilder des Techpacks.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or WEBP picture.</source>
        <translation>Wählen Sie ein Bild in PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Choose a larger picture; 1000 pixels or more show details.</source>
        <translation>Wählen Sie ein größeres Bild; ab 1000 Pixel sieht man Einzelheiten.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder for the library.</source>
        <translation>Wählen Sie einen anderen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Choose another size, or put the row right.</source>
        <translation>Wählen Sie eine andere Größe oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Choose inside or outside.</source>
        <translation>Wählen Sie innen oder außen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of {}.</source>
        <translation>Möglich sind {}.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Möglich sind: {}.</translation>
    </message>
    <message>
        <source>Choose the Drafter for them, or start from pictures.</source>
        <translation>Wählen Sie dafür den Drafter oder beginnen Sie mit Bildern.</translation>
    </message>
    <message>
        <source>Choose {} to {} mm.</source>
        <translation>Wählen Sie {} bis {} mm.</translation>
    </message>
    <message>
        <source>Choose {}: Engines in the window, or `techpack engines use`.</source>
        <translation>Wählen Sie {}: Engines im Fenster oder `techpack engines use`.</translation>
    </message>
    <message>
        <source>Clean up when nothing is at work.</source>
        <translation>Räumen Sie auf, wenn nichts in Arbeit ist.</translation>
    </message>
    <message>
        <source>Close it there first, or open another library.</source>
        <translation>Schließen Sie sie dort zuerst oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Coated fabric gives even rolls at a lower cost.</source>
        <translation>Beschichtetes Gewebe kommt gleichmäßig von der Rolle und kostet weniger.</translation>
    </message>
    <message>
        <source>Colour differs from batch to batch; agree limits.</source>
        <translation>Die Farbe schwankt von Partie zu Partie; vereinbaren Sie Grenzmuster.</translation>
    </message>
    <message>
        <source>Compression or injection moulding; state hardness.</source>
        <translation>Pressen oder Spritzgießen; geben Sie die Härte an.</translation>
    </message>
    <message>
        <source>Connect its disk or put its folder back, or name another one with --library.</source>
        <translation>Schließen Sie den Datenträger an, legen Sie den Ordner zurück, oder nennen Sie mit --library einen anderen.</translation>
    </message>
    <message>
        <source>Copy it again, and only it.</source>
        <translation>Kopieren Sie ihn noch einmal, und nur ihn.</translation>
    </message>
    <message>
        <source>Correct it, or move it away.</source>
        <translation>Berichtigen Sie sie oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Credits are granted from 0.1 to {} at a time.</source>
        <translation>Credits werden von 0,1 bis {} auf einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Cut by hide grade and direction; skive the edges before folding.</source>
        <translation>Nach Hautgüte und Richtung zuschneiden; Kanten vor dem Umschlagen schärfen.</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>Löschen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Describe colours and a pattern in a sentence.</source>
        <translation>Beschreiben Sie Farben und ein Muster in einem Satz.</translation>
    </message>
    <message>
        <source>Describe it in a sentence.</source>
        <translation>Beschreiben Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>Describe the product, for instance &quot;three-legged oak stool, 45 cm high&quot;.</source>
        <translation>Beschreiben Sie das Produkt, etwa „three-legged oak stool, 45 cm high“.</translation>
    </message>
    <message>
        <source>Describe the whole package once.</source>
        <translation>Beschreiben Sie einmal die ganze Verpackung.</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>Meinten Sie {}?</translation>
    </message>
    <message>
        <source>Discard it.</source>
        <translation>Verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Zeichnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Draw or roll the shape, weld it, then pickle and passivate the welds.</source>
        <translation>Die Form ziehen oder walzen, schweißen, dann die Nähte beizen und passivieren.</translation>
    </message>
    <message>
        <source>Dry it to the moisture that the pack states, then machine and seal it.</source>
        <translation>Auf die Feuchte trocknen, die das Techpack nennt, dann bearbeiten und versiegeln.</translation>
    </message>
    <message>
        <source>Each material has its own minimum order and lead time; use fewer of them.</source>
        <translation>Jedes Material hat seine eigene Mindestmenge und Lieferzeit; verwenden Sie weniger davon.</translation>
    </message>
    <message>
        <source>Edit it as it is now.</source>
        <translation>Ändern Sie es, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter it again: Engines in the window, or `techpack engines key`.</source>
        <translation>Geben Sie ihn noch einmal ein: Engines im Fenster oder `techpack engines key`.</translation>
    </message>
    <message>
        <source>Export it again from the program it was made in, and try that file.</source>
        <translation>Exportieren Sie die Datei noch einmal aus dem Programm, das sie gemacht hat, und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>Export it again, and look at it in another program first.</source>
        <translation>Exportieren Sie es noch einmal und sehen Sie es vorher in einem anderen Programm an.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Export it as glTF 2.0 binary.</source>
        <translation>Exportieren Sie es als glTF 2.0 binär.</translation>
    </message>
    <message>
        <source>Export it as one binary file (GLB).</source>
        <translation>Exportieren Sie es als eine einzige binäre Datei (GLB).</translation>
    </message>
    <message>
        <source>Export it as one binary file.</source>
        <translation>Exportieren Sie es als eine einzige binäre Datei.</translation>
    </message>
    <message>
        <source>Export it with a coarser mesh (a deviation of 0.1 mm is enough).</source>
        <translation>Exportieren Sie es mit gröberem Netz (eine Abweichung von 0,1 mm genügt).</translation>
    </message>
    <message>
        <source>Export it with a coarser mesh.</source>
        <translation>Exportieren Sie es mit gröberem Netz.</translation>
    </message>
    <message>
        <source>Export it without mesh compression.</source>
        <translation>Exportieren Sie es ohne Netzkompression.</translation>
    </message>
    <message>
        <source>Export the model again, and look at it in another program first.</source>
        <translation>Exportieren Sie das Modell noch einmal und sehen Sie es vorher in einem anderen Programm an.</translation>
    </message>
    <message>
        <source>Export the model as GLB, OBJ, STL or PLY.</source>
        <translation>Exportieren Sie das Modell als GLB, OBJ, STL oder PLY.</translation>
    </message>
    <message>
        <source>Export the model as triangles (a mesh).</source>
        <translation>Exportieren Sie das Modell als Dreiecke (Netz).</translation>
    </message>
    <message>
        <source>Fabric is the largest cost; a marker shows the waste.</source>
        <translation>Der Stoff kostet am meisten; ein Schnittbild zeigt den Verschnitt.</translation>
    </message>
    <message>
        <source>Fields: {}.</source>
        <translation>Felder: {}.</translation>
    </message>
    <message>
        <source>Fill in the points of measure first.</source>
        <translation>Füllen Sie zuerst die Maßtabelle aus.</translation>
    </message>
    <message>
        <source>Finish or discard it first.</source>
        <translation>Schließen Sie es zuerst ab oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Firing shrinks and warps the shape.</source>
        <translation>Beim Brennen schwindet und verzieht sich die Form.</translation>
    </message>
    <message>
        <source>Flaps are house practice: verify with your die maker.</source>
        <translation>Die Laschen sind Hausbrauch: Klären Sie sie mit Ihrem Stanzformenbauer.</translation>
    </message>
    <message>
        <source>Foam takes a set under load; ask for compression set and hardness.</source>
        <translation>Schaum setzt sich unter Last; verlangen Sie Druckverformungsrest und Härte.</translation>
    </message>
    <message>
        <source>Fractions are halves, quarters, eighths and so on.</source>
        <translation>Brüche sind Halbe, Viertel, Achtel und so weiter.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>From “{}” nothing leads to “{}”.</source>
        <translation>Von „{}“ führt kein Weg zu „{}“.</translation>
    </message>
    <message>
        <source>Front view approved.</source>
        <translation>Vorderansicht freigegeben.</translation>
    </message>
    <message>
        <source>Generate artwork for any panel.</source>
        <translation>Lassen Sie für irgendeine Fläche ein Druckbild machen.</translation>
    </message>
    <message>
        <source>Generate or import one first.</source>
        <translation>Lassen Sie erst eines machen oder importieren Sie eines.</translation>
    </message>
    <message>
        <source>Generation discarded.</source>
        <translation>Zeichnen verworfen.</translation>
    </message>
    <message>
        <source>Give it in millimetres, like 60.</source>
        <translation>Geben Sie es in Millimetern an, etwa 60.</translation>
    </message>
    <message>
        <source>Give the panel another picture.</source>
        <translation>Geben Sie der Fläche ein anderes Bild.</translation>
    </message>
    <message>
        <source>Give them grade rules and open a new round, or approve it with changes.</source>
        <translation>Geben Sie ihnen Sprungwerte und eröffnen Sie eine neue Runde, oder geben Sie es mit Änderungen frei.</translation>
    </message>
    <message>
        <source>Hides differ in colour and thickness; agree what is acceptable.</source>
        <translation>Häute unterscheiden sich in Farbe und Dicke; vereinbaren Sie, was annehmbar ist.</translation>
    </message>
    <message>
        <source>Image {} is {}.</source>
        <translation>Bild {} ist {}.</translation>
    </message>
    <message>
        <source>Injection moulding; plan draft, parting line and gate off the face.</source>
        <translation>Spritzgießen; Formschräge, Trennebene und Anguss von der Sichtfläche weg planen.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>It came too close to a work that exists.</source>
        <translation>Es kam einem vorhandenen Werk zu nahe.</translation>
    </message>
    <message>
        <source>It can be made again at any time.</source>
        <translation>Es lässt sich jederzeit neu machen.</translation>
    </message>
    <message>
        <source>It cannot be used ({}).</source>
        <translation>Er lässt sich nicht benutzen ({}).</translation>
    </message>
    <message>
        <source>It could not put its answer together.</source>
        <translation>Die Antwort kam nicht zustande.</translation>
    </message>
    <message>
        <source>It counts this among what it never shows.</source>
        <translation>Es zählt das zu dem, was es niemals zeigt.</translation>
    </message>
    <message>
        <source>It does not keep what it is given.</source>
        <translation>Er behält nicht, was man ihm gibt.</translation>
    </message>
    <message>
        <source>It does not know the language of the words.</source>
        <translation>Es kennt die Sprache der Worte nicht.</translation>
    </message>
    <message>
        <source>It has {} dots per inch on this panel; print needs 300.</source>
        <translation>Es hat {} Punkte pro Zoll auf dieser Fläche; der Druck braucht 300.</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>Es gibt: {}.</translation>
    </message>
    <message>
        <source>It is stored unharmed; export it to look at it elsewhere.</source>
        <translation>Es ist unversehrt gespeichert; exportieren Sie es, um es anderswo anzusehen.</translation>
    </message>
    <message>
        <source>It made no picture.</source>
        <translation>Es hat kein Bild gemacht.</translation>
    </message>
    <message>
        <source>It needs OpenGL (on Linux: libegl1 and Mesa); update the graphics driver, or change the description.</source>
        <translation>Sie braucht OpenGL (unter Linux: libegl1 und Mesa); erneuern Sie den Grafiktreiber oder ändern Sie die Beschreibung.</translation>
    </message>
    <message>
        <source>It saw data of a person in it.</source>
        <translation>Es sah Daten einer Person darin.</translation>
    </message>
    <message>
        <source>It says that the picture lies at another address, which is not opened.</source>
        <translation>Das Bild soll unter einer anderen Adresse liegen, die nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>It says {}, not {}.</source>
        <translation>Dort steht {}, nicht {}.</translation>
    </message>
    <message>
        <source>It stopped before it was done.</source>
        <translation>Es hörte auf, bevor es fertig war.</translation>
    </message>
    <message>
        <source>It takes the words for a way around its rules.</source>
        <translation>Es hält die Worte für einen Weg um seine Regeln herum.</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation>Es wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Its answer did not have the form that was asked for, twice.</source>
        <translation>Die Antwort hatte zweimal nicht die verlangte Form.</translation>
    </message>
    <message>
        <source>Its answer was cut off, twice.</source>
        <translation>Die Antwort brach zweimal ab.</translation>
    </message>
    <message>
        <source>Its pictures were cleaned up, so it cannot come back.</source>
        <translation>Seine Bilder wurden weggeräumt; es kann nicht zurückkommen.</translation>
    </message>
    <message>
        <source>Its safety filter stopped it.</source>
        <translation>Der Sicherheitsfilter hat es aufgehalten.</translation>
    </message>
    <message>
        <source>Its shape is another than the panel&apos;s: {} are cut, {} is used.</source>
        <translation>Seine Form ist anders als die der Fläche: {} werden beschnitten, {} wird benutzt.</translation>
    </message>
    <message>
        <source>Its sheets and history can still be read.</source>
        <translation>Seine Tabellen und sein Verlauf lassen sich weiter lesen.</translation>
    </message>
    <message>
        <source>Join its meshes and export again.</source>
        <translation>Vereinigen Sie die Netze und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Keep front, back, side, top and bottom.</source>
        <translation>Behalten Sie vorn, hinten, Seite, oben und unten.</translation>
    </message>
    <message>
        <source>Keep it on a disk of this computer, not in a network folder.</source>
        <translation>Lassen Sie sie auf einem Datenträger dieses Rechners, nicht in einem Netzwerkordner.</translation>
    </message>
    <message>
        <source>Keep what the product looks like: kind, size, materials, colours, parts.</source>
        <translation>Behalten Sie, wie das Produkt aussieht: Art, Größe, Materialien, Farben, Teile.</translation>
    </message>
    <message>
        <source>Knits shrink and spiral; ask for shrinkage and torque after washing.</source>
        <translation>Maschenware läuft ein und verdreht sich; verlangen Sie Einlauf und Drehung nach der Wäsche.</translation>
    </message>
    <message>
        <source>Like view:front or close_ups.</source>
        <translation>Etwa view:front oder close_ups.</translation>
    </message>
    <message>
        <source>Look into {}.</source>
        <translation>Sehen Sie in {} nach.</translation>
    </message>
    <message>
        <source>Made again: {}.</source>
        <translation>Neu gezeichnet: {}.</translation>
    </message>
    <message>
        <source>Magnets are a hazard for children when loose.</source>
        <translation>Lose Magnete sind eine Gefahr für Kinder.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Machen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make it larger or the board thinner.</source>
        <translation>Machen Sie sie größer oder den Karton dünner.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Make the pack again.</source>
        <translation>Machen Sie das Techpack noch einmal.</translation>
    </message>
    <message>
        <source>Make the tech pack first.</source>
        <translation>Machen Sie zuerst das Techpack.</translation>
    </message>
    <message>
        <source>Mask threads.</source>
        <translation>Gewinde abdecken.</translation>
    </message>
    <message>
        <source>Materials without an article number are bought by guess; name them.</source>
        <translation>Materialien ohne Artikelnummer werden auf Verdacht gekauft; nennen Sie sie.</translation>
    </message>
    <message>
        <source>Measure it first.</source>
        <translation>Messen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Metal weight is the cost; hollow where unseen.</source>
        <translation>Das Metallgewicht ist der Preis; wo man es nicht sieht, hohl.</translation>
    </message>
    <message>
        <source>Models are not written as “{}”.</source>
        <translation>Modelle werden nicht als „{}“ geschrieben.</translation>
    </message>
    <message>
        <source>Name a panel.</source>
        <translation>Nennen Sie eine Fläche.</translation>
    </message>
    <message>
        <source>Name colours and a pattern, like “navy dots on cream”.</source>
        <translation>Nennen Sie Farben und ein Muster, etwa „navy dots on cream“.</translation>
    </message>
    <message>
        <source>Name one by its key: {}.</source>
        <translation>Nennen Sie eines mit seinem Schlüssel: {}.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>Name what is to be made again.</source>
        <translation>Nennen Sie, was neu gezeichnet werden soll.</translation>
    </message>
    <message>
        <source>Next comes “{}”.</source>
        <translation>Als Nächstes kommt „{}“.</translation>
    </message>
    <message>
        <source>No artwork of this product was cut off.</source>
        <translation>Kein Druckbild dieses Produkts wurde unterbrochen.</translation>
    </message>
    <message>
        <source>No field was named.</source>
        <translation>Kein Feld wurde genannt.</translation>
    </message>
    <message>
        <source>No generation of this product is under way.</source>
        <translation>Dieses Produkt wird gerade nicht gezeichnet.</translation>
    </message>
    <message>
        <source>No new value is proposed for {}.</source>
        <translation>Für {} ist kein neuer Wert vorgeschlagen.</translation>
    </message>
    <message>
        <source>No new values are proposed.</source>
        <translation>Es sind keine neuen Werte vorgeschlagen.</translation>
    </message>
    <message>
        <source>No panel has failed.</source>
        <translation>Keine Fläche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No photograph was given.</source>
        <translation>Es wurde kein Foto gegeben.</translation>
    </message>
    <message>
        <source>No point of measure is known, so there is nothing to hold a sample against.</source>
        <translation>Kein Messpunkt ist bekannt, also lässt sich kein Muster damit vergleichen.</translation>
    </message>
    <message>
        <source>No pre-production (PP) sample was approved.</source>
        <translation>Kein Vorserienmuster (PP) wurde freigegeben.</translation>
    </message>
    <message>
        <source>No tolerance, cannot be judged: {}.</source>
        <translation>Ohne Toleranz, nicht zu beurteilen: {}.</translation>
    </message>
    <message>
        <source>Nobody vouches that {} is who answers at its address, so nothing was sent.</source>
        <translation>Niemand bürgt dafür, dass unter der Adresse wirklich {} antwortet; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>Durch null lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>Nothing of this product is unfinished.</source>
        <translation>An diesem Produkt ist nichts unfertig.</translation>
    </message>
    <message>
        <source>Nothing of this was understood.</source>
        <translation>Nichts davon wurde verstanden.</translation>
    </message>
    <message>
        <source>Nothing of “{}” can be done to a 3D file: its shape stays as it was made.</source>
        <translation>Nichts von „{}“ lässt sich an einer 3D-Datei tun: Ihre Form bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Nothing of “{}” is known for artwork.</source>
        <translation>Nichts von „{}“ ist für Druckbilder bekannt.</translation>
    </message>
    <message>
        <source>Nothing of “{}” is unfinished.</source>
        <translation>An „{}“ ist nichts unfertig.</translation>
    </message>
    <message>
        <source>Nothing says how it is packed.</source>
        <translation>Nirgends steht, wie es verpackt wird.</translation>
    </message>
    <message>
        <source>Nothing says which panel this artwork is for.</source>
        <translation>Nirgends steht, für welche Fläche dieses Druckbild ist.</translation>
    </message>
    <message>
        <source>Nothing was asked for in this size, cannot be judged: {}.</source>
        <translation>In dieser Größe wurde nichts verlangt, nicht zu beurteilen: {}.</translation>
    </message>
    <message>
        <source>Nothing was changed or charged.</source>
        <translation>Es wurde nichts geändert und nichts berechnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. The sizes are those of the size range on the header block.</source>
        <translation>Es wurde nichts geändert. Die Größen sind die der Größenreihe in den Kopfdaten.</translation>
    </message>
    <message>
        <source>Nothing was changed: {}</source>
        <translation>Es wurde nichts geändert: {}</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>Es wurde nichts angegeben.</translation>
    </message>
    <message>
        <source>Nothing was measured on this sample, so it cannot be approved.</source>
        <translation>An diesem Muster wurde nichts gemessen, also lässt es sich nicht freigeben.</translation>
    </message>
    <message>
        <source>Nothing would change: {} makes the same again from the same words.</source>
        <translation>Es würde sich nichts ändern: {} macht aus denselben Worten dasselbe.</translation>
    </message>
    <message>
        <source>Nothing would change: {}.</source>
        <translation>Es würde sich nichts ändern: {}.</translation>
    </message>
    <message>
        <source>Numbers have at most {} digits.</source>
        <translation>Zahlen haben höchstens {} Stellen.</translation>
    </message>
    <message>
        <source>One of the words is on its list of forbidden words.</source>
        <translation>Eines der Worte steht auf der Liste verbotener Worte.</translation>
    </message>
    <message>
        <source>Only an edit that was kept can be reverted.</source>
        <translation>Nur eine übernommene Änderung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Only sketches have callouts.</source>
        <translation>Nur Zeichnungen haben Hinweise.</translation>
    </message>
    <message>
        <source>Only the first {} files were taken.</source>
        <translation>Nur die ersten {} Dateien wurden genommen.</translation>
    </message>
    <message>
        <source>Open a new round, or set the value by hand.</source>
        <translation>Eröffnen Sie eine neue Runde oder setzen Sie den Wert von Hand.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Open it once for writing, or choose another.</source>
        <translation>Öffnen Sie sie einmal zum Schreiben oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Open it once for writing, which upgrades it after a backup.</source>
        <translation>Öffnen Sie sie einmal zum Schreiben; das hebt sie nach einer Sicherung auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Out of tolerance: {}. Such a sample is not approved as it is.</source>
        <translation>Außerhalb der Toleranz: {}. So wird ein Muster nicht freigegeben, wie es ist.</translation>
    </message>
    <message>
        <source>Check the account there (verification, billing, region), or choose another model.</source>
        <translation>Prüfen Sie das Konto dort (Bestätigung, Abrechnung, Region), oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture.</source>
        <translation>Es ist kein Bild in PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Name one: Engines in the window, or `techpack engines use`; or choose another engine.</source>
        <translation>Nennen Sie eines: Engines im Fenster oder `techpack engines use`; oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Parts of this product are being made already.</source>
        <translation>Teile dieses Produkts werden schon gemacht.</translation>
    </message>
    <message>
        <source>Pictures are being made right now.</source>
        <translation>Es werden gerade Bilder gemacht.</translation>
    </message>
    <message>
        <source>Pictures can be 16 to 4096 pixels wide, not {}.</source>
        <translation>Bilder können 16 bis 4096 Pixel breit sein, nicht {}.</translation>
    </message>
    <message>
        <source>Pictures can be {} to {} pixels wide, not {}.</source>
        <translation>Bilder können {} bis {} Pixel breit sein, nicht {}.</translation>
    </message>
    <message>
        <source>Plating that touches skin: ask for a nickel-release test.</source>
        <translation>Überzug auf der Haut: Verlangen Sie eine Prüfung auf Nickelabgabe.</translation>
    </message>
    <message>
        <source>Polishing and surface work cost more than the sheet itself.</source>
        <translation>Polieren und Oberflächenarbeit kosten mehr als das Blech selbst.</translation>
    </message>
    <message>
        <source>Put them right one by one; the list leads to each place.</source>
        <translation>Berichtigen Sie sie nacheinander; die Liste führt an jede Stelle.</translation>
    </message>
    <message>
        <source>Raise the budget, go beyond it once, or use the Drafter, which is free.</source>
        <translation>Heben Sie das Budget an, überschreiten Sie es einmal, oder nehmen Sie den kostenlosen Drafter.</translation>
    </message>
    <message>
        <source>Read in {}, this model is {}, which no product is.</source>
        <translation>In {} gelesen ist dieses Modell {}; so ist kein Produkt.</translation>
    </message>
    <message>
        <source>Recycled grades cost less carbon; allow for colour.</source>
        <translation>Recyclate kosten weniger CO₂; rechnen Sie mit Farbabweichung.</translation>
    </message>
    <message>
        <source>Recycled yarn is made in most grades.</source>
        <translation>Recyceltes Garn gibt es in den meisten Qualitäten.</translation>
    </message>
    <message>
        <source>Relax the fabric before cutting; sew with a stretch stitch.</source>
        <translation>Den Stoff vor dem Zuschnitt ruhen lassen; mit dehnbarem Stich nähen.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Restore another version first.</source>
        <translation>Stellen Sie zuerst eine andere Version wieder her.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Resume or discard it first.</source>
        <translation>Setzen Sie es zuerst fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Resume or discard it.</source>
        <translation>Setzen Sie es fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Resume or discard the artwork.</source>
        <translation>Setzen Sie das Druckbild fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Resume or discard what is under way.</source>
        <translation>Setzen Sie das Angefangene fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Revise it first.</source>
        <translation>Ändern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Revise them first.</source>
        <translation>Ändern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Revision {} created.</source>
        <translation>Revision {} angelegt.</translation>
    </message>
    <message>
        <source>Revision {} opened with the same pictures.</source>
        <translation>Revision {} mit denselben Bildern eröffnet.</translation>
    </message>
    <message>
        <source>Revision {}: {}.</source>
        <translation>Revision {}: {}.</translation>
    </message>
    <message>
        <source>Rounds: {}.</source>
        <translation>Runden: {}.</translation>
    </message>
    <message>
        <source>Row {}.{} is not what was changed.</source>
        <translation>Die Zeile {}.{} ist nicht die, die geändert wurde.</translation>
    </message>
    <message>
        <source>Row {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>Rows there: {}.</source>
        <translation>Zeilen dort: {}.</translation>
    </message>
    <message>
        <source>Run “techpack verify” to see what is missing.</source>
        <translation>Führen Sie „techpack verify“ aus, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save it smaller first.</source>
        <translation>Speichern Sie es zuerst kleiner.</translation>
    </message>
    <message>
        <source>Say a smaller amount.</source>
        <translation>Nennen Sie weniger.</translation>
    </message>
    <message>
        <source>Say it like “set to 57 cm”, “add 5 mm”, “increase by 10 %” or “change steel to brass”.</source>
        <translation>Sagen Sie es wie „set to 57 cm“, „add 5 mm“, „increase by 10 %“ oder „change steel to brass“.</translation>
    </message>
    <message>
        <source>Say what can change: colour, material, finish or size, like “80 cm wide”.</source>
        <translation>Sagen Sie, was sich ändern kann: Farbe, Material, Oberfläche oder Größe, wie „80 cm wide“.</translation>
    </message>
    <message>
        <source>Say what should be different.</source>
        <translation>Sagen Sie, was anders sein soll.</translation>
    </message>
    <message>
        <source>Say what should change, like “make the lid black” or “10 % taller”.</source>
        <translation>Sagen Sie, was sich ändern soll, wie „make the lid black“ oder „10 % taller“.</translation>
    </message>
    <message>
        <source>See the list of products.</source>
        <translation>Sehen Sie in der Liste der Produkte nach.</translation>
    </message>
    <message>
        <source>Set it by hand.</source>
        <translation>Setzen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Set it first.</source>
        <translation>Setzen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Set it first: “set to 57 cm”.</source>
        <translation>Setzen Sie ihn zuerst: „set to 57 cm“.</translation>
    </message>
    <message>
        <source>Set the value you want instead.</source>
        <translation>Setzen Sie stattdessen den Wert, den Sie wollen.</translation>
    </message>
    <message>
        <source>Sheets: {}.</source>
        <translation>Tabellen: {}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Silicone picks up dust and smell; ask for post-curing.</source>
        <translation>Silikon zieht Staub und Geruch an; verlangen Sie Tempern.</translation>
    </message>
    <message>
        <source>Silver tarnishes; state rhodium plating or an anti-tarnish bag.</source>
        <translation>Silber läuft an; geben Sie Rhodinierung oder einen Anlaufschutzbeutel an.</translation>
    </message>
    <message>
        <source>Size {} would measure less than nothing.</source>
        <translation>Größe {} wäre kleiner als nichts.</translation>
    </message>
    <message>
        <source>Sketch {}: callout {} {}.</source>
        <translation>Zeichnung {}: Hinweis {} {}.</translation>
    </message>
    <message>
        <source>Slip-cast or jigger, then fire.</source>
        <translation>Schlickergießen oder überdrehen, dann brennen.</translation>
    </message>
    <message>
        <source>Something of this product is being made.</source>
        <translation>Etwas an diesem Produkt wird gerade gemacht.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ging etwas schief.</translation>
    </message>
    <message>
        <source>Sorting for even colour and grain drives waste; state what passes.</source>
        <translation>Das Sortieren nach gleicher Farbe und Maserung macht den Verschnitt; geben Sie an, was durchgeht.</translation>
    </message>
    <message>
        <source>State the direction of the brushing on the drawing.</source>
        <translation>Geben Sie die Schliffrichtung in der Zeichnung an.</translation>
    </message>
    <message>
        <source>State the unit the file was drawn in.</source>
        <translation>Geben Sie die Einheit an, in der die Datei gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Stretch fails in hot washing; test recovery.</source>
        <translation>Dehnung leidet in heißer Wäsche; prüfen Sie die Rückstellung.</translation>
    </message>
    <message>
        <source>Supersede it, which opens the next revision as a draft.</source>
        <translation>Lösen Sie es ab; das eröffnet die nächste Revision als Entwurf.</translation>
    </message>
    <message>
        <source>Switch its type first, which takes the artwork off.</source>
        <translation>Wechseln Sie zuerst seine Art; das nimmt die Druckbilder ab.</translation>
    </message>
    <message>
        <source>Take it out of there first.</source>
        <translation>Holen Sie sie erst von dort zurück.</translation>
    </message>
    <message>
        <source>Tech pack completed.</source>
        <translation>Techpack fertig.</translation>
    </message>
    <message>
        <source>Tech pack discarded.</source>
        <translation>Techpack verworfen.</translation>
    </message>
    <message>
        <source>Tech pack started.</source>
        <translation>Techpack begonnen.</translation>
    </message>
    <message>
        <source>Text in {} could not be printed, because no font of this computer has it: each of its characters stands as its number, as in [{}]. Install a font for it and export again.</source>
        <translation>Text in {} ließ sich nicht drucken, weil keine Schrift dieses Rechners ihn hat: Jedes seiner Zeichen steht als seine Nummer, wie in [{}]. Installieren Sie eine Schrift dafür und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>That is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>That stands there already.</source>
        <translation>Das steht dort schon.</translation>
    </message>
    <message>
        <source>That would be less than nothing.</source>
        <translation>Das wäre weniger als nichts.</translation>
    </message>
    <message>
        <source>The Drafter made no drawing.</source>
        <translation>Der Drafter hat keine Zeichnung gemacht.</translation>
    </message>
    <message>
        <source>The Drafter made no picture.</source>
        <translation>Der Drafter hat kein Bild gemacht.</translation>
    </message>
    <message>
        <source>The answer of {} is too large to be read.</source>
        <translation>Die Antwort von {} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The answer of {} was cut off or cannot be read.</source>
        <translation>Die Antwort von {} ist abgeschnitten oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The approved front view has no picture.</source>
        <translation>Die freigegebene Vorderansicht hat kein Bild.</translation>
    </message>
    <message>
        <source>The artwork of the {} cannot be read.</source>
        <translation>Das Druckbild ({}) lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The artwork of the {} is too large.</source>
        <translation>Das Druckbild ({}) ist zu groß.</translation>
    </message>
    <message>
        <source>The carton is over six times as tall as wide; it may buckle.</source>
        <translation>Die Schachtel ist über sechsmal so hoch wie breit; sie kann einknicken.</translation>
    </message>
    <message>
        <source>The choice cannot be kept: {}.</source>
        <translation>Die Wahl lässt sich nicht behalten: {}.</translation>
    </message>
    <message>
        <source>The composition adds up to {} %, more than 100 %.</source>
        <translation>Die Zusammensetzung ergibt {} %, mehr als 100 %.</translation>
    </message>
    <message>
        <source>The depth is more than 1.5 times the width; the tuck may not hold.</source>
        <translation>Die Tiefe ist mehr als das 1,5-Fache der Breite; die Stecklasche hält vielleicht nicht.</translation>
    </message>
    <message>
        <source>The description has {} characters; at most {} are read.</source>
        <translation>Die Beschreibung hat {} Zeichen; höchstens {} werden gelesen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was stored.</source>
        <translation>Der Datenträger ist voll; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk quota is used up.</source>
        <translation>Das Kontingent des Datenträgers ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write {}.</source>
        <translation>Der Datenträger verweigert das Lesen oder Schreiben von {}.</translation>
    </message>
    <message>
        <source>The document could not be set: {}.</source>
        <translation>Das Dokument ließ sich nicht setzen: {}.</translation>
    </message>
    <message>
        <source>The drawing could not be written as PNG.</source>
        <translation>Die Zeichnung ließ sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>The drawing engine is closed.</source>
        <translation>Die Zeichenmaschine ist geschlossen.</translation>
    </message>
    <message>
        <source>The drawing engine stopped twice while it drew this.</source>
        <translation>Die Zeichenmaschine ist dabei zweimal stehen geblieben.</translation>
    </message>
    <message>
        <source>The drawing engine was closed.</source>
        <translation>Die Zeichenmaschine wurde geschlossen.</translation>
    </message>
    <message>
        <source>The engine could not make this change.</source>
        <translation>Die Engine konnte diese Änderung nicht machen.</translation>
    </message>
    <message>
        <source>The engine sent a picture that cannot be used. {}</source>
        <translation>Die Engine schickte ein Bild, das sich nicht verwenden lässt. {}</translation>
    </message>
    <message>
        <source>The folder {} cannot be written.</source>
        <translation>In den Ordner {} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The front view cannot be changed now.</source>
        <translation>Die Vorderansicht lässt sich jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>The front view is not approved yet.</source>
        <translation>Die Vorderansicht ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The grade step {}-{} overlaps another.</source>
        <translation>Der Sprung {}-{} überschneidet einen anderen.</translation>
    </message>
    <message>
        <source>The grade step {}-{} runs backwards.</source>
        <translation>Der Sprung {}-{} läuft rückwärts.</translation>
    </message>
    <message>
        <source>The header block cannot be removed.</source>
        <translation>Die Kopfdaten lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The header block is empty.</source>
        <translation>Die Kopfdaten sind leer.</translation>
    </message>
    <message>
        <source>The key for {} holds characters that no key has.</source>
        <translation>Der Schlüssel für {} enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key ring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The library file {} is damaged; it was left as it is.</source>
        <translation>Die Bibliotheksdatei {} ist beschädigt; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The library in {} cannot be locked.</source>
        <translation>Die Bibliothek in {} lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>The library in {} cannot be written.</source>
        <translation>Die Bibliothek in {} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The library in {} could not be upgraded: {} of its rows name something that is gone. It was left as it was.</source>
        <translation>Die Bibliothek in {} ließ sich nicht auf den neuen Stand heben: {} ihrer Zeilen nennen etwas, das weg ist. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The library in {} is from an older Tech Pack Studio.</source>
        <translation>Die Bibliothek in {} stammt von einem älteren Tech Pack Studio.</translation>
    </message>
    <message>
        <source>The library in {} is gone: its folder was moved or its disk is not connected.</source>
        <translation>Die Bibliothek in {} ist weg: Ihr Ordner wurde verschoben oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The library in {} is in use by another program.</source>
        <translation>Die Bibliothek in {} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The library in {} is not there any more; nothing was begun in its place.</source>
        <translation>Die Bibliothek in {} ist nicht mehr da; an ihrer Stelle wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>The library in {} was made by a newer Tech Pack Studio; it was left as it is.</source>
        <translation>Die Bibliothek in {} wurde von einem neueren Tech Pack Studio gemacht; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>The line drawing holds a document type, which ours never do.</source>
        <translation>Die Strichzeichnung enthält einen Dokumenttyp, den unsere nie haben.</translation>
    </message>
    <message>
        <source>The line drawing of a sketch has no size.</source>
        <translation>Die Strichzeichnung hat keine Größe.</translation>
    </message>
    <message>
        <source>The line drawing of a sketch is damaged.</source>
        <translation>Die Strichzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>The log of the library says more; trying again is safe.</source>
        <translation>Das Protokoll der Bibliothek sagt mehr; ein neuer Versuch schadet nicht.</translation>
    </message>
    <message>
        <source>The model in this {} file has no size: all its corners are one point.</source>
        <translation>Das Modell in dieser {}-Datei hat keine Größe: Alle seine Ecken sind ein Punkt.</translation>
    </message>
    <message>
        <source>The model of this product could not be read.</source>
        <translation>Das Modell dieses Produkts ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model {} ended on {} {}.</source>
        <translation>Das Modell {} endete am {}. {}.</translation>
    </message>
    <message>
        <source>The mould is the cost; share one tool over the colourways.</source>
        <translation>Die Form ist der Preis; nutzen Sie ein Werkzeug für alle Farbvarianten.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Der Name ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>The other views come after the front view.</source>
        <translation>Die übrigen Ansichten kommen nach der Vorderansicht.</translation>
    </message>
    <message>
        <source>The pack cannot be “{}” yet: {}{}</source>
        <translation>Das Techpack kann noch nicht „{}“ werden: {}{}</translation>
    </message>
    <message>
        <source>The pack is “{}” already.</source>
        <translation>Das Techpack ist schon „{}“.</translation>
    </message>
    <message>
        <source>The package is a {} now.</source>
        <translation>Die Verpackung ist jetzt: {}.</translation>
    </message>
    <message>
        <source>The package is a {}.</source>
        <translation>Die Verpackung ist: {}.</translation>
    </message>
    <message>
        <source>The picture cannot be taken: {}.</source>
        <translation>Das Bild lässt sich nicht übernehmen: {}.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The picture could not be read back.</source>
        <translation>Das Bild ließ sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>Das Bild ließ sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>The picture has more than 64 million pixels.</source>
        <translation>Das Bild hat mehr als 64 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels, more than 64 million.</source>
        <translation>Das Bild hat {} × {} Pixel, mehr als 64 Millionen.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>The picture is larger than 64 MB.</source>
        <translation>Das Bild ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>The picture of a sketch is damaged.</source>
        <translation>Das Bild einer Zeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture of a sketch is too large.</source>
        <translation>Das Bild einer Zeichnung ist zu groß.</translation>
    </message>
    <message>
        <source>The picture that it made cannot be fetched ({}).</source>
        <translation>Das gemachte Bild lässt sich nicht abholen ({}).</translation>
    </message>
    <message>
        <source>The picture {} of the library cannot be read.</source>
        <translation>Das Bild {} der Bibliothek lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The picture {}… is too large to be shown.</source>
        <translation>Das Bild {}… ist zu groß, um es zu zeigen.</translation>
    </message>
    <message>
        <source>The pictures are too large for {}.</source>
        <translation>Die Bilder sind zu groß für {}.</translation>
    </message>
    <message>
        <source>The program ended while this was being made.</source>
        <translation>Das Programm endete, während dies gemacht wurde.</translation>
    </message>
    <message>
        <source>The reservation holds {}, not {}.</source>
        <translation>Die Reservierung enthält {}, nicht {}.</translation>
    </message>
    <message>
        <source>The reservation was already settled.</source>
        <translation>Die Reservierung ist schon abgerechnet.</translation>
    </message>
    <message>
        <source>The result has no end as a decimal number.</source>
        <translation>Das Ergebnis hat als Dezimalzahl kein Ende.</translation>
    </message>
    <message>
        <source>The round was not opened: {}</source>
        <translation>Die Runde wurde nicht eröffnet: {}</translation>
    </message>
    <message>
        <source>The row {} is not there any more.</source>
        <translation>Die Zeile {} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The sketch “{}” has no drawing.</source>
        <translation>Die Skizze „{}“ hat keine Zeichnung.</translation>
    </message>
    <message>
        <source>The smallest number of stitches per inch is above the largest.</source>
        <translation>Die kleinste Stichzahl pro Zoll liegt über der größten.</translation>
    </message>
    <message>
        <source>The spec of {} was changed since this sample was opened.</source>
        <translation>Das Soll von {} wurde geändert, seit dieses Muster eröffnet wurde.</translation>
    </message>
    <message>
        <source>The stored file {}… is not a picture.</source>
        <translation>Die gespeicherte Datei {}… ist kein Bild.</translation>
    </message>
    <message>
        <source>The stored picture {}… cannot be read.</source>
        <translation>Das gespeicherte Bild {}… lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stored picture {}… is damaged.</source>
        <translation>Das gespeicherte Bild {}… ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored picture {}… is missing.</source>
        <translation>Das gespeicherte Bild {}… fehlt.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>Das System sagt: {}.</translation>
    </message>
    <message>
        <source>The tech pack of this product is being made already.</source>
        <translation>Das Techpack dieses Produkts wird schon gemacht.</translation>
    </message>
    <message>
        <source>The text has {} characters; {} can be read.</source>
        <translation>Der Text hat {} Zeichen; {} lassen sich lesen.</translation>
    </message>
    <message>
        <source>The text holds control characters, which cannot be read.</source>
        <translation>Der Text enthält Steuerzeichen, die sich nicht lesen lassen.</translation>
    </message>
    <message>
        <source>The tucks are only {} mm long, or they would meet inside.</source>
        <translation>Die Stecklaschen sind nur {} mm lang, sonst träfen sie sich innen.</translation>
    </message>
    <message>
        <source>The wire is not connected.</source>
        <translation>Die Leitung ist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is for: {}.</source>
        <translation>Einzurichten sind: {}.</translation>
    </message>
    <message>
        <source>There is nothing to set up for “{}”.</source>
        <translation>Für „{}“ gibt es nichts einzurichten.</translation>
    </message>
    <message>
        <source>Try again in some weeks.</source>
        <translation>Versuchen Sie es in einigen Wochen noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {} days.</source>
        <translation>Versuchen Sie es in {} Tagen noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {} hours.</source>
        <translation>Versuchen Sie es in {} Stunden noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {} minutes.</source>
        <translation>Versuchen Sie es in {} Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The {} cannot be negative.</source>
        <translation>{}: Der Wert kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Ask for a change of its front view.</source>
        <translation>Verlangen Sie eine Änderung der Vorderansicht.</translation>
    </message>
    <message>
        <source>Bring it back first: Archive and clean-up in the window, or `techpack unarchive`.</source>
        <translation>Holen Sie es zuerst zurück: Archiv und Aufräumen im Fenster oder `techpack unarchive`.</translation>
    </message>
    <message>
        <source>Describe it in other words: on its Design page, or `techpack reword`.</source>
        <translation>Beschreiben Sie es mit anderen Worten: auf seiner Seite „Design“ oder mit `techpack reword`.</translation>
    </message>
    <message>
        <source>Described in other words.</source>
        <translation>Mit anderen Worten beschrieben.</translation>
    </message>
    <message>
        <source>Enter one: Engines in the window, or `techpack engines key {}`, or set {}, for another address {} too. The Drafter needs none.</source>
        <translation>Geben Sie einen ein: Engines im Fenster oder `techpack engines key {}`, oder setzen Sie {}, für eine andere Adresse auch {}. Der Drafter braucht keinen.</translation>
    </message>
    <message>
        <source>It may be damaged, write-protected or full: check it, then try again.</source>
        <translation>Er ist vielleicht beschädigt, schreibgeschützt oder voll: Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not drawn: {}. {}</source>
        <translation>Nicht gezeichnet: {}. {}</translation>
    </message>
    <message>
        <source>Not made: {}. {}</source>
        <translation>Nicht gemacht: {}. {}</translation>
    </message>
    <message>
        <source>Nothing of this product was drawn, so that nothing can be changed.</source>
        <translation>Von diesem Produkt wurde noch nichts gezeichnet, also kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Scale 1 : {}</source>
        <translation>Maßstab 1 : {}</translation>
    </message>
    <message>
        <source>Servers that speak OpenAI&apos;s language mostly want /v1 at its end.</source>
        <translation>Server, die OpenAIs Sprache sprechen, wollen an ihrem Ende meist /v1.</translation>
    </message>
    <message>
        <source>Shape and surface of: {}</source>
        <translation>Form und Oberfläche von: {}</translation>
    </message>
    <message>
        <source>The engine sent {} pictures for one; the others are kept and cost nothing.</source>
        <translation>Die Engine hat {} Bilder statt eines geschickt; die anderen werden behalten und kosten nichts.</translation>
    </message>
    <message>
        <source>The {} is a number.</source>
        <translation>{}: Der Wert ist eine Zahl.</translation>
    </message>
    <message>
        <source>The {} is locked for production.</source>
        <translation>{} ist für die Produktion gesperrt.</translation>
    </message>
    <message>
        <source>The {} is not a number.</source>
        <translation>{}: Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The {} is not known, so nobody can confirm it.</source>
        <translation>{} ist nicht bekannt, also kann es niemand bestätigen.</translation>
    </message>
    <message>
        <source>The {} of row {} is locked for production.</source>
        <translation>{} von Zeile {} ist für die Produktion gesperrt.</translation>
    </message>
    <message>
        <source>The {} of row {} was changed meanwhile, so nothing was written.</source>
        <translation>{} von Zeile {} wurde inzwischen geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The {} of {} mm cannot be made.</source>
        <translation>{} mit {} mm lässt sich nicht fertigen.</translation>
    </message>
    <message>
        <source>The {} was not changed: {}</source>
        <translation>{} wurde nicht geändert: {}</translation>
    </message>
    <message>
        <source>There are no close-ups yet.</source>
        <translation>Es gibt noch keine Detailbilder.</translation>
    </message>
    <message>
        <source>There are no colourways.</source>
        <translation>Es gibt keine Farbvarianten.</translation>
    </message>
    <message>
        <source>There are no construction details.</source>
        <translation>Es gibt keine Angaben zur Verarbeitung.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>Es gibt keine Etiketten.</translation>
    </message>
    <message>
        <source>There are no points of measure.</source>
        <translation>Es gibt keine Messpunkte.</translation>
    </message>
    <message>
        <source>There are no words for: {}.</source>
        <translation>Es gibt keine Worte für: {}.</translation>
    </message>
    <message>
        <source>There are no words to follow.</source>
        <translation>Es gibt keine Worte, nach denen man gehen könnte.</translation>
    </message>
    <message>
        <source>There are no words to make artwork from.</source>
        <translation>Es gibt keine Worte, aus denen sich ein Druckbild machen lässt.</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>Es gibt keine Worte zu lesen.</translation>
    </message>
    <message>
        <source>There are no words to work from.</source>
        <translation>Es gibt keine Worte, mit denen man arbeiten könnte.</translation>
    </message>
    <message>
        <source>There are: {}.</source>
        <translation>Es gibt: {}.</translation>
    </message>
    <message>
        <source>There is a newer revision than the one this run belongs to.</source>
        <translation>Es gibt eine neuere Revision als die, zu der dies gehört.</translation>
    </message>
    <message>
        <source>There is a row {} already.</source>
        <translation>Es gibt schon eine Zeile {}.</translation>
    </message>
    <message>
        <source>There is no backup {}.</source>
        <translation>Es gibt keine Sicherung {}.</translation>
    </message>
    <message>
        <source>There is no bill of materials.</source>
        <translation>Es gibt keine Stückliste.</translation>
    </message>
    <message>
        <source>There is no candidate {}.</source>
        <translation>Es gibt keinen Entwurf {}.</translation>
    </message>
    <message>
        <source>There is no colourway {}.</source>
        <translation>Es gibt keine Farbvariante {}.</translation>
    </message>
    <message>
        <source>There is no engine “{}”.</source>
        <translation>Es gibt keine Engine „{}“.</translation>
    </message>
    <message>
        <source>There is no field “{}” in {}.</source>
        <translation>Es gibt kein Feld „{}“ in {}.</translation>
    </message>
    <message>
        <source>There is no key for {}.</source>
        <translation>Es gibt keinen Schlüssel für {}.</translation>
    </message>
    <message>
        <source>There is no library in {}.</source>
        <translation>In {} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no open cost {} in this library.</source>
        <translation>In dieser Bibliothek sind keine offenen Kosten {}.</translation>
    </message>
    <message>
        <source>There is no pack to give a status to yet.</source>
        <translation>Es gibt noch kein Techpack, dem man einen Status geben könnte.</translation>
    </message>
    <message>
        <source>There is no photograph of the {} view.</source>
        <translation>Es gibt kein Foto dieser Ansicht: {}.</translation>
    </message>
    <message>
        <source>There is no picture on the {} panel.</source>
        <translation>Auf dieser Fläche ist kein Bild: {}.</translation>
    </message>
    <message>
        <source>There is no picture {} of this product.</source>
        <translation>Es gibt kein Bild {} dieses Produkts.</translation>
    </message>
    <message>
        <source>There is no point of measure {}.</source>
        <translation>Es gibt keinen Messpunkt {}.</translation>
    </message>
    <message>
        <source>There is no product “{}” in this library.</source>
        <translation>In dieser Bibliothek ist kein Produkt „{}“.</translation>
    </message>
    <message>
        <source>There is no reservation {} in the ledger.</source>
        <translation>Im Kontobuch ist keine Reservierung {}.</translation>
    </message>
    <message>
        <source>There is no revision to make a tech pack of.</source>
        <translation>Es gibt keine Revision, zu der sich ein Techpack machen lässt.</translation>
    </message>
    <message>
        <source>There is no revision yet.</source>
        <translation>Es gibt noch keine Revision.</translation>
    </message>
    <message>
        <source>There is no revision {} in this library.</source>
        <translation>In dieser Bibliothek ist keine Revision {}.</translation>
    </message>
    <message>
        <source>There is no revision {} of this product.</source>
        <translation>Es gibt keine Revision {} dieses Produkts.</translation>
    </message>
    <message>
        <source>There is no row {} in {}.</source>
        <translation>Es gibt keine Zeile {} in {}.</translation>
    </message>
    <message>
        <source>There is no row {}.{} to change.</source>
        <translation>Es gibt keine Zeile {}.{} zu ändern.</translation>
    </message>
    <message>
        <source>There is no sample round {}.</source>
        <translation>Es gibt keine Musterrunde {}.</translation>
    </message>
    <message>
        <source>There is no sample round.</source>
        <translation>Es gibt keine Musterrunde.</translation>
    </message>
    <message>
        <source>There is no sheet “{}”.</source>
        <translation>Es gibt keine Tabelle „{}“.</translation>
    </message>
    <message>
        <source>There is no size {} among {}.</source>
        <translation>Es gibt keine Größe {} unter {}.</translation>
    </message>
    <message>
        <source>There is no such front view of this product.</source>
        <translation>Es gibt keine solche Vorderansicht dieses Produkts.</translation>
    </message>
    <message>
        <source>There is no such service at the address of {}.</source>
        <translation>Unter der Adresse von {} gibt es keinen solchen Dienst.</translation>
    </message>
    <message>
        <source>There is no version {} of {}.</source>
        <translation>Es gibt keine Version {} von {}.</translation>
    </message>
    <message>
        <source>There is no {} of this product.</source>
        <translation>Dieses Produkt hat das nicht: {}.</translation>
    </message>
    <message>
        <source>There is no {} {} in this library.</source>
        <translation>In dieser Bibliothek ist nichts dergleichen: {} {}.</translation>
    </message>
    <message>
        <source>There is nothing to make again yet.</source>
        <translation>Es gibt noch nichts neu zu zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to {}.</source>
        <translation>Es ist nichts da für: {}.</translation>
    </message>
    <message>
        <source>There is one header block.</source>
        <translation>Es gibt nur einmal Kopfdaten.</translation>
    </message>
    <message>
        <source>Thermal shock and chips at the rim; ask for annealing.</source>
        <translation>Temperaturschock und Absplittern am Rand; verlangen Sie Kühlung im Kühlofen.</translation>
    </message>
    <message>
        <source>These photographs have no close-up named {}.</source>
        <translation>Diese Fotos haben kein Detailbild {}.</translation>
    </message>
    <message>
        <source>Thick walls and ribs leave sink marks; keep the wall even.</source>
        <translation>Dicke Wände und Rippen geben Einfallstellen; halten Sie die Wand gleichmäßig.</translation>
    </message>
    <message>
        <source>This GLB file is compressed with {}, which cannot be read here.</source>
        <translation>Diese GLB-Datei ist mit {} komprimiert; das lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>This GLB file is of version {}; only version 2 can be read.</source>
        <translation>Diese GLB-Datei hat Version {}; lesen lässt sich nur Version 2.</translation>
    </message>
    <message>
        <source>This GLB file keeps its geometry in another file, which is not read.</source>
        <translation>Diese GLB-Datei hält ihre Geometrie in einer anderen Datei, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This STL file holds no triangles.</source>
        <translation>Diese STL-Datei enthält keine Dreiecke.</translation>
    </message>
    <message>
        <source>This bar is 100 mm. Scale 1:1. Blank {}. {}</source>
        <translation>Dieser Balken misst 100 mm. Maßstab 1:1. Zuschnitt {}. {}</translation>
    </message>
    <message>
        <source>This callout is not on the sketch any more.</source>
        <translation>Dieser Hinweis ist nicht mehr in der Zeichnung.</translation>
    </message>
    <message>
        <source>This cannot be a key.</source>
        <translation>Das kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>This carton cannot be folded: {}.</source>
        <translation>Diese Schachtel lässt sich nicht falten: {}.</translation>
    </message>
    <message>
        <source>This computer cannot draw pictures: OpenGL did not answer.</source>
        <translation>Dieser Rechner kann keine Bilder zeichnen: OpenGL antwortete nicht.</translation>
    </message>
    <message>
        <source>This file has {} MB; at most {} MB can be read.</source>
        <translation>Diese Datei hat {} MB; höchstens {} MB lassen sich lesen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is none of the 3D formats that can be read.</source>
        <translation>Diese Datei hat keines der 3D-Formate, die sich lesen lassen.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>Diese Datei ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>This file is {}, not a 3D model.</source>
        <translation>Diese Datei ist {}, kein 3D-Modell.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>In diesen Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This front view cannot be approved any more.</source>
        <translation>Diese Vorderansicht lässt sich nicht mehr freigeben.</translation>
    </message>
    <message>
        <source>This is a glTF text file, whose geometry lies in other files.</source>
        <translation>Dies ist eine glTF-Textdatei, deren Geometrie in anderen Dateien liegt.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG or WebP picture.</source>
        <translation>Dies ist kein Bild in PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>This is not possible while the product is {}.</source>
        <translation>Das geht nicht, solange das Produkt in diesem Stand ist: {}.</translation>
    </message>
    <message>
        <source>This job is running already or has ended.</source>
        <translation>Diese Arbeit läuft schon oder ist zu Ende.</translation>
    </message>
    <message>
        <source>This length cannot be written as an exact decimal.</source>
        <translation>Diese Länge lässt sich nicht als genaue Dezimalzahl schreiben.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>This model has more than {} nodes.</source>
        <translation>Dieses Modell hat mehr als {} Knoten.</translation>
    </message>
    <message>
        <source>This model has {} triangles; at most {} can be drawn.</source>
        <translation>Dieses Modell hat {} Dreiecke; höchstens {} lassen sich zeichnen.</translation>
    </message>
    <message>
        <source>This names a row, not a value.</source>
        <translation>Das nennt eine Zeile, keinen Wert.</translation>
    </message>
    <message>
        <source>This pack is locked for production.</source>
        <translation>Dieses Techpack ist für die Produktion gesperrt.</translation>
    </message>
    <message>
        <source>This picture belongs to another product.</source>
        <translation>Dieses Bild gehört zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>This picture has {} × {} pixels, too many to show.</source>
        <translation>Dieses Bild hat {} × {} Pixel, zu viele, um es zu zeigen.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture was cleaned up, so it cannot come back.</source>
        <translation>Dieses Bild wurde weggeräumt; es kann nicht zurückkommen.</translation>
    </message>
    <message>
        <source>This product has no close-up named {}.</source>
        <translation>Dieses Produkt hat kein Detailbild {}.</translation>
    </message>
    <message>
        <source>This product has no surface to draw; describe it in other words.</source>
        <translation>Dieses Produkt hat keine Fläche zum Zeichnen; beschreiben Sie es anders.</translation>
    </message>
    <message>
        <source>This product is in the archive already.</source>
        <translation>Dieses Produkt ist schon im Archiv.</translation>
    </message>
    <message>
        <source>This product is not in the archive.</source>
        <translation>Dieses Produkt ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>This product was drawn, so that its description stays.</source>
        <translation>Dieses Produkt wurde schon gezeichnet, deshalb bleibt seine Beschreibung.</translation>
    </message>
    <message>
        <source>This row was changed meanwhile, so the edit was not kept.</source>
        <translation>Diese Zeile wurde inzwischen geändert; die Änderung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This run is not one that stopped.</source>
        <translation>Das ist keiner der Läufe, die stehen geblieben sind.</translation>
    </message>
    <message>
        <source>This server makes pictures from words only.</source>
        <translation>Dieser Server macht Bilder nur aus Worten.</translation>
    </message>
    <message>
        <source>This sketch was changed meanwhile, so the edit was not kept.</source>
        <translation>Diese Zeichnung wurde inzwischen geändert; die Änderung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This step costs {}, and none is left.</source>
        <translation>Dieser Schritt kostet {}, und es ist nichts übrig.</translation>
    </message>
    <message>
        <source>This step costs {}, but only 1 credit is left.</source>
        <translation>Dieser Schritt kostet {}, aber nur 1 Credit ist übrig.</translation>
    </message>
    <message>
        <source>This step costs {}, but only {} are left.</source>
        <translation>Dieser Schritt kostet {}, aber nur {} sind übrig.</translation>
    </message>
    <message>
        <source>This step costs {}, but {} is left of the budget of {}.</source>
        <translation>Dieser Schritt kostet {}, aber {} ist übrig vom Budget für {}.</translation>
    </message>
    <message>
        <source>This value is too long, or holds characters that do not print.</source>
        <translation>Dieser Wert ist zu lang oder enthält Zeichen, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <source>This value was changed meanwhile, so the edit was not kept.</source>
        <translation>Dieser Wert wurde inzwischen geändert; die Änderung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This value was changed since, so the edit cannot be reverted.</source>
        <translation>Dieser Wert wurde seither geändert; die Änderung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This {} file has no surface to draw, only points or lines.</source>
        <translation>Diese {}-Datei hat keine Fläche zum Zeichnen, nur Punkte oder Linien.</translation>
    </message>
    <message>
        <source>This {} file has {} but no surface: the corners of each lie on one line or fall together.</source>
        <translation>Diese {}-Datei hat {}, aber keine Fläche: Deren Ecken liegen auf einer Linie oder fallen zusammen.</translation>
    </message>
    <message>
        <source>This {} file is damaged: {}.</source>
        <translation>Diese {}-Datei ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>Tritan or borosilicate, where breakage matters.</source>
        <translation>Tritan oder Borosilikat, wo Bruch zählt.</translation>
    </message>
    <message>
        <source>Try a smaller picture.</source>
        <translation>Versuchen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again or change the words.</source>
        <translation>Versuchen Sie es noch einmal oder ändern Sie die Worte.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try https://example.com/v1.</source>
        <translation>Versuchen Sie https://example.com/v1.</translation>
    </message>
    <message>
        <source>Try the failed panels again.</source>
        <translation>Versuchen Sie die fehlgeschlagenen Flächen noch einmal.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Unfinished artwork discarded.</source>
        <translation>Unfertige Druckbilder verworfen.</translation>
    </message>
    <message>
        <source>Use GLB, OBJ, STL or PLY.</source>
        <translation>Nehmen Sie GLB, OBJ, STL oder PLY.</translation>
    </message>
    <message>
        <source>Use an https address; plain http is for this computer only.</source>
        <translation>Nehmen Sie eine https-Adresse; einfaches http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Use fewer or smaller pictures.</source>
        <translation>Nehmen Sie weniger oder kleinere Bilder.</translation>
    </message>
    <message>
        <source>Use other words or pictures.</source>
        <translation>Nehmen Sie andere Worte oder Bilder.</translation>
    </message>
    <message>
        <source>Version {} of {} is in the archive.</source>
        <translation>Version {} von {} ist im Archiv.</translation>
    </message>
    <message>
        <source>Version {} of {} is not in the archive.</source>
        <translation>Version {} von {} ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>Version {} of {} is the latest already.</source>
        <translation>Version {} von {} ist schon die neueste.</translation>
    </message>
    <message>
        <source>Version {} of {} is the latest one.</source>
        <translation>Version {} von {} ist die neueste.</translation>
    </message>
    <message>
        <source>Version {} of {} restored.</source>
        <translation>Version {} von {} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Version {} of {} was never finished.</source>
        <translation>Version {} von {} wurde nie fertig.</translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation>Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Wait for it, resume it or discard it.</source>
        <translation>Warten Sie darauf, setzen Sie es fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Wait for them, or cancel.</source>
        <translation>Warten Sie darauf oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Weld, evacuate, then test every piece.</source>
        <translation>Schweißen, evakuieren, dann jedes Stück prüfen.</translation>
    </message>
    <message>
        <source>Welds that are not passivated rust; ask for a salt-spray test.</source>
        <translation>Nicht passivierte Schweißnähte rosten; verlangen Sie einen Salzsprühtest.</translation>
    </message>
    <message>
        <source>What was saved before is in that folder. Connect the disk or put the folder back.</source>
        <translation>Was zuvor gespeichert wurde, liegt in diesem Ordner. Schließen Sie den Datenträger an oder legen Sie den Ordner zurück.</translation>
    </message>
    <message>
        <source>Without tolerances every sample is a debate; agree them before the first one.</source>
        <translation>Ohne Toleranzen ist jedes Muster ein Streit; vereinbaren Sie sie vor dem ersten.</translation>
    </message>
    <message>
        <source>Wood moves with moisture and swells at threads; seal all faces and ends.</source>
        <translation>Holz arbeitet mit der Feuchte und quillt an Gewinden; versiegeln Sie alle Flächen und Hirnholz.</translation>
    </message>
    <message>
        <source>Work by hand drives cost.</source>
        <translation>Handarbeit treibt den Preis.</translation>
    </message>
    <message>
        <source>Write a shorter one.</source>
        <translation>Nehmen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>Write it like 98 % cotton, 2 % elastane.</source>
        <translation>Schreiben Sie es wie 98 % cotton, 2 % elastane.</translation>
    </message>
    <message>
        <source>Write it like A=57 cm.</source>
        <translation>Schreiben Sie es wie A=57 cm.</translation>
    </message>
    <message>
        <source>Write it like bom.10.</source>
        <translation>Schreiben Sie es wie bom.10.</translation>
    </message>
    <message>
        <source>Write it like bom.10.material.</source>
        <translation>Schreiben Sie es wie bom.10.material.</translation>
    </message>
    <message>
        <source>Write it like view:front or sketch:side.</source>
        <translation>Schreiben Sie es wie view:front oder sketch:side.</translation>
    </message>
    <message>
        <source>Write it like view:front, close_up:lid, close_ups, sketch:side or analysis:front.</source>
        <translation>Schreiben Sie es wie view:front, close_up:lid, close_ups, sketch:side oder analysis:front.</translation>
    </message>
    <message>
        <source>Write one, such as “spring”.</source>
        <translation>Schreiben Sie eines, etwa „Frühjahr“.</translation>
    </message>
    <message>
        <source>Yield per hide decides the cost; large panels waste most.</source>
        <translation>Die Ausbeute je Haut macht den Preis; große Teile verschneiden am meisten.</translation>
    </message>
    <message>
        <source>Your account at {} has no credit left, or has reached its limit.</source>
        <translation>Ihr Konto bei {} hat kein Guthaben mehr oder ist an seiner Grenze.</translation>
    </message>
    <message>
        <source>Your credits came back. Try again; {} may charge for both tries.</source>
        <translation>Ihre Credits kamen zurück. Versuchen Sie es noch einmal; {} berechnet vielleicht beide Versuche.</translation>
    </message>
    <message>
        <source>a block is longer than the file</source>
        <translation>ein Block ist länger als die Datei</translation>
    </message>
    <message>
        <source>a count in its header is negative</source>
        <translation>eine Anzahl in ihrem Kopf ist negativ</translation>
    </message>
    <message>
        <source>a face in it ends too early</source>
        <translation>eine Fläche darin endet zu früh</translation>
    </message>
    <message>
        <source>a face in it names no corner</source>
        <translation>eine Fläche darin nennt keine Ecke</translation>
    </message>
    <message>
        <source>a list in it has less than no entries</source>
        <translation>eine Liste darin hat weniger als keine Einträge</translation>
    </message>
    <message>
        <source>a list in it is longer than the data</source>
        <translation>eine Liste darin ist länger als die Daten</translation>
    </message>
    <message>
        <source>a mood: nothing in the drawing follows from it</source>
        <translation>eine Stimmung: Für die Zeichnung folgt nichts daraus</translation>
    </message>
    <message>
        <source>a number that belongs to nothing known here</source>
        <translation>eine Zahl, die zu nichts Bekanntem gehört</translation>
    </message>
    <message>
        <source>a position in it is not three numbers</source>
        <translation>eine Position darin besteht nicht aus drei Zahlen</translation>
    </message>
    <message>
        <source>a rotation in it has no direction</source>
        <translation>eine Drehung darin hat keine Richtung</translation>
    </message>
    <message>
        <source>a second {}: say which part has it</source>
        <translation>noch einmal {}: Sagen Sie, welcher Teil es hat</translation>
    </message>
    <message>
        <source>a share of nothing known here</source>
        <translation>ein Anteil von nichts Bekanntem</translation>
    </message>
    <message>
        <source>a size is already given</source>
        <translation>eine Größe ist schon genannt</translation>
    </message>
    <message>
        <source>a triangle names a corner that does not exist</source>
        <translation>ein Dreieck nennt eine Ecke, die es nicht gibt</translation>
    </message>
    <message>
        <source>callout {} {}</source>
        <translation>Hinweis {} {}</translation>
    </message>
    <message>
        <source>it contradicts {}</source>
        <translation>es widerspricht {}</translation>
    </message>
    <message>
        <source>it ends before its data does</source>
        <translation>sie endet vor ihren Daten</translation>
    </message>
    <message>
        <source>it ends before its header does</source>
        <translation>sie endet vor ihrem Kopf</translation>
    </message>
    <message>
        <source>it ends in the middle of a triangle</source>
        <translation>sie endet mitten in einem Dreieck</translation>
    </message>
    <message>
        <source>it has {} of the {} bytes it should have</source>
        <translation>sie hat {} der {} Bytes, die sie haben sollte</translation>
    </message>
    <message>
        <source>it is given in {}, not in {}.</source>
        <translation>es ist in {} angegeben, nicht in {}.</translation>
    </message>
    <message>
        <source>it is said of something this product does not have</source>
        <translation>es gilt etwas, das dieses Produkt nicht hat</translation>
    </message>
    <message>
        <source>it states {} triangles and holds {}</source>
        <translation>sie nennt {} Dreiecke und enthält {}</translation>
    </message>
    <message>
        <source>its description is missing</source>
        <translation>ihre Beschreibung fehlt</translation>
    </message>
    <message>
        <source>its description is not one</source>
        <translation>ihre Beschreibung ist keine</translation>
    </message>
    <message>
        <source>its header has no end</source>
        <translation>ihr Kopf hat kein Ende</translation>
    </message>
    <message>
        <source>its header names no format that is known</source>
        <translation>ihr Kopf nennt kein bekanntes Format</translation>
    </message>
    <message>
        <source>its nodes do not form a tree</source>
        <translation>ihre Knoten bilden keinen Baum</translation>
    </message>
    <message>
        <source>its structure does not fit together</source>
        <translation>ihr Aufbau passt nicht zusammen</translation>
    </message>
    <message>
        <source>no size of this product follows from it</source>
        <translation>daraus folgt keine Größe dieses Produkts</translation>
    </message>
    <message>
        <source>no such size can be drawn</source>
        <translation>eine solche Größe lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>no tolerance, cannot be judged.</source>
        <translation>keine Toleranz, nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>not in the lexicon</source>
        <translation>nicht im Lexikon</translation>
    </message>
    <message>
        <source>not measured.</source>
        <translation>nicht gemessen.</translation>
    </message>
    <message>
        <source>nothing was asked for in this size.</source>
        <translation>in dieser Größe wurde nichts verlangt.</translation>
    </message>
    <message>
        <source>only one product is drawn at a time</source>
        <translation>es wird nur ein Produkt auf einmal gezeichnet</translation>
    </message>
    <message>
        <source>out of tolerance.</source>
        <translation>außerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>patterns and artwork are not drawn on the product</source>
        <translation>Muster und Druckbilder werden nicht auf das Produkt gezeichnet</translation>
    </message>
    <message>
        <source>say how much</source>
        <translation>sagen Sie, wie viel</translation>
    </message>
    <message>
        <source>say which is which: {}</source>
        <translation>sagen Sie, welches welches ist: {}</translation>
    </message>
    <message>
        <source>say which: {}</source>
        <translation>sagen Sie, welches: {}</translation>
    </message>
    <message>
        <source>some of its corners have no position</source>
        <translation>einige ihrer Ecken haben keine Position</translation>
    </message>
    <message>
        <source>the drawing has {} to {} {}</source>
        <translation>die Zeichnung hat {} bis {} {}</translation>
    </message>
    <message>
        <source>the number of it cannot be drawn</source>
        <translation>die Anzahl lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the text says both with and without it</source>
        <translation>der Text sagt beides: mit und ohne</translation>
    </message>
    <message>
        <source>the {} drawn here is {} to {} {}</source>
        <translation>gezeichnet wird hier: {} von {} bis {} {}</translation>
    </message>
    <message>
        <source>the {} has no size of its own here</source>
        <translation>{} hat hier keine eigene Größe</translation>
    </message>
    <message>
        <source>the {} is already given</source>
        <translation>{} ist schon genannt</translation>
    </message>
    <message>
        <source>there is no size table for it here</source>
        <translation>dafür gibt es hier keine Größentabelle</translation>
    </message>
    <message>
        <source>there is no size {} among {}.</source>
        <translation>es gibt keine Größe {} unter {}.</translation>
    </message>
    <message>
        <source>this is as far as its {} goes</source>
        <translation>weiter lässt sich das nicht ändern: {}</translation>
    </message>
    <message>
        <source>this part has no such size here</source>
        <translation>dieser Teil hat hier keine solche Größe</translation>
    </message>
    <message>
        <source>this product cannot be drawn at that size</source>
        <translation>in dieser Größe lässt sich das Produkt nicht zeichnen</translation>
    </message>
    <message>
        <source>this product has no accent parts</source>
        <translation>dieses Produkt hat keine abgesetzten Teile</translation>
    </message>
    <message>
        <source>this product has no capacity</source>
        <translation>dieses Produkt hat kein Fassungsvermögen</translation>
    </message>
    <message>
        <source>this product has no {} here</source>
        <translation>dieses Produkt hat hier kein solches Maß: {}</translation>
    </message>
    <message>
        <source>two numbers for one size: give one</source>
        <translation>zwei Zahlen für ein Maß: Nennen Sie eine</translation>
    </message>
    <message>
        <source>what it holds changes nothing in the drawing</source>
        <translation>was hineinkommt, ändert nichts an der Zeichnung</translation>
    </message>
    <message>
        <source>what it is for changes nothing in the drawing</source>
        <translation>wofür es ist, ändert nichts an der Zeichnung</translation>
    </message>
    <message>
        <source>what it is not changes nothing in the drawing</source>
        <translation>was es nicht ist, ändert nichts an der Zeichnung</translation>
    </message>
    <message>
        <source>who it is for changes nothing here; give a size</source>
        <translation>für wen es ist, ändert hier nichts; nennen Sie eine Größe</translation>
    </message>
    <message>
        <source>{} answered without a result.</source>
        <translation>{} antwortete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>{} beyond the budget, as allowed once.</source>
        <translation>{} über dem Budget, wie einmal erlaubt.</translation>
    </message>
    <message>
        <source>{} cannot be asked for in this size: {}</source>
        <translation>{} lässt sich in dieser Größe nicht verlangen: {}</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}.</source>
        <translation>{} lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>{} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{} cannot be reckoned with {}.</source>
        <translation>{} lässt sich nicht mit {} verrechnen.</translation>
    </message>
    <message>
        <source>{} cannot be used: {}</source>
        <translation>{} lässt sich nicht benutzen: {}</translation>
    </message>
    <message>
        <source>{} cannot be used: {}.</source>
        <translation>{} lässt sich nicht benutzen: {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} lässt sich nicht schreiben: {}.</translation>
    </message>
    <message>
        <source>{} cannot change {}.</source>
        <translation>{} kann {} nicht ändern.</translation>
    </message>
    <message>
        <source>{} cannot open 3D files.</source>
        <translation>{} kann keine 3D-Dateien öffnen.</translation>
    </message>
    <message>
        <source>{} did not accept the request.</source>
        <translation>{} nahm die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{} different materials: {}</source>
        <translation>{} verschiedene Materialien: {}</translation>
    </message>
    <message>
        <source>{} does not accept the key.</source>
        <translation>{} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>{} does not have the model {} (any more).</source>
        <translation>{} hat das Modell {} nicht (mehr).</translation>
    </message>
    <message>
        <source>{} does not let this account use {}.</source>
        <translation>{} erlaubt diesem Konto {} nicht.</translation>
    </message>
    <message>
        <source>{} does not name a stored picture.</source>
        <translation>{} nennt kein gespeichertes Bild.</translation>
    </message>
    <message>
        <source>{} gets too many requests.</source>
        <translation>{} bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>{} had a fault of its own.</source>
        <translation>{} hatte einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>{} has more than {} million pixels.</source>
        <translation>{} hat mehr als {} Millionen Pixel.</translation>
    </message>
    <message>
        <source>{} has no model for {}.</source>
        <translation>{} hat kein Modell für {}.</translation>
    </message>
    <message>
        <source>{} is damaged.</source>
        <translation>{} ist beschädigt.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} ist leer.</translation>
    </message>
    <message>
        <source>{} is larger than 200 MB.</source>
        <translation>{} ist größer als 200 MB.</translation>
    </message>
    <message>
        <source>{} is larger than 512 MB.</source>
        <translation>{} ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>{} is no length that has another unit.</source>
        <translation>{} ist keine Länge, die eine andere Einheit hat.</translation>
    </message>
    <message>
        <source>{} is no picture that can be read.</source>
        <translation>{} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>{} is no point of measure any more.</source>
        <translation>{} ist kein Messpunkt mehr.</translation>
    </message>
    <message>
        <source>{} is not a 3D file that can be opened.</source>
        <translation>{} ist keine 3D-Datei, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>{} is not a folder.</source>
        <translation>{} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{} is not a library of Tech Pack Studio; it was left as it is.</source>
        <translation>{} ist keine Bibliothek von Tech Pack Studio; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>{} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{} is not known yet, so it cannot be changed by an amount.</source>
        <translation>{} ist noch nicht bekannt, also lässt es sich nicht um einen Betrag ändern.</translation>
    </message>
    <message>
        <source>{} is not the key of a job.</source>
        <translation>{} ist nicht der Schlüssel einer Arbeit.</translation>
    </message>
    <message>
        <source>{} is only {} × {} pixels.</source>
        <translation>{} hat nur {} × {} Pixel.</translation>
    </message>
    <message>
        <source>{} is overloaded.</source>
        <translation>{} ist überlastet.</translation>
    </message>
    <message>
        <source>{} knows no provider “{}”.</source>
        <translation>{} kennt keinen Anbieter „{}“.</translation>
    </message>
    <message>
        <source>{} no size to change so</source>
        <translation>{} kein Maß, das sich so ändern lässt</translation>
    </message>
    <message>
        <source>{} of it can be drawn here</source>
        <translation>{} davon lassen sich hier zeichnen</translation>
    </message>
    <message>
        <source>{} of {} points of measure have no tolerance</source>
        <translation>{} von {} Messpunkten haben keine Toleranz</translation>
    </message>
    <message>
        <source>{} of {} rows have no supplier article</source>
        <translation>{} von {} Zeilen haben keinen Lieferantenartikel</translation>
    </message>
    <message>
        <source>{} photographs were given; at most {} are read.</source>
        <translation>{} Fotos wurden gegeben; höchstens {} werden gelesen.</translation>
    </message>
    <message>
        <source>{} refuses this because of its rules.</source>
        <translation>{} lehnt das wegen seiner Regeln ab.</translation>
    </message>
    <message>
        <source>{} sends to another address, which is not followed.</source>
        <translation>{} schickt an eine andere Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>{} sent something that cannot be used.</source>
        <translation>{} schickte etwas, das sich nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>{} stands twice in the composition.</source>
        <translation>{} steht zweimal in der Zusammensetzung.</translation>
    </message>
    <message>
        <source>{} takes one of these words: {}.</source>
        <translation>{} nimmt eines dieser Worte: {}.</translation>
    </message>
    <message>
        <source>{} would get the key and the pictures unencrypted.</source>
        <translation>{} bekäme den Schlüssel und die Bilder unverschlüsselt.</translation>
    </message>
    <message>
        <source>{}.{}.{} is not what was changed.</source>
        <translation>{}.{}.{} ist nicht das, was geändert wurde.</translation>
    </message>
    <message>
        <source>{}: no rule says how it grows over the sizes.</source>
        <translation>{}: Keine Regel sagt, wie es über die Größen wächst.</translation>
    </message>
    <message>
        <source>{}: the composition adds up to {} %, not to 100 %.</source>
        <translation>{}: Die Zusammensetzung ergibt {} %, nicht 100 %.</translation>
    </message>
    <message>
        <source>{}: the grade rule does not reach {}.</source>
        <translation>{}: Die Sprungregel reicht nicht bis {}.</translation>
    </message>
    <message>
        <source>{}: there is no colourway {}.</source>
        <translation>{}: Es gibt keine Farbvariante {}.</translation>
    </message>
    <message>
        <source>{}: {} is not known.</source>
        <translation>{}: {} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{}: {} “{}” is to be confirmed.</source>
        <translation>{}: {} „{}“ ist zu bestätigen.</translation>
    </message>
    <message>
        <source>“{}” can mean several products.</source>
        <translation>„{}“ kann mehrere Produkte meinen.</translation>
    </message>
    <message>
        <source>“{}” does not stand in “{}”.</source>
        <translation>„{}“ steht nicht in „{}“.</translation>
    </message>
    <message>
        <source>“{}” has no revision to export.</source>
        <translation>„{}“ hat keine Revision zu exportieren.</translation>
    </message>
    <message>
        <source>“{}” is in the archive.</source>
        <translation>„{}“ ist im Archiv.</translation>
    </message>
    <message>
        <source>“{}” is no grade step; write “XS-L:2.5”.</source>
        <translation>„{}“ ist kein Sprung; schreiben Sie „XS-L:2.5“.</translation>
    </message>
    <message>
        <source>“{}” is no share of a fibre.</source>
        <translation>„{}“ ist kein Faseranteil.</translation>
    </message>
    <message>
        <source>“{}” is no unit of length here.</source>
        <translation>„{}“ ist hier keine Längeneinheit.</translation>
    </message>
    <message>
        <source>“{}” is no unit of length; use mm, cm, m or in.</source>
        <translation>„{}“ ist keine Längeneinheit; nehmen Sie mm, cm, m oder in.</translation>
    </message>
    <message>
        <source>“{}” is none of {}.</source>
        <translation>„{}“ ist nicht darunter: {}.</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>„{}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{}” is not the address of a server.</source>
        <translation>„{}“ ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>“{}” is not understood for {}.</source>
        <translation>„{}“ wird für {} nicht verstanden.</translation>
    </message>
    <message>
        <source>“{}” leaves open which sizes there are; write “36, 38, 40”.</source>
        <translation>„{}“ lässt offen, welche Größen es gibt; schreiben Sie „36, 38, 40“.</translation>
    </message>
    <message>
        <source>“{}” names no picture.</source>
        <translation>„{}“ nennt kein Bild.</translation>
    </message>
    <message>
        <source>“{}” names no row.</source>
        <translation>„{}“ nennt keine Zeile.</translation>
    </message>
    <message>
        <source>“{}” names nothing that can be made again.</source>
        <translation>„{}“ nennt nichts, was sich neu zeichnen lässt.</translation>
    </message>
    <message>
        <source>“{}” was not written. {}</source>
        <translation>„{}“ wurde nicht geschrieben. {}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something is being made. It stops, and can be resumed later.</source>
        <translation>Gerade wird etwas hergestellt. Es hält an und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Stop and open it</source>
        <translation>Anhalten und öffnen</translation>
    </message>
    <message>
        <source>Add credits</source>
        <translation>Credits aufladen</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Go beyond it once …</source>
        <translation>Einmal überschreiten …</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Another library is opened in the File menu: Open another library …</source>
        <translation>Eine andere Bibliothek öffnen Sie im Menü Datei: Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Engine for the front view</source>
        <translation>Engine für die Vorderansicht</translation>
    </message>
    <message>
        <source>Engine for the other views</source>
        <translation>Engine für die anderen Ansichten</translation>
    </message>
    <message>
        <source>Engine for analysis</source>
        <translation>Engine für die Analyse</translation>
    </message>
    <message>
        <source>Engine for close-ups</source>
        <translation>Engine für Detailbilder</translation>
    </message>
    <message>
        <source>Engine for sketches</source>
        <translation>Engine für Zeichnungen</translation>
    </message>
    <message>
        <source>Engine for packaging panels</source>
        <translation>Engine für Verpackungsflächen</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation>Credits je Monat</translation>
    </message>
    <message>
        <source>Credits per product</source>
        <translation>Credits je Produkt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>That of the product</source>
        <translation>Die des Produkts</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>Von {} bis {}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Leer: ohne Grenze</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>The copied table has {} more rows than there is room for; nothing changed.</source>
        <translation>Die kopierte Tabelle hat {} Zeilen mehr, als Platz ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add rows and paste</source>
        <translation>Zeilen hinzufügen und einfügen</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a row at the end (Ins)</source>
        <translation>Zeile am Ende hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+−)</source>
        <translation>Gewählte Zeilen entfernen (Strg+−)</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Mehr Spalten</translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation>Mehr Spalten zeigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm {}</source>
        <translation>{} bestätigen</translation>
    </message>
    <message>
        <source>Stand behind every assumed value of this sheet</source>
        <translation>Für jeden angenommenen Wert dieser Tabelle einstehen</translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Zurück: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>confirm values: {}</source>
        <translation>Werte bestätigen: {}</translation>
    </message>
    <message>
        <source>change rows: {}</source>
        <translation>Zeilen ändern: {}</translation>
    </message>
    <message>
        <source>change values: {}</source>
        <translation>Werte ändern: {}</translation>
    </message>
    <message>
        <source>add row {}</source>
        <translation>Zeile hinzufügen: {}</translation>
    </message>
    <message>
        <source>remove row {}</source>
        <translation>Zeile entfernen: {}</translation>
    </message>
    <message>
        <source>move row {}</source>
        <translation>Zeile verschieben: {}</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Follows from the base value and the grade rule</source>
        <translation>Folgt aus Basiswert und Sprungwert</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Choose the cell to paste into first.</source>
        <translation>Wählen Sie zuerst die Zelle, in die eingefügt wird.</translation>
    </message>
    <message>
        <source>The copied table has {} columns; from here there is room for {}.</source>
        <translation>Die kopierte Tabelle hat {} Spalten; von hier aus ist Platz für {}.</translation>
    </message>
    <message>
        <source>Nothing was changed; paste further to the left.</source>
        <translation>Nichts wurde geändert; fügen Sie weiter links ein.</translation>
    </message>
    <message>
        <source>“{}” cannot be written.</source>
        <translation>„{}“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Nothing was changed; paste beside it.</source>
        <translation>Nichts wurde geändert; fügen Sie daneben ein.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Zellen.</translation>
    </message>
    <message>
        <source>The clipboard holds no table that can be read.</source>
        <translation>Die Zwischenablage enthält keine lesbare Tabelle.</translation>
    </message>
    <message>
        <source>The rows on the clipboard are not equally long ({}).</source>
        <translation>Die Zeilen der Zwischenablage sind nicht gleich lang ({}).</translation>
    </message>
    <message>
        <source>Nothing was changed; copy a whole rectangle.</source>
        <translation>Nichts wurde geändert; kopieren Sie ein ganzes Rechteck.</translation>
    </message>
    <message>
        <source>That are too many cells at once.</source>
        <translation>Das sind zu viele Zellen auf einmal.</translation>
    </message>
    <message>
        <source>{} × {} cells do not fit the selection of {} × {}.</source>
        <translation>{} × {} Zellen passen nicht in die Auswahl von {} × {}.</translation>
    </message>
    <message>
        <source>Nothing was changed; select one cell and paste there.</source>
        <translation>Nichts wurde geändert; wählen Sie eine Zelle und fügen Sie dort ein.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colourway</source>
        <translation>Farbvariante</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>There is no colourway {}.</source>
        <translation>Es gibt keine Farbvariante {}.</translation>
    </message>
    <message>
        <source>The composition adds up to {} %, not to 100 %.</source>
        <translation>Die Zusammensetzung ergibt {} %, nicht 100 %.</translation>
    </message>
    <message>
        <source>Header block</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Points of measure</source>
        <translation>Maßtabelle</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Colourways</source>
        <translation>Farbvarianten</translation>
    </message>
    <message>
        <source>Labels and care</source>
        <translation>Etiketten und Pflege</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Verpacken</translation>
    </message>
    <message>
        <source>Sample rounds</source>
        <translation>Musterrunden</translation>
    </message>
    <message>
        <source>What stands on top of every page of the tech pack.</source>
        <translation>Was oben auf jeder Seite des Techpacks steht.</translation>
    </message>
    <message>
        <source>How many pieces of each colourway and size.</source>
        <translation>Wie viele Stück je Farbvariante und Größe.</translation>
    </message>
    <message>
        <source>Every fabric, part, trim, thread, label and package.</source>
        <translation>Jeder Stoff, jedes Teil, jede Zutat, jedes Garn, Etikett und jede Verpackung.</translation>
    </message>
    <message>
        <source>What is measured, how, and how far it may be off.</source>
        <translation>Was gemessen wird, wie, und wie weit es abweichen darf.</translation>
    </message>
    <message>
        <source>How each place is sewn, joined or finished.</source>
        <translation>Wie jede Stelle genäht, gefügt oder veredelt wird.</translation>
    </message>
    <message>
        <source>The colourings of the style and their references.</source>
        <translation>Die Farbstellungen des Modells und ihre Referenzen.</translation>
    </message>
    <message>
        <source>Labels and tags, with care as codes.</source>
        <translation>Etiketten und Anhänger, die Pflege als Codes.</translation>
    </message>
    <message>
        <source>How a piece is folded, bagged and boxed.</source>
        <translation>Wie ein Stück gefaltet, eingetütet und verpackt wird.</translation>
    </message>
    <message>
        <source>What was measured on each sample and what follows.</source>
        <translation>Was an jedem Muster gemessen wurde und was daraus folgt.</translation>
    </message>
    <message>
        <source>Tol. +</source>
        <translation>Tol. +</translation>
    </message>
    <message>
        <source>Tol. −</source>
        <translation>Tol. −</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>SPI from</source>
        <translation>SPI von</translation>
    </message>
    <message>
        <source>SPI to</source>
        <translation>SPI bis</translation>
    </message>
    <message>
        <source>Full / half</source>
        <translation>Ganz / halb</translation>
    </message>
    <message>
        <source>ΔE max.</source>
        <translation>ΔE max.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Supplier art.</source>
        <translation>Lief.-Art.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocknen</translation>
    </message>
    <message>
        <source>Seam (ISO 4916)</source>
        <translation>Naht (ISO 4916)</translation>
    </message>
    <message>
        <source>Stitch (ISO 4915)</source>
        <translation>Stich (ISO 4915)</translation>
    </message>
    <message>
        <source>Grade rule (mm)</source>
        <translation>Sprungwert (mm)</translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation>Messweise</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>von einem Menschen angegeben</translation>
    </message>
    <message>
        <source>seen in the picture</source>
        <translation>im Bild gesehen</translation>
    </message>
    <message>
        <source>inferred, not seen</source>
        <translation>erschlossen, nicht gesehen</translation>
    </message>
    <message>
        <source>starting value of the library</source>
        <translation>Startwert der Bibliothek</translation>
    </message>
    <message>
        <source>measured on the model</source>
        <translation>am Modell gemessen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>locked for production</source>
        <translation>für die Produktion gesperrt</translation>
    </message>
    <message>
        <source>Not known yet; a factory reads TBD.</source>
        <translation>Noch unbekannt; eine Fabrik liest TBD.</translation>
    </message>
    <message>
        <source>Evidence: {} view</source>
        <translation>Beleg: Ansicht {}</translation>
    </message>
    <message>
        <source>The engine was {} % sure</source>
        <translation>Die Engine war zu {} % sicher</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Last changed by {}, {}</source>
        <translation>Zuletzt geändert von {}, {}</translation>
    </message>
    <message>
        <source>Exactly {} mm; shown to the nearest 1/16 inch</source>
        <translation>Genau {} mm; gezeigt auf 1/16 Zoll gerundet</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Header block</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>No picture shows it.</source>
        <translation>Kein Bild zeigt es.</translation>
    </message>
    <message>
        <source>{} view</source>
        <translation>Ansicht {}</translation>
    </message>
    <message>
        <source>No picture shows where this comes from.</source>
        <translation>Kein Bild zeigt, woher dies kommt.</translation>
    </message>
    <message>
        <source>Front view</source>
        <translation>Vorderansicht</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>That was the last value to confirm.</source>
        <translation>Das war der letzte Wert zum Bestätigen.</translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation>Es bleibt nichts zu bestätigen.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Adjuster</source>
        <translation>Versteller</translation>
    </message>
    <message>
        <source>Armhole</source>
        <translation>Armloch</translation>
    </message>
    <message>
        <source>Armrest</source>
        <translation>Armlehne</translation>
    </message>
    <message>
        <source>Arms and joints</source>
        <translation>Arme und Gelenke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Back neck</source>
        <translation>Hinterer Halsbereich</translation>
    </message>
    <message>
        <source>Back neckline</source>
        <translation>Hinterer Halsausschnitt</translation>
    </message>
    <message>
        <source>Back of the strap</source>
        <translation>Rückseite des Riemens</translation>
    </message>
    <message>
        <source>Back panel</source>
        <translation>Rückenteil</translation>
    </message>
    <message>
        <source>Back pockets</source>
        <translation>Gesäßtaschen</translation>
    </message>
    <message>
        <source>Back seam of the shade</source>
        <translation>Hintere Naht des Schirms</translation>
    </message>
    <message>
        <source>Back strap</source>
        <translation>Hinterer Riemen</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Rückenlehne</translation>
    </message>
    <message>
        <source>Backrest from behind</source>
        <translation>Rückenlehne von hinten</translation>
    </message>
    <message>
        <source>Backstay and loop</source>
        <translation>Fersenriemen und Schlaufe</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Öse des Anhängers</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Belt loops</source>
        <translation>Gürtelschlaufen</translation>
    </message>
    <message>
        <source>Bezel and crystal</source>
        <translation>Lünette und Glas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Body seams</source>
        <translation>Nähte des Körpers</translation>
    </message>
    <message>
        <source>Boom microphone</source>
        <translation>Mikrofonarm</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Bottom hem</source>
        <translation>Unterer Saum</translation>
    </message>
    <message>
        <source>Bow</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schale</translation>
    </message>
    <message>
        <source>Boxed corner</source>
        <translation>Bodenecke</translation>
    </message>
    <message>
        <source>Brim</source>
        <translation>Krempe</translation>
    </message>
    <message>
        <source>Brim edge</source>
        <translation>Rand der Krempe</translation>
    </message>
    <message>
        <source>Buckle</source>
        <translation>Schnalle</translation>
    </message>
    <message>
        <source>Buckle and strap end</source>
        <translation>Schnalle und Riemenende</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Cabinet edge</source>
        <translation>Gehäusekante</translation>
    </message>
    <message>
        <source>Camera window</source>
        <translation>Kameraausschnitt</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Kappe</translation>
    </message>
    <message>
        <source>Card pocket</source>
        <translation>Kartenfach</translation>
    </message>
    <message>
        <source>Carry loop</source>
        <translation>Trageschlaufe</translation>
    </message>
    <message>
        <source>Carry strap</source>
        <translation>Trageriemen</translation>
    </message>
    <message>
        <source>Case back</source>
        <translation>Gehäuseboden</translation>
    </message>
    <message>
        <source>Case from the side</source>
        <translation>Gehäuse von der Seite</translation>
    </message>
    <message>
        <source>Chain links</source>
        <translation>Kettenglieder</translation>
    </message>
    <message>
        <source>Charging port</source>
        <translation>Ladebuchse</translation>
    </message>
    <message>
        <source>Chest pocket</source>
        <translation>Brusttasche</translation>
    </message>
    <message>
        <source>Clasp</source>
        <translation>Verschluss</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Verschluss</translation>
    </message>
    <message>
        <source>Cloth</source>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>Coating</source>
        <translation>Beschichtung</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Kragen</translation>
    </message>
    <message>
        <source>Collar and lining</source>
        <translation>Kragen und Futter</translation>
    </message>
    <message>
        <source>Collar from behind</source>
        <translation>Kragen von hinten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Cord ends</source>
        <translation>Kordelenden</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Crease</source>
        <translation>Bügelfalte</translation>
    </message>
    <message>
        <source>Crotch and inseam</source>
        <translation>Schritt und Innennaht</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>Crown tip</source>
        <translation>Hutspitze</translation>
    </message>
    <message>
        <source>Cuff</source>
        <translation>Bündchen</translation>
    </message>
    <message>
        <source>Cupsole sidewall</source>
        <translation>Seite der Schalensohle</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Zifferblatt</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Drawcord</source>
        <translation>Kordel</translation>
    </message>
    <message>
        <source>Drawcord and eyelet</source>
        <translation>Kordel und Öse</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Schubladen</translation>
    </message>
    <message>
        <source>Drinking spout</source>
        <translation>Trinköffnung</translation>
    </message>
    <message>
        <source>Driver screws</source>
        <translation>Schrauben des Lautsprechers</translation>
    </message>
    <message>
        <source>Ear cup, outer side</source>
        <translation>Ohrmuschel, Außenseite</translation>
    </message>
    <message>
        <source>Ear cushion</source>
        <translation>Ohrpolster</translation>
    </message>
    <message>
        <source>Ear nut</source>
        <translation>Ohrmutter</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Edge from below</source>
        <translation>Kante von unten</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Elastic gore</source>
        <translation>Gummizugeinsatz</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Ellbogengelenk</translation>
    </message>
    <message>
        <source>End panel</source>
        <translation>Stirnseite</translation>
    </message>
    <message>
        <source>End seal</source>
        <translation>Endversiegelung</translation>
    </message>
    <message>
        <source>Eyelet</source>
        <translation>Öse</translation>
    </message>
    <message>
        <source>Eyelets</source>
        <translation>Ösen</translation>
    </message>
    <message>
        <source>Eyestay and lacing</source>
        <translation>Ösenleiste und Schnürung</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Foot and glide</source>
        <translation>Fuß und Gleiter</translation>
    </message>
    <message>
        <source>Foot and wall</source>
        <translation>Fuß und Wand</translation>
    </message>
    <message>
        <source>Foot from below</source>
        <translation>Fuß von unten</translation>
    </message>
    <message>
        <source>Foot ring</source>
        <translation>Standring</translation>
    </message>
    <message>
        <source>Footbed</source>
        <translation>Fußbett</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Front edges</source>
        <translation>Vorderkanten</translation>
    </message>
    <message>
        <source>Front panel</source>
        <translation>Vorderteil</translation>
    </message>
    <message>
        <source>Front patch</source>
        <translation>Aufnäher vorn</translation>
    </message>
    <message>
        <source>Front plate</source>
        <translation>Frontplatte</translation>
    </message>
    <message>
        <source>Front pocket</source>
        <translation>Vordertasche</translation>
    </message>
    <message>
        <source>Front zip</source>
        <translation>Reißverschluss vorn</translation>
    </message>
    <message>
        <source>Grab handle</source>
        <translation>Tragegriff</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>Handle attachment</source>
        <translation>Befestigung des Griffs</translation>
    </message>
    <message>
        <source>Handle from the side</source>
        <translation>Henkel von der Seite</translation>
    </message>
    <message>
        <source>Handle joint</source>
        <translation>Ansatz des Henkels</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head from the side</source>
        <translation>Kopf von der Seite</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Kopfbügel</translation>
    </message>
    <message>
        <source>Headband cushion</source>
        <translation>Polster des Kopfbügels</translation>
    </message>
    <message>
        <source>Heel block</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heel cup</source>
        <translation>Fersenkappe</translation>
    </message>
    <message>
        <source>Heel tab and counter</source>
        <translation>Fersenlasche und Hinterkappe</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Saum</translation>
    </message>
    <message>
        <source>Hem rib</source>
        <translation>Saumbündchen</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Scharnier</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>Hood</source>
        <translation>Kapuze</translation>
    </message>
    <message>
        <source>Hood and neck</source>
        <translation>Kapuze und Hals</translation>
    </message>
    <message>
        <source>Hood from behind</source>
        <translation>Kapuze von hinten</translation>
    </message>
    <message>
        <source>Inner floor</source>
        <translation>Innenboden</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Inside a bay</source>
        <translation>In einem Fach</translation>
    </message>
    <message>
        <source>Inside of the head</source>
        <translation>Innenseite des Kopfs</translation>
    </message>
    <message>
        <source>Inside of the shade</source>
        <translation>Innenseite des Schirms</translation>
    </message>
    <message>
        <source>Kangaroo pocket</source>
        <translation>Kängurutasche</translation>
    </message>
    <message>
        <source>Keeper loop</source>
        <translation>Schlaufe</translation>
    </message>
    <message>
        <source>Key covers</source>
        <translation>Tastenkappen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Knob</source>
        <translation>Knauf</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>Knäufe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Leg rib</source>
        <translation>Beinbündchen</translation>
    </message>
    <message>
        <source>Leg taper</source>
        <translation>Verjüngung des Beins</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Deckel</translation>
    </message>
    <message>
        <source>Lid and collar</source>
        <translation>Deckel und Kragen</translation>
    </message>
    <message>
        <source>Lid edge</source>
        <translation>Deckelrand</translation>
    </message>
    <message>
        <source>Lid from above</source>
        <translation>Deckel von oben</translation>
    </message>
    <message>
        <source>Lid joint</source>
        <translation>Fuge des Deckels</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Unterkante</translation>
    </message>
    <message>
        <source>Lower shelf</source>
        <translation>Unterer Boden</translation>
    </message>
    <message>
        <source>Lugs</source>
        <translation>Bandanstöße</translation>
    </message>
    <message>
        <source>Magnet ring</source>
        <translation>Magnetring</translation>
    </message>
    <message>
        <source>Main zip</source>
        <translation>Hauptreißverschluss</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Neck and shoulder</source>
        <translation>Hals und Schulter</translation>
    </message>
    <message>
        <source>Neck binding</source>
        <translation>Halseinfassung</translation>
    </message>
    <message>
        <source>Neck from behind</source>
        <translation>Hals von hinten</translation>
    </message>
    <message>
        <source>Neck rib</source>
        <translation>Halsbündchen</translation>
    </message>
    <message>
        <source>Neckline</source>
        <translation>Halsausschnitt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Outsole tread</source>
        <translation>Profil der Laufsohle</translation>
    </message>
    <message>
        <source>Overhang</source>
        <translation>Überstand</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Pavé</source>
        <translation>Pavé</translation>
    </message>
    <message>
        <source>Paw pads</source>
        <translation>Pfotenballen</translation>
    </message>
    <message>
        <source>Pendant</source>
        <translation>Anhänger</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Stifte</translation>
    </message>
    <message>
        <source>Piping</source>
        <translation>Paspel</translation>
    </message>
    <message>
        <source>Placket</source>
        <translation>Knopfleiste</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Pompom</source>
        <translation>Bommel</translation>
    </message>
    <message>
        <source>Port cover</source>
        <translation>Abdeckung der Buchse</translation>
    </message>
    <message>
        <source>Pouring lip</source>
        <translation>Ausgießer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Print field</source>
        <translation>Druckfeld</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Puller</source>
        <translation>Zipper</translation>
    </message>
    <message>
        <source>Pump head</source>
        <translation>Pumpkopf</translation>
    </message>
    <message>
        <source>Quarter seam</source>
        <translation>Quartiernaht</translation>
    </message>
    <message>
        <source>Quilting</source>
        <translation>Steppung</translation>
    </message>
    <message>
        <source>Rail joint</source>
        <translation>Verbindung der Zarge</translation>
    </message>
    <message>
        <source>Rake of the back legs</source>
        <translation>Neigung der Hinterbeine</translation>
    </message>
    <message>
        <source>Reflex port</source>
        <translation>Bassreflexöffnung</translation>
    </message>
    <message>
        <source>Rib structure</source>
        <translation>Rippenstruktur</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Rim and coating edge</source>
        <translation>Rand und Kante der Beschichtung</translation>
    </message>
    <message>
        <source>Rim and inside</source>
        <translation>Rand und Innenseite</translation>
    </message>
    <message>
        <source>Rim and wall</source>
        <translation>Rand und Wand</translation>
    </message>
    <message>
        <source>Rim band</source>
        <translation>Randband</translation>
    </message>
    <message>
        <source>Rim from above</source>
        <translation>Rand von oben</translation>
    </message>
    <message>
        <source>Rolled edge</source>
        <translation>Gerollter Rand</translation>
    </message>
    <message>
        <source>Scarf</source>
        <translation>Schal</translation>
    </message>
    <message>
        <source>Screen lip</source>
        <translation>Displayrand</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Seat board</source>
        <translation>Sitzplatte</translation>
    </message>
    <message>
        <source>Seat edge</source>
        <translation>Sitzkante</translation>
    </message>
    <message>
        <source>Seat surface</source>
        <translation>Sitzfläche</translation>
    </message>
    <message>
        <source>Shade edge</source>
        <translation>Schirmkante</translation>
    </message>
    <message>
        <source>Shank</source>
        <translation>Ringschiene</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Shoulder strap</source>
        <translation>Schulterriemen</translation>
    </message>
    <message>
        <source>Shoulder straps</source>
        <translation>Schulterriemen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Side gusset</source>
        <translation>Seitenfalte</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenteil</translation>
    </message>
    <message>
        <source>Side seam</source>
        <translation>Seitennaht</translation>
    </message>
    <message>
        <source>Signet face</source>
        <translation>Siegelfläche</translation>
    </message>
    <message>
        <source>Sleeve</source>
        <translation>Ärmel</translation>
    </message>
    <message>
        <source>Sleeve edge</source>
        <translation>Ärmelkante</translation>
    </message>
    <message>
        <source>Sleeve hem</source>
        <translation>Ärmelsaum</translation>
    </message>
    <message>
        <source>Sleeve rib</source>
        <translation>Ärmelbündchen</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Slider and yoke joint</source>
        <translation>Schieber und Gabelgelenk</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Buchsen</translation>
    </message>
    <message>
        <source>Sole edge</source>
        <translation>Sohlenkante</translation>
    </message>
    <message>
        <source>Spacer beads</source>
        <translation>Zwischenperlen</translation>
    </message>
    <message>
        <source>Spindles</source>
        <translation>Streben</translation>
    </message>
    <message>
        <source>Spout</source>
        <translation>Ausguss</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Standing face</source>
        <translation>Standfläche</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>Statusleuchte</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stiel</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Stone from above</source>
        <translation>Stein von oben</translation>
    </message>
    <message>
        <source>Strain relief</source>
        <translation>Zugentlastung</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Riemen</translation>
    </message>
    <message>
        <source>Strap and buckle</source>
        <translation>Riemen und Schnalle</translation>
    </message>
    <message>
        <source>Strap stitching</source>
        <translation>Naht des Riemens</translation>
    </message>
    <message>
        <source>Straw</source>
        <translation>Trinkhalm</translation>
    </message>
    <message>
        <source>Stretcher joint</source>
        <translation>Verbindung der Querstrebe</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Sweatband</source>
        <translation>Schweißband</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Table top</source>
        <translation>Tischplatte</translation>
    </message>
    <message>
        <source>Tassels</source>
        <translation>Quasten</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gewinde</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Dreiviertelansicht</translation>
    </message>
    <message>
        <source>Tie belt</source>
        <translation>Bindegürtel</translation>
    </message>
    <message>
        <source>Toe and welt</source>
        <translation>Spitze und Rahmen</translation>
    </message>
    <message>
        <source>Toe cap and vamp</source>
        <translation>Zehenkappe und Vorderblatt</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <source>Tongue and label</source>
        <translation>Zunge und Etikett</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oberseite</translation>
    </message>
    <message>
        <source>Top button</source>
        <translation>Kappenknopf</translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation>Obere Ecke</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Oberkante</translation>
    </message>
    <message>
        <source>Top hem</source>
        <translation>Oberer Saum</translation>
    </message>
    <message>
        <source>Top pad</source>
        <translation>Oberes Polster</translation>
    </message>
    <message>
        <source>Topline and lining</source>
        <translation>Schaftrand und Futter</translation>
    </message>
    <message>
        <source>Tread</source>
        <translation>Laufprofil</translation>
    </message>
    <message>
        <source>Trim ring</source>
        <translation>Zierring</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Tube</translation>
    </message>
    <message>
        <source>Tuck lid</source>
        <translation>Steckdeckel</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>Hochtöner</translation>
    </message>
    <message>
        <source>Underside</source>
        <translation>Unterseite</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Schaft</translation>
    </message>
    <message>
        <source>V-insert</source>
        <translation>V-Einsatz</translation>
    </message>
    <message>
        <source>Vent holes</source>
        <translation>Lüftungslöcher</translation>
    </message>
    <message>
        <source>Waist seam</source>
        <translation>Taillennaht</translation>
    </message>
    <message>
        <source>Waistband</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Wedged tenon</source>
        <translation>Verkeilter Zapfen</translation>
    </message>
    <message>
        <source>Weld seam</source>
        <translation>Schweißnaht</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Wick and wax</source>
        <translation>Docht und Wachs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Woofer</source>
        <translation>Tieftöner</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ummantelung</translation>
    </message>
    <message>
        <source>Wrist strap</source>
        <translation>Handschlaufe</translation>
    </message>
    <message>
        <source>Yoke and pivot</source>
        <translation>Gabel und Drehpunkt</translation>
    </message>
    <message>
        <source>Zip</source>
        <translation>Reißverschluss</translation>
    </message>
    <message>
        <source>Zip pocket</source>
        <translation>Reißverschlusstasche</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>move callout {}</source>
        <translation>Hinweis {} verschieben</translation>
    </message>
    <message>
        <source>point callout {} elsewhere</source>
        <translation>Hinweis {} anderswohin zeigen lassen</translation>
    </message>
    <message>
        <source>reword callout {}</source>
        <translation>Hinweis {} umformulieren</translation>
    </message>
    <message>
        <source>change the kind of callout {}</source>
        <translation>Art des Hinweises {} ändern</translation>
    </message>
    <message>
        <source>add callout {}</source>
        <translation>Hinweis {} hinzufügen</translation>
    </message>
    <message>
        <source>delete callout {}</source>
        <translation>Hinweis {} löschen</translation>
    </message>
</context>
<context>
    <name>SketchExport</name>
    <message>
        <source>Where to put the SVG files</source>
        <translation>Wohin mit den SVG-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n sketch(es) written.</source>
        <translation>
            <numerusform>%n Zeichnung geschrieben.</numerusform>
            <numerusform>%n Zeichnungen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>SketchPreview</name>
    <message>
        <source>Sketch with arrows</source>
        <translation>Zeichnung mit Pfeilen</translation>
    </message>
</context>
<context>
    <name>SketchView</name>
    <message>
        <source>Technical sketch</source>
        <translation>Technische Zeichnung</translation>
    </message>
    <message>
        <source>Drawing the sketch …</source>
        <translation>Die Zeichnung entsteht …</translation>
    </message>
</context>
<context>
    <name>SliderArea</name>
    <message>
        <source>Comparison with a slider</source>
        <translation>Vergleich mit dem Schieber</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>1 picture or reading was made from an earlier version ({}).</source>
        <translation>1 Bild oder Analyse stammt aus einer früheren Version ({}).</translation>
    </message>
    <message>
        <source>{count} pictures and readings were made from earlier versions ({}).</source>
        <translation>{count} Bilder und Analysen stammen aus früheren Versionen ({}).</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A product in a sentence: what it is, material, colour, size …</source>
        <translation>Ein Produkt in einem Satz: was es ist, Material, Farbe, Größe …</translation>
    </message>
    <message>
        <source>The product in a sentence</source>
        <translation>Das Produkt in einem Satz</translation>
    </message>
    <message>
        <source>The Drafter reads English, so write in English. Other engines read more.</source>
        <translation>Der Drafter liest nur Englisch, deshalb sind auch die Beispiele englisch. Andere Engines verstehen Deutsch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>500 ml stainless steel water bottle, sage green powder coat, bamboo lid</source>
        <translation>500 ml stainless steel water bottle, sage green powder coat, bamboo lid</translation>
    </message>
    <message>
        <source>Oversized heather grey hoodie with kangaroo pocket, size M</source>
        <translation>Oversized heather grey hoodie with kangaroo pocket, size M</translation>
    </message>
    <message>
        <source>Three-legged oak stool, 45 cm high, round seat</source>
        <translation>Three-legged oak stool, 45 cm high, round seat</translation>
    </message>
    <message>
        <source>What shall we make?</source>
        <translation>Was soll entstehen?</translation>
    </message>
    <message>
        <source>The front view comes first. You approve it before anything else is drawn.</source>
        <translation>Zuerst kommt die Vorderansicht. Sie geben sie frei, bevor anderes gezeichnet wird.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Photographs or a 3D file (GLB, OBJ, STL, PLY); dropping them works too</source>
        <translation>Fotos oder eine 3D-Datei (GLB, OBJ, STL, PLY); Sie können sie auch hierher ziehen</translation>
    </message>
    <message>
        <source>OR START FROM ONE OF THESE</source>
        <translation>ODER BEGINNEN SIE MIT EINEM DAVON</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Draw the front view</source>
        <translation>Vorderansicht zeichnen</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Credits by product</source>
        <translation>Credits je Produkt</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Credits je Monat</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV sichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps that succeeded</source>
        <translation>Gelungene Schritte</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>P95 {} · P99 {}</source>
        <translation>P95 {} · P99 {}</translation>
    </message>
    <message>
        <source>Front views approved</source>
        <translation>Freigegebene Vorderansichten</translation>
    </message>
    <message>
        <source>{} drawn before approval</source>
        <translation>{} vor der Freigabe gezeichnet</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>0 credits</source>
        <translation>0 Credits</translation>
    </message>
    <message>
        <source>of {} that ended</source>
        <translation>von {} beendeten</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen sichern</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready to sample</source>
        <translation>Bereit zur Musterung</translation>
    </message>
    <message>
        <source>In sampling</source>
        <translation>In Musterung</translation>
    </message>
    <message>
        <source>Locked for production</source>
        <translation>Für Produktion gesperrt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Mark as ready to sample</source>
        <translation>Zur Musterung bereit</translation>
    </message>
    <message>
        <source>Begin sampling</source>
        <translation>Musterung beginnen</translation>
    </message>
    <message>
        <source>Lock for production</source>
        <translation>Für Produktion sperren</translation>
    </message>
    <message>
        <source>Open the next revision</source>
        <translation>Nächste Revision öffnen</translation>
    </message>
    <message>
        <source>A sample room needs: brand, style number and season; every material; every measure with its tolerances; nothing that contradicts.</source>
        <translation>Eine Musternäherei braucht: Marke, Artikelnummer und Saison; jedes Material; jedes Maß mit seinen Toleranzen; nichts, was sich widerspricht.</translation>
    </message>
    <message>
        <source>Sampling begins with the first sample round.</source>
        <translation>Die Musterung beginnt mit der ersten Musterrunde.</translation>
    </message>
    <message>
        <source>Production needs everything known and confirmed, and an approved pre-production (PP) sample. From then on nothing can be changed.</source>
        <translation>Für die Produktion muss alles bekannt und bestätigt und ein Vorproduktionsmuster (PP) freigegeben sein. Von da an lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>This revision stays as it is; the next one begins as a draft of it.</source>
        <translation>Diese Revision bleibt, wie sie ist; die nächste beginnt als Entwurf daraus.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Back to …</source>
        <translation>Zurück zu …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is no revision yet.</source>
        <translation>Es gibt noch keine Revision.</translation>
    </message>
    <message>
        <source>Revision {}</source>
        <translation>Revision {}</translation>
    </message>
    <message>
        <source>List what is asked for</source>
        <translation>Auflisten, was verlangt wird</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>1 Angabe fehlt</translation>
    </message>
    <message>
        <source>{} things are missing</source>
        <translation>{} Angaben fehlen</translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation>{} seit {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>{} · works offline</source>
        <translation>{} · arbeitet offline</translation>
    </message>
    <message>
        <source>{} cannot be reached. Drawing with the Drafter needs no network.</source>
        <translation>{} ist nicht erreichbar. Der Drafter zeichnet ohne Netz.</translation>
    </message>
    <message>
        <source>Jobs running: {}</source>
        <translation>Laufende Aufträge: {}</translation>
    </message>
    <message>
        <source>Results are saved as they arrive</source>
        <translation>Ergebnisse werden beim Eintreffen gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {} · {} · {}</source>
        <translation>Bibliothek: {} · {} · {}</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A tag gathers products. “{}” gets it first.</source>
        <translation>Ein Schlagwort versammelt Produkte. „{}“ bekommt es zuerst.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Spring 27, for the fair, …</source>
        <translation>Frühjahr 27, für die Messe, …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort geben</translation>
    </message>
</context>
<context>
    <name>TechPackPage</name>
    <message>
        <source>Draw again …</source>
        <translation>Neu zeichnen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Two pictures side by side (C)</source>
        <translation>Zwei Bilder nebeneinander (C)</translation>
    </message>
    <message>
        <source>Write the sketches as SVG files, in millimetres</source>
        <translation>Die Zeichnungen als SVG-Dateien schreiben, in Millimetern</translation>
    </message>
    <message>
        <source>Make this picture again, with or without a change</source>
        <translation>Dieses Bild neu erstellen, mit oder ohne Änderung</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Zurück:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>Making the tech pack …</source>
        <translation>Techpack wird erstellt …</translation>
    </message>
    <message>
        <source>Make tech pack</source>
        <translation>Techpack erstellen</translation>
    </message>
    <message>
        <source>Choose a picture to see what is known of it.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>This picture could not be drawn.</source>
        <translation>Dieses Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>Approve the front view on the page Design; the views then stand here.</source>
        <translation>Geben Sie auf der Seite Design die Vorderansicht frei; dann stehen die Ansichten hier.</translation>
    </message>
    <message>
        <source>Nothing here yet. “Make tech pack” draws close-ups and sketches.</source>
        <translation>Noch ist hier nichts. „Techpack erstellen“ zeichnet Detailbilder und Zeichnungen.</translation>
    </message>
    <message>
        <source>{} · v{}</source>
        <translation>{} · v{}</translation>
    </message>
    <message>
        <source>There is nothing to compare this picture with.</source>
        <translation>Es gibt nichts, womit dieses Bild verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ToolLine</name>
    <message>
        <source>Who draws new products</source>
        <translation>Wer neue Produkte zeichnet</translation>
    </message>
    <message>
        <source>{} credits</source>
        <translation>{} Credits</translation>
    </message>
    <message>
        <source>Engine: {}</source>
        <translation>Engine: {}</translation>
    </message>
</context>
<context>
    <name>UnfinishedBanner</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on where it stopped; what is finished is not redone</source>
        <translation>Weitermachen, wo es stehen blieb; Fertiges wird nicht wiederholt</translation>
    </message>
    <message>
        <source>End it; what was finished is kept, the rest refunded</source>
        <translation>Beenden; Fertiges bleibt erhalten, der Rest wird erstattet</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>{} unfinished: {}</source>
        <translation>{} unfertig: {}</translation>
    </message>
    <message>
        <source>packaging artwork</source>
        <translation>Druckbild der Verpackung</translation>
    </message>
    <message>
        <source>tech pack</source>
        <translation>Techpack</translation>
    </message>
    <message>
        <source>drawing again</source>
        <translation>neu zeichnen</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>front view</source>
        <translation>Vorderansicht</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Show lengths in {}</source>
        <translation>Längen in {} zeigen</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Stand behind this value (F9)</source>
        <translation>Für diesen Wert einstehen (F9)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write another value (F2)</source>
        <translation>Anderen Wert schreiben (F2)</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, woher ihr Wert kommt.</translation>
    </message>
    <message>
        <source>Nothing is said here; it does not apply.</source>
        <translation>Hier steht nichts; es trifft nicht zu.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Discarded. What was finished is kept, the rest is refunded.</source>
        <translation>Verworfen. Fertiges bleibt erhalten, der Rest wird erstattet.</translation>
    </message>
</context>
<context>
    <name>VersionKeeping</name>
    <message>
        <source>Version {} is the latest again.</source>
        <translation>Version {} ist wieder die neueste.</translation>
    </message>
    <message>
        <source>Version {} was archived.</source>
        <translation>Version {} wurde archiviert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>VersionStrip</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>v{} · now</source>
        <translation>v{} · jetzt</translation>
    </message>
    <message>
        <source>The picture as it is now</source>
        <translation>Das Bild, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Compare version {} with the one of now</source>
        <translation>Version {} mit der jetzigen vergleichen</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Draw {} again</source>
        <translation>{} neu zeichnen</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation>{} abbrechen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Try again · {}</source>
        <translation>Noch einmal · {}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Stand behind it and go to the next (F9)</source>
        <translation>Dafür einstehen und zum nächsten gehen (F9)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write another value (F2)</source>
        <translation>Anderen Wert schreiben (F2)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave it as it is and go to the next (F8)</source>
        <translation>So lassen und zum nächsten gehen (F8)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{} of {} to confirm</source>
        <translation>{} von {} zu bestätigen</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Pictures and 3D files</source>
        <translation>Bilder und 3D-Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Bild noch Datei.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Files written: {}</source>
        <translation>Geschriebene Dateien: {}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>These settings cannot be kept.</source>
        <translation>Diese Einstellungen lassen sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>{} entries written to {}.</source>
        <translation>{} Einträge in {} geschrieben.</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>the tech pack is ready</source>
        <translation>das Techpack ist fertig</translation>
    </message>
    <message>
        <source>the tech pack stopped</source>
        <translation>das Techpack ist stehen geblieben</translation>
    </message>
    <message>
        <source>the front view is ready</source>
        <translation>die Vorderansicht ist fertig</translation>
    </message>
    <message>
        <source>all views are ready</source>
        <translation>alle Ansichten sind fertig</translation>
    </message>
    <message>
        <source>drawing stopped</source>
        <translation>das Zeichnen ist stehen geblieben</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Front view</source>
        <translation>Vorderansicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Features of the front view</source>
        <translation>Merkmale der Vorderansicht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Reading of the view</source>
        <translation>Analyse der Ansicht</translation>
    </message>
    <message>
        <source>Choice of close-ups</source>
        <translation>Auswahl der Detailbilder</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Detailbild</translation>
    </message>
    <message>
        <source>Reading of the close-up</source>
        <translation>Analyse des Detailbilds</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Callouts of the sketch</source>
        <translation>Hinweise der Zeichnung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Panel artwork</source>
        <translation>Druckbild der Fläche</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>{} credit</source>
        <translation>{} Credit</translation>
    </message>
    <message>
        <source>{} credits</source>
        <translation>{} Credits</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Andere Ansichten</translation>
    </message>
    <message>
        <source>Base views</source>
        <translation>Grundansichten</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>Detailbilder</translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation>Rev. {}</translation>
    </message>
</context>
<context>
    <name>ZoomViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
</TS>
