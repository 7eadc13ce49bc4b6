# Bir haberi geride tutanlar: ambargo, bekletme.

command-hold-menu = Haberi kaldırılana dek beklet
command-embargo-menu = Belli bir saatten önce değil
hold-usage =
    <code>/hold k7m2qa mahkeme cuma günü karar verecek</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa yarın 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Bekletiliyor</b>: { $name }, { $day } saat { $time }: { $reason }
embargo-line = ⏳ <b>Ambargo</b>: { $day } saat { $time } öncesi değil ({ $timeZone }), koyan { $name }
hold-button = 🔒 Beklet
hold-lift-button = 🔓 Bekletmeyi kaldır
embargo-button = ⏳ Ambargo
embargo-lift-button = ⌛️ Ambargoyu kaldır
embargo-end-button = 🕒 Bitince: { $day } { $time }
desk-ask-field-hold = Neden bekletiliyor? Nedenini bana yazın. Biri kaldırana dek hiçbir şey gitmez.
desk-ask-field-embargo = Ne zamandan önce değil? Bana tarihi ve saati yazın, örneğin <code>yarın 8:00</code>.
embargo-choose = Ne zamandan önce değil?
embargo-set = ⏳ <code>{ $id }</code> { $day } saat { $time } öncesinde gitmez ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Bekletiliyor
       *[no] 🔓 Bekletme kaldırıldı
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Ambargo altında
       *[no] ⌛️ Ambargo kaldırıldı
    }
desk-held-due = 🔒 <code>{ $id }</code> { $day } saat { $time } gidecekti ama bekletiliyor. Bekletme kalkınca yeniden sorulur.
error-on_hold = { $id } bekletiliyor: biri kaldırana dek gönderilmez. Kim, neden: /status { $id }
error-embargo_stands = { $id } hâlâ ambargo altında. Sonrasına zamanlayın ya da ambargoyu kaldırın: /status { $id }
queue-held-head = 🔒 <b>Bekletilenler</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject } bekletiliyor ve sonraki kopyadan önce durdu. Bekletme kalkınca /status { $status } sürdürür.
