# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } à l’heure de chacun
clocks-hint = À l’heure de chaque lecteur : <code>08:00 local</code>. Là où il est déjà plus tard, il part aussitôt.
clocks-scheduled = 🕗 <code>{ $id }</code> part <b>{ $day } à { $time }</b> à l’heure de chaque lecteur : les premiers le reçoivent { $firstDay } à { $first }, heure de { $timeZone }. Là où il est déjà plus tard, il part aussitôt.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } lecteur attend encore qu’il soit { $time } chez lui.
        [many] 🕗 { $readers } de lecteurs attendent encore qu’il soit { $time } chez eux.
       *[other] 🕗 { $readers } lecteurs attendent encore qu’il soit { $time } chez eux.
    }
