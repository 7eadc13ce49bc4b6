# La prima ondata: pochi ricevono una notizia prima di tutti gli altri.
wave-going =
    { $readers ->
        [one] 🌊 Prima ondata: { $readers } lettore la riceve per primo, tutti gli altri subito dopo se va tutto bene.
        [many] 🌊 Prima ondata: { $readers } di lettori la ricevono per primi, tutti gli altri subito dopo se va tutto bene.
       *[other] 🌊 Prima ondata: { $readers } lettori la ricevono per primi, tutti gli altri subito dopo se va tutto bene.
    }
wave-passed = 🌊 La prima ondata è andata bene. Tutti gli altri la ricevono tra { $seconds } s.
wave-held = 🌊 La prima ondata è andata bene. Gli altri aspettano che tu prema Continua.
wave-halted = 🌊 Fermato nella prima ondata: nessun altro ce l’ha.
wave-stopped =
    🌊 Fermato dopo la prima ondata. { wave-fault-words }
    Tutti gli altri aspettano, nessuno è perso. Correggi (/correct) o continua così.
wave-fault-words =
    { $why ->
        [refused] Telegram rifiuta il testo, o una delle sue lingue.
        [pictures] Immagini non riuscite: { $failed } su { $copies }.
       *[failures] Invii non riusciti: { $failed } su { $copies }.
    }
wave-go-on-button = ▶️ Continua
wave-stop-button = ⏹ Ferma del tutto
wave-hold-button = ⏸ Trattieni
notices-wave-stopped =
    🌊 { $subject } si è fermato dopo la prima ondata. { wave-fault-words }
    Tutti gli altri aspettano: /status { $status } continua o ferma.
