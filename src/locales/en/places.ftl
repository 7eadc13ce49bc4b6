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

command-channels-menu = Manage your channels
channels-in-private = Channels are managed in a private chat with me: /channels
channels-added = I am in <b>{ $title }</b> now. I post nothing there but news. You choose here what comes, and when.
channels-typed = Commands don't work in <b>{ $title }</b>: its readers would see them. Choose here instead.
channels-manage-button = ⚙️ Manage { $title }
channels-list = Your channels:
channels-none = None of your channels gets { $outlet } yet. Add me to one as an administrator who may post messages, and I write to you here. Am I in it already? Forward a post of it to me, or type /channels and its @name.
channels-not-found = I am not in such a channel, or you are not its administrator. Add me to it as an administrator who may post messages.
channels-not-yours-toast = Only administrators of this channel can change this.
channels-add-button = ➕ Add to a channel
channels-back-button = ◂ Channels
channels-leave-button = 🚪 Leave
channels-leave-ask = Shall I leave this channel, and erase what is chosen for it?
channels-leave-yes-button = Yes, leave
channels-left = I have left this channel, and erased what was chosen for it.
mydata-part-channels-words = Numbers of the channels you have managed here, so that /channels can list them. Kept until /stop.
mydata-name-channels-words = your channels
