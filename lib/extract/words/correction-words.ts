// Licence: as Leadclip's own, see LICENSE.
/** Words by which people take something back. Written for Leadclip. */
export const NEGATIONS = `pas,et pas,et non,plus,machi,machy,mashi,mchi,w machi,not,isn t,ni,ماشي,وماشي,مش,مو,ليس,ليست,موش,وليس,tampoco,y no`
/** Before what does not hold: what else is named holds in its place. */
export const IN_PLACE_OF = `au lieu {de|du|des},a la place {de|du|des},en {vez|lugar} de,plutot que,{instead|in place} of,rather than,{|f|f }blas{|s}t,عوض,بدل,بدلا من,بدال,بلاصة`
/** Between two values: the first was wrong. */
export const CORRECTIONS = `non,pardon,oups,oops,erreur,desole,desolee,dsl,sorry,plutot,je veux dire,correction,je corrige,je me suis trompe,je me suis trompee,faute,fausse,attendez,en fait,finalement,rectification,ou mieux,changement,c est pas,remplacez,rectifiez,
  la la,lla,la,la ghir,ghir,sm7 liya,sm7li,sam7ini,sme7 li,smahli,smehli,ghlat,ghalat,ghlet,ghlatt,mea culpa,la mashi,blati,tsenna,3afwan,mt2asf,mt2asfa,bdlt,b{|e}d{|d}lo,bdel,beddel,baddel,
  عفوا,آسف,آسفة,معذرة,خطأ,غلط,غلطت,لا لا,سمح ليا,سمحي ليا,سمحلي,تصحيح,بل,الصحيح,بدل,غير,اقصد,قصدي,تبدل,تغير,بدلت,
  actually,i mean,wrong,mistake,typo,wait,rather,correct one,instead,my bad,scratch that,
  perdon,perdona,mejor,digo,error,me equivoque,equivocado,lo siento,quiero decir,espera,
  changez,changer,change,modifiez,modifier,make it,switch,swap`
/** Said of a number that is no longer in use, or that is not to be called. */
export const OUT_OF_USE = `ancien,ancienne,vieux,marche plus,marche pas,hors service,fonctionne plus,coupe,perdu,casse,vole,n est plus,plus le mien,plus valable,je l ai plus,n utilisez plus,supprimez,oubliez,ignorez,pas celui,faux numero,ferme,ne l utilisez pas,eteint,
  {|l}{9|q}dim,machi khdam,mashi khdam,ma{| }khdam{|a}ch,ma{| }b{9|q}a{|t}ch,maba9ich,t9t3,t9ata3,msdoud,tays,ta7,khser,khssr,tserra9,dda3,ma3ndich,mssdoud,t7rr9,t7er9,nsah,nsaha,nssaw,
  {|ال}قديم{|ة},خارج الخدمة,ما{| }بقاش,مابقاتش,مقطوع,ضاع,ضايع,مغلق,مسدود,توقف,لا يعمل,مش شغال,ما{| }خدامش,مخدامش,خسر,تلغى,ملغي,انسى,انساه,احذف,
  old one,my old,old number,out of service,not working,doesn t work,no longer,lost,don t use,ignore,dead,
  antiguo,viejo,no funciona,perdido,ya no uso,olvida`
/** Said when a number or an address was replaced. */
export const REPLACED = `nouveau numero,nouveau num,mon nouveau,change de numero,numero change,numero a change,j ai change,nouvelle adresse,tbdl,tbddel,tbedel,tbdel,bdelt nmra,bdlt nmra,nmra jdida,num jdid,numero jdid,
  تبدل,تغير,بدلت,غيرت,الرقم الجديد,رقم جديد,نمرة جديدة,النمرة الجديدة,رقمي الجديد,changed,new number,new address,nuevo numero,cambie`
/** Point at the number named before, not at the one beside. */
export const THAT_OTHER = `dak,dik,hadak,hadik,dakk,lakhor,lakhra,lawl,lwl,lawal,lowel,l autre,l ancien,le premier,le precedent,celui d avant,celui la,the other,the first,that one,the old,the previous,el otro,el primero,el anterior,ese,داك,ديك,هداك,هاداك,ذاك,ذلك,الاول,السابق,الآخر`
