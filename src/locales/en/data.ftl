# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = All I keep about this chat, as a file
command-deletemydata-menu = Erase every trace of this chat
command-feedback-menu = Write to the newsroom

data-days-words =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

consent-ask =
    <b>May I measure two things?</b>
    1. Which buttons under stories you press
    2. By which link you came

    It shows the newsroom what is useful. The news comes all the same. Kept with this chat for { data-days-words }, then only as sums that name nobody. Change it any time: /privacy
consent-accept-button = Accept
consent-refuse-button = Refuse
consent-choose-button = Choose
consent-switches =
    <b>What may I measure?</b>
    ✅ is on. Kept with this chat for { data-days-words }, then only as sums that name nobody. What you switch off is erased.
consent-presses-button = Buttons I press
consent-sources-button = The link I came by
consent-presses-words = which buttons under stories you press
consent-sources-words = by which link you came
consent-toast =
    { $on ->
        [yes] On
       *[no] Off, and erased
    }
consent-nothing = Good: nothing is measured. If you change your mind: /privacy
consent-something = Thank you. I measure { $what }, for { data-days-words }. Take it back any time: /privacy

privacy =
    <b>What { $outlet } keeps</b>
    • This chat's number and what you chose: topics, times, clock, language, what you saved, muted or follow
    • When and how you first came, as proof that you asked for news, and the week of your last sign of life
    • Which story reached this chat: { data-days-words }, so that it can be corrected
    • What you write to the newsroom: it stands in its chat with your first name

    <b>What it doesn't</b>
    Not your phone number, not what you read. Nothing is passed on.
privacy-unmeasured = <b>Measured</b>: nothing. Only if you say yes.
privacy-measured = <b>Measured, because you said yes</b>: { $what }.
privacy-end = /stop ends everything and erases it, but for which stories reached you; /deletemydata erases that too. If you block me, it is erased after 90 days.
privacy-contact = Questions: { $contact }
privacy-policy = <a href="{ $url }">Privacy policy</a>
privacy-open-button = 🔒 My data
privacy-data-button = 📄 All of it as a file
privacy-consent-button = 📊 What is measured
privacy-delete-button = 🗑 Erase everything

mydata-caption = Everything I keep about this chat, with a sentence for each part. Any text editor opens it.
mydata-about-words = Everything that { $outlet } keeps about this chat. null: there is nothing of it.
mydata-part-record-words = What you chose, since when, and how you were served before your last changes. Kept until /stop.
mydata-part-capped-words = What came at once on these days, so that your cap holds. Kept for two days.
mydata-part-consents-words = When and how you first came, and what you allow to be measured. Kept until /stop.
mydata-part-arrival-words = What brought you here today: a start or a link. Kept for a day.
mydata-part-presses-words = Which buttons under stories you pressed, because you allow it. Then only sums that name nobody.
mydata-part-source-words = By which link you came, because you allow it. Then only a sum that names nobody.
mydata-part-input-words = What you were asked to type last. Kept for a quarter of an hour.
mydata-part-updates-words = Messages of yours that made the program stumble, for its operator. Kept for a week.
mydata-part-notes-words = Notes that something was told already, so that it is not told twice. Kept for a week at most.
mydata-part-saved-words = The stories you saved, with headline and link. Kept until you take them out.
mydata-part-reminders-words = Which stories come back to you, and when. Kept until they have.
mydata-part-invites-words = Your own invitation code and how many readers came by it; never who. Kept until /stop.
mydata-part-reading-words = Whether you want whole texts as one page. Kept until /stop.
mydata-part-copies-words = Which stories were sent here and when, so that they can be corrected. /deletemydata erases it.
mydata-part-role-words = Your role in the newsroom and what you did there lately. A chief takes it from you.
mydata-part-feedback-words = Where your messages to the newsroom stand in its chat, so that an answer finds you. The texts are there.
mydata-name-record-words = your choices
mydata-name-capped-words = what came at once lately
mydata-name-consents-words = how you came and what you allowed
mydata-name-arrival-words = what brought you today
mydata-name-presses-words = presses
mydata-name-source-words = the link you came by
mydata-name-input-words = an open question
mydata-name-updates-words = messages set aside
mydata-name-notes-words = notes
mydata-name-saved-words = saved stories
mydata-name-reminders-words = reminders
mydata-name-invites-words = your invitation
mydata-name-reading-words = how you read whole texts
mydata-name-copies-words = which stories reached you
mydata-name-role-words = your role
mydata-name-feedback-words = messages to the newsroom

deletemydata-ask =
    <b>Erase everything?</b>
    Your choices, what you saved, and which stories reached this chat: corrections won't find those any more. What stands in this chat stays until you delete it in Telegram.
deletemydata-yes-button = Yes, erase everything
deletemydata-no-button = No, keep it
deletemydata-kept = Good, nothing was erased.
deletemydata-toast = Erased
deletemydata-done =
    <b>Erased.</b> There were: { $what }.

    Nothing about this chat is kept any more, and I send nothing. /start begins anew.
deletemydata-nothing = There is nothing to erase: I keep nothing about this chat. /start begins anew.
deletemydata-role = Your role in the newsroom stays: a chief takes it from you.
deletemydata-blocked = The newsroom takes no messages from here; of that a mark stays from which nobody can read this chat's number.

feedback-usage = Write it behind the command: <code>/feedback Why no word of the harbour?</code> Or reply to a story. People in the newsroom read it, with your first name.
feedback-sent = ✉️ The newsroom has it. An answer would come here.
feedback-offer = Is this for the newsroom? People there read it, with your first name.
feedback-send-button = ✉️ Send to the newsroom
feedback-no-button = No
feedback-dropped = Good, it stays between us.
feedback-too-many = The newsroom has several messages from you already. Write again a little later.
feedback-busy = Many are writing to the newsroom just now. Send it in a few minutes:
feedback-blocked = The newsroom takes no messages from this chat.
feedback-nobody = The newsroom can't be reached from here at the moment.
feedback-too-long = The newsroom takes at most { $most } characters at once; yours has { $length }.
feedback-text-only = I take only text, for the newsroom too. Write it in words: <code>/feedback …</code>
feedback-lost = The message is no longer there. Write it again: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> in { $title }
feedback-on-story = On <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Reply to this message: it reaches the reader as the newsroom's answer.</i>
feedback-block-button = 🚫 Block
feedback-unblock-button = 🚫 Blocked · Unblock
feedback-block-toast = Nothing more comes from there for 90 days.
feedback-unblock-toast = Messages from there come again.
feedback-expired-toast = Too old: nobody knows any more who wrote it.
feedback-answer =
    <b>The newsroom answers:</b>
    { $text }
feedback-answered = ↩️ The reader has it.
feedback-take-back-button = Take it back
feedback-taken-back = Taken back: it no longer stands with the reader.
feedback-not-taken-back-toast = Telegram lets me delete it no more.
feedback-answer-text-only = Readers are answered in text. Nothing was sent.
feedback-answer-too-long = At most { $most } characters reach a reader at once; this has { $length }. Nothing was sent.
feedback-unreachable = The reader can't be reached any more: nothing was sent.
feedback-erased = 🗑 <i>Erased by whoever wrote it.</i>
