# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] Mais { $count } de { $topic }
        [many] Mais { $count } de { $topic }
       *[other] Mais { $count } de { $topic }
    }
bundle-mixed-words =
    { $count ->
        [one] Mais { $count } notícia
        [many] Mais { $count } de notícias
       *[other] Mais { $count } notícias
    }
bundle-line =
    { $on ->
        [yes] A partir da quarta notícia de um tema em dez minutos, as demais chegam em uma só mensagem.
       *[no] As notícias de um tema chegam uma a uma, quantas forem.
    }
bundle-button =
    { $on ->
        [yes] 📦 Rajadas: 1 mensagem
       *[no] 📦 Rajadas: uma a uma
    }
bundle-toast =
    { $on ->
        [yes] Mais de três de um tema em dez minutos: uma só mensagem
       *[no] Cada notícia em sua própria mensagem
    }
settings-bundle-line = Rajadas de um tema: em uma só mensagem
mydata-part-bursts-words = Quantas notícias de cada tema chegaram em minutos e quais esperam para chegar juntas. Sete horas.
mydata-name-bursts-words = o que chegou em rajadas
