# Ce que signifie une faute prévue, et comment en sortir. La clé finit par le code de la faute.

error-topic_not_found = Il n'y a pas de thème { $slug }. /topics les montre tous.
error-topic_not_found-near = Il n'y a pas de thème { $slug }. Vouliez-vous dire <b>{ $nearest }</b> ? /topics les montre tous.
error-topic_exists = Il y a déjà un thème { $slug }. Prenez un autre nom court, ou renommez celui-là.
error-article_not_found = Il n'y a pas d'article { $id }. Un numéro ressemble à <code>k7m2qa</code> ; /drafts et /queue les montrent.
error-not_allowed = C'est réservé à un autre rôle de la rédaction. Un rédacteur en chef peut changer les rôles avec /editors.
error-role_out_of_reach = Un rôle est donné ou retiré seulement par quelqu'un qui se trouve au-dessus, et au-dessus de la personne qui le tient : personne ne change le sien. Les propriétaires figurent dans OWNER_IDS, et là seulement.
error-topic_slug_invalid = « { $slug } » ne peut pas être le nom court d'un thème. Prenez 1 à 32 caractères parmi a–z, 0–9, - et _, comme <code>world</code> ou <code>local-news</code>.
error-topic_required = Quel thème ? Ajoutez-en au moins un, comme <code>#world</code>. /topics les montre tous.
error-approval_needed = Vous l'avez écrit ou modifié ; quelqu'un d'autre doit le valider.
error-time_in_past = Ce moment est passé à votre horloge (/timezone). Donnez-en un à venir, comme <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } n'est pas un flux et n'en indique aucun. Cherchez « RSS » sur le site, ou donnez l'adresse du flux lui-même.
error-feed_exists = Ce flux existe déjà : numéro { $number }. /feeds les montre tous.
error-feed_not_found = Il n'y a pas de flux numéro { $number }. /feeds les montre tous.
error-feed_refused = Je n'ai pas pu lire { $url } : { feed-fault-words }.
error-page_refused = Je n'ai pas pu lire { $url } : { page-refusal-words }. Vous pouvez aussi l'écrire à la main : /publish, puis une ligne de titre, le chapeau et le lien.
page-refusal-words =
    { $reason ->
        [bad_url] ce n'est pas une adresse que je peux ouvrir ; elle commence par https://
        [scheme] je n'ouvre que les adresses http et https
        [private_address] son adresse est dans un réseau privé, que je n'ouvre jamais
        [port] son port n'est pas de ceux que ce programme ouvre ; l'exploitant du bot peut l'autoriser avec FETCH_PORTS
        [not_found] le site dit que cette page n'existe pas
        [forbidden] le site ne me laisse pas entrer
        [http_error] le site a répondu par une erreur ; réessayez dans quelques minutes
        [timeout] le site a mis trop de temps ; réessayez dans quelques minutes
        [unreachable] le site est injoignable ; vérifiez l'adresse ou réessayez
        [too_large] la page est trop grande
        [too_many_redirects] le site me fait tourner en rond
        [wrong_type] ce n'est pas une page web mais un autre genre de fichier
        [bot_check] le site veut la preuve qu'une personne le lit, et ne me montre pas d'article
        [no_title] je n'y trouve pas de titre
        [too_complex] la page est trop étrangement construite pour être lue
       *[other] quelque chose ne va pas avec la page
    }
error-state_conflict = L'article { $id } est { article-state-words } : dans cet état, ce n'est pas possible. /status { $id } en dit plus.
article-state-words =
    { $state ->
        [draft] un brouillon
        [scheduled] programmé
        [published] publié
        [retracted] retiré
        [discarded] abandonné
       *[other] { $state }
    }
error-not_published = L'article { $id } est { article-state-words } : seul ce que les lecteurs ont peut être corrigé ou retiré. /status { $id } en dit plus.
error-changed_since = L'article { $id } a changé depuis que vous l'avez vu. /status { $id } le montre tel qu'il est.
error-not_your_draft = L'article { $id } est le brouillon de quelqu'un d'autre : un auteur ne change que les siens. Un rédacteur le peut.
error-paid_off = La vitesse payante n'est pas activée ici. L'exploitant du bot peut le faire avec PAID_BROADCAST.
