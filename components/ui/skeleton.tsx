import { useEffect, useState } from 'preact/hooks'

const DELAY = 200
const rows = ['a', 'b', 'c', 'd', 'e']

/** Grey bars in the place of fields. Nothing at all for the first 200 ms: most readings end before. */
export function Skeleton({ label }: { label: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="ghosts" aria-busy="true">
      {late && (
        <>
          <p class="sr" role="status">
            {label}
          </p>
          {rows.map(row => (
            <div class="sheet" key={row}>
              <span class="ghost" />
              <span class="ghost" />
            </div>
          ))}
        </>
      )}
    </div>
  )
}
