import type { CorpusChat } from '../corpus/case.ts'

/**
 * A long chat for measuring speed: greetings, questions, orders, forms, numbers in all their ways, media rows, links, times, parcels and
 * chatter, by both sides. The same seed gives the same chat, letter for letter.
 */
export function longChat(length: number, seed = 42): CorpusChat {
  const dice = diceOf(seed)
  const { customer, shop } = writers(dice)
  let at = Date.UTC(2026, 0, 1, 8, 0, 0)
  const messages = Array.from({ length }, (): CorpusChat['messages'][number] => {
    const isIn = dice.random() < SHARE_OF_CUSTOMER
    at += dice.int(5, 900) * 1000
    return {
      dir: isIn ? 'in' : 'out',
      author: isIn ? 'Client' : 'Boutique',
      at: new Date(at).toISOString(),
      text: dice.pick(isIn ? customer : shop)(),
    }
  })
  return {
    id: `long-${length}`,
    defaultCountry: 'MA',
    ownNumbers: ['+212522000000'],
    catalogue: [
      { sku: 'SKU-001', name: 'Montre noire', price: 299 },
      { sku: 'PROD-002', name: 'Robe bleue', price: 249 },
    ],
    contactName: 'Client',
    messages,
  }
}

const SHARE_OF_CUSTOMER = 0.68

interface Dice {
  /** 0 up to 1. */
  random(): number
  /** Both ends included. */
  int(least: number, most: number): number
  pick<T>(list: readonly T[]): T
}

/** mulberry32, a generator of 32 bits. */
function diceOf(seed: number): Dice {
  let state = seed
  const random = () => {
    state |= 0
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  return { random, int, pick: <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T }
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹'
const inDigits = (script: string) => (mobile: string) => [...`0${mobile}`].map(digit => script[Number(digit)]).join('')
const grouped = (joint: string) => (mobile: string) =>
  `0${mobile.replace(/(.)(..)(..)(..)(..)/, `$1${joint}$2${joint}$3${joint}$4${joint}$5`)}`

/** Ways to write a Moroccan mobile number, given without its trunk zero. */
const STYLES: readonly ((mobile: string) => string)[] = [
  mobile => `0${mobile}`,
  grouped(' '),
  grouped('.'),
  grouped('-'),
  mobile => `+212${mobile}`,
  mobile => `+212 ${mobile.replace(/(...)(......)/, '$1-$2')}`,
  mobile => `00212${mobile}`,
  mobile => `212${mobile}`,
  inDigits(ARABIC_DIGITS),
  inDigits(PERSIAN_DIGITS),
  mobile => `\u202a+212 ${mobile}\u202c`,
  mobile => [...`0${mobile}`].join(' '),
]
const PREFIXES = ['60', '61', '62', '63', '64', '65', '66', '67', '70', '76', '77']
const list = (words: string) => words.split('|')
const FIRST = list('Rim|Adam|Safaa|Ziad|Hala|Nizar|Ghizlan|Faris|إيمان|زياد|هالة|نزار|Khaoula|Tariq')
const LAST = list('Boutaleb|Lamsaoui|Elmir|Ouadia|Benkacem|الزاهدي|بنكاسم|العمري|Tahouri|Sabri')
const CITIES = list(
  'Casa|Rabat|Fès|Mrakech|Tanja|طنجة|الدار البيضاء|أكادير|Agadir|Oujda|وجدة|Meknes|Tetouan|سلا|Kenitra|Safi|El Jadida|بني ملال|Laayoune|العيون',
)
const AREAS = list('hay salam|Maarif|حي المسيرة|Guéliz|lot Nassim|حي السلام|centre|hay riad|derb 4')
const GOODS = list('montre noire|la robe bleue|SKU-001|PROD-002|الخلاط|écouteurs|زيت الأركان|tapis|ساعة')
const PRICES = [49, 79, 99, 129, 149, 199, 249, 299, 349, 450, 899]
const CHATTER = list('w|had|chi|dyal|ana|كنت|غادي|mais|pour|avec|livraison|hier|دابا|ok')

/** What either side may write. The dice fall in the order in which the words stand. */
function writers({ int, pick }: Dice): Record<'customer' | 'shop', readonly (() => string)[]> {
  const digits = (length: number) => Array.from({ length }, () => int(0, 9)).join('')
  const mobile = () => pick(PREFIXES) + digits(7)
  const phone = () => pick(STYLES)(mobile())
  const name = () => `${pick(FIRST)} ${pick(LAST)}`
  const street = () =>
    `${pick(list('rue|bd|avenue|zn9a|زنقة|شارع'))} ${pick(list('Hassan II|Ibn Sina|Mohamed V|Al Qods|محمد الخامس|Tarik'))} ${pick(list('n|n°|رقم|imm'))} ${int(1, 220)}`
  const price = () => pick(PRICES)
  const form = (labels: readonly string[]) => () =>
    `${labels[0]} : ${name()}\n${labels[1]} : ${phone()}\n${labels[2]} : ${pick(CITIES)}\n${labels[3]} : ${street()}`
  return {
    customer: [
      () => pick(list('slm|salam|Bonjour|bonsoir|السلام عليكم|hi|hola|slt|salam khoya|مرحبا')),
      () => pick(list('ch7al |combien |شحال |how much |prix ')) + pick(GOODS) + pick(list('?| ?| svp| 3afak')),
      () => `${pick(list('bghit |je veux |أريد |I want |quiero ')) + int(1, 5)} ${pick(GOODS)}`,
      phone,
      name,
      () => pick(CITIES),
      () => `${name()}, ${phone()}, ${pick(CITIES)}, ${pick(AREAS)}, ${street()}`,
      form(['Nom', 'Tél', 'Ville', 'Adresse']),
      form(['الاسم', 'الهاتف', 'المدينة', 'العنوان']),
      () => pick(list('ok|wakha|d accord|واخا|merci|👍|chokran|safi|لا شكرا|نعم|oui')),
      () => `le ${int(1, 28)}/${int(1, 12)}/2026 à ${int(8, 20)}h${pick(list('|30'))}`,
      () => `colis n° ${digits(13)}`,
      () => `RIB ${digits(24)}`,
      () => pick(list('non plutôt |la ghir |لا غير ')) + int(1, 6),
      () => '<Media omitted>',
      () => `https://shop.example/p/${digits(8)}?r=${digits(10)}`,
      () => `${pick(list('appelez moi après |3ayet liya mor |اتصل بعد ')) + int(14, 20)}h`,
      () => `0${mobile().slice(0, 3)}`,
      () => Array.from({ length: int(20, 90) }, () => pick([...CHATTER, String(int(1, 400))])).join(' '),
    ],
    shop: [
      () => `${pick(list('Bonjour, |Marhba, |مرحبا، |'))}prix ${price()} dh`,
      () => `${price()}x${int(1, 4)} = ${price() * int(1, 4)} dh`,
      () => 'Nom, téléphone, ville et adresse svp',
      () => 'المرجو إرسال الاسم والهاتف والمدينة',
      () => `Livraison 24/48h. Service client 05 22 00 ${int(10, 99)} ${int(10, 99)}`,
      () => 'confirmé, merci 🙏',
    ],
  }
}
