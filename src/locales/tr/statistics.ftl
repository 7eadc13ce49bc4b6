# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Resimlerle istatistik
command-link-menu = Konu ya da haberin bağlantısı ve QR kodu
stats-days-words =
    { $days ->
        [one] Son gün
       *[other] Son { $days } gün
    }
stats-part-words = okurların bir bölümünden tahmin
stats-readers-words = { $joined } kişi geldi, { $left } kişi ayrıldı
stats-joined-words = { $count } geldi
stats-left-words = { $count } ayrıldı
stats-sources-words = En çok şuradan geldiler: “{ $name }”
stats-copies-words = Gönderilenlerden ulaşan: { $percent }
stats-topics-words = En çok okur: { $name }
stats-pressed-words = En çok basılan saat: { $hour }
stats-sent-words = En çok gönderilen saat: { $hour }
stats-languages-words = Okuma dili { $name }: { $percent }
stats-reasons-words = Ayrılanların en çok söylediği: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } haber düzeltildi ya da geri çekildi
       *[other] { $count } haber düzeltildi ya da geri çekildi
    }
stats-none-words = Burada henüz sayılan bir şey yok
stats-delivered-words = Ulaştı
stats-unknown-words = Yanıt kayboldu
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Yalnızca sayılmaya izin veren okurlar.</i>
stats-failed = Resim çizilemedi. Sayılar dosyada:
stats-file = Her gün bir satır, her tablo programı için.
stats-readers-button = Okurlar
stats-sources-button = Bağlantılar
stats-copies-button = Gönderiler
stats-topics-button = Konular
stats-hours-button = Saatler
stats-languages-button = Diller
stats-reasons-button = Neden ayrıldılar
stats-corrections-button = Düzeltmeler
stats-dark-button = 🌙 Koyu
stats-light-button = ☀️ Açık
stats-file-button = 📄 Dosya olarak
stats-period-button = { $days } gün
stats-left-hour = 👋 Bir saat içinde ayrılan: { $count }

link-usage = Hangi konu ya da haber? <code>/link world site</code> bir konunun bağlantısını yapar ve oradan gelenleri “site” olarak sayar.
link-picture =
    <b>{ $name }</b>
    { $link }
    Şimdiye dek buradan gelen: <b>{ $count }</b>
link-follow-words = Bizi Telegram’da takip edin
link-copy-button = Bağlantıyı kopyala
link-copy-html-button = HTML’yi kopyala
