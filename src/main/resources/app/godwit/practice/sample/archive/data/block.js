window.YTD.block.part0 = [ {
  "blocking" : {
    "accountId" : "909000111",
    "userLink" : "https://twitter.com/intent/user?user_id=909000111"
  }
} ]
