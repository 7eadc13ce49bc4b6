# Groups, forums and channels: where news goes, and who chooses.

command-topic_here-menu = Send topics to this forum topic
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Digests → { $place }
chats-home-moved = Moved here: <b>{ $topics }</b>. Before: { $place }. Other topics stay where they are.
chats-home-set = From now on, <b>{ $topics }</b> comes here.
chats-here-words = this forum topic
chats-general-words = General
chats-thread-words = forum topic { $id }
topic-here-private = This is for groups with forum topics: type /topic_here there, in the forum topic that the news is to come to.
topic-here-no-forum = This chat has no forum topics: everything comes here already.
topic-here-ask = Which topics are to come here? Tap them, or type their names after /topic_here.
topic-here-toast = { $topic } comes here now.
