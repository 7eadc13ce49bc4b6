# Onay bekleyenler ve verilen kararlar.
command-review-menu = Onay bekleyenler
review-list = <b>İncelenecek</b> ({ $total }), en eskisi önce
review-none = Onay bekleyen bir şey yok.
review-changed = ✏️ O zamandan beri değişti: { $parts }
review-part-words =
    { $part ->
        [title] başlık
        [lead] spot
        [body] metin
        [source] kaynak
        [link] bağlantı
        [picture] görsel
       *[topics] konular
    }
review-button = 🙋 İncelenecek ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ { $who } onayladı
        [discarded] 🗑 { $who } sildi
        [sent_back] ↩️ { $who } geri gönderdi
       *[taken_back] ✏️ { $who } üzerinde yeniden çalışıyor; sonra yeniden teslim edecek.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code> geri gönderildi; { $name } nedenini öğreniyor.
desk-send-back-button = ↩️ Geri gönder
desk-ask-field-note = Ne değişmeli? Bana bir not yazın: teslim edene ulaşır.
desk-sent-back = ↩️ { $name } geri gönderdi, { $day } saat { $time }: { $note }
desk-handed-in-by = 🙋 { $name } teslim etti, { $day } saat { $time }
desk-released-by = ✅ { $name } onayladı, { $day } saat { $time }
desk-released-alone = ✅ { $name } onayladı, { $day } saat { $time }, ikinci kişi olmadan
panel-role-gone = 🔒 Yazı işlerinde artık bir rolünüz yok.
decision-asks = 🙋 <b>{ $who }</b> karar vermenizi istiyor:
