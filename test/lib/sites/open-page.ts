import { Window } from 'happy-dom'

/**
 * A document as a reader gets it, made of HTML. No layout: happy-dom gives every box the size zero. Scripts do not run. A form's
 * inputs take the names of its properties, as in real browsers.
 */
export function openPage(html: string, address = 'https://web.whatsapp.com/'): Document {
  const { document } = new Window({ url: address })
  document.write(html)
  const page = document as unknown as Document
  for (const form of page.querySelectorAll('form')) {
    for (const input of form.querySelectorAll('input')) {
      Object.defineProperty(form, input.getAttribute('name') ?? '', { value: input })
    }
  }
  return page
}
