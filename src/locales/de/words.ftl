# Was Menschen tippen, geordnet nach dem, was es bedeutet. Mehrere Wörter für eine Bedeutung sind durch Kommas getrennt;
# Großschreibung und Umlautpunkte zählen nicht. Ein Wochentag darf bis auf zwei Buchstaben gekürzt werden, solange er
# eindeutig bleibt.

yes = ja, an, ein, einschalten
no = nein, aus, ausschalten
all = alle, alles

# Hinter /digest. „So“ ist der Sonntag, nicht der Sonnabend.
instant = sofort, gleich, jetzt, umgehend, unverzüglich, sofort bei erscheinen
breaking = eilmeldungen, eilmeldung, eil, nur eilmeldungen, nur eilmeldung, eilmeldungen sofort, eilnachrichten
off = aus, nein, nie, nichts, keine, gar nichts, ausschalten, stopp
every-day = täglich, taeglich, jeden tag, alle tage, tagtäglich
weekdays = werktags, werktage, werktagen, werktag, wochentags, wochentage, wochentagen, unter der woche
weekend = wochenende, wochenenden, wochenends
noon = mittag, mittags
midnight = mitternacht, mitternachts
hour = uhr, h
filler = um, am, an, und, sowie, jeden, jedes, jede, immer, jeweils, nur, den, der, u
until = bis
monday = montag, montags
tuesday = dienstag, dienstags
wednesday = mittwoch, mittwochs
thursday = donnerstag, donnerstags
friday = freitag, freitags
saturday = samstag, samstags, sonnabend, sonnabends
sunday = sonntag, sonntags, so, son, sonn

# Hinter /correct: was korrigiert wird und wie laut.
title = titel, überschrift, ueberschrift, schlagzeile
lead = vorspann, teaser
source = quelle
note = hinweis, notiz
minor = klein, gering
material = wesentlich, wichtig

# Hinter /publish: ohne Vorschau oder zu einer Zeit.
now = jetzt, sofort
at = um, am

# Was getan wird, hinter /feeds, /topicadmin und /editors.
add = hinzufügen, hinzufuegen, neu, anlegen
remove = entfernen, löschen, loeschen
invite = einladen, einladung
rename = umbenennen
default = vorgabe, standard
auto = automatisch
review = prüfen, pruefen, entwurf
newest = neueste, neuesten
pause = pausieren, anhalten, stopp
resume = weiter, fortsetzen
import = importieren
export = exportieren

# Hinter /editors.
author = autor, autorin
editor = redakteur, redakteurin, redaktion
chief = chef, chefin, chefredakteur, chefredakteurin, chefredaktion

# Ein Wort allein, ohne Befehl: wie man den Befehl im Gespräch nennt. Ein Satzzeichen dahinter zählt nicht.
say-start = anfangen, beginnen, hallo, guten tag, guten morgen, guten abend, moin, servus
say-help = hilfe, hilf mir, was kannst du
say-stop = stop, stopp, aufhören, schluss, beenden, ende, hör auf
say-settings = einstellungen, optionen, menü
say-topics = themen, thema, rubriken, ressorts
say-latest = neues, nachrichten, neueste, aktuelles, schlagzeilen, was gibt es neues
say-digest = überblick, zusammenfassung, wann, zeit, zeiten, uhrzeit
say-subscribe = abonnieren, abo, anmelden
say-unsubscribe = abbestellen, abmelden, kündigen
say-breaking = eilmeldungen, eilmeldung, eil
say-timezone = zeitzone, uhr
say-language = sprache, sprachen
say-privacy = datenschutz, daten, privatsphäre
say-pause = pause, pausieren, urlaub, ferien
say-resume = weiter, fortsetzen, weitermachen
say-search = suche, suchen, finden
say-saved = gemerkt, gespeichert, merkliste, lesezeichen
say-invite = einladen, einladung, teilen, empfehlen, weiterempfehlen
say-quiet = ruhe, ruhezeit, ruhezeiten, nachtruhe, nacht, nicht stören
say-feedback = kontakt, rückmeldung, beschwerde, kritik, an die redaktion
