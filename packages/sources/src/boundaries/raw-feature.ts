/**
 * One feature of a boundary file before anything is believed of it, and what its properties say as text.
 */
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'

export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** A property as text; `''` for what is neither text nor number. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

export function propertyNames(features: readonly RawFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
}

/** What a feature calls itself, for a person: its name, else its code, else the first text it has. */
export function labelOf(feature: RawFeature): { readonly nama: string; readonly kode: string } {
  const texts = Object.entries(feature.properties).map(([key, value]) => [key.toLowerCase(), textOf(value)] as const)
  const named = texts.find(([key, text]) => /nam|desa|kel/.test(key) && /[a-z]/i.test(text))
  const anyText = texts.find(([, text]) => /[a-z]/i.test(text))
  const code = texts.find(([, text]) => parseKode(text) !== null)
  return { nama: (named ?? anyText)?.[1] ?? '', kode: code?.[1] ?? '' }
}

export function bareDistrict(name: string): string {
  return normaliseName(name.replace(/^(?:kabupaten|kab\.?|kota)\s+/i, ''))
}

export function bareKecamatan(name: string): string {
  return name.replace(/^(?:kecamatan|kec\.?|distrik)\s+/i, '')
}

const LISTED = 5

/** The first few of a list that may be long. */
export function listed(texts: readonly string[]): string {
  return texts.slice(0, LISTED).join(', ') + (texts.length > LISTED ? ' …' : '')
}
