# Groupes, forums et chaînes : où arrivent les nouvelles, et qui choisit.

command-topic_here-menu = Envoyer des rubriques dans ce sujet
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Éditions → { $place }
chats-home-moved = Arrive désormais ici : <b>{ $topics }</b>. Avant : { $place }. Les autres rubriques ne bougent pas.
chats-home-set = Arrive désormais ici : <b>{ $topics }</b>.
chats-here-words = ce sujet du forum
chats-general-words = Général
chats-thread-words = sujet { $id } du forum
topic-here-private = C'est pour les groupes à sujets : écrivez-y /topic_here, dans le sujet où les nouvelles doivent arriver.
topic-here-no-forum = Cette discussion n'a pas de sujets : tout arrive déjà ici.
topic-here-ask = Quelles rubriques doivent arriver ici ? Touchez-les, ou écrivez leurs noms après /topic_here.
topic-here-toast = Arrive désormais ici : { $topic }.
