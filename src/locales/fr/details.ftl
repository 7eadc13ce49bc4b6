# For who has messages read aloud, in the place of a sign.

page-before-button = Page précédente
page-after-button = Page suivante

# What is kept, besides the main things.

privacy-besides =
    <b>En outre, et pourquoi</b>
    • Un article que vous postez par moi dans une autre discussion : le nom que Telegram donne à cette copie et sa langue, { data-days-words }, pour pouvoir la corriger ; pas qui l'a postée, ni où
    • Les rappels jusqu'à leur envoi ; le code de votre invitation et combien sont venus par elle ; les canaux que vous gérez
    • Des notes pour ne rien faire deux fois ni rien perdre, quelques minutes, une semaine au plus : ce qui est venu dernièrement, une question ouverte, un message qui m'a fait trébucher, votre départ
    • Si la rédaction n'accepte plus rien de vous : une marque pendant 90 jours, où personne ne peut lire le numéro de cette discussion
mydata-not-here-words = Pas dans ce fichier : les copies d'articles que vous avez postées dans d'autres discussions. Le nom que Telegram leur donne est gardé pour pouvoir les corriger, pas qui les a postées.
