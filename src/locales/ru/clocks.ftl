# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } по часам каждого
clocks-hint = По часам каждого читателя: <code>08:00 местное</code>. Где уже позже, придёт сразу.
clocks-scheduled = 🕗 <code>{ $id }</code> выйдет <b>{ $day } в { $time }</b> по часам каждого читателя: первые получат { $firstDay } в { $first }, время { $timeZone }. Где уже позже, придёт тогда сразу.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } читатель ещё ждёт { $time } по своим часам.
        [few] 🕗 { $readers } читателя ещё ждут { $time } по своим часам.
        [many] 🕗 { $readers } читателей ещё ждут { $time } по своим часам.
       *[other] 🕗 { $readers } читателя ещё ждут { $time } по своим часам.
    }
