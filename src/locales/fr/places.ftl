# Groupes, forums et chaînes : où arrivent les nouvelles, et qui choisit.

command-topic_here-menu = Envoyer des thèmes dans ce sujet
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Éditions → { $place }
chats-home-moved = Arrive désormais ici : <b>{ $topics }</b>. Avant : { $place }. Les autres thèmes ne bougent pas.
chats-home-set = Arrive désormais ici : <b>{ $topics }</b>.
chats-here-words = ce sujet du forum
chats-general-words = Général
chats-thread-words = sujet { $id } du forum
topic-here-private = C'est pour les groupes à sujets : écrivez-y /topic_here, dans le sujet où les nouvelles doivent arriver.
topic-here-no-forum = Cette discussion n'a pas de sujets : tout arrive déjà ici.
topic-here-ask = Quels thèmes doivent arriver ici ? Touchez-les, ou écrivez leurs noms après /topic_here.
topic-here-toast = Arrive désormais ici : { $topic }.

command-channels-menu = Gérer vos chaînes
channels-in-private = Les chaînes se gèrent en privé avec moi : /channels
channels-added = Je suis maintenant dans <b>{ $title }</b>. Je n'y publie que des nouvelles. Vous choisissez ici lesquelles, et quand.
channels-typed = Les commandes ne marchent pas dans <b>{ $title }</b> : ses lecteurs les verraient. Choisissez plutôt ici.
channels-manage-button = ⚙️ Gérer { $title }
channels-list = Vos chaînes :
channels-none = Aucune de vos chaînes ne reçoit encore { $outlet }. Ajoutez-moi à l'une d'elles comme administrateur autorisé à publier, et je vous écris ici. J'y suis déjà ? Transférez-m'en une publication, ou écrivez /channels suivi de son @nom.
channels-not-found = Je ne suis pas dans cette chaîne, ou vous n'en êtes pas administrateur. Ajoutez-moi comme administrateur autorisé à publier.
channels-not-yours-toast = Seuls les administrateurs de cette chaîne peuvent changer cela.
channels-add-button = ➕ Ajouter à une chaîne
channels-back-button = ◂ Chaînes
channels-leave-button = 🚪 Quitter
channels-leave-ask = Dois-je quitter cette chaîne et effacer ce qui est choisi pour elle ?
channels-leave-yes-button = Oui, quitter
channels-left = J'ai quitté cette chaîne et effacé ce qui était choisi pour elle.
mydata-part-channels-words = Les numéros des chaînes que vous avez gérées ici, pour que /channels les montre. Jusqu'à /stop.
mydata-name-channels-words = vos chaînes
