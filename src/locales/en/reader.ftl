# What readers, and administrators of groups and channels, are told.

# The language's own name for itself.
language-name-words = English

start-greeting =
    Hi, this is <b>{ $outlet }</b>. I send news, nothing else. I keep no names, and /stop ends it any time.

    What may I send you?
start-greeting-group =
    Hi, this is <b>{ $outlet }</b>. I bring news into this chat.

    An administrator chooses what: tap topics here, or type /subscribe.
start-no-topics =
    Hi, this is <b>{ $outlet }</b>. I send news, nothing else.

    The newsroom has not set up any topics yet. Come back a little later and press /start.
start-next-button =
    { $chosen ->
        [0] Next ▸
        [one] Next ▸ ({ $chosen } topic)
       *[other] Next ▸ ({ $chosen } topics)
    }
start-choose-first-toast = Choose at least one topic first.
start-when =
    Good: { $topics }.

    When shall I write?
start-at-once-button = ⚡ At once
start-morning-button = ☕ Morning digest, { $time }
start-evening-button = 🌙 Evening digest, { $time }
start-both-button = ☕🌙 Both, { $morning } and { $evening }
start-back-button = ◂ Topics

cadence-instant-words = at once, as it happens
cadence-digest-words = as a digest at { $times }, { $days }
cadence-breaking-words = breaking news alone, at once
cadence-off-words = switched off
days-every-words = every day
days-weekdays-words = Monday to Friday
days-weekend-words = on weekends
days-some-words = on { $days }

done-off = Done. I keep your topics and send nothing until you choose a time with /digest.
done-no-topics-yet = No topics chosen yet, so nothing would come. Choose some with /topics.

subscribe-added =
    ✅ You get <b>{ $topics }</b> from now on, { $cadence }.

    Another time: /digest. Fewer topics: /topics. Stop any time: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b> is noted, but sending is switched off. /digest switches it on again.
subscribe-already = You have <b>{ $topics }</b> already. /topics shows everything you get.
subscribe-choose-time-button = 🕗 Choose the time
subscribe-more-topics-button = More topics

unsubscribe-removed = Done. No more <b>{ $topics }</b>. /topics shows what is left.
unsubscribe-removed-all = Done. You are unsubscribed from all topics and I send nothing. /topics begins anew, /stop also erases what I keep about you.
unsubscribe-not-subscribed = You were not subscribed to <b>{ $topics }</b>. /topics shows what you get.
unsubscribe-nothing = You have no topics, so there is nothing to unsubscribe from. /topics shows what there is.
unsubscribe-ask = Which topics shall I stop? Tap them, or type <code>/unsubscribe all</code>.
unsubscribe-all-button = Unsubscribe from all

topics-title =
    <b>Topics</b>
    Tap to switch. ✅ is what you get.
topics-summary = You get { $topics }, { $cadence }.
topics-summary-none = You get nothing yet.
topics-summary-off = Chosen: { $topics }. Sending is switched off; /digest switches it on again.
topics-none = The newsroom has not set up any topics yet. Come back a little later.
topics-on-toast = ✅ { $topic }: on
topics-off-toast = { $topic }: off
topics-gone-toast = This topic no longer exists.

digest-breaking-button = 🚨 Breaking only
digest-off-button = Off
digest-more-button = { $count } more ▸
digest-back-button = ◂ Back
digest-why-button = Why this?
digest-settings-button = ⚙️ Settings
digest-because-toast = You chose { $topics }, { $cadence }.
digest-because-none-toast = You chose no topics any more, { $cadence }.
digest-other-clock-button = 🌍 Another time zone
digest-set = Good: a digest at { $times }, { $days }. Next one: <b>{ $day } at { $time }</b>, { $timeZone } time. Nothing new, no message.
digest-set-instant = Good: stories come at once, as they are published.
digest-set-breaking = 🚨 Good: breaking news of your topics reaches you at once, and nothing else does. /digest brings back the rest.
digest-set-off = Good: I keep your topics and send nothing. /digest switches it on again.
digest-time-unreadable = “{ $word }” is not a time or a day I understand. Write it like this: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 weekdays</code>, <code>/digest 9:00 mon,thu</code>, <code>/digest instant</code>, <code>/digest breaking</code> or <code>/digest off</code>.
digest-time-missing = At what time? Add one, like this: <code>/digest 08:00 weekdays</code>.
digest-too-many-times = That is more than { $most } times a day. Choose at most { $most }, like this: <code>/digest 08:00 12:30 18:30</code>, or <code>/digest instant</code>.
digest-mixed = “{ $word }” goes alone: <code>/digest instant</code>, <code>/digest breaking</code> or <code>/digest off</code>. Or give times: <code>/digest 08:00</code>.

time-zone-ask =
    <b>What time is it for you?</b>
    I think it is { $now } ({ $timeZone }). Tap your time, or type your city: <code>/timezone Lisbon</code>
