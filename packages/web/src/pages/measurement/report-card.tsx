/** What is held about a child and who looked, to be read with its family and printed for it. */
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { HpkHeldSection } from '../../parts/subject/hpk-held.tsx'
import { SubjectReport } from '../../parts/subject/subject-report.tsx'
import type { Look } from '../../parts/subject/who-looked.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { PERSON_FIELDS, PERSON_NAMES, sayChange } from './say-change.ts'

function lookOf(look: ChildReport['looks'][number], t: Speak): Look {
  const { id, at: pada, nama, role: peran, act: tindakan, purpose: tujuan } = look
  return { id, pada, nama, peran, tindakan, tujuan, ...(tindakan === 'measurement.correct' && { perubahan: sayChange(look.changes, t) }) }
}

export function ReportCard({ report, onClose }: { report: ChildReport; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const { writings, measurements, documents, looks, files, erasedAt, hpk } = report
  const counts = {
    writings: say.number(writings.length),
    measurements: say.number(measurements.length),
    files: say.number(files),
    documents: say.number(documents.length),
  }
  const none = t(CHILD.notRecorded)
  return (
    <SubjectReport hint={t(SUBJECT.heldHint, counts)} looks={looks.map((look) => lookOf(look, t))} onClose={onClose}>
      {erasedAt !== null && <p className={styles['small']}>{t(SUBJECT.noWriting, { day: say.day(erasedAt) })}</p>}
      {writings.length > 0 && (
        <PlainTable label={t(SUBJECT.held)} heads={PERSON_NAMES.map((field) => t(PERSON_FIELDS[field]))}>
          {writings.map((person) => (
            <tr key={JSON.stringify(person)}>
              {PERSON_NAMES.map((field) => (
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
      {documents.length > 0 && (
        <PlainTable label={t(SUBJECT.papers)} heads={[t(SUBJECT.papers), t(SUBJECT.kept), t(SUBJECT.versions)]}>
          {documents.map(({ id, title, addedAt, versions }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{say.day(addedAt)}</td>
              <td>{say.number(versions)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      <HpkHeldSection held={hpk} />
    </SubjectReport>
  )
}
