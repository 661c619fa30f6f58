/**
 * Cells that are typed and not kept yet stay in this browser, so that neither a reload nor a lost connection takes them. By account, district, period and
 * office; there is nothing personal in them. Wiped once they are kept.
 */

import { VALUE_FAULTS } from '@konvergen/core/indicators/check-value.ts'
import type { Draft, Drafted } from './arrange-cells.ts'

const FORM = 1
const FAULTS: ReadonlySet<unknown> = new Set([...VALUE_FAULTS, 'persen', 'bukan-angka', 'garis'])

export function draftName(account: string, kab: string, periode: string, lembaga: string | null): string {
  return `konvergen.isian.${account}.${kab}.${periode}.${lembaga ?? 'sekretariat'}`
}

function isReported(isi: unknown): boolean {
  if (isi === null) return true
  if (typeof isi !== 'object') return false
  const { value, fromElsewhere } = isi as Readonly<Record<string, unknown>>
  return (value === null || typeof value === 'number') && typeof fromElsewhere === 'boolean'
}

function isDrafted(entry: unknown): entry is readonly [string, Drafted] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string' || typeof entry[1] !== 'object' || entry[1] === null) return false
  const { kind, isi, sel, teks, sebab } = entry[1] as Readonly<Record<string, unknown>>
  return (
    (kind === 'isi' && isReported(isi) && (sel === undefined || typeof sel === 'string')) ||
    (kind === 'salah' && typeof teks === 'string' && FAULTS.has(sebab))
  )
}

/** As text; `readDraft` of it gives the same. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({ form: FORM, sel: [...draft] })
}

/** Empty where there is none, or what is there is not one: whatever else stands in a browser must not break the page. */
export function readDraft(text: string | null): Draft {
  if (text === null) return new Map()
  try {
    const { form, sel } = JSON.parse(text) as { form?: unknown; sel?: unknown }
    return form === FORM && Array.isArray(sel) ? new Map(sel.filter(isDrafted)) : new Map()
  } catch {
    return new Map()
  }
}

export function loadDraft(name: string): Draft {
  try {
    return readDraft(localStorage.getItem(name))
  } catch {
    return new Map()
  }
}

/** false where the browser keeps nothing: then only the page itself holds it. */
export function storeDraft(name: string, draft: Draft): boolean {
  try {
    if (draft.size === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, writeDraft(draft))
    return true
  } catch {
    return false
  }
}
