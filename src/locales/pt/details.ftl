# For who has messages read aloud, in the place of a sign.

page-before-button = Página anterior
page-after-button = Página seguinte

# What is kept, besides the main things.

privacy-besides =
    <b>Além disso, e porquê</b>
    • Uma notícia que publica por mim noutro chat: o nome que o Telegram dá a essa cópia e a língua dela, { data-days-words }, para poder ser corrigida; não quem a publicou nem onde
    • Os lembretes até chegarem; o código do seu convite e quantos vieram por ele; os canais que gere
    • Notas para que nada se faça duas vezes nem se perca, por minutos, uma semana no máximo: o que chegou há pouco, uma pergunta em aberto, uma mensagem em que tropecei, que saiu
    • Se a redação não aceita mais nada de si: uma marca durante 90 dias, da qual ninguém pode ler o número deste chat
mydata-not-here-words = Não está neste ficheiro: cópias de notícias que publicou noutros chats. O nome que o Telegram lhes dá é guardado para poderem ser corrigidas, não quem as publicou.
