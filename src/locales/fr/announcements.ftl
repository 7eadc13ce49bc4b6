# An announcement in several languages.
announce-languages = 🌐 Outre le premier texte, que tous les autres reçoivent, il est écrit en : { $languages }.
announce-usage-languages =
    En plusieurs langues : commencez une ligne par le code d’une langue ; qui lit une autre langue reçoit le texte placé avant.
    <code>/announce Nous déménageons.
    en: We are moving.
    de: Wir ziehen um.</code>
