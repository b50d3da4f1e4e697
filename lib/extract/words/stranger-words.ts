// Licence: as Leadclip's own, see LICENSE.
/** Words of people who write to a shop without buying: couriers, advertisers, job seekers, suppliers, machines. Written for Leadclip. */
export const STRANGERS = `ramassage,coursier,tournee,bon de livraison,livreur,transporteur,votre colis,le colis,colis a recuperer,point relais,retour colis,retours a recuperer,ramasse,
  followers,abonnes,abonnez vous,gagnez,offre exceptionnelle,promo exclusive,profitez,cliquez,crypto,bitcoin,forex,credit rapide,pret,investissement,publicite,booster,boostez,sponsorisees,sponsorise,offre valable,likes,seo,site web,referencement,marketing digital,nous proposons,sans engagement,notre agence,nos services,nous vous proposons,notre societe,notre entreprise,devis gratuit,partenariat,collaboration,influenceuse,influenceur,placement de produit,
  fournisseur{|s},grossiste{|s},usine de,prix de gros,nos tarifs,catalogue en gros,arrivage,vente en gros,
  emploi,a louer,location de,recrutement,recrutez,cherche travail,cherche un travail,cherche du travail,kat9elbo 3la,vendeuse,stage,candidature,cv,poste de,kh{|e}dma,khdama,
  code de verification,code de confirmation,votre code,your code,verification code,otp,one time password,ne le partagez pas,do not share,code est,is your,رمز التحقق,كود التحقق,رمزك,لا تشاركه,lot gagnant,vous avez gagne,you won,felicitations vous,loterie,tirage au sort,
  facture impayee,huissier,recouvrement,enquete,sondage,don,association,
  متابعين,متابع,اربح,عرض خاص,اشترك,قرض,تمويل,خدماتنا,شركتنا,وكالتنا,نقدم لكم,إشهار,اعلان,زيادة المتابعين,تسويق,مورد,جملة,بالجملة,سعر الجملة,وظيفة,عمل,خدمة عندكم,سيرة ذاتية,توظيف,{ن|ت}خدم {معاكم|عندكم},{شي|على} خدمة,للكراء,للايجار,المندوب,السائق,سائق التوصيل,شركة {الشحن|النقل|التوصيل|للتوصيل},احنا شركة,موزع,شحنتك,طردك,طردكم,
  rank your,your website,your business,your page,google ranking,backlinks,hello dear,dear sir,supplier,wholesale,wholesaler,our company,our services,we offer,for rent,job,hiring,resume,vacancy,loan,investment,subscribe,click,web design,giveaway,courier,your parcel,pickup,driver,your package,
  proveedor,mayorista,oferta de empleo,busca{n|is} personal,titular,sin compromiso,curriculum,trabajo,repartidor,su paquete,seguidores`
/** Said by people of a business about itself; beside words for its trade it offers. */
export const WE = `nous,notre,nos,on est,we,our,us,somos,tenemos,nuestro,nuestra,3ndna,3andna,dyalna,7na,hna,نحن,احنا,حنا,عندنا,لدينا,ديالنا,عنا`
export const MAKERS = `usine,louons,rent,alquilamos,fabricant,fabricante,fabricantes,fabricants,fabriquons,produisons,fournissons,proposons,confectionnons,cooperative,{|b |b|l}j{o|ou|u|}mla,en gros,factory,manufacture{|r|rs},produce,fabricamos,fabrica,distribuimos,kansn3o,kanbi3o,ma3mal,l3mal,ننتج,نصنع,نوفر,نقدم,نبيع,نوزع,مصنع,معمل,تعاونية,للجملة,الجملة`
/** Said to a shop by people who offer. */
export const OFFERS = `si {cela|ca} vous interesse,si vous etes interesse{|e|s|es},if {you are |you re |u r |}interested,if it interests you,si {os|le|te|les} interesa,ila {|kntou |knto |kenti |kounto }mhtam{|in|ine|a},إذا {|كنت |كنتم |انتم |كنتي }مهتم{|ين|ة|ا},للمهتمين,إلا كنتو مهتمين`
