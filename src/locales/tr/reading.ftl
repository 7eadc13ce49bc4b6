# Okurların kendi baktıkları: listeler, arama, tam metin, düzeltmeler, başka sohbetlerde paylaşılan haberler.

command-search-menu = Haberlerde ara

story-gone-toast = Bu haber artık burada değil.
read-on-button = 📖 Devamını oku
read-as-page-button = 📄 Tek sayfa olarak
read-as-page-toast = Bundan sonra tek sayfa
read-as-quotes-button = Görünmüyor mu? Alıntıyla
read-as-quotes-toast = Bundan sonra alıntıyla

search-usage = Ne arıyorsunuz? Örneğin: <code>/search göller anlaşma</code>
search-title =
    { $count ->
        [one] “{ $words }” için <b>{ $count } haber</b>
       *[other] “{ $words }” için <b>{ $count } haber</b>
    }
search-none = “{ $words }” için bir şey bulunamadı. Yeniler: /latest

inline-read-button = 📖 Devamını botta oku
inline-start-button = Bütün haberler botta

receipt-shared = Başka sohbetlerde paylaşılan: { $current } yeniden yazıldı
receipt-shared-behind = Başka sohbetlerde paylaşılan: { $current } yeniden yazıldı, { $behind } bekliyor
receipt-shared-lost = ulaşılamayan: { $lost }

command-corrections-menu = Ne düzeltildi, neden
corrections-title = <b>Düzeltmeler</b>
corrections-none = Son zamanlarda bir şey düzeltilmedi.
corrections-of-none = Bu haberde bir şey düzeltilmedi.
corrections-field-words =
    { $field ->
        [title] Başlık
        [lead] Özet
        [body] Metin
       *[source] Kaynak
    }
corrections-corrected-words = Düzeltildi
corrections-withdrawn-words = Geri çekildi
corrections-story-button = 📰 Haber

# The page of corrections on the web.
corrections-page-words = Düzeltmeler · { $outlet }
corrections-intro-words = Yayımlanan haberlerde düzelttiklerimiz ve geri çektiklerimiz: ne diyordu, şimdi ne diyor, ne zaman ve neden.
corrections-newer-words = Daha yeni
corrections-older-words = Daha eski
