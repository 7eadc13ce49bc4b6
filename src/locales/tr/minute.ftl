# İlk dakika, oraya götüren bağlantılar ve konuşmanın görgüsü.

start-digest-morning-button = ☕ Sabahları bir özet
start-digest-evening-button = 🌙 Akşamları bir özet
start-breaking-button = 🚨 Yalnızca son dakika
start-choose-button = Konu seç
start-look-again-button = 🔄 Yeniden bak
start-topics = Neler ilginizi çekiyor? Dokunun, sonra İleri deyin.
start-clock =
    Burada ({ $city }) saat <b>{ $now }</b>. Ya sizde?

    Saatinize dokunun, şehrinizi yazın ya da konumunuzu gönderin.
start-clock-same-button = { $now }, aynı
start-place-button = 📍 { $city } değil mi?
first-digest =
    ✅ İlk özet: <b>{ $day } { $time }</b>, sizin saatinizle ({ $city }).
    { $topics }. Daha fazlası: /topics
first-instant =
    ✅ Her haber yayımlanır yayımlanmaz gelir.
    { $topics }. Daha fazlası: /topics
first-breaking =
    ✅ Son dakika haberleri anında gelir, başka bir şey gelmez.
    { $topics }. Daha fazlası: /topics
reading-title = <b>Bu arada okumak için</b>
start-known = Sizi yeniden görmek güzel. Aldıklarınız: <b>{ $topics }</b>, { $cadence }.
start-known-off = Gönderim kapalı: hiçbir şey gelmiyor. Seçtikleriniz: <b>{ $topics }</b>. Ne zaman yeniden yazayım?
link-who = Burası <b>{ $outlet }</b>. Haber gönderirim, başka bir şey değil.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b>, yalnızca zamanı seçen herkese gider.
       *[no] <b>{ $name }</b> yalnızca onu seçenlere gider.
    }
topic-admin-chosen-words = yalnızca seçene
topic-admin-default-usage = <code>/topicadmin default dunya hayır</code>
free-link-unknown = Bu adreste bildiğim bir haber yok. /latest yenileri, /help anladıklarımı gösterir.
free-clock-back-button = ◂ { $city } saatine dön
location-unknown = Orada hangi saatin geçerli olduğunu bilmiyorum. En yakın büyük şehri yazın.
invite =
    Bu bağlantı <b>{ $outlet }</b> sayfasına götürür; resmi bir kamera okur. Başkalarına verin:
    { $link }

    { $readers ->
        [0] Henüz kimse bununla gelmedi. Sayarım, ad saklamam.
        [one] Bununla { $readers } okur geldi. Sayarım, ad saklamam.
       *[other] Bununla { $readers } okur geldi. Sayarım, ad saklamam.
    }
invite-share-button = 📨 Başkasına ver
invite-share-words = { $outlet } haberleri: neyin ne zaman geleceğini siz seçersiniz.
command-invite-menu = Birini davet et: bağlantınız ve resmi
stop-why = İsterseniz tek bir soru: neden?
stop-too-much-button = Çok fazla
stop-too-little-button = Çok az
stop-wrong-topics-button = Yanlış konular
stop-thanks = Teşekkürler: adınız olmadan sayıldı. /start yeniden başlatır.
welcome-back = Yeniden hoş geldiniz. Yine <b>{ $topics }</b> alıyorsunuz, { $cadence }.
welcome-back-no-topics = Yeniden hoş geldiniz. Seçili konu yok, bu yüzden bir şey gelmiyor: /topics
still-welcome = Üç aydır sizden ses çıkmadı. Hâlâ yazayım mı?
still-welcome-yes-button = 👍 Evet, eskisi gibi
still-welcome-weekly-button = Haftada bir
still-welcome-stop-button = Durdur
still-welcome-stayed = Güzel: her şey olduğu gibi kalıyor. /settings neler aldığınızı gösterir.
profile-description =
    { $outlet } size haberleri burada gönderir: seçtiğiniz konular, seçtiğiniz zamanda. Ad saklanmaz; /stop her an sona erdirir.

    Başlat’a basın: iki dokunuşla ilk özetin saati belli olur.
profile-about = { $outlet } haberleri: sizin konularınız, sizin saatlerinizde.
free-search-button = 🔎 “{ $words }” haberleri
