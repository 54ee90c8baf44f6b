window.YTD.follower.part0 = [ {
  "follower" : {
    "accountId" : "27654321",
    "userLink" : "https://twitter.com/intent/user?user_id=27654321"
  }
}, {
  "follower" : {
    "accountId" : "1080306531955666947",
    "userLink" : "https://twitter.com/intent/user?user_id=1080306531955666947"
  }
}, {
  "follower" : {
    "accountId" : "73580247",
    "userLink" : "https://twitter.com/intent/user?user_id=73580247"
  }
}, {
  "follower" : {
    "accountId" : "96543210",
    "userLink" : "https://twitter.com/intent/user?user_id=96543210"
  }
}, {
  "follower" : {
    "accountId" : "119506173",
    "userLink" : "https://twitter.com/intent/user?user_id=119506173"
  }
}, {
  "follower" : {
    "accountId" : "2167471676453842959",
    "userLink" : "https://twitter.com/intent/user?user_id=2167471676453842959"
  }
}, {
  "follower" : {
    "accountId" : "165432099",
    "userLink" : "https://twitter.com/intent/user?user_id=165432099"
  }
}, {
  "follower" : {
    "accountId" : "188395062",
    "userLink" : "https://twitter.com/intent/user?user_id=188395062"
  }
}, {
  "follower" : {
    "accountId" : "211358025",
    "userLink" : "https://twitter.com/intent/user?user_id=211358025"
  }
}, {
  "follower" : {
    "accountId" : "3254636820952018971",
    "userLink" : "https://twitter.com/intent/user?user_id=3254636820952018971"
  }
}, {
  "follower" : {
    "accountId" : "257283951",
    "userLink" : "https://twitter.com/intent/user?user_id=257283951"
  }
}, {
  "follower" : {
    "accountId" : "280246914",
    "userLink" : "https://twitter.com/intent/user?user_id=280246914"
  }
}, {
  "follower" : {
    "accountId" : "303209877",
    "userLink" : "https://twitter.com/intent/user?user_id=303209877"
  }
}, {
  "follower" : {
    "accountId" : "4341801965450194983",
    "userLink" : "https://twitter.com/intent/user?user_id=4341801965450194983"
  }
}, {
  "follower" : {
    "accountId" : "349135803",
    "userLink" : "https://twitter.com/intent/user?user_id=349135803"
  }
}, {
  "follower" : {
    "accountId" : "372098766",
    "userLink" : "https://twitter.com/intent/user?user_id=372098766"
  }
}, {
  "follower" : {
    "accountId" : "395061729",
    "userLink" : "https://twitter.com/intent/user?user_id=395061729"
  }
}, {
  "follower" : {
    "accountId" : "5428967109948370995",
    "userLink" : "https://twitter.com/intent/user?user_id=5428967109948370995"
  }
}, {
  "follower" : {
    "accountId" : "440987655",
    "userLink" : "https://twitter.com/intent/user?user_id=440987655"
  }
}, {
  "follower" : {
    "accountId" : "463950618",
    "userLink" : "https://twitter.com/intent/user?user_id=463950618"
  }
}, {
  "follower" : {
    "accountId" : "486913581",
    "userLink" : "https://twitter.com/intent/user?user_id=486913581"
  }
}, {
  "follower" : {
    "accountId" : "6516132254446547007",
    "userLink" : "https://twitter.com/intent/user?user_id=6516132254446547007"
  }
}, {
  "follower" : {
    "accountId" : "532839507",
    "userLink" : "https://twitter.com/intent/user?user_id=532839507"
  }
}, {
  "follower" : {
    "accountId" : "555802470",
    "userLink" : "https://twitter.com/intent/user?user_id=555802470"
  }
}, {
  "follower" : {
    "accountId" : "578765433",
    "userLink" : "https://twitter.com/intent/user?user_id=578765433"
  }
}, {
  "follower" : {
    "accountId" : "7603297398944723019",
    "userLink" : "https://twitter.com/intent/user?user_id=7603297398944723019"
  }
}, {
  "follower" : {
    "accountId" : "624691359",
    "userLink" : "https://twitter.com/intent/user?user_id=624691359"
  }
} ]
