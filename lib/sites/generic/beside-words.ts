/** What stands beside the number of a site's own help line, in the languages of the region. */
export const HELP = /service client|\b(?:support|assistance|aide|SAV)\b|hot ?line|help|customer|call ?cent|خدمة ال(?:زب|عم)|الدعم|المساعدة/i

/** With this the page turns to other things, and so does all that follows. */
export const NEIGHBOURS =
  /^.{0,12}\b(?:simil|related|sponsor|you m(?:ay|ight)|aimerez|autres (?:annonces|produits|articles)|more from|d[ée]couvrir|apparent[ée]|recomm[ae]nd\p{L}* (?:pour|for)|recently viewed|vue?s r[ée]cemment)|^.{0,24}\b(?:pe(?:uven|u)t|pourr\p{L}+|ont|also)(?: aussi| [ée]galement| vous)* (?:int[ée]resser|plaire|aimer|like|bought|viewed|(?:consult|achet)[ée])|^(?:إعلانات|منتجات|قد ي(?:عجب|هم)ك|شاهد أيض|المزيد من)/imu
