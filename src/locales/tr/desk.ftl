# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Şimdiye dek bekletilen: { $count } gönderim. Ne yapılsın?
       *[other] 🛑 Şimdiye dek bekletilen: { $count } gönderim. Ne yapılsın?
    }
unhalt-all-button = Hepsi, sırayla
unhalt-spread-button = Yarım saate yay
unhalt-fresh-button = 1 saati aşan özetler olmadan
unhalt-went =
    { $count ->
        [0] Şu anda hiçbir şey gönderilmiyor.
        [one] { $count } gönderim şimdi başlıyor.
       *[other] { $count } gönderim şimdi sırayla başlıyor.
    }
unhalt-later =
    { $count ->
        [one] { $count } tane daha { $time } saatinde başlıyor.
       *[other] { $count } tane daha birer birer başlıyor, sonuncusu { $time } saatinde.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } geciken özet atlandı: haberleri bir sonrakiyle gelir.
       *[other] { $count } geciken özet atlandı: haberleri bir sonrakilerle gelir.
    }
unhalt-not-halted = ▶️ Durdurulan bir şey yok: gönderim sürüyor.
sending-digest-words = 📰 { $time } özeti, { $city }
list-line = • { $title }
list-more = … ve { $count } tane daha
health-standing =
    { $count ->
        [one] ⏸ { $count } gönderim duraklatıldı: /queue
       *[other] ⏸ { $count } gönderim duraklatıldı: /queue
    }
