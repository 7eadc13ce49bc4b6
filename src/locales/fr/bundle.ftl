# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $topic } : encore { $count }
        [many] { $topic } : encore { $count }
       *[other] { $topic } : encore { $count }
    }
bundle-mixed-words =
    { $count ->
        [one] Encore { $count } article
        [many] Encore { $count } d'articles
       *[other] Encore { $count } articles
    }
bundle-line =
    { $on ->
        [yes] À partir du quatrième article d'une rubrique en dix minutes, la suite arrive en un seul message.
       *[no] Les articles d'une rubrique arrivent un par un, si nombreux soient-ils.
    }
bundle-button =
    { $on ->
        [yes] 📦 Rafales : un message
       *[no] 📦 Rafales : un par un
    }
bundle-toast =
    { $on ->
        [yes] Plus de trois d'une rubrique en dix minutes : un seul message
       *[no] Chaque article dans son propre message
    }
settings-bundle-line = Rafales d'une rubrique : en un seul message
mydata-part-bursts-words = Combien d'articles de chaque rubrique sont arrivés en quelques minutes, et ce qui attend de venir ensemble. Sept heures.
mydata-name-bursts-words = ce qui est arrivé en rafale
