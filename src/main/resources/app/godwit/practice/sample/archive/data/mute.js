window.YTD.mute.part0 = [ {
  "muting" : {
    "accountId" : "909000222",
    "userLink" : "https://twitter.com/intent/user?user_id=909000222"
  }
}, {
  "muting" : {
    "accountId" : "471604939",
    "userLink" : "https://twitter.com/intent/user?user_id=471604939"
  }
} ]
