# Ne zaman, ne kadar, ne zaman hiç: /digest, /settings, /quiet, /cap, /pause ve /resume.

command-quiet-menu = Sessiz saatler
command-cap-menu = Günde ne kadar
command-pause-menu = Bir süre hiçbir şey gönderme
command-resume-menu = Araya son ver

cadence-silent-words = { $cadence }, sessiz

when-title = <b>Haberler ne zaman gelir</b>
when-title-topic = <b>{ $topic } ne zaman gelir</b>
when-now = Şimdi: { $cadence }.
when-like-the-rest = Diğerleri gibi: { $cadence }.
when-next = Sıradaki: <b>{ $day } saat { $time }</b> ({ $timeZone }).
when-hint = Başka saatler, yazarak: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ Anında
when-breaking-button = 🚨 Yalnız son dakika
when-off-button = Kapalı
when-rest-button = Diğerleri gibi
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = Pt, Sa, Ça, Pe, Cu, Ct, Pz
when-every-button = Her gün
when-weekdays-button = Pzt–Cum
when-weekend-button = Hafta sonu
when-sound-button =
    { $on ->
        [yes] 🔔 Sesli
       *[no] 🔕 Sessiz
    }
when-hours-button = Bütün saatler
when-everything-button = Hepsi
when-topics-button = Bir konuya başka saat ▸
when-topics-ask = Hangi konu kendi saatinde gelsin?
when-last-time-toast = Bir saat kalmalı. Bitirmek için: Anında ya da Kapalı.
when-six-toast = Günde en çok altı kez: önce birini çıkarın.

settings-line = { $topics }: { $cadence }
settings-none = Henüz konu yok: hiçbir şey gelmez.
settings-next = Sıradaki özet: { $day } saat { $time }
settings-clock-line = Saat: { $city }, şimdi { $now }
settings-quiet-line =
    Sessiz: { $from }–{ $until }, { $breaking ->
        [wake] son dakika uyandırır
        [silent] son dakika sessiz
       *[morning] son dakika bekler
    }
settings-quiet-none = Sessiz saatler: yok
settings-cap-line = Anında: günde en çok { $most }, gerisi saat { $time }
settings-cap-none = Günde kaç haber: sınırsız
settings-look-line =
    Son dakika: { $on ->
        [yes] anında
       *[no] özette
    } · Görseller: { $pictures ->
        [preview] önizleme
        [photo] fotoğraf
       *[off] yok
    } · { $language }
settings-reads-line = Okuduklarım: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Sert görüntüler: örtülü
       *[never] Sert görüntüler: hiç
    }
settings-plain-line = Ekran okuyucular için sade biçim
settings-quiet-button = 🌙 Sessiz saatler
settings-cap-button = Ne kadar
settings-pause-button = ⏸ Ara ver
settings-reads-button = 📖 Okuduklarım
settings-graphic-button =
    { $graphic ->
        [always] Sert: göster
        [cover] Sert: örtülü
       *[never] Sert: hiç
    }
settings-plain-button =
    { $on ->
        [yes] Sade biçim: açık
       *[no] Sade biçim: kapalı
    }
settings-plain-toast =
    { $on ->
        [yes] Sade biçim: daha az işaret, görseller sözle
       *[no] Sade biçim kapalı
    }
reads-ask = Hangi dillerde haber? Diğerleri gelmez.
reads-all-button = Bütün diller

quiet-title = <b>Sessiz saatler</b>
quiet-none = Yok: haberler her saatte gelir. Sizde saat { $now }.
quiet-set = Sizin saatinizle <b>{ $from }</b>–<b>{ $until }</b>. O sırada çıkanlar bekler ve saat { $until } tek bir özet olarak gelir.
quiet-breaking =
    Son dakika haberleri { $breaking ->
        [wake] anında, sesli gelir.
        [silent] anında, sessiz gelir.
       *[morning] da sabahı bekler.
    }
quiet-wake-button = 🔔 Beni uyandır
quiet-silent-button = 🔕 Sessizce
quiet-morning-button = 🌅 Sabah
quiet-other-button = Başka saatler
quiet-off-button = Sessiz saat yok
quiet-back-button = ◂ Sessiz saatler
quiet-from-ask = Saat kaçtan sonra sessiz?
quiet-until-ask = { $from } saatinden kaça kadar?
quiet-toast = Sessiz: { $from }–{ $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] Son dakika sizi uyandırır
        [silent] Son dakika sessiz gelir
       *[morning] Son dakika sabahı bekler
    }
quiet-unreadable = “{ $word }” içinde iki saat okuyamadım. Şöyle yazın: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> ya da <code>/quiet kapalı</code>.

cap-title = <b>Ne kadar</b>
cap-none = Sınırsız: anında istedikleriniz anında gelir.
cap-set =
    { $most ->
        [one] Günde en çok <b>{ $most }</b> haber anında gelir. Fazlası sıradaki özeti bekler; hiçbir şey kaybolmaz.
       *[other] Günde en çok <b>{ $most }</b> haber anında gelir. Fazlası sıradaki özeti bekler; hiçbir şey kaybolmaz.
    }
cap-breaking =
    { $breaking ->
        [exempt] Son dakika ayrıca gelir, sayılmaz.
       *[counted] Son dakika da sayılır.
    }
cap-waiting =
    { $count ->
        [one] { $count } haber bekliyor: { $day } saat { $time }.
       *[other] { $count } haber bekliyor: { $day } saat { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Son dakika: sayılmaz
       *[counted] 🚨 Son dakika: sayılır
    }
cap-off-button = Sınırsız
cap-toast = Günde en çok { $most } anında
cap-unreadable = “{ $word }” 1 ile 99 arasında bir sayı değil. Şöyle yazın: <code>/cap 5</code> ya da <code>/cap kapalı</code>.

pause-ask =
    <b>Ara</b>
    Ne kadar süre? O sırada hiçbir şey gelmez; sonra kaçırdıklarınızı sunarım.
pause-days-button =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
pause-week-button = Bir hafta
pause-open-button = Ben diyene kadar
pause-set = ⏸ Ara: <b>{ $day }, { $time }</b> saatine kadar. Sonra kaçırdıklarınızı sunarım. Daha erken: /resume
pause-set-open = ⏸ Ara verildi. /resume bitirir, kaçırdıklarınızı sunarım.
pause-resume-button = ▶️ Şimdi sürsün
pause-toast = ⏸ Ara verildi
pause-unreadable = “{ $word }” ne bir gün sayısı ne de gelecek bir gün. Şöyle yazın: <code>/pause 3</code>, <code>/pause 2 hafta</code>, <code>/pause cuma</code> ya da <code>/pause 2030-12-24</code>.
resume-toast = ▶️ Sürüyor
resume-not-paused = Ara verilmiş değil. /settings neyin ne zaman geldiğini gösterir.

catch-up-none = ▶️ Sürüyor. Hiçbir şey kaçırmadınız.
catch-up-offer =
    { $count ->
        [one] ▶️ Sürüyor. Kaçırdığınız <b>{ $count } haber</b> var ({ $day } gününden beri):
       *[other] ▶️ Sürüyor. Kaçırdığınız <b>{ $count } haber</b> var ({ $day } gününden beri):
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } haber, { $day } gününden beri</b>
       *[other] <b>{ $count } haber, { $day } gününden beri</b>
    }
catch-up-top-button = İlk { $count }
catch-up-all-button = Bütün başlıklar
catch-up-skip-button = Geç
catch-up-skipped = ▶️ Sürüyor, bundan sonra yeni olanlarla.
