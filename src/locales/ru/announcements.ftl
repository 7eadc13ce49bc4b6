# An announcement in several languages.
announce-languages = 🌐 Кроме первого текста, который получат остальные, написано на языках: { $languages }.
announce-usage-languages =
    На нескольких языках: начните строку с кода языка; кто читает на другом, получит текст перед ним.
    <code>/announce Мы переезжаем.
    en: We are moving.
    fr: Nous déménageons.</code>
