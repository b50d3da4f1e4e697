/**
 * How the interface calls its own user in a speaker label, lower case, by language: the label's text before the colon.
 * An unknown language loses one vote on direction, no more.
 */
export const selfWords: ReadonlySet<string> = new Set([
  'you', // en
  'vous', // fr
  'toi', // fr
  'tu', // it, ro, fr
  'أنت', // ar
  'انت', // ar
  'você', // pt
  'tú', // es
  'du', // de, sv, da, no
  'jij', // nl
  'siz', // tr
  'sen', // tr
  'вы', // ru
  'ты', // ru
  'ви', // uk
  'את', // he
  'אתה', // he
  'شما', // fa
  'آپ', // ur
  'आप', // hi
  'anda', // id, ms
  '你', // zh
  '您', // zh
  'あなた', // ja
  '나', // ko
])

/** What stands under a title and is none, lower case: presence, said in full, and hints, as they begin. Names may begin like either. */
export const presence: readonly RegExp[] = [
  /^(online|typing|recording audio)\W*$/,
  /^(last seen|click here for|tap here for)\b/,
  /^(en ligne|écrit|en train d.écrire|enregistre un message)\W*$/,
  /^(vue? (à|aujourd|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d)|dernière connexion|cliquez ici|appuyez ici)/,
  /^(متصل|متصل الآن|متصلة|يكتب|يكتب الآن|جارٍ الكتابة|جارٍ التسجيل)[\s.…]*$/,
  /^(آخر ظهور|انقر هنا|اضغط هنا)/,
  /^(digitando|gravando áudio|escribiendo|grabando audio|en línea)\W*$/,
  /^(visto por último|clique aqui|toque aqui|últ\. vez|haz clic|toca aquí)/,
]
