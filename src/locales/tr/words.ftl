# İnsanların yazdıkları, anlamlarına göre. Aynı anlamın sözcükleri virgülle ayrılır; büyük harf ve noktalar sayılmaz, ama ı ile i
# ayrı harflerdir: klavyesinde ı olmayanlar ve büyük I için ikisi de yazılır.

yes = evet, açık, acik, aç, ac
no = hayır, hayir, kapalı, kapali, kapat
all = hepsi, tümü, bütün, tamamı, tamami

# /digest ardından.
instant = anında, aninda, hemen, anlık, anlik, şimdi, simdi
breaking = son dakika, sondakika, yalnızca son dakika, yalnizca son dakika, sadece son dakika, acil
off = kapalı, kapali, kapat, hiç, hiçbiri, hicbiri, yok, hayır, hayir
every-day = her gün, hergün, günlük
weekdays = hafta içi, haftaiçi, hafta ici, iş günleri, is gunleri
weekend = hafta sonu, haftasonu, hafta sonları, hafta sonlari
noon = öğle, öğlen, oglen
midnight = gece yarısı, gece yarisi, geceyarısı, geceyarisi
hour = saat
filler = saat, her, günü, günleri, kadar, arası, arasi
until = ila, ilâ
readers-clock = yerel
monday = pazartesi, pazartesileri, pzt
tuesday = salı, sali, sal, salıları, salilari
wednesday = çarşamba, çarşambaları, carsambalari
thursday = perşembe, perşembeleri
friday = cuma, cum, cumaları, cumalari
saturday = cumartesi, cumartesileri, cmt
sunday = pazar, paz, pazarları, pazarlari
morning = sabah, sabahları, sabahleyin
afternoon = öğleden sonra, ikindi
evening = akşam, akşamları, aksam, bu akşam
night = gece, geceleri, geceleyin
half-past = buçuk, bucuk
hour-1 = bir
hour-2 = iki
hour-3 = üç, uc
hour-4 = dört, dort
hour-5 = beş, bes
hour-6 = altı, alti
hour-7 = yedi
hour-8 = sekiz
hour-9 = dokuz
hour-10 = on
hour-11 = on bir, onbir
hour-12 = on iki, oniki
and = ve, ile
weekly = haftalık, haftada bir, her hafta
like-rest = varsayılan, varsayilan, diğerleri gibi, her zamanki gibi, genel
silent = sessiz, sessizce, sessizde, sesi kapalı
loud = sesli, sesi açık

# /quiet, /cap ve /pause ardından.
wake = uyandır, beni uyandır
exempt = son dakika hariç
counted = son dakika dahil
bundle = birlikte, toplu, topluca, art arda
days = gün, gun
weeks = hafta
tomorrow = yarın, yarin
until-i-say = ben diyene kadar, süresiz

# /correct ardından: ne düzeltilir, ne kadar sesli.
title = başlık, baslik
lead = spot
source = kaynak
body = metin, gövde, govde
note = not
minor = küçük
material = önemli

# /publish ardından: önizlemesiz ya da bir vakitte.
now = şimdi, simdi, hemen
at = saat
today = bugün
in = sonra
minute = dk, dakika

# Ne yapılır, /feeds, /topicadmin ve /editors ardından.
add = ekle
remove = kaldır, kaldir, çıkar, cikar, sil
move = taşı, tasi
invite = davet
rename = adlandır, adlandir, yeniden adlandır, yeniden adlandir, ad
default = varsayılan
auto = otomatik
review = onaylı, onayli
newest = yeni, en yeni
pause = duraklat, durdur
resume = devam, devam et, sürdür
import = içe aktar, ice aktar
export = dışa aktar, disa aktar

# /editors ardından.
author = yazar
editor = editör
chief = yayın yönetmeni, yayin yonetmeni, yönetmen

# Komutsuz, tek başına bir söz: konuşurken her komuta ne denir. Ardındaki noktalama sayılmaz.
say-start = başla, başlat, merhaba, selam, günaydın, iyi akşamlar
say-help = yardım, yardım et
say-stop = dur, durdur, yeter, bitir, son, stop
say-settings = ayarlar, ayar, seçenekler, menü
say-topics = konular, konu, bölümler
say-latest = haberler, haber, son haberler, manşetler, gündem
say-digest = özet, ne zaman, saat, zaman
say-subscribe = abone ol, abone, abonelik
say-unsubscribe = abonelikten çık, iptal, çık
say-breaking = son dakika, acil
say-timezone = saat dilimi, zaman dilimi
say-language = dil, diller
say-privacy = gizlilik, veriler, veri
say-pause = ara, ara ver, duraklat, tatil
say-resume = devam, devam et, sürdür
say-search = ara bul, arama, bul
say-saved = kaydedilenler, kayıtlı, yer imleri
say-invite = davet, davet et, paylaş, öner
say-quiet = sessiz, sessiz saatler, gece, rahatsız etme
say-feedback = geri bildirim, iletişim, şikâyet, görüş

# Behind /mute and /follow: who wrote it, where it is from.
by = yazar
from = kaynak
