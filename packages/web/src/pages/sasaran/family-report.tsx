/** What is held about a family and who looked, to be read with it and printed for it. */
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { HpkHeldSection } from '../../parts/subject/hpk-held.tsx'
import { SubjectReport } from '../../parts/subject/subject-report.tsx'
import { FAMILIES, FAMILY_SUBJECT } from '../../text/families.ts'
import { useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilyWritings } from './family-writings.tsx'

export function FamilyReportCard({ report, onClose }: { report: FamilyReport; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const { penulisan, anggota, daftar, dilihat, dihapus, hpk } = report
  return (
    <SubjectReport
      hint={t(FAMILY_SUBJECT.heldHint, { writings: say.number(penulisan.length), lists: say.number(daftar.length) })}
      looks={dilihat}
      onClose={onClose}
    >
      {dihapus !== null && <p className={styles['small']}>{t(SUBJECT.noWriting, { day: say.day(dihapus) })}</p>}
      <FamilyWritings writings={penulisan} people={anggota} />
      <PlainTable label={t(FAMILY_SUBJECT.lists)} heads={[t(FAMILIES.source), t(FAMILIES.period), t(FAMILIES.row)]}>
        {daftar.map(({ sumber, periode, baris }) => (
          <tr key={`${periode} ${baris}`}>
            <th scope="row">{sumber}</th>
            <td>{say.period(periode)}</td>
            <td>{say.number(baris)}</td>
          </tr>
        ))}
      </PlainTable>
      <HpkHeldSection held={hpk} />
    </SubjectReport>
  )
}
