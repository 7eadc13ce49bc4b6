# Was ein erwarteter Fehler für die Person bedeutet und wie es weitergeht. Der Schlüssel endet mit dem Code des Fehlers.

error-topic_not_found = Ein Thema { $slug } gibt es nicht. /topics zeigt alle.
error-topic_not_found-near = Ein Thema { $slug } gibt es nicht. Meinten Sie <b>{ $nearest }</b>? /topics zeigt alle.
error-topic_exists = Ein Thema { $slug } gibt es schon. Nehmen Sie einen anderen Kurznamen oder benennen Sie jenes um.
error-article_not_found = Eine Meldung { $id } gibt es nicht. Eine Kennung sieht aus wie <code>k7m2qa</code>; /drafts und /queue zeigen sie.
error-not_allowed = Das ist einer anderen Rolle in der Redaktion vorbehalten. Die Chefredaktion kann Rollen mit /editors ändern.
error-role_out_of_reach = Eine Rolle gibt oder nimmt nur, wer über ihr steht und über der Person, die sie hat: Die eigene ändert niemand. Inhaber stehen in OWNER_IDS, und nur dort.
error-topic_slug_invalid = „{ $slug }“ kann kein Kurzname eines Themas sein. Nehmen Sie 1 bis 32 Zeichen aus a–z, 0–9, - und _, etwa <code>welt</code> oder <code>lokales-aktuell</code>.
error-topic_required = Welches Thema? Geben Sie mindestens eines an, etwa <code>#welt</code>. /topics zeigt alle.
error-approval_needed = Der Text ist von Ihnen geschrieben oder geändert; jemand anderes muss ihn freigeben.
error-time_in_past = Dieser Zeitpunkt ist auf Ihrer Uhr (/timezone) vorbei. Nennen Sie einen künftigen, etwa <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } ist kein Feed und verweist auf keinen. Suchen Sie auf der Seite nach „RSS“ oder geben Sie die Adresse des Feeds selbst an.
error-feed_exists = Diesen Feed gibt es schon: Nummer { $number }. /feeds zeigt alle.
error-feed_not_found = Einen Feed mit der Nummer { $number } gibt es nicht. /feeds zeigt alle.
error-feed_refused = Ich konnte { $url } nicht lesen: { feed-fault-words }.
error-page_refused = Ich konnte { $url } nicht lesen: { page-refusal-words }. Sie können die Meldung auch selbst eingeben: /publish, dann eine Zeile Titel, den Vorspann und den Link.
page-refusal-words =
    { $reason ->
        [bad_url] das ist keine Webadresse, die ich öffnen kann; sie beginnt mit https://
        [scheme] nur Adressen mit http und https lassen sich öffnen
        [private_address] die Adresse liegt in einem privaten Netz, das öffne ich nie
        [port] sie liegt an einem Port, den dieses Programm nicht öffnet; wer den Bot betreibt, kann ihn mit FETCH_PORTS erlauben
        [not_found] die Website sagt, diese Seite gebe es nicht
        [forbidden] die Website lässt mich nicht hinein
        [http_error] die Website hat mit einem Fehler geantwortet; versuchen Sie es in ein paar Minuten noch einmal
        [timeout] die Website hat zu lange gebraucht; versuchen Sie es in ein paar Minuten noch einmal
        [unreachable] die Website ist nicht erreichbar; prüfen Sie die Adresse oder versuchen Sie es noch einmal
        [too_large] die Seite ist zu groß
        [too_many_redirects] die Website schickt mich im Kreis
        [wrong_type] das ist keine Webseite, sondern eine Datei anderer Art
        [bot_check] die Website will einen Beweis, dass ein Mensch liest, und zeigt mir keinen Artikel
        [no_title] ich finde dort keine Überschrift
        [too_complex] die Seite ist zu eigenwillig gebaut, um sie zu lesen
       *[other] mit der Seite stimmt etwas nicht
    }
error-state_conflict = Artikel { $id } ist { article-state-words }: So, wie er steht, geht das mit ihm nicht. /status { $id } zeigt mehr.
article-state-words =
    { $state ->
        [draft] ein Entwurf
        [scheduled] geplant
        [published] veröffentlicht
        [retracted] zurückgezogen
        [discarded] verworfen
       *[other] { $state }
    }
error-not_published = Die Meldung { $id } ist { article-state-words }: Nur was die Leser haben, lässt sich korrigieren oder zurückziehen. /status { $id } zeigt mehr.
error-changed_since = Die Meldung { $id } hat sich geändert, seit Sie sie gesehen haben. /status { $id } zeigt sie, wie sie ist.
error-not_your_draft = Die Meldung { $id } ist der Entwurf von jemand anderem: Autoren ändern nur ihre eigenen. Die Redaktion kann ihn ändern.
error-paid_off = Das bezahlte Tempo ist hier nicht eingeschaltet. Wer den Bot betreibt, kann das mit PAID_BROADCAST tun.
