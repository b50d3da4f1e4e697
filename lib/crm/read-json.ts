/**
 * The body as JSON; undefined (which JSON cannot say) when it is no JSON, breaks off, or holds more than `limit` bytes.
 * Never rejects: what an answer means is told by its status first, and the status has come.
 */
export async function readJson(response: Response, limit: number): Promise<unknown> {
  try {
    const text = await readText(response, limit)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readText(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return null
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength
    if (size > limit) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
  return text + decoder.decode()
}
