# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Geri çekildi: yukarıya bakın
decision-retract-removes = 🗑 Son 48 saatte gönderilen kopyalar silinir. Telegram’ın izin vermediği yerde, bültenlerde ve paylaşılan kopyalarda yukarıdaki metin görünür. <code>{ $id }</code>: { copies-words }. Bunun geri dönüşü yok.
decision-removes-button =
    { $on ->
        [yes] 🗑 Son 48 saatin kopyalarını sil: açık
       *[no] 🗑 Son 48 saatin kopyalarını sil: kapalı
    }
decision-removes-toast =
    { $on ->
        [yes] Son 48 saatin kopyaları silinecek
       *[no] Her kopya geri çekildiğini söyleyecek
    }
receipt-withdrawn = Geri çekilen: { copies-words } içinden <b>{ $count }</b>
receipt-end =
    { $end ->
        [removed] Silinen
        [noticed] Yerine not konan
       *[edited] Yerinde değiştirilen
    }: { $count }
receipt-unreachable = Ulaşılamayan: { $count }
desk-body-button = Metin
desk-picture-button = Görsel
desk-ask-field-body = Yeni metnin tamamını, paragraflar arasında boş satırla gönderin; olmayacaksa tek bir <code>-</code> yazın.
desk-ask-field-picture = Yeni görseli fotoğraf olarak gönderin; olmayacaksa tek bir <code>-</code> yazın.
decision-mark-button =
    { $on ->
        [yes] ✏️ Kartta “Düzeltildi”: açık
       *[no] ✏️ Kartta “Düzeltildi”: kapalı
    }
decision-mark-toast =
    { $on ->
        [yes] Kart düzeltildiğini söyleyecek
       *[no] Kart bunu söylemeyecek
    }
decision-again = Okurlarda şimdi olan için aynısı:
page-changed = 🔎 <code>{ $id }</code> sayfası yayımlandığındakinden farklı bir şey diyor: <b>{ $title }</b>
page-gone = 🔎 <code>{ $id }</code> sayfası artık yok: <b>{ $title }</b>
page-ignore-button = Yok say
page-ignored = <code>{ $id }</code> olduğu gibi kalır.
desk-ask-field-valid = Ne zamana kadar geçerli? Saatinize göre tarih ve saat gönderin, örneğin <code>2030-11-24 08:00</code>; bitişi olmasın derseniz tek bir <code>-</code>.
card-over-words = Artık geçerli değil: { $time }
desk-valid-button = ⏳ Geçerlilik…
desk-choose-valid = ⏳ Ne zamana kadar geçerli? Sonra gelecek bültenlerden çıkar, kopyaları da bunu söyler.
desk-valid-always-button = Sonu yok
desk-valid-toast = Saat not edildi
desk-chain = ↪️ Bu hikâyede { $count } haber daha:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ { $id } haberinin devamı
desk-valid =
    { $over ->
        [yes] ⏳ Artık geçerli değil: { $day }, { $time }
       *[no] ⏳ Geçerlilik sonu: { $day }, { $time }
    }
