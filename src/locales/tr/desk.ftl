# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Şimdiye dek bekletilen: { $count } gönderim. Ne yapılsın?
       *[other] 🛑 Şimdiye dek bekletilen: { $count } gönderim. Ne yapılsın?
    }
unhalt-all-button = Hepsi, sırayla
unhalt-spread-button = Yarım saate yay
unhalt-fresh-button = 1 saati aşan özetler olmadan
unhalt-went =
    { $count ->
        [0] Şu anda hiçbir şey gönderilmiyor.
        [one] { $count } gönderim şimdi başlıyor.
       *[other] { $count } gönderim şimdi sırayla başlıyor.
    }
unhalt-later =
    { $count ->
        [one] { $count } tane daha { $time } saatinde başlıyor.
       *[other] { $count } tane daha birer birer başlıyor, sonuncusu { $time } saatinde.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } geciken özet atlandı: haberleri bir sonrakiyle gelir.
       *[other] { $count } geciken özet atlandı: haberleri bir sonrakilerle gelir.
    }
unhalt-not-halted = ▶️ Durdurulan bir şey yok: gönderim sürüyor.
sending-digest-words = 📰 { $time } özeti, { $city }
list-line = • { $title }
list-more = … ve { $count } tane daha
health-standing =
    { $count ->
        [one] ⏸ { $count } gönderim duraklatıldı: /queue
       *[other] ⏸ { $count } gönderim duraklatıldı: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · saniyede { $rate } · kalan { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · { $time } saatinde sürer
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · şimdilik en çok { $count } haber
       *[other] { queue-digests } · şimdilik en çok { $count } haber
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } özet daha, { $from }
       *[other] 📰 { $count } özet daha, { $from }–{ $until }
    }
desk-move-button = 🕗 Taşı
desk-cancel-button = ↩️ İptal
desk-moved-toast = Taşındı
desk-too-late = ⏰ <code>{ $id }</code> { $day } { $time } ({ $timeZone }) için planlanmıştı, ama o sırada hiçbir şey gönderilemiyordu. Hâlâ doğru mu? Siz karar verene dek taslaktır.
decision-announce-topics = { $topics } okurlarına.
decision-gone = Buna çoktan karar verildi ya da çok zaman geçti.
announce-leaving = ⏳ { $seconds } sn içinde gönderilecek
announce-due = 🕒 { $day } { $time } ({ $timeZone }) gönderilecek
announce-taken-back = ↩️ Geri alındı: kimseye ulaşmadı.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (özet ve menülerdeki yeri)
doubts = ⚠️ { $list }
doubt-front_page = bir ana sayfa, haber değil
doubt-no_picture = resim yok
doubt-no_readers = bu konunun okuru yok
doubt-long_headline = başlık { $count } karakter
doubt-same_headline = <code>{ $id }</code> ile aynı başlık
doubt-alike = <code>{ $id }</code> ile benzer
doubt-drafts =
    { $count ->
        [one] bu sayfanın başka bir taslağı
       *[other] bu sayfanın { $count } taslağı daha
    }
doubt-quiet = { readers-words } sessiz saatlerde
publish-links-left-out = ⚠️ Bir haberin tek bağlantısı olur: { $link } alındı. Dışarıda kalan: { $count }.
publish-hint = Yayımlamak için bunu /publish ile yanıtlayın: ilk satır başlık olur.
desk-revised =
    { $who ->
        [cms] ✏️ Sürüm { $version }: { $day } { $time } CMS değiştirdi
        [person] ✏️ Sürüm { $version }: { $day } { $time } { $name } değiştirdi
       *[somebody] ✏️ Sürüm { $version }: { $day } { $time } değiştirildi
    }
