import { expect, it } from 'vitest'
import { judgeBackup } from '../../../src/pages/home/judge-backup.ts'

const now = new Date('2026-11-27T08:00:00+09:00')
const made = (hours: number) => ({ at: new Date(now.getTime() - hours * 3_600_000).toISOString(), bytes: 1 })

it.each([
  ['harian', made(1), 'baik'],
  ['harian', made(48), 'baik'],
  ['harian', made(49), 'lama'],
  ['harian', null, 'belum'],
  ['gagal', made(1), 'gagal'],
  ['gagal', null, 'gagal'],
  ['mati', null, 'mati'],
  ['mati', made(49), 'mati'],
  ['mati', made(1), 'baik'],
] as const)('%s with the last one %j is %s', (backup, lastBackup, verdict) => {
  expect(judgeBackup({ backup, lastBackup }, now)).toBe(verdict)
})
