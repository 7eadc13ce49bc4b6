# The words of an edition, of what is covered, and of a picture told in words.
digest-stories-words =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
digest-end-words = That is all for now.
card-picture-words = Picture: { $description }
card-graphic-words = Graphic content

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Graphic ✓
       *[no] ⚠️ Graphic
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Marked: covered for whoever wishes
       *[no] Shown to everybody
    }
