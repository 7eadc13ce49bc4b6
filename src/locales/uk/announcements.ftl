# An announcement in several languages.
announce-languages = 🌐 Крім першого тексту, який отримають решта, написано такими мовами: { $languages }.
announce-usage-languages =
    Кількома мовами: почніть рядок із коду мови; хто читає іншою, отримає текст перед ним.
    <code>/announce Ми переїжджаємо.
    en: We are moving.
    fr: Nous déménageons.</code>
