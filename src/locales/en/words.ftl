# What people type, by what it means. Several words for one meaning are separated by commas; capitals and accents don't
# count. A weekday may be shortened to two letters or more, as long as it can only be one.

yes = on, yes, 1
no = off, no, 0
all = *, all

# Behind /digest.
instant = instant, instantly, now, immediately, immediate, at once
breaking = breaking, breaking news, breaking only, only breaking, breaking news only, urgent
off = off, none, never, no, stop
every-day = daily, everyday, every day
weekdays = weekdays, weekday, workdays
weekend = weekend, weekends
noon = noon
midnight = midnight
hour = h, hour, hours
filler = at, on, to, every, from, between
until = to, until, till, through, thru
readers-clock = local, everywhere
monday = monday, mondays
tuesday = tuesday, tuesdays
wednesday = wednesday, wednesdays
thursday = thursday, thursdays
friday = friday, fridays
saturday = saturday, saturdays
sunday = sunday, sundays

# Parts of the day, alone or beside a number ("8 in the evening"), and numbers in words ("half past eight").
morning = morning, mornings, in the morning
afternoon = afternoon, afternoons, in the afternoon
evening = evening, evenings, in the evening, tonight
night = night, nights, at night
half-before = half before
half-past = half past, half, and a half
quarter-before = quarter to, a quarter to, quarter before
quarter-past = quarter past, a quarter past, quarter after
hour-1 = one
hour-2 = two
hour-3 = three
hour-4 = four
hour-5 = five
hour-6 = six
hour-7 = seven
hour-8 = eight
hour-9 = nine
hour-10 = ten
hour-11 = eleven
hour-12 = twelve
and = and, &, +
weekly = weekly, once a week, every week
like-rest = default, usual, as usual, general, like the rest, as the rest, reset
silent = silent, silently, without sound, no sound, soundless, quietly, mute, muted
loud = with sound, sound, loud, loudly

# Behind /quiet, /cap and /pause.
wake = wake, wake me, wake me up
exempt = exempt, without breaking, except breaking
counted = counted, with breaking, breaking too
bundle = bundle, bundles, bundled, together, bursts
days = day, days, d
weeks = week, weeks, w
tomorrow = tomorrow
until-i-say = until i say, until further notice, forever, indefinitely

# Behind /correct: what is put right, and how loudly.
title = title
lead = lead
source = source
body = body, text
note = note
minor = minor
material = material

# Behind /publish: without preview, or at a time.
now = now
at = at
today = today
in = in, after
minute = min, mins, minute, minutes

# What is done, behind /feeds, /topicadmin and /editors.
add = add
remove = remove
move = move
invite = invite
rename = rename, name
default = default
auto = auto
review = review
newest = newest
pause = pause, stop
resume = resume, continue, go on
import = import
export = export

# Behind /editors.
author = author
editor = editor
chief = chief

# A word alone, without a command: what each command is called when people talk. A sign behind it does not count.
say-start = start, begin, hello, hi, hey, good morning, good evening
say-help = help, help me, what can you do
say-stop = stop, quit, end, no more, leave me alone
say-settings = settings, options, preferences, menu
say-topics = topics, topic, subjects, sections
say-latest = latest, news, the news, latest news, headlines, what's new
say-digest = digest, when, time, times, schedule
say-subscribe = subscribe, sign up
say-unsubscribe = unsubscribe, sign off
say-breaking = breaking, breaking news, alerts
say-timezone = timezone, time zone, clock
say-language = language, languages
say-privacy = privacy, data, data protection
say-pause = pause, holiday, holidays, vacation
say-resume = resume, continue, go on
say-search = search, find
say-saved = saved, saved stories, bookmarks
say-invite = invite, invitation, share, recommend
say-quiet = quiet, quiet hours, night, do not disturb
say-feedback = feedback, contact, complaint, editor, write to you

# Behind /mute and /follow: who wrote it, where it is from.
by = by
from = from
