# La première vague : quelques-uns reçoivent un article avant tous les autres.
wave-going =
    { $readers ->
        [one] 🌊 Première vague : { $readers } lecteur le reçoit d’abord, tous les autres juste après si tout va bien.
        [many] 🌊 Première vague : { $readers } de lecteurs le reçoivent d’abord, tous les autres juste après si tout va bien.
       *[other] 🌊 Première vague : { $readers } lecteurs le reçoivent d’abord, tous les autres juste après si tout va bien.
    }
wave-passed = 🌊 La première vague s’est bien passée. Tous les autres le reçoivent dans { $seconds } s.
wave-held = 🌊 La première vague s’est bien passée. Les autres attendent que vous appuyiez sur Continuer.
wave-halted = 🌊 Interrompu pendant la première vague : personne d’autre ne l’a.
wave-stopped =
    🌊 Arrêté après la première vague. { wave-fault-words }
    Tous les autres attendent, personne n’est perdu. Corrigez (/correct) ou continuez tel quel.
wave-fault-words =
    { $why ->
        [refused] Telegram refuse le texte, ou l’une de ses langues.
        [pictures] Images en échec : { $failed } sur { $copies }.
       *[failures] Envois en échec : { $failed } sur { $copies }.
    }
wave-go-on-button = ▶️ Continuer
wave-stop-button = ⏹ Arrêter pour de bon
wave-hold-button = ⏸ Retenir
notices-wave-stopped =
    🌊 { $subject } : arrêt après la première vague. { wave-fault-words }
    Tous les autres attendent : /status { $status } pour continuer ou arrêter.
