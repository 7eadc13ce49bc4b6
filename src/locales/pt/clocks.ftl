# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } no relógio de cada um
clocks-hint = Pelo relógio de cada leitor: <code>08:00 local</code>. Onde já é mais tarde, chega logo.
clocks-scheduled = 🕗 <code>{ $id }</code> sai <b>{ $day } às { $time }</b> no relógio de cada leitor: os primeiros recebem { $firstDay } às { $first }, hora de { $timeZone }. Onde já é mais tarde, chega logo.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } leitor ainda espera pelas { $time }.
        [many] 🕗 { $readers } de leitores ainda esperam pelas { $time }.
       *[other] 🕗 { $readers } leitores ainda esperam pelas { $time }.
    }
