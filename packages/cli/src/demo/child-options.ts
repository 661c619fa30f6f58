/**
 * What `konvergen demo --anak` is asked for.
 */
import { type ErrorRates, USUAL_RATES } from '@konvergen/core/setup/child-kinds.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import type { ChildrenOptions } from '@konvergen/core/setup/synthetic-children.ts'
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { readWhole } from '../command.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export const CHILD_TYPES = {
  anak: { type: 'boolean' },
  'anak-jumlah': { type: 'string' },
  bulan: { type: 'string' },
  sampai: { type: 'string' },
  baris: { type: 'string' },
  desa: { type: 'string' },
  kecamatan: { type: 'string' },
  benih: { type: 'string' },
  kesalahan: { type: 'string' },
  berkas: { type: 'string' },
  format: { type: 'string' },
} as const

export type ChildValues = Readonly<Partial<Record<Exclude<keyof typeof CHILD_TYPES, 'anak'>, string | undefined>>>

export interface ChildDemo {
  readonly district: District
  readonly children: ChildrenOptions
  /** Lines of the one file; null = as many as there are. */
  readonly rows: number | null
  readonly files: 'bulan' | 'satu'
  readonly format: 'csv' | 'xlsx'
}

const USUAL = { children: 30_000, months: 24, until: '2026-02', seed: 1 }
/** Villages of a kecamatan where only one of the two numbers is given. */
const PER_KECAMATAN = 10
/** More children than lines are wanted: some are born after the last day, some turn five before it. */
const enoughFor = (rows: number): number => Math.ceil(1.03 * rows) + 50

function readChoice<const Choice extends string>(
  text: string | undefined,
  name: string,
  choices: readonly Choice[],
  terminal: Terminal,
): Choice {
  const found = text === undefined ? choices[0] : choices.find((choice) => choice === text)
  if (found !== undefined) return found
  throw new CommandFailed(say(terminal, `${name} harus ${choices.join(' atau ')}.`, `${name} must be ${choices.join(' or ')}.`))
}

function readMonth(text: string, terminal: Terminal): string {
  if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)) return text
  throw new CommandFailed(say(terminal, `--sampai ditulis 2026-02; tertulis "${text}".`, `--sampai is written 2026-02; it says "${text}".`))
}

function readRates(text: string | undefined, terminal: Terminal): ErrorRates {
  const times = Number(text ?? 1)
  if (!(times >= 0 && times <= 3))
    throw new CommandFailed(say(terminal, '--kesalahan harus bilangan 0 sampai 3.', '--kesalahan must be a number from 0 to 3.'))
  const scaled = <Kind extends string>(rates: Readonly<Record<Kind, number>>) =>
    Object.fromEntries(Object.entries<number>(rates).map(([kind, rate]) => [kind, rate * times])) as Record<Kind, number>
  return { visits: scaled(USUAL_RATES.visits), habits: scaled(USUAL_RATES.habits) }
}

function readDistrict(values: ChildValues, seed: number, terminal: Terminal): District {
  const [desa, kecamatan] = (['desa', 'kecamatan'] as const).map((name) => readWhole(values[name], `--${name}`, 1, terminal))
  if (desa === undefined && kecamatan === undefined) return demoDistrict()
  try {
    const wanted = { desa: desa ?? (kecamatan ?? 1) * PER_KECAMATAN, kecamatan: kecamatan ?? Math.ceil((desa ?? 1) / PER_KECAMATAN) }
    return syntheticDistrict({ ...wanted, seed })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CommandFailed(
      say(
        terminal,
        'Nama rekaan hanya cukup untuk 72 kecamatan dan sekitar 450 desa.',
        'There are names for 72 kecamatan and some 450 villages.',
      ),
    )
  }
}

export function readChildDemo(values: ChildValues, terminal: Terminal): ChildDemo {
  const seed = readWhole(values.benih, '--benih', 0, terminal) ?? USUAL.seed
  const rows = readWhole(values.baris, '--baris', 1, terminal) ?? null
  const months = readWhole(values.bulan, '--bulan', 1, terminal) ?? (rows === null ? USUAL.months : 1)
  if (rows !== null && months !== 1)
    throw new CommandFailed(say(terminal, '--baris hanya untuk satu bulan (--bulan 1).', '--baris is for one month only (--bulan 1).'))
  const wanted = readWhole(values['anak-jumlah'], '--anak-jumlah', 1, terminal) ?? USUAL.children
  return {
    district: readDistrict(values, seed, terminal),
    children: {
      children: rows === null ? wanted : enoughFor(rows),
      months,
      until: readMonth(values.sampai ?? USUAL.until, terminal),
      seed,
      rates: readRates(values.kesalahan, terminal),
      everybody: rows !== null,
    },
    rows,
    files: readChoice(values.berkas, '--berkas', ['bulan', 'satu'], terminal),
    format: readChoice(values.format, '--format', ['csv', 'xlsx'], terminal),
  }
}
