// Licence: as Leadclip's own, see LICENSE.
/**
 * Words that open a part of an address or a quarter. Written for Leadclip, for the way addresses are given in Morocco, Algeria,
 * Tunisia, Egypt, the Gulf, West Africa and Spain.
 */
export const STREETS = `rue,r,avenue,av,ave,aven,boulevard,bd,bld,blvd,boul,impasse,allee,allees,passage,chemin,ruelle,route,rte,autoroute,rond point,place,esplanade,voie,corniche,
  {|l}z{|a|e}n{9|q|k}{a|at|et|t},zkak,{|l}{ch|sh|c}ar{|i|e}3,charie,t{|e}ri{9|q|k|g},tariq,nahj,nhj,
  شارع,ش,زنقة,نهج,طريق,ممر,زقاق,جادة,ساحة,حارة,كورنيش,
  street,st,road,rd,lane,drive,alley,square,highway,corniche road,
  calle,c/,carrer,rua,avenida,avda,plaza,pza,paseo,camino,cuesta,carretera,callejon,travesia,ronda,glorieta`
export const BUILDINGS = `immeuble,unite,imm,im,bloc,blocs,block,blk,bloque,batiment,bat,bt,tour,residence,residences,res,résid,lotissement,lotiss,lotis,lot,lots,villa,villas,maison,dar,ddar,dyar,tranche,ilot,groupe,gh,complexe,ensemble,camp,ferme,
  imara,imarat,{|l}3{|i|e|a|o}mar{a|at|et},bloke,blok,mahal,m7al,ma7al,m7el,lm7al,7anout,hanout,fila,vila,9isariya,9issaria,kissaria,kissariat,qissariat,kissariya,
  عمارة,العمارة,بلوك,بناية,البناية,برج,إقامة,تجزئة,فيلا,فيلة,منزل,المنزل,بيت,دار,مجمع,مجمع سكني,كومباوند,قيسارية,محل,دكان,حانوت,مكتب,مزرعة,عزبة,كامبوند,قطعة,المجاورة,مجاورة,
  building,bldg,bld.,tower,house,home,apartment,apartments,flat,compound,farm,warehouse,suite,unit,
  edificio,portal,casa,urbanizacion,urb,torre,chalet,nave,finca,local`
export const DOORS = `appartement,appart,appt,app,apt,aprt,apart,etage,etg,rdc,porte,pte,escalier,esc,entree,chambre,bureau,magasin,boutique,local,numero,n°,num,sous sol,rez de chaussee,studio,interphone,digicode,bp,boite postale,
  tabaq,taba9,ta9,tab9a,tabe9,etaj,litaj,bab,lbab,r{|a|e}{9|q|k}{|a|e}m,nmra,ch9a,chqa,cho99a,cho9a,shaqa,sha22a,sha2a,sha2et,dor,eldor,bortma,bartma,partma,l partma,
  رقم,الرقم,شقة,الشقة,طابق,الطابق,الدور,دور,باب,مدخل,غرفة,درج,ص.ب,نمرة,برطمة,محل رقم,سطح,
  floor,door,gate,room,entrance,office,shop,unit no,number,ground floor,zip,zip code,code postal,
  piso,puerta,planta,bajo,escalera,izquierda,derecha,izda,izq,izqda,dcha,drcha,interfono,codigo postal`
export const LANDMARKS = `{pres|a cote} {de|du|des|d},cote,en face{| de| du| des},face a,face au,face,derriere,devant,au dessus {de|du|d},en dessous de,sous,au coin {de|du},coin,angle,a l angle,entre,{proche|pas loin|au niveau|a l interieur} {de|du|des},juste a cote,non loin de,vers,
  3nd,3end,7da,hda,7dda,7day,hdaa,{9|q|g|k}{|o|u|ou|e|a}d{|d}{a|e}m,mora,mor,wra,wara,mn wra,fo9,foug,fouq,ta7t,te7t,ltaht,l ta7t,{|b|b }{j|g}{|a|e}nb,9rib mn,9rib l,qrib mn,qrib l,9rib,m{|o|ou|u}{9|q|k}ab{|e|i}l,bin,{9|q}bal{|a|t|et},9rayeb,khalf,
  قرب,بالقرب من,قريب من,بجانب,بجوار,جنب,حدا,حذا,امام,قدام,خلف,وراء,ورا,مور,مقابل,قبالة,فوق,تحت,بين,عند,يمين,على طريق,بعد مسجد,بحدا,ناحية,
  inside,near,near the,near to,next to,behind,in front of,opposite,opposite to,across from,beside,close to,by the,above,below,under,between,around the corner from,
  {cerca|al lado|enfrente|detras|encima|delante|debajo} {de|del},{frente|junto} {a|al},esquina`
