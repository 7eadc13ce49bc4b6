# Editörlere söylenenler.

publish-usage =
    Konusuyla birlikte bir bağlantı gönderin, okurlara gidecek olanı görün:
    <code>/publish https://… #dunya</code>

    Önizlemesiz: <code>/publish now https://… #dunya</code>
    Kendi saatinizle bir vakitte: <code>/publish at 2030-11-24 08:00 https://… #dunya</code>
    Kendi sözlerinizle: /publish, ardından yeni satırlarda başlık, spot ve bağlantı; ya da bir mesajı /publish ile yanıtlayın.
publish-time-missing = Ne zaman? Şöyle: <code>/publish at 2030-11-24 08:00 https://… #dunya</code>
publish-time-unreadable = { $word } diye bir zaman yok. Tarihi ve saati şöyle yazın: <code>2030-11-24 08:00</code>
publish-time-skipped = O gün { $word } yok: saatler ileri alınıyor. Öncesinde ya da sonrasında bir saat yazın.
publish-time-doubled = Saatler geri alındığı için o gece { $word } iki kez geliyor. Hangisi?
publish-time-after-button = Hemen sonrası
publish-time-first-button = Birincisi
publish-time-second-button = İkincisi
publish-link-missing = Haberin kaynağına bir bağlantı gerekir. Ekleyin: <code>{ $command } https://… #dunya</code>
publish-word-unknown = “{ $word }” anlaşılmadı: ne bağlantı ne konu. Konu şöyle yazılır: <code>#dunya</code>
publish-reading = 📰 Sayfa okunuyor…
publish-known-warning = ⚠️ Bu sayfa okurlarda zaten var (<code>{ $id }</code>). Yalnızca Yayımla’ya basarsanız ikinci kez gider.
publish-waiting-warning = ⚠️ Bu sayfa zaten yolda (<code>{ $id }</code>, { $day } { $time }). Yalnızca Yayımla’ya basarsanız ikinci kez gider.

desk-draft = 📝 <b>Taslak</b> <code>{ $id }</code>. Okurlara gidecek olan aynen yukarıda.
desk-draft-by = 📝 <b>Taslak</b> <code>{ $id }</code>, hazırlayan { $author }. Okurlara gidecek olan aynen yukarıda.
desk-moved = ⬇️ Aşağıda yeniden gösterildi.
desk-changed = ✏️ <code>{ $id }</code> burada gösterildiğinden beri değişmiş olabilir.
desk-changed-by = ✏️ <code>{ $id }</code> burada gösterildiğinden beri değişti. Değiştiren: { $name }
desk-changed-toast = Yapılmadı: bu arada değişti
desk-look-again-button = 👁 Yeniden bak
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Şu dildeki okurlara gittiği gibi: { $language }
desk-topicless = ⚠️ <code>{ $id }</code> gönderilmedi: konusu kaldırılmış. Yeniden taslak oldu.
desk-audience =
    { $breaking ->
        [yes] Hemen alacak olanlar: { audience-words }; son dakikayı isteyen özet okurları da içlerinde.
       *[no] Hemen alacak olanlar: { audience-words }; özet okurları onu bir sonraki özetlerinde bulur.
    }
desk-topics = Konular: { $topics }
desk-topics-none = Konular: henüz yok. En az bir tane seçin.
desk-for-editors = Onu bir editör yayınlar: /drafts ile bulur.
desk-with-photo = 🖼 Fotoğrafınızla gider.
desk-leaving = ⏳ <code>{ $id }</code> { $seconds } sn sonra gidiyor: { audience-words }.
desk-no-sender = ⚠️ Şu an hiçbir şey gitmiyor: çalışan gönderici yok. Botu işleten kişi birini başlatmalı; o zamana dek hiçbir şey kaybolmaz.
desk-halted = 🛑 Hiçbir şey gitmiyor: bütün gönderim durduruldu. /unhalt yeniden başlatır.
desk-scheduled = 🕒 <code>{ $id }</code> <b>{ $day } saat { $time }</b> gidiyor ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code> atıldı.
desk-published = 📣 <code>{ $id }</code> yayımlandı.
desk-withdrawn = 🚫 <code>{ $id }</code> { $day } saat { $time } geri çekildi: { $reason }
desk-publish-button = ✅ Yayımla
desk-schedule-button = 🕒 Zamanla
desk-breaking-button =
    { $on ->
        [yes] 🚨 Son dakika ✓
       *[no] 🚨 Son dakika
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Sessiz ✓
       *[no] 🔕 Sessiz
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Tam metin ✓
       *[no] 📖 Tam metin
    }
