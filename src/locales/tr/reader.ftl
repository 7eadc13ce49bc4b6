# Okurlara, grup ve kanal yöneticilerine söylenenler. Değişkenlere ek getirilmez: ünlü uyumu bilinemez.

# Dilin kendine verdiği ad.
language-name-words = Türkçe

start-greeting =
    Merhaba, burası <b>{ $outlet }</b>. Haber gönderirim, başka bir şey değil. Ad saklamam; /stop her an sona erdirir.

    Size ne gönderebilirim?
start-greeting-group =
    Merhaba, burası <b>{ $outlet }</b>. Bu sohbete haber getiririm.

    Hangilerini, bir yönetici seçer: konulara buradan dokunun ya da /subscribe yazın.
start-no-topics =
    Merhaba, burası <b>{ $outlet }</b>. Haber gönderirim, başka bir şey değil.

    Haber merkezi henüz konu açmadı. Biraz sonra yine gelin ve /start komutuna dokunun.
start-next-button =
    { $chosen ->
        [0] İleri ▸
        [one] İleri ▸ ({ $chosen } konu)
       *[other] İleri ▸ ({ $chosen } konu)
    }
start-choose-first-toast = Önce en az bir konu seçin.
start-when =
    Güzel: { $topics }.

    Ne zaman yazayım?
start-at-once-button = ⚡ Anında
start-morning-button = ☕ Sabah özeti, { $time }
start-evening-button = 🌙 Akşam özeti, { $time }
start-both-button = ☕🌙 İkisi de, { $morning } ve { $evening }
start-back-button = ◂ Konular

cadence-instant-words = anında, yayımlandıkça
cadence-digest-words = özet olarak saat { $times }, { $days }
cadence-breaking-words = yalnızca son dakika, anında
cadence-off-words = gönderim kapalı
days-every-words = her gün
days-weekdays-words = pazartesiden cumaya
days-weekend-words = hafta sonu
days-some-words = { $days } günleri

done-off = Tamam. Konularınızı saklıyorum; /digest ile bir zaman seçene dek hiçbir şey göndermiyorum.
done-no-topics-yet = Henüz konu seçmediniz, bu yüzden bir şey gelmez. Seçmek için: /topics

subscribe-added =
    ✅ Artık size <b>{ $topics }</b> geliyor, { $cadence }.

    Başka bir zaman: /digest. Daha az konu: /topics. Bırakmak: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b> kaydedildi, ama gönderim kapalı. /digest yeniden açar.
subscribe-already = <b>{ $topics }</b> size zaten geliyor. Gelenlerin hepsi: /topics
subscribe-choose-time-button = 🕗 Zamanı seç
subscribe-more-topics-button = Başka konular

unsubscribe-removed = Tamam. Artık <b>{ $topics }</b> gelmeyecek. Kalanlar: /topics
unsubscribe-removed-all = Tamam. Bütün konulardan çıktınız, hiçbir şey göndermiyorum. Yeniden başlamak için /topics; /stop hakkınızda sakladıklarımı da siler.
unsubscribe-not-subscribed = Şuna abone değildiniz: <b>{ $topics }</b>. Size gelenler: /topics
unsubscribe-nothing = Hiç konunuz yok, çıkılacak bir şey de yok. Konular: /topics
unsubscribe-ask = Hangi konuları durdurayım? Dokunun ya da <code>/unsubscribe all</code> yazın.
unsubscribe-all-button = Hepsinden çık

topics-title =
    <b>Konular</b>
    Değiştirmek için dokunun. ✅ olanlar size gelir.
topics-summary = Size gelenler: { $topics }, { $cadence }.
topics-summary-none = Henüz size bir şey gelmiyor.
topics-summary-off = Seçilenler: { $topics }. Gönderim kapalı; /digest yeniden açar.
topics-none = Haber merkezi henüz konu açmadı. Biraz sonra yine gelin.
topics-on-toast = ✅ { $topic }: açık
topics-off-toast = { $topic }: kapalı
topics-gone-toast = Bu konu artık yok.

