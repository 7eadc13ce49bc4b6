# An announcement in several languages.
announce-languages = 🌐 إلى جانب النص الأول الذي تتلقاه البقية، كُتب بـ: { $languages }.
announce-usage-languages =
    بعدة لغات: ابدأ سطرًا برمز لغة؛ ومن يقرأ لغة أخرى يتلقى النص الذي قبله.
    ‎<code>/announce ننتقل إلى عنوان جديد.</code>
    ‎<code>en: We are moving.</code>
    ‎<code>fr: Nous déménageons.</code>
