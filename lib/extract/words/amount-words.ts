// Licence: as Leadclip's own, see LICENSE.
/** Words around amounts and counts. Written for Leadclip. */
export const CURRENCIES = `dh,dhs,mad,drhm,dirham,dirhams,derham,drahem,dirhm,da,dzd,dinar,dinars,din,dt,tnd,lyd,kwd,kd,egp,le,l.e,gineh,geneh,gneh,pound,pounds,sar,sr,riyal,riyals,rial,ryal,aed,qar,omr,bhd,jod,f,fr,cfa,fcfa,xof,francs,franc,eur,euro,euros,€,usd,dollar,dollars,$,£,
  درهم,دراهم,درهما,دينار,دنانير,د.ج,دج,دت,د.ت,جنيه,جنيهات,ج.م,ريال,ريالات,ر.س,رس,يورو,دولار,فرنك`
/** Everything for this sum. */
export const TOTALS = `soit,total,totale,au total,en total,in total,in all,en tout,tout compris,la totale,somme,le tout,les deux,les trois,les 2,les 3,les 4,l 2,pour les 2,pour 2,for 2,for the 2,los 2,las 2,ça fait,cela fait,majmou3,lmajmou3,f lmajmou3,kamlin,lkoll,kolchi,koulchi,kolhom,bjouj,b jouj,l jouj,ljouj,ljoj,for both,for all,altogether,together,total of,one of each,un de chaque,une de chaque,wa7da mn kol,wa7d mn kol,واحدة من كل,واحد من كل,وحدة من كل,una de cada,todo,los dos,las dos,suma,
  المجموع,الاجمالي,الحساب,الجملة,للجوج,بجوج,للزوج,بزوج,الكل,كلشي,كلهم,كامل,معا,للاثنين,الاثنين,الثلاثة`
/** The price of one. */
export const EACH = `l un,l une,chacun,chacune,piece,unite,l unite,unitaire,pu,/u,u,l wa7da,lwa7da,l wa7d,lwa7d,lwe7da,l w7da,lw7da,l wahda,lwahda,lwahd,l wahd,lwahed,wa7da b,l7ba,l 7ba,l habba,each,apiece,one,per unit,cada uno,cada una,unidad,
  الواحد,الواحدة,الحبة,القطعة,الوحدة,حبة`
/** The courier's fee: no price of an article. */
export const DELIVERY_FEES = `difference,diff,supplement,avance,acompte,arbon,3arbon,tsbi9,lfar9,far9,فرق,عربون,تسبيق,diferencia,anticipo,deposit,livraison,frais,port,transport,expedition,envoi,tawsil,twsil,towsil,taousil,tewsil,lvr,livr,liv,domicile,delivery,shipping,fee,fees,envio,portes,
  التوصيل,توصيل,شحن,التوصل,مصاريف,رسوم`
/** What is measured, not counted: the number before it is no quantity and no price. */
export const UNITS = `blays,blayss,blayes,blassat,blasat,plassat,بلايص,بلاصات,مقاعد,cm,mm,m,metre,metres,km,kg,kilo,kilos,g,gr,gramme,grammes,l,litre,litres,ml,cl,w,watt,watts,v,volt,volts,mah,go,gb,inch,pouces,pouce,%,pour cent,h,heure,heures,min,mn,minute,minutes,j,jour,jours,ans,an,mois,semaine,semaines,days,day,hours,hour,years,months,yards,yard,places,personnes,dias,dia,horas,m2,ghz,hz,etage,eme,er,ere,ieme,
  سم,متر,مل,لتر,كيلو,غرام,غ,جرام,كلغ,كغ,واط,ساعة,ساعات,دقيقة,يوم,ايام,سنة,سنوات,شهر,اشهر,اسبوع,مقاس`
/** Words that count pieces: the number before them is a quantity. */
export const COUNTERS = `كرتون,paire,paires,piece,pieces,pcs,pc,pces,unite,unites,exemplaire,exemplaires,article,articles,boite,boites,paquet,paquets,pack,packs,lot,lots,carton,cartons,bouteille,bouteilles,flacon,flacons,pot,pots,sachet,sachets,fois,7bat,l7bat,hbat,7abat,habat,7ba,7bba,7abba,wa7dat,piyasat,pieça,3olab,3elab,pairs,pair,units,box,boxes,bottles,sets,set,of them,dyalhom,mnno,menno,mnhom,menhom,mnha,d entre eux,ديالهم,منو,منهم,منها,منه,unidades,unidad,cajas,pares,par,piezas,
  حبات,حبة,قطع,قطعة,علب,علبة,زوج,أزواج,وحدات,قطعتين,حبتين,علبتين,كرطونة,كراطن,باكو,بواطة,مرات,
  bidon,bidons,copie,copies,jarre,jarres,bocal,bocaux,tube,tubes,barquette,barquettes,rouleau,rouleaux,jar,jars,copy,botella,botellas,bote,botes,نسخة,نسخ,بيدون,بيدونات,قرعة,قراعي,قنينة,قنينات,عبوة,عبوات,كيس,اكياس`
/** Words that announce a count. */
export const COUNT_CUES = `donc,ya3ni,يعني,quantite,qte,qty,quantity,cantidad,nombre,العدد,عدد,الكمية,كمية,3adad,l3adad`
/** What follows is a size: no count and no price. */
export const SIZE_CUES = `photo,foto,modele,model,modelo,موديل,صورة,taille,taille en,pointure,size,talla,numero,ma2as,ma9as,m9as,mqas,9yas,qyas,مقاس,المقاس,مقاسي,قياس,القياس,قياسي,نمرة`
/** Taken off a sum that was named before. */
export const REBATES = `remise,reduction,rabais,ristourne,moins,discount,off,descuento,rebaja,na9es,n9es,n9ess,خصم,نخصم,هخصم,اخصم,تخفيض,نقصت,ننقص,نقصنا`
/** A shop's no to a price that the customer names. */
export const REFUSALS = `non,desole,desolee,impossible,pas possible,peux pas,peut pas,pouvons pas,prix fixe,malheureusement,ma ymkench,maymkench,ma n9drch,man9drch,la khoya,la khti,lla,lah ghaleb,taman fix,لا,اسف,ما يمكنش,مايمكنش,ما ينفعش,ماينفعش,مش هينفع,ما نقدرش,مانقدرش,ما نجموش,ما اقدر,ثابت,no,sorry,can t,cannot,unfortunately,fixed price,lo siento,no puedo,no podemos,precio fijo`
