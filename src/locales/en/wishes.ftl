# When news comes, how much of it, and when none does: /digest, /settings, /quiet, /cap, /pause and /resume.

command-quiet-menu = Quiet hours
command-cap-menu = How much a day
command-pause-menu = Send nothing for a while
command-resume-menu = End the pause

cadence-silent-words = { $cadence }, without sound

when-title = <b>When news comes</b>
when-title-topic = <b>When { $topic } comes</b>
when-now = Now: { $cadence }.
when-like-the-rest = Like the rest: { $cadence }.
when-next = Next: <b>{ $day } at { $time }</b> ({ $timeZone }).
when-hint = Other times, typed: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ At once
when-breaking-button = 🚨 Breaking only
when-off-button = Off
when-rest-button = Like the rest
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = Mo, Tu, We, Th, Fr, Sa, Su
when-every-button = Daily
when-weekdays-button = Mon–Fri
when-weekend-button = Weekend
when-sound-button =
    { $on ->
        [yes] 🔔 With sound
       *[no] 🔕 Without sound
    }
when-hours-button = All hours
when-everything-button = Everything
when-topics-button = Another time for a topic ▸
when-topics-ask = Which topic comes at its own time?
when-last-time-toast = One time stays. To end it: At once, or Off.
when-six-toast = Six times a day at most: take one away first.

settings-line = { $topics }: { $cadence }
settings-none = No topics yet: nothing comes.
settings-next = Next digest: { $day } at { $time }
settings-clock-line = Clock: { $city }, { $now } now
settings-quiet-line =
    Quiet: { $from }–{ $until }, { $breaking ->
        [wake] breaking wakes you
        [silent] breaking silently
       *[morning] breaking waits too
    }
settings-quiet-none = Quiet hours: none
settings-cap-line = At once: at most { $most } a day, the rest at { $time }
settings-cap-none = How many a day: no limit
settings-look-line =
    Breaking: { $on ->
        [yes] at once
       *[no] in the digest
    } · Pictures: { $pictures ->
        [preview] preview
        [photo] photo
       *[off] none
    } · { $language }
settings-reads-line = I read: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Graphic stories: behind a cover
       *[never] Graphic stories: left out
    }
settings-plain-line = Plain mode for screen readers
settings-quiet-button = 🌙 Quiet hours
settings-cap-button = How much
settings-pause-button = ⏸ Pause
settings-reads-button = 📖 I read
settings-graphic-button =
    { $graphic ->
        [always] Graphic: shown
        [cover] Graphic: covered
       *[never] Graphic: left out
    }
settings-plain-button =
    { $on ->
        [yes] Plain mode: on
       *[no] Plain mode: off
    }
settings-plain-toast =
    { $on ->
        [yes] Plain mode: fewer signs, pictures in words
       *[no] Plain mode is off
    }
reads-ask = Stories in which languages? The others are left out.
reads-all-button = All languages

quiet-title = <b>Quiet hours</b>
quiet-none = None: news comes at any hour. Your clock says { $now }.
quiet-set = From <b>{ $from }</b> to <b>{ $until }</b>, by your clock. What comes up meanwhile waits, and comes as one edition at { $until }.
quiet-breaking =
    Breaking news { $breaking ->
        [wake] comes at once, with sound.
        [silent] comes at once, without sound.
       *[morning] waits for the morning too.
    }
quiet-wake-button = 🔔 Wake me
quiet-silent-button = 🔕 Silently
quiet-morning-button = 🌅 In the morning
quiet-other-button = Other hours
quiet-off-button = No quiet hours
quiet-back-button = ◂ Quiet hours
quiet-from-ask = Quiet from when on?
quiet-until-ask = From { $from } until when?
quiet-toast = Quiet from { $from } to { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] Breaking news wakes you
        [silent] Breaking news comes silently
       *[morning] Breaking news waits for the morning
    }
quiet-unreadable = I read no two times in “{ $word }”. Write it like this: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> or <code>/quiet off</code>.

cap-title = <b>How much</b>
cap-none = No limit: what you want at once comes at once.
cap-set =
    { $most ->
        [one] At most <b>{ $most }</b> story a day comes at once. What is beyond waits for your next edition; nothing is lost.
       *[other] At most <b>{ $most }</b> stories a day come at once. What is beyond waits for your next edition; nothing is lost.
    }
cap-breaking =
    { $breaking ->
        [exempt] Breaking news comes beside it and is not counted.
       *[counted] Breaking news is counted too.
    }
cap-waiting =
    { $count ->
        [one] { $count } story waits for { $day }, { $time }.
       *[other] { $count } stories wait for { $day }, { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Breaking: not counted
       *[counted] 🚨 Breaking: counted
    }
cap-off-button = No limit
cap-toast = At most { $most } a day at once
cap-unreadable = “{ $word }” is no number from 1 to 99. Write it like this: <code>/cap 5</code> or <code>/cap off</code>.

pause-ask =
    <b>Pause</b>
    For how long? Nothing comes then; afterwards I offer you what you missed.
pause-days-button =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
pause-week-button = A week
pause-open-button = Until I say
pause-set = ⏸ Paused until <b>{ $day }, { $time }</b>. Then I offer you what you missed. Earlier: /resume
pause-set-open = ⏸ Paused. /resume ends it, and I offer you what you missed.
pause-resume-button = ▶️ Go on now
pause-toast = ⏸ Paused
pause-unreadable = “{ $word }” is no number of days and no day to come. Write it like this: <code>/pause 3</code>, <code>/pause 2 weeks</code>, <code>/pause friday</code> or <code>/pause 2030-12-24</code>.
resume-toast = ▶️ It goes on
resume-not-paused = Nothing is paused. /settings shows what comes when.

catch-up-none = ▶️ It goes on. You have missed nothing.
catch-up-offer =
    { $count ->
        [one] ▶️ It goes on. <b>{ $count } story</b> since { $day }:
       *[other] ▶️ It goes on. <b>{ $count } stories</b> since { $day }:
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } story since { $day }</b>
       *[other] <b>{ $count } stories since { $day }</b>
    }
catch-up-top-button = Top { $count }
catch-up-all-button = All headlines
catch-up-skip-button = Skip
catch-up-skipped = ▶️ It goes on, with what is new from here.
