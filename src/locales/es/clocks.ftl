# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } en el reloj de cada uno
clocks-hint = Según el reloj de cada lector: <code>08:00 local</code>. Donde ya es más tarde, llega enseguida.
clocks-scheduled = 🕗 <code>{ $id }</code> sale <b>{ $day } a las { $time }</b> en el reloj de cada lector: los primeros lo tienen { $firstDay } a las { $first }, hora de { $timeZone }. Donde ya es más tarde, llega enseguida.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } lector espera aún a que sean las { $time }.
        [many] 🕗 { $readers } de lectores esperan aún a que sean las { $time }.
       *[other] 🕗 { $readers } lectores esperan aún a que sean las { $time }.
    }
