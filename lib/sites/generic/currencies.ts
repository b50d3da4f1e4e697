/**
 * What pages of the region write for a currency: the ISO 4217 codes that it may mean, and a pattern. Of several codes the first is meant where
 * the address names no country; where there is a dash first, nobody can tell. Signs after CLDR (en, fr, ar), the rest as shops write them. In
 * Arabic abbreviations `_` is a point that a space may follow.
 */
export const CURRENCY_WORDS: readonly (readonly [codes: string, pattern: string])[] = `MAD MAD|د_م
MAD,AED [Dd](?:[Hh][Ss]?\\.?|irhams?)|درهم|دراهم
AED AED|د_إ
EUR EUR|€|[Ee]uros?
USD USD|(?:US)?\\$
GBP GBP|£
SAR SAR|SR|ر_س|﷼
-,SAR,QAR,OMR,YER ريال
EGP EGP|LE|ج_م
EGP,SDG جنيه
DZD DZD|DA|دج|د_ج
TND TND|DT|دت|د_ت
KWD KWD|KD|د_ك
JOD JOD|JD|د_أ
-,DZD,TND,LYD,KWD,BHD,JOD,IQD دينار
QAR QAR|QR|ر_ق
XOF XOF|F ?CFA|CFA`
  .split('\n')
  .map(line => {
    const [, codes = '', pattern = ''] = /^(\S+) (.*)/.exec(line) ?? []
    return [codes, pattern.replaceAll('_', '\\. ?')]
  })
