# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } fotoğraf daha
       *[other] 🖼 { $count } fotoğraf daha
    }
photos-there-toast = Zaten burada.
command-button-menu = Habere bağlantı düğmesi ekle
button-usage = <code>/button k7m2qa Harita https://…</code>, ya da habere yanıt olarak.
desk-links-button = 🔗 Düğmeler
desk-ask-field-links = Bir metin ve adresini yazın, örneğin <code>Harita https://sehir.example/harita</code>: en çok iki düğme. <code>- Harita</code> birini, <code>-</code> hepsini kaldırır.
error-link_unreadable = “{ $word }” bir düğme değil: bir metin ve http:// ya da https:// ile başlayan bir adres yazın.
error-link_too_long = Bir düğmeye en çok { $most } karakter sığar.
error-links_full = Bir haberin en çok { $most } düğmesi olur. Önce birini kaldırın: <code>- metni</code>.
desk-nopicture-button = 🗑 Görselsiz
desk-nolinks-button = 🗑 Düğmesiz
doubt-source_unreachable = kaynağa ulaşılamıyor
doubt-links_left_out =
    { $count ->
        [one] { $count } bağlantı daha dışarıda kaldı
       *[other] { $count } bağlantı daha dışarıda kaldı
    }
