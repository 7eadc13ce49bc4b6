# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Alles, was ich über diesen Chat speichere, als Datei
command-deletemydata-menu = Jede Spur dieses Chats löschen
command-feedback-menu = Der Redaktion schreiben

data-days-words =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }

consent-ask =
    <b>Darf ich zwei Dinge messen?</b>
    1. Welche Knöpfe unter Meldungen Sie drücken
    2. Über welchen Link Sie gekommen sind

    Das zeigt der Redaktion, was nützt. Die Nachrichten kommen so oder so. Beim Chat gespeichert: { data-days-words }, danach nur noch Summen ohne Namen. Jederzeit änderbar: /privacy
consent-accept-button = Zustimmen
consent-refuse-button = Ablehnen
consent-choose-button = Auswählen
consent-switches =
    <b>Was darf ich messen?</b>
    ✅ heißt an. Beim Chat gespeichert: { data-days-words }, danach nur noch Summen ohne Namen. Was Sie ausschalten, wird gelöscht.
consent-presses-button = Knöpfe, die ich drücke
consent-sources-button = Der Link, über den ich kam
consent-presses-words = welche Knöpfe unter Meldungen Sie drücken
consent-sources-words = über welchen Link Sie gekommen sind
consent-toast =
    { $on ->
        [yes] An
       *[no] Aus und gelöscht
    }
consent-nothing = Gut: Nichts wird gemessen. Wenn Sie es sich anders überlegen: /privacy
consent-something = Danke. Ich messe, { $what } ({ data-days-words }). Jederzeit zurücknehmen: /privacy

privacy =
    <b>Was { $outlet } speichert</b>
    • Die Nummer dieses Chats und was Sie gewählt haben: Themen, Zeiten, Uhr, Sprache, was Sie merken, stummschalten oder verfolgen
    • Wann und wie Sie zuerst kamen, als Nachweis, dass Sie Nachrichten wollten, und die Woche Ihres letzten Lebenszeichens
    • Welche Meldung diesen Chat erreicht hat: { data-days-words }, damit sie korrigiert werden kann
    • Was Sie der Redaktion schreiben: Es steht in deren Chat, mit Ihrem Vornamen

    <b>Was nicht</b>
    Weder Ihre Telefonnummer noch, was Sie lesen. Nichts wird weitergegeben.
privacy-unmeasured = <b>Gemessen</b> wird nichts. Nur, wenn Sie zustimmen.
privacy-measured = <b>Gemessen, weil Sie zugestimmt haben</b>: { $what }.
privacy-end = /stop beendet und löscht alles bis auf die Angabe, welche Meldungen Sie erreicht haben; /deletemydata löscht auch die. Wenn Sie mich blockieren, wird nach 90 Tagen gelöscht.
privacy-contact = Fragen: { $contact }
privacy-policy = <a href="{ $url }">Datenschutzerklärung</a>
privacy-open-button = 🔒 Meine Daten
privacy-data-button = 📄 Alles als Datei
privacy-consent-button = 📊 Was gemessen wird
privacy-delete-button = 🗑 Alles löschen

mydata-caption = Alles, was ich über diesen Chat speichere, mit einem Satz zu jedem Teil. Jeder Texteditor öffnet die Datei.
mydata-about-words = Alles, was { $outlet } über diesen Chat speichert. null: Davon gibt es nichts.
mydata-part-record-words = Was Sie gewählt haben, seit wann, und wie Sie vor den letzten Änderungen beliefert wurden. Bis /stop.
mydata-part-capped-words = Was an diesen Tagen sofort kam, damit Ihre Obergrenze hält. Zwei Tage lang.
mydata-part-consents-words = Wann und wie Sie zuerst kamen und was gemessen werden darf. Bis /stop.
mydata-part-arrival-words = Was Sie heute hergebracht hat: ein Start oder ein Link. Einen Tag lang.
mydata-part-presses-words = Welche Knöpfe unter Meldungen Sie gedrückt haben, weil Sie es erlauben. Danach nur Summen ohne Namen.
mydata-part-source-words = Über welchen Link Sie gekommen sind, weil Sie es erlauben. Danach nur eine Summe ohne Namen.
mydata-part-input-words = Was Sie zuletzt eintippen sollten. Eine Viertelstunde lang.
mydata-part-updates-words = Ihre Nachrichten, über die das Programm gestolpert ist, für den Betreiber. Eine Woche lang.
mydata-part-notes-words = Vermerke, dass etwas schon gesagt wurde, damit es nicht zweimal kommt. Höchstens eine Woche.
mydata-part-saved-words = Die Meldungen, die Sie gemerkt haben, mit Titel und Link. Bis Sie sie herausnehmen.
mydata-part-reminders-words = Welche Meldungen zu Ihnen zurückkommen und wann. Bis sie da waren.
mydata-part-invites-words = Ihr Einladungscode und wie viele über ihn kamen, nie wer. Bis /stop.
mydata-part-reading-words = Ob Sie ganze Texte als eine Seite möchten. Bis /stop.
mydata-part-copies-words = Welche Meldungen wann hierher gingen, damit sie korrigiert werden können. /deletemydata löscht es.
mydata-part-role-words = Ihre Rolle in der Redaktion und was Sie dort zuletzt taten. Die Leitung nimmt sie Ihnen ab.
mydata-part-feedback-words = Wo Ihre Nachrichten im Chat der Redaktion stehen, damit eine Antwort Sie findet. Die Texte stehen dort.
mydata-name-record-words = was Sie gewählt haben
mydata-name-capped-words = was zuletzt sofort kam
mydata-name-consents-words = wie Sie kamen und was Sie erlaubten
mydata-name-arrival-words = was Sie heute herführte
mydata-name-presses-words = gedrückte Knöpfe
mydata-name-source-words = der Link, über den Sie kamen
mydata-name-input-words = eine offene Frage
mydata-name-updates-words = beiseitegelegte Nachrichten
mydata-name-notes-words = Vermerke
mydata-name-saved-words = gemerkte Meldungen
mydata-name-reminders-words = Erinnerungen
mydata-name-invites-words = Ihre Einladung
mydata-name-reading-words = wie Sie ganze Texte lesen
mydata-name-copies-words = welche Meldungen Sie erreicht haben
mydata-name-role-words = Ihre Rolle
mydata-name-feedback-words = Nachrichten an die Redaktion

