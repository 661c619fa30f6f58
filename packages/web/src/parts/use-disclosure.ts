/** A panel behind a button: closed by Escape (back to the button), by a press elsewhere, and by leaving it with the keyboard. */
import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Disclosure {
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly close: () => void
  /** Around button and panel. */
  readonly around: RefObject<HTMLDivElement | null>
}

export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false)
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const isInside = (target: EventTarget | null) => target instanceof Node && around.current?.contains(target) === true
    const onElsewhere = (event: Event) => {
      if (!isInside(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      around.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return { isOpen, toggle: () => setOpen(!isOpen), close: () => setOpen(false), around }
}
