# A primeira onda: alguns recebem uma notícia antes de todos os outros.
wave-going =
    { $readers ->
        [one] 🌊 Primeira onda: { $readers } leitor recebe primeiro; os outros, logo a seguir se tudo correr bem.
        [many] 🌊 Primeira onda: { $readers } de leitores recebem primeiro; os outros, logo a seguir se tudo correr bem.
       *[other] 🌊 Primeira onda: { $readers } leitores recebem primeiro; os outros, logo a seguir se tudo correr bem.
    }
wave-passed = 🌊 A primeira onda correu bem. Os outros recebem em { $seconds } s.
wave-held = 🌊 A primeira onda correu bem. Os outros esperam até carregar em Continuar.
wave-halted = 🌊 Interrompido na primeira onda: mais ninguém recebeu.
wave-stopped =
    🌊 Parado depois da primeira onda. { wave-fault-words }
    Os outros esperam, ninguém se perde. Corrija (/correct) ou continue assim.
wave-fault-words =
    { $why ->
        [refused] O Telegram recusa o texto, ou um dos idiomas.
        [pictures] Imagens com falha: { $failed } de { $copies }.
       *[failures] Envios com falha: { $failed } de { $copies }.
    }
wave-go-on-button = ▶️ Continuar
wave-stop-button = ⏹ Parar de vez
wave-hold-button = ⏸ Reter
notices-wave-stopped =
    🌊 { $subject } parou depois da primeira onda. { wave-fault-words }
    Os outros esperam: /status { $status } continua ou para.
