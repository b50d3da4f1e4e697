// Licence: as Leadclip's own, see LICENSE.
/** Titles that go before a name and are no part of it. Written for Leadclip. */
export const TITLES = `m,mr,mme,mlle,mrs,ms,miss,monsieur,madame,mademoiselle,sir,madam,dr,docteur,doctor,pr,prof,professeur,maitre,me,ing,cheikh,
  si,ssi,sidi,lalla,lala,{|l|l |el }{haj|hadj|haja|7aj|7aja},hajj,hajja,ustad,ostad,moul,3ammi,
  الأخت,آنسة,سيد,سيدة,الحاجة,حاج,حاجة,الأستاذ,الأستاذة,استاذ,استاذة,دكتور,دكتورة,المهندس,المهندسة,د,لالة,للا,سي,عم,الشيخ,الفقيه,
  don,doña,señor,señora,señorita,sr,sra,srta`
