import { t } from '../../lib/i18n.ts'
import type { AccountForm, AccountProblem } from '../../lib/lead/account-form.ts'
import { isolateLtr } from '../ui/isolate.ts'

const addressWords = {
  required: 'optionsAddressRequired',
  'not-an-address': 'optionsAddressBad',
  'not-https': 'optionsAddressInsecure',
  'has-password': 'optionsAddressPassword',
} as const

/** What is wrong with an account's form, said so that it can be put right. */
export function problemWords(problem: AccountProblem, form: AccountForm): string {
  switch (problem.path) {
    case 'name':
      return t('optionsNameRequired')
    case 'baseUrl':
      return t(addressWords[problem.code])
    case 'token':
      return t(problem.code === 'required' ? 'optionsTokenRequired' : 'optionsTokenBad')
    case 'leadLink':
      return t('optionsLeadLinkBad')
    case 'deliveryFee':
      return t('optionsFeeBad', { currency: form.currency })
    default:
      return t('optionsNumberBad', { number: isolateLtr(form.ownNumbers[Number(problem.path.split('.')[1])] ?? '') })
  }
}
