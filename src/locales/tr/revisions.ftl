# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Geri çekildi: yukarıya bakın
decision-retract-removes = 🗑 Son 48 saatte gönderilen kopyalar silinir. Telegram’ın izin vermediği yerde, bültenlerde ve paylaşılan kopyalarda yukarıdaki metin görünür. <code>{ $id }</code>: { copies-words }. Bunun geri dönüşü yok.
decision-removes-button =
    { $on ->
        [yes] 🗑 Son 48 saatin kopyalarını sil: açık
       *[no] 🗑 Son 48 saatin kopyalarını sil: kapalı
    }
decision-removes-toast =
    { $on ->
        [yes] Son 48 saatin kopyaları silinecek
       *[no] Her kopya geri çekildiğini söyleyecek
    }
receipt-withdrawn = Geri çekilen: { copies-words } içinden <b>{ $count }</b>
receipt-end =
    { $end ->
        [removed] Silinen
        [noticed] Yerine not konan
       *[edited] Yerinde değiştirilen
    }: { $count }
receipt-unreachable = Ulaşılamayan: { $count }
