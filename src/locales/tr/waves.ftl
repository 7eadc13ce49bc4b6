# İlk dalga: haberi herkesten önce birkaç kişi alır.
wave-going =
    { $readers ->
        [one] 🌊 İlk dalga: önce { $readers } okur alır, sorun çıkmazsa hemen ardından diğerleri.
       *[other] 🌊 İlk dalga: önce { $readers } okur alır, sorun çıkmazsa hemen ardından diğerleri.
    }
wave-passed = 🌊 İlk dalga iyi geçti. Diğerleri { $seconds } sn içinde alıyor.
wave-held = 🌊 İlk dalga iyi geçti. Diğerleri Devam et’e basmanızı bekliyor.
wave-halted = 🌊 İlk dalgada durduruldu: başka kimsede yok.
wave-stopped =
    🌊 İlk dalgadan sonra durdu. { wave-fault-words }
    Diğerleri bekliyor, kimse kaybolmadı. Düzeltin (/correct) ya da böyle devam edin.
wave-fault-words =
    { $why ->
        [refused] Telegram metni ya da bir dilini reddediyor.
        [pictures] Başarısız resimler: { $failed } / { $copies }.
       *[failures] Başarısız gönderimler: { $failed } / { $copies }.
    }
wave-go-on-button = ▶️ Devam et
wave-stop-button = ⏹ Tamamen durdur
wave-hold-button = ⏸ Beklet
notices-wave-stopped =
    🌊 { $subject } ilk dalgadan sonra durdu. { wave-fault-words }
    Diğerleri bekliyor: /status { $status } sürdürür ya da durdurur.
