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

command-channels-menu = Ihre Kanäle verwalten
channels-in-private = Kanäle verwalten Sie im privaten Chat mit mir: /channels
channels-added = Ich bin jetzt in <b>{ $title }</b>. Dort erscheinen nur Nachrichten. Was kommt und wann, wählen Sie hier.
channels-typed = In <b>{ $title }</b> gehen keine Befehle: Die Leser sähen sie. Wählen Sie bitte hier.
channels-manage-button = ⚙️ { $title } verwalten
channels-list = Ihre Kanäle:
channels-none = Noch bekommt keiner Ihrer Kanäle { $outlet }. Fügen Sie mich als Administrator hinzu, der Beiträge senden darf; dann schreibe ich Ihnen hier. Bin ich schon dort? Leiten Sie mir einen Beitrag weiter, oder schreiben Sie /channels und den @Namen.
channels-not-found = In so einem Kanal bin ich nicht, oder Sie sind dort kein Administrator. Fügen Sie mich als Administrator hinzu, der Beiträge senden darf.
channels-not-yours-toast = Nur Administratoren dieses Kanals können das ändern.
channels-add-button = ➕ Zu einem Kanal
channels-back-button = ◂ Kanäle
channels-leave-button = 🚪 Verlassen
channels-leave-ask = Soll ich diesen Kanal verlassen und löschen, was für ihn gewählt ist?
channels-leave-yes-button = Ja, verlassen
channels-left = Ich habe diesen Kanal verlassen und gelöscht, was für ihn gewählt war.
mydata-part-channels-words = Die Nummern der Kanäle, die Sie hier verwaltet haben, damit /channels sie zeigt. Bis /stop.
mydata-name-channels-words = Ihre Kanäle
