# Die erste Welle: Einige bekommen eine Meldung vor allen anderen.
wave-going =
    { $readers ->
        [one] 🌊 Erste Welle: { $readers } Person bekommt es zuerst, alle anderen gleich danach, wenn nichts schiefgeht.
       *[other] 🌊 Erste Welle: { $readers } Personen bekommen es zuerst, alle anderen gleich danach, wenn nichts schiefgeht.
    }
wave-passed = 🌊 Die erste Welle lief gut. Alle anderen bekommen es in { $seconds } s.
wave-held = 🌊 Die erste Welle lief gut. Alle anderen warten, bis du auf Weiter drückst.
wave-halted = 🌊 In der ersten Welle angehalten: Sonst hat es niemand.
wave-stopped =
    🌊 Nach der ersten Welle gestoppt. { wave-fault-words }
    Alle anderen warten, niemand geht verloren. Korrigiere es (/correct) oder sende es so weiter.
wave-fault-words =
    { $why ->
        [refused] Telegram lehnt den Text ab, oder eine Sprache davon.
        [pictures] Bilder fehlgeschlagen: { $failed } von { $copies }.
       *[failures] Zustellungen fehlgeschlagen: { $failed } von { $copies }.
    }
wave-go-on-button = ▶️ Weiter
wave-stop-button = ⏹ Endgültig stoppen
wave-hold-button = ⏸ Festhalten
notices-wave-stopped =
    🌊 { $subject } wurde nach der ersten Welle gestoppt. { wave-fault-words }
    Alle anderen warten: /status { $status } setzt fort oder stoppt.
