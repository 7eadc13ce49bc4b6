# What editors are told.

publish-usage =
    Send a link with its topic and you see what readers would get:
    <code>/publish https://… #world</code>

    Without preview: <code>/publish now https://… #world</code>
    At a time of your clock: <code>/publish at 2030-11-24 08:00 https://… #world</code>
    In your own words: /publish, then on new lines a title, a lead and the link; or answer a message with /publish.
publish-time-missing = When? Like this: <code>/publish at 2030-11-24 08:00 https://… #world</code>
publish-time-unreadable = There is no { $word }. Write the date and the hour like this: <code>2030-11-24 08:00</code>
publish-time-skipped = There is no { $word } that day: the clocks are put forward over it. Write a time before or after.
publish-time-doubled = { $word } comes twice that night, since the clocks are put back. Which one?
publish-time-after-button = The moment after
publish-time-first-button = The first
publish-time-second-button = The second
publish-link-missing = A story needs the link to its source. Add it: <code>{ $command } https://… #world</code>
publish-word-unknown = I can't read “{ $word }”: it is neither a link nor a topic. A topic looks like <code>#world</code>.
publish-reading = 📰 Reading the page …
publish-known-warning = ⚠️ Readers have this page already (<code>{ $id }</code>). It goes out a second time only if you press Publish.
publish-waiting-warning = ⚠️ This page is on its way already (<code>{ $id }</code>, { $day } { $time }). It goes out a second time only if you press Publish.

desk-draft = 📝 <b>Draft</b> <code>{ $id }</code>. Above is exactly what readers get.
desk-draft-by = 📝 <b>Draft</b> <code>{ $id }</code> by { $author }. Above is exactly what readers get.
desk-moved = ⬇️ Shown anew below.
desk-changed = ✏️ <code>{ $id }</code> may have changed since it was shown here.
desk-changed-by = ✏️ <code>{ $id }</code> was changed by { $name } since it was shown here.
desk-changed-toast = Not done: it has changed since
desk-look-again-button = 👁 Look again
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = As readers in { $language } get it
desk-topicless = ⚠️ <code>{ $id }</code> did not go out: its topic has been removed. It is a draft again.
desk-audience =
    { $breaking ->
        [yes] { audience-words } would get it at once, digest readers with breaking news on among them.
       *[no] { audience-words } would get it at once; digest readers find it in their next digest.
    }
desk-topics = Topics: { $topics }
desk-topics-none = Topics: none yet. Choose at least one.
desk-for-editors = An editor publishes it: they find it with /drafts.
desk-with-photo = 🖼 Goes out with your photo.
desk-leaving = ⏳ <code>{ $id }</code> goes out to { audience-words } in { $seconds } s.
desk-no-sender = ⚠️ Nothing goes out at the moment: no sender runs. Whoever runs the bot has to start one; nothing is lost until then.
desk-halted = 🛑 Nothing goes out: all sending is halted. /unhalt lets it run again.
desk-scheduled = 🕒 <code>{ $id }</code> goes out <b>{ $day } at { $time }</b>, { $timeZone } time.
desk-discarded = 🗑 <code>{ $id }</code> is discarded.
desk-published = 📣 <code>{ $id }</code> is published.
desk-withdrawn = 🚫 <code>{ $id }</code> was withdrawn { $day } at { $time }: { $reason }
desk-publish-button = ✅ Publish
desk-schedule-button = 🕒 Schedule
desk-breaking-button =
    { $on ->
        [yes] 🚨 Breaking ✓
       *[no] 🚨 Breaking
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Silent ✓
       *[no] 🔕 Silent
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Full text ✓
       *[no] 📖 Full text
    }
desk-topics-button = 🏷 Topics
desk-edit-button = ✏️ Edit
desk-discard-button = 🗑 Discard
desk-undo-button = ↩️ Undo
desk-back-button = ◂ Back
desk-title-button = Title
desk-lead-button = Lead
desk-source-button = Source
desk-time-button = { $day } { $time }
desk-other-time-button = Another time …
desk-pause-button = ⏸ Pause
desk-resume-button = ▶️ Resume
desk-stop-button = ⏹ Stop
desk-really-stop-button = ⏹ Yes, stop it
desk-keep-sending-button = Keep sending
desk-send-again-button = 🔁 Send again to { $count }
desk-really-again-button = 🔁 Yes, to { $count }
desk-not-again-button = No
desk-correct-button = ✏️ Correct
desk-retract-button = 🚫 Withdraw
desk-proposed-button = 📰 As the source has it now
desk-repeats = ≈ Nearly what <code>{ $ids }</code> tells: who has that one does not get this at once; digests name it as “also at”.
desk-anyway-button = 📣 Send anyway
desk-anyway-toast = On its way to them too
desk-choose-topics = Which topics? Tap to switch.
desk-choose-time = When shall it go out?
desk-choose-field = What shall I change?
desk-ask-discard = Discard <b>{ $title }</b>? You can take that back.
desk-ask-stop = Stop <code>{ $id }</code>? Whoever has not got it yet will not get it.
desk-ask-field-title = Send me the new title.
desk-ask-field-lead = Send me the new lead, or a single <code>-</code> for none.
desk-ask-field-source = Send me the name of the source, or a single <code>-</code> for none.
desk-ask-field-time = Send me the date and the hour of your clock, like <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Why is it withdrawn? Send me the reason: readers see it in the story's place.
desk-saved-toast = Saved
desk-publishing-toast = On its way
desk-undone-toast = Taken back, it is a draft again
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Breaking: overtakes everything
       *[no] An ordinary story
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Without sound
       *[no] With sound
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 With the full text
       *[no] Headline and lead
    }
