window.YTD.note_tweet.part0 = [ {
  "noteTweet" : {
    "noteTweetId" : "1611663935256162309",
    "createdAt" : "2023-01-07T10:00:00.090Z",
    "updatedAt" : "2023-01-07T10:00:00.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ {
        "fromIndex" : "566",
        "toIndex" : "589",
        "expandedUrl" : "https://estuary.example/notes/singing-sand?lang=en&part=1",
        "shortUrl" : "https://t.co/gw00fa5iiz",
        "displayUrl" : "estuary.example/notes/singi…"
      } ],
      "text" : "This is the first time that I have had room for a whole walk, so here is one. You start at the slipway, where the weed is longest, and you go left, because everybody goes right. After the third groyne there is a hut with a green door & a kettle; whoever is first in the morning fills it, whoever is last at night washes the cups. Nobody owns the hut. It has been on no map since @farid_maps promised to leave it off. Past the hut the sand begins to sing if it is dry. I have asked @ioan_river why, and the answer was a good twenty minutes long and can be read here: https://t.co/gw00fa5iiz Then come the posts, nine of them, and on the ninth a cormorant, drying its wings like somebody reading a very wide newspaper. Turn back there. The way home is shorter. It always is. #walks",
      "mentions" : [ {
        "fromIndex" : "379",
        "toIndex" : "390",
        "screenName" : "farid_maps"
      }, {
        "fromIndex" : "481",
        "toIndex" : "492",
        "screenName" : "ioan_river"
      } ],
      "cashtags" : [ ],
      "hashtags" : [ {
        "fromIndex" : "773",
        "toIndex" : "779",
        "text" : "walks"
      } ]
    }
  }
}, {
  "noteTweet" : {
    "noteTweetId" : "1627005021566562309",
    "createdAt" : "2023-02-18T18:00:00.090Z",
    "updatedAt" : "2023-02-18T18:00:00.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ {
        "fromIndex" : "510",
        "toIndex" : "533",
        "expandedUrl" : "https://tidelib.example/fr/",
        "shortUrl" : "https://t.co/gw002sfmzs",
        "displayUrl" : "tidelib.example/fr"
      } ],
      "text" : "On me demande souvent comment on devient traductrice de tables des marées. On ne le devient pas : on habite au bord de l'eau, on a une voisine qui ne lit pas l'anglais, et un jour on lui recopie les heures au dos d'une enveloppe. L'année suivante il y a six enveloppes. Puis un panneau à la boulangerie, puis un petit programme, puis des gens de Nagasaki, de Sfax, de Bangkok qui écrivent : « chez nous aussi, la mer monte ». Voilà. C'est tout le métier : recopier les heures pour quelqu'un. Le code est ici : https://t.co/gw002sfmzs",
      "mentions" : [ ],
      "cashtags" : [ ],
      "hashtags" : [ ]
    }
  }
}, {
  "noteTweet" : {
    "noteTweetId" : "1642426638513762309",
    "createdAt" : "2023-04-02T07:20:00.090Z",
    "updatedAt" : "2023-04-02T07:20:00.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ ],
      "text" : "เช้านี้ตื่นก่อนนาฬิกาปลุก เลยเดินไปที่ท่าเรือ น้ำกำลังลง เห็นปูตัวเล็ก ๆ วิ่งกันเต็มหาด คุณลุงเจ้าของเรือชวนกินโจ๊กร้อน ๆ แล้วเล่าให้ฟังว่าสมัยก่อนเรือทุกลำมีชื่อเป็นชื่อของยาย เพราะเชื่อว่ายายจะพากลับบ้านเสมอ วันที่คลื่นแรงที่สุดในชีวิต ลุงตะโกนชื่อเรือสามครั้ง แล้วลมก็เปลี่ยนทิศ ลุงบอกว่าไม่รู้หรอกว่าเป็นเรื่องบังเอิญหรือเปล่า แต่หลังจากนั้นก็ทาสีเรือใหม่ทุกปี และซื้อดอกไม้มาแขวนที่หัวเรือทุกวันพระ ตอนเดินกลับ แดดเริ่มแรง ร้านขนมปังเปิดพอดี เลยซื้อขนมปังไส้สังขยาไปฝากลุงสองก้อน ลุงแบ่งให้แมวหนึ่งก้อน แมวไม่กิน แต่นั่งยิ้มอยู่ข้าง ๆ จนน้ำขึ้น",
      "mentions" : [ ],
      "cashtags" : [ ],
      "hashtags" : [ ]
    }
  }
}, {
  "noteTweet" : {
    "noteTweetId" : "1657355005310562309",
    "createdAt" : "2023-05-13T12:00:00.090Z",
    "updatedAt" : "2023-05-13T12:00:00.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ ],
      "text" : "港町の小さな図書館には、閉館の五分前になると必ずピアノを弾く司書さんがいます。曲はいつも同じで、ゆっくりで、少しだけ音がはずれています。初めて来た人は驚いて本から顔を上げ、何度も来ている人は静かに荷物をまとめはじめます。先日、なぜその曲なのかと尋ねてみました。司書さんは少し考えてから、こう答えました。「早く帰ってくださいと言う代わりに、また来てくださいと言える曲を探したのです」。それ以来、わたしは閉館の十分前に図書館へ行くようになりました。最後の五分を聞くために。そして帰り道、潮の匂いのする坂をおりながら、同じ曲を口笛で吹きます。少しだけ音をはずして。坂の下のパン屋さんが窓を開けて、いっしょに口ずさんでくれる夜もあります。",
      "mentions" : [ ],
      "cashtags" : [ ],
      "hashtags" : [ ]
    }
  }
}, {
  "noteTweet" : {
    "noteTweetId" : "1682861826225762309",
    "createdAt" : "2023-07-22T21:15:00.090Z",
    "updatedAt" : "2023-07-22T21:15:00.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ ],
      "text" : "قبل أن تُبنى المنارة كان أهل القرية يوقدون نارًا على التلة كل ليلة، ويتناوبون عليها بالأسماء: ليلة لبيت الخباز، وليلة لبيت الصياد، وليلة لبيت المعلمة. وحين جاءت المنارة بضوئها الذي يدور وحده، فرح الناس أسبوعًا ثم حزنوا، لأن أحدًا لم يعد يصعد إلى التلة. فاتفقوا على أن يصعدوا ليلة واحدة في السنة، يحملون الخبز والشاي، ويوقدون النار القديمة، لا لأن السفن تحتاج إليها، بل لأنهم هم يحتاجون إلى من يسهر معهم. وفي تلك الليلة يطفئ الحارس المنارة دقيقة كاملة، ليرى البحر نارهم.",
      "mentions" : [ ],
      "cashtags" : [ ],
      "hashtags" : [ ]
    }
  }
}, {
  "noteTweet" : {
    "noteTweetId" : "1700436920481378309",
    "createdAt" : "2023-09-09T09:12:09.090Z",
    "updatedAt" : "2023-09-09T09:12:09.090Z",
    "lifecycle" : {
      "value" : "0",
      "name" : "Tweet",
      "originalName" : "Tweet"
    },
    "core" : {
      "styletags" : [ ],
      "urls" : [ ],
      "text" : "I keep a list of kind sentences that strangers said to me on trains, because memory leaks. \"Take the window, I have seen it.\" \"You can finish the chapter, I will tell you when it is your stop.\" \"Is that bread? No, no, I only wanted to say that it smells like my grandmother's kitchen, and that I hope you have a good day.\" \"My daughter drew this, you look as if you need it.\" (It was a snail. I did need it.) If you have one, send it: the list is long, but the train is longer.",
      "mentions" : [ ],
      "cashtags" : [ ],
      "hashtags" : [ ]
    }
  }
} ]
