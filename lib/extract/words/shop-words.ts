// Licence: as Leadclip's own, see LICENSE.
/** Words of a shop about itself: what stands beside them is no customer's. Written for Leadclip. */
export const SHOPS_OWN = `je suis,je m appelle,notre,nos,nous,virement,versement,payez,wave,orange money,l avance,cash plus,wafacash,rib,ana smiti,smiyti,m3ak,m3akom,dyalna,3ndna,3andna,my name is,our,us,nuestro,nuestra,nuestros,llamenos,soy,معك,معاك,ديالنا,عندنا,رقمنا,محلنا,متجرنا,زورونا,اتصلوا بنا,تواصلوا معنا`
/** Said when a shop repeats what it has written down, for the customer to say yes to. */
export const REPEATS = `meme adresse,meme nom,memes coordonnees,memes infos,toujours a,c est bien,c est toujours,je confirme,confirmez,a confirmer,on confirme,je recapitule,recap,recapitulatif,je resume,je note,j ai note,donc,vos infos sont,votre adresse est,nefs l adresse,nefs ladresse,nafs l adresse,nafs l3onwan,nefs l3onwan,nefs lm3lomat,nefs nmra,confirmi,confirmili,nconfirmi,n2akdo,s7i7,same address,same details,confirm,is that right,correct,misma direccion,mismos datos,confirmas,confirmame,entonces,نفس العنوان,نفس المعلومات,نفس الرقم,نفس السمية,نأكد,نأكدو,أكد,تأكد,للتأكيد,تأكيد,كنأكد,صحيح,هل المعلومات صحيحة`
/** Said back when it is not so. */
export const DENIALS = `non,no,nop,nope,faux,fausse,incorrect,wrong,ghalat,ghlat,lla,la la,la ghir,machi,غلط,خطأ,لا`
