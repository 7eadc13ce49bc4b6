# What waits for whoever releases it, and what they decided.
command-review-menu = What waits to be released
review-list = <b>To review</b> ({ $total }), the longest first
review-none = Nothing waits to be released.
review-changed = ✏️ Changed since: { $parts }
review-part-words =
    { $part ->
        [title] headline
        [lead] lead
        [body] text
        [source] source
        [link] link
        [picture] picture
       *[topics] topics
    }
review-button = 🙋 To review ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Released by { $who }
        [discarded] 🗑 Discarded by { $who }
        [sent_back] ↩️ Sent back by { $who }
       *[taken_back] ✏️ { $who } works on it once more; it is handed in anew then.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code> is sent back; { $name } is told why.
desk-send-back-button = ↩️ Send back
desk-ask-field-note = What should be changed? Send me a note: whoever handed it in gets it.
desk-sent-back = ↩️ Sent back by { $name }, { $day } at { $time }: { $note }
desk-handed-in-by = 🙋 Handed in by { $name }, { $day } at { $time }
desk-released-by = ✅ Released by { $name }, { $day } at { $time }
desk-released-alone = ✅ Released by { $name }, { $day } at { $time }, without a second person
panel-role-gone = 🔒 You have no role in the newsroom any more.
decision-asks = 🙋 <b>{ $who }</b> asks you to decide:
