window.YTD.tweets.part0 = [
  {
  "tweet" : {
    "edit_info" : {
      "initial" : {
        "editsRemaining" : "5",
        "editTweetIds" : [
          "1787452249732022273"
        ],
        "editableUntil" : "2024-01-01T00:00:00.000Z",
        "isEditEligible" : true
      }
    },
    "retweeted" : false,
    "source" : "<a href=\"https://tern.example\" rel=\"nofollow\">Tern for Web</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ],
      "media" : [
        {
          "url" : "https://t.co/p",
          "indices" : [
            "89",
            "103"
          ],
          "id_str" : "5",
          "media_url_https" : "https://pics.example/media/a.jpg",
          "type" : "photo"
        }
      ]
    },
    "display_text_range" : [
      "0",
      "103"
    ],
    "favorite_count" : "3",
    "id_str" : "1787452249732022273",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1787452249732022273",
    "created_at" : "Mon May 06 12:00:00 +0000 2024",
    "favorited" : false,
    "full_text" : "The knots &amp; the dunlins fly &lt; low &gt; over the flats 🐦, and nobody counts them.… https://t.co/p",
    "lang" : "en",
    "extended_entities" : {
      "media" : [
        {
          "url" : "https://t.co/p",
          "indices" : [
            "89",
            "103"
          ],
          "id_str" : "5",
          "media_url_https" : "https://pics.example/media/a.jpg",
          "type" : "photo"
        }
      ]
    }
  }
},
  {
  "tweet" : {
    "edit_info" : {
      "initial" : {
        "editsRemaining" : "5",
        "editTweetIds" : [
          "1787452249732022274",
          "1787452249732022275"
        ],
        "editableUntil" : "2024-01-01T00:00:00.000Z",
        "isEditEligible" : true
      }
    },
    "retweeted" : false,
    "source" : "<a href=\"https://tern.example\" rel=\"nofollow\">Tern for Web</a>",
    "entities" : {
      "hashtags" : [
        {
          "indices" : [
            "13",
            "20"
          ],
          "text" : "waders"
        }
      ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Bob",
          "id_str" : "7",
          "indices" : [
            "0",
            "4"
          ],
          "screen_name" : "bob",
          "id" : "7"
        }
      ],
      "urls" : [
        {
          "url" : "https://t.co/q",
          "indices" : [
            "21",
            "35"
          ],
          "expanded_url" : "https://twitter.com/bob/status/123",
          "display_url" : "https://twitter.com/bob/status/123"
        }
      ]
    },
    "display_text_range" : [
      "0",
      "35"
    ],
    "favorite_count" : "3",
    "id_str" : "1787452249732022274",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1787452249732022274",
    "created_at" : "Mon May 06 12:00:00 +0000 2024",
    "favorited" : false,
    "full_text" : "@bob &amp; 🐦 #waders https://t.co/q",
    "lang" : "en",
    "in_reply_to_status_id_str" : "1787452249732022273",
    "in_reply_to_status_id" : "1787452249732022273",
    "in_reply_to_user_id_str" : "1001",
    "in_reply_to_user_id" : "1001",
    "in_reply_to_screen_name" : "ada"
  }
}
]