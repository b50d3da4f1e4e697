// Licence: as Leadclip's own, see LICENSE.
/** Said by a shop of what it has no more of. Written for Leadclip. */
export const SOLD_OUT = `rupture,rupture de stock,en rupture,epuise,epuisee,plus disponible,plus dispo,pas disponible,pas dispo,plus en stock,n est plus,sala,salat,salaw,tsala,kmel,kmlat,khlas,makaynch,makaynach,makaynsh,ma kaynch,ma kaynach,mab9ach,mab9atch,mabqach,ma b9ach,ma b9atch,
  sold out,out of stock,not available,unavailable,ran out,agotado,agotada,agotados,agotadas,no disponible,no queda,no quedan,sin stock,
  نفذ,نفد,نفذت,نفدت,نافذ,خلص,خلصت,خلصان,سالا,سالات,تسالا,تسالات,ما كاينش,ماكاينش,ما كايناش,ماكايناش,مابقاش,ما بقاش,مابقاتش,ما بقاتش,غير متوفر,غير متوفرة,غير متاح,مش موجود,مش متوفر,مو موجود,مو متوفر`
