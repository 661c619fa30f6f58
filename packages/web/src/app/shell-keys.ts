/**
 * The keys that work on every page of the office. Those of one letter are silent while somebody types, while a window is open, and for whoever
 * switched them off (WCAG 2.1.4: dictation software types letters that nobody meant).
 */
import { useEffect, useEffectEvent } from 'react'

/** How long g waits for its letter. */
const AFTER_G_MS = 1500
const TYPED_IN = 'input, textarea, select, [contenteditable="true"], [role="listbox"], [role="combobox"], [role="menu"]'

export interface ShellKeys {
  readonly isSingle: boolean
  readonly onFind: () => void
  readonly onHelp: () => void
  readonly onGo: (letter: string) => void
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

export function useShellKeys({ isSingle, onFind, onHelp, onGo }: ShellKeys): void {
  const find = useEffectEvent(onFind)
  const single = useEffectEvent((event: KeyboardEvent, isAfterG: boolean) => {
    if (!isSingle || isBusy(event.target)) return false
    if (isAfterG) onGo(event.key.toLowerCase())
    else if (event.key === '/') onFind()
    else if (event.key === '?') onHelp()
    else return false
    event.preventDefault()
    return true
  })
  useEffect(() => {
    let pressedG = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return
      if (event.ctrlKey) {
        if (event.key.toLowerCase() !== 'k' || document.querySelector('[role="dialog"]') !== null) return
        event.preventDefault()
        return find()
      }
      if (event.key === 'Shift') return
      const isAfterG = event.timeStamp - pressedG < AFTER_G_MS
      pressedG = Number.NEGATIVE_INFINITY
      if (single(event, isAfterG) || isAfterG) return
      if (event.key === 'g' && !isBusy(event.target)) pressedG = event.timeStamp
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