desk-topics-button = 🏷 Konular
desk-edit-button = ✏️ Düzenle
desk-discard-button = 🗑 At
desk-undo-button = ↩️ Geri al
desk-back-button = ◂ Geri
desk-title-button = Başlık
desk-lead-button = Spot
desk-source-button = Kaynak
desk-time-button = { $day } { $time }
desk-other-time-button = Başka bir saat…
desk-pause-button = ⏸ Duraklat
desk-resume-button = ▶️ Devam et
desk-stop-button = ⏹ Durdur
desk-really-stop-button = ⏹ Evet, durdur
desk-keep-sending-button = Gönderim sürsün
desk-send-again-button = 🔁 Yeniden gönder: { $count }
desk-really-again-button = 🔁 Evet, yeniden: { $count }
desk-not-again-button = Hayır
desk-correct-button = ✏️ Düzelt
desk-retract-button = 🚫 Geri çek
desk-proposed-button = 📰 Kaynaktaki gibi
desk-repeats = ≈ <code>{ $ids }</code> ile neredeyse aynı şeyi anlatıyor: onu alan bunu hemen almaz; özetlerde “ayrıca” diye anılır.
desk-anyway-button = 📣 Yine de gönder
desk-anyway-toast = Onlara da yolda
desk-choose-topics = Hangi konular? Değiştirmek için dokunun.
desk-choose-time = Ne zaman gitsin?
desk-choose-field = Neyi değiştireyim?
desk-ask-discard = <b>{ $title }</b> atılsın mı? Bu geri alınabilir.
desk-ask-stop = <code>{ $id }</code> durdurulsun mu? Henüz almayanlar almayacak.
desk-ask-field-title = Yeni başlığı gönderin.
desk-ask-field-lead = Yeni spotu gönderin; olmayacaksa tek bir <code>-</code> yazın.
desk-ask-field-source = Kaynağın adını gönderin; olmayacaksa tek bir <code>-</code> yazın.
desk-ask-field-time = Tarihi ve saati kendi saatinizle gönderin, örneğin <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Neden geri çekiliyor? Gerekçeyi gönderin: okurlar haberin yerinde onu görür.
desk-saved-toast = Kaydedildi
desk-publishing-toast = Yolda
desk-undone-toast = Geri alındı, yeniden taslak
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Son dakika: her şeyin önüne geçer
       *[no] Olağan bir haber
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Sessiz
       *[no] Sesli
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Tam metinle
       *[no] Başlık ve spot
    }
desk-paused-toast = Duraklatıldı
desk-resumed-toast = Devam ediyor
desk-stopped-toast = Durduruldu
desk-stands-toast = Yapılacak bir şey yok: şimdi gördüğünüz gibi
desk-sent-again-toast =
    { $readers ->
        [0] Artık belirsiz kimse yok
       *[other] Yeniden gönderildi: { readers-words }
    }
desk-forgotten-toast = O gönderim çok eski: ondan bir şey kalmadı
desk-topic-needed-toast = Önce en az bir konu seçin
desk-undone = ↩️ <code>{ $id }</code> yeniden taslak; kimse almadı.

status-usage = Hangisi? <code>/status k7m2qa</code>, kimlik yerine bağlantısı ya da onu gösteren bir mesaja yanıt olarak /status. Listeler: /published, /queue ve /drafts
status-bad-id = “{ $word }” bir haber kimliği değil. Kimlik altı harf ve rakamdır, örneğin <code>k7m2qa</code>.
named-link-unknown = Bu bağlantıyla bir haber bilmiyorum: { $word }. Listeler: /published, /queue ve /drafts
named-nothing-shown = Yanıtladığınız mesaj bizim bir haberimizi göstermiyor. Kimliğini ya da bağlantısını yazın. Listeler: /published, /queue ve /drafts
named-nothing-elsewhere = Öteki sohbetteki mesaj, hâlâ bildiğim mesajlarımızdan değil. Haberin kimliğini ya da bağlantısını yazın. Listeler: /published, /queue ve /drafts
named-several = O mesajda birkaç haber var. Hangisini demek istediniz?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Taslak
        [scheduled] Zamanlandı
        [published] Yayımlandı
        [retracted] Geri çekildi
       *[discarded] Atıldı
    }

