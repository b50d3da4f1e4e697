import { t } from '../../lib/i18n.ts'
import type { ToastProps } from '../ui/toast.tsx'

/** The word after saving a lead that stays on this device. */
export const savedHere = (): ToastProps => ({ text: t('savedLocal'), spoken: t('savedLocal'), left: null, action: null })

/** The word after saving a lead that leaves in `left` of `whole` milliseconds, with the way back. */
export function savedAndLeaving(left: number, whole: number, onUndo: () => void): ToastProps {
  return {
    text: t('savedGoesIn', { seconds: Math.ceil(left / 1000) }),
    spoken: t('savedNameless'),
    left: whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0,
    action: { label: t('undo'), onClick: onUndo },
  }
}
