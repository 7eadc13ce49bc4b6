# Wann, wie viel, und wann nichts: /digest, /settings, /quiet, /cap, /pause und /resume.

command-quiet-menu = Ruhezeit
command-cap-menu = Wie viel am Tag
command-pause-menu = Eine Weile nichts schicken
command-resume-menu = Die Pause beenden

cadence-silent-words = { $cadence }, ohne Ton

when-title = <b>Wann Nachrichten kommen</b>
when-title-topic = <b>Wann { $topic } kommt</b>
when-now = Jetzt: { $cadence }.
when-like-the-rest = Wie alles andere: { $cadence }.
when-next = Als Nächstes: <b>{ $day } um { $time } Uhr</b> ({ $timeZone }).
when-hint = Andere Zeiten getippt: <code>/digest 7.15 18:30</code>
when-instant-button = ⚡ Sofort
when-breaking-button = 🚨 Nur Eilmeldungen
when-off-button = Aus
when-rest-button = Wie alles andere
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = Mo, Di, Mi, Do, Fr, Sa, So
when-every-button = Täglich
when-weekdays-button = Mo–Fr
when-weekend-button = Wochenende
when-sound-button =
    { $on ->
        [yes] 🔔 Mit Ton
       *[no] 🔕 Ohne Ton
    }
when-hours-button = Alle Stunden
when-everything-button = Alles
when-topics-button = Andere Zeit für ein Thema ▸
when-topics-ask = Welches Thema kommt zu seiner eigenen Zeit?
when-last-time-toast = Eine Zeit bleibt. Zum Beenden: Sofort oder Aus.
when-six-toast = Höchstens sechsmal am Tag: nehmen Sie erst eine Zeit weg.

settings-line = { $topics }: { $cadence }
settings-none = Noch keine Themen: es kommt nichts.
settings-next = Nächster Überblick: { $day } um { $time } Uhr
settings-clock-line = Uhr: { $city }, jetzt { $now }
settings-quiet-line =
    Ruhe: { $from }–{ $until }, { $breaking ->
        [wake] Eilmeldungen wecken
        [silent] Eilmeldungen ohne Ton
       *[morning] Eilmeldungen warten
    }
settings-quiet-none = Ruhezeit: keine
settings-cap-line = Sofort: höchstens { $most } am Tag, der Rest um { $time } Uhr
settings-cap-none = Wie viel am Tag: ohne Grenze
settings-look-line =
    Eilmeldungen: { $on ->
        [yes] sofort
       *[no] im Überblick
    } · Bilder: { $pictures ->
        [preview] Vorschau
        [photo] Foto
       *[off] keine
    } · { $language }
settings-reads-line = Ich lese: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Drastische Bilder: verdeckt
       *[never] Drastische Bilder: nie
    }
settings-plain-line = Einfache Darstellung für Screenreader
settings-quiet-button = 🌙 Ruhezeit
settings-cap-button = Wie viel
settings-pause-button = ⏸ Pause
settings-reads-button = 📖 Ich lese
settings-graphic-button =
    { $graphic ->
        [always] Drastisches: zeigen
        [cover] Drastisches: verdeckt
       *[never] Drastisches: nie
    }
settings-plain-button =
    { $on ->
        [yes] Einfach: an
       *[no] Einfach: aus
    }
settings-plain-toast =
    { $on ->
        [yes] Einfache Darstellung: weniger Zeichen, Bilder in Worten
       *[no] Einfache Darstellung ist aus
    }
reads-ask = Meldungen in welchen Sprachen? Die anderen bleiben weg.
reads-all-button = Alle Sprachen

quiet-title = <b>Ruhezeit</b>
quiet-none = Keine: Nachrichten kommen zu jeder Stunde. Bei Ihnen ist es { $now } Uhr.
quiet-set = Von <b>{ $from }</b> bis <b>{ $until }</b> Uhr, nach Ihrer Uhr. Was inzwischen erscheint, wartet und kommt um { $until } Uhr als eine Ausgabe.
quiet-breaking =
    Eilmeldungen { $breaking ->
        [wake] kommen sofort, mit Ton.
        [silent] kommen sofort, ohne Ton.
       *[morning] warten ebenfalls bis zum Morgen.
    }
