/**
 * What is sold, its colours, stuffs and kinds, in the languages of the chats: one line per thing, every word for it. Lets a customer's
 * `samta jeld` find `Ceinture cuir` in the catalogue. Written for Leadclip.
 */
export const GOODS = `
montre,montres,montra,mantra,magana,mgana,saa,sa3a,ساعة,ساعات,مكانة,منكالة,watch,watches,reloj
horloge,pendule,clock,ساعة حائط
sac,sacs,sak,saka,sakado,chanta,chnta,shanta,شنطة,شنط,حقيبة,صاك,ساك,bag,bags,handbag,bolso,mochila,cartable,sacoche
valise,baliza,valiza,حقيبة سفر,suitcase,maleta
chaussure,chaussures,sbbat,sebbat,sabat,spardila,حذاء,أحذية,صباط,سباط,جزمة,shoes,shoe,zapatos,zapato
basket,baskets,sneaker,sneakers,sberdila,سبرديلة,سنيكرز,كوتشي,zapatillas,tenis,trainers
bottine,bottines,botte,bottes,boot,boots,bottin,botin,بوط,بوت,botas,botines
mocassin,mocassins,moccasin,موكاسان,loafers,mocasines
sandale,sandales,sandala,claquette,claquettes,صندل,صنادل,صندالة,sandals,sandalias
balgha,belgha,babouche,babouches,بلغة,شربيل,cherbil
talon,talons,كعب,طالون,heels
robe,robes,kswa,keswa,ksewa,روب,فستان,كسوة,dress,vestido
chemise,chemises,qamija,9amija,camiza,قميص,قميجة,shirt,camisa
pantalon,pantalons,serwal,sarwal,سروال,بنطلون,بنطال,pants,trousers,pantalones
jean,jeans,دجين,جينز
veste,vestes,jacket,jaket,جاكيت,جاكيطة,فيست,chaqueta,cazadora,blouson
manteau,manteaux,kabbot,كبوط,معطف,coat,abrigo
pull,pulls,tricot,triko,تريكو,كنزة صوف,sweater,jersey
tshirt,t-shirt,tee shirt,tisort,تيشرت,camiseta
survetement,jogging,ensemble sport,survet,سيرفيت,تراكسوت,tracksuit,chandal
pyjama,pijama,بيجامة,pajama
chaussette,chaussettes,tqacher,t9acher,t9achr,ta9achr,ta9acher,tqachr,taqachir,tkacher,tkachr,تقاشر,جوارب,شرابات,socks,calcetines
maillot,maillots,touni,قميص رياضي,تيشيرت,camiseta de futbol
djellaba,jellaba,jelaba,جلابة,جلباب
caftan,kaftan,qaftan,قفطان
takchita,tekchita,تكشيطة
abaya,abayat,عباية,عبايات
hijab,hijabs,7ijab,foulard,foulards,zif,حجاب,خمار,طرحة,شال,scarf,panuelo,voile
echarpe,scarf,cache col,وشاح,bufanda
casquette,kaskita,كاسكيطة,كاب,قبعة,cap,hat,gorra,chapeau
gant,gants,ligat,قفازات,جوانتي,gloves,guantes
ceinture,ceintures,samta,semta,smta,سمطة,حزام,belt,cinturon
lunette,lunettes,nwader,ndader,نظارة,نظارات,نظاظر,glasses,sunglasses,gafas
parapluie,parapluies,mdalla,mdla,مظلة,شمسية,umbrella,paraguas
portefeuille,bztam,beztam,بزطام,محفظة,wallet,cartera
bijou,bijoux,مجوهرات,jewelry,joyas
bague,bagues,khatem,خاتم,ring,anillo
collier,colliers,39d,سلسلة,عقد,قلادة,necklace,collar
bracelet,bracelets,nbala,دبلج,سوار,اسورة,pulsera
boucle,boucles,twank,twang,حلق,أقراط,earrings,pendientes
parfum,parfums,barfum,parfan,3tr,3otor,oud spray,ri7a,riha,عطر,عطور,ريحة,برفان,perfume
huile,huiles,zit,zet,زيت,دهن,oil,aceite
oud,3oud,l3oud,عود
argan,argane,ركان,أركان,ارغان
savon,savons,sabon,saboun,صابون,صابونة,soap,jabon
creme,cremes,krim,pomada,pommade,pommades,pomade,كريم,مرهم,كريمة,cream,crema
masque,masques,mask,قناع,ماسك,mascarilla
argile,ghassoul,rhassoul,طين,غاسول,clay,arcilla
hydratant,hydratante,مرطب,moisturizer,hidratante
shampoing,shampooing,champoin,chamboin,شامبو,شامبوان,shampoo,champu
cheveu,cheveux,ch3ar,chaar,شعر,hair,pelo,cabello
peigne,peignes,mchta,mechta,مشط,مشطة,فرشاة,comb,brush,brosse,peine,cepillo
vernis,verni,manicure,طلاء,منكير,مناكير,nail polish,esmalte
ongle,ongles,dfar,أظافر,nails,unas
lampe,lampes,lampa,lamba,لامبة,مصباح,لمبة,lamp,lampara,veilleuse
bougie,bougies,chm3,شمعة,شموع,candle,vela
encens,bkhour,bakhour,bakhoor,bukhoor,bokhor,بخور,thiouraye,incense,incienso
mabkhara,مبخرة,encensoir,brule encens,burner
manucure,manikir,مانيكير,manicure kit
maquillage,makiyaj,مكياج,ماكياج,makeup,maquillaje
rouge a levres,3akar,3ker,روج,احمر شفاه,lipstick,pintalabios
couteau,couteaux,mous,moss,mwas,سكين,سكاكين,knife,knives,cuchillo,cuchillos
set,lot,kit,coffret,pack,طقم,مجموعة,ست,juego,taqm
casserole,casseroles,kasrona,طنجرة,كاسرولة,pot,cazuela
cocotte,cocottes,kokot,كوكوت,كوكوط,طنجرة ضغط,pressure cooker,olla
couscoussier,couscoussiers,keskas,kskas,كسكاس,برمة,couscous pot
poele,poeles,mqla,m9la,ma9la,مقلاة,مقلى,pan,sarten
marmite,marmites,tanjra,طنجية
plat,plats,tbsil,tebsil,طبسيل,طبق,صحن,dish,plate,plato
ceramique,fkhar,فخار,سيراميك,خزف,ceramic,ceramica
theiere,theieres,berrad,brrad,barrad,براد,إبريق,teapot,tetera,teteras
plateau,plateaux,siniya,sinya,صينية,tray,bandeja
verre,verres,kas,kisan,kas lkisan,كؤوس,كاس,كيسان,كوب,أكواب,glasses set,vasos,vaso
cafetiere,9hwa,ركوة,دلة,dallah,coffee pot,cafetera
cafe,qahwa,9ahwa,قهوة,coffee
the,atay,شاي,أتاي,tea,te
miel,3sel,عسل,honey,miel de abeja
datte,dattes,tmer,تمر,dates,datiles
safran,z3fran,زعفران,saffron,azafran
epice,epices,3atriya,بهارات,توابل,عطرية,spices,especias
amlou,أملو,املو
tapis,zerbia,zrabi,zarbiya,زربية,زرابي,سجادة,سجاد,rug,carpet,alfombra
priere,sala,sla,صلاة,prayer,rezo
couverture,couvertures,manta,mantas,بطانية,مانطة,غطاء,blanket
couette,couettes,لحاف,duvet,edredon
drap,draps,izar,إزار,ملاية,شرشف,sheets,sabanas,mfarch,مفارش,مفرش
oreiller,oreillers,mkhda,mkhedda,مخدة,وسادة,pillow,almohada
rideau,rideaux,khamia,khwami,خامية,ستارة,ستائر,curtain,cortina
nappe,nappes,غطاء طاولة,mantel,tablecloth
serviette,serviettes,fota,فوطة,منشفة,towel,toalla
coussin,coussins,مسند,cushion,cojin
matelas,مرتبة,mattress,colchon
salon,sdari,سداري
table,tables,tabla,طاولة,طبلة,ترابيزة,mesa
chaise,chaises,korsi,كرسي,كراسي,chair,silla
etagere,etageres,رف,shelf,estanteria
miroir,miroirs,mraya,مرآة,مراية,mirror,espejo
ecouteur,ecouteurs,casque,kit main libre,sma3at,sama3at,سماعة,سماعات,airpods,earphones,headphones,earbuds,auriculares
telephone,smartphone,portable,tilifoun,هاتف,جوال,موبايل,phone,movil
chargeur,chargeurs,charjour,charger,شاحن,شارجور,cargador
batterie,batteries,batri,batrie,بطارية,بطاريات,battery,bateria
power bank,powerbank,باور بنك
cable,cables,kabl,fil,كابل,سلك,cargador cable
clavier,claviers,كيبورد,لوحة مفاتيح,keyboard,keyboards,teclado
souris,ماوس,فأرة,mouse,mice,raton
enceinte,enceintes,baffle,سبيكر,مكبر صوت,speaker,altavoz
camera,cameras,kamira,كاميرا,كاميرات,camara
drone,drones,درون,طائرة
perche,trepied,عصا سيلفي,selfie stick,palo selfie
tele,television,تلفاز,تلفزيون,tv
ventilateur,ventilateurs,مروحة,fan,ventilador
chauffage,radiateur,مدفأة,سخان,heater,calefactor,estufa
mixeur,mixeurs,mixer,blender,blinder,moulinex,خلاط,خلاطة,مولينكس,batidora,licuadora
plongeant,hand blender
robot,robots,روبو,عجانة,kitchen machine
petrin,عجان,dough mixer
hachoir,hachoirs,مفرمة,فرامة,chopper,mincer,picadora
aspirateur,aspirateurs,mkinasa,مكنسة,اسبيراتور,vacuum,aspiradora
fer,mqlla,مكواة,iron,plancha
machine,mkina,makina,ماكينة,ماكنة,مكينة,آلة,maquina
bouilloire,bouilloires,غلاية,bouyoire,kettle,hervidor
friteuse,friteuses,air fryer,airfryer,قلاية,freidora
air,sans huile,هوائية
balance,balances,mizan,ميزان,scale,bascula
cuisine,kouzina,مطبخ,كوزينة,kitchen,cocina
boite,boites,علبة,علب,box,boxes,containers,cajas
moule,moules,قالب,mould,molde
gateau,gateaux,7alwa,حلوى,كيك,cake
perceuse,perceuses,perseuse,شنيول,مثقاب,دريل,drill,taladro
meuleuse,disqueuse,صاروخ,grinder,amoladora
scie,scies,منشار,saw,sierra
echelle,echelles,sellom,سلم,سلوم,ladder,escalera
projecteur,projecteurs,برجكتور,كشاف,projector,proyector,spot
solaire,chamsi,شمسي,شمسية,solar
compresseur,كومبريسور,ضاغط,compressor,compresor
niveau,ميزان ليزر,level,nivel
jouet,jouets,lo3ba,l3ba,لعبة,ألعاب,toy,toys,juguete
poupee,poupees,monika,مونيكة,دمية,doll,muneca
velo,velos,bicyclette,bchklita,bechklita,بشكليطة,دراجة,bike,bicicleta
trottinette,trottinettes,سكوتر,scooter,patinete
ballon,ballons,kora,كرة,كورة,ball,balon
halteres,haltere,أثقال,دمبل,dumbbells,pesas
corde,habl,حبل,rope,cuerda
livre,livres,ktab,ktoub,كتاب,كتب,book,books,libro
cahier,cahiers,dftr,دفتر,notebook,cuaderno
stylo,stylos,stilo,قلم,أقلام,pen,boligrafo
rasoir,rasoirs,mass,زيزوار,موس حلاقة,razor,maquinilla
tondeuse,tondeuses,طونديز,ماكينة حلاقة,clipper,trimmer,cortapelos
lisseur,plaque,بلاك,مكواة شعر,straightener,plancha de pelo
seche cheveux,sechoir,سشوار,مجفف,hair dryer,secador
couche,couches,ليكوش,حفاضات,diapers,panales
biberon,biberons,رضاعة,بيبرون,baby bottle,biberon bebe
poussette,poussettes,عربة أطفال,stroller,carrito
tente,tentes,خيمة,قيطون,tent,tienda de campana
gourde,gourdes,قارورة,botella,flask
tissu,tissus,توب,قماش,fabric,tela
pagne,pagnes,wax
bazin,بازان
boubou,boubous,بوبو
karite,shea,شيا
sucre,sokkar,سكر,sugar,azucar
olive,olives,zitoun,زيتون,aceituna
tasse,tasses,فنجان,فناجين,cup,taza
`

