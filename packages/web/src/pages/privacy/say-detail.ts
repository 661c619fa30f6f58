/** What a row of the trail says beside its act, in words. */
import type { Trace } from '@konvergen/contract/privacy.ts'
import { sayErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'
import { DETAIL, DETAIL_VALUES } from '../../text/trail.ts'

type Saying = Pick<Say, 'language' | 'number' | 'moment' | 'day'>

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T/
/** Sealed under a child's own key, or a fingerprint: nobody reads it here. */
const UNSAID: ReadonlySet<string> = new Set(['rahasia', 'sidik'])

/** Keys whose values are words of ours. */
const IN_WORDS: ReadonlySet<string> = new Set(['apa', 'jenis', 'keadaan', 'keputusan', 'surel'])

function sayValue(key: string, value: string | number, { language, number, moment, day }: Saying, t: Speak): string {
  if (typeof value === 'number') return number(value)
  if (MOMENT.test(value)) return moment(value)
  if (DAY.test(value)) return day(value)
  if (IN_WORDS.has(key) && value in DETAIL_VALUES) return t(DETAIL_VALUES[value as keyof typeof DETAIL_VALUES])
  if (key === 'tujuan') return sayPurpose(value, language)
  if (key === 'alasan') return sayErasureGround(value, language)
  const role = ROLES.find((one) => (key === 'role' || key === 'peran') && one === value)
  return role === undefined ? value : t(ROLE_FACTS[role].name)
}

/** Before the key of what something was before it was changed (server, trail/changes.ts). */
const BEFORE = 'lama.'
const NONE = '–'

/** `tenggat: 1 Maret 2026 → 8 Maret 2026`; a dash = there was, or is, none. */
export function sayDetail(detail: Trace['detail'], say: Saying, t: Speak): string {
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      if (key.startsWith(BEFORE) || UNSAID.has(key)) return []
      const isChange = Object.hasOwn(detail, BEFORE + key)
      if (value === null && !isChange) return []
      const name = key in DETAIL ? t(DETAIL[key as keyof typeof DETAIL]) : key
      const said = (one: string | number | null) => (one === null ? NONE : sayValue(key, one, say, t))
      return [`${name}: ${isChange ? `${said(detail[BEFORE + key] ?? null)} → ` : ''}${said(value)}`]
    })
    .join(' · ')
}
