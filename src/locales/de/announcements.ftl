# An announcement in several languages.
announce-languages = 🌐 Neben dem ersten Text, den alle anderen bekommen, gibt es ihn auf: { $languages }.
announce-usage-languages =
    In mehreren Sprachen: Beginne eine Zeile mit dem Kürzel einer Sprache; wer eine andere liest, bekommt den Text davor.
    <code>/announce Wir ziehen um.
    en: We are moving.
    fr: Nous déménageons.</code>
