// Licence: as Leadclip's own, see LICENSE.
/** Family names that are everyday words as well: names only right behind a given name. Written for Leadclip. */
export const SURNAMES = `hadi,sahbi,jari,meziane,mezian,mziane,mezyan,lakhal,lekhal,lakehal,sghir,seghir,esseghir,kbir,lkbir,el kbir,labyad,lahmar,lazrak,lazraq,touil,ttouil,kamil,kamel,salhi,jdid,ajdid,petit,legrand,grand,blanc,noir,rose,moulin,martin,marchand,boulanger,white,black,brown,green,young,king,rubio,blanco,moreno,delgado,bueno,nouvel,mzali,saidi,cherif,chrif,
  مزيان,الكبير,الصغير,كبير,صغير,لكحل,الأكحل,الأحمر,لحمر,الأزرق,لزرق,الأبيض,لبيض,الأسود,الطويل,الجديد,كامل,الكامل,زين,الزين,الشريف,شريف,العربي,الهادي,الصالح,صالح,حاضر`
