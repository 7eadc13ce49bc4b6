# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Held back so far: { $count } sending. What shall become of it?
       *[other] 🛑 Held back so far: { $count } sendings. What shall become of them?
    }
unhalt-all-button = All, in order
unhalt-spread-button = Spread over half an hour
unhalt-fresh-button = Without digests over 1 h late
unhalt-went =
    { $count ->
        [0] Nothing goes out right now.
        [one] { $count } sending goes out now.
       *[other] { $count } sendings go out now, in order.
    }
unhalt-later =
    { $count ->
        [one] { $count } more begins at { $time }.
       *[other] { $count } more begin one by one, the last at { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } late digest is left out: its stories come with the next one.
       *[other] { $count } late digests are left out: their stories come with the next ones.
    }
unhalt-not-halted = ▶️ Nothing is halted: sending runs.
sending-digest-words = 📰 Digest { $time }, { $city }
list-line = • { $title }
list-more = … and { $count } more
health-standing =
    { $count ->
        [one] ⏸ { $count } sending is paused: /queue
       *[other] ⏸ { $count } sendings are paused: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } a second · { $left } left
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · goes on at { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · up to { $count } story so far
       *[other] { queue-digests } · up to { $count } stories so far
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } more digest, { $from }
       *[other] 📰 { $count } more digests, { $from } to { $until }
    }
desk-move-button = 🕗 Move
desk-cancel-button = ↩️ Cancel
desk-moved-toast = Moved
desk-too-late = ⏰ <code>{ $id }</code> was due { $day } at { $time } ({ $timeZone }), but nothing could go out then. Is it still right? It is a draft until you decide.
decision-announce-topics = To the readers of { $topics }.
decision-gone = That is decided already, or too long ago.
announce-leaving = ⏳ Goes out in { $seconds } s
announce-due = 🕒 Goes out { $day } at { $time } ({ $timeZone })
announce-taken-back = ↩️ Taken back: nobody has it.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (its place in digests and menus)
doubts = ⚠️ { $list }
doubt-front_page = a front page, not a story
doubt-no_picture = no picture
doubt-no_readers = nobody has this topic
doubt-long_headline = headline of { $count } characters
doubt-same_headline = same headline as <code>{ $id }</code>
doubt-alike = like <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] another draft of this page
       *[other] { $count } other drafts of this page
    }
doubt-quiet = { readers-words } in quiet hours
publish-links-left-out = ⚠️ A story has one link: I took { $link }. Left out: { $count }.
publish-hint = To publish this, answer it with /publish: its first line becomes the headline.
desk-revised =
    { $who ->
        [cms] ✏️ Version { $version }: changed by the CMS { $day } at { $time }
        [person] ✏️ Version { $version }: changed by { $name } { $day } at { $time }
       *[somebody] ✏️ Version { $version }: changed { $day } at { $time }
    }
