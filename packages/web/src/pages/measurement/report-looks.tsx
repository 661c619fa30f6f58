/** Who looked at a child's data or changed them, when and for what. */

import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import { FORGOTTEN_ACCOUNT, isForgottenAccount } from '@konvergen/core/accounts/forgotten-account.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { CHILD } from '../../text/measurement.ts'
import { type Say, useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { type Speak, useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'

type Look = ChildReport['looks'][number]

export const PERSON_FIELDS = {
  nama: CHILD.nama,
  nik: CHILD.nik,
  ibu: CHILD.ibu,
  ayah: CHILD.ayah,
  alamat: CHILD.alamat,
  rt: SUBJECT.rt,
  rw: SUBJECT.rw,
} as const satisfies Record<keyof ChildPerson, { readonly id: string; readonly en: string }>
export const PERSON_NAMES = Object.keys(PERSON_FIELDS) as (keyof ChildPerson)[]

function sayLook({ act, purpose, changes }: Look, t: Speak, { language }: Say): string {
  const why = purpose === null ? [] : [t(SUBJECT.purposeOf, { purpose: sayPurpose(purpose, language) })]
  if (act !== 'measurement.correct') return why.join('')
  if (changes === null) return t(SUBJECT.changedGone)
  const none = t(CHILD.notRecorded)
  return PERSON_NAMES.filter((field) => field in changes.sesudah)
    .map((field) =>
      t(SUBJECT.changed, { field: t(PERSON_FIELDS[field]), before: changes.sebelum[field] ?? none, after: changes.sesudah[field] ?? none }),
    )
    .join('; ')
}

function sayWho({ nama, role }: Look, t: Speak): string {
  const known = ROLES.find((one) => one === role)
  const held = known === undefined ? role : t(ROLE_FACTS[known].name)
  const who = isForgottenAccount(nama) ? t(FORGOTTEN_ACCOUNT) : (nama ?? t(TRAIL.program))
  return [who, held].filter((part) => part !== null).join(' · ')
}

export function ReportLooks({ looks }: { looks: readonly Look[] }) {
  const t = useText()
  const say = useSay()
  if (looks.length === 0) return <p>{t(SUBJECT.noLooks)}</p>
  return (
    <PlainTable label={t(SUBJECT.looks)} heads={[TRAIL.when, TRAIL.who, TRAIL.what, TRAIL.detail].map((head) => t(head))}>
      {looks.map((look) => (
        <tr key={look.id}>
          <td>{say.moment(look.at)}</td>
          <td>{sayWho(look, t)}</td>
          <th scope="row">{sayTrace(look.act, say.language)}</th>
          <td>{sayLook(look, t, say)}</td>
        </tr>
      ))}
    </PlainTable>
  )
}
