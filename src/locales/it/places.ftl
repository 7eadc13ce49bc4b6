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
