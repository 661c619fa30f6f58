/** A task's state, addressee and distance in words. */
import type { NamedAddressee, TaskSchema } from '@konvergen/contract/tasks.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { UNDONE } from '@konvergen/core/tasks/task.ts'
import type { Speak } from '../text/text.ts'
import type { TagTone } from './tags.tsx'

/** An office that is a role of ours has its name in both languages; others are called as they are called. */
export function sayAddressee({ kind, code, nama }: NamedAddressee, t: Speak): string {
  const role = kind === 'opd' ? ROLES.find((one) => one === code) : undefined
  return role === undefined ? nama : t(ROLE_FACTS[role].name)
}

export const STATE_TONE = {
  terbuka: 'outline',
  selesai: 'caution',
  dikonfirmasi: 'good',
  dikembalikan: 'attention',
  dibatalkan: 'plain',
} as const satisfies Readonly<Record<TaskSchema['state'], TagTone>>

export function isLate({ state, due }: Pick<TaskSchema, 'state' | 'due'>, today: string): boolean {
  return UNDONE.includes(state) && due < today
}