lists-drafts = <b>Taslaklar</b> ({ $total }), en yenisi önde
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Taslak yok. Oluşturmak için: <code>/publish https://… #dunya</code>
lists-queue = <b>Sırada</b>, ilk gidecek olan önde
lists-no-queue = Zamanlanmış bir şey yok. Zamanlamak için: <code>/publish at 2030-11-24 08:00 https://… #dunya</code>

published-list = <b>Yayımlananlar</b>, en yenisi önde
published-found = <b>Yayımlananlar</b>, içinde “{ $words }” geçenler
published-none = Henüz yayımlanan bir şey yok.
published-none-found = Yayımlananların başlığında, spotunda, imzasında ya da bağlantısında “{ $words }” geçmiyor. Hepsi: /published
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · anında { $count } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · anında { $count } · <code>{ $id }</code>
    }
published-newer-button = ‹ Daha yeni
published-older-button = Daha eski ›

undo-nothing = Geri alınacak bir şey yok: son zamanlarda yayımladığınız, zamanladığınız, düzelttiğiniz ya da duyurduğunuz her şey zaten geri alınmış.
undo-correction = ↩️ <code>{ $id }</code> için düzeltme geri alındı; hiçbir kopya değişmedi.
undo-announcement =
    { $reached ->
        [0] ↩️ Duyuru durduruldu; kimseye ulaşmadı.
       *[other] ↩️ Duyuru durduruldu; { undo-reached-words }, başka kimse almayacak.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } okur zaten aldı
       *[other] { $reached } okur zaten aldı
    }
undo-too-late =
    { $kind ->
        [publish] Haber gitti: <code>/retract { $id }</code> geri çeker, <code>/correct { $id }</code> düzeltir.
        [schedule] Haber gitti: <code>/retract { $id }</code> geri çeker, <code>/correct { $id }</code> düzeltir.
        [correct] Düzeltme okurların kopyalarına işlendi: <code>/correct { $id }</code> bir sonrakini yapar.
        [retract] <code>{ $id }</code> geri çekildi ve öyle kalır.
       *[other] Duyuru herkese ulaştı.
    }
undo-none-done = Hiçbir şey geri alınmadı.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Atılmasın: { $title }
        [correct] ↩️ Düzeltilmesin: { $title }
        [announce] ↩️ Duyurulmasın: { $title }
       *[other] ↩️ Gönderilmesin: { $title }
    }
undo-cancel-usage = Hangisi? <code>/cancel k7m2qa</code>, kimlik yerine bağlantısı ya da onu gösteren bir mesaja yanıt olarak /cancel. Liste: /queue

sending-usage = Hangisi? <code>{ $command } k7m2qa</code>, kimlik yerine bağlantısı ya da onu gösteren bir mesaja yanıt olarak { $command }
sending-not-sent = <code>{ $id }</code> kimseye gönderilmedi, duraklatılacak bir şey yok.
sending-paused = ⏸ <code>{ $id }</code> duraklatıldı. Devam ettirmek için: <code>/resumesend { $id }</code>. Kimse atlanmaz, kimse iki kez almaz.
sending-resumed = ▶️ <code>{ $id }</code> devam ediyor.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> tümüyle gönderildi: duraklatılacak ya da sürdürülecek bir şey kalmadı. /status { $id } ne olduğunu gösterir.
        [cancelled] ⏹ <code>{ $id }</code> kalıcı olarak durduruldu, sürmeyecek. /status { $id } kimde olduğunu gösterir.
        [paused] ⏸ <code>{ $id }</code> zaten duraklatıldı. <code>/resumesend { $id }</code> sürdürür.
        [halted] 🛑 <code>{ $id }</code> askıda. <code>/resumesend { $id }</code> sürdürür.
        [planning] 📣 <code>{ $id }</code> yeni başladı. Birazdan yeniden deneyin.
       *[sending] 📣 <code>{ $id }</code> gönderiliyor. <code>/pausesend { $id }</code> duraklatır.
    }
sending-kept = ▶️ <code>{ $id }</code> devam ediyor, hiçbir şey durdurulmadı.
sending-halted = 🛑 Bütün süreçlerde gönderim durduruldu. Okurlara yanıtlar sürüyor. /unhalt yeniden başlatır; hiçbir şey kaybolmaz.
sending-unhalted = ▶️ Gönderim kaldığı yerden sürüyor.
notices-all-halted = 🛑 { $name } bütün gönderimi durdurdu. /unhalt yeniden başlatır; hiçbir şey kaybolmaz.
notices-all-unhalted = ▶️ { $name } gönderimi kaldığı yerden yeniden başlattı.

