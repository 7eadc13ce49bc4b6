# Was Lesern gesagt wird, und denen, die Gruppen und Kanäle verwalten.

# Wie die Sprache sich selbst nennt.
language-name-words = Deutsch

start-greeting =
    Hallo, hier ist <b>{ $outlet }</b>. Ich schicke Nachrichten, sonst nichts. Namen merke ich mir nicht, und /stop beendet es jederzeit.

    Was darf ich Ihnen schicken?
start-greeting-group =
    Hallo, hier ist <b>{ $outlet }</b>. Ich bringe Nachrichten in diesen Chat.

    Ein Administrator wählt aus, welche: Tippen Sie hier Themen an oder schreiben Sie /subscribe.
start-no-topics =
    Hallo, hier ist <b>{ $outlet }</b>. Ich schicke Nachrichten, sonst nichts.

    Die Redaktion hat noch keine Themen angelegt. Schauen Sie etwas später wieder vorbei und drücken Sie /start.
start-next-button =
    { $chosen ->
        [0] Weiter ▸
        [one] Weiter ▸ ({ $chosen } Thema)
       *[other] Weiter ▸ ({ $chosen } Themen)
    }
start-choose-first-toast = Wählen Sie zuerst mindestens ein Thema.
start-when =
    Gut: { $topics }.

    Wann soll ich schreiben?
start-at-once-button = ⚡ Sofort
start-morning-button = ☕ Morgens, { $time } Uhr
start-evening-button = 🌙 Abends, { $time } Uhr
start-both-button = ☕🌙 Beides, { $morning } und { $evening } Uhr
start-back-button = ◂ Themen

cadence-instant-words = sofort, sobald etwas erscheint
cadence-digest-words = als Überblick um { $times } Uhr, { $days }
cadence-breaking-words = nur Eilmeldungen, sofort
cadence-off-words = ausgeschaltet
days-every-words = täglich
days-weekdays-words = Montag bis Freitag
days-weekend-words = am Wochenende
days-some-words = immer { $days }

done-off = Fertig. Ich merke mir Ihre Themen und schicke nichts, bis Sie mit /digest eine Zeit wählen.
done-no-topics-yet = Noch ist kein Thema gewählt, also käme nichts. Wählen Sie welche mit /topics.

subscribe-added =
    ✅ Sie bekommen ab jetzt <b>{ $topics }</b>, { $cadence }.

    Andere Zeiten: /digest. Weniger Themen: /topics. Jederzeit beenden: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b> ist notiert, aber der Versand ist ausgeschaltet. /digest schaltet ihn wieder ein.
subscribe-already = <b>{ $topics }</b> bekommen Sie schon. /topics zeigt alles, was Sie bekommen.
subscribe-choose-time-button = 🕗 Zeit wählen
subscribe-more-topics-button = Mehr Themen

unsubscribe-removed = Erledigt. <b>{ $topics }</b> kommt nicht mehr. /topics zeigt, was bleibt.
unsubscribe-removed-all = Erledigt. Sie haben alle Themen abbestellt und ich schicke nichts mehr. Mit /topics fangen Sie neu an, /stop löscht auch, was ich über Sie speichere.
unsubscribe-not-subscribed = <b>{ $topics }</b> hatten Sie nicht abonniert. /topics zeigt, was Sie bekommen.
unsubscribe-nothing = Sie haben keine Themen, also gibt es nichts abzubestellen. /topics zeigt, was es gibt.
unsubscribe-ask = Welche Themen sollen nicht mehr kommen? Tippen Sie sie an oder schreiben Sie <code>/unsubscribe alle</code>.
unsubscribe-all-button = Alles abbestellen

topics-title =
    <b>Themen</b>
    Antippen zum Umschalten. ✅ bekommen Sie.
topics-summary = Sie bekommen { $topics }, { $cadence }.
topics-summary-none = Sie bekommen noch nichts.
topics-summary-off = Gewählt: { $topics }. Der Versand ist ausgeschaltet; /digest schaltet ihn wieder ein.
topics-none = Die Redaktion hat noch keine Themen angelegt. Schauen Sie etwas später wieder vorbei.
topics-on-toast = ✅ { $topic }: ein
topics-off-toast = { $topic }: aus
topics-gone-toast = Dieses Thema gibt es nicht mehr.