/** Buildings that everyone knows: they make an address by themselves. */
export const KNOWN_BUILDINGS = `campus,universite,faculte,fac,ecole,lycee,college,creche,hopital,clinique,pharmacie,hotel,riad,usine,chantier,societe,entreprise,marche,souk,souq,gare,mosquee,cafe,restaurant,station,station service,ste,stade,parc,aeroport,port,prefecture,wilaya de,tribunal,commissariat,gendarmerie,caserne,poste,banque,agence,supermarche,carrefour,centre commercial,mall,cite universitaire,zone industrielle,zi,parc industriel,technopark,technopole,technopolis,casanearshore,casa nearshore,nearshore,zone franche,cabinet,salon,garage,hammam,boulangerie,patisserie,laiterie,epicerie,snack,atelier,depot,ambassade,kiosque,
  jami3,jame3,jam3,jm3,jamaa,l jam3,ljam3,l jame3,masjid,msjid,so9,sou9,9ahwa,qahwa,lqahwa,madrasa,mdrasa,sbitar,farmasian,formasian,frmasian,ferran,7ammam,m9bara,lm9bara,lagare,mahata,lma7ata,
  مسجد,جامع,مدرسة,ثانوية,إعدادية,جامعة,كلية,مستشفى,صيدلية,الصيدلية,فندق,مصنع,شركة,سوق,السوق,محطة,مقهى,حمام,فرن,ملعب,مستوصف,السبيطار,الليسي,مول,المقبرة,الجماعة,البريد,المنطقة الصناعية,بنك,ورشة,مطعم,
  school,university,hospital,clinic,pharmacy,mosque,factory,market,airport,stadium,hostel,supermarket,surf house,guest house,guesthouse,warehouse,gym,library,church,park,
  colegio,instituto,universidad,farmacia,mercado,estacion,iglesia,fabrica,poligono industrial,poligono,bar,supermercado,mezquita`
export const AREAS = `quartier,quart,qtier,qrtier,qt,qrt,quartie,hay,7ay,lhay,l7ay,hayy,secteur,sect,sct,district,arrondissement,zone,faubourg,medina,ancienne medina,mdina 9dima,lmdina l9dima,village,commune,delegation,baladiya,
  بلدية,معتمدية,حي,الحي,حومة,ناحية,منطقة,المدينة القديمة,ضاحية,قرية,القرية,مركز,كفر,نجع,مخيم,سكتور,قطاع,
  neighborhood,neighbourhood,industrial area,barrio,barriada,distrito,houma,7ouma,7oma,7awma,homa`
/** Quarters of old towns and hamlets: an area when no other is named, else a part of the address. */
export const HAMLETS = `derb,darb,drb,douar,douwar,dwar,dowar,doar,cite,cit,ksar,9sar,kasbah,9asba,kasba,
  درب,دوار,قصبة,قصر,مدينة سكنية`
/** Quarters that need no name. */
export const CENTRES = `centre,{c|ctr|ctre|cntr|cent} ville,ctre,centre ville,center,city center,city centre,town center,downtown,centro,el centro,lcentre,l centre,sentr,sentre,santr,santre,sontr,wast lmdina,west lmdina,wst lmdina,lmdina l9dima,centre urbain,medina,la medina,old medina,the medina,old town,{nouvelle|vieille} ville,casco antiguo,
  وسط المدينة,وسط البلد,مركز المدينة,المدينة القديمة,سنتر,السونتر,الوسط`
