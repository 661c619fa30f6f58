/** What is held about a family and who looked, to be read with it and printed for it. */
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { HpkHeldSection } from '../../parts/subject/hpk-held.tsx'
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
    <Card
      title={t(SUBJECT.held)}
      hint={t(FAMILY_SUBJECT.heldHint, { writings: say.number(penulisan.length), lists: say.number(daftar.length) })}
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
      <h3 className={styles['sub']}>{t(SUBJECT.looks)}</h3>
      <PlainTable label={t(SUBJECT.looks)} heads={[t(SUBJECT.day), t(FAMILIES.by), t(FAMILY_SUBJECT.what)]}>
        {dilihat.map(({ id, pada, nama, peran, tindakan, tujuan }) => (
          <tr key={id}>
            <th scope="row">{say.day(pada)}</th>
            <td>{nama ?? peran ?? 'Konvergen'}</td>
            <td>
              {sayTrace(tindakan, say.language)}
              {tujuan !== null && `, ${t(SUBJECT.purposeOf, { purpose: sayPurpose(tujuan, say.language) })}`}
            </td>
          </tr>
        ))}
      </PlainTable>
      <div className={`${styles['acts']} tanpa-cetak`}>
        <PrintButton />
        <Button onClick={onClose}>{t(SUBJECT.closeReport)}</Button>
      </div>
    </Card>
  )
}
