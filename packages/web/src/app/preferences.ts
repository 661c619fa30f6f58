/**
 * What a person chose for this browser: language, theme, and whether single letters are shortcuts. Kept on the device, read before the first paint.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { useSyncExternalStore } from 'react'

export const LANGUAGES = ['id', 'en'] as const satisfies readonly Language[]

export const THEMES = ['terang', 'gelap', 'kontras'] as const
export type Theme = (typeof THEMES)[number]

const SINGLE_KEYS = ['hidup', 'mati'] as const
export type SingleKeys = (typeof SINGLE_KEYS)[number]

interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly singleKeys: SingleKeys
}

const listeners = new Set<() => void>()

function kept<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
  try {
    const value = localStorage.getItem(key)
    return allowed.find((one) => one === value) ?? fallback
  } catch {
    // A browser that refuses storage still gets a working page.
    return fallback
  }
}

function deviceTheme(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'kontras'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'gelap' : 'terang'
}

let current: Preferences = {
  language: kept('konvergen.bahasa', LANGUAGES, 'id'),
  theme: kept('konvergen.tema', THEMES, deviceTheme()),
  singleKeys: kept('konvergen.pintasan', SINGLE_KEYS, 'hidup'),
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing to do: the choice then lasts until the page is closed.
  }
}

function show(): void {
  document.documentElement.lang = current.language
  document.documentElement.dataset['theme'] = current.theme
}

function change(next: Partial<Preferences>): void {
  current = { ...current, ...next }
  show()
  for (const listener of listeners) listener()
}

export function setLanguage(language: Language): void {
  keep('konvergen.bahasa', language)
  change({ language })
}

export function setTheme(theme: Theme): void {
  keep('konvergen.tema', theme)
  change({ theme })
}

export function setSingleKeys(singleKeys: SingleKeys): void {
  keep('konvergen.pintasan', singleKeys)
  change({ singleKeys })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current)
}

show()
