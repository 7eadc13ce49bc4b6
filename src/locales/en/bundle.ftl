# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $count } more from { $topic }
       *[other] { $count } more from { $topic }
    }
bundle-mixed-words =
    { $count ->
        [one] { $count } more story
       *[other] { $count } more stories
    }
bundle-line =
    { $on ->
        [yes] A fourth story of a topic within ten minutes, and what follows it, come as one message.
       *[no] Stories of one topic come one by one, however many there are.
    }
bundle-button =
    { $on ->
        [yes] 📦 Bursts: one message
       *[no] 📦 Bursts: one by one
    }
bundle-toast =
    { $on ->
        [yes] More than three of a topic within ten minutes: one message
       *[no] Each story in a message of its own
    }
settings-bundle-line = Bursts of a topic: as one message
mydata-part-bursts-words = How many stories of each topic came within minutes, and what waits to come together. Kept for seven hours.
mydata-name-bursts-words = what came in bursts