desk-paused-toast = Paused
desk-resumed-toast = Goes on
desk-stopped-toast = Stopped
desk-stands-toast = Nothing to do: it is as you see it now
desk-sent-again-toast =
    { $readers ->
        [0] Nobody is unknown any more
       *[other] Sent again to { readers-words }
    }
desk-forgotten-toast = That sending is too long ago: nothing of it is kept
desk-topic-needed-toast = Choose at least one topic first
desk-undone = ↩️ <code>{ $id }</code> is a draft again; nobody got it.

status-usage = Which one? <code>/status k7m2qa</code>, its link in place of the id, or /status as an answer to a message that shows it. /published, /queue and /drafts list them.
status-bad-id = “{ $word }” is not an article's id. It has six letters and digits, like <code>k7m2qa</code>.
named-link-unknown = I know no story with the link { $word }. /published, /queue and /drafts list what there is.
named-nothing-shown = The message that you answered shows no story of ours. Type its id or its link: /published, /queue and /drafts list them.
named-nothing-elsewhere = The message in the other chat is none of ours that I still know. Type the id or the link of the story: /published, /queue and /drafts list them.
named-several = That message shows several stories. Which one do you mean?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Draft
        [scheduled] Scheduled
        [published] Published
        [retracted] Withdrawn
       *[discarded] Discarded
    }

lists-drafts = <b>Drafts</b> ({ $total }), newest first
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = No drafts. Send <code>/publish https://… #world</code> to make one.
lists-queue = <b>On its way</b>, next first
lists-no-queue = Nothing is scheduled. <code>/publish at 2030-11-24 08:00 https://… #world</code> schedules.

published-list = <b>Published</b>, newest first
published-found = <b>Published</b>, with “{ $words }”
published-none = Nothing is published yet.
published-none-found = Nothing published has “{ $words }” in its headline, lead, credit or link. /published lists all.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } at once · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } at once · <code>{ $id }</code>
    }
published-newer-button = ‹ Newer
published-older-button = Older ›

undo-nothing = Nothing to undo: you have published, scheduled, corrected or announced nothing lately that is not taken back already.
undo-correction = ↩️ The correction of <code>{ $id }</code> is taken back; no copy was changed.
undo-announcement =
    { $reached ->
        [0] ↩️ The announcement is stopped; nobody got it.
       *[other] ↩️ The announcement is stopped; { undo-reached-words } it already, nobody else gets it.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } reader has
       *[other] { $reached } readers have
    }
undo-too-late =
    { $kind ->
        [publish] It has gone out: <code>/retract { $id }</code> withdraws it, <code>/correct { $id }</code> puts it right.
        [schedule] It has gone out: <code>/retract { $id }</code> withdraws it, <code>/correct { $id }</code> puts it right.
        [correct] The correction stands in readers' copies already: <code>/correct { $id }</code> makes the next one.
        [retract] <code>{ $id }</code> was withdrawn, and that stays so.
       *[other] The announcement has reached everybody.
    }
undo-none-done = Nothing was undone.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Not discarded: { $title }
        [correct] ↩️ Not corrected: { $title }
        [announce] ↩️ Not announced: { $title }
       *[other] ↩️ Not sent: { $title }
    }
undo-cancel-usage = Which one? <code>/cancel k7m2qa</code>, its link in place of the id, or /cancel as an answer to a message that shows it. /queue lists them.

