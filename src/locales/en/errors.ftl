# What an expected fault means for the person who ran into it, and the way out. Keys end in the fault's code.

error-topic_not_found = There is no topic { $slug }. /topics shows all.
error-topic_not_found-near = There is no topic { $slug }. Did you mean <b>{ $nearest }</b>? /topics shows all.
error-topic_exists = There is a topic { $slug } already. Take another short name, or rename that one.
error-article_not_found = There is no article { $id }. An id looks like <code>k7m2qa</code>; /drafts and /queue show them.
error-not_allowed = That is for people with another role in the newsroom. A chief can change roles with /editors.
error-role_out_of_reach = A role is given or taken only by somebody who stands above it, and above whoever holds it: nobody changes their own. Owners stand in OWNER_IDS, and only there.
error-topic_slug_invalid = “{ $slug }” can't be a topic's short name. Use 1 to 32 of a–z, 0–9, - and _, like <code>world</code> or <code>local-news</code>.
error-topic_required = Which topic? Add at least one, like <code>#world</code>. /topics shows all.
error-approval_needed = You wrote or changed its words; someone else must release it.
error-time_in_past = That moment is past on your clock (/timezone). Give one to come, like <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } is no feed, and points to none. Look for “RSS” on the site, or give the feed's own address.
error-feed_exists = That feed is there already: number { $number }. /feeds shows all.
error-feed_not_found = There is no feed number { $number }. /feeds shows all.
error-feed_refused = I could not read { $url }: { feed-fault-words }.
error-page_refused = I could not read { $url }: { page-refusal-words }. You can also give it by hand: /publish, then a title line, lead lines and the link.
page-refusal-words =
    { $reason ->
        [bad_url] that is not a web address I can open; it begins with https://
        [scheme] only http and https addresses can be opened
        [private_address] its address is inside a private network, which I never open
        [port] it is at a port that this program does not open; whoever runs the bot can allow it with FETCH_PORTS
        [not_found] the site says there is no such page
        [forbidden] the site does not let me in
        [http_error] the site answered with an error; try again in a few minutes
        [timeout] the site took too long; try again in a few minutes
        [unreachable] the site can't be reached; check the address or try again
        [too_large] the page is too large
        [too_many_redirects] the site sends me in circles
        [wrong_type] it is not a web page but a file of another kind
        [bot_check] the site wants proof that a person is reading, and shows me no article
        [no_title] it has no headline I can find
        [too_complex] the page is built too strangely to read
       *[other] something is wrong with the page
    }
error-state_conflict = Article { $id } is { article-state-words }: that can't be done with it as it stands. /status { $id } shows more.
article-state-words =
    { $state ->
        [draft] a draft
        [scheduled] scheduled
        [published] published
        [retracted] withdrawn
        [discarded] discarded
       *[other] { $state }
    }
error-not_published = Article { $id } is { article-state-words }: only what readers have can be corrected or withdrawn. /status { $id } shows more.
error-changed_since = Article { $id } has changed since it was shown to you. /status { $id } shows it as it is.
error-not_your_draft = Article { $id } is someone else's draft: authors change their own. An editor can change it.
error-paid_off = The paid speed is not switched on here. Whoever runs the bot can do so with PAID_BROADCAST.
