// The first script of a popup that is timed: notes by the page's own clock (ms since the document began) the end of the first frame
// that shows its controls, and the form. In the blank popup one button stands for both.
{
  const seen = {}
  const parts = { usable: 'button', filled: 'form.lead-form, body > button' }

  /** After the frame that is drawn next; a message is answered once the frame is through. */
  function noteAfterFrame(name) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        seen[name] = performance.now()
        port1.close()
      }
      port2.postMessage(0)
    })
  }

  const observer = new MutationObserver(() => {
    for (const name of Object.keys(parts)) {
      if (!document.querySelector(parts[name])) continue
      delete parts[name]
      noteAfterFrame(name)
    }
    if (Object.keys(parts).length === 0) observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
  window.popupWatch = seen
}
