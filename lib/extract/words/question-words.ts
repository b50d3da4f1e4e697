// Licence: as Leadclip's own, see LICENSE.
/** Words by which a shop asks where to deliver. Other questions name the field they ask for. Written for Leadclip. */
export const WHERE = `ou,habitez,on livre,fin,fayn,feen,win,lfin,where,donde,فين,وين,اين,لفين,coordonnees,infos de livraison,informations,vos infos,les infos,ma3lomat,lma3loumat,details,datos,معلوماتك,معلوماتكم,المعلومات,البيانات,بياناتك`
/** Words by which a shop asks for a name. */
export const WHO = `nom,qui,chkoun,who,quien,شكون,من معي,مين,coordonnees,infos de livraison,vos infos,les infos,ma3lomat,lma3loumat,details,datos,معلوماتك,معلوماتكم,المعلومات,البيانات,بياناتك`
/** Words that make a question of a sentence without a question mark. */
export const QUESTIONS = `combien,quel prix,quel est le prix,prix svp,vous avez,est ce que,avez vous,est il,ch7al,chhal,bch7al,wach,wesh,kayn,kayna,kaddech,9addech,bkam,how much,do you have,is it,is the,cuanto,teneis,hay,شحال,واش,بكام,بكم,كم,هل,قداش`
