window.YTD.community_tweet.part0 = [ {
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
    "favorite_count" : "6",
    "id_str" : "1713208035184242843",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1713208035184242843",
    "created_at" : "Sat Oct 14 15:00:00 +0000 2023",
    "favorited" : false,
    "full_text" : "For the birders here: the hide has a new roof &amp; an old leak.",
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
    "display_text_range" : [ "0", "43" ],
    "favorite_count" : "4",
    "id_str" : "1794382917078642844",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1794382917078642844",
    "created_at" : "Sat May 25 15:00:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Community count this Sunday, bring a flask.",
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
    "display_text_range" : [ "0", "43" ],
    "favorite_count" : "3",
    "id_str" : "1832697884118642845",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1832697884118642845",
    "created_at" : "Sun Sep 08 08:30:00 +0000 2024",
    "favorited" : false,
    "full_text" : "Qui a des jumelles à prêter pour dimanche ?",
    "lang" : "fr"
  }
} ]
