# The feeds: what chiefs see and press, and what the newsroom is told of them.

feeds-usage =
    <code>/feeds add https://example.org/rss #world</code> new stories become drafts
    <code>/feeds add https://example.org/rss #world auto</code> new stories are published
    with a number, so many of the newest at once; a page's address does as well as the feed's
    <code>/feeds 3</code> opens one · <code>/feeds export</code> gives all as a file (OPML)
    <code>/feeds import #world</code> below a file, or as an answer to it, adds all that is in it
feeds-reading = 📡 Reading the feed …
feeds-added = 📡 <b>{ $title }</b> is feed { $number }, with { feeds-entries-words } in it. { feeds-first-words } only what appears from now on { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } story
       *[other] { $entries } stories
    }
feeds-first-words =
    { $takeFirst ->
        [0] Those count as known:
       *[other] The newest { $takeFirst } come now, then
    }
feeds-mode-words =
    { $mode ->
        [auto] is published
       *[review] becomes drafts
    }
feeds-removed = <b>{ $title }</b> is not read any more.
feeds-bad-number = “{ $word }” is not a feed's number. /feeds shows them.
feeds-list = <b>Feeds</b>
feeds-none = No feeds yet.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Feed { $number }, <b>{ $title }</b>, has failed for over an hour: { feed-fault-words }. I keep trying, ever more rarely; /feeds { $number } shows more.
feeds-healed = ✅ Feed { $number }, <b>{ $title }</b>, is well again.
feeds-gone = Feed { $number }, <b>{ $title }</b>, says that it is gone for good. I ask once a day for a month, should it come back; /feeds { $number } removes it or gives it another address.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } new draft from <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } new drafts from <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 { $count } story from a feed goes out
       *[other] 📡 { $count } stories from feeds go out
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · feed { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · new stories are sent by themselves
       *[review] { $topics } · new stories become drafts
    }
feed-paused = ⏸ <b>Paused</b>: nobody asks it.
feed-ill =
    { $times ->
        [one] ⚠️ Failed { $day } at { $time }: { feed-fault-words }.
       *[other] ⚠️ Failed { $times } times in a row, last { $day } at { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] it says that it is gone for good
        [not_a_feed] what it sends is no feed
       *[other] { page-refusal-words }
    }
feed-read = Last read { $day } at { $time }
feed-never-read = Not read yet
feed-new = Last new story { $day } at { $time }
feed-nothing-new = Nothing new so far
feed-last-fault = Last fault { $day } at { $time }: { feed-fault-words }
feed-rhythm = Between stories: { $gap }
feed-due = Asked next { $day } at { $time }
feed-due-now = Being asked now
feed-hub = Its hub tells us at once
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = read as { $charset }
feed-quirk-pageText-words = text from the page
feed-quirk-ignoreDates-words = dates not believed
feed-quirk-byAddress-words = known by address
feed-pause-button = ⏸ Pause
feed-resume-button = ▶️ Resume
feed-poll-button = 🔄 Poll now
feed-mode-button =
    { $mode ->
        [auto] Auto
       *[review] Review
    }
feed-topics-button = 🏷 Topics
feed-report-button = 📋 What it held
feed-quirks-button = ⚙️ Stubborn?
feed-address-button = 🔗 Address
feed-remove-button = 🗑 Remove
feed-list-button = ‹ Feeds
feed-refresh-button = ↻
feed-choose-topics = Under which topics do its stories go out? Tap to switch.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    For a feed that is read wrongly. It is asked anew after each switch; “What it held” shows what came of it.
feed-pageText-button =
    { $on ->
        [yes] Text from the page ✓
       *[no] Text from the page ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Ignore its dates ✓
       *[no] Ignore its dates ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Known by address ✓
       *[no] Known by address ✗
    }
