# Was Leser selbst nachschlagen: Listen, Suche, ganzer Text, Korrekturen, in andere Chats geteilte Meldungen.

command-search-menu = In den Meldungen suchen

story-gone-toast = Diese Meldung ist nicht mehr hier.
read-on-button = 📖 Weiterlesen
read-as-page-button = 📄 Als eine Seite
read-as-page-toast = Ab jetzt als eine Seite
read-as-quotes-button = Nichts zu sehen? Als Zitat
read-as-quotes-toast = Ab jetzt als Zitat

search-usage = Was suchen Sie? Zum Beispiel so: <code>/search Abkommen Seen</code>
search-title =
    { $count ->
        [one] <b>{ $count } Meldung</b> zu „{ $words }“
       *[other] <b>{ $count } Meldungen</b> zu „{ $words }“
    }
search-none = Zu „{ $words }“ ist nichts zu finden. Das Neueste: /latest

inline-read-button = 📖 Weiterlesen im Bot
inline-start-button = Alle Meldungen im Bot

receipt-shared = In anderen Chats geteilt: { $current } neu geschrieben
receipt-shared-behind = In anderen Chats geteilt: { $current } neu geschrieben, { $behind } folgen
receipt-shared-lost = nicht erreichbar: { $lost }

command-corrections-menu = Was korrigiert wurde, und warum
corrections-title = <b>Korrekturen</b>
corrections-none = In letzter Zeit wurde nichts korrigiert.
corrections-of-none = An dieser Meldung wurde nichts korrigiert.
corrections-field-words =
    { $field ->
        [title] Titel
        [lead] Vorspann
        [body] Text
       *[source] Quelle
    }
corrections-corrected-words = Korrigiert
corrections-withdrawn-words = Zurückgezogen
corrections-story-button = 📰 Zur Meldung

# The page of corrections on the web.
corrections-page-words = Korrekturen · { $outlet }
corrections-intro-words = Was wir in veröffentlichten Meldungen berichtigt oder zurückgezogen haben: vorher, jetzt, wann und warum.
corrections-newer-words = Neuere
corrections-older-words = Ältere