deletemydata-ask =
    <b>Alles löschen?</b>
    Was Sie gewählt und gemerkt haben und welche Meldungen diesen Chat erreicht haben: Korrekturen finden diese dann nicht mehr. Was im Chat steht, bleibt, bis Sie es in Telegram löschen.
deletemydata-yes-button = Ja, alles löschen
deletemydata-no-button = Nein, behalten
deletemydata-kept = Gut, nichts wurde gelöscht.
deletemydata-toast = Gelöscht
deletemydata-done =
    <b>Gelöscht.</b> Es gab: { $what }.

    Über diesen Chat ist nichts mehr gespeichert, und ich schicke nichts. Mit /start fangen Sie neu an.
deletemydata-nothing = Es gibt nichts zu löschen: Ich speichere nichts über diesen Chat. Mit /start geht es los.
deletemydata-role = Ihre Rolle in der Redaktion bleibt: Die Leitung nimmt sie Ihnen ab.
deletemydata-blocked = Die Redaktion nimmt von hier keine Nachrichten an; davon bleibt ein Vermerk, aus dem niemand die Nummer dieses Chats lesen kann.

feedback-usage = Schreiben Sie es hinter den Befehl: <code>/feedback Warum nichts über den Hafen?</code> Oder antworten Sie auf eine Meldung. In der Redaktion lesen es Menschen, mit Ihrem Vornamen.
feedback-sent = ✉️ Die Redaktion hat es. Eine Antwort käme hierher.
feedback-offer = Ist das für die Redaktion? Dort lesen es Menschen, mit Ihrem Vornamen.
feedback-send-button = ✉️ An die Redaktion
feedback-no-button = Nein
feedback-dropped = Gut, es bleibt unter uns.
feedback-too-many = Die Redaktion hat schon mehrere Nachrichten von Ihnen. Schreiben Sie etwas später wieder.
feedback-busy = Gerade schreiben viele an die Redaktion. Schicken Sie es in einigen Minuten:
feedback-blocked = Die Redaktion nimmt von diesem Chat keine Nachrichten an.
feedback-nobody = Die Redaktion ist von hier aus gerade nicht zu erreichen.
feedback-too-long = Die Redaktion nimmt höchstens { $most } Zeichen auf einmal; das sind { $length }.
feedback-text-only = Ich nehme nur Text, auch für die Redaktion. Schreiben Sie es in Worten: <code>/feedback …</code>
feedback-lost = Die Nachricht ist nicht mehr da. Schreiben Sie sie neu: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> in { $title }
feedback-on-story = Zu <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Antworten Sie auf diese Nachricht: Es geht als Antwort der Redaktion an den Leser.</i>
feedback-block-button = 🚫 Sperren
feedback-unblock-button = 🚫 Gesperrt · Freigeben
feedback-block-toast = Von dort kommt 90 Tage lang nichts mehr.
feedback-unblock-toast = Von dort kommen wieder Nachrichten.
feedback-expired-toast = Zu alt: Niemand weiß mehr, wer das schrieb.
feedback-answer =
    <b>Die Redaktion antwortet:</b>
    { $text }
feedback-answered = ↩️ Der Leser hat es.
feedback-take-back-button = Zurücknehmen
feedback-taken-back = Zurückgenommen: Es steht nicht mehr beim Leser.
feedback-not-taken-back-toast = Telegram lässt mich das nicht mehr löschen.
feedback-answer-text-only = Leser bekommen nur Text als Antwort. Nichts wurde geschickt.
feedback-answer-too-long = Höchstens { $most } Zeichen gehen auf einmal an einen Leser; das sind { $length }. Nichts wurde geschickt.
feedback-unreachable = Der Leser ist nicht mehr zu erreichen: Nichts wurde geschickt.
feedback-erased = 🗑 <i>Gelöscht von dem, der es schrieb.</i>
