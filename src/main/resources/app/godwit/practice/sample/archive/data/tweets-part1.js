window.YTD.tweets.part1 = [ {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "18" ],
        "name" : "saltmere_radio",
        "screen_name" : "saltmere_radio",
        "id_str" : "700100001",
        "id" : "700100001"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "126" ],
    "favorite_count" : "0",
    "id_str" : "332683764314435619",
    "truncated" : false,
    "retweet_count" : "37",
    "id" : "332683764314435619",
    "created_at" : "Fri May 10 02:29:25 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @saltmere_radio: Field diary, windy: three swans crossed at the zebra crossing, in order of size and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Greta Falk",
        "screen_name" : "greta_news",
        "id_str" : "471604939",
        "id" : "471604939"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "59" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1607874558289801218",
    "in_reply_to_status_id" : "1607874558289801218",
    "in_reply_to_user_id" : "471604939",
    "in_reply_to_user_id_str" : "471604939",
    "in_reply_to_screen_name" : "greta_news",
    "id_str" : "1607877074872201434",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1607877074872201434",
    "created_at" : "Tue Dec 27 23:12:22 +0000 2022",
    "favorited" : false,
    "full_text" : "@greta_news شكرًا لك، الإصلاح يعمل عندي إن شاء الله قريبًا.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1607877074872201434" ],
        "editableUntil" : "2022-12-28T00:12:22.218Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "28",
    "id_str" : "1269252700835442785",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "1269252700835442785",
    "created_at" : "Sat Jun 06 13:00:00 +0000 2020",
    "favorited" : false,
    "full_text" : "في المقهى الفارغ يضع النادل فنجانين على كل طاولة، «حتى لا تنسى الطاولات».",
    "lang" : "ar"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Hugo Faber",
        "screen_name" : "hugo_moss",
        "id_str" : "280246914",
        "id" : "280246914"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1663511799556763650",
    "in_reply_to_status_id" : "1663511799556763650",
    "in_reply_to_user_id" : "280246914",
    "in_reply_to_user_id_str" : "280246914",
    "in_reply_to_screen_name" : "hugo_moss",
    "id_str" : "1663514316139163874",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1663514316139163874",
    "created_at" : "Tue May 30 11:54:54 +0000 2023",
    "favorited" : false,
    "full_text" : "@hugo_moss يا سلام، الإصلاح يعمل عندي وسلامي للجميع.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1663514316139163874" ],
        "editableUntil" : "2023-05-30T12:54:54.226Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "122" ],
    "favorite_count" : "0",
    "id_str" : "298046383972184094",
    "truncated" : false,
    "retweet_count" : "32",
    "id" : "298046383972184094",
    "created_at" : "Sun Feb 03 12:32:50 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @ana_tideline: Reminder for the weekend: the 05:52 left on time and everybody looked worried and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Maud Carrick",
        "screen_name" : "maud_toots",
        "id_str" : "517530865",
        "id" : "517530865"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "83" ],
    "favorite_count" : "0",
    "id_str" : "841506052955467884",
    "truncated" : false,
    "retweet_count" : "110",
    "id" : "841506052955467884",
    "created_at" : "Tue Mar 14 04:27:32 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @maud_toots: ข่าวเล็ก ๆ จากซอยเรา นกกางเขนมาทำรังบนป้ายรถเมล์ ขอบคุณที่ทำให้ยิ้ม",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "純",
        "screen_name" : "jun_kissaten",
        "id_str" : "96543210",
        "id" : "96543210"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "59" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1719149040823726082",
    "in_reply_to_status_id" : "1719149040823726082",
    "in_reply_to_user_id" : "96543210",
    "in_reply_to_user_id_str" : "96543210",
    "id_str" : "1719151557406126314",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1719151557406126314",
    "created_at" : "Tue Oct 31 00:37:26 +0000 2023",
    "favorited" : false,
    "full_text" : "@jun_kissaten ใช่เลย เดี๋ยวเอากล้องส่องนกไปด้วย อย่าลืมหมวก",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1719151557406126314" ],
        "editableUntil" : "2023-10-31T01:37:26.234Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Chiara Forno",
        "screen_name" : "chiara_bakes",
        "id_str" : "42962963",
        "id" : "42962963"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "353683625239146534",
    "truncated" : false,
    "retweet_count" : "40",
    "id" : "353683625239146534",
    "created_at" : "Sun Jul 07 01:15:22 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @chiara_bakes: Reminder for the weekend: somebody knitted a scarf for the anchor on the square – please bring a warm coat &amp; a story.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Olga Winters",
        "screen_name" : "olga_shoal",
        "id_str" : "532839507",
        "id" : "532839507"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "64" ],
    "favorite_count" : "0",
    "id_str" : "897143294222430324",
    "truncated" : false,
    "retweet_count" : "118",
    "id" : "897143294222430324",
    "created_at" : "Mon Aug 14 17:10:04 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @olga_shoal: 今朝の船着き場から。 灯台の見学会、子どもたちが係をしています。 どうぞゆっくりお越しください。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Leo Petrakis",
        "screen_name" : "leo_island",
        "id_str" : "6516132254446547007",
        "id" : "6516132254446547007"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "8",
    "in_reply_to_user_id" : "6516132254446547007",
    "in_reply_to_user_id_str" : "6516132254446547007",
    "in_reply_to_screen_name" : "leo_island",
    "id_str" : "1774788798673088754",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1774788798673088754",
    "created_at" : "Mon Apr 01 13:19:58 +0000 2024",
    "favorited" : false,
    "full_text" : "@leo_island ありがとうございます。 二羽目はオオソリハシシギだと思います。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1774788798673088754" ],
        "editableUntil" : "2024-04-01T14:19:58.242Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Elif Saz",
        "screen_name" : "elif_marsh",
        "id_str" : "58271605",
        "id" : "58271605"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "409320866506108974",
    "truncated" : false,
    "retweet_count" : "48",
    "id" : "409320866506108974",
    "created_at" : "Sat Dec 07 13:57:54 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @elif_marsh: Reminder for the weekend: the bridge keeper waved at every single boat which is exactly the sort of thing that I came here…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "16" ],
        "name" : "Noor's cousin",
        "screen_name" : "sample_namesake",
        "id_str" : "609382717",
        "id" : "609382717"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1684511660481474562",
    "in_reply_to_status_id" : "1684511660481474562",
    "in_reply_to_user_id" : "609382717",
    "in_reply_to_user_id_str" : "609382717",
    "in_reply_to_screen_name" : "sample_namesake",
    "id_str" : "1684514177063874789",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1684514177063874789",
    "created_at" : "Thu Jul 27 10:40:51 +0000 2023",
    "favorited" : false,
    "full_text" : "@sample_namesake يا سلام، الطائر الثاني بقويقة على الأرجح ولا تنسَ الخبز.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1684514177063874789" ],
        "editableUntil" : "2023-07-27T11:40:51.229Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "16" ],
    "favorite_count" : "40",
    "id_str" : "1212161638338162779",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1212161638338162779",
    "created_at" : "Wed Jan 01 00:00:30 +0000 2020",
    "favorited" : false,
    "full_text" : "2020, be kind. 🌊",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "قادر",
        "screen_name" : "qadir_oud",
        "id_str" : "4704190346949586987",
        "id" : "4704190346949586987"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "66" ],
    "favorite_count" : "0",
    "id_str" : "952780535489392764",
    "truncated" : false,
    "retweet_count" : "126",
    "id" : "952780535489392764",
    "created_at" : "Mon Jan 15 05:52:36 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @qadir_oud: 今朝の船着き場から。 商店街の時計が五分遅れなのは、みんなに余裕をくれるためだそうです。 いい町です。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Tuva Nes",
        "screen_name" : "tuva_fjord",
        "id_str" : "2529860057953234963",
        "id" : "2529860057953234963"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1740148901748436994",
    "in_reply_to_status_id" : "1740148901748436994",
    "in_reply_to_user_id" : "2529860057953234963",
    "in_reply_to_user_id_str" : "2529860057953234963",
    "in_reply_to_screen_name" : "tuva_fjord",
    "id_str" : "1740151418330837229",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1740151418330837229",
    "created_at" : "Wed Dec 27 23:23:23 +0000 2023",
    "favorited" : false,
    "full_text" : "@tuva_fjord ใช่เลย แก้แล้วใช้ได้ทั้งสองเครื่อง แล้วจะเล่าให้ฟัง",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1740151418330837229" ],
        "editableUntil" : "2023-12-28T00:23:23.237Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "65",
    "in_reply_to_status_id_str" : "1967121134189047952",
    "in_reply_to_status_id" : "1967121134189047952",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1967121135279566993",
    "truncated" : false,
    "retweet_count" : "13",
    "id" : "1967121135279566993",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Good night, Saltmere. Good morning, everywhere else.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1967121135279566993" ],
        "editableUntil" : "2025-09-14T08:00:00.651Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Sami Lehto",
        "screen_name" : "sami_sauna",
        "id_str" : "165432099",
        "id" : "165432099"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "107" ],
    "favorite_count" : "6",
    "in_reply_to_user_id" : "165432099",
    "in_reply_to_user_id_str" : "165432099",
    "in_reply_to_screen_name" : "sami_sauna",
    "id_str" : "1008417776756355204",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1008417776756355204",
    "created_at" : "Sun Jun 17 18:35:08 +0000 2018",
    "favorited" : false,
    "full_text" : "@sami_sauna Ha! we tried that with rye &amp; it fell flat, literally with best wishes from a very wet desk.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "Zelda Quist",
        "screen_name" : "zelda_choir",
        "id_str" : "594074075",
        "id" : "594074075"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "78" ],
    "favorite_count" : "0",
    "id_str" : "918143155147141239",
    "truncated" : false,
    "retweet_count" : "121",
    "id" : "918143155147141239",
    "created_at" : "Wed Oct 11 15:56:01 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @zelda_choir: パン屋さんで聞いた話。 商店街の時計が五分遅れなのは、みんなに余裕をくれるためだそうです。 どうぞゆっくりお越しください。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Vik Anand",
        "screen_name" : "vik_moved",
        "id_str" : "578765433",
        "id" : "578765433"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "36" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1795786143015399426",
    "in_reply_to_status_id" : "1795786143015399426",
    "in_reply_to_user_id" : "578765433",
    "in_reply_to_user_id_str" : "578765433",
    "in_reply_to_screen_name" : "vik_moved",
    "id_str" : "1795788659597799669",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1795788659597799669",
    "created_at" : "Wed May 29 12:05:55 +0000 2024",
    "favorited" : false,
    "full_text" : "@vik_moved わあ。 猫にも読んで聞かせました。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1795788659597799669" ],
        "editableUntil" : "2024-05-29T13:05:55.245Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Axel Bruun",
        "screen_name" : "axel_gone",
        "id_str" : "7603297398944723019",
        "id" : "7603297398944723019"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "53" ],
    "favorite_count" : "0",
    "id_str" : "973780396414103679",
    "truncated" : false,
    "retweet_count" : "129",
    "id" : "973780396414103679",
    "created_at" : "Wed Mar 14 04:38:33 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @axel_gone: パン屋さんで聞いた話。 カワセミが時刻表の上で休んでいました。 いい町です。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Xenia Duarte",
        "screen_name" : "xenia_opera",
        "id_str" : "2892248439452626967",
        "id" : "2892248439452626967"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "44" ],
    "favorite_count" : "1",
    "in_reply_to_user_id" : "2892248439452626967",
    "in_reply_to_user_id_str" : "2892248439452626967",
    "in_reply_to_screen_name" : "xenia_opera",
    "id_str" : "1851425900864762109",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1851425900864762109",
    "created_at" : "Wed Oct 30 00:48:27 +0000 2024",
    "favorited" : false,
    "full_text" : "@xenia_opera わあ。 その修正、こちらでも動きました。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1851425900864762109" ],
        "editableUntil" : "2024-10-30T01:48:27.253Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "81", "97" ],
        "name" : "Noor's cousin",
        "screen_name" : "sample_namesake",
        "id_str" : "609382717",
        "id" : "609382717"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "118" ],
    "favorite_count" : "55",
    "id_str" : "1923830882569842829",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "1923830882569842829",
    "created_at" : "Sat May 17 20:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "A@B is not a mention, an e-mail to tides@saltmere.example is not one either, but @sample_namesake might be, in spirit.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1923830882569842829" ],
        "editableUntil" : "2025-05-17T21:00:00.111Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Finn Mahon",
        "screen_name" : "finn_kites",
        "id_str" : "3617025202451410975",
        "id" : "3617025202451410975"
      } ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/151772133230407689/photo/1",
        "source_status_id" : "151772133230307690",
        "source_user_id" : "40700700",
        "indices" : [ "141", "164" ],
        "url" : "https://t.co/gw01x3tod0",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "151772112258887680",
        "id" : "151772112258887680",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01x3tod0"
      } ]
    },
    "display_text_range" : [ "0", "164" ],
    "favorite_count" : "0",
    "id_str" : "151772133230407689",
    "truncated" : false,
    "retweet_count" : "11",
    "id" : "151772133230407689",
    "possibly_sensitive" : false,
    "created_at" : "Tue Dec 27 21:11:11 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @finn_kites: Notes from the reading room: an oystercatcher taught two others to open a lunch box with photographs to follow once the fil… https://t.co/gw01x3tod0",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/151772133230407689/photo/1",
        "source_status_id" : "151772133230307690",
        "source_user_id" : "40700700",
        "indices" : [ "141", "164" ],
        "url" : "https://t.co/gw01x3tod0",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "151772112258887680",
        "id" : "151772112258887680",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01x3tod0"
      } ]
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "Cleo Vance",
        "screen_name" : "cleo_puppets",
        "id_str" : "241975309",
        "id" : "241975309"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1029415121098665986",
    "in_reply_to_status_id" : "1029415121098665986",
    "in_reply_to_user_id" : "241975309",
    "in_reply_to_user_id_str" : "241975309",
    "in_reply_to_screen_name" : "cleo_puppets",
    "id_str" : "1029417637681066119",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1029417637681066119",
    "created_at" : "Tue Aug 14 17:21:05 +0000 2018",
    "favorited" : false,
    "full_text" : "@cleo_puppets I had wondered: my neighbour says the same about onions and please say hello to everyone.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "halden_rail",
        "screen_name" : "halden_rail",
        "id_str" : "700100002",
        "id" : "700100002"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "207409374497370129",
    "truncated" : false,
    "retweet_count" : "19",
    "id" : "207409374497370129",
    "created_at" : "Tue May 29 09:53:43 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @halden_rail: Notes from the reading room: three swans crossed at the zebra crossing, in order of size and the choir rehearsed with the…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "Eva Sorel",
        "screen_name" : "eva_pictures",
        "id_str" : "456296297",
        "id" : "456296297"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "8",
    "in_reply_to_user_id" : "456296297",
    "in_reply_to_user_id_str" : "456296297",
    "id_str" : "1085054878948028559",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1085054878948028559",
    "created_at" : "Tue Jan 15 06:03:37 +0000 2019",
    "favorited" : false,
    "full_text" : "@eva_pictures Agreed, we tried that with rye &amp; it fell flat, literally and please say hello to everyone.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "lamp_society",
        "screen_name" : "lamp_society",
        "id_str" : "1203456789012345678",
        "id" : "1203456789012345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "994777740756414466",
    "in_reply_to_status_id" : "994777740756414466",
    "in_reply_to_user_id" : "1203456789012345678",
    "in_reply_to_user_id_str" : "1203456789012345678",
    "id_str" : "994780257338814594",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "994780257338814594",
    "created_at" : "Fri May 11 03:24:30 +0000 2018",
    "favorited" : false,
    "full_text" : "@lamp_society Thank you, that made my morning – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Ivy Nakamura",
        "screen_name" : "ivy_and_bo",
        "id_str" : "486913581",
        "id" : "486913581"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "118" ],
    "favorite_count" : "0",
    "id_str" : "263046615764332569",
    "truncated" : false,
    "retweet_count" : "27",
    "id" : "263046615764332569",
    "created_at" : "Mon Oct 29 22:36:15 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @ivy_and_bo: Notes from the reading room: the baker gave the first loaf to the postwoman and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Mina Keller",
        "screen_name" : "mina_press",
        "id_str" : "318518519",
        "id" : "318518519"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1050414982023376898",
    "in_reply_to_status_id" : "1050414982023376898",
    "in_reply_to_user_id" : "318518519",
    "in_reply_to_user_id_str" : "318518519",
    "in_reply_to_screen_name" : "mina_press",
    "id_str" : "1050417498605777034",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1050417498605777034",
    "created_at" : "Thu Oct 11 16:07:02 +0000 2018",
    "favorited" : false,
    "full_text" : "@mina_press Oh, the harbour office keeps the old charts in the cellar – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Kofi Mensah",
        "screen_name" : "kofi_snow",
        "id_str" : "104197531",
        "id" : "104197531"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "318683857031295009",
    "truncated" : false,
    "retweet_count" : "35",
    "id" : "318683857031295009",
    "created_at" : "Mon Apr 01 11:18:47 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @kofi_snow: Notes from the reading room: the tide left a perfect circle of shells in front of the school – please bring a warm coat &amp…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Zeno Marchetti",
        "screen_name" : "zeno_notes",
        "id_str" : "5428967109948370995",
        "id" : "5428967109948370995"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1593874651006660610",
    "in_reply_to_status_id" : "1593874651006660610",
    "in_reply_to_user_id" : "5428967109948370995",
    "in_reply_to_user_id_str" : "5428967109948370995",
    "in_reply_to_screen_name" : "zeno_notes",
    "id_str" : "1593877167589060824",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1593877167589060824",
    "created_at" : "Sat Nov 19 08:01:44 +0000 2022",
    "favorited" : false,
    "full_text" : "@zeno_notes صحيح تمامًا، قرأتها مرتين ثم قرأتها للقطة وسلامي للجميع.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1593877167589060824" ],
        "editableUntil" : "2022-11-19T09:01:44.216Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Rosa Ibarra",
        "screen_name" : "rosa_markets",
        "id_str" : "157777778",
        "id" : "157777778"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "123" ],
    "favorite_count" : "0",
    "id_str" : "228409235422081044",
    "truncated" : false,
    "retweet_count" : "22",
    "id" : "228409235422081044",
    "created_at" : "Thu Jul 26 08:39:40 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @rosa_markets: Overheard at the bakery: somebody knitted a scarf for the anchor on the square and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Otto Brandt",
        "screen_name" : "otto_ferns",
        "id_str" : "341481482",
        "id" : "341481482"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "81" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1106052223290339330",
    "in_reply_to_status_id" : "1106052223290339330",
    "in_reply_to_user_id" : "341481482",
    "in_reply_to_user_id_str" : "341481482",
    "in_reply_to_screen_name" : "otto_ferns",
    "id_str" : "1106054739872739474",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1106054739872739474",
    "created_at" : "Thu Mar 14 04:49:34 +0000 2019",
    "favorited" : false,
    "full_text" : "@otto_ferns Ha! my neighbour says the same about onions – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Basma Idrissi",
        "screen_name" : "basma_voice",
        "id_str" : "3254636820952018971",
        "id" : "3254636820952018971"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1649511892273623042",
    "in_reply_to_status_id" : "1649511892273623042",
    "in_reply_to_user_id" : "3254636820952018971",
    "in_reply_to_user_id_str" : "3254636820952018971",
    "in_reply_to_screen_name" : "basma_voice",
    "id_str" : "1649514408856023264",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1649514408856023264",
    "created_at" : "Fri Apr 21 20:44:16 +0000 2023",
    "favorited" : false,
    "full_text" : "@basma_voice شكرًا لك، قرأتها مرتين ثم قرأتها للقطة ولا تنسَ الخبز.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1649514408856023264" ],
        "editableUntil" : "2023-04-21T21:44:16.224Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Theo Marsh",
        "screen_name" : "theo_left",
        "id_str" : "563456791",
        "id" : "563456791"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "126" ],
    "favorite_count" : "0",
    "id_str" : "284046476689043484",
    "truncated" : false,
    "retweet_count" : "30",
    "id" : "284046476689043484",
    "created_at" : "Wed Dec 26 21:22:12 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @theo_left: Overheard at the bakery: the bridge keeper waved at every single boat – please bring a warm coat &amp; a story.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Rafa Neves",
        "screen_name" : "rafa_gale",
        "id_str" : "548148149",
        "id" : "548148149"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "94" ],
    "favorite_count" : "1",
    "in_reply_to_user_id" : "548148149",
    "in_reply_to_user_id_str" : "548148149",
    "in_reply_to_screen_name" : "rafa_gale",
    "id_str" : "1161691981139701914",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1161691981139701914",
    "created_at" : "Wed Aug 14 17:32:06 +0000 2019",
    "favorited" : false,
    "full_text" : "@rafa_gale Yes, we tried that with rye &amp; it fell flat, literally – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Dag Moen",
        "screen_name" : "dag_flips",
        "id_str" : "5791355491447762999",
        "id" : "5791355491447762999"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "64" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1705149133540585474",
    "in_reply_to_status_id" : "1705149133540585474",
    "in_reply_to_user_id" : "5791355491447762999",
    "in_reply_to_user_id_str" : "5791355491447762999",
    "in_reply_to_screen_name" : "dag_flips",
    "id_str" : "1705151650122985704",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1705151650122985704",
    "created_at" : "Fri Sep 22 09:26:48 +0000 2023",
    "favorited" : false,
    "full_text" : "@dag_flips จริงด้วย ตัวที่สองน่าจะเป็นนกปากแอ่น แล้วจะเล่าให้ฟัง",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1705151650122985704" ],
        "editableUntil" : "2023-09-22T10:26:48.232Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "12" ],
        "name" : "Una Whelan",
        "screen_name" : "una_gone",
        "id_str" : "7240909017445331015",
        "id" : "7240909017445331015"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "339683717956005924",
    "truncated" : false,
    "retweet_count" : "38",
    "id" : "339683717956005924",
    "created_at" : "Wed May 29 10:04:44 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @una_gone: Overheard at the bakery: an oystercatcher taught two others to open a lunch box which is exactly the sort of thing that I cam…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Wim de Graaf",
        "screen_name" : "wim_dykes",
        "id_str" : "196049383",
        "id" : "196049383"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "395320959222968364",
    "truncated" : false,
    "retweet_count" : "46",
    "id" : "395320959222968364",
    "created_at" : "Tue Oct 29 22:47:16 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @wim_dykes: Overheard at the bakery: three swans crossed at the zebra crossing, in order of size with photographs to follow once the fil…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Lars Holm",
        "screen_name" : "lars_clocks",
        "id_str" : "310864198",
        "id" : "310864198"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "69" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1670511753198333954",
    "in_reply_to_status_id" : "1670511753198333954",
    "in_reply_to_user_id" : "310864198",
    "in_reply_to_user_id_str" : "310864198",
    "in_reply_to_screen_name" : "lars_clocks",
    "id_str" : "1670514269780734179",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1670514269780734179",
    "created_at" : "Sun Jun 18 19:30:13 +0000 2023",
    "favorited" : false,
    "full_text" : "@lars_clocks شكرًا لك، سأحضر الشاي وأنت أحضر المنظار مع أطيب التحيات.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1670514269780734179" ],
        "editableUntil" : "2023-06-18T20:30:13.227Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "2000",
    "id_str" : "1763172262153842816",
    "truncated" : false,
    "retweet_count" : "512",
    "id" : "1763172262153842816",
    "created_at" : "Thu Feb 29 12:00:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Twelve years ago today I signed up for an evening course in Japanese. Today I dreamt in it, about a vending machine that sold only weather.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1763172262153842816" ],
        "editableUntil" : "2024-02-29T13:00:00.111Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "11" ],
        "name" : "Pim Jansen",
        "screen_name" : "pim_fog",
        "id_str" : "6878520635945939011",
        "id" : "6878520635945939011"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "0",
    "id_str" : "848506006597038189",
    "truncated" : false,
    "retweet_count" : "111",
    "id" : "848506006597038189",
    "created_at" : "Sun Apr 02 12:02:51 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @pim_fog: เช้านี้ที่ท่าเรือ คุณยายแจกต้นกล้าให้เด็กทั้งโรงเรียน เดี๋ยวเอารูปมาให้ดู",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Nils Sandberg",
        "screen_name" : "nils_grid",
        "id_str" : "127160494",
        "id" : "127160494"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "64" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1726148994465296386",
    "in_reply_to_status_id" : "1726148994465296386",
    "in_reply_to_user_id" : "127160494",
    "in_reply_to_user_id_str" : "127160494",
    "in_reply_to_screen_name" : "nils_grid",
    "id_str" : "1726151511047696619",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1726151511047696619",
    "created_at" : "Sun Nov 19 08:12:45 +0000 2023",
    "favorited" : false,
    "full_text" : "@nils_grid จริงด้วย อ่านสองรอบแล้วยังยิ้มอยู่ เจอกันที่ท่าเรือนะ",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1726151511047696619" ],
        "editableUntil" : "2023-11-19T09:12:45.235Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "18" ],
        "name" : "saltmere_radio",
        "screen_name" : "saltmere_radio",
        "id_str" : "700100001",
        "id" : "700100001"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "60" ],
    "favorite_count" : "0",
    "id_str" : "904143247864000629",
    "truncated" : false,
    "retweet_count" : "119",
    "id" : "904143247864000629",
    "created_at" : "Sun Sep 03 00:45:23 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @saltmere_radio: 町のちいさなお知らせ。 カワセミが時刻表の上で休んでいました。 写真はのちほど。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "14" ],
        "name" : "Pavel (@pavel@harbour.example)",
        "screen_name" : "pavel_signals",
        "id_str" : "2167471676453842959",
        "id" : "2167471676453842959"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "48" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1781786235732258818",
    "in_reply_to_status_id" : "1781786235732258818",
    "in_reply_to_user_id" : "2167471676453842959",
    "in_reply_to_user_id_str" : "2167471676453842959",
    "in_reply_to_screen_name" : "pavel_signals",
    "id_str" : "1781788752314659059",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1781788752314659059",
    "created_at" : "Sat Apr 20 20:55:17 +0000 2024",
    "favorited" : false,
    "full_text" : "@pavel_signals なるほど。 その修正、こちらでも動きました。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1781788752314659059" ],
        "editableUntil" : "2024-04-20T21:55:17.243Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "tide_office",
        "screen_name" : "tide_office",
        "id_str" : "700100003",
        "id" : "700100003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "62" ],
    "favorite_count" : "0",
    "id_str" : "959780489130963069",
    "truncated" : false,
    "retweet_count" : "127",
    "id" : "959780489130963069",
    "created_at" : "Sat Feb 03 13:27:55 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @tide_office: 町のちいさなお知らせ。 図書館の猫が勤続十年になりました。 どうぞゆっくりお越しください。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "14" ],
        "name" : "Rhea Stavrou",
        "screen_name" : "rhea_rooftops",
        "id_str" : "364444445",
        "id" : "364444445"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "43" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1837423476999221250",
    "in_reply_to_status_id" : "1837423476999221250",
    "in_reply_to_user_id" : "364444445",
    "in_reply_to_user_id_str" : "364444445",
    "in_reply_to_screen_name" : "rhea_rooftops",
    "id_str" : "1837425993581621499",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1837425993581621499",
    "created_at" : "Sat Sep 21 09:37:49 +0000 2024",
    "favorited" : false,
    "full_text" : "@rhea_rooftops なるほど。 姿より先に声でわかりますよ。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1837425993581621499" ],
        "editableUntil" : "2024-09-21T10:37:49.251Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "Xavi Roca",
        "screen_name" : "xavi_threads",
        "id_str" : "410370371",
        "id" : "410370371"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1747148855390007298",
    "in_reply_to_status_id" : "1747148855390007298",
    "in_reply_to_user_id" : "410370371",
    "in_reply_to_user_id_str" : "410370371",
    "in_reply_to_screen_name" : "xavi_threads",
    "id_str" : "1747151371972407534",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1747151371972407534",
    "created_at" : "Tue Jan 16 06:58:42 +0000 2024",
    "favorited" : false,
    "full_text" : "@xavi_threads จริงด้วย เดี๋ยวเอากล้องส่องนกไปด้วย วันอาทิตย์ว่างไหม",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1747151371972407534" ],
        "editableUntil" : "2024-01-16T07:58:42.238Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Vera Antal",
        "screen_name" : "vera_looms",
        "id_str" : "188395062",
        "id" : "188395062"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1015415213815525378",
    "in_reply_to_status_id" : "1015415213815525378",
    "in_reply_to_user_id" : "188395062",
    "in_reply_to_user_id_str" : "188395062",
    "in_reply_to_screen_name" : "vera_looms",
    "id_str" : "1015417730397925509",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1015417730397925509",
    "created_at" : "Sat Jul 07 02:10:27 +0000 2018",
    "favorited" : false,
    "full_text" : "@vera_looms Yes, I will bring the thermos if you bring the telescope but do not quote me on that!",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Chiara Forno",
        "screen_name" : "chiara_bakes",
        "id_str" : "42962963",
        "id" : "42962963"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "55" ],
    "favorite_count" : "0",
    "id_str" : "925143108788711544",
    "truncated" : false,
    "retweet_count" : "122",
    "id" : "925143108788711544",
    "created_at" : "Mon Oct 30 23:31:20 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @chiara_bakes: 今朝の船着き場から。 図書館の猫が勤続十年になりました。 写真はのちほど。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Abel Ortiz",
        "screen_name" : "abel_films",
        "id_str" : "226666667",
        "id" : "226666667"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1802786096656969730",
    "in_reply_to_status_id" : "1802786096656969730",
    "in_reply_to_user_id" : "226666667",
    "in_reply_to_user_id_str" : "226666667",
    "in_reply_to_screen_name" : "abel_films",
    "id_str" : "1802788613239369974",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1802788613239369974",
    "created_at" : "Mon Jun 17 19:41:14 +0000 2024",
    "favorited" : false,
    "full_text" : "@abel_films ありがとうございます。 姿より先に声でわかりますよ。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1802788613239369974" ],
        "editableUntil" : "2024-06-17T20:41:14.246Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "6",
    "id_str" : "323343745879666705",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "323343745879666705",
    "created_at" : "Sun Apr 14 07:55:31 +0000 2013",
    "favorited" : false,
    "full_text" : "สวัสดีตอนเช้าจากกรุงเทพฯ วันนี้ฝนตกเบา ๆ และนกเอี้ยงร้องเพลงอยู่บนสายไฟ",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Elif Saz",
        "screen_name" : "elif_marsh",
        "id_str" : "58271605",
        "id" : "58271605"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "66" ],
    "favorite_count" : "0",
    "id_str" : "980780350055673984",
    "truncated" : false,
    "retweet_count" : "130",
    "id" : "980780350055673984",
    "created_at" : "Mon Apr 02 12:13:52 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @elif_marsh: 今朝の船着き場から。 駅員さんが傘を三十本、無料で貸し出しています。 どうぞゆっくりお越しください。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Bram Veldhuis",
        "screen_name" : "bram_at_sea",
        "id_str" : "35308642",
        "id" : "35308642"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1858423337923932162",
    "in_reply_to_status_id" : "1858423337923932162",
    "in_reply_to_user_id" : "35308642",
    "in_reply_to_user_id_str" : "35308642",
    "in_reply_to_screen_name" : "bram_at_sea",
    "id_str" : "1858425854506332414",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1858425854506332414",
    "created_at" : "Mon Nov 18 08:23:46 +0000 2024",
    "favorited" : false,
    "full_text" : "@bram_at_sea ありがとうございます。 双眼鏡はわたしが持っていきます。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1858425854506332414" ],
        "editableUntil" : "2024-11-18T09:23:46.254Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Ioan Moraru",
        "screen_name" : "ioan_river",
        "id_str" : "88888889",
        "id" : "88888889"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "0",
    "id_str" : "158772086871977994",
    "truncated" : false,
    "retweet_count" : "12",
    "id" : "158772086871977994",
    "created_at" : "Mon Jan 16 04:46:30 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @ioan_river: Small news from our street: the bridge keeper waved at every single boat and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Greta Falk",
        "screen_name" : "greta_news",
        "id_str" : "471604939",
        "id" : "471604939"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "118" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1036415074740236290",
    "in_reply_to_status_id" : "1036415074740236290",
    "in_reply_to_user_id" : "471604939",
    "in_reply_to_user_id_str" : "471604939",
    "in_reply_to_screen_name" : "greta_news",
    "id_str" : "1036417591322636424",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1036417591322636424",
    "created_at" : "Mon Sep 03 00:56:24 +0000 2018",
    "favorited" : false,
    "full_text" : "@greta_news Agreed, it runs on Sundays too, but only if somebody pulls the cord with best wishes from a very wet desk.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Kirsi Aalto",
        "screen_name" : "kirsi_ice",
        "id_str" : "303209877",
        "id" : "303209877"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "214409328138940434",
    "truncated" : false,
    "retweet_count" : "20",
    "id" : "214409328138940434",
    "created_at" : "Sun Jun 17 17:29:02 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @kirsi_ice: Small news from our street: an oystercatcher taught two others to open a lunch box – please bring a warm coat &amp; a story.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Hugo Faber",
        "screen_name" : "hugo_moss",
        "id_str" : "280246914",
        "id" : "280246914"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "112" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1092052316007198722",
    "in_reply_to_status_id" : "1092052316007198722",
    "in_reply_to_user_id" : "280246914",
    "in_reply_to_user_id_str" : "280246914",
    "in_reply_to_screen_name" : "hugo_moss",
    "id_str" : "1092054832589598864",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1092054832589598864",
    "created_at" : "Sun Feb 03 13:38:56 +0000 2019",
    "favorited" : false,
    "full_text" : "@hugo_moss Thank you, I will bring the thermos if you bring the telescope with best wishes from a very wet desk.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "4",
    "id_str" : "79167804477042692",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "79167804477042692",
    "created_at" : "Fri Jun 10 12:47:30 +0000 2011",
    "favorited" : false,
    "full_text" : "Bread, day eight: it rose! Flour, water, salt &amp; a great deal of waiting.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Maud Carrick",
        "screen_name" : "maud_toots",
        "id_str" : "517530865",
        "id" : "517530865"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "270046569405902874",
    "truncated" : false,
    "retweet_count" : "28",
    "id" : "270046569405902874",
    "created_at" : "Sun Nov 18 06:11:34 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @maud_toots: Small news from our street: three swans crossed at the zebra crossing, in order of size which is exactly the sort of thing…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Olga Winters",
        "screen_name" : "olga_shoal",
        "id_str" : "532839507",
        "id" : "532839507"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "325683810672865314",
    "truncated" : false,
    "retweet_count" : "36",
    "id" : "325683810672865314",
    "created_at" : "Sat Apr 20 18:54:06 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @olga_shoal: Small news from our street: the baker gave the first loaf to the postwoman with photographs to follow once the film comes b…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "Cleo Vance",
        "screen_name" : "cleo_puppets",
        "id_str" : "241975309",
        "id" : "241975309"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1600874604648230914",
    "in_reply_to_status_id" : "1600874604648230914",
    "in_reply_to_user_id" : "241975309",
    "in_reply_to_user_id_str" : "241975309",
    "in_reply_to_screen_name" : "cleo_puppets",
    "id_str" : "1600877121230631129",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1600877121230631129",
    "created_at" : "Thu Dec 08 15:37:03 +0000 2022",
    "favorited" : false,
    "full_text" : "@cleo_puppets يا سلام، الطائر الثاني بقويقة على الأرجح مع أطيب التحيات.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1600877121230631129" ],
        "editableUntil" : "2022-12-08T16:37:03.217Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "12" ],
        "name" : "Ulf Berg",
        "screen_name" : "ulf_owls",
        "id_str" : "5066578728448978991",
        "id" : "5066578728448978991"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "235409189063651349",
    "truncated" : false,
    "retweet_count" : "23",
    "id" : "235409189063651349",
    "created_at" : "Tue Aug 14 16:14:59 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @ulf_owls: From the archive of good days: the 05:52 left on time and everybody looked worried which is exactly the sort of thing that I…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Farid Benali",
        "screen_name" : "farid_maps",
        "id_str" : "65925926",
        "id" : "65925926"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1095366923325042689",
    "in_reply_to_status_id" : "1095366923325042689",
    "in_reply_to_user_id" : "65925926",
    "in_reply_to_user_id_str" : "65925926",
    "in_reply_to_screen_name" : "farid_maps",
    "id_str" : "1095382022819442837",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1095382022819442837",
    "created_at" : "Tue Feb 12 18:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "@farid_maps Sur ta carte il manque le banc où l'on mange des figues.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "13" ],
        "name" : "Eva Sorel",
        "screen_name" : "eva_pictures",
        "id_str" : "456296297",
        "id" : "456296297"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "77" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1656511845915193346",
    "in_reply_to_status_id" : "1656511845915193346",
    "in_reply_to_user_id" : "456296297",
    "in_reply_to_user_id_str" : "456296297",
    "in_reply_to_screen_name" : "eva_pictures",
    "id_str" : "1656514362497593569",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1656514362497593569",
    "created_at" : "Thu May 11 04:19:35 +0000 2023",
    "favorited" : false,
    "full_text" : "@eva_pictures صحيح تمامًا، الطائر الثاني بقويقة على الأرجح ونلتقي على الرصيف.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1656514362497593569" ],
        "editableUntil" : "2023-05-11T05:19:35.225Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Willa Stone",
        "screen_name" : "willa_locked",
        "id_str" : "586419754",
        "id" : "586419754"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "291046430330613789",
    "truncated" : false,
    "retweet_count" : "31",
    "id" : "291046430330613789",
    "created_at" : "Tue Jan 15 04:57:31 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @willa_locked: From the archive of good days: somebody knitted a scarf for the anchor on the square with photographs to follow once the…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "36",
    "in_reply_to_status_id_str" : "1039984248242597966",
    "in_reply_to_status_id" : "1039984248242597966",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1039984250968895567",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "1039984250968895567",
    "created_at" : "Wed Sep 12 21:09:02 +0000 2018",
    "favorited" : false,
    "full_text" : "Stop three. Nobody gets on. The driver waits anyway: \"She is always here on Wednesdays.\"",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Gwen Pryce",
        "screen_name" : "gwen_c_code",
        "id_str" : "73580247",
        "id" : "73580247"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1712149087182155778",
    "in_reply_to_status_id" : "1712149087182155778",
    "in_reply_to_user_id" : "73580247",
    "in_reply_to_user_id_str" : "73580247",
    "in_reply_to_screen_name" : "gwen_c_code",
    "id_str" : "1712151603764556009",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1712151603764556009",
    "created_at" : "Wed Oct 11 17:02:07 +0000 2023",
    "favorited" : false,
    "full_text" : "@gwen_c_code ขอบคุณค่ะ แก้แล้วใช้ได้ทั้งสองเครื่อง วันอาทิตย์ว่างไหม",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1712151603764556009" ],
        "editableUntil" : "2023-10-11T18:02:07.233Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "Zelda Quist",
        "screen_name" : "zelda_choir",
        "id_str" : "594074075",
        "id" : "594074075"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "346683671597576229",
    "truncated" : false,
    "retweet_count" : "39",
    "id" : "346683671597576229",
    "created_at" : "Mon Jun 17 17:40:03 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @zelda_choir: From the archive of good days: the bridge keeper waved at every single boat and the choir rehearsed with the windows open.…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "119" ],
    "favorite_count" : "22",
    "in_reply_to_status_id_str" : "1248916240404082781",
    "in_reply_to_status_id" : "1248916240404082781",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1248916241284886622",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1248916241284886622",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020",
    "favorited" : false,
    "full_text" : "Flour: any. Water: some. Salt: less than you think. Time: more than you think. That is the recipe; the rest is company.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Inês Couto",
        "screen_name" : "ines_tiles",
        "id_str" : "287901235",
        "id" : "287901235"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1767786328449118210",
    "in_reply_to_status_id" : "1767786328449118210",
    "in_reply_to_user_id" : "287901235",
    "in_reply_to_user_id_str" : "287901235",
    "in_reply_to_screen_name" : "ines_tiles",
    "id_str" : "1767788845031518449",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1767788845031518449",
    "created_at" : "Wed Mar 13 05:44:39 +0000 2024",
    "favorited" : false,
    "full_text" : "@ines_tiles จริงด้วย แก้แล้วใช้ได้ทั้งสองเครื่อง ฝากสวัสดีทุกคนด้วย",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1767788845031518449" ],
        "editableUntil" : "2024-03-13T06:44:39.241Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Axel Bruun",
        "screen_name" : "axel_gone",
        "id_str" : "7603297398944723019",
        "id" : "7603297398944723019"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "127" ],
    "favorite_count" : "0",
    "id_str" : "402320912864538669",
    "truncated" : false,
    "retweet_count" : "47",
    "id" : "402320912864538669",
    "created_at" : "Mon Nov 18 06:22:35 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @axel_gone: From the archive of good days: an oystercatcher taught two others to open a lunch box and nobody was in a hurry.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Otto Brandt",
        "screen_name" : "otto_ferns",
        "id_str" : "341481482",
        "id" : "341481482"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1677511706839904258",
    "in_reply_to_status_id" : "1677511706839904258",
    "in_reply_to_user_id" : "341481482",
    "in_reply_to_user_id_str" : "341481482",
    "in_reply_to_screen_name" : "otto_ferns",
    "id_str" : "1677514223422304484",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1677514223422304484",
    "created_at" : "Sat Jul 08 03:05:32 +0000 2023",
    "favorited" : false,
    "full_text" : "@otto_ferns صحيح تمامًا، قرأتها مرتين ثم قرأتها للقطة إن شاء الله قريبًا.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1677514223422304484" ],
        "editableUntil" : "2023-07-08T04:05:32.228Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "122" ],
    "favorite_count" : "3",
    "id_str" : "140853873806962694",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "140853873806962694",
    "created_at" : "Sun Nov 27 18:05:55 +0000 2011",
    "favorited" : false,
    "full_text" : "Le boulanger m'a dit : « reviens demain, le pain sera meilleur ». Il dit ça tous les jours, et tous les jours il a raison.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Rafa Neves",
        "screen_name" : "rafa_gale",
        "id_str" : "548148149",
        "id" : "548148149"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1733148948106866690",
    "in_reply_to_status_id" : "1733148948106866690",
    "in_reply_to_user_id" : "548148149",
    "in_reply_to_user_id_str" : "548148149",
    "in_reply_to_screen_name" : "rafa_gale",
    "id_str" : "1733151464689266924",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1733151464689266924",
    "created_at" : "Fri Dec 08 15:48:04 +0000 2023",
    "favorited" : false,
    "full_text" : "@rafa_gale ขอบคุณค่ะ ตัวที่สองน่าจะเป็นนกปากแอ่น ฝากสวัสดีทุกคนด้วย",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1733151464689266924" ],
        "editableUntil" : "2023-12-08T16:48:04.236Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "12" ],
        "name" : "Una Whelan",
        "screen_name" : "una_gone",
        "id_str" : "7240909017445331015",
        "id" : "7240909017445331015"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "53" ],
    "favorite_count" : "0",
    "id_str" : "911143201505570934",
    "truncated" : false,
    "retweet_count" : "120",
    "id" : "911143201505570934",
    "created_at" : "Fri Sep 22 08:20:42 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @una_gone: 観察ノートより。 駅員さんが傘を三十本、無料で貸し出しています。 いい町です。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Sol Ferrer",
        "screen_name" : "sol_tiller",
        "id_str" : "372098766",
        "id" : "372098766"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "46" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1788786189373829122",
    "in_reply_to_status_id" : "1788786189373829122",
    "in_reply_to_user_id" : "372098766",
    "in_reply_to_user_id_str" : "372098766",
    "in_reply_to_screen_name" : "sol_tiller",
    "id_str" : "1788788705956229364",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1788788705956229364",
    "created_at" : "Fri May 10 04:30:36 +0000 2024",
    "favorited" : false,
    "full_text" : "@sol_tiller ほんとうに。 双眼鏡はわたしが持っていきます。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1788788705956229364" ],
        "editableUntil" : "2024-05-10T05:30:36.244Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "70" ],
    "favorite_count" : "7",
    "id_str" : "375713464913522710",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "375713464913522710",
    "created_at" : "Thu Sep 05 20:14:05 +0000 2013",
    "favorited" : false,
    "full_text" : "ركبت القطار البطيء لأن النوافذ فيه تُفتح، والبحر يدخل معنا إلى العربة.",
    "lang" : "ar"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "111" ],
    "favorite_count" : "25",
    "in_reply_to_status_id_str" : "444886382821797915",
    "in_reply_to_status_id" : "444886382821797915",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "444886760309157916",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "444886760309157916",
    "created_at" : "Sat Mar 15 17:24:03 +0000 2014",
    "favorited" : false,
    "full_text" : "And then you paint in the morning, never at noon, because the bridge is longer at noon and the paint knows. 4/4",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "13" ],
        "name" : "Wim de Graaf",
        "screen_name" : "wim_dykes",
        "id_str" : "196049383",
        "id" : "196049383"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "54" ],
    "favorite_count" : "0",
    "id_str" : "966780442772533374",
    "truncated" : false,
    "retweet_count" : "128",
    "id" : "966780442772533374",
    "created_at" : "Thu Feb 22 21:03:14 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @wim_dykes: 観察ノートより。 灯台の見学会、子どもたちが係をしています。 写真はのちほど。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Udo Krämer",
        "screen_name" : "udo_clouds",
        "id_str" : "180740741",
        "id" : "180740741"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1844423430640791554",
    "in_reply_to_status_id" : "1844423430640791554",
    "in_reply_to_user_id" : "180740741",
    "in_reply_to_user_id_str" : "180740741",
    "in_reply_to_screen_name" : "udo_clouds",
    "id_str" : "1844425947223191804",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1844425947223191804",
    "created_at" : "Thu Oct 10 17:13:08 +0000 2024",
    "favorited" : false,
    "full_text" : "@udo_clouds ほんとうに。 二羽目はオオソリハシシギだと思います。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1844425947223191804" ],
        "editableUntil" : "2024-10-10T18:13:08.252Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "Bram Veldhuis",
        "screen_name" : "bram_at_sea",
        "id_str" : "35308642",
        "id" : "35308642"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "144772179588837384",
    "truncated" : false,
    "retweet_count" : "10",
    "id" : "144772179588837384",
    "created_at" : "Thu Dec 08 13:35:52 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @bram_at_sea: Seen from the ferry this morning: three swans crossed at the zebra crossing, in order of size – please bring a warm coat &…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "100" ],
    "favorite_count" : "22",
    "id_str" : "885997333974642754",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "885997333974642754",
    "created_at" : "Fri Jul 14 23:00:00 +0000 2017",
    "favorited" : false,
    "full_text" : "Feu d'artifice vu de la jetée : le chien a préféré regarder les crabes. Le chien a toujours du goût.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Zeno Marchetti",
        "screen_name" : "zeno_notes",
        "id_str" : "5428967109948370995",
        "id" : "5428967109948370995"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1022415167457095682",
    "in_reply_to_status_id" : "1022415167457095682",
    "in_reply_to_user_id" : "5428967109948370995",
    "in_reply_to_user_id_str" : "5428967109948370995",
    "in_reply_to_screen_name" : "zeno_notes",
    "id_str" : "1022417684039495814",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1022417684039495814",
    "created_at" : "Thu Jul 26 09:45:46 +0000 2018",
    "favorited" : false,
    "full_text" : "@zeno_notes Quite right, the patch works here, on both machines – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "15" ],
        "name" : "Dima Orlov",
        "screen_name" : "dima_lenses",
        "id_str" : "249629630",
        "id" : "249629630"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "200409420855799824",
    "truncated" : false,
    "retweet_count" : "18",
    "id" : "200409420855799824",
    "created_at" : "Thu May 10 02:18:24 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @dima_lenses: Seen from the ferry this morning: the baker gave the first loaf to the postwoman which is exactly the sort of thing that I…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Basma Idrissi",
        "screen_name" : "basma_voice",
        "id_str" : "3254636820952018971",
        "id" : "3254636820952018971"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "110" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1078052408724058114",
    "in_reply_to_status_id" : "1078052408724058114",
    "in_reply_to_user_id" : "3254636820952018971",
    "in_reply_to_user_id_str" : "3254636820952018971",
    "in_reply_to_screen_name" : "basma_voice",
    "id_str" : "1078054925306458254",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1078054925306458254",
    "created_at" : "Wed Dec 26 22:28:18 +0000 2018",
    "favorited" : false,
    "full_text" : "@basma_voice I had wondered: the second one is a bar-tailed godwit, I am nearly sure – see you at the slipway.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "34" ],
    "favorite_count" : "11",
    "in_reply_to_status_id_str" : "1325364724698738789",
    "in_reply_to_status_id" : "1325364724698738789",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1325364726376460390",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1325364726376460390",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020",
    "favorited" : false,
    "full_text" : "お湯は一度冷ます。急いで淹れたお茶は、急いで話す人のように渋くなる。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "17" ],
        "name" : "",
        "screen_name" : "harbour_ferry",
        "id_str" : "624691359",
        "id" : "624691359"
      } ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/987780303697244289/photo/1",
        "source_status_id" : "987780303697144290",
        "source_user_id" : "40700700",
        "indices" : [ "74", "97" ],
        "url" : "https://t.co/gw01p6a0eh",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "987780282725724160",
        "id" : "987780282725724160",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01p6a0eh"
      } ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "0",
    "id_str" : "987780303697244289",
    "truncated" : false,
    "retweet_count" : "131",
    "id" : "987780303697244289",
    "possibly_sensitive" : false,
    "created_at" : "Sat Apr 21 19:49:11 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @harbour_ferry: 町のちいさなお知らせ。 商店街の時計が五分遅れなのは、みんなに余裕をくれるためだそうです。 写真はのちほど。 https://t.co/gw01p6a0eh",
    "lang" : "ja",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/987780303697244289/photo/1",
        "source_status_id" : "987780303697144290",
        "source_user_id" : "40700700",
        "indices" : [ "74", "97" ],
        "url" : "https://t.co/gw01p6a0eh",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "987780282725724160",
        "id" : "987780282725724160",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01p6a0eh"
      } ]
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Fred Osei",
        "screen_name" : "fred_servers",
        "id_str" : "463950618",
        "id" : "463950618"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "256046662122762264",
    "truncated" : false,
    "retweet_count" : "26",
    "id" : "256046662122762264",
    "created_at" : "Wed Oct 10 15:00:56 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @fred_servers: Seen from the ferry this morning: the tide left a perfect circle of shells in front of the school with photographs to fol…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Joel Baptiste",
        "screen_name" : "joel_wharf",
        "id_str" : "494567902",
        "id" : "494567902"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "100" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1043415028381806594",
    "in_reply_to_status_id" : "1043415028381806594",
    "in_reply_to_user_id" : "494567902",
    "in_reply_to_user_id_str" : "494567902",
    "in_reply_to_screen_name" : "joel_wharf",
    "id_str" : "1043417544964206729",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1043417544964206729",
    "created_at" : "Sat Sep 22 08:31:43 +0000 2018",
    "favorited" : false,
    "full_text" : "@joel_wharf Thank you, page 12 has the answer, in a footnote, of course but do not quote me on that!",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "16" ],
        "name" : "Nora Whitlock",
        "screen_name" : "nora_gardens",
        "id_str" : "4341801965450194983",
        "id" : "4341801965450194983"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "221409281780510739",
    "truncated" : false,
    "retweet_count" : "21",
    "id" : "221409281780510739",
    "created_at" : "Sat Jul 07 01:04:21 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @nora_gardens: Field diary, windy: the bridge keeper waved at every single boat with photographs to follow once the film comes back from…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Lars Holm",
        "screen_name" : "lars_clocks",
        "id_str" : "310864198",
        "id" : "310864198"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1099052269648769026",
    "in_reply_to_status_id" : "1099052269648769026",
    "in_reply_to_user_id" : "310864198",
    "in_reply_to_user_id_str" : "310864198",
    "in_reply_to_screen_name" : "lars_clocks",
    "id_str" : "1099054786231169169",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1099054786231169169",
    "created_at" : "Fri Feb 22 21:14:15 +0000 2019",
    "favorited" : false,
    "full_text" : "@lars_clocks Oh, the patch works here, on both machines but do not quote me on that!",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "11" ],
        "name" : "Pim Jansen",
        "screen_name" : "pim_fog",
        "id_str" : "6878520635945939011",
        "id" : "6878520635945939011"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "277046523047473179",
    "truncated" : false,
    "retweet_count" : "29",
    "id" : "277046523047473179",
    "created_at" : "Fri Dec 07 13:46:53 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @pim_fog: Field diary, windy: an oystercatcher taught two others to open a lunch box and the choir rehearsed with the windows open. http…",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "10" ],
        "name" : "Nils Sandberg",
        "screen_name" : "nils_grid",
        "id_str" : "127160494",
        "id" : "127160494"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "99" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1154689510915731458",
    "in_reply_to_status_id" : "1154689510915731458",
    "in_reply_to_user_id" : "127160494",
    "in_reply_to_user_id_str" : "127160494",
    "in_reply_to_screen_name" : "nils_grid",
    "id_str" : "1154692027498131609",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1154692027498131609",
    "created_at" : "Fri Jul 26 09:56:47 +0000 2019",
    "favorited" : false,
    "full_text" : "@nils_grid Ha! the second one is a bar-tailed godwit, I am nearly sure but do not quote me on that!",
    "lang" : "en"
  }
} ]
