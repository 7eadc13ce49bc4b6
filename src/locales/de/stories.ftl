# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Merken
story-saved-button = Gemerkt ✓
story-mute-button = Stumm
story-unmute-button = Nicht mehr stumm
story-more-button = Mehr

# Below a story in a group or channel.
story-read-on-button = Im Bot weiterlesen

# What the buttons below a story have done.
story-saved-toast = Gemerkt. /saved zeigt alles.
story-unsaved-toast = Nicht mehr gemerkt
story-muted-toast = Sie bekommen keine Fortsetzungen dieser Geschichte.
story-unmuted-toast = Sie bekommen wieder Fortsetzungen dieser Geschichte.
story-followed-toast = Sie bekommen jede Fortsetzung sofort.
story-unfollowed-toast = Sie folgen dieser Geschichte nicht mehr.

# Behind ⋯ below a story.
story-follow-button = Geschichte verfolgen
story-unfollow-button = Nicht mehr verfolgen
story-less-button = Weniger: { $topic }
story-less-digest-button = Nur im Überblick
story-less-breaking-button = Nur Eilmeldungen
story-less-none-button = Nichts mehr: { $topic }
story-less-digest-toast = { $topic }: ab jetzt nur im Überblick
story-less-breaking-toast = { $topic }: ab jetzt nur Eilmeldungen
story-remind-button = Erinnern
story-remind-tonight-button = Heute Abend, { $time }
story-remind-tomorrow-button = Morgen, { $time }
story-remind-weekend-button = Wochenende: { $day }, { $time }
story-remind-off-button = Keine Erinnerung
story-remind-toast = ⏰ Kommt wieder: { $day } um { $time } Uhr.
story-remind-off-toast = Keine Erinnerung an diese Meldung
story-reminder =
    ⏰ Hierauf wollten Sie zurückkommen:
    { $title }
story-reminder-withdrawn =
    ⏰ Hierauf wollten Sie zurückkommen; die Meldung wurde inzwischen zurückgezogen:
    { $title }
story-share-button = Teilen
story-share-copy-button = Link kopieren
story-share-send-button = In einen Chat senden
story-back-button = ‹ Zurück

