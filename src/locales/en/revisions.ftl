# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Withdrawn: see above
decision-retract-removes = 🗑 Copies sent less than 48 hours ago will be deleted. Where Telegram does not allow that, in digests and in shared copies, the above takes its place. <code>{ $id }</code>: { copies-words }. This can't be undone.
decision-removes-button =
    { $on ->
        [yes] 🗑 Delete copies of the last 48 h: on
       *[no] 🗑 Delete copies of the last 48 h: off
    }
decision-removes-toast =
    { $on ->
        [yes] Copies of the last 48 hours will be deleted
       *[no] Every copy says that it was withdrawn
    }
receipt-withdrawn = Withdrawn: <b>{ $count }</b> of { copies-words }
receipt-end =
    { $end ->
        [removed] Deleted
        [noticed] Notice in its place
       *[edited] Changed in place
    }: { $count }
receipt-unreachable = Out of reach: { $count }
desk-body-button = Text
desk-picture-button = Picture
desk-ask-field-body = Send me the whole new text, paragraphs with an empty line between them, or a single <code>-</code> for none.
desk-ask-field-picture = Send me the new picture as a photo, or a single <code>-</code> for none.
decision-mark-button =
    { $on ->
        [yes] ✏️ “Corrected” on the card: on
       *[no] ✏️ “Corrected” on the card: off
    }
decision-mark-toast =
    { $on ->
        [yes] The card says that it was corrected
       *[no] The card does not say so
    }
decision-again = Here is the same for what readers have now:
page-changed = 🔎 The page of <code>{ $id }</code> says something else than when it went out: <b>{ $title }</b>
page-gone = 🔎 The page of <code>{ $id }</code> is not there any more: <b>{ $title }</b>
page-ignore-button = Ignore
page-ignored = <code>{ $id }</code> stays as it is.
desk-ask-field-valid = Until when does it hold? Send me a date and an hour of your clock, like <code>2030-11-24 08:00</code>, <code>tomorrow 8:00</code> or <code>in 2 hours</code>; a single <code>-</code> for no end.
card-over-words = No longer valid since { $time }
desk-valid-button = ⏳ Valid until…
desk-choose-valid = ⏳ Until when does it hold? Then it leaves the digests that are still to come, and its copies say so.
desk-valid-always-button = No end
desk-valid-toast = The time is noted
desk-chain = ↪️ { $count } more in its story:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ Goes on with { $id }
desk-valid =
    { $over ->
        [yes] ⏳ No longer holds since { $day }, { $time }
       *[no] ⏳ Holds until { $day }, { $time }
    }
