# For who has messages read aloud, in the place of a sign.

page-before-button = Önceki sayfa
page-after-button = Sonraki sayfa

# What is kept, besides the main things.

privacy-besides =
    <b>Bunların dışında, nedeniyle</b>
    • Benim aracılığımla başka bir sohbete gönderdiğiniz haber: Telegram’ın o kopyaya verdiği ad ve dili, { data-days-words }, düzeltilebilsin diye; kimin gönderdiği ya da nereye olduğu değil
    • Gelene kadar hatırlatmalar; davetinizin kodu ve onunla kaç kişinin geldiği; yönettiğiniz kanallar
    • Hiçbir şey iki kez yapılmasın ya da kaybolmasın diye notlar, dakikalarca, en çok bir hafta: son gelenler, açık bir soru, takıldığım bir mesaj, ayrıldığınız
    • Haber merkezi sizden artık bir şey almıyorsa: 90 gün boyunca, kimsenin bu sohbetin numarasını okuyamayacağı bir işaret
mydata-not-here-words = Bu dosyada yok: başka sohbetlere gönderdiğiniz haber kopyaları. Telegram’ın onlara verdiği ad düzeltilebilsinler diye saklanır, kimin gönderdiği değil.
