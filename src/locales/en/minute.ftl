# The first minute, links into it, and the manners of the talk.

start-digest-morning-button = ☕ A digest in the morning
start-digest-evening-button = 🌙 A digest in the evening
start-breaking-button = 🚨 Breaking news only
start-choose-button = Choose topics
start-look-again-button = 🔄 Look again
start-topics = What interests you? Tap it, then Next.
start-clock =
    It is <b>{ $now }</b> here ({ $city }). And with you?

    Tap your time, write me your city, or send your location.
start-clock-same-button = { $now }, the same
start-place-button = 📍 Not { $city }?
first-digest =
    ✅ First digest: <b>{ $day } at { $time }</b>, your time ({ $city }).
    { $topics }. More: /topics
first-instant =
    ✅ Each story comes as soon as it is published.
    { $topics }. More: /topics
first-breaking =
    ✅ Breaking news comes at once, and nothing else does.
    { $topics }. More: /topics
reading-title = <b>To read meanwhile</b>
start-known = Good to see you again. You get <b>{ $topics }</b>, { $cadence }.
start-known-off = Sending is switched off: nothing comes. You had chosen <b>{ $topics }</b>. When may I write again?
link-who = This is <b>{ $outlet }</b>. I send news, nothing else.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> comes to everybody who chooses when, and not what.
       *[no] <b>{ $name }</b> comes only to who chooses it.
    }
topic-admin-chosen-words = only to who chooses it
topic-admin-default-usage = <code>/topicadmin default world off</code>
free-link-unknown = I know no story at this address. /latest shows what is new, /help what I understand.
free-clock-back-button = ◂ Back to { $city }
location-unknown = I can't tell which clock hangs there. Write me the nearest big city.
invite =
    This link leads to <b>{ $outlet }</b>; a camera reads the picture. Pass it on:
    { $link }

    { $readers ->
        [0] Nobody has come by it yet. I count, and keep no names.
        [one] { $readers } reader has come by it. I count, and keep no names.
       *[other] { $readers } readers have come by it. I count, and keep no names.
    }
invite-share-button = 📨 Pass it on
invite-share-words = News from { $outlet }: you choose what comes, and when.
command-invite-menu = Invite somebody: your link and its picture
stop-why = One question, if you like: why?
stop-too-much-button = Too much
stop-too-little-button = Too little
stop-wrong-topics-button = Wrong topics
stop-thanks = Thank you: that is counted, without your name. /start begins anew.
welcome-back = Welcome back. You get <b>{ $topics }</b> again, { $cadence }.
welcome-back-no-topics = Welcome back. No topics are chosen, so nothing comes: /topics
still-welcome = For three months I have heard nothing from you. Am I still welcome?
still-welcome-yes-button = 👍 Yes, as before
still-welcome-weekly-button = Once a week
still-welcome-stop-button = Stop
still-welcome-stayed = Good: everything stays as it is. /settings shows what you get.
profile-description =
    { $outlet } sends you the news here: the topics you choose, when you choose. No names are kept, and /stop ends it any time.

    Press Start: two taps, and the first digest has its time.
profile-about = News from { $outlet }: your topics, at your times.
free-search-button = 🔎 News about “{ $words }”
