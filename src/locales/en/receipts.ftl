# What editors are told of corrections, withdrawals, announcements, the paid speed, and of what goes wrong while
# something is sent.

# Numbers with their words; other sentences name these.
readers-words =
    { $readers ->
        [one] { $readers } reader
       *[other] { $readers } readers
    }
chats-words =
    { $chats ->
        [one] { $chats } group or channel
       *[other] { $chats } groups and channels
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } and { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
    }
stars-words =
    { $stars ->
        [one] { $stars } Star
       *[other] { $stars } Stars
    }
duration-seconds-words = { $n } s
duration-minutes-words = about { $n } min
duration-hours-words = about { $n } h

# What is sent, in a few words.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Correction of <code>{ $id }</code>, version { $version }
        [retraction] 🚫 Withdrawal of <code>{ $id }</code>
        [announcement] 📢 Announcement <code>{ $id }</code>
       *[digest] 📰 Digest <code>{ $id }</code>
    }
subject-titled = { subject } “{ $title }”

receipt-sending =
    { $bar } { $share }
    { $delivered } delivered · { $failed } not reachable · { $rate } a second
receipt-sending-left = { receipt-sending } · { $left } left
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    “{ $title }”
receipt-state-words =
    { $state ->
        [planning] 📣 Going out
        [sending] 📣 Going out
        [paused] ⏸ Paused
        [halted] 🛑 Halted
        [done] ✅ Delivered
        [rewritten] ✅ Done
       *[cancelled] ⏹ Stopped
    }
# One line of a list of versions; what follows " · " is added where there is any.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } of { copies-words }
receipt-line-stopped = { $count } not sent
receipt-line-unreachable = { $count } not reachable
receipt-line-unknown = { $count } unknown
receipt-line-pending = { $count } to come
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Nobody wanted it at once: it waits for the digests.
receipt-nobody-digest = There was nobody to send it to.
receipt-nobody-announcement = There is nobody yet to tell it to.
receipt-nobody-correction = No reader holds a copy: from now on it goes out corrected.
receipt-nobody-retraction = No reader holds a copy, and nobody will get one.
receipt-delivered = Accepted by Telegram: <b>{ $count }</b> of { $planned }
receipt-rewritten = Rewritten: <b>{ $count }</b> of { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Blocked the bot
        [deactivated] Account deleted
        [kicked] Bot removed from the chat
        [chat_not_found] Chat not found
        [withdrawn] Changed their mind meanwhile
        [refused] Refused by Telegram
        [no_rights] Chat does not let us write
        [expired] Too late to be sent
        [cancelled] Stopped before
        [vanished] Copy deleted or too old to edit
        [set_aside] Set aside after a fault of ours
        [erased] Erased all their data
       *[other] Other
    }
receipt-unknown = Unknown (the answer was lost): { $count }
receipt-sent-again = May have come twice (sent again after a lost answer): { $count }
receipt-pending = Still to come: { $count }
receipt-halted-for =
    Telegram says: <i>{ $words }</i>
    Nothing more is sent until you press Resume.
receipt-ask-again = Send <code>{ $id }</code> again to { readers-words } whose answer was lost? They may get it twice.
# In front of them, where they add up to more than were sent at once.
receipt-ways = With digests, { copies-words }.
receipt-way =
    { $way ->
        [atOnce] At once: { $count }
        [digests] In digests: { $count }
        [groups] Groups: { $count }
       *[channels] Channels: { $count }
    }
receipt-digests = Digest readers find it in their next digest.

correct-usage =
    Which story, and what is right? Like this:
    <code>/correct k7m2qa title: The new headline</code>

    Several at once, each on a line of its own: <code>title:</code> <code>lead:</code> <code>source:</code> <code>note:</code> (what was wrong; readers see it). With <code>material</code> behind the id, readers also get a short word below their copy.
    <code>/correct k7m2qa</code> alone offers buttons.
correct-word-unknown = I can't read “{ $word }”. Begin each line with <code>title:</code>, <code>lead:</code>, <code>source:</code> or <code>note:</code>, like <code>/correct k7m2qa title: The new headline</code>
correct-title-missing = A story needs a title. Write the new one behind <code>title:</code>
correct-unchanged = <code>{ $id }</code> says exactly that already.

retract-usage =
    Which story, and why? Readers see the reason in its place:
    <code>/retract k7m2qa The figures were wrong.</code>
retract-reason-missing = Why? Readers see the reason in its place: <code>/retract { $id } The figures were wrong.</code>