/** One line per colour, every word for it. */
export const COLOURS = `
noir,noire,noirs,noires,k7el,k7l,k7la,k7al,k7lin,ka7la,kehla,khel,أسود,اسود,سوداء,سودا,كحل,كحلة,كحلين,black,negro,negra
blanc,blanche,blancs,blanches,byed,bied,byad,bida,bayda,biydin,أبيض,ابيض,بيضاء,بيضا,بيض,white,blanco,blanca
rouge,rouges,7mer,hmer,7emra,7amra,7mra,أحمر,احمر,حمراء,حمرا,حمر,red,rojo,roja
marine,navy,كحلي,كحلية
bleu,bleue,bleus,bleues,zre9,zra9,zreq,zer9a,azra9,أزرق,ازرق,زرقاء,زرقا,blue,azul
vert,verte,verts,vertes,khder,khdar,khedra,أخضر,اخضر,خضراء,خضرا,green,verde
jaune,jaunes,sfer,sfar,safra,أصفر,اصفر,صفراء,yellow,amarillo
gris,grise,rmadi,رمادي,رمادية,gray,grey
rose,roses,wardi,وردي,وردية,rosa,pink
marron,marrons,qahwi,9ahwi,بني,بنية,قهوي,brown
dore,doree,dorees,dores,dahbi,ذهبي,ذهبية,golden,gold,dorado
argente,argentee,fiddi,فضي,فضية,silver,plateado
beige,بيج
`