topic-admin-usage =
    <code>/topicadmin add dunya 🌍 Dünya</code>
    <code>/topicadmin rename dunya Dış Haberler</code>
    <code>/topicadmin rename dunya en World</code>
    <code>/topicadmin remove dunya</code>
topic-admin-list = <b>Konular</b>
topic-admin-empty = Henüz konu yok.
topic-admin-added = <b>{ $name }</b> konusu hazır. Bir dokunuşla abonelik: { $link }
topic-admin-renamed = Yeni adı: <b>{ $name }</b>.
topic-admin-ask-remove = <b>{ $name }</b> kaldırılsın mı? O konuda artık bir şey gönderilmez; yeniden eklemek okurlarını geri getirir.
topic-admin-removed = <b>{ $name }</b> kaldırıldı. Artık o konuda bir şey gönderilmez; yeniden eklemek okurlarını geri getirir.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor ya da chief)
    <code>/editors remove 4815162342</code>
    Sayı, kişinin Telegram kimliğidir; @userinfobot söyler.
    <code>/editors invite editor</code> tek kişilik bağlantı oluşturur. Birine ya da bir kişiye yanıt olarak: <code>/editors add</code>
editors-list = <b>Haber merkezi</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] sahip
        [chief] yayın yönetmeni
        [editor] editör
       *[author] yazar
    }
editors-bad-id = “{ $word }” bir Telegram kimliği değil. Kimlik <code>4815162342</code> gibi bir sayıdır; @userinfobot herkese kendininkini söyler.
editors-bad-role = “{ $word }” bir görev değil: author, editor ya da chief.
editors-assigned = <code>{ $userId }</code> artık { role-words }. Komutlarını /help ile görür.
editors-removed = <code>{ $userId }</code> kimliğinin artık görevi yok.
editors-no-role = <code>{ $userId }</code> kimliğinin görevi yok.
editors-invited = Tek kişi için bağlantı; onunla görevi { role-words } olur. Bir kez, bir gün boyunca geçerli: { $link }
editors-hidden = Bu kişi iletilen mesajlarında kim olduğunu gizliyor. Kimlik numarasını isteyin ya da bağlantı gönderin: <code>/editors invite</code>
editors-welcome = { $outlet } yazı işlerinde göreviniz artık { role-words }. /help ne yapabileceğinizi gösterir.
editors-joined = { $name } (<code>{ $userId }</code>) davetinizi kabul etti; görevi artık { role-words }.
editors-invite-gone = Bu davet kullanıldı ya da üzerinden bir gün geçti. Yenisini isteyin.
editors-told-removed = { $outlet } yazı işlerinde artık göreviniz yok.
editors-left-scheduled = Bu kişinin hâlâ zamanlanmış haberleri; numara açar, kalsın ya da iptal edilsin:
editors-has-role = <code>{ $userId }</code> zaten { role-words }. Değiştirmek için: <code>/editors add { $userId } editor</code> (author, editor ya da chief)

newsroom-not-here = Haber merkezinin komutları özel sohbetimizde ve haber merkezinin kendi sohbetinde çalışır.

health-title = 🩺 <b>Sağlık</b>
health-heard = Telegram son güncellemeleri { $ago } önce verdi.
health-never-heard = Telegram henüz hiç güncelleme vermedi.
health-senders =
    { $senders ->
        [0] Hiçbir süreç göndermiyor.
        [one] Bir süreç gönderiyor.
       *[other] { $senders } süreç gönderiyor.
    }
health-set-aside =
    { $updates ->
        [0] Kenara ayrılmış güncelleme yok.
        [one] Bir güncelleme programı tekrar tekrar sonlandırdı ve kenara ayrıldı; bir hafta saklanır.
       *[other] { $updates } güncelleme programı tekrar tekrar sonlandırdı ve kenara ayrıldı; her biri bir hafta saklanır. Sonuncuları:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Kenara ayrılanları sil
health-dropped-toast = Silindi
notices-cms =
    { $what ->
        [handed_in] 📝 CMS <code>{ $id }</code> haberini onaya gönderdi: { $title }
        [updated] ✏️ CMS <code>{ $id }</code> haberini değiştirdi: { $title }
        [corrected] ✏️ CMS <code>{ $id }</code> haberini düzeltti: { $title }
        [proposed] 📰 CMS’te <code>{ $id }</code> için başka bir metin var; karar sizin: { $title }
        [withdrawn] 🚫 CMS <code>{ $id }</code> haberini geri çekti: { $title }
       *[created] 📣 CMS <code>{ $id }</code> haberini gönderdi: { $title }
    }
