/**
 * Whether the server has said that nobody is signed in any more. The frame then asks for sign-in over the page, which stays as it is.
 */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isOver = false

function set(next: boolean): void {
  if (isOver === next) return
  isOver = next
  for (const listener of listeners) listener()
}

export function sessionIsOver(): void {
  set(true)
}

export function sessionIsBack(): void {
  set(false)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSessionOver(): boolean {
  return useSyncExternalStore(subscribe, () => isOver)
}
