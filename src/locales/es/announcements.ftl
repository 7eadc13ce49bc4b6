# An announcement in several languages.
announce-languages = 🌐 Además del primer texto, que reciben los demás, está escrito en: { $languages }.
announce-usage-languages =
    En varios idiomas: empieza una línea con el código de un idioma; quien lee otro recibe el texto anterior.
    <code>/announce Nos mudamos.
    en: We are moving.
    fr: Nous déménageons.</code>
