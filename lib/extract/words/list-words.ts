// Licence: as Leadclip's own, see LICENSE.
/** Words that go with a number at the head of an order: `Commande 3`. Written for Leadclip. */
export const ORDER_TITLES = `commande,commande n,commande numero,cmd,cmde,cmnd,client,cliente,client n,order,order no,order n,customer,pedido,pedido n,cliente n,lead,colis,livraison,commanda,lcommande,talabiya,talab,
  طلب,طلبية,الطلب,الطلبية,طلب رقم,طلبية رقم,الطلب رقم,الطلبية رقم,زبون,زبونة,الزبون,زبون رقم,الزبون رقم,عميل,العميل,كوموند,كوماند`
/** An order that is not to be sent: in a status column, beside it, or in a later message. */
export const CANCELLATIONS = `annule,annulee,annules,annulez,annuler,annulation,annulent,a annule,a ete annule,a annuler,ne veut plus,n en veut plus,veut plus,plus interesse,plus interessee,desiste,se desiste,
  cancel,cancels,cancelled,canceled,cancelation,cancellation,to cancel,called off,doesn t want it,does not want it,no longer wants,
  cancelado,cancelada,anulado,anulada,cancelar,anular,cancela,cancelo,anula,anulo,ha cancelado,ha anulado,cancelacion,ya no quiere,ya no lo quiere,
  anuli,annuli,nanuli,tannula,t annula,tannulat,t annulat,mannuli,mannulia,m annuli,lgha,lghaha,lghat,tlgha,tlghat,ma bghach,mabghach,ma bghatch,mabghatch,ma b9ach baghi,mab9ach baghi,ma b9atch bagha,mab9atch bagha,mab9ach bagha,mabqach baghi,kansla,kansel,tkansla,
  ملغى,ملغاة,ملغية,الملغى,الغاء,ألغى,ألغت,ألغات,لغات,لغى,تلغات,تلغى,تلغت,ألغيت,ألغوا,يلغى,نلغيو,كنسل,كانسل,مابغاش,ما بغاش,مابغاتش,ما بغاتش,مابقاش باغي,ما بقاش باغي,مابقاتش باغية,ما بقاتش باغية,لم يعد يريد,لم تعد تريد,انلي,أنيلي,
  nannuler,n annuler,n annuli,nannulli,annulili,lghi,lghiha,nlghi,الغيه,الغيها,نلغي,نلغيها,اكنسل,كنسلها,لغيها,تم الالغاء`
/** People of the shop's side, whose numbers stand in lists: no customers. */
export const STAFF = `responsable,gerant,gerante,admin,administrateur,administratrice,moderateur,moderatrice,sav,service client,support,dispatcher,dispatch,dispatcheur,coordinateur,coordinatrice,superviseur,superviseuse,confirmatrice,confirmateur,confirmation,ramasseur,ramassage,expediteur,expeditrice,vendeur,vendeuse,livreur,livreurs,coursier,transporteur,affilie,affiliee,depot,
  call center,call centre,centre d appel,centre d appels,customer care,head office,manager,supervisor,courier,driver,sender,seller,coordinator,customer service,encargado,encargada,repartidor,vendedor,vendedora,mensajero,atencion al cliente,
  mousil,lmousil,lmoussil,livror,lmas2oul,lmas2ola,
  المسؤول,المسؤولة,المشرف,المشرفة,الموزع,السائق,البائع,البائعة,الادارة,المرسل,الموصل,خدمة الزبناء,خدمة العملاء,التأكيد,المنسق,المنسقة`