digest-breaking-button = 🚨 Yalnızca son dakika
digest-off-button = Kapalı
digest-more-button = { $count } haber daha ▸
digest-back-button = ◂ Geri
digest-why-button = Neden bu?
digest-settings-button = ⚙️ Ayarlar
digest-because-toast = Seçiminiz: { $topics }, { $cadence }.
digest-because-none-toast = Artık seçili konunuz yok, { $cadence }.
digest-other-clock-button = 🌍 Başka bir saat dilimi
digest-set = Güzel: saat { $times } özet, { $days }. Sıradaki: <b>{ $day } saat { $time }</b> ({ $timeZone }). Yeni haber yoksa mesaj da yok.
digest-set-instant = Güzel: haberler yayımlanır yayımlanmaz gelir.
digest-set-breaking = 🚨 Güzel: konularınızdaki son dakika haberleri anında gelir, başka bir şey gelmez. /digest gerisini geri getirir.
digest-set-off = Güzel: konularınızı saklıyorum ve hiçbir şey göndermiyorum. /digest yeniden açar.
digest-time-unreadable = “{ $word }” anladığım bir saat ya da gün değil. Şöyle yazın: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 hafta içi</code>, <code>/digest 9:00 pzt,per</code>, <code>/digest anında</code>, <code>/digest son dakika</code> ya da <code>/digest kapalı</code>.
digest-time-missing = Saat kaçta? Bir saat ekleyin, örneğin: <code>/digest 08:00 hafta içi</code>.
digest-too-many-times = Bu, günde { $most } kezden fazla. En çok { $most } saat seçin, örneğin: <code>/digest 08:00 12:30 18:30</code> ya da <code>/digest anında</code>.
digest-mixed = “{ $word }” tek başına yazılır: <code>/digest anında</code>, <code>/digest son dakika</code> ya da <code>/digest kapalı</code>. Ya da saat verin: <code>/digest 08:00</code>.

time-zone-ask =
    <b>Sizde saat kaç?</b>
    Sanırım { $now } ({ $timeZone }). Saatinize dokunun ya da şehrinizi yazın: <code>/timezone Istanbul</code>
time-zone-which = Bunlardan hangisi size yakın?
time-zone-set = Güzel, saat diliminiz <b>{ $timeZone }</b>: orada saat şimdi { $now }.
time-zone-next-digest = Sıradaki özet: { $day } saat { $time }.
time-zone-unknown = “{ $word }” diye bir yer bilmiyorum. En yakın büyük şehri deneyin, örneğin <code>/timezone Istanbul</code> ya da <code>/timezone America/New_York</code>, ya da saatinize dokunun:
time-zone-did-you-mean = “{ $word }”: bunlardan birini mi demek istediniz?
time-zone-other-button = Hiçbiri

breaking-ask =
    { $on ->
        [yes] 🚨 Özet saatleriniz ne olursa olsun, konularınızdaki son dakika haberleri anında gelir.
       *[no] 🚨 Son dakika haberleri de ötekiler gibi özetinizi bekler.
    }
breaking-ask-alone = 🚨 Konularınızdaki son dakika haberleri anında gelir, başka bir şey gelmez.
breaking-instant =
    🚨 Her şey hemen gelir, son dakika haberleri de. { $on ->
        [yes] /digest ile de son dakika haberleri hemen gelir.
       *[no] /digest ile son dakika haberleri onu bekler.
    }
breaking-mixed =
    🚨 Özetle gelen konular: son dakika haberleri { $on ->
        [yes] hemen gelir.
       *[no] özeti bekler.
    } Diğer her şey hemen gelir.
breaking-ask-off = Gönderim kapalı, son dakika haberleri de.
breaking-on = 🚨 Güzel: konularınızdaki son dakika haberleri anında gelir.
breaking-off = Güzel: son dakika haberleri de ötekiler gibi özetinizi bekler.
breaking-switch-on-button = 🚨 Anında gönder
breaking-switch-off-button = Özeti beklesin
breaking-unreadable = “{ $word }” ne açık ne kapalı demek. Şöyle yazın: <code>/breaking on</code> ya da <code>/breaking off</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Son dakika açık
       *[no] Son dakika kapalı
    }

language-ask = Hangi dilde yazayım?
language-set = Güzel, Türkçe yazıyorum.
language-unknown = “{ $word }” dilini henüz bilmiyorum. Yazabildiğim diller: { $languages }

