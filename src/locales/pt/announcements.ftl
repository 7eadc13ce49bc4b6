# An announcement in several languages.
announce-languages = 🌐 Além do primeiro texto, que os outros recebem, está escrito em: { $languages }.
announce-usage-languages =
    Em vários idiomas: comece uma linha com o código de um idioma; quem lê outro recebe o texto anterior.
    <code>/announce Vamos mudar.
    en: We are moving.
    fr: Nous déménageons.</code>
