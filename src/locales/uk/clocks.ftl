# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } за годинником кожного
clocks-hint = За годинником кожного читача: <code>08:00 місцевий</code>. Де вже пізніше, прийде одразу.
clocks-scheduled = 🕗 <code>{ $id }</code> вийде <b>{ $day } о { $time }</b> за годинником кожного читача: перші отримають { $firstDay } о { $first }, час { $timeZone }. Де вже пізніше, прийде тоді одразу.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } читач ще чекає на { $time } за своїм годинником.
        [few] 🕗 { $readers } читачі ще чекають на { $time } за своїм годинником.
        [many] 🕗 { $readers } читачів ще чекають на { $time } за своїм годинником.
       *[other] 🕗 { $readers } читача ще чекають на { $time } за своїм годинником.
    }