settings-title = <b>Haberleriniz</b>
settings-topics-button = Konular
settings-when-button = Ne zaman
settings-clock-button = Saat dilimi
settings-breaking-button =
    { $on ->
        [yes] 🚨 Son dakika: anında
       *[no] 🚨 Son dakika: özette
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Görseller: önizleme
        [photo] 🖼 Görseller: fotoğraf
       *[off] 🖼 Görseller: yok
    }
settings-pictures-toast =
    { $pictures ->
        [preview] Görsel metnin üstünde
        [photo] Fotoğraf, haber altında
       *[off] Görsel yok
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Ayarlar
settings-toast = Kaydedildi

latest-title =
    { $stories ->
        [one] <b>Son haber</b>
       *[other] <b>Son haberler</b>
    }
latest-title-topic = <b>Son haberler: { $topic }</b>
latest-none = Henüz bir şey yayımlanmadı. Haber olunca yazarım: /topics
latest-none-topic = Bu konuda henüz bir şey yayımlanmadı: { $topic }. Bütün konular: /latest
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Abone ol: { $topic }

help-title = <b>{ $outlet }</b> bu sohbete haber gönderir: seçtiğiniz konularda, seçtiğiniz zamanda.
help-title-group = <b>{ $outlet }</b> bu sohbete haber getirir. Konuları ve saatleri yöneticiler seçer.
help-newsroom = <b>Haber merkezi</b>
help-hint = Çoğu şey düğmelerle olur: /topics ya da /settings ile başlayın.

stop-ask = Bütün mesajlar dursun mu? Konularınızı ve saatlerinizi silerim.
stop-ask-empty = Şu an benden bir şey almıyorsunuz. Bu sohbet hakkında sakladıklarımı sileyim mi?
stop-yes-button = Evet, dursun
stop-no-button = Hayır, kalsın
stop-stopped = Tamam. Artık bir şey göndermiyorum. Bu sohbet hakkında sakladıklarım silindi; yalnızca hangi haberlerin ulaştığı, düzeltilebilsinler diye birkaç hafta kalır. Yeniden başlamak için: /start
stop-stayed = Güzel, hiçbir şey değişmedi. Size gelenler: /settings
stop-toast = Durduruldu
stop-nothing = Bu sohbet hakkında hiçbir şey saklamıyor ve hiçbir şey göndermiyorum. Başlamak için: /start

chats-admins-only = Buraya ne göndereceğimi yalnızca bu sohbetin yöneticileri söyleyebilir. Kendiniz için bana özelden yazın.
chats-admins-only-toast = Bunu yalnızca bu sohbetin yöneticileri değiştirebilir.

fallback-unknown-command = { $command } diye bir komut bilmiyorum. Yapabildiklerim: /help
fallback-unknown-command-near = { $command } diye bir komut bilmiyorum. Şunu mu demek istediniz: { $nearest }? Hepsi: /help
fallback-not-yours = Bu mesajı başka biri yazmış: yalnızca kendi yazdıklarınızı yerine getiririm.
fallback-forwarded = Başkasının yazdığı mesajlarla bir şey yapamam. Anladıklarım: /help
fallback-text = Yalnızca komutlardan ve düğmelerden anlarım. Size gelenleri seçmek için /topics, haberler için /latest, gerisi için /help.
fallback-editor-link = Bu sayfayı yayımlamak için: <code>/publish</code>, ardından bağlantı ve bir konu, örneğin <code>/publish https://… #dunya</code>
fallback-dead-button-toast = Bu düğme artık çalışmıyor. Yenisi için /settings ya da /topics yazın.
fallback-deep-link-unknown = Bu bağlantı artık geçerli değil. Size şunları gönderebilirim:
fallback-deep-link-article-gone = Bu haber artık burada değil. Yeniler: /latest
fallback-fault = Üzgünüm, benim tarafımda bir şeyler ters gitti. Not ettim. Bir dakika sonra yeniden deneyin.
fallback-fault-toast = Üzgünüm, bir şeyler ters gitti. Yeniden deneyin.

flood-calm = ⏳ Bu, bir anda yanıtlayabileceğimden fazla. Hepsini sırayla yapıyorum; burası sakinleşene dek başka bir şey söylemem.
