window.YTD.profile.part0 = [ {
  "profile" : {
    "description" : {
      "bio" : "Tides, bread, slow trains. I maintain tidelib. Packing.",
      "website" : "https://t.co/gwnoor0001",
      "location" : "Saltmere"
    }
  }
} ]
