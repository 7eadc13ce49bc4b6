# O que um erro previsto significa para quem o encontra, e como sair dele. A chave termina no código do erro.

error-topic_not_found = Não há nenhum tema { $slug }. /topics mostra todos.
error-topic_not_found-near = Não há nenhum tema { $slug }. Queria dizer <b>{ $nearest }</b>? /topics mostra todos.
error-topic_exists = Já existe um tema { $slug }. Use outro nome curto ou mude o nome desse.
error-article_not_found = Não há nenhuma notícia { $id }. Um código é como <code>k7m2qa</code>; /drafts e /queue mostram todos.
error-not_allowed = Isso cabe a outra função da redação. A chefia pode mudar as funções com /editors.
error-role_out_of_reach = Um papel só o dá ou tira quem está acima dele e de quem o tem: ninguém muda o seu. Os proprietários estão em OWNER_IDS, e só lá.
error-topic_slug_invalid = “{ $slug }” não pode ser o nome curto de um tema. Use de 1 a 32 caracteres entre a–z, 0–9, - e _, como <code>mundo</code> ou <code>noticias-locais</code>.
error-topic_required = Qual tema? Indique pelo menos um, como <code>#mundo</code>. /topics mostra todos.
error-approval_needed = O texto foi escrito ou alterado por você; outra pessoa tem de aprovar.
error-time_in_past = Esse momento já passou no seu relógio (/timezone). Indique um futuro, como <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } não é um feed nem leva a nenhum. Procure “RSS” no site ou indique o endereço do próprio feed.
error-feed_exists = Esse feed já existe: número { $number }. /feeds mostra todos.
error-feed_not_found = Não há nenhum feed com o número { $number }. /feeds mostra todos.
error-feed_refused = Não consegui ler { $url }: { feed-fault-words }.
error-page_refused = Não consegui ler { $url }: { page-refusal-words }. Também pode escrever a notícia à mão: /publish e, depois, uma linha de título, o lead e o link.
page-refusal-words =
    { $reason ->
        [bad_url] não é um endereço que eu possa abrir; começa por https://
        [scheme] só posso abrir endereços http e https
        [private_address] o endereço está numa rede privada, e essas nunca abro
        [port] está numa porta que este programa não abre; quem mantém o bot pode permitir com FETCH_PORTS
        [not_found] o site diz que essa página não existe
        [forbidden] o site não me deixa entrar
        [http_error] o site respondeu com um erro; tente de novo dentro de alguns minutos
        [timeout] o site demorou demais; tente de novo dentro de alguns minutos
        [unreachable] não consigo chegar ao site; confira o endereço ou tente de novo
        [too_large] a página é grande demais
        [too_many_redirects] o site me faz andar em círculos
        [wrong_type] não é uma página, mas outro tipo de conteúdo
        [bot_check] o site quer provas de que é uma pessoa que lê, e não me mostra nenhuma notícia
        [no_title] não encontro nela nenhum título
        [too_complex] a página tem uma estrutura estranha demais para ler
       *[other] há algo de errado com a página
    }
error-state_conflict = O artigo { $id } está { article-state-words }: assim como está, isso não é possível. /status { $id } mostra mais.
article-state-words =
    { $state ->
        [draft] em rascunho
        [scheduled] agendada
        [published] publicada
        [retracted] retirada
        [discarded] descartada
       *[other] { $state }
    }
error-not_published = A notícia { $id } está { article-state-words }: só o que os leitores têm pode ser corrigido ou retirado. /status { $id } mostra mais.
error-changed_since = A notícia { $id } mudou desde que lhe foi mostrada. /status { $id } mostra como ela está.
error-not_your_draft = A notícia { $id } é rascunho de outra pessoa: cada autor muda só os seus. A edição pode mudá-la.
error-paid_off = A velocidade paga não está ligada aqui. Quem mantém o bot pode ligá-la com PAID_BROADCAST.
