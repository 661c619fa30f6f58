/** True while the page is laid out for paper, so that what is drawn only in part on the screen is printed whole. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const paper = matchMedia('print')
    // Synchronous, because the browser takes the page as it stands when the event ends.
    const onChange = () => flushSync(() => setPrinting(paper.matches))
    paper.addEventListener('change', onChange)
    return () => paper.removeEventListener('change', onChange)
  }, [])
  return isPrinting
}