/** What things are like beside their colour: stuffs, for whom, how large. One line per quality, every word for it. */
export const QUALITIES = `
cuir,cuirs,jeld,jld,جلد,جلدي,leather,cuero,piel
laine,soufa,soof,صوف,wool,lana
coton,9ten,قطن,cotton,algodon
lin,كتان,linen,lino
soie,7rir,حرير,silk,seda
bois,khcheb,خشب,wood,madera
inox,إينوكس,اينوكس,stainless
granit,granite,جرانيت,غرانيت
electrique,electriques,kahrabai,كهربائي,كهربائية,electric,electrico
pliable,pliables,ktwa,قابل للطي,foldable,plegable
brode,brodee,brodes,brodees,mtrouz,مطرز,مطرزة,embroidered,bordado
homme,hommes,rajel,rjal,rijal,رجالي,رجالية,رجال,للرجال,men,mens,man,hombre
femme,femmes,mra,3yalat,نسائي,نسائية,نساء,للنساء,women,womens,mujer
enfant,enfants,drari,أطفال,اطفال,kids,ninos
bebe,bebes,رضيع,بيبي,baby
grand,grande,grands,kbir,kbira,كبير,كبيرة,large,big,xl
petit,petite,petits,sghir,sghira,صغير,صغيرة,small
automatique,otomatik,أوتوماتيك,اوتوماتيكي,automatic,automatico
interieur,domicile,home
exterieur,away
sport,رياضي,رياضية,sports,deportivo
`
