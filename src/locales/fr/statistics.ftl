# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Statistiques en images
command-link-menu = Lien et code QR d’un thème ou d’un article
stats-days-words =
    { $days ->
        [one] Dernier jour
        [many] { $days } derniers jours
       *[other] { $days } derniers jours
    }
stats-part-words = estimé d’après une partie des lecteurs
stats-readers-words = Arrivées : { $joined }, départs : { $left }
stats-joined-words = Arrivées : { $count }
stats-left-words = Départs : { $count }
stats-sources-words = La plupart viennent par « { $name } »
stats-copies-words = { $percent } des envois sont arrivés
stats-topics-words = Le plus de lecteurs : { $name }
stats-pressed-words = On appuie le plus à partir de { $hour }
stats-sent-words = On envoie le plus à partir de { $hour }
stats-languages-words = { $percent } lisent en { $name }
stats-reasons-words = Raison la plus citée au départ : { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } article corrigé ou retiré
        [many] { $count } d’articles corrigés ou retirés
       *[other] { $count } articles corrigés ou retirés
    }
stats-none-words = Rien de compté ici pour l’instant
stats-delivered-words = Arrivés
stats-unknown-words = Réponse perdue
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Seulement les lecteurs qui acceptent d’être comptés.</i>
stats-failed = L’image n’a pas pu être dessinée. Les chiffres en fichier :
stats-file = Une ligne par jour, pour tout tableur.
stats-readers-button = Lecteurs
stats-sources-button = Liens
stats-copies-button = Envois
stats-topics-button = Thèmes
stats-hours-button = Heures
stats-languages-button = Langues
stats-reasons-button = Départs : pourquoi
stats-corrections-button = Corrections
stats-dark-button = 🌙 Sombre
stats-light-button = ☀️ Clair
stats-file-button = 📄 En fichier
stats-period-button = { $days } j
stats-left-hour = 👋 Partis dans l’heure : { $count }

link-usage = Quel thème, quel article ? <code>/link world site</code> fait le lien d’un thème et compte sous « site » qui arrive par lui.
link-picture =
    <b>{ $name }</b>
    { $link }
    Venus par ce lien : <b>{ $count }</b>
link-follow-words = Suivez-nous sur Telegram
link-copy-button = Copier le lien
link-copy-html-button = Copier le HTML
