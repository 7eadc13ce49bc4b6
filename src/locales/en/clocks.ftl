# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } on each reader’s clock
clocks-hint = By each reader’s clock: <code>08:00 local</code>. Where it is later already, it comes at once.
clocks-scheduled = 🕗 <code>{ $id }</code> goes out <b>{ $day } at { $time }</b> on each reader’s clock: the first have it { $firstDay } at { $first }, { $timeZone } time. Where it is later already, it comes at once then.
clocks-pending =
    { $readers ->
        [one] 🕗 { $readers } reader still waits for { $time } on their clock.
       *[other] 🕗 { $readers } readers still wait for { $time } on their clocks.
    }
