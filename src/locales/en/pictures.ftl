# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } more photo
       *[other] 🖼 { $count } more photos
    }
photos-there-toast = They stand here already.
command-button-menu = Add link buttons to a story
button-usage = <code>/button k7m2qa Live map https://…</code>, or in answer to the story.
desk-links-button = 🔗 Buttons
desk-ask-field-links = Type a text and its address, like <code>Live map https://city.example/map</code>: at most two buttons. <code>- Live map</code> takes one away, <code>-</code> all.
error-link_unreadable = “{ $word }” is no button: type a text and an address that begins with http:// or https://.
error-link_too_long = A button has room for { $most } characters.
error-links_full = A story has at most { $most } buttons. Take one away first: <code>- its text</code>.
desk-nopicture-button = 🗑 No picture
desk-nolinks-button = 🗑 No buttons
doubt-source_unreachable = source can’t be reached
doubt-links_left_out =
    { $count ->
        [one] { $count } more link left out
       *[other] { $count } more links left out
    }
