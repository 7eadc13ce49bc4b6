# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } nach der Uhr jedes Einzelnen
clocks-hint = Nach der Uhr jedes Lesers: <code>08:00 lokal</code>. Wo es schon später ist, kommt es sofort.
clocks-scheduled = 🕗 <code>{ $id }</code> geht <b>{ $day } um { $time }</b> nach der Uhr jedes Lesers raus: Die Ersten haben es { $firstDay } um { $first } ({ $timeZone }). Wo es schon später ist, kommt es dann sofort.
clocks-pending =
    { $readers ->
        [one] 🕗 Bei { $readers } Person ist es noch nicht { $time }.
       *[other] 🕗 Bei { $readers } Personen ist es noch nicht { $time }.
    }
