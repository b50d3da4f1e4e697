import { type ChatLanguage, chatLanguage } from './chat-language.ts'
import type { Conversation } from './conversation.ts'

/** What a seller may send to ask for the number. It goes to a customer, so it follows the chat and not the language of Leadclip. */
const LINES: Record<ChatLanguage, string> = {
  ar: 'السلام عليكم، ممكن رقم هاتفك من فضلك لتأكيد الطلب والتوصيل؟ شكرا لك.',
  fr: 'Bonjour, pourriez-vous m’envoyer votre numéro de téléphone pour confirmer la commande et la livraison ? Merci !',
  en: 'Hello, could you please send me your phone number, so that we can confirm and deliver your order? Thank you!',
  pt: 'Olá, poderia enviar-me o seu número de telefone para confirmar e entregar a encomenda? Obrigado!',
  es: 'Hola, ¿me podría enviar su número de teléfono para confirmar y entregar su pedido? ¡Gracias!',
}

/** A polite line that asks for the number in the language of the chat, to be copied; nothing sends it. */
export const askLine = (conversation: Conversation): string => LINES[chatLanguage(conversation)]