sending-usage = Which one? <code>{ $command } k7m2qa</code>, its link in place of the id, or { $command } as an answer to a message that shows it.
sending-not-sent = <code>{ $id }</code> has not gone out to anybody, so there is nothing to pause.
sending-paused = ⏸ <code>{ $id }</code> is paused. <code>/resumesend { $id }</code> goes on; nobody is missed, nobody gets it twice.
sending-resumed = ▶️ <code>{ $id }</code> goes on.
# Nothing was done: it is none that can be paused, or resumed.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> has gone out whole: there is nothing left to pause or resume. /status { $id } shows what became of it.
        [cancelled] ⏹ <code>{ $id }</code> was stopped for good and does not go on. /status { $id } shows who has it.
        [paused] ⏸ <code>{ $id }</code> is paused already. <code>/resumesend { $id }</code> goes on.
        [halted] 🛑 <code>{ $id }</code> is halted. <code>/resumesend { $id }</code> goes on.
        [planning] 📣 <code>{ $id }</code> has only just begun. Try again in a moment.
       *[sending] 📣 <code>{ $id }</code> is going out. <code>/pausesend { $id }</code> pauses it.
    }
sending-kept = ▶️ <code>{ $id }</code> goes on, nothing was stopped.
sending-halted = 🛑 All sending is halted, in every process. Answers to readers go on. /unhalt lets it run again; nothing is lost.
sending-unhalted = ▶️ Sending runs again, from where it stopped.
notices-all-halted = 🛑 { $name } has halted all sending. /unhalt lets it run again; nothing is lost.
notices-all-unhalted = ▶️ { $name } has let sending run again, from where it stopped.

topic-admin-usage =
    <code>/topicadmin add world 🌍 World</code>
    <code>/topicadmin rename world International</code>
    <code>/topicadmin rename world fr Monde</code>
    <code>/topicadmin remove world</code>
topic-admin-list = <b>Topics</b>
topic-admin-empty = No topics yet.
topic-admin-added = Topic <b>{ $name }</b> is there. One tap subscribes: { $link }
topic-admin-renamed = Now called <b>{ $name }</b>.
topic-admin-ask-remove = Remove <b>{ $name }</b>? Nothing is sent in it any more; adding it again brings its readers back.
topic-admin-removed = <b>{ $name }</b> is removed. Nothing is sent in it any more; adding it again brings its readers back.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor or chief)
    <code>/editors remove 4815162342</code>
    The number is the person's Telegram id; @userinfobot tells it.
    <code>/editors invite editor</code> makes a link for one person. In reply to somebody, or to a contact: <code>/editors add</code>
editors-list = <b>Newsroom</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] owner
        [chief] chief
        [editor] editor
       *[author] author
    }
editors-bad-id = “{ $word }” is not a Telegram id. It is a number like <code>4815162342</code>; @userinfobot tells a person theirs.
editors-bad-role = “{ $word }” is not a role: author, editor or chief.
editors-assigned = <code>{ $userId }</code> is { role-words } now. They see their commands with /help.
editors-removed = <code>{ $userId }</code> has no role any more.
editors-no-role = <code>{ $userId }</code> has no role.
editors-invited = Link for one person, who becomes { role-words } by it. It works once, for a day: { $link }
editors-hidden = They hide who they are when they are forwarded. Ask them for their id, or send them a link: <code>/editors invite</code>
editors-welcome = You are { role-words } in the newsroom of { $outlet } now. /help lists what you may do.
editors-joined = { $name } (<code>{ $userId }</code>) has taken your invitation and is { role-words } now.
editors-invite-gone = This invitation has been used, or is older than a day. Ask for another one.
editors-told-removed = You have no role in the newsroom of { $outlet } any more.
editors-left-scheduled = Still scheduled of theirs; a number opens one, to keep or to cancel it:
editors-has-role = <code>{ $userId }</code> is { role-words } already. To change it: <code>/editors add { $userId } editor</code> (author, editor or chief)

newsroom-not-here = The newsroom's commands work in our private chat and in the newsroom's own chat.

health-title = 🩺 <b>Health</b>
health-heard = Telegram last gave updates { $ago } ago.
health-never-heard = Telegram has given no updates yet.
health-senders =
    { $senders ->
        [0] No process sends.
        [one] One process sends.
       *[other] { $senders } processes send.
    }
health-set-aside =
    { $updates ->
        [0] No update is set aside.
        [one] One update ended the program again and again and is set aside; it is kept for a week.
       *[other] { $updates } updates ended the program again and again and are set aside; each is kept for a week. The last of them:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Drop what is set aside
health-dropped-toast = Dropped
notices-cms =
    { $what ->
        [handed_in] 📝 The CMS sent <code>{ $id }</code> for release: { $title }
        [updated] ✏️ The CMS changed <code>{ $id }</code>: { $title }
        [corrected] ✏️ The CMS corrected <code>{ $id }</code>: { $title }
        [proposed] 📰 The CMS has other words for <code>{ $id }</code>; you decide: { $title }
        [withdrawn] 🚫 The CMS withdrew <code>{ $id }</code>: { $title }
       *[created] 📣 The CMS sent <code>{ $id }</code>: { $title }
    }