feed-charset-button = Letters wrong? Encoding …
feed-charset-set-button = Encoding: { $charset }
feed-charset-auto-button = As it says itself
feed-choose-charset = In which encoding is it written?
feed-ask-remove = Remove <b>{ $title }</b>? What is known of its stories is forgotten; those that went out stay.
feed-really-remove-button = 🗑 Yes, remove it
feed-keep-button = Keep it
feed-ask-address = Send me its new address, or that of a page that points to it. What is known of its stories stays.
feed-paused-toast = Paused
feed-resumed-toast = It is asked again, now
feed-polled-toast = It is being asked; ↻ shows what came
feed-mode-toast =
    { $mode ->
        [auto] New stories are sent by themselves
       *[review] New stories become drafts
    }
feed-quirk-toast = Switched; it is asked anew
feed-removed-toast = Removed
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } at { $time }: { $count } story
       *[other] 📋 <b>{ $title }</b>, { $day } at { $time }: { $count } stories
    }
feed-report-none = 📋 <b>{ $title }</b> has not been read in the last days.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] known already
        [first] there when it was added
        [old] too old to go out by itself
        [elsewhere] an editor or another feed brought that page
        [draft] a draft
        [held] a draft, for it was held
        [sent] sent by itself
        [changed] changed, and readers have it
       *[quiet] changed, no reader has it
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } story at once from <b>{ $title }</b>: that looks like a mistake of theirs. It waits as a draft.
       *[other] ⚠️ { $count } stories at once from <b>{ $title }</b>: that looks like a mistake of theirs. They wait as drafts.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ Nothing in <b>{ $title }</b> is known any more, though it is older than my last look: its addresses have changed, it seems. { $count } story waits as a draft.
       *[other] ⚠️ Nothing in <b>{ $title }</b> is known any more, though most is older than my last look: its addresses have changed, it seems. { $count } stories wait as drafts.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> changed { $count } story that readers have.
       *[other] ✏️ <b>{ $title }</b> changed { $count } stories that readers have.
    }
feed-moved = 📦 <b>{ $title }</b> has moved to another site for good: <code>{ $to }</code>. It is read there until the old address ends.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Send all
feed-drafts-button = 📝 Keep as drafts
feed-discard-all-button = 🗑 Discard all
feed-correct-all-button = ✏️ Correct all
feed-show-button = 👁 Show
feed-ignore-button = Ignore
feed-follow-button = ✅ Follow it
feed-stay-button = Stay with the old
feed-ask-all =
    { $matter ->
        [edited] Correct { feed-stories-words } as the source has it now, in all copies?
       *[other] Send { feed-stories-words } to readers now?
    }
feed-ask-none = Discard { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
feed-yes-button = Yes
feed-no-button = No
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } on the way.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } kept as drafts. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } discarded.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } corrected.
        [ignored] <b>{ $title }</b>: the change of { feed-stories-words } is left alone.
        [followed] ✅ <b>{ $title }</b> is read at its new address from now on.
        [stayed] <b>{ $title }</b> stays at its old address.
       *[paused] ⏸ <b>{ $title }</b> is paused.
    }
feed-decided-toast = Decided already
feed-edited-list = ✏️ Changed by <b>{ $title }</b>. A number opens the story, with “As the source has it now”.

feed-import-usage = Send me a list of feeds (OPML) with <code>/feeds import #world</code> below it, or answer one with that. Its folders become topics where they are called alike; the rest goes under those you name. <code>auto</code> behind it has stories sent by themselves.
feed-import-reading = 📥 Reading the list …
feed-import-no-file = I could not get that file: it may be at most 2 MB. Send it again?
feed-import-no-list = There are no feeds in that file. A list is an OPML file, as feed readers export it.
feed-import-going = 📥 { $bar } { $share } · { $done } of { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>{ $added } of { $count } feed added</b>
       *[other] 📥 <b>{ $added } of { $count } feeds added</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] it is there already
        [topic_required] none of its folders is a topic, and you named none
       *[other] { feed-fault-words }
    }