announce-usage =
    What shall I tell everybody? <code>/announce We are moving to a new address.</code>
    Or answer a message with /announce. You see it before it goes out.

decision-correct =
    { $notify ->
        [yes] ✏️ Above is <code>{ $id }</code> as it would be. { copies-words } in readers' chats would be rewritten in place, with a short word below each.
       *[no] ✏️ Above is <code>{ $id }</code> as it would be. { copies-words } in readers' chats would be rewritten in place, silently.
    }
decision-retract = 🚫 Above is what would stand in the place of <code>{ $id }</code>, in { copies-words }. This can't be undone.
decision-announce = 📢 Above is exactly what readers get. To { audience-words }, in { $took }?
decision-asked-others =
    { $chats ->
        [0] Someone else must release it, and I can reach no other editor. They have to press Start in their chat with me first.
       *[other] Someone else must release it. I have shown it to the others; it waits for a day.
    }
decision-dropped = 🗑 Discarded. Nothing has changed.
decision-send-button = 📢 Send
decision-correct-button = ✅ Correct { copies-words }
decision-retract-button = 🚫 Withdraw { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 A word below each copy: on
       *[no] 🔕 A word below each copy: off
    }
decision-drop-button = 🗑 Discard
decision-dropped-toast = Discarded
decision-gone-toast = That is decided already, or too long ago
decision-notify-toast =
    { $on ->
        [yes] Readers are told below each copy
       *[no] Rewritten without a word
    }

paid-ask =
    ⚡ <code>{ $id }</code> goes to { readers-words }. At the free speed that takes { $free }, at the paid speed { $paid }.
    Telegram takes 0.1 Star for each message above the free rate: <b>at most { stars-words }</b>, from the bot's balance.
paid-switch-button =
    { $on ->
        [yes] ⚡ Paid speed: on
       *[no] ⚡ Paid speed: off
    }
paid-yes-button = ⚡ Yes, up to { stars-words }
paid-no-button = No
paid-toast =
    { $on ->
        [yes] ⚡ At the paid speed
       *[no] At the free speed
    }

notices-halted =
    🛑 { $subject } is halted. Telegram says: <i>{ $words }</i>
    Nobody is lost: /status { $status } resumes or stops it.
notices-variant-refused = ⚠️ Telegram refuses { $subject } in one language or form (<i>{ $words }</i>): those readers do not get it, the others do. /status { $status }
notices-picture-refused = 🖼 Telegram refuses the picture of { $subject } (<i>{ $words }</i>), so the story goes without it: <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram refused the paid speed for { $subject } (<i>{ $words }</i>): going on at the free rate.
notices-set-aside = ⚠️ A part of { $subject } ended the program again and again and was set aside; its readers did not get it. /status { $status } counts them.
notices-heard = ✅ Telegram did not answer for { $silence }; sending goes on, nobody is missed.
notices-flood = ⏳ Telegram made us wait { $wait }; sending goes on, nobody is missed.
notices-update-set-aside = ⚠️ Something a reader sent (update { $updateId }) ended the program again and again and was set aside. All others are answered.
notices-nearly-full = ⚠️ Redis is nearly full: nothing new goes out until whoever runs the bot has made room. What is under way goes on.
notices-store-empty = ℹ️ The bot has started with an empty store: no subscribers. If there were some, this is another Redis, or it lost its data.

chat-refuses =
    { $topic ->
        [yes] ⚠️ I can't write into the topic I was given in <b>{ $title }</b>, so { $outlet }'s news does not arrive there: it is closed or deleted, or I lack the right to send messages. Mend that, or send /topics in the topic that shall get the news.
       *[no] ⚠️ I am not allowed to write in <b>{ $title }</b>, so { $outlet }'s news does not arrive there. Give me the right to send messages (in a channel: to post), or send /stop there and I stay quiet.
    }
notices-recipients-set-aside = ⚠️ What is stored of { readers-words } can't be read, so { $subject } did not go to them. All others are served. /status { $status } counts them.
notices-unreadable = ⚠️ What is stored of { readers-words } can't be read: nothing reaches them until whoever runs the bot has looked. All others are served.
notices-outage = 🌙 I was away from { $from } to { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } digest goes out late.
       *[other] { $digests } digests go out late.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } is older than six hours and waits for the next one, which has everything: { $times }.
       *[other] { $digests } are older than six hours and wait for the next one, which has everything: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … and { $count } more.
notices-more-words = { $count } more
