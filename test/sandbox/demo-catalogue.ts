import type { CatalogueItem } from '../../lib/lead/catalogue.ts'

/** What the demo shop sells: cosmetics, fashion and home. Prices in MAD, minor units. All invented. */
export const demoCatalogue: readonly CatalogueItem[] = [
  { sku: 'ARG-50', name: 'Crème de nuit argan', price: 14_900 },
  { sku: 'SER-ROSE', name: 'Sérum visage rose', price: 19_900 },
  { sku: 'HUI-ARG', name: "Huile d'argan 100 ml", price: 12_000 },
  { sku: 'SAV-NOIR', name: 'Savon noir', price: 6_000 },
  { sku: 'GAN-KES', name: 'Gant kessa', price: 3_500 },
  { sku: 'EAU-FLE', name: "Eau de fleur d'oranger", price: 4_500 },
  { sku: 'BAB-42', name: 'Babouches cuir 42', price: 25_000 },
  { sku: 'CAF-38', name: 'Caftan brodé 38', price: 59_000 },
  { sku: 'SAC-CUI', name: 'Sac cuir', price: 48_000 },
  { sku: 'FOU-SOI', name: 'Foulard soie', price: 16_900 },
  { sku: 'TAP-120', name: 'Tapis berbère 120 cm', price: 89_900 },
  { sku: 'THE-SER', name: 'Service à thé', price: 34_900 },
]