time-zone-which = Which of these is near you?
time-zone-set = Good, your clock is <b>{ $timeZone }</b>: it is { $now } there now.
time-zone-next-digest = Next digest: { $day } at { $time }.
time-zone-unknown = I don't know the place “{ $word }”. Try the nearest big city, like <code>/timezone Paris</code> or <code>/timezone America/New_York</code>, or tap your time:
time-zone-did-you-mean = “{ $word }”: did you mean one of these?
time-zone-other-button = None of these

breaking-ask =
    { $on ->
        [yes] 🚨 Breaking news of your topics reaches you at once, whatever your digest times.
       *[no] 🚨 Breaking news waits for your digest like everything else.
    }
breaking-ask-alone = 🚨 Breaking news of your topics reaches you at once, and nothing else does.
breaking-instant =
    🚨 Everything reaches you at once, breaking news too. { $on ->
        [yes] With a /digest breaking news still comes at once.
       *[no] With a /digest breaking news waits for it.
    }
breaking-mixed =
    🚨 Topics with a digest: breaking news { $on ->
        [yes] comes at once.
       *[no] waits for it.
    } Everything else comes at once.
breaking-ask-off = Sending is switched off, breaking news too.
breaking-on = 🚨 Good: breaking news of your topics reaches you at once.
breaking-off = Good: breaking news waits for your digest like everything else.
breaking-switch-on-button = 🚨 Send it at once
breaking-switch-off-button = Let it wait for the digest
breaking-unreadable = “{ $word }” is neither on nor off. Type <code>/breaking on</code> or <code>/breaking off</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Breaking news on
       *[no] Breaking news off
    }

language-ask = In which language shall I write?
language-set = Good, I write in English.
language-unknown = I don't speak “{ $word }” yet. I can write in { $languages }:

settings-title = <b>Your news</b>
settings-topics-button = Topics
settings-when-button = When
settings-clock-button = Clock
settings-breaking-button =
    { $on ->
        [yes] 🚨 Breaking: at once
       *[no] 🚨 Breaking: in the digest
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Pictures: preview
        [photo] 🖼 Pictures: photo
       *[off] 🖼 Pictures: none
    }
settings-pictures-toast =
    { $pictures ->
        [preview] The picture above the text
        [photo] A photo with the story below it
       *[off] No pictures
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Settings
settings-toast = Saved

latest-title =
    { $stories ->
        [one] <b>The latest story</b>
       *[other] <b>The latest stories</b>
    }
latest-title-topic = <b>The latest in { $topic }</b>
latest-none = Nothing has been published yet. I will write when there is news: /topics
latest-none-topic = Nothing has been published in { $topic } yet. /latest shows all topics.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Subscribe to { $topic }

help-title = <b>{ $outlet }</b> sends news to this chat: the topics you choose, when you choose.
help-title-group = <b>{ $outlet }</b> brings news into this chat. Its administrators choose topics and times.
help-newsroom = <b>Newsroom</b>
help-hint = Most things are buttons: begin with /topics or /settings.

stop-ask = Stop all messages? I will erase your topics and times.
stop-ask-empty = You get nothing from me at the moment. Shall I erase what I keep about this chat?
stop-yes-button = Yes, stop
stop-no-button = No, stay
stop-stopped = Done. I send nothing more, and what I kept about this chat is erased, but for which stories reached it: for some weeks, so that they can be corrected. /start begins anew.
stop-stayed = Good, nothing has changed. /settings shows what you get.
stop-toast = Stopped
stop-nothing = I keep nothing about this chat and send nothing. /start begins.

chats-admins-only = Only administrators of this chat can tell me what to send here. For yourself, write to me in private.
chats-admins-only-toast = Only administrators of this chat can change this.

fallback-unknown-command = I don't know { $command }. /help shows everything I can do.
fallback-unknown-command-near = I don't know { $command }. Did you mean { $nearest }? /help shows everything.
fallback-not-yours = Somebody else wrote this message: I carry out only what you type yourself.
fallback-forwarded = I can't do anything with messages that somebody else wrote. /help shows what I understand.
fallback-text = I only understand commands and buttons. /topics chooses what you get, /latest shows the news, /help the rest.
fallback-editor-link = To publish this page: <code>/publish</code>, then the link and a topic, like <code>/publish https://… #world</code>
fallback-dead-button-toast = This button no longer works. Type /settings or /topics for a fresh one.
fallback-deep-link-unknown = This link is no longer valid. Here is what I can send you:
fallback-deep-link-article-gone = This story is no longer here. /latest shows what is new.
fallback-fault = Sorry, something went wrong on my side. I have noted it. Please try again in a minute.
fallback-fault-toast = Sorry, something went wrong. Please try again.

flood-calm = ⏳ That was more at once than I may answer. I do all of it, in order, and say nothing more until it is quiet here.
