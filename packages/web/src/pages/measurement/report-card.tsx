/** What is held about a child and who looked, to be read with its family and printed for it. */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { CHILD } from '../../text/measurement.ts'
import { type Say, useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { type Speak, useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import styles from './child-page.module.css'

type Look = ChildReport['looks'][number]

const FIELDS = {
  nama: CHILD.nama,
  nik: CHILD.nik,
  ibu: CHILD.ibu,
  ayah: CHILD.ayah,
  alamat: CHILD.alamat,
  rt: SUBJECT.rt,
  rw: SUBJECT.rw,
} as const satisfies Record<keyof ChildPerson, { readonly id: string; readonly en: string }>
const NAMES = Object.keys(FIELDS) as (keyof ChildPerson)[]

function sayLook({ act, purpose, changes }: Look, t: Speak, { language }: Say): string {
  const why = purpose === null ? [] : [t(SUBJECT.purposeOf, { purpose: sayPurpose(purpose, language) })]
  if (act !== 'measurement.correct') return why.join('')
  if (changes === null) return t(SUBJECT.changedGone)
  const none = t(CHILD.notRecorded)
  return NAMES.filter((field) => field in changes.sesudah)
    .map((field) =>
      t(SUBJECT.changed, { field: t(FIELDS[field]), before: changes.sebelum[field] ?? none, after: changes.sesudah[field] ?? none }),
    )
    .join('; ')
}

function sayWho({ nama, role }: Look, t: Speak): string {
  const known = ROLES.find((one) => one === role)
  const held = known === undefined ? role : t(ROLE_FACTS[known].name)
  return [nama ?? t(TRAIL.program), held].filter((part) => part !== null).join(' · ')
}

export function ReportCard({ report, onClose }: { report: ChildReport; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const { writings, measurements, looks, files, erasedAt } = report
  const counts = { writings: say.number(writings.length), measurements: say.number(measurements.length), files: say.number(files) }
  const none = t(CHILD.notRecorded)
  return (
    <Card title={t(SUBJECT.held)} hint={t(SUBJECT.heldHint, counts)}>
      {erasedAt !== null && <p className={styles['small']}>{t(SUBJECT.noWriting, { day: say.day(erasedAt) })}</p>}
      {writings.length > 0 && (
        <PlainTable label={t(SUBJECT.held)} heads={NAMES.map((field) => t(FIELDS[field]))}>
          {writings.map((person, at) => (
            <tr key={`${at}`}>
              {NAMES.map((field) => (
                <td key={field}>{person[field] ?? none}</td>
              ))}
            </tr>
          ))}
        </PlainTable>
      )}
      <SmallTable
        label={t(CHILD.history)}
        heads={[t(SUBJECT.day), t(SUBJECT.weight), t(SUBJECT.lenhei)]}
        rows={measurements.map(({ day, weight, lenhei }) => [say.day(day), say.number(weight, 1), say.number(lenhei, 1)] as const)}
      />
      <h3>{t(SUBJECT.looks)}</h3>
      {looks.length === 0 ? (
        <p>{t(SUBJECT.noLooks)}</p>
      ) : (
        <PlainTable label={t(SUBJECT.looks)} heads={[TRAIL.when, TRAIL.who, TRAIL.what, TRAIL.detail].map((head) => t(head))}>
          {looks.map((look, at) => (
            <tr key={`${look.at}${at}`}>
              <td>{say.moment(look.at)}</td>
              <td>{sayWho(look, t)}</td>
              <th scope="row">{sayTrace(look.act, say.language)}</th>
              <td>{sayLook(look, t, say)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      <div className={`${styles['acts']} tanpa-cetak`}>
        <PrintButton />
        <Button onClick={onClose}>{t(SUBJECT.closeReport)}</Button>
      </div>
    </Card>
  )
}
