# The offer of a cap, to who got more than ten stories in a day.
cap-offer = More than ten stories came to you in one day. Shall I send at most a few a day at once? The others would come together, at { $time }.
cap-offer-few-button = At most { $most } a day
cap-offer-no-button = No, thanks
cap-offer-declined = All right, nothing changes. Should it get too much some day: /cap.

filter-lone-quote = The quote is opened and not closed, so I have kept nothing. Write it like this: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } story that waited for the next digest goes with it. It stays in /latest.
       *[other] { $count } stories that waited for the next digest go with it. They stay in /latest.
    }

chat-home-lost = ⚠️ The topic in <b>{ $title }</b> that { $outlet }'s news went to is gone. From now on it goes to the group itself (General). Send /topic_here in another topic to move it there.
