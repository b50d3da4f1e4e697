import type { Chat } from './chat-page.ts'

/** What the CRM should hold of an order, in major units. */
export interface ExpectedRow {
  full_name: string
  phone: string
  city: string
  address: string
  products: { sku: string; quantity: number; price: number }[]
}

const GIVEN = ['Salma', 'Youssef', 'Khadija', 'Omar', 'Hicham', 'Nadia']
const FAMILY = ['Bennis', 'Amrani', 'Benjelloun', 'Chraibi', 'Berrada', 'Lahlou']
const CITIES = ['Casablanca', 'Marrakech', 'Agadir', 'Tanger', 'Oujda', 'Rabat']

/** The nth invented customer, of 36, with an order that says everything in labelled lines, and the row that should come of it. */
export function orderChat(n: number): { chat: Chat; expected: ExpectedRow } {
  const name = `${GIVEN[n % GIVEN.length]} ${FAMILY[(n + Math.floor(n / GIVEN.length)) % FAMILY.length]}`
  const city = CITIES[n % CITIES.length] ?? ''
  const quantity = 1 + (n % 3)
  const phone = `06612233${String(10 + n)}`
  const address = `${10 + n} rue Ibn Toumart`
  return {
    chat: {
      title: name,
      messages: [
        { from: 'customer', text: 'Bonjour, la crème de nuit argan est disponible ?' },
        { from: 'shop', text: 'Oui, 149 DH la pièce. Envoyez nom, téléphone, ville et adresse' },
        {
          from: 'customer',
          text: `Je veux ${quantity} x ARG-50\nNom : ${name}\nTéléphone : ${phone}\nVille : ${city}\nAdresse : ${address}`,
        },
      ],
    },
    expected: {
      full_name: name,
      phone: `+212${phone.slice(1)}`,
      city,
      address,
      products: [{ sku: 'ARG-50', quantity, price: 149 }],
    },
  }
}
