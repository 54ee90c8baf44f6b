window.YTD.screen_name_change.part0 = [ {
  "screenNameChange" : {
    "accountId" : "312345678",
    "screenNameChange" : {
      "changedAt" : "2013-08-01T10:00:00.000Z",
      "changedFrom" : "noor_l_birds",
      "changedTo" : "noor_shore"
    }
  }
} ]
