window.YTD.tweet_headers.part0 = [ {
  "tweet" : {
    "tweet_id" : "1698151696481415399",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 03 01:51:29 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "332683764314435619",
    "user_id" : "312345678",
    "created_at" : "Fri May 10 02:29:25 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1607877074872201434",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 27 23:12:22 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "705489004874723379",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 03 20:24:20 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "88772550456274944",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 07 00:53:20 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1363965861014040759",
    "user_id" : "312345678",
    "created_at" : "Mon Feb 22 21:36:17 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1120054647155880084",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 21 20:00:12 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1269252700835442785",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 06 13:00:00 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "876143433297719409",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 17 18:24:07 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1124584444989042774",
    "user_id" : "312345678",
    "created_at" : "Sat May 04 08:00:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "632232219439558734",
    "user_id" : "312345678",
    "created_at" : "Fri Aug 14 16:48:02 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "541957597830344769",
    "user_id" : "312345678",
    "created_at" : "Mon Dec 08 14:08:55 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1663514316139163874",
    "user_id" : "312345678",
    "created_at" : "Tue May 30 11:54:54 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "298046383972184094",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 03 12:32:50 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "353893667901042708",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 07 15:10:00 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1419603102281003199",
    "user_id" : "312345678",
    "created_at" : "Mon Jul 26 10:18:49 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "298029464489586703",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 03 11:25:36 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1175691888422842524",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 22 08:42:44 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1248916242186661983",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "931780674564681849",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 18 07:06:39 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "841506052955467884",
    "user_id" : "312345678",
    "created_at" : "Tue Mar 14 04:27:32 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "54078128066162688",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 02 07:10:05 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "597594839097307209",
    "user_id" : "312345678",
    "created_at" : "Mon May 11 02:51:27 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1719151557406126314",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 31 00:37:26 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "353683625239146534",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 07 01:15:22 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "899698866851442755",
    "user_id" : "312345678",
    "created_at" : "Mon Aug 21 18:25:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "263412040666738701",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 30 22:48:19 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1475240343547965639",
    "user_id" : "312345678",
    "created_at" : "Sun Dec 26 23:01:21 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "109772411380985859",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 02 23:39:17 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1581208255139442765",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 15 09:00:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1581209010114162804",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 15 09:03:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1231329129689804964",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 22 21:25:16 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1967121133014642831",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "1141054508080590999",
    "user_id" : "312345678",
    "created_at" : "Tue Jun 18 18:46:09 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "115309111217778693",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 18 06:20:09 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "897143294222430324",
    "user_id" : "312345678",
    "created_at" : "Mon Aug 14 17:10:04 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "653232080364269649",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 11 15:33:59 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "158096011628146695",
    "user_id" : "312345678",
    "created_at" : "Sat Jan 14 08:00:01 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984242790002764",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:09:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "234235207945842700",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 11 10:30:00 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1774788798673088754",
    "user_id" : "312345678",
    "created_at" : "Mon Apr 01 13:19:58 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "409320866506108974",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 07 13:57:54 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1684514177063874789",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 27 10:40:51 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "165409652647948299",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 03 12:21:49 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1440602963205714114",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 22 09:04:46 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1733456541060722840",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 09 12:00:20 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1196691749347553439",
    "user_id" : "312345678",
    "created_at" : "Tue Nov 19 07:28:41 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "604682751433535530",
    "user_id" : "312345678",
    "created_at" : "Sat May 30 16:16:17 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1212161638338162779",
    "user_id" : "312345678",
    "created_at" : "Wed Jan 01 00:00:30 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "952780535489392764",
    "user_id" : "312345678",
    "created_at" : "Mon Jan 15 05:52:36 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "708869321631232089",
    "user_id" : "312345678",
    "created_at" : "Sun Mar 13 04:16:31 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "618594700022018124",
    "user_id" : "312345678",
    "created_at" : "Wed Jul 08 01:37:24 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1740151418330837229",
    "user_id" : "312345678",
    "created_at" : "Wed Dec 27 23:23:23 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "374683486163857449",
    "user_id" : "312345678",
    "created_at" : "Tue Sep 03 00:01:19 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "927989027901042757",
    "user_id" : "312345678",
    "created_at" : "Tue Nov 07 20:00:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1535514668502642802",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 11 06:50:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1967121135279566993",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "1496240204472676554",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 22 21:47:18 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "130772272305696774",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 30 22:25:14 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "830402255562764348",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1252328990614515879",
    "user_id" : "312345678",
    "created_at" : "Mon Apr 20 20:11:13 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1008417776756355204",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 17 18:35:08 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "918143155147141239",
    "user_id" : "312345678",
    "created_at" : "Wed Oct 11 15:56:01 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "674231941288980564",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 08 14:19:56 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1795788659597799669",
    "user_id" : "312345678",
    "created_at" : "Wed May 29 12:05:55 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "430320727430819889",
    "user_id" : "312345678",
    "created_at" : "Mon Feb 03 12:43:51 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1551877445739638994",
    "user_id" : "312345678",
    "created_at" : "Tue Jul 26 10:29:50 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "186409513572659214",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 01 11:07:46 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1307966231881478319",
    "user_id" : "312345678",
    "created_at" : "Mon Sep 21 08:53:45 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1217691610272264354",
    "user_id" : "312345678",
    "created_at" : "Thu Jan 16 06:14:38 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "973780396414103679",
    "user_id" : "312345678",
    "created_at" : "Wed Mar 14 04:38:33 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "729869182555943004",
    "user_id" : "312345678",
    "created_at" : "Tue May 10 03:02:28 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1851425900864762109",
    "user_id" : "312345678",
    "created_at" : "Wed Oct 30 00:48:27 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "485957968697782329",
    "user_id" : "312345678",
    "created_at" : "Mon Jul 07 01:26:23 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1761151279255548144",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 23 22:09:20 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "475608176935333919",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1517941373603442801",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 23 19:00:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1923830882569842829",
    "user_id" : "312345678",
    "created_at" : "Sat May 17 20:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "705487996941529137",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "242046754839621654",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 01 23:50:18 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1517240065397387469",
    "user_id" : "312345678",
    "created_at" : "Thu Apr 21 20:33:15 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "151772133230407689",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 27 21:11:11 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "298355462573682704",
    "user_id" : "312345678",
    "created_at" : "Mon Feb 04 09:01:00 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1273328851539226794",
    "user_id" : "312345678",
    "created_at" : "Wed Jun 17 18:57:10 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1029417637681066119",
    "user_id" : "312345678",
    "created_at" : "Tue Aug 14 17:21:05 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "785506423822905444",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 10 15:45:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "695231802213691479",
    "user_id" : "312345678",
    "created_at" : "Thu Feb 04 13:05:53 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1816788520522510584",
    "user_id" : "312345678",
    "created_at" : "Fri Jul 26 10:51:52 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "451320588355530804",
    "user_id" : "312345678",
    "created_at" : "Wed Apr 02 11:29:48 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1572877306664349909",
    "user_id" : "312345678",
    "created_at" : "Thu Sep 22 09:15:47 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "475608175677042718",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "207409374497370129",
    "user_id" : "312345678",
    "created_at" : "Tue May 29 09:53:43 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "734020927032946740",
    "user_id" : "312345678",
    "created_at" : "Sat May 21 14:00:01 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "830402256569397309",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1328966092806189234",
    "user_id" : "312345678",
    "created_at" : "Wed Nov 18 07:39:42 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "749180815216242834",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 02 10:00:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1085054878948028559",
    "user_id" : "312345678",
    "created_at" : "Tue Jan 15 06:03:37 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "994780257338814594",
    "user_id" : "312345678",
    "created_at" : "Fri May 11 03:24:30 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1601670586633842808",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 10 20:10:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "750869043480653919",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 07 01:48:25 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1872425761789473024",
    "user_id" : "312345678",
    "created_at" : "Thu Dec 26 23:34:24 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "506957829622493244",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 03 00:12:20 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1628514547931312349",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 22 21:58:19 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "263046615764332569",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 29 22:36:15 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984754285375568",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:11:02 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1384603334073151674",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 20 20:22:14 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1294328712463937709",
    "user_id" : "312345678",
    "created_at" : "Fri Aug 14 17:43:07 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "444886381227962394",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1050417498605777034",
    "user_id" : "312345678",
    "created_at" : "Thu Oct 11 16:07:02 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1325364728096125031",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "806506284747616359",
    "user_id" : "312345678",
    "created_at" : "Wed Dec 07 14:30:57 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "604682747448946728",
    "user_id" : "312345678",
    "created_at" : "Sat May 30 16:16:16 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "425187121892978712",
    "user_id" : "312345678",
    "created_at" : "Mon Jan 20 08:44:44 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "562595070889455684",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 03 12:54:52 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "830402254723903547",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "318683857031295009",
    "user_id" : "312345678",
    "created_at" : "Mon Apr 01 11:18:47 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1593877167589060824",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 19 08:01:44 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "228409235422081044",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 26 08:39:40 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1472246528675442799",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 18 16:45:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "865448458553684032",
    "user_id" : "312345678",
    "created_at" : "Fri May 19 06:06:06 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1349965953730900149",
    "user_id" : "312345678",
    "created_at" : "Fri Jan 15 06:25:39 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "324225866731122706",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 16 18:20:45 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1106054739872739474",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 14 04:49:34 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "174784899780210696",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 29 09:15:42 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588856149053042765",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588856904027762765",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:33:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588857659002482805",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:36:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "862143526014578799",
    "user_id" : "312345678",
    "created_at" : "Wed May 10 03:13:29 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "805679348387442744",
    "user_id" : "312345678",
    "created_at" : "Mon Dec 05 07:45:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "771868904405364834",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 03 00:34:22 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1893425622714183939",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 22 22:20:21 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "527957690547204159",
    "user_id" : "312345678",
    "created_at" : "Thu Oct 30 22:58:17 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1649514408856023264",
    "user_id" : "312345678",
    "created_at" : "Fri Apr 21 20:44:16 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "284046476689043484",
    "user_id" : "312345678",
    "created_at" : "Wed Dec 26 21:22:12 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1307212829757042788",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 19 07:00:00 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1405603194997862589",
    "user_id" : "312345678",
    "created_at" : "Thu Jun 17 19:08:11 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1431636501401202796",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 28 15:15:15 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588856150311333965",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588856905286054006",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:33:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1161691981139701914",
    "user_id" : "312345678",
    "created_at" : "Wed Aug 14 17:32:06 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1071417359530487949",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 08 14:52:59 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1356649832713842792",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 02 17:05:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "827506145672327274",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 03 13:16:54 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "749180941045362835",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 02 10:00:30 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "820669560196722745",
    "user_id" : "312345678",
    "created_at" : "Sun Jan 15 16:30:45 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "583594931814166599",
    "user_id" : "312345678",
    "created_at" : "Thu Apr 02 11:40:49 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1705151650122985704",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 22 09:26:48 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "339683717956005924",
    "user_id" : "312345678",
    "created_at" : "Wed May 29 10:04:44 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1461240436264825029",
    "user_id" : "312345678",
    "created_at" : "Thu Nov 18 07:50:43 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "95772504097845249",
    "user_id" : "312345678",
    "created_at" : "Tue Jul 26 08:28:39 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1370965814655611064",
    "user_id" : "312345678",
    "created_at" : "Sun Mar 14 05:11:36 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "514309970792050722",
    "user_id" : "312345678",
    "created_at" : "Tue Sep 23 07:07:07 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "748642862173810741",
    "user_id" : "312345678",
    "created_at" : "Thu Jun 30 22:22:22 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1127054600797450389",
    "user_id" : "312345678",
    "created_at" : "Sat May 11 03:35:31 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "883143386939289714",
    "user_id" : "312345678",
    "created_at" : "Fri Jul 07 01:59:26 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "639232173081129039",
    "user_id" : "312345678",
    "created_at" : "Thu Sep 03 00:23:21 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "576675857108594726",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 14 09:26:53 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "395320959222968364",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 29 22:47:16 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1670514269780734179",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 18 19:30:13 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "305046337613754399",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 22 20:08:09 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1556278989885042803",
    "user_id" : "312345678",
    "created_at" : "Sun Aug 07 14:00:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1763172262153842816",
    "user_id" : "312345678",
    "created_at" : "Thu Feb 29 12:00:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1426603055922573504",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 14 17:54:08 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1182691842064412829",
    "user_id" : "312345678",
    "created_at" : "Fri Oct 11 16:18:03 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "938780628206252154",
    "user_id" : "312345678",
    "created_at" : "Thu Dec 07 14:41:58 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "848506006597038189",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 02 12:02:51 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1447504748809842798",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 11 10:10:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "604594792738877514",
    "user_id" : "312345678",
    "created_at" : "Sat May 30 10:26:46 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1967121134189047952",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 14 07:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "1726151511047696619",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 19 08:12:45 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "360683578880716839",
    "user_id" : "312345678",
    "created_at" : "Fri Jul 26 08:50:41 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1482240297189535944",
    "user_id" : "312345678",
    "created_at" : "Sat Jan 15 06:36:40 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "182188035083890697",
    "user_id" : "312345678",
    "created_at" : "Tue Mar 20 19:33:07 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "116772365022556164",
    "user_id" : "312345678",
    "created_at" : "Thu Sep 22 07:14:36 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1238329083331375269",
    "user_id" : "312345678",
    "created_at" : "Fri Mar 13 05:00:35 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1148054461722161304",
    "user_id" : "312345678",
    "created_at" : "Mon Jul 08 02:21:28 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "904143247864000629",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 03 00:45:23 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "830402253885042746",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 11 13:05:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "532538806046322724",
    "user_id" : "312345678",
    "created_at" : "Wed Nov 12 14:22:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "660232034005839954",
    "user_id" : "312345678",
    "created_at" : "Fri Oct 30 23:09:18 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "622518706441842731",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 18 21:30:00 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1796815982497394819",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 01 08:08:08 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1781788752314659059",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 20 20:55:17 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "416320820147679279",
    "user_id" : "312345678",
    "created_at" : "Thu Dec 26 21:33:13 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "54083559689842689",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 02 07:31:40 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1537877538456498384",
    "user_id" : "312345678",
    "created_at" : "Fri Jun 17 19:19:12 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "172409606289518604",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 22 19:57:08 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1447602916847284419",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 11 16:40:05 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1373605306633842793",
    "user_id" : "312345678",
    "created_at" : "Sun Mar 21 12:00:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1203691702989123744",
    "user_id" : "312345678",
    "created_at" : "Sun Dec 08 15:04:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "959780489130963069",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 03 13:27:55 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "705487998241763378",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "604682749546098729",
    "user_id" : "312345678",
    "created_at" : "Sat May 30 16:16:16 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "715869275272802394",
    "user_id" : "312345678",
    "created_at" : "Fri Apr 01 11:51:50 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1837425993581621499",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 21 09:37:49 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "471958061414641719",
    "user_id" : "312345678",
    "created_at" : "Thu May 29 10:15:45 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1747151371972407534",
    "user_id" : "312345678",
    "created_at" : "Tue Jan 16 06:58:42 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "381683439805427754",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 22 07:36:38 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1503240158114246859",
    "user_id" : "312345678",
    "created_at" : "Mon Mar 14 05:22:37 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "137772225947267079",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 19 06:00:33 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1733456457174642839",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 09 12:00:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1259328944256086184",
    "user_id" : "312345678",
    "created_at" : "Sun May 10 03:46:32 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1657355005398642812",
    "user_id" : "312345678",
    "created_at" : "Sat May 13 12:00:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1015417730397925509",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 07 02:10:27 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "925143108788711544",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 30 23:31:20 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1089096858275442772",
    "user_id" : "312345678",
    "created_at" : "Sat Jan 26 09:45:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1095382023658303638",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 12 18:00:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "681231894930550869",
    "user_id" : "312345678",
    "created_at" : "Sun Dec 27 21:55:15 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1142534723931762775",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 22 20:48:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1802788613239369974",
    "user_id" : "312345678",
    "created_at" : "Mon Jun 17 19:41:14 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "437320681072390194",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 22 20:19:10 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984245726015565",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:09:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "323343745879666705",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 14 07:55:31 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1880933218979442827",
    "user_id" : "312345678",
    "created_at" : "Sun Jan 19 11:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "1558877399381209299",
    "user_id" : "312345678",
    "created_at" : "Sun Aug 14 18:05:09 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1248916243109408864",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1487702119485042800",
    "user_id" : "312345678",
    "created_at" : "Sun Jan 30 08:20:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "193409467214229519",
    "user_id" : "312345678",
    "created_at" : "Fri Apr 20 18:43:05 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1314966185523048624",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 10 16:29:04 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1682861826313842813",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 22 21:15:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1224691563913834659",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 04 13:49:57 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "980780350055673984",
    "user_id" : "312345678",
    "created_at" : "Mon Apr 02 12:13:52 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "736869136197513309",
    "user_id" : "312345678",
    "created_at" : "Sun May 29 10:37:47 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1858425854506332414",
    "user_id" : "312345678",
    "created_at" : "Mon Nov 18 08:23:46 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "492957922339352634",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 26 09:01:42 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1781714441277042818",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 20 16:00:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1614514640648171739",
    "user_id" : "312345678",
    "created_at" : "Sun Jan 15 06:47:41 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "249046708481191959",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 21 07:25:37 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1524240019038957774",
    "user_id" : "312345678",
    "created_at" : "Wed May 11 04:08:34 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "158772086871977994",
    "user_id" : "312345678",
    "created_at" : "Mon Jan 16 04:46:30 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "501817165024882721",
    "user_id" : "312345678",
    "created_at" : "Tue Aug 19 19:45:10 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1812177671229042820",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 13 17:30:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1280328805180797099",
    "user_id" : "312345678",
    "created_at" : "Tue Jul 07 02:32:29 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1036417591322636424",
    "user_id" : "312345678",
    "created_at" : "Mon Sep 03 00:56:24 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "629927055265394732",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 08 08:08:08 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "792506377464475749",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 29 23:20:19 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "444886379466354713",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1248916240404082781",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "548595163606315074",
    "user_id" : "312345678",
    "created_at" : "Fri Dec 26 21:44:14 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1842859843849842825",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 06 09:30:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1823788474164080889",
    "user_id" : "312345678",
    "created_at" : "Wed Aug 14 18:27:11 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "458320541997101109",
    "user_id" : "312345678",
    "created_at" : "Mon Apr 21 19:05:07 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1161883971030642776",
    "user_id" : "312345678",
    "created_at" : "Thu Aug 15 06:15:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "963744630640242759",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 14 12:00:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1579877260305920214",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 11 16:51:06 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "214409328138940434",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 17 17:29:02 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1335966046447759539",
    "user_id" : "312345678",
    "created_at" : "Mon Dec 07 15:15:01 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1092054832589598864",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 03 13:38:56 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "979746370162290760",
    "user_id" : "312345678",
    "created_at" : "Fri Mar 30 15:45:12 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "475608177983909920",
    "user_id" : "312345678",
    "created_at" : "Sun Jun 08 12:00:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "79167804477042692",
    "user_id" : "312345678",
    "created_at" : "Fri Jun 10 12:47:30 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "774550482390642742",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 10 10:10:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "757868997122224224",
    "user_id" : "312345678",
    "created_at" : "Tue Jul 26 09:23:44 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1879425715431043329",
    "user_id" : "312345678",
    "created_at" : "Wed Jan 15 07:09:43 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "513957783264063549",
    "user_id" : "312345678",
    "created_at" : "Mon Sep 22 07:47:39 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1635514501572882654",
    "user_id" : "312345678",
    "created_at" : "Tue Mar 14 05:33:38 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "270046569405902874",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 18 06:11:34 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1391603287714721979",
    "user_id" : "312345678",
    "created_at" : "Mon May 10 03:57:33 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1301328666105508014",
    "user_id" : "312345678",
    "created_at" : "Thu Sep 03 01:18:26 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1057417452247347339",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 30 23:42:21 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1053601721814642770",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 20 11:00:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "813506238389186664",
    "user_id" : "312345678",
    "created_at" : "Mon Dec 26 22:06:16 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "199176698531442698",
    "user_id" : "312345678",
    "created_at" : "Sun May 06 16:40:00 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "865448459728089153",
    "user_id" : "312345678",
    "created_at" : "Fri May 19 06:06:06 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "569595024531025989",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 22 20:30:11 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1288904692797042787",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 30 18:30:00 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1691151742839845094",
    "user_id" : "312345678",
    "created_at" : "Mon Aug 14 18:16:10 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "325683810672865314",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 20 18:54:06 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1600877121230631129",
    "user_id" : "312345678",
    "created_at" : "Thu Dec 08 15:37:03 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1007888002518642762",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 16 07:30:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "235409189063651349",
    "user_id" : "312345678",
    "created_at" : "Tue Aug 14 16:14:59 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1611663935344242809",
    "user_id" : "312345678",
    "created_at" : "Sat Jan 07 10:00:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1356965907372470454",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 03 14:00:58 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1095382022819442837",
    "user_id" : "312345678",
    "created_at" : "Tue Feb 12 18:00:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1113054693514309779",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 02 12:24:53 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1700436165594738765",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 09 09:09:09 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1700436920569458814",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 09 09:12:09 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1398738415062642794",
    "user_id" : "312345678",
    "created_at" : "Sat May 29 20:30:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "869143479656149104",
    "user_id" : "312345678",
    "created_at" : "Mon May 29 10:48:48 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "625232265797988429",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 26 09:12:43 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1938900177981042830",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 28 10:00:00 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "534957644188774464",
    "user_id" : "312345678",
    "created_at" : "Wed Nov 19 06:33:36 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "705487995473522736",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 03 20:20:20 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1827425392332402821",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 24 19:19:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1656514362497593569",
    "user_id" : "312345678",
    "created_at" : "Thu May 11 04:19:35 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "590923014409842727",
    "user_id" : "312345678",
    "created_at" : "Wed Apr 22 17:00:00 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "291046430330613789",
    "user_id" : "312345678",
    "created_at" : "Tue Jan 15 04:57:31 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1180460249845362777",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 05 12:30:30 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1412603148639432894",
    "user_id" : "312345678",
    "created_at" : "Wed Jul 07 02:43:30 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "450920502333042717",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 01 09:00:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984250968895567",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:09:02 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1168691934781272219",
    "user_id" : "312345678",
    "created_at" : "Tue Sep 03 01:07:25 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1243976147209842780",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 28 19:00:00 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "749181129789042836",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 02 10:01:15 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "834506099313897579",
    "user_id" : "312345678",
    "created_at" : "Wed Feb 22 20:52:13 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1827439485193842823",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 24 20:15:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1107284006342258773",
    "user_id" : "312345678",
    "created_at" : "Sun Mar 17 14:14:14 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "675649347718770734",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 12 12:12:12 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "590594885455736904",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 21 19:16:08 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1712151603764556009",
    "user_id" : "312345678",
    "created_at" : "Wed Oct 11 17:02:07 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "346683671597576229",
    "user_id" : "312345678",
    "created_at" : "Mon Jun 17 17:40:03 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1827446531624562824",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 24 20:43:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "865448457211506751",
    "user_id" : "312345678",
    "created_at" : "Fri May 19 06:06:06 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1468240389906395334",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 07 15:26:02 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "913697356451442756",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 29 09:30:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "102772457739415554",
    "user_id" : "312345678",
    "created_at" : "Sun Aug 14 16:03:58 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1377965768297181369",
    "user_id" : "312345678",
    "created_at" : "Fri Apr 02 12:46:55 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1134054554439020694",
    "user_id" : "312345678",
    "created_at" : "Thu May 30 11:10:50 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "444886382821797915",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 15 17:22:33 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "890143340580860019",
    "user_id" : "312345678",
    "created_at" : "Wed Jul 26 09:34:45 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1248916241284886622",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 11 10:10:10 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "646232126722699344",
    "user_id" : "312345678",
    "created_at" : "Tue Sep 22 07:58:40 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1627005021654642810",
    "user_id" : "312345678",
    "created_at" : "Sat Feb 18 18:00:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1767788845031518449",
    "user_id" : "312345678",
    "created_at" : "Wed Mar 13 05:44:39 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "402320912864538669",
    "user_id" : "312345678",
    "created_at" : "Mon Nov 18 06:22:35 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1677514223422304484",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 08 03:05:32 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "312046291255324704",
    "user_id" : "312345678",
    "created_at" : "Thu Mar 14 03:43:28 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "140853873806962694",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 27 18:05:55 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "329847765012082707",
    "user_id" : "312345678",
    "created_at" : "Thu May 02 06:40:10 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1433603009564143809",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 03 01:29:27 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1827431683788402822",
    "user_id" : "312345678",
    "created_at" : "Sat Aug 24 19:44:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1189691795705983134",
    "user_id" : "312345678",
    "created_at" : "Wed Oct 30 23:53:22 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "945780581847822459",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 26 22:17:17 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "701869367989661784",
    "user_id" : "312345678",
    "created_at" : "Mon Feb 22 20:41:12 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1198269977661042778",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 23 16:00:00 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "611594746380447819",
    "user_id" : "312345678",
    "created_at" : "Thu Jun 18 18:02:05 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1733151464689266924",
    "user_id" : "312345678",
    "created_at" : "Fri Dec 08 15:48:04 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "367683532522287144",
    "user_id" : "312345678",
    "created_at" : "Wed Aug 14 16:26:00 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "553493926317682725",
    "user_id" : "312345678",
    "created_at" : "Fri Jan 09 10:10:10 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1489240250831106249",
    "user_id" : "312345678",
    "created_at" : "Thu Feb 03 14:11:59 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "123772318664126469",
    "user_id" : "312345678",
    "created_at" : "Tue Oct 11 14:49:55 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1245329036972945574",
    "user_id" : "312345678",
    "created_at" : "Wed Apr 01 12:35:54 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1411650999357042795",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 04 11:40:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "1768942827540082817",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 16 10:10:10 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "1001417823114784899",
    "user_id" : "312345678",
    "created_at" : "Tue May 29 10:59:49 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "911143201505570934",
    "user_id" : "312345678",
    "created_at" : "Fri Sep 22 08:20:42 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1025430414757490763",
    "user_id" : "312345678",
    "created_at" : "Fri Aug 03 17:17:17 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "667231987647410259",
    "user_id" : "312345678",
    "created_at" : "Thu Nov 19 06:44:37 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "696290054573682735",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 07 11:11:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1788788705956229364",
    "user_id" : "312345678",
    "created_at" : "Fri May 10 04:30:36 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "423320773789249584",
    "user_id" : "312345678",
    "created_at" : "Wed Jan 15 05:08:32 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1588856151359910007",
    "user_id" : "312345678",
    "created_at" : "Sat Nov 05 11:30:00 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "375713464913522710",
    "user_id" : "312345678",
    "created_at" : "Thu Sep 05 20:14:05 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1325364724698738789",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1544877492098068689",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 07 02:54:31 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "179409559931088909",
    "user_id" : "312345678",
    "created_at" : "Tue Mar 13 03:32:27 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1454602870488854724",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 31 00:15:24 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "444886760309157916",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 15 17:24:03 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "418169690590834711",
    "user_id" : "312345678",
    "created_at" : "Tue Dec 31 23:59:58 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1210691656630694049",
    "user_id" : "312345678",
    "created_at" : "Fri Dec 27 22:39:19 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984248242597966",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:09:01 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "966780442772533374",
    "user_id" : "312345678",
    "created_at" : "Thu Feb 22 21:03:14 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "283301014998642702",
    "user_id" : "312345678",
    "created_at" : "Mon Dec 24 20:00:00 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "722869228914372699",
    "user_id" : "312345678",
    "created_at" : "Wed Apr 20 19:27:09 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "226665881734770699",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 21 13:12:12 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1844425947223191804",
    "user_id" : "312345678",
    "created_at" : "Thu Oct 10 17:13:08 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "478958015056212024",
    "user_id" : "312345678",
    "created_at" : "Tue Jun 17 17:51:04 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1754151325613977839",
    "user_id" : "312345678",
    "created_at" : "Sun Feb 04 14:34:01 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "388683393446998059",
    "user_id" : "312345678",
    "created_at" : "Fri Oct 11 15:11:57 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "1510240111755817164",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 02 12:57:56 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "144772179588837384",
    "user_id" : "312345678",
    "created_at" : "Thu Dec 08 13:35:52 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1266328897897656489",
    "user_id" : "312345678",
    "created_at" : "Fri May 29 11:21:51 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "885997333974642754",
    "user_id" : "312345678",
    "created_at" : "Fri Jul 14 23:00:00 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "793165642403442743",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 31 19:00:00 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1022417684039495814",
    "user_id" : "312345678",
    "created_at" : "Thu Jul 26 09:45:46 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "936509043445362758",
    "user_id" : "312345678",
    "created_at" : "Fri Dec 01 08:15:30 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "778506470181335139",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 21 08:09:41 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "688231848572121174",
    "user_id" : "312345678",
    "created_at" : "Sat Jan 16 05:30:34 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1039984922057535569",
    "user_id" : "312345678",
    "created_at" : "Wed Sep 12 21:11:42 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1809788566880940279",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 07 03:16:33 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "444320634713960499",
    "user_id" : "312345678",
    "created_at" : "Fri Mar 14 03:54:29 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "60448126602866690",
    "user_id" : "312345678",
    "created_at" : "Tue Apr 19 21:02:11 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "1565877353022779604",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 03 01:40:28 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "200409420855799824",
    "user_id" : "312345678",
    "created_at" : "Thu May 10 02:18:24 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1321966139164618929",
    "user_id" : "312345678",
    "created_at" : "Fri Oct 30 00:04:23 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1642426638601842811",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 02 07:20:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "1078054925306458254",
    "user_id" : "312345678",
    "created_at" : "Wed Dec 26 22:28:18 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1325364726376460390",
    "user_id" : "312345678",
    "created_at" : "Sun Nov 08 09:09:09 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "987780303697244289",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 21 19:49:11 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "76630460272242691",
    "user_id" : "312345678",
    "created_at" : "Fri Jun 03 12:45:00 +0000 2011"
  }
}, {
  "tweet" : {
    "tweet_id" : "743869089839083614",
    "user_id" : "312345678",
    "created_at" : "Fri Jun 17 18:13:06 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1865425808147902719",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 07 15:59:05 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "499957875980922939",
    "user_id" : "312345678",
    "created_at" : "Thu Aug 14 16:37:01 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1898361361600114828",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 08 13:13:13 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "1621514594289742044",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 03 14:23:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "256046662122762264",
    "user_id" : "312345678",
    "created_at" : "Wed Oct 10 15:00:56 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1531239972680528079",
    "user_id" : "312345678",
    "created_at" : "Mon May 30 11:43:53 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "1287328758822367404",
    "user_id" : "312345678",
    "created_at" : "Sun Jul 26 10:07:48 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1269252702219563106",
    "user_id" : "312345678",
    "created_at" : "Sat Jun 06 13:00:00 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "992705460899442761",
    "user_id" : "312345678",
    "created_at" : "Sat May 05 10:00:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1043417544964206729",
    "user_id" : "312345678",
    "created_at" : "Sat Sep 22 08:31:43 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "799506331106046054",
    "user_id" : "312345678",
    "created_at" : "Fri Nov 18 06:55:38 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "555595117247885379",
    "user_id" : "312345678",
    "created_at" : "Thu Jan 15 05:19:33 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "650548401213042733",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 04 05:50:00 +0000 2015"
  }
}, {
  "tweet" : {
    "tweet_id" : "1830788427805651194",
    "user_id" : "312345678",
    "created_at" : "Tue Sep 03 02:02:30 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "465320495638671414",
    "user_id" : "312345678",
    "created_at" : "Sun May 11 02:40:26 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1586877213947490519",
    "user_id" : "312345678",
    "created_at" : "Mon Oct 31 00:26:25 +0000 2022"
  }
}, {
  "tweet" : {
    "tweet_id" : "221409281780510739",
    "user_id" : "312345678",
    "created_at" : "Sat Jul 07 01:04:21 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1342966000089329844",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 26 22:50:20 +0000 2020"
  }
}, {
  "tweet" : {
    "tweet_id" : "1099054786231169169",
    "user_id" : "312345678",
    "created_at" : "Fri Feb 22 21:14:15 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1069300162825842771",
    "user_id" : "312345678",
    "created_at" : "Sun Dec 02 18:40:00 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1730293113097842815",
    "user_id" : "312345678",
    "created_at" : "Thu Nov 30 18:30:00 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "855143572373008494",
    "user_id" : "312345678",
    "created_at" : "Thu Apr 20 19:38:10 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1870500223323762826",
    "user_id" : "312345678",
    "created_at" : "Sat Dec 21 16:03:00 +0000 2024"
  }
}, {
  "tweet" : {
    "tweet_id" : "374086850907762709",
    "user_id" : "312345678",
    "created_at" : "Sun Sep 01 08:30:30 +0000 2013"
  }
}, {
  "tweet" : {
    "tweet_id" : "764868950763794529",
    "user_id" : "312345678",
    "created_at" : "Sun Aug 14 16:59:03 +0000 2016"
  }
}, {
  "tweet" : {
    "tweet_id" : "1886425669072613634",
    "user_id" : "312345678",
    "created_at" : "Mon Feb 03 14:45:02 +0000 2025"
  }
}, {
  "tweet" : {
    "tweet_id" : "520957736905633854",
    "user_id" : "312345678",
    "created_at" : "Sat Oct 11 15:22:58 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "1642514455214452959",
    "user_id" : "312345678",
    "created_at" : "Sun Apr 02 13:08:57 +0000 2023"
  }
}, {
  "tweet" : {
    "tweet_id" : "277046523047473179",
    "user_id" : "312345678",
    "created_at" : "Fri Dec 07 13:46:53 +0000 2012"
  }
}, {
  "tweet" : {
    "tweet_id" : "1398603241356292284",
    "user_id" : "312345678",
    "created_at" : "Sat May 29 11:32:52 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "850774818885234750",
    "user_id" : "312345678",
    "created_at" : "Sat Apr 08 18:18:18 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "1154692027498131609",
    "user_id" : "312345678",
    "created_at" : "Fri Jul 26 09:56:47 +0000 2019"
  }
}, {
  "tweet" : {
    "tweet_id" : "1064417405888917644",
    "user_id" : "312345678",
    "created_at" : "Mon Nov 19 07:17:40 +0000 2018"
  }
}, {
  "tweet" : {
    "tweet_id" : "1447142360944242797",
    "user_id" : "312345678",
    "created_at" : "Sun Oct 10 10:10:00 +0000 2021"
  }
}, {
  "tweet" : {
    "tweet_id" : "820506192030756969",
    "user_id" : "312345678",
    "created_at" : "Sun Jan 15 05:41:35 +0000 2017"
  }
}, {
  "tweet" : {
    "tweet_id" : "532165093559922723",
    "user_id" : "312345678",
    "created_at" : "Tue Nov 11 13:37:00 +0000 2014"
  }
}, {
  "tweet" : {
    "tweet_id" : "576594978172596294",
    "user_id" : "312345678",
    "created_at" : "Sat Mar 14 04:05:30 +0000 2015"
  }
} ]
