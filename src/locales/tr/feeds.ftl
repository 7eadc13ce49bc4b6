# Akışlar: yöneticilerin gördüğü ve bastığı düğmeler, haber merkezine söylenenler.

feeds-usage =
    <code>/feeds add https://example.org/rss #dunya</code> yeni haberler taslak olur
    <code>/feeds add https://example.org/rss #dunya auto</code> yeni haberler yayımlanır
    bir sayı eklenirse en yenilerden o kadarı hemen gelir; akışın adresi yerine bir sayfanınki de olur
    <code>/feeds 3</code> birini açar · <code>/feeds export</code> hepsini dosya olarak verir (OPML)
    <code>/feeds import #dunya</code> bir dosyanın altında ya da ona yanıt olarak, içindekilerin hepsini ekler
feeds-reading = 📡 Akış okunuyor…
feeds-added = 📡 <b>{ $title }</b> artık { $number } numaralı akış; içinde { feeds-entries-words } var. { feeds-first-words } yalnızca bundan sonra çıkanlar { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } haber
       *[other] { $entries } haber
    }
feeds-first-words =
    { $takeFirst ->
        [0] Bunlar bilinen sayılır:
       *[other] En yeni { $takeFirst } haber şimdi gelir, sonra
    }
feeds-mode-words =
    { $mode ->
        [auto] yayımlanır
       *[review] taslak olur
    }
feeds-removed = <b>{ $title }</b> artık okunmuyor.
feeds-bad-number = “{ $word }” bir akış numarası değil. Numaralar: /feeds
feeds-list = <b>Akışlar</b>
feeds-none = Henüz akış yok.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ { $number } numaralı akış, <b>{ $title }</b>, bir saatten uzun süredir hata veriyor: { feed-fault-words }. Giderek seyrekleşerek denemeyi sürdürüyorum. Ayrıntılar: /feeds { $number }
feeds-healed = ✅ { $number } numaralı akış, <b>{ $title }</b>, yeniden çalışıyor.
feeds-gone = { $number } numaralı akış, <b>{ $title }</b>, temelli kapandığını söylüyor. Belki döner diye bir ay boyunca günde bir kez soracağım. Kaldırmak ya da yeni adres vermek için: /feeds { $number }
feeds-drafts =
    { $count ->
        [one] 📝 { $count } yeni taslak, <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } yeni taslak, <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Akışlardan { $count } haber yola çıkıyor
       *[other] 📡 Akışlardan { $count } haber yola çıkıyor
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · akış { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · yeni haberler kendiliğinden gönderilir
       *[review] { $topics } · yeni haberler taslak olur
    }
feed-paused = ⏸ <b>Duraklatıldı</b>: kimse sormuyor.
feed-ill =
    { $times ->
        [one] ⚠️ { $day } saat { $time }, hata: { feed-fault-words }.
       *[other] ⚠️ Art arda { $times } hata, sonuncusu { $day } saat { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] temelli kapandığını söylüyor
        [not_a_feed] gönderdiği şey bir akış değil
       *[other] { page-refusal-words }
    }
feed-read = Son okuma: { $day } saat { $time }
feed-never-read = Henüz okunmadı
feed-new = Son yeni haber: { $day } saat { $time }
feed-nothing-new = Şimdilik yeni bir şey yok
feed-last-fault = Son hata: { $day } saat { $time }: { feed-fault-words }
feed-rhythm = İki haber arası: { $gap }
feed-due = Sıradaki okuma: { $day } saat { $time }
feed-due-now = Şu an okunuyor
feed-hub = Hub’ı bize anında haber veriyor
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = { $charset } olarak okunuyor
feed-quirk-pageText-words = metin sayfadan
feed-quirk-ignoreDates-words = tarihlerine güvenilmiyor
feed-quirk-byAddress-words = adresinden tanınıyor
feed-pause-button = ⏸ Duraklat
feed-resume-button = ▶️ Devam et
feed-poll-button = 🔄 Şimdi oku
feed-mode-button =
    { $mode ->
        [auto] Otomatik
       *[review] Onaylı
    }
feed-topics-button = 🏷 Konular
feed-report-button = 📋 İçindekiler
feed-quirks-button = ⚙️ Huysuz mu?
feed-address-button = 🔗 Adres
feed-remove-button = 🗑 Kaldır
feed-list-button = ‹ Akışlar
feed-refresh-button = ↻
feed-choose-topics = Haberleri hangi konularda çıksın? Değiştirmek için dokunun.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Yanlış okunan bir akış için. Her değişiklikten sonra yeniden okunur; “İçindekiler” sonucu gösterir.
feed-pageText-button =
    { $on ->
        [yes] Metin sayfadan ✓
       *[no] Metin sayfadan ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Tarihlerini yok say ✓
       *[no] Tarihlerini yok say ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Adresinden tanı ✓
       *[no] Adresinden tanı ✗
    }
