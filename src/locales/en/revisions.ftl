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
