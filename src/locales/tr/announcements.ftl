# An announcement in several languages.
announce-languages = 🌐 Diğer herkesin aldığı ilk metnin yanında şu dillerde yazıldı: { $languages }.
announce-usage-languages =
    Birkaç dilde: bir satıra dilin koduyla başlayın; başka dil okuyan önceki metni alır.
    <code>/announce Taşınıyoruz.
    en: We are moving.
    fr: Nous déménageons.</code>
