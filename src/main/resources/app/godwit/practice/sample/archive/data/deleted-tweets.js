window.YTD.deleted_tweets.part0 = [ {
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
    "favorite_count" : "0",
    "id_str" : "1969310559702642841",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1969310559702642841",
    "created_at" : "Sat Sep 20 08:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Test, please ignore. (You never do.)",
    "lang" : "en",
    "deleted_at" : "Sat Sep 20 09:00:00 +0000 2025",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1969310559702642841" ],
        "editableUntil" : "2025-09-20T09:00:00.111Z",
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
    "id_str" : "1969672947568242842",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1969672947568242842",
    "created_at" : "Sun Sep 21 08:00:00 +0000 2025",
    "favorited" : false,
    "full_text" : "Brouillon parti trop vite, comme un train à l'heure.",
    "lang" : "fr",
    "deleted_at" : "Sun Sep 21 09:00:00 +0000 2025",
    "edit_info" : {
      "initial" : {
        "editTweetIds" : [ "1969672947568242842" ],
        "editableUntil" : "2025-09-21T09:00:00.111Z",
        "editsRemaining" : "5",
        "isEditEligible" : true
      }
    }
  }
} ]