digest-breaking-button = 🚨 Nur Eilmeldungen
digest-off-button = Aus
digest-more-button = { $count } weitere ▸
digest-back-button = ◂ Zurück
digest-why-button = Warum das?
digest-settings-button = ⚙️ Einstellungen
digest-because-toast = Ihre Wahl: { $topics }, { $cadence }.
digest-because-none-toast = Sie haben kein Thema mehr gewählt, { $cadence }.
digest-other-clock-button = 🌍 Andere Zeitzone
digest-set = Gut: ein Überblick um { $times } Uhr, { $days }. Der nächste: <b>{ $day } um { $time } Uhr</b> ({ $timeZone }). Gibt es nichts Neues, kommt nichts.
digest-set-instant = Gut: Meldungen kommen sofort, sobald sie erscheinen.
digest-set-breaking = 🚨 Gut: Eilmeldungen zu Ihren Themen erreichen Sie sofort, sonst nichts. /digest bringt den Rest zurück.
digest-set-off = Gut: Ich merke mir Ihre Themen und schicke nichts. /digest schaltet den Versand wieder ein.
digest-time-unreadable = „{ $word }“ verstehe ich weder als Uhrzeit noch als Tag. Schreiben Sie es so: <code>/digest 8 Uhr</code>, <code>/digest 8:00 18:30 werktags</code>, <code>/digest 9:00 mo,do</code>, <code>/digest sofort</code>, <code>/digest eilmeldungen</code> oder <code>/digest aus</code>.
digest-time-missing = Um wie viel Uhr? Geben Sie eine Zeit an, etwa so: <code>/digest 8 Uhr werktags</code>.
digest-too-many-times = Das ist öfter als { $most }-mal am Tag. Wählen Sie höchstens { $most } Zeiten, etwa so: <code>/digest 8:00 12:30 18:30</code>, oder <code>/digest sofort</code>.
digest-mixed = „{ $word }“ steht allein: <code>/digest sofort</code>, <code>/digest eilmeldungen</code> oder <code>/digest aus</code>. Oder geben Sie Zeiten an: <code>/digest 8 Uhr</code>.

time-zone-ask =
    <b>Wie spät ist es bei Ihnen?</b>
    Ich glaube, es ist { $now } Uhr ({ $timeZone }). Tippen Sie Ihre Zeit an oder schreiben Sie Ihre Stadt: <code>/timezone Berlin</code>
time-zone-which = Was davon liegt in Ihrer Nähe?
time-zone-set = Gut, Ihre Zeitzone ist <b>{ $timeZone }</b>: Dort ist es jetzt { $now } Uhr.
time-zone-next-digest = Nächster Überblick: { $day } um { $time } Uhr.
time-zone-unknown = Den Ort „{ $word }“ kenne ich nicht. Versuchen Sie es mit der nächsten großen Stadt, etwa <code>/timezone Wien</code> oder <code>/timezone America/New_York</code>, oder tippen Sie Ihre Zeit an:
time-zone-did-you-mean = „{ $word }“: Meinten Sie einen von diesen?
time-zone-other-button = Keiner davon

breaking-ask =
    { $on ->
        [yes] 🚨 Eilmeldungen zu Ihren Themen erreichen Sie sofort, unabhängig von Ihren Zeiten.
       *[no] 🚨 Eilmeldungen warten wie alles andere auf Ihren Überblick.
    }
breaking-ask-alone = 🚨 Eilmeldungen zu Ihren Themen erreichen Sie sofort, sonst nichts.
breaking-instant =
    🚨 Alles erreicht Sie sofort, auch Eilmeldungen. { $on ->
        [yes] Mit einem /digest kommen Eilmeldungen weiterhin sofort.
       *[no] Mit einem /digest warten Eilmeldungen auf ihn.
    }
breaking-mixed =
    🚨 Themen mit Überblick: Eilmeldungen { $on ->
        [yes] kommen sofort.
       *[no] warten auf ihn.
    } Alles andere kommt sofort.
breaking-ask-off = Der Versand ist ausgeschaltet, auch für Eilmeldungen.
breaking-on = 🚨 Gut: Eilmeldungen zu Ihren Themen erreichen Sie sofort.
breaking-off = Gut: Eilmeldungen warten wie alles andere auf Ihren Überblick.
breaking-switch-on-button = 🚨 Sofort schicken
breaking-switch-off-button = Auf den Überblick warten
breaking-unreadable = „{ $word }“ ist weder „an“ noch „aus“. Schreiben Sie <code>/breaking an</code> oder <code>/breaking aus</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Eilmeldungen an
       *[no] Eilmeldungen aus
    }

language-ask = In welcher Sprache soll ich schreiben?
language-set = Gut, ich schreibe auf Deutsch.
language-unknown = „{ $word }“ spreche ich noch nicht. Ich kann schreiben auf { $languages }:

