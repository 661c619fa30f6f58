/**
 * The keys that work on every page of the office. Those of letters are silent while somebody types, while a window is open, and for whoever
 * switched them off (WCAG 2.1.4: dictation software types letters that nobody meant).
 */
import { useEffect, useEffectEvent } from 'react'
import { followKey } from './go-keys.ts'

/** How long g, and the letter after it, wait for the next. */
const AFTER_G_MS = 1500
const TYPED_IN = 'input, textarea, select, [contenteditable="true"], [role="listbox"], [role="combobox"], [role="menu"]'

export interface ShellKeys {
  readonly isSingle: boolean
  readonly onFind: () => void
  readonly onHelp: () => void
  readonly onGo: (letters: string) => void
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

export function useShellKeys({ isSingle, onFind, onHelp, onGo }: ShellKeys): void {
  const find = useEffectEvent(onFind)
  /** What is typed of a way to a page after this key; null = nothing. */
  const single = useEffectEvent((event: KeyboardEvent, before: string | null) => {
    if (!isSingle || isBusy(event.target)) return null
    const { typed, go } = followKey(before, event.key)
    if (go !== null) onGo(go)
    else if (typed !== null) return typed
    else if (event.key === '/') onFind()
    else if (event.key === '?') onHelp()
    else return null
    event.preventDefault()
    return null
  })
  useEffect(() => {
    let typed: string | null = null
    let typedAt = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return
      if (event.ctrlKey) {
        if (event.key.toLowerCase() !== 'k' || document.querySelector('[role="dialog"]') !== null) return
        event.preventDefault()
        return find()
      }
      if (event.key === 'Shift') return
      typed = single(event, event.timeStamp - typedAt < AFTER_G_MS ? typed : null)
      typedAt = event.timeStamp
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
