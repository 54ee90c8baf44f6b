window.YTD.account.part0 = [ {
  "account" : {
    "email" : "noor@saltmere.example",
    "createdVia" : "web",
    "username" : "noor_shore",
    "accountId" : "312345678",
    "createdAt" : "2011-04-02T06:58:12.000Z",
    "accountDisplayName" : "Noor Aalders"
  }
} ]
