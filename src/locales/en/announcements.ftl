# An announcement in several languages.
announce-languages = 🌐 Besides the first text, which all others get, it is written in: { $languages }.
announce-usage-languages =
    In several languages: begin a line with a language's code; whoever reads another language gets the text before.
    <code>/announce We are moving.
    fr: Nous déménageons.
    de: Wir ziehen um.</code>