settings-title = <b>Ihre Nachrichten</b>
settings-topics-button = Themen
settings-when-button = Wann
settings-clock-button = Zeitzone
settings-breaking-button =
    { $on ->
        [yes] 🚨 Eilmeldungen: sofort
       *[no] 🚨 Eilmeldungen: im Überblick
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Bilder: Vorschau
        [photo] 🖼 Bilder: Foto
       *[off] 🖼 Bilder: keine
    }
settings-pictures-toast =
    { $pictures ->
        [preview] Das Bild über dem Text
        [photo] Ein Foto, die Meldung darunter
       *[off] Keine Bilder
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Einstellungen
settings-toast = Gespeichert

latest-title =
    { $stories ->
        [one] <b>Die neueste Meldung</b>
       *[other] <b>Die neuesten Meldungen</b>
    }
latest-title-topic = <b>Das Neueste zu { $topic }</b>
latest-none = Noch ist nichts erschienen. Ich schreibe, wenn es Neues gibt: /topics
latest-none-topic = Zu { $topic } ist noch nichts erschienen. /latest zeigt alle Themen.
latest-line = { $day }, { $time } Uhr
latest-subscribe-button = ✅ { $topic } abonnieren

help-title = <b>{ $outlet }</b> schickt Nachrichten in diesen Chat: die Themen, die Sie wählen, dann, wann Sie wollen.
help-title-group = <b>{ $outlet }</b> bringt Nachrichten in diesen Chat. Seine Administratoren wählen Themen und Zeiten.
help-newsroom = <b>Redaktion</b>
help-hint = Fast alles geht mit Knöpfen: Beginnen Sie mit /topics oder /settings.

stop-ask = Alle Nachrichten beenden? Ich lösche Ihre Themen und Zeiten.
stop-ask-empty = Sie bekommen im Moment nichts von mir. Soll ich löschen, was ich über diesen Chat speichere?
stop-yes-button = Ja, beenden
stop-no-button = Nein, bleiben
stop-stopped = Erledigt. Ich schicke nichts mehr, und was ich über diesen Chat gespeichert hatte, ist gelöscht, bis auf die Angabe, welche Meldungen ihn erreicht haben: einige Wochen lang, damit sie korrigiert werden können. Mit /start fangen Sie neu an.
stop-stayed = Gut, alles bleibt, wie es war. /settings zeigt, was Sie bekommen.
stop-toast = Beendet
stop-nothing = Ich speichere nichts über diesen Chat und schicke nichts. Mit /start geht es los.

chats-admins-only = Nur Administratoren dieses Chats können mir sagen, was ich hierher schicke. Für sich selbst schreiben Sie mir bitte privat.
chats-admins-only-toast = Nur Administratoren dieses Chats können das ändern.

fallback-unknown-command = { $command } kenne ich nicht. /help zeigt alles, was ich kann.
fallback-unknown-command-near = { $command } kenne ich nicht. Meinten Sie { $nearest }? /help zeigt alles.
fallback-not-yours = Diese Nachricht hat jemand anderes geschrieben: Ich führe nur aus, was Sie selbst tippen.
fallback-forwarded = Mit Nachrichten, die jemand anderes geschrieben hat, kann ich nichts anfangen. /help zeigt, was ich verstehe.
fallback-text = Ich verstehe nur Befehle und Knöpfe. Mit /topics wählen Sie, was Sie bekommen, /latest zeigt die Nachrichten, /help den Rest.
fallback-editor-link = So veröffentlichen Sie diese Seite: <code>/publish</code>, dann der Link und ein Thema, etwa <code>/publish https://… #welt</code>
fallback-dead-button-toast = Dieser Knopf geht nicht mehr. Schreiben Sie /settings oder /topics für einen neuen.
fallback-deep-link-unknown = Dieser Link gilt nicht mehr. Das kann ich Ihnen schicken:
fallback-deep-link-article-gone = Diese Meldung ist nicht mehr hier. /latest zeigt, was es Neues gibt.
fallback-fault = Entschuldigung, bei mir ist etwas schiefgegangen. Es ist notiert. Bitte versuchen Sie es in einer Minute noch einmal.
fallback-fault-toast = Entschuldigung, etwas ist schiefgegangen. Bitte noch einmal versuchen.

flood-calm = ⏳ Das war mehr auf einmal, als ich beantworten darf. Ich erledige alles, der Reihe nach, und sage nichts mehr, bis es hier ruhig ist.
