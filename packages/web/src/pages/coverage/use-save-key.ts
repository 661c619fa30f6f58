/** Ctrl+S keeps the form instead of the page. What is being typed goes into its cell first, and is drawn, before anything is sent. */
import { useEffect, useEffectEvent } from 'react'

export function useSaveKey(onSave: () => void): void {
  const save = useEffectEvent(onSave)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
      setTimeout(() => save(), 0)
    }
    // Before the grid, which keeps its keys for itself.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
}
