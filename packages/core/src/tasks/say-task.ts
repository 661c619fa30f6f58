/**
 * A task in words that can be sent: to WhatsApp by a person, in a mail by the program. Plain text; no name of a child stands in a task.
 */
import { type Day, daysBetween, partsOf } from '../kit/day.ts'
import type { Language } from '../kit/say-number.ts'

const MONTHS = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

export interface SaidTask {
  readonly title: string
  /** For whom, in words. */
  readonly to: string
  /** `YYYY-MM-DD`. */
  readonly due: string
}

/** `14 Februari 2026`. */
export function sayDay(day: string, language: Language): string {
  const parts = partsOf(day as Day)
  return `${parts.day} ${MONTHS[language][parts.month - 1] ?? ''} ${parts.year}`
}

/** How far the due day is: `3 hari lagi`, `hari ini`, `lewat 2 hari`. */
export function sayDistance(due: string, today: string, language: Language): string {
  const left = daysBetween(today as Day, due as Day)
  if (left === 0) return language === 'id' ? 'hari ini' : 'today'
  const n = Math.abs(left)
  if (language === 'id') return left > 0 ? `${n} hari lagi` : `lewat ${n} hari`
  const days = n === 1 ? '1 day' : `${n} days`
  return left > 0 ? `in ${days}` : `${days} overdue`
}

/** For WhatsApp. `address`: where the task stands; empty = not said. */
export function sayTaskMessage({ title, to, due }: SaidTask, address: string, today: string, language: Language): string {
  const when = `${sayDay(due, language)} (${sayDistance(due, today, language)})`
  const lines =
    language === 'id' ? [`Tugas: ${title}`, `Untuk: ${to}`, `Tenggat: ${when}`] : [`Task: ${title}`, `For: ${to}`, `Due: ${when}`]
  return [...lines, ...(address === '' ? [] : [address])].join('\n')
}

export interface Digest {
  readonly subject: string
  readonly body: string
}

function sayKept(trailEnd: string, isId: boolean): string {
  return isId
    ? `Ujung jejak: ${trailEnd}\nSimpan surel ini. Dengannya dapat diperiksa bahwa tidak ada catatan jejak yang hilang sejak hari ini.`
    : `End of the trail: ${trailEnd}\nKeep this mail. With it one can check that no entry of the trail is gone since today.`
}

export interface ToBeDigested {
  readonly district: string
  readonly today: string
  readonly tasks: readonly SaidTask[]
  readonly told: readonly SaidTask[]
  readonly trailEnd: string | null
}

/**
 * The day's letter to one person; null when there is nothing to tell. `tasks`: theirs to do, due soon or overdue; `told`: told of others' tasks.
 * `trailEnd`: where the district's trail ended, for whoever keeps it outside the program; null = not for them.
 */
export function sayDigest({ district, today, tasks, told, trailEnd }: ToBeDigested, language: Language): Digest | null {
  if (tasks.length + told.length === 0) return null
  const late = tasks.filter(({ due }) => due < today)
  const soon = tasks.filter(({ due }) => due >= today)
  const line = (task: SaidTask) => `- ${task.title} (${task.to}; ${sayDay(task.due, language)}, ${sayDistance(task.due, today, language)})`
  const part = (head: string, of: readonly SaidTask[]) => (of.length === 0 ? [] : [head, ...of.map(line), ''])
  const isId = language === 'id'
  const subject = isId
    ? `Konvergen ${district}: ${late.length} tugas lewat tenggat, ${soon.length} segera`
    : `Konvergen ${district}: ${late.length} tasks overdue, ${soon.length} due soon`
  const body = [
    isId ? `Ringkasan ${sayDay(today, language)}` : `Summary of ${sayDay(today, language)}`,
    '',
    ...part(isId ? 'Lewat tenggat:' : 'Overdue:', late),
    ...part(isId ? 'Segera jatuh tempo:' : 'Due soon:', soon),
    ...part(isId ? 'Perlu Anda ketahui:' : 'For you to know:', told),
    isId
      ? 'Buka Konvergen untuk menandai yang selesai. Ringkasan ini dapat dimatikan di halaman Tugas.'
      : 'Open Konvergen to mark what is done. This summary can be switched off on the page Tasks.',
    ...(trailEnd === null ? [] : ['', sayKept(trailEnd, isId)]),
  ]
  return { subject, body: body.join('\n') }
}
