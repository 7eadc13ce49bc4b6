# Gruppi, forum e canali: dove arrivano le notizie e chi sceglie.

command-topic_here-menu = Mandare notizie in questo argomento
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Edizioni → { $place }
chats-home-moved = Ora arriva qui: <b>{ $topics }</b>. Prima: { $place }. Il resto rimane dov'è.
chats-home-set = D'ora in poi arriva qui: <b>{ $topics }</b>.
chats-here-words = questo argomento del forum
chats-general-words = Generale
chats-thread-words = argomento { $id } del forum
topic-here-private = Serve nei gruppi con argomenti: scrivi /topic_here lì, nell'argomento del forum dove devono arrivare le notizie.
topic-here-no-forum = Questa chat non ha argomenti di forum: tutto arriva già qui.
topic-here-ask = Che cosa deve arrivare qui? Tocca i nomi, o scrivili dopo /topic_here.
topic-here-toast = Ora arriva qui: { $topic }.

command-channels-menu = Gestire i tuoi canali
channels-in-private = I canali si gestiscono in privato con me: /channels
channels-added = Ora sono in <b>{ $title }</b>. Lì pubblico solo notizie. Qui scegli quali e quando.
channels-typed = In <b>{ $title }</b> i comandi non funzionano: li vedrebbero i lettori. Scegli qui.
channels-manage-button = ⚙️ Gestire { $title }
channels-list = I tuoi canali:
channels-none = Nessuno dei tuoi canali riceve ancora { $outlet }. Aggiungimi a uno come amministratore che può pubblicare e ti scrivo qui. Ci sono già? Inoltrami un suo post, oppure scrivi /channels e il suo @nome.
channels-not-found = Non sono in quel canale, o non ne sei amministratore. Aggiungimi come amministratore che può pubblicare.
channels-not-yours-toast = Solo gli amministratori di questo canale possono cambiarlo.
channels-add-button = ➕ Aggiungere a un canale
channels-back-button = ◂ Canali
channels-leave-button = 🚪 Lasciare
channels-leave-ask = Lascio questo canale e cancello quel che è scelto per lui?
channels-leave-yes-button = Sì, lascia
channels-left = Ho lasciato questo canale e cancellato quel che era scelto per lui.
mydata-part-channels-words = I numeri dei canali che hai gestito qui, perché /channels li mostri. Fino a /stop.
mydata-name-channels-words = i tuoi canali
