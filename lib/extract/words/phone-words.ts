// Licence: as Leadclip's own, see LICENSE.
/** Words around phone numbers, and around numbers that are none. Written for Leadclip. */
/** The number after these is to be called for the delivery. */
export const CALL_HERE = `appellera,appelera,contactera,joindra,appelle moi,qu il appelle,y3{a|i}y{e|}t,ytsel,yttasel,يتصل,يعيط,يعيط ل,will call,should call,llamara,appelez,appeler,appelle,appellez,joignez,joindre,joignable,contactez,contacter,prenez,notez,utilisez,a joindre,pour la livraison,pour livraison,le bon,plutot sur,plutot le,preferable,de preference,prefere,principal,ce numero,le livreur appelle,sonnez,par telephone au,
  {3|}{a|i|e}y{|e}t{|o|ou|li},3yt,{|i|e}{t|tt}as{e|s}l{|o},{t|tt}s{e|}l{|o},kelem,kellem,kalem,kellmo,ntasel,had nmra,had nemra,had num,had numero,had raqm,khdem b,dwi m3a,hder m3a,sonni,sonniw,klem,
  اتصل,اتصلوا,اتصلي,تتصل,الاتصال,للاتصال,عيط,عيطو,عيطلي,عيطي,كلم,كلمني,كلموني,كلمو,دق,دق علي,تواصل,للتواصل,رن,هاد النمرة,هاد الرقم,هذا الرقم,على هذا الرقم,للتوصيل,
  call,call on,reach,contact,use,ring,best number,delivery number,preferred,
  llamar,llama,llamen,llamenle,llamenla,llamele,llamadle,llamad,llamadme,llamame,contactar,contacta,avisar,localizable`
/** Said after a number: that one. */
export const RATHER_THAT = `de preference,preferable,prefere,principal,le principal,en priorite,mieux,b7sen,bhsen,ahsen,preferably,preferred,best,main,preferido,mejor,الأفضل,أفضل,احسن,الأساسي`
/** The number after these is only to be tried when the other fails. */
export const CALL_OTHERWISE = `sinon,ou bien,{|l}fixe,landline,fijo,{|ال}ثابت,au cas ou,en cas de,en cas d,a defaut,autre,deuxieme,2eme,second,secondaire,secours,au besoin,wla,wlla,ola,akhor,khra,la khra,tani,tania,tanya,zapas,
  وإلا,وإن,الى ماجاوبتش,ولا,او,آخر,ثاني,تاني,احتياطي,otherwise,or,backup,alternative,in case,otro,segundo`
export const SOMEONE_ELSES = `son numero,son num,son tel,son telephone,son portable,sa ligne,dyalha,dyalo,diala,dialo,dialha,nmrto,nmrtha,ra9mo,ra9mha,tilifouno,telephone dyalo,lui,elle,il est joignable,elle est joignable,le sien,celui de,had{a|i} dyal,le numero de,num de,le num de,nmrt,nmra d,nmra dyal,numero dyal,num d,رقمه,رقمها,نمرتو,نمرتها,ديالها,ديالو,هاتفه,هاتفها,جواله,جوالها,موبايله,موبايلها,رقم,نمرة,his number,her number,his,her,his phone,her phone,hers,su numero,su movil,su telefono`
export const MINE = `moi,mon numero,mon num,mon tel,mon portable,mon telephone,le mien,ma ligne,nmrti,nemrti,dyali,diali,tilifouni,ana,رقمي,نمرتي,هاتفي,جوالي,موبايلي,انا,ديالي,الخاص بي,mine,my,me,mi numero,mi movil,yo,el mio`
/** The number after these is the shop's or the courier's. */
export const NOT_THE_CUSTOMERS = `livreur,coursier,votre numero,vos numeros,j ai appele,je vous ai appele,j ai essaye,j appelle le,service client,numero dyalkom,nmra dyalkom,nmrtkom,lmousil,3ayett l,3ayet lkom,3ayetlkom,3iyt l,المندوب,السائق,رقمكم,نمرتكم,عيطت,اتصلت,الموصل,خدمة الزبناء,خدمة العملاء,courier,driver,your number,i called,called from,3ay{|e}t liya mn,i tried,repartidor,vuestro numero,su centralita,llame al`
/** Said of the number at which the shop takes orders. */
export const ORDER_HERE = `pour {commander|passer commande|toute commande|vos commandes},command{e|ez|er} au,to order,للطلب,للطلبات,para pedir`
/** The digits after these are no phone number. */
export const REFERENCES = `{ma|la|votre|notre|cette|my|the|your} {commande|order},lcommande,{commande|order} n{|umero|o},order id,num commande,{n|numero|bon} de commande,commande dyali,d commande,cmd,vir,ref,reference,colis,suivi,track,tracking,rib,iban,compte,carte,carte bancaire,visa,cb,cin,cnie,cni,passeport,imei,gps,code,code barre,code promo,virement,facture,ticket,dossier,sn,s/n,serie,ice,rc,patente,tva,bl,bordereau,invoice,card,account,awb,serial,zip,siret,otp,
  {|ال}{طلب|طلبية|تتبع|شحنة|طرد|حساب|بطاقة|كود|رمز|فاتورة|كوليس},طلبي,طلبيتي,ايبان,بطاقة التعريف,البطاقة الوطنية,ريب,pedido,tarjeta,cuenta,factura,dni,nie,seguimiento,ra9m talab`
