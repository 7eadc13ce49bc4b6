# What was done in the newsroom, for who leads it.

command-audit-menu = Haber odasında kim ne yaptı
audit-list = <b>Kim ne yaptı, en yenisi başta</b>
audit-none = Henüz bir şey yapılmadı.
audit-file = En yenisi başta; bir yıl saklanır.
audit-program-words = kendiliğinden
audit-act-words =
    { $what ->
        [drafted] 📝 taslak yaptı
        [changed] ✏️ değiştirdi
        [released] 📣 yayımladı
        [scheduled] 🕒 zamanladı
        [cancelled] ↩️ yayını geri aldı
        [went_out] 📤 gönderildi
        [discarded] 🗑 attı
        [restored] ♻️ geri getirdi
        [corrected] ✏️ düzeltti
        [took_back] ↩️ düzeltmeyi geri aldı
        [withdrew] 🚫 geri çekti
        [announced] 📢 duyurdu
        [topic] 🏷 konu
        [feed] 📡 kaynak
        [role] 👤 rol
        [halted] 🛑 her şeyi durdurdu
        [unhalted] ▶️ durmayı bitirdi
        [handed_in] 🙋 teslim etti
        [sent_back] ↩️ geri gönderdi
        [held] 🔒 beklemeye aldı
        [hold_lifted] 🔓 beklemeden çıkardı
        [embargoed] ⏳ ambargo koydu
        [embargo_lifted] ⌛️ ambargoyu kaldırdı
       *[steered] ⏯ gönderimi yönetti
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Haber odasında çalışanlar: orada yaptıkları, verilerini silseler de numaralarıyla bir yıl saklanır. İçinde başlıklar vardır, mesajlar asla.

desk-hand-in-button = 🙋 Teslim et
desk-handed-in-toast = Teslim edildi: bir editör bakacak.
desk-hands-in =
    🙋 <b>{ $who }</b> teslim ediyor
    <b>{ $title }</b> <code>{ $id }</code>
