# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Bir günde size ondan fazla haber geldi. Günde yalnızca birkaçını hemen göndereyim mi? Ötekiler saat { $time } için toplu gelir.
cap-offer-few-button = Günde en çok { $most }
cap-offer-no-button = Hayır, teşekkürler
cap-offer-declined = Peki, hiçbir şey değişmiyor. Bir gün çok gelirse: /cap.

filter-lone-quote = Tırnak kapatılmamış, bu yüzden hiçbir şey kaydetmedim. Şöyle yazın: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] Sonraki özeti bekleyen { $count } haber artık gelmeyecek. /latest içinde duruyor.
       *[other] Sonraki özeti bekleyen { $count } haber artık gelmeyecek. /latest içinde duruyor.
    }

chat-home-lost = ⚠️ <b>{ $title }</b> içinde { $outlet } haberlerinin geldiği konu artık yok. Haberler bundan böyle grubun kendisine (General) gelir. Taşımak için başka bir konuda /topic_here gönderin.
