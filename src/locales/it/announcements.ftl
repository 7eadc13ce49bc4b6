# An announcement in several languages.
announce-languages = 🌐 Oltre al primo testo, che ricevono tutti gli altri, è scritto in: { $languages }.
announce-usage-languages =
    In più lingue: inizia una riga con il codice di una lingua; chi ne legge un’altra riceve il testo precedente.
    <code>/announce Ci trasferiamo.
    en: We are moving.
    fr: Nous déménageons.</code>
