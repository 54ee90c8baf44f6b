window.YTD.tweets.part0 = [ {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "12" ],
        "name" : "Zora Milić",
        "screen_name" : "zora_relays",
        "id_str" : "219012346",
        "id" : "219012346"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "64" ],
    "favorite_count" : "6",
    "in_reply_to_user_id" : "219012346",
    "in_reply_to_user_id_str" : "219012346",
    "in_reply_to_screen_name" : "zora_relays",
    "id_str" : "1698151696481415399",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1698151696481415399",
    "created_at" : "Sun Sep 03 01:51:29 +0000 2023",
    "favorited" : false,
    "full_text" : "@zora_relays ใช่เลย อ่านสองรอบแล้วยังยิ้มอยู่ ฝากสวัสดีทุกคนด้วย",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1698151696481415399" ],
        "editableUntil" : "2023-09-03T02:51:29.231Z",
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
    "display_text_range" : [ "0", "96" ],
    "favorite_count" : "14",
    "in_reply_to_status_id_str" : "705487998241763378",
    "in_reply_to_status_id" : "705487998241763378",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "705489004874723379",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "705489004874723379",
    "created_at" : "Thu Mar 03 20:24:20 +0000 2016",
    "favorited" : false,
    "full_text" : "Le guide a conclu : « voilà, maintenant vous pouvez redescendre, c'est pareil mais à l'envers ».",
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
        "indices" : [ "3", "14" ],
        "name" : "Abel Ortiz",
        "screen_name" : "abel_films",
        "id_str" : "226666667",
        "id" : "226666667"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "131" ],
    "favorite_count" : "0",
    "id_str" : "88772550456274944",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "88772550456274944",
    "created_at" : "Thu Jul 07 00:53:20 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @abel_films: Seen from the ferry this morning: an oystercatcher taught two others to open a lunch box and nobody was in a hurry.",
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
        "name" : "Nora Whitlock",
        "screen_name" : "nora_gardens",
        "id_str" : "4341801965450194983",
        "id" : "4341801965450194983"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "102" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1363963344431640578",
    "in_reply_to_status_id" : "1363963344431640578",
    "in_reply_to_user_id" : "4341801965450194983",
    "in_reply_to_user_id_str" : "4341801965450194983",
    "in_reply_to_screen_name" : "nora_gardens",
    "id_str" : "1363965861014040759",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1363965861014040759",
    "created_at" : "Mon Feb 22 21:36:17 +0000 2021",
    "favorited" : false,
    "full_text" : "@nora_gardens Quite right, I read it twice and then aloud to the cat and please say hello to everyone.",
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
        "name" : "Vida Horvat",
        "screen_name" : "vida_salt",
        "id_str" : "395061729",
        "id" : "395061729"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "111" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1120052130573479938",
    "in_reply_to_status_id" : "1120052130573479938",
    "in_reply_to_user_id" : "395061729",
    "in_reply_to_user_id_str" : "395061729",
    "in_reply_to_screen_name" : "vida_salt",
    "id_str" : "1120054647155880084",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1120054647155880084",
    "created_at" : "Sun Apr 21 20:00:12 +0000 2019",
    "favorited" : false,
    "full_text" : "@vida_salt Quite right, page 12 has the answer, in a footnote, of course with best wishes from a very wet desk.",
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
        "name" : "Ebba Lind",
        "screen_name" : "ebba_essays",
        "id_str" : "257283951",
        "id" : "257283951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "0",
    "id_str" : "876143433297719409",
    "truncated" : false,
    "retweet_count" : "115",
    "id" : "876143433297719409",
    "created_at" : "Sat Jun 17 18:24:07 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @ebba_essays: 町のちいさなお知らせ。 駅員さんが傘を三十本、無料で貸し出しています。 どうぞゆっくりお越しください。",
    "lang" : "ja"
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
    "display_text_range" : [ "0", "87" ],
    "favorite_count" : "6",
    "id_str" : "1124584444989042774",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1124584444989042774",
    "created_at" : "Sat May 04 08:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "Heard the first cuckoo, or possibly the neighbour's clock. Reporting it as one of each.",
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
        "name" : "Leo Petrakis",
        "screen_name" : "leo_island",
        "id_str" : "6516132254446547007",
        "id" : "6516132254446547007"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "113" ],
    "favorite_count" : "0",
    "id_str" : "632232219439558734",
    "truncated" : false,
    "retweet_count" : "80",
    "id" : "632232219439558734",
    "created_at" : "Fri Aug 14 16:48:02 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @leo_island: Entendu à la boulangerie : un merle imite la sonnerie du passage à niveau et il reste des crêpes.",
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
        "indices" : [ "3", "19" ],
        "name" : "Noor's cousin",
        "screen_name" : "sample_namesake",
        "id_str" : "609382717",
        "id" : "609382717"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "136" ],
    "favorite_count" : "0",
    "id_str" : "541957597830344769",
    "truncated" : false,
    "retweet_count" : "67",
    "id" : "541957597830344769",
    "created_at" : "Mon Dec 08 14:08:55 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @sample_namesake: Vu ce matin sur le quai : un inconnu a réparé le banc de la gare venez avec vos enfants, vos voisins, vos tambours.",
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
        "indices" : [ "57", "71" ],
        "name" : "",
        "screen_name" : "harbour_ferry",
        "id_str" : "624691359",
        "id" : "624691359"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "4",
    "id_str" : "353893667901042708",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "353893667901042708",
    "created_at" : "Sun Jul 07 15:10:00 +0000 2013",
    "favorited" : false,
    "full_text" : "The ferry timetable is a poem with a very strict editor. @harbour_ferry",
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
        "indices" : [ "0", "8" ],
        "name" : "Pim Jansen",
        "screen_name" : "pim_fog",
        "id_str" : "6878520635945939011",
        "id" : "6878520635945939011"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "101" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1419600585698603010",
    "in_reply_to_status_id" : "1419600585698603010",
    "in_reply_to_user_id" : "6878520635945939011",
    "in_reply_to_user_id_str" : "6878520635945939011",
    "in_reply_to_screen_name" : "pim_fog",
    "id_str" : "1419603102281003199",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1419603102281003199",
    "created_at" : "Mon Jul 26 10:18:49 +0000 2021",
    "favorited" : false,
    "full_text" : "@pim_fog Ah, c'est la deuxième rue après le pont, celle qui sent le pain et bonjour à toute l'équipe.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "indices" : [ "73", "96" ],
        "url" : "https://t.co/gw00217btr",
        "expanded_url" : "https://tidelib.example/",
        "display_url" : "tidelib.example"
      } ]
    },
    "display_text_range" : [ "0", "117" ],
    "favorite_count" : "17",
    "id_str" : "298029464489586703",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "298029464489586703",
    "possibly_sensitive" : false,
    "created_at" : "Sun Feb 03 11:25:36 +0000 2013",
    "favorited" : false,
    "full_text" : "I have put a small program online that predicts tides without a network: https://t.co/gw00217btr – be gentle with it.",
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
        "indices" : [ "0", "13" ],
        "name" : "Xavi Roca",
        "screen_name" : "xavi_threads",
        "id_str" : "410370371",
        "id" : "410370371"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "107" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1175689371840442370",
    "in_reply_to_status_id" : "1175689371840442370",
    "in_reply_to_user_id" : "410370371",
    "in_reply_to_user_id_str" : "410370371",
    "id_str" : "1175691888422842524",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1175691888422842524",
    "created_at" : "Sun Sep 22 08:42:44 +0000 2019",
    "favorited" : false,
    "full_text" : "@xavi_threads I had wondered: the patch works here, on both machines with best wishes from a very wet desk.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "91", "97" ],
        "text" : "bread"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "20",
    "in_reply_to_status_id_str" : "1248916241284886622",
    "in_reply_to_status_id" : "1248916241284886622",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1248916242186661983",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1248916242186661983",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020",
    "favorited" : false,
    "full_text" : "If it does not rise, wait. If it still does not rise, it is a flatbread, and you meant it. #bread",
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
        "name" : "Gita Rao",
        "screen_name" : "gita_ragas",
        "id_str" : "272592593",
        "id" : "272592593"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "56" ],
    "favorite_count" : "0",
    "id_str" : "931780674564681849",
    "truncated" : false,
    "retweet_count" : "123",
    "id" : "931780674564681849",
    "created_at" : "Sat Nov 18 07:06:39 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @gita_ragas: 町のちいさなお知らせ。 灯台の見学会、子どもたちが係をしています。 いい町です。",
    "lang" : "ja"
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
    "display_text_range" : [ "0", "69" ],
    "favorite_count" : "0",
    "id_str" : "54078128066162688",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "54078128066162688",
    "created_at" : "Sat Apr 02 07:10:05 +0000 2011",
    "favorited" : false,
    "full_text" : "Hello? Is this thing on? There is a heron outside and nobody to tell.",
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
        "name" : "Tuva Nes",
        "screen_name" : "tuva_fjord",
        "id_str" : "2529860057953234963",
        "id" : "2529860057953234963"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "0",
    "id_str" : "597594839097307209",
    "truncated" : false,
    "retweet_count" : "75",
    "id" : "597594839097307209",
    "created_at" : "Mon May 11 02:51:27 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @tuva_fjord: Entendu à la boulangerie : la bibliothèque prête maintenant des parapluies ce n'est pas une blague.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/899698866851442755/photo/1",
        "indices" : [ "106", "129" ],
        "url" : "https://t.co/gw01crd43w",
        "media_url" : "https://pbs.twimg.com/media/eclipse.jpg",
        "id_str" : "899698845879922688",
        "id" : "899698845879922688",
        "media_url_https" : "https://pbs.twimg.com/media/eclipse.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01crd43w"
      } ]
    },
    "display_text_range" : [ "0", "129" ],
    "favorite_count" : "57",
    "id_str" : "899698866851442755",
    "truncated" : false,
    "retweet_count" : "11",
    "id" : "899698866851442755",
    "possibly_sensitive" : false,
    "created_at" : "Mon Aug 21 18:25:00 +0000 2017",
    "favorited" : false,
    "full_text" : "The eclipse, through a colander &amp; a cloud. (A picture and a film in one: the fish were confused too.) https://t.co/gw01crd43w",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/899698866851442755/photo/1",
        "indices" : [ "106", "129" ],
        "url" : "https://t.co/gw01crd43w",
        "media_url" : "https://pbs.twimg.com/media/eclipse.jpg",
        "id_str" : "899698845879922688",
        "id" : "899698845879922688",
        "media_url_https" : "https://pbs.twimg.com/media/eclipse.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01crd43w"
      }, {
        "expanded_url" : "https://twitter.com/noor_shore/status/899698866851442755/photo/1",
        "indices" : [ "106", "129" ],
        "url" : "https://t.co/gw01crd43w",
        "media_url" : "https://pbs.twimg.com/media/tide2.jpg",
        "id_str" : "899698845879922689",
        "id" : "899698845879922689",
        "media_url_https" : "https://pbs.twimg.com/media/tide2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "video",
        "display_url" : "pic.twitter.com/gw01crd43w",
        "video_info" : {
          "aspect_ratio" : [ "3", "2" ],
          "variants" : [ {
            "bitrate" : "256000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/899698845879922689/pu/vid/48x32/small-tide2.mp4?tag=12"
          }, {
            "content_type" : "application/x-mpegURL",
            "url" : "https://video.twimg.com/ext_tw_video/899698845879922689/pu/pl/tide2.m3u8?tag=12"
          }, {
            "bitrate" : "832000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/899698845879922689/pu/vid/96x64/tide2.mp4?tag=12"
          } ],
          "duration_millis" : "2000"
        }
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "3",
    "id_str" : "263412040666738701",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "263412040666738701",
    "created_at" : "Tue Oct 30 22:48:19 +0000 2012",
    "favorited" : false,
    "full_text" : "Storm warning. The whole street is carrying flowerpots indoors, like a very slow parade.",
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
        "indices" : [ "0", "15" ],
        "name" : "saltmere_radio",
        "screen_name" : "saltmere_radio",
        "id_str" : "700100001",
        "id" : "700100001"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1475237826965565442",
    "in_reply_to_status_id" : "1475237826965565442",
    "in_reply_to_user_id" : "700100001",
    "in_reply_to_user_id_str" : "700100001",
    "in_reply_to_screen_name" : "saltmere_radio",
    "id_str" : "1475240343547965639",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1475240343547965639",
    "created_at" : "Sun Dec 26 23:01:21 +0000 2021",
    "favorited" : false,
    "full_text" : "@saltmere_radio Oui, la correction fonctionne chez moi comme d'habitude !",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Kaja Vik",
        "screen_name" : "kaja_poems",
        "id_str" : "502222223",
        "id" : "502222223"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "129" ],
    "favorite_count" : "0",
    "id_str" : "109772411380985859",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "109772411380985859",
    "created_at" : "Fri Sep 02 23:39:17 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @kaja_poems: Field diary, windy: the 05:52 left on time and everybody looked worried – please bring a warm coat &amp; a story.",
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
    "display_text_range" : [ "0", "54" ],
    "favorite_count" : "22",
    "id_str" : "1581208255139442765",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1581208255139442765",
    "created_at" : "Sat Oct 15 09:00:00 +0000 2022",
    "favorited" : false,
    "full_text" : "The oystercacthers are back on the roof of the school.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1581208255139442765", "1581209010114162804" ],
        "editableUntil" : "2022-10-15T10:00:00.111Z",
        "editsRemaining" : "4",
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
    "display_text_range" : [ "0", "82" ],
    "favorite_count" : "22",
    "id_str" : "1581209010114162804",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1581209010114162804",
    "created_at" : "Sat Oct 15 09:03:00 +0000 2022",
    "favorited" : false,
    "full_text" : "The oystercatchers are back on the roof of the school. Lessons in shouting resume.",
    "lang" : "en",
    "edit_info" : {
      "edit" : {
        "initialTweetId" : "1581208255139442765",
        "editControlInitial" : {
          "editTweetIds" : [ "1581208255139442765", "1581209010114162804" ],
          "editableUntil" : "2022-10-15T10:00:00.111Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
        "name" : "Abel Ortiz",
        "screen_name" : "abel_films",
        "id_str" : "226666667",
        "id" : "226666667"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "114" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1231326613107404802",
    "in_reply_to_status_id" : "1231326613107404802",
    "in_reply_to_user_id" : "226666667",
    "in_reply_to_user_id_str" : "226666667",
    "in_reply_to_screen_name" : "abel_films",
    "id_str" : "1231329129689804964",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1231329129689804964",
    "created_at" : "Sat Feb 22 21:25:16 +0000 2020",
    "favorited" : false,
    "full_text" : "@abel_films Agreed, the second one is a bar-tailed godwit, I am nearly sure with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "101" ],
    "favorite_count" : "210",
    "id_str" : "1967121133014642831",
    "truncated" : false,
    "retweet_count" : "40",
    "id" : "1967121133014642831",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Packing up here. The heron has been told. Where to find me is in my profile; the kettle is on. 🐦‍⬛➡️🐘",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1967121133014642831" ],
        "editableUntil" : "2025-09-14T08:00:00.111Z",
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
        "indices" : [ "0", "12" ],
        "name" : "Gwen Pryce",
        "screen_name" : "gwen_c_code",
        "id_str" : "73580247",
        "id" : "73580247"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1141051991498190850",
    "in_reply_to_status_id" : "1141051991498190850",
    "in_reply_to_user_id" : "73580247",
    "in_reply_to_user_id_str" : "73580247",
    "in_reply_to_screen_name" : "gwen_c_code",
    "id_str" : "1141054508080590999",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1141054508080590999",
    "created_at" : "Tue Jun 18 18:46:09 +0000 2019",
    "favorited" : false,
    "full_text" : "@gwen_c_code Thank you, you will hear it before you see it and please say hello to everyone.",
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
    "display_text_range" : [ "0", "109" ],
    "favorite_count" : "1",
    "id_str" : "115309111217778693",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "115309111217778693",
    "created_at" : "Sun Sep 18 06:20:09 +0000 2011",
    "favorited" : false,
    "full_text" : "Counted 214 dunlin &amp; 3 knots before breakfast. Low water &lt; 0.4 m, wind &gt; 20 knots (the other sort).",
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
        "name" : "Vik Anand",
        "screen_name" : "vik_moved",
        "id_str" : "578765433",
        "id" : "578765433"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "118" ],
    "favorite_count" : "0",
    "id_str" : "653232080364269649",
    "truncated" : false,
    "retweet_count" : "83",
    "id" : "653232080364269649",
    "created_at" : "Sun Oct 11 15:33:59 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @vik_moved: Carnet de terrain : les cigognes ont repeint la cheminée à leur façon et tout le monde ralentit un peu.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "13" ],
    "favorite_count" : "2",
    "id_str" : "158096011628146695",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "158096011628146695",
    "created_at" : "Sat Jan 14 08:00:01 +0000 2012",
    "favorited" : false,
    "full_text" : "Good morning.",
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
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "92",
    "id_str" : "1039984242790002764",
    "truncated" : false,
    "retweet_count" : "20",
    "id" : "1039984242790002764",
    "created_at" : "Wed Sep 12 21:09:00 +0000 2018",
    "favorited" : false,
    "full_text" : "A small story about the night bus, in five stops.",
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
    "display_text_range" : [ "0", "44" ],
    "favorite_count" : "9",
    "id_str" : "234235207945842700",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "234235207945842700",
    "created_at" : "Sat Aug 11 10:30:00 +0000 2012",
    "favorited" : false,
    "full_text" : "朝の市場で焼きたてのパンを買いました。海の匂いと小麦の匂いがまざって、なんだか幸せです。",
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
        "indices" : [ "3", "13" ],
        "name" : "林",
        "screen_name" : "lin_photo",
        "id_str" : "1805083294954450955",
        "id" : "1805083294954450955"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "165409652647948299",
    "truncated" : false,
    "retweet_count" : "13",
    "id" : "165409652647948299",
    "created_at" : "Fri Feb 03 12:21:49 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @lin_photo: Field diary, windy: somebody knitted a scarf for the anchor on the square which is exactly the sort of thing that I came her…",
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
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "82" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1440600446623313922",
    "in_reply_to_status_id" : "1440600446623313922",
    "in_reply_to_user_id" : "27654321",
    "in_reply_to_user_id_str" : "27654321",
    "in_reply_to_screen_name" : "ana_tideline",
    "id_str" : "1440602963205714114",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1440602963205714114",
    "created_at" : "Wed Sep 22 09:04:46 +0000 2021",
    "favorited" : false,
    "full_text" : "@ana_tideline Tout à fait, ma voisine dit pareil des artichauts comme d'habitude !",
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
        "indices" : [ "0", "11" ],
        "name" : "芽衣",
        "screen_name" : "mei_ekiben",
        "id_str" : "119506173",
        "id" : "119506173"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "32" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1733456457174642839",
    "in_reply_to_status_id" : "1733456457174642839",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1733456541060722840",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1733456541060722840",
    "created_at" : "Sat Dec 09 12:00:20 +0000 2023",
    "favorited" : false,
    "full_text" : "@mei_ekiben 夢の中では、ふたがどうしても開きません。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1733456541060722840" ],
        "editableUntil" : "2023-12-09T13:00:20.111Z",
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
        "indices" : [ "0", "11" ],
        "name" : "Inês Couto",
        "screen_name" : "ines_tiles",
        "id_str" : "287901235",
        "id" : "287901235"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "98" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1196689232765153282",
    "in_reply_to_status_id" : "1196689232765153282",
    "in_reply_to_user_id" : "287901235",
    "in_reply_to_user_id_str" : "287901235",
    "in_reply_to_screen_name" : "ines_tiles",
    "id_str" : "1196691749347553439",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1196691749347553439",
    "created_at" : "Tue Nov 19 07:28:41 +0000 2019",
    "favorited" : false,
    "full_text" : "@ines_tiles Oh, page 12 has the answer, in a footnote, of course and please say hello to everyone.",
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
    "display_text_range" : [ "0", "58" ],
    "favorite_count" : "12",
    "in_reply_to_status_id_str" : "604682749546098729",
    "in_reply_to_status_id" : "604682749546098729",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "604682751433535530",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "604682751433535530",
    "created_at" : "Sat May 30 16:16:17 +0000 2015",
    "favorited" : false,
    "full_text" : "سألته: ومتى تستريح؟ ضحك وقال: عندما يتوقف البحر عن الكلام.",
    "lang" : "ar"
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
        "name" : "Xenia Duarte",
        "screen_name" : "xenia_opera",
        "id_str" : "2892248439452626967",
        "id" : "2892248439452626967"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "0",
    "id_str" : "708869321631232089",
    "truncated" : false,
    "retweet_count" : "91",
    "id" : "708869321631232089",
    "created_at" : "Sun Mar 13 04:16:31 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @xenia_opera: خبر صغير من الحي: عصفور يبني عشه فوق إشارة القطار تعالوا وانظروا بأنفسكم.",
    "lang" : "ar"
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
        "name" : "Farid Benali",
        "screen_name" : "farid_maps",
        "id_str" : "65925926",
        "id" : "65925926"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "124" ],
    "favorite_count" : "0",
    "id_str" : "618594700022018124",
    "truncated" : false,
    "retweet_count" : "78",
    "id" : "618594700022018124",
    "created_at" : "Wed Jul 08 01:37:24 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @farid_maps: Carnet de terrain : la chorale répète dans le tunnel piéton, et c'est magnifique (photo floue, bonheur net).",
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
        "indices" : [ "3", "14" ],
        "name" : "芽衣",
        "screen_name" : "mei_ekiben",
        "id_str" : "119506173",
        "id" : "119506173"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "374683486163857449",
    "truncated" : false,
    "retweet_count" : "43",
    "id" : "374683486163857449",
    "created_at" : "Tue Sep 03 00:01:19 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @mei_ekiben: Notes from the reading room: our little mapping program turned ten &amp; still fits on a floppy disk which is exactly the s…",
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
    "display_text_range" : [ "0", "288" ],
    "favorite_count" : "280",
    "id_str" : "927989027901042757",
    "truncated" : false,
    "retweet_count" : "31",
    "id" : "927989027901042757",
    "created_at" : "Tue Nov 07 20:00:00 +0000 2017",
    "favorited" : false,
    "full_text" : "They gave us 280 characters. I shall use them to say that the sea was flat, the bread was warm, the train was late, the cat was on the keyboard, and that the person who found my glove put it on a fence post, waving, so that it greeted me every morning for a week. Thank you, glove finder.",
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
    "display_text_range" : [ "0", "81" ],
    "favorite_count" : "11",
    "id_str" : "1535514668502642802",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1535514668502642802",
    "created_at" : "Sat Jun 11 06:50:00 +0000 2022",
    "favorited" : false,
    "full_text" : "รถไฟเที่ยวเช้ามาช้าสิบนาที แต่คนขายกาแฟเดินแจกรอยยิ้มไปทั่วชานชาลา เลยไม่มีใครบ่น",
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
        "name" : "Chiara Forno",
        "screen_name" : "chiara_bakes",
        "id_str" : "42962963",
        "id" : "42962963"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "106" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1496237687890276354",
    "in_reply_to_status_id" : "1496237687890276354",
    "in_reply_to_user_id" : "42962963",
    "in_reply_to_user_id_str" : "42962963",
    "in_reply_to_screen_name" : "chiara_bakes",
    "id_str" : "1496240204472676554",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1496240204472676554",
    "created_at" : "Tue Feb 22 21:47:18 +0000 2022",
    "favorited" : false,
    "full_text" : "@chiara_bakes Merci ! le train de 7 h 12 s'y arrête si on le demande gentiment – promis, je te raconterai.",
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
        "indices" : [ "3", "14" ],
        "name" : "Udo Krämer",
        "screen_name" : "udo_clouds",
        "id_str" : "180740741",
        "id" : "180740741"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "130772272305696774",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "130772272305696774",
    "created_at" : "Sun Oct 30 22:25:14 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @udo_clouds: Reminder for the weekend: the tide left a perfect circle of shells in front of the school which is exactly the sort of thin…",
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
        "name" : "Noor Aalders",
        "screen_name" : "noor_shore",
        "id_str" : "312345678",
        "id" : "312345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "78" ],
    "favorite_count" : "16",
    "in_reply_to_status_id_str" : "830402254723903547",
    "in_reply_to_status_id" : "830402254723903547",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "830402255562764348",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "830402255562764348",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017",
    "favorited" : false,
    "full_text" : "@noor_shore Nobody knows the whole code. I certainly do not, &amp; I wrote it.",
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
        "indices" : [ "0", "11" ],
        "name" : "Kaja Vik",
        "screen_name" : "kaja_poems",
        "id_str" : "502222223",
        "id" : "502222223"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1252326474032115714",
    "in_reply_to_status_id" : "1252326474032115714",
    "in_reply_to_user_id" : "502222223",
    "in_reply_to_user_id_str" : "502222223",
    "in_reply_to_screen_name" : "kaja_poems",
    "id_str" : "1252328990614515879",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1252328990614515879",
    "created_at" : "Mon Apr 20 20:11:13 +0000 2020",
    "favorited" : false,
    "full_text" : "@kaja_poems Ha! the patch works here, on both machines and please say hello to everyone.",
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
        "name" : "Hal Winter",
        "screen_name" : "hal_comics",
        "id_str" : "6153743872947155003",
        "id" : "6153743872947155003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "0",
    "id_str" : "674231941288980564",
    "truncated" : false,
    "retweet_count" : "86",
    "id" : "674231941288980564",
    "created_at" : "Tue Dec 08 14:19:56 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @hal_comics: À noter pour dimanche : un merle imite la sonnerie du passage à niveau à refaire.",
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
        "indices" : [ "3", "14" ],
        "name" : "Oona Kallio",
        "screen_name" : "oona_swims",
        "id_str" : "134814815",
        "id" : "134814815"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "430320727430819889",
    "truncated" : false,
    "retweet_count" : "51",
    "id" : "430320727430819889",
    "created_at" : "Mon Feb 03 12:43:51 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @oona_swims: Notes from the reading room: a child counted all the steps of the lighthouse and found one more with photographs to follow…",
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
        "name" : "Elif Saz",
        "screen_name" : "elif_marsh",
        "id_str" : "58271605",
        "id" : "58271605"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "75" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1551874929157238786",
    "in_reply_to_status_id" : "1551874929157238786",
    "in_reply_to_user_id" : "58271605",
    "in_reply_to_user_id_str" : "58271605",
    "in_reply_to_screen_name" : "elif_marsh",
    "id_str" : "1551877445739638994",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1551877445739638994",
    "created_at" : "Tue Jul 26 10:29:50 +0000 2022",
    "favorited" : false,
    "full_text" : "@elif_marsh Bien vu : c'est noté dans le carnet et à très vite sur le quai.",
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
        "indices" : [ "3", "16" ],
        "name" : "Wharf Museum",
        "screen_name" : "wharf_museum",
        "id_str" : "333827161",
        "id" : "333827161"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "186409513572659214",
    "truncated" : false,
    "retweet_count" : "16",
    "id" : "186409513572659214",
    "created_at" : "Sun Apr 01 11:07:46 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @wharf_museum: Reminder for the weekend: our little mapping program turned ten &amp; still fits on a floppy disk with photographs to fol…",
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
        "indices" : [ "0", "10" ],
        "name" : "林",
        "screen_name" : "lin_photo",
        "id_str" : "1805083294954450955",
        "id" : "1805083294954450955"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "105" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1307963715299078146",
    "in_reply_to_status_id" : "1307963715299078146",
    "in_reply_to_user_id" : "1805083294954450955",
    "in_reply_to_user_id_str" : "1805083294954450955",
    "in_reply_to_screen_name" : "lin_photo",
    "id_str" : "1307966231881478319",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1307966231881478319",
    "created_at" : "Mon Sep 21 08:53:45 +0000 2020",
    "favorited" : false,
    "full_text" : "@lin_photo Yes, the second one is a bar-tailed godwit, I am nearly sure and please say hello to everyone.",
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
        "name" : "Sol Ferrer",
        "screen_name" : "sol_tiller",
        "id_str" : "372098766",
        "id" : "372098766"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "85" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1217689093689864194",
    "in_reply_to_status_id" : "1217689093689864194",
    "in_reply_to_user_id" : "372098766",
    "in_reply_to_user_id_str" : "372098766",
    "in_reply_to_screen_name" : "sol_tiller",
    "id_str" : "1217691610272264354",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1217691610272264354",
    "created_at" : "Thu Jan 16 06:14:38 +0000 2020",
    "favorited" : false,
    "full_text" : "@sol_tiller Quite right, you will hear it before you see it – see you at the slipway.",
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
        "name" : "Ioan Moraru",
        "screen_name" : "ioan_river",
        "id_str" : "88888889",
        "id" : "88888889"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "0",
    "id_str" : "729869182555943004",
    "truncated" : false,
    "retweet_count" : "94",
    "id" : "729869182555943004",
    "created_at" : "Tue May 10 03:02:28 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @ioan_river: خبر صغير من الحي: المكتبة تفتح أبوابها ليلًا في الشتاء فشكرًا لكم جميعًا.",
    "lang" : "ar"
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
        "name" : "Quinn",
        "screen_name" : "quinn_harps",
        "id_str" : "150123457",
        "id" : "150123457"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "485957968697782329",
    "truncated" : false,
    "retweet_count" : "59",
    "id" : "485957968697782329",
    "created_at" : "Mon Jul 07 01:26:23 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @quinn_harps: Notes from the reading room: the 05:52 left on time and everybody looked worried and the choir rehearsed with the windows…",
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
    "display_text_range" : [ "0", "65" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1761148762673147906",
    "in_reply_to_status_id" : "1761148762673147906",
    "in_reply_to_user_id" : "65925926",
    "in_reply_to_user_id_str" : "65925926",
    "in_reply_to_screen_name" : "farid_maps",
    "id_str" : "1761151279255548144",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1761151279255548144",
    "created_at" : "Fri Feb 23 22:09:20 +0000 2024",
    "favorited" : false,
    "full_text" : "@farid_maps ใช่เลย ตัวที่สองน่าจะเป็นนกปากแอ่น เจอกันที่ท่าเรือนะ",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1761151279255548144" ],
        "editableUntil" : "2024-02-23T23:09:20.240Z",
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
    "display_text_range" : [ "0", "42" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "475608175677042718",
    "in_reply_to_status_id" : "475608175677042718",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "475608176935333919",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "475608176935333919",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014",
    "favorited" : false,
    "full_text" : "駅前のパン屋さんが、雨の日だけ「しずく」という丸いパンを焼いていることを知りました。",
    "lang" : "ja"
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
    "display_text_range" : [ "0", "113" ],
    "favorite_count" : "130",
    "id_str" : "1517941373603442801",
    "truncated" : false,
    "retweet_count" : "24",
    "id" : "1517941373603442801",
    "created_at" : "Sat Apr 23 19:00:00 +0000 2022",
    "favorited" : false,
    "full_text" : "So. Some people ask whether I will stay here. I do not know. I do know where the heron is at seven every morning.",
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
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "9",
    "in_reply_to_status_id_str" : "705487995473522736",
    "in_reply_to_status_id" : "705487995473522736",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "705487996941529137",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "705487996941529137",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016",
    "favorited" : false,
    "full_text" : "Il y a 187 marches. Le guide en annonce 200 « parce que les adultes s'arrêtent de compter ».",
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
        "indices" : [ "3", "14" ],
        "name" : "雪",
        "screen_name" : "yuki_bento",
        "id_str" : "211358025",
        "id" : "211358025"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "242046754839621654",
    "truncated" : false,
    "retweet_count" : "24",
    "id" : "242046754839621654",
    "created_at" : "Sat Sep 01 23:50:18 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @yuki_bento: Reminder for the weekend: a child counted all the steps of the lighthouse and found one more and the choir rehearsed with t…",
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
        "name" : "芽衣",
        "screen_name" : "mei_ekiben",
        "id_str" : "119506173",
        "id" : "119506173"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1517237548814987266",
    "in_reply_to_status_id" : "1517237548814987266",
    "in_reply_to_user_id" : "119506173",
    "in_reply_to_user_id_str" : "119506173",
    "in_reply_to_screen_name" : "mei_ekiben",
    "id_str" : "1517240065397387469",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1517240065397387469",
    "created_at" : "Thu Apr 21 20:33:15 +0000 2022",
    "favorited" : false,
    "full_text" : "@mei_ekiben Oui, c'est la deuxième rue après le pont, celle qui sent le pain et à très vite sur le quai.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "71", "82" ],
        "text" : "opensource"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "indices" : [ "47", "70" ],
        "url" : "https://t.co/gw01l7g340",
        "expanded_url" : "https://tidelib.example/issues/1",
        "display_url" : "tidelib.example/issues/1"
      } ]
    },
    "display_text_range" : [ "0", "82" ],
    "favorite_count" : "5",
    "id_str" : "298355462573682704",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "298355462573682704",
    "possibly_sensitive" : false,
    "created_at" : "Mon Feb 04 09:01:00 +0000 2013",
    "favorited" : false,
    "full_text" : "First bug report of my life! It is a good one: https://t.co/gw01l7g340 #opensource",
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
        "name" : "Udo Krämer",
        "screen_name" : "udo_clouds",
        "id_str" : "180740741",
        "id" : "180740741"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "102" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1273326334956826626",
    "in_reply_to_status_id" : "1273326334956826626",
    "in_reply_to_user_id" : "180740741",
    "in_reply_to_user_id_str" : "180740741",
    "in_reply_to_screen_name" : "udo_clouds",
    "id_str" : "1273328851539226794",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1273328851539226794",
    "created_at" : "Wed Jun 17 18:57:10 +0000 2020",
    "favorited" : false,
    "full_text" : "@udo_clouds I had wondered: page 12 has the answer, in a footnote, of course – see you at the slipway.",
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
        "name" : "Kirsi Aalto",
        "screen_name" : "kirsi_ice",
        "id_str" : "303209877",
        "id" : "303209877"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "70" ],
    "favorite_count" : "0",
    "id_str" : "785506423822905444",
    "truncated" : false,
    "retweet_count" : "102",
    "id" : "785506423822905444",
    "created_at" : "Mon Oct 10 15:45:00 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @kirsi_ice: เช้านี้ที่ท่าเรือ นกกางเขนมาทำรังบนป้ายรถเมล์ น่ารักมาก",
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
        "indices" : [ "3", "17" ],
        "name" : "Rhea Stavrou",
        "screen_name" : "rhea_rooftops",
        "id_str" : "364444445",
        "id" : "364444445"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "99" ],
    "favorite_count" : "0",
    "id_str" : "695231802213691479",
    "truncated" : false,
    "retweet_count" : "89",
    "id" : "695231802213691479",
    "created_at" : "Thu Feb 04 13:05:53 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @rhea_rooftops: سمعت في المخبز: صيّاد شاب أعاد شبكة وجدها في البحر إلى صاحبها فشكرًا لكم جميعًا.",
    "lang" : "ar"
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
        "name" : "Hal Winter",
        "screen_name" : "hal_comics",
        "id_str" : "6153743872947155003",
        "id" : "6153743872947155003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "43" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1816786003940110338",
    "in_reply_to_status_id" : "1816786003940110338",
    "in_reply_to_user_id" : "6153743872947155003",
    "in_reply_to_user_id_str" : "6153743872947155003",
    "in_reply_to_screen_name" : "hal_comics",
    "id_str" : "1816788520522510584",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1816788520522510584",
    "created_at" : "Fri Jul 26 10:51:52 +0000 2024",
    "favorited" : false,
    "full_text" : "@hal_comics ほんとうに。 その修正、こちらでも動きました。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1816788520522510584" ],
        "editableUntil" : "2024-07-26T11:51:52.248Z",
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
        "indices" : [ "3", "14" ],
        "name" : "Zeno Marchetti",
        "screen_name" : "zeno_notes",
        "id_str" : "5428967109948370995",
        "id" : "5428967109948370995"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "451320588355530804",
    "truncated" : false,
    "retweet_count" : "54",
    "id" : "451320588355530804",
    "created_at" : "Wed Apr 02 11:29:48 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @zeno_notes: Overheard at the bakery: the baker gave the first loaf to the postwoman and the choir rehearsed with the windows open. http…",
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
        "name" : "Oona Kallio",
        "screen_name" : "oona_swims",
        "id_str" : "134814815",
        "id" : "134814815"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1572874790081949698",
    "in_reply_to_status_id" : "1572874790081949698",
    "in_reply_to_user_id" : "134814815",
    "in_reply_to_user_id_str" : "134814815",
    "in_reply_to_screen_name" : "oona_swims",
    "id_str" : "1572877306664349909",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1572877306664349909",
    "created_at" : "Thu Sep 22 09:15:47 +0000 2022",
    "favorited" : false,
    "full_text" : "@oona_swims Bravo, la correction fonctionne chez moi mais chut.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "34" ],
    "favorite_count" : "13",
    "id_str" : "475608175677042718",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "475608175677042718",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014",
    "favorited" : false,
    "full_text" : "梅雨に入りました。傘の下で聞く雨の音は、小さな劇場の拍手みたいです。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "86", "97" ],
        "text" : "opensource"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "6",
    "id_str" : "734020927032946740",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "734020927032946740",
    "created_at" : "Sat May 21 14:00:01 +0000 2016",
    "favorited" : false,
    "full_text" : "If you maintain something small that other people rely on: thank you. Have a biscuit. #opensource",
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
        "name" : "Noor Aalders",
        "screen_name" : "noor_shore",
        "id_str" : "312345678",
        "id" : "312345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "19",
    "in_reply_to_status_id_str" : "830402255562764348",
    "in_reply_to_status_id" : "830402255562764348",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "830402256569397309",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "830402256569397309",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017",
    "favorited" : false,
    "full_text" : "@noor_shore If a test is flaky, it is trying to tell you something about time. It usually is about time.",
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
        "name" : "Wharf Museum",
        "screen_name" : "wharf_museum",
        "id_str" : "333827161",
        "id" : "333827161"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1328963576223789058",
    "in_reply_to_status_id" : "1328963576223789058",
    "in_reply_to_user_id" : "333827161",
    "in_reply_to_user_id_str" : "333827161",
    "in_reply_to_screen_name" : "wharf_museum",
    "id_str" : "1328966092806189234",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1328966092806189234",
    "created_at" : "Wed Nov 18 07:39:42 +0000 2020",
    "favorited" : false,
    "full_text" : "@wharf_museum Agreed, the patch works here, on both machines – see you at the slipway.",
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
        "indices" : [ "0", "13" ],
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "85" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "749165715721842689",
    "in_reply_to_status_id" : "749165715721842689",
    "in_reply_to_user_id" : "27654321",
    "in_reply_to_user_id_str" : "27654321",
    "in_reply_to_screen_name" : "ana_tideline",
    "id_str" : "749180815216242834",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "749180815216242834",
    "created_at" : "Sat Jul 02 10:00:00 +0000 2016",
    "favorited" : false,
    "full_text" : "@ana_tideline I can confirm the sighting, with a pencil sketch that convinced nobody.",
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
    "display_text_range" : [ "0", "42" ],
    "favorite_count" : "41",
    "id_str" : "1601670586633842808",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "1601670586633842808",
    "created_at" : "Sat Dec 10 20:10:00 +0000 2022",
    "favorited" : false,
    "full_text" : "引っ越しの荷造りは、手紙を書くことに似ています。残すもの、持っていくもの、渡すもの。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1601670586633842808" ],
        "editableUntil" : "2022-12-10T21:10:00.111Z",
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
        "indices" : [ "3", "15" ],
        "name" : "Stina Dahl",
        "screen_name" : "stina_storm",
        "id_str" : "555802470",
        "id" : "555802470"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "0",
    "id_str" : "750869043480653919",
    "truncated" : false,
    "retweet_count" : "97",
    "id" : "750869043480653919",
    "created_at" : "Thu Jul 07 01:48:25 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @stina_storm: خبر صغير من الحي: صيّاد شاب أعاد شبكة وجدها في البحر إلى صاحبها والشاي على حساب البيت.",
    "lang" : "ar"
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
        "name" : "Ioan Moraru",
        "screen_name" : "ioan_river",
        "id_str" : "88888889",
        "id" : "88888889"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "44" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1872423245207072770",
    "in_reply_to_status_id" : "1872423245207072770",
    "in_reply_to_user_id" : "88888889",
    "in_reply_to_user_id_str" : "88888889",
    "in_reply_to_screen_name" : "ioan_river",
    "id_str" : "1872425761789473024",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1872425761789473024",
    "created_at" : "Thu Dec 26 23:34:24 +0000 2024",
    "favorited" : false,
    "full_text" : "@ioan_river ほんとうに。 姿より先に声でわかりますよ。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1872425761789473024" ],
        "editableUntil" : "2024-12-27T00:34:24.256Z",
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
        "name" : "Basma Idrissi",
        "screen_name" : "basma_voice",
        "id_str" : "3254636820952018971",
        "id" : "3254636820952018971"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "123" ],
    "favorite_count" : "0",
    "id_str" : "506957829622493244",
    "truncated" : false,
    "retweet_count" : "62",
    "id" : "506957829622493244",
    "created_at" : "Wed Sep 03 00:12:20 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @basma_voice: Vu ce matin sur le quai : un merle imite la sonnerie du passage à niveau et tout le monde ralentit un peu.",
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
        "indices" : [ "0", "12" ],
        "name" : "Quinn",
        "screen_name" : "quinn_harps",
        "id_str" : "150123457",
        "id" : "150123457"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "69" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1628512031348912130",
    "in_reply_to_status_id" : "1628512031348912130",
    "in_reply_to_user_id" : "150123457",
    "in_reply_to_user_id_str" : "150123457",
    "id_str" : "1628514547931312349",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1628514547931312349",
    "created_at" : "Wed Feb 22 21:58:19 +0000 2023",
    "favorited" : false,
    "full_text" : "@quinn_harps شكرًا لك، الطائر الثاني بقويقة على الأرجح وسلامي للجميع.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1628514547931312349" ],
        "editableUntil" : "2023-02-22T22:58:19.221Z",
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "44",
    "in_reply_to_status_id_str" : "1039984250968895567",
    "in_reply_to_status_id" : "1039984250968895567",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1039984754285375568",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1039984754285375568",
    "created_at" : "Wed Sep 12 21:11:02 +0000 2018",
    "favorited" : false,
    "full_text" : "Stop four. She is here. She had forgotten her hat and gone back. The cello man starts to play; nobody minds.",
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
        "name" : "雪",
        "screen_name" : "yuki_bento",
        "id_str" : "211358025",
        "id" : "211358025"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1384600817490751490",
    "in_reply_to_status_id" : "1384600817490751490",
    "in_reply_to_user_id" : "211358025",
    "in_reply_to_user_id_str" : "211358025",
    "in_reply_to_screen_name" : "yuki_bento",
    "id_str" : "1384603334073151674",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1384603334073151674",
    "created_at" : "Tue Apr 20 20:22:14 +0000 2021",
    "favorited" : false,
    "full_text" : "@yuki_bento Thank you, the second one is a bar-tailed godwit, I am nearly sure – see you at the slipway.",
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
        "name" : "Finn Mahon",
        "screen_name" : "finn_kites",
        "id_str" : "3617025202451410975",
        "id" : "3617025202451410975"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "79" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1294326195881537538",
    "in_reply_to_status_id" : "1294326195881537538",
    "in_reply_to_user_id" : "3617025202451410975",
    "in_reply_to_user_id_str" : "3617025202451410975",
    "in_reply_to_screen_name" : "finn_kites",
    "id_str" : "1294328712463937709",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1294328712463937709",
    "created_at" : "Fri Aug 14 17:43:07 +0000 2020",
    "favorited" : false,
    "full_text" : "@finn_kites Oh, you will hear it before you see it but do not quote me on that!",
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
    "display_text_range" : [ "0", "102" ],
    "favorite_count" : "21",
    "in_reply_to_status_id_str" : "444886379466354713",
    "in_reply_to_status_id" : "444886379466354713",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "444886381227962394",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "444886381227962394",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014",
    "favorited" : false,
    "full_text" : "Rust is not one colour. The old painters here have eleven words for it, and three of them are rude. 2/",
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
    "favorite_count" : "13",
    "in_reply_to_status_id_str" : "1325364726376460390",
    "in_reply_to_status_id" : "1325364726376460390",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1325364728096125031",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1325364728096125031",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020",
    "favorited" : false,
    "full_text" : "二煎目がいちばん素直。人も二回目に会ったときのほうが、よく笑います。",
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
        "indices" : [ "3", "12" ],
        "name" : "Ulf Berg",
        "screen_name" : "ulf_owls",
        "id_str" : "5066578728448978991",
        "id" : "5066578728448978991"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "0",
    "id_str" : "806506284747616359",
    "truncated" : false,
    "retweet_count" : "105",
    "id" : "806506284747616359",
    "created_at" : "Wed Dec 07 14:30:57 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @ulf_owls: เช้านี้ที่ท่าเรือ คนขับรถไฟร้องเพลงอวยพรวันเกิดให้ผู้โดยสาร ขอบคุณที่ทำให้ยิ้ม",
    "lang" : "th"
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
    "favorite_count" : "19",
    "id_str" : "604682747448946728",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "604682747448946728",
    "created_at" : "Sat May 30 16:16:16 +0000 2015",
    "favorited" : false,
    "full_text" : "سلسلة قصيرة عن سوق السمك في الفجر.",
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
    "display_text_range" : [ "0", "72" ],
    "favorite_count" : "6",
    "id_str" : "425187121892978712",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "425187121892978712",
    "created_at" : "Mon Jan 20 08:44:44 +0000 2014",
    "favorited" : false,
    "full_text" : "Note to self: \"it works on my machine\" is a statement about the machine.",
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
        "name" : "Dag Moen",
        "screen_name" : "dag_flips",
        "id_str" : "5791355491447762999",
        "id" : "5791355491447762999"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "562595070889455684",
    "truncated" : false,
    "retweet_count" : "70",
    "id" : "562595070889455684",
    "created_at" : "Tue Feb 03 12:54:52 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @dag_flips: Entendu à la boulangerie : le facteur connaît le prénom de tous les chats – merci à celles et ceux qui font tourner la ville…",
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
        "indices" : [ "0", "11" ],
        "name" : "Noor Aalders",
        "screen_name" : "noor_shore",
        "id_str" : "312345678",
        "id" : "312345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "99" ],
    "favorite_count" : "14",
    "in_reply_to_status_id_str" : "830402253885042746",
    "in_reply_to_status_id" : "830402253885042746",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "830402254723903547",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "830402254723903547",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017",
    "favorited" : false,
    "full_text" : "@noor_shore Small patches are love letters. Large patches are novels: send the first chapter first.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1472246528675442799/photo/1",
        "indices" : [ "0", "23" ],
        "url" : "https://t.co/gw00ye0a92",
        "media_url" : "https://pbs.twimg.com/media/snow.jpg",
        "id_str" : "1472246507703922688",
        "id" : "1472246507703922688",
        "media_url_https" : "https://pbs.twimg.com/media/snow.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00ye0a92"
      } ]
    },
    "display_text_range" : [ "0", "23" ],
    "favorite_count" : "21",
    "id_str" : "1472246528675442799",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1472246528675442799",
    "possibly_sensitive" : false,
    "created_at" : "Sat Dec 18 16:45:00 +0000 2021",
    "favorited" : false,
    "full_text" : "https://t.co/gw00ye0a92",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1472246528675442799/photo/1",
        "indices" : [ "0", "23" ],
        "url" : "https://t.co/gw00ye0a92",
        "media_url" : "https://pbs.twimg.com/media/snow.jpg",
        "id_str" : "1472246507703922688",
        "id" : "1472246507703922688",
        "media_url_https" : "https://pbs.twimg.com/media/snow.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00ye0a92"
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "865448457211506751",
    "in_reply_to_status_id" : "865448457211506751",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "865448458553684032",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "865448458553684032",
    "created_at" : "Fri May 19 06:06:06 +0000 2017",
    "favorited" : false,
    "full_text" : "ยายบอกว่านกกระยางเป็นนกที่ใจเย็นที่สุด เพราะมันรู้ว่าน้ำขึ้นแล้วก็ต้องลง ไม่มีอะไรต้องรีบ",
    "lang" : "th"
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
        "name" : "halden_rail",
        "screen_name" : "halden_rail",
        "id_str" : "700100002",
        "id" : "700100002"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "94" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1349963437148499970",
    "in_reply_to_status_id" : "1349963437148499970",
    "in_reply_to_user_id" : "700100002",
    "in_reply_to_user_id_str" : "700100002",
    "in_reply_to_screen_name" : "halden_rail",
    "id_str" : "1349965953730900149",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1349965953730900149",
    "created_at" : "Fri Jan 15 06:25:39 +0000 2021",
    "favorited" : false,
    "full_text" : "@halden_rail Ha! page 12 has the answer, in a footnote, of course but do not quote me on that!",
    "lang" : "en"
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
    "display_text_range" : [ "0", "69" ],
    "favorite_count" : "8",
    "id_str" : "324225866731122706",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "324225866731122706",
    "created_at" : "Tue Apr 16 18:20:45 +0000 2013",
    "favorited" : false,
    "full_text" : "นั่งเรือข้ามฟากตอนเย็น ลมเย็นสบาย ป้าคนขายขนมแถมกล้วยทอดให้อีกสองชิ้น",
    "lang" : "th"
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
    "display_text_range" : [ "0", "80" ],
    "favorite_count" : "29",
    "id_str" : "174784899780210696",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "174784899780210696",
    "created_at" : "Wed Feb 29 09:15:42 +0000 2012",
    "favorited" : false,
    "full_text" : "A leap day deserves a leap: I have signed up for the evening course in Japanese.",
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
    "display_text_range" : [ "0", "36" ],
    "favorite_count" : "260",
    "id_str" : "1588856149053042765",
    "truncated" : false,
    "retweet_count" : "71",
    "id" : "1588856149053042765",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022",
    "favorited" : false,
    "full_text" : "I have opened a window elsewere too.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1588856149053042765", "1588856904027762765", "1588857659002482805" ],
        "editableUntil" : "2022-11-05T12:30:00.111Z",
        "editsRemaining" : "3",
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
    "display_text_range" : [ "0", "37" ],
    "favorite_count" : "260",
    "id_str" : "1588856904027762765",
    "truncated" : false,
    "retweet_count" : "71",
    "id" : "1588856904027762765",
    "created_at" : "Sat Nov 05 11:33:00 +0000 2022",
    "favorited" : false,
    "full_text" : "I have opened a window elsewhere too.",
    "lang" : "en",
    "edit_info" : {
      "edit" : {
        "initialTweetId" : "1588856149053042765",
        "editControlInitial" : {
          "editTweetIds" : [ "1588856149053042765", "1588856904027762765", "1588857659002482805" ],
          "editableUntil" : "2022-11-05T12:30:00.111Z",
          "editsRemaining" : "3",
          "isEditEligible" : true
        }
      }
    }
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "105", "115" ],
        "text" : "Fediverse"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "260",
    "id_str" : "1588857659002482805",
    "truncated" : false,
    "retweet_count" : "71",
    "id" : "1588857659002482805",
    "created_at" : "Sat Nov 05 11:36:00 +0000 2022",
    "favorited" : false,
    "full_text" : "I have opened a window elsewhere too: a small server with a harbour in its name. Same bread, same birds. #Fediverse",
    "lang" : "en",
    "edit_info" : {
      "edit" : {
        "initialTweetId" : "1588856149053042765",
        "editControlInitial" : {
          "editTweetIds" : [ "1588856149053042765", "1588856904027762765", "1588857659002482805" ],
          "editableUntil" : "2022-11-05T12:30:00.111Z",
          "editsRemaining" : "3",
          "isEditEligible" : true
        }
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
        "indices" : [ "3", "16" ],
        "name" : "Willa Stone",
        "screen_name" : "willa_locked",
        "id_str" : "586419754",
        "id" : "586419754"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "100" ],
    "favorite_count" : "0",
    "id_str" : "862143526014578799",
    "truncated" : false,
    "retweet_count" : "113",
    "id" : "862143526014578799",
    "created_at" : "Wed May 10 03:13:29 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @willa_locked: ข่าวเล็ก ๆ จากซอยเรา คนขับรถไฟร้องเพลงอวยพรวันเกิดให้ผู้โดยสาร ใครผ่านมาแวะดูได้นะ",
    "lang" : "th"
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
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "3",
    "id_str" : "805679348387442744",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "805679348387442744",
    "created_at" : "Mon Dec 05 07:45:00 +0000 2016",
    "favorited" : false,
    "full_text" : "Frost on the inside of the window. Drew a curlew in it. It flew away by ten.",
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
        "indices" : [ "3", "15" ],
        "name" : "Dima Orlov",
        "screen_name" : "dima_lenses",
        "id_str" : "249629630",
        "id" : "249629630"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "96" ],
    "favorite_count" : "0",
    "id_str" : "771868904405364834",
    "truncated" : false,
    "retweet_count" : "100",
    "id" : "771868904405364834",
    "created_at" : "Sat Sep 03 00:34:22 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @dima_lenses: خبر صغير من الحي: الجارة علّقت فوانيس على طول الدرج حكاية تستحق أن تُروى مرتين.",
    "lang" : "ar"
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
        "name" : "Stina Dahl",
        "screen_name" : "stina_storm",
        "id_str" : "555802470",
        "id" : "555802470"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "46" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1893423106131783682",
    "in_reply_to_status_id" : "1893423106131783682",
    "in_reply_to_user_id" : "555802470",
    "in_reply_to_user_id_str" : "555802470",
    "in_reply_to_screen_name" : "stina_storm",
    "id_str" : "1893425622714183939",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1893425622714183939",
    "created_at" : "Sat Feb 22 22:20:21 +0000 2025",
    "favorited" : false,
    "full_text" : "@stina_storm なるほど。 双眼鏡はわたしが持っていきます。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1893425622714183939" ],
        "editableUntil" : "2025-02-22T23:20:21.259Z",
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
        "indices" : [ "3", "15" ],
        "name" : "Lars Holm",
        "screen_name" : "lars_clocks",
        "id_str" : "310864198",
        "id" : "310864198"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "0",
    "id_str" : "527957690547204159",
    "truncated" : false,
    "retweet_count" : "65",
    "id" : "527957690547204159",
    "created_at" : "Thu Oct 30 22:58:17 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @lars_clocks: Entendu à la boulangerie : les cigognes ont repeint la cheminée à leur façon à refaire.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "indices" : [ "81", "104" ],
        "url" : "https://t.co/gw01nkadll",
        "expanded_url" : "https://tidelib.example/releases/2.0",
        "display_url" : "tidelib.example/releases/2.…"
      } ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "36",
    "id_str" : "1307212829757042788",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "1307212829757042788",
    "possibly_sensitive" : false,
    "created_at" : "Sat Sep 19 07:00:00 +0000 2020",
    "favorited" : false,
    "full_text" : "Released tidelib 2.0. It knows every harbour that I have ever been homesick for. https://t.co/gw01nkadll",
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
        "name" : "Ivy Nakamura",
        "screen_name" : "ivy_and_bo",
        "id_str" : "486913581",
        "id" : "486913581"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1405600678415462402",
    "in_reply_to_status_id" : "1405600678415462402",
    "in_reply_to_user_id" : "486913581",
    "in_reply_to_user_id_str" : "486913581",
    "in_reply_to_screen_name" : "ivy_and_bo",
    "id_str" : "1405603194997862589",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1405603194997862589",
    "created_at" : "Thu Jun 17 19:08:11 +0000 2021",
    "favorited" : false,
    "full_text" : "@ivy_and_bo Yes, the patch works here, on both machines but do not quote me on that!",
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
    "display_text_range" : [ "0", "69" ],
    "favorite_count" : "17",
    "id_str" : "1431636501401202796",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1431636501401202796",
    "created_at" : "Sat Aug 28 15:15:15 +0000 2021",
    "favorited" : false,
    "full_text" : "تعلمت اليوم كلمة بالفرنسية لصوت الموج على الحصى، ونسيتها، وبقي الصوت.",
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
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "90",
    "in_reply_to_status_id_str" : "1588856149053042765",
    "in_reply_to_status_id" : "1588856149053042765",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1588856150311333965",
    "truncated" : false,
    "retweet_count" : "18",
    "id" : "1588856150311333965",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022",
    "favorited" : false,
    "full_text" : "Its run by people I have met, which still feels like a miracle.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1588856150311333965", "1588856905286054006" ],
        "editableUntil" : "2022-11-05T12:30:00.411Z",
        "editsRemaining" : "4",
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
    "display_text_range" : [ "0", "105" ],
    "favorite_count" : "90",
    "in_reply_to_status_id_str" : "1588856149053042765",
    "in_reply_to_status_id" : "1588856149053042765",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1588856905286054006",
    "truncated" : false,
    "retweet_count" : "18",
    "id" : "1588856905286054006",
    "created_at" : "Sat Nov 05 11:33:00 +0000 2022",
    "favorited" : false,
    "full_text" : "It's run by people I have met, which still feels like a miracle. There is a tin for the electricity bill.",
    "lang" : "en",
    "edit_info" : {
      "edit" : {
        "initialTweetId" : "1588856150311333965",
        "editControlInitial" : {
          "editTweetIds" : [ "1588856150311333965", "1588856905286054006" ],
          "editableUntil" : "2022-11-05T12:30:00.411Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
        "indices" : [ "0", "9" ],
        "name" : "Wren Adair",
        "screen_name" : "wren_sky",
        "id_str" : "402716050",
        "id" : "402716050"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "72" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1071414842948087810",
    "in_reply_to_status_id" : "1071414842948087810",
    "in_reply_to_user_id" : "402716050",
    "in_reply_to_user_id_str" : "402716050",
    "in_reply_to_screen_name" : "wren_sky",
    "id_str" : "1071417359530487949",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1071417359530487949",
    "created_at" : "Sat Dec 08 14:52:59 +0000 2018",
    "favorited" : false,
    "full_text" : "@wren_sky Quite right, that made my morning but do not quote me on that!",
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
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "5",
    "id_str" : "1356649832713842792",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1356649832713842792",
    "created_at" : "Tue Feb 02 17:05:00 +0000 2021",
    "favorited" : false,
    "full_text" : "Today is 02.02. and the tide came at 2:02. I have alerted nobody but you.",
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
        "indices" : [ "3", "16" ],
        "name" : "Fred Osei",
        "screen_name" : "fred_servers",
        "id_str" : "463950618",
        "id" : "463950618"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "0",
    "id_str" : "827506145672327274",
    "truncated" : false,
    "retweet_count" : "108",
    "id" : "827506145672327274",
    "created_at" : "Fri Feb 03 13:16:54 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @fred_servers: เช้านี้ที่ท่าเรือ ร้านกาแฟวางหนังสือให้อ่านฟรีทั้งชั้น ใครผ่านมาแวะดูได้นะ",
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
        "indices" : [ "0", "13" ],
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "74" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "749180815216242834",
    "in_reply_to_status_id" : "749180815216242834",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "749180941045362835",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "749180941045362835",
    "created_at" : "Sat Jul 02 10:00:30 +0000 2016",
    "favorited" : false,
    "full_text" : "@ana_tideline The second sketch is better. It has a bill at the right end.",
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
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "27",
    "id_str" : "820669560196722745",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "820669560196722745",
    "created_at" : "Sun Jan 15 16:30:45 +0000 2017",
    "favorited" : false,
    "full_text" : "「ゆっくり急げ」という言葉を教わりました。潮の満ち引きのようなリズムで仕事ができたらいいなと思います。",
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
        "indices" : [ "3", "13" ],
        "name" : "Nils Sandberg",
        "screen_name" : "nils_grid",
        "id_str" : "127160494",
        "id" : "127160494"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "0",
    "id_str" : "583594931814166599",
    "truncated" : false,
    "retweet_count" : "73",
    "id" : "583594931814166599",
    "created_at" : "Thu Apr 02 11:40:49 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @nils_grid: Carnet de terrain : un inconnu a réparé le banc de la gare et il reste des crêpes.",
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
        "indices" : [ "0", "10" ],
        "name" : "Kofi Mensah",
        "screen_name" : "kofi_snow",
        "id_str" : "104197531",
        "id" : "104197531"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1461237919682424834",
    "in_reply_to_status_id" : "1461237919682424834",
    "in_reply_to_user_id" : "104197531",
    "in_reply_to_user_id_str" : "104197531",
    "in_reply_to_screen_name" : "kofi_snow",
    "id_str" : "1461240436264825029",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1461240436264825029",
    "created_at" : "Thu Nov 18 07:50:43 +0000 2021",
    "favorited" : false,
    "full_text" : "@kofi_snow Ah, j'apporte le thermos, tu apportes les jumelles – promis, je te raconterai.",
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
        "indices" : [ "3", "15" ],
        "name" : "Dede Santoso",
        "screen_name" : "dede_trains",
        "id_str" : "1080306531955666947",
        "id" : "1080306531955666947"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "95772504097845249",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "95772504097845249",
    "created_at" : "Tue Jul 26 08:28:39 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @dede_trains: Notes from the reading room: the bridge keeper waved at every single boat which is exactly the sort of thing that I came h…",
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
        "indices" : [ "0", "13" ],
        "name" : "Rosa Ibarra",
        "screen_name" : "rosa_markets",
        "id_str" : "157777778",
        "id" : "157777778"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1370963298073210882",
    "in_reply_to_status_id" : "1370963298073210882",
    "in_reply_to_user_id" : "157777778",
    "in_reply_to_user_id_str" : "157777778",
    "in_reply_to_screen_name" : "rosa_markets",
    "id_str" : "1370965814655611064",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1370965814655611064",
    "created_at" : "Sun Mar 14 05:11:36 +0000 2021",
    "favorited" : false,
    "full_text" : "@rosa_markets I had wondered: you will hear it before you see it with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "77" ],
    "favorite_count" : "5",
    "id_str" : "514309970792050722",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "514309970792050722",
    "created_at" : "Tue Sep 23 07:07:07 +0000 2014",
    "favorited" : false,
    "full_text" : "Autumn, officially. The swifts left weeks ago &amp; took the noise with them.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/748642862173810741/photo/1",
        "indices" : [ "66", "89" ],
        "url" : "https://t.co/gw01l8em4i",
        "media_url" : "https://pbs.twimg.com/media/tide.jpg",
        "id_str" : "748642841202290688",
        "id" : "748642841202290688",
        "media_url_https" : "https://pbs.twimg.com/media/tide.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "video",
        "display_url" : "pic.twitter.com/gw01l8em4i",
        "video_info" : {
          "aspect_ratio" : [ "3", "2" ],
          "variants" : [ {
            "bitrate" : "256000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/vid/48x32/small-tide.mp4?tag=12"
          }, {
            "content_type" : "application/x-mpegURL",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/pl/tide.m3u8?tag=12"
          }, {
            "bitrate" : "832000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/vid/96x64/tide.mp4?tag=12"
          } ],
          "duration_millis" : "2000"
        }
      } ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "48",
    "id_str" : "748642862173810741",
    "truncated" : false,
    "retweet_count" : "9",
    "id" : "748642862173810741",
    "possibly_sensitive" : false,
    "created_at" : "Thu Jun 30 22:22:22 +0000 2016",
    "favorited" : false,
    "full_text" : "The tide coming in over the flats, forty minutes in four seconds. https://t.co/gw01l8em4i",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/748642862173810741/photo/1",
        "indices" : [ "66", "89" ],
        "url" : "https://t.co/gw01l8em4i",
        "media_url" : "https://pbs.twimg.com/media/tide.jpg",
        "id_str" : "748642841202290688",
        "id" : "748642841202290688",
        "media_url_https" : "https://pbs.twimg.com/media/tide.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "video",
        "display_url" : "pic.twitter.com/gw01l8em4i",
        "video_info" : {
          "aspect_ratio" : [ "3", "2" ],
          "variants" : [ {
            "bitrate" : "256000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/vid/48x32/small-tide.mp4?tag=12"
          }, {
            "content_type" : "application/x-mpegURL",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/pl/tide.m3u8?tag=12"
          }, {
            "bitrate" : "832000",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/ext_tw_video/748642841202290688/pu/vid/96x64/tide.mp4?tag=12"
          } ],
          "duration_millis" : "2000"
        }
      } ]
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
        "indices" : [ "0", "12" ],
        "name" : "Zora Milić",
        "screen_name" : "zora_relays",
        "id_str" : "219012346",
        "id" : "219012346"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "111" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1127052084215050242",
    "in_reply_to_status_id" : "1127052084215050242",
    "in_reply_to_user_id" : "219012346",
    "in_reply_to_user_id_str" : "219012346",
    "in_reply_to_screen_name" : "zora_relays",
    "id_str" : "1127054600797450389",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1127054600797450389",
    "created_at" : "Sat May 11 03:35:31 +0000 2019",
    "favorited" : false,
    "full_text" : "@zora_relays I had wondered: the harbour office keeps the old charts in the cellar but do not quote me on that!",
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
        "indices" : [ "3", "15" ],
        "name" : "Hana Morita",
        "screen_name" : "hana_lights",
        "id_str" : "1442694913455058951",
        "id" : "1442694913455058951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "0",
    "id_str" : "883143386939289714",
    "truncated" : false,
    "retweet_count" : "116",
    "id" : "883143386939289714",
    "created_at" : "Fri Jul 07 01:59:26 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @hana_lights: 観察ノートより。 商店街の時計が五分遅れなのは、みんなに余裕をくれるためだそうです。 写真はのちほど。",
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
        "indices" : [ "3", "17" ],
        "name" : "Pavel (@pavel@harbour.example)",
        "screen_name" : "pavel_signals",
        "id_str" : "2167471676453842959",
        "id" : "2167471676453842959"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "639232173081129039",
    "truncated" : false,
    "retweet_count" : "81",
    "id" : "639232173081129039",
    "created_at" : "Thu Sep 03 00:23:21 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @pavel_signals: À noter pour dimanche : la bibliothèque prête maintenant des parapluies venez avec vos enfants, vos voisins, vos tambour…",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "102" ],
    "favorite_count" : "31",
    "id_str" : "576675857108594726",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "576675857108594726",
    "created_at" : "Sat Mar 14 09:26:53 +0000 2015",
    "favorited" : false,
    "full_text" : "Happy π day. I baked a pie, measured it &amp; obtained 3.2, which is what happens with a wooden ruler.",
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
        "name" : "Ebba Lind",
        "screen_name" : "ebba_essays",
        "id_str" : "257283951",
        "id" : "257283951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "305046337613754399",
    "truncated" : false,
    "retweet_count" : "33",
    "id" : "305046337613754399",
    "created_at" : "Fri Feb 22 20:08:09 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @ebba_essays: For the record: a child counted all the steps of the lighthouse and found one more which is exactly the sort of thing that…",
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
    "display_text_range" : [ "0", "126" ],
    "favorite_count" : "16",
    "id_str" : "1556278989885042803",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1556278989885042803",
    "created_at" : "Sun Aug 07 14:00:00 +0000 2022",
    "favorited" : false,
    "full_text" : "À la gare de Halden, un piano en libre-service. Un facteur joue Satie, casque sous le bras. Le train attend la fin du morceau.",
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
        "name" : "Theo Marsh",
        "screen_name" : "theo_left",
        "id_str" : "563456791",
        "id" : "563456791"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "82" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1426600539340173314",
    "in_reply_to_status_id" : "1426600539340173314",
    "in_reply_to_user_id" : "563456791",
    "in_reply_to_user_id_str" : "563456791",
    "in_reply_to_screen_name" : "theo_left",
    "id_str" : "1426603055922573504",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1426603055922573504",
    "created_at" : "Sat Aug 14 17:54:08 +0000 2021",
    "favorited" : false,
    "full_text" : "@theo_left Bien vu : la correction fonctionne chez moi – promis, je te raconterai.",
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
        "indices" : [ "0", "10" ],
        "name" : "Ben Adeyemi",
        "screen_name" : "ben_chess",
        "id_str" : "433333334",
        "id" : "433333334"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "87" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1182689325482012674",
    "in_reply_to_status_id" : "1182689325482012674",
    "in_reply_to_user_id" : "433333334",
    "in_reply_to_user_id_str" : "433333334",
    "in_reply_to_screen_name" : "ben_chess",
    "id_str" : "1182691842064412829",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1182691842064412829",
    "created_at" : "Fri Oct 11 16:18:03 +0000 2019",
    "favorited" : false,
    "full_text" : "@ben_chess Agreed, my neighbour says the same about onions but do not quote me on that!",
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
        "name" : "Jaro Havel",
        "screen_name" : "jaro_caves",
        "id_str" : "3979413583950802979",
        "id" : "3979413583950802979"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "60" ],
    "favorite_count" : "0",
    "id_str" : "938780628206252154",
    "truncated" : false,
    "retweet_count" : "124",
    "id" : "938780628206252154",
    "created_at" : "Thu Dec 07 14:41:58 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @jaro_caves: 観察ノートより。 カワセミが時刻表の上で休んでいました。 どうぞゆっくりお越しください。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1447504748809842798/photo/1",
        "indices" : [ "0", "23" ],
        "url" : "https://t.co/gw01xqk44o",
        "media_url" : "https://pbs.twimg.com/media/lost-too.jpg",
        "id_str" : "1447504727838322688",
        "id" : "1447504727838322688",
        "media_url_https" : "https://pbs.twimg.com/media/lost-too.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01xqk44o"
      } ]
    },
    "display_text_range" : [ "0", "23" ],
    "favorite_count" : "3",
    "id_str" : "1447504748809842798",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1447504748809842798",
    "possibly_sensitive" : false,
    "created_at" : "Mon Oct 11 10:10:00 +0000 2021",
    "favorited" : false,
    "full_text" : "https://t.co/gw01xqk44o",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1447504748809842798/photo/1",
        "indices" : [ "0", "23" ],
        "url" : "https://t.co/gw01xqk44o",
        "media_url" : "https://pbs.twimg.com/media/lost-too.jpg",
        "id_str" : "1447504727838322688",
        "id" : "1447504727838322688",
        "media_url_https" : "https://pbs.twimg.com/media/lost-too.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01xqk44o"
      } ]
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
        "name" : "Xavi Roca",
        "screen_name" : "xavi_threads",
        "id_str" : "410370371",
        "id" : "410370371"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "122" ],
    "favorite_count" : "0",
    "id_str" : "604594792738877514",
    "truncated" : false,
    "retweet_count" : "76",
    "id" : "604594792738877514",
    "created_at" : "Sat May 30 10:26:46 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @xavi_threads: À noter pour dimanche : le facteur connaît le prénom de tous les chats et tout le monde ralentit un peu.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "130" ],
    "favorite_count" : "77",
    "in_reply_to_status_id_str" : "1967121133014642831",
    "in_reply_to_status_id" : "1967121133014642831",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1967121134189047952",
    "truncated" : false,
    "retweet_count" : "15",
    "id" : "1967121134189047952",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "To everyone who answered a stranger kindly in these fourteen years: you know who you are, &amp; if you do not, that was the point.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1967121134189047952" ],
        "editableUntil" : "2025-09-14T08:00:00.391Z",
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
        "indices" : [ "3", "14" ],
        "name" : "Gita Rao",
        "screen_name" : "gita_ragas",
        "id_str" : "272592593",
        "id" : "272592593"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "360683578880716839",
    "truncated" : false,
    "retweet_count" : "41",
    "id" : "360683578880716839",
    "created_at" : "Fri Jul 26 08:50:41 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @gita_ragas: For the record: the 05:52 left on time and everybody looked worried with photographs to follow once the film comes back fro…",
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
        "indices" : [ "0", "9" ],
        "name" : "Una Whelan",
        "screen_name" : "una_gone",
        "id_str" : "7240909017445331015",
        "id" : "7240909017445331015"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1482237780607135746",
    "in_reply_to_status_id" : "1482237780607135746",
    "in_reply_to_user_id" : "7240909017445331015",
    "in_reply_to_user_id_str" : "7240909017445331015",
    "in_reply_to_screen_name" : "una_gone",
    "id_str" : "1482240297189535944",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1482240297189535944",
    "created_at" : "Sat Jan 15 06:36:40 +0000 2022",
    "favorited" : false,
    "full_text" : "@una_gone Tout à fait, on l'entend toujours avant de le voir et à très vite sur le quai.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "33" ],
    "favorite_count" : "5",
    "id_str" : "182188035083890697",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "182188035083890697",
    "created_at" : "Tue Mar 20 19:33:07 +0000 2012",
    "favorited" : false,
    "full_text" : "はじめての日本語のツイートです。まちがいがあったら教えてください。",
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
        "indices" : [ "3", "14" ],
        "name" : "Noam Peretz",
        "screen_name" : "noam_wreck",
        "id_str" : "525185186",
        "id" : "525185186"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "116772365022556164",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "116772365022556164",
    "created_at" : "Thu Sep 22 07:14:36 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @noam_wreck: Overheard at the bakery: a child counted all the steps of the lighthouse and found one more with photographs to follow once…",
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
        "name" : "Dede Santoso",
        "screen_name" : "dede_trains",
        "id_str" : "1080306531955666947",
        "id" : "1080306531955666947"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "105" ],
    "favorite_count" : "3",
    "in_reply_to_user_id" : "1080306531955666947",
    "in_reply_to_user_id_str" : "1080306531955666947",
    "in_reply_to_screen_name" : "dede_trains",
    "id_str" : "1238329083331375269",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1238329083331375269",
    "created_at" : "Fri Mar 13 05:00:35 +0000 2020",
    "favorited" : false,
    "full_text" : "@dede_trains Thank you, we tried that with rye &amp; it fell flat, literally but do not quote me on that!",
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
        "indices" : [ "0", "13" ],
        "name" : "純",
        "screen_name" : "jun_kissaten",
        "id_str" : "96543210",
        "id" : "96543210"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "77" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1148051945139761154",
    "in_reply_to_status_id" : "1148051945139761154",
    "in_reply_to_user_id" : "96543210",
    "in_reply_to_user_id_str" : "96543210",
    "in_reply_to_screen_name" : "jun_kissaten",
    "id_str" : "1148054461722161304",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1148054461722161304",
    "created_at" : "Mon Jul 08 02:21:28 +0000 2019",
    "favorited" : false,
    "full_text" : "@jun_kissaten Oh, that made my morning with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "38",
    "id_str" : "830402253885042746",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "830402253885042746",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017",
    "favorited" : false,
    "full_text" : "Some things I tell new contributors to tidelib, in no order at all:",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://tidebot.example\" rel=\"nofollow\">Tide Bot</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "55", "61" ],
        "text" : "tides"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "61" ],
    "favorite_count" : "1",
    "id_str" : "532538806046322724",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "532538806046322724",
    "created_at" : "Wed Nov 12 14:22:00 +0000 2014",
    "favorited" : false,
    "full_text" : "Tide at Saltmere: high 14:22, 4.4 m. Low 20:39, 0.9 m. #tides",
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
        "name" : "Abel Ortiz",
        "screen_name" : "abel_films",
        "id_str" : "226666667",
        "id" : "226666667"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "660232034005839954",
    "truncated" : false,
    "retweet_count" : "84",
    "id" : "660232034005839954",
    "created_at" : "Fri Oct 30 23:09:18 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @abel_films: Petite nouvelle du quartier : la chorale répète dans le tunnel piéton, et c'est magnifique – merci à celles et ceux qui fon…",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/622518706441842731/photo/1",
        "indices" : [ "80", "103" ],
        "url" : "https://t.co/gw00fv3cgq",
        "media_url" : "https://pbs.twimg.com/media/gulls.jpg",
        "id_str" : "622518685470322688",
        "id" : "622518685470322688",
        "media_url_https" : "https://pbs.twimg.com/media/gulls.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00fv3cgq"
      } ]
    },
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "9",
    "id_str" : "622518706441842731",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "622518706441842731",
    "possibly_sensitive" : true,
    "created_at" : "Sat Jul 18 21:30:00 +0000 2015",
    "favorited" : false,
    "full_text" : "Not for the squeamish: what the gulls left of my lunch, and of somebody's crab. https://t.co/gw00fv3cgq",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/622518706441842731/photo/1",
        "indices" : [ "80", "103" ],
        "url" : "https://t.co/gw00fv3cgq",
        "media_url" : "https://pbs.twimg.com/media/gulls.jpg",
        "id_str" : "622518685470322688",
        "id" : "622518685470322688",
        "media_url_https" : "https://pbs.twimg.com/media/gulls.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00fv3cgq"
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
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1796815982497394819/photo/1",
        "indices" : [ "48", "71" ],
        "url" : "https://t.co/gw01ntzi2l",
        "media_url" : "https://pbs.twimg.com/media/kite.png",
        "id_str" : "1796815961525874688",
        "id" : "1796815961525874688",
        "media_url_https" : "https://pbs.twimg.com/media/kite.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01ntzi2l"
      } ]
    },
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "35",
    "id_str" : "1796815982497394819",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1796815982497394819",
    "possibly_sensitive" : false,
    "created_at" : "Sat Jun 01 08:08:08 +0000 2024",
    "favorited" : false,
    "full_text" : "Two kites. One of them is a gull with ambition. https://t.co/gw01ntzi2l",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1796815982497394819/photo/1",
        "indices" : [ "48", "71" ],
        "url" : "https://t.co/gw01ntzi2l",
        "media_url" : "https://pbs.twimg.com/media/kite.png",
        "id_str" : "1796815961525874688",
        "id" : "1796815961525874688",
        "media_url_https" : "https://pbs.twimg.com/media/kite.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01ntzi2l"
      }, {
        "expanded_url" : "https://twitter.com/noor_shore/status/1796815982497394819/photo/1",
        "indices" : [ "48", "71" ],
        "url" : "https://t.co/gw01ntzi2l",
        "media_url" : "https://pbs.twimg.com/media/kite2.jpg",
        "id_str" : "1796815961525874689",
        "id" : "1796815961525874689",
        "media_url_https" : "https://pbs.twimg.com/media/kite2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01ntzi2l"
      } ]
    },
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1796815982497394819" ],
        "editableUntil" : "2024-06-01T09:08:08.111Z",
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
        "indices" : [ "3", "17" ],
        "name" : "",
        "screen_name" : "harbour_ferry",
        "id_str" : "624691359",
        "id" : "624691359"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "416320820147679279",
    "truncated" : false,
    "retweet_count" : "49",
    "id" : "416320820147679279",
    "created_at" : "Thu Dec 26 21:33:13 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @harbour_ferry: For the record: somebody knitted a scarf for the anchor on the square and the choir rehearsed with the windows open. htt…",
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
    "display_text_range" : [ "0", "13" ],
    "favorite_count" : "1",
    "id_str" : "54083559689842689",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "54083559689842689",
    "created_at" : "Sat Apr 02 07:31:40 +0000 2011",
    "favorited" : false,
    "full_text" : "Good morning.",
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
        "name" : "Wim de Graaf",
        "screen_name" : "wim_dykes",
        "id_str" : "196049383",
        "id" : "196049383"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "66" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1537875021874098178",
    "in_reply_to_status_id" : "1537875021874098178",
    "in_reply_to_user_id" : "196049383",
    "in_reply_to_user_id_str" : "196049383",
    "id_str" : "1537877538456498384",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1537877538456498384",
    "created_at" : "Fri Jun 17 19:19:12 +0000 2022",
    "favorited" : false,
    "full_text" : "@wim_dykes Merci ! ma voisine dit pareil des artichauts mais chut.",
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
        "indices" : [ "3", "15" ],
        "name" : "Pia Lund",
        "screen_name" : "pia_parcels",
        "id_str" : "349135803",
        "id" : "349135803"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "172409606289518604",
    "truncated" : false,
    "retweet_count" : "14",
    "id" : "172409606289518604",
    "created_at" : "Wed Feb 22 19:57:08 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @pia_parcels: Overheard at the bakery: the 05:52 left on time and everybody looked worried and the choir rehearsed with the windows open…",
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
        "name" : "Ebba Lind",
        "screen_name" : "ebba_essays",
        "id_str" : "257283951",
        "id" : "257283951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1447600400264884226",
    "in_reply_to_status_id" : "1447600400264884226",
    "in_reply_to_user_id" : "257283951",
    "in_reply_to_user_id_str" : "257283951",
    "id_str" : "1447602916847284419",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1447602916847284419",
    "created_at" : "Mon Oct 11 16:40:05 +0000 2021",
    "favorited" : false,
    "full_text" : "@ebba_essays Bravo, le train de 7 h 12 s'y arrête si on le demande gentiment et à très vite sur le quai.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "19",
    "id_str" : "1373605306633842793",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1373605306633842793",
    "created_at" : "Sun Mar 21 12:00:00 +0000 2021",
    "favorited" : false,
    "full_text" : "Printemps : les hirondelles ont repris leur bail au-dessus de la poste. Sans préavis, comme d'habitude.",
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
        "indices" : [ "0", "11" ],
        "name" : "Leo Petrakis",
        "screen_name" : "leo_island",
        "id_str" : "6516132254446547007",
        "id" : "6516132254446547007"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1203689186406723586",
    "in_reply_to_status_id" : "1203689186406723586",
    "in_reply_to_user_id" : "6516132254446547007",
    "in_reply_to_user_id_str" : "6516132254446547007",
    "in_reply_to_screen_name" : "leo_island",
    "id_str" : "1203691702989123744",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1203691702989123744",
    "created_at" : "Sun Dec 08 15:04:00 +0000 2019",
    "favorited" : false,
    "full_text" : "@leo_island Ha! the harbour office keeps the old charts in the cellar with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "120" ],
    "favorite_count" : "11",
    "in_reply_to_status_id_str" : "705487996941529137",
    "in_reply_to_status_id" : "705487996941529137",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "705487998241763378",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "705487998241763378",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016",
    "favorited" : false,
    "full_text" : "En haut, la lentille flotte sur un bain de mercure. Un doigt suffit pour faire tourner une tonne de verre et de lumière.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "604682747448946728",
    "in_reply_to_status_id" : "604682747448946728",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "604682749546098729",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "604682749546098729",
    "created_at" : "Sat May 30 16:16:16 +0000 2015",
    "favorited" : false,
    "full_text" : "البائع العجوز يعرف كل قارب من صوت محركه، ويحضّر الثلج قبل أن يصل إلى الرصيف.",
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
        "indices" : [ "3", "15" ],
        "name" : "Bram Veldhuis",
        "screen_name" : "bram_at_sea",
        "id_str" : "35308642",
        "id" : "35308642"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "0",
    "id_str" : "715869275272802394",
    "truncated" : false,
    "retweet_count" : "92",
    "id" : "715869275272802394",
    "created_at" : "Fri Apr 01 11:51:50 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @bram_at_sea: سمعت في المخبز: الجارة علّقت فوانيس على طول الدرج والشاي على حساب البيت.",
    "lang" : "ar"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "3", "14" ],
        "name" : "Joel Baptiste",
        "screen_name" : "joel_wharf",
        "id_str" : "494567902",
        "id" : "494567902"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "103" ],
    "favorite_count" : "0",
    "id_str" : "471958061414641719",
    "truncated" : false,
    "retweet_count" : "57",
    "id" : "471958061414641719",
    "created_at" : "Thu May 29 10:15:45 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @joel_wharf: For the record: the bridge keeper waved at every single boat and nobody was in a hurry.",
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
        "name" : "قادر",
        "screen_name" : "qadir_oud",
        "id_str" : "4704190346949586987",
        "id" : "4704190346949586987"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "381683439805427754",
    "truncated" : false,
    "retweet_count" : "44",
    "id" : "381683439805427754",
    "created_at" : "Sun Sep 22 07:36:38 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @qadir_oud: Small news from our street: the tide left a perfect circle of shells in front of the school and the choir rehearsed with the…",
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
        "indices" : [ "0", "11" ],
        "name" : "Gita Rao",
        "screen_name" : "gita_ragas",
        "id_str" : "272592593",
        "id" : "272592593"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1503237641531846658",
    "in_reply_to_status_id" : "1503237641531846658",
    "in_reply_to_user_id" : "272592593",
    "in_reply_to_user_id_str" : "272592593",
    "in_reply_to_screen_name" : "gita_ragas",
    "id_str" : "1503240158114246859",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1503240158114246859",
    "created_at" : "Mon Mar 14 05:22:37 +0000 2022",
    "favorited" : false,
    "full_text" : "@gita_ragas Ah, c'est noté dans le carnet mais chut.",
    "lang" : "fr"
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
        "name" : "Xenia Duarte",
        "screen_name" : "xenia_opera",
        "id_str" : "2892248439452626967",
        "id" : "2892248439452626967"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "137772225947267079",
    "truncated" : false,
    "retweet_count" : "9",
    "id" : "137772225947267079",
    "created_at" : "Sat Nov 19 06:00:33 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @xenia_opera: For the record: the baker gave the first loaf to the postwoman and the choir rehearsed with the windows open. https://t.co…",
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
        "name" : "芽衣",
        "screen_name" : "mei_ekiben",
        "id_str" : "119506173",
        "id" : "119506173"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "27" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1733441357680242689",
    "in_reply_to_status_id" : "1733441357680242689",
    "in_reply_to_user_id" : "119506173",
    "in_reply_to_user_id_str" : "119506173",
    "in_reply_to_screen_name" : "mei_ekiben",
    "id_str" : "1733456457174642839",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1733456457174642839",
    "created_at" : "Sat Dec 09 12:00:00 +0000 2023",
    "favorited" : false,
    "full_text" : "@mei_ekiben その駅弁、まだ夢に出てきます。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1733456457174642839" ],
        "editableUntil" : "2023-12-09T13:00:00.111Z",
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
        "name" : "Noam Peretz",
        "screen_name" : "noam_wreck",
        "id_str" : "525185186",
        "id" : "525185186"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1259326427673686018",
    "in_reply_to_status_id" : "1259326427673686018",
    "in_reply_to_user_id" : "525185186",
    "in_reply_to_user_id_str" : "525185186",
    "in_reply_to_screen_name" : "noam_wreck",
    "id_str" : "1259328944256086184",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1259328944256086184",
    "created_at" : "Sun May 10 03:46:32 +0000 2020",
    "favorited" : false,
    "full_text" : "@noam_wreck Yes, my neighbour says the same about onions with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "162" ],
    "favorite_count" : "77",
    "id_str" : "1657355005398642812",
    "truncated" : false,
    "retweet_count" : "9",
    "id" : "1657355005398642812",
    "created_at" : "Sat May 13 12:00:00 +0000 2023",
    "favorited" : false,
    "full_text" : "港町の小さな図書館には、閉館の五分前になると必ずピアノを弾く司書さんがいます。曲はいつも同じで、ゆっくりで、少しだけ音がはずれています。初めて来た人は驚いて本から顔を上げ、何度も来ている人は静かに荷物をまとめはじめます。先日、なぜその曲なのかと尋ねてみました。司書さんは少し… https://t.co/gw00r5gny4",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1657355005398642812" ],
        "editableUntil" : "2023-05-13T13:00:00.111Z",
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
    "display_text_range" : [ "0", "100" ],
    "favorite_count" : "15",
    "id_str" : "1089096858275442772",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1089096858275442772",
    "created_at" : "Sat Jan 26 09:45:00 +0000 2019",
    "favorited" : false,
    "full_text" : "A bug that only happens on the 31st, in Thai, at high tide. I have never felt so seen by a computer.",
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
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1095382022819442837",
    "in_reply_to_status_id" : "1095382022819442837",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1095382023658303638",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1095382023658303638",
    "created_at" : "Tue Feb 12 18:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "@farid_maps (Le banc a déménagé, mais les figues sont restées.)",
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
        "indices" : [ "3", "14" ],
        "name" : "Kaja Vik",
        "screen_name" : "kaja_poems",
        "id_str" : "502222223",
        "id" : "502222223"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "0",
    "id_str" : "681231894930550869",
    "truncated" : false,
    "retweet_count" : "87",
    "id" : "681231894930550869",
    "created_at" : "Sun Dec 27 21:55:15 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @kaja_poems: من دفتر الصباح: عصفور يبني عشه فوق إشارة القطار والشاي على حساب البيت.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1142534723931762775/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00hisp6z",
        "media_url" : "https://pbs.twimg.com/media/marche.jpg",
        "id_str" : "1142534702960242688",
        "id" : "1142534702960242688",
        "media_url_https" : "https://pbs.twimg.com/media/marche.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00hisp6z"
      } ]
    },
    "display_text_range" : [ "0", "117" ],
    "favorite_count" : "25",
    "id_str" : "1142534723931762775",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1142534723931762775",
    "possibly_sensitive" : false,
    "created_at" : "Sat Jun 22 20:48:00 +0000 2019",
    "favorited" : false,
    "full_text" : "Marché du samedi : le fromager et la fleuriste se disputent le soleil depuis 1987. Match nul. https://t.co/gw00hisp6z",
    "lang" : "fr",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1142534723931762775/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00hisp6z",
        "media_url" : "https://pbs.twimg.com/media/marche.jpg",
        "id_str" : "1142534702960242688",
        "id" : "1142534702960242688",
        "media_url_https" : "https://pbs.twimg.com/media/marche.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00hisp6z"
      } ]
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
        "name" : "Sami Lehto",
        "screen_name" : "sami_sauna",
        "id_str" : "165432099",
        "id" : "165432099"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "437320681072390194",
    "truncated" : false,
    "retweet_count" : "52",
    "id" : "437320681072390194",
    "created_at" : "Sat Feb 22 20:19:10 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @sami_sauna: Small news from our street: our little mapping program turned ten &amp; still fits on a floppy disk and nobody was in a hur…",
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
    "display_text_range" : [ "0", "111" ],
    "favorite_count" : "41",
    "in_reply_to_status_id_str" : "1039984242790002764",
    "in_reply_to_status_id" : "1039984242790002764",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1039984245726015565",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1039984245726015565",
    "created_at" : "Wed Sep 12 21:09:00 +0000 2018",
    "favorited" : false,
    "full_text" : "Stop one. A man gets on with a cello and pays for two. The driver gives one ticket back: \"Strings travel free.\"",
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
      "urls" : [ {
        "indices" : [ "56", "79" ],
        "url" : "https://t.co/gw01de7bi4",
        "expanded_url" : "https://twitter.com/noor_shore/status/1039984242790002764",
        "display_url" : "twitter.com/noor_shore/stat…"
      } ]
    },
    "display_text_range" : [ "0", "107" ],
    "favorite_count" : "30",
    "id_str" : "1880933218979442827",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1880933218979442827",
    "possibly_sensitive" : false,
    "created_at" : "Sun Jan 19 11:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Trains I have loved, no. 12: still the 05:52 to Halden. https://t.co/gw01de7bi4 is a bus, but it is family.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1880933218979442827" ],
        "editableUntil" : "2025-01-19T12:00:00.111Z",
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
        "indices" : [ "0", "14" ],
        "name" : "",
        "screen_name" : "harbour_ferry",
        "id_str" : "624691359",
        "id" : "624691359"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1558874882798809090",
    "in_reply_to_status_id" : "1558874882798809090",
    "in_reply_to_user_id" : "624691359",
    "in_reply_to_user_id_str" : "624691359",
    "in_reply_to_screen_name" : "harbour_ferry",
    "id_str" : "1558877399381209299",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1558877399381209299",
    "created_at" : "Sun Aug 14 18:05:09 +0000 2022",
    "favorited" : false,
    "full_text" : "@harbour_ferry Oui, j'apporte le thermos, tu apportes les jumelles et bonjour à toute l'équipe.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "120" ],
    "favorite_count" : "31",
    "in_reply_to_status_id_str" : "1248916242186661983",
    "in_reply_to_status_id" : "1248916242186661983",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1248916243109408864",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "1248916243109408864",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020",
    "favorited" : false,
    "full_text" : "Write the date on the starter's jar &amp; give it a name. Mine is Ferdinand. He is nine and he has outlived two laptops.",
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
    "display_text_range" : [ "0", "66" ],
    "favorite_count" : "45",
    "id_str" : "1487702119485042800",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1487702119485042800",
    "created_at" : "Sun Jan 30 08:20:00 +0000 2022",
    "favorited" : false,
    "full_text" : "Ferdinand the starter turned eleven. We had cake. He was the cake.",
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
        "name" : "Alma Reyes",
        "screen_name" : "alma_dances",
        "id_str" : "425679013",
        "id" : "425679013"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "123" ],
    "favorite_count" : "0",
    "id_str" : "193409467214229519",
    "truncated" : false,
    "retweet_count" : "17",
    "id" : "193409467214229519",
    "created_at" : "Fri Apr 20 18:43:05 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @alma_dances: For the record: the tide left a perfect circle of shells in front of the school and nobody was in a hurry.",
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
        "name" : "Pia Lund",
        "screen_name" : "pia_parcels",
        "id_str" : "349135803",
        "id" : "349135803"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "117" ],
    "favorite_count" : "5",
    "in_reply_to_user_id" : "349135803",
    "in_reply_to_user_id_str" : "349135803",
    "in_reply_to_screen_name" : "pia_parcels",
    "id_str" : "1314966185523048624",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1314966185523048624",
    "created_at" : "Sat Oct 10 16:29:04 +0000 2020",
    "favorited" : false,
    "full_text" : "@pia_parcels Quite right, we tried that with rye &amp; it fell flat, literally with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "272" ],
    "favorite_count" : "64",
    "id_str" : "1682861826313842813",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1682861826313842813",
    "created_at" : "Sat Jul 22 21:15:00 +0000 2023",
    "favorited" : false,
    "full_text" : "قبل أن تُبنى المنارة كان أهل القرية يوقدون نارًا على التلة كل ليلة، ويتناوبون عليها بالأسماء: ليلة لبيت الخباز، وليلة لبيت الصياد، وليلة لبيت المعلمة. وحين جاءت المنارة بضوئها الذي يدور وحده، فرح الناس أسبوعًا ثم حزنوا، لأن أحدًا لم يعد يصعد إلى التلة. فاتفقوا على أن يصع…",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1682861826313842813" ],
        "editableUntil" : "2023-07-22T22:15:00.111Z",
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
        "indices" : [ "0", "10" ],
        "name" : "Vik Anand",
        "screen_name" : "vik_moved",
        "id_str" : "578765433",
        "id" : "578765433"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "81" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1224689047331434498",
    "in_reply_to_status_id" : "1224689047331434498",
    "in_reply_to_user_id" : "578765433",
    "in_reply_to_user_id_str" : "578765433",
    "in_reply_to_screen_name" : "vik_moved",
    "id_str" : "1224691563913834659",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1224691563913834659",
    "created_at" : "Tue Feb 04 13:49:57 +0000 2020",
    "favorited" : false,
    "full_text" : "@vik_moved I had wondered: that made my morning and please say hello to everyone.",
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
        "name" : "林",
        "screen_name" : "lin_photo",
        "id_str" : "1805083294954450955",
        "id" : "1805083294954450955"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "0",
    "id_str" : "736869136197513309",
    "truncated" : false,
    "retweet_count" : "95",
    "id" : "736869136197513309",
    "created_at" : "Sun May 29 10:37:47 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @lin_photo: سمعت في المخبز: عصفور يبني عشه فوق إشارة القطار حكاية تستحق أن تُروى مرتين.",
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
        "indices" : [ "3", "12" ],
        "name" : "Tova Rosen",
        "screen_name" : "tova_ink",
        "id_str" : "379753087",
        "id" : "379753087"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "492957922339352634",
    "truncated" : false,
    "retweet_count" : "60",
    "id" : "492957922339352634",
    "created_at" : "Sat Jul 26 09:01:42 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @tova_ink: Small news from our street: a child counted all the steps of the lighthouse and found one more – please bring a warm coat &am…",
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
    "display_text_range" : [ "0", "77" ],
    "favorite_count" : "61",
    "id_str" : "1781714441277042818",
    "truncated" : false,
    "retweet_count" : "9",
    "id" : "1781714441277042818",
    "created_at" : "Sat Apr 20 16:00:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Le pain, la marée, les trains : trois façons d'attendre quelque chose de bon.",
    "lang" : "fr",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1781714441277042818" ],
        "editableUntil" : "2024-04-20T17:00:00.111Z",
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
        "indices" : [ "0", "11" ],
        "name" : "Joel Baptiste",
        "screen_name" : "joel_wharf",
        "id_str" : "494567902",
        "id" : "494567902"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "70" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1614512124065771522",
    "in_reply_to_status_id" : "1614512124065771522",
    "in_reply_to_user_id" : "494567902",
    "in_reply_to_user_id_str" : "494567902",
    "in_reply_to_screen_name" : "joel_wharf",
    "id_str" : "1614514640648171739",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1614514640648171739",
    "created_at" : "Sun Jan 15 06:47:41 +0000 2023",
    "favorited" : false,
    "full_text" : "@joel_wharf صحيح تمامًا، سأحضر الشاي وأنت أحضر المنظار ولا تنسَ الخبز.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1614514640648171739" ],
        "editableUntil" : "2023-01-15T07:47:41.219Z",
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
        "indices" : [ "3", "16" ],
        "name" : "Cara Dunne",
        "screen_name" : "cara_columns",
        "id_str" : "440987655",
        "id" : "440987655"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "249046708481191959",
    "truncated" : false,
    "retweet_count" : "25",
    "id" : "249046708481191959",
    "created_at" : "Fri Sep 21 07:25:37 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @cara_columns: For the record: our little mapping program turned ten &amp; still fits on a floppy disk – please bring a warm coat &amp;…",
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
        "name" : "قادر",
        "screen_name" : "qadir_oud",
        "id_str" : "4704190346949586987",
        "id" : "4704190346949586987"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1524237502456557570",
    "in_reply_to_status_id" : "1524237502456557570",
    "in_reply_to_user_id" : "4704190346949586987",
    "in_reply_to_user_id_str" : "4704190346949586987",
    "in_reply_to_screen_name" : "qadir_oud",
    "id_str" : "1524240019038957774",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1524240019038957774",
    "created_at" : "Wed May 11 04:08:34 +0000 2022",
    "favorited" : false,
    "full_text" : "@qadir_oud Tout à fait, la correction fonctionne chez moi et bonjour à toute l'équipe.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/501817165024882721/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00i7i9qx",
        "media_url" : "https://pbs.twimg.com/media/beach1.jpg",
        "id_str" : "501817144053362688",
        "id" : "501817144053362688",
        "media_url_https" : "https://pbs.twimg.com/media/beach1.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00i7i9qx"
      } ]
    },
    "display_text_range" : [ "0", "117" ],
    "favorite_count" : "16",
    "id_str" : "501817165024882721",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "501817165024882721",
    "possibly_sensitive" : false,
    "created_at" : "Tue Aug 19 19:45:10 +0000 2014",
    "favorited" : false,
    "full_text" : "Four views from the slipway: sand, more sand, boats, and the lamp that never quite turns off. https://t.co/gw00i7i9qx",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/501817165024882721/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00i7i9qx",
        "media_url" : "https://pbs.twimg.com/media/beach1.jpg",
        "id_str" : "501817144053362688",
        "id" : "501817144053362688",
        "media_url_https" : "https://pbs.twimg.com/media/beach1.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00i7i9qx"
      }, {
        "expanded_url" : "https://twitter.com/noor_shore/status/501817165024882721/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00i7i9qx",
        "media_url" : "https://pbs.twimg.com/media/beach2.jpg",
        "id_str" : "501817144053362689",
        "id" : "501817144053362689",
        "media_url_https" : "https://pbs.twimg.com/media/beach2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00i7i9qx"
      }, {
        "expanded_url" : "https://twitter.com/noor_shore/status/501817165024882721/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00i7i9qx",
        "media_url" : "https://pbs.twimg.com/media/boats.png",
        "id_str" : "501817144053362690",
        "id" : "501817144053362690",
        "media_url_https" : "https://pbs.twimg.com/media/boats.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00i7i9qx"
      }, {
        "expanded_url" : "https://twitter.com/noor_shore/status/501817165024882721/photo/1",
        "indices" : [ "94", "117" ],
        "url" : "https://t.co/gw00i7i9qx",
        "media_url" : "https://pbs.twimg.com/media/lamp.png",
        "id_str" : "501817144053362691",
        "id" : "501817144053362691",
        "media_url_https" : "https://pbs.twimg.com/media/lamp.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00i7i9qx"
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "19" ],
    "favorite_count" : "58",
    "id_str" : "1812177671229042820",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1812177671229042820",
    "created_at" : "Sat Jul 13 17:30:00 +0000 2024",
    "favorited" : false,
    "full_text" : "「またね」は、約束ではなく、贈りもの。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1812177671229042820" ],
        "editableUntil" : "2024-07-13T18:30:00.111Z",
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
        "indices" : [ "0", "12" ],
        "name" : "Xenia Duarte",
        "screen_name" : "xenia_opera",
        "id_str" : "2892248439452626967",
        "id" : "2892248439452626967"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1280326288598396930",
    "in_reply_to_status_id" : "1280326288598396930",
    "in_reply_to_user_id" : "2892248439452626967",
    "in_reply_to_user_id_str" : "2892248439452626967",
    "in_reply_to_screen_name" : "xenia_opera",
    "id_str" : "1280328805180797099",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1280328805180797099",
    "created_at" : "Tue Jul 07 02:32:29 +0000 2020",
    "favorited" : false,
    "full_text" : "@xenia_opera Agreed, the harbour office keeps the old charts in the cellar and please say hello to everyone.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/629927055265394732/photo/1",
        "indices" : [ "27", "50" ],
        "url" : "https://t.co/gw011nhwma",
        "media_url" : "https://pbs.twimg.com/media/bento.jpg",
        "id_str" : "629927034293874688",
        "id" : "629927034293874688",
        "media_url_https" : "https://pbs.twimg.com/media/bento.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw011nhwma"
      } ]
    },
    "display_text_range" : [ "0", "50" ],
    "favorite_count" : "15",
    "id_str" : "629927055265394732",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "629927055265394732",
    "possibly_sensitive" : false,
    "created_at" : "Sat Aug 08 08:08:08 +0000 2015",
    "favorited" : false,
    "full_text" : "今日の駅弁。ふたを開ける前の三秒がいちばん好きです。 https://t.co/gw011nhwma",
    "lang" : "ja",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/629927055265394732/photo/1",
        "indices" : [ "27", "50" ],
        "url" : "https://t.co/gw011nhwma",
        "media_url" : "https://pbs.twimg.com/media/bento.jpg",
        "id_str" : "629927034293874688",
        "id" : "629927034293874688",
        "media_url_https" : "https://pbs.twimg.com/media/bento.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw011nhwma"
      } ]
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
        "name" : "Nora Whitlock",
        "screen_name" : "nora_gardens",
        "id_str" : "4341801965450194983",
        "id" : "4341801965450194983"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "94" ],
    "favorite_count" : "0",
    "id_str" : "792506377464475749",
    "truncated" : false,
    "retweet_count" : "103",
    "id" : "792506377464475749",
    "created_at" : "Sat Oct 29 23:20:19 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @nora_gardens: บันทึกจากสวนหลังบ้าน คุณยายแจกต้นกล้าให้เด็กทั้งโรงเรียน ใครผ่านมาแวะดูได้นะ",
    "lang" : "th"
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
    "display_text_range" : [ "0", "107" ],
    "favorite_count" : "44",
    "id_str" : "444886379466354713",
    "truncated" : false,
    "retweet_count" : "12",
    "id" : "444886379466354713",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014",
    "favorited" : false,
    "full_text" : "A thread about rust, the real sort, on iron. We repainted the footbridge this week and I learned things. 1/",
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
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "66",
    "id_str" : "1248916240404082781",
    "truncated" : false,
    "retweet_count" : "12",
    "id" : "1248916240404082781",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020",
    "favorited" : false,
    "full_text" : "The lockdown bread thread, for everyone who asked (three people, one of them my mother).",
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
        "name" : "Vida Horvat",
        "screen_name" : "vida_salt",
        "id_str" : "395061729",
        "id" : "395061729"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "106" ],
    "favorite_count" : "0",
    "id_str" : "548595163606315074",
    "truncated" : false,
    "retweet_count" : "68",
    "id" : "548595163606315074",
    "created_at" : "Fri Dec 26 21:44:14 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @vida_salt: Carnet de terrain : un merle imite la sonnerie du passage à niveau ce n'est pas une blague.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "indices" : [ "47", "70" ],
        "url" : "https://t.co/gw019x6z1p",
        "expanded_url" : "https://tidelib.example/th/",
        "display_url" : "tidelib.example/th"
      } ]
    },
    "display_text_range" : [ "0", "70" ],
    "favorite_count" : "24",
    "id_str" : "1842859843849842825",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1842859843849842825",
    "possibly_sensitive" : false,
    "created_at" : "Sun Oct 06 09:30:00 +0000 2024",
    "favorited" : false,
    "full_text" : "ขอบคุณทุกคนที่ช่วยแปลหน้าเว็บเป็นภาษาไทยนะคะ 🙏 https://t.co/gw019x6z1p",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1842859843849842825" ],
        "editableUntil" : "2024-10-06T10:30:00.111Z",
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
        "name" : "Kaja Vik",
        "screen_name" : "kaja_poems",
        "id_str" : "502222223",
        "id" : "502222223"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "43" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1823785957581680642",
    "in_reply_to_status_id" : "1823785957581680642",
    "in_reply_to_user_id" : "502222223",
    "in_reply_to_user_id_str" : "502222223",
    "in_reply_to_screen_name" : "kaja_poems",
    "id_str" : "1823788474164080889",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1823788474164080889",
    "created_at" : "Wed Aug 14 18:27:11 +0000 2024",
    "favorited" : false,
    "full_text" : "@kaja_poems わあ。 双眼鏡はわたしが持っていきます。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1823788474164080889" ],
        "editableUntil" : "2024-08-14T19:27:11.249Z",
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
        "name" : "Cleo Vance",
        "screen_name" : "cleo_puppets",
        "id_str" : "241975309",
        "id" : "241975309"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "458320541997101109",
    "truncated" : false,
    "retweet_count" : "55",
    "id" : "458320541997101109",
    "created_at" : "Mon Apr 21 19:05:07 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @cleo_puppets: From the archive of good days: three swans crossed at the zebra crossing, in order of size – please bring a warm coat &am…",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1161883971030642776/photo/1",
        "indices" : [ "26", "49" ],
        "url" : "https://t.co/gw01fx7evo",
        "media_url" : "https://pbs.twimg.com/media/fog.jpg",
        "id_str" : "1161883950059122688",
        "id" : "1161883950059122688",
        "media_url_https" : "https://pbs.twimg.com/media/fog.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01fx7evo"
      } ]
    },
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "20",
    "id_str" : "1161883971030642776",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1161883971030642776",
    "possibly_sensitive" : false,
    "created_at" : "Thu Aug 15 06:15:00 +0000 2019",
    "favorited" : false,
    "full_text" : "霧の港。見えるのは三そうだけ、聞こえるのは十そう。 https://t.co/gw01fx7evo",
    "lang" : "ja",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1161883971030642776/photo/1",
        "indices" : [ "26", "49" ],
        "url" : "https://t.co/gw01fx7evo",
        "media_url" : "https://pbs.twimg.com/media/fog.jpg",
        "id_str" : "1161883950059122688",
        "id" : "1161883950059122688",
        "media_url_https" : "https://pbs.twimg.com/media/fog.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01fx7evo"
      } ]
    }
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
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "14",
    "id_str" : "963744630640242759",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "963744630640242759",
    "created_at" : "Wed Feb 14 12:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "رسالة حب قصيرة إلى كل من يترجم كلمة واحدة في برنامج حر: أنت تفتح نافذة.",
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
        "indices" : [ "0", "11" ],
        "name" : "Sami Lehto",
        "screen_name" : "sami_sauna",
        "id_str" : "165432099",
        "id" : "165432099"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1579874743723520002",
    "in_reply_to_status_id" : "1579874743723520002",
    "in_reply_to_user_id" : "165432099",
    "in_reply_to_user_id_str" : "165432099",
    "in_reply_to_screen_name" : "sami_sauna",
    "id_str" : "1579877260305920214",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1579877260305920214",
    "created_at" : "Tue Oct 11 16:51:06 +0000 2022",
    "favorited" : false,
    "full_text" : "@sami_sauna Merci ! on l'entend toujours avant de le voir comme d'habitude !",
    "lang" : "fr",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1579877260305920214" ],
        "editableUntil" : "2022-10-11T17:51:06.214Z",
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
        "indices" : [ "0", "12" ],
        "name" : "Alma Reyes",
        "screen_name" : "alma_dances",
        "id_str" : "425679013",
        "id" : "425679013"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1335963529865359362",
    "in_reply_to_status_id" : "1335963529865359362",
    "in_reply_to_user_id" : "425679013",
    "in_reply_to_user_id_str" : "425679013",
    "in_reply_to_screen_name" : "alma_dances",
    "id_str" : "1335966046447759539",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1335966046447759539",
    "created_at" : "Mon Dec 07 15:15:01 +0000 2020",
    "favorited" : false,
    "full_text" : "@alma_dances Thank you, my neighbour says the same about onions and please say hello to everyone.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/979746370162290760/photo/1",
        "indices" : [ "108", "131" ],
        "url" : "https://t.co/gw01w5e5s6",
        "media_url" : "https://pbs.twimg.com/media/nest.jpg",
        "id_str" : "979746349190770688",
        "id" : "979746349190770688",
        "media_url_https" : "https://pbs.twimg.com/media/nest.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01w5e5s6"
      } ]
    },
    "display_text_range" : [ "0", "131" ],
    "favorite_count" : "11",
    "id_str" : "979746370162290760",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "979746370162290760",
    "possibly_sensitive" : false,
    "created_at" : "Fri Mar 30 15:45:12 +0000 2018",
    "favorited" : false,
    "full_text" : "A nest with four eggs behind the station clock. The clock has been stopped \"for repairs\" until they fledge. https://t.co/gw01w5e5s6",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/979746370162290760/photo/1",
        "indices" : [ "108", "131" ],
        "url" : "https://t.co/gw01w5e5s6",
        "media_url" : "https://pbs.twimg.com/media/nest.jpg",
        "id_str" : "979746349190770688",
        "id" : "979746349190770688",
        "media_url_https" : "https://pbs.twimg.com/media/nest.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01w5e5s6"
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "44" ],
    "favorite_count" : "9",
    "in_reply_to_status_id_str" : "475608176935333919",
    "in_reply_to_status_id" : "475608176935333919",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "475608177983909920",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "475608177983909920",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014",
    "favorited" : false,
    "full_text" : "店主いわく「雨の日に来てくれる人に、晴れの日より良いものを出したい」。好きです、この町。",
    "lang" : "ja"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/774550482390642742/photo/1",
        "indices" : [ "61", "84" ],
        "url" : "https://t.co/gw00rs5j4h",
        "media_url" : "https://pbs.twimg.com/media/dhow.jpg",
        "id_str" : "774550461419122688",
        "id" : "774550461419122688",
        "media_url_https" : "https://pbs.twimg.com/media/dhow.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00rs5j4h"
      } ]
    },
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "16",
    "id_str" : "774550482390642742",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "774550482390642742",
    "possibly_sensitive" : false,
    "created_at" : "Sat Sep 10 10:10:00 +0000 2016",
    "favorited" : false,
    "full_text" : "مركب خشبي عمره ستون عامًا، وصاحبه يعتذر منه كلما لمس الرصيف. https://t.co/gw00rs5j4h",
    "lang" : "ar",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/774550482390642742/photo/1",
        "indices" : [ "61", "84" ],
        "url" : "https://t.co/gw00rs5j4h",
        "media_url" : "https://pbs.twimg.com/media/dhow.jpg",
        "id_str" : "774550461419122688",
        "id" : "774550461419122688",
        "media_url_https" : "https://pbs.twimg.com/media/dhow.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00rs5j4h"
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
        "name" : "Wharf Museum",
        "screen_name" : "wharf_museum",
        "id_str" : "333827161",
        "id" : "333827161"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "107" ],
    "favorite_count" : "0",
    "id_str" : "757868997122224224",
    "truncated" : false,
    "retweet_count" : "98",
    "id" : "757868997122224224",
    "created_at" : "Tue Jul 26 09:23:44 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @wharf_museum: سمعت في المخبز: المكتبة تفتح أبوابها ليلًا في الشتاء وما زال في الدنيا خير كثير لمن ينظر.",
    "lang" : "ar"
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
        "name" : "林",
        "screen_name" : "lin_photo",
        "id_str" : "1805083294954450955",
        "id" : "1805083294954450955"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "42" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1879423198848643074",
    "in_reply_to_status_id" : "1879423198848643074",
    "in_reply_to_user_id" : "1805083294954450955",
    "in_reply_to_user_id_str" : "1805083294954450955",
    "in_reply_to_screen_name" : "lin_photo",
    "id_str" : "1879425715431043329",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1879425715431043329",
    "created_at" : "Wed Jan 15 07:09:43 +0000 2025",
    "favorited" : false,
    "full_text" : "@lin_photo わあ。 二羽目はオオソリハシシギだと思います。 では、桟橋で。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1879425715431043329" ],
        "editableUntil" : "2025-01-15T08:09:43.257Z",
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
        "name" : "Eva Sorel",
        "screen_name" : "eva_pictures",
        "id_str" : "456296297",
        "id" : "456296297"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "513957783264063549",
    "truncated" : false,
    "retweet_count" : "63",
    "id" : "513957783264063549",
    "created_at" : "Mon Sep 22 07:47:39 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @eva_pictures: Carnet de terrain : la bibliothèque prête maintenant des parapluies – merci à celles et ceux qui font tourner la ville sa…",
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
        "indices" : [ "0", "9" ],
        "name" : "Tova Rosen",
        "screen_name" : "tova_ink",
        "id_str" : "379753087",
        "id" : "379753087"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "57" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1635511984990482434",
    "in_reply_to_status_id" : "1635511984990482434",
    "in_reply_to_user_id" : "379753087",
    "in_reply_to_user_id_str" : "379753087",
    "in_reply_to_screen_name" : "tova_ink",
    "id_str" : "1635514501572882654",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1635514501572882654",
    "created_at" : "Tue Mar 14 05:33:38 +0000 2023",
    "favorited" : false,
    "full_text" : "@tova_ink صحيح تمامًا، الإصلاح يعمل عندي مع أطيب التحيات.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1635514501572882654" ],
        "editableUntil" : "2023-03-14T06:33:38.222Z",
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
        "indices" : [ "0", "13" ],
        "name" : "Cara Dunne",
        "screen_name" : "cara_columns",
        "id_str" : "440987655",
        "id" : "440987655"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "7",
    "in_reply_to_user_id" : "440987655",
    "in_reply_to_user_id_str" : "440987655",
    "in_reply_to_screen_name" : "cara_columns",
    "id_str" : "1391603287714721979",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1391603287714721979",
    "created_at" : "Mon May 10 03:57:33 +0000 2021",
    "favorited" : false,
    "full_text" : "@cara_columns Oh, we tried that with rye &amp; it fell flat, literally and please say hello to everyone.",
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
        "name" : "Ioan Moraru",
        "screen_name" : "ioan_river",
        "id_str" : "88888889",
        "id" : "88888889"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "62" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1301326149523107842",
    "in_reply_to_status_id" : "1301326149523107842",
    "in_reply_to_user_id" : "88888889",
    "in_reply_to_user_id_str" : "88888889",
    "in_reply_to_screen_name" : "ioan_river",
    "id_str" : "1301328666105508014",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1301328666105508014",
    "created_at" : "Thu Sep 03 01:18:26 +0000 2020",
    "favorited" : false,
    "full_text" : "@ioan_river Ha! that made my morning – see you at the slipway.",
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
        "name" : "Quinn",
        "screen_name" : "quinn_harps",
        "id_str" : "150123457",
        "id" : "150123457"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1057414935664947202",
    "in_reply_to_status_id" : "1057414935664947202",
    "in_reply_to_user_id" : "150123457",
    "in_reply_to_user_id_str" : "150123457",
    "in_reply_to_screen_name" : "quinn_harps",
    "id_str" : "1057417452247347339",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1057417452247347339",
    "created_at" : "Tue Oct 30 23:42:21 +0000 2018",
    "favorited" : false,
    "full_text" : "@quinn_harps Ha! I read it twice and then aloud to the cat and please say hello to everyone.",
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
      "urls" : [ {
        "indices" : [ "81", "104" ],
        "url" : "https://t.co/gw01vl8jhk",
        "expanded_url" : "https://maps.example/saltmere/%F0%9F%9A%8B",
        "display_url" : "maps.example/saltmere/%f0%9…"
      } ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "9",
    "id_str" : "1053601721814642770",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1053601721814642770",
    "possibly_sensitive" : false,
    "created_at" : "Sat Oct 20 11:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "@farid_maps has drawn the harbour as a transit map and I want it on a tea towel: https://t.co/gw01vl8jhk",
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
        "name" : "雪",
        "screen_name" : "yuki_bento",
        "id_str" : "211358025",
        "id" : "211358025"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "0",
    "id_str" : "813506238389186664",
    "truncated" : false,
    "retweet_count" : "106",
    "id" : "813506238389186664",
    "created_at" : "Mon Dec 26 22:06:16 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @yuki_bento: บันทึกจากสวนหลังบ้าน นกกางเขนมาทำรังบนป้ายรถเมล์ เดี๋ยวเอารูปมาให้ดู",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/199176698531442698/photo/1",
        "indices" : [ "58", "81" ],
        "url" : "https://t.co/gw00ph9svq",
        "media_url" : "https://pbs.twimg.com/media/heron.jpg",
        "id_str" : "199176677559922688",
        "id" : "199176677559922688",
        "media_url_https" : "https://pbs.twimg.com/media/heron.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00ph9svq"
      } ]
    },
    "display_text_range" : [ "0", "81" ],
    "favorite_count" : "8",
    "id_str" : "199176698531442698",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "199176698531442698",
    "possibly_sensitive" : false,
    "created_at" : "Sun May 06 16:40:00 +0000 2012",
    "favorited" : false,
    "full_text" : "The heron from last year, or his brother. He did not say. https://t.co/gw00ph9svq",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/199176698531442698/photo/1",
        "indices" : [ "58", "81" ],
        "url" : "https://t.co/gw00ph9svq",
        "media_url" : "https://pbs.twimg.com/media/heron.jpg",
        "id_str" : "199176677559922688",
        "id" : "199176677559922688",
        "media_url_https" : "https://pbs.twimg.com/media/heron.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00ph9svq"
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "79" ],
    "favorite_count" : "9",
    "in_reply_to_status_id_str" : "865448458553684032",
    "in_reply_to_status_id" : "865448458553684032",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "865448459728089153",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "865448459728089153",
    "created_at" : "Fri May 19 06:06:06 +0000 2017",
    "favorited" : false,
    "full_text" : "ทุกวันนี้เวลารถไฟสาย ก็นึกถึงนกกระยางตัวนั้น ยืนขาเดียว มองน้ำ แล้วก็ยิ้มได้เอง",
    "lang" : "th"
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
        "name" : "Gwen Pryce",
        "screen_name" : "gwen_c_code",
        "id_str" : "73580247",
        "id" : "73580247"
      } ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/569595024531025989/photo/1",
        "source_status_id" : "569595024530925990",
        "source_user_id" : "40700700",
        "indices" : [ "119", "142" ],
        "url" : "https://t.co/gw01evavd2",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "569595003559505920",
        "id" : "569595003559505920",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01evavd2"
      } ]
    },
    "display_text_range" : [ "0", "142" ],
    "favorite_count" : "0",
    "id_str" : "569595024531025989",
    "truncated" : false,
    "retweet_count" : "71",
    "id" : "569595024531025989",
    "possibly_sensitive" : false,
    "created_at" : "Sun Feb 22 20:30:11 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @gwen_c_code: À noter pour dimanche : les cigognes ont repeint la cheminée à leur façon (photo floue, bonheur net). https://t.co/gw01evavd2",
    "lang" : "fr",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/569595024531025989/photo/1",
        "source_status_id" : "569595024530925990",
        "source_user_id" : "40700700",
        "indices" : [ "119", "142" ],
        "url" : "https://t.co/gw01evavd2",
        "media_url" : "https://pbs.twimg.com/media/boats2.jpg",
        "id_str" : "569595003559505920",
        "id" : "569595003559505920",
        "media_url_https" : "https://pbs.twimg.com/media/boats2.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01evavd2"
      } ]
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
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "14",
    "id_str" : "1288904692797042787",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1288904692797042787",
    "created_at" : "Thu Jul 30 18:30:00 +0000 2020",
    "favorited" : false,
    "full_text" : "ฝนหยุดแล้ว ถนนทั้งสายสะท้อนไฟสีส้ม จักรยานคันหนึ่งแล่นผ่านไปเหมือนปลาว่ายน้ำ",
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
        "indices" : [ "0", "10" ],
        "name" : "Vida Horvat",
        "screen_name" : "vida_salt",
        "id_str" : "395061729",
        "id" : "395061729"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "66" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1691149226257444866",
    "in_reply_to_status_id" : "1691149226257444866",
    "in_reply_to_user_id" : "395061729",
    "in_reply_to_user_id_str" : "395061729",
    "in_reply_to_screen_name" : "vida_salt",
    "id_str" : "1691151742839845094",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1691151742839845094",
    "created_at" : "Mon Aug 14 18:16:10 +0000 2023",
    "favorited" : false,
    "full_text" : "@vida_salt ขอบคุณค่ะ เดี๋ยวเอากล้องส่องนกไปด้วย เจอกันที่ท่าเรือนะ",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1691151742839845094" ],
        "editableUntil" : "2023-08-14T19:16:10.230Z",
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
    "display_text_range" : [ "0", "30" ],
    "favorite_count" : "5",
    "id_str" : "1007888002518642762",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1007888002518642762",
    "created_at" : "Sat Jun 16 07:30:00 +0000 2018",
    "favorited" : false,
    "full_text" : "Good morning. It is bread day.",
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
    "display_text_range" : [ "0", "272" ],
    "favorite_count" : "310",
    "id_str" : "1611663935344242809",
    "truncated" : false,
    "retweet_count" : "44",
    "id" : "1611663935344242809",
    "created_at" : "Sat Jan 07 10:00:00 +0000 2023",
    "favorited" : false,
    "full_text" : "This is the first time that I have had room for a whole walk, so here is one. You start at the slipway, where the weed is longest, and you go left, because everybody goes right. After the third groyne there is a hut with a green door &amp; a kettle; whoever is first in t…",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1611663935344242809" ],
        "editableUntil" : "2023-01-07T11:00:00.111Z",
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
        "indices" : [ "0", "10" ],
        "name" : "Kirsi Aalto",
        "screen_name" : "kirsi_ice",
        "id_str" : "303209877",
        "id" : "303209877"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1356963390790070274",
    "in_reply_to_status_id" : "1356963390790070274",
    "in_reply_to_user_id" : "303209877",
    "in_reply_to_user_id_str" : "303209877",
    "id_str" : "1356965907372470454",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1356965907372470454",
    "created_at" : "Wed Feb 03 14:00:58 +0000 2021",
    "favorited" : false,
    "full_text" : "@kirsi_ice Yes, the harbour office keeps the old charts in the cellar – see you at the slipway.",
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
        "indices" : [ "0", "16" ],
        "name" : "Noor's cousin",
        "screen_name" : "sample_namesake",
        "id_str" : "609382717",
        "id" : "609382717"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1113052176931909634",
    "in_reply_to_status_id" : "1113052176931909634",
    "in_reply_to_user_id" : "609382717",
    "in_reply_to_user_id_str" : "609382717",
    "in_reply_to_screen_name" : "sample_namesake",
    "id_str" : "1113054693514309779",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1113054693514309779",
    "created_at" : "Tue Apr 02 12:24:53 +0000 2019",
    "favorited" : false,
    "full_text" : "@sample_namesake Yes, it runs on Sundays too, but only if somebody pulls the cord and please say hello to everyone.",
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
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "12",
    "id_str" : "1700436165594738765",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1700436165594738765",
    "created_at" : "Sat Sep 09 09:09:09 +0000 2023",
    "favorited" : false,
    "full_text" : "I keep a list of kind sentences that strangers said to me on trains, becuase memory leaks.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1700436165594738765", "1700436920569458814" ],
        "editableUntil" : "2023-09-09T10:09:09.111Z",
        "editsRemaining" : "4",
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
    "display_text_range" : [ "0", "296" ],
    "favorite_count" : "12",
    "id_str" : "1700436920569458814",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1700436920569458814",
    "created_at" : "Sat Sep 09 09:12:09 +0000 2023",
    "favorited" : false,
    "full_text" : "I keep a list of kind sentences that strangers said to me on trains, because memory leaks. \"Take the window, I have seen it.\" \"You can finish the chapter, I will tell you when it is your stop.\" \"Is that bread? No, no, I only wanted to say that it smells like my grandmoth… https://t.co/gw00zik7je",
    "lang" : "en",
    "edit_info" : {
      "edit" : {
        "initialTweetId" : "1700436165594738765",
        "editControlInitial" : {
          "editTweetIds" : [ "1700436165594738765", "1700436920569458814" ],
          "editableUntil" : "2023-09-09T10:09:09.111Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1398738415062642794/photo/1",
        "indices" : [ "70", "93" ],
        "url" : "https://t.co/gw00wh3kq2",
        "media_url" : "https://pbs.twimg.com/media/harbour-gps.jpg",
        "id_str" : "1398738394091122688",
        "id" : "1398738394091122688",
        "media_url_https" : "https://pbs.twimg.com/media/harbour-gps.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00wh3kq2"
      } ]
    },
    "display_text_range" : [ "0", "93" ],
    "favorite_count" : "107",
    "id_str" : "1398738415062642794",
    "truncated" : false,
    "retweet_count" : "19",
    "id" : "1398738415062642794",
    "possibly_sensitive" : false,
    "created_at" : "Sat May 29 20:30:00 +0000 2021",
    "favorited" : false,
    "full_text" : "Evening, harbour, no wind at all. The boats are holding their breath. https://t.co/gw00wh3kq2",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1398738415062642794/photo/1",
        "indices" : [ "70", "93" ],
        "url" : "https://t.co/gw00wh3kq2",
        "media_url" : "https://pbs.twimg.com/media/harbour-gps.jpg",
        "id_str" : "1398738394091122688",
        "id" : "1398738394091122688",
        "media_url_https" : "https://pbs.twimg.com/media/harbour-gps.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00wh3kq2"
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
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "55" ],
    "favorite_count" : "0",
    "id_str" : "869143479656149104",
    "truncated" : false,
    "retweet_count" : "114",
    "id" : "869143479656149104",
    "created_at" : "Mon May 29 10:48:48 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @ana_tideline: 今朝の船着き場から。 カワセミが時刻表の上で休んでいました。 いい町です。",
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
        "indices" : [ "3", "14" ],
        "name" : "Inês Couto",
        "screen_name" : "ines_tiles",
        "id_str" : "287901235",
        "id" : "287901235"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "0",
    "id_str" : "625232265797988429",
    "truncated" : false,
    "retweet_count" : "79",
    "id" : "625232265797988429",
    "created_at" : "Sun Jul 26 09:12:43 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @ines_tiles: Petite nouvelle du quartier : un inconnu a réparé le banc de la gare à refaire.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "72",
    "id_str" : "1938900177981042830",
    "truncated" : false,
    "retweet_count" : "8",
    "id" : "1938900177981042830",
    "created_at" : "Sat Jun 28 10:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Je range. Quatorze ans de petites phrases, et presque toutes parlent d'oiseaux. Il n'y a pas de quoi rougir.",
    "lang" : "fr",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1938900177981042830" ],
        "editableUntil" : "2025-06-28T11:00:00.111Z",
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
        "indices" : [ "3", "14" ],
        "name" : "Otto Brandt",
        "screen_name" : "otto_ferns",
        "id_str" : "341481482",
        "id" : "341481482"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "124" ],
    "favorite_count" : "0",
    "id_str" : "534957644188774464",
    "truncated" : false,
    "retweet_count" : "66",
    "id" : "534957644188774464",
    "created_at" : "Wed Nov 19 06:33:36 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @otto_ferns: À noter pour dimanche : la chorale répète dans le tunnel piéton, et c'est magnifique et il reste des crêpes.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "79" ],
    "favorite_count" : "18",
    "id_str" : "705487995473522736",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "705487995473522736",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016",
    "favorited" : false,
    "full_text" : "Petit fil sur le phare de la pointe, que j'ai visité avec un guide de neuf ans.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "73" ],
    "favorite_count" : "70",
    "id_str" : "1827425392332402821",
    "truncated" : false,
    "retweet_count" : "11",
    "id" : "1827425392332402821",
    "created_at" : "Sat Aug 24 19:19:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Thread from a slow train, because there is signal in every second valley.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1827425392332402821" ],
        "editableUntil" : "2024-08-24T20:19:00.111Z",
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
      "urls" : [ {
        "indices" : [ "29", "52" ],
        "url" : "https://t.co/gw01ribuo7",
        "expanded_url" : "https://twitter.com/noor_shore/status/298029464489586703",
        "display_url" : "twitter.com/noor_shore/stat…"
      } ]
    },
    "display_text_range" : [ "0", "121" ],
    "favorite_count" : "12",
    "id_str" : "590923014409842727",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "590923014409842727",
    "possibly_sensitive" : false,
    "created_at" : "Wed Apr 22 17:00:00 +0000 2015",
    "favorited" : false,
    "full_text" : "Reading my own first tweets: https://t.co/gw01ribuo7 Two years on it has nineteen contributors and one mascot (a limpet).",
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
    "display_text_range" : [ "0", "79" ],
    "favorite_count" : "73",
    "id_str" : "1180460249845362777",
    "truncated" : false,
    "retweet_count" : "14",
    "id" : "1180460249845362777",
    "created_at" : "Sat Oct 05 12:30:30 +0000 2019",
    "favorited" : false,
    "full_text" : "Overheard on the 05:52: \"I'm not late, I'm the early version of tomorrow's me.\"",
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
        "name" : "Maud Carrick",
        "screen_name" : "maud_toots",
        "id_str" : "517530865",
        "id" : "517530865"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "94" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1412600632057032706",
    "in_reply_to_status_id" : "1412600632057032706",
    "in_reply_to_user_id" : "517530865",
    "in_reply_to_user_id_str" : "517530865",
    "in_reply_to_screen_name" : "maud_toots",
    "id_str" : "1412603148639432894",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1412603148639432894",
    "created_at" : "Wed Jul 07 02:43:30 +0000 2021",
    "favorited" : false,
    "full_text" : "@maud_toots Merci ! j'apporte le thermos, tu apportes les jumelles et à très vite sur le quai.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "9",
    "id_str" : "450920502333042717",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "450920502333042717",
    "created_at" : "Tue Apr 01 09:00:00 +0000 2014",
    "favorited" : false,
    "full_text" : "Poisson d'avril dans la boîte aux lettres : un vrai, du marché, avec une carte du voisin. Nous avons dîné ensemble.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
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
    "display_text_range" : [ "0", "110" ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1168689418198872066",
    "in_reply_to_status_id" : "1168689418198872066",
    "in_reply_to_user_id" : "2529860057953234963",
    "in_reply_to_user_id_str" : "2529860057953234963",
    "in_reply_to_screen_name" : "tuva_fjord",
    "id_str" : "1168691934781272219",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1168691934781272219",
    "created_at" : "Tue Sep 03 01:07:25 +0000 2019",
    "favorited" : false,
    "full_text" : "@tuva_fjord Quite right, I will bring the thermos if you bring the telescope and please say hello to everyone.",
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
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "150",
    "id_str" : "1243976147209842780",
    "truncated" : false,
    "retweet_count" : "22",
    "id" : "1243976147209842780",
    "created_at" : "Sat Mar 28 19:00:00 +0000 2020",
    "favorited" : false,
    "full_text" : "Vingt heures. Toute la rue applaudit aux fenêtres. La boulangère, en bas, applaudit les fenêtres.",
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
        "indices" : [ "0", "13" ],
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "749180941045362835",
    "in_reply_to_status_id" : "749180941045362835",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "749181129789042836",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "749181129789042836",
    "created_at" : "Sat Jul 02 10:01:15 +0000 2016",
    "favorited" : false,
    "full_text" : "@ana_tideline Third sketch: a masterpiece, or a jug.",
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
        "indices" : [ "3", "14" ],
        "name" : "Ivy Nakamura",
        "screen_name" : "ivy_and_bo",
        "id_str" : "486913581",
        "id" : "486913581"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "100" ],
    "favorite_count" : "0",
    "id_str" : "834506099313897579",
    "truncated" : false,
    "retweet_count" : "109",
    "id" : "834506099313897579",
    "created_at" : "Wed Feb 22 20:52:13 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @ivy_and_bo: บันทึกจากสวนหลังบ้าน คนขับรถไฟร้องเพลงอวยพรวันเกิดให้ผู้โดยสาร วันนี้เลยเป็นวันที่ดี",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "91", "98" ],
        "text" : "trains"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "98" ],
    "favorite_count" : "23",
    "in_reply_to_status_id_str" : "1827431683788402822",
    "in_reply_to_status_id" : "1827431683788402822",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1827439485193842823",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1827439485193842823",
    "created_at" : "Sat Aug 24 20:15:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Valley four: the conductor announces the river by name, then its temperature. Applause. 🚂💨 #trains",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1827439485193842823" ],
        "editableUntil" : "2024-08-24T21:15:00.111Z",
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
    "display_text_range" : [ "0", "45" ],
    "favorite_count" : "13",
    "id_str" : "1107284006342258773",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1107284006342258773",
    "created_at" : "Sun Mar 17 14:14:14 +0000 2019",
    "favorited" : false,
    "full_text" : "المدينة التي تحفظ أسماء قططها مدينة لا تُنسى.",
    "lang" : "ar"
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
    "display_text_range" : [ "0", "89" ],
    "favorite_count" : "10",
    "id_str" : "675649347718770734",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "675649347718770734",
    "created_at" : "Sat Dec 12 12:12:12 +0000 2015",
    "favorited" : false,
    "full_text" : "ขนมปังก้อนแรกของปีที่อบเอง เปลือกกรอบ เนื้อนุ่ม แมวข้างบ้านมานั่งเฝ้าหน้าเตาอบตั้งแต่เช้า",
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
        "indices" : [ "3", "13" ],
        "name" : "Rafa Neves",
        "screen_name" : "rafa_gale",
        "id_str" : "548148149",
        "id" : "548148149"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "590594885455736904",
    "truncated" : false,
    "retweet_count" : "74",
    "id" : "590594885455736904",
    "created_at" : "Tue Apr 21 19:16:08 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @rafa_gale: Petite nouvelle du quartier : un merle imite la sonnerie du passage à niveau venez avec vos enfants, vos voisins, vos tambou…",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1827446531624562824/photo/1",
        "indices" : [ "38", "61" ],
        "url" : "https://t.co/gw01n1x4rn",
        "media_url" : "https://pbs.twimg.com/media/valley.jpg",
        "id_str" : "1827446510653042688",
        "id" : "1827446510653042688",
        "media_url_https" : "https://pbs.twimg.com/media/valley.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01n1x4rn"
      } ]
    },
    "display_text_range" : [ "0", "61" ],
    "favorite_count" : "29",
    "in_reply_to_status_id_str" : "1827439485193842823",
    "in_reply_to_status_id" : "1827439485193842823",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1827446531624562824",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "1827446531624562824",
    "possibly_sensitive" : false,
    "created_at" : "Sat Aug 24 20:43:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Valley six: this. No further remarks. https://t.co/gw01n1x4rn",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1827446531624562824/photo/1",
        "indices" : [ "38", "61" ],
        "url" : "https://t.co/gw01n1x4rn",
        "media_url" : "https://pbs.twimg.com/media/valley.jpg",
        "id_str" : "1827446510653042688",
        "id" : "1827446510653042688",
        "media_url_https" : "https://pbs.twimg.com/media/valley.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01n1x4rn"
      } ]
    },
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1827446531624562824" ],
        "editableUntil" : "2024-08-24T21:43:00.111Z",
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
    "display_text_range" : [ "0", "76" ],
    "favorite_count" : "12",
    "id_str" : "865448457211506751",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "865448457211506751",
    "created_at" : "Fri May 19 06:06:06 +0000 2017",
    "favorited" : false,
    "full_text" : "เล่าเรื่องคลองหน้าบ้านให้ฟังหน่อย ตอนเด็ก ๆ ยายพาไปดูนกกระยางทุกเช้าวันเสาร์",
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
        "indices" : [ "0", "11" ],
        "name" : "Olga Winters",
        "screen_name" : "olga_shoal",
        "id_str" : "532839507",
        "id" : "532839507"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "0",
    "in_reply_to_user_id" : "532839507",
    "in_reply_to_user_id_str" : "532839507",
    "in_reply_to_screen_name" : "olga_shoal",
    "id_str" : "1468240389906395334",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1468240389906395334",
    "created_at" : "Tue Dec 07 15:26:02 +0000 2021",
    "favorited" : false,
    "full_text" : "@olga_shoal Bien vu : c'est la deuxième rue après le pont, celle qui sent le pain mais chut.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ {
        "indices" : [ "42", "65" ],
        "url" : "https://t.co/gw01snh2i1",
        "expanded_url" : "https://conference.example/2017/talks?id=42&lang=en#noor",
        "display_url" : "conference.example/2017/tal…"
      } ]
    },
    "display_text_range" : [ "0", "65" ],
    "favorite_count" : "4",
    "id_str" : "913697356451442756",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "913697356451442756",
    "possibly_sensitive" : false,
    "created_at" : "Fri Sep 29 09:30:00 +0000 2017",
    "favorited" : false,
    "full_text" : "Off to speak about tide tables in Halden: https://t.co/gw01snh2i1",
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
        "name" : "Hal Winter",
        "screen_name" : "hal_comics",
        "id_str" : "6153743872947155003",
        "id" : "6153743872947155003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "102772457739415554",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "102772457739415554",
    "created_at" : "Sun Aug 14 16:03:58 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @hal_comics: Small news from our street: somebody knitted a scarf for the anchor on the square and the choir rehearsed with the windows…",
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
        "indices" : [ "0", "9" ],
        "name" : "Ulf Berg",
        "screen_name" : "ulf_owls",
        "id_str" : "5066578728448978991",
        "id" : "5066578728448978991"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1377963251714781186",
    "in_reply_to_status_id" : "1377963251714781186",
    "in_reply_to_user_id" : "5066578728448978991",
    "in_reply_to_user_id_str" : "5066578728448978991",
    "in_reply_to_screen_name" : "ulf_owls",
    "id_str" : "1377965768297181369",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1377965768297181369",
    "created_at" : "Fri Apr 02 12:46:55 +0000 2021",
    "favorited" : false,
    "full_text" : "@ulf_owls Agreed, that made my morning but do not quote me on that!",
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
        "name" : "Dag Moen",
        "screen_name" : "dag_flips",
        "id_str" : "5791355491447762999",
        "id" : "5791355491447762999"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1134052037856620546",
    "in_reply_to_status_id" : "1134052037856620546",
    "in_reply_to_user_id" : "5791355491447762999",
    "in_reply_to_user_id_str" : "5791355491447762999",
    "in_reply_to_screen_name" : "dag_flips",
    "id_str" : "1134054554439020694",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1134054554439020694",
    "created_at" : "Thu May 30 11:10:50 +0000 2019",
    "favorited" : false,
    "full_text" : "@dag_flips Agreed, I read it twice and then aloud to the cat – see you at the slipway.",
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
    "display_text_range" : [ "0", "109" ],
    "favorite_count" : "18",
    "in_reply_to_status_id_str" : "444886381227962394",
    "in_reply_to_status_id" : "444886381227962394",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "444886382821797915",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "444886382821797915",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014",
    "favorited" : false,
    "full_text" : "You do not paint over it. You listen first: tap with a small hammer; good iron rings, bad iron apologises. 3/",
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
        "indices" : [ "3", "13" ],
        "name" : "Kofi Mensah",
        "screen_name" : "kofi_snow",
        "id_str" : "104197531",
        "id" : "104197531"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "0",
    "id_str" : "890143340580860019",
    "truncated" : false,
    "retweet_count" : "117",
    "id" : "890143340580860019",
    "created_at" : "Wed Jul 26 09:34:45 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @kofi_snow: パン屋さんで聞いた話。 図書館の猫が勤続十年になりました。 いい町です。",
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
        "indices" : [ "3", "14" ],
        "name" : "Sol Ferrer",
        "screen_name" : "sol_tiller",
        "id_str" : "372098766",
        "id" : "372098766"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "113" ],
    "favorite_count" : "0",
    "id_str" : "646232126722699344",
    "truncated" : false,
    "retweet_count" : "82",
    "id" : "646232126722699344",
    "created_at" : "Tue Sep 22 07:58:40 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @sol_tiller: Vu ce matin sur le quai : le facteur connaît le prénom de tous les chats ce n'est pas une blague.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "296" ],
    "favorite_count" : "88",
    "id_str" : "1627005021654642810",
    "truncated" : false,
    "retweet_count" : "12",
    "id" : "1627005021654642810",
    "created_at" : "Sat Feb 18 18:00:00 +0000 2023",
    "favorited" : false,
    "full_text" : "On me demande souvent comment on devient traductrice de tables des marées. On ne le devient pas : on habite au bord de l'eau, on a une voisine qui ne lit pas l'anglais, et un jour on lui recopie les heures au dos d'une enveloppe. L'année suivante il y a six enveloppes. P… https://t.co/gw01d98zuo",
    "lang" : "fr",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1627005021654642810" ],
        "editableUntil" : "2023-02-18T19:00:00.111Z",
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
        "name" : "Hana Morita",
        "screen_name" : "hana_lights",
        "id_str" : "1442694913455058951",
        "id" : "1442694913455058951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "312046291255324704",
    "truncated" : false,
    "retweet_count" : "34",
    "id" : "312046291255324704",
    "created_at" : "Thu Mar 14 03:43:28 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @hana_lights: Seen from the ferry this morning: our little mapping program turned ten &amp; still fits on a floppy disk and the choir re…",
    "lang" : "en"
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
    "display_text_range" : [ "0", "116" ],
    "favorite_count" : "12",
    "id_str" : "329847765012082707",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "329847765012082707",
    "created_at" : "Thu May 02 06:40:10 +0000 2013",
    "favorited" : false,
    "full_text" : "Bangkok, dawn. A koel has been asking the same question for forty minutes. Nobody answers; it does not seem to mind.",
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
        "name" : "Willa Stone",
        "screen_name" : "willa_locked",
        "id_str" : "586419754",
        "id" : "586419754"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "67" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1433600492981743618",
    "in_reply_to_status_id" : "1433600492981743618",
    "in_reply_to_user_id" : "586419754",
    "in_reply_to_user_id_str" : "586419754",
    "in_reply_to_screen_name" : "willa_locked",
    "id_str" : "1433603009564143809",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1433603009564143809",
    "created_at" : "Fri Sep 03 01:29:27 +0000 2021",
    "favorited" : false,
    "full_text" : "@willa_locked Oui, on l'entend toujours avant de le voir mais chut.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "51" ],
    "favorite_count" : "20",
    "in_reply_to_status_id_str" : "1827425392332402821",
    "in_reply_to_status_id" : "1827425392332402821",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1827431683788402822",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1827431683788402822",
    "created_at" : "Sat Aug 24 19:44:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Valley two: a scarecrow in a better coat than mine.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1827431683788402822" ],
        "editableUntil" : "2024-08-24T20:44:00.111Z",
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
        "indices" : [ "0", "11" ],
        "name" : "Farid Benali",
        "screen_name" : "farid_maps",
        "id_str" : "65925926",
        "id" : "65925926"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1189689279123582978",
    "in_reply_to_status_id" : "1189689279123582978",
    "in_reply_to_user_id" : "65925926",
    "in_reply_to_user_id_str" : "65925926",
    "in_reply_to_screen_name" : "farid_maps",
    "id_str" : "1189691795705983134",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1189691795705983134",
    "created_at" : "Wed Oct 30 23:53:22 +0000 2019",
    "favorited" : false,
    "full_text" : "@farid_maps Thank you, it runs on Sundays too, but only if somebody pulls the cord – see you at the slipway.",
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
        "indices" : [ "3", "14" ],
        "name" : "芽衣",
        "screen_name" : "mei_ekiben",
        "id_str" : "119506173",
        "id" : "119506173"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "60" ],
    "favorite_count" : "0",
    "id_str" : "945780581847822459",
    "truncated" : false,
    "retweet_count" : "125",
    "id" : "945780581847822459",
    "created_at" : "Tue Dec 26 22:17:17 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @mei_ekiben: パン屋さんで聞いた話。 駅員さんが傘を三十本、無料で貸し出しています。 写真はのちほど。",
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
        "indices" : [ "3", "14" ],
        "name" : "Udo Krämer",
        "screen_name" : "udo_clouds",
        "id_str" : "180740741",
        "id" : "180740741"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "96" ],
    "favorite_count" : "0",
    "id_str" : "701869367989661784",
    "truncated" : false,
    "retweet_count" : "90",
    "id" : "701869367989661784",
    "created_at" : "Mon Feb 22 20:41:12 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @udo_clouds: من دفتر الصباح: المكتبة تفتح أبوابها ليلًا في الشتاء حكاية تستحق أن تُروى مرتين.",
    "lang" : "ar"
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
        "name" : "Gwen Pryce",
        "screen_name" : "gwen_c_code",
        "id_str" : "73580247",
        "id" : "73580247"
      }, {
        "indices" : [ "16", "26" ],
        "name" : "Nils Sandberg",
        "screen_name" : "nils_grid",
        "id_str" : "127160494",
        "id" : "127160494"
      }, {
        "indices" : [ "27", "39" ],
        "name" : "Zora Milić",
        "screen_name" : "zora_relays",
        "id_str" : "219012346",
        "id" : "219012346"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "129" ],
    "favorite_count" : "4",
    "id_str" : "1198269977661042778",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1198269977661042778",
    "created_at" : "Sat Nov 23 16:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "cc @gwen_c_code @nils_grid @zora_relays: the telephone exchange museum needs a clock that counts in relays. I think of you three.",
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
        "indices" : [ "3", "13" ],
        "name" : "Ben Adeyemi",
        "screen_name" : "ben_chess",
        "id_str" : "433333334",
        "id" : "433333334"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "611594746380447819",
    "truncated" : false,
    "retweet_count" : "77",
    "id" : "611594746380447819",
    "created_at" : "Thu Jun 18 18:02:05 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @ben_chess: Vu ce matin sur le quai : les cigognes ont repeint la cheminée à leur façon – merci à celles et ceux qui font tourner la vil…",
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
        "indices" : [ "3", "14" ],
        "name" : "Jaro Havel",
        "screen_name" : "jaro_caves",
        "id_str" : "3979413583950802979",
        "id" : "3979413583950802979"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "367683532522287144",
    "truncated" : false,
    "retweet_count" : "42",
    "id" : "367683532522287144",
    "created_at" : "Wed Aug 14 16:26:00 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @jaro_caves: Seen from the ferry this morning: a child counted all the steps of the lighthouse and found one more and nobody was in a hu…",
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
    "display_text_range" : [ "0", "87" ],
    "favorite_count" : "21",
    "id_str" : "553493926317682725",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "553493926317682725",
    "created_at" : "Fri Jan 09 10:10:10 +0000 2015",
    "favorited" : false,
    "full_text" : "Une ville, c'est une bibliothèque où les livres marchent. Bonne lecture, tout le monde.",
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
        "indices" : [ "0", "12" ],
        "name" : "Zelda Quist",
        "screen_name" : "zelda_choir",
        "id_str" : "594074075",
        "id" : "594074075"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "85" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1489237734248706050",
    "in_reply_to_status_id" : "1489237734248706050",
    "in_reply_to_user_id" : "594074075",
    "in_reply_to_user_id_str" : "594074075",
    "in_reply_to_screen_name" : "zelda_choir",
    "id_str" : "1489240250831106249",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1489240250831106249",
    "created_at" : "Thu Feb 03 14:11:59 +0000 2022",
    "favorited" : false,
    "full_text" : "@zelda_choir Bravo, ma voisine dit pareil des artichauts et bonjour à toute l'équipe.",
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
        "indices" : [ "3", "17" ],
        "name" : "Rhea Stavrou",
        "screen_name" : "rhea_rooftops",
        "id_str" : "364444445",
        "id" : "364444445"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "123772318664126469",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "123772318664126469",
    "created_at" : "Tue Oct 11 14:49:55 +0000 2011",
    "favorited" : false,
    "full_text" : "RT @rhea_rooftops: From the archive of good days: our little mapping program turned ten &amp; still fits on a floppy disk and nobody was in…",
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
        "name" : "Hal Winter",
        "screen_name" : "hal_comics",
        "id_str" : "6153743872947155003",
        "id" : "6153743872947155003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "93" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1245326520390545410",
    "in_reply_to_status_id" : "1245326520390545410",
    "in_reply_to_user_id" : "6153743872947155003",
    "in_reply_to_user_id_str" : "6153743872947155003",
    "in_reply_to_screen_name" : "hal_comics",
    "id_str" : "1245329036972945574",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1245329036972945574",
    "created_at" : "Wed Apr 01 12:35:54 +0000 2020",
    "favorited" : false,
    "full_text" : "@hal_comics Oh, I will bring the thermos if you bring the telescope – see you at the slipway.",
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
      "urls" : [ {
        "indices" : [ "70", "93" ],
        "url" : "https://t.co/gw00kgoeul",
        "expanded_url" : "https://bread.example/raisins",
        "display_url" : "bread.example/raisins"
      } ]
    },
    "display_text_range" : [ "0", "93" ],
    "favorite_count" : "8",
    "id_str" : "1411650999357042795",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1411650999357042795",
    "possibly_sensitive" : true,
    "created_at" : "Sun Jul 04 11:40:00 +0000 2021",
    "favorited" : false,
    "full_text" : "Strong words ahead: I do not like raisins in bread. There, it is out. https://t.co/gw00kgoeul",
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
      "urls" : [ {
        "indices" : [ "24", "47" ],
        "url" : "https://t.co/gw011lh2x1",
        "expanded_url" : "https://twitter.com/ana_tideline/status/1768941234567890123",
        "display_url" : "twitter.com/ana_tideline/st…"
      } ]
    },
    "display_text_range" : [ "0", "86" ],
    "favorite_count" : "44",
    "id_str" : "1768942827540082817",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "1768942827540082817",
    "possibly_sensitive" : false,
    "created_at" : "Sat Mar 16 10:10:10 +0000 2024",
    "favorited" : false,
    "full_text" : "Quoting somebody wiser: https://t.co/gw011lh2x1 Read the whole thing, then go outside.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1768942827540082817" ],
        "editableUntil" : "2024-03-16T11:10:10.111Z",
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
        "indices" : [ "0", "11" ],
        "name" : "Oona Kallio",
        "screen_name" : "oona_swims",
        "id_str" : "134814815",
        "id" : "134814815"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "105" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1001415306532384770",
    "in_reply_to_status_id" : "1001415306532384770",
    "in_reply_to_user_id" : "134814815",
    "in_reply_to_user_id_str" : "134814815",
    "in_reply_to_screen_name" : "oona_swims",
    "id_str" : "1001417823114784899",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1001417823114784899",
    "created_at" : "Tue May 29 10:59:49 +0000 2018",
    "favorited" : false,
    "full_text" : "@oona_swims Oh, the second one is a bar-tailed godwit, I am nearly sure and please say hello to everyone.",
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
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "8",
    "id_str" : "1025430414757490763",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1025430414757490763",
    "created_at" : "Fri Aug 03 17:17:17 +0000 2018",
    "favorited" : false,
    "full_text" : "Trop chaud pour écrire. Même les mouettes parlent à voix basse.",
    "lang" : "fr"
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
        "name" : "Dede Santoso",
        "screen_name" : "dede_trains",
        "id_str" : "1080306531955666947",
        "id" : "1080306531955666947"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "110" ],
    "favorite_count" : "0",
    "id_str" : "667231987647410259",
    "truncated" : false,
    "retweet_count" : "85",
    "id" : "667231987647410259",
    "created_at" : "Thu Nov 19 06:44:37 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @dede_trains: Entendu à la boulangerie : un inconnu a réparé le banc de la gare (photo floue, bonheur net).",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "99", "105" ],
        "text" : "birds"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "57", "70" ],
        "name" : "Ana Brisa",
        "screen_name" : "ana_tideline",
        "id_str" : "27654321",
        "id" : "27654321"
      }, {
        "indices" : [ "75", "86" ],
        "name" : "Ioan Moraru",
        "screen_name" : "ioan_river",
        "id_str" : "88888889",
        "id" : "88888889"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "105" ],
    "favorite_count" : "24",
    "id_str" : "696290054573682735",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "696290054573682735",
    "created_at" : "Sun Feb 07 11:11:00 +0000 2016",
    "favorited" : false,
    "full_text" : "👩‍🔬👨‍👩‍👧‍👦 We took the whole family to count eiders with @ana_tideline and @ioan_river. Forty-one! #birds",
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
        "name" : "lamp_society",
        "screen_name" : "lamp_society",
        "id_str" : "1203456789012345678",
        "id" : "1203456789012345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "423320773789249584",
    "truncated" : false,
    "retweet_count" : "50",
    "id" : "423320773789249584",
    "created_at" : "Wed Jan 15 05:08:32 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @lamp_society: Seen from the ferry this morning: the 05:52 left on time and everybody looked worried – please bring a warm coat &amp; a…",
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
    "display_text_range" : [ "0", "91" ],
    "favorite_count" : "84",
    "in_reply_to_status_id_str" : "1588856150311333965",
    "in_reply_to_status_id" : "1588856150311333965",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1588856151359910007",
    "truncated" : false,
    "retweet_count" : "16",
    "id" : "1588856151359910007",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022",
    "favorited" : false,
    "full_text" : "If you read me here, read me there, or come by boat. Follow requests are answered with tea.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1588856151359910007" ],
        "editableUntil" : "2022-11-05T12:30:00.661Z",
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "15" ],
    "favorite_count" : "33",
    "id_str" : "1325364724698738789",
    "truncated" : false,
    "retweet_count" : "4",
    "id" : "1325364724698738789",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020",
    "favorited" : false,
    "full_text" : "お茶屋さんで教わった、水の話。",
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
        "name" : "Axel Bruun",
        "screen_name" : "axel_gone",
        "id_str" : "7603297398944723019",
        "id" : "7603297398944723019"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "2",
    "in_reply_to_user_id" : "7603297398944723019",
    "in_reply_to_user_id_str" : "7603297398944723019",
    "in_reply_to_screen_name" : "axel_gone",
    "id_str" : "1544877492098068689",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1544877492098068689",
    "created_at" : "Thu Jul 07 02:54:31 +0000 2022",
    "favorited" : false,
    "full_text" : "@axel_gone Ah, le train de 7 h 12 s'y arrête si on le demande gentiment comme d'habitude !",
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
        "indices" : [ "3", "15" ],
        "name" : "Stina Dahl",
        "screen_name" : "stina_storm",
        "id_str" : "555802470",
        "id" : "555802470"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "179409559931088909",
    "truncated" : false,
    "retweet_count" : "15",
    "id" : "179409559931088909",
    "created_at" : "Tue Mar 13 03:32:27 +0000 2012",
    "favorited" : false,
    "full_text" : "RT @stina_storm: From the archive of good days: a child counted all the steps of the lighthouse and found one more – please bring a warm co…",
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
        "name" : "Hana Morita",
        "screen_name" : "hana_lights",
        "id_str" : "1442694913455058951",
        "id" : "1442694913455058951"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "75" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1454600353906454530",
    "in_reply_to_status_id" : "1454600353906454530",
    "in_reply_to_user_id" : "1442694913455058951",
    "in_reply_to_user_id_str" : "1442694913455058951",
    "in_reply_to_screen_name" : "hana_lights",
    "id_str" : "1454602870488854724",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1454602870488854724",
    "created_at" : "Sun Oct 31 00:15:24 +0000 2021",
    "favorited" : false,
    "full_text" : "@hana_lights Merci ! c'est noté dans le carnet et bonjour à toute l'équipe.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "64" ],
    "favorite_count" : "33",
    "id_str" : "418169690590834711",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "418169690590834711",
    "created_at" : "Tue Dec 31 23:59:58 +0000 2013",
    "favorited" : false,
    "full_text" : "Ten seconds of the year left &amp; I am spending them on you. 🎆🎇",
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
        "indices" : [ "0", "14" ],
        "name" : "Pavel (@pavel@harbour.example)",
        "screen_name" : "pavel_signals",
        "id_str" : "2167471676453842959",
        "id" : "2167471676453842959"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1210689140048293890",
    "in_reply_to_status_id" : "1210689140048293890",
    "in_reply_to_user_id" : "2167471676453842959",
    "in_reply_to_user_id_str" : "2167471676453842959",
    "in_reply_to_screen_name" : "pavel_signals",
    "id_str" : "1210691656630694049",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1210691656630694049",
    "created_at" : "Fri Dec 27 22:39:19 +0000 2019",
    "favorited" : false,
    "full_text" : "@pavel_signals Yes, I read it twice and then aloud to the cat but do not quote me on that!",
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
    "display_text_range" : [ "0", "116" ],
    "favorite_count" : "38",
    "in_reply_to_status_id_str" : "1039984245726015565",
    "in_reply_to_status_id" : "1039984245726015565",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1039984248242597966",
    "truncated" : false,
    "retweet_count" : "7",
    "id" : "1039984248242597966",
    "created_at" : "Wed Sep 12 21:09:01 +0000 2018",
    "favorited" : false,
    "full_text" : "Stop two. Three nurses, end of shift. One falls asleep before the doors close. The other two sing very, very softly.",
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
    "display_text_range" : [ "0", "106" ],
    "favorite_count" : "14",
    "id_str" : "283301014998642702",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "283301014998642702",
    "created_at" : "Mon Dec 24 20:00:00 +0000 2012",
    "favorited" : false,
    "full_text" : "Joyeux Noël à toutes celles et ceux qui travaillent ce soir : conducteurs, infirmières, gardiens de phare.",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
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
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "114" ],
    "favorite_count" : "0",
    "id_str" : "722869228914372699",
    "truncated" : false,
    "retweet_count" : "93",
    "id" : "722869228914372699",
    "created_at" : "Wed Apr 20 19:27:09 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @finn_kites: من دفتر الصباح: صيّاد شاب أعاد شبكة وجدها في البحر إلى صاحبها وما زال في الدنيا خير كثير لمن ينظر.",
    "lang" : "ar"
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
    "display_text_range" : [ "0", "95" ],
    "favorite_count" : "6",
    "id_str" : "226665881734770699",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "226665881734770699",
    "created_at" : "Sat Jul 21 13:12:12 +0000 2012",
    "favorited" : false,
    "full_text" : "Trains I have loved, no. 1: the 05:52 to Halden. Two carriages, one whistle, tea in paper cups.",
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
        "name" : "Mina Keller",
        "screen_name" : "mina_press",
        "id_str" : "318518519",
        "id" : "318518519"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "139" ],
    "favorite_count" : "0",
    "id_str" : "478958015056212024",
    "truncated" : false,
    "retweet_count" : "58",
    "id" : "478958015056212024",
    "created_at" : "Tue Jun 17 17:51:04 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @mina_press: Seen from the ferry this morning: somebody knitted a scarf for the anchor on the square which is exactly the sort of thing…",
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
        "indices" : [ "0", "10" ],
        "name" : "Ben Adeyemi",
        "screen_name" : "ben_chess",
        "id_str" : "433333334",
        "id" : "433333334"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "58" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1754148809031577602",
    "in_reply_to_status_id" : "1754148809031577602",
    "in_reply_to_user_id" : "433333334",
    "in_reply_to_user_id_str" : "433333334",
    "in_reply_to_screen_name" : "ben_chess",
    "id_str" : "1754151325613977839",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1754151325613977839",
    "created_at" : "Sun Feb 04 14:34:01 +0000 2024",
    "favorited" : false,
    "full_text" : "@ben_chess ขอบคุณค่ะ อ่านสองรอบแล้วยังยิ้มอยู่ อย่าลืมหมวก",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1754151325613977839" ],
        "editableUntil" : "2024-02-04T15:34:01.239Z",
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
        "indices" : [ "3", "15" ],
        "name" : "tide_office",
        "screen_name" : "tide_office",
        "id_str" : "700100003",
        "id" : "700100003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "125" ],
    "favorite_count" : "0",
    "id_str" : "388683393446998059",
    "truncated" : false,
    "retweet_count" : "45",
    "id" : "388683393446998059",
    "created_at" : "Fri Oct 11 15:11:57 +0000 2013",
    "favorited" : false,
    "full_text" : "RT @tide_office: Field diary, windy: the baker gave the first loaf to the postwoman – please bring a warm coat &amp; a story.",
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
        "name" : "Jaro Havel",
        "screen_name" : "jaro_caves",
        "id_str" : "3979413583950802979",
        "id" : "3979413583950802979"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "87" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1510237595173416962",
    "in_reply_to_status_id" : "1510237595173416962",
    "in_reply_to_user_id" : "3979413583950802979",
    "in_reply_to_user_id_str" : "3979413583950802979",
    "in_reply_to_screen_name" : "jaro_caves",
    "id_str" : "1510240111755817164",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1510240111755817164",
    "created_at" : "Sat Apr 02 12:57:56 +0000 2022",
    "favorited" : false,
    "full_text" : "@jaro_caves Bien vu : j'apporte le thermos, tu apportes les jumelles comme d'habitude !",
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
        "indices" : [ "0", "14" ],
        "name" : "Rhea Stavrou",
        "screen_name" : "rhea_rooftops",
        "id_str" : "364444445",
        "id" : "364444445"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "116" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1266326381315256322",
    "in_reply_to_status_id" : "1266326381315256322",
    "in_reply_to_user_id" : "364444445",
    "in_reply_to_user_id_str" : "364444445",
    "id_str" : "1266328897897656489",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1266328897897656489",
    "created_at" : "Fri May 29 11:21:51 +0000 2020",
    "favorited" : false,
    "full_text" : "@rhea_rooftops Quite right, it runs on Sundays too, but only if somebody pulls the cord but do not quote me on that!",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/793165642403442743/photo/1",
        "indices" : [ "21", "44" ],
        "url" : "https://t.co/gw015qevl4",
        "media_url" : "https://pbs.twimg.com/media/kettle.jpg",
        "id_str" : "793165621431922688",
        "id" : "793165621431922688",
        "media_url_https" : "https://pbs.twimg.com/media/kettle.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "animated_gif",
        "display_url" : "pic.twitter.com/gw015qevl4",
        "video_info" : {
          "aspect_ratio" : [ "3", "2" ],
          "variants" : [ {
            "bitrate" : "0",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/tweet_video/kettle-gif.mp4"
          } ]
        }
      } ]
    },
    "display_text_range" : [ "0", "44" ],
    "favorite_count" : "13",
    "id_str" : "793165642403442743",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "793165642403442743",
    "possibly_sensitive" : false,
    "created_at" : "Mon Oct 31 19:00:00 +0000 2016",
    "favorited" : false,
    "full_text" : "The kettle, haunted. https://t.co/gw015qevl4",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/793165642403442743/photo/1",
        "indices" : [ "21", "44" ],
        "url" : "https://t.co/gw015qevl4",
        "media_url" : "https://pbs.twimg.com/media/kettle.jpg",
        "id_str" : "793165621431922688",
        "id" : "793165621431922688",
        "media_url_https" : "https://pbs.twimg.com/media/kettle.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "animated_gif",
        "display_url" : "pic.twitter.com/gw015qevl4",
        "video_info" : {
          "aspect_ratio" : [ "3", "2" ],
          "variants" : [ {
            "bitrate" : "0",
            "content_type" : "video/mp4",
            "url" : "https://video.twimg.com/tweet_video/kettle-gif.mp4"
          } ]
        }
      } ]
    }
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
    "display_text_range" : [ "0", "37" ],
    "favorite_count" : "18",
    "id_str" : "936509043445362758",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "936509043445362758",
    "created_at" : "Fri Dec 01 08:15:30 +0000 2017",
    "favorited" : false,
    "full_text" : "霜の朝。干潟のシギたちが、片足をしまって小さな提灯のように並んでいました。",
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
        "indices" : [ "3", "15" ],
        "name" : "halden_rail",
        "screen_name" : "halden_rail",
        "id_str" : "700100002",
        "id" : "700100002"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "102" ],
    "favorite_count" : "0",
    "id_str" : "778506470181335139",
    "truncated" : false,
    "retweet_count" : "101",
    "id" : "778506470181335139",
    "created_at" : "Wed Sep 21 08:09:41 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @halden_rail: سمعت في المخبز: صيّاد شاب أعاد شبكة وجدها في البحر إلى صاحبها تعالوا وانظروا بأنفسكم.",
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
        "indices" : [ "3", "14" ],
        "name" : "Noam Peretz",
        "screen_name" : "noam_wreck",
        "id_str" : "525185186",
        "id" : "525185186"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "0",
    "id_str" : "688231848572121174",
    "truncated" : false,
    "retweet_count" : "88",
    "id" : "688231848572121174",
    "created_at" : "Sat Jan 16 05:30:34 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @noam_wreck: خبر صغير من الحي: الجارة علّقت فوانيس على طول الدرج وما زال في الدنيا خير كثير لمن ينظر.",
    "lang" : "ar"
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
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "60",
    "in_reply_to_status_id_str" : "1039984754285375568",
    "in_reply_to_status_id" : "1039984754285375568",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1039984922057535569",
    "truncated" : false,
    "retweet_count" : "12",
    "id" : "1039984922057535569",
    "created_at" : "Wed Sep 12 21:11:42 +0000 2018",
    "favorited" : false,
    "full_text" : "Stop five. Mine. I stay on one stop further. Some nights you should.",
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
        "name" : "Dede Santoso",
        "screen_name" : "dede_trains",
        "id_str" : "1080306531955666947",
        "id" : "1080306531955666947"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "4",
    "in_reply_to_status_id_str" : "1809786050298540034",
    "in_reply_to_status_id" : "1809786050298540034",
    "in_reply_to_user_id" : "1080306531955666947",
    "in_reply_to_user_id_str" : "1080306531955666947",
    "id_str" : "1809788566880940279",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1809788566880940279",
    "created_at" : "Sun Jul 07 03:16:33 +0000 2024",
    "favorited" : false,
    "full_text" : "@dede_trains なるほど。 二羽目はオオソリハシシギだと思います。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1809788566880940279" ],
        "editableUntil" : "2024-07-07T04:16:33.247Z",
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
        "indices" : [ "3", "14" ],
        "name" : "Vera Antal",
        "screen_name" : "vera_looms",
        "id_str" : "188395062",
        "id" : "188395062"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "444320634713960499",
    "truncated" : false,
    "retweet_count" : "53",
    "id" : "444320634713960499",
    "created_at" : "Fri Mar 14 03:54:29 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @vera_looms: Field diary, windy: the tide left a perfect circle of shells in front of the school which is exactly the sort of thing that…",
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
    "display_text_range" : [ "0", "92" ],
    "favorite_count" : "2",
    "id_str" : "60448126602866690",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "60448126602866690",
    "created_at" : "Tue Apr 19 21:02:11 +0000 2011",
    "favorited" : false,
    "full_text" : "Premier soir à Saltmere. La marée monte sans bruit, les lampes du port s'allument une à une.",
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
        "indices" : [ "0", "13" ],
        "name" : "lamp_society",
        "screen_name" : "lamp_society",
        "id_str" : "1203456789012345678",
        "id" : "1203456789012345678"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "114" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1565874836440379394",
    "in_reply_to_status_id" : "1565874836440379394",
    "in_reply_to_user_id" : "1203456789012345678",
    "in_reply_to_user_id_str" : "1203456789012345678",
    "in_reply_to_screen_name" : "lamp_society",
    "id_str" : "1565877353022779604",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1565877353022779604",
    "created_at" : "Sat Sep 03 01:40:28 +0000 2022",
    "favorited" : false,
    "full_text" : "@lamp_society Tout à fait, c'est la deuxième rue après le pont, celle qui sent le pain – promis, je te raconterai.",
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
        "indices" : [ "0", "12" ],
        "name" : "Stina Dahl",
        "screen_name" : "stina_storm",
        "id_str" : "555802470",
        "id" : "555802470"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "109" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1321963622582218754",
    "in_reply_to_status_id" : "1321963622582218754",
    "in_reply_to_user_id" : "555802470",
    "in_reply_to_user_id_str" : "555802470",
    "in_reply_to_screen_name" : "stina_storm",
    "id_str" : "1321966139164618929",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1321966139164618929",
    "created_at" : "Fri Oct 30 00:04:23 +0000 2020",
    "favorited" : false,
    "full_text" : "@stina_storm I had wondered: I will bring the thermos if you bring the telescope but do not quote me on that!",
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
    "display_text_range" : [ "0", "272" ],
    "favorite_count" : "52",
    "id_str" : "1642426638601842811",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "1642426638601842811",
    "created_at" : "Sun Apr 02 07:20:00 +0000 2023",
    "favorited" : false,
    "full_text" : "เช้านี้ตื่นก่อนนาฬิกาปลุก เลยเดินไปที่ท่าเรือ น้ำกำลังลง เห็นปูตัวเล็ก ๆ วิ่งกันเต็มหาด คุณลุงเจ้าของเรือชวนกินโจ๊กร้อน ๆ แล้วเล่าให้ฟังว่าสมัยก่อนเรือทุกลำมีชื่อเป็นชื่อของยาย เพราะเชื่อว่ายายจะพากลับบ้านเสมอ วันที่คลื่นแรงที่สุดในชีวิต ลุงตะโกนชื่อเรือสามครั้ง แล้วลมก็…",
    "lang" : "th",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1642426638601842811" ],
        "editableUntil" : "2023-04-02T08:20:00.111Z",
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
    "favorite_count" : "0",
    "id_str" : "76630460272242691",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "76630460272242691",
    "created_at" : "Fri Jun 03 12:45:00 +0000 2011",
    "favorited" : false,
    "full_text" : "Bread, day one: a brick. A brave brick, but a brick.",
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
        "indices" : [ "3", "15" ],
        "name" : "Pia Lund",
        "screen_name" : "pia_parcels",
        "id_str" : "349135803",
        "id" : "349135803"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "90" ],
    "favorite_count" : "0",
    "id_str" : "743869089839083614",
    "truncated" : false,
    "retweet_count" : "96",
    "id" : "743869089839083614",
    "created_at" : "Fri Jun 17 18:13:06 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @pia_parcels: من دفتر الصباح: الجارة علّقت فوانيس على طول الدرج تعالوا وانظروا بأنفسكم.",
    "lang" : "ar"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "11" ],
        "name" : "Finn Mahon",
        "screen_name" : "finn_kites",
        "id_str" : "3617025202451410975",
        "id" : "3617025202451410975"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "42" ],
    "favorite_count" : "3",
    "in_reply_to_status_id_str" : "1865423291565502466",
    "in_reply_to_status_id" : "1865423291565502466",
    "in_reply_to_user_id" : "3617025202451410975",
    "in_reply_to_user_id_str" : "3617025202451410975",
    "in_reply_to_screen_name" : "finn_kites",
    "id_str" : "1865425808147902719",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1865425808147902719",
    "created_at" : "Sat Dec 07 15:59:05 +0000 2024",
    "favorited" : false,
    "full_text" : "@finn_kites なるほど。 猫にも読んで聞かせました。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1865425808147902719" ],
        "editableUntil" : "2024-12-07T16:59:05.255Z",
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
        "indices" : [ "3", "12" ],
        "name" : "Wren Adair",
        "screen_name" : "wren_sky",
        "id_str" : "402716050",
        "id" : "402716050"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "499957875980922939",
    "truncated" : false,
    "retweet_count" : "61",
    "id" : "499957875980922939",
    "created_at" : "Thu Aug 14 16:37:01 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @wren_sky: Field diary, windy: our little mapping program turned ten &amp; still fits on a floppy disk with photographs to follow once t…",
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
    "display_text_range" : [ "0", "71" ],
    "favorite_count" : "39",
    "id_str" : "1898361361600114828",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "1898361361600114828",
    "created_at" : "Sat Mar 08 13:13:13 +0000 2025",
    "favorited" : false,
    "full_text" : "إلى كل جدة علّمتنا أن العجين يعرف متى يُترك وشأنه: كل عام وأنتن بخير. 🍞",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1898361361600114828" ],
        "editableUntil" : "2025-03-08T14:13:13.111Z",
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
        "name" : "Mina Keller",
        "screen_name" : "mina_press",
        "id_str" : "318518519",
        "id" : "318518519"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "4",
    "in_reply_to_user_id" : "318518519",
    "in_reply_to_user_id_str" : "318518519",
    "in_reply_to_screen_name" : "mina_press",
    "id_str" : "1621514594289742044",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1621514594289742044",
    "created_at" : "Fri Feb 03 14:23:00 +0000 2023",
    "favorited" : false,
    "full_text" : "@mina_press يا سلام، قرأتها مرتين ثم قرأتها للقطة ونلتقي على الرصيف.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1621514594289742044" ],
        "editableUntil" : "2023-02-03T15:23:00.220Z",
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
        "indices" : [ "0", "12" ],
        "name" : "tide_office",
        "screen_name" : "tide_office",
        "id_str" : "700100003",
        "id" : "700100003"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "85" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1531237456098127874",
    "in_reply_to_status_id" : "1531237456098127874",
    "in_reply_to_user_id" : "700100003",
    "in_reply_to_user_id_str" : "700100003",
    "in_reply_to_screen_name" : "tide_office",
    "id_str" : "1531239972680528079",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1531239972680528079",
    "created_at" : "Mon May 30 11:43:53 +0000 2022",
    "favorited" : false,
    "full_text" : "@tide_office Bravo, on l'entend toujours avant de le voir – promis, je te raconterai.",
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
        "indices" : [ "0", "12" ],
        "name" : "Bram Veldhuis",
        "screen_name" : "bram_at_sea",
        "id_str" : "35308642",
        "id" : "35308642"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "104" ],
    "favorite_count" : "1",
    "in_reply_to_status_id_str" : "1287326242239967234",
    "in_reply_to_status_id" : "1287326242239967234",
    "in_reply_to_user_id" : "35308642",
    "in_reply_to_user_id_str" : "35308642",
    "in_reply_to_screen_name" : "bram_at_sea",
    "id_str" : "1287328758822367404",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1287328758822367404",
    "created_at" : "Sun Jul 26 10:07:48 +0000 2020",
    "favorited" : false,
    "full_text" : "@bram_at_sea Thank you, I read it twice and then aloud to the cat with best wishes from a very wet desk.",
    "lang" : "en"
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
    "display_text_range" : [ "0", "78" ],
    "favorite_count" : "15",
    "in_reply_to_status_id_str" : "1269252700835442785",
    "in_reply_to_status_id" : "1269252700835442785",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "1269252702219563106",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1269252702219563106",
    "created_at" : "Sat Jun 06 13:00:00 +0000 2020",
    "favorited" : false,
    "full_text" : "وعندما عدنا وجدنا الفناجين في انتظارنا، والقهوة كما كانت، والحديث من حيث توقف.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/992705460899442761/photo/1",
        "indices" : [ "33", "56" ],
        "url" : "https://t.co/gw00plikbo",
        "media_url" : "https://pbs.twimg.com/media/carp.png",
        "id_str" : "992705439927922688",
        "id" : "992705439927922688",
        "media_url_https" : "https://pbs.twimg.com/media/carp.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00plikbo"
      } ]
    },
    "display_text_range" : [ "0", "56" ],
    "favorite_count" : "31",
    "id_str" : "992705460899442761",
    "truncated" : false,
    "retweet_count" : "6",
    "id" : "992705460899442761",
    "possibly_sensitive" : false,
    "created_at" : "Sat May 05 10:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "こどもの日。港のこいのぼりが、風のない日にはひと休みしています。 https://t.co/gw00plikbo",
    "lang" : "ja",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/992705460899442761/photo/1",
        "indices" : [ "33", "56" ],
        "url" : "https://t.co/gw00plikbo",
        "media_url" : "https://pbs.twimg.com/media/carp.png",
        "id_str" : "992705439927922688",
        "id" : "992705439927922688",
        "media_url_https" : "https://pbs.twimg.com/media/carp.png",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00plikbo"
      } ]
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
        "name" : "Rosa Ibarra",
        "screen_name" : "rosa_markets",
        "id_str" : "157777778",
        "id" : "157777778"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "97" ],
    "favorite_count" : "0",
    "id_str" : "799506331106046054",
    "truncated" : false,
    "retweet_count" : "104",
    "id" : "799506331106046054",
    "created_at" : "Fri Nov 18 06:55:38 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @rosa_markets: ข่าวเล็ก ๆ จากซอยเรา ร้านกาแฟวางหนังสือให้อ่านฟรีทั้งชั้น วันนี้เลยเป็นวันที่ดี",
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
        "indices" : [ "3", "15" ],
        "name" : "Zora Milić",
        "screen_name" : "zora_relays",
        "id_str" : "219012346",
        "id" : "219012346"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "128" ],
    "favorite_count" : "0",
    "id_str" : "555595117247885379",
    "truncated" : false,
    "retweet_count" : "69",
    "id" : "555595117247885379",
    "created_at" : "Thu Jan 15 05:19:33 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @zora_relays: Petite nouvelle du quartier : la bibliothèque prête maintenant des parapluies et tout le monde ralentit un peu.",
    "lang" : "fr"
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
    "display_text_range" : [ "0", "49" ],
    "favorite_count" : "7",
    "id_str" : "650548401213042733",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "650548401213042733",
    "created_at" : "Sun Oct 04 05:50:00 +0000 2015",
    "favorited" : false,
    "full_text" : "Up before the birds. The birds are not impressed.",
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
        "name" : "Noam Peretz",
        "screen_name" : "noam_wreck",
        "id_str" : "525185186",
        "id" : "525185186"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "48" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1830785911223250946",
    "in_reply_to_status_id" : "1830785911223250946",
    "in_reply_to_user_id" : "525185186",
    "in_reply_to_user_id_str" : "525185186",
    "in_reply_to_screen_name" : "noam_wreck",
    "id_str" : "1830788427805651194",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1830788427805651194",
    "created_at" : "Tue Sep 03 02:02:30 +0000 2024",
    "favorited" : false,
    "full_text" : "@noam_wreck ありがとうございます。 猫にも読んで聞かせました。 また教えてください。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1830788427805651194" ],
        "editableUntil" : "2024-09-03T03:02:30.250Z",
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
        "name" : "Greta Falk",
        "screen_name" : "greta_news",
        "id_str" : "471604939",
        "id" : "471604939"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "140" ],
    "favorite_count" : "0",
    "id_str" : "465320495638671414",
    "truncated" : false,
    "retweet_count" : "56",
    "id" : "465320495638671414",
    "created_at" : "Sun May 11 02:40:26 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @greta_news: Reminder for the weekend: an oystercatcher taught two others to open a lunch box with photographs to follow once the film c…",
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
        "indices" : [ "0", "11" ],
        "name" : "Vera Antal",
        "screen_name" : "vera_looms",
        "id_str" : "188395062",
        "id" : "188395062"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "70" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1586874697365090306",
    "in_reply_to_status_id" : "1586874697365090306",
    "in_reply_to_user_id" : "188395062",
    "in_reply_to_user_id_str" : "188395062",
    "in_reply_to_screen_name" : "vera_looms",
    "id_str" : "1586877213947490519",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1586877213947490519",
    "created_at" : "Mon Oct 31 00:26:25 +0000 2022",
    "favorited" : false,
    "full_text" : "@vera_looms شكرًا لك، سأحضر الشاي وأنت أحضر المنظار ونلتقي على الرصيف.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1586877213947490519" ],
        "editableUntil" : "2022-10-31T01:26:25.215Z",
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
        "indices" : [ "0", "12" ],
        "name" : "Dima Orlov",
        "screen_name" : "dima_lenses",
        "id_str" : "249629630",
        "id" : "249629630"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1342963483506929666",
    "in_reply_to_status_id" : "1342963483506929666",
    "in_reply_to_user_id" : "249629630",
    "in_reply_to_user_id_str" : "249629630",
    "in_reply_to_screen_name" : "dima_lenses",
    "id_str" : "1342966000089329844",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1342966000089329844",
    "created_at" : "Sat Dec 26 22:50:20 +0000 2020",
    "favorited" : false,
    "full_text" : "@dima_lenses Oh, it runs on Sundays too, but only if somebody pulls the cord with best wishes from a very wet desk.",
    "lang" : "en"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1069300162825842771/photo/1",
        "indices" : [ "58", "81" ],
        "url" : "https://t.co/gw00lsid8g",
        "media_url" : "https://pbs.twimg.com/media/lantern.jpg",
        "id_str" : "1069300141854322688",
        "id" : "1069300141854322688",
        "media_url_https" : "https://pbs.twimg.com/media/lantern.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00lsid8g"
      } ]
    },
    "display_text_range" : [ "0", "81" ],
    "favorite_count" : "9",
    "id_str" : "1069300162825842771",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1069300162825842771",
    "possibly_sensitive" : false,
    "created_at" : "Sun Dec 02 18:40:00 +0000 2018",
    "favorited" : false,
    "full_text" : "โคมลอยขึ้นฟ้าทีละดวง เหมือนใครบางคนกำลังเขียนจดหมายถึงดาว https://t.co/gw00lsid8g",
    "lang" : "th",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1069300162825842771/photo/1",
        "indices" : [ "58", "81" ],
        "url" : "https://t.co/gw00lsid8g",
        "media_url" : "https://pbs.twimg.com/media/lantern.jpg",
        "id_str" : "1069300141854322688",
        "id" : "1069300141854322688",
        "media_url_https" : "https://pbs.twimg.com/media/lantern.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw00lsid8g"
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "96" ],
    "favorite_count" : "1204",
    "id_str" : "1730293113097842815",
    "truncated" : false,
    "retweet_count" : "388",
    "id" : "1730293113097842815",
    "created_at" : "Thu Nov 30 18:30:00 +0000 2023",
    "favorited" : false,
    "full_text" : "What the tide taught me about software: it goes out, it comes back, &amp; nobody files a ticket.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1730293113097842815" ],
        "editableUntil" : "2023-11-30T19:30:00.111Z",
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
        "indices" : [ "3", "13" ],
        "name" : "Theo Marsh",
        "screen_name" : "theo_left",
        "id_str" : "563456791",
        "id" : "563456791"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "82" ],
    "favorite_count" : "0",
    "id_str" : "855143572373008494",
    "truncated" : false,
    "retweet_count" : "112",
    "id" : "855143572373008494",
    "created_at" : "Thu Apr 20 19:38:10 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @theo_left: บันทึกจากสวนหลังบ้าน ร้านกาแฟวางหนังสือให้อ่านฟรีทั้งชั้น น่ารักมาก",
    "lang" : "th"
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
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "96",
    "id_str" : "1870500223323762826",
    "truncated" : false,
    "retweet_count" : "13",
    "id" : "1870500223323762826",
    "created_at" : "Sat Dec 21 16:03:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Shortest day. The lamp on the slipway has been given the afternoon off, and refuses.",
    "lang" : "en",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1870500223323762826" ],
        "editableUntil" : "2024-12-21T17:03:00.111Z",
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
    "display_text_range" : [ "0", "63" ],
    "favorite_count" : "11",
    "id_str" : "374086850907762709",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "374086850907762709",
    "created_at" : "Sun Sep 01 08:30:30 +0000 2013",
    "favorited" : false,
    "full_text" : "صباح الخير من المرسى القديم. رائحة الخبز تسبق الشمس إلى الشارع.",
    "lang" : "ar"
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
        "name" : "Alma Reyes",
        "screen_name" : "alma_dances",
        "id_str" : "425679013",
        "id" : "425679013"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "83" ],
    "favorite_count" : "0",
    "id_str" : "764868950763794529",
    "truncated" : false,
    "retweet_count" : "99",
    "id" : "764868950763794529",
    "created_at" : "Sun Aug 14 16:59:03 +0000 2016",
    "favorited" : false,
    "full_text" : "RT @alma_dances: من دفتر الصباح: عصفور يبني عشه فوق إشارة القطار فشكرًا لكم جميعًا.",
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
        "indices" : [ "0", "12" ],
        "name" : "Pia Lund",
        "screen_name" : "pia_parcels",
        "id_str" : "349135803",
        "id" : "349135803"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "52" ],
    "favorite_count" : "6",
    "in_reply_to_status_id_str" : "1886423152490213378",
    "in_reply_to_status_id" : "1886423152490213378",
    "in_reply_to_user_id" : "349135803",
    "in_reply_to_user_id_str" : "349135803",
    "in_reply_to_screen_name" : "pia_parcels",
    "id_str" : "1886425669072613634",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1886425669072613634",
    "created_at" : "Mon Feb 03 14:45:02 +0000 2025",
    "favorited" : false,
    "full_text" : "@pia_parcels ありがとうございます。 その修正、こちらでも動きました。 みなさんによろしく。",
    "lang" : "ja",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1886425669072613634" ],
        "editableUntil" : "2025-02-03T15:45:02.258Z",
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
        "indices" : [ "3", "13" ],
        "name" : "Hugo Faber",
        "screen_name" : "hugo_moss",
        "id_str" : "280246914",
        "id" : "280246914"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "119" ],
    "favorite_count" : "0",
    "id_str" : "520957736905633854",
    "truncated" : false,
    "retweet_count" : "64",
    "id" : "520957736905633854",
    "created_at" : "Sat Oct 11 15:22:58 +0000 2014",
    "favorited" : false,
    "full_text" : "RT @hugo_moss: Petite nouvelle du quartier : le facteur connaît le prénom de tous les chats (photo floue, bonheur net).",
    "lang" : "fr"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ {
        "indices" : [ "0", "9" ],
        "name" : "Wren Adair",
        "screen_name" : "wren_sky",
        "id_str" : "402716050",
        "id" : "402716050"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "68" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "1642511938632052738",
    "in_reply_to_status_id" : "1642511938632052738",
    "in_reply_to_user_id" : "402716050",
    "in_reply_to_user_id_str" : "402716050",
    "in_reply_to_screen_name" : "wren_sky",
    "id_str" : "1642514455214452959",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1642514455214452959",
    "created_at" : "Sun Apr 02 13:08:57 +0000 2023",
    "favorited" : false,
    "full_text" : "@wren_sky يا سلام، سأحضر الشاي وأنت أحضر المنظار إن شاء الله قريبًا.",
    "lang" : "ar",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1642514455214452959" ],
        "editableUntil" : "2023-04-02T14:08:57.223Z",
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
        "indices" : [ "0", "13" ],
        "name" : "Fred Osei",
        "screen_name" : "fred_servers",
        "id_str" : "463950618",
        "id" : "463950618"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1398600724773892098",
    "in_reply_to_status_id" : "1398600724773892098",
    "in_reply_to_user_id" : "463950618",
    "in_reply_to_user_id_str" : "463950618",
    "in_reply_to_screen_name" : "fred_servers",
    "id_str" : "1398603241356292284",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1398603241356292284",
    "created_at" : "Sat May 29 11:32:52 +0000 2021",
    "favorited" : false,
    "full_text" : "@fred_servers Ha! I will bring the thermos if you bring the telescope with best wishes from a very wet desk.",
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
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "7",
    "in_reply_to_status_id_str" : "830402253885042746",
    "in_reply_to_status_id" : "830402253885042746",
    "in_reply_to_user_id" : "312345678",
    "in_reply_to_user_id_str" : "312345678",
    "in_reply_to_screen_name" : "noor_shore",
    "id_str" : "850774818885234750",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "850774818885234750",
    "created_at" : "Sat Apr 08 18:18:18 +0000 2017",
    "favorited" : false,
    "full_text" : "Adding one months later: say \"I don't know\" early. It is the cheapest sentence there is.",
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
        "indices" : [ "0", "9" ],
        "name" : "Tova Rosen",
        "screen_name" : "tova_ink",
        "id_str" : "379753087",
        "id" : "379753087"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "88" ],
    "favorite_count" : "5",
    "in_reply_to_status_id_str" : "1064414889306517506",
    "in_reply_to_status_id" : "1064414889306517506",
    "in_reply_to_user_id" : "379753087",
    "in_reply_to_user_id_str" : "379753087",
    "in_reply_to_screen_name" : "tova_ink",
    "id_str" : "1064417405888917644",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1064417405888917644",
    "created_at" : "Mon Nov 19 07:17:40 +0000 2018",
    "favorited" : false,
    "full_text" : "@tova_ink Yes, you will hear it before you see it with best wishes from a very wet desk.",
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
      "urls" : [ ],
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1447142360944242797/photo/1",
        "indices" : [ "85", "108" ],
        "url" : "https://t.co/gw01pqupp7",
        "media_url" : "https://pbs.twimg.com/media/lost-picture.jpg",
        "id_str" : "1447142339972722688",
        "id" : "1447142339972722688",
        "media_url_https" : "https://pbs.twimg.com/media/lost-picture.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01pqupp7"
      } ]
    },
    "display_text_range" : [ "0", "108" ],
    "favorite_count" : "14",
    "id_str" : "1447142360944242797",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1447142360944242797",
    "possibly_sensitive" : false,
    "created_at" : "Sun Oct 10 10:10:00 +0000 2021",
    "favorited" : false,
    "full_text" : "The picture that goes with this sentence was excellent. You will have to believe me. https://t.co/gw01pqupp7",
    "lang" : "en",
    "extended_entities" : {
      "media" : [ {
        "expanded_url" : "https://twitter.com/noor_shore/status/1447142360944242797/photo/1",
        "indices" : [ "85", "108" ],
        "url" : "https://t.co/gw01pqupp7",
        "media_url" : "https://pbs.twimg.com/media/lost-picture.jpg",
        "id_str" : "1447142339972722688",
        "id" : "1447142339972722688",
        "media_url_https" : "https://pbs.twimg.com/media/lost-picture.jpg",
        "sizes" : {
          "large" : {
            "w" : "96",
            "h" : "64",
            "resize" : "fit"
          }
        },
        "type" : "photo",
        "display_url" : "pic.twitter.com/gw01pqupp7"
      } ]
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
        "name" : "Cara Dunne",
        "screen_name" : "cara_columns",
        "id_str" : "440987655",
        "id" : "440987655"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "84" ],
    "favorite_count" : "0",
    "id_str" : "820506192030756969",
    "truncated" : false,
    "retweet_count" : "107",
    "id" : "820506192030756969",
    "created_at" : "Sun Jan 15 05:41:35 +0000 2017",
    "favorited" : false,
    "full_text" : "RT @cara_columns: ข่าวเล็ก ๆ จากซอยเรา คุณยายแจกต้นกล้าให้เด็กทั้งโรงเรียน น่ารักมาก",
    "lang" : "th"
  }
}, {
  "tweet" : {
    "retweeted" : false,
    "source" : "<a href=\"https://tidebot.example\" rel=\"nofollow\">Tide Bot</a>",
    "entities" : {
      "hashtags" : [ {
        "indices" : [ "55", "61" ],
        "text" : "tides"
      } ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "61" ],
    "favorite_count" : "2",
    "id_str" : "532165093559922723",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "532165093559922723",
    "created_at" : "Tue Nov 11 13:37:00 +0000 2014",
    "favorited" : false,
    "full_text" : "Tide at Saltmere: high 13:37, 4.6 m. Low 19:52, 0.7 m. #tides",
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
        "indices" : [ "3", "16" ],
        "name" : "純",
        "screen_name" : "jun_kissaten",
        "id_str" : "96543210",
        "id" : "96543210"
      } ],
      "urls" : [ ]
    },
    "display_text_range" : [ "0", "115" ],
    "favorite_count" : "0",
    "id_str" : "576594978172596294",
    "truncated" : false,
    "retweet_count" : "72",
    "id" : "576594978172596294",
    "created_at" : "Sat Mar 14 04:05:30 +0000 2015",
    "favorited" : false,
    "full_text" : "RT @jun_kissaten: Vu ce matin sur le quai : la chorale répète dans le tunnel piéton, et c'est magnifique à refaire.",
    "lang" : "fr"
  }
} ]
