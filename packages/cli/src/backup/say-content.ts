/**
 * What a backup holds, as a table: rows and fingerprint of each table, so that two of them can be laid beside each other.
 */

import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayTrailEnd, type TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import type { BackupManifest } from '@konvergen/server/platform/backup/records.ts'
import { say, type Terminal } from '../terminal.ts'

/** Enough to tell two contents apart by eye; all of it is compared by the program. */
const SHOWN = 16
const MEGABYTE = 1_000_000

export function sayBytes(bytes: number, { language }: Pick<Terminal, 'language'>): string {
  return `${sayNumber(bytes / MEGABYTE, language, bytes < 10 * MEGABYTE ? 1 : 0)} MB`
}

export function sayContent({ tables, documents, vanished, trailEnds = [] }: BackupManifest, terminal: Terminal): string {
  const rows = [
    [say(terminal, 'tabel', 'table'), say(terminal, 'baris', 'rows'), 'SHA-256'],
    ...tables
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, count, sha256 }) => [name, sayNumber(count, terminal.language), sha256.slice(0, SHOWN)]),
    [say(terminal, 'dokumen', 'documents'), sayNumber(documents.count, terminal.language), documents.sha256.slice(0, SHOWN)],
  ]
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const [first, second] = [width(0), width(1)]
  const lines = rows.map(([name = '', count = '', sha = '']) => `  ${name.padEnd(first)}  ${count.padStart(second)}  ${sha}`)
  return [...lines, ...sayEnds(trailEnds, terminal), ...sayVanished(vanished.length, terminal)].join('\n')
}

/** Written down elsewhere, they show whether a trail was put back since. */
function sayEnds(ends: readonly TrailEnd[], terminal: Terminal): readonly string[] {
  if (ends.length === 0) return []
  const head = say(
    terminal,
    'Ujung jejak (catat di tempat lain; periksa dengan konvergen trail verify --akhir):',
    'Ends of the trails (write them down elsewhere; check with konvergen trail verify --akhir):',
  )
  return [head, ...ends.map((end) => `  ${sayTrailEnd(end)}`)]
}

function sayVanished(count: number, terminal: Terminal): readonly string[] {
  if (count === 0) return []
  const n = sayNumber(count, terminal.language)
  return [
    say(
      terminal,
      `Perhatian: ${n} dokumen hilang selagi cadangan dibuat, jadi tidak ada di dalamnya.`,
      `Note: ${n} documents vanished while the backup was made and are not in it.`,
    ),
  ]
}
