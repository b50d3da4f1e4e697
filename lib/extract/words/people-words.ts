// Licence: as Leadclip's own, see LICENSE.
/** Words by which people say who they are and for whom they order. Written for Leadclip. */
export const INTRODUCTIONS = `je suis,cest,{je |j |j|}m{ |}a{p|pp}el{|l}{e|},mon nom est,c est,moi,ici,je me presente,au nom de,au nom d,sous le nom,mon prenom est,signe,nom,de la part de,mn taraf,من طرف,
  ana,ktbo,ktbi,smiti,smiyti,smiyti hiya,smiya,ismi,esmi,esmy,ismy,smyti,isme,ismi howa,b smiyt,b smiya,bsmiyt,bsmiya,3la smiyt,b ism,bism,bisem,m3ak,m3akom,m3akoum,maak,m3ak m3a,
  i am,i m,im,name is,my name s,this is,name s,it s,its,under the name,under the name of,in the name of,
  soy,me llamo,mi nombre es,a nombre de,aqui,
  انا,كتبو,كتبي,اكتبوا,اسمي,اسمي الكامل,سميتي,معك,معاك,معكم,معاكم,باسم,على اسم,على سمية,بسمية,الاسم,الاسم الكامل,nom complet,full name`
/** Said before the name of somebody else. */
export const THEIR_NAMES = `{il |elle |}s a{p|pp}el{|l}{e|},son nom,son nom est,son nom c est,sm{i|iy}{to|tou|ta|tha},smou,smouh,smito howa,smitha hiya,{i|e}sm{o|ou|ha},isamha,اسمه,اسمها,اسمو,سميتو,سميتها,his name is,her name is,he s called,she s called,se llama,su nombre es`
/** Said before the name of the person who is to receive the goods. */
export const RECIPIENTS = `pour,chez,destinataire,a l attention de,nom de,a livrer a,{livrez|envoyez} a,livrer a,remettre a,a remettre a,
  dyal,diyal,l,lil,wsslo l,wesselha l,3ndo,{|b|i}sm{i|iy|y}t,
  لصالح,المستلم,المستلمة,سمية,اسم,ديال,باسم,
  for,name of,recipient,deliver to,attn,care of,c/o,
  para,a la atencion de,a nombre de`
/** Said before the name of the one who is at the door, whoever orders. */
export const ASK_FOR = `demande{r|z},receptionne{|e} par,s{|o|e}w{e|}l{|o|i} 3la,{اس|س|سو}{ا|}ل{|و|ي} {على|عن},ask for,receiv{ed|ing} {by|is},pregunt{ar|a|ad|e|en} {por|x}`
/** Said of the one who takes the parcel. */
export const RECEIVES = `va recuperer,va recevoir,va receptionner,va prendre,recupere,recuperera,recevra,receptionnera,prendra la livraison,sera la,sera sur place,sera a la maison,sera present,sera presente,li ghadi,{|ghadi |gha }{y|t|n}{|e}{ch|sh}{|e}d{|d}{|ha|o},{|gha}{y|t}akhod{ha|o},ytsllm,tstlm,hiya li,howa li,hwa li,hia li,lli ghadi,will receive,will pick,will be there,will take,will collect,غادي يشد,غادي تشد,{|غ}{ي|ت}شدها,{|ه}{ي|ت}{ستلم|تسلم}{|ها},{|غ}{ي|ت}اخدها,اللي غادي,لي غادي,هو اللي,هي اللي,va a recoger,va a recibir,recogera,recibira,lo recoge,la recoge,lo recibe,la recibe,estara`
export const RELATIONS = `{|mon }{mari|pere|frere|fils|oncle|ami|amie},{|ma }{femme|mere|soeur|fille|tante|grand mere},{|my }{mother|father|brother|sister|husband|wife|son|daughter|friend},{|mi }{madre|padre|hermano|hermana|marido|mujer|hijo|hija|primo|prima|amigo|amiga},
  epouse,epoux,maman,papa,cousin,cousine,collegue,voisin,voisine,tata,tonton,tantine,grand pere,belle mere,beau pere,beau frere,belle soeur,neveu,niece,patron,fiance,fiancee,gendre,proche,copain,copine,parents,mes parents,ma mre,assistante,assistant,gardien,concierge,secretaire,khoya,khuya,khouya,5oya,khti,okhti,5ti,mama,lwalida,lwalid,lwaldin,walida,walid dyali,mmi,mi,mwi,ba,bba,baba,wldi,weldi,wlidi,wlidati,bnti,benti,rajli,rajl,mrati,mrti,3mti,khalti,khali,3mi,sa7bi,sahbi,sahbti,sa7bti,jari,jarti,jdati,jddi,3arousti,mart khoya,rajl khti,wld khti,wld 3mi,bnt 3mi,lkhadama,3assas,اخي,اختي,امي,ابي,زوجي,زوجتي,ابني,ابنتي,بنتي,ولدي,صديقي,صديقتي,جاري,جارتي,عمي,عمتي,خالي,خالتي,خويا,ختي,الوالدة,الوالد,والدتي,والدي,راجلي,مراتي,مرتي,جدتي,جدي,ماما,بابا,اخويا,صاحبي,صاحبتي,حماتي,زميلي,زميلتي,مامتي,البواب,uncle,aunt,mom,dad,mum,neighbor,neighbour,colleague,grandmother,grandma,boss,roommate,esposo,esposa,vecino,vecina,suegra,tia,tio,abuela,abuelo,compañer{o|a}{| de piso}`
