# The few words on an article.
card-source-words = Source: { $name }
card-breaking-words = Breaking
card-video-words = with video
card-paywalled-words = subscribers only
card-corrected-words = Corrected { $time }
card-corrected-note-words = Corrected { $time }: { $note }
card-correction-of-words = Correction: { $title }

# The few words on a digest.
digest-title-words =
    { $part ->
        [morning] Your morning
        [noon] Your midday
        [evening] Your evening
       *[night] Your night
    } · { $date }
digest-breaking-words = Breaking
digest-also-at-words = also at
digest-continued-words = continued
digest-more-words = and { $count } more
digest-withdrawn-words = Withdrawn { $time }
digest-withdrawn-reason-words = Withdrawn { $time }: { $reason }
