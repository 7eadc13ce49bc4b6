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
filler = um, am, an, jeden, jedes, jede, immer, jeweils, nur, den, der, von, zwischen, ab
until = bis
readers-clock = lokal, ortszeit, überall
monday = montag, montags
tuesday = dienstag, dienstags
wednesday = mittwoch, mittwochs
thursday = donnerstag, donnerstags
friday = freitag, freitags
saturday = samstag, samstags, sonnabend, sonnabends
sunday = sonntag, sonntags, so, son, sonn

# „Morgen“ allein ist der Morgen; bis „morgen“ steht hinter /pause.
morning = morgen, morgens, früh, am morgen, in der früh, vormittags, am vormittag
afternoon = nachmittag, nachmittags, am nachmittag
evening = abend, abends, am abend, heute abend
night = nacht, nachts, in der nacht
half-before = halb
quarter-before = viertel vor, dreiviertel
quarter-past = viertel nach
hour-1 = eins, ein
hour-2 = zwei
hour-3 = drei
hour-4 = vier
hour-5 = fünf
hour-6 = sechs
hour-7 = sieben
hour-8 = acht
hour-9 = neun
hour-10 = zehn
hour-11 = elf
hour-12 = zwölf
and = und, sowie, u
weekly = wöchentlich, einmal die woche, jede woche, einmal wöchentlich
like-rest = standard, wie sonst, wie üblich, wie der rest, wie alles andere, zurücksetzen
silent = still, lautlos, stumm, leise, ohne ton
loud = laut, mit ton, ton

# Hinter /quiet, /cap und /pause.
wake = wecken, weck mich, wecken sie mich
exempt = ohne eilmeldungen, außer eilmeldungen
counted = mit eilmeldungen, auch eilmeldungen
bundle = bündeln, bündel, gebündelt, zusammen, häufungen
days = tag, tage, tagen
weeks = woche, wochen
tomorrow = morgen
until-i-say = bis auf weiteres

# Hinter /correct: was korrigiert wird und wie laut.
title = titel, überschrift, ueberschrift, schlagzeile
lead = vorspann, teaser
source = quelle
body = text, haupttext
note = hinweis, notiz
minor = klein, gering
material = wesentlich, wichtig

# Hinter /publish: ohne Vorschau oder zu einer Zeit.
now = jetzt, sofort
at = um, am
today = heute
in = in
minute = min, minute, minuten

# Was getan wird, hinter /feeds, /topicadmin und /editors.
add = hinzufügen, hinzufuegen, neu, anlegen
remove = entfernen, löschen, loeschen
move = verschieben
invite = einladen, einladung
rename = umbenennen, nennen, name
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

# Behind /mute and /follow: who wrote it, where it is from.
by = autor, autorin, by
from = quelle
