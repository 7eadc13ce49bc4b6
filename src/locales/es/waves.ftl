# La primera oleada: unos pocos reciben una noticia antes que los demás.
wave-going =
    { $readers ->
        [one] 🌊 Primera oleada: { $readers } lector la recibe primero; los demás, justo después si todo va bien.
        [many] 🌊 Primera oleada: { $readers } de lectores la reciben primero; los demás, justo después si todo va bien.
       *[other] 🌊 Primera oleada: { $readers } lectores la reciben primero; los demás, justo después si todo va bien.
    }
wave-passed = 🌊 La primera oleada fue bien. Los demás la reciben en { $seconds } s.
wave-held = 🌊 La primera oleada fue bien. Los demás esperan a que pulses Continuar.
wave-halted = 🌊 Detenido en la primera oleada: nadie más la tiene.
wave-stopped =
    🌊 Detenido tras la primera oleada. { wave-fault-words }
    Los demás esperan, nadie se pierde. Corrígela (/correct) o continúa tal cual.
wave-fault-words =
    { $why ->
        [refused] Telegram rechaza el texto, o uno de sus idiomas.
        [pictures] Imágenes fallidas: { $failed } de { $copies }.
       *[failures] Envíos fallidos: { $failed } de { $copies }.
    }
wave-go-on-button = ▶️ Continuar
wave-stop-button = ⏹ Detener del todo
wave-hold-button = ⏸ Retener
notices-wave-stopped =
    🌊 { $subject } se detuvo tras la primera oleada. { wave-fault-words }
    Los demás esperan: /status { $status } para continuar o detener.
