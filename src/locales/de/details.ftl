# For who has messages read aloud, in the place of a sign.

page-before-button = Vorige Seite
page-after-button = Nächste Seite

# What is kept, besides the main things.

privacy-besides =
    <b>Außerdem, und warum</b>
    • Eine Meldung, die Sie über mich in einen anderen Chat stellen: wie Telegram diese Kopie nennt und ihre Sprache, { data-days-words }, damit sie berichtigt werden kann; nicht, wer sie gestellt hat oder wo
    • Erinnerungen, bis sie gekommen sind; der Code Ihrer Einladung und wie viele über ihn kamen; Kanäle, die Sie verwalten
    • Notizen, damit nichts doppelt geschieht oder verloren geht, für Minuten, höchstens eine Woche: was zuletzt kam, eine offene Frage, eine Nachricht, über die ich gestolpert bin, dass Sie gegangen sind
    • Wenn die Redaktion nichts mehr von Ihnen annimmt: 90 Tage lang ein Merkmal, aus dem niemand die Nummer dieses Chats lesen kann
mydata-not-here-words = Nicht in dieser Datei: Kopien von Meldungen, die Sie in andere Chats gestellt haben. Wie Telegram sie nennt, wird aufbewahrt, damit sie berichtigt werden können, nicht, wer sie gestellt hat.