feed-charset-button = Harfler bozuk mu? Kodlama…
feed-charset-set-button = Kodlama: { $charset }
feed-charset-auto-button = Kendi dediği gibi
feed-choose-charset = Hangi kodlamayla yazılmış?
feed-ask-remove = <b>{ $title }</b> kaldırılsın mı? Haberleri hakkında bilinenler unutulur; gönderilmiş olanlar kalır.
feed-really-remove-button = 🗑 Evet, kaldır
feed-keep-button = Kalsın
feed-ask-address = Yeni adresini ya da ona götüren bir sayfanın adresini gönderin. Haberleri hakkında bilinenler kalır.
feed-paused-toast = Duraklatıldı
feed-resumed-toast = Yeniden okunuyor, şimdi
feed-polled-toast = Okunuyor; ↻ sonucu gösterir
feed-mode-toast =
    { $mode ->
        [auto] Yeni haberler kendiliğinden gönderilir
       *[review] Yeni haberler taslak olur
    }
feed-quirk-toast = Değişti; yeniden okunuyor
feed-removed-toast = Kaldırıldı
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } saat { $time }: { $count } haber
       *[other] 📋 <b>{ $title }</b>, { $day } saat { $time }: { $count } haber
    }
feed-report-none = 📋 <b>{ $title }</b> son günlerde okunmadı.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] zaten biliniyor
        [first] eklendiğinde oradaydı
        [old] kendiliğinden gönderilemeyecek kadar eski
        [elsewhere] bu sayfayı bir editör ya da başka bir akış getirdi
        [draft] taslak
        [held] taslak, çünkü bekletildi
        [sent] kendiliğinden gönderildi
        [changed] değişti, okurlarda var
       *[quiet] değişti, hiçbir okurda yok
    }

feed-flood =
    { $count ->
        [one] ⚠️ <b>{ $title }</b> bir anda { $count } haber gönderdi: bir hata yapmışa benziyorlar. Taslaklarda bekliyor.
       *[other] ⚠️ <b>{ $title }</b> bir anda { $count } haber gönderdi: bir hata yapmışa benziyorlar. Taslaklarda bekliyorlar.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ <b>{ $title }</b> akışında son okumamdan eski olduğu hâlde hiçbir şeyi tanımıyorum: adresleri değişmiş gibi. { $count } haber taslaklarda bekliyor.
       *[other] ⚠️ <b>{ $title }</b> akışında çoğu son okumamdan eski olduğu hâlde hiçbir şeyi tanımıyorum: adresleri değişmiş gibi. { $count } haber taslaklarda bekliyor.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b>, okurlarda olan { $count } haberi değiştirdi.
       *[other] ✏️ <b>{ $title }</b>, okurlarda olan { $count } haberi değiştirdi.
    }
feed-moved = 📦 <b>{ $title }</b> temelli başka bir siteye taşındı: <code>{ $to }</code>. Eski adres oraya götürdüğü sürece orada okunur.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Hepsini gönder
feed-drafts-button = 📝 Taslak kalsın
feed-discard-all-button = 🗑 Hepsinden vazgeç
feed-correct-all-button = ✏️ Hepsini düzelt
feed-show-button = 👁 Göster
feed-ignore-button = Yok say
feed-follow-button = ✅ Yeni adrese geç
feed-stay-button = Eskisinde kal
feed-ask-all =
    { $matter ->
        [edited] { feed-stories-words } tüm kopyalarda kaynaktaki gibi düzeltilsin mi?
       *[other] { feed-stories-words } şimdi okurlara gönderilsin mi?
    }
feed-ask-none = { feed-stories-words } atılsın mı?
feed-stories-words =
    { $count ->
        [one] { $count } haber
       *[other] { $count } haber
    }
feed-yes-button = Evet
feed-no-button = Hayır
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } yolda.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } taslak olarak kaldı. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } atıldı.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } düzeltildi.
        [ignored] <b>{ $title }</b>: { feed-stories-words } olduğu gibi bırakıldı.
        [followed] ✅ <b>{ $title }</b> bundan sonra yeni adresinde okunur.
        [stayed] <b>{ $title }</b> eski adresinde kalıyor.
       *[paused] ⏸ <b>{ $title }</b> duraklatıldı.
    }
feed-decided-toast = Buna zaten karar verildi
feed-edited-list = ✏️ <b>{ $title }</b> bunları değiştirdi. Numara haberi açar; içinde “Kaynaktaki gibi” düğmesi var.

feed-import-usage = Altına <code>/feeds import #dunya</code> yazarak bir akış listesi (OPML) gönderin ya da bir listeyi böyle yanıtlayın. Adları tutan klasörler konu olur; kalanı sizin yazdıklarınıza gider. Sonuna <code>auto</code> eklenirse haberler kendiliğinden gönderilir.
feed-import-reading = 📥 Liste okunuyor…
feed-import-no-file = Dosyayı alamadım: en çok 2 MB olabilir. Yeniden gönderir misiniz?
feed-import-no-list = Bu dosyada akış yok. Liste, akış okuyucuların dışa aktardığı bir OPML dosyasıdır.
feed-import-going = 📥 { $bar } { $share } · { $done } / { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>{ $count } akıştan { $added } tanesi eklendi</b>
       *[other] 📥 <b>{ $count } akıştan { $added } tanesi eklendi</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] zaten var
        [topic_required] klasörlerinden hiçbiri konu değil, siz de bir konu yazmadınız
       *[other] { feed-fault-words }
    }
