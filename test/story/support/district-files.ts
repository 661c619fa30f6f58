/**
 * The files of an office whose villages are real and whose figures are invented: every village measures 100 of 100 children and finds 20
 * stunted, unless said otherwise. Boundaries are squares side by side.
 */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { DeskFile } from './desk.ts'

export interface RecapLine {
  readonly nama: string
  readonly stunting?: number
}

const CHILDREN = 100
const STUNTED = 20
const HEADINGS = ['No', 'Desa/Kel', 'Jumlah Sasaran', 'Diukur', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi', 'Stunting']

/** `stamp`: when the health office took it out of e-PPGBM; null = a file that does not say. */
export function recapFile(name: string, lines: readonly RecapLine[], stamp: string | null): DeskFile {
  const rows = lines.map(({ nama, stunting = STUNTED }, index) =>
    [index + 1, nama, CHILDREN, CHILDREN, 0, stunting, CHILDREN - stunting, 0, stunting].join(';'),
  )
  const head = stamp === null ? 'Rekap status gizi' : `Data Tanggal : ${stamp}`
  return { name, bytes: [head, HEADINGS.join(';'), ...rows].join('\n') }
}

/** A line for each village of now, some under another name: real name → as the file writes it. */
export function linesOf({ desa }: DistrictDetail, written: Readonly<Record<string, string>> = {}): RecapLine[] {
  return desa.filter(({ validTo }) => validTo === null).map(({ nama }) => ({ nama: (written[nama] ?? nama).toUpperCase() }))
}

const PER_ROW = 9
/** Degrees: about one kilometre. */
const SIDE = 0.01

function square(index: number): [number, number][] {
  const west = 119 + SIDE * (index % PER_ROW)
  const south = -1 - SIDE * Math.floor(index / PER_ROW)
  return [
    [west, south],
    [west + SIDE, south],
    [west + SIDE, south + SIDE],
    [west, south + SIDE],
    [west, south],
  ]
}

export function boundaryFile(name: string, { desa }: DistrictDetail): DeskFile {
  const features = desa.map(({ kode, nama }, index) => ({
    type: 'Feature',
    properties: { kode, nama },
    geometry: { type: 'Polygon', coordinates: [square(index)] },
  }))
  return { name, bytes: JSON.stringify({ type: 'FeatureCollection', features }) }
}

/** The first bytes of a PNG, under whatever name. */
export function pictureFile(name: string): DeskFile {
  return { name, bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]) }
}
