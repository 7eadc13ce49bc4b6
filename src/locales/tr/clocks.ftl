# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 Herkesin kendi saatiyle { $time }
clocks-hint = Her okurun kendi saatiyle: <code>08:00 yerel</code>. Daha geç olan yerde hemen gelir.
clocks-scheduled = 🕗 <code>{ $id }</code> her okurun kendi saatiyle <b>{ $day } { $time }</b> çıkıyor: ilkler { $firstDay } { $first } ({ $timeZone }) alır. Daha geç olan yerde o zaman hemen gelir.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } okur hâlâ kendi saatiyle { $time } olmasını bekliyor.
       *[other] 🕗 { $readers } okur hâlâ kendi saatiyle { $time } olmasını bekliyor.
    }
