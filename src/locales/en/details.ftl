# For who has messages read aloud, in the place of a sign.

page-before-button = Previous page
page-after-button = Next page

# What is kept, besides the main things.

privacy-besides =
    <b>Besides, and why</b>
    • A story that you post into another chat through me: what Telegram calls that copy, and its language, { data-days-words }, so that it can be corrected; not who posted it, nor where
    • Reminders until they have come; your invitation's code and how many came by it; channels you manage
    • Notes, so that nothing is done twice or gets lost, for minutes, at most a week: what came lately, an open question, a message that made me stumble, that you left
    • If the newsroom takes nothing more from you: a mark for 90 days, from which nobody can read this chat's number
mydata-not-here-words = Not in this file: copies of stories that you posted into other chats. What Telegram calls them is kept so that they can be corrected, not who posted them.
