// Licence: as Leadclip's own, see LICENSE.
/** Number words by language. Written for Leadclip. Tens and units are put together by code (`soixante-deux`, `ستة وستين`). */
export const NUMBER_WORDS: Record<number, string> = {
  0: 'zero,zeros,sifr,sefr,cero,صفر,زيرو',
  1: 'a pair,un,une,wa7d,wa7da,wahd,wahda,wahed,wa7ed,wa7id,w7d,w7da,we7da,we7ed,wehda,wa7dda,one,uno,una,un solo,واحد,واحدة,وحدة,وحد',
  2: 'deux,jouj,joj,jooj,juj,zouj,zoudj,zoj,zooj,itnin,ithnin,tnin,etnin,etneen,itneen,two,both,dos,اثنان,اثنين,جوج,زوج,زوز,حبتين,قطعتين,علبتين,كرطونتين,باكيتين,اتنين,تنين,ثنتين,اثنتين,a couple,une couple,etnan,etnen,tnine,zouz,zooz,jouje',
  3: 'trois,tlata,tleta,tlatha,thlatha,telata,talata,three,tres,ثلاثة,ثلاث,تلاتة,تلاثة,تلت,thletha,tlet',
  4: 'quatre,rb3a,reb3a,arb3a,arba3a,rab3a,four,cuatro,أربعة,أربع,ربعة',
  5: 'cinq,khmsa,khamsa,5amsa,khemsa,khmssa,five,cinco,خمسة,خمس',
  6: 'six,stta,setta,sitta,seis,ستة,ست,ستا,une demi douzaine,demi douzaine,half a dozen,half dozen,media docena,نص دزينة,نصف دزينة',
  7: 'sept,sb3a,seb3a,sab3a,seven,siete,سبعة,سبع',
  8: 'huit,tmnya,tmenya,tmania,tmniya,tamania,eight,ocho,ثمانية,ثمان,ثماني,تمنية,تمانية,تمنيا',
  9: 'neuf,ts3oud,tes3oud,tes3a,ts3a,tis3a,ts3ud,nine,nueve,تسعة,تسع,تسعود',
  10: 'une dizaine,dizaine,dix,3chra,3achra,3ashra,achra,ten,diez,عشرة,عشر',
  11: 'onze,7dach,hdach,7dash,eleven,once,احداش,حداش,احد عشر',
  12: 'douze,tnach,tnash,itnach,twelve,doce,dozen,douzaine,اثنا عشر,طناش,اتناش,اطناش,une douzaine,a dozen,docena,una docena,دزينة',
  13: 'treize,tlttach,thirteen,trece',
  14: 'quatorze,rb3tach,fourteen,catorce',
  15: 'quinze,khmstach,fifteen,quince,خمسطاش,خمستاشر',
  16: 'seize,sttach,sixteen,dieciseis',
  17: 'seventeen,diecisiete',
  18: 'eighteen,dieciocho',
  19: 'nineteen,diecinueve',
  20: 'vingt,3chrin,3ichrin,twenty,veinte,عشرين,عشرون',
  30: 'trente,tlatin,thirty,treinta,ثلاثين,ثلاثون,تلاتين',
  40: 'quarante,rb3in,arb3in,forty,cuarenta,اربعين,أربعون',
  50: 'cinquante,khmsin,khamsin,fifty,cincuenta,خمسين,خمسون',
  60: 'soixante,sttin,settin,sixty,sesenta,ستين,ستون',
  70: 'septante,sb3in,seventy,setenta,سبعين,سبعون',
  80: 'quatre vingt,quatre vingts,huitante,tmanin,tmnin,eighty,ochenta,ثمانين,ثمانون,تمانين',
  90: 'nonante,ts3in,ninety,noventa,تسعين,تسعون',
}
/** Joins tens and units. */
export const NUMBER_JOINTS = 'et,y,w,and,و'
/** Sayings that open with a number word and count nothing. */
export const SAYINGS = `un peu,une fois,un moment,un instant,une minute,une question,un truc,un autre,une autre,un geste,une remise,un prix,une reduction,tres bon,tres bonne,tres belle,tres beau,tres joli,tres jolie,tres cher,tres content,tres contente,tres vite,tres urgent,tres interesse,tres interessee,one moment,one sec,one second,one minute,one day,one question,one thing,once you,once it,once i,un momento,una pregunta,un poco,una vez,un saludo`
