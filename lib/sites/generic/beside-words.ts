/** What stands beside the number of a site's own help line, in the languages of the region. */
export const HELP = /service client|\b(?:support|assistance|aide|SAV)\b|hot ?line|help|customer|call ?cent|خدمة ال(?:زب|عم)|الدعم|المساعدة/i

/** With this the page turns to other things, and so does all that follows. */
export const NEIGHBOURS =
  /^.{0,12}\b(?:simil|related|sponsor|you may|aimerez|autres (?:annonces|produits|articles)|more from|d[ée]couvrir)|^(?:إعلانات|منتجات|قد يعجبك|المزيد من)/imu
