window.YTD.following.part0 = [ {
  "following" : {
    "accountId" : "27654321",
    "userLink" : "https://twitter.com/intent/user?user_id=27654321"
  }
}, {
  "following" : {
    "accountId" : "35308642",
    "userLink" : "https://twitter.com/intent/user?user_id=35308642"
  }
}, {
  "following" : {
    "accountId" : "42962963",
    "userLink" : "https://twitter.com/intent/user?user_id=42962963"
  }
}, {
  "following" : {
    "accountId" : "1080306531955666947",
    "userLink" : "https://twitter.com/intent/user?user_id=1080306531955666947"
  }
}, {
  "following" : {
    "accountId" : "58271605",
    "userLink" : "https://twitter.com/intent/user?user_id=58271605"
  }
}, {
  "following" : {
    "accountId" : "65925926",
    "userLink" : "https://twitter.com/intent/user?user_id=65925926"
  }
}, {
  "following" : {
    "accountId" : "73580247",
    "userLink" : "https://twitter.com/intent/user?user_id=73580247"
  }
}, {
  "following" : {
    "accountId" : "1442694913455058951",
    "userLink" : "https://twitter.com/intent/user?user_id=1442694913455058951"
  }
}, {
  "following" : {
    "accountId" : "88888889",
    "userLink" : "https://twitter.com/intent/user?user_id=88888889"
  }
}, {
  "following" : {
    "accountId" : "96543210",
    "userLink" : "https://twitter.com/intent/user?user_id=96543210"
  }
}, {
  "following" : {
    "accountId" : "104197531",
    "userLink" : "https://twitter.com/intent/user?user_id=104197531"
  }
}, {
  "following" : {
    "accountId" : "1805083294954450955",
    "userLink" : "https://twitter.com/intent/user?user_id=1805083294954450955"
  }
}, {
  "following" : {
    "accountId" : "119506173",
    "userLink" : "https://twitter.com/intent/user?user_id=119506173"
  }
}, {
  "following" : {
    "accountId" : "127160494",
    "userLink" : "https://twitter.com/intent/user?user_id=127160494"
  }
}, {
  "following" : {
    "accountId" : "134814815",
    "userLink" : "https://twitter.com/intent/user?user_id=134814815"
  }
}, {
  "following" : {
    "accountId" : "2167471676453842959",
    "userLink" : "https://twitter.com/intent/user?user_id=2167471676453842959"
  }
}, {
  "following" : {
    "accountId" : "150123457",
    "userLink" : "https://twitter.com/intent/user?user_id=150123457"
  }
}, {
  "following" : {
    "accountId" : "157777778",
    "userLink" : "https://twitter.com/intent/user?user_id=157777778"
  }
}, {
  "following" : {
    "accountId" : "165432099",
    "userLink" : "https://twitter.com/intent/user?user_id=165432099"
  }
}, {
  "following" : {
    "accountId" : "2529860057953234963",
    "userLink" : "https://twitter.com/intent/user?user_id=2529860057953234963"
  }
}, {
  "following" : {
    "accountId" : "180740741",
    "userLink" : "https://twitter.com/intent/user?user_id=180740741"
  }
}, {
  "following" : {
    "accountId" : "188395062",
    "userLink" : "https://twitter.com/intent/user?user_id=188395062"
  }
}, {
  "following" : {
    "accountId" : "196049383",
    "userLink" : "https://twitter.com/intent/user?user_id=196049383"
  }
}, {
  "following" : {
    "accountId" : "2892248439452626967",
    "userLink" : "https://twitter.com/intent/user?user_id=2892248439452626967"
  }
}, {
  "following" : {
    "accountId" : "211358025",
    "userLink" : "https://twitter.com/intent/user?user_id=211358025"
  }
}, {
  "following" : {
    "accountId" : "219012346",
    "userLink" : "https://twitter.com/intent/user?user_id=219012346"
  }
}, {
  "following" : {
    "accountId" : "226666667",
    "userLink" : "https://twitter.com/intent/user?user_id=226666667"
  }
}, {
  "following" : {
    "accountId" : "3254636820952018971",
    "userLink" : "https://twitter.com/intent/user?user_id=3254636820952018971"
  }
}, {
  "following" : {
    "accountId" : "241975309",
    "userLink" : "https://twitter.com/intent/user?user_id=241975309"
  }
}, {
  "following" : {
    "accountId" : "249629630",
    "userLink" : "https://twitter.com/intent/user?user_id=249629630"
  }
}, {
  "following" : {
    "accountId" : "257283951",
    "userLink" : "https://twitter.com/intent/user?user_id=257283951"
  }
}, {
  "following" : {
    "accountId" : "3617025202451410975",
    "userLink" : "https://twitter.com/intent/user?user_id=3617025202451410975"
  }
}, {
  "following" : {
    "accountId" : "272592593",
    "userLink" : "https://twitter.com/intent/user?user_id=272592593"
  }
}, {
  "following" : {
    "accountId" : "280246914",
    "userLink" : "https://twitter.com/intent/user?user_id=280246914"
  }
}, {
  "following" : {
    "accountId" : "287901235",
    "userLink" : "https://twitter.com/intent/user?user_id=287901235"
  }
}, {
  "following" : {
    "accountId" : "3979413583950802979",
    "userLink" : "https://twitter.com/intent/user?user_id=3979413583950802979"
  }
}, {
  "following" : {
    "accountId" : "303209877",
    "userLink" : "https://twitter.com/intent/user?user_id=303209877"
  }
}, {
  "following" : {
    "accountId" : "310864198",
    "userLink" : "https://twitter.com/intent/user?user_id=310864198"
  }
}, {
  "following" : {
    "accountId" : "318518519",
    "userLink" : "https://twitter.com/intent/user?user_id=318518519"
  }
}, {
  "following" : {
    "accountId" : "4341801965450194983",
    "userLink" : "https://twitter.com/intent/user?user_id=4341801965450194983"
  }
}, {
  "following" : {
    "accountId" : "333827161",
    "userLink" : "https://twitter.com/intent/user?user_id=333827161"
  }
}, {
  "following" : {
    "accountId" : "341481482",
    "userLink" : "https://twitter.com/intent/user?user_id=341481482"
  }
}, {
  "following" : {
    "accountId" : "349135803",
    "userLink" : "https://twitter.com/intent/user?user_id=349135803"
  }
}, {
  "following" : {
    "accountId" : "4704190346949586987",
    "userLink" : "https://twitter.com/intent/user?user_id=4704190346949586987"
  }
}, {
  "following" : {
    "accountId" : "364444445",
    "userLink" : "https://twitter.com/intent/user?user_id=364444445"
  }
}, {
  "following" : {
    "accountId" : "372098766",
    "userLink" : "https://twitter.com/intent/user?user_id=372098766"
  }
}, {
  "following" : {
    "accountId" : "379753087",
    "userLink" : "https://twitter.com/intent/user?user_id=379753087"
  }
}, {
  "following" : {
    "accountId" : "5066578728448978991",
    "userLink" : "https://twitter.com/intent/user?user_id=5066578728448978991"
  }
}, {
  "following" : {
    "accountId" : "395061729",
    "userLink" : "https://twitter.com/intent/user?user_id=395061729"
  }
}, {
  "following" : {
    "accountId" : "402716050",
    "userLink" : "https://twitter.com/intent/user?user_id=402716050"
  }
}, {
  "following" : {
    "accountId" : "410370371",
    "userLink" : "https://twitter.com/intent/user?user_id=410370371"
  }
}, {
  "following" : {
    "accountId" : "5428967109948370995",
    "userLink" : "https://twitter.com/intent/user?user_id=5428967109948370995"
  }
}, {
  "following" : {
    "accountId" : "425679013",
    "userLink" : "https://twitter.com/intent/user?user_id=425679013"
  }
}, {
  "following" : {
    "accountId" : "433333334",
    "userLink" : "https://twitter.com/intent/user?user_id=433333334"
  }
}, {
  "following" : {
    "accountId" : "440987655",
    "userLink" : "https://twitter.com/intent/user?user_id=440987655"
  }
}, {
  "following" : {
    "accountId" : "5791355491447762999",
    "userLink" : "https://twitter.com/intent/user?user_id=5791355491447762999"
  }
}, {
  "following" : {
    "accountId" : "456296297",
    "userLink" : "https://twitter.com/intent/user?user_id=456296297"
  }
}, {
  "following" : {
    "accountId" : "463950618",
    "userLink" : "https://twitter.com/intent/user?user_id=463950618"
  }
}, {
  "following" : {
    "accountId" : "471604939",
    "userLink" : "https://twitter.com/intent/user?user_id=471604939"
  }
}, {
  "following" : {
    "accountId" : "6153743872947155003",
    "userLink" : "https://twitter.com/intent/user?user_id=6153743872947155003"
  }
}, {
  "following" : {
    "accountId" : "486913581",
    "userLink" : "https://twitter.com/intent/user?user_id=486913581"
  }
}, {
  "following" : {
    "accountId" : "494567902",
    "userLink" : "https://twitter.com/intent/user?user_id=494567902"
  }
}, {
  "following" : {
    "accountId" : "502222223",
    "userLink" : "https://twitter.com/intent/user?user_id=502222223"
  }
}, {
  "following" : {
    "accountId" : "6516132254446547007",
    "userLink" : "https://twitter.com/intent/user?user_id=6516132254446547007"
  }
}, {
  "following" : {
    "accountId" : "517530865",
    "userLink" : "https://twitter.com/intent/user?user_id=517530865"
  }
}, {
  "following" : {
    "accountId" : "525185186",
    "userLink" : "https://twitter.com/intent/user?user_id=525185186"
  }
}, {
  "following" : {
    "accountId" : "532839507",
    "userLink" : "https://twitter.com/intent/user?user_id=532839507"
  }
}, {
  "following" : {
    "accountId" : "6878520635945939011",
    "userLink" : "https://twitter.com/intent/user?user_id=6878520635945939011"
  }
}, {
  "following" : {
    "accountId" : "548148149",
    "userLink" : "https://twitter.com/intent/user?user_id=548148149"
  }
}, {
  "following" : {
    "accountId" : "555802470",
    "userLink" : "https://twitter.com/intent/user?user_id=555802470"
  }
}, {
  "following" : {
    "accountId" : "563456791",
    "userLink" : "https://twitter.com/intent/user?user_id=563456791"
  }
}, {
  "following" : {
    "accountId" : "7240909017445331015",
    "userLink" : "https://twitter.com/intent/user?user_id=7240909017445331015"
  }
}, {
  "following" : {
    "accountId" : "578765433",
    "userLink" : "https://twitter.com/intent/user?user_id=578765433"
  }
}, {
  "following" : {
    "accountId" : "586419754",
    "userLink" : "https://twitter.com/intent/user?user_id=586419754"
  }
}, {
  "following" : {
    "accountId" : "594074075",
    "userLink" : "https://twitter.com/intent/user?user_id=594074075"
  }
}, {
  "following" : {
    "accountId" : "7603297398944723019",
    "userLink" : "https://twitter.com/intent/user?user_id=7603297398944723019"
  }
}, {
  "following" : {
    "accountId" : "609382717",
    "userLink" : "https://twitter.com/intent/user?user_id=609382717"
  }
}, {
  "following" : {
    "accountId" : "617037038",
    "userLink" : "https://twitter.com/intent/user?user_id=617037038"
  }
}, {
  "following" : {
    "accountId" : "624691359",
    "userLink" : "https://twitter.com/intent/user?user_id=624691359"
  }
}, {
  "following" : {
    "accountId" : "7965685780444115023",
    "userLink" : "https://twitter.com/intent/user?user_id=7965685780444115023"
  }
} ]