# Why a story came: what matched when it was sent.
story-why-button = Warum das?
story-why-topic-toast = Kam, weil Sie dieses Thema haben: { $topic }.
story-why-breaking-toast = Kam, weil Sie Eilmeldungen dieses Themas sofort wollen: { $topic }.
story-why-story-toast = Kam, weil Sie diese Geschichte verfolgen.
story-why-filter-toast = Kam, weil Sie verfolgen: { $what }.
story-why-unknown-toast = Das haben Sie selbst aufgerufen, oder es ist so lange her, dass ich es nicht mehr weiß.
story-why-breaking-off-button = Keine Eilmeldungen sofort
story-why-unfollow-button = Nicht mehr: { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = „{ $text }“
filter-by-words = von { $text }
filter-from-words = Quelle: { $text }
filter-old-story-words = eine ältere Geschichte

# /mute and /unmute.
mute-title =
    <b>Stummgeschaltet</b>
    Antippen holt es zurück.
mute-none = <b>Stummgeschaltet</b>: noch nichts.
mute-usage =
    Was soll wegbleiben? Ein Wort, eine Wendung, wer schreibt oder die Quelle:
    <code>/mute Fußball</code>
    <code>/mute „Zweite Liga“</code>
    <code>/mute Autor Ada Reed</code>
    <code>/mute Quelle Reuters</code>
mute-added = 🔕 Stumm: { $what }. Was dazu passt, bleibt ab jetzt weg. /mute zeigt alles.
mute-already = Schon stumm: { $what }. /mute zeigt alles.
mute-removed = 🔔 Nicht mehr stumm: { $what }.
mute-removed-toast = Nicht mehr stumm: { $what }
mute-not-there = Nicht stumm: { $what }. Stumm ist dies:
mute-held =
    { $count ->
        [one] { $count } Meldung blieb diese Woche weg.
       *[other] { $count } Meldungen blieben diese Woche weg.
    }
mute-show-button = Zeigen
mute-held-title = <b>Diese Woche stumm</b>

# /follow and /unfollow.
follow-title =
    <b>Verfolgt</b>
    Antippen beendet es.
follow-none = <b>Verfolgt</b>: noch nichts.
follow-usage =
    Was soll sofort kommen, gleich welches Thema? Ein Wort, eine Wendung, wer schreibt oder die Quelle:
    <code>/follow Fußball</code>
    <code>/follow „Zweite Liga“</code>
    <code>/follow Autor Ada Reed</code>
    <code>/follow Quelle Reuters</code>
follow-added = ⭐ Verfolgt: { $what }. Solche Meldungen kommen sofort, gleich welche Themen und Zeiten. /follow zeigt alles.
follow-already = Schon verfolgt: { $what }. /follow zeigt alles.
follow-removed = Nicht mehr verfolgt: { $what }.
follow-removed-toast = Nicht mehr verfolgt: { $what }
follow-not-there = Nicht verfolgt: { $what }. Verfolgt wird dies:
filter-full = Mehr als { $most } merke ich mir nicht. Tippen Sie eines an, das wegkann:

# /stories.
stories-title =
    <b>Ihre Geschichten</b>
    Eine Zahl antippen beendet es.
stories-followed = ⭐ <b>Verfolgt</b>: jede Fortsetzung sofort
stories-muted = 🔕 <b>Stumm</b>: keine Fortsetzungen
stories-none = Sie verfolgen keine Geschichte und haben keine stummgeschaltet. Das tun die Knöpfe unter einer Meldung.

# /save and /saved.
save-usage = Welche Meldung? Antworten Sie ihr mit /save, oder tippen Sie Kennung oder Link: <code>/save k7m2qa</code>. Der erste Knopf unter einer Meldung tut dasselbe.
save-done =
    🔖 Gemerkt: { $title }
    /saved zeigt alles.
save-unknown = Ich kenne keine Meldung „{ $word }“. Eine Kennung hat sechs Buchstaben und Ziffern, etwa <code>k7m2qa</code>; auch der Link geht. Oder antworten Sie der Meldung mit /save.
save-not-shown = Die Nachricht, auf die Sie geantwortet haben, zeigt keine Meldung, die ich noch kenne.
save-several = Diese Nachricht zeigt mehrere Meldungen. Welche?
saved-title =
    { $count ->
        [one] 🔖 <b>Gemerkt</b>: { $count } Meldung
       *[other] 🔖 <b>Gemerkt</b>: { $count } Meldungen
    }
saved-none = Noch ist nichts gemerkt. Der erste Knopf unter einer Meldung oder /save als Antwort darauf hebt sie hier auf.
saved-remove-button = Entfernen …
saved-done-button = ‹ Fertig
saved-clear-button = Alle entfernen
saved-clear-ask =
    { $count ->
        [one] Die eine gemerkte Meldung entfernen?
       *[other] Alle { $count } gemerkten Meldungen entfernen?
    }
saved-clear-yes-button = Ja, alle entfernen
saved-clear-no-button = Nein, behalten
saved-cleared-toast = Alle entfernt
saved-full-toast = { $most } sind schon gemerkt, mehr geht nicht. /saved schafft Platz.
saved-withdrawn-words = zurückgezogen

# The newsroom: a follow-up of a story.
followup-usage =
    Welche Geschichte geht weiter, und wo? Kennung oder Link, dann die Seite der Fortsetzung:
    <code>/followup k7m2qa https://… #world</code>
    Oder /followup und die Seite als Antwort auf ein Exemplar.
desk-follows = ↪️ Fortsetzung von <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Geschichten, die Sie verfolgen oder stummschalten
command-mute-menu = Ein Wort, wer schreibt oder eine Quelle stummschalten
command-unmute-menu = Wieder zulassen
command-follow-menu = Ein Wort, wer schreibt oder eine Quelle verfolgen
command-unfollow-menu = Nicht mehr verfolgen
command-save-menu = Eine Meldung für später merken
command-saved-menu = Was Sie sich gemerkt haben
command-followup-menu = Die Fortsetzung einer Geschichte veröffentlichen
