// Licence: as Leadclip's own, see LICENSE.
/** Words before a town that say how it is meant. Written for Leadclip. */
export const LOCATIVES = `a,au,aux,en,de,sur,vers,pour,jusqu a,dans,livrer a,livrez a,livraison a,livraison sur,livree a,livre a,habite,habite a,j habite,j habite a,reside a,ville de,region de,province de,cercle de,caidat,{9|q}{|a|e|i}{i|y}adat,{i|e}{9|q}lim,da2ira,cote de,
  f,fi,fe,fl,l,lil,mn,men,mnin,mdinat,mdint,sakn f,saken f,sakna f,skn f,ana f,ana mn,wld,weld,bnt,jihat,nwahi,b,ta3,mta3,dyal,
  في,من,الى,ل,ب,ف,بمدينة,مدينة,لمدينة,فمدينة,في مدينة,من مدينة,ولاية,محافظة,قيادة,دائرة,إقليم,عمالة,ساكن في,ساكنة في,ساكن,ساكنة,جهة,نواحي,ضواحي,منطقة,لولاية,بولاية,ديال,للدار,للمحل,للبيت,للمنزل,للمكتب,
  to,in,at,from,city of,live in,living in,deliver to,delivery to,ship to,near,
  desde,para,hasta,ciudad de,vivo en`
/** A town where the customer is, but not the goods: work, journeys, birth. */
export const ELSEWHERE = `travaille,mon travail,boulot,taf,au travail,je bosse,mon bureau est,originaire,en voyage,en deplacement,j etais,je suis ne,actuellement,en vacances,khdam,khdama,kankhdem,kan khdem,lkhdma,khdmti,kanqra,kan9ra,msafer,msafra,أعمل,اشتغل,نخدم,خدام,خدامة,كنخدم,شغلي,عملي,مسافر,مسافرة,أصلي,i work,duty,my work,my office,trabajo`
/** The shop's own place. */
export const SHOP_PLACES = `vous etes,votre magasin,votre boutique,votre local,magasin,boutique,showroom,vous etes ou,vous etes situe,vous etes situes,vous vous trouvez,depot,ntoma,ntouma,ntoma f,magasin dyalkom,lm7al,l7anout,local dyalkom,3ndkom local,3ndkom magasin,محلكم,المحل,متجركم,فينكم,مقركم,انتم في,your shop,your store,are you located,are you in,you located,where are you,vuestra tienda,estais,la tienda`
