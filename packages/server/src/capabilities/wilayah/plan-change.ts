/**
 * What a split, merger or renaming of villages means for the list of villages, decided on plain values. A village code is never taken away:
 * villages end and begin (Permendagri on village codes: a merged village keeps none of the old codes unless it is one of them).
 */
import type { VillageChange } from '@konvergen/contract/wilayah.ts'
import { isWithin, kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import { Problem } from '../../platform/problem.ts'
import type { KnownDesa } from './store.ts'

export interface PlannedChange {
  readonly begin: readonly KnownDesa[]
  /** Codes of villages that end on the day. */
  readonly end: readonly string[]
  readonly rename: readonly { readonly kode: string; readonly nama: string; readonly before: string }[]
}

export interface KnownAreas {
  readonly kab: string
  readonly kecamatan: readonly { readonly kode: string }[]
  readonly desa: readonly KnownDesa[]
}

function refuse(sebab: string, reason: string): never {
  throw new Problem('nilai-tidak-sah', { sebab, reason })
}

function livingOn(areas: KnownAreas, kode: string, day: string): KnownDesa {
  const desa = areas.desa.find((village) => village.kode === kode)
  if (desa === undefined) return refuse(`Desa ${kode} tidak ada di kabupaten ini.`, `There is no village ${kode} in this district.`)
  if (desa.validTo !== null) return refuse(`Desa ${kode} sudah berakhir pada ${desa.validTo}.`, `Village ${kode} ended on ${desa.validTo}.`)
  if (desa.validFrom !== null && desa.validFrom >= day) {
    return refuse(`Desa ${kode} baru ada sejak ${desa.validFrom}.`, `Village ${kode} exists only since ${desa.validFrom}.`)
  }
  return desa
}

function newDesa(areas: KnownAreas, kode: string, nama: string, day: string): KnownDesa {
  const kecamatan = kecamatanOf(kode)
  const fits = levelOf(kode) === 'desa' && isWithin(kode, areas.kab) && areas.kecamatan.some((area) => area.kode === kecamatan)
  if (!fits)
    refuse(`Kode ${kode} bukan desa dalam kecamatan kabupaten ini.`, `The code ${kode} is no village in a kecamatan of this district.`)
  if (areas.desa.some((village) => village.kode === kode)) refuse(`Kode ${kode} sudah dipakai.`, `The code ${kode} is already in use.`)
  return { kode, nama: requireName(nama), kecamatan, validFrom: day, validTo: null }
}

function requireName(nama: string): string {
  return nama.trim() === '' ? refuse('Nama desa kosong.', 'The village name is blank.') : nama.trim()
}

function requireDistinct(kodes: readonly string[]): void {
  const twice = kodes.find((kode, index) => kodes.indexOf(kode) !== index)
  if (twice !== undefined) refuse(`Kode ${twice} tertulis dua kali.`, `The code ${twice} stands twice.`)
}

function planRename(areas: KnownAreas, kode: string, nama: string, day: string): PlannedChange['rename'] {
  const desa = livingOn(areas, kode, day)
  return desa.nama === requireName(nama) ? [] : [{ kode, nama: requireName(nama), before: desa.nama }]
}

/** Throws `nilai-tidak-sah` with the reason when the change cannot be. */
export function planChange(areas: KnownAreas, change: VillageChange): PlannedChange {
  const day = change.berlaku
  switch (change.kind) {
    case 'ganti-nama': {
      const rename = planRename(areas, change.kode, change.nama, day)
      if (rename.length === 0) refuse('Namanya sudah demikian.', 'That is its name already.')
      return { begin: [], end: [], rename }
    }
    case 'pemekaran':
      livingOn(areas, change.kode, day)
      requireDistinct(change.baru.map((desa) => desa.kode))
      return { begin: change.baru.map((desa) => newDesa(areas, desa.kode, desa.nama, day)), end: [], rename: [] }
    case 'penggabungan': {
      requireDistinct(change.asal)
      for (const kode of change.asal) livingOn(areas, kode, day)
      const end = change.asal.filter((kode) => kode !== change.kode)
      if (end.length === 0) refuse('Penggabungan memerlukan desa lain.', 'A merger needs another village.')
      if (!change.asal.includes(change.kode)) return { begin: [newDesa(areas, change.kode, change.nama, day)], end, rename: [] }
      return { begin: [], end, rename: planRename(areas, change.kode, change.nama, day) }
    }
  }
}
