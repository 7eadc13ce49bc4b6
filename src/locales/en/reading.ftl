# What readers look up by themselves: lists, search, the whole text, corrections, stories shared into other chats.

command-search-menu = Search the stories

story-gone-toast = This story is no longer here.
read-on-button = 📖 Read on
read-as-page-button = 📄 As one page
read-as-page-toast = As one page from now on
read-as-quotes-button = Doesn't show? In quotes
read-as-quotes-toast = In quotes from now on

search-usage = What are you looking for? Like this: <code>/search lakes accord</code>
search-title =
    { $count ->
        [one] <b>{ $count } story</b> for “{ $words }”
       *[other] <b>{ $count } stories</b> for “{ $words }”
    }
search-none = Nothing found for “{ $words }”. What is new: /latest

inline-read-button = 📖 Read on in the bot
inline-start-button = All the news in the bot

receipt-shared = Shared into other chats: { $current } rewritten
receipt-shared-behind = Shared into other chats: { $current } rewritten, { $behind } to come
receipt-shared-lost = out of reach: { $lost }

command-corrections-menu = What was corrected, and why
corrections-title = <b>Corrections</b>
corrections-none = Nothing has been corrected lately.
corrections-of-none = Nothing has been corrected in this story.
corrections-field-words =
    { $field ->
        [title] Headline
        [lead] Summary
        [body] Text
       *[source] Source
    }
corrections-corrected-words = Corrected
corrections-withdrawn-words = Withdrawn
corrections-story-button = 📰 The story

# The page of corrections on the web.
corrections-page-words = Corrections · { $outlet }
corrections-intro-words = What we have put right or withdrawn in published stories: what it said, what it says now, when and why.
corrections-newer-words = Newer
corrections-older-words = Older
