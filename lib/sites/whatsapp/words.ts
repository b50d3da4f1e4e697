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

/** What stands under a title and is none: presence and hints, as they begin, lower case. */
export const presence: readonly string[] = [
  'online',
  'typing',
  'last seen',
  'click here',
  'tap here',
  'en ligne',
  'écrit',
  'en train',
  'vu ',
  'dernière connexion',
  'cliquez ici',
  'متصل',
  'يكتب',
  'آخر ظهور',
  'انقر هنا',
  'digitando',
  'visto por último',
  'clique aqui',
  'en línea',
  'escribiendo',
  'últ. vez',
  'haz clic',
]
