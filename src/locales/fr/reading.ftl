# Ce que les lecteurs cherchent eux-mêmes : listes, recherche, texte entier, corrections, articles partagés ailleurs.

command-search-menu = Chercher dans les articles

story-gone-toast = Cet article n'est plus ici.
read-on-button = 📖 Lire la suite
read-as-page-button = 📄 En une page
read-as-page-toast = En une page désormais
read-as-quotes-button = Rien ne s'affiche ? En citations
read-as-quotes-toast = En citations désormais

search-usage = Que cherchez-vous ? Par exemple : <code>/search accord lacs</code>
search-title =
    { $count ->
        [one] <b>{ $count } article</b> pour « { $words } »
        [many] <b>{ $count } d'articles</b> pour « { $words } »
       *[other] <b>{ $count } articles</b> pour « { $words } »
    }
search-none = Rien trouvé pour « { $words } ». Les nouveautés : /latest

inline-read-button = 📖 Lire la suite dans le bot
inline-start-button = Toutes les nouvelles dans le bot

receipt-shared = Partagés ailleurs : { $current } réécrits
receipt-shared-behind = Partagés ailleurs : { $current } réécrits, { $behind } à venir
receipt-shared-lost = hors de portée : { $lost }

command-corrections-menu = Ce qui a été corrigé, et pourquoi
corrections-title = <b>Corrections</b>
corrections-none = Rien n'a été corrigé ces derniers temps.
corrections-of-none = Rien n'a été corrigé dans cet article.
corrections-field-words =
    { $field ->
        [title] Titre
        [lead] Chapeau
        [body] Texte
       *[source] Source
    }
corrections-corrected-words = Corrigé
corrections-withdrawn-words = Retiré
corrections-story-button = 📰 L'article

# The page of corrections on the web.
corrections-page-words = Corrections · { $outlet }
corrections-intro-words = Ce que nous avons rectifié ou retiré dans des articles publiés : avant, maintenant, quand et pourquoi.
corrections-newer-words = Plus récentes
corrections-older-words = Plus anciennes
