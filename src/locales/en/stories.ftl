# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Save
story-saved-button = Saved ✓
story-mute-button = Mute
story-unmute-button = Unmute
story-more-button = More

# Below a story in a group or channel.
story-read-on-button = Read on in the bot

# What the buttons below a story have done.
story-saved-toast = Saved. /saved shows all.
story-unsaved-toast = No longer saved
story-muted-toast = You will get no follow-ups of this story.
story-unmuted-toast = You get follow-ups of this story again.
story-followed-toast = You get every follow-up at once.
story-unfollowed-toast = You follow this story no more.

# Behind ⋯ below a story.
story-follow-button = Follow this story
story-unfollow-button = Unfollow this story
story-less-button = Less of { $topic }
story-less-digest-button = Digest only
story-less-breaking-button = Breaking only
story-less-none-button = No more { $topic }
story-less-digest-toast = { $topic }: only in a digest from now on
story-less-breaking-toast = { $topic }: only breaking news from now on
story-remind-button = Remind me
story-remind-tonight-button = Tonight, { $time }
story-remind-tomorrow-button = Tomorrow, { $time }
story-remind-weekend-button = Weekend: { $day }, { $time }
story-remind-off-button = No reminder
story-remind-toast = ⏰ It comes back { $day } at { $time }.
story-remind-off-toast = No reminder of this story
story-reminder =
    ⏰ You wanted to come back to this:
    { $title }
story-reminder-withdrawn =
    ⏰ You wanted to come back to a story that has been withdrawn since:
    { $title }
story-share-button = Share
story-share-copy-button = Copy the link
story-share-send-button = Send to a chat
story-back-button = ‹ Back

# Why a story came: what matched when it was sent.
story-why-button = Why this?
story-why-topic-toast = It came because you have { $topic }.
story-why-breaking-toast = It came because you want breaking news of { $topic } at once.
story-why-story-toast = It came because you follow this story.
story-why-filter-toast = It came because you follow { $what }.
story-why-unknown-toast = You looked this one up yourself, or it came so long ago that I no longer know.
story-why-breaking-off-button = No breaking news at once
story-why-unfollow-button = Unfollow { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = “{ $text }”
filter-by-words = by { $text }
filter-from-words = from { $text }
filter-old-story-words = an older story

# /mute and /unmute.
mute-title =
    <b>Muted</b>
    Tap one to have it back.
mute-none = <b>Muted</b>: nothing yet.
mute-usage =
    To keep stories away, name a word, words that belong together, a writer or a source:
    <code>/mute football</code>
    <code>/mute "transfer window"</code>
    <code>/mute by Ada Reed</code>
    <code>/mute from Reuters</code>
mute-added = 🔕 Muted: { $what }. What matches stays away from now on. /mute shows all.
mute-already = Muted already: { $what }. /mute shows all.
mute-removed = 🔔 No longer muted: { $what }.
mute-removed-toast = No longer muted: { $what }
mute-not-there = You don't mute { $what }. This is what you mute:
mute-held =
    { $count ->
        [one] { $count } story muted this week.
       *[other] { $count } stories muted this week.
    }
mute-show-button = Show
mute-held-title = <b>Muted this week</b>

# /follow and /unfollow.
follow-title =
    <b>Followed</b>
    Tap one to end it.
follow-none = <b>Followed</b>: nothing yet.
follow-usage =
    To get stories at once, whatever your topics, name a word, words that belong together, a writer or a source:
    <code>/follow football</code>
    <code>/follow "transfer window"</code>
    <code>/follow by Ada Reed</code>
    <code>/follow from Reuters</code>
follow-added = ⭐ Followed: { $what }. Such stories come at once, whatever your topics and times. /follow shows all.
follow-already = Followed already: { $what }. /follow shows all.
follow-removed = No longer followed: { $what }.
follow-removed-toast = No longer followed: { $what }
follow-not-there = You don't follow { $what }. This is what you follow:
filter-full = { $most } are as many as I keep. Tap one to make room:

# /stories.
stories-title =
    <b>Your stories</b>
    Tap a number to end it.
stories-followed = ⭐ <b>Followed</b>: every follow-up at once
stories-muted = 🔕 <b>Muted</b>: no follow-ups
stories-none = You follow no story and mute none. The buttons below a story do that.

# /save and /saved.
save-usage = Which story? Answer it with /save, or type its id or link: <code>/save k7m2qa</code>. The first button below a story does the same.
save-done =
    🔖 Saved: { $title }
    /saved shows all.
save-unknown = I know no story “{ $word }”. Its id has six letters and digits, like <code>k7m2qa</code>; its link works too. Or answer the story with /save.
save-not-shown = The message you answered shows no story that I still know.
save-several = That message shows several stories. Which one?
saved-title =
    { $count ->
        [one] 🔖 <b>Saved</b>: { $count } story
       *[other] 🔖 <b>Saved</b>: { $count } stories
    }
saved-none = Nothing is saved yet. The first button below a story, or /save in answer to it, keeps it here.
saved-remove-button = Remove …
saved-done-button = ‹ Done
saved-clear-button = Clear all
saved-clear-ask =
    { $count ->
        [one] Remove the one saved story?
       *[other] Remove all { $count } saved stories?
    }
saved-clear-yes-button = Yes, clear all
saved-clear-no-button = No, keep them
saved-cleared-toast = All removed
saved-full-toast = { $most } are saved already, more don't fit. /saved makes room.
saved-withdrawn-words = withdrawn

# The newsroom: a follow-up of a story.
followup-usage =
    Which story goes on, and where? Its id or link, then the page of the follow-up:
    <code>/followup k7m2qa https://… #world</code>
    Or /followup and the page in answer to a copy of it.
desk-follows = ↪️ Follows <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Stories you follow or mute
command-mute-menu = Keep a word, writer or source away
command-unmute-menu = Have it back
command-follow-menu = Get a word, writer or source at once
command-unfollow-menu = Follow it no more
command-save-menu = Save a story for later
command-saved-menu = What you have saved
command-followup-menu = Publish what comes next in a story
