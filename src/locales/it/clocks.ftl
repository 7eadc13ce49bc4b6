# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } sull’orologio di ciascuno
clocks-hint = Secondo l’orologio di ogni lettore: <code>08:00 locale</code>. Dove è già più tardi, arriva subito.
clocks-scheduled = 🕗 <code>{ $id }</code> esce <b>{ $day } alle { $time }</b> sull’orologio di ogni lettore: i primi lo hanno { $firstDay } alle { $first }, ora di { $timeZone }. Dove è già più tardi, arriva subito.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } lettore aspetta ancora le { $time }.
        [many] 🕗 { $readers } di lettori aspettano ancora le { $time }.
       *[other] 🕗 { $readers } lettori aspettano ancora le { $time }.
    }
