# What keeps a story back: an embargo, a legal hold.

command-hold-menu = Hold a story back until it is lifted
command-embargo-menu = No earlier than a time
hold-usage =
    <code>/hold k7m2qa the court decides on Friday</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa tomorrow 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>On hold</b> by { $name }, { $day } at { $time }: { $reason }
embargo-line = ⏳ <b>Embargo</b>: not before { $day } at { $time } ({ $timeZone }), set by { $name }
hold-button = 🔒 Hold
hold-lift-button = 🔓 Lift the hold
embargo-button = ⏳ Embargo
embargo-lift-button = ⌛️ Lift the embargo
embargo-end-button = 🕒 When it ends: { $day } { $time }
desk-ask-field-hold = Why is it on hold? Send me the reason. Nothing goes out until somebody lifts it.
desk-ask-field-embargo = Not before when? Send me the date and the hour, like <code>tomorrow 8:00</code>.
embargo-choose = Not before when?
embargo-set = ⏳ <code>{ $id }</code> goes out no earlier than { $day } at { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 On hold
       *[no] 🔓 The hold is lifted
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Under embargo
       *[no] ⌛️ The embargo is lifted
    }
desk-held-due = 🔒 <code>{ $id }</code> was due { $day } at { $time } and is on hold: it waits. When the hold is lifted, it is asked for again.
error-on_hold = Article { $id } is on hold: nothing sends it until somebody lifts that. /status { $id } shows by whom and why.
error-embargo_stands = Article { $id } is under embargo until later. Schedule it for then, or lift the embargo: /status { $id }
queue-held-head = 🔒 <b>On hold</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject } is on hold and paused before the next copy. When the hold is lifted, /status { $status } lets it go on.
