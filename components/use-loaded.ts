import { useEffect, useState } from 'preact/hooks'

/** Something loaded beside the first drawing, null until it is there. `load` is read once. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, show] = useState<T | null>(null)
  useEffect(() => {
    void load().then(value => show(() => value))
  }, [])
  return loaded
}
