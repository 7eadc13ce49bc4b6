# Düzeltme, geri çekme, duyuru ve ücretli hız hakkında, bir de gönderim sırasında ters gidenler için editörlere söylenenler.

# Sayılar ve sözcükleri; başka cümleler bunları anar.
readers-words =
    { $readers ->
        [one] { $readers } okur
       *[other] { $readers } okur
    }
chats-words =
    { $chats ->
        [one] { $chats } grup ya da kanal
       *[other] { $chats } grup ve kanal
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } ve { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } kopya
       *[other] { $copies } kopya
    }
stars-words =
    { $stars ->
        [one] { $stars } yıldız
       *[other] { $stars } yıldız
    }
duration-seconds-words = { $n } sn
duration-minutes-words = yaklaşık { $n } dk
duration-hours-words = yaklaşık { $n } sa

# Gönderilen şey, birkaç sözcükle.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Düzeltme <code>{ $id }</code>, sürüm { $version }
        [retraction] 🚫 Geri çekme <code>{ $id }</code>
        [announcement] 📢 Duyuru <code>{ $id }</code>
       *[digest] 📰 Özet <code>{ $id }</code>
    }
subject-titled = { subject } “{ $title }”

receipt-sending =
    { $bar } { $share }
    { $delivered } ulaştı · { $failed } ulaşamadı · saniyede { $rate }
receipt-sending-left = { receipt-sending } · kalan süre { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    “{ $title }”
receipt-state-words =
    { $state ->
        [planning] 📣 Gidiyor
        [sending] 📣 Gidiyor
        [paused] ⏸ Duraklatıldı
        [halted] 🛑 Askıda
        [done] ✅ Ulaştı
        [rewritten] ✅ Tamamlandı
       *[cancelled] ⏹ Durduruldu
    }
# Sürüm listesinin bir satırı; " · " sonrası varsa eklenir.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { copies-words } içinden { $delivered }
receipt-line-stopped = { $count } gönderilmedi
receipt-line-unreachable = { $count } ulaşamadı
receipt-line-unknown = { $count } belirsiz
receipt-line-pending = { $count } sırada
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Kimse hemen istemedi: özetleri bekliyor.
receipt-nobody-digest = Gönderilecek kimse yoktu.
receipt-nobody-announcement = Duyurulacak kimse yok henüz.
receipt-nobody-correction = Hiçbir okurda kopyası yok: bundan sonra düzeltilmiş olarak gider.
receipt-nobody-retraction = Hiçbir okurda kopyası yok, kimse de almayacak.
receipt-delivered = Telegram’ın kabul ettiği: <b>{ $count }</b> / { $planned }
receipt-rewritten = Yeniden yazılan: { copies-words } içinden <b>{ $count }</b>
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Botu engelledi
        [deactivated] Hesap silinmiş
        [kicked] Bot sohbetten çıkarılmış
        [chat_not_found] Sohbet bulunamadı
        [withdrawn] Bu arada fikrini değiştirdi
        [refused] Telegram geri çevirdi
        [no_rights] Sohbet yazmamıza izin vermiyor
        [expired] Göndermek için çok geç
        [cancelled] Öncesinde durduruldu
        [vanished] Kopya silinmiş ya da düzenlenemeyecek kadar eski
        [set_aside] Bizim bir hatamızdan sonra kenara ayrıldı
        [erased] Tüm verilerini sildi
       *[other] Başka
    }
receipt-unknown = Belirsiz (yanıt kayboldu): { $count }
receipt-sent-again = İki kez gelmiş olabilir (kayıp yanıttan sonra yeniden gönderildi): { $count }
receipt-pending = Henüz gidecek: { $count }
receipt-halted-for =
    Telegram diyor ki: <i>{ $words }</i>
    Devam et’e basana dek başka bir şey gönderilmez.
receipt-ask-again = Yanıtı kaybolan { readers-words } için <code>{ $id }</code> yeniden gönderilsin mi? İki kez alabilirler.
receipt-ways = Özetlerle birlikte { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Anında: { $count }
        [digests] Özetlerde: { $count }
        [groups] Gruplar: { $count }
       *[channels] Kanallar: { $count }
    }
receipt-digests = Özet okurları onu bir sonraki özetlerinde bulur.

correct-usage =
    Hangi haber, doğrusu ne? Şöyle:
    <code>/correct k7m2qa başlık: Yeni başlık</code>

    Birkaçı birden, her biri kendi satırında: <code>başlık:</code> <code>spot:</code> <code>kaynak:</code> <code>not:</code> (yanlış olan neydi; okurlar görür). Kimliğin ardından <code>material</code> yazılırsa okurlar kopyalarının altında kısa bir not da alır.
    <code>/correct k7m2qa</code> tek başına düğmeler sunar.
correct-word-unknown = “{ $word }” anlaşılmadı. Her satıra <code>başlık:</code>, <code>spot:</code>, <code>kaynak:</code> ya da <code>not:</code> ile başlayın, örneğin <code>/correct k7m2qa başlık: Yeni başlık</code>
correct-title-missing = Habere bir başlık gerekir. Yenisini <code>başlık:</code> ardına yazın
correct-unchanged = <code>{ $id }</code> zaten aynen bunu söylüyor.

retract-usage =
    Hangi haber, neden? Okurlar gerekçeyi haberin yerinde görür:
    <code>/retract k7m2qa Rakamlar yanlıştı.</code>
retract-reason-missing = Neden? Okurlar gerekçeyi haberin yerinde görür: <code>/retract { $id } Rakamlar yanlıştı.</code>

announce-usage =
    Herkese ne diyeyim? <code>/announce Yeni adresimize taşınıyoruz.</code>
    Ya da bir mesajı /announce ile yanıtlayın. Gitmeden önce görürsünüz.