export const KUNYAS = `oum,oumm,om,umm,um,mama,maman,abou,abu,bou,papa,baba,أم,أبو,maman de,mama de,mere de,mama d,mmi,bent,wld,princesse,بنت,ولد,مول,مولات`
/** Small words that stand inside names. */
export const NAME_PARTICLES = `el,al,ben,bin,bint,bent,ibn,ould,oueld,wld,abd,abdel,abdul,ait,ayt,ou,de la,de,del,da,di,van,von,mc,o,bou,abou,abu,bel,sidi,lalla,moulay,mly,sid,nait,oum,بن,ابن,بنت,ولد,آل,أيت,عبد,بو,أبو,مولاي,سيدي,ذو,ولاد`
/** Written in the place of a name that is not known. */
export const NAMELESS = `sans nom,pas de nom,nom inconnu,inconnu,inconnue,anonyme,non precise,no name,unknown,anonymous,n a,sin nombre,desconocido,bla smiya,بدون اسم,بلا اسم,غير معروف,مجهول`
/** Words that make a business of a header. */
export const BUSINESS_WORDS = `boutique,shop,store,magasin,market,transport,services,service,groupe,group,info,infos,promo,promotion,ventes,vente,livraison,amana,sarl,societe,company,pro,officiel,official,beauty,beaute,fashion,mode,online,express,immobilier,agence,cosmetics,parfum,parfumerie,coiffure,salon,garage,pharmacie,cabinet,restaurant,cafe,snack,pizzeria,hotel,atelier,import,export,digital,marketing,electro,phone,tech,car,cars,auto,rent,center,centre,coop,cooperative,bio,client,cliente,clients,admin,support,sav,virement,banque,bank,iphone,samsung,gamer,artisan,menuiserie,bricolage,meuble,meubles,kids,baby,home,deco,design,studio,photo,ecole,collegue,voisin,voisine,maison,famille,family,plombier,electricien,taxi,chauffeur,tailleur,couture,dentiste,whatsapp,new,nouveau,tel,
  متجر,محل,شركة,مؤسسة,توصيل,خدمات,مجموعة,سوق,صالون,معرض,عروض,زبون,زبونة,المندوب,مندوب,مكتب,مطعم,مقهى,صيدلية,tienda,peluqueria`
