# What was done in the newsroom, for who leads it.

command-audit-menu = Who did what in the newsroom
audit-list = <b>Who did what, newest first</b>
audit-none = Nothing has been done yet.
audit-file = Newest first; kept for a year.
audit-program-words = by itself
audit-act-words =
    { $what ->
        [drafted] 📝 drafted
        [changed] ✏️ changed
        [released] 📣 released
        [scheduled] 🕒 scheduled
        [cancelled] ↩️ took back the release of
        [went_out] 📤 sent out
        [discarded] 🗑 discarded
        [restored] ♻️ restored
        [corrected] ✏️ corrected
        [took_back] ↩️ took back the correction of
        [withdrew] 🚫 withdrew
        [announced] 📢 announced
        [topic] 🏷 topic
        [feed] 📡 feed
        [role] 👤 role of
        [halted] 🛑 halted everything
        [unhalted] ▶️ ended the halt
        [handed_in] 🙋 handed in
        [sent_back] ↩️ sent back
        [held] 🔒 put on hold
        [hold_lifted] 🔓 lifted the hold of
        [embargoed] ⏳ put under embargo
        [embargo_lifted] ⌛️ lifted the embargo of
       *[steered] ⏯ steered the sending
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Who works in the newsroom: what they did there is kept for a year with their id, whoever erases their data. It holds headlines, never messages.

desk-hand-in-button = 🙋 Hand in
desk-handed-in-toast = Handed in: an editor looks at it.
desk-hands-in =
    🙋 <b>{ $who }</b> hands in
    <b>{ $title }</b> <code>{ $id }</code>