decision-correct =
    { $notify ->
        [yes] ✏️ Yukarıda <code>{ $id }</code> haberinin olacağı hâl. Okurların sohbetlerindeki { copies-words } yerinde yeniden yazılır, her birinin altına kısa bir not düşülür.
       *[no] ✏️ Yukarıda <code>{ $id }</code> haberinin olacağı hâl. Okurların sohbetlerindeki { copies-words } yerinde, sessizce yeniden yazılır.
    }
decision-retract = 🚫 Yukarıda <code>{ $id }</code> yerine görünecek olan ({ copies-words }). Bunun geri dönüşü yok.
decision-announce = 📢 Okurlara gidecek olan aynen yukarıda. { audience-words }, { $took } içinde: gönderilsin mi?
decision-asked-others =
    { $chats ->
        [0] Bunu başka biri onaylamalı, ama hiçbir editöre ulaşamıyorum. Önce benimle sohbetlerinde Başlat’a basmaları gerekir.
       *[other] Bunu başka biri onaylamalı. Ötekilere gösterdim; bir gün bekler.
    }
decision-dropped = 🗑 Vazgeçildi. Hiçbir şey değişmedi.
decision-send-button = 📢 Gönder
decision-correct-button = ✅ Düzelt: { copies-words }
decision-retract-button = 🚫 Geri çek: { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Her kopyanın altına not: açık
       *[no] 🔕 Her kopyanın altına not: kapalı
    }
decision-drop-button = 🗑 Vazgeç
decision-dropped-toast = Vazgeçildi
decision-gone-toast = Buna zaten karar verildi ya da üzerinden çok zaman geçti
decision-notify-toast =
    { $on ->
        [yes] Okurlara her kopyanın altında haber verilir
       *[no] Tek söz etmeden yeniden yazılır
    }

paid-ask =
    ⚡ <code>{ $id }</code> gidiyor: { readers-words }. Ücretsiz hızda süre { $free }, ücretli hızda { $paid }.
    Telegram, ücretsiz hızın üzerindeki her mesaj için 0,1 yıldız alır: <b>en çok { stars-words }</b>, botun bakiyesinden.
paid-switch-button =
    { $on ->
        [yes] ⚡ Ücretli hız: açık
       *[no] ⚡ Ücretli hız: kapalı
    }
paid-yes-button = ⚡ Evet, en çok { stars-words }
paid-no-button = Hayır
paid-toast =
    { $on ->
        [yes] ⚡ Ücretli hızda
       *[no] Ücretsiz hızda
    }

notices-halted =
    🛑 Askıya alındı: { $subject }. Telegram diyor ki: <i>{ $words }</i>
    Kimse kaybolmadı. Sürdürmek ya da durdurmak için: /status { $status }
notices-variant-refused = ⚠️ Telegram bir dilde ya da biçimde geri çeviriyor: { $subject } (<i>{ $words }</i>). O okurlar almaz, ötekiler alır. /status { $status }
notices-picture-refused = 🖼 Telegram şunun görselini geri çeviriyor: { $subject } (<i>{ $words }</i>). Haber görselsiz gidiyor: <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram ücretli hızı geri çevirdi: { $subject } (<i>{ $words }</i>). Ücretsiz hızla sürüyor.
notices-set-aside = ⚠️ Şunun bir bölümü programı tekrar tekrar sonlandırdı ve kenara ayrıldı: { $subject }. O okurlar almadı. Sayıları: /status { $status }
notices-heard = ✅ Telegram { $silence } yanıt vermedi; gönderim sürüyor, kimse atlanmadı.
notices-flood = ⏳ Telegram bizi { $wait } bekletti; gönderim sürüyor, kimse atlanmadı.
notices-update-set-aside = ⚠️ Bir okurun gönderdiği bir şey (güncelleme { $updateId }) programı tekrar tekrar sonlandırdı ve kenara ayrıldı. Öteki herkes yanıtını alıyor.
notices-nearly-full = ⚠️ Redis neredeyse dolu: botu işleten kişi yer açana dek yeni bir şey gitmez. Yolda olanlar sürer.
notices-store-empty = ℹ️ Bot boş bir depoyla başladı: hiç abone yok. Vardıysa bu başka bir Redis ya da verilerini kaybetmiş.

chat-refuses =
    { $topic ->
        [yes] ⚠️ <b>{ $title }</b> içinde bana verilen konuya yazamıyorum, bu yüzden { $outlet } haberleri oraya ulaşmıyor: konu kapalı ya da silinmiş, ya da mesaj gönderme yetkim yok. Bunu giderin ya da haberlerin gelmesini istediğiniz konuda /topics yazın.
       *[no] ⚠️ <b>{ $title }</b> içine yazma iznim yok, bu yüzden { $outlet } haberleri oraya ulaşmıyor. Bana mesaj gönderme yetkisi verin (kanalda: yayımlama) ya da orada /stop yazın, susayım.
    }
notices-recipients-set-aside = ⚠️ { readers-words } için saklananlar okunamıyor, bu yüzden onlara gitmedi: { $subject }. Öteki herkese ulaştı. Sayıları: /status { $status }
notices-unreadable = ⚠️ { readers-words } için saklananlar okunamıyor: botu işleten kişi bakana dek onlara bir şey ulaşmaz. Öteki herkese ulaşıyor.
notices-outage = 🌙 Yoktum: { $from } – { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } özet geç gidiyor.
       *[other] { $digests } özet geç gidiyor.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } özet altı saatten eski; her şeyi içeren bir sonrakini bekliyor: { $times }.
       *[other] { $digests } özet altı saatten eski; her şeyi içeren bir sonrakini bekliyor: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … ve { $count } tane daha.
notices-more-words = { $count } tane daha
