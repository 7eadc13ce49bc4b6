# The first wave: a few get a story before all others.
wave-going =
    { $readers ->
        [one] 🌊 First wave: { $readers } reader gets it first, all others right after, if nothing goes wrong.
       *[other] 🌊 First wave: { $readers } readers get it first, all others right after, if nothing goes wrong.
    }
wave-passed = 🌊 The first wave went well. All others get it in { $seconds } s.
wave-held = 🌊 The first wave went well. All others wait until you press Go on.
wave-halted = 🌊 Halted in the first wave: nobody else has it.
wave-stopped =
    🌊 Stopped after the first wave. { wave-fault-words }
    All others wait, nobody is lost. Mend it (/correct), or go on as it is.
wave-fault-words =
    { $why ->
        [refused] Telegram refuses the text, or one language of it.
        [pictures] Pictures failed: { $failed } of { $copies }.
       *[failures] Copies failed: { $failed } of { $copies }.
    }
wave-go-on-button = ▶️ Go on
wave-stop-button = ⏹ Stop for good
wave-hold-button = ⏸ Hold
notices-wave-stopped =
    🌊 { $subject } was stopped after its first wave. { wave-fault-words }
    All others wait: /status { $status } goes on or stops it.
