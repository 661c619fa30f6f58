/** Whether a media query holds now: on paper what the screen draws only in part is drawn whole, on a phone a chart is drawn small. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export const PAPER = 'print'
export const PHONE = '(max-width: 640px)'

export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    // Synchronous, because for print the browser takes the page as it stands when the event ends.
    const onChange = () => flushSync(() => setHolds(media.matches))
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [query])
  return holds
}
