# Gruppen, Foren und Kanäle: wohin Nachrichten gehen, und wer wählt.

command-topic_here-menu = Themen in dieses Forumsthema schicken
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Ausgaben → { $place }
chats-home-moved = Kommt jetzt hierher: <b>{ $topics }</b>. Bisher: { $place }. Alles andere bleibt, wo es ist.
chats-home-set = Kommt ab jetzt hierher: <b>{ $topics }</b>.
chats-here-words = dieses Forumsthema
chats-general-words = Allgemein
chats-thread-words = Forumsthema { $id }
topic-here-private = Das ist für Gruppen mit Forumsthemen: Schreiben Sie /topic_here dort in das Forumsthema, in das die Nachrichten kommen sollen.
topic-here-no-forum = Dieser Chat hat keine Forumsthemen: Alles kommt schon hierher.
topic-here-ask = Was soll hierher kommen? Tippen Sie es an, oder schreiben Sie die Namen hinter /topic_here.
topic-here-toast = Kommt jetzt hierher: { $topic }.