quiet-wake-button = 🔔 Wecken
quiet-silent-button = 🔕 Ohne Ton
quiet-morning-button = 🌅 Am Morgen
quiet-other-button = Andere Stunden
quiet-off-button = Keine Ruhezeit
quiet-back-button = ◂ Ruhezeit
quiet-from-ask = Ruhe ab wann?
quiet-until-ask = Von { $from } Uhr bis wann?
quiet-toast = Ruhe von { $from } bis { $until } Uhr
quiet-breaking-toast =
    { $breaking ->
        [wake] Eilmeldungen wecken Sie
        [silent] Eilmeldungen kommen ohne Ton
       *[morning] Eilmeldungen warten bis zum Morgen
    }
quiet-unreadable = In „{ $word }“ lese ich keine zwei Uhrzeiten. Schreiben Sie es so: <code>/quiet 22:00-07:00</code>, <code>/quiet 22 bis 7 Uhr</code> oder <code>/quiet aus</code>.

cap-title = <b>Wie viel</b>
cap-none = Ohne Grenze: was sofort kommen soll, kommt sofort.
cap-set =
    { $most ->
        [one] Höchstens <b>{ $most }</b> Meldung am Tag kommt sofort. Was darüber ist, wartet auf die nächste Ausgabe; verloren geht nichts.
       *[other] Höchstens <b>{ $most }</b> Meldungen am Tag kommen sofort. Was darüber ist, wartet auf die nächste Ausgabe; verloren geht nichts.
    }
cap-breaking =
    { $breaking ->
        [exempt] Eilmeldungen kommen dazu und zählen nicht mit.
       *[counted] Eilmeldungen zählen mit.
    }
cap-waiting =
    { $count ->
        [one] { $count } Meldung wartet auf { $day }, { $time } Uhr.
       *[other] { $count } Meldungen warten auf { $day }, { $time } Uhr.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Eilmeldungen: zählen nicht
       *[counted] 🚨 Eilmeldungen: zählen mit
    }
cap-off-button = Ohne Grenze
cap-toast = Höchstens { $most } am Tag sofort
cap-unreadable = „{ $word }“ ist keine Zahl von 1 bis 99. Schreiben Sie es so: <code>/cap 5</code> oder <code>/cap aus</code>.

pause-ask =
    <b>Pause</b>
    Wie lange? Dann kommt nichts; danach biete ich Ihnen an, was Sie verpasst haben.
pause-days-button =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
pause-week-button = Eine Woche
pause-open-button = Bis ich es sage
pause-set = ⏸ Pause bis <b>{ $day }, { $time } Uhr</b>. Dann biete ich Ihnen an, was Sie verpasst haben. Früher: /resume
pause-set-open = ⏸ Pause. /resume beendet sie, und ich biete Ihnen an, was Sie verpasst haben.
pause-resume-button = ▶️ Weiter
pause-toast = ⏸ Pause
pause-unreadable = „{ $word }“ ist weder eine Zahl von Tagen noch ein kommender Tag. Schreiben Sie es so: <code>/pause 3</code>, <code>/pause 2 Wochen</code>, <code>/pause Freitag</code> oder <code>/pause 24.12.2030</code>.
resume-toast = ▶️ Es geht weiter
resume-not-paused = Es ist keine Pause. /settings zeigt, was wann kommt.

catch-up-none = ▶️ Es geht weiter. Sie haben nichts verpasst.
catch-up-offer =
    { $count ->
        [one] ▶️ Es geht weiter. <b>{ $count } Meldung</b> seit { $day }:
       *[other] ▶️ Es geht weiter. <b>{ $count } Meldungen</b> seit { $day }:
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } Meldung seit { $day }</b>
       *[other] <b>{ $count } Meldungen seit { $day }</b>
    }
catch-up-top-button = Top { $count }
catch-up-all-button = Alle Schlagzeilen
catch-up-skip-button = Überspringen
catch-up-skipped = ▶️ Es geht weiter, mit dem, was ab jetzt neu ist.
